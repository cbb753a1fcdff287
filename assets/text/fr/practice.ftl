# The situations of practice: practice-ID is the title in the list, practice-ID-shows one line on what is to be seen.
# The ids are the names of the files in assets/practice.

## When all is well

practice-srv = Tout fonctionne
practice-srv-shows = Le domaine indique ses serveurs, et chacun d’eux répond.
practice-autoconfig = Le domaine a un fichier de réglages
practice-autoconfig-shows = Le domaine a un fichier de réglages pour les logiciels de messagerie, à une adresse à part.
practice-wellknown = Le fichier de réglages est sur le site web
practice-wellknown-shows = Le fichier de réglages pour les logiciels de messagerie est sur le site du domaine.
practice-database = La liste publique des fournisseurs aide
practice-database-shows = Le domaine ne dit rien, mais la liste publique des fournisseurs le connaît.
practice-usual = Les serveurs portent les noms habituels
practice-usual-shows = Personne ne dit où sont les serveurs. On les trouve en essayant les noms habituels.
practice-signed = Seules les fiches du domaine aident
practice-signed-shows = Les serveurs ont des noms que personne ne devinerait. Les fiches du domaine les indiquent.
practice-mx = Les mails sont chez un autre fournisseur
practice-mx-shows = Les mails du domaine vont chez un fournisseur que ce programme connaît.
practice-only143 = Un serveur plus ancien qui fonctionne
practice-only143-shows = Le serveur chiffre un instant plus tard, sur 143 et 587. C’est aussi sûr.
practice-poponly = Seul POP3 est proposé
practice-poponly-shows = Le domaine dit qu’il n’a pas IMAP. POP3, la façon plus ancienne, fonctionne.
practice-slow = Le serveur est lent à répondre
practice-slow-shows = Le serveur met six secondes à dire bonjour, puis il fonctionne.

## When it needs you

practice-stranger = Les serveurs sont à une autre société
practice-stranger-shows = Les fiches du domaine mènent chez un hébergeur. Vous regardez son nom une fois.
practice-icloud-app = Il faut un mot de passe d’application
practice-icloud-app-shows = Le fournisseur veut un mot de passe réservé aux logiciels de messagerie.
practice-imap-off = Les logiciels de messagerie sont désactivés
practice-imap-off-shows = Le fournisseur laisse entrer les logiciels de messagerie quand vous les avez activés.
practice-office = Vous vous connectez sur la page du fournisseur
practice-office-shows = Le fournisseur n’accepte aucun mot de passe d’un logiciel, seulement sur sa page.
practice-bridge = Le programme du fournisseur doit tourner
practice-bridge-shows = Le programme du fournisseur doit tourner entre la boîte et le logiciel de messagerie.
practice-paid = Il faut une offre payante pour un logiciel de messagerie
practice-paid-shows = Le fournisseur laisse entrer les logiciels de messagerie avec une offre payante.
practice-private = Le fournisseur n’admet pas de logiciel de messagerie
practice-private-shows = Cette boîte s’ouvre dans l’appli du fournisseur, et nulle part ailleurs.
practice-gmial = Une coquille dans l’adresse
practice-gmial-shows = Deux lettres ont changé de place, et ce site n’existe pas.
practice-nowhere = Ce domaine n’existe pas
practice-nowhere-shows = La partie après le signe @ ne mène nulle part.
practice-nomail = Le domaine ne reçoit pas de mails
practice-nomail-shows = Le domaine dit lui-même qu’il ne reçoit pas de mails.
practice-webonly = Il y a un site web, mais pas de mails
practice-webonly-shows = Le domaine a un site web. On n’y trouve rien sur les mails.
practice-filtered = Un filtre cache les boîtes aux lettres
practice-filtered-shows = Les mails passent par un filtre, et rien ne dit ce qu’il y a derrière.
practice-clock = La date de cet ordinateur n’est pas la bonne
practice-clock-shows = La date de cet ordinateur retarde de sept ans : chaque pièce d’identité semble trop récente.
practice-firewall = Un programme de cet ordinateur dit non
practice-firewall-shows = Les noms se trouvent, mais aucune connexion ne sort.
practice-newroot = Le garant est plus récent que cet ordinateur
practice-newroot-shows = La pièce d’identité du serveur est bonne, mais la liste des garants de cet ordinateur est ancienne.

## When the network is in the way

practice-blocked993 = Ce réseau bloque la réception
practice-blocked993-shows = L’envoi fonctionne, mais rien ne passe là où l’on reçoit les mails.
practice-portal = Le Wi-Fi veut d’abord une connexion
practice-portal-shows = Une page d’accueil répond à la place de chaque serveur.
practice-oneport = Une porte est fermée, la suivante marche
practice-oneport-shows = Le port 993 est bloqué ici, et le 143 fait le même travail.
practice-allblocked = Ce réseau bloque tous les mails
practice-allblocked-shows = Les pages web marchent, mais aucun logiciel de messagerie ne passe.
practice-ipv6dead = Un chemin sur deux est coupé
practice-ipv6dead-shows = Le chemin récent vers le serveur, IPv6, ne mène nulle part. L’ancien marche.
practice-ipv6only = Le réseau et le serveur ne vont pas ensemble
practice-ipv6only-shows = Le serveur n’a que la nouvelle sorte d’adresse, le réseau que l’ancienne.
practice-offline = Cet ordinateur n’est pas en ligne
practice-offline-shows = Rien ne peut sortir de cet ordinateur.
practice-dnssilent = Aucun nom ne se trouve
practice-dnssilent-shows = L’annuaire des noms du réseau, le DNS, ne répond pas.
practice-dnsrefused = Le réseau refuse de chercher les noms
practice-dnsrefused-shows = L’annuaire des noms du réseau, le DNS, dit non à chaque question.
practice-injected = Quelqu’un se mêle de la liaison
practice-injected-shows = Quelqu’un ajoute des mots avant le début du chiffrement.
practice-intercepted = Quelqu’un signe pour tous les serveurs
practice-intercepted-shows = Ce réseau montre sa propre pièce d’identité à la place de celle de chaque serveur.

