# De opdrachtregel.

cli-help =
    Mailhaven vindt de mailservers achter een mailadres, probeert ze, zegt wat er aan de hand is,
    en geeft de instellingen door.

    Gebruik:
      mailhaven                              opent het venster
      mailhaven check ADRES                  vindt en probeert de servers, en zegt wat het opleverde
      mailhaven export ADRES --for ID        test, en schrijft dan de bestanden van één mailprogramma
      mailhaven explain CODE                 legt een code uit, zoals N-27
      mailhaven --practice                   opent het venster met een verzonnen internet

    Opties van check en export:
      --json                                 geeft het rapport als JSON, en verder niets (alleen check)
      --message                              geeft een bericht aan wie het kan oplossen,
                                             klaar om te plakken, en verder niets (alleen check)
      --password-stdin                       probeert ook aan te melden, één keer bij elke server die
                                             werkt, met de eerste regel van de invoer (alleen check)
      --practice                             vraagt het verzonnen internet in dit programma
      --incoming HOST[:PORT][/tls|/starttls] probeert ook wat uw provider noemde om te ontvangen
      --outgoing HOST[:PORT][/tls|/starttls] probeert ook wat uw provider noemde om te versturen
      --no-reference-hosts                   laat de servers van andere providers met rust
      --output MAP                           schrijft in deze map (alleen export)
      --add-to PROFIEL                       voegt het account toe aan dit profiel (--for thunderbird)
      --take-out-of PROFIEL                  haalt het daar weer weg
      --agree-to NAAM                        neemt de servers van dit bedrijf, dat u kent
      --language TAAL                        gebruikt een andere taal dan het systeem

    Lijsten:
      mailhaven check --practice --list      de verzonnen adressen en wat elk laat zien
      mailhaven export --list                de mailprogramma’s

    Afsluitcode: 0 er zijn instellingen die het doen; 1 er is een probleem gevonden, of er blijft
    iets voor u te doen; 2 verkeerd gebruik, of geen adres; 3 een fout van Mailhaven zelf.

