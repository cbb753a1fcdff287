# De woorden van het venster, scherm voor scherm, in leesvolgorde.
#
# Koppen hebben geen punt; knoppen zeggen de woorden van de stap die ze doen. Poorten blijven cijfers: men leest ze voor.

## Overal

# De naam van de taal in de taal zelf.
language-name = Nederlands
# Wat tussen een heel getal en zijn tienden staat.
decimal-mark = { "," }
program-name = Mailhaven
window-title = Mailhaven, stap { $number } van 4, { $step }
menu = Menu
step-address = Adres
step-looking = Zoeken
step-result = Resultaat
step-hand-over = Doorgeven
steps-done-spoken = alle stappen gedaan
step-done-spoken = { $step }, gedaan
step-now-spoken = { $step }, stap { $number } van 4, nu
step-to-come-spoken = { $step }, komt nog
back = Terug
cancel = Annuleren
continue = Doorgaan
show-details = Details tonen
test-again = Opnieuw testen
copied = Gekopieerd
copied-for-helpdesk = Gekopieerd: plak in een ticket
copied-for-message = Gekopieerd: plak in een bericht
copy-for-helpdesk = Kopiëren voor de helpdesk
message-to-helper = Bericht aan uw helper
message-to-network-owner = Bericht aan de netwerkbeheerder
message-to-provider = Bericht aan uw provider
message-to-it-people = Bericht aan uw IT-afdeling
message-to-makers = Bericht aan de makers van Mailhaven
message-short = Bericht schrijven
seconds = { $seconds } seconden

## Lampjes

lights-list = Lampjes, zes stuks
lights-receive = Ontvangen
lights-send = Versturen
lights-pop3 = POP3
lights-pop3-gloss = , een oudere manier van ontvangen
lights-pop3-short = POP3 (ouder)
service-receive = ontvangen
service-receive-pop3 = ontvangen met POP3
service-send = versturen
light-works = Werkt
light-problem = Gebrek
light-fails = Werkt niet
light-not-tried = Ongetest
light-asking = Vraagt
light-waiting = Wacht
light-spoken = { $port }, { $service }, { $word }. { $line }
light-line-all-checked = Antwoordt, versleutelt, ID-bewijs goed
light-line-waiting = Komt nog aan de beurt
light-line-not-needed = Hoeft niet gevraagd te worden
light-line-asking-name = Waar is hij?
light-line-asking-connect = Antwoordt hij?
light-line-asking-encryption = Zet hij versleuteling aan?
light-line-asking-greeting = Groet hij?
light-line-asking-capabilities = Wat biedt hij?
light-line-slow = Antwoordt traag, dus wachten we
light-line-no-such-server = Deze server bestaat niet
light-line-lookup-failed = Zijn naam is nu niet te vinden
light-line-refused = De deur is dicht
light-line-silent = Geen antwoord vanaf hier
light-line-unreachable = Niet te bereiken vanaf hier
light-line-encryption-fails = De versleuteling begint niet
light-line-certificate-refused = Antwoordt, maar het ID-bewijs deugt niet
light-line-no-encryption = Antwoordt, maar versleutelt niet
light-line-no-greeting = Neemt op, maar zegt niets
light-line-turned-away = Antwoordt, maar wijst ons af
light-line-another-service = Er antwoordt iets anders
light-line-cut-off = Hangt op
light-line-our-fault = Mailhaven stopte vanzelf

## Adres

