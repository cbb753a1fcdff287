# Explanations of findings. A message is named "finding-" and the id of its fault; the ids never change.
#
# The rules stand in the English file. In French: "vous", steps in the imperative, "le serveur" or "le domaine" before a
# name so that no "de" or "que" has to lose its e, and a no-break space inside « » and before : ; ? and %.

button-test-again = Tester à nouveau
direction = { $service ->
    [submission] l’envoi
   *[other] la réception
}
step-web-mail = D’ici là, lisez vos mails sur le site de votre fournisseur
step-settings-shown = Prenez les réglages affichés : ils ont marché
step-page = Ouvrez la page { $provider } et connectez-vous
step-imap-on = Activez IMAP (il laisse entrer les logiciels de messagerie)
step-come-back = Revenez ici et continuez
step-words = Si cela dure, donnez les mots du serveur à votre fournisseur
step-hotspot = Passez par le partage de connexion de votre téléphone, puis appuyez sur « { button-test-again } »
step-helpdesk = Envoyez à votre assistance ce que nous avons vu

## The address and what its provider asks for

finding-address-invalid =
    .headline = { $problem ->
        [empty] Il n’y a pas encore d’adresse
        [two-at-signs] Cette adresse a plus d’un signe @
        [character] Cette adresse contient un signe qui n’y a pas sa place
        [misplaced-dot] Un point de cette adresse est au mauvais endroit
        [too-long] Cette adresse est trop longue pour un mail
       *[other] Cette adresse n’est pas encore complète
    }
    .happened = Une adresse mail a un nom, un signe @ et un domaine. Elle ressemble à anna@example.org.
    .advice-1 = Comparez l’adresse avec une lettre, une carte ou un vieux mail
    .advice-2 = Collez-la ou tapez-la encore une fois
    .support = pas une adresse : { $problem }

finding-domain-typo =
    .headline = Nous connaissons { $suggestion }, mais pas { $domain }
    .brief = Nous connaissons un domaine qui ressemble beaucoup à celui-ci
    .happened = Une petite coquille change { $suggestion } en { $domain }. Nous n’avons trouvé aucune messagerie chez { $domain }.
    .advice-1 = Utilisez { $suggestion }
    .advice-2 = Si { $domain } est juste, demandez à la personne qui vous a donné l’adresse
    .button = Utilisez { $suggestion }
    .support = { $domain } n’a pas de messagerie ; domaine connu le plus proche { $suggestion }

finding-provider-has-no-imap =
    .headline = { $provider } garde vos mails dans sa propre appli
    .brief = Ce fournisseur garde vos mails dans sa propre appli
    .happened = Chez { $provider }, aucun logiciel de messagerie ne peut ouvrir une boîte. C’est fait ainsi : ce n’est pas une panne.
    .advice-1 = Lisez vos mails dans l’appli { $provider } ou sur son site
    .advice-2 = S’il vous faut un logiciel de messagerie, choisissez un fournisseur qui l’admet
    .support = { $provider } ne propose ni IMAP, ni POP3, ni submission

finding-bridge-needed =
    .headline = { $provider } a d’abord besoin de son petit programme
    .brief = Ce fournisseur a d’abord besoin de son petit programme
    .happened = Seul { $bridge } peut ouvrir vos mails chez { $provider }. { $paid ->
        [yes] Il va avec une offre payante et tourne sur votre ordinateur.
       *[no] Il tourne sur votre ordinateur.
    } Votre logiciel de messagerie lui parle.
    .advice-1 = Ouvrez la page { $provider } et téléchargez-y { $bridge }
    .advice-2 = Lancez-le, puis copiez les réglages et le mot de passe qu’il montre
    .advice-3 = Mettez-les dans votre logiciel de messagerie, à la place de votre mot de passe habituel
    .button = Ouvrez la page { $provider }
    .support = { $provider } n’est joignable que par { $bridge } sur cet ordinateur

finding-paid-feature =
    .headline = { $provider } fait payer l’accès par un logiciel de messagerie
    .brief = Ce fournisseur fait payer l’accès par un logiciel de messagerie
    .happened = Une boîte { $provider } gratuite se lit sur le web. Pour la lire dans un logiciel, il faut une offre payante.
    .advice-1 = Regardez sur la page { $provider } quelle offre vous avez
    .advice-2 = Si elle est payante, prenez les réglages affichés
    .support = { $provider } : IMAP, POP3 et submission dans les offres payantes seulement

finding-address-is-alias =
    .headline = Cette adresse ne fait que transmettre les mails
    .happened = { $provider } n’a pas de boîte pour elle. Les mails reçus à cette adresse partent vers une autre de vos adresses.
    .advice-1 = Tapez l’adresse où ces mails arrivent à la fin
    .support = { $provider } est un service de renvoi, sans boîtes aux lettres

finding-imap-off-in-settings =
    .headline = { $certainty ->
        [likely] { $provider } bloque probablement encore les logiciels de messagerie
       *[stated] { $provider } bloque les logiciels de messagerie pour cette boîte
    }
    .brief = { $certainty ->
        [likely] Votre fournisseur bloque probablement encore les logiciels
       *[stated] Votre fournisseur bloque les logiciels pour cette boîte
    }
    .happened = { $certainty ->
        [likely] Un bouton dans vos réglages { $provider } laisse entrer les logiciels de messagerie. Dans une boîte toute neuve, il est sur « non ».
       *[stated] Un bouton dans vos réglages { $provider } laisse entrer les logiciels de messagerie. Il est sur « non ».
    }
    .advice-1 = Ouvrez la page { $provider } et connectez-vous
    .advice-2 = Activez IMAP (il laisse entrer les logiciels de messagerie)
    .advice-3 = Revenez ici et continuez
    .button = Ouvrez la page { $provider }
    .support = { $provider } : IMAP est à activer dans les réglages de la boîte

finding-oauth-only =
    .headline = { $provider } ne vous laisse entrer que par sa propre page
    .brief = Ce fournisseur ne vous laisse entrer que par sa propre page
    .happened = { $provider } ne prend aucun mot de passe d’un logiciel. Votre logiciel ouvre la page { $provider }, et vous vous y connectez. Un mot de passe d’application n’aide pas.
    .advice-1 = Choisissez un logiciel de messagerie qui ouvre la page { $provider } pour se connecter
    .advice-2 = Tapez votre mot de passe sur cette page, et nulle part ailleurs
    .support = { $provider } n’accepte que OAuth 2.0 (XOAUTH2, OAUTHBEARER) ; ni mot de passe, ni mot de passe d’application

finding-app-password-required =
    .headline = { $provider } veut un mot de passe d’application
    .brief = Votre fournisseur veut un mot de passe d’application
    .happened = Votre mot de passe { $provider } habituel ne va pas pour un logiciel de messagerie. Vous en créez un autre, juste pour lui. { $browser ->
        [yes] Un logiciel comme Thunderbird ouvre plutôt la page { $provider }.
       *[no] Cela prend à peu près deux minutes.
    }
    .advice-1 = Ouvrez la page { $provider } et connectez-vous
    .advice-2 = { $needed ->
        [yes] Activez « { $needs } », puis choisissez « { $called } » et créez-en un nouveau
       *[no] { $named ->
            [yes] Choisissez « { $called } » et créez-en un nouveau
           *[no] Créez-y un nouveau mot de passe pour votre logiciel
        }
    }
    .advice-3 = Copiez-le et revenez ici
    .button = Ouvrez la page { $provider }
    .support = { $browser ->
        [yes] { $provider } accepte les mots de passe d’application ou OAuth 2.0, pas le mot de passe du compte
       *[no] { $provider } n’accepte que les mots de passe d’application
    }

## This computer and its network

finding-device-offline =
    .headline = Cet ordinateur n’est pas en ligne
    .happened = Rien ne passe de cet ordinateur vers internet en ce moment. Vos réglages de messagerie n’y sont pour rien.
    .advice-1 = Activez le Wi-Fi ou branchez le câble, puis appuyez sur « { button-test-again } »
    .advice-2 = Ouvrez une page web pour voir si vous êtes en ligne
    .button = { button-test-again }
    .support = pas de route vers internet : recherches et connexions échouent aussitôt

finding-clock-wrong =
    .headline = { $certainty ->
        [likely] La date de cet ordinateur n’est probablement pas la bonne
       *[stated] La date de cet ordinateur n’est pas la bonne
    }
    .happened = { $certainty ->
        [likely] Pour cet ordinateur, nous sommes le { $today }. Un serveur montre une pièce d’identité (certificat) avec un premier et un dernier jour. À cette date, le premier jour est encore à venir.
       *[stated] Pour cet ordinateur, nous sommes le { $today }. Un serveur montre une pièce d’identité (certificat) avec un premier et un dernier jour. À cette date, plusieurs ne sont pas valables.
    }
    .advice-1 = Mettez l’ordinateur à la bonne date et à l’heure, puis appuyez sur « { button-test-again } »
    .advice-2 = Laissez-le se mettre à l’heure tout seul, pour que cela reste juste
    .button = { button-test-again }
    .support = date locale { $today } hors de la validité des certificats vus

finding-app-blocked-by-local-firewall =
    .headline = Cet ordinateur ne laisse pas sortir Mailhaven
    .happened = Une règle ou un logiciel de sécurité nous a dit non tout de suite. Nous ne sommes même pas sortis sur le réseau.
    .advice-1 = Ouvrez votre logiciel de sécurité, dites oui à Mailhaven, puis appuyez sur « { button-test-again } »
    .advice-2 = Au travail, voyez cela avec votre service informatique
    .button = { button-test-again }
    .support = connexion refusée en local (EACCES ou EPERM)

finding-local-filter-silent =
    .headline = { $certainty ->
        [likely] Un logiciel de sécurité bloque probablement les mails ici
       *[stated] Quelque chose sur cet ordinateur bloque les mails
    }
    .happened = { $certainty ->
        [likely] Le non est venu plus vite que le serveur { $host } ne peut le dire. Il vient donc de tout près, probablement d’un logiciel de cet ordinateur.
       *[stated] Le non est venu plus vite que le serveur { $host } ne peut le dire. Il vient donc de cet ordinateur. Un logiciel de sécurité fait souvent cela.
    }
    .advice-1 = Laissez passer les mails dans votre logiciel de sécurité, puis appuyez sur « { button-test-again } »
    .advice-2 = Si vous avez mis ce logiciel en pause pour cela, remettez-le en marche
    .button = { button-test-again }
    .support = { $host }:{ $port } refusé plus vite que le trajet ne le permet : filtré tout près, ou sur cet ordinateur

finding-os-network-permission =
    .headline = Mailhaven n’a probablement pas encore accès à votre réseau
    .happened = Les serveurs au loin répondent, mais ceux d’à côté ne disent rien. Votre système n’a probablement pas encore dit oui pour eux.
    .advice-1 = Ouvrez « Réseau local » dans vos réglages, dites oui à Mailhaven, puis appuyez sur « { button-test-again } »
    .advice-2 = Au travail, voyez cela avec votre service informatique
    .button = { button-test-again }
    .support = EHOSTUNREACH ou EPERM pour les adresses proches seulement : autorisation de réseau local ou bac à sable

finding-tls-scan-by-antivirus =
    .headline = { $product } ouvre vos mails en chemin
    .brief = Votre logiciel de sécurité ouvre vos mails en chemin
    .happened = Un serveur montre une pièce d’identité (certificat) pour prouver qui il est. À la place, { $product } sur cet ordinateur montre la sienne. Nous ne savons donc pas qui répond.
    .advice-1 = Coupez l’analyse des mails dans { $product }, puis appuyez sur « { button-test-again } »
    .advice-2 = Laissez le reste de ce logiciel en marche
    .button = { button-test-again }
    .support = interception TLS sur cet ordinateur : l’émetteur appartient à { $product }

finding-vpn-interferes =
    .headline = { $certainty ->
        [likely] Votre VPN retient probablement les mails
       *[stated] Votre VPN retient les mails
    }
    .happened = { $certainty ->
        [likely] Cet ordinateur va sur internet par un VPN. Les mails n’y passent pas.
       *[stated] Hors de votre VPN, le serveur de messagerie répond aussitôt. Par le VPN, rien ne revient.
    }
    .advice-1 = Coupez votre VPN, puis appuyez sur « { button-test-again } »
    .advice-2 = Si cela marche alors, demandez au responsable du VPN de laisser passer les mails
    .button = { button-test-again }
    .support = sortie par { $interface } : ports de messagerie hors d’atteinte par ce chemin

