# Uitleg bij de bevindingen. De opbouw en de regels staan in ../en/findings.ftl, de woordenlijsten in tests/texts/nl.toml.
#
# Aanspreekvorm: u, zoals in Thunderbird. Mailprogramma, mailserver, mail; provider; netwerk; ID-bewijs (certificaat);
# poort (genummerde deur). Wat een knop zegt, staat in advice-1, daar ook met een kleine letter (“naar de pagina van”).

button-test-again = Opnieuw testen
direction = { $service ->
    [submission] versturen
   *[other] ontvangen
}
step-web-mail = Lees uw mail tot die tijd op de website van uw provider
step-settings-shown = Neem de instellingen die u hier ziet: daarmee lukte het
step-page = Ga naar de pagina van { $provider } en meld u daar aan
step-imap-on = Zet IMAP aan (de ingang voor mailprogramma’s)
step-come-back = Kom daarna hier terug en ga verder
step-words = Blijft het zo, stuur dan de woorden van de server naar uw provider
step-hotspot = Gebruik uw telefoon als hotspot en kies “{ button-test-again }”
step-helpdesk = Stuur uw helpdesk wat we zagen

## Het adres en wat de provider ervan vraagt

finding-address-invalid =
    .headline = { $problem ->
        [empty] Er staat nog geen adres
        [two-at-signs] In dit adres staat meer dan één apenstaartje (@)
        [character] In dit adres staat een teken dat er niet in hoort
        [misplaced-dot] Een punt in dit adres staat op de verkeerde plaats
        [too-long] Dit adres is langer dan mail toestaat
       *[other] Dit adres is nog niet compleet
    }
    .happened = Een mailadres heeft een naam, een apenstaartje (@) en een domein. Het ziet er zo uit: anna@example.org.
    .advice-1 = Vergelijk het adres met een brief, een kaartje of een oudere mail
    .advice-2 = Plak het opnieuw of typ het nog een keer
    .support = geen adres: { $problem }

finding-domain-typo =
    .headline = We kennen { $suggestion }, maar { $domain } niet
    .brief = We kennen een domein dat hier sterk op lijkt
    .happened = Met één kleine verschrijving wordt { $suggestion } al { $domain }. Bij { $domain } vonden we geen mail.
    .advice-1 = Ga verder met { $suggestion }
    .advice-2 = Klopt { $domain } toch, vraag het dan na bij wie u het adres gaf
    .button = Verder met { $suggestion }
    .support = { $domain } heeft geen mail; bekend domein dat er het meest op lijkt: { $suggestion }

finding-provider-has-no-imap =
    .headline = { $provider } toont uw mail alleen in de eigen app
    .brief = Deze provider toont uw mail alleen in de eigen app
    .happened = Geen enkel mailprogramma kan een mailbox bij { $provider } openen. Dat is zo bedoeld, er is niets stuk.
    .advice-1 = Lees uw mail in de app of op de website van { $provider }
    .advice-2 = Hebt u een mailprogramma nodig, kies dan een provider die dat toelaat
    .support = { $provider } biedt geen IMAP, POP3 of submission

finding-bridge-needed =
    .headline = { $provider } heeft eerst een eigen programmaatje nodig
    .brief = Deze provider heeft eerst een eigen programmaatje nodig
    .happened = Alleen { $bridge } kan uw mail bij { $provider } openen. { $paid ->
        [yes] Het hoort bij een betaald abonnement en draait op uw computer.
       *[no] Het draait op uw computer.
    } Uw mailprogramma praat ermee.
    .advice-1 = Ga naar de pagina van { $provider } en download daar { $bridge }
    .advice-2 = Start het en kopieer de instellingen en het wachtwoord die het toont
    .advice-3 = Zet beide in uw mailprogramma, in plaats van uw gewone wachtwoord
    .button = Naar de pagina van { $provider }
    .support = { $provider } is alleen via { $bridge } op deze computer te bereiken

finding-paid-feature =
    .headline = { $provider } laat mailprogramma’s alleen betaald toe
    .brief = Deze provider laat mailprogramma’s alleen betaald toe
    .happened = Een gratis mailbox bij { $provider } kunt u op het web lezen. Voor mailprogramma’s hebt u een betaald abonnement nodig.
    .advice-1 = Kijk op de pagina van { $provider } welk abonnement u hebt
    .advice-2 = Is het betaald, ga dan verder met de instellingen die u hier ziet
    .support = { $provider }: IMAP, POP3 en submission alleen in betaalde abonnementen

finding-address-is-alias =
    .headline = Dit adres stuurt mail alleen door
    .happened = { $provider } heeft er geen mailbox voor. Mail voor dit adres gaat door naar een ander adres van u.
    .advice-1 = Typ het adres waar die mail aankomt
    .support = { $provider } is een doorstuurdienst zonder mailboxen

finding-imap-off-in-settings =
    .headline = { $certainty ->
        [likely] { $provider } laat mailprogramma’s waarschijnlijk nog niet toe
       *[stated] { $provider } laat geen mailprogramma’s toe in deze mailbox
    }
    .brief = { $certainty ->
        [likely] Uw provider laat mailprogramma’s waarschijnlijk nog niet toe
       *[stated] Uw provider laat geen mailprogramma’s toe in deze mailbox
    }
    .happened = { $certainty ->
        [likely] Een knop in uw instellingen bij { $provider } laat mailprogramma’s toe. In een nieuwe mailbox staat die uit.
       *[stated] Een knop in uw instellingen bij { $provider } laat mailprogramma’s toe. Die staat uit.
    }
    .advice-1 = Ga naar de pagina van { $provider } en meld u daar aan
    .advice-2 = Zet IMAP aan (de ingang voor mailprogramma’s)
    .advice-3 = Kom daarna hier terug en ga verder
    .button = Naar de pagina van { $provider }
    .support = { $provider }: IMAP moet in de instellingen van de mailbox aan staan

finding-oauth-only =
    .headline = Bij { $provider } meldt u zich alleen op de pagina van de provider aan
    .brief = Bij deze provider meldt u zich alleen op zijn pagina aan
    .happened = { $provider } neemt van een mailprogramma geen wachtwoord aan. Uw mailprogramma opent de pagina van { $provider }, en daar meldt u zich aan. Een app-wachtwoord helpt hier niet.
    .advice-1 = Kies een mailprogramma dat voor het aanmelden de pagina van { $provider } opent
    .advice-2 = Typ uw wachtwoord alleen op die pagina
    .support = { $provider } aanvaardt alleen OAuth 2.0 (XOAUTH2, OAUTHBEARER); geen wachtwoord, geen app-wachtwoord

finding-app-password-required =
    .headline = { $provider } wil een apart app-wachtwoord
    .brief = Uw provider wil een apart app-wachtwoord
    .happened = Met uw gewone wachtwoord laat { $provider } geen mailprogramma binnen. U maakt een tweede, alleen voor uw mailprogramma. { $browser ->
        [yes] Sommige programma’s, zoals Thunderbird, openen in plaats daarvan de pagina van { $provider }.
       *[no] Dat kost ongeveer twee minuten.
    }
    .advice-1 = Ga naar de pagina van { $provider } en meld u daar aan
    .advice-2 = { $needed ->
        [yes] Zet “{ $needs }” aan, kies dan “{ $called }” en maak een nieuw wachtwoord
       *[no] { $named ->
            [yes] Kies “{ $called }” en maak een nieuw wachtwoord
           *[no] Maak daar een nieuw wachtwoord voor mailprogramma’s
        }
    }
    .advice-3 = Kopieer het en kom hier terug
    .button = Naar de pagina van { $provider }
    .support = { $browser ->
        [yes] { $provider } aanvaardt app-wachtwoorden of OAuth 2.0, niet het wachtwoord van het account
       *[no] { $provider } aanvaardt alleen app-wachtwoorden
    }

## Deze computer en zijn netwerk

finding-device-offline =
    .headline = Deze computer is niet online
    .happened = Vanaf deze computer komt nu niets op internet. Het ligt niet aan uw mailinstellingen.
    .advice-1 = Zet de wifi aan of steek de kabel erin, en kies “{ button-test-again }”
    .advice-2 = Open een webpagina: zo ziet u of u online bent
    .button = { button-test-again }
    .support = geen route naar internet: opzoeken en verbinden mislukken meteen

finding-clock-wrong =
    .headline = { $certainty ->
        [likely] De datum op deze computer klopt waarschijnlijk niet
       *[stated] De datum op deze computer klopt niet
    }
    .happened = { $certainty ->
        [likely] Volgens deze computer is het { $today }. Een server toont een ID-bewijs (certificaat) met een eerste en een laatste dag. Volgens deze datum moet de eerste dag nog komen.
       *[stated] Volgens deze computer is het { $today }. Een server toont een ID-bewijs (certificaat) met een eerste en een laatste dag. Bij deze datum passen er meerdere niet.
    }
    .advice-1 = Stel de juiste datum en tijd in en kies “{ button-test-again }”
    .advice-2 = Laat de computer de klok zelf gelijkzetten, dan blijft hij goed
    .button = { button-test-again }
    .support = lokale datum { $today } buiten de geldigheid van de geziene certificaten

finding-app-blocked-by-local-firewall =
    .headline = Iets op deze computer houdt Mailhaven van internet af
    .happened = Een regel of een beveiligingsprogramma op deze computer hield ons meteen tegen. Tot het netwerk kwamen we niet eens.
    .advice-1 = Sta Mailhaven toe in uw beveiligingsprogramma en kies “{ button-test-again }”
    .advice-2 = Vraag op het werk de IT-afdeling om het toe te staan
    .button = { button-test-again }
    .support = connect lokaal geweigerd (EACCES of EPERM)

finding-local-filter-silent =
    .headline = { $certainty ->
        [likely] Een beveiligingsprogramma houdt hier waarschijnlijk mail tegen
       *[stated] Iets op deze computer houdt mail tegen
    }
    .happened = { $certainty ->
        [likely] Het nee kwam sneller dan { $host } het kan sturen. Dus kwam het van dichtbij, waarschijnlijk van een beveiligingsprogramma op deze computer.
       *[stated] Het nee kwam sneller dan { $host } het kan sturen. Dus kwam het van deze computer. Beveiligingsprogramma’s doen dat vaak.
    }
    .advice-1 = Laat mail door in uw beveiligingsprogramma en kies “{ button-test-again }”
    .advice-2 = Hebt u het programma daarvoor stilgezet, zet het dan weer aan
    .button = { button-test-again }
    .support = { $host }:{ $port } sneller geweigerd dan de weg toelaat: dichtbij of op deze computer gefilterd

finding-os-network-permission =
    .headline = Dit systeem laat Mailhaven waarschijnlijk niet op uw netwerk
    .happened = Van servers ver weg komt er antwoord, van die vlak bij u niet. Waarschijnlijk laat uw systeem ons daar nog niet bij.
    .advice-1 = Zet Mailhaven bij privacy aan onder “Lokaal netwerk” en kies “{ button-test-again }”
    .advice-2 = Vraag op het werk de IT-afdeling om het toe te staan
    .button = { button-test-again }
    .support = EHOSTUNREACH of EPERM alleen bij adressen dichtbij: toestemming voor het lokale netwerk of sandbox

finding-tls-scan-by-antivirus =
    .headline = { $product } opent uw mail onderweg
    .brief = Uw beveiligingsprogramma opent uw mail onderweg
    .happened = Met een ID-bewijs (certificaat) laat een server zien wie hij is. { $product } op deze computer toont daar zijn eigen. Zo weten we niet zeker wie er antwoordt.
    .advice-1 = Zet in { $product } het scannen van mail uit en kies “{ button-test-again }”
    .advice-2 = Laat de rest van { $product } aan staan
    .button = { button-test-again }
    .support = TLS-onderschepping op deze computer: uitgever hoort bij { $product }

finding-vpn-interferes =
    .headline = { $certainty ->
        [likely] Uw VPN houdt waarschijnlijk mail tegen
       *[stated] Uw VPN houdt mail tegen
    }
    .happened = { $certainty ->
        [likely] Deze computer gaat via een VPN het internet op. Daar komt mail niet doorheen.
       *[stated] Buiten uw VPN om antwoordt de mailserver meteen. Via de VPN komt er niets terug.
    }
    .advice-1 = Zet uw VPN uit en kies “{ button-test-again }”
    .advice-2 = Lukt mail dan, vraag de beheerder van de VPN om mail door te laten
    .button = { button-test-again }
    .support = weg naar buiten via { $interface }: mailpoorten daarlangs onbereikbaar