address-headline = We krijgen uw mail aan de praat
address-second = Typ uw adres. We zoeken uw mailservers en proberen ze een voor een.
address-field = Uw mailadres
address-hint = naam@example.org
address-check = Dit adres testen
address-known = { $provider }
address-known-by = { $provider }, van { $operator }
address-known-line = We kennen deze provider. De instellingen staan in dit programma, klaar om te proberen.
address-known-no-settings = We kennen deze provider.
address-slip = We kennen { $known }, maar { $typed } niet
address-slip-line = { $provider }. U kunt ook verdergaan met { $typed }.
address-slip-go-on = U kunt ook verdergaan met { $typed }.
address-slip-use = Verder met { $known }
address-privacy = Niets verlaat deze computer tot u “Dit adres testen” kiest.
address-privacy-password = Uw wachtwoord is daar niet voor nodig.
address-what-is-sent = Wat er verstuurd wordt, en waarheen
sent-names = Het deel na het apenstaartje (@) gaat naar het telefoonboek van uw netwerk voor namen.
sent-provider = Hetzelfde deel gaat naar de webserver van uw provider, om zijn instellingen te halen.
sent-database = Hetzelfde deel gaat naar de openbare lijst van mailproviders bij Thunderbird.
sent-servers = Uw mailservers krijgen een groet en een afscheid, en geen naam.
sent-compared = Waar die zwijgen, wordt bij andere providers aangeklopt: { $hosts }. Dat kan uit in het menu.
sent-never = Uw hele adres en uw wachtwoord gaan nergens heen.
practise-first = Eerst oefenen
helper-code = Ik heb een code van een helper

address-problem = Dit is nog geen heel adres
address-problem-empty = Typ hier uw mailadres.
address-problem-no-at = Er staat geen apenstaartje (@) in.
address-problem-two-at = Er staat meer dan één apenstaartje (@) in.
address-problem-nothing-before = Voor het apenstaartje (@) hoort uw naam.
address-problem-nothing-after = Na het apenstaartje (@) hoort het domein van uw provider, zoals example.org.
address-problem-blank = Op plaats { $position } staat een spatie.
address-problem-character = Het teken “{ $character }” op plaats { $position } hoort niet in een adres.
address-problem-dot = Voor het apenstaartje (@) staat een punt aan de rand of naast een andere punt.
address-problem-long = Het is langer dan mail toestaat.
address-problem-domain-no-dot = Na het apenstaartje (@) ontbreekt nog een einde, zoals .com of .nl.
address-problem-domain-empty-part = Na het apenstaartje (@) staan twee punten naast elkaar.
address-problem-domain-hyphen = Na het apenstaartje (@) begint of eindigt een deel met een streepje.
address-problem-domain-character = Het teken “{ $character }” hoort niet na het apenstaartje (@).
address-problem-domain-number = Na het apenstaartje (@) staat een getal, waar een naam hoort.
address-problem-domain-letters = Na het apenstaartje (@) staan letters die geen domein samen heeft.

## Zoeken

looking-headline = We zoeken uw mailservers
looking-second = Voor { $address }. De meeste tests duren een seconde, geen langer dan tien.
looking-count = { $answered } van { $asked }
looking-count-what = plekken hebben geantwoord
looking-so-far = { $took } tot nu toe
looking-ports = De getallen zijn poorten, de genummerde deuren van een mailserver. We kloppen op elke deur en luisteren. U kunt ze aan de telefoon voorlezen: “993 werkt, 465 werkt”.
looking-nothing-to-do = U hoeft niets te doen. Het resultaat gaat vanzelf open.
looking-slow = De server nam op, maar groet traag. We wachten tot 20 seconden.

## Resultaat, het lukt

result-whom-and-when = { $address }, net getest in { $took }
works-headline = Uw mailservers zijn gevonden en werken
works-headline-receiving-only = U kunt ontvangen, maar we vonden geen server om te versturen
works-host = { $host }, poort { $port }
works-answered = Antwoordt
works-encrypted = Versleuteld
works-id-checked = ID-bewijs is goed
works-not-tried = Dit alles ging zonder uw wachtwoord. Alleen het aanmelden is dus nog niet geprobeerd.
works-port = Een poort is een genummerde deur van de server.
works-port-and-id = Een poort is een genummerde deur van de server. Zijn ID-bewijs, het certificaat, is geldig tot { $date }.
works-check-password = Ook mijn wachtwoord testen
works-signed-in = Ook het aanmelden lukt: uw naam en wachtwoord zijn aangenomen.
works-in-browser-of = { $provider } neemt van een mailprogramma geen wachtwoord aan. Uw mailprogramma opent één keer de pagina van die provider in de browser, en daar meldt u zich aan.
works-in-browser = De server neemt van een mailprogramma geen wachtwoord aan. Uw mailprogramma opent één keer de pagina van uw provider in de browser, en daar meldt u zich aan.
works-no-way-in = De server biedt geen manier om u met een wachtwoord aan te melden. Er valt dus niets te testen.
works-choose-program = Mailprogramma kiezen