finding-no-trust-store =
    .headline = Cet ordinateur n’a pas de liste de garants connus
    .happened = Un serveur montre une pièce d’identité (certificat) signée par un garant connu. Ici, la liste de ces garants est vide. Cet ordinateur doute donc de chaque pièce.
    .advice-1 = Mettez cet ordinateur à jour, redémarrez-le, puis appuyez sur « { button-test-again } »
    .advice-2 = Au travail, voyez cette liste avec votre service informatique
    .button = { button-test-again }
    .support = magasin de confiance sans racine utilisable

finding-tls-trust-store-old =
    .headline = La liste des garants connus de cet ordinateur est ancienne
    .happened = Un serveur montre une pièce d’identité (certificat) signée par un garant connu. Celle-ci est bonne. Mais son garant est trop récent pour la liste d’ici.
    .advice-1 = Mettez cet ordinateur à jour, puis appuyez sur « { button-test-again } »
    .advice-2 = S’il l’est déjà, demandez à votre service informatique d’ajouter ce garant
    .button = { button-test-again }
    .support = racine publique { $root } absente du magasin de confiance de cet ordinateur

finding-captive-portal =
    .headline = Ce Wi-Fi vous demande d’abord de passer par sa page
    .happened = Une page d’accueil répond ici à la place des serveurs de messagerie. Hôtels, trains et cafés font souvent cela. Une fois la connexion faite, les mails passent.
    .advice-1 = Connectez-vous sur la page dans votre navigateur, puis appuyez sur « { button-test-again } »
    .advice-2 = Si aucune page ne vient, ouvrez un site web : elle apparaît
    .button = { button-test-again }
    .support = portail captif : une page web répond à la place d’autres serveurs

finding-proxy-required =
    .headline = { $certainty ->
        [likely] Ce réseau ne laisse probablement sortir que les pages web
       *[stated] Ce réseau ne laisse sortir que les pages web
    }
    .happened = Tout sort par un seul portail, et il ne prend que les pages web. Un logiciel de messagerie n’y passe pas. Au travail et à l’école, c’est fréquent.
    .advice-1 = { step-hotspot }
    .advice-2 = Au travail, demandez à votre service informatique de laisser passer les mails
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = { $told ->
        [yes] aucune connexion directe ne sort de ce réseau, proxy HTTP { $proxy }
       *[no] aucune connexion directe ne sort de ce réseau, un proxy HTTP est requis
    }

finding-internet-down =
    .headline = Votre ligne internet est coupée
    .happened = Cet ordinateur joint votre box, mais rien au-delà. Vos réglages de messagerie n’y sont pour rien.
    .advice-1 = Redémarrez votre box ou votre routeur, puis appuyez sur « { button-test-again } »
    .advice-2 = Ouvrez une page web pour voir si vous êtes en ligne
    .advice-3 = Si cela dure, voyez avec votre fournisseur internet
    .button = { button-test-again }
    .support = passerelle joignable, recherches et connexions au-delà sans réponse

