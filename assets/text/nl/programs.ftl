# De mailprogramma’s, en waarvoor verder instellingen geschreven worden: wat eruit komt, wat er gebeurt, de stappen.
# Menu’s heten zoals het programma ze in het Nederlands toont; waar dat niet zeker is, staat het Engels ernaast.

gives-computer = Op deze computer
gives-file = Bestand
gives-files = Bestanden
gives-steps = Stappen
gives-code = Code
gives-paper = Papier
gives-records = Gegevens

client-thunderbird = Thunderbird
client-thunderbird-found = Op deze computer gevonden, versie { $version }
client-thunderbird-line = Twee bestanden; Thunderbird importeert dat op .zip
client-thunderbird-happens-1 = Uw account komt naast de accounts die u al hebt.
client-thunderbird-happens-2 = Aan wat er al is, verandert niets.
client-thunderbird-happens-3 = Er wordt geen wachtwoord geschreven. Ongedaan maken: verwijder het account in Thunderbird.
client-thunderbird-step-1 = Sla de bestanden op
client-thunderbird-step-1-aside = Dat op .js is om nieuwe computers in te stellen.
client-thunderbird-step-2 = Open in Thunderbird “Extra”, dan “Importeren”, en importeer het .zip-bestand
client-thunderbird-step-2-aside = Kies “Uit een bestand importeren”, dan “Reservekopie van profiel importeren”.
client-thunderbird-step-3 = Open Thunderbird opnieuw en typ uw wachtwoord als het erom vraagt
client-thunderbird-left = Open in Thunderbird “Extra”, dan “Importeren”, en importeer het .zip-bestand
client-thunderbird-left-line = Kies “Uit een bestand importeren”, dan “Reservekopie van profiel importeren”. Open Thunderbird daarna opnieuw en typ uw wachtwoord.
client-thunderbird-add = Aan mijn Thunderbird toevoegen

client-outlook-classic = Outlook (klassiek)
client-outlook-classic-line = Twee bestanden voor Outlook op Windows, tot en met 2024, en een pagina om over te typen
client-outlook-classic-happens-1 = Uw account komt in het eigen profiel van Outlook.
client-outlook-classic-happens-2 = De accounts die u hebt, blijven zoals ze zijn.
client-outlook-classic-happens-3 = Er wordt geen wachtwoord geschreven.
client-outlook-classic-step-1 = Sluit Outlook
client-outlook-classic-step-1-aside = Het leest de bestanden alleen bij het starten.
client-outlook-classic-step-2 = Sla de bestanden op in dezelfde map
client-outlook-classic-step-2-aside = Elke map op deze computer is goed.
client-outlook-classic-step-3 = Open het bestand dat op .cmd eindigt
client-outlook-classic-step-3-aside = Outlook start en vraagt om uw wachtwoord.

client-outlook-classic-left = Sluit Outlook en open dan het bestand dat op .cmd eindigt
client-outlook-classic-left-line = Outlook start en vraagt om uw wachtwoord. Daarna komt uw mail binnen.

client-sheet = Blad om te printen
client-sheet-line = Eén pagina voor elk ander programma
client-sheet-happens-1 = U krijgt één pagina met alle instellingen, om te printen of van over te nemen.
client-sheet-happens-2 = Op deze computer verandert niets.
client-sheet-happens-3 = Er staat geen wachtwoord op.
client-sheet-step-1 = Sla de pagina op en open of print die
client-sheet-step-1-aside = Die gaat in elke browser open.
client-sheet-step-2 = Typ de instellingen over in uw mailprogramma
client-sheet-step-2-aside = Het vraagt erom als u handmatig een account toevoegt.
client-sheet-left = Open de pagina en typ de instellingen over in uw mailprogramma
client-sheet-left-line = Het programma vraagt aan het eind om uw wachtwoord. Daarna komt uw mail binnen.
client-sheet-step-3 = Typ uw wachtwoord als het programma erom vraagt