## Resultaat, een probleem

problem-what-happened = Wat er aan de hand is
problem-how-we-know = Hoe we het weten
problem-first = Doe dit eerst
problem-step-spoken = Stap { $number }: { $step }
problem-code-line-1 = Lees deze code aan
problem-code-line-2 = de telefoon voor
problem-code-spoken = code: { $letter }, { $digits }
problem-server-words = De eigen woorden van de server
problem-change-address = Adres wijzigen
problem-settings-anyway = Verder met wat werkt

# De servers die iemand genoemd kreeg, zelf ingetypt.
told-link = Servers typen die u genoemd zijn
told-headline = Welke servers zijn u genoemd?
told-second = Een brief of een helppagina van uw provider noemt ze. Een van de twee is genoeg.
told-receive = Om te ontvangen
told-receive-host = Server om te ontvangen
told-receive-port = Ontvangstpoort
told-send = Om te versturen
told-send-host = Server om te versturen
told-send-port = Verzendpoort
told-host-hint = mail.example.org
told-port = Een poort is een genummerde deur van de server. Laat het vak leeg als u hem niet kent.
told-encryption = Versleuteling
told-either = Zoals gewoon bij de poort
told-either-known-as = U weet het niet
told-tls = Vanaf de eerste byte
told-tls-known-as = SSL, TLS, SSL/TLS
told-starttls = Na een eerste woord
told-starttls-known-as = STARTTLS
told-try = Deze servers proberen
told-problem = Dit is nog geen server
told-problem-nothing = Typ de naam van minstens één server.
told-problem-port = Een poort is een getal van 1 tot en met 65535.
told-problem-host = Typ de naam van de server, zoals mail.example.org.
told-problem-host-number = Dit is het nummer van een machine. Vraag naar de naam: die is te bewijzen met het ID-bewijs (certificaat).
told-problem-host-character = Het teken “{ $character }” hoort niet in de naam van een server.

## Resultaat, de server heet anders

other-name-asked = de naam waar we om vroegen
other-name-shown = de naam op het ID-bewijs
other-name-machine = Eén machine
other-name-safe = Waarom de nieuwe naam veilig is
other-name-nothing-off = Er gaat niets uit: het ID-bewijs wordt elke keer nagekeken.
other-name-first-line = We testen hem nog één keer en gaan ermee verder.
other-name-with = Met { $host }

## Resultaat, u bent nodig

needs-you-second = { $address }. Uw mailservers werken; dit is het enige dat nog rest.
needs-you-page-place = { $site }, in uw browser
needs-you-name-it = Noem het naar deze computer, dan herkent u het later.
needs-you-example = Zo ziet het eruit:
needs-you-in-place = U gebruikt het in plaats van uw gewone wachtwoord.
needs-you-already = Werkt al
needs-you-code = Lees deze code voor aan de telefoon
needs-you-skip = Verder zonder dit
needs-you-done = Ik heb dit gedaan, verder
needs-you-go-on = Ik heb het, verder

## Het wachtwoord testen