finding-name-filter-resets =
    .headline = { $certainty ->
        [likely] Un filtre coupe probablement la ligne vers { $host }
       *[stated] Un filtre coupe ici la ligne vers { $host }
    }
    .brief = { $certainty ->
        [likely] Un filtre coupe probablement la ligne vers votre serveur
       *[stated] Un filtre coupe ici la ligne vers votre serveur
    }
    .happened = { $certainty ->
        [likely] La ligne s’ouvre. Elle devient muette dès que nous disons quel serveur nous voulons.
       *[stated] La ligne s’ouvre. Dès que nous disons quel serveur nous voulons, elle devient muette. Avec un autre nom, elle reste ouverte.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Demandez au responsable de ce réseau de laisser passer { $host }
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = { $host }:{ $port } muet après un ClientHello avec ce SNI, pas après d’autres

finding-port-25-blocked =
    .headline = Le port 25 est fermé ici, et vous n’en avez pas besoin
    .happened = Un port est une porte numérotée du serveur. Celle-ci sert aux serveurs entre eux, et presque toutes les box la ferment. Le port { $open } est pour vous, et il marche.
    .advice-1 = { step-settings-shown }
    .support = tcp/25 filtré sur ce réseau, submission sur { $open } fonctionne

finding-tls-intercepted =
    .headline = Quelqu’un sur ce réseau peut lire ce que vous envoyez
    .happened = Un serveur montre une pièce d’identité (certificat) pour prouver qui il est. Ici, toutes viennent d’un même garant inconnu. En chemin, quelqu’un peut donc lire avec vous.
    .advice-1 = { step-hotspot }
    .advice-2 = Ne tapez pas votre mot de passe sur ce réseau
    .advice-3 = Au travail, voyez avec votre service informatique si c’est voulu
    .button = { button-test-again }
    .support = interception TLS sur ce réseau : des serveurs sans rapport ont le même émetteur { $issuer }

finding-mail-redirected =
    .headline = Un autre serveur répond à la place du vôtre
    .happened = Le serveur { $host } et celui d’un autre fournisseur saluent avec les mêmes mots, ceux de { $other }. Un tiers mène donc ici vos e-mails à son propre serveur.
    .advice-1 = { step-hotspot }
    .advice-2 = Ne tapez pas votre mot de passe sur ce réseau
    .advice-3 = Si cela dure, coupez le contrôle des e-mails de votre antivirus
    .button = { button-test-again }
    .support = { $host } : port en clair redirigé, salue comme un serveur sans rapport, au nom de { $other }

finding-pmtu-black-hole =
    .headline = Les gros paquets de données se perdent en route
    .happened = Les petits vont jusqu’au serveur { $host } et reviennent. Les gros, on ne les revoit pas. Un VPN ou une box fait souvent cela.
    .advice-1 = Coupez votre VPN ou redémarrez votre box, puis appuyez sur « { button-test-again } »
    .advice-2 = Si cela dure, voyez avec votre fournisseur internet
    .button = { button-test-again }
    .support = { $host }:{ $port } trou noir de PMTU : fonctionne avec des segments de { $segment } octets

finding-large-hello-blocked =
    .headline = Un filtre en route bute sur le nouveau chiffrement
    .happened = Ce chiffrement commence par un long bonjour, qui se perd ici. Avec un bonjour court, cela marche, et c’est sûr aussi.
    .advice-1 = { step-settings-shown }
    .advice-2 = Dites au responsable de ce réseau que les longs bonjours se perdent
    .support = { $host }:{ $port } ClientHello de { $lost } octets perdu, de { $passed } octets répondu

finding-slow-or-lossy-link =
    .headline = Votre ligne internet est très lente en ce moment
    .happened = Il a fallu { $took } pour joindre le serveur. La messagerie marche, mais chaque étape prend du temps.
    .advice-1 = Approchez-vous de votre box ou prenez un câble, puis appuyez sur « { button-test-again } »
    .advice-2 = Si cela reste lent, voyez avec votre fournisseur internet
    .button = { button-test-again }
    .support = connexions en { $took } : paquets en retard ou perdus

finding-mail-ports-blocked =
    .headline = { $certainty ->
        [likely] Ce réseau arrête probablement les logiciels de messagerie
       *[stated] Ce réseau ne laisse pas passer les logiciels de messagerie
    }
    .happened = { $certainty ->
        [likely] Les pages web marchent, mais les ports (portes numérotées) des mails restent fermés. Cela vient probablement de ce réseau, pas de votre fournisseur. Dans un café, à l’école ou au travail, on voit souvent cela.
       *[stated] Les pages web marchent, mais les ports (portes numérotées) des mails restent fermés. Cela vient de ce réseau, pas de votre fournisseur. Dans un café, à l’école ou au travail, on voit souvent cela.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Si cela marche ainsi, demandez à qui gère le réseau d’ouvrir les ports 993 et 465
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = ports de messagerie filtrés sur ce réseau, web joignable

finding-receive-ports-blocked =
    .headline = { $certainty ->
        [likely] Vous pouvez envoyer, mais ce réseau bloque probablement la réception
       *[stated] Vous pouvez envoyer, mais ce réseau bloque la réception
    }
    .happened = { $certainty ->
        [likely] Cela vient probablement de ce réseau, pas de votre fournisseur. Rien ne passe par les ports (portes numérotées) où l’on reçoit les mails. Dans un café, à l’école ou au travail, on voit souvent cela.
       *[stated] Cela vient de ce réseau, pas de votre fournisseur. Rien ne passe par les ports (portes numérotées) où l’on reçoit les mails. Dans un café, à l’école ou au travail, on voit souvent cela.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Si cela marche ainsi, demandez à qui gère le réseau d’ouvrir les ports 993 et 143
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = ports de réception filtrés sur ce réseau, submission joignable

finding-one-port-blocked =
    .headline = Le port { $open } marche ici, le port { $blocked } reste fermé
    .happened = Un port est une porte numérotée du serveur. Deux d’entre elles mènent aux mêmes mails, et l’une ne s’ouvre pas ici. Celle qui est ouverte est aussi sûre.
    .advice-1 = { step-settings-shown }
    .advice-2 = Si vous voulez voir marcher les deux, testez à nouveau sur un autre réseau
    .support = port { $blocked }, serveur { $host } hors d’atteinte, port { $open } fonctionne avec chiffrement

finding-ipv6-black-hole =
    .headline = { $certainty ->
        [likely] L’une des deux sorties de ce réseau est probablement en panne
       *[stated] L’une des deux sorties de ce réseau est en panne
    }
    .happened = Sur internet, il y a deux sortes d’adresse : l’ancienne (IPv4) et la nouvelle (IPv6). Ici, la nouvelle ne mène nulle part. Les mails passent par l’ancienne.
    .advice-1 = { step-settings-shown }
    .advice-2 = Dites au responsable de ce réseau qu’IPv6 ne mène nulle part
    .support = connexions IPv6 sans réponse vers { $host }, IPv4 fonctionne

finding-no-ipv6-only-server =
    .headline = Votre serveur a une sorte d’adresse qui manque ici
    .happened = Il y en a deux, une ancienne et une nouvelle (IPv4 et IPv6). Le serveur n’a que l’une, et ce réseau n’a que l’autre.
    .advice-1 = { step-hotspot }
    .advice-2 = Demandez à votre fournisseur d’en donner une de chaque sorte à { $host }
    .button = { button-test-again }
    .support = { $host } n’a d’adresses que d’une famille, sans route d’ici

## Names

finding-dns-nxdomain-domain =
    .headline = Le domaine { $domain } n’existe pas sur internet
    .brief = La partie après le signe @ n’existe pas
    .happened = La partie après le signe @ n’existe pas. Aucun mail n’y va donc, et aucun n’en vient.
    .advice-1 = Vérifiez { $domain } lettre par lettre
    .advice-2 = Si c’est juste, demandez à la personne qui vous a donné l’adresse
    .support = { $domain } : NXDOMAIN

finding-dns-null-mx =
    .headline = Le domaine { $domain } ne reçoit pas de mails
    .brief = Ce domaine ne reçoit pas de mails
    .happened = Le responsable du domaine { $domain } dit qu’il ne sert pas aux mails. C’est dit clairement : ce n’est pas une panne.
    .advice-1 = Vérifiez la partie après le signe @
    .advice-2 = Si elle est juste, demandez à la personne qui vous a donné l’adresse
    .support = { $domain } : MX nul (RFC 7505)

finding-domain-no-mail =
    .headline = Nous n’avons pas trouvé de messagerie chez { $domain }
    .brief = Nous n’avons pas trouvé de messagerie chez ce domaine
    .happened = Le domaine existe, mais il ne dit pas quel serveur prend ses mails. Aucune porte n’y est ouverte non plus pour un logiciel de messagerie.
    .advice-1 = Vérifiez { $domain } lettre par lettre
    .advice-2 = Si c’est juste, demandez au responsable du domaine où sont ses mails
    .support = { $domain } : ni MX, ni SRV, ports de messagerie fermés

finding-dns-srv-disabled =
    .headline = { $service ->
        [submission] { $domain } ne laisse pas les logiciels envoyer
       *[other] { $domain } ne laisse pas les logiciels recevoir
    }
    .brief = { $service ->
        [submission] Ce domaine ne laisse pas les logiciels envoyer
       *[other] Ce domaine ne laisse pas les logiciels recevoir
    }
    .happened = Le responsable du domaine { $domain } le dit en public. C’est dit clairement : ce n’est pas une panne.
    .advice-1 = Lisez vos mails sur le site de votre fournisseur
    .advice-2 = Demandez au responsable du domaine par où l’on peut entrer
    .support = { $domain } : cible SRV « . » pour { $service } (RFC 6186)

finding-dns-nxdomain-host =
    .headline = Il n’y a pas de serveur du nom { $host }
    .brief = Il n’y a pas de serveur du nom donné
    .happened = Votre domaine indique un serveur de messagerie qui n’existe pas. Le nom est ancien, ou il a une coquille.
    .advice-1 = Demandez à votre fournisseur le bon nom du serveur de messagerie
    .advice-2 = { step-web-mail }
    .support = { $host } : NXDOMAIN, le domaine existe

finding-dns-nodata =
    .headline = Le nom { $host } ne mène nulle part
    .brief = Le nom de votre serveur ne mène nulle part
    .happened = Le nom du serveur de messagerie est connu, mais il n’a aucune adresse.
    .advice-1 = Dites à votre fournisseur que le nom { $host } n’a pas d’adresse
    .advice-2 = { step-web-mail }
    .support = { $host } : aucun enregistrement A ni AAAA

finding-dns-servfail =
    .headline = Personne ne sait pour l’instant où est { $name }
    .brief = Personne ne sait pour l’instant où est votre serveur
    .happened = Chaque serveur a un nom, et internet a un annuaire des noms. Pour { $name }, il n’a rien dit de clair. Souvent, cela passe tout seul.
    .advice-1 = Attendez dix minutes, puis appuyez sur « { button-test-again } »
    .advice-2 = Si cela dure, voyez avec votre fournisseur
    .button = { button-test-again }
    .support = { $name } : SERVFAIL ou pas de réponse utilisable du résolveur

finding-dns-timeout =
    .headline = L’annuaire de ce réseau ne répond pas
    .happened = Chaque serveur a un nom, et votre réseau a un annuaire des noms. Il est resté muet, et nous n’avons pas pu chercher. Vos réglages de messagerie n’y sont pour rien.
    .advice-1 = Redémarrez votre box ou votre routeur, puis appuyez sur « { button-test-again } »
    .advice-2 = Si cela dure, passez par le partage de connexion de votre téléphone
    .advice-3 = Dites au responsable de ce réseau que son annuaire ne répond pas
    .button = { button-test-again }
    .support = le résolveur ne répond à aucune requête

finding-dns-resolver-broken =
    .headline = L’annuaire de ce réseau est en panne
    .happened = Chaque serveur a un nom, et votre réseau a un annuaire des noms. Il ne trouve pas { $name }, et un autre sur internet y arrive. Vos réglages de messagerie n’y sont pour rien.
    .advice-1 = Redémarrez votre box ou votre routeur, puis appuyez sur « { button-test-again } »
    .advice-2 = Si cela dure, passez par le partage de connexion de votre téléphone
    .advice-3 = Dites au responsable de ce réseau que son annuaire est en panne
    .button = { button-test-again }
    .support = { $name } : échec au résolveur de ce réseau, réponse d’un autre

finding-dns-refused =
    .headline = Ce réseau refuse de chercher { $name }
    .brief = Ce réseau refuse de chercher votre serveur
    .happened = Chaque serveur a un nom, et votre réseau a un annuaire des noms. Il dit non pour { $name }. Un VPN ou un filtre web fait souvent cela.
    .advice-1 = Coupez votre VPN ou votre filtre web, puis appuyez sur « { button-test-again } »
    .advice-2 = Si cela dure, passez par le partage de connexion de votre téléphone
    .button = { button-test-again }
    .support = { $name } : REFUSED par le résolveur

finding-dnssec-bogus =
    .headline = Le sceau du nom { $name } est brisé
    .brief = Le sceau du nom de votre serveur est brisé
    .happened = On peut mettre un sceau sur un nom, pour que personne ne puisse l’imiter. Ce sceau ne tient pas. Les réseaux prudents cachent alors le nom.
    .advice-1 = Dites à votre fournisseur que le sceau du nom { $name } est brisé
    .advice-2 = { step-web-mail }
    .support = { $told ->
        [yes] { $name } : la validation DNSSEC échoue, erreur étendue { $code }
       *[no] { $name } : la validation DNSSEC échoue, se résout sans contrôle
    }

finding-dns-slow-aaaa =
    .headline = Trouver un nom est lent sur ce réseau
    .happened = La moitié de chaque question sur un nom reste sans réponse. Votre logiciel de messagerie met donc { $took } de plus à s’ouvrir.
    .advice-1 = { step-settings-shown }
    .advice-2 = Si cela vous gêne, redémarrez votre box
    .support = requêtes AAAA sans réponse pendant { $took }, requêtes A répondues

finding-private-address-answer =
    .headline = { $host } mène à l’intérieur de ce réseau
    .brief = Le nom de votre serveur mène dans ce réseau
    .happened = Ce nom devrait mener sur internet. Ici, il mène à { $address }, qui est tout près. Les filtres web et les réseaux de travail font cela.
    .advice-1 = Coupez votre filtre web, ou activez votre VPN de travail, puis appuyez sur « { button-test-again } »
    .advice-2 = Si cela dure, demandez au responsable de ce réseau
    .button = { button-test-again }
    .support = { $host } se résout en l’adresse non publique { $address }

finding-dns-filtered =
    .headline = Un filtre bloque ici { $name }
    .brief = Un filtre bloque ici votre serveur
    .happened = Chaque serveur a un nom, et votre réseau a un annuaire des noms. Le nom { $name } y est sur la liste des noms à bloquer.
    .advice-1 = { step-hotspot }
    .advice-2 = Demandez au responsable de ce réseau d’autoriser { $name }
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $name } : filtré par le résolveur, erreur étendue { $code }
       *[no] { $name } : filtré par le résolveur, la réponse ne mène nulle part
    }

finding-dns-hijacked-nxdomain =
    .headline = Ce réseau invente des lieux pour des noms qui n’existent pas
    .happened = Pour un nom qui ne peut pas exister, nous avons reçu une réponse. { $host } reçoit la même, donc ce serveur n’existe pas.
    .advice-1 = Demandez à votre fournisseur le bon nom du serveur de messagerie
    .advice-2 = Dites au responsable de ce réseau que des réponses y sont inventées
    .support = { $host } et des noms au hasard se résolvent tous en { $address } : vaut NXDOMAIN

finding-dns-answers-differ =
    .headline = Deux annuaires ne disent pas la même chose sur { $host }
    .brief = Deux annuaires se contredisent sur votre serveur
    .happened = Les annuaires d’internet disent où est un serveur. Le vôtre dit { $here }, un autre dit { $elsewhere }. Quand un serveur déménage, cela dure un jour environ.
    .advice-1 = Redémarrez votre box ou votre routeur, puis appuyez sur « { button-test-again } »
    .advice-2 = Si cela dure, attendez un jour
    .button = { button-test-again }
    .support = { $host } : { $here } selon le résolveur du système, { $elsewhere } selon un autre

finding-hosts-file-override =
    .headline = Une ligne sur cet ordinateur envoie { $host } ailleurs
    .brief = Une ligne sur cet ordinateur envoie vos mails ailleurs
    .happened = Cet ordinateur a sa liste à lui, qui dit où sont les serveurs. Elle envoie { $host } vers { $address }, et internet dit autre chose.
    .advice-1 = Demandez à qui a installé cet ordinateur de retirer cette ligne, puis appuyez sur « { button-test-again } »
    .button = { button-test-again }
    .support = le fichier hosts envoie { $host } vers { $address }

## Doors, and who answers behind them

finding-tcp-refused =
    .headline = { $works ->
        [sending] Vous pouvez envoyer, mais la porte de réception est fermée
        [receiving] Vous pouvez recevoir, mais la porte d’envoi est fermée
        [beside] La messagerie marche, mais le serveur garde le port { $port } fermé
       *[nothing] Le serveur est là, mais sa porte pour { direction } est fermée
    }
    .happened = { $works ->
        [beside] Le serveur { $host } a dit non aussitôt sur le port { $port }. Un port est une porte numérotée du serveur. Celle d’à côté marche et est aussi sûre.
       *[other] Le serveur { $host } a dit non aussitôt sur le port { $port }. Un port est une porte numérotée du serveur. Derrière celle-ci, il n’y a personne.
    }
    .advice-1 = { $works ->
        [beside] { step-settings-shown }
       *[other] Demandez à votre fournisseur quel serveur et quel port il vous faut pour { direction }
    }
    .advice-2 = { $works ->
        [beside] Dites à votre fournisseur que le port { $port } est fermé
       *[other] { step-web-mail }
    }
    .support = { $host }:{ $port } connexion refusée

finding-tcp-timeout =
    .headline = { $works ->
        [sending] Vous pouvez envoyer, mais le serveur de réception reste muet
        [receiving] Vous pouvez recevoir, mais le serveur d’envoi reste muet
        [beside] La messagerie marche, mais le serveur reste muet sur le port { $port }
       *[nothing] Le serveur pour { direction } ne répond pas d’ici
    }
    .happened = Nous avons frappé au port { $port } du serveur { $host }, sans rien entendre. Un port est une porte numérotée du serveur. { $works ->
        [beside] Celle d’à côté marche et est aussi sûre.
       *[other] Soit quelque chose en chemin arrête l’appel, soit il n’y a personne.
    }
    .advice-1 = { $works ->
        [beside] Prenez les réglages affichés, ou appuyez sur « { button-test-again } » pour frapper encore une fois
       *[other] { step-hotspot }
    }
    .advice-2 = { $works ->
        [beside] Dites à votre fournisseur que le port { $port } reste muet
       *[other] S’il reste muet même ainsi, voyez avec votre fournisseur
    }
    .advice-3 = { $works ->
        [beside] D’ici là, gardez les réglages affichés, ils suffisent
       *[other] { step-web-mail }
    }
    .button = { button-test-again }
    .support = { $host }:{ $port } pas de réponse aux tentatives de connexion

finding-tcp-admin-prohibited =
    .headline = Un mur sur le chemin de votre serveur nous a barré la route
    .happened = Quelque chose entre vous et lui a dit non tout de suite. On y a mis une règle pour cela.
    .advice-1 = { step-hotspot }
    .advice-2 = Demandez au responsable de ce réseau de laisser passer le port { $port } (une porte numérotée)
    .button = { button-test-again }
    .support = { $host }:{ $port } rejeté en chemin (ICMP prohibited ou unreachable)

finding-tcp-host-dead =
    .headline = { $certainty ->
        [likely] Le serveur de messagerie est probablement éteint
       *[stated] Il n’y a personne à l’adresse du serveur de messagerie
    }
    .happened = { $certainty ->
        [likely] { $host } mène à une adresse qui reste muette, quoi qu’on lui dise. Il est probablement éteint, ou il a changé de place.
       *[stated] { $host } mène à une adresse où aucun ordinateur ne répond. Le serveur est éteint, ou il a changé de place.
    }
    .advice-1 = Attendez une heure, puis appuyez sur « { button-test-again } »
    .advice-2 = Si cela dure, voyez avec votre fournisseur
    .button = { button-test-again }
    .support = { $certainty ->
        [likely] { $host } muet sur tous les ports de messagerie et sur le 443
       *[stated] { $host }:{ $port } hôte injoignable après des secondes : pas de tel voisin
    }

finding-server-hangs-up-at-once =
    .headline = { $works ->
        [sending] Vous pouvez envoyer, mais le serveur de réception raccroche
        [receiving] Vous pouvez recevoir, mais le serveur d’envoi raccroche
       *[nothing] Le serveur raccroche dès que nous appelons
    }
    .happened = Le serveur { $host } décroche, puis il raccroche sans un mot. Ou bien il est en panne, ou bien il nous a mis dehors pour un temps.
    .advice-1 = Attendez 30 minutes, puis appuyez sur « { button-test-again } »
    .advice-2 = Si cela dure, passez par le partage de connexion de votre téléphone
    .advice-3 = Si cela marche ainsi, voyez avec votre fournisseur pour débloquer votre réseau
    .button = { button-test-again }
    .support = { $host }:{ $port } accepte puis ferme ou coupe sans un octet ; vérifier si l’adresse du client est bannie

finding-no-greeting =
    .headline = { $works ->
        [sending] Vous pouvez envoyer, mais le serveur de réception ne dit rien
        [receiving] Vous pouvez recevoir, mais le serveur d’envoi ne dit rien
       *[nothing] Le serveur décroche, mais ne dit rien
    }
    .happened = La ligne vers le serveur { $host } est ouverte, mais aucun mot n’est venu. Un serveur qui a trop à faire fait cela.
    .advice-1 = Attendez dix minutes, puis appuyez sur « { button-test-again } »
    .advice-2 = Si cela dure, voyez avec votre fournisseur
    .button = { button-test-again }
    .support = { $host }:{ $port } connecté, pas de réponse à temps

finding-greeting-bye =
    .headline = { $works ->
        [sending] Vous pouvez envoyer, mais le serveur de réception nous renvoie
       *[nothing] Le serveur est là, mais nous renvoie
    }
    .happened = Le serveur { $host } a dit non avant même de voir un mot de passe. Ses mots disent pourquoi.
    .advice-1 = Attendez 15 minutes, puis appuyez sur « { button-test-again } »
    .advice-2 = Fermez les autres logiciels qui sont dans cette boîte
    .advice-3 = Si cela dure, donnez les mots du serveur à votre fournisseur
    .button = { button-test-again }
    .support = { $host }:{ $port } refuse dès son bonjour (BYE, -ERR, 5xx)

finding-greeting-slow =
    .headline = Le serveur marche, mais il est lent à dire bonjour
    .happened = Il a fallu { $took } au serveur { $host } pour nous dire bonjour. La messagerie marche, mais elle met du temps à s’ouvrir.
    .advice-1 = { step-settings-shown }
    .advice-2 = Si cela reste lent, voyez avec votre fournisseur
    .support = { $host }:{ $port } bonjour après { $took }

finding-smtp-421 =
    .headline = { $works ->
        [receiving] Vous pouvez recevoir, mais le serveur d’envoi a trop à faire
       *[nothing] Le serveur d’envoi a trop à faire en ce moment
    }
    .happened = Le serveur { $host } nous a dit de revenir un peu plus tard. Ses mots disent pourquoi.
    .advice-1 = Attendez 15 minutes, puis appuyez sur « { button-test-again } »
    .advice-2 = Si cela dure, donnez les mots du serveur à votre fournisseur
    .button = { button-test-again }
    .support = { $host }:{ $port } bonjour 4xx

finding-smtp-greeting-554 =
    .headline = { $works ->
        [receiving] Vous pouvez recevoir, mais le serveur d’envoi refuse ce réseau
       *[nothing] Le serveur d’envoi refuse ce réseau
    }
    .happened = Le serveur { $host } a une règle contre l’adresse de ce réseau. Il a dit non avant même de voir un mot de passe.
    .advice-1 = Coupez votre VPN, ou changez de réseau, puis appuyez sur « { button-test-again } »
    .advice-2 = Si cela dure, donnez les mots du serveur à votre fournisseur
    .button = { button-test-again }
    .support = { $host }:{ $port } bonjour 554 : adresse du client refusée par une règle

finding-web-server-on-port =
    .headline = Un serveur web répond ici, pas un serveur de messagerie
    .happened = Sur le port { $port } du serveur { $host }, nous avons trouvé un serveur de pages web. Un port est une porte numérotée du serveur.
    .advice-1 = Demandez à votre fournisseur le nom du serveur de messagerie
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } parle HTTP