client-new-outlook = Nieuwe Outlook
client-new-outlook-line = Het neemt geen bestand: de stappen, en een pagina om over te typen
client-new-outlook-happens-1 = U krijgt één pagina met alle instellingen, om over te typen.
client-new-outlook-happens-2 = Op deze computer verandert niets.
client-new-outlook-happens-3 = De nieuwe Outlook bewaart uw wachtwoord bij Microsoft.
client-new-outlook-step-1 = Sla de pagina op en open die
client-new-outlook-step-2 = Open in Outlook “Instellingen”, dan “Accounts”, dan “Account toevoegen”
client-new-outlook-step-2-aside = Typ uw adres, dan “Doorgaan”, “IMAP” en “Meer weergeven” (“Show more”).
client-new-outlook-step-3 = Typ de instellingen van de pagina over, en uw wachtwoord
client-new-outlook-left = Open de pagina en typ de instellingen over in Outlook
client-new-outlook-left-line = In Outlook: “Instellingen”, “Accounts”, “Account toevoegen”. Daarna komt uw mail binnen.

client-apple-mail = Apple Mail
client-apple-mail-line = Eén bestand voor Mail op een Mac
client-apple-mail-happens-1 = Uw account komt naast de accounts die u al hebt.
client-apple-mail-happens-2 = Een bestand dat u later opslaat, wijzigt hetzelfde account.
client-apple-mail-happens-3 = Er wordt geen wachtwoord geschreven. Ongedaan maken: verwijder het profiel.
client-apple-mail-step-1 = Sla het bestand op en open het
client-apple-mail-step-1-aside = Met een dubbelklik in de Finder.
client-apple-mail-step-2 = Open in Systeeminstellingen “Algemeen”, dan “Apparaatbeheer”
client-apple-mail-step-2-aside = Op macOS 13 en 14: “Privacy en beveiliging”, dan “Profielen”.
client-apple-mail-step-3 = Dubbelklik op het profiel, dan “Installeer”, en typ uw wachtwoord
client-apple-mail-left = Open het bestand en installeer het in Systeeminstellingen
client-apple-mail-left-line = “Algemeen”, dan “Apparaatbeheer”. Op macOS 13 en 14: “Privacy en beveiliging”, dan “Profielen”. Het vraagt om uw wachtwoord.

client-iphone = iPhone of iPad
client-iphone-line = Eén bestand voor Mail op de telefoon of tablet
client-iphone-happens-1 = Uw account komt naast de accounts die u al hebt.
client-iphone-happens-2 = Een bestand dat u later opslaat, wijzigt hetzelfde account.
client-iphone-happens-3 = Er wordt geen wachtwoord geschreven. Ongedaan maken: verwijder het profiel.
client-iphone-step-1 = Sla het bestand op, stuur het naar de telefoon en open het daar
client-iphone-step-1-aside = Met AirDrop, of in een bericht aan uzelf.
client-iphone-step-2 = Tik bij Instellingen op “Profiel gedownload”, dan op “Installeer”
client-iphone-step-2-aside = Het wacht daar maar een paar minuten.
client-iphone-step-3 = Typ uw wachtwoord als erom gevraagd wordt
client-iphone-left = Stuur het bestand naar de telefoon en open het daar
client-iphone-left-line = Dan bij Instellingen: “Profiel gedownload”, “Installeer”. Het vraagt om uw wachtwoord.

client-android = Android-telefoon
client-android-line = Een code voor Thunderbird, een bestand voor K-9 Mail en FairEmail
client-android-happens-1 = De app krijgt uw account naast de accounts die er al zijn.
client-android-happens-2 = Twee keer geïmporteerd, dan is het account er twee keer.
client-android-happens-3 = In de code en in het bestand staat geen wachtwoord.
client-android-step-1 = Op de telefoon, in Thunderbird: “Instellingen”, “Instellingen importeren”, “QR-code scannen”
client-android-step-1-aside = K-9 Mail en FairEmail nemen daar het opgeslagen bestand op .k9s.
client-android-step-2 = Klik op “Code tonen” en houd de telefoon ervoor
client-android-step-2-aside = Het opgeslagen bestand op .svg is dezelfde code.
client-android-step-3 = Typ uw wachtwoord als erom gevraagd wordt
client-android-left = Open het bestand op .svg en scan de code met de telefoon
client-android-left-line = In Thunderbird: “Instellingen”, “Instellingen importeren”, “QR-code scannen”. Kies daar in K-9 Mail en FairEmail het .k9s-bestand.