sign-in-headline = Test uw wachtwoord
sign-in-second = Dit hoeft niet. U kunt het ook later typen, in uw mailprogramma.
sign-in-name = Naam om aan te melden
sign-in-change = Wijzigen
sign-in-two-names = { $incoming }, en om te versturen { $outgoing }
sign-in-name-said = Zoals gevonden
sign-in-name-address = Hele adres
sign-in-name-local-part = Voor het apenstaartje (@)
sign-in-password = Wachtwoord
sign-in-show = Tonen
sign-in-hide = Verbergen
sign-in-forgotten = Vergeten, zoals beloofd
sign-in-app-password = { $provider } neemt hier een app-wachtwoord aan, niet uw gewone.
sign-in-name-not-address = { $provider } neemt deze naam aan, niet het hele adres.
sign-in-where = Het gaat alleen naar { $hosts }, versleuteld. Daarna vergeten we het.
sign-in-practice = In de oefening is “{ $password }” goed en al het andere fout.
sign-in-what-happens = Wat ermee gebeurt
sign-in-goes-to = Het gaat alleen naar de server die u net zag:
sign-in-goes-to-both = Het gaat alleen naar de servers die u net zag:
sign-in-travels = Het reist versleuteld, pas als het ID-bewijs van de server is nagekeken.
sign-in-not-stored = Het wordt niet bewaard, en staat in geen rapport, bestand of bericht.
sign-in-once = We proberen het één keer. Zo kan uw mailbox niet door ons op slot gaan.
sign-in-skip = Overslaan
sign-in-check = Mijn wachtwoord testen
sign-in-type-first = Typ eerst uw wachtwoord

sign-in-noticed = In uw wachtwoord zit iets dat niemand typt
sign-in-noticed-line = Dat komt vaak mee als een wachtwoord gekopieerd wordt. Er is nog niets verstuurd.
sign-in-hidden-outer-blank = Aan het begin of einde staat een spatie.
sign-in-hidden-no-break-space = Er staat een bijzondere spatie in.
sign-in-hidden-zero-width = Er staat een teken in dat niet te zien is.
sign-in-hidden-smart-quote = Er staan gekrulde aanhalingstekens in; toetsenborden hebben rechte.
sign-in-hidden-line-break = Er staat een regeleinde in.
sign-in-noticed-first = Probeer uw wachtwoord zonder dat
sign-in-remove = Weghalen en testen
sign-in-send-as-typed = Versturen zoals het is

sign-in-trying = We vragen het { $host }
sign-in-trying-line = De meeste servers antwoorden meteen. Sommige denken een halve minuut na.
sign-in-asks-password = Neemt hij deze naam en dit wachtwoord aan?
sign-in-asks-program = Laat hij ons toe als mailprogramma?
sign-in-asks-offers = Wat biedt hij u?
sign-in-asks-mailbox = Gaat uw Postvak IN open?
sign-in-asks-sender = Mag u met uw adres versturen?

sign-in-works = Uw wachtwoord werkt
sign-in-works-receive = { $host } liet u binnen, en uw Postvak IN gaat open.
sign-in-works-send = { $host } liet u binnen, en u mag versturen.
sign-in-works-line = Uw instellingen nemen de naam { $name } mee. Het wachtwoord is vergeten; uw mailprogramma vraagt er één keer om.

sign-in-refused-happened = De server zegt niet welk van de twee hij bedoelt. We probeerden het één keer en zijn toen gestopt.
sign-in-refused-first = Probeer beide op de website van uw provider
sign-in-refused-2 = Lukt het daar, kies dan “{ $button }”.
sign-in-refused-3 = Lukt het niet, stel daar dan een nieuw wachtwoord in.
sign-in-open-site = { $site } openen
sign-in-works-there = Daar lukt het
sign-in-another = Ander wachtwoord proberen
sign-in-again = Opnieuw typen

sign-in-there = Uw mailserver wil waarschijnlijk een ander wachtwoord
sign-in-there-happened = De website neemt uw naam en wachtwoord aan, de mailserver niet. Sommige providers willen een tweede wachtwoord, speciaal voor mailprogramma’s.
sign-in-there-first = Zoek op die pagina naar een wachtwoord voor mailprogramma’s
sign-in-there-2 = Het heet vaak app-wachtwoord. Typ het hier in plaats van het andere.
sign-in-there-3 = Is het er niet, dan wil de mailserver misschien een andere naam.
sign-in-use-name = { $name } gebruiken

## Gestopt

cancelled-headline = U hebt de test gestopt
cancelled-second = { $address }, gestopt na { $took }
cancelled-line = Wat tot dan antwoordde, is bewaard. Er is niets veranderd.

## Doorgeven

