# The command line.

cli-help =
    Mailhaven trouve les serveurs de messagerie d’une adresse, les essaie, dit ce qui ne va pas,
    et remet les réglages.

    Emploi :
      mailhaven                              ouvre la fenêtre
      mailhaven check ADRESSE                trouve et essaie les serveurs, et dit le résultat
      mailhaven export ADRESSE --for ID      vérifie, puis écrit les fichiers d’un logiciel de messagerie
      mailhaven explain CODE                 explique un code, par exemple N-27
      mailhaven --practice                   ouvre la fenêtre sur un internet d’essai

    Options de check et export :
      --json                                 donne le rapport en JSON, et rien d’autre (check seulement)
      --message                              donne un message à qui peut agir, prêt à coller,
                                             et rien d’autre (check seulement)
      --password-stdin                       essaie aussi de se connecter, une fois à chaque serveur qui a fonctionné,
                                             avec la première ligne de l’entrée standard (check seulement)
      --practice                             interroge l’internet d’essai contenu dans ce programme
      --incoming HOST[:PORT][/tls|/starttls] essaie aussi ce que votre fournisseur a indiqué pour la réception
      --outgoing HOST[:PORT][/tls|/starttls] essaie aussi ce que votre fournisseur a indiqué pour l’envoi
      --no-reference-hosts                   n’interroge pas les serveurs d’autres fournisseurs
      --output DOSSIER                       écrit dans ce dossier (export seulement)
      --add-to PROFIL                        ajoute le compte à ce profil (--for thunderbird)
      --take-out-of PROFIL                   l’en retire
      --agree-to NOM                         accepte les serveurs de cette société, que vous connaissez
      --language TAG                         utilise une autre langue que celle du système

    Listes :
      mailhaven check --practice --list      les adresses d’essai et ce que chacune montre
      mailhaven export --list                les logiciels de messagerie

    Code de sortie : 0 des réglages ont fonctionné ; 1 un problème a été trouvé, ou il vous reste
    quelque chose à faire ; 2 mauvais emploi, ou ce n’est pas une adresse ; 3 défaut de Mailhaven lui-même.