client-evolution = Evolution
client-evolution-line = Drie bestanden die bij elkaar horen
client-evolution-happens-1 = Uw account komt naast de accounts die u al hebt.
client-evolution-happens-2 = Een bestand dat u later opslaat, wijzigt hetzelfde account.
client-evolution-happens-3 = Er wordt geen wachtwoord geschreven. Ongedaan maken: verwijder de bestanden.
client-evolution-step-1 = Sluit Evolution
client-evolution-step-2 = Sla de bestanden op en kopieer alle drie naar ~/.config/evolution/sources
client-evolution-step-2-aside = Ze vinden elkaar door hun namen.
client-evolution-step-3 = Meld u op de computer af en weer aan, open Evolution en typ uw wachtwoord
client-evolution-left = Kopieer alle drie de bestanden naar ~/.config/evolution/sources
client-evolution-left-line = Meld u dan op de computer af en weer aan, open Evolution en typ uw wachtwoord.

client-geary = Geary
client-geary-line = Eén bestand voor één account
client-geary-happens-1 = Uw account komt naast de accounts die u al hebt.
client-geary-happens-2 = Aan wat er al is, verandert niets.
client-geary-happens-3 = Er wordt geen wachtwoord geschreven. Ongedaan maken: verwijder het account in Geary.
client-geary-step-1 = Sluit Geary
client-geary-step-2 = Sla het bestand op en kopieer het naar ~/.config/geary/account_01/geary.ini
client-geary-step-2-aside = Is er al een account_01, neem dan het volgende nummer.
client-geary-step-3 = Open Geary en typ uw wachtwoord als het erom vraagt
client-geary-left = Kopieer het bestand naar ~/.config/geary/account_01/geary.ini
client-geary-left-line = Is er al een account_01, neem dan het volgende nummer. Open daarna Geary en typ uw wachtwoord.

client-claws-mail = Claws Mail
client-claws-mail-line = Regels voor de lijst met accounts
client-claws-mail-happens-1 = Uw account staat naast de accounts die u al hebt.
client-claws-mail-happens-2 = Er verandert niets tot u de regels toevoegt.
client-claws-mail-happens-3 = Er wordt geen wachtwoord geschreven. Ongedaan maken: verwijder het account in Claws Mail.
client-claws-mail-step-1 = Sluit Claws Mail
client-claws-mail-step-2 = Sla het bestand op en voeg de regels toe aan ~/.claws-mail/accountrc
client-claws-mail-step-2-aside = Is er al een “Account: 1”, geef deze regels dan het volgende nummer.
client-claws-mail-step-3 = Open Claws Mail en haal mail op (“Get Mail”); het vraagt om uw wachtwoord
client-claws-mail-step-3-aside = Bij IMAP komt eerst: “Bestand” (“File”), “Add mailbox”, “IMAP”.
client-claws-mail-left = Voeg de regels van het bestand toe aan ~/.claws-mail/accountrc
client-claws-mail-left-line = Is er al een “Account: 1”, geef deze regels dan het volgende nummer. Open daarna Claws Mail en haal mail op (“Get Mail”).

client-mbsync = mbsync
client-mbsync-line = Regels voor ~/.mbsyncrc; mbsync is het programma van isync
client-mbsync-happens-1 = Uw mail komt in een map op deze computer.
client-mbsync-happens-2 = mbsync haalt alleen op; msmtp kan versturen.
client-mbsync-happens-3 = Er wordt geen wachtwoord geschreven: pass, de wachtwoordkluis, wordt erom gevraagd.
client-mbsync-step-1 = Bewaar uw wachtwoord: pass insert, en de naam in het bestand
client-mbsync-step-1-aside = Zonder die regel vraagt mbsync erom.
client-mbsync-step-2 = Voeg de regels toe aan ~/.mbsyncrc en maak de map die ze noemen
client-mbsync-step-3 = Start mbsync -a
client-mbsync-left = Voeg de regels van het bestand toe aan ~/.mbsyncrc
client-mbsync-left-line = Maak de map die ze noemen, bewaar uw wachtwoord met pass en start dan mbsync -a.