hand-over-headline = Waar leest u uw mail?
hand-over-second = { $address }, met de instellingen die net werkten
hand-over-list = Mailprogramma’s, { $count } stuks
hand-over-what-will-happen = Wat er gebeurt
hand-over-steps-2 = Twee stappen
hand-over-steps-3 = Drie stappen
hand-over-steps-4 = Vier stappen
hand-over-save = Bestand opslaan
hand-over-save-files = Bestanden opslaan
hand-over-copy = Kopiëren
hand-over-qr = QR-code voor een telefoon
hand-over-saving = Wordt opgeslagen
hand-over-saved = Opgeslagen als { $path }
hand-over-exists = Er is al een bestand { $path }. Er is niets geschreven.
hand-over-not-writable = Het bestand { $path } kan niet geschreven worden. Er is niets geschreven.
hand-over-not-saved = Er is niets opgeslagen
hand-over-cannot = Dit bestand kan uw instellingen niet bevatten
hand-over-no-password = Er wordt geen wachtwoord geschreven.

## Oefenen

practice-band = Oefening.
practice-band-line = Een verzonnen internet in dit programma. Niets verlaat uw computer.
practice-band-elsewhere = Nu via de hotspot van uw telefoon, op het verzonnen internet. Niets verlaat uw computer.
practice-leave = Stoppen met oefenen
practice-headline = Kies een situatie om te oefenen
practice-second = Elke is een verzonnen mailbox. Kijk wat er gevonden wordt, wat er gezegd wordt en wat u doet.
practice-find = Zoeken in { $count }
practice-find-none = Geen situatie heeft deze woorden.
practice-group-all-is-well = Als alles goed is
practice-group-needs-you = Als u nodig bent
practice-group-network-in-the-way = Als het netwerk in de weg zit
practice-group-server-fault = Als de server een fout heeft
practice-chosen = { $situation }, { $address }
practice-this-one = Deze oefenen

## Klaar

done-headline = Uw account staat in { $program }
done-headline-saved = Bestanden voor { $program } opgeslagen
done-headline-sheet = Uw instellingenblad is opgeslagen
done-second = { $address }, ontvangen via { $incoming }, versturen via { $outgoing }
done-second-receive-only = { $address }, ontvangen via { $incoming }
done-one-thing-left = Nog één ding
done-open-program = Open { $program } en typ uw wachtwoord als het erom vraagt
done-where = Opgeslagen in { $folder }: { $files }
done-phone = Ook mijn telefoon
done-phone-line = Met een QR-code
done-print = De instellingen printen
done-print-line = Zonder wachtwoord
done-another = Een ander adres
done-another-line = Opnieuw beginnen
done-other-program = Een ander programma
done-other-program-line = Dezelfde instellingen
done-undo = Ongedaan maken, zolang { $program } dicht is
done-close = Mailhaven sluiten
done-open-folder = Map openen
done-open = { $program } openen

## Details