cli-agree-first = Rien n’a été écrit. Si { $name } est bien votre fournisseur de messagerie, ajoutez : --agree-to { $name }
cli-progress = { $answered } réponses sur { $asked } pour { $address }
cli-signing-in = Connexion à { $host }
cli-sign-in = Connexion au compte
cli-signed-in = Par { $port }, { $username } a pu entrer. Tout ce qui est derrière fonctionne.
cli-signed-in-and-refused = Par { $port }, { $username } a pu entrer, puis le serveur a dit non.
cli-not-signed-in = Par { $port }, { $username } n’a pas pu entrer.
cli-not-signed-in-nothing-works = Aucun mot de passe n’a été envoyé : aucun serveur n’a fonctionné.
cli-not-signed-in-agree-first = Aucun mot de passe n’a été envoyé. Si { $name } est bien votre fournisseur de messagerie, ajoutez : --agree-to { $name }
cli-not-signed-in-browser-of = Aucun mot de passe n’a été envoyé : { $provider } n’en prend pas d’un logiciel de messagerie. Votre logiciel ouvrira une fois la page { $provider } dans le navigateur, et vous vous y connecterez.
cli-not-signed-in-browser = Aucun mot de passe n’a été envoyé : le serveur n’en prend pas d’un logiciel de messagerie. Votre logiciel ouvrira une fois la page de votre fournisseur dans le navigateur, et vous vous y connecterez.
cli-not-signed-in-no-way = Aucun mot de passe n’a été envoyé : le serveur n’offre aucune façon de se connecter ainsi.
cli-password-on-terminal = Tapez le mot de passe et appuyez sur Entrée. Il sera visible pendant que vous tapez. Il va à { $hosts } et nulle part ailleurs, chiffré ; puis il est oublié.
cli-password-empty = Il n’y a pas de mot de passe sur l’entrée standard : sa première ligne est vide.
cli-password-too-long = La première ligne de l’entrée standard est plus longue que tout mot de passe.
cli-password-not-text = La première ligne de l’entrée standard n’est pas du texte en UTF-8.
cli-password-unreadable = L’entrée standard ne peut pas être lue.
cli-works = Nous avons trouvé vos serveurs de messagerie, et ils fonctionnent
cli-checked-for = { $address }, vérifié en { $seconds } s
cli-receive = Réception
cli-send = Envoi
cli-username = Nom d’utilisateur
cli-server-line = { $host }, port { $port }, { $security }
cli-lights = Voyants
cli-light = { $port } { $word }. { $line }
cli-what-happened = Ce qui se passe
cli-how-we-know = Comment nous le savons
cli-what-to-do = Ce que vous pouvez faire
cli-for-support = Pour votre fournisseur ou la personne qui vous aide
cli-also = Trouvé aussi
cli-code = Code { $code }
cli-unknown-code = « { $code } » n’est pas un code.
cli-nothing-to-ask = Il n’y a rien à demander à personne : aucun message n’a été écrit.
cli-unknown-language = Il n’y a pas de textes pour « { $language } ». Il y a : { $known }.
cli-no-start = Mailhaven ne peut pas démarrer : { $why }
cli-usage-no-such-command = Il n’y a pas de commande « { $word } ». Voir : mailhaven --help
cli-usage-no-such-option = Il n’y a pas d’option { $option }. Voir : mailhaven --help
cli-usage-out-of-place = { $option } n’a pas sa place ici. Voir : mailhaven --help
cli-usage-value-missing = Il manque une valeur après { $option }. Voir : mailhaven --help
cli-usage-value-not-wanted = { $option } n’accepte pas de valeur. Voir : mailhaven --help
cli-usage-too-many = « { $word } » est un mot de trop. Voir : mailhaven --help
cli-usage-not-text = « { $word } » n’est pas du texte UTF-8.
cli-usage-address-missing = { $command } demande une adresse, par exemple : mailhaven { $command } anna@example.org
cli-usage-client-missing = export demande --for et l’identifiant d’un logiciel de messagerie. Pour en voir la liste : mailhaven export --list
cli-usage-no-such-client = Aucun logiciel de messagerie n’a l’identifiant « { $id } ». Pour en voir la liste : mailhaven export --list
cli-usage-only-for-thunderbird = --add-to et --take-out-of demandent --for thunderbird, et aucun autre endroit où écrire.
cli-usage-no-name = « { $text } » ne convient pas à --agree-to. Il y faut un nom, par exemple example.org.
cli-usage-no-server = « { $text } » n’est pas un serveur. { $why } La forme est HOST ou HOST:PORT, suivi au besoin de /tls ou de /starttls.
cli-usage-no-encryption = Après la barre oblique vient tls ou starttls.
cli-usage-password-for-export = --password-stdin va avec check : un export ne contient jamais de mot de passe.
cli-usage-two-outputs = --json et --message donnent chacun une chose, et rien d’autre. Choisissez l’un des deux.
cli-usage-code-missing = explain demande un code, par exemple : mailhaven explain N-27
cli-file-exists = Le fichier { $path } existe déjà. Rien n’a été écrit.
cli-file-not-writable = Le fichier { $path } ne peut pas être écrit. Rien n’a été écrit.
cli-no-window = Il n’y a pas d’écran où ouvrir une fenêtre. Pour vérifier une adresse ici : mailhaven check anna@example.org
cli-window-libraries =
    La fenêtre ne peut pas s’ouvrir : { $why }
    Sous Debian et Ubuntu, cette commande installe ce qu’il lui faut :
      sudo apt install { $packages }
    Pour vérifier une adresse sans fenêtre : mailhaven check anna@example.org
cli-no-gui = Cette version n’a pas de fenêtre. Pour vérifier une adresse : mailhaven check anna@example.org
refusal-no-outgoing = { $program } a besoin d’un serveur d’envoi, et aucun n’a fonctionné.
refusal-pop3-not-expressible = { $program } ne peut pas recevoir par POP3, et aucun serveur IMAP n’a fonctionné.
refusal-starttls-not-expressible = Le fichier pour { $program } ne peut pas indiquer STARTTLS pour la réception, et aucun serveur en SSL/TLS n’a fonctionné.
refusal-oauth-not-expressible = Votre fournisseur demande une connexion dans le navigateur, et le fichier pour { $program } ne peut pas l’indiquer.
refusal-oauth-host-unknown = { $program } ne sait pas se connecter dans le navigateur chez votre fournisseur.
refusal-sign-in-not-expressible = Le fichier pour { $program } ne peut pas indiquer la façon de se connecter que votre fournisseur accepte.
refusal-username-of-one-person = Le nom d’utilisateur n’est pas tiré de l’adresse : un fichier pour tout le domaine ne peut pas l’indiquer.
refusal-not-expressible = Les réglages contiennent un caractère que le fichier pour { $program } ne peut pas transporter.
cli-thunderbird-then = Une fois qu’il a démarré, retirez les lignes : mailhaven export { $address } --for thunderbird --take-out-of "{ $profile }"
cli-no-such-profile = Il n’y a pas de profil « { $profile } » de Thunderbird. Ont été trouvés : { $profiles }.
cli-several-profiles = Plusieurs profils de Thunderbird s’appellent « { $profile } » : { $profiles }. Indiquez le dossier de l’un d’eux.
cli-no-profiles = Aucun profil de Thunderbird n’a été trouvé sur cet ordinateur. Indiquez son dossier.
cli-no-profile-there = Le dossier { $folder } n’est pas un profil de Thunderbird : il n’a pas de prefs.js, et aucun profiles.ini ne le nomme.
