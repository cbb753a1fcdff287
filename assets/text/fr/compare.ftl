# Deux vérifications côte à côte, et le rapport enregistré.
#
# « Première » est la plus ancienne, « deuxième » la plus récente. $side vaut first ou second ; $what vaut receiving, sending, both ou ports.

compare-network-blocks =
    Le { $side ->
        [first] premier
       *[second] deuxième
    } réseau bloque { $what ->
        [receiving] la réception
        [sending] l’envoi
        [both] les mails
       *[ports] des ports
    } ; votre fournisseur va bien
compare-network-blocks-line =
    Seul le réseau a changé, et d’un côté cela marche. Le blocage est donc dans le { $side ->
        [first] premier
       *[second] deuxième
    } réseau, ou dans la ligne derrière lui. { $what ->
        [receiving] Votre fournisseur vous laisse recevoir.
        [sending] Votre fournisseur vous laisse envoyer.
        [both] Votre fournisseur vous laisse entrer.
       *[ports] En attendant, utilisez le port qui marche.
    }
compare-answers-in-place =
    Quelque chose dans le { $side ->
        [first] premier
       *[second] deuxième
    } réseau répond à la place du fournisseur
compare-answers-in-place-line = Là, le serveur montre une autre pièce d’identité (certificat), et cet ordinateur la refuse. L’autre réseau mène au vrai serveur. N’y tapez pas votre mot de passe tant que ce n’est pas réparé.
compare-each-blocks = Chaque réseau bloque ce que l’autre laisse passer
compare-each-blocks-line = Votre fournisseur marche des deux côtés. Chaque réseau garde des ports (portes numérotées) fermés.
compare-not-the-network = Votre réseau n’est pas la cause
compare-not-the-network-line = Deux réseaux, et la même chose reste fermée. C’est donc le serveur de messagerie, ou cet ordinateur lui-même.
compare-came-back = Cela marche maintenant : l’obstacle a disparu
compare-came-back-line =
    { $network ->
        [same] Le réseau est le même. C’est donc passé tout seul, chez votre fournisseur ou en chemin.
       *[unknown] Nous ne savons pas si le réseau a changé. Si oui, le premier bloquait ; sinon, c’est passé tout seul.
    }
compare-went-away = Avant, cela marchait, et plus maintenant
compare-went-away-line =
    { $network ->
        [same] Le réseau est le même. Quelque chose a donc changé depuis, chez votre fournisseur ou en chemin.
       *[unknown] Nous ne savons pas si le réseau a changé. Si oui, le deuxième bloque ; sinon, quelque chose a changé chez votre fournisseur.
    }
compare-unchanged = Les deux vérifications montrent la même chose
compare-unchanged-line =
    { $network ->
        [same] Le réseau est le même, et la même chose reste fermée. Un autre réseau en dira plus, comme le partage de connexion du téléphone.
       *[unknown] Ce qui était fermé l’est encore, et nous ne savons pas si le réseau a changé. Un autre réseau en dira plus, comme celui du téléphone.
    }
compare-both-work = Aucune des deux vérifications n’a trouvé d’obstacle
compare-both-work-line = Vos serveurs ont marché les deux fois.
compare-too-little = L’une des vérifications a vu trop peu de choses
compare-too-little-line = Elle a été arrêtée tôt, ou n’a pas pu sortir. Tester encore une fois de là en dira plus.
compare-other-mailbox = Ces vérifications portent sur des boîtes différentes
compare-other-mailbox-line = L’une porte sur { $first }, l’autre sur { $second }. Ensemble, elles ne disent donc rien.

compare-link = Essayer sur un autre réseau et comparer
compare-note-button = Comparer
compare-note-line = À côté de la vérification d’avant : { $count } différences sur { $all }.
compare-second = { $address }, deux vérifications à { $took } d’écart
compare-second-days = { $address }, deux vérifications à des jours différents
compare-first-check = Première vérification
compare-second-check = Deuxième vérification
compare-later = { $took } plus tard
compare-differ-count = { $count } sur { $all } diffèrent
compare-differs = Différent
compare-same = Pareil
compare-row-address = Adresse du serveur
compare-row-id = Identité du serveur
compare-row-network = Réseau
compare-good-until = valable jusqu’au { $date }
compare-network = { $kind }, marque { $mark }
compare-not-seen = pas vu
compare-rest-same = Aussi pareil : { $names }.
compare-only-differing = Seulement les différences
compare-everything = Tout montrer
compare-open = Ouvrir un rapport

compare-start-headline = Essayer sur un autre réseau et comparer
compare-start-line = Une vérification ne distingue pas votre réseau de votre fournisseur. Deux, faites de réseaux différents, le peuvent.
compare-start-1 = Passez sur un autre réseau, comme le partage de connexion du téléphone
compare-start-2 = Revenez ici et appuyez sur « { $button } »
compare-start-3 = Lisez de quel côté est la cause
compare-start-file = Quelqu’un qui a vérifié ailleurs peut enregistrer le rapport et vous l’envoyer. Ouvrez-le ici, ou déposez-le sur cette fenêtre.

compare-pick-headline = Rapports enregistrés
compare-pick-none = Il n’y en a pas dans votre dossier de téléchargements.
compare-pick-drop = Vous pouvez aussi déposer un rapport sur cette fenêtre.
compare-pick-reading = Un instant
compare-not-read = Ce fichier est illisible
compare-no-report = Ce fichier n’est pas un rapport
compare-report-later = Ce rapport vient d’un Mailhaven plus récent
compare-file-why = { $path } : { $why }

network-cable = Câble
network-wifi = Wi-Fi
network-mobile = Réseau mobile
network-tunnel = VPN

details-report-holds = Il nomme votre domaine et ses serveurs, et pas vous. Il ne contient aucun mot de passe.
menu-compare = Comparer à une autre vérification
helpdesk-compare-title = Mailhaven { $version }, deux vérifications de { $address }