details-sources = Bronnen
details-timeline = Tijdlijn
details-certificate = Certificaat
details-conversation = Gesprek
details-sent = Wat er verstuurd is
details-back = Terug naar het resultaat
details-save-report = Rapport opslaan
details-sources-headline = Waar we zochten, en wat elke plek zei
details-sources-line = Alle plekken worden tegelijk gevraagd. Het antwoord dat het meest te vertrouwen is wint, nooit het snelste.
details-named-manual = Uw provider heeft u deze servers genoemd
details-named-bundled = Dit programma kent de servers van uw provider
details-named-domain = Uw domein zelf noemt deze servers
details-named-database = De openbare providerlijst noemt deze servers
details-named-guess = Niemand noemt deze servers; de gebruikelijke namen zijn geprobeerd
details-where = Waar we zochten
details-outcome = Uitkomst
details-says = Wat er staat
details-trust = Vertrouwen
details-took = Duur
outcome-found = Gevonden
outcome-nothing-published = Niets vermeld
outcome-could-not-look = Niet bereikt
outcome-unreadable = Klopt niet
outcome-denied = Zegt nee
outcome-not-asked = Niet nodig
outcome-our-fault = Lag aan ons
why-no-such-name = Die naam bestaat niet
why-no-such-record = Geen zo’n record
why-no-such-document = Geen zo’n bestand ({ $status })
why-not-a-configuration = Een pagina zonder instellingen
why-wildcard = Elke naam leidt daarheen
why-other-programs = Alleen voor andere programma’s
why-not-listed = Staat er niet in
why-unknown-mail-host = Mail gaat naar { $host }
why-no-mail-programs = Geen toegang voor mailprogramma’s
why-mail-filter = Mail gaat door { $host }
why-unknown-name-servers = De naamserver is { $host }
why-denied = Zegt niets aan te bieden
why-not-asked = Er is iets beters
why-unreadable = Niet zoals het hoort
why-status = Antwoordt met { $status }
why-sign-in-first = Wil eerst een aanmelding
why-redirect = Leidt waar we niet volgen
why-too-large = Te lang om te lezen
why-malformed = Het antwoord is onbegrijpelijk
source-bundled = Bekende providers
source-srv = Gegevens van het domein
source-autoconfig = Bestand van het domein
source-well-known = Website van het domein
source-ispdb = Openbare providerlijst
source-pacc = Nieuw bestand
source-mailconf = Verwijzing domein
source-mx = Waar mail aankomt
source-autodiscover = Opzoeken van Microsoft
source-autodiscover-json = Microsoft, nieuwer
source-guess = Gewone namen
source-exchanger = Wie de mail aanneemt
source-name-servers = Beheerder van het domein
source-autoconfig-http = Bestand, onbeschermd
source-manual = Wat u gezegd is
note-jmap = Het domein biedt ook JMAP, op { $host }. Uw mailprogramma heeft dat niet nodig.
note-exchange = Voor dit domein antwoordt een Exchange-server, op { $host }. Wie die beheert, bepaalt welke mailprogramma’s hem mogen gebruiken.
note-microsoft-365 = Voor dit domein antwoordt Microsoft 365, op { $host }. Waarschijnlijk staan de mailboxen daar.
details-unasked = { $count ->
    [one] Eén plek die het beter kan weten, was niet te bereiken. Wat we geraden hebben, werkt, dus gebruiken we dat.
   *[other] { $count } plekken die het beter kunnen weten, waren niet te bereiken. Wat we geraden hebben, werkt, dus gebruiken we dat.
}
trust-manual = Uw provider
trust-bundled = Ingebouwd
trust-published = Het domein
trust-database = Openbaar
trust-indirect = Omweg
trust-untrusted = Onbeschermd
trust-guess = Geraden
trust-exchanger = Geraden
trust-name-servers = Geraden
trust-wildcard = Geraden
details-values-headline = Wie dat zegt
details-values-line = Elk deel van de instellingen, en de plekken die het noemen. De plek die het meest te vertrouwen is staat eerst.
details-values-written = Zo staat het bij { $place }:
details-values-instead = { $place }: in plaats daarvan { $hosts }
details-values-encryption = { $place }: in plaats daarvan { $security } op { $port }
details-values-denied = { $place }: dit wordt helemaal niet aangeboden
details-value-host = Server
details-value-port = Poort
details-value-security = Beveiliging
details-value-username = Gebruikersnaam
details-value-auth = Aanmelden
details-value-usual = Niemand; zo is het gewoonlijk
details-security-tls = SSL/TLS
details-security-starttls = STARTTLS
details-auth-password = Normaal wachtwoord
details-auth-encrypted-password = Versleuteld wachtwoord
details-auth-oauth2 = Aanmelden in de browser
details-auth-gssapi = Aanmelding van deze computer
details-auth-ntlm = Windows-aanmelding
details-auth-client-certificate = Clientcertificaat
details-auth-none = Geen aanmelding
details-timeline-headline = Na { $took } lukte ontvangen
details-timeline-headline-none = Wat er geprobeerd is, en hoe lang het duurde
details-timeline-line = Elke balk is één poging, vanaf het begin van de test. Een stippellijn komt van waar hij op moest wachten.
details-timeline-distance = De meeste tijd is afstand: ongeveer { $took } naar de server en terug.
details-part-name = Adres vinden
details-part-turn = Wachten op de beurt
details-part-connect = Verbinden
details-part-encrypt = Versleuteling en ID-bewijs
details-part-greet = Groet
details-waited-for = Op gewacht
details-try-usual = gewone naam, meteen geprobeerd
details-try-after = na { $port }, om te sparen
details-took-value = { $took }
details-ready-at = Klaar na { $number }
details-looks-headline = Waar we verder keken
details-looks-line = Waar meerdere oorzaken er hetzelfde uitzien, houdt nog een blik ze uit elkaar.
look-web-port = Antwoordt zijn webpoort
look-reference-port = Is de poort elders open
look-port-25 = Is poort 25 ergens open
look-reference-handshake = Wie hier voor anderen ondertekent
look-reference-greeting = Wie hier voor anderen antwoordt
look-small-segments = Groet in kleine pakketjes
look-without-server-name = Groet zonder naam
look-other-server-name = Groet met een andere naam
look-old-hello = Groet van een oud programma
look-large-hello = Groet van een nieuw programma
look-hello-at-once = Groet als eerste woord
look-other-address = Groet waar anderen hem vinden
look-web-handshake = Groet op zijn webpoort
look-name-again = Dezelfde naam nog eens
look-name-unchecked = De naam, zegels ongetest
look-name-elsewhere = De naam, elders gevraagd
look-name-by-system = De naam, via het systeem
look-random-name = Een naam die niet bestaat
look-known-page = Een bekende pagina
look-this-computer = De weg uit deze computer
look-found = Gevonden
look-not-there = Niet daar
look-another-page = Andere pagina
look-read = Gelezen
look-answered = Antwoordt
look-encrypted = Versleuteld
look-lost = Geen antwoord

