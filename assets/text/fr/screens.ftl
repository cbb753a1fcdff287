# The words of the window, screen by screen, in reading order.
#
# Headlines have no full stop; buttons say the words of the step they do. Ports stay numbers: people read them aloud.

## Everywhere

# The language's name for itself.
language-name = Français
# What stands between a whole number and its tenths.
decimal-mark = { "," }
program-name = Mailhaven
window-title = Mailhaven, étape { $number } sur 4, { $step }
menu = Menu
step-address = Adresse
step-looking = Recherche
step-result = Résultat
step-hand-over = Remise
steps-done-spoken = toutes les étapes sont faites
step-done-spoken = { $step }, fait
step-now-spoken = { $step }, étape { $number } sur 4, en cours
step-to-come-spoken = { $step }, à venir
back = Retour
cancel = Annuler
continue = Continuer
show-details = Afficher les détails
test-again = Tester à nouveau
copied = Copié
copied-for-helpdesk = Copié : à coller dans un ticket
copied-for-message = Copié : à coller dans un message
copy-for-helpdesk = Copier pour l’assistance
message-to-helper = Message à la personne qui vous aide
message-to-network-owner = Message au responsable du réseau
message-to-provider = Message à votre fournisseur
message-to-it-people = Message au service informatique
message-to-makers = Message aux auteurs de Mailhaven
message-short = Écrire un message
seconds = { $seconds } s

## Lights

lights-list = Voyants, six éléments
lights-receive = Réception
lights-send = Envoi
lights-pop3 = POP3
lights-pop3-gloss = , une façon plus ancienne de recevoir
lights-pop3-short = POP3 (ancien)
service-receive = réception
service-receive-pop3 = réception par POP3
service-send = envoi
light-works = Marche
light-problem = Problème
light-fails = Échec
light-not-tried = Pas essayé
light-asking = En cours
light-waiting = En attente
light-spoken = { $port }, { $service }, { $word }. { $line }
light-line-all-checked = A répondu, chiffré, identité vérifiée
light-line-waiting = Son tour viendra
light-line-not-needed = Inutile de demander
light-line-asking-name = Où est-il ?
light-line-asking-connect = Répond-il ?
light-line-asking-encryption = Met-il le chiffrement ?
light-line-asking-greeting = Dit-il bonjour ?
light-line-asking-capabilities = Que propose-t-il ?
light-line-slow = Lent à répondre, nous attendons
light-line-no-such-server = Ce serveur n’existe pas
light-line-lookup-failed = Son nom ne se trouve pas pour l’instant
light-line-refused = La porte est fermée
light-line-silent = Pas de réponse d’ici
light-line-unreachable = Hors de portée d’ici
light-line-encryption-fails = Le chiffrement ne démarre pas
light-line-certificate-refused = Répond, mais son identité ne va pas
light-line-no-encryption = Répond, mais ne chiffre pas
light-line-no-greeting = Décroche, mais ne dit rien
light-line-turned-away = Répond, mais nous renvoie
light-line-another-service = Autre chose répond
light-line-cut-off = Nous raccroche au nez
light-line-our-fault = Mailhaven s’est arrêté tout seul

## Address

address-headline = Faisons marcher vos mails
address-second = Tapez votre adresse. Nous trouvons vos serveurs de messagerie et les essayons un par un.
address-field = Votre adresse mail
address-hint = nom@example.org
address-check = Vérifier cette adresse
address-known = { $provider }
address-known-by = { $provider }, par { $operator }
address-known-line = Nous connaissons ce fournisseur. Ses réglages sont dans ce programme, prêts à être essayés.
address-known-no-settings = Nous connaissons ce fournisseur.
address-slip = Nous connaissons { $known }, mais pas { $typed }
address-slip-line = { $provider }. Vous pouvez aussi continuer avec { $typed }.
address-slip-go-on = Vous pouvez aussi continuer avec { $typed }.
address-slip-use = Utiliser { $known }
address-privacy = Rien ne quitte cet ordinateur avant que vous appuyiez sur « Vérifier cette adresse ».
address-privacy-password = Votre mot de passe n’est pas utile pour cela.
address-what-is-sent = Ce qui est envoyé, et où
sent-names = La partie après le signe @ va à l’annuaire des noms de votre réseau.
sent-provider = La même partie va au serveur web de votre fournisseur, pour y chercher ses réglages.
sent-database = La même partie va à la liste publique des fournisseurs de messagerie, chez Thunderbird.
sent-servers = Vos serveurs de messagerie reçoivent un bonjour et un au revoir, et aucun nom.
sent-compared = S’ils restent muets, nous frappons chez d’autres fournisseurs : { $hosts }. Le menu permet de l’éviter.
sent-never = Votre adresse entière et votre mot de passe ne vont nulle part.
practise-first = S’entraîner d’abord
helper-code = J’ai un code de la personne qui m’aide

