# De situaties om te oefenen: practice-ID is de titel in de lijst, practice-ID-shows één regel over wat er te zien is.
# De kenmerken zijn de namen van de bestanden in assets/practice.

## Als alles goed is

practice-srv = Alles werkt
practice-srv-shows = Het domein noemt zijn servers, en elk ervan antwoordt.
practice-autoconfig = Het domein heeft een bestand met instellingen
practice-autoconfig-shows = Het domein heeft een bestand voor mailprogramma’s, op een eigen adres.
practice-wellknown = De instellingen staan op de website
practice-wellknown-shows = Het bestand voor mailprogramma’s staat op de eigen website van het domein.
practice-database = De openbare lijst van providers helpt
practice-database-shows = Het domein zegt niets, maar de openbare lijst van providers kent het.
practice-usual = De servers heten zoals gewoonlijk
practice-usual-shows = Niemand zegt waar de servers zijn. De gewone namen proberen vindt ze.
practice-signed = Alleen de gegevens van het domein helpen
practice-signed-shows = De servers hebben namen die niemand raadt. De gegevens van het domein noemen ze.
practice-mx = De mail staat bij een andere provider
practice-mx-shows = De mail van het domein gaat naar een provider die dit programma kent.
practice-only143 = Een oudere server die het doet
practice-only143-shows = De server versleutelt iets later, op 143 en 587. Dat is even veilig.
practice-poponly = Er is alleen POP3
practice-poponly-shows = Het domein zegt dat het geen IMAP heeft. POP3, de oudere manier, werkt.
practice-slow = De server antwoordt traag
practice-slow-shows = De server doet er zes seconden over om te groeten, en werkt dan.

## Als u nodig bent

practice-stranger = De servers zijn van een ander bedrijf
practice-stranger-shows = De gegevens van het domein leiden naar een hoster. U kijkt één keer naar de naam.
practice-icloud-app = Er is een app-wachtwoord nodig
practice-icloud-app-shows = De provider wil een wachtwoord dat alleen voor mailprogramma’s is.
practice-imap-off = Mailprogramma’s staan uit
practice-imap-off-shows = De provider laat mailprogramma’s pas toe als u ze aanzet.
practice-office = U meldt zich aan op de pagina van de provider
practice-office-shows = De provider neemt van mailprogramma’s geen wachtwoord aan, alleen op zijn pagina.
practice-bridge = Een programma van de provider moet draaien
practice-bridge-shows = Tussen mailbox en mailprogramma moet het programma van de provider draaien.
practice-paid = Mailprogramma’s kosten extra
practice-paid-shows = De provider laat mailprogramma’s alleen toe bij betalende klanten.
practice-private = De provider laat mailprogramma’s niet toe
practice-private-shows = Deze mailbox gaat alleen open in de app van de provider.
practice-gmial = Een verschrijving in het adres
practice-gmial-shows = Twee letters zijn verwisseld, en zo’n domein bestaat niet.
practice-nowhere = Dit domein bestaat niet
practice-nowhere-shows = Het deel na het apenstaartje (@) loopt dood.
practice-nomail = Het domein neemt geen mail aan
practice-nomail-shows = Het domein zegt zelf dat het geen mail aanneemt.
practice-webonly = Wel een website, maar geen mail
practice-webonly-shows = Het domein heeft een website. Over mail is niets te vinden.
practice-filtered = Een filter verbergt de mailboxen
practice-filtered-shows = Mail gaat door een filter, en niets zegt wat daarachter zit.
practice-clock = De datum van deze computer klopt niet
practice-clock-shows = De datum loopt zeven jaar achter, dus elk ID-bewijs lijkt te nieuw.
practice-firewall = Een programma op deze computer zegt nee
practice-firewall-shows = Namen zijn te vinden, maar geen verbinding komt naar buiten.
practice-newroot = De uitgever is nieuwer dan deze computer
practice-newroot-shows = Het ID-bewijs van de server is goed, maar de lijst met uitgevers op deze computer is oud.

## Als het netwerk in de weg zit

practice-blocked993 = Dit netwerk houdt ontvangen tegen
practice-blocked993-shows = Versturen lukt, maar waar mail ontvangen wordt, komt niets door.
practice-portal = De wifi vraagt eerst om een aanmelding
practice-portal-shows = In plaats van elke server antwoordt een welkomstpagina.
practice-oneport = Eén deur is dicht, de volgende werkt
practice-oneport-shows = Poort 993 is hier dicht, en 143 doet hetzelfde werk.
practice-allblocked = Dit netwerk houdt alle mail tegen
practice-allblocked-shows = Webpagina’s werken, maar geen mailprogramma komt erdoor.
practice-ipv6dead = Een van de twee wegen is stuk
practice-ipv6dead-shows = De nieuwere weg naar de server, IPv6, loopt dood. De oudere werkt.
practice-ipv6only = Netwerk en server passen niet bij elkaar
practice-ipv6only-shows = De server heeft alleen het nieuwere soort adres, het netwerk alleen het oudere.
practice-offline = Deze computer is niet online
practice-offline-shows = Vanaf deze computer is er geen weg naar buiten.
practice-dnssilent = Er is geen naam op te zoeken
practice-dnssilent-shows = Het telefoonboek van het netwerk voor namen, DNS, antwoordt niet.
practice-dnsrefused = Het netwerk wil geen namen opzoeken
practice-dnsrefused-shows = Het telefoonboek van het netwerk voor namen, DNS, zegt op elke vraag nee.
practice-injected = Iemand zit aan de lijn
practice-injected-shows = Iemand schuift woorden tussen voordat de versleuteling begint.
practice-intercepted = Iemand ondertekent voor alle servers
practice-intercepted-shows = Dit netwerk toont een eigen ID-bewijs in plaats van dat van elke server.