certificate-headline = Het ID-bewijs van de server is geldig tot { $date }
certificate-headline-refused = Het ID-bewijs van de server deugt niet
certificate-line = Een certificaat is het ID-bewijs van de server. Het laat zien dat { $host } ook echt { $host } is.
certificate-same = Alle { $count_words } poorten toonden hetzelfde.
certificate-none = Geen server toonde een ID-bewijs
certificate-none-line = Een certificaat is het ID-bewijs van de server. Zo ver kwam geen poging.
certificate-unreadable = Het ID-bewijs van de server is niet te lezen
certificate-who = Wie ervoor borg staat
certificate-server = de mailserver
certificate-sent = door de server gestuurd
certificate-not-sent = uit de vertrouwde lijst van deze computer
certificate-checked = Wat we nakeken
certificate-names = Het noemt deze server: { $host }
certificate-other-name = Het noemt een andere server
certificate-in-date = Het is geldig, nog { $days ->
    [one] één dag
   *[other] { $days } dagen
}
certificate-out-of-date = Het is vandaag niet geldig
certificate-trusted = Een vertrouwde instantie staat ervoor borg
certificate-not-trusted = De controle van deze computer wijst het af
certificate-key = De sleutel is sterk ({ $bits } bits)
certificate-weak = De sleutel is te zwak
certificate-days = Geldig
certificate-today = vandaag
certificate-days-spoken = geldig van { $from } tot { $to }
certificate-fingerprint = Vingerafdruk (SHA-256), om aan de telefoon te vergelijken

conversation-headline = Wat wij en de server op poort { $port } zeiden
conversation-line = Woord voor woord, met de tijd in ms vanaf het begin van de poging. Er is niets geheims verstuurd.
conversation-port = Poort
conversation-we = Wij
conversation-server = Server
conversation-none = Geen server antwoordde
conversation-none-line = Er zijn geen woorden om te tonen.
conversation-choose = poort { $port } van { $host }
conversation-name = Adres van { $host } gevonden
conversation-connected = Verbonden met { $ip }, poort { $port }
conversation-encrypted = Vanaf hier versleuteld (TLS { $version }), ID-bewijs is goed
conversation-encrypted-refused = Vanaf hier versleuteld (TLS { $version }), ID-bewijs afgewezen
conversation-starttls = De server vond het goed om te versleutelen
conversation-closed = Door ons gesloten. Er is geen naam en geen wachtwoord verstuurd.
conversation-stopped = Hier hield het op: { $why }