address-problem = L’adresse n’est pas encore complète
address-problem-empty = Tapez votre adresse mail ici.
address-problem-no-at = Il n’y a pas de signe @ dedans.
address-problem-two-at = Il y a plus d’un signe @ dedans.
address-problem-nothing-before = Votre nom se place avant le signe @.
address-problem-nothing-after = Le domaine de votre fournisseur se place après le signe @, par exemple example.org.
address-problem-blank = Il y a une espace à la place { $position }.
address-problem-character = Le signe « { $character } » à la place { $position } n’a pas sa place dans une adresse.
address-problem-dot = Avant le signe @, un point est au bord ou à côté d’un autre point.
address-problem-long = Elle est plus longue que ce qu’une adresse peut avoir.
address-problem-domain-no-dot = Après le signe @, il n’y a pas encore de fin, comme .com ou .org.
address-problem-domain-empty-part = Après le signe @, deux points se suivent.
address-problem-domain-hyphen = Après le signe @, une partie commence ou finit par un tiret.
address-problem-domain-character = Le signe « { $character } » n’a pas sa place après le signe @.
address-problem-domain-number = Après le signe @, il y a un nombre là où va un nom.
address-problem-domain-letters = Après le signe @, il y a des lettres qu’aucun domaine ne réunit.

## Looking

looking-headline = Nous cherchons vos serveurs de messagerie
looking-second = Pour { $address }. La plupart des essais prennent une seconde, aucun plus de dix.
looking-count = { $answered } sur { $asked }
looking-count-what = réponses reçues
looking-so-far = { $took } jusqu’ici
looking-ports = Ces nombres sont des ports, les portes numérotées d’un serveur de messagerie. Nous frappons à chacune et nous écoutons. Vous pouvez les lire à la personne qui vous aide : « le 993 marche, le 465 marche ».
looking-nothing-to-do = Rien à faire. Le résultat s’ouvre tout seul.
looking-slow = Le serveur a décroché, mais il est lent à dire bonjour. Nous attendons jusqu’à 20 secondes.

## Result, works

result-whom-and-when = { $address }, vérifié à l’instant en { $took }
works-headline = Nous avons trouvé vos serveurs de messagerie, et ils marchent
works-headline-receiving-only = Vous pouvez recevoir, mais nous n’avons pas trouvé de serveur d’envoi
works-host = { $host }, port { $port }
works-answered = A répondu
works-encrypted = Chiffré
works-id-checked = Identité vérifiée
works-not-tried = Nous avons fait tout cela sans votre mot de passe. Il ne reste donc à essayer que la connexion à votre compte.
works-port = Un port est une porte numérotée du serveur.
works-port-and-id = Un port est une porte numérotée du serveur. Sa pièce d’identité, le certificat, est valable jusqu’au { $date }.
works-check-password = Vérifier aussi mon mot de passe
works-signed-in = La connexion à votre compte marche aussi : votre nom et votre mot de passe ont été acceptés.
works-in-browser-of = Le fournisseur { $provider } n’accepte pas de mot de passe venant d’un logiciel de messagerie. Votre logiciel ouvrira une fois sa page dans le navigateur, et vous vous y connecterez.
works-in-browser = Le serveur n’accepte pas de mot de passe venant d’un logiciel de messagerie. Votre logiciel ouvrira une fois la page de votre fournisseur dans le navigateur, et vous vous y connecterez.
works-no-way-in = Le serveur ne propose aucune façon de se connecter avec un mot de passe. Il n’y en a donc pas à vérifier.
works-choose-program = Choisir votre logiciel de messagerie