finding-no-trust-store =
    .headline = Op deze computer is de lijst met uitgevers leeg
    .happened = Een server toont een ID-bewijs (certificaat) van een bekende uitgever. Deze computer kent er geen enkele. Daarom ziet elk ID-bewijs er hier vreemd uit.
    .advice-1 = Zet de updates erop, start de computer opnieuw op en kies “{ button-test-again }”
    .advice-2 = Vraag op het werk de IT-afdeling om de lijst weer te vullen
    .button = { button-test-again }
    .support = certificaatarchief zonder bruikbare roots

finding-tls-trust-store-old =
    .headline = De lijst met uitgevers op deze computer is oud
    .happened = Een server toont een ID-bewijs (certificaat) van een bekende uitgever. Met dit ID-bewijs is niets mis. De uitgever is alleen te nieuw voor de lijst.
    .advice-1 = Zet de updates op deze computer en kies “{ button-test-again }”
    .advice-2 = Zijn die er niet, vraag de IT-afdeling dan om de uitgever op de lijst te zetten
    .button = { button-test-again }
    .support = openbare root { $root } ontbreekt in het certificaatarchief van deze computer

finding-captive-portal =
    .headline = Deze wifi vraagt eerst om een aanmelding
    .happened = In plaats van mailservers antwoordt hier een welkomstpagina. In hotels, treinen en cafés is dat vaak zo. Bent u daar aangemeld, dan komt mail erdoor.
    .advice-1 = Meld u in uw browser aan op de welkomstpagina en kies “{ button-test-again }”
    .advice-2 = Komt er geen pagina, open dan zelf een website
    .button = { button-test-again }
    .support = captive portal: een webpagina antwoordt in plaats van andere servers

finding-proxy-required =
    .headline = { $certainty ->
        [likely] Dit netwerk laat waarschijnlijk alleen webpagina’s naar buiten
       *[stated] Dit netwerk laat alleen webpagina’s naar buiten
    }
    .happened = Alles gaat hier door één poortje, en dat laat alleen webpagina’s door. Mailprogramma’s komen er niet langs. Op het werk en op school is dat vaak zo.
    .advice-1 = { step-hotspot }
    .advice-2 = Vraag op het werk de IT-afdeling om mailprogramma’s door te laten
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = { $told ->
        [yes] geen directe verbinding verlaat dit netwerk, HTTP-proxy { $proxy }
       *[no] geen directe verbinding verlaat dit netwerk, een HTTP-proxy is nodig
    }

finding-internet-down =
    .headline = Uw internetverbinding ligt eruit
    .happened = Deze computer bereikt uw modem, maar niets daarachter. Het ligt niet aan uw mailinstellingen.
    .advice-1 = Start uw modem opnieuw op en kies “{ button-test-again }”
    .advice-2 = Open een webpagina: zo ziet u of u online bent
    .advice-3 = Blijft het zo, meld het dan bij uw internetprovider
    .button = { button-test-again }
    .support = gateway bereikbaar, opzoeken en verbinden daarachter zonder antwoord