client-msmtp = msmtp
client-msmtp-line = Regels voor ~/.msmtprc
client-msmtp-happens-1 = Andere programma’s geven uw mail er af.
client-msmtp-happens-2 = msmtp verstuurt alleen; mbsync kan ophalen.
client-msmtp-happens-3 = Er wordt geen wachtwoord geschreven: pass, de wachtwoordkluis, wordt erom gevraagd.
client-msmtp-step-1 = Bewaar uw wachtwoord: pass insert, en de naam in het bestand
client-msmtp-step-1-aside = Zonder die regel vraagt msmtp erom.
client-msmtp-step-2 = Voeg de regels toe aan ~/.msmtprc
client-msmtp-step-3 = Probeer het met msmtp --serverinfo
client-msmtp-left = Voeg de regels van het bestand toe aan ~/.msmtprc
client-msmtp-left-line = Bewaar uw wachtwoord met pass en probeer het dan met msmtp --serverinfo.

client-neomutt = NeoMutt
client-neomutt-line = Regels voor NeoMutt en Mutt
client-neomutt-happens-1 = Het opent bij het starten uw Postvak IN.
client-neomutt-happens-2 = Er gaat niets langs voordat de verbinding versleuteld is.
client-neomutt-happens-3 = Er wordt geen wachtwoord geschreven; het vraagt erom.
client-neomutt-step-1 = Sla het bestand op
client-neomutt-step-2 = Voeg de regels toe aan ~/.config/neomutt/neomuttrc
client-neomutt-step-2-aside = Voor Mutt: ~/.muttrc.
client-neomutt-step-3 = Start neomutt en typ uw wachtwoord
client-neomutt-left = Voeg de regels van het bestand toe aan ~/.config/neomutt/neomuttrc
client-neomutt-left-line = Voor Mutt: ~/.muttrc. Bij het starten vraagt het om uw wachtwoord.

client-aerc = aerc
client-aerc-line = Regels voor de lijst met accounts
client-aerc-happens-1 = Uw account staat naast de accounts die u al hebt.
client-aerc-happens-2 = Er verandert niets tot u de regels toevoegt.
client-aerc-happens-3 = Er wordt geen wachtwoord geschreven: pass, de wachtwoordkluis, wordt erom gevraagd.
client-aerc-step-1 = Bewaar uw wachtwoord: pass insert, en de naam in het bestand
client-aerc-step-2 = Voeg de regels toe aan ~/.config/aerc/accounts.conf
client-aerc-step-2-aside = Doe er dan chmod 600 op: aerc wil dat niemand anders het leest.
client-aerc-step-3 = Start aerc
client-aerc-left = Voeg de regels van het bestand toe aan ~/.config/aerc/accounts.conf
client-aerc-left-line = Doe er chmod 600 op, bewaar uw wachtwoord met pass en start dan aerc.

client-himalaya = Himalaya
client-himalaya-line = Regels voor versie 2 en regels voor versie 1
client-himalaya-happens-1 = Uw account staat naast de accounts die u al hebt.
client-himalaya-happens-2 = Er verandert niets tot u de regels toevoegt.
client-himalaya-happens-3 = Er wordt geen wachtwoord geschreven: pass, de wachtwoordkluis, wordt erom gevraagd.
client-himalaya-step-1 = Bewaar uw wachtwoord: pass insert, en de naam in het bestand
client-himalaya-step-2 = Voeg de regels voor uw versie toe aan ~/.config/himalaya/config.toml
client-himalaya-step-2-aside = himalaya --version zegt welke het is.
client-himalaya-step-3 = Start himalaya
client-himalaya-left = Voeg de regels voor uw versie toe aan ~/.config/himalaya/config.toml
client-himalaya-left-line = himalaya --version zegt welke het is. Bewaar eerst uw wachtwoord met pass.

client-autoconfig = Autoconfig-bestand
client-autoconfig-line = Eén bestand dat de meeste mailprogramma’s kunnen lezen
client-autoconfig-happens-1 = Thunderbird op die computer kent dan elk adres van het domein.
client-autoconfig-happens-2 = Er staan regels in voor de gebruikersnaam, van niemand de naam zelf.
client-autoconfig-happens-3 = Er wordt geen wachtwoord geschreven.
client-autoconfig-step-1 = Sla het bestand op
client-autoconfig-step-2 = Kopieer het als beheerder naar de map isp van Thunderbird
client-autoconfig-step-2-aside = Op Debian: /usr/share/thunderbird/isp. Op Windows: in de map van het programma.
client-autoconfig-step-3 = Voeg het account in Thunderbird toe: naam, adres, wachtwoord
client-autoconfig-left = Kopieer het bestand als beheerder naar de map isp van Thunderbird
client-autoconfig-left-line = Op Debian: /usr/share/thunderbird/isp. Op Windows: in de map van het programma.