cli-agree-first = Er is niets geschreven. Kent u { $name } als uw mailprovider, voeg dan toe: --agree-to { $name }
cli-signing-in = Aanmelden bij { $host }
cli-sign-in = Aanmelden
cli-signed-in = { $port } liet { $username } binnen. Alles daarachter werkt.
cli-signed-in-and-refused = { $port } liet { $username } binnen, en zei toen nee.
cli-not-signed-in = { $port } liet { $username } niet binnen.
cli-not-signed-in-nothing-works = Er is geen wachtwoord verstuurd: geen enkele server werkte.
cli-not-signed-in-agree-first = Er is geen wachtwoord verstuurd. Kent u { $name } als uw mailprovider, voeg dan toe: --agree-to { $name }
cli-not-signed-in-browser-of = Er is geen wachtwoord verstuurd: { $provider } neemt er van een mailprogramma geen aan. Uw mailprogramma opent één keer de pagina van { $provider } in de browser, en daar meldt u zich aan.
cli-not-signed-in-browser = Er is geen wachtwoord verstuurd: de server neemt er van een mailprogramma geen aan. Uw mailprogramma opent één keer de pagina van uw provider in de browser, en daar meldt u zich aan.
cli-not-signed-in-no-way = Er is geen wachtwoord verstuurd: de server biedt geen manier om u met een wachtwoord aan te melden.
cli-password-on-terminal = Typ het wachtwoord en druk op Enter. Het is te zien terwijl u typt. Het gaat alleen naar { $hosts }, versleuteld; daarna is het vergeten.
cli-password-empty = Er staat geen wachtwoord in de standaardinvoer: de eerste regel is leeg.
cli-password-too-long = De eerste regel van de standaardinvoer is langer dan welk wachtwoord ook.
cli-password-not-text = De eerste regel van de standaardinvoer is geen UTF-8-tekst.
cli-password-unreadable = De standaardinvoer is niet te lezen.
cli-progress = { $answered } van { $asked } plekken hebben geantwoord voor { $address }
cli-works = Uw mailservers zijn gevonden en werken
cli-checked-for = { $address }, getest in { $seconds } seconden
cli-receive = Ontvangen
cli-send = Versturen
cli-username = Gebruikersnaam
cli-server-line = { $host }, poort { $port }, { $security }
cli-lights = Lampjes
cli-light = { $port } { $word }. { $line }
cli-what-happened = Wat er aan de hand is
cli-how-we-know = Hoe we het weten
cli-what-to-do = Wat u doet
cli-for-support = Voor uw provider of helper
cli-also = Ook gevonden
cli-code = Code { $code }
cli-unknown-code = “{ $code }” is geen code.
cli-nothing-to-ask = Er hoeft niemand iets te worden gevraagd: er is geen bericht geschreven.
cli-unknown-language = Er zijn geen teksten voor “{ $language }”. Wel voor: { $known }.
cli-no-start = Mailhaven kan niet starten: { $why }
cli-usage-no-such-command = Er is geen opdracht “{ $word }”. Zie: mailhaven --help
cli-usage-no-such-option = Er is geen optie { $option }. Zie: mailhaven --help
cli-usage-out-of-place = { $option } hoort hier niet. Zie: mailhaven --help
cli-usage-value-missing = Achter { $option } ontbreekt een waarde. Zie: mailhaven --help
cli-usage-value-not-wanted = { $option } heeft geen waarde. Zie: mailhaven --help
cli-usage-too-many = “{ $word }” is één woord te veel. Zie: mailhaven --help
cli-usage-not-text = “{ $word }” is geen UTF-8-tekst.
cli-usage-address-missing = Bij { $command } hoort een adres, zoals in: mailhaven { $command } anna@example.org
cli-usage-client-missing = Bij export hoort --for met de id van een mailprogramma. De lijst ziet u met: mailhaven export --list
cli-usage-no-such-client = Er is geen mailprogramma met de id “{ $id }”. De lijst ziet u met: mailhaven export --list
cli-usage-only-for-thunderbird = Bij --add-to en --take-out-of hoort --for thunderbird, en geen andere plek om te schrijven.
cli-usage-no-name = “{ $text }” past niet bij --agree-to. Daar hoort een naam, zoals example.org.
cli-usage-no-server = “{ $text }” is geen server. { $why } De vorm is HOST of HOST:PORT, ook met /tls of /starttls erachter.
cli-usage-no-encryption = Achter de schuine streep staat tls of starttls.
cli-usage-password-for-export = --password-stdin hoort bij check: in een export staat nooit een wachtwoord.
cli-usage-two-outputs = --json en --message geven elk iets, en verder niets. Kies er één.
cli-usage-code-missing = Bij explain hoort een code, zoals in: mailhaven explain N-27
cli-file-exists = Er is al een bestand { $path }. Er is niets geschreven.
cli-file-not-writable = Het bestand { $path } kan niet geschreven worden. Er is niets geschreven.
cli-no-window = Er is geen scherm om een venster op te openen. Zo test u hier een adres: mailhaven check anna@example.org
cli-window-libraries =
    Het venster kan niet geopend worden: { $why }
    Op Debian en Ubuntu installeert dit wat het nodig heeft:
      sudo apt install { $packages }
    Zo test u een adres zonder venster: mailhaven check anna@example.org
cli-no-gui = Deze versie heeft geen venster. Zo test u een adres: mailhaven check anna@example.org
refusal-no-outgoing = { $program } heeft een server om te versturen nodig, en geen daarvan werkte.
refusal-starttls-not-expressible = Het bestand voor { $program } kent geen STARTTLS om te ontvangen, en geen server met SSL/TLS werkte.
refusal-oauth-not-expressible = Het bestand voor { $program } kan geen aanmelding in de browser bevatten, en uw provider vraagt daarom.
refusal-oauth-host-unknown = { $program } kan zich bij uw provider niet via de browser aanmelden.
refusal-sign-in-not-expressible = Het bestand voor { $program } kan de manier van aanmelden bij uw provider niet bevatten.
refusal-not-expressible = In de instellingen staat een teken dat het bestand voor { $program } niet kan bevatten.
refusal-pop3-not-expressible = { $program } kan niet met POP3 ontvangen, en geen IMAP-server werkte.
refusal-username-of-one-person = De gebruikersnaam wordt niet uit het adres gemaakt, dus kan een bestand voor iedereen in het domein hem niet noemen.
cli-thunderbird-then = Haal de regels weer weg als het gestart is: mailhaven export { $address } --for thunderbird --take-out-of "{ $profile }"
cli-no-such-profile = Er is geen profiel “{ $profile }” van Thunderbird. Gevonden zijn: { $profiles }.
cli-several-profiles = Meerdere profielen van Thunderbird heten “{ $profile }”: { $profiles }. Noem de map van één ervan.
cli-no-profiles = Op deze computer is geen profiel van Thunderbird gevonden. Noem de map ervan.
cli-no-profile-there = De map { $folder } is geen profiel van Thunderbird: er is geen prefs.js in, en geen profiles.ini noemt de map.