finding-name-filter-resets =
    .headline = { $certainty ->
        [likely] Een filter verbreekt waarschijnlijk de lijn naar { $host }
       *[stated] Een filter hier verbreekt de lijn naar { $host }
    }
    .brief = { $certainty ->
        [likely] Een filter verbreekt waarschijnlijk de lijn naar uw mailserver
       *[stated] Een filter hier verbreekt de lijn naar uw mailserver
    }
    .happened = { $certainty ->
        [likely] De lijn gaat open. Zodra we zeggen welke server we willen, is de lijn dood.
       *[stated] De lijn gaat open. Zodra we zeggen welke server we willen, is de lijn dood. Met een andere naam blijft hij open.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Vraag de beheerder van dit netwerk om { $host } door te laten
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = { $host }:{ $port } dood na een ClientHello met deze SNI, na andere niet

finding-port-25-blocked =
    .headline = Poort 25 is hier dicht, en u hebt die niet nodig
    .happened = Een poort is een genummerde deur van de server. Deze gebruiken servers onder elkaar, dus thuis zit hij meestal dicht. Poort { $open } is voor u, en die werkt.
    .advice-1 = { step-settings-shown }
    .support = tcp/25 gefilterd in dit netwerk, submission op { $open } werkt

finding-tls-intercepted =
    .headline = Iemand op dit netwerk kan lezen wat u verstuurt
    .happened = Met een ID-bewijs (certificaat) laat een server zien wie hij is. Hier tonen ze er allemaal een van dezelfde vreemde uitgever. Er zit dus iemand tussen die mee kan lezen.
    .advice-1 = { step-hotspot }
    .advice-2 = Vul uw wachtwoord op dit netwerk niet in
    .advice-3 = Vraag op het werk de IT-afdeling of dat zo hoort
    .button = { button-test-again }
    .support = TLS-onderschepping op dit netwerk: servers die niets met elkaar te maken hebben delen uitgever { $issuer }

finding-mail-redirected =
    .headline = Een andere server antwoordt in plaats van uw mailserver
    .happened = { $host } en een server van een andere provider groeten met precies dezelfde woorden, die van { $other }. Iets hier leidt uw mail dus naar een eigen server.
    .advice-1 = { step-hotspot }
    .advice-2 = Vul uw wachtwoord op dit netwerk niet in
    .advice-3 = Als het blijft, zet dan de mailscan van uw beveiligingsprogramma uit
    .button = { button-test-again }
    .support = { $host }: onversleutelde poort omgeleid, groet als een vreemde server, als { $other }

finding-pmtu-black-hole =
    .headline = Grote stukken data raken onderweg kwijt
    .happened = Kleine stukken gaan naar { $host } en komen terug. Grote verdwijnen onderweg. Dat komt vaak door een VPN of het modem.
    .advice-1 = Zet uw VPN uit of start uw modem opnieuw op, en kies “{ button-test-again }”
    .advice-2 = Blijft het zo, meld het dan bij uw internetprovider
    .button = { button-test-again }
    .support = { $host }:{ $port } path-MTU-gat: werkt met segmenten van { $segment } bytes

finding-large-hello-blocked =
    .headline = Een filter onderweg struikelt over nieuwe versleuteling
    .happened = De nieuwste manier begint met een lange groet, en die raakt kwijt. Met een korte lukt het, en dat is ook veilig.
    .advice-1 = { step-settings-shown }
    .advice-2 = Vertel de beheerder van dit netwerk dat een lange groet niet aankomt
    .support = { $host }:{ $port } ClientHello van { $lost } bytes kwijt, van { $passed } bytes beantwoord

finding-slow-or-lossy-link =
    .headline = Uw internet is nu erg traag
    .happened = Het duurde { $took } om de server te bereiken. Mail werkt, maar elke stap kost even tijd.
    .advice-1 = Ga dichter bij het modem zitten of gebruik een kabel, en kies “{ button-test-again }”
    .advice-2 = Blijft het traag, meld het dan bij uw internetprovider
    .button = { button-test-again }
    .support = verbinden duurt { $took }: pakketten laat of kwijt

finding-mail-ports-blocked =
    .headline = { $certainty ->
        [likely] Dit netwerk houdt mailprogramma’s waarschijnlijk tegen
       *[stated] Dit netwerk laat mailprogramma’s niet door
    }
    .happened = { $certainty ->
        [likely] Webpagina’s werken, maar de poorten voor mail (genummerde deuren) blijven dicht. Dat ligt waarschijnlijk aan dit netwerk, niet aan uw provider. Bij wifi voor gasten, op school en op het werk is dat vaak zo.
       *[stated] Webpagina’s werken, maar de poorten voor mail (genummerde deuren) blijven dicht. Dat ligt aan dit netwerk, niet aan uw provider. Bij wifi voor gasten, op school en op het werk is dat vaak zo.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Lukt het daar, vraag de beheerder van het netwerk dan om poort 993 en 465 te openen
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = mailpoorten gefilterd in dit netwerk, web bereikbaar

finding-receive-ports-blocked =
    .headline = { $certainty ->
        [likely] U kunt versturen, maar dit netwerk stopt ontvangen waarschijnlijk
       *[stated] U kunt versturen, maar dit netwerk houdt ontvangen tegen
    }
    .happened = { $certainty ->
        [likely] Dat ligt waarschijnlijk aan dit netwerk, niet aan uw provider. Door de poorten (genummerde deuren) om te ontvangen laat het niets door. Bij wifi voor gasten, op school en op het werk is dat vaak zo.
       *[stated] Dat ligt aan dit netwerk, niet aan uw provider. Door de poorten (genummerde deuren) om te ontvangen laat het niets door. Bij wifi voor gasten, op school en op het werk is dat vaak zo.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Lukt het daar, vraag de beheerder van het netwerk dan om poort 993 en 143 te openen
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = poorten voor ontvangen gefilterd in dit netwerk, submission bereikbaar

finding-one-port-blocked =
    .headline = Poort { $open } werkt hier, poort { $blocked } blijft dicht
    .happened = Een poort is een genummerde deur van de server. Twee ervan leiden naar dezelfde mail, en één gaat hier niet open. De open deur is even veilig.
    .advice-1 = { step-settings-shown }
    .advice-2 = Wilt u beide zien werken, test dan nog eens op een ander netwerk
    .support = poort { $blocked } van { $host } onbereikbaar, poort { $open } werkt met versleuteling

finding-ipv6-black-hole =
    .headline = { $certainty ->
        [likely] Een van de twee wegen uit dit netwerk is waarschijnlijk stuk
       *[stated] Een van de twee wegen uit dit netwerk is stuk
    }
    .happened = Op internet bestaat een oud en een nieuw soort adres (IPv4 en IPv6). Het nieuwe loopt hier dood. Via het oude lukt mail.
    .advice-1 = { step-settings-shown }
    .advice-2 = Vertel de beheerder van dit netwerk dat IPv6 doodloopt
    .support = IPv6-verbindingen met { $host } zonder antwoord, IPv4 werkt

finding-no-ipv6-only-server =
    .headline = Uw mailserver heeft een soort adres dat hier ontbreekt
    .happened = Op internet bestaat een oud en een nieuw soort adres (IPv4 en IPv6). De server heeft alleen het ene, dit netwerk alleen het andere.
    .advice-1 = { step-hotspot }
    .advice-2 = Vraag uw provider om { $host } beide soorten adressen te geven
    .button = { button-test-again }
    .support = { $host } heeft alleen adressen van één familie, zonder route vanaf hier

## Namen

finding-dns-nxdomain-domain =
    .headline = { $domain } bestaat niet op internet
    .brief = Het deel na het apenstaartje (@) bestaat niet
    .happened = Het deel na het apenstaartje (@) bestaat niet. Dus komt daar geen mail aan, en er komt geen mail vandaan.
    .advice-1 = Kijk of { $domain } goed gespeld is
    .advice-2 = Klopt het, vraag het dan na bij wie u het adres gaf
    .support = { $domain }: NXDOMAIN

finding-dns-null-mx =
    .headline = { $domain } neemt geen mail aan
    .brief = Dit domein neemt geen mail aan
    .happened = De eigenaar van { $domain } zegt dat het niet voor mail is. Dat is duidelijke taal, er is niets stuk.
    .advice-1 = Kijk het deel na het apenstaartje (@) na
    .advice-2 = Klopt het, vraag het dan na bij wie u het adres gaf
    .support = { $domain }: null MX (RFC 7505)

finding-domain-no-mail =
    .headline = Bij { $domain } vonden we geen mail
    .brief = Bij dit domein vonden we geen mail
    .happened = Het domein bestaat, maar noemt geen server die mail aanneemt. Er staat daar ook geen deur voor mailprogramma’s open.
    .advice-1 = Kijk of { $domain } goed gespeld is
    .advice-2 = Klopt het, vraag de eigenaar van { $domain } dan waar de mail staat
    .support = { $domain }: geen MX, geen SRV, mailpoorten dicht

finding-dns-srv-disabled =
    .headline = { $service ->
        [submission] { $domain } laat mailprogramma’s niet versturen
       *[other] { $domain } laat mailprogramma’s niet ontvangen
    }
    .brief = { $service ->
        [submission] Dit domein laat mailprogramma’s niet versturen
       *[other] Dit domein laat mailprogramma’s niet ontvangen
    }
    .happened = De eigenaar van { $domain } zegt dat openlijk. Dat is duidelijke taal, er is niets stuk.
    .advice-1 = Lees uw mail op de website van uw provider
    .advice-2 = Vraag de eigenaar van { $domain } welke ingang er is
    .support = { $domain }: SRV-doel “.” voor { $service } (RFC 6186)

finding-dns-nxdomain-host =
    .headline = Er is geen server die { $host } heet
    .brief = Er is geen server met de naam die gegeven is
    .happened = Uw domein noemt een mailserver die er niet is. De naam is oud, of er zit een verschrijving in.
    .advice-1 = Vraag uw provider naar de juiste naam van de mailserver
    .advice-2 = { step-web-mail }
    .support = { $host }: NXDOMAIN, domein bestaat

finding-dns-nodata =
    .headline = De naam { $host } loopt dood
    .brief = De naam van de mailserver loopt dood
    .happened = De naam van de mailserver is bekend, maar er hoort geen adres bij.
    .advice-1 = Vertel uw provider dat { $host } geen adres heeft
    .advice-2 = { step-web-mail }
    .support = { $host }: geen A- en geen AAAA-record

finding-dns-servfail =
    .headline = Niemand kan nu zeggen waar { $name } is
    .brief = Niemand kan nu zeggen waar uw mailserver is
    .happened = Elke server heeft een naam, en internet heeft daar een telefoonboek voor. Over { $name } gaf het geen duidelijk antwoord. Vaak gaat dat vanzelf over.
    .advice-1 = Wacht tien minuten en kies “{ button-test-again }”
    .advice-2 = Blijft het zo, meld het dan bij uw provider
    .button = { button-test-again }
    .support = { $name }: SERVFAIL of geen bruikbaar antwoord van de resolver

finding-dns-timeout =
    .headline = Het telefoonboek van dit netwerk antwoordt niet
    .happened = Elke server heeft een naam, en uw netwerk heeft daar een telefoonboek voor. Het bleef stil, dus konden we niets opzoeken. Het ligt niet aan uw mailinstellingen.
    .advice-1 = Start uw modem opnieuw op en kies “{ button-test-again }”
    .advice-2 = Blijft het zo, gebruik dan uw telefoon als hotspot
    .advice-3 = Vertel de beheerder van dit netwerk dat namen niet gevonden worden
    .button = { button-test-again }
    .support = de resolver beantwoordt geen enkele vraag

finding-dns-resolver-broken =
    .headline = Het telefoonboek van dit netwerk is stuk
    .happened = Elke server heeft een naam, en uw netwerk heeft daar een telefoonboek voor. Bij { $name } werkt het niet, een ander op internet wel. Het ligt niet aan uw mailinstellingen.
    .advice-1 = Start uw modem opnieuw op en kies “{ button-test-again }”
    .advice-2 = Blijft het zo, gebruik dan uw telefoon als hotspot
    .advice-3 = Vertel de beheerder van dit netwerk dat namen niet gevonden worden
    .button = { button-test-again }
    .support = { $name }: faalt bij de resolver van dit netwerk, een andere antwoordt

finding-dns-refused =
    .headline = Dit netwerk wil { $name } niet opzoeken
    .brief = Dit netwerk wil uw mailserver niet opzoeken
    .happened = Elke server heeft een naam, en uw netwerk heeft daar een telefoonboek voor. Bij { $name } zegt het nee. Dat komt vaak door een VPN of een webfilter.
    .advice-1 = Zet uw VPN of webfilter uit en kies “{ button-test-again }”
    .advice-2 = Blijft het zo, gebruik dan uw telefoon als hotspot
    .button = { button-test-again }
    .support = { $name }: REFUSED van de resolver

finding-dnssec-bogus =
    .headline = Het zegel op de naam { $name } is verbroken
    .brief = Het zegel op de naam van uw mailserver is verbroken
    .happened = Wie een naam heeft, kan die verzegelen, zodat niemand hem vervalst. Dit zegel klopt niet. Voorzichtige netwerken tonen de naam dan niet.
    .advice-1 = Vertel uw provider dat het zegel van { $name } verbroken is
    .advice-2 = { step-web-mail }
    .support = { $told ->
        [yes] { $name }: DNSSEC-controle mislukt, extended error { $code }
       *[no] { $name }: DNSSEC-controle mislukt, zonder controle wel te vinden
    }

finding-dns-slow-aaaa =
    .headline = Namen opzoeken gaat traag op dit netwerk
    .happened = De helft van elke vraag naar een naam krijgt geen antwoord. Zo duurt elke start van uw mailprogramma { $took } langer.
    .advice-1 = { step-settings-shown }
    .advice-2 = Stoort het u, start dan uw modem opnieuw op
    .support = AAAA-vragen { $took } onbeantwoord, A-vragen beantwoord

finding-private-address-answer =
    .headline = { $host } leidt naar een plek binnen dit netwerk
    .brief = De naam van uw mailserver leidt naar binnen dit netwerk
    .happened = De naam hoort naar buiten te leiden, naar internet. Hier leidt hij naar { $address }, en dat is vlakbij. Webfilters en netwerken op het werk doen dat.
    .advice-1 = Zet uw webfilter uit of de VPN van uw werk aan, en kies “{ button-test-again }”
    .advice-2 = Blijft het zo, vraag het dan de beheerder van dit netwerk
    .button = { button-test-again }
    .support = { $host } verwijst naar het niet-openbare adres { $address }

finding-dns-filtered =
    .headline = Een filter hier houdt { $name } tegen
    .brief = Een filter hier houdt uw mailserver tegen
    .happened = Elke server heeft een naam, en uw netwerk heeft daar een telefoonboek voor. Daarin staat { $name } op de lijst van namen die niet mogen.
    .advice-1 = { step-hotspot }
    .advice-2 = Vraag de beheerder van dit netwerk om { $name } toe te staan
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $name }: gefilterd door de resolver, extended error { $code }
       *[no] { $name }: gefilterd door de resolver, antwoord loopt dood
    }

finding-dns-hijacked-nxdomain =
    .headline = Dit netwerk verzint plekken bij namen die niet bestaan
    .happened = We vroegen naar een naam die niet kan bestaan, en kregen toch een adres. Voor { $host } komt hetzelfde adres, dus die server is er niet.
    .advice-1 = Vraag uw provider naar de juiste naam van de mailserver
    .advice-2 = Vertel de beheerder van dit netwerk dat het adressen verzint
    .support = { $host } en willekeurige namen verwijzen alle naar { $address }: geldt als NXDOMAIN

finding-dns-answers-differ =
    .headline = Twee telefoonboeken zijn het oneens over { $host }
    .brief = Twee telefoonboeken zijn het oneens over uw mailserver
    .happened = Telefoonboeken van internet zeggen waar een server is. Het uwe zegt { $here }, een ander { $elsewhere }. Als een server verhuist, duurt dat ongeveer een dag.
    .advice-1 = Start uw modem opnieuw op en kies “{ button-test-again }”
    .advice-2 = Blijft het zo, wacht dan een dag
    .button = { button-test-again }
    .support = { $host }: { $here } van de resolver van het systeem, { $elsewhere } van een andere

finding-hosts-file-override =
    .headline = Een regel op deze computer stuurt { $host } de verkeerde kant op
    .brief = Een regel op deze computer stuurt uw mail de verkeerde kant op
    .happened = Deze computer heeft een eigen lijst met waar servers zijn. Die stuurt { $host } naar { $address }, en internet zegt iets anders.
    .advice-1 = Vraag aan wie uw computer beheert om die regel te wissen, en kies “{ button-test-again }”
    .button = { button-test-again }
    .support = hosts-bestand stuurt { $host } naar { $address }

## Deuren, en wie erachter antwoordt

finding-tcp-refused =
    .headline = { $works ->
        [sending] U kunt versturen, maar de deur om te ontvangen is dicht
        [receiving] U kunt ontvangen, maar de deur om te versturen is dicht
        [beside] Mail werkt, maar de server houdt poort { $port } dicht
       *[nothing] De server is er, maar zijn deur om te { direction } is dicht
    }
    .happened = { $works ->
        [beside] { $host } zei op poort { $port } meteen nee. Een poort is een genummerde deur van de server. De deur ernaast werkt en is even veilig.
       *[other] { $host } zei op poort { $port } meteen nee. Een poort is een genummerde deur van de server. Achter deze antwoordt niemand.
    }
    .advice-1 = { $works ->
        [beside] { step-settings-shown }
       *[other] Vraag uw provider welke server en poort u nodig hebt om te { direction }
    }
    .advice-2 = { $works ->
        [beside] Vertel uw provider dat poort { $port } dicht is
       *[other] { step-web-mail }
    }
    .support = { $host }:{ $port } verbinding geweigerd (connection refused)

finding-tcp-timeout =
    .headline = { $works ->
        [sending] U kunt versturen, maar de server om te ontvangen blijft stil
        [receiving] U kunt ontvangen, maar de server om te versturen blijft stil
        [beside] Mail werkt, maar op poort { $port } blijft de server stil
       *[nothing] De server om te { direction } antwoordt vanaf hier niet
    }
    .happened = We klopten op poort { $port } van { $host } en hoorden niets. Een poort is een genummerde deur van de server. { $works ->
        [beside] De deur ernaast werkt en is even veilig.
       *[other] Of iets onderweg slikt het kloppen in, of er is niemand.
    }
    .advice-1 = { $works ->
        [beside] Neem de instellingen die u hier ziet, of kies “{ button-test-again }” om nog eens te kloppen
       *[other] { step-hotspot }
    }
    .advice-2 = { $works ->
        [beside] Vertel uw provider dat poort { $port } stil blijft
       *[other] Blijft het daar ook stil, meld het dan bij uw provider
    }
    .advice-3 = { $works ->
        [beside] Meer dan de instellingen die u hier ziet, hebt u tot die tijd niet nodig
       *[other] { step-web-mail }
    }
    .button = { button-test-again }
    .support = { $host }:{ $port } geen antwoord op pogingen om te verbinden

finding-tcp-admin-prohibited =
    .headline = Een muur op weg naar uw mailserver stuurde ons terug
    .happened = Iets tussen u en de server zei meteen nee. Iemand heeft daar een regel voor gemaakt.
    .advice-1 = { step-hotspot }
    .advice-2 = Vraag de beheerder van dit netwerk om poort { $port } (een genummerde deur) te openen
    .button = { button-test-again }
    .support = { $host }:{ $port } onderweg geweigerd (ICMP prohibited of unreachable)

finding-tcp-host-dead =
    .headline = { $certainty ->
        [likely] De mailserver staat waarschijnlijk uit
       *[stated] Op het adres van de mailserver is niemand
    }
    .happened = { $certainty ->
        [likely] { $host } leidt naar een adres dat stil blijft, wat we ook vragen. Waarschijnlijk staat de server uit of is hij verhuisd.
       *[stated] { $host } leidt naar een adres waar geen computer antwoordt. De server staat uit of is verhuisd.
    }
    .advice-1 = Wacht een uur en kies “{ button-test-again }”
    .advice-2 = Blijft het zo, meld het dan bij uw provider
    .button = { button-test-again }
    .support = { $certainty ->
        [likely] { $host } stil op elke mailpoort en op 443
       *[stated] { $host }:{ $port } na seconden host unreachable: zo’n buur is er niet
    }

finding-server-hangs-up-at-once =
    .headline = { $works ->
        [sending] U kunt versturen, maar de server om te ontvangen hangt op
        [receiving] U kunt ontvangen, maar de server om te versturen hangt op
       *[nothing] De server hangt op zodra we bellen
    }
    .happened = { $host } neemt op en hangt zonder een woord weer op. Dat doen servers bij bellers die ze een tijd buitensluiten, of als ze stuk zijn.
    .advice-1 = Wacht 30 minuten en kies “{ button-test-again }”
    .advice-2 = Blijft het zo, gebruik dan uw telefoon als hotspot
    .advice-3 = Lukt het daar, vraag uw provider dan om uw netwerk weer toe te laten
    .button = { button-test-again }
    .support = { $host }:{ $port } neemt aan en sluit zonder een byte; kijk of het clientadres geblokkeerd is

finding-no-greeting =
    .headline = { $works ->
        [sending] U kunt versturen, maar de server om te ontvangen zegt niets
        [receiving] U kunt ontvangen, maar de server om te versturen zegt niets
       *[nothing] De server neemt op, maar zegt niets
    }
    .happened = De lijn naar { $host } staat open, maar er kwam geen woord. Dat doet een server die het te druk heeft.
    .advice-1 = Wacht tien minuten en kies “{ button-test-again }”
    .advice-2 = Blijft het zo, meld het dan bij uw provider
    .button = { button-test-again }
    .support = { $host }:{ $port } verbonden, geen antwoord op tijd

finding-greeting-bye =
    .headline = { $works ->
        [sending] U kunt versturen, maar de server om te ontvangen wijst ons af
       *[nothing] De server is er, maar wijst ons af
    }
    .happened = { $host } zei nee voordat iemand zich aanmeldde. Zijn eigen woorden zeggen waarom.
    .advice-1 = Wacht 15 minuten en kies “{ button-test-again }”
    .advice-2 = Sluit andere programma’s die deze mailbox gebruiken
    .advice-3 = Blijft het zo, stuur dan de woorden van de server naar uw provider
    .button = { button-test-again }
    .support = { $host }:{ $port } weigert in zijn begroeting (BYE, -ERR, 5xx)

finding-greeting-slow =
    .headline = De server werkt, maar groet traag
    .happened = Het duurde { $took } voordat { $host } ons groette. Mail werkt, maar elke start kost even tijd.
    .advice-1 = { step-settings-shown }
    .advice-2 = Blijft het traag, meld het dan bij uw provider
    .support = { $host }:{ $port } begroeting na { $took }

finding-smtp-421 =
    .headline = { $works ->
        [receiving] U kunt ontvangen, maar de server om te versturen heeft het te druk
       *[nothing] De server om te versturen heeft het nu te druk
    }
    .happened = { $host } vroeg ons om later terug te komen. Zijn eigen woorden zeggen waarom.
    .advice-1 = Wacht 15 minuten en kies “{ button-test-again }”
    .advice-2 = Blijft het zo, stuur dan de woorden van de server naar uw provider
    .button = { button-test-again }
    .support = { $host }:{ $port } begroeting 4xx

finding-smtp-greeting-554 =
    .headline = { $works ->
        [receiving] U kunt ontvangen, maar de server om te versturen weert dit netwerk
       *[nothing] De server om te versturen sluit dit netwerk buiten
    }
    .happened = { $host } heeft een regel tegen het adres van dit netwerk. Het nee kwam voordat iemand zich aanmeldde.
    .advice-1 = Zet uw VPN uit of gebruik een ander netwerk, en kies “{ button-test-again }”
    .advice-2 = Blijft het zo, stuur dan de woorden van de server naar uw provider
    .button = { button-test-again }
    .support = { $host }:{ $port } begroeting 554: clientadres geweigerd door beleid

finding-web-server-on-port =
    .headline = Hier antwoordt een webserver, geen mailserver
    .happened = Op poort { $port } van { $host } antwoordt een server voor webpagina’s. Een poort is een genummerde deur van de server.
    .advice-1 = Vraag uw provider naar de naam van de mailserver
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } spreekt HTTP