finding-other-service-on-port =
    .headline = Une autre sorte de serveur répond ici, pas les mails
    .happened = Sur le port { $port } du serveur { $host }, il y a un serveur, mais pas pour { direction }. Un port est une porte numérotée du serveur.
    .advice-1 = Demandez à votre fournisseur le nom du serveur de messagerie
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } parle un autre protocole

finding-pop-on-imap-port =
    .headline = Cette porte mène à une façon plus ancienne de recevoir
    .happened = Au port { $port } du serveur { $host }, nous voulions IMAP, et POP3 a répondu. Les deux reçoivent les mails, et POP3 est l’ancienne façon. Un port est une porte numérotée du serveur.
    .advice-1 = Demandez à votre fournisseur quel port est pour IMAP
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } dit bonjour en POP3 là où IMAP était attendu

finding-smtp-on-imap-port =
    .headline = { $service ->
        [submission] Cette porte est pour la réception, pas pour l’envoi
       *[other] Cette porte est pour l’envoi, pas pour la réception
    }
    .happened = Sur le port { $port } du serveur { $host }, nous avons trouvé un serveur pour l’autre sens. Un port est une porte numérotée du serveur.
    .advice-1 = Demandez à votre fournisseur quel serveur et quel port il vous faut pour { direction }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } dit bonjour dans un autre protocole de messagerie que { $service }

finding-unreadable-greeting =
    .headline = Le serveur répond, mais pas comme un serveur de messagerie
    .happened = Nous n’avons pas pu lire ce que le serveur { $host } a dit sur le port { $port }. Un port est une porte numérotée du serveur.
    .advice-1 = Demandez à votre fournisseur le nom du serveur de messagerie
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } répond hors du protocole

finding-login-closed-here =
    .headline = Le serveur est là, mais ne laisse personne se connecter ici
    .happened = Le serveur { $host } répond et chiffre, mais il ne prend aucun mot de passe sur le port { $port }. Un port est une porte numérotée du serveur.
    .advice-1 = Demandez à votre fournisseur quel serveur et quel port il vous faut pour { direction }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } LOGINDISABLED et aucun mécanisme utilisable, dans TLS

finding-smtp-auth-not-offered =
    .headline = Ce serveur n’est pas fait pour envoyer vos mails
    .happened = Le serveur { $host } répond et chiffre, mais il ne prend aucun mot de passe. C’est le cas d’un serveur qui ne fait que recevoir.
    .advice-1 = Demandez à votre fournisseur le nom de son serveur d’envoi
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } ne propose pas AUTH dans TLS

finding-wrong-port =
    .headline = { $change ->
        [encryption] Le port { $open } est le bon, mais son chiffrement est d’une autre sorte
       *[port] Le port { $open } marche ici, le port { $typed } non
    }
    .happened = { $change ->
        [encryption] { $security ->
            [tls] Un port est une porte numérotée du serveur. Celle-ci chiffre avant le premier mot, et l’on vous a dit autre chose. Comme cela, le serveur { $host } marche.
           *[starttls] Un port est une porte numérotée du serveur. Celle-ci chiffre après le premier mot, et l’on vous a dit autre chose. Comme cela, le serveur { $host } marche.
        }
       *[port] Un port est une porte numérotée du serveur. On vous a indiqué le { $typed }. Nous avons essayé les autres portes du serveur { $host }, et le { $open } marche.
    }
    .advice-1 = { $change ->
        [encryption] Utilisez l’autre chiffrement
       *[port] Utilisez le port { $open } à la place du { $typed }
    }
    .button = { $change ->
        [encryption] Utilisez l’autre chiffrement
       *[port] Utilisez le port { $open }
    }
    .support = { $host }:{ $typed } tel qu’indiqué ne fonctionne pas ; le port { $open } fonctionne avec { $security ->
        [tls] TLS implicite
       *[starttls] STARTTLS
    }

finding-wrong-mail-host =
    .headline = { $host } est pour les pages web, pas pour les mails
    .brief = Ce serveur est pour les pages web, pas pour les mails
    .happened = Là-bas, seules des pages web répondent. Vos mails sont chez { $suggestion }.
    .advice-1 = Utilisez { $suggestion }
    .advice-2 = Si ce nom ne vous dit rien, regardez la page d’aide de votre fournisseur
    .button = Utilisez { $suggestion }
    .support = { $host } : web seulement, messagerie chez { $suggestion }

finding-helo-rejected =
    .headline = Le serveur n’a pas aimé notre façon de dire bonjour
    .happened = Le serveur { $host } n’a pas voulu du nom que Mailhaven donne pour dire bonjour. Cela tient à Mailhaven, pas à vous.
    .advice-1 = { step-helpdesk }
    .advice-2 = Essayez quand même les réglages : votre logiciel, lui, dit bonjour à sa façon
    .support = { $host }:{ $port } refuse le nom de notre EHLO

finding-smtp-wrong-server =
    .headline = { $host } reçoit des mails, mais n’envoie pas les vôtres
    .brief = Ce serveur reçoit des mails, mais n’envoie pas les vôtres
    .happened = Un serveur reçoit les mails, un autre les envoie. Celui qui envoie les vôtres est { $suggestion }.
    .advice-1 = Utilisez { $suggestion }
    .button = Utilisez { $suggestion }
    .support = { $host } ne propose ni AUTH ni relais, submission chez { $suggestion }

## Encryption

finding-plain-on-tls-port =
    .headline = Le serveur ne chiffre pas là où il le faut
    .happened = Le port { $port } du serveur { $host } a répondu en clair, là où il faut d’abord chiffrer. Un port est une porte numérotée du serveur. Nous en sommes restés là.
    .advice-1 = Demandez à votre fournisseur quel port est chiffré dès le début
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } répond en clair à un ClientHello TLS

finding-tls-on-plain-port =
    .headline = Cette porte veut du chiffrement dès le début
    .happened = Le port { $port } du serveur { $host } veut chiffrer avant le premier mot. Un port est une porte numérotée du serveur. Les réglages disent autre chose.
    .advice-1 = Demandez à votre fournisseur quel port et quel chiffrement il vous faut
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } parle TLS là où du texte clair et STARTTLS étaient attendus

finding-starttls-not-offered =
    .headline = { $works ->
        [sending] Vous pouvez envoyer, mais le serveur de réception ne chiffre pas
        [receiving] Vous pouvez recevoir, mais le serveur d’envoi ne chiffre pas
       *[nothing] Le serveur pour { direction } ne chiffre pas ici
    }
    .happened = Sur le port { $port } du serveur { $host }, on ne peut pas chiffrer. Un port est une porte numérotée du serveur. En chemin, tout le monde pourrait lire votre mot de passe : nous en restons là.
    .advice-1 = Demandez à votre fournisseur un serveur qui chiffre
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } ne propose pas STARTTLS

finding-starttls-stripped =
    .headline = { $certainty ->
        [likely] Quelque chose ici retire probablement le chiffrement
       *[stated] Quelque chose sur ce réseau retire le chiffrement
    }
    .happened = { $certainty ->
        [likely] Le serveur { $host } est connu pour chiffrer, mais ici son offre manque. En chemin, tout le monde peut alors lire votre mot de passe : nous en restons là.
       *[stated] Le serveur propose de chiffrer, mais ici son offre est effacée. En chemin, tout le monde peut alors lire votre mot de passe : nous en restons là.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Ne tapez pas votre mot de passe sur ce réseau
    .advice-3 = Prévenez le responsable de ce réseau
    .button = { button-test-again }
    .support = { $host }:{ $port } STARTTLS absent ou masqué en chemin

finding-starttls-fails-temporarily =
    .headline = Le serveur ne peut pas chiffrer en ce moment
    .happened = Le serveur { $host } propose de chiffrer, puis dit non. La panne est de son côté. Ses mots disent pourquoi.
    .advice-1 = Attendez une heure, puis appuyez sur « { button-test-again } »
    .advice-2 = Si cela dure, donnez les mots du serveur à votre fournisseur
    .button = { button-test-again }
    .support = { $host }:{ $port } refuse STARTTLS tout en le proposant

finding-starttls-injection =
    .headline = Du texte a été glissé avant le début du chiffrement
    .happened = Le serveur { $host } a accepté de chiffrer, puis du texte est encore venu en clair. Cela ressemble à une attaque. Nous avons raccroché, et rien de secret n’est parti.
    .advice-1 = { step-hotspot }
    .advice-2 = Ne tapez pas votre mot de passe sur ce réseau
    .advice-3 = Si c’est pareil partout, voyez avec votre fournisseur
    .button = { button-test-again }
    .support = { $host }:{ $port } texte clair après la réponse à STARTTLS (CVE-2011-0411)

finding-tls-too-old =
    .headline = Le serveur ne connaît qu’un vieux chiffrement, peu sûr
    .happened = Le chiffrement du serveur { $host } peut être cassé de nos jours. Un logiciel sûr n’en veut pas, et nous non plus.
    .advice-1 = Demandez à votre fournisseur de mettre le serveur à jour
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } ne propose ni TLS 1.2 ni 1.3

finding-tls-no-common-cipher =
    .headline = Le serveur et nous n’avons pas de chiffrement sûr en commun
    .happened = Le serveur { $host } ne sait chiffrer qu’à l’ancienne. Un logiciel sûr n’en veut pas, et nous non plus.
    .advice-1 = Demandez à votre fournisseur de mettre son chiffrement à jour
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } alerte handshake_failure : aucune suite de chiffrement commune

finding-tls-client-cert-required =
    .headline = Le serveur ne laisse entrer que les ordinateurs connus
    .happened = Le serveur { $host } veut voir une pièce d’identité (certificat) de cet ordinateur. Il arrive qu’au travail, on en donne une.
    .advice-1 = Demandez cette pièce à votre service informatique, et la façon de la mettre en place
    .support = { $host }:{ $port } exige un certificat client

finding-tls-name-unknown-to-server =
    .headline = Le serveur ne connaît pas le nom { $host }
    .brief = Le serveur ne connaît pas le nom que nous cherchons
    .happened = Nous avons joint un serveur, mais il dit ne pas s’appeler { $host }.
    .advice-1 = Demandez à votre fournisseur le bon nom du serveur de messagerie
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } alerte unrecognized_name