client-thunderbird-policies = Thunderbird op het werk
client-thunderbird-policies-line = Een beleidsbestand, en hetzelfde als configuratie
client-thunderbird-policies-happens-1 = Thunderbird start met dit ene account, wie het ook opent.
client-thunderbird-policies-happens-2 = Het is voor mensen die nog geen account in Thunderbird hebben.
client-thunderbird-policies-happens-3 = Er wordt geen wachtwoord geschreven.
client-thunderbird-policies-step-1 = Sla de bestanden op
client-thunderbird-policies-step-2 = Kopieer policies.json naar de map distribution van het programma
client-thunderbird-policies-step-2-aside = Of mailhaven.cfg naast het programma, en autoconfig.js naar defaults/pref.
client-thunderbird-policies-step-3 = Start Thunderbird en typ het wachtwoord als het erom vraagt
client-thunderbird-policies-left = Kopieer policies.json naar de map distribution van Thunderbird
client-thunderbird-policies-left-line = Of mailhaven.cfg naast het programma, en autoconfig.js naar defaults/pref.

client-outlook-autodiscover = Outlook op het werk
client-outlook-autodiscover-line = Een Autodiscover-antwoord op de computer zelf
client-outlook-autodiscover-happens-1 = Outlook (klassiek) vindt de instellingen van dit account op de computer.
client-outlook-autodiscover-happens-2 = Outlook vanaf 2016 vraagt het eerst Microsoft, en kijkt dan misschien niet.
client-outlook-autodiscover-happens-3 = Er wordt geen wachtwoord geschreven.
client-outlook-autodiscover-step-1 = Kopieer het .xml-bestand naar C:\ProgramData\Mailhaven
client-outlook-autodiscover-step-2 = Open het .reg-bestand als de persoon die Outlook gebruikt
client-outlook-autodiscover-step-3 = Voeg het account toe in het Configuratiescherm, onder “E-mail”
client-outlook-autodiscover-left = Kopieer het .xml-bestand naar C:\ProgramData\Mailhaven en open het .reg-bestand
client-outlook-autodiscover-left-line = Voeg daarna het account toe in het Configuratiescherm, onder “E-mail”.

client-domain-owner = Gegevens en bestanden
client-domain-owner-line = Wat een domein publiceert, zodat mailprogramma’s het vinden
client-domain-owner-happens-1 = De meeste programma’s hebben dan alleen adres en wachtwoord nodig.
client-domain-owner-happens-2 = Er wordt niets voor u gepubliceerd: wat ontbreekt, plakt u zelf.
client-domain-owner-happens-3 = Er staat van niemand de naam in, en geen wachtwoord.
client-domain-owner-step-1 = Sla de bestanden op
client-domain-owner-step-2 = Zet de .xml- en .json-bestanden waar het zonebestand het zegt
client-domain-owner-step-2-aside = Op een webserver met https.
client-domain-owner-step-3 = Voeg de regels die ontbreken toe aan uw zone
client-domain-owner-left = Zet de bestanden waar het zonebestand het zegt, en voeg de regels ervan toe aan uw zone
client-domain-owner-left-line = Test daarna nog eens een adres van het domein: Mailhaven vindt dan wat u publiceerde.

client-not-tried = Gemaakt volgens het gepubliceerde formaat, door ons niet geprobeerd

## Tegels met meerdere programma’s

programs-linux = Linux-programma’s
programs-terminal = Terminalprogramma’s
programs-owner = Domeineigenaar
programs-which = Welk?

## Een Thunderbird op deze computer