## When the server has a fault

practice-sharedhost = La pièce d’identité est à un autre nom
practice-sharedhost-shows = Le serveur est chez un hébergeur et montre la pièce d’identité de cet hébergeur.
practice-othername = La pièce d’identité est à quelqu’un d’autre
practice-othername-shows = Le serveur montre une pièce d’identité sans rapport avec le domaine.
practice-expired = La pièce d’identité est périmée
practice-expired-shows = La pièce d’identité du serveur est périmée depuis le 1er octobre 2026.
practice-notyet = La pièce d’identité n’est pas encore valable
practice-notyet-shows = La pièce d’identité du serveur commence le 1er décembre 2026.
practice-selfsigned = Le serveur a fait sa propre pièce d’identité
practice-selfsigned-shows = Le serveur a fait lui-même sa pièce d’identité, et personne d’autre n’en répond.
practice-nointermediate = Il manque une partie de la pièce d’identité
practice-nointermediate-shows = Le serveur oublie la partie qui relie sa pièce d’identité à une autorité.
practice-unknownca = Une autorité inconnue se porte garante
practice-unknownca-shows = Cet ordinateur ne connaît pas le garant de la pièce d’identité du serveur.
practice-nosan = La pièce d’identité est d’un ancien modèle
practice-nosan-shows = La pièce d’identité porte le nom à un endroit où plus personne ne doit regarder.
practice-sha1 = La pièce d’identité a un vieux sceau
practice-sha1-shows = Le sceau de la pièce d’identité du serveur peut être imité.
practice-purpose = La pièce d’identité n’est pas de la bonne sorte
practice-purpose-shows = La pièce d’identité du serveur est faite pour des personnes, pas pour des serveurs.
practice-tooold = Le chiffrement est trop ancien
practice-tooold-shows = Le serveur ne connaît que des méthodes qui ne sont plus sûres.
practice-nocipher = Pas de chiffrement en commun
practice-nocipher-shows = Le serveur et ce programme n’ont aucune méthode sûre en commun.
practice-reset = La liaison est coupée au début du chiffrement
practice-reset-shows = Le serveur décroche, puis coupe la connexion.
practice-plain143 = Aucun chiffrement n’est proposé
practice-plain143-shows = Avec ce serveur, tout le monde pourrait lire mails et mot de passe. Cela n’est jamais proposé.
practice-plain993 = La porte chiffrée n’est pas chiffrée
practice-plain993-shows = Le serveur parle en clair là où il devrait chiffrer.
practice-starttls = Le chiffrement est promis, puis refusé
practice-starttls-shows = Le serveur propose de commencer, puis dit qu’il ne peut pas.
practice-web993 = Un serveur web répond
practice-web993-shows = Les portes des mails mènent à un site web.
practice-pop993 = POP3 répond à la porte d’IMAP
practice-pop993-shows = L’ancien service se tient au port du nouveau.
practice-ssh993 = Un autre service répond
practice-ssh993-shows = Les portes des mails mènent à autre chose qu’un serveur de messagerie.
practice-refused = Les portes des mails sont fermées
practice-refused-shows = Le serveur est là, mais ses ports pour les mails disent non.
practice-deadhost = Le serveur n’est plus là
practice-deadhost-shows = Il n’y a personne à l’adresse du serveur.
practice-silent = Le serveur décroche et ne dit rien
practice-silent-shows = On joint le serveur, mais son bonjour ne vient jamais.
practice-hangsup = Le serveur raccroche aussitôt
practice-hangsup-shows = Le serveur décroche et ferme au même moment.
practice-bye = Le serveur dit « pas maintenant »
practice-bye-shows = Le serveur répond d’emblée par un refus et sa propre raison.
practice-nosend = Vous pouvez recevoir, mais pas envoyer
practice-nosend-shows = Le serveur d’envoi renvoie cet ordinateur.
practice-strangersend = Les serveurs d’une autre société, et pas d’envoi
practice-strangersend-shows = Vous recevez chez un hébergeur après votre accord. Son serveur d’envoi vous renvoie.
practice-servfail = Les serveurs de noms du domaine sont en panne
practice-servfail-shows = Chaque question sur le domaine finit en erreur.
practice-brokenfile = Le fichier de réglages est abîmé
practice-brokenfile-shows = Le fichier de réglages du domaine s’arrête au milieu.
practice-moved = Les fiches indiquent un serveur disparu
practice-moved-shows = Les fiches du domaine ne sont plus à jour.
practice-leftover = Un ancien fournisseur a laissé sa trace
practice-leftover-shows = Les fiches du domaine indiquent un vieux serveur. Les mails marchent chez le nouveau.