finding-tls-internal-error =
    .headline = Il y a une panne dans le serveur
    .happened = Le serveur { $host } s’est mis à chiffrer. Puis il s’est arrêté tout seul.
    .advice-1 = Attendez une heure, puis appuyez sur « { button-test-again } »
    .advice-2 = Si cela dure, voyez avec votre fournisseur
    .button = { button-test-again }
    .support = { $host }:{ $port } interrompt le handshake TLS pour un défaut qui lui est propre

finding-tls-reset =
    .headline = La ligne est coupée au début du chiffrement
    .happened = Le serveur { $host } répond, mais la ligne se coupe avant d’être sûre. Cela vient du serveur ou de quelque chose en chemin.
    .advice-1 = { step-hotspot }
    .advice-2 = Si rien ne change, voyez avec votre fournisseur
    .button = { button-test-again }
    .support = { $host }:{ $port } coupé pendant le handshake TLS

finding-tls-timeout =
    .headline = Le serveur parle, mais le chiffrement ne démarre pas
    .happened = Le serveur { $host } dit bonjour, mais plus rien ne vient quand il faut chiffrer. C’est un vieux filtre en route, ou bien c’est le serveur.
    .advice-1 = { step-hotspot }
    .advice-2 = Si rien ne change, voyez avec votre fournisseur
    .button = { button-test-again }
    .support = { $host }:{ $port } pas de réponse au ClientHello TLS

## Certificates

finding-tls-cert-expired =
    .headline = La pièce d’identité du serveur est périmée depuis le { $not_after }
    .happened = Un serveur montre une pièce d’identité (certificat) pour prouver qui il est. Celle-ci valait jusqu’au { $not_after }, et on ne l’a pas refaite. Nous ne savons donc pas qui répond.
    .advice-1 = Dites à votre fournisseur que la pièce d’identité du serveur { $host } est périmée
    .advice-2 = Ne tapez pas votre mot de passe avant qu’on l’ait refaite
    .advice-3 = { step-web-mail }
    .support = { $host }:{ $port } certificat notAfter { $not_after }

finding-tls-cert-not-yet-valid =
    .headline = La pièce d’identité du serveur ne vaut qu’à partir du { $not_before }
    .happened = Un serveur montre une pièce d’identité (certificat) pour prouver qui il est. Celle-ci ne vaut pas encore. Votre horloge est juste : le serveur a été mal réglé.
    .advice-1 = Dites à votre fournisseur que la pièce d’identité du serveur { $host } commence trop tard
    .advice-2 = Ne tapez pas votre mot de passe d’ici là
    .support = { $host }:{ $port } certificat notBefore { $not_before }

finding-tls-name-shared-hosting =
    .headline = Le vrai nom de ce serveur est { $suggestion }
    .brief = Ce serveur a un autre nom
    .happened = Vos mails sont sur une machine qui a beaucoup de noms. Sa pièce d’identité (certificat) porte le nom { $suggestion }, pas { $host }. Les deux noms y mènent.
    .advice-1 = Utilisez { $suggestion }
    .button = Utilisez { $suggestion }
    .support = { $host }:{ $port } le certificat est pour { $suggestion }, qui est la même machine

finding-tls-name-mismatch =
    .headline = La pièce d’identité du serveur est à un autre nom
    .happened = Un serveur montre une pièce d’identité (certificat) pour prouver qui il est. Celle-ci n’est pas au nom { $host }. Nous ne savons donc pas qui répond.
    .advice-1 = Demandez à votre fournisseur le bon nom du serveur de messagerie
    .advice-2 = Ne tapez pas votre mot de passe avant que ce soit réglé
    .support = { $host }:{ $port } le certificat est pour { $names }

finding-tls-cert-no-san =
    .headline = La pièce d’identité du serveur est d’un ancien modèle
    .happened = Un serveur montre une pièce d’identité (certificat) pour prouver qui il est. Ici, le nom est noté à l’ancienne, et un logiciel sûr n’en veut pas.
    .advice-1 = Demandez à votre fournisseur une pièce d’identité à jour pour le serveur { $host }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificat sans subjectAltName

finding-tls-self-signed =
    .headline = Le serveur se porte garant de lui-même
    .happened = Un serveur montre une pièce d’identité (certificat) signée par un garant connu. Ce serveur a signé la sienne lui-même. À la maison, c’est courant, mais un piège y ressemble.
    .advice-1 = Demandez au responsable du serveur si c’est voulu
    .advice-2 = Si le serveur est celui de votre fournisseur, ne tapez pas encore votre mot de passe
    .support = { $host }:{ $port } certificat autosigné, numéro de série { $serial }

finding-tls-unknown-ca =
    .headline = Nous ne connaissons pas le garant de ce serveur
    .happened = Un serveur montre une pièce d’identité (certificat) signée par un garant connu. Celui de ce serveur n’est pas connu ici. Au travail, c’est souvent l’employeur.
    .advice-1 = Demandez à votre service informatique d’ajouter ce garant sur cet ordinateur
    .advice-2 = À la maison, voyez avec votre fournisseur, et d’ici là, gardez votre mot de passe pour vous
    .support = { $host }:{ $port } émetteur absent du magasin de confiance : { $issuer }

finding-tls-missing-intermediate =
    .headline = { $certainty ->
        [likely] Il manque probablement une partie de la pièce d’identité du serveur
       *[stated] Il manque une partie de la pièce d’identité du serveur
    }
    .happened = { $certainty ->
        [likely] Un serveur montre une pièce d’identité (certificat) et les papiers qui la relient à un garant connu. Il en manque probablement un.
       *[stated] Un serveur montre une pièce d’identité (certificat) et les papiers qui la relient à un garant connu. Ce serveur ne les envoie pas tous.
    } Les navigateurs le cachent souvent.
    .advice-1 = Dites à votre fournisseur qu’il manque la partie du milieu de la pièce d’identité
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificat intermédiaire non envoyé : { $issuer }

finding-tls-cert-revoked =
    .headline = La pièce d’identité du serveur a été annulée
    .happened = Un serveur montre une pièce d’identité (certificat) pour prouver qui il est. Ici, celui qui l’a faite l’a annulée.
    .advice-1 = Gardez votre mot de passe pour vous tant que ce n’est pas réglé
    .advice-2 = Dites à votre fournisseur que la pièce d’identité du serveur { $host } est annulée
    .support = { $host }:{ $port } certificat révoqué

finding-tls-weak-key =
    .headline = La pièce d’identité du serveur est trop facile à imiter
    .happened = Un serveur montre une pièce d’identité (certificat) pour prouver qui il est. La clé de celle-ci est si courte qu’on peut la casser de nos jours.
    .advice-1 = Demandez à votre fournisseur une clé plus longue pour le serveur { $host }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } clé du certificat de { $bits } bits

finding-tls-sha1-signature =
    .headline = Le sceau de la pièce d’identité du serveur peut être imité
    .happened = Un serveur montre une pièce d’identité (certificat) pour prouver qui il est. Ici, le sceau est d’un vieux modèle, que l’on sait imiter de nos jours.
    .advice-1 = Demandez à votre fournisseur une nouvelle pièce d’identité pour le serveur { $host }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificat avec un algorithme de signature obsolète

finding-tls-cert-malformed =
    .headline = La pièce d’identité du serveur est illisible
    .happened = Un serveur montre une pièce d’identité (certificat) pour prouver qui il est. Celle-ci n’est pas faite comme il faut.
    .advice-1 = Dites à votre fournisseur que la pièce d’identité du serveur { $host } est abîmée
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificat refusé pour sa forme

finding-tls-wrong-purpose =
    .headline = La pièce d’identité du serveur n’est pas de la bonne sorte
    .happened = Un serveur montre une pièce d’identité (certificat) pour prouver qui il est. Ici, c’est une pièce pour une personne ou un logiciel, pas pour un serveur.
    .advice-1 = Dites à votre fournisseur que la pièce du serveur { $host } n’est pas pour un serveur
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } le certificat n’a pas l’usage serverAuth

finding-starttls-certificate-differs =
    .headline = La pièce d’identité est bonne au port { $good }, pas au port { $port }
    .happened = Un port est une porte numérotée du serveur. À chacune, le serveur { $host } montre une pièce d’identité (certificat). Celle du port { $port } ne tient pas.
    .advice-1 = { step-settings-shown }
    .advice-2 = Demandez à votre fournisseur une nouvelle pièce d’identité au port { $port }
    .support = { $host } : certificat valable sur { $good }, défectueux sur { $port }

## Finding settings

finding-settings-not-found =
    .headline = Nous n’avons pas trouvé de réglages pour { $domain }
    .brief = Nous n’avons pas trouvé de réglages pour ce domaine
    .happened = Là où l’on en publie, { $domain } n’est pas connu. Les noms de serveur les plus courants n’ont rien donné non plus.
    .advice-1 = Demandez à votre fournisseur le nom de ses serveurs de messagerie
    .advice-2 = Cherchez « réglages de messagerie » sur sa page d’aide
    .support = { $domain } : rien de publié, les noms habituels ne fonctionnent pas

finding-settings-out-of-reach =
    .headline = Nous n’avons pas pu chercher partout pour { $domain }
    .brief = Nous n’avons pas pu chercher partout vos réglages
    .happened = Des lieux où l’on publie des réglages n’ont pas répondu. Nous ne savons donc pas s’il y en a pour { $domain }.
    .advice-1 = Attendez une minute, puis appuyez sur « { button-test-again } »
    .advice-2 = Si cela dure, passez par le partage de connexion de votre téléphone
    .button = { button-test-again }
    .support = { $domain } : sources injoignables, rien à dire sur ce qui est publié

finding-settings-broken =
    .headline = { $place ->
        [phone-book] Nous ne pouvons pas lire la fiche de { $domain } dans l’annuaire
       *[file] Nous ne pouvons pas lire les réglages publiés par { $domain }
    }
    .brief = { $place ->
        [phone-book] Nous ne pouvons pas lire la fiche de ce domaine dans l’annuaire
       *[file] Nous ne pouvons pas lire les réglages que publie ce domaine
    }
    .happened = { $place ->
        [phone-book] L’annuaire d’internet donne bien les serveurs du domaine, mais sa fiche n’a pas de sens. Nous avons aussi cherché ailleurs.
       *[file] Il y a bien un fichier de réglages, mais il n’a pas de sens. Nous avons aussi cherché ailleurs.
    }
    .advice-1 = { $place ->
        [phone-book] Dites à qui gère le domaine { $domain } que cette fiche est abîmée
       *[file] Dites à qui gère le domaine { $domain } que ce fichier est abîmé
    }
    .support = { $place ->
        [phone-book] { $domain } : enregistrements SRV ou MX illisibles
       *[file] { $domain } : document de réglages illisible
    }

finding-settings-point-nowhere =
    .headline = { $exists ->
        [no] Les réglages publiés ne sont plus à jour
       *[yes] Un serveur publié ne répond pas
    }
    .happened = { $exists ->
        [no] Chez votre fournisseur, les réglages mènent à { $host }, qui n’existe pas.
       *[yes] Chez votre fournisseur, les réglages mènent à { $host }, où personne ne répond.
    } { $severity ->
        [warning] Nous avons trouvé un autre chemin.
       *[blocking] Nous n’avons pas trouvé d’autre chemin.
    }
    .advice-1 = { $severity ->
        [warning] { step-settings-shown }
       *[blocking] Dites à votre fournisseur que ses réglages mènent à { $host }
    }
    .advice-2 = { $severity ->
        [warning] Dites à votre fournisseur que ses réglages mènent à { $host }
       *[blocking] { step-web-mail }
    }
    .support = { $host } est publié et ne fonctionne pas

finding-settings-left-over =
    .headline = { $certainty ->
        [likely] { $domain } mène probablement encore à son ancien fournisseur
       *[stated] { $domain } donne encore le nom d’un ancien serveur
    }
    .brief = { $certainty ->
        [likely] Votre domaine mène probablement encore à son ancien fournisseur
       *[stated] Votre domaine donne encore le nom d’un ancien serveur
    }
    .happened = { $certainty ->
        [likely] Les nouveaux mails pour { $domain } vont chez { $provider }. Les réglages publiés mènent à { $host }, qui répond encore. Mais c’est probablement un reste, et nous avons choisi { $provider }.
       *[stated] Les nouveaux mails pour { $domain } vont chez { $provider }, et là, les serveurs marchent. Mais les réglages publiés mènent à { $host }, qui ne marche pas.
    }
    .advice-1 = { $certainty ->
        [likely] Demandez à qui gère le domaine { $domain } lequel des deux garde vos mails
       *[stated] { step-settings-shown }
    }
    .advice-2 = Dites à qui gère le domaine { $domain } que ses réglages mènent à { $host }
    .support = { $domain } publie { $host } ; son MX mène chez { $provider }