finding-other-service-on-port =
    .headline = Hier antwoordt een ander soort server, geen mail
    .happened = Op poort { $port } van { $host } antwoordt een server, maar niet een om te { direction }. Een poort is een genummerde deur van de server.
    .advice-1 = Vraag uw provider naar de naam van de mailserver
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } spreekt een ander protocol

finding-pop-on-imap-port =
    .headline = Deze deur leidt naar een oudere manier van ontvangen
    .happened = We vroegen poort { $port } van { $host } om IMAP, en POP3 gaf antwoord. Beide halen mail op, POP3 is de oudere manier. Een poort is een genummerde deur van de server.
    .advice-1 = Vraag uw provider welke poort voor IMAP is
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } groet als POP3 waar IMAP werd verwacht

finding-smtp-on-imap-port =
    .headline = { $service ->
        [submission] Deze deur is om te ontvangen, niet om te versturen
       *[other] Deze deur is om te versturen, niet om te ontvangen
    }
    .happened = Op poort { $port } van { $host } antwoordt een server voor de andere richting. Een poort is een genummerde deur van de server.
    .advice-1 = Vraag uw provider welke server en poort u nodig hebt om te { direction }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } groet met een ander mailprotocol dan { $service }

finding-unreadable-greeting =
    .headline = De server antwoordt, maar niet zoals een mailserver
    .happened = We konden niet lezen wat { $host } op poort { $port } zei. Een poort is een genummerde deur van de server.
    .advice-1 = Vraag uw provider naar de naam van de mailserver
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } antwoordt buiten het protocol

finding-login-closed-here =
    .headline = De server is er, maar niemand kan zich hier aanmelden
    .happened = { $host } antwoordt en versleutelt, maar neemt op poort { $port } geen wachtwoord aan. Een poort is een genummerde deur van de server.
    .advice-1 = Vraag uw provider welke server en poort u nodig hebt om te { direction }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } LOGINDISABLED en geen bruikbaar mechanisme, binnen TLS

finding-smtp-auth-not-offered =
    .headline = Deze server verstuurt geen mail voor wie zich aanmeldt
    .happened = { $host } antwoordt en versleutelt, maar neemt geen wachtwoord aan. Zo zien servers eruit die mail alleen aannemen.
    .advice-1 = Vraag uw provider naar de naam van zijn server om te versturen
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } biedt geen AUTH binnen TLS

finding-wrong-port =
    .headline = { $change ->
        [encryption] Poort { $open } klopt, maar versleutelt op een andere manier
       *[port] Poort { $open } werkt hier, poort { $typed } niet
    }
    .happened = { $change ->
        [encryption] { $security ->
            [tls] Een poort is een genummerde deur van de server. Deze versleutelt voor het eerste woord, en u is iets anders verteld. Zo werkt { $host }.
           *[starttls] Een poort is een genummerde deur van de server. Deze versleutelt na het eerste woord, en u is iets anders verteld. Zo werkt { $host }.
        }
       *[port] Een poort is een genummerde deur van de server. U kreeg { $typed } te horen. We probeerden de andere deuren van { $host }, en { $open } werkt.
    }
    .advice-1 = { $change ->
        [encryption] Ga verder met de andere versleuteling
       *[port] Ga verder met poort { $open } in plaats van { $typed }
    }
    .button = { $change ->
        [encryption] Verder met de andere versleuteling
       *[port] Verder met poort { $open }
    }
    .support = { $host }:{ $typed } zoals opgegeven werkt niet; poort { $open } met { $security ->
        [tls] impliciete TLS
       *[starttls] STARTTLS
    } wel

finding-wrong-mail-host =
    .headline = { $host } is voor webpagina’s, niet voor mail
    .brief = Deze server is voor webpagina’s, niet voor mail
    .happened = Daar antwoorden alleen webpagina’s. Uw mail staat bij { $suggestion }.
    .advice-1 = Ga verder met { $suggestion }
    .advice-2 = Kent u die naam niet, kijk dan op de helppagina van uw provider
    .button = Verder met { $suggestion }
    .support = { $host }: alleen web, mail bij { $suggestion }

finding-helo-rejected =
    .headline = De server vond onze groet niet goed
    .happened = { $host } weigerde de naam waarmee Mailhaven groet. Dat ligt aan Mailhaven, niet aan u.
    .advice-1 = { step-helpdesk }
    .advice-2 = Probeer de instellingen toch: uw mailprogramma groet op zijn eigen manier
    .support = { $host }:{ $port } weigert de naam in onze EHLO

finding-smtp-wrong-server =
    .headline = { $host } neemt mail aan, maar verstuurt de uwe niet
    .brief = Deze server neemt mail aan, maar verstuurt de uwe niet
    .happened = Bij mail is er een server die aanneemt en een die verstuurt. Uw mail wordt verstuurd door { $suggestion }.
    .advice-1 = Ga verder met { $suggestion }
    .button = Verder met { $suggestion }
    .support = { $host } biedt geen AUTH en geen doorsturen, submission is bij { $suggestion }

## Versleuteling

finding-plain-on-tls-port =
    .headline = De server versleutelt niet waar dat nodig is
    .happened = Poort { $port } van { $host } antwoordde onversleuteld, terwijl daar eerst versleuteld wordt. Een poort is een genummerde deur van de server. We zijn gestopt.
    .advice-1 = Vraag uw provider welke poort vanaf het begin versleutelt
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } beantwoordt een TLS-ClientHello in leesbare tekst

finding-tls-on-plain-port =
    .headline = Deze deur wil vanaf het begin versleuteling
    .happened = Poort { $port } van { $host } wacht op versleuteling voor het eerste woord. Een poort is een genummerde deur van de server. In de instellingen staat het anders.
    .advice-1 = Vraag uw provider welke poort en versleuteling u nodig hebt
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } spreekt TLS waar leesbare tekst en STARTTLS werden verwacht

finding-starttls-not-offered =
    .headline = { $works ->
        [sending] U kunt versturen, maar de server om te ontvangen versleutelt niet
        [receiving] U kunt ontvangen, maar de server om te versturen versleutelt niet
       *[nothing] De server om te { direction } versleutelt hier niet
    }
    .happened = Poort { $port } van { $host } biedt geen versleuteling. Een poort is een genummerde deur van de server. Zo kan iedereen onderweg uw wachtwoord lezen, dus gaan we niet verder.
    .advice-1 = Vraag uw provider naar een server die versleutelt
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } biedt geen STARTTLS

finding-starttls-stripped =
    .headline = { $certainty ->
        [likely] Iets hier haalt waarschijnlijk de versleuteling weg
       *[stated] Iets op dit netwerk haalt de versleuteling weg
    }
    .happened = { $certainty ->
        [likely] { $host } kan versleutelen, maar hier komt dat aanbod niet aan. Zo kan iedereen onderweg uw wachtwoord lezen, dus gaan we niet verder.
       *[stated] De server biedt versleuteling aan, maar hier is dat aanbod gewist. Zo kan iedereen onderweg uw wachtwoord lezen, dus gaan we niet verder.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Vul uw wachtwoord op dit netwerk niet in
    .advice-3 = Vertel het aan de beheerder van dit netwerk
    .button = { button-test-again }
    .support = { $host }:{ $port } STARTTLS ontbreekt of is onderweg overschreven

finding-starttls-fails-temporarily =
    .headline = De server kan nu niet versleutelen
    .happened = { $host } biedt versleuteling aan en zegt dan nee. De fout zit daar. Zijn eigen woorden zeggen waarom.
    .advice-1 = Wacht een uur en kies “{ button-test-again }”
    .advice-2 = Blijft het zo, stuur dan de woorden van de server naar uw provider
    .button = { button-test-again }
    .support = { $host }:{ $port } weigert STARTTLS, hoewel het wordt aangeboden

finding-starttls-injection =
    .headline = Voor de versleuteling werd er tekst tussen geschoven
    .happened = { $host } ging akkoord met versleutelen, en daarna kwam er nog leesbare tekst. Zo ziet een aanval eruit. We hingen op, en er is niets geheims verstuurd.
    .advice-1 = { step-hotspot }
    .advice-2 = Vul uw wachtwoord op dit netwerk niet in
    .advice-3 = Is het overal hetzelfde, meld het dan bij uw provider
    .button = { button-test-again }
    .support = { $host }:{ $port } leesbare tekst na het antwoord op STARTTLS (CVE-2011-0411)

finding-tls-too-old =
    .headline = De mailserver kent alleen oude, onveilige versleuteling
    .happened = { $host } versleutelt op een manier die nu te kraken is. Veilige mailprogramma’s doen daar niet aan mee, en wij ook niet.
    .advice-1 = Vraag uw provider om de server te vernieuwen
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } biedt geen TLS 1.2 of 1.3

finding-tls-no-common-cipher =
    .headline = De mailserver en wij delen geen veilige versleuteling
    .happened = { $host } kent alleen oude manieren om te versleutelen. Veilige mailprogramma’s doen daar niet aan mee, en wij ook niet.
    .advice-1 = Vraag uw provider om moderne versleuteling aan te zetten
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } alert handshake_failure: geen gezamenlijke cipher suite

finding-tls-client-cert-required =
    .headline = De server laat alleen computers binnen die hij kent
    .happened = { $host } vraagt deze computer om een eigen ID-bewijs (certificaat). Soms krijgt u er een van uw werk.
    .advice-1 = Vraag de IT-afdeling om het bestand met het ID-bewijs, en vraag hoe u het erop zet
    .support = { $host }:{ $port } vraagt een clientcertificaat

finding-tls-name-unknown-to-server =
    .headline = De server kent de naam { $host } niet
    .brief = De server kent de naam niet waar we om vroegen
    .happened = We bereikten een server, maar die zegt dat hij niet { $host } heet.
    .advice-1 = Vraag uw provider naar de juiste naam van de mailserver
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } alert unrecognized_name