## Result, problem

problem-what-happened = Ce qui se passe
problem-how-we-know = Comment nous le savons
problem-first = À faire en premier
problem-step-spoken = Étape { $number } : { $step }
problem-code-line-1 = Lisez ce code à la
problem-code-line-2 = personne qui vous aide
problem-code-spoken = code : { $letter }, { $digits }
problem-server-words = Les mots du serveur
problem-change-address = Changer l’adresse
problem-settings-anyway = Continuer avec ce qui marche

# The servers that a person was told, typed in.
told-link = Taper les serveurs que l’on vous a indiqués
told-headline = Quels serveurs vous a-t-on indiqués ?
told-second = Une lettre ou une page d’aide de votre fournisseur les nomme. Un seul des deux suffit.
told-receive = Pour la réception
told-receive-host = Serveur de réception
told-receive-port = Port de réception
told-send = Pour l’envoi
told-send-host = Serveur d’envoi
told-send-port = Port d’envoi
told-host-hint = mail.example.org
told-port = Un port est une porte numérotée du serveur. Laissez vide si vous ne le connaissez pas.
told-encryption = Chiffrement
told-either = Comme d’habitude pour ce port
told-either-known-as = Vous ne savez pas
told-tls = Dès le premier octet
told-tls-known-as = SSL, TLS, SSL/TLS
told-starttls = Après un premier mot
told-starttls-known-as = STARTTLS
told-try = Essayer ces serveurs
told-problem = Ce n’est pas encore un serveur
told-problem-nothing = Tapez le nom d’au moins un serveur.
told-problem-port = Un port est un nombre de 1 à 65535.
told-problem-host = Tapez le nom du serveur, par exemple mail.example.org.
told-problem-host-number = Ceci est le numéro d’une machine. Demandez son nom : c’est lui que prouve sa pièce d’identité (certificat).
told-problem-host-character = Le signe « { $character } » n’a pas sa place dans le nom d’un serveur.

## Result, the server has another name

other-name-asked = le nom que nous cherchions
other-name-shown = le nom sur sa pièce d’identité
other-name-machine = Une seule machine
other-name-safe = Pourquoi le nouveau nom est sûr
other-name-nothing-off = Rien n’est désactivé : l’identité est vérifiée à chaque fois.
other-name-first-line = Nous l’essayons encore une fois et continuons avec lui.
other-name-with = Avec { $host }

## Result, needs you

needs-you-second = { $address }. Vos serveurs de messagerie marchent ; il ne reste que ceci.
needs-you-page-place = { $site }, dans votre navigateur
needs-you-name-it = Donnez-lui le nom de cet ordinateur, pour le reconnaître plus tard.
needs-you-example = Il ressemble à ceci :
needs-you-in-place = Vous l’utilisez à la place de votre mot de passe habituel.
needs-you-already = Marche déjà
needs-you-code = Lisez ce code à la personne qui vous aide
needs-you-skip = Continuer sans
needs-you-done = C’est fait, continuer
needs-you-go-on = Je l’ai, continuer

## Checking the password

sign-in-headline = Vérifiez votre mot de passe
sign-in-second = C’est facultatif. Vous pouvez aussi le taper plus tard, dans votre logiciel de messagerie.
sign-in-name = Nom pour se connecter
sign-in-change = Changer
sign-in-two-names = { $incoming }, et pour l’envoi { $outgoing }
sign-in-name-said = Comme trouvé
sign-in-name-address = Adresse entière
sign-in-name-local-part = Avant le signe @
sign-in-password = Mot de passe
sign-in-show = Afficher
sign-in-hide = Masquer
sign-in-forgotten = Oublié, comme promis
sign-in-app-password = { $provider } prend ici un mot de passe d’application, pas votre mot de passe habituel.
sign-in-name-not-address = { $provider } prend ce nom, pas l’adresse entière.
sign-in-where = Il ne va qu’à { $hosts }, chiffré. Puis nous l’oublions.
sign-in-practice = À l’entraînement, « { $password } » est bon et tout le reste est faux.
sign-in-what-happens = Ce qu’il devient
sign-in-goes-to = Il ne va qu’au serveur que vous venez de voir :
sign-in-goes-to-both = Il ne va qu’aux serveurs que vous venez de voir :
sign-in-travels = Il voyage chiffré, une fois l’identité du serveur vérifiée.
sign-in-not-stored = Il n’est pas gardé, et ne figure dans aucun rapport, fichier ou message.
sign-in-once = Nous essayons une seule fois. Votre boîte ne peut donc pas être bloquée par nous.
sign-in-skip = Passer
sign-in-check = Vérifier mon mot de passe
sign-in-type-first = Tapez d’abord votre mot de passe

