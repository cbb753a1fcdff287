# Berichten aan wie iets kan oplossen, klaar om te plakken, en de codes die worden voorgelezen.

## Een bericht

message-greeting = Goedendag,
message-opening-provider = { $severity ->
    [warning] Mijn mail bij { $domain } werkt, maar bij een test kwam iets naar voren dat u kunt oplossen.
   *[other] { $about ->
        [mailbox] Mijn mailprogramma komt niet in de mailbox { $address }.
       *[domain] Mijn mailprogramma komt niet in mijn mailbox bij { $domain }.
    }
}
message-opening-network-owner = { $severity ->
    [warning] Mail werkt op uw netwerk, maar bij een test kwam iets naar voren dat u kunt oplossen.
   *[other] Op uw netwerk bereikt mijn mailprogramma zijn mailserver niet.
}
message-opening-it-people = { $about ->
    [mailbox] Mijn mailprogramma komt niet in de mailbox { $address }.
   *[domain] Mijn mailprogramma komt niet in mijn mailbox bij { $domain }.
}
message-opening-helper = Ik stel mijn mail bij { $domain } in en kan wat hulp gebruiken.
message-opening-makers = Mailhaven kwam bij { $domain } iets tegen waar het nog niet mee overweg kan.
message-checked = Mailhaven { $version } heeft dit op { $date } om { $time } UTC getest. Het zegt: “{ $headline }”. De code is { $code }.
message-steps = Wat ik volgens Mailhaven moet doen:
message-seen = Dit was te zien:
message-specialists = Voor specialisten:
message-closing = Mijn wachtwoord staat niet in dit bericht. Bedankt voor uw hulp.

## Wat wordt gevraagd

message-ask-way-in = Is er voor mailprogramma’s een weg naar deze mailbox? Zo ja: met welke server, welke poort en welke versleuteling?
message-ask-right-server = { $service ->
    [submission] Welke server, poort en versleuteling gebruiken mailprogramma’s om te versturen?
    [imap] Welke server, poort en versleuteling gebruiken mailprogramma’s om te ontvangen?
    [pop3] Welke server, poort en versleuteling gebruiken mailprogramma’s om te ontvangen?
   *[any] Welke servers, poorten en versleuteling gebruiken mailprogramma’s om te ontvangen en te versturen?
}
message-ask-both-families = Kunt u { $host } zowel een IPv4- als een IPv6-adres geven?
message-ask-mend-name = Kunt u de DNS-records van deze naam in orde maken? Wat eraan schort, staat in de regel voor specialisten.
message-ask-look-at-server = Kunt u nagaan waarom { $host } dit doet op poort { $port }?
message-ask-let-in = Kunt u mijn netwerk weer toelaten? Ik kan het adres ervan voor u opzoeken.
message-ask-renew-certificate = Kunt u { $host } een certificaat geven dat vandaag geldig is?
message-ask-certificate-for-name = Kunt u { $host } in het certificaat van deze server opnemen, of mij de juiste naam geven?
message-ask-complete-certificate = Kunt u { $host } ook de tussenliggende certificaten laten meesturen?
message-ask-mend-certificate = Kunt u { $host } op poort { $port } een ander certificaat geven? Wat er met dit certificaat is, staat in de regel voor specialisten.
message-ask-encrypt = Kunt u op { $host }, poort { $port }, TLS 1.2 of 1.3 aanzetten? Anders kan iedereen onderweg mijn wachtwoord lezen.
message-ask-mend-settings = Kunt u de mailinstellingen verbeteren die voor { $domain } zijn gepubliceerd?
message-ask-open-mailbox = Kunt u mij zeggen waarom deze mailbox dicht is, en hem weer openen?
message-ask-look-at-mailbox = Kunt u deze mailbox van uw kant bekijken? Volgens de server zelf ligt de fout daar.
message-ask-allow-sending = Kunt u mij laten versturen met het wachtwoord waarmee ik ontvang, of zeggen welk wachtwoord daarvoor nodig is?
message-ask-open-ports = Kunt u mailprogramma’s doorlaten? Ze gebruiken TCP-poort 993 en 143 om te ontvangen, en 465 en 587 om te versturen.
message-ask-allow-name = Kunt u de naam van deze mailserver door uw filter laten? De naam staat in de regel voor specialisten.
message-ask-leave-encryption = Kunt u nagaan wat op uw netwerk de versleuteling van mail opent of weghaalt, en dat stoppen?
message-ask-mend-network = Kunt u dit op uw netwerk uitzoeken? Wat er niet doorkomt, staat in de regel voor specialisten.
message-ask-mend-lookups = Kunt u naar de DNS-resolver van uw netwerk kijken? Wat die doet, staat in de regel voor specialisten.
message-ask-trust-signer = Hebt u dit certificaat ondertekend? Zo ja: kunt u de ondertekenaar bekendmaken op mijn computer?
message-ask-give-certificate = Kunt u mij het clientcertificaat geven dat deze server vraagt, en zeggen hoe ik het installeer?
message-ask-allow-programs = Kunt u een mailprogramma in deze mailbox toelaten, of zeggen welk programma is toegestaan?
message-ask-help = Kunt u mij daarbij helpen? Mailhaven legt de code { $code } ook op uw computer uit.
message-ask-report = Kunt u dit uitzoeken? Ik kan u het hele rapport sturen.

## Een voorgelezen code

code-headline = Welke code hebt u gezien of gehoord?
code-second = Het zijn een letter en twee cijfers. Daarna ziet u wat erachter zit en wat u kunt doen.
code-field = Code
code-hint = N-27
code-show = Laat zien wat het betekent
code-example = Namen en getallen in deze uitleg zijn voorbeelden.
code-problem = Dit is nog geen code
code-problem-empty = Typ een letter en twee cijfers, zoals in N-27.
code-problem-letter-missing = Eerst komt een letter, zoals in N-27.
code-problem-letter = Geen enkele code begint met { $letter }. De letters zijn { $letters }.
code-problem-digits = Na de letter { $letter } komen twee cijfers, zoals in N-27.
code-problem-zero = In geen enkele code staat een 0: de cijfers gaan van 1 tot 9.
code-problem-unknown = De code { $code } bestaat niet. Vraag hem nog een keer: een deel ervan is verkeerd verstaan.