finding-tls-internal-error =
    .headline = In de mailserver zelf zit een fout
    .happened = { $host } begon te versleutelen en gaf het toen vanzelf op.
    .advice-1 = Wacht een uur en kies “{ button-test-again }”
    .advice-2 = Blijft het zo, meld het dan bij uw provider
    .button = { button-test-again }
    .support = { $host }:{ $port } breekt de TLS-handshake af met een eigen fout

finding-tls-reset =
    .headline = De lijn valt weg als de versleuteling begint
    .happened = { $host } neemt op, maar de lijn valt weg nog voor die veilig is. De server of iets onderweg verbreekt hem.
    .advice-1 = { step-hotspot }
    .advice-2 = Is het daar hetzelfde, meld het dan bij uw provider
    .button = { button-test-again }
    .support = { $host }:{ $port } reset tijdens de TLS-handshake

finding-tls-timeout =
    .headline = De server praat, maar de versleuteling begint niet
    .happened = { $host } groet, maar bij het versleutelen komt er geen antwoord. Dat doet een oud filter onderweg, of de server zelf.
    .advice-1 = { step-hotspot }
    .advice-2 = Is het daar hetzelfde, meld het dan bij uw provider
    .button = { button-test-again }
    .support = { $host }:{ $port } geen antwoord op de TLS-ClientHello

## ID-bewijzen

finding-tls-cert-expired =
    .headline = Het ID-bewijs van de mailserver is op { $not_after } verlopen
    .happened = Met een ID-bewijs (certificaat) laat een server zien wie hij is. Dit was geldig tot { $not_after }, en niemand vernieuwde het. Zo weten we niet zeker wie er antwoordt.
    .advice-1 = Vertel uw provider dat het ID-bewijs van { $host } verlopen is
    .advice-2 = Vul uw wachtwoord niet in tot het vernieuwd is
    .advice-3 = { step-web-mail }
    .support = { $host }:{ $port } certificaat notAfter { $not_after }

finding-tls-cert-not-yet-valid =
    .headline = Het ID-bewijs van de mailserver geldt pas vanaf { $not_before }
    .happened = Met een ID-bewijs (certificaat) laat een server zien wie hij is. Dit geldt nog niet. Uw klok loopt goed, dus de server is verkeerd ingesteld.
    .advice-1 = Vertel uw provider dat het ID-bewijs van { $host } te laat begint
    .advice-2 = Vul uw wachtwoord tot die tijd niet in
    .support = { $host }:{ $port } certificaat notBefore { $not_before }

finding-tls-name-shared-hosting =
    .headline = Deze server heet in het echt { $suggestion }
    .brief = Deze server heet anders
    .happened = Uw mail staat op een server met veel namen. Hij toont het ID-bewijs (certificaat) van { $suggestion }, niet van { $host }. Beide namen leiden daarheen.
    .advice-1 = Ga verder met { $suggestion }
    .button = Verder met { $suggestion }
    .support = { $host }:{ $port } certificaat is voor { $suggestion }, en dat is dezelfde machine

finding-tls-name-mismatch =
    .headline = De server toont een ID-bewijs van een andere naam
    .happened = Met een ID-bewijs (certificaat) laat een server zien wie hij is. Dit staat niet op naam van { $host }. Zo weten we niet zeker wie er antwoordt.
    .advice-1 = Vraag uw provider naar de juiste naam van de mailserver
    .advice-2 = Vul uw wachtwoord niet in tot dit is opgelost
    .support = { $host }:{ $port } certificaat is voor { $names }

finding-tls-cert-no-san =
    .headline = Het ID-bewijs van de mailserver is van een oud soort
    .happened = Met een ID-bewijs (certificaat) laat een server zien wie hij is. Hierin staat de naam op een oude manier die veilige programma’s niet aannemen.
    .advice-1 = Vraag uw provider om het ID-bewijs van { $host } te vernieuwen in de nieuwe vorm
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificaat zonder subjectAltName

finding-tls-self-signed =
    .headline = De mailserver staat borg voor zichzelf
    .happened = Een server toont een ID-bewijs (certificaat) van een bekende uitgever. Deze server maakte het zijne zelf. Thuis is dat gewoon, en bedrog ziet er net zo uit.
    .advice-1 = Vraag de eigenaar van de server of dat zo hoort
    .advice-2 = Is de server van uw provider, vul dan uw wachtwoord niet in tot dit is opgelost
    .support = { $host }:{ $port } zelfondertekend certificaat, serienummer { $serial }

finding-tls-unknown-ca =
    .headline = Niemand die wij kennen staat borg voor deze mailserver
    .happened = Een server toont een ID-bewijs (certificaat) van een bekende uitgever. Deze computer weet niet wie dit heeft gemaakt. Op het werk is dat vaak het bedrijf zelf.
    .advice-1 = Vraag de IT-afdeling om de uitgever op deze computer bekend te maken
    .advice-2 = Vraag het thuis uw provider, en vul uw wachtwoord tot die tijd niet in
    .support = { $host }:{ $port } uitgever niet in het certificaatarchief: { $issuer }

finding-tls-missing-intermediate =
    .headline = { $certainty ->
        [likely] Een deel van het ID-bewijs van de mailserver ontbreekt waarschijnlijk
       *[stated] Een deel van het ID-bewijs van de mailserver ontbreekt
    }
    .happened = { $certainty ->
        [likely] Bij een ID-bewijs (certificaat) horen papieren die laten zien wie ervoor borg staat. Waarschijnlijk stuurt de server er een niet mee.
       *[stated] Bij een ID-bewijs (certificaat) horen papieren die laten zien wie ervoor borg staat. Deze server stuurt ze niet allemaal mee.
    } In een browser ziet u dat vaak niet.
    .advice-1 = Vertel uw provider dat het middelste deel van het ID-bewijs ontbreekt
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } tussencertificaat niet meegestuurd: { $issuer }

finding-tls-cert-revoked =
    .headline = Het ID-bewijs van de mailserver is ingetrokken
    .happened = Met een ID-bewijs (certificaat) laat een server zien wie hij is. Wie dit uitgaf, heeft het weer ingetrokken.
    .advice-1 = Vul uw wachtwoord niet in tot dit is opgelost
    .advice-2 = Vertel uw provider dat het ID-bewijs van { $host } is ingetrokken
    .support = { $host }:{ $port } certificaat ingetrokken

finding-tls-weak-key =
    .headline = Het ID-bewijs van de mailserver is te makkelijk na te maken
    .happened = Met een ID-bewijs (certificaat) laat een server zien wie hij is. De sleutel hierin is zo kort dat hij nu te kraken is.
    .advice-1 = Vraag uw provider om een nieuw ID-bewijs voor { $host }, met een langere sleutel
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificaatsleutel van { $bits } bits

finding-tls-sha1-signature =
    .headline = Het ID-bewijs van de mailserver heeft een zegel dat na te maken is
    .happened = Met een ID-bewijs (certificaat) laat een server zien wie hij is. Dit heeft een oud zegel, dat nu na te maken is.
    .advice-1 = Vraag uw provider om het ID-bewijs van { $host } te vernieuwen
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificaat met verouderd handtekeningalgoritme

finding-tls-cert-malformed =
    .headline = Het ID-bewijs van de mailserver is niet te lezen
    .happened = Met een ID-bewijs (certificaat) laat een server zien wie hij is. Dit is niet gemaakt zoals het hoort.
    .advice-1 = Vertel uw provider dat het ID-bewijs van { $host } beschadigd is
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificaat geweigerd om zijn vorm

finding-tls-wrong-purpose =
    .headline = De mailserver toont het verkeerde soort ID-bewijs
    .happened = Met een ID-bewijs (certificaat) laat een server zien wie hij is. Dit is gemaakt voor een mens of een programma, niet voor een server.
    .advice-1 = Vertel uw provider dat het ID-bewijs van { $host } niet voor een server is
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificaat mist het doel serverAuth

finding-starttls-certificate-differs =
    .headline = Poort { $good } toont een goed ID-bewijs, poort { $port } niet
    .happened = Een poort is een genummerde deur van de server. Achter elke toont { $host } een ID-bewijs (certificaat). Dat achter poort { $port } deugt niet.
    .advice-1 = { step-settings-shown }
    .advice-2 = Vraag uw provider om het ID-bewijs op poort { $port } te vernieuwen
    .support = { $host }: certificaat geldig op { $good }, gebrekkig op { $port }

## Instellingen vinden

finding-settings-not-found =
    .headline = We vonden geen instellingen voor { $domain }
    .brief = We vonden geen instellingen voor dit domein
    .happened = Geen plek die instellingen voor mail noemt, kent { $domain }. Met de gewone namen van servers lukte het ook niet.
    .advice-1 = Vraag uw provider naar de namen van zijn mailservers
    .advice-2 = Zoek naar “e-mail instellen” op de helppagina van uw provider
    .support = { $domain }: niets gepubliceerd, gebruikelijke namen werken niet

finding-settings-out-of-reach =
    .headline = We konden niet overal zoeken voor { $domain }
    .brief = We konden niet overal naar uw instellingen zoeken
    .happened = Enkele plekken die instellingen voor mail noemen, gaven geen antwoord. Dus weten we niet of ze er voor { $domain } zijn.
    .advice-1 = Wacht een minuut en kies “{ button-test-again }”
    .advice-2 = Blijft het zo, gebruik dan uw telefoon als hotspot
    .button = { button-test-again }
    .support = { $domain }: bronnen onbereikbaar, dus niets te zeggen over wat gepubliceerd is

finding-settings-broken =
    .headline = { $place ->
        [phone-book] Wat het telefoonboek over { $domain } zegt, is niet te lezen
       *[file] Het bestand met instellingen van { $domain } is niet te lezen
    }
    .brief = { $place ->
        [phone-book] Wat het telefoonboek over dit domein zegt, is niet te lezen
       *[file] Het bestand met instellingen is niet te lezen
    }
    .happened = { $place ->
        [phone-book] Het telefoonboek van internet noemt de mailservers, maar wat er staat klopt niet. We hebben ook op andere plekken gezocht.
       *[file] { $domain } geeft de instellingen voor mail in een bestand, maar dat klopt niet. We hebben ook op andere plekken gezocht.
    }
    .advice-1 = { $place ->
        [phone-book] Vertel de eigenaar van { $domain } dat er iets fout staat voor mail
       *[file] Vertel de eigenaar van { $domain } dat dit bestand beschadigd is
    }
    .support = { $place ->
        [phone-book] { $domain }: SRV- of MX-records onleesbaar
       *[file] { $domain }: instellingenbestand onleesbaar
    }

finding-settings-point-nowhere =
    .headline = { $exists ->
        [no] De instellingen van uw provider kloppen niet meer
       *[yes] De mailserver die uw provider noemt, antwoordt niet
    }
    .happened = { $exists ->
        [no] Uw provider noemt { $host }, maar dat bestaat niet.
       *[yes] Uw provider noemt { $host }, maar daar neemt niemand op.
    } { $severity ->
        [warning] We vonden een andere weg.
       *[blocking] Een andere weg vonden we niet.
    }
    .advice-1 = { $severity ->
        [warning] { step-settings-shown }
       *[blocking] Vertel uw provider dat hij nog { $host } noemt
    }
    .advice-2 = { $severity ->
        [warning] Vertel uw provider dat hij nog { $host } noemt
       *[blocking] { step-web-mail }
    }
    .support = { $host } is gepubliceerd en werkt niet

finding-settings-left-over =
    .headline = { $certainty ->
        [likely] { $domain } noemt waarschijnlijk nog de oude provider
       *[stated] { $domain } noemt nog een oude mailserver
    }
    .brief = { $certainty ->
        [likely] Uw domein noemt waarschijnlijk nog de oude provider
       *[stated] Uw domein noemt nog een oude mailserver
    }
    .happened = { $certainty ->
        [likely] Nieuwe mail voor { $domain } gaat naar { $provider }. In de openbare instellingen staat { $host }, en dat antwoordt nog. Waarschijnlijk is het nog van vroeger, dus kozen we { $provider }.
       *[stated] Nieuwe mail voor { $domain } gaat naar { $provider }, en de servers daar werken. In de openbare instellingen staat { $host }, en die werkt niet.
    }
    .advice-1 = { $certainty ->
        [likely] Vraag aan wie { $domain } beheert, bij welke van de twee uw mail staat
       *[stated] { step-settings-shown }
    }
    .advice-2 = Vertel aan wie { $domain } beheert, dat de instellingen { $host } noemen
    .support = { $domain } publiceert { $host }; de MX leidt naar { $provider }