sign-in-noticed = Votre mot de passe contient un signe que personne ne tape
sign-in-noticed-line = Cela arrive souvent quand on copie un mot de passe. Rien n’a encore été envoyé.
sign-in-hidden-outer-blank = Il y a une espace au début ou à la fin.
sign-in-hidden-no-break-space = Il y a dedans une espace d’une sorte particulière.
sign-in-hidden-zero-width = Il y a dedans une marque que l’on ne voit pas.
sign-in-hidden-smart-quote = Il y a dedans des guillemets courbes ; ceux des claviers sont droits.
sign-in-hidden-line-break = Il y a dedans un passage à la ligne.
sign-in-noticed-first = Essayez votre mot de passe sans cela
sign-in-remove = L’enlever et vérifier
sign-in-send-as-typed = L’envoyer tel quel

sign-in-trying = Nous demandons à { $host }
sign-in-trying-line = La plupart des serveurs répondent aussitôt. Certains réfléchissent une demi-minute.
sign-in-asks-password = Accepte-t-il ce nom et ce mot de passe ?
sign-in-asks-program = Nous accepte-t-il comme logiciel de messagerie ?
sign-in-asks-offers = Que vous propose-t-il ?
sign-in-asks-mailbox = Votre boîte de réception s’ouvre-t-elle ?
sign-in-asks-sender = Pouvez-vous envoyer avec votre adresse ?

sign-in-works = Votre mot de passe marche
sign-in-works-receive = Le serveur { $host } vous a laissé entrer, et votre boîte de réception s’ouvre.
sign-in-works-send = Le serveur { $host } vous a laissé entrer, et vous pouvez envoyer.
sign-in-works-line = Vos réglages emportent le nom { $name }. Le mot de passe est oublié ; votre logiciel de messagerie le demandera une fois.

sign-in-refused-happened = Le serveur ne dit pas lequel des deux ne va pas. Nous avons essayé une fois, et nous en sommes restés là.
sign-in-refused-first = Essayez les deux mêmes sur le site de votre fournisseur
sign-in-refused-2 = Si cela marche, appuyez sur « { $button } ».
sign-in-refused-3 = Sinon, choisissez là-bas un nouveau mot de passe.
sign-in-open-site = Ouvrir { $site }
sign-in-works-there = Là-bas, cela marche
sign-in-another = Essayer un autre mot de passe
sign-in-again = Le taper à nouveau

sign-in-there = Votre serveur de messagerie veut probablement un autre mot de passe
sign-in-there-happened = Le site accepte votre nom et votre mot de passe, le serveur de messagerie non. Certains fournisseurs veulent un second mot de passe, fait pour les logiciels de messagerie.
sign-in-there-first = Cherchez sur ce site un mot de passe pour logiciels de messagerie
sign-in-there-2 = Il s’appelle souvent « mot de passe d’application ». Tapez-le ici à la place de l’autre.
sign-in-there-3 = S’il n’y en a pas, le serveur de messagerie veut peut-être un autre nom.
sign-in-use-name = Utiliser { $name }

## Cancelled

cancelled-headline = Vous avez arrêté la vérification
cancelled-second = { $address }, arrêt après { $took }
cancelled-line = Les réponses déjà reçues sont gardées. Rien n’a été changé.

## Hand over