finding-settings-from-stranger =
    .headline = Vos réglages de messagerie mènent à { $other }
    .brief = Vos réglages de messagerie mènent à une autre société
    .happened = Là-bas, les serveurs marchent. Mais ce nom nous est venu par un chemin où d’autres peuvent le changer. Regardez donc bien { $other } avant d’y envoyer votre mot de passe.
    .advice-1 = Utilisez { $other } si c’est bien votre fournisseur de messagerie
    .advice-2 = Sinon, demandez à qui vous a donné l’adresse où sont vos mails
    .button = Utilisez { $other }
    .support = serveurs chez { $other } nommés pour { $domain } par un chemin non authentifié seulement

finding-only-insecure-found =
    .headline = Ce serveur ne propose aucun chiffrement
    .happened = Tous les chemins que nous avons trouvés sont en clair. En route, tout le monde pourrait lire votre mot de passe. Nous n’en proposons donc aucun.
    .advice-1 = Demandez à votre fournisseur un serveur qui chiffre
    .advice-2 = { step-web-mail }
    .support = { $host } : texte clair sur tous les ports, pas de STARTTLS

finding-sending-not-found =
    .headline = Vous pouvez recevoir, mais il nous manque un serveur d’envoi
    .happened = La réception marche. Là où l’on publie des réglages, il n’y a rien qui marche pour envoyer.
    .advice-1 = Demandez à votre fournisseur le nom de son serveur d’envoi
    .advice-2 = D’ici là, envoyez vos mails depuis le site de votre fournisseur
    .support = { $domain } : aucun serveur submission en état de marche

finding-only-exchange-found =
    .headline = { $domain } ne parle que Microsoft Exchange
    .brief = Cette boîte ne parle que Microsoft Exchange
    .happened = Presque tous les logiciels vont aux mails par un chemin ouvert à tous. Ici, il n’y a que celui de Microsoft, et peu savent s’en servir.
    .advice-1 = Prenez Outlook ou un autre logiciel fait pour Exchange
    .advice-2 = Au travail, voyez avec votre service informatique pour activer IMAP (il laisse entrer les logiciels)
    .support = { $domain } : Exchange répond, ni IMAP, ni POP3, ni submission

## Signing in: the name and the password

finding-hidden-characters =
    .headline = Votre mot de passe contient un signe que l’on ne voit pas
    .happened = Quand on copie un mot de passe, une espace ou un signe caché peut venir avec. Pour le serveur, il fait partie du mot de passe.
    .advice-1 = Tapez le mot de passe à la main, sans espace avant ni après
    .support = le secret contient { $character }

finding-wrong-password =
    .headline = Le nom ou le mot de passe n’a pas été accepté
    .happened = Le serveur ne dit pas lequel des deux. Une petite coquille dans l’un ou l’autre suffit.
    .advice-1 = Vérifiez les deux en vous connectant sur le site de votre fournisseur
    .advice-2 = Si cela marche, cherchez-y un mot de passe spécial pour les logiciels de messagerie
    .advice-3 = Sinon, choisissez-y un nouveau mot de passe
    .support = { $host }:{ $port } connexion refusée sans raison donnée (AUTHENTICATIONFAILED, 535)

finding-username-form-wrong =
    .headline = { $tried ->
        [address] { $certainty ->
            [likely] Votre nom d’utilisateur n’est probablement pas votre adresse
           *[stated] Votre nom d’utilisateur n’est pas votre adresse
        }
       *[other] { $certainty ->
            [likely] Votre nom d’utilisateur est probablement votre adresse entière
           *[stated] Votre nom d’utilisateur est votre adresse entière
        }
    }
    .happened = { $tried ->
        [address] Certains serveurs veulent juste la partie avant le signe @, ou un numéro. Celui-ci a refusé l’adresse entière.
       *[other] Presque tous les serveurs la veulent en entier. Celui-ci a refusé tout ce qui est plus court.
    }
    .advice-1 = Cherchez « nom d’utilisateur » dans une lettre de votre fournisseur ou sur sa page d’aide
    .advice-2 = Mettez ce nom à la place de celui d’ici
    .support = { $host }:{ $port } attend une autre forme du nom d’utilisateur que { $tried }

finding-unknown-user =
    .headline = Ce serveur n’a pas de boîte à votre nom
    .happened = Le serveur { $host } dit qu’il ne connaît pas le nom que nous avons donné.
    .advice-1 = Comparez l’adresse avec une lettre, une carte ou un vieux mail
    .advice-2 = Si elle est juste, demandez à votre fournisseur où sont vos mails
    .support = { $host }:{ $port } utilisateur inconnu

finding-app-password-likely =
    .headline = Il vous faut probablement un mot de passe d’application { $provider }
    .brief = Il vous faut probablement un mot de passe d’application
    .happened = { $provider } n’a pas voulu de ce mot de passe. Pour un logiciel de messagerie, il en faut presque toujours un autre, fait juste pour lui.
    .advice-1 = { step-page }
    .advice-2 = { $needed ->
        [yes] Activez « { $needs } », puis choisissez « { $called } » et créez-en un nouveau
       *[no] { $named ->
            [yes] Choisissez « { $called } » et créez-en un nouveau
           *[no] Créez-y un nouveau mot de passe pour votre logiciel
        }
    }
    .advice-3 = Mettez-le ici à la place de votre mot de passe habituel
    .button = Ouvrez la page { $provider }
    .support = { $provider } refuse sans raison donnée ; sa règle : mots de passe d’application seulement

finding-app-password-wrong =
    .headline = Ce mot de passe d’application ne vaut probablement plus
    .happened = { $provider } ne l’a pas pris. Un mot de passe d’application prend fin quand vous le retirez, ou quand vous changez votre mot de passe principal.
    .advice-1 = { step-page }
    .advice-2 = Créez-y un nouveau mot de passe d’application
    .advice-3 = Copiez-le et revenez ici
    .button = Ouvrez la page { $provider }
    .support = { $provider } refuse un secret qui a la forme d’un mot de passe d’application

finding-imap-off-or-wrong-password =
    .headline = { $provider } donne une seule réponse pour deux choses
    .brief = Votre fournisseur donne une seule réponse pour deux choses
    .happened = Ou bien les logiciels de messagerie sont bloqués, ou bien le nom ou le mot de passe ne va pas. Dans une boîte toute neuve, ils sont bloqués.
    .advice-1 = { step-page }
    .advice-2 = { step-imap-on }
    .advice-3 = Si c’était déjà activé, vérifiez-y votre mot de passe
    .advice-4 = { step-come-back }
    .button = Ouvrez la page { $provider }
    .support = { $provider } refuse dans les mêmes termes quand IMAP est désactivé et quand le mot de passe ne va pas

finding-password-special-characters =
    .headline = Cela vient probablement d’un signe spécial du mot de passe
    .happened = Certains serveurs butent sur des signes comme é, des guillemets ou des espaces. Il y en a un dans votre mot de passe.
    .advice-1 = Choisissez sur le site de votre fournisseur un mot de passe en lettres simples et en chiffres
    .advice-2 = Tapez le nouveau ici
    .support = { $host }:{ $port } secret avec des caractères à protéger ou non ASCII refusé

finding-password-expired =
    .headline = Votre mot de passe n’est plus valable
    .happened = Votre fournisseur en veut un nouveau de temps en temps. Ce moment est venu.
    .advice-1 = Choisissez un nouveau mot de passe sur le site de votre fournisseur
    .advice-2 = Tapez le nouveau ici
    .support = { $host }:{ $port } mot de passe expiré (EXPIRED, RFC 5530)

## Signing in: the way in

finding-login-needs-lock-first =
    .headline = Ce serveur veut chiffrer avant le mot de passe
    .happened = Le serveur { $host } ne prend aucun mot de passe en clair. C’est bien, et nous le voulons aussi.
    .advice-1 = Prenez les réglages affichés, avec le chiffrement indiqué
    .support = { $host }:{ $port } LOGINDISABLED ou 530 jusqu’à STARTTLS

finding-auth-method-mismatch =
    .headline = Le serveur veut une autre sorte de connexion
    .happened = Le serveur { $host } veut une preuve que nous ne pouvons pas donner. Au travail, c’est parfois réglé ainsi.
    .advice-1 = Demandez à votre service informatique ou à votre fournisseur quel logiciel il vous faut
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } ne propose que { $offered }

finding-oauth-token-rejected =
    .headline = Votre connexion à { $provider } n’est plus valable
    .brief = Votre connexion chez votre fournisseur n’est plus valable
    .happened = { $provider } ne prend plus la preuve de la dernière fois. Sa propre page en donne une nouvelle.
    .advice-1 = Laissez votre logiciel ouvrir la page { $provider }, et connectez-vous
    .support = { $host }:{ $port } jeton refusé par { $provider } (XOAUTH2, OAUTHBEARER)

finding-oauth-wrong-account =
    .headline = Votre navigateur utilise un autre compte
    .happened = Dans votre navigateur, la connexion est au nom { $picked }. Cette boîte est celle d’une autre adresse.
    .advice-1 = Déconnectez-vous sur cette page dans votre navigateur
    .advice-2 = Connectez-vous-y avec l’adresse de cette boîte
    .support = le jeton appartient à { $picked }

finding-needs-client-id =
    .headline = { $provider } veut savoir quel logiciel appelle
    .brief = Votre fournisseur veut savoir quel logiciel appelle
    .happened = La boîte ne s’ouvre qu’à un logiciel qui donne son nom. Tous ne le font pas.
    .advice-1 = Choisissez un logiciel de messagerie cité sur la page d’aide { $provider }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } veut ID (RFC 2971) avant SELECT

finding-web-login-required =
    .headline = { $provider } veut s’assurer que c’est bien vous
    .brief = Votre fournisseur veut s’assurer que c’est bien vous
    .happened = Pour { $provider }, cette connexion est nouvelle. Elle attend votre accord sur sa page.
    .advice-1 = { step-page }
    .advice-2 = Si on vous le demande, dites que c’était vous
    .advice-3 = { step-come-back }
    .button = Ouvrez la page { $provider }
    .support = { $host }:{ $port } connexion web requise

## Signing in: what somebody has switched off

finding-pop-off-in-settings =
    .headline = { $provider } garde fermée l’ancienne façon de recevoir
    .brief = Votre fournisseur garde fermée l’ancienne façon de recevoir
    .happened = IMAP et POP3 reçoivent tous deux les mails. POP3 est l’ancienne façon, et elle est désactivée.
    .advice-1 = { step-page }
    .advice-2 = Activez POP3, ou utilisez IMAP, qui est mieux
    .advice-3 = { step-come-back }
    .button = Ouvrez la page { $provider }
    .support = { $provider } : POP3 est désactivé dans les réglages de la boîte

finding-imap-off-by-admin =
    .headline = Votre employeur ne laisse entrer aucun logiciel de messagerie
    .happened = Ceux qui gèrent le domaine { $domain } en ont décidé ainsi. Votre mot de passe n’y est pour rien.
    .advice-1 = Demandez à votre service informatique d’activer IMAP (il laisse entrer les logiciels de messagerie)
    .advice-2 = { step-web-mail }
    .support = IMAP est désactivé pour { $domain }

finding-smtp-auth-off-by-admin =
    .headline = Votre employeur ne laisse pas les logiciels envoyer
    .happened = Chez { $provider }, il y a un bouton pour cela, et votre employeur l’a mis sur « non ». Votre mot de passe n’y est pour rien.
    .advice-1 = Demandez à votre service informatique d’ouvrir l’envoi pour cette boîte
    .advice-2 = D’ici là, envoyez vos mails depuis le site de votre fournisseur
    .support = { $provider } : SMTP authentifié désactivé pour l’organisation ou la boîte

finding-blocked-by-security-policy =
    .headline = Une règle de sécurité de votre employeur arrête cette connexion
    .happened = La règle regarde le lieu, l’appareil ou le logiciel. Votre mot de passe n’y est pour rien.
    .advice-1 = Envoyez le rapport à votre service informatique
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } accès conditionnel ou paramètres de sécurité par défaut

finding-oauth-admin-consent =
    .headline = Ce logiciel n’a pas encore le feu vert de votre employeur
    .happened = Vous avez bien pu vous connecter. Mais au travail, c’est le service informatique qui dit quel logiciel peut lire les mails.
    .advice-1 = Demandez à ce service le feu vert pour votre logiciel
    .advice-2 = { step-web-mail }
    .support = { $provider } : { $code }, consentement d’un administrateur nécessaire

finding-child-account =
    .headline = Un compte d’enfant { $provider } n’admet pas de logiciel de messagerie
    .brief = Un compte d’enfant n’admet pas de logiciel de messagerie
    .happened = Un parent veille sur ce compte. { $provider } n’y laisse entrer aucun logiciel de messagerie.
    .advice-1 = Lisez vos mails dans l’appli { $provider } ou sur son site
    .support = { $provider } : IMAP n’est pas permis pour les comptes surveillés