finding-settings-from-stranger =
    .headline = Uw instellingen voor mail leiden naar { $other }
    .brief = Uw instellingen voor mail leiden naar een ander bedrijf
    .happened = De servers daar werken. Maar de naam kwam bij ons langs een weg die anderen kunnen veranderen. Kijk dus goed naar { $other } voordat uw wachtwoord erheen gaat.
    .advice-1 = Ga verder met { $other } als u die naam kent als uw mailprovider
    .advice-2 = Zo niet, vraag dan aan wie u het adres gaf, waar uw mail staat
    .button = Verder met { $other }
    .support = servers van { $other } voor { $domain } alleen via een onbeveiligde weg genoemd

finding-only-insecure-found =
    .headline = Deze mailserver biedt geen versleuteling
    .happened = Elke weg die we vonden, is onversleuteld. Iedereen onderweg kan zo uw wachtwoord lezen. Daarom stellen we er geen voor.
    .advice-1 = Vraag uw provider naar een server die versleutelt
    .advice-2 = { step-web-mail }
    .support = { $host }: op elke poort alleen leesbare tekst, geen STARTTLS

finding-sending-not-found =
    .headline = U kunt ontvangen, maar we vonden geen server om te versturen
    .happened = Ontvangen lukt. Geen plek die instellingen voor mail noemt, kent een server om te versturen die werkt.
    .advice-1 = Vraag uw provider naar de naam van zijn server om te versturen
    .advice-2 = Verstuur tot die tijd vanaf de website van uw provider
    .support = { $domain }: geen werkende submission-server gevonden

finding-only-exchange-found =
    .headline = { $domain } spreekt alleen Microsoft Exchange
    .brief = Deze mailbox spreekt alleen Microsoft Exchange
    .happened = De meeste mailprogramma’s gebruiken een open weg naar mail. Hier vonden we alleen die van Microsoft, en die kennen er maar weinig.
    .advice-1 = Gebruik Outlook of een ander programma dat Exchange kent
    .advice-2 = Vraag op het werk de IT-afdeling om IMAP (de ingang voor mailprogramma’s) aan te zetten
    .support = { $domain }: Exchange antwoordt, geen IMAP, POP3 of submission

## Aanmelden: de naam en het wachtwoord

finding-hidden-characters =
    .headline = In uw wachtwoord zit een teken dat niemand ziet
    .happened = Bij het kopiëren kan een spatie of een onzichtbaar teken meekomen. Voor de server hoort dat bij het wachtwoord.
    .advice-1 = Typ het wachtwoord met de hand, zonder spatie ervoor of erna
    .support = het wachtwoord bevat { $character }

finding-wrong-password =
    .headline = De naam of het wachtwoord werd niet aangenomen
    .happened = De server zegt niet welke van de twee hij bedoelt. Een kleine verschrijving in een ervan is genoeg.
    .advice-1 = Controleer beide door u op de website van uw provider aan te melden
    .advice-2 = Lukt dat, zoek daar dan naar een apart wachtwoord voor mailprogramma’s
    .advice-3 = Lukt dat niet, stel daar dan een nieuw wachtwoord in
    .support = { $host }:{ $port } aanmelding geweigerd zonder reden (AUTHENTICATIONFAILED, 535)

finding-username-form-wrong =
    .headline = { $tried ->
        [address] { $certainty ->
            [likely] Uw gebruikersnaam is waarschijnlijk niet uw adres
           *[stated] Uw gebruikersnaam is niet uw adres
        }
       *[other] { $certainty ->
            [likely] Uw gebruikersnaam is waarschijnlijk uw hele adres
           *[stated] Uw gebruikersnaam is uw hele adres
        }
    }
    .happened = { $tried ->
        [address] Sommige servers willen alleen het deel voor het apenstaartje (@), of een nummer. Deze weigerde het hele adres.
       *[other] De meeste servers willen het hele adres als gebruikersnaam. Deze weigerde alles wat korter is.
    }
    .advice-1 = Zoek naar “gebruikersnaam” in een brief of op de helppagina van uw provider
    .advice-2 = Zet die naam hier in de plaats
    .support = { $host }:{ $port } verwacht een andere vorm van de gebruikersnaam dan { $tried }

finding-unknown-user =
    .headline = Op deze server is geen mailbox met uw naam
    .happened = { $host } zegt dat het de naam die we gaven niet kent.
    .advice-1 = Vergelijk het adres met een brief, een kaartje of een oudere mail
    .advice-2 = Klopt het, vraag uw provider dan waar uw mail staat
    .support = { $host }:{ $port } gebruiker onbekend

finding-app-password-likely =
    .headline = U hebt waarschijnlijk een app-wachtwoord van { $provider } nodig
    .brief = U hebt waarschijnlijk een apart app-wachtwoord nodig
    .happened = { $provider } nam dit wachtwoord niet aan. Voor mailprogramma’s is daar bijna altijd een tweede nodig, alleen daarvoor.
    .advice-1 = { step-page }
    .advice-2 = { $needed ->
        [yes] Zet “{ $needs }” aan, kies dan “{ $called }” en maak een nieuw wachtwoord
       *[no] { $named ->
            [yes] Kies “{ $called }” en maak een nieuw wachtwoord
           *[no] Maak daar een nieuw wachtwoord voor mailprogramma’s
        }
    }
    .advice-3 = Vul het hier in, in plaats van uw gewone wachtwoord
    .button = Naar de pagina van { $provider }
    .support = { $provider } weigert zonder reden; daar gelden alleen app-wachtwoorden

finding-app-password-wrong =
    .headline = Dit app-wachtwoord geldt waarschijnlijk niet meer
    .happened = { $provider } nam het niet aan. App-wachtwoorden vervallen als u ze intrekt of uw hoofdwachtwoord wijzigt.
    .advice-1 = { step-page }
    .advice-2 = Maak daar een nieuw app-wachtwoord
    .advice-3 = Kopieer het en kom hier terug
    .button = Naar de pagina van { $provider }
    .support = { $provider } weigert een geheim in de vorm van een app-wachtwoord

finding-imap-off-or-wrong-password =
    .headline = { $provider } geeft één antwoord voor twee dingen
    .brief = Uw provider geeft één antwoord voor twee dingen
    .happened = Mailprogramma’s mogen er niet in, of de naam of het wachtwoord past niet. In een nieuwe mailbox mogen mailprogramma’s er niet in.
    .advice-1 = { step-page }
    .advice-2 = { step-imap-on }
    .advice-3 = Stond het al aan, controleer daar dan uw wachtwoord
    .advice-4 = { step-come-back }
    .button = Naar de pagina van { $provider }
    .support = { $provider } weigert met dezelfde woorden als IMAP uit staat en als het wachtwoord niet past

finding-password-special-characters =
    .headline = Het ligt waarschijnlijk aan een vreemd teken in uw wachtwoord
    .happened = Sommige servers struikelen over een ë, een spatie of een aanhalingsteken. Zo’n teken staat in uw wachtwoord.
    .advice-1 = Stel bij uw provider een nieuw wachtwoord in, met alleen gewone letters en cijfers
    .advice-2 = Typ het nieuwe hier
    .support = { $host }:{ $port } wachtwoord met aanhalingstekens of niet-ASCII-tekens geweigerd

finding-password-expired =
    .headline = Uw wachtwoord is verlopen
    .happened = Uw provider wil van tijd tot tijd een nieuw. Nu is het zover.
    .advice-1 = Stel op de website van uw provider een nieuw wachtwoord in
    .advice-2 = Typ het nieuwe hier
    .support = { $host }:{ $port } wachtwoord verlopen (EXPIRED, RFC 5530)

## Aanmelden: de weg naar binnen

finding-login-needs-lock-first =
    .headline = Deze server wil versleuteling voor het wachtwoord
    .happened = { $host } neemt geen wachtwoord aan dat iedereen kan lezen. Dat is goed, en wij willen het ook zo.
    .advice-1 = Neem de instellingen die u hier ziet, met de versleuteling die erbij staat
    .support = { $host }:{ $port } LOGINDISABLED of 530 tot STARTTLS

finding-auth-method-mismatch =
    .headline = De server wil een ander soort aanmelding
    .happened = { $host } wil een bewijs dat wij niet kunnen geven. Sommige bedrijven stellen dat zo in.
    .advice-1 = Vraag uw IT-afdeling of uw provider welk mailprogramma past
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } biedt alleen { $offered }

finding-oauth-token-rejected =
    .headline = Uw aanmelding bij { $provider } is verlopen
    .brief = Uw aanmelding bij uw provider is verlopen
    .happened = { $provider } neemt het bewijs van uw laatste aanmelding niet meer aan. Op de pagina daar krijgt u een nieuw.
    .advice-1 = Laat uw mailprogramma de pagina van { $provider } openen en meld u daar aan
    .support = { $host }:{ $port } token geweigerd door { $provider } (XOAUTH2, OAUTHBEARER)

finding-oauth-wrong-account =
    .headline = U bent met een ander account aangemeld
    .happened = Uw browser is aangemeld als { $picked }. Deze mailbox hoort bij een ander adres.
    .advice-1 = Meld u op die pagina in uw browser af
    .advice-2 = Meld u daar aan met het adres van deze mailbox
    .support = token hoort bij { $picked }

finding-needs-client-id =
    .headline = { $provider } wil weten welk mailprogramma belt
    .brief = Uw provider wil weten welk mailprogramma belt
    .happened = De mailbox gaat alleen open voor een programma dat zijn naam noemt. Dat doen ze niet allemaal.
    .advice-1 = Kies een mailprogramma dat op de helppagina van { $provider } staat
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } wil ID (RFC 2971) voor SELECT

finding-web-login-required =
    .headline = { $provider } wil zeker weten dat u het bent
    .brief = Uw provider wil zeker weten dat u het bent
    .happened = Deze aanmelding is nieuw voor { $provider }. Die wacht tot u daar op de pagina zegt dat u het was.
    .advice-1 = { step-page }
    .advice-2 = Wordt het gevraagd, zeg dan dat u het was
    .advice-3 = { step-come-back }
    .button = Naar de pagina van { $provider }
    .support = { $host }:{ $port } aanmelding via het web nodig

## Aanmelden: wat iemand heeft uitgezet

finding-pop-off-in-settings =
    .headline = Bij { $provider } staat de oudere manier van ontvangen uit
    .brief = Bij uw provider staat de oudere manier van ontvangen uit
    .happened = IMAP en POP3 halen beide mail op. POP3 is de oudere manier, en de knop daarvoor staat uit.
    .advice-1 = { step-page }
    .advice-2 = Zet POP3 aan, of gebruik IMAP, dat is beter
    .advice-3 = { step-come-back }
    .button = Naar de pagina van { $provider }
    .support = { $provider }: POP3 staat uit in de instellingen van de mailbox

finding-imap-off-by-admin =
    .headline = Uw werkgever heeft mailprogramma’s uitgezet
    .happened = Wie { $domain } beheert, laat geen mailprogramma toe. Aan uw wachtwoord ligt het niet.
    .advice-1 = Vraag de IT-afdeling om IMAP (de ingang voor mailprogramma’s) aan te zetten
    .advice-2 = { step-web-mail }
    .support = IMAP is uitgezet voor { $domain }

finding-smtp-auth-off-by-admin =
    .headline = Op uw werk mogen mailprogramma’s niet versturen
    .happened = { $provider } heeft daar een knop voor, en die staat op uw werk uit. Aan uw wachtwoord ligt het niet.
    .advice-1 = Vraag de IT-afdeling om die knop voor deze mailbox aan te zetten
    .advice-2 = Verstuur tot die tijd vanaf de website van uw provider
    .support = { $provider }: SMTP met aanmelding staat uit voor de tenant of de mailbox

finding-blocked-by-security-policy =
    .headline = Een veiligheidsregel van uw werkgever stopt deze aanmelding
    .happened = De regel kijkt naar de plaats, het apparaat of het programma. Het ligt niet aan uw wachtwoord.
    .advice-1 = Stuur het rapport naar uw IT-afdeling
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } voorwaardelijke toegang of standaardbeveiliging