sent-headline = Uw wachtwoord is naar niemand verstuurd
sent-headline-password = Uw wachtwoord ging naar { $hosts } en naar niemand anders
sent-line = Dit is alles wat bij deze test deze computer verliet.
sent-line-address = Uw volledige adres ging alleen naar uw eigen provider, versleuteld.
sent-line-no-address = Niemand heeft uw volledige adres gekregen.
sent-to-whom = Aan wie
sent-what = Wat we hebben gestuurd
sent-how = Hoe
sent-to-names = De naamdienst van uw netwerk
sent-to-names-what = de naam { $domain }, en namen daaronder
sent-to-web-what = de naam { $domain }
sent-to-web-what-address = uw adres { $address }, waar het om vroeg
sent-to-server-what = een groet op { $ports }, dan de vraag wat de server kan
sent-to-server-what-open = een groet op { $ports } (open tot de versleuteling begint), dan de vraag wat de server kan
sent-to-look-what = { $count ->
    [one] nog een groet op { $ports }, om oorzaken uit elkaar te houden
   *[other] nog { $count_words } groeten op { $ports }, om oorzaken uit elkaar te houden
}
sent-to-port-what = niets; we klopten op { $ports } om te zien of de deur opengaat
sent-to-compare-what = de naam { $name }, om de antwoorden te vergelijken
sent-to-page-what = de vraag naar een bekende pagina, en niets over u
sent-to-sign-in-what = uw naam en uw wachtwoord, om in te loggen
sent-encrypted = Versleuteld
sent-nothing = Niets gezegd
sent-not-encrypted = Niet versleuteld

## Menu

menu-appearance-system = Zoals de computer
menu-appearance-light = Licht
menu-appearance-dark = Donker
menu-less-movement = Minder beweging
menu-zoom = Grootte { $percent } %
menu-larger = Groter
menu-smaller = Kleiner
menu-language = Taal: { $name }
language-headline = Taal
menu-practise = Eerst oefenen
menu-reference-hosts = Ook andere providers vragen
menu-another-address = Een ander adres
menu-keys = Toetsen
menu-letters = Toetsen met één letter

## Toetsen

keys-headline = Toetsen
keys-close = Sluiten
keys-next = gaat naar het volgende deel, met Shift naar het vorige
keys-next-key = Tab
keys-enter = drukt op de gevulde knop, of op wat de ring heeft
keys-enter-key = Enter
keys-back = gaat terug; stopt het zoeken
keys-back-key = Esc
keys-details = toont de details van een resultaat
keys-details-key = Ctrl D
keys-helpdesk = kopieert een resultaat voor de helpdesk
keys-helpdesk-key = Ctrl Shift C
keys-copy = kopieert wat geselecteerd is
keys-copy-key = Ctrl C
keys-scroll = gaan door een pagina die langer is dan het venster
keys-scroll-key = PgUp, PgDn
keys-again = test opnieuw, bij een probleem
keys-again-key = R
keys-message = kopieert een bericht over een probleem
keys-message-key = M
keys-find = zoekt een situatie om te oefenen
keys-find-key = /
keys-differs = toont alleen verschillen, bij twee tests
keys-differs-key = D
keys-save = slaat het bestand van het gekozen programma op
keys-save-key = Ctrl S
keys-code = toont de code voor een telefoon, of legt die weg
keys-code-key = Q
keys-password = test uw wachtwoord, bij servers die werken
keys-password-key = P
keys-show = toont of verbergt het wachtwoord dat u typt
keys-show-key = Alt S
keys-zoom = maakt alles groter of kleiner; Ctrl 0 zet het terug
keys-zoom-key = Ctrl + en Ctrl −
keys-menu = opent het menu
keys-menu-key = F10

## Om mee te nemen

helpdesk-title = Mailhaven { $version }, test van { $address }
helpdesk-works = Gelukt, versleuteld, ID-bewijs is goed: { $endpoint }