finding-account-asleep =
    .headline = Cette boîte s’est probablement endormie
    .happened = { $provider } ferme la porte aux logiciels de messagerie quand aucun n’est venu depuis des mois.
    .advice-1 = { step-page }
    .advice-2 = { step-imap-on }
    .advice-3 = { step-come-back }
    .button = Ouvrez la page { $provider }
    .support = { $provider } : l’accès des logiciels prend fin après des mois sans usage

## The mailbox

finding-account-locked =
    .headline = Cette boîte est bloquée
    .happened = Le serveur { $host } ne laisse entrer personne pour l’instant. Ses mots disent pourquoi. Plus on essaie, plus cela dure.
    .advice-1 = Attendez une heure avant le prochain essai
    .advice-2 = Cherchez la raison sur le site de votre fournisseur
    .advice-3 = Si cela dure, demandez à votre fournisseur de la débloquer
    .support = { $host }:{ $port } compte bloqué

finding-account-disabled =
    .headline = Cette boîte a été désactivée
    .happened = Votre fournisseur ou votre employeur l’a fermée ou mise en pause. Votre mot de passe n’y est pour rien.
    .advice-1 = Demandez à votre fournisseur ou à votre service informatique de la rouvrir
    .support = { $host }:{ $port } connexion désactivée pour cet utilisateur (CONTACTADMIN, 525)

finding-mailbox-full =
    .headline = Votre boîte aux lettres est pleine
    .happened = Vous pouvez vous connecter et lire. Les nouveaux mails repartent chez l’expéditeur tant qu’il n’y a pas de place.
    .advice-1 = Allez sur le site de votre fournisseur et supprimez des mails gros ou anciens
    .advice-2 = Videz-y aussi la corbeille
    .support = { $host }:{ $port } quota dépassé (OVERQUOTA, 452, 552)

finding-mailbox-in-use =
    .headline = Un autre logiciel est déjà dans cette boîte
    .happened = Cette façon de recevoir ne laisse entrer qu’un logiciel à la fois.
    .advice-1 = Fermez vos mails sur vos autres appareils, attendez une minute, puis appuyez sur « { button-test-again } »
    .button = { button-test-again }
    .support = { $host }:{ $port } boîte utilisée par une autre session (IN-USE, INUSE)

finding-mailbox-moved =
    .headline = { $told ->
        [yes] Votre boîte est maintenant chez { $other }
       *[no] Votre boîte est maintenant sur un autre serveur
    }
    .brief = Votre boîte est maintenant sur un autre serveur
    .happened = Le serveur { $host } connaît votre boîte, mais il ne la garde plus.
    .advice-1 = { $told ->
        [yes] Utilisez { $other }
       *[no] Demandez à votre fournisseur le nom du nouveau serveur
    }
    .advice-2 = { $told ->
        [yes] Si ce nom ne vous dit rien, demandez d’abord à votre fournisseur
       *[no] { step-web-mail }
    }
    .button = Utilisez { $other }
    .support = { $told ->
        [yes] { $host } renvoie à { $other } (REFERRAL, RFC 2221)
       *[no] { $host } dit que la boîte est ailleurs
    }

finding-signed-in-but-no-mailbox =
    .headline = La connexion marche, mais la boîte reste fermée
    .happened = Votre mot de passe est juste, mais la boîte ne s’ouvre pas aux logiciels de messagerie. Souvent, un bouton pour eux est sur « non ».
    .advice-1 = Activez IMAP (il laisse entrer les logiciels de messagerie) sur le site de votre fournisseur
    .advice-2 = Si c’est déjà fait, coupez votre VPN
    .advice-3 = Au travail, envoyez le rapport à votre service informatique
    .support = { $host }:{ $port } authentifié, et pas de boîte derrière

finding-inbox-unreachable =
    .headline = La connexion marche, mais la boîte de réception ne s’ouvre pas
    .happened = Votre mot de passe est bon. La panne est sur le serveur, et ses mots en disent plus.
    .advice-1 = Attendez une heure, puis appuyez sur « { button-test-again } »
    .advice-2 = { step-words }
    .button = { button-test-again }
    .support = { $host }:{ $port } refuse d’ouvrir INBOX après la connexion

## Servers that say: later, or not from here

finding-rate-limited =
    .headline = Le serveur veut une pause après tant d’essais
    .happened = { $told ->
        [yes] Il nous demande d’attendre { $wait }.
       *[no] Il nous demande de revenir plus tard.
    } Votre mot de passe n’y est pour rien.
    .advice-1 = { $told ->
        [yes] Attendez { $wait }, puis appuyez sur « { button-test-again } »
       *[no] Attendez 15 minutes, puis appuyez sur « { button-test-again } »
    }
    .advice-2 = D’ici là, fermez vos mails sur vos autres appareils
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $host }:{ $port } limite de débit, demande { $wait }
       *[no] { $host }:{ $port } limite de débit
    }

finding-ip-banned =
    .headline = { $certainty ->
        [likely] Le serveur de messagerie bloque probablement ce réseau
       *[stated] Le serveur de messagerie bloque ce réseau pour l’instant
    }
    .happened = Trop d’essais sans succès sont venus d’ici. Souvent, un vieux téléphone ou un vieux logiciel essaie encore tout seul.
    .advice-1 = Attendez une heure, puis appuyez sur « { button-test-again } »
    .advice-2 = D’ici là, éteignez les autres appareils qui lisent cette boîte
    .advice-3 = Si cela dure, voyez avec votre fournisseur pour débloquer votre réseau
    .button = { button-test-again }
    .support = { $host }:{ $port } bannit l’adresse de ce réseau

finding-region-blocked =
    .headline = Le serveur ne laisse entrer personne depuis ce pays
    .happened = À voir l’adresse de ce réseau, le serveur { $host } croit que vous êtes dans ce pays.
    .advice-1 = Coupez votre VPN, puis appuyez sur « { button-test-again } »
    .advice-2 = Si vous êtes en voyage, demandez à votre fournisseur de vous laisser entrer
    .button = { button-test-again }
    .support = { $host }:{ $port } bloque le pays de l’adresse de l’appelant

finding-too-many-connections =
    .headline = Trop de logiciels sont dans cette boîte en même temps
    .happened = Votre mot de passe est bon. Mais des téléphones et d’autres logiciels ont pris toutes les places.
    .advice-1 = Fermez vos mails sur vos autres appareils, attendez cinq minutes, puis appuyez sur « { button-test-again } »
    .button = { button-test-again }
    .support = { $host }:{ $port } limite de connexions atteinte

finding-server-temporary-failure =
    .headline = { $accepted ->
        [yes] Le serveur d’envoi vous demande de revenir plus tard
       *[no] Le serveur n’a pas pu vérifier votre mot de passe
    }
    .happened = { $accepted ->
        [yes] Le serveur { $host } a pris votre mot de passe, mais pas encore d’e-mail. Ses mots disent pourquoi. Votre nom et votre mot de passe n’y sont pour rien.
       *[no] Quelque chose dans le serveur { $host } est en panne. Votre nom et votre mot de passe n’y sont pour rien.
    }
    .advice-1 = Attendez 15 minutes, puis appuyez sur « { button-test-again } »
    .advice-2 = { step-words }
    .button = { button-test-again }
    .support = { $accepted ->
        [yes] { $host }:{ $port } remis à plus tard à MAIL FROM (4xx), comme le fait le greylisting
       *[no] { $host }:{ $port } défaut temporaire à la connexion (UNAVAILABLE, SERVERBUG, 454)
    }

## Sending a mail

finding-smtp-auth-missing =
    .headline = Le serveur d’envoi veut aussi que l’on se connecte
    .happened = Le serveur { $host } ne prend un mail que s’il sait qui vous êtes. Cette fois, ni nom ni mot de passe ne sont venus.
    .advice-1 = Dites à votre logiciel de se connecter aussi pour envoyer
    .advice-2 = Donnez-lui le même nom et le même mot de passe que pour la réception
    .support = { $host }:{ $port } authentification requise (530)

finding-relay-denied =
    .headline = Le serveur ne veut pas faire suivre votre mail
    .happened = Le serveur { $host } ne le fait que pour ceux qui s’y connectent.
    .advice-1 = Dites à votre logiciel de se connecter aussi pour envoyer
    .advice-2 = Si c’est déjà fait, demandez à votre fournisseur quel est son serveur d’envoi
    .support = { $host }:{ $port } relais refusé

finding-sender-not-allowed =
    .headline = Vous ne pouvez envoyer que depuis vos propres adresses
    .happened = La connexion est au nom { $login }. L’adresse { $sender } ne va pas avec ce nom.
    .advice-1 = Utilisez une adresse du compte { $login } comme expéditeur
    .advice-2 = Ou ajoutez { $sender } sur le site de votre fournisseur
    .support = { $host }:{ $port } l’expéditeur { $sender } n’appartient pas à { $login }

finding-smtp-ip-blocklisted =
    .headline = Ce réseau est sur une liste de lieux d’où vient du spam
    .happened = Le serveur { $host } regarde ces listes. Les lignes privées y sont souvent : cela n’a rien à voir avec vous.
    .advice-1 = Changez de réseau ou coupez votre VPN, puis appuyez sur « { button-test-again } »
    .advice-2 = Envoyez par un serveur qui vous demande de vous connecter
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $host }:{ $port } adresse de ce réseau inscrite chez { $list }
       *[no] { $host }:{ $port } adresse de ce réseau sur une liste de blocage
    }

finding-smtp-limit-reached =
    .headline = Vous avez envoyé tout ce que votre fournisseur permet
    .happened = Les fournisseurs comptent les mails pour arrêter le spam. Au bout d’un temps, le compte repart à zéro.
    .advice-1 = Attendez demain, puis envoyez le reste
    .support = { $host }:{ $port } limite d’envoi atteinte

finding-smtp-differs-from-imap =
    .headline = Vous pouvez recevoir, mais l’envoi refuse le même mot de passe
    .happened = Le nom et le mot de passe sont bons pour la réception. Le serveur d’envoi veut autre chose.
    .advice-1 = Cherchez sur le site de votre fournisseur un réglage qui permet l’envoi par un logiciel
    .advice-2 = S’il n’y en a pas, demandez si l’envoi a son propre mot de passe
    .support = { $host }:{ $port } refuse le secret que la réception accepte

## The rest

finding-unforeseen =
    .headline = Nous voyons ici une chose que nous ne savons pas encore expliquer
    .happened = Aucune de nos règles ne va avec ce que nous avons vu, et nous ne voulons pas deviner la cause.
    .advice-1 = { step-helpdesk }
    .advice-2 = Joignez le rapport avec chaque étape : « { show-details } », puis « { details-save-report } »
    .support = aucune règle ne convient ; voir le rapport

## How we know: one line for each observation

known-address-problem = { $problem ->
    [empty] Rien n’a été tapé.
    [no-at-sign] Il n’y a pas de signe @ dedans.
    [two-at-signs] Il y a plus d’un signe @ dedans.
    [nothing-before-at] Il n’y a rien avant le signe @.
    [nothing-after-at] Il n’y a rien après le signe @.
    [character] Le signe « { $character } » est dedans.
    [misplaced-dot] Avant le signe @, un point est au bord ou à côté d’un autre point.
    [too-long] Elle est plus longue que ce qu’un serveur doit accepter.
   *[domain] Ce qui suit le signe @ n’est pas un domaine.
}
known-one-slip-away = Une seule coquille sépare { $suggestion } et { $domain }.
known-provider-record = La fiche de Mailhaven sur { $provider } le dit.
known-nothing-worked = Aucun des serveurs essayés ne nous a laissés entrer.
known-our-fault = Les mots de Mailhaven : « { $words } »