## Als de server een fout heeft

practice-sharedhost = Het ID-bewijs staat op een andere naam
practice-sharedhost-shows = De server is van een hoster en toont het ID-bewijs van de hoster.
practice-othername = Het ID-bewijs is van iemand anders
practice-othername-shows = De server toont een ID-bewijs dat niets met het domein te maken heeft.
practice-expired = Het ID-bewijs is verlopen
practice-expired-shows = Het ID-bewijs van de server is op 1 oktober 2026 verlopen.
practice-notyet = Het ID-bewijs geldt nog niet
practice-notyet-shows = Het ID-bewijs van de server geldt vanaf 1 december 2026.
practice-selfsigned = De server maakte zijn ID-bewijs zelf
practice-selfsigned-shows = De server maakte zijn ID-bewijs zelf, en niemand anders staat ervoor borg.
practice-nointermediate = Een deel van het ID-bewijs ontbreekt
practice-nointermediate-shows = De server laat het stuk weg dat naar een bekende uitgever leidt.
practice-unknownca = Een onbekende staat borg voor het ID-bewijs
practice-unknownca-shows = Deze computer kent niet wie er borg staat voor het ID-bewijs van de server.
practice-nosan = Het ID-bewijs is van een oud soort
practice-nosan-shows = De naam staat in het ID-bewijs waar niemand nu nog mag kijken.
practice-sha1 = Het ID-bewijs heeft een oud zegel
practice-sha1-shows = Het zegel op het ID-bewijs van de server is na te maken.
practice-purpose = Het ID-bewijs is van het verkeerde soort
practice-purpose-shows = Het ID-bewijs van de server is gemaakt voor mensen, niet voor servers.
practice-tooold = De versleuteling is te oud
practice-tooold-shows = De server kent alleen manieren die niet meer veilig zijn.
practice-nocipher = Geen gezamenlijke versleuteling
practice-nocipher-shows = De server en dit programma kennen samen geen veilige manier.
practice-reset = De lijn valt weg als de versleuteling begint
practice-reset-shows = De server neemt op en verbreekt de verbinding.
practice-plain143 = Er wordt geen versleuteling aangeboden
practice-plain143-shows = Zo kan iedereen mail en wachtwoord lezen. Dat wordt nooit voorgesteld.
practice-plain993 = De versleutelde deur is niet versleuteld
practice-plain993-shows = De server praat openlijk waar hij hoort te versleutelen.
practice-starttls = Versleuteling beloofd, dan geweigerd
practice-starttls-shows = De server biedt aan te beginnen en zegt dan dat hij het niet kan.
practice-web993 = Er antwoordt een webserver
practice-web993-shows = De deuren voor mail leiden naar een website.
practice-pop993 = POP3 antwoordt bij de deur voor IMAP
practice-pop993-shows = De oudere dienst staat op de poort van de nieuwere.
practice-ssh993 = Er antwoordt een andere dienst
practice-ssh993-shows = De deuren voor mail leiden naar iets dat geen mailserver is.
practice-refused = De deuren voor mail zijn dicht
practice-refused-shows = De server is er, maar zijn poorten voor mail zeggen nee.
practice-deadhost = De server is weg
practice-deadhost-shows = Op het adres van de server is niemand.
practice-silent = De server neemt op en zegt niets
practice-silent-shows = De server is te bereiken, maar zijn groet komt nooit.
practice-hangsup = De server hangt meteen op
practice-hangsup-shows = De server neemt op en hangt op hetzelfde moment op.
practice-bye = De server zegt “nu niet”
practice-bye-shows = De server groet met een nee en zegt waarom.
practice-nosend = U kunt ontvangen, maar niet versturen
practice-nosend-shows = De server om te versturen wijst deze computer af.
practice-strangersend = Servers van een ander bedrijf, en geen versturen
practice-strangersend-shows = U ontvangt bij een hoster die u eerst goedkeurt. Zijn server om te versturen wijst u af.
practice-servfail = De naamservers van het domein zijn stuk
practice-servfail-shows = Elke vraag over het domein eindigt met een fout.
practice-brokenfile = Het bestand met instellingen is stuk
practice-brokenfile-shows = Het bestand met instellingen van het domein houdt halverwege op.
practice-moved = De gegevens noemen een server die weg is
practice-moved-shows = De gegevens van het domein zijn verouderd.
practice-leftover = Een vroegere provider liet sporen na
practice-leftover-shows = De gegevens van het domein noemen een oude server. Mail werkt bij de nieuwe provider.