hand-over-headline = Où lisez-vous vos mails ?
hand-over-second = { $address }, avec les réglages qui viennent de marcher
hand-over-list = Logiciels de messagerie, { $count } éléments
hand-over-what-will-happen = Ce qui va se passer
hand-over-steps-2 = Deux étapes
hand-over-steps-3 = Trois étapes
hand-over-steps-4 = Quatre étapes
hand-over-save = Enregistrer le fichier
hand-over-save-files = Enregistrer les fichiers
hand-over-copy = Copier
hand-over-qr = Code QR pour un téléphone
hand-over-saving = Enregistrement
hand-over-saved = Enregistré sous { $path }
hand-over-exists = Le fichier { $path } existe déjà. Rien n’a été écrit.
hand-over-not-writable = Le fichier { $path } ne peut pas être écrit. Rien n’a été écrit.
hand-over-not-saved = Rien n’a été enregistré
hand-over-cannot = Ce fichier ne peut pas contenir vos réglages
hand-over-no-password = Aucun mot de passe n’est écrit.

## Practice

practice-band = Entraînement.
practice-band-line = Un internet d’essai dans ce programme. Rien ne quitte votre ordinateur.
practice-band-elsewhere = Maintenant par le partage de connexion de votre téléphone, sur l’internet d’essai. Rien ne quitte votre ordinateur.
practice-leave = Quitter l’entraînement
practice-headline = Choisissez une situation pour vous entraîner
practice-second = Chacune est une boîte aux lettres d’essai. Voyez ce qui est trouvé, ce qui est dit, et ce que l’on peut faire.
practice-find = Chercher parmi { $count }
practice-find-none = Aucune situation ne contient ces mots.
practice-group-all-is-well = Quand tout va bien
practice-group-needs-you = Quand on a besoin de vous
practice-group-network-in-the-way = Quand le réseau fait obstacle
practice-group-server-fault = Quand le serveur a un défaut
practice-chosen = { $situation }, { $address }
practice-this-one = S’entraîner avec celle-ci

## Done

done-headline = Votre compte est dans { $program }
done-headline-saved = Les fichiers pour { $program } sont enregistrés
done-headline-sheet = Votre feuille de réglages est enregistrée
done-second = { $address }, réception par { $incoming }, envoi par { $outgoing }
done-second-receive-only = { $address }, réception par { $incoming }
done-one-thing-left = Une dernière chose
done-open-program = Ouvrez { $program } et tapez votre mot de passe quand il le demande
done-where = Enregistré dans { $folder } : { $files }
done-phone = Mon téléphone aussi
done-phone-line = Avec un code QR
done-print = Imprimer les réglages
done-print-line = Sans mot de passe
done-another = Une autre adresse
done-another-line = Recommencer
done-other-program = Un autre logiciel
done-other-program-line = Les mêmes réglages
done-undo = Annuler, tant que { $program } est fermé
done-close = Fermer Mailhaven
done-open-folder = Ouvrir le dossier
done-open = Ouvrir { $program }

## Details