known-no-such-domain = L’annuaire d’internet dit que le domaine { $domain } n’existe pas.
known-no-such-host = L’annuaire d’internet dit que le serveur { $host } n’existe pas.
known-no-address-for = L’annuaire d’internet n’a pas d’adresse pour { $host }.
known-null-mx = Le domaine { $domain } publie qu’il ne reçoit pas de mails.
known-no-mail-record = Le domaine { $domain } n’indique aucun serveur qui prend ses mails.
known-mail-goes-to = Les mails pour { $domain } vont à { $exchange }.
known-service-denied = { $service ->
    [submission] Le domaine { $domain } publie qu’il n’a pas de serveur d’envoi.
   *[other] Le domaine { $domain } publie qu’il n’a pas de serveur de réception.
}
known-works-all-the-same = Un serveur répond quand même à l’adresse { $host }, port { $port }.
known-lookup-fault = L’annuaire a répondu par une panne pour le nom { $name }.
known-lookup-refused = L’annuaire a refusé de chercher le nom { $name }.
known-lookup-silent = L’annuaire est resté muet pendant { $waited }.
known-no-way-out = Nos questions n’ont même pas pu sortir de cet ordinateur.
known-found-unchecked = Sans la vérification des sceaux, l’annuaire trouve le nom { $name }.
known-resolver-says = L’annuaire donne une raison pour le nom { $name } : code { $code }.
known-found-elsewhere = Un autre annuaire sur internet connaît le nom { $name }.
known-unknown-elsewhere = Un autre annuaire sur internet n’a pas d’adresse pour le nom { $name }.
known-leads-to = L’annuaire d’ici mène le nom { $host } à { $address }.
known-leads-elsewhere-to = L’annuaire d’internet mène le nom { $host } à { $address }.
known-made-up-name = Un nom qui ne peut pas exister mène ici à { $address }.
known-listed-here = Une liste sur cet ordinateur mène le nom { $host } à { $address }.
known-router-answers = Votre box répond à l’adresse { $address }.
known-outside-silent = Un autre annuaire sur internet est resté muet pendant { $waited }.
known-another-page = Nous avons demandé une page que nous connaissons, et une autre est venue.
known-date-elsewhere = Pour un serveur web, nous sommes le { $date }.
known-no-road = Cet ordinateur ne connaît aucun chemin vers internet.
known-road-through = Ce qui sort de cet ordinateur passe par { $interface }, un VPN.
known-proxy-set = Ici, les programmes ont pour consigne de passer par { $proxy }.
known-no-authorities = La liste des garants connus de cet ordinateur est vide ou illisible.
known-computer-forbids = Cet ordinateur lui-même a dit non pour { $host }, port { $port }.

known-silent = Le serveur { $host } est resté muet sur { $ports } pendant { $waited }.
known-refused = Le serveur { $host } a refusé { $ports } après { $took }.
known-rejected = En route vers { $host }, port { $port }, nous avons été renvoyés après { $took }.
known-nobody-there = Après { $took }, un routeur a dit qu’il n’y a personne à l’adresse du serveur { $host }.
known-web-answers = Les pages web du même serveur répondent en { $took }.
known-web-works = Cet ordinateur est en ligne : { $host } répond en { $took }.
known-web-silent = Les pages web du serveur { $host } ne répondent pas non plus.
known-others-silent = { $count ->
    [one] Un autre fournisseur de messagerie reste muet d’ici aussi sur { $port }.
   *[other] { $count_capital } autres fournisseurs de messagerie restent muets d’ici aussi sur { $port }.
}
known-others-refuse = { $count ->
    [one] Un autre fournisseur de messagerie semble dire non d’ici aussi sur { $port }.
   *[other] { $count_capital } autres fournisseurs de messagerie semblent dire non d’ici aussi sur { $port }.
}
known-others-answer = { $count ->
    [one] Un autre fournisseur de messagerie répond d’ici sur { $port }.
   *[other] { $count_capital } autres fournisseurs de messagerie répondent d’ici sur { $port }.
}
known-too-fast = Un refus est venu en { $took }, mais le serveur { $host } a besoin de { $distance } pour répondre.
known-family-silent = L’adresse { $address } est restée muette pendant { $waited }.
known-family-answers = L’adresse { $address } répond en { $took }.
known-only-family = { $family ->
    [ipv4] Le serveur { $host } n’a qu’une adresse IPv4, { $address }, et aucun chemin n’y mène.
   *[ipv6] Le serveur { $host } n’a qu’une adresse IPv6, { $address }, et aucun chemin n’y mène.
}
known-service-works = { $service ->
    [submission] L’envoi marche par { $host }, port { $port }.
   *[other] La réception marche par { $host }, port { $port }.
}

known-hung-up = Le serveur { $host } a raccroché sur { $port } après { $took }, sans un mot.
known-no-word = Le serveur { $host } n’a rien dit sur { $port } pendant { $waited }.
known-greeted-late = Le serveur { $host } nous a dit bonjour sur { $port } après { $took }.
known-turned-away = Le serveur { $host } a répondu non sur { $port }.
known-said = Les mots du serveur sur { $port } : « { $words } »
known-says-the-same = Le serveur { $host }, d’un autre fournisseur, dit la même chose sur { $port }.
known-web-server-answered = Ce qui répond sur { $port }, serveur { $host }, est une page web.
known-pop-answered = Ce qui répond sur { $port }, serveur { $host }, est POP3.
known-sending-answered = Ce qui répond sur { $port }, serveur { $host }, est un autre service de messagerie.
known-other-answered = Ce qui répond sur { $port }, serveur { $host }, n’est pas un service de messagerie connu de nous.
known-no-sign-in-offered = Le serveur { $host } n’offre aucune façon de se connecter sur { $port }.
known-only-in-browser = Le serveur { $host } n’offre sur { $port } qu’une connexion dans le navigateur.
known-password-kept-here = Le mot de passe n’a pas été envoyé au serveur { $host } : il contient un signe que personne ne tape.
known-password-refused = Le serveur { $host } n’a pas accepté le nom et le mot de passe sur { $port }.
known-password-accepted = Le serveur { $host } a accepté le même nom et le même mot de passe sur { $port }.
known-password-not-proved = Le serveur { $host } n’a pas montré sur { $port } qu’il connaît le mot de passe.
known-mailbox-refused = Le serveur { $host } nous a laissés entrer sur { $port }, mais la boîte est restée fermée.
known-sender-refused = Le serveur { $host } nous a laissés entrer sur { $port }, mais n’a pas accepté votre adresse comme expéditeur.

known-clear-answer = Le serveur { $host } a répondu en clair sur { $port }.
known-encrypted-answer = Le serveur { $host } a répondu en chiffré sur { $port }, là où l’on commence en clair.
known-no-encryption-offered = Le serveur { $host } ne propose pas de chiffrement sur { $port }.
known-offer-masked = Sur { $port }, serveur { $host }, l’offre de chiffrer est effacée.
known-offer-known = Le serveur { $host } est connu pour proposer le chiffrement sur { $port }.
known-extra-text = Sur { $port }, serveur { $host }, du texte est encore venu après l’accord pour chiffrer.
known-old-encryption-only = Le serveur { $host } a refusé toutes les versions sûres du chiffrement sur { $port }.
known-no-shared-encryption = Le serveur { $host } et nous n’avons pas trouvé de chiffrement commun sur { $port }.
known-wants-our-certificate = Le serveur { $host } a demandé la pièce d’identité de cet ordinateur sur { $port }.
known-name-unknown-there = Le serveur sur { $port } dit qu’il ne connaît pas le nom { $host }.
known-fault-inside = Le serveur { $host } a arrêté de lui-même le chiffrement sur { $port }.
known-cut-while-encrypting = La ligne vers { $host } a été coupée sur { $port } au début du chiffrement.
known-no-word-while-encrypting = Le serveur { $host } n’a pas répondu sur { $port } pendant { $waited }, au début du chiffrement.
known-small-packets-pass = En paquets de { $bytes } octets, le chiffrement démarre sur { $port }, serveur { $host }.
known-other-name-passes = Avec un autre nom dans notre bonjour, le serveur { $host } répond sur { $port }.
known-no-name-passes = Sans nom dans notre bonjour, le serveur { $host } répond sur { $port }.
known-no-hello-passes = Sur { $port }, serveur { $host }, d’autres sortes de bonjour ne font pas mieux.
known-another-hello-answered = Le serveur { $host } répond à une autre sorte de bonjour sur { $port }.
known-old-hello-agreed = Le serveur { $host } accepte un ancien bonjour sur { $port } : { $version }.
known-long-hello-lost = Un long bonjour de { $bytes } octets est resté sans réponse sur { $port }, serveur { $host }.
known-short-hello-answered = Notre bonjour court de { $bytes } octets en a reçu une.
known-web-encrypts = Le chiffrement démarre avec les pages web de { $host }.
known-web-fails-to-encrypt = Le chiffrement ne démarre pas non plus avec les pages web de { $host }.
known-encryption-refused = Le serveur { $host } propose le chiffrement sur { $port }, puis dit non.

known-certificate-ended = La pièce d’identité que montre { $host } valait jusqu’au { $not_after }.
known-certificate-starts = La pièce d’identité que montre { $host } vaut à partir du { $not_before }.
known-certificate-names = La pièce d’identité que montre { $host } porte pour nom { $names }.
known-certificate-without-names = La pièce d’identité que montre { $host } ne porte pas de nom sous la forme actuelle.
known-certificate-not-for-servers = La pièce d’identité que montre { $host } n’est pas faite pour un serveur.
known-signature-of-old-kind = La pièce d’identité que montre { $host } porte un sceau { $algorithm }.
known-certificate-date-refused = La pièce d’identité que montre { $host } ne va pas non plus avec la date d’ici.
known-impostor = Quelqu’un d’autre répond au nom du serveur { $host }.
known-certificate-issuer = La pièce d’identité que montre { $host } est signée par « { $issuer } ».
known-signer-is-newer = La pièce d’identité de { $host } mène à « { $root } », que les systèmes récents connaissent.
known-certificate-signs-itself = La pièce d’identité que montre { $host } est signée par elle-même.
known-chain-ends-at = Les papiers qu’envoie le serveur { $host } s’arrêtent à « { $issuer } ».
known-certificate-refused = Cet ordinateur a vérifié la pièce d’identité que montre { $host } et dit : « { $words } »
known-key-bits = La clé dans la pièce d’identité que montre { $host } a { $bits } bits.
known-today-here = Pour cet ordinateur, nous sommes le { $today }.
known-same-machine = { $host } et { $other } mènent à la même machine, { $address }.
known-trusted-for = La pièce d’identité que montre { $host } est à jour, et une autorité reconnue s’en porte garante.
known-new-name-works = { $ports_count ->
    [one] Nous venons d’essayer { $host } : le port { $ports } marche.
   *[other] Nous venons d’essayer { $host } : les ports { $ports } marchent.
}

known-nothing-published = { $count ->
    [one] Nous avons interrogé un endroit, et il n’a pas de réglages pour { $domain }.
   *[other] Nous avons interrogé { $count_words } endroits, et aucun n’a de réglages pour { $domain }.
}
known-page-instead = Là où serait le fichier de réglages du domaine, une page web répond.
known-could-not-ask = { $count ->
    [one] Un endroit n’a pas pu être interrogé.
   *[other] { $count_capital } endroits n’ont pas pu être interrogés.
}
known-unreadable = { $source ->
    [autoconfig] Le fichier de réglages du domaine n’a pas de sens.
    [well-known] Le fichier de réglages sur le site du domaine n’a pas de sens.
    [ispdb] La fiche dans la liste publique des fournisseurs n’a pas de sens.
    [srv] La fiche du domaine dans l’annuaire n’a pas de sens.
    [mx] La fiche du domaine dans l’annuaire n’a pas de sens.
   *[other] L’un des endroits interrogés donne une réponse qui n’a pas de sens.
}
known-exchange-answers = Un serveur Exchange répond sur { $host }, avec des réglages pour ses seuls logiciels.
known-named-by = { $source ->
    [bundled] La fiche de Mailhaven indique { $host }.
    [srv] Les fiches du domaine indiquent { $host }.
    [autoconfig] Le fichier de réglages du domaine indique { $host }.
    [well-known] Le fichier de réglages sur le site du domaine indique { $host }.
    [ispdb] La liste publique des fournisseurs indique { $host }.
    [mx] Le fournisseur des mails du domaine indique { $host }.
    [name-servers] La société qui gère le domaine indique { $host }.
   *[other] Un réglage publié indique { $host }.
}

## Who can fix it

who-you = Qui peut agir : vous, avec les étapes ci-dessus.
who-network-owner = Qui peut agir : le responsable de ce réseau.
who-provider = Qui peut agir : votre fournisseur.
who-it-people = Qui peut agir : les personnes qui s’occupent de cet ordinateur ou du serveur.
who-us = Qui peut agir : les auteurs de Mailhaven.

## Numbers, dates and lists

number-1 = un
number-2 = deux
number-3 = trois
number-4 = quatre
number-5 = cinq
number-6 = six
number-7 = sept
number-8 = huit
number-9 = neuf
number-10 = dix
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
time-milliseconds = { $number } ms
time-seconds = { $count ->
    [one] une seconde
   *[other] { $number } secondes
}
time-minutes = { $count ->
    [one] une minute
   *[other] { $number } minutes
}
list-two = { $first } et { $last }
list-more = { $first }, { $rest }
and-more = { $count ->
    [one] un autre
   *[other] { $count_words } autres
}