finding-oauth-admin-consent =
    .headline = Uw werkgever moet dit programma eerst toestaan
    .happened = Uw aanmelding is gelukt. Op uw werk zegt de IT-afdeling welke programma’s mail kunnen lezen.
    .advice-1 = Vraag de IT-afdeling om uw mailprogramma toe te staan
    .advice-2 = { step-web-mail }
    .support = { $provider }: { $code }, toestemming van een beheerder nodig

finding-child-account =
    .headline = Een kinderaccount bij { $provider } laat geen mailprogramma toe
    .brief = Een kinderaccount laat geen mailprogramma toe
    .happened = Een ouder beheert dit account. { $provider } laat daar geen mailprogramma toe.
    .advice-1 = Lees uw mail in de app of op de website van { $provider }
    .support = { $provider }: IMAP is niet toegestaan voor accounts onder toezicht

finding-account-asleep =
    .headline = Deze mailbox is waarschijnlijk in slaap gevallen
    .happened = { $provider } sluit mailprogramma’s buiten als er maandenlang geen is geweest.
    .advice-1 = { step-page }
    .advice-2 = { step-imap-on }
    .advice-3 = { step-come-back }
    .button = Naar de pagina van { $provider }
    .support = { $provider }: toegang voor mailprogramma’s stopt na maanden zonder gebruik

## De mailbox

finding-account-locked =
    .headline = Deze mailbox is geblokkeerd
    .happened = { $host } laat nu niemand binnen. Zijn eigen woorden zeggen waarom. Met elke poging duurt het langer.
    .advice-1 = Wacht een uur met de volgende poging
    .advice-2 = Kijk op de website van uw provider naar de reden
    .advice-3 = Blijft het zo, vraag uw provider dan om hem vrij te geven
    .support = { $host }:{ $port } account vergrendeld

finding-account-disabled =
    .headline = Deze mailbox is uitgezet
    .happened = Uw provider of uw werk heeft hem gesloten of op pauze gezet. Aan uw wachtwoord ligt het niet.
    .advice-1 = Vraag uw provider of uw IT-afdeling om hem weer aan te zetten
    .support = { $host }:{ $port } aanmelden uitgezet voor deze gebruiker (CONTACTADMIN, 525)

finding-mailbox-full =
    .headline = Uw mailbox is vol
    .happened = U kunt zich aanmelden en lezen. Nieuwe mail gaat terug tot er weer ruimte is.
    .advice-1 = Ga naar de website van uw provider en verwijder grote of oude mail
    .advice-2 = Leeg daar ook de prullenbak
    .support = { $host }:{ $port } over quotum (OVERQUOTA, 452, 552)

finding-mailbox-in-use =
    .headline = Er is nu een ander programma met deze mailbox bezig
    .happened = Bij deze manier van ontvangen mag er maar één programma tegelijk in.
    .advice-1 = Sluit mail op uw andere apparaten, wacht een minuut en kies “{ button-test-again }”
    .button = { button-test-again }
    .support = { $host }:{ $port } mailbox bezet door een andere sessie (IN-USE, INUSE)

finding-mailbox-moved =
    .headline = { $told ->
        [yes] Uw mailbox staat nu bij { $other }
       *[no] Uw mailbox staat nu op een andere server
    }
    .brief = Uw mailbox staat nu op een andere server
    .happened = { $host } kent uw mailbox, maar heeft hem niet meer.
    .advice-1 = { $told ->
        [yes] Ga verder met { $other }
       *[no] Vraag uw provider naar de naam van de nieuwe server
    }
    .advice-2 = { $told ->
        [yes] Kent u die naam niet, vraag het dan eerst uw provider
       *[no] { step-web-mail }
    }
    .button = Verder met { $other }
    .support = { $told ->
        [yes] { $host } verwijst naar { $other } (REFERRAL, RFC 2221)
       *[no] { $host } zegt dat de mailbox ergens anders is
    }

finding-signed-in-but-no-mailbox =
    .headline = U bent aangemeld, maar de mailbox blijft dicht
    .happened = Uw wachtwoord klopt, maar de mailbox gaat niet open voor mailprogramma’s. Vaak staat de knop daarvoor uit.
    .advice-1 = Zet IMAP (de ingang voor mailprogramma’s) aan op de website van uw provider
    .advice-2 = Staat het al aan, zet dan uw VPN uit
    .advice-3 = Stuur op het werk het rapport naar uw IT-afdeling
    .support = { $host }:{ $port } aangemeld, en geen mailbox erachter

finding-inbox-unreachable =
    .headline = U bent aangemeld, maar het Postvak IN gaat niet open
    .happened = Uw wachtwoord klopt. De fout zit bij de server, en zijn eigen woorden zeggen meer.
    .advice-1 = Wacht een uur en kies “{ button-test-again }”
    .advice-2 = { step-words }
    .button = { button-test-again }
    .support = { $host }:{ $port } opent het Postvak IN niet na het aanmelden

## Servers die zeggen: later, of niet vanaf hier

finding-rate-limited =
    .headline = De server wil een pauze na zo veel pogingen
    .happened = { $told ->
        [yes] Hij vraagt ons om { $wait } te wachten.
       *[no] Hij vraagt ons om later terug te komen.
    } Het ligt niet aan uw wachtwoord.
    .advice-1 = { $told ->
        [yes] Wacht { $wait } en kies “{ button-test-again }”
       *[no] Wacht 15 minuten en kies “{ button-test-again }”
    }
    .advice-2 = Sluit tot die tijd mail op uw andere apparaten
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $host }:{ $port } limiet op pogingen, vraagt { $wait }
       *[no] { $host }:{ $port } limiet op pogingen
    }

finding-ip-banned =
    .headline = { $certainty ->
        [likely] De mailserver houdt dit netwerk waarschijnlijk buiten
       *[stated] De mailserver houdt dit netwerk voorlopig buiten
    }
    .happened = Van hier kwamen te veel pogingen die niet lukten. Vaak gaat een oude telefoon of een oud programma vanzelf door.
    .advice-1 = Wacht een uur en kies “{ button-test-again }”
    .advice-2 = Zet tot die tijd andere apparaten uit die deze mailbox gebruiken
    .advice-3 = Blijft het zo, vraag uw provider dan om uw netwerk toe te laten
    .button = { button-test-again }
    .support = { $host }:{ $port } blokkeert het adres van dit netwerk

finding-region-blocked =
    .headline = De server laat niemand uit dit land binnen
    .happened = Door het adres van dit netwerk ziet { $host } u als een beller uit dat land.
    .advice-1 = Zet uw VPN uit en kies “{ button-test-again }”
    .advice-2 = Bent u op reis, vraag uw provider dan om u toe te laten
    .button = { button-test-again }
    .support = { $host }:{ $port } blokkeert het land van het clientadres

finding-too-many-connections =
    .headline = Er zijn nu te veel programma’s met deze mailbox bezig
    .happened = Uw wachtwoord klopt. Telefoons en andere programma’s houden alle lijnen bezet.
    .advice-1 = Sluit mail op uw andere apparaten, wacht vijf minuten en kies “{ button-test-again }”
    .button = { button-test-again }
    .support = { $host }:{ $port } maximum aan verbindingen bereikt

finding-server-temporary-failure =
    .headline = { $accepted ->
        [yes] De server om te versturen vraagt u later terug te komen
       *[no] De server kon uw wachtwoord niet controleren
    }
    .happened = { $accepted ->
        [yes] { $host } nam uw wachtwoord aan, maar nog geen mail. Zijn eigen woorden zeggen waarom. Aan uw naam en wachtwoord ligt het niet.
       *[no] Bij { $host } is iets in de war. Aan uw naam en wachtwoord ligt het niet.
    }
    .advice-1 = Wacht 15 minuten en kies “{ button-test-again }”
    .advice-2 = { step-words }
    .button = { button-test-again }
    .support = { $accepted ->
        [yes] { $host }:{ $port } bij MAIL FROM uitgesteld (4xx), zoals greylisting dat doet
       *[no] { $host }:{ $port } tijdelijke storing bij het aanmelden (UNAVAILABLE, SERVERBUG, 454)
    }

## Mail versturen

finding-smtp-auth-missing =
    .headline = Ook de server om te versturen wil een aanmelding
    .happened = { $host } neemt mail pas aan als duidelijk is wie u bent. Er kwam nu geen naam en geen wachtwoord.
    .advice-1 = Zet in uw mailprogramma het aanmelden voor versturen aan
    .advice-2 = Vul daar dezelfde naam en hetzelfde wachtwoord in als voor ontvangen
    .support = { $host }:{ $port } aanmelding vereist (530)

finding-relay-denied =
    .headline = De server stuurt uw mail niet door
    .happened = { $host } stuurt alleen mail door voor wie zich daar aanmeldt.
    .advice-1 = Zet in uw mailprogramma het aanmelden voor versturen aan
    .advice-2 = Staat het al aan, vraag uw provider dan naar zijn server om te versturen
    .support = { $host }:{ $port } doorsturen geweigerd (relaying denied)

finding-sender-not-allowed =
    .headline = U kunt alleen vanaf uw eigen adressen versturen
    .happened = U bent aangemeld als { $login }. Het adres { $sender } hoort niet bij die naam.
    .advice-1 = Gebruik een adres van { $login } als afzender
    .advice-2 = Of voeg { $sender } toe op de website van uw provider
    .support = { $host }:{ $port } afzender { $sender } is niet van { $login }

finding-smtp-ip-blocklisted =
    .headline = Dit netwerk staat op een lijst van plekken die spam sturen
    .happened = { $host } kijkt op zulke lijsten. Verbindingen thuis staan er vaak op, dus het gaat niet om u.
    .advice-1 = Gebruik een ander netwerk of zet uw VPN uit, en kies “{ button-test-again }”
    .advice-2 = Verstuur via een server waar u zich aanmeldt
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $host }:{ $port } adres van dit netwerk op de lijst van { $list }
       *[no] { $host }:{ $port } adres van dit netwerk op een blokkeerlijst
    }

finding-smtp-limit-reached =
    .headline = U hebt zo veel verstuurd als uw provider toestaat
    .happened = Providers tellen mail om spam tegen te houden. Na een tijd begint het tellen opnieuw.
    .advice-1 = Wacht tot morgen en verstuur dan de rest
    .support = { $host }:{ $port } verzendlimiet bereikt

finding-smtp-differs-from-imap =
    .headline = U kunt ontvangen, maar voor versturen geldt dat wachtwoord niet
    .happened = Voor ontvangen kloppen de naam en het wachtwoord. De server om te versturen wil iets anders.
    .advice-1 = Zoek bij uw provider naar een knop die mailprogramma’s laat versturen
    .advice-2 = Is die er niet, vraag dan of versturen een eigen wachtwoord heeft
    .support = { $host }:{ $port } weigert het wachtwoord dat bij ontvangen geldt

## De rest

finding-unforeseen =
    .headline = Hier is iets dat we nog niet kunnen uitleggen
    .happened = Geen van onze regels past bij wat we zagen, en we raden niet naar een oorzaak.
    .advice-1 = { step-helpdesk }
    .advice-2 = Voeg het rapport met elke stap toe: “{ show-details }”, dan “{ details-save-report }”
    .support = geen regel past; zie het verslag

## Hoe we het weten: één regel voor elke waarneming

known-address-problem = { $problem ->
    [empty] Er is niets ingevuld.
    [no-at-sign] Er staat geen apenstaartje (@) in.
    [two-at-signs] Er staat meer dan één apenstaartje (@) in.
    [nothing-before-at] Voor het apenstaartje (@) staat niets.
    [nothing-after-at] Na het apenstaartje (@) staat niets.
    [character] Het teken “{ $character }” staat erin.
    [misplaced-dot] Voor het apenstaartje (@) staat een punt aan de rand of naast een andere punt.
    [too-long] Het is langer dan een server hoeft aan te nemen.
   *[domain] Wat na het apenstaartje (@) staat, is geen domein.
}
known-one-slip-away = { $suggestion } is maar één verschrijving van { $domain } verwijderd.
known-provider-record = Dat staat zo in de gegevens van Mailhaven over { $provider }.
known-nothing-worked = Geen van de servers die we probeerden, liet ons binnen.
known-our-fault = De eigen woorden van Mailhaven: “{ $words }”