details-sources = Sources
details-timeline = Déroulement
details-certificate = Certificat
details-conversation = Conversation
details-sent = Ce qui a été envoyé
details-back = Retour au résultat
details-save-report = Enregistrer le rapport
details-sources-headline = Où nous avons cherché, et ce que chaque endroit a dit
details-sources-line = Tous les endroits sont interrogés en même temps. La réponse la plus fiable l’emporte, jamais la plus rapide.
details-named-manual = Votre fournisseur vous a indiqué ces serveurs
details-named-bundled = Ce programme connaît les serveurs de votre fournisseur
details-named-domain = Votre domaine lui-même indique ces serveurs
details-named-database = La liste publique des fournisseurs indique ces serveurs
details-named-guess = Personne n’indique ces serveurs ; les noms habituels ont été essayés
details-where = Où nous avons cherché
details-outcome = Résultat
details-says = Ce qu’il dit
details-trust = Confiance
details-took = Durée
outcome-found = Trouvé
outcome-nothing-published = Rien de publié
outcome-could-not-look = N’a pas pu être lu
outcome-unreadable = Illisible
outcome-denied = Dit non
outcome-not-asked = Inutile
outcome-our-fault = Notre propre défaut
why-no-such-name = Ce nom n’existe pas
why-no-such-record = Pas d’enregistrement
why-no-such-document = Pas de tel fichier ({ $status })
why-not-a-configuration = Une page sans réglages
why-wildcard = Tous les noms y mènent
why-other-programs = Pour d’autres logiciels
why-not-listed = Absent de la liste
why-unknown-mail-host = Le courrier va à { $host }
why-no-mail-programs = Pas d’accès pour les logiciels
why-mail-filter = Le courrier passe par { $host }
why-unknown-name-servers = Son serveur de noms est { $host }
why-denied = Dit ne rien proposer
why-not-asked = Il y a mieux
why-unreadable = Pas comme il devrait être
why-status = Répond par { $status }
why-sign-in-first = Demande d’abord un accès
why-redirect = Mène où nous n’allons pas
why-too-large = Trop long à lire
why-malformed = Réponse incompréhensible
source-bundled = Fournisseurs connus
source-srv = Les fiches du domaine
source-autoconfig = Le fichier de réglages du domaine
source-well-known = Le site web du domaine
source-ispdb = Liste publique des fournisseurs
source-pacc = Le nouveau fichier du domaine
source-mailconf = Le renvoi du domaine
source-mx = Là où les mails arrivent
source-autodiscover = La recherche de Microsoft
source-autodiscover-json = La nouvelle recherche de Microsoft
source-guess = Noms habituels
source-exchanger = La machine qui reçoit les mails
source-name-servers = Le gestionnaire du domaine
source-autoconfig-http = Son fichier de réglages, non protégé
source-manual = Ce que l’on vous a indiqué
note-jmap = Le domaine propose aussi JMAP, à l’adresse { $host }. Votre logiciel de messagerie n’en a pas besoin.
note-exchange = Un serveur Exchange répond pour ce domaine, à l’adresse { $host }. La personne qui le gère décide quels logiciels de messagerie peuvent l’utiliser.
note-microsoft-365 = Microsoft 365 répond pour ce domaine, à l’adresse { $host }. Les boîtes aux lettres y sont probablement.
details-unasked = { $count ->
    [one] Un endroit qui en sait peut-être plus n’a pas pu être interrogé. Ce que nous avons supposé marche, nous le prenons donc.
   *[other] { $count } endroits qui en savent peut-être plus n’ont pas pu être interrogés. Ce que nous avons supposé marche, nous le prenons donc.
}
trust-manual = De votre fournisseur
trust-bundled = Intégré
trust-published = Par le domaine
trust-database = Liste publique
trust-indirect = Indirect
trust-untrusted = Non protégé
trust-guess = Supposé
trust-exchanger = Supposé
trust-name-servers = Supposé
trust-wildcard = Supposé
details-values-headline = Qui le dit
details-values-line = Chaque partie des réglages, et les endroits qui l’indiquent. Le plus fiable est en tête.
details-values-written = Mot pour mot, { $place } :
details-values-instead = { $place } : plutôt { $hosts }
details-values-encryption = { $place } : plutôt { $security } sur { $port }
details-values-denied = { $place } : cela n’est pas proposé du tout
details-value-host = Serveur
details-value-port = Port
details-value-security = Sécurité
details-value-username = Nom d’utilisateur
details-value-auth = Connexion au compte
details-value-usual = Personne ; c’est la valeur habituelle
details-security-tls = SSL/TLS
details-security-starttls = STARTTLS
details-auth-password = Mot de passe normal
details-auth-encrypted-password = Mot de passe chiffré
details-auth-oauth2 = Connexion dans le navigateur
details-auth-gssapi = Connexion propre à cet ordinateur
details-auth-ntlm = Connexion Windows
details-auth-client-certificate = Certificat client
details-auth-none = Pas d’authentification
details-timeline-headline = Prêt après { $took } : la réception a fonctionné
details-timeline-headline-none = Ce qui a été essayé, et combien de temps cela a pris
details-timeline-line = Chaque barre est un essai, depuis le début de la vérification. Un pointillé part de ce qu’il a dû attendre.
details-timeline-distance = L’essentiel du temps est la distance : environ { $took } jusqu’au serveur et retour.
details-part-name = Trouver l’adresse
details-part-turn = Attendre son tour
details-part-connect = Joindre le serveur
details-part-encrypt = Chiffrement et identité
details-part-greet = Bonjour
details-waited-for = Attendu
details-try-usual = nom habituel, essayé aussitôt
details-try-after = après { $port }, par égard
details-took-value = { $took }
details-ready-at = Prêt à { $number }
details-looks-headline = Où nous avons regardé de plus près
details-looks-line = Quand plusieurs causes se ressemblent, un regard de plus les distingue.
look-web-port = Réponse de son port web
look-reference-port = Le même port ailleurs
look-port-25 = Le port 25 est-il ouvert
look-reference-handshake = Qui signe ici pour les autres
look-reference-greeting = Qui répond ici pour les autres
look-small-segments = Bonjour en petits paquets
look-without-server-name = Bonjour sans nom
look-other-server-name = Bonjour avec un autre nom
look-old-hello = Bonjour d’un logiciel ancien
look-large-hello = Bonjour d’un logiciel récent
look-hello-at-once = Bonjour comme premier mot
look-other-address = Bonjour là où d’autres le trouvent
look-web-handshake = Bonjour sur son port web
look-name-again = Le même nom encore une fois
look-name-unchecked = Le nom, sceaux non vérifiés
look-name-elsewhere = Le nom, demandé ailleurs
look-name-by-system = Le nom, demandé par ce système
look-random-name = Un nom qui ne peut pas exister
look-known-page = Une page connue
look-this-computer = La sortie de cet ordinateur
look-found = Trouvé
look-not-there = Absent
look-another-page = Une autre page est venue
look-read = Lu
look-answered = A répondu
look-encrypted = Chiffré
look-lost = Pas de réponse