thunderbird-here-happens-1 = Uw account komt naast de accounts die u al hebt.
thunderbird-here-happens-2 = Aan wat er al is, verandert niets.
thunderbird-here-happens-3 = Er wordt geen wachtwoord geschreven. Tot Thunderbird opent, kunt u het ongedaan maken.
thunderbird-here-step-1 = Sluit Thunderbird
thunderbird-here-step-1-aside = Zolang het open is, wordt er niets geschreven.
thunderbird-here-step-2 = Klik op “Aan mijn Thunderbird toevoegen”
thunderbird-here-step-2-aside = Dat duurt één seconde.
thunderbird-here-step-3 = Open Thunderbird en typ uw wachtwoord als het erom vraagt
thunderbird-which = Welk profiel van Thunderbird?
thunderbird-try = In een nieuw profiel proberen
thunderbird-not-added = Er is niets toegevoegd
thunderbird-not-undone = Het is niet ongedaan gemaakt
thunderbird-running = { $program } is open. Sluit het en probeer het dan opnieuw.
thunderbird-already-there = Deze { $program } heeft al een account met dezelfde server en gebruikersnaam.
thunderbird-ends-in-comment = Het bestand user.js van het profiel eindigt in een opmerking, waar nieuwe regels niet tellen.
thunderbird-damaged = In het bestand user.js van het profiel ontbreekt het einde van onze regels. Haal die eerst zelf weg.
thunderbird-nothing-to-undo = In het profiel staan geen regels van ons voor dit adres. Heeft Thunderbird het account, dan verwijdert u het daar.
thunderbird-not-readable = Het bestand { $path } kan niet worden gelezen.
thunderbird-not-writable = Het bestand { $path } kan niet worden geschreven.
thunderbird-left-line = Daarna komt uw mail binnen. Laat Mailhaven tot dan open: het haalt zijn eigen regels weer weg.
thunderbird-taken-over = Thunderbird heeft uw account
thunderbird-taken-over-line = Mailhaven heeft zijn regels weer weggehaald. Ongedaan maken kan nu zo: verwijder het account in Thunderbird.
thunderbird-where = Het profiel staat in { $folder }
thunderbird-undone = Ongedaan gemaakt
thunderbird-undone-line = Thunderbird is weer zoals het was.
thunderbird-stays = Thunderbird heeft het account al
thunderbird-stays-line = Onze regels zijn weer weg. Voor de rest verwijdert u het account in Thunderbird.
thunderbird-trial-headline = Een nieuw profiel met uw account staat klaar
thunderbird-trial-line = Uw eigen profiel blijft zoals het is. Wilt u het nieuwe kwijt, verwijder dan de map.
thunderbird-not-started = { $program } is niet gestart
thunderbird-not-started-line = Open het zelf, in het menu van uw computer, zoals altijd.
thunderbird-not-started-words = Open het zelf: typ in een terminal: { $command }

## De code voor een telefoon

scan-show = Code tonen
scan-headline = Scan dit met uw telefoon
scan-where = Op de telefoon, in Thunderbird: “Instellingen”, “Instellingen importeren”, “QR-code scannen”
scan-told = Een QR-code met de mailinstellingen van { $address }. Alleen de camera van een telefoon kan hem lezen.
scan-no-password = Er staat geen wachtwoord in; de telefoon vraagt erom.
scan-close = Wegleggen

## Hoe mail wordt opgehaald

fetch-imap-means = Met IMAP blijft uw mail op de server, en al uw apparaten tonen hetzelfde.
fetch-pop3-means = Met POP3 wordt uw mail naar dit ene programma gekopieerd, en uw apparaten weten niets van elkaar.
fetch-by-pop3 = Liever POP3
fetch-by-imap = Liever IMAP

## Outlook

programs-outlook = Nieuwe Outlook, andere
client-outlook-elsewhere = Outlook voor Mac of telefoon
client-outlook-elsewhere-line = Het neemt geen bestand: een pagina om over te typen
client-outlook-elsewhere-happens-1 = U krijgt één pagina met alle instellingen, om over te typen.
client-outlook-elsewhere-happens-2 = Op deze computer verandert niets.
client-outlook-elsewhere-happens-3 = Op een telefoon bewaart Outlook uw wachtwoord bij Microsoft.
client-outlook-elsewhere-step-1 = Sla de pagina op en open die
client-outlook-elsewhere-step-2 = Voeg in Outlook met de hand een account toe
client-outlook-elsewhere-step-2-aside = Op een Mac: “Tools”, “Accounts”, “+”, “New Account”. Op een telefoon: “Settings”, “Accounts”, “Add Account”.
client-outlook-elsewhere-step-3 = Typ de instellingen van de pagina over, en uw wachtwoord
client-outlook-elsewhere-left = Open de pagina en typ de instellingen over in Outlook
client-outlook-elsewhere-left-line = Voeg daar met de hand een account toe. Daarna komt uw mail binnen.