known-no-such-domain = Het telefoonboek van internet zegt dat { $domain } niet bestaat.
known-no-such-host = Het telefoonboek van internet zegt dat { $host } niet bestaat.
known-no-address-for = Het telefoonboek van internet heeft geen adres voor { $host }.
known-null-mx = { $domain } maakt bekend dat het geen mail aanneemt.
known-no-mail-record = { $domain } noemt geen server die zijn mail aanneemt.
known-mail-goes-to = Mail voor { $domain } gaat naar { $exchange }.
known-service-denied = { $service ->
    [submission] { $domain } maakt bekend dat het geen server heeft om te versturen.
   *[other] { $domain } maakt bekend dat het geen server heeft om te ontvangen.
}
known-works-all-the-same = Toch antwoordt er een server bij { $host }, poort { $port }.
known-lookup-fault = Op de vraag naar { $name } gaf het telefoonboek een fout.
known-lookup-refused = Het telefoonboek weigerde { $name } op te zoeken.
known-lookup-silent = Het telefoonboek bleef { $waited } stil.
known-no-way-out = Onze vragen kwamen niet eens deze computer uit.
known-computer-forbids = Deze computer zelf zei nee tegen { $host }, poort { $port }.

known-found-unchecked = Zonder de controle van zegels vindt het telefoonboek { $name }.
known-resolver-says = Het telefoonboek geeft een reden voor { $name }: code { $code }.
known-found-elsewhere = Een ander telefoonboek op internet kent { $name }.
known-unknown-elsewhere = Een ander telefoonboek op internet heeft geen plek voor { $name }.
known-leads-to = Het telefoonboek hier leidt { $host } naar { $address }.
known-leads-elsewhere-to = Het telefoonboek van internet leidt { $host } naar { $address }.
known-made-up-name = Een naam die niet kan bestaan, leidt hier naar { $address }.
known-listed-here = Een lijst op deze computer leidt { $host } naar { $address }.
known-router-answers = Uw modem antwoordt op { $address }.
known-outside-silent = Een ander telefoonboek op internet bleef { $waited } stil.
known-another-page = We vroegen om een pagina die we kennen, en er kwam een andere.
known-date-elsewhere = Een webserver heeft { $date } als datum.
known-no-road = Deze computer kent geen weg naar internet.
known-road-through = Wat deze computer verlaat, gaat door { $interface }, een VPN.
known-proxy-set = Programma’s hier horen via { $proxy } te gaan.
known-no-authorities = De lijst met bekende uitgevers op deze computer is leeg of niet te lezen.

known-silent = { $host } bleef { $waited } stil op { $ports }.
known-refused = { $host } weigerde { $ports } na { $took }.
known-rejected = Op weg naar { $host }, poort { $port }, werden we na { $took } teruggestuurd.
known-nobody-there = Na { $took } zei een router dat er niemand is op het adres van { $host }.
known-web-answers = Webpagina’s op dezelfde server antwoorden in { $took }.
known-web-works = Deze computer is online: { $host } antwoordt in { $took }.
known-web-silent = Ook webpagina’s op { $host } antwoorden niet.
known-others-silent = { $count ->
    [one] Een andere mailprovider is vanaf hier ook stil op { $port }.
   *[other] { $count_capital } andere mailproviders zijn vanaf hier ook stil op { $port }.
}
known-others-refuse = { $count ->
    [one] Een andere mailprovider lijkt { $port } vanaf hier ook te weigeren.
   *[other] { $count_capital } andere mailproviders lijken { $port } vanaf hier ook te weigeren.
}
known-others-answer = { $count ->
    [one] Een andere mailprovider antwoordt vanaf hier op { $port }.
   *[other] { $count_capital } andere mailproviders antwoorden vanaf hier op { $port }.
}
known-too-fast = Na { $took } kwam er een nee, maar { $host } heeft { $distance } nodig om te antwoorden.
known-family-silent = { $address } bleef { $waited } stil.
known-family-answers = { $address } antwoordt in { $took }.
known-only-family = { $family ->
    [ipv4] { $host } heeft alleen een IPv4-adres, { $address }, en daar is geen weg heen.
   *[ipv6] { $host } heeft alleen een IPv6-adres, { $address }, en daar is geen weg heen.
}
known-service-works = { $service ->
    [submission] Versturen lukt op { $host }, poort { $port }.
   *[other] Ontvangen lukt op { $host }, poort { $port }.
}

known-hung-up = { $host } hing op { $port } na { $took } op, zonder een woord.
known-no-word = { $host } zei { $waited } lang niets op { $port }.
known-greeted-late = { $host } groette ons op { $port } na { $took }.
known-turned-away = { $host } antwoordde op { $port } met nee.
known-said = De eigen woorden van de server op { $port }: “{ $words }”
known-says-the-same = { $host } van een andere provider zegt hetzelfde op { $port }.
known-web-server-answered = Wat op { $port } van { $host } antwoordt, is een webpagina.
known-pop-answered = Wat op { $port } van { $host } antwoordt, is POP3.
known-sending-answered = Wat op { $port } van { $host } antwoordt, is een andere maildienst.
known-other-answered = Wat op { $port } van { $host } antwoordt, is geen maildienst die we kennen.
known-only-in-browser = { $host } biedt op { $port } alleen een aanmelding in de browser.
known-password-kept-here = Het wachtwoord is niet naar { $host } gestuurd: er zit een teken in dat niemand typt.
known-password-refused = { $host } nam de naam en het wachtwoord op { $port } niet aan.
known-password-accepted = { $host } nam dezelfde naam en hetzelfde wachtwoord op { $port } wel aan.
known-password-not-proved = { $host } liet op { $port } niet zien dat het wachtwoord daar bekend is.
known-mailbox-refused = { $host } liet ons op { $port } binnen en hield de mailbox dicht.
known-sender-refused = { $host } liet ons op { $port } binnen en nam uw adres als afzender niet aan.
known-no-sign-in-offered = { $host } biedt op { $port } geen manier om u aan te melden.

known-clear-answer = { $host } antwoordde op { $port } onversleuteld.
known-encrypted-answer = { $host } antwoordde op { $port } versleuteld, waar eerst gewone woorden komen.
known-no-encryption-offered = { $host } biedt op { $port } geen versleuteling.
known-offer-masked = Op { $port } van { $host } is het aanbod om te versleutelen overschreven.
known-offer-known = Van { $host } is bekend dat het op { $port } versleuteling aanbiedt.
known-extra-text = Op { $port } van { $host } kwam nog tekst nadat het versleutelen was afgesproken.
known-old-encryption-only = { $host } weigerde op { $port } elke veilige vorm van versleuteling.
known-no-shared-encryption = { $host } en wij vonden op { $port } geen gezamenlijke manier om te versleutelen.
known-wants-our-certificate = { $host } vroeg op { $port } om een ID-bewijs van deze computer.
known-name-unknown-there = De server op { $port } zegt dat hij { $host } niet kent.
known-fault-inside = { $host } brak de versleuteling op { $port } vanzelf af.
known-cut-while-encrypting = De lijn naar { $host } viel op { $port } weg toen de versleuteling begon.
known-no-word-while-encrypting = Toen de versleuteling begon, gaf { $host } { $waited } lang geen antwoord op { $port }.
known-small-packets-pass = In pakketjes van { $bytes } bytes begint de versleuteling op { $port } van { $host }.
known-other-name-passes = Met een andere naam in onze groet antwoordt { $host } op { $port }.
known-no-name-passes = Zonder naam in onze groet antwoordt { $host } op { $port }.
known-no-hello-passes = Ook met andere soorten groet lukt het niet op { $port } van { $host }.
known-another-hello-answered = { $host } beantwoordt op { $port } een andere soort groet.
known-old-hello-agreed = { $host } neemt op { $port } een oude groet aan: { $version }.
known-long-hello-lost = Een lange groet van { $bytes } bytes kreeg geen antwoord op { $port } van { $host }.
known-short-hello-answered = Onze korte van { $bytes } bytes kreeg er wel een.
known-web-encrypts = Bij webpagina’s op { $host } begint de versleuteling.
known-web-fails-to-encrypt = Ook bij webpagina’s op { $host } begint de versleuteling niet.
known-encryption-refused = { $host } biedt op { $port } versleuteling aan en zegt dan nee.

known-certificate-ended = Het ID-bewijs dat { $host } toont, was geldig tot { $not_after }.
known-certificate-starts = Het ID-bewijs dat { $host } toont, geldt vanaf { $not_before }.
known-certificate-names = Het ID-bewijs dat { $host } toont, staat op naam van { $names }.
known-certificate-without-names = In het ID-bewijs dat { $host } toont, staat geen naam in de huidige vorm.
known-certificate-not-for-servers = Het ID-bewijs dat { $host } toont, is niet voor servers gemaakt.
known-signature-of-old-kind = Het ID-bewijs dat { $host } toont, is verzegeld met { $algorithm }.
known-certificate-date-refused = Ook het ID-bewijs van { $host } past niet bij de datum hier.
known-impostor = Iemand anders antwoordt uit naam van { $host }.
known-certificate-issuer = Het ID-bewijs dat { $host } toont, is ondertekend door “{ $issuer }”.
known-signer-is-newer = Het ID-bewijs van { $host } leidt naar “{ $root }”, en nieuwere systemen kennen die uitgever.
known-certificate-signs-itself = Het ID-bewijs dat { $host } toont, is door zichzelf ondertekend.
known-chain-ends-at = De papieren die { $host } stuurt, eindigen bij “{ $issuer }”.
known-certificate-refused = Deze computer keek het ID-bewijs van { $host } na en zegt: “{ $words }”
known-key-bits = De sleutel in het ID-bewijs van { $host } heeft { $bits } bits.
known-today-here = De datum van deze computer is { $today }.
known-same-machine = { $host } en { $other } leiden naar dezelfde machine, { $address }.
known-trusted-for = Het ID-bewijs van { $host } is vandaag geldig, en een bekende instantie staat ervoor borg.
known-new-name-works = { $ports_count ->
    [one] We hebben { $host } net geprobeerd: { $ports } werkt.
   *[other] We hebben { $host } net geprobeerd: { $ports } werken.
}

known-nothing-published = { $count ->
    [one] We vroegen het op één plek, en die heeft geen instellingen voor { $domain }.
   *[other] We vroegen het op { $count_words } plekken, en geen ervan heeft instellingen voor { $domain }.
}
known-page-instead = Waar het bestand met instellingen van het domein hoort te staan, antwoordt een webpagina.
known-could-not-ask = { $count ->
    [one] Eén plek was niet te bereiken.
   *[other] { $count_capital } plekken waren niet te bereiken.
}
known-unreadable = { $source ->
    [autoconfig] Het bestand met instellingen van het domein klopt niet.
    [well-known] Het bestand met instellingen op de website van het domein klopt niet.
    [ispdb] De vermelding in de openbare lijst van mailproviders klopt niet.
    [srv] De vermelding van het domein in het telefoonboek klopt niet.
    [mx] De vermelding van het domein in het telefoonboek klopt niet.
   *[other] Het antwoord van een van de plekken klopt niet.
}
known-exchange-answers = Op { $host } antwoordt een Exchange-server, met gegevens voor alleen zijn eigen programma’s.
known-named-by = { $source ->
    [bundled] De gegevens van Mailhaven noemen { $host }.
    [srv] De gegevens van het domein noemen { $host }.
    [autoconfig] Het bestand met instellingen van het domein noemt { $host }.
    [well-known] Het bestand met instellingen op de website van het domein noemt { $host }.
    [ispdb] De openbare lijst van mailproviders noemt { $host }.
    [mx] De provider van de mail van het domein noemt { $host }.
    [name-servers] Het bedrijf dat het domein beheert, noemt { $host }.
   *[other] Een gepubliceerde instelling noemt { $host }.
}

## Wie het kan oplossen

who-you = Wie het kan oplossen: u, met de stappen hierboven.
who-network-owner = Wie het kan oplossen: de beheerder van dit netwerk.
who-provider = Wie het kan oplossen: uw provider.
who-it-people = Wie het kan oplossen: wie deze computer of server beheert.
who-us = Wie het kan oplossen: de makers van Mailhaven.

## Getallen, datums en lijsten

number-1 = één
number-2 = twee
number-3 = drie
number-4 = vier
number-5 = vijf
number-6 = zes
number-7 = zeven
number-8 = acht
number-9 = negen
number-10 = tien
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date = { $day } { $month } { $year }
time-milliseconds = { $number } ms
time-seconds = { $count ->
    [one] { $number } seconde
   *[other] { $number } seconden
}
time-minutes = { $count ->
    [one] { $number } minuut
   *[other] { $number } minuten
}
list-two = { $first } en { $last }
list-more = { $first }, { $rest }
and-more = nog { $count_words }