certificate-headline = La pièce d’identité du serveur est valable jusqu’au { $date }
certificate-headline-refused = La pièce d’identité du serveur ne va pas
certificate-line = Un certificat est la pièce d’identité du serveur. Il prouve que le serveur { $host } est bien celui qu’il dit être.
certificate-same = Les { $count_words } ports ont montré la même.
certificate-none = Aucun serveur n’a montré de pièce d’identité
certificate-none-line = Un certificat est la pièce d’identité du serveur. Aucun essai n’est allé jusque-là.
certificate-unreadable = La pièce d’identité du serveur est illisible
certificate-who = Qui s’en porte garant
certificate-server = le serveur de messagerie
certificate-sent = envoyé par le serveur
certificate-not-sent = dans la liste de cet ordinateur, qui lui fait confiance
certificate-checked = Ce que nous avons vérifié
certificate-names = Elle porte le nom de ce serveur : { $host }
certificate-other-name = Elle porte le nom d’un autre serveur
certificate-in-date = Elle est à jour, encore { $days ->
    [one] un jour
   *[other] { $days } jours
}
certificate-out-of-date = Ses dates ne vont pas
certificate-trusted = Une autorité reconnue s’en porte garante
certificate-not-trusted = La vérification de cet ordinateur la refuse
certificate-key = Sa clé est solide ({ $bits } bits)
certificate-weak = Sa clé est trop faible
certificate-days = À jour
certificate-today = aujourd’hui
certificate-days-spoken = valable du { $from } au { $to }
certificate-fingerprint = Empreinte (SHA-256), à comparer au téléphone

conversation-headline = Ce que nous et le serveur avons dit sur le port { $port }
conversation-line = Mot pour mot, avec le temps en ms depuis le début de l’essai. Rien de secret n’a été envoyé.
conversation-port = Port
conversation-we = Nous
conversation-server = Serveur
conversation-none = Aucun serveur n’a répondu
conversation-none-line = Il n’y a pas de mots à montrer.
conversation-choose = port { $port }, serveur { $host }
conversation-name = Adresse trouvée pour { $host }
conversation-connected = Serveur joint : { $ip }, port { $port }
conversation-encrypted = Chiffré à partir d’ici (TLS { $version }), identité vérifiée
conversation-encrypted-refused = Chiffré à partir d’ici (TLS { $version }), identité refusée
conversation-starttls = Le serveur a accepté de commencer le chiffrement
conversation-closed = Fermé par nous. Ni nom ni mot de passe n’ont été envoyés.
conversation-stopped = Fini ici : { $why }

