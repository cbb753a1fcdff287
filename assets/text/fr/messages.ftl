# Messages à qui peut agir, prêts à coller, et les codes qui sont lus à voix haute.

## Un message

message-greeting = Bonjour,
message-opening-provider = { $severity ->
    [warning] Ma messagerie chez { $domain } fonctionne, mais une vérification a trouvé un point que vous pouvez corriger.
   *[other] { $about ->
        [mailbox] Mon logiciel de messagerie ne peut pas utiliser la boîte { $address }.
       *[domain] Mon logiciel de messagerie ne peut pas utiliser ma boîte chez { $domain }.
    }
}
message-opening-network-owner = { $severity ->
    [warning] La messagerie fonctionne sur votre réseau, mais une vérification a trouvé un point que vous pouvez corriger.
   *[other] Sur votre réseau, mon logiciel de messagerie ne peut pas joindre son serveur.
}
message-opening-it-people = { $about ->
    [mailbox] Mon logiciel de messagerie ne peut pas utiliser la boîte { $address }.
   *[domain] Mon logiciel de messagerie ne peut pas utiliser ma boîte chez { $domain }.
}
message-opening-helper = Je configure ma messagerie chez { $domain } et j’aurais besoin d’un peu d’aide.
message-opening-makers = Mailhaven a rencontré chez { $domain } un cas qu’il ne sait pas encore traiter.
message-checked = Mailhaven { $version } a vérifié cela le { $date } à { $time } UTC. Il dit : « { $headline } ». Le code est { $code }.
message-steps = Ce qu’il dit de faire :
message-seen = Voici ce qui a été constaté :
message-specialists = Pour les spécialistes :
message-closing = Mon mot de passe n’est pas dans ce message. Merci de votre aide.

## Ce qui est demandé

message-ask-way-in = Un logiciel de messagerie peut-il accéder à cette boîte ? Si oui, avec quel serveur, quel port et quel chiffrement ?
message-ask-right-server = { $service ->
    [submission] Quel serveur, quel port et quel chiffrement les logiciels de messagerie utilisent-ils pour envoyer ?
    [imap] Quel serveur, quel port et quel chiffrement les logiciels de messagerie utilisent-ils pour recevoir ?
    [pop3] Quel serveur, quel port et quel chiffrement les logiciels de messagerie utilisent-ils pour recevoir ?
   *[any] Quels serveurs, quels ports et quel chiffrement les logiciels de messagerie utilisent-ils pour recevoir et pour envoyer ?
}
message-ask-both-families = Pourriez-vous donner à { $host } une adresse IPv4 et une adresse IPv6 ?
message-ask-mend-name = Pourriez-vous corriger les enregistrements DNS de ce nom ? La ligne pour les spécialistes dit ce qui ne va pas.
message-ask-look-at-server = Pourriez-vous chercher pourquoi { $host } se comporte ainsi sur le port { $port } ?
message-ask-let-in = Pourriez-vous laisser de nouveau entrer mon réseau ? Je peux chercher son adresse pour vous.
message-ask-renew-certificate = Pourriez-vous donner à { $host } un certificat valable aujourd’hui ?
message-ask-certificate-for-name = Pourriez-vous ajouter { $host } au certificat de ce serveur, ou me donner son vrai nom ?
message-ask-complete-certificate = Pourriez-vous faire envoyer à { $host } ses certificats intermédiaires aussi ?
message-ask-mend-certificate = Pourriez-vous donner à { $host } un autre certificat sur le port { $port } ? La ligne pour les spécialistes dit ce qui ne va pas avec celui-ci.
message-ask-encrypt = Pourriez-vous activer TLS 1.2 ou 1.3 sur { $host }, port { $port } ? Sans cela, chacun en chemin peut lire mon mot de passe.
message-ask-mend-settings = Pourriez-vous corriger les réglages de messagerie publiés pour { $domain } ?
message-ask-open-mailbox = Pourriez-vous me dire pourquoi cette boîte est fermée, et la rouvrir ?
message-ask-look-at-mailbox = Pourriez-vous examiner cette boîte de votre côté ? Selon les mots du serveur, la panne est là.
message-ask-allow-sending = Pourriez-vous me laisser envoyer avec le mot de passe qui sert à recevoir, ou me dire lequel il faut pour l’envoi ?
message-ask-open-ports = Pourriez-vous laisser passer les logiciels de messagerie ? Ils utilisent les ports TCP 993 et 143 pour recevoir, 465 et 587 pour envoyer.
message-ask-allow-name = Pourriez-vous laisser passer le nom de ce serveur dans votre filtre ? Il est dans la ligne pour les spécialistes.
message-ask-leave-encryption = Pourriez-vous chercher ce qui, sur votre réseau, ouvre ou retire le chiffrement de la messagerie, et y mettre fin ?
message-ask-mend-network = Pourriez-vous examiner ce point sur votre réseau ? La ligne pour les spécialistes dit ce qui ne passe pas.
message-ask-mend-lookups = Pourriez-vous examiner le résolveur DNS de votre réseau ? La ligne pour les spécialistes dit ce qu’il fait.
message-ask-trust-signer = Ce certificat est-il signé par vous ? Si oui, pourriez-vous faire connaître son signataire à mon ordinateur ?
message-ask-give-certificate = Pourriez-vous me donner le certificat client que ce serveur demande, et me dire comment l’installer ?
message-ask-allow-programs = Pourriez-vous autoriser un logiciel de messagerie pour cette boîte, ou me dire lequel est permis ?
message-ask-help = Pourriez-vous m’aider ? Mailhaven explique aussi le code { $code } sur votre ordinateur.
message-ask-report = Pourriez-vous regarder cela ? Je peux vous envoyer le rapport complet.

## Un code lu à voix haute

code-headline = Quel code avez-vous vu ou entendu ?
code-second = C’est une lettre et deux chiffres. Vous voyez ensuite ce qu’il veut dire et que faire.
code-field = Code
code-hint = N-27
code-show = Voir ce qu’il veut dire
code-example = Les noms et les nombres de cette explication sont des exemples.
code-problem = Ce n’est pas encore un code
code-problem-empty = Tapez une lettre et deux chiffres, comme N-27.
code-problem-letter-missing = La lettre vient d’abord, comme dans N-27.
code-problem-letter = Aucun code ne commence par { $letter }. Les lettres sont { $letters }.
code-problem-digits = Après la lettre { $letter } viennent deux chiffres, comme dans N-27.
code-problem-zero = Aucun code ne contient de 0 : les chiffres vont de 1 à 9.
code-problem-unknown = Le code { $code } n’existe pas. Demandez-le encore une fois : une partie a été mal entendue.