sent-headline = Votre mot de passe n’a été envoyé à personne
sent-headline-password = Votre mot de passe est allé à { $hosts } et à personne d’autre
sent-line = Voici tout ce qui a quitté cet ordinateur pendant cette vérification.
sent-line-address = Votre adresse complète n’est allée qu’à votre fournisseur, chiffrée.
sent-line-no-address = Personne n’a reçu votre adresse complète.
sent-to-whom = À qui
sent-what = Ce que nous avons envoyé
sent-how = Comment
sent-to-names = Le service de noms de votre réseau
sent-to-names-what = le nom { $domain }, et des noms qui en dépendent
sent-to-web-what = le nom { $domain }
sent-to-web-what-address = votre adresse { $address }, qu’il a demandée
sent-to-server-what = un bonjour sur { $ports }, puis la question de ce qu’il sait faire
sent-to-server-what-open = un bonjour sur { $ports } (en clair jusqu’au chiffrement), puis la question de ce qu’il sait faire
sent-to-look-what = { $count ->
    [one] un bonjour de plus sur { $ports }, pour distinguer les causes
   *[other] { $count_words } bonjours de plus sur { $ports }, pour distinguer les causes
}
sent-to-port-what = rien ; nous avons frappé sur { $ports }, pour voir si cela s’ouvre
sent-to-compare-what = le nom { $name }, pour comparer les réponses
sent-to-page-what = la demande d’une page connue, et rien de vous
sent-to-sign-in-what = votre nom et votre mot de passe, pour vous connecter
sent-encrypted = Chiffré
sent-nothing = Rien n’a été dit
sent-not-encrypted = Non chiffré

## Menu

menu-appearance-system = Comme sur cet ordinateur
menu-appearance-light = Clair
menu-appearance-dark = Sombre
menu-less-movement = Moins de mouvement
menu-zoom = Taille { $percent } %
menu-larger = Plus grand
menu-smaller = Plus petit
menu-language = Langue : { $name }
language-headline = Langue
menu-practise = S’entraîner d’abord
menu-reference-hosts = Interroger aussi d’autres fournisseurs
menu-another-address = Une autre adresse
menu-keys = Touches
menu-letters = Touches d’une seule lettre

## Keys

keys-headline = Touches
keys-close = Fermer
keys-next = passe à l’élément suivant, avec Maj au précédent
keys-next-key = Tab
keys-enter = appuie sur le bouton plein, ou sur ce qui est entouré
keys-enter-key = Entrée
keys-back = revient en arrière ; pendant la recherche, annule
keys-back-key = Échap
keys-details = affiche les détails d’un résultat
keys-details-key = Ctrl D
keys-helpdesk = copie un résultat pour l’assistance
keys-helpdesk-key = Ctrl Maj C
keys-copy = copie ce qui est sélectionné
keys-copy-key = Ctrl C
keys-scroll = parcourent une page plus longue que la fenêtre
keys-scroll-key = Page préc., Page suiv.
keys-again = teste à nouveau, à côté d’un problème
keys-again-key = R
keys-message = copie un message sur un problème
keys-message-key = M
keys-find = cherche une situation pour s’entraîner
keys-find-key = /
keys-differs = montre seulement les différences, entre deux vérifications
keys-differs-key = D
keys-save = enregistre le fichier du logiciel choisi
keys-save-key = Ctrl S
keys-code = affiche le code pour un téléphone, ou le range
keys-code-key = Q
keys-password = vérifie votre mot de passe, à côté de serveurs qui marchent
keys-password-key = P
keys-show = affiche ou masque le mot de passe que vous tapez
keys-show-key = Alt S
keys-zoom = agrandissent ou réduisent tout ; Ctrl 0 rétablit
keys-zoom-key = Ctrl + et Ctrl −
keys-menu = ouvre le menu
keys-menu-key = F10

## To take away

helpdesk-title = Mailhaven { $version }, vérification de l’adresse { $address }
helpdesk-works = A fonctionné, chiffré, identité vérifiée : { $endpoint }
