# Wyjaśnienia. Zasady stoją na początku pliku angielskiego.
#
# Zwracamy się na „Ty”, jak polskie programy i pomoc techniczna. Nazwy własne stoją same w mianowniku albo po słowie
# „serwer”, „domena”, „w” lub „program”, więc się nie odmieniają. Czas trwania jest w bierniku: „przez trzy sekundy”.
#
# Mówimy krótkimi słowami, jak przez telefon: „program do poczty”, „pewnie”, „spytaj”, „daj znać”, „drzwi z numerem”.

button-test-again = Ponów próbę
direction = { $service ->
    [submission] wysyłania
   *[other] odbierania
}
step-web-mail = Do tego czasu czytaj pocztę przez stronę dostawcy
step-settings-shown = Użyj ustawień, które tu widać: z nimi poczta działa
step-page = Otwórz stronę { $provider } i zaloguj się tam
step-imap-on = Włącz IMAP (dostęp dla programów do poczty)
step-come-back = Wróć tutaj i idź dalej
step-words = Jeśli to nie minie, wyślij dostawcy słowa serwera
step-hotspot = Użyj telefonu jako hotspotu, potem naciśnij „{ button-test-again }”
step-helpdesk = Wyślij to, co widać, do pomocy technicznej

## Adres i to, czego chce jego dostawca

finding-address-invalid =
    .headline = { $problem ->
        [empty] Nie ma jeszcze adresu
        [two-at-signs] W tym adresie jest więcej niż jeden znak @
        [character] W tym adresie jest znak, który do niego nie pasuje
        [misplaced-dot] Kropka w tym adresie jest w złym miejscu
        [too-long] Ten adres jest za długi jak na pocztę
       *[other] Ten adres nie jest jeszcze cały
    }
    .happened = Adres e-mail ma nazwę, znak @ i domenę. Wygląda tak: anna@example.org.
    .advice-1 = Porównaj adres z listem, wizytówką lub starszą wiadomością
    .advice-2 = Wklej go lub wpisz jeszcze raz
    .support = to nie jest adres: { $problem }

finding-domain-typo =
    .headline = Znamy { $suggestion }, ale nie { $domain }
    .brief = Znamy domenę bardzo podobną do tej
    .happened = Drobna literówka dzieli { $suggestion } od { $domain }. Pod nazwą { $domain } nie znaleźliśmy poczty.
    .advice-1 = Wybierz { $suggestion }
    .advice-2 = Jeśli { $domain } się zgadza, spytaj osobę, od której masz ten adres
    .button = Wybierz { $suggestion }
    .support = { $domain } nie ma poczty; najbliższa znana domena { $suggestion }

finding-provider-has-no-imap =
    .headline = { $provider } trzyma Twoją pocztę we własnej aplikacji
    .brief = Ten dostawca trzyma Twoją pocztę we własnej aplikacji
    .happened = Żaden program do poczty nie otworzy skrzynki w { $provider }. Tak ma być, to nie awaria.
    .advice-1 = Czytaj pocztę w aplikacji { $provider } lub przez stronę dostawcy
    .advice-2 = Jeśli chcesz mieć program do poczty, wybierz dostawcę, który go wpuści
    .support = { $provider } nie oferuje IMAP, POP3 ani submission

finding-bridge-needed =
    .headline = { $provider } wymaga najpierw swojego małego programu
    .brief = Ten dostawca wymaga najpierw swojego małego programu
    .happened = Pocztę w { $provider } otwiera tylko { $bridge }. { $paid ->
        [yes] Należy do płatnego planu i działa na Twoim komputerze.
       *[no] Działa na Twoim komputerze.
    } Twój program do poczty rozmawia z nim.
    .advice-1 = Otwórz stronę { $provider } i pobierz tam { $bridge }
    .advice-2 = Zainstaluj go i włącz, potem skopiuj ustawienia i hasło, które pokaże
    .advice-3 = Wpisz jedno i drugie w programie do poczty, a nie zwykłe hasło
    .button = Otwórz stronę { $provider }
    .support = { $provider } jest dostępny tylko przez { $bridge } na tym komputerze

finding-paid-feature =
    .headline = { $provider } wpuszcza programy do poczty tylko w płatnym planie
    .brief = Ten dostawca wpuszcza programy do poczty tylko w płatnym planie
    .happened = Darmową skrzynkę w { $provider } można czytać przez stronę. Program do poczty wymaga płatnego planu.
    .advice-1 = Sprawdź na stronie { $provider }, jaki masz plan
    .advice-2 = Jeśli masz płatny plan, użyj ustawień, które tu widać
    .support = { $provider }: IMAP, POP3 i submission tylko w płatnych planach

finding-address-is-alias =
    .headline = Ten adres tylko przekazuje pocztę dalej
    .happened = W { $provider } nie ma dla niego skrzynki. Poczta na ten adres idzie na inny Twój adres.
    .advice-1 = Wpisz adres, na który ta poczta trafia
    .support = { $provider } to usługa przekazywania, bez skrzynek

finding-imap-off-in-settings =
    .headline = { $certainty ->
        [likely] { $provider } pewnie nie wpuszcza jeszcze programów do poczty
       *[stated] { $provider } nie wpuszcza do tej skrzynki programów do poczty
    }
    .brief = { $certainty ->
        [likely] Twój dostawca pewnie nie wpuszcza jeszcze programów do poczty
       *[stated] Dostawca nie wpuszcza do tej skrzynki programów do poczty
    }
    .happened = { $certainty ->
        [likely] W ustawieniach { $provider } jest dla nich przełącznik. W nowej skrzynce jest wyłączony.
       *[stated] W ustawieniach { $provider } jest dla nich przełącznik. Teraz jest wyłączony.
    }
    .advice-1 = Otwórz stronę { $provider } i zaloguj się tam
    .advice-2 = Włącz IMAP (dostęp dla programów do poczty)
    .advice-3 = Wróć tutaj i idź dalej
    .button = Otwórz stronę { $provider }
    .support = { $provider }: IMAP trzeba włączyć w ustawieniach skrzynki

finding-oauth-only =
    .headline = W { $provider } logujesz się tylko przez stronę dostawcy
    .brief = U tego dostawcy logujesz się tylko przez jego stronę
    .happened = { $provider } nie chce hasła od programu do poczty. Program otwiera stronę { $provider } i tam się logujesz. Hasło do aplikacji nic tu nie da.
    .advice-1 = Wybierz program do poczty, który do logowania otwiera stronę { $provider }
    .advice-2 = Wpisz hasło tylko na tej stronie
    .support = { $provider } przyjmuje tylko OAuth 2.0 (XOAUTH2, OAUTHBEARER); bez hasła i bez hasła do aplikacji

finding-app-password-required =
    .headline = { $provider } wymaga osobnego hasła do aplikacji
    .brief = Twój dostawca wymaga osobnego hasła do aplikacji
    .happened = Twoje zwykłe hasło do { $provider } nie działa w programach do poczty. Tworzysz drugie, tylko dla nich. { $browser ->
        [yes] Niektóre programy, jak Thunderbird, otwierają zamiast tego stronę { $provider }.
       *[no] To zajmie ze dwie minuty.
    }
    .advice-1 = Otwórz stronę { $provider } i zaloguj się tam
    .advice-2 = { $needed ->
        [yes] Włącz „{ $needs }”, potem wybierz „{ $called }” i utwórz nowe
       *[no] { $named ->
            [yes] Wybierz „{ $called }” i utwórz nowe
           *[no] Utwórz tam nowe hasło dla programów do poczty
        }
    }
    .advice-3 = Skopiuj je i wróć tutaj
    .button = Otwórz stronę { $provider }
    .support = { $browser ->
        [yes] { $provider } przyjmuje hasła do aplikacji albo OAuth 2.0, nie hasło do konta
       *[no] { $provider } przyjmuje tylko hasła do aplikacji
    }

## Ten komputer i jego sieć

finding-device-offline =
    .headline = Ten komputer nie ma internetu
    .happened = Nic nie wychodzi z niego teraz do sieci. Nie chodzi o Twoje ustawienia poczty.
    .advice-1 = Włącz Wi-Fi lub podłącz kabel, potem naciśnij „{ button-test-again }”
    .advice-2 = Otwórz jakąś stronę i zobacz, czy jest internet
    .button = { button-test-again }
    .support = brak trasy do internetu: zapytania DNS i połączenia zawodzą od razu

finding-clock-wrong =
    .headline = { $certainty ->
        [likely] Data na tym komputerze jest pewnie zła
       *[stated] Data na tym komputerze jest zła
    }
    .happened = { $certainty ->
        [likely] Według tego komputera dziś jest { $today }. Serwer pokazuje dowód (certyfikat), który ma pierwszy i ostatni dzień. Według tej daty pierwszy dzień dopiero będzie.
       *[stated] Według tego komputera dziś jest { $today }. Serwer pokazuje dowód (certyfikat), który ma pierwszy i ostatni dzień. Według tej daty kilka z nich się nie zgadza.
    }
    .advice-1 = Ustaw dobrą datę i godzinę, potem naciśnij „{ button-test-again }”
    .advice-2 = Pozwól, by komputer sam ustawiał czas: wtedy data będzie zawsze dobra
    .button = { button-test-again }
    .support = data lokalna { $today } poza okresem ważności widzianych certyfikatów

finding-app-blocked-by-local-firewall =
    .headline = Coś na tym komputerze nie wpuszcza Mailhaven do sieci
    .happened = Jakaś reguła lub program ochronny od razu mówi nam „nie”. Do sieci wcale nie doszliśmy.
    .advice-1 = Pozwól na Mailhaven w programie ochronnym, potem naciśnij „{ button-test-again }”
    .advice-2 = W pracy poproś o to dział IT
    .button = { button-test-again }
    .support = connect odrzucone lokalnie (EACCES lub EPERM)

finding-local-filter-silent =
    .headline = { $certainty ->
        [likely] Program ochronny pewnie zatrzymuje tu pocztę
       *[stated] Coś na tym komputerze zatrzymuje pocztę
    }
    .happened = { $certainty ->
        [likely] Odmowa była tu za szybko, by mógł ją wysłać { $host }. Wyszła więc z bliska, pewnie z programu ochronnego na tym komputerze.
       *[stated] Odmowa była tu za szybko, by mógł ją wysłać serwer { $host }. Wyszła więc z tego komputera. Programy ochronne często tak robią.
    }
    .advice-1 = Przepuść pocztę w programie ochronnym, potem naciśnij „{ button-test-again }”
    .advice-2 = Jeśli go na ten czas wyłączysz, włącz go potem znowu
    .button = { button-test-again }
    .support = { $host }:{ $port } odmowa szybsza, niż pozwala droga: filtr w pobliżu lub na tym komputerze

finding-os-network-permission =
    .headline = Ten system pewnie nie wpuszcza Mailhaven do Twojej sieci
    .happened = Serwery daleko stąd odpowiadają, a te blisko nie. System pewnie nie puścił jeszcze Mailhaven do nich.
    .advice-1 = Pozwól na Mailhaven w opcji „Sieć lokalna” w ustawieniach prywatności, potem naciśnij „{ button-test-again }”
    .advice-2 = W pracy poproś o to dział IT
    .button = { button-test-again }
    .support = EHOSTUNREACH lub EPERM tylko dla bliskich adresów: uprawnienie do sieci lokalnej lub piaskownica

finding-tls-scan-by-antivirus =
    .headline = Program { $product } otwiera Twoją pocztę po drodze
    .brief = Program ochronny otwiera Twoją pocztę po drodze
    .happened = Serwer pokazuje dowód (certyfikat), by było jasne, kim jest. Na tym komputerze { $product } pokazuje w to miejsce swój. Nie ma więc pewności, kto odpowiada.
    .advice-1 = Wyłącz skan poczty w { $product }, potem naciśnij „{ button-test-again }”
    .advice-2 = Zostaw resztę { $product } włączoną
    .button = { button-test-again }
    .support = przechwytywanie TLS na tym komputerze: wystawca to { $product }

finding-vpn-interferes =
    .headline = { $certainty ->
        [likely] Twój VPN pewnie zatrzymuje pocztę
       *[stated] Twój VPN zatrzymuje pocztę
    }
    .happened = { $certainty ->
        [likely] Ten komputer łączy się przez VPN. Poczta tamtędy nie przechodzi.
       *[stated] Poza VPN serwer poczty odpowiada od razu. Przez VPN nic nie wraca.
    }
    .advice-1 = Wyłącz VPN, potem naciśnij „{ button-test-again }”
    .advice-2 = Jeśli poczta wtedy działa, poproś właściciela VPN, by ją przepuścił
    .button = { button-test-again }
    .support = wyjście przez { $interface }: porty poczty nieosiągalne tą drogą

finding-no-trust-store =
    .headline = Ten komputer nie ma listy wystawców, którym ufa
    .happened = Serwer pokazuje dowód (certyfikat), który podpisał ktoś znany. Lista znanych wystawców jest tu pusta. Każdy dowód jest więc tu obcy.
    .advice-1 = Zainstaluj aktualizacje, wyłącz i włącz komputer, potem naciśnij „{ button-test-again }”
    .advice-2 = W pracy poproś dział IT, by naprawił tę listę
    .button = { button-test-again }
    .support = magazyn zaufanych certyfikatów bez użytecznych korzeni

finding-tls-trust-store-old =
    .headline = Ten komputer ma starą listę znanych wystawców
    .happened = Serwer pokazuje dowód (certyfikat), który podpisał ktoś znany. Ten jest dobry. Jego wystawca jest dla tej listy za nowy.
    .advice-1 = Zainstaluj aktualizacje tego komputera, potem naciśnij „{ button-test-again }”
    .advice-2 = Jeśli ich nie ma, poproś dział IT, by dodał tego wystawcę
    .button = { button-test-again }
    .support = brak publicznego korzenia { $root } w magazynie zaufanych certyfikatów tego komputera

finding-captive-portal =
    .headline = W tym Wi-Fi trzeba się najpierw zalogować
    .happened = Zamiast serwerów poczty wita nas tu strona. Tak bywa w hotelach, pociągach i kawiarniach. Gdy się na niej zalogujesz, poczta przejdzie.
    .advice-1 = Zaloguj się na tej stronie w przeglądarce, potem naciśnij „{ button-test-again }”
    .advice-2 = Jeśli jej nie widać, otwórz jakąś stronę, a się pokaże
    .button = { button-test-again }
    .support = captive portal: zamiast innych serwerów odpowiada strona WWW

finding-proxy-required =
    .headline = { $certainty ->
        [likely] Ta sieć pewnie puszcza na zewnątrz tylko strony
       *[stated] Ta sieć puszcza na zewnątrz tylko strony
    }
    .happened = Wszystko wychodzi przez jedną bramę, a ta puszcza tylko strony. Programy do poczty przez nią nie przejdą. Tak bywa w sieciach firm i szkół.
    .advice-1 = { step-hotspot }
    .advice-2 = W pracy poproś dział IT, by przepuścił programy do poczty
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = { $told ->
        [yes] żadne połączenie nie wychodzi z tej sieci wprost, proxy HTTP { $proxy }
       *[no] żadne połączenie nie wychodzi z tej sieci wprost, wymagane proxy HTTP
    }

finding-internet-down =
    .headline = Twoje łącze internetowe nie działa
    .happened = Ten komputer widzi Twój router, ale nic za nim. Nie chodzi o Twoje ustawienia poczty.
    .advice-1 = Wyłącz i włącz router, potem naciśnij „{ button-test-again }”
    .advice-2 = Otwórz jakąś stronę i zobacz, czy jest internet
    .advice-3 = Jeśli to nie minie, daj znać dostawcy internetu
    .button = { button-test-again }
    .support = brama osiągalna, zapytania i połączenia za nią bez odpowiedzi

finding-name-filter-resets =
    .headline = { $certainty ->
        [likely] Filtr pewnie przerywa połączenie z { $host }
       *[stated] Filtr przerywa tu połączenie z { $host }
    }
    .brief = { $certainty ->
        [likely] Filtr pewnie przerywa połączenie z Twoim serwerem poczty
       *[stated] Filtr przerywa tu połączenie z Twoim serwerem poczty
    }
    .happened = { $certainty ->
        [likely] Linia się otwiera. Gdy mówimy, o jaki serwer chodzi, milknie.
       *[stated] Linia się otwiera. Gdy mówimy, o jaki serwer chodzi, milknie. Z inną nazwą trwa dalej.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Poproś właściciela tej sieci, by przepuścił { $host }
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = { $host }:{ $port } milknie po ClientHello z tym SNI, po innych nie

finding-port-25-blocked =
    .headline = Port 25 jest tu zamknięty, ale nie jest Ci potrzebny
    .happened = Port to drzwi z numerem. Tych używają serwery między sobą, więc domowe łącza zwykle je zamykają. Port { $open } jest dla Ciebie i działa.
    .advice-1 = { step-settings-shown }
    .support = tcp/25 filtrowany w tej sieci, submission na { $open } działa

finding-tls-intercepted =
    .headline = Ktoś w tej sieci widzi to, co wysyłasz
    .happened = Serwer pokazuje dowód (certyfikat), by było jasne, kim jest. Tu wszystkie pokazują dowód tego samego obcego wystawcy. Ktoś po drodze czyta więc razem z Tobą.
    .advice-1 = { step-hotspot }
    .advice-2 = Nie wpisuj hasła w tej sieci
    .advice-3 = W pracy spytaj dział IT, czy tak ma być
    .button = { button-test-again }
    .support = przechwytywanie TLS w tej sieci: niezwiązane serwery mają wspólnego wystawcę { $issuer }

finding-mail-redirected =
    .headline = Zamiast Twojego serwera odpowiada inny
    .happened = { $host } i serwer innego dostawcy witają tak samo, w imieniu { $other }. Coś tu kieruje więc Twoją pocztę na inny serwer.
    .advice-1 = { step-hotspot }
    .advice-2 = Nie wpisuj hasła w tej sieci
    .advice-3 = Jeśli to nie minie, wyłącz kontrolę poczty w antywirusie
    .button = { button-test-again }
    .support = { $host }: port bez szyfrowania przekierowany, wita jak niezwiązany serwer, jako { $other }

finding-pmtu-black-hole =
    .headline = Duże kawałki danych giną po drodze
    .happened = Małe kawałki docierają do { $host } i wracają. Duże giną po drodze. Tak bywa z VPN lub routerem.
    .advice-1 = Wyłącz VPN albo włącz router od nowa, potem naciśnij „{ button-test-again }”
    .advice-2 = Jeśli to nie minie, daj znać dostawcy internetu
    .button = { button-test-again }
    .support = { $host }:{ $port } czarna dziura PMTU: działa z segmentami po { $segment } bajtów

finding-large-hello-blocked =
    .headline = Filtr po drodze nie radzi sobie z nowym szyfrowaniem
    .happened = Najnowsze szyfrowanie zaczyna się od długiego powitania, a ono ginie. Z krótkim działa, i też jest bezpiecznie.
    .advice-1 = { step-settings-shown }
    .advice-2 = Daj znać właścicielowi tej sieci, że długie powitania giną
    .support = { $host }:{ $port } ClientHello o { $lost } bajtach ginie, o { $passed } bajtach dostaje odpowiedź

finding-slow-or-lossy-link =
    .headline = Twoje łącze jest teraz bardzo wolne
    .happened = Droga do serwera trwała { $took }. Poczta działa, ale każdy krok chwilę potrwa.
    .advice-1 = Podejdź bliżej routera lub użyj kabla, potem naciśnij „{ button-test-again }”
    .advice-2 = Jeśli dalej jest wolno, daj znać dostawcy internetu
    .button = { button-test-again }
    .support = połączenia trwają { $took }: pakiety spóźnione lub zgubione

finding-mail-ports-blocked =
    .headline = { $certainty ->
        [likely] Ta sieć pewnie zatrzymuje programy do poczty
       *[stated] Ta sieć nie przepuszcza programów do poczty
    }
    .happened = { $certainty ->
        [likely] Strony działają, ale porty poczty (drzwi z numerem) są zamknięte. To pewnie przez tę sieć, a nie przez Twojego dostawcę. Tak bywa w sieciach dla gości, szkół i firm.
       *[stated] Strony działają, ale porty poczty (drzwi z numerem) są zamknięte. To przez tę sieć, a nie przez Twojego dostawcę. Tak bywa w sieciach dla gości, szkół i firm.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Jeśli tam działa, poproś właściciela sieci, by otworzył porty 993 i 465
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = porty poczty filtrowane w tej sieci, strony WWW osiągalne

finding-receive-ports-blocked =
    .headline = { $certainty ->
        [likely] Wysyłanie działa, ale ta sieć pewnie blokuje odbieranie
       *[stated] Wysyłanie działa, ale ta sieć blokuje odbieranie
    }
    .happened = { $certainty ->
        [likely] To pewnie przez tę sieć, a nie przez Twojego dostawcę. Porty (drzwi z numerem), przez które poczta przychodzi, są tu zamknięte. Tak bywa w sieciach dla gości, szkół i firm.
       *[stated] To przez tę sieć, a nie przez Twojego dostawcę. Porty (drzwi z numerem), przez które poczta przychodzi, są tu zamknięte. Tak bywa w sieciach dla gości, szkół i firm.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Jeśli tam działa, poproś właściciela sieci, by otworzył porty 993 i 143
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = porty odbierania filtrowane w tej sieci, submission osiągalne

finding-one-port-blocked =
    .headline = Port { $open } tu działa, port { $blocked } jest zamknięty
    .happened = Port to drzwi z numerem. Dwoje z nich prowadzi do tej samej poczty, a jedne się tu nie otwierają. Te otwarte są tak samo bezpieczne.
    .advice-1 = { step-settings-shown }
    .advice-2 = Jeśli chcesz zobaczyć, jak działają oba, sprawdź w innej sieci
    .support = port { $blocked } na { $host } nieosiągalny, port { $open } działa z szyfrowaniem

finding-ipv6-black-hole =
    .headline = { $certainty ->
        [likely] Jedna z dwóch dróg z tej sieci pewnie nie działa
       *[stated] Jedna z dwóch dróg z tej sieci nie działa
    }
    .happened = W internecie jest stary i nowy rodzaj adresów (IPv4 i IPv6). Nowy prowadzi tu donikąd. Przez stary poczta działa.
    .advice-1 = { step-settings-shown }
    .advice-2 = Daj znać właścicielowi tej sieci, że IPv6 prowadzi donikąd
    .support = połączenia IPv6 z { $host } bez odpowiedzi, IPv4 działa

finding-no-ipv6-only-server =
    .headline = Twój serwer poczty ma rodzaj adresu, którego tu brak
    .happened = W internecie jest stary i nowy rodzaj adresów (IPv4 i IPv6). Serwer ma tylko jeden z nich, a ta sieć tylko drugi.
    .advice-1 = { step-hotspot }
    .advice-2 = Poproś dostawcę, by dał serwerowi { $host } oba rodzaje adresów
    .button = { button-test-again }
    .support = { $host } ma adresy tylko jednej rodziny, bez trasy stąd

## Nazwy

finding-dns-nxdomain-domain =
    .headline = W internecie nie ma { $domain }
    .brief = Część po znaku @ nie istnieje
    .happened = Część po znaku @ nie istnieje. Dlatego poczta tam nie dojdzie ani stamtąd nie przyjdzie.
    .advice-1 = Sprawdź pisownię { $domain }
    .advice-2 = Jeśli się zgadza, spytaj osobę, od której masz ten adres
    .support = { $domain }: NXDOMAIN

finding-dns-null-mx =
    .headline = Domena { $domain } nie przyjmuje poczty
    .brief = Ta domena nie przyjmuje poczty
    .happened = Właściciel { $domain } mówi, że ta nazwa nie służy do poczty. To jasne słowo, a nie awaria.
    .advice-1 = Sprawdź część po znaku @
    .advice-2 = Jeśli się zgadza, spytaj osobę, od której masz ten adres
    .support = { $domain }: null MX (RFC 7505)

finding-domain-no-mail =
    .headline = Nie znaleźliśmy poczty w domenie { $domain }
    .brief = Nie znaleźliśmy poczty w tej domenie
    .happened = Domena istnieje, ale nie podaje serwera, który przyjmuje pocztę. Drzwi dla programów do poczty też są tam zamknięte.
    .advice-1 = Sprawdź pisownię { $domain }
    .advice-2 = Jeśli się zgadza, spytaj właściciela { $domain }, gdzie leży jego poczta
    .support = { $domain }: brak MX, brak SRV, porty poczty zamknięte

finding-dns-srv-disabled =
    .headline = { $service ->
        [submission] Domena { $domain } nie pozwala programom wysyłać poczty
       *[other] Domena { $domain } nie pozwala programom odbierać poczty
    }
    .brief = { $service ->
        [submission] Ta domena nie pozwala programom wysyłać poczty
       *[other] Ta domena nie pozwala programom odbierać poczty
    }
    .happened = Właściciel { $domain } mówi to otwarcie. To jasne słowo, a nie awaria.
    .advice-1 = Czytaj pocztę przez stronę dostawcy
    .advice-2 = Spytaj właściciela { $domain }, jaka jest droga do poczty
    .support = { $domain }: cel SRV „.” dla { $service } (RFC 6186)

finding-dns-nxdomain-host =
    .headline = Nie ma serwera o nazwie { $host }
    .brief = Nie ma serwera o nazwie, którą podano
    .happened = Twoja domena podaje serwer poczty, którego nie ma. Nazwa jest stara albo ma literówkę.
    .advice-1 = Spytaj dostawcę o dobrą nazwę serwera poczty
    .advice-2 = { step-web-mail }
    .support = { $host }: NXDOMAIN, domena istnieje

finding-dns-nodata =
    .headline = Nazwa { $host } prowadzi donikąd
    .brief = Nazwa serwera poczty prowadzi donikąd
    .happened = Nazwa serwera poczty jest znana, ale nie ma do niej adresu.
    .advice-1 = Daj znać dostawcy, że { $host } nie ma adresu
    .advice-2 = { step-web-mail }
    .support = { $host }: brak rekordu A i AAAA

finding-dns-servfail =
    .headline = Nikt teraz nie wie, gdzie jest { $name }
    .brief = Nikt teraz nie wie, gdzie jest Twój serwer poczty
    .happened = Każdy serwer ma nazwę, a internet ma spis tych nazw. Na pytanie o { $name } nie dał jasnej odpowiedzi. Często to samo mija.
    .advice-1 = Zaczekaj dziesięć minut, potem naciśnij „{ button-test-again }”
    .advice-2 = Jeśli to nie minie, daj znać dostawcy
    .button = { button-test-again }
    .support = { $name }: SERVFAIL lub brak użytecznej odpowiedzi resolvera

finding-dns-timeout =
    .headline = Spis nazw tej sieci nie odpowiada
    .happened = Każdy serwer ma nazwę, a Twoja sieć ma spis tych nazw. Spis milczy, więc nie było jak szukać. Nie chodzi o Twoje ustawienia poczty.
    .advice-1 = Wyłącz i włącz router, potem naciśnij „{ button-test-again }”
    .advice-2 = Jeśli to nie minie, użyj telefonu jako hotspotu
    .advice-3 = Daj znać właścicielowi tej sieci, że spis nazw nie działa
    .button = { button-test-again }
    .support = resolver nie odpowiada na żadne zapytanie

finding-dns-resolver-broken =
    .headline = Spis nazw tej sieci jest zepsuty
    .happened = Każdy serwer ma nazwę, a Twoja sieć ma spis tych nazw. Zawodzi on przy { $name }, a inny spis w internecie nie. Nie chodzi o Twoje ustawienia poczty.
    .advice-1 = Wyłącz i włącz router, potem naciśnij „{ button-test-again }”
    .advice-2 = Jeśli to nie minie, użyj telefonu jako hotspotu
    .advice-3 = Daj znać właścicielowi tej sieci, że spis nazw nie działa
    .button = { button-test-again }
    .support = { $name }: zawodzi w resolverze tej sieci, inny resolver odpowiada

finding-dns-refused =
    .headline = Ta sieć nie chce szukać { $name }
    .brief = Ta sieć nie chce szukać Twojego serwera poczty
    .happened = Każdy serwer ma nazwę, a Twoja sieć ma spis tych nazw. Na { $name } mówi on „nie”. Tak bywa z VPN lub filtrem stron.
    .advice-1 = Wyłącz VPN lub filtr stron, potem naciśnij „{ button-test-again }”
    .advice-2 = Jeśli to nie minie, użyj telefonu jako hotspotu
    .button = { button-test-again }
    .support = { $name }: REFUSED od resolvera

finding-dnssec-bogus =
    .headline = Pieczęć na nazwie { $name } jest zerwana
    .brief = Pieczęć na nazwie Twojego serwera poczty jest zerwana
    .happened = Kto ma nazwę, może dać jej pieczęć, by nikt jej nie podrobił. Ta się nie zgadza. Ostrożna sieć chowa wtedy nazwę.
    .advice-1 = Daj znać dostawcy, że pieczęć nazwy { $name } jest zerwana
    .advice-2 = { step-web-mail }
    .support = { $told ->
        [yes] { $name }: walidacja DNSSEC zawodzi, kod rozszerzony { $code }
       *[no] { $name }: walidacja DNSSEC zawodzi, bez sprawdzania nazwa jest znajdowana
    }

finding-dns-slow-aaaa =
    .headline = Szukanie nazw jest w tej sieci wolne
    .happened = Połowa każdego pytania o nazwę nie dostaje odpowiedzi. Dlatego każdy start programu do poczty trwa o { $took } dłużej.
    .advice-1 = { step-settings-shown }
    .advice-2 = Jeśli to przeszkadza, wyłącz i włącz router
    .support = zapytania AAAA bez odpowiedzi przez { $took }, na A odpowiedź jest

finding-private-address-answer =
    .headline = Nazwa { $host } prowadzi w głąb tej sieci
    .brief = Nazwa Twojego serwera poczty prowadzi w głąb tej sieci
    .happened = Nazwa ma prowadzić do internetu. Tu prowadzi do { $address }, czyli całkiem blisko. Tak bywa z filtrem stron i w sieciach firm.
    .advice-1 = Wyłącz filtr stron albo włącz VPN z pracy, potem naciśnij „{ button-test-again }”
    .advice-2 = Jeśli to nie minie, spytaj właściciela tej sieci
    .button = { button-test-again }
    .support = { $host } prowadzi do niepublicznego adresu { $address }

finding-dns-filtered =
    .headline = Filtr blokuje tu { $name }
    .brief = Filtr blokuje tu Twój serwer poczty
    .happened = Każdy serwer ma nazwę, a Twoja sieć ma spis tych nazw. Nazwa { $name } jest tam na liście do blokowania.
    .advice-1 = { step-hotspot }
    .advice-2 = Poproś właściciela tej sieci, by przepuścił { $name }
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $name }: filtrowane przez resolver, kod rozszerzony { $code }
       *[no] { $name }: filtrowane przez resolver, odpowiedź prowadzi donikąd
    }

finding-dns-hijacked-nxdomain =
    .headline = Ta sieć zmyśla miejsca dla nazw, których nie ma
    .happened = Pytamy o nazwę, której nie ma, i jest odpowiedź. Nazwa { $host } dostaje tę samą, więc takiego serwera nie ma.
    .advice-1 = Spytaj dostawcę o dobrą nazwę serwera poczty
    .advice-2 = Daj znać właścicielowi tej sieci, że zmyśla ona odpowiedzi
    .support = { $host } i losowe nazwy prowadzą do { $address }: liczy się jak NXDOMAIN

finding-dns-answers-differ =
    .headline = Dwa spisy nazw nie są zgodne co do { $host }
    .brief = Dwa spisy nazw nie są zgodne co do serwera poczty
    .happened = Spisy nazw w internecie mówią, gdzie jest serwer. Twój mówi { $here }, a inny { $elsewhere }. Gdy serwer się przenosi, trwa to około dnia.
    .advice-1 = Wyłącz i włącz router, potem naciśnij „{ button-test-again }”
    .advice-2 = Jeśli to nie minie, zaczekaj dzień
    .button = { button-test-again }
    .support = { $host }: { $here } z resolvera systemu, { $elsewhere } z innego

finding-hosts-file-override =
    .headline = Lista na tym komputerze kieruje { $host } w złe miejsce
    .brief = Lista na tym komputerze kieruje pocztę w złe miejsce
    .happened = Ten komputer ma własną listę, gdzie jest jaki serwer. Według niej { $host } leży pod { $address }, a internet mówi co innego.
    .advice-1 = Poproś osobę, która ustawiała ten komputer, by usunęła ten wpis, potem naciśnij „{ button-test-again }”
    .button = { button-test-again }
    .support = plik hosts kieruje { $host } do { $address }

## Drzwi i to, kto za nimi odpowiada

finding-tcp-refused =
    .headline = { $works ->
        [sending] Wysyłanie działa, ale drzwi do odbierania są zamknięte
        [receiving] Odbieranie działa, ale drzwi do wysyłania są zamknięte
        [beside] Poczta działa, ale port { $port } na serwerze jest zamknięty
       *[nothing] Serwer jest, ale drzwi do { direction } są zamknięte
    }
    .happened = { $works ->
        [beside] Serwer { $host } od razu odmówił na porcie { $port }. Port to drzwi z numerem. Te obok działają i są tak samo bezpieczne.
       *[other] Serwer { $host } od razu odmówił na porcie { $port }. Port to drzwi z numerem. Za tymi nikt nie odpowiada.
    }
    .advice-1 = { $works ->
        [beside] { step-settings-shown }
       *[other] Spytaj dostawcę, jaki serwer i port są do { direction }
    }
    .advice-2 = { $works ->
        [beside] Daj znać dostawcy, że port { $port } jest zamknięty
       *[other] { step-web-mail }
    }
    .support = { $host }:{ $port } połączenie odrzucone

finding-tcp-timeout =
    .headline = { $works ->
        [sending] Wysyłanie działa, ale serwer do odbierania milczy
        [receiving] Odbieranie działa, ale serwer do wysyłania milczy
        [beside] Poczta działa, ale na porcie { $port } serwer milczy
       *[nothing] Serwer do { direction } stąd nie odpowiada
    }
    .happened = Pukamy do portu { $port } serwera { $host } i nic nie słychać. Port to drzwi z numerem. { $works ->
        [beside] Te obok działają i są tak samo bezpieczne.
       *[other] Albo coś po drodze tłumi pukanie, albo nikogo tam nie ma.
    }
    .advice-1 = { $works ->
        [beside] Użyj ustawień, które tu widać, albo naciśnij „{ button-test-again }”, by zapukać znowu
       *[other] { step-hotspot }
    }
    .advice-2 = { $works ->
        [beside] Daj znać dostawcy, że port { $port } milczy
       *[other] Jeśli tam też milczy, daj znać dostawcy
    }
    .advice-3 = { $works ->
        [beside] Do tego czasu wystarczą ustawienia, które tu widać
       *[other] { step-web-mail }
    }
    .button = { button-test-again }
    .support = { $host }:{ $port } brak odpowiedzi na próby połączenia

finding-tcp-admin-prohibited =
    .headline = Mur na drodze do serwera poczty nas nie puścił
    .happened = Coś między Tobą a serwerem od razu mówi „nie”. Ktoś ustawił taką regułę.
    .advice-1 = { step-hotspot }
    .advice-2 = Poproś właściciela tej sieci, by przepuścił port { $port } (drzwi z numerem)
    .button = { button-test-again }
    .support = { $host }:{ $port } odrzucone po drodze (ICMP prohibited lub unreachable)

finding-tcp-host-dead =
    .headline = { $certainty ->
        [likely] Serwer poczty jest pewnie wyłączony
       *[stated] Pod adresem serwera poczty nikogo nie ma
    }
    .happened = { $certainty ->
        [likely] Nazwa { $host } prowadzi do adresu, który na nic nie odpowiada. Serwer jest pewnie wyłączony albo się przeniósł.
       *[stated] Nazwa { $host } prowadzi do adresu, pod którym jest cisza. Serwer jest wyłączony albo się przeniósł.
    }
    .advice-1 = Wróć za godzinę i naciśnij „{ button-test-again }”
    .advice-2 = Jeśli to nie minie, daj znać dostawcy
    .button = { button-test-again }
    .support = { $certainty ->
        [likely] { $host } milczy na każdym porcie poczty i na 443
       *[stated] { $host }:{ $port } host unreachable po sekundach: nie ma takiego sąsiada
    }

finding-server-hangs-up-at-once =
    .headline = { $works ->
        [sending] Wysyłanie działa, ale serwer do odbierania się rozłącza
        [receiving] Odbieranie działa, ale serwer do wysyłania się rozłącza
       *[nothing] Serwer rozłącza się, gdy tylko dzwonimy
    }
    .happened = Serwer { $host } odbiera połączenie i bez słowa się rozłącza. Tak robi serwer, który kogoś przez jakiś czas nie wpuszcza albo jest zepsuty.
    .advice-1 = Zaczekaj 30 minut, potem naciśnij „{ button-test-again }”
    .advice-2 = Jeśli to nie minie, użyj telefonu jako hotspotu
    .advice-3 = Jeśli tam działa, poproś dostawcę, by znów wpuścił Twoją sieć
    .button = { button-test-again }
    .support = { $host }:{ $port } przyjmuje i zamyka lub zrywa bez bajtu; sprawdzić blokadę adresu klienta

finding-no-greeting =
    .headline = { $works ->
        [sending] Wysyłanie działa, ale serwer do odbierania nic nie mówi
        [receiving] Odbieranie działa, ale serwer do wysyłania nic nie mówi
       *[nothing] Serwer odbiera połączenie, ale nic nie mówi
    }
    .happened = Linia do { $host } jest otwarta, ale nie padło ani słowo. Tak robi serwer, który ma za dużo pracy.
    .advice-1 = Zaczekaj dziesięć minut, potem naciśnij „{ button-test-again }”
    .advice-2 = Jeśli to nie minie, daj znać dostawcy
    .button = { button-test-again }
    .support = { $host }:{ $port } połączono, brak odpowiedzi na czas

finding-greeting-bye =
    .headline = { $works ->
        [sending] Wysyłanie działa, ale serwer do odbierania nas odsyła
       *[nothing] Serwer jest, ale nas odsyła
    }
    .happened = Serwer { $host } od razu mówi „nie”, zanim ktoś się zaloguje. Jego własne słowa mówią dlaczego.
    .advice-1 = Zaczekaj 15 minut, potem naciśnij „{ button-test-again }”
    .advice-2 = Zamknij inne programy, które są w tej skrzynce
    .advice-3 = Jeśli to nie minie, wyślij dostawcy słowa serwera
    .button = { button-test-again }
    .support = { $host }:{ $port } odmawia w powitaniu (BYE, -ERR, 5xx)

finding-greeting-slow =
    .headline = Serwer działa, ale wita się powoli
    .happened = Na powitanie od { $host } czekaliśmy { $took }. Poczta działa, ale każdy start chwilę potrwa.
    .advice-1 = { step-settings-shown }
    .advice-2 = Jeśli dalej jest wolno, daj znać dostawcy
    .support = { $host }:{ $port } powitanie trwało { $took }

finding-smtp-421 =
    .headline = { $works ->
        [receiving] Odbieranie działa, ale serwer do wysyłania jest zajęty
       *[nothing] Serwer do wysyłania jest teraz zbyt zajęty
    }
    .happened = Serwer { $host } prosi, by wrócić później. Jego własne słowa mówią dlaczego.
    .advice-1 = Zaczekaj 15 minut, potem naciśnij „{ button-test-again }”
    .advice-2 = Jeśli to nie minie, wyślij dostawcy słowa serwera
    .button = { button-test-again }
    .support = { $host }:{ $port } powitanie 4xx

finding-smtp-greeting-554 =
    .headline = { $works ->
        [receiving] Odbieranie działa, ale serwer do wysyłania nie wpuszcza tej sieci
       *[nothing] Serwer do wysyłania nie wpuszcza tej sieci
    }
    .happened = Serwer { $host } ma regułę przeciw adresowi tej sieci. Mówi „nie”, zanim ktoś się zaloguje.
    .advice-1 = Wyłącz VPN lub użyj innej sieci, potem naciśnij „{ button-test-again }”
    .advice-2 = Jeśli to nie minie, wyślij dostawcy słowa serwera
    .button = { button-test-again }
    .support = { $host }:{ $port } powitanie 554: adres klienta odrzucony przez regułę

finding-web-server-on-port =
    .headline = Odpowiada tu serwer stron, a nie serwer poczty
    .happened = Na porcie { $port } serwera { $host } jest serwer stron. Port to drzwi z numerem.
    .advice-1 = Spytaj dostawcę o nazwę serwera poczty
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } mówi po HTTP

finding-other-service-on-port =
    .headline = Odpowiada tu inny rodzaj serwera, nie poczta
    .happened = Na porcie { $port } serwera { $host } jest serwer, ale nie do { direction }. Port to drzwi z numerem.
    .advice-1 = Spytaj dostawcę o nazwę serwera poczty
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } mówi innym protokołem

finding-pop-on-imap-port =
    .headline = Te drzwi prowadzą do starszego sposobu odbierania
    .happened = Na porcie { $port } serwera { $host } szukamy IMAP, a odpowiada POP3. Oba odbierają pocztę, a POP3 jest starszy. Port to drzwi z numerem.
    .advice-1 = Spytaj dostawcę, który port jest dla IMAP
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } wita się jak POP3, oczekiwano IMAP

finding-smtp-on-imap-port =
    .headline = { $service ->
        [submission] Te drzwi są do odbierania, nie do wysyłania
       *[other] Te drzwi są do wysyłania, nie do odbierania
    }
    .happened = Na porcie { $port } serwera { $host } jest serwer dla drugiego kierunku. Port to drzwi z numerem.
    .advice-1 = Spytaj dostawcę, jaki serwer i port są do { direction }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } wita się innym protokołem poczty niż { $service }

finding-unreadable-greeting =
    .headline = Serwer odpowiada, ale nie tak, jak serwery poczty
    .happened = Tego, co mówi { $host } na porcie { $port }, nie da się czytać. Port to drzwi z numerem.
    .advice-1 = Spytaj dostawcę o nazwę serwera poczty
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } odpowiada poza protokołem

finding-login-closed-here =
    .headline = Serwer jest, ale nikt się tu nie zaloguje
    .happened = Serwer { $host } odpowiada i szyfruje, ale na porcie { $port } nie przyjmuje hasła. Port to drzwi z numerem.
    .advice-1 = Spytaj dostawcę, jaki serwer i port są do { direction }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } LOGINDISABLED i brak użytecznego mechanizmu, wewnątrz TLS

finding-smtp-auth-not-offered =
    .headline = Ten serwer nie wysyła poczty osób, które się logują
    .happened = Serwer { $host } odpowiada i szyfruje, ale nie przyjmuje hasła. Tak wygląda serwer, który tylko przyjmuje pocztę.
    .advice-1 = Spytaj dostawcę, jaki serwer wysyła Twoją pocztę
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } nie oferuje AUTH wewnątrz TLS

finding-wrong-port =
    .headline = { $change ->
        [encryption] Port { $open } jest dobry, ale szyfruje inaczej
       *[port] Port { $open } tu działa, port { $typed } nie działa
    }
    .happened = { $change ->
        [encryption] { $security ->
            [tls] Port to drzwi z numerem. Te szyfrują przed pierwszym słowem, a podano Ci co innego. Tak { $host } działa.
           *[starttls] Port to drzwi z numerem. Te szyfrują po pierwszym słowie, a podano Ci co innego. Tak { $host } działa.
        }
       *[port] Port to drzwi z numerem. Podano Ci { $typed }. Wypróbowaliśmy inne drzwi { $host } i { $open } działa.
    }
    .advice-1 = { $change ->
        [encryption] Użyj innego szyfrowania
       *[port] Użyj portu { $open } zamiast { $typed }
    }
    .button = { $change ->
        [encryption] Użyj innego szyfrowania
       *[port] Użyj portu { $open }
    }
    .support = { $host }:{ $typed } jak podano nie działa; działa port { $open } z { $security ->
        [tls] niejawnym TLS
       *[starttls] STARTTLS
    }

finding-wrong-mail-host =
    .headline = Serwer { $host } jest do stron, nie do poczty
    .brief = Ten serwer jest do stron, nie do poczty
    .happened = Odpowiadają tam tylko strony. Twoja poczta leży na { $suggestion }.
    .advice-1 = Wybierz { $suggestion }
    .advice-2 = Jeśli nie znasz tej nazwy, zajrzyj na stronę pomocy dostawcy
    .button = Wybierz { $suggestion }
    .support = { $host }: tylko WWW, poczta na { $suggestion }

finding-helo-rejected =
    .headline = Serwerowi nie spodobało się nasze powitanie
    .happened = Serwer { $host } nie przyjął nazwy, którą wita się Mailhaven. Chodzi o Mailhaven, a nie o Ciebie.
    .advice-1 = { step-helpdesk }
    .advice-2 = Mimo to użyj tych ustawień: program do poczty wita się po swojemu
    .support = { $host }:{ $port } odrzuca nazwę w naszym EHLO

finding-smtp-wrong-server =
    .headline = Serwer { $host } przyjmuje pocztę, ale nie wyśle Twojej
    .brief = Ten serwer przyjmuje pocztę, ale nie wyśle Twojej
    .happened = Jeden serwer przyjmuje pocztę, a drugi ją wysyła. Ten, który wyśle Twoją, to { $suggestion }.
    .advice-1 = Wybierz { $suggestion }
    .button = Wybierz { $suggestion }
    .support = { $host } nie oferuje AUTH ani przekazywania, submission jest na { $suggestion }

## Szyfrowanie

finding-plain-on-tls-port =
    .headline = Serwer nie szyfruje tam, gdzie trzeba
    .happened = Na porcie { $port } serwer { $host } mówi otwartym tekstem, choć ma tam szyfrować. Port to drzwi z numerem. Dalej nie idziemy.
    .advice-1 = Spytaj dostawcę, który port szyfruje od razu
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } odpowiada jawnym tekstem na ClientHello TLS

finding-tls-on-plain-port =
    .headline = Te drzwi chcą szyfrowania od samego początku
    .happened = Port { $port } serwera { $host } czeka na szyfrowanie przed pierwszym słowem. Port to drzwi z numerem. W ustawieniach jest co innego.
    .advice-1 = Spytaj dostawcę, jaki port i jakie szyfrowanie wybrać
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } mówi TLS, oczekiwano jawnego tekstu i STARTTLS

finding-starttls-not-offered =
    .headline = { $works ->
        [sending] Wysyłanie działa, ale serwer do odbierania nie szyfruje
        [receiving] Odbieranie działa, ale serwer do wysyłania nie szyfruje
       *[nothing] Serwer do { direction } tutaj nie szyfruje
    }
    .happened = Port { $port } serwera { $host } nie oferuje szyfrowania. Port to drzwi z numerem. Każdy po drodze mógłby czytać hasło, więc tu stajemy.
    .advice-1 = Poproś dostawcę o serwer, który szyfruje
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } nie oferuje STARTTLS

finding-starttls-stripped =
    .headline = { $certainty ->
        [likely] Coś tutaj pewnie usuwa szyfrowanie
       *[stated] Coś w tej sieci usuwa szyfrowanie
    }
    .happened = { $certainty ->
        [likely] Wiemy, że { $host } szyfruje, ale tu tej oferty brak. Każdy po drodze mógłby czytać hasło, więc tu stajemy.
       *[stated] Serwer chce szyfrować, ale tu jego oferta jest zamazana. Każdy po drodze mógłby czytać hasło, więc tu stajemy.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Nie wpisuj hasła w tej sieci
    .advice-3 = Daj znać właścicielowi tej sieci
    .button = { button-test-again }
    .support = { $host }:{ $port } STARTTLS nieobecne lub zamaskowane po drodze

finding-starttls-fails-temporarily =
    .headline = Serwer nie umie teraz szyfrować
    .happened = Serwer { $host } oferuje szyfrowanie, a potem mówi „nie”. Awaria jest po jego stronie. Jego własne słowa mówią dlaczego.
    .advice-1 = Wróć za godzinę i naciśnij „{ button-test-again }”
    .advice-2 = Jeśli to nie minie, wyślij dostawcy słowa serwera
    .button = { button-test-again }
    .support = { $host }:{ $port } odmawia STARTTLS, choć je oferuje

finding-starttls-injection =
    .headline = Ktoś wsunął obcy tekst przed szyfrowaniem
    .happened = Serwer { $host } zgodził się szyfrować, a potem przyszedł otwarty tekst. Tak wygląda atak. Rozłączyliśmy się i nic tajnego nie wyszło.
    .advice-1 = { step-hotspot }
    .advice-2 = Nie wpisuj hasła w tej sieci
    .advice-3 = Jeśli wszędzie jest tak samo, daj znać dostawcy
    .button = { button-test-again }
    .support = { $host }:{ $port } jawny tekst po odpowiedzi na STARTTLS (CVE-2011-0411)

finding-tls-too-old =
    .headline = Serwer poczty zna tylko stare, słabe szyfrowanie
    .happened = Serwer { $host } szyfruje tak, że dziś da się to złamać. Dobre programy do poczty tego nie przyjmą, i my też nie.
    .advice-1 = Poproś dostawcę o aktualizację serwera
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } nie oferuje TLS 1.2 ani 1.3

finding-tls-no-common-cipher =
    .headline = Serwer poczty i my nie mamy wspólnego szyfru
    .happened = Serwer { $host } zna tylko stare szyfry. Dobre programy do poczty ich nie przyjmą, i my też nie.
    .advice-1 = Poproś dostawcę, by włączył nowe szyfry
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } alert handshake_failure: brak wspólnego zestawu szyfrów

finding-tls-client-cert-required =
    .headline = Serwer wpuszcza tylko komputery, które zna
    .happened = Serwer { $host } chce, by ten komputer też miał dowód (certyfikat). Wydają go niektóre firmy.
    .advice-1 = Poproś dział IT o plik z dowodem i o pomoc w instalacji
    .support = { $host }:{ $port } wymaga certyfikatu klienta

finding-tls-name-unknown-to-server =
    .headline = Serwer nie zna nazwy { $host }
    .brief = Serwer nie zna nazwy, o którą pytamy
    .happened = Serwer odpowiada, ale mówi, że { $host } to nie jego nazwa.
    .advice-1 = Spytaj dostawcę o dobrą nazwę serwera poczty
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } alert unrecognized_name

finding-tls-internal-error =
    .headline = Serwer poczty ma usterkę w środku
    .happened = Serwer { $host } zaczął szyfrować i sam przestał.
    .advice-1 = Wróć za godzinę i naciśnij „{ button-test-again }”
    .advice-2 = Jeśli to nie minie, daj znać dostawcy
    .button = { button-test-again }
    .support = { $host }:{ $port } przerywa handshake TLS z powodu własnej usterki

finding-tls-reset =
    .headline = Linia się rwie, gdy zaczyna się szyfrowanie
    .happened = Serwer { $host } odpowiada, ale linia się rwie, zanim jest bezpiecznie. Przerywa ją serwer lub coś po drodze.
    .advice-1 = { step-hotspot }
    .advice-2 = Jeśli tam jest tak samo, daj znać dostawcy
    .button = { button-test-again }
    .support = { $host }:{ $port } reset podczas handshake TLS

finding-tls-timeout =
    .headline = Serwer rozmawia, ale szyfrowanie się nie zaczyna
    .happened = Serwer { $host } się wita, ale gdy ma się zacząć szyfrowanie, nic nie słychać. Tak robi stary filtr po drodze lub sam serwer.
    .advice-1 = { step-hotspot }
    .advice-2 = Jeśli tam jest tak samo, daj znać dostawcy
    .button = { button-test-again }
    .support = { $host }:{ $port } brak odpowiedzi na ClientHello TLS

## Certyfikaty

finding-tls-cert-expired =
    .headline = Dowód serwera poczty był ważny do { $not_after }
    .happened = Serwer pokazuje dowód (certyfikat), by było jasne, kim jest. Ten był ważny do { $not_after } i nikt go nie odnowił. Nie ma więc pewności, kto odpowiada.
    .advice-1 = Daj znać dostawcy, że dowód { $host } stracił ważność
    .advice-2 = Nie podawaj hasła, póki nie ma nowego dowodu
    .advice-3 = { step-web-mail }
    .support = { $host }:{ $port } certyfikat notAfter { $not_after }

finding-tls-cert-not-yet-valid =
    .headline = Dowód serwera poczty jest ważny dopiero od { $not_before }
    .happened = Serwer pokazuje dowód (certyfikat), by było jasne, kim jest. Ten nie jest jeszcze ważny. Twój zegar jest dobry, więc źle ustawiono serwer.
    .advice-1 = Daj znać dostawcy, że dowód { $host } zaczyna się za późno
    .advice-2 = Nie podawaj do tego czasu hasła
    .support = { $host }:{ $port } certyfikat notBefore { $not_before }

finding-tls-name-shared-hosting =
    .headline = Ten serwer naprawdę nazywa się { $suggestion }
    .brief = Ten serwer ma inną nazwę
    .happened = Twoja poczta leży na maszynie o wielu nazwach. Pokazuje ona dowód (certyfikat) dla { $suggestion }, a nie dla { $host }. Obie nazwy prowadzą w to samo miejsce.
    .advice-1 = Wybierz { $suggestion }
    .button = Wybierz { $suggestion }
    .support = { $host }:{ $port } certyfikat jest dla { $suggestion }, to ta sama maszyna

finding-tls-name-mismatch =
    .headline = Serwer pokazuje dowód na inną nazwę
    .happened = Serwer pokazuje dowód (certyfikat), by było jasne, kim jest. Ten nie jest na { $host }. Nie ma więc pewności, kto odpowiada.
    .advice-1 = Spytaj dostawcę o dobrą nazwę serwera poczty
    .advice-2 = Nie podawaj hasła, póki to się nie wyjaśni
    .support = { $host }:{ $port } certyfikat jest dla { $names }

finding-tls-cert-no-san =
    .headline = Dowód serwera poczty jest starego rodzaju
    .happened = Serwer pokazuje dowód (certyfikat), by było jasne, kim jest. Ten ma nazwę w starej formie, a dobry program jej nie uzna.
    .advice-1 = Poproś dostawcę o nowy dowód dla { $host }, w dzisiejszej formie
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certyfikat bez subjectAltName

finding-tls-self-signed =
    .headline = Serwer poczty ręczy sam za siebie
    .happened = Serwer pokazuje dowód (certyfikat), który podpisał ktoś znany. Ten serwer podpisał go sam. W domu to zwykła rzecz, ale podstęp wygląda tak samo.
    .advice-1 = Spytaj właściciela serwera, czy tak ma być
    .advice-2 = Jeśli to serwer dostawcy, nie podawaj hasła, póki to się nie wyjaśni
    .support = { $host }:{ $port } certyfikat samopodpisany, numer seryjny { $serial }

finding-tls-unknown-ca =
    .headline = Nikt, kogo znamy, nie ręczy za ten serwer poczty
    .happened = Serwer pokazuje dowód (certyfikat), który podpisał ktoś znany. Wystawcy tego dowodu ten komputer nie zna. W pracy jest nim często sama firma.
    .advice-1 = Poproś dział IT, by dodał tego wystawcę na tym komputerze
    .advice-2 = W domu spytaj dostawcę i do tego czasu nie podawaj hasła
    .support = { $host }:{ $port } wystawcy nie ma w magazynie zaufanych certyfikatów: { $issuer }

finding-tls-missing-intermediate =
    .headline = { $certainty ->
        [likely] Dowód serwera poczty pewnie nie jest cały
       *[stated] Dowód serwera poczty nie jest cały
    }
    .happened = { $certainty ->
        [likely] Serwer pokazuje dowód (certyfikat) i papiery, które łączą go z kimś znanym. Ten pewnie jednego z nich nie wysyła.
       *[stated] Serwer pokazuje dowód (certyfikat) i papiery, które łączą go z kimś znanym. Ten wysyła tylko część z nich.
    } W przeglądarce często tego nie widać.
    .advice-1 = Daj znać dostawcy, że brakuje środkowej części dowodu
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } nie wysłano certyfikatu pośredniego: { $issuer }

finding-tls-cert-revoked =
    .headline = Dowód serwera poczty został cofnięty
    .happened = Serwer pokazuje dowód (certyfikat), by było jasne, kim jest. Wystawca cofnął ten dowód.
    .advice-1 = Nie podawaj hasła, póki to się nie wyjaśni
    .advice-2 = Daj znać dostawcy, że dowód { $host } został cofnięty
    .support = { $host }:{ $port } certyfikat unieważniony

finding-tls-weak-key =
    .headline = Dowód serwera poczty zbyt łatwo podrobić
    .happened = Serwer pokazuje dowód (certyfikat), by było jasne, kim jest. Ten ma klucz tak krótki, że dziś da się go złamać.
    .advice-1 = Poproś dostawcę o nowy dowód dla { $host }, z dłuższym kluczem
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } klucz certyfikatu ma { $bits } bitów

finding-tls-sha1-signature =
    .headline = Dowód serwera poczty ma pieczęć, którą da się podrobić
    .happened = Serwer pokazuje dowód (certyfikat), by było jasne, kim jest. Ten ma starą pieczęć, którą dziś da się podrobić.
    .advice-1 = Poproś dostawcę o nowy dowód dla { $host }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certyfikat z przestarzałym algorytmem podpisu

finding-tls-cert-malformed =
    .headline = Dowodu serwera poczty nie da się odczytać
    .happened = Serwer pokazuje dowód (certyfikat), by było jasne, kim jest. Ten nie jest zrobiony tak, jak trzeba.
    .advice-1 = Daj znać dostawcy, że dowód { $host } jest zepsuty
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certyfikat odrzucony z powodu formy

finding-tls-wrong-purpose =
    .headline = Serwer poczty pokazuje zły rodzaj dowodu
    .happened = Serwer pokazuje dowód (certyfikat), by było jasne, kim jest. Ten jest dla ludzi lub programów, a nie dla serwerów.
    .advice-1 = Daj znać dostawcy, że dowód { $host } nie jest dla serwerów
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certyfikat bez przeznaczenia serverAuth

finding-starttls-certificate-differs =
    .headline = Port { $good } ma dobry dowód, port { $port } nie
    .happened = Port to drzwi z numerem. Za każdymi { $host } pokazuje dowód (certyfikat). Ten za portem { $port } jest zły.
    .advice-1 = { step-settings-shown }
    .advice-2 = Poproś dostawcę o nowy dowód na porcie { $port }
    .support = { $host }: certyfikat ważny na { $good }, wadliwy na { $port }

## Szukanie ustawień

finding-settings-not-found =
    .headline = Nie znaleźliśmy ustawień dla { $domain }
    .brief = Nie znaleźliśmy ustawień dla tej domeny
    .happened = Nikt, kto podaje ustawienia poczty, nie zna { $domain }. Zwykłe nazwy serwerów też nic nie dały.
    .advice-1 = Spytaj dostawcę o nazwy jego serwerów poczty
    .advice-2 = Poszukaj słów „ustawienia poczty” na jego stronie pomocy
    .support = { $domain }: nic nie opublikowano, zwykłe nazwy nie działają

finding-settings-out-of-reach =
    .headline = Nie wszędzie dało się szukać ustawień { $domain }
    .brief = Nie wszędzie dało się szukać Twoich ustawień
    .happened = Część miejsc, które podają ustawienia poczty, milczy. Nie wiemy więc, czy są jakieś dla { $domain }.
    .advice-1 = Zaczekaj minutę, potem naciśnij „{ button-test-again }”
    .advice-2 = Jeśli to nie minie, użyj telefonu jako hotspotu
    .button = { button-test-again }
    .support = { $domain }: źródła nieosiągalne, nie wiadomo, co opublikowano

finding-settings-broken =
    .headline = { $place ->
        [phone-book] Wpisu { $domain } w spisie nazw nie da się odczytać
       *[file] Pliku ustawień { $domain } nie da się odczytać
    }
    .brief = { $place ->
        [phone-book] Wpisu tej domeny w spisie nazw nie da się odczytać
       *[file] Pliku ustawień tej domeny nie da się odczytać
    }
    .happened = { $place ->
        [phone-book] Internetowy spis nazw podaje serwery poczty { $domain }, ale wpis nie ma sensu. Szukaliśmy też gdzie indziej.
       *[file] Domena { $domain } podaje ustawienia poczty, ale plik nie ma sensu. Szukaliśmy też gdzie indziej.
    }
    .advice-1 = { $place ->
        [phone-book] Daj znać właścicielowi { $domain }, że wpis dla poczty jest zepsuty
       *[file] Daj znać właścicielowi { $domain }, że plik ustawień jest zepsuty
    }
    .support = { $place ->
        [phone-book] { $domain }: rekordy SRV lub MX nieczytelne
       *[file] { $domain }: dokument ustawień nieczytelny
    }

finding-settings-point-nowhere =
    .headline = { $exists ->
        [no] Podane ustawienia są nieaktualne
       *[yes] Podany serwer poczty nie odpowiada
    }
    .happened = { $exists ->
        [no] Twój dostawca podaje { $host }, a takiego serwera nie ma.
       *[yes] Twój dostawca podaje { $host }, a tam nikt nie odpowiada.
    } { $severity ->
        [warning] Jest inna droga.
       *[blocking] Innej drogi nie ma.
    }
    .advice-1 = { $severity ->
        [warning] { step-settings-shown }
       *[blocking] Daj znać dostawcy, że jego ustawienia podają { $host }
    }
    .advice-2 = { $severity ->
        [warning] Daj znać dostawcy, że jego ustawienia podają { $host }
       *[blocking] { step-web-mail }
    }
    .support = { $host } jest opublikowany i nie działa

finding-settings-left-over =
    .headline = { $certainty ->
        [likely] Domena { $domain } pewnie wciąż podaje dawnego dostawcę
       *[stated] Domena { $domain } wciąż podaje stary serwer poczty
    }
    .brief = { $certainty ->
        [likely] Twoja domena pewnie wciąż podaje dawnego dostawcę
       *[stated] Twoja domena wciąż podaje stary serwer poczty
    }
    .happened = { $certainty ->
        [likely] Nowa poczta dla { $domain } idzie do { $provider }. Podane ustawienia mówią { $host } i ten serwer jeszcze odpowiada. Pewnie został po dawnym dostawcy, więc nasz wybór to { $provider }.
       *[stated] Nowa poczta dla { $domain } idzie do { $provider } i tam serwery działają. Podane ustawienia mówią { $host }, a ten nie działa.
    }
    .advice-1 = { $certainty ->
        [likely] Spytaj opiekuna { $domain }, w którym z tych miejsc leży Twoja poczta
       *[stated] { step-settings-shown }
    }
    .advice-2 = Daj znać opiekunowi { $domain }, że ustawienia podają { $host }
    .support = { $domain } publikuje { $host }; jej MX prowadzi do { $provider }

finding-settings-from-stranger =
    .headline = Ustawienia Twojej poczty prowadzą do { $other }
    .brief = Ustawienia Twojej poczty prowadzą do innej firmy
    .happened = Tamte serwery działają. Ale nazwę ktoś mógł po drodze zmienić. Spójrz więc na { $other }, zanim trafi tam Twoje hasło.
    .advice-1 = Wybierz { $other }, jeśli znasz tę firmę jako dostawcę poczty
    .advice-2 = Jeśli nie, spytaj osobę, od której masz adres, gdzie leży Twoja poczta
    .button = Wybierz { $other }
    .support = serwery { $other } dla { $domain } podane tylko niezabezpieczoną drogą

finding-only-insecure-found =
    .headline = Ten serwer poczty wcale nie szyfruje
    .happened = Każda znaleziona droga jest otwarta. Każdy po drodze mógłby czytać hasło. Żadnej więc nie podajemy.
    .advice-1 = Poproś dostawcę o serwer, który szyfruje
    .advice-2 = { step-web-mail }
    .support = { $host }: na każdym porcie tylko jawny tekst, bez STARTTLS

finding-sending-not-found =
    .headline = Odbieranie działa, ale nie znaleźliśmy serwera do wysyłania
    .happened = Pocztę da się odebrać. Nikt, kto podaje ustawienia poczty, nie zna jednak serwera, który ją wyśle.
    .advice-1 = Spytaj dostawcę, jaki serwer wysyła Twoją pocztę
    .advice-2 = Do tego czasu wysyłaj pocztę przez stronę dostawcy
    .support = { $domain }: nie znaleziono działającego serwera submission

finding-only-exchange-found =
    .headline = Domena { $domain } ma tylko Microsoft Exchange
    .brief = Ta skrzynka ma tylko Microsoft Exchange
    .happened = Większość programów do poczty zna otwartą drogę. Tu jest tylko ta od firmy Microsoft, a mało który ją zna.
    .advice-1 = Użyj programu Outlook lub innego, który zna Exchange
    .advice-2 = W pracy poproś dział IT, by włączył IMAP (dostęp dla programów do poczty)
    .support = { $domain }: odpowiada Exchange, brak IMAP, POP3 i submission

## Logowanie: nazwa i hasło

finding-hidden-characters =
    .headline = W Twoim haśle jest znak, którego nie widać
    .happened = Przy kopiowaniu hasła może wejść z nim spacja lub ukryty znak. Dla serwera to część hasła.
    .advice-1 = Wpisz hasło ręcznie, bez spacji przed nim i po nim
    .support = hasło zawiera { $character }

finding-wrong-password =
    .headline = Nazwa lub hasło nie zostały przyjęte
    .happened = Serwer nie mówi, o które z nich chodzi. Wystarczy drobna literówka w jednym.
    .advice-1 = Sprawdź oba, logując się na stronie dostawcy
    .advice-2 = Jeśli to działa, poszukaj tam osobnego hasła dla programów do poczty
    .advice-3 = Jeśli nie, ustaw tam nowe hasło
    .support = { $host }:{ $port } logowanie odrzucone bez powodu (AUTHENTICATIONFAILED, 535)

finding-username-form-wrong =
    .headline = { $tried ->
        [address] { $certainty ->
            [likely] Twoja nazwa użytkownika to pewnie nie adres
           *[stated] Twoja nazwa użytkownika to nie adres
        }
       *[other] { $certainty ->
            [likely] Twoja nazwa użytkownika to pewnie cały adres
           *[stated] Twoja nazwa użytkownika to cały adres
        }
    }
    .happened = { $tried ->
        [address] Niektóre serwery chcą tylko części przed znakiem @ albo numeru. Ten nie przyjął całego adresu.
       *[other] Serwery zwykle chcą tu całego adresu. Ten krótszej nazwy nie przyjął.
    }
    .advice-1 = Poszukaj słów „nazwa użytkownika” w liście od dostawcy lub na jego stronie pomocy
    .advice-2 = Wpisz tę nazwę zamiast tej, która tu jest
    .support = { $host }:{ $port } oczekuje innej postaci nazwy użytkownika niż { $tried }

finding-unknown-user =
    .headline = Na tym serwerze nie ma skrzynki o Twojej nazwie
    .happened = Serwer { $host } mówi, że nie zna nazwy, którą podaliśmy.
    .advice-1 = Porównaj adres z listem, wizytówką lub starszą wiadomością
    .advice-2 = Jeśli się zgadza, spytaj dostawcę, gdzie leży Twoja poczta
    .support = { $host }:{ $port } nieznany użytkownik

finding-app-password-likely =
    .headline = Pewnie potrzebne jest Ci hasło do aplikacji w { $provider }
    .brief = Pewnie potrzebne jest Ci osobne hasło do aplikacji
    .happened = { $provider } nie przyjmuje tego hasła. Dla programów do poczty prawie zawsze chce innego, tylko dla nich.
    .advice-1 = { step-page }
    .advice-2 = { $needed ->
        [yes] Włącz „{ $needs }”, potem wybierz „{ $called }” i utwórz nowe
       *[no] { $named ->
            [yes] Wybierz „{ $called }” i utwórz nowe
           *[no] Utwórz tam nowe hasło dla programów do poczty
        }
    }
    .advice-3 = Wpisz je tutaj zamiast zwykłego hasła
    .button = Otwórz stronę { $provider }
    .support = { $provider } odmawia bez powodu; zasada: tylko hasła do aplikacji

finding-app-password-wrong =
    .headline = To hasło do aplikacji pewnie już nie działa
    .happened = { $provider } go nie przyjmuje. Takie hasło wygasa, gdy je cofniesz lub zmienisz hasło główne.
    .advice-1 = { step-page }
    .advice-2 = Utwórz tam nowe hasło do aplikacji
    .advice-3 = Skopiuj je i wróć tutaj
    .button = Otwórz stronę { $provider }
    .support = { $provider } odrzuca hasło w postaci hasła do aplikacji

finding-imap-off-or-wrong-password =
    .headline = { $provider } na dwie rzeczy odpowiada tak samo
    .brief = Twój dostawca na dwie rzeczy odpowiada tak samo
    .happened = Albo programy do poczty nie mają wstępu, albo nazwa lub hasło się nie zgadza. W nowej skrzynce nie mają wstępu.
    .advice-1 = { step-page }
    .advice-2 = { step-imap-on }
    .advice-3 = Jeśli był włączony, sprawdź tam swoje hasło
    .advice-4 = { step-come-back }
    .button = Otwórz stronę { $provider }
    .support = { $provider } odmawia tymi samymi słowami przy wyłączonym IMAP i przy haśle, które nie pasuje

finding-password-special-characters =
    .headline = Przyczyną jest pewnie nietypowy znak w haśle
    .happened = Niektóre serwery gubią się przy znakach takich jak ł, cudzysłów lub spacja. W Twoim haśle jest taki znak.
    .advice-1 = Ustaw na stronie dostawcy nowe hasło z samych zwykłych liter i cyfr
    .advice-2 = Wpisz tutaj to nowe hasło
    .support = { $host }:{ $port } odrzucone hasło ze znakami w cudzysłowie lub spoza ASCII

finding-password-expired =
    .headline = Twoje hasło straciło ważność
    .happened = Twój dostawca co jakiś czas chce nowego. Ten czas właśnie nadszedł.
    .advice-1 = Ustaw nowe hasło na stronie dostawcy
    .advice-2 = Wpisz to nowe hasło tutaj
    .support = { $host }:{ $port } hasło wygasło (EXPIRED, RFC 5530)

## Logowanie: droga do skrzynki

finding-login-needs-lock-first =
    .headline = Ten serwer chce szyfrowania przed hasłem
    .happened = Serwer { $host } nie przyjmuje hasła bez szyfrowania. To dobrze, my też tak chcemy.
    .advice-1 = Użyj ustawień, które tu widać, razem z ich szyfrowaniem
    .support = { $host }:{ $port } LOGINDISABLED lub 530 aż do STARTTLS

finding-auth-method-mismatch =
    .headline = Serwer chce innego rodzaju logowania
    .happened = Serwer { $host } chce potwierdzenia, którego nie możemy dać. Niektóre firmy tak to ustawiają.
    .advice-1 = Spytaj dział IT lub dostawcę, jaki program do poczty pasuje
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } oferuje tylko { $offered }

finding-oauth-token-rejected =
    .headline = Twoje logowanie w { $provider } nie jest już ważne
    .brief = Twoje logowanie u dostawcy nie jest już ważne
    .happened = Zgoda z ostatniego razu już w { $provider } nie działa. Nową da Ci strona dostawcy.
    .advice-1 = Pozwól programowi do poczty otworzyć stronę { $provider } i zaloguj się tam
    .support = { $host }:{ $port } token odrzucony przez { $provider } (XOAUTH2, OAUTHBEARER)

finding-oauth-wrong-account =
    .headline = Zalogowane jest inne konto
    .happened = W przeglądarce jest teraz konto { $picked }. Ta skrzynka ma inny adres.
    .advice-1 = Wyloguj się w przeglądarce z tego konta
    .advice-2 = Zaloguj się tam na adres tej skrzynki
    .support = token należy do { $picked }

finding-needs-client-id =
    .headline = Dostawca { $provider } chce wiedzieć, jaki program dzwoni
    .brief = Twój dostawca chce wiedzieć, jaki program dzwoni
    .happened = Do skrzynki wpuszcza tylko program, który mówi, jak się nazywa. Nie każdy to robi.
    .advice-1 = Wybierz program do poczty, który jest na stronie pomocy { $provider }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } chce ID (RFC 2971) przed SELECT

finding-web-login-required =
    .headline = { $provider } chce mieć pewność, że to Ty
    .brief = Twój dostawca chce mieć pewność, że to Ty
    .happened = To logowanie jest dla { $provider } nowe. Dostawca czeka, aż na jego stronie powiesz, że to Ty.
    .advice-1 = { step-page }
    .advice-2 = Jeśli padnie pytanie, odpowiedz, że to Ty
    .advice-3 = { step-come-back }
    .button = Otwórz stronę { $provider }
    .support = { $host }:{ $port } wymagane logowanie na stronie

## Logowanie: co ktoś wyłączył

finding-pop-off-in-settings =
    .headline = W { $provider } starszy sposób odbierania jest zamknięty
    .brief = Starszy sposób odbierania jest u dostawcy zamknięty
    .happened = IMAP i POP3: oba odbierają pocztę. POP3 jest starszy i jego przełącznik jest wyłączony.
    .advice-1 = { step-page }
    .advice-2 = Włącz POP3 albo użyj IMAP, który jest lepszy
    .advice-3 = { step-come-back }
    .button = Otwórz stronę { $provider }
    .support = { $provider }: POP3 wyłączony w ustawieniach skrzynki

finding-imap-off-by-admin =
    .headline = Twoja firma wyłączyła programy do poczty
    .happened = Opiekunowie { $domain } nie wpuszczają żadnego z tych programów. Nie chodzi o Twoje hasło.
    .advice-1 = Poproś dział IT, by włączył IMAP (dostęp dla programów do poczty)
    .advice-2 = { step-web-mail }
    .support = IMAP wyłączony dla { $domain }

finding-smtp-auth-off-by-admin =
    .headline = Twoja firma nie pozwala programom wysyłać poczty
    .happened = W { $provider } jest do tego przełącznik, a firma go wyłączyła. Nie chodzi o Twoje hasło.
    .advice-1 = Poproś dział IT, by program do poczty mógł wysyłać z tej skrzynki
    .advice-2 = Do tego czasu wysyłaj pocztę przez stronę dostawcy
    .support = { $provider }: SMTP z logowaniem wyłączone dla dzierżawy lub skrzynki

finding-blocked-by-security-policy =
    .headline = Reguła w Twojej firmie zatrzymuje to logowanie
    .happened = Reguła patrzy na miejsce, sprzęt lub program. Nie chodzi o Twoje hasło.
    .advice-1 = Wyślij raport do działu IT
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } dostęp warunkowy lub ustawienia domyślne zabezpieczeń

finding-oauth-admin-consent =
    .headline = Twoja firma musi najpierw zgodzić się na ten program
    .happened = Logowanie poszło dobrze. W Twojej firmie dział IT decyduje, jakie programy mogą czytać pocztę.
    .advice-1 = Poproś dział IT o zgodę na Twój program do poczty
    .advice-2 = { step-web-mail }
    .support = { $provider }: { $code }, potrzebna zgoda administratora

finding-child-account =
    .headline = Konto dziecka w { $provider } nie wpuszcza programów do poczty
    .brief = Konto dziecka nie wpuszcza programów do poczty
    .happened = Nad tym kontem czuwa rodzic. Żaden program do poczty nie ma tam wstępu.
    .advice-1 = Czytaj pocztę w aplikacji { $provider } lub przez stronę dostawcy
    .support = { $provider }: IMAP niedozwolony dla kont nadzorowanych

finding-account-asleep =
    .headline = Ta skrzynka pewnie zasnęła
    .happened = Gdy przez wiele miesięcy nie zagląda żaden program do poczty, { $provider } przestaje je wpuszczać.
    .advice-1 = { step-page }
    .advice-2 = { step-imap-on }
    .advice-3 = { step-come-back }
    .button = Otwórz stronę { $provider }
    .support = { $provider }: dostęp programów pocztowych wygasa po miesiącach bez użycia

## Skrzynka

finding-account-locked =
    .headline = Ta skrzynka jest zablokowana
    .happened = Serwer { $host } na razie nikogo nie wpuszcza. Jego własne słowa mówią dlaczego. Po każdej próbie trwa to dłużej.
    .advice-1 = Zaczekaj godzinę przed nową próbą
    .advice-2 = Zobacz na stronie dostawcy, jaki jest powód
    .advice-3 = Jeśli to nie minie, poproś dostawcę, by ją otworzył
    .support = { $host }:{ $port } konto zablokowane

finding-account-disabled =
    .headline = Ta skrzynka jest wyłączona
    .happened = Zrobił to dostawca albo Twoja firma, na dobre lub na jakiś czas. Nie chodzi o Twoje hasło.
    .advice-1 = Poproś dostawcę lub dział IT, by ją włączył
    .support = { $host }:{ $port } logowanie wyłączone dla tego użytkownika (CONTACTADMIN, 525)

finding-mailbox-full =
    .headline = Twoja skrzynka jest pełna
    .happened = Logowanie i czytanie działa. Nowa poczta wraca do nadawcy, aż zrobi się miejsce.
    .advice-1 = Otwórz stronę dostawcy i usuń duże lub stare wiadomości
    .advice-2 = Opróżnij tam też kosz
    .support = { $host }:{ $port } przekroczony limit miejsca (OVERQUOTA, 452, 552)

finding-mailbox-in-use =
    .headline = Inny program jest teraz w tej skrzynce
    .happened = Tą drogą może wejść naraz tylko jeden.
    .advice-1 = Zamknij pocztę w telefonie i gdzie indziej, a za minutę naciśnij „{ button-test-again }”
    .button = { button-test-again }
    .support = { $host }:{ $port } skrzynka w użyciu przez inną sesję (IN-USE, INUSE)

finding-mailbox-moved =
    .headline = { $told ->
        [yes] Twoja skrzynka jest teraz na { $other }
       *[no] Twoja skrzynka jest teraz na innym serwerze
    }
    .brief = Twoja skrzynka jest teraz na innym serwerze
    .happened = Serwer { $host } zna Twoją skrzynkę, ale już jej nie trzyma.
    .advice-1 = { $told ->
        [yes] Wybierz { $other }
       *[no] Spytaj dostawcę o nazwę nowego serwera
    }
    .advice-2 = { $told ->
        [yes] Jeśli nie znasz tej nazwy, spytaj najpierw dostawcę
       *[no] { step-web-mail }
    }
    .button = Wybierz { $other }
    .support = { $told ->
        [yes] { $host } odsyła do { $other } (REFERRAL, RFC 2221)
       *[no] { $host } mówi, że skrzynka jest gdzie indziej
    }

finding-signed-in-but-no-mailbox =
    .headline = Logowanie działa, ale skrzynka jest zamknięta
    .happened = Hasło jest dobre, ale skrzynka nie otwiera się dla programów do poczty. Często wyłączony jest przełącznik dla nich.
    .advice-1 = Włącz IMAP (dostęp dla programów do poczty) na stronie dostawcy
    .advice-2 = Jeśli jest włączony, wyłącz VPN
    .advice-3 = W pracy wyślij raport do działu IT
    .support = { $host }:{ $port } uwierzytelniono, a za tym nie ma skrzynki

finding-inbox-unreachable =
    .headline = Logowanie działa, ale skrzynka odbiorcza się nie otwiera
    .happened = Twoje hasło jest dobre. Awaria jest na serwerze, a więcej mówią jego własne słowa.
    .advice-1 = Wróć za godzinę i naciśnij „{ button-test-again }”
    .advice-2 = { step-words }
    .button = { button-test-again }
    .support = { $host }:{ $port } odmawia otwarcia INBOX po zalogowaniu

## Serwery, które mówią: później albo nie stąd

finding-rate-limited =
    .headline = Po tylu próbach serwer chce przerwy
    .happened = { $told ->
        [yes] Prosi, by zaczekać { $wait }.
       *[no] Prosi, by wrócić później.
    } Nie chodzi o Twoje hasło.
    .advice-1 = { $told ->
        [yes] Zaczekaj { $wait }, potem naciśnij „{ button-test-again }”
       *[no] Zaczekaj 15 minut, potem naciśnij „{ button-test-again }”
    }
    .advice-2 = Do tego czasu zamknij pocztę w telefonie i gdzie indziej
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $host }:{ $port } limit prób, oczekiwanie: { $wait }
       *[no] { $host }:{ $port } limit prób
    }

finding-ip-banned =
    .headline = { $certainty ->
        [likely] Serwer poczty pewnie nie wpuszcza tej sieci
       *[stated] Serwer poczty na razie nie wpuszcza tej sieci
    }
    .happened = Stąd przyszło za dużo prób, które nie wyszły. Stary telefon lub program często próbuje sam dalej.
    .advice-1 = Wróć za godzinę i naciśnij „{ button-test-again }”
    .advice-2 = Do tego czasu wyłącz inne urządzenia z tą skrzynką
    .advice-3 = Jeśli to nie minie, poproś dostawcę, by wpuścił Twoją sieć
    .button = { button-test-again }
    .support = { $host }:{ $port } blokuje adres tej sieci

finding-region-blocked =
    .headline = Serwer nie wpuszcza nikogo z tego kraju
    .happened = Po adresie tej sieci { $host } sądzi, że łączysz się stamtąd.
    .advice-1 = Wyłącz VPN, potem naciśnij „{ button-test-again }”
    .advice-2 = W podróży poproś dostawcę, by Cię wpuścił
    .button = { button-test-again }
    .support = { $host }:{ $port } blokuje kraj adresu klienta

finding-too-many-connections =
    .headline = Za dużo programów naraz jest w tej skrzynce
    .happened = Twoje hasło jest dobre. Nie ma już miejsc, bo zajęły je telefony i inne programy.
    .advice-1 = Zamknij pocztę w telefonie i gdzie indziej, a za pięć minut naciśnij „{ button-test-again }”
    .button = { button-test-again }
    .support = { $host }:{ $port } osiągnięto limit połączeń

finding-server-temporary-failure =
    .headline = { $accepted ->
        [yes] Serwer do wysyłania prosi, by wrócić później
       *[no] Serwer nie mógł sprawdzić Twojego hasła
    }
    .happened = { $accepted ->
        [yes] Serwer { $host } przyjął Twoje hasło, ale jeszcze nie pocztę. Jego własne słowa mówią dlaczego. Nie chodzi o Twoją nazwę ani hasło.
       *[no] Coś w środku { $host } nie działa. Nie chodzi o Twoją nazwę ani hasło.
    }
    .advice-1 = Zaczekaj 15 minut, potem naciśnij „{ button-test-again }”
    .advice-2 = { step-words }
    .button = { button-test-again }
    .support = { $accepted ->
        [yes] { $host }:{ $port } odłożone przy MAIL FROM (4xx), jak robi to greylisting
       *[no] { $host }:{ $port } chwilowa awaria logowania (UNAVAILABLE, SERVERBUG, 454)
    }

## Wysyłanie wiadomości

finding-smtp-auth-missing =
    .headline = Serwer do wysyłania też chce logowania
    .happened = Serwer { $host } przyjmuje pocztę dopiero, gdy wie, kim jesteś. Tym razem nie było nazwy ani hasła.
    .advice-1 = Włącz w programie do poczty logowanie przy wysyłaniu
    .advice-2 = Użyj tam tej samej nazwy i hasła, co przy odbieraniu
    .support = { $host }:{ $port } wymagane uwierzytelnienie (530)

finding-relay-denied =
    .headline = Serwer nie przekaże Twojej poczty dalej
    .happened = Serwer { $host } przekazuje pocztę osób, które się tam logują, i nikogo więcej.
    .advice-1 = Włącz w programie do poczty logowanie przy wysyłaniu
    .advice-2 = Jeśli jest włączone, spytaj dostawcę, jaki serwer wysyła Twoją pocztę
    .support = { $host }:{ $port } odmowa przekazywania (relay)

finding-sender-not-allowed =
    .headline = Wysyłać można tylko z własnych adresów
    .happened = Logujesz się jako { $login }. Adres { $sender } nie należy do tej nazwy.
    .advice-1 = Użyj jako nadawcy adresu { $login }
    .advice-2 = Albo dodaj { $sender } na stronie dostawcy
    .support = { $host }:{ $port } nadawca { $sender } nie należy do { $login }

finding-smtp-ip-blocklisted =
    .headline = Ta sieć jest na liście miejsc, które wysyłają spam
    .happened = Serwer { $host } patrzy na takie listy. Domowe łącza często na nich są, więc nie chodzi o Ciebie.
    .advice-1 = Użyj innej sieci lub wyłącz VPN, potem naciśnij „{ button-test-again }”
    .advice-2 = Wysyłaj przez serwer, który chce logowania
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $host }:{ $port } adres tej sieci na liście { $list }
       *[no] { $host }:{ $port } adres tej sieci na liście blokowanych
    }

finding-smtp-limit-reached =
    .headline = Limit wysyłania u Twojego dostawcy jest na razie wyczerpany
    .happened = Dostawcy liczą wiadomości, by nie było spamu. Po jakimś czasie liczą od nowa.
    .advice-1 = Zaczekaj do jutra, potem wyślij resztę
    .support = { $host }:{ $port } osiągnięto limit wysyłania

finding-smtp-differs-from-imap =
    .headline = Odbieranie działa, ale do wysyłania to hasło nie pasuje
    .happened = Nazwa i hasło są dobre, by odebrać pocztę. Serwer, który ją wysyła, chce czegoś innego.
    .advice-1 = Poszukaj na stronie dostawcy przełącznika do wysyłania z programów
    .advice-2 = Jeśli go nie ma, spytaj, czy wysyłanie ma osobne hasło
    .support = { $host }:{ $port } odrzuca hasło, które przyjmuje serwer odbierania

## Reszta

finding-unforeseen =
    .headline = Widzimy coś, czego jeszcze nie umiemy wyjaśnić
    .happened = Żadna nasza reguła nie pasuje do tego, co widać, a przyczyny nie zgadujemy.
    .advice-1 = { step-helpdesk }
    .advice-2 = Dołącz raport z każdym krokiem: „{ show-details }”, potem „{ details-save-report }”
    .support = żadna reguła nie pasuje; patrz zapis

## Skąd to wiemy: po jednym zdaniu

known-address-problem = { $problem ->
    [empty] Nic nie wpisano.
    [no-at-sign] Nie ma w nim znaku @.
    [two-at-signs] Jest w nim więcej niż jeden znak @.
    [nothing-before-at] Przed znakiem @ nic nie ma.
    [nothing-after-at] Po znaku @ nic nie ma.
    [character] Jest w nim znak „{ $character }”.
    [misplaced-dot] Przed znakiem @ kropka jest na brzegu albo obok drugiej kropki.
    [too-long] Jest dłuższy, niż serwery mają obowiązek przyjąć.
   *[domain] To, co jest po znaku @, nie jest domeną.
}
known-one-slip-away = Jedna literówka dzieli { $suggestion } od { $domain }.
known-provider-record = Tak mówią dane Mailhaven o { $provider }.
known-nothing-worked = Żaden z wypróbowanych serwerów nas nie wpuścił.
known-our-fault = Własne słowa Mailhaven: „{ $words }”

known-no-such-domain = Internetowy spis nazw mówi, że { $domain } nie istnieje.
known-no-such-host = Internetowy spis nazw mówi, że { $host } nie istnieje.
known-no-address-for = Internetowy spis nazw nie ma adresu dla { $host }.
known-null-mx = Domena { $domain } ogłasza, że nie przyjmuje poczty.
known-no-mail-record = Domena { $domain } nie podaje serwera, który przyjmuje jej pocztę.
known-mail-goes-to = Poczta dla { $domain } idzie do { $exchange }.
known-service-denied = { $service ->
    [submission] Domena { $domain } ogłasza, że nie ma serwera do wysyłania.
   *[other] Domena { $domain } ogłasza, że nie ma serwera do odbierania.
}
known-works-all-the-same = Mimo to pod { $host }, port { $port }, odpowiada serwer.
known-lookup-fault = Na pytanie o { $name } spis nazw zgłosił usterkę.
known-lookup-refused = Spis nazw nie chciał szukać { $name }.
known-lookup-silent = Spis nazw milczał przez { $waited }.
known-no-way-out = Nasze pytania nie wyszły nawet z tego komputera.
known-found-unchecked = Bez sprawdzania pieczęci spis nazw znajduje { $name }.
known-resolver-says = Spis nazw podaje powód dla { $name }: kod { $code }.
known-found-elsewhere = Inny spis nazw w internecie zna { $name }.
known-unknown-elsewhere = Inny spis nazw w internecie nie ma miejsca dla { $name }.
known-leads-to = Tutejszy spis nazw kieruje { $host } do { $address }.
known-leads-elsewhere-to = Internetowy spis nazw kieruje { $host } do { $address }.
known-made-up-name = Nazwa, która nie istnieje, prowadzi tu do { $address }.
known-listed-here = Lista na tym komputerze kieruje { $host } do { $address }.
known-router-answers = Twój router odpowiada pod { $address }.
known-outside-silent = Inny spis nazw w internecie milczał przez { $waited }.
known-another-page = Chcieliśmy strony, którą znamy, a przyszła inna.
known-date-elsewhere = Serwer stron ma datę { $date }.
known-no-road = Ten komputer nie zna drogi do internetu.
known-road-through = Co wychodzi z tego komputera, idzie przez { $interface }, czyli VPN.
known-proxy-set = Programy mają tu iść przez { $proxy }.
known-no-authorities = Lista znanych wystawców na tym komputerze jest pusta lub nieczytelna.
known-computer-forbids = Ten komputer sam odmówił połączenia z { $host }, port { $port }.

known-silent = Serwer { $host } milczał na { $ports } przez { $waited }.
known-refused = Serwer { $host } odmówił na { $ports }. Trwało to { $took }.
known-rejected = W drodze do { $host }, port { $port }, coś nas zawróciło. Trwało to { $took }.
known-nobody-there = Router powiedział, że pod adresem { $host } nikogo nie ma. Trwało to { $took }.
known-web-answers = Strony na tym samym serwerze odpowiadają. Trwa to { $took }.
known-web-works = Ten komputer ma internet: { $host } odpowiada. Trwa to { $took }.
known-web-silent = Strony na { $host } też nie odpowiadają.
known-others-silent = { $count ->
    [one] Inny dostawca poczty też stąd milczy na { $port }.
   *[other] Inni dostawcy poczty (razem { $count }) też stąd milczą na { $port }.
}
known-others-refuse = { $count ->
    [one] Inny dostawca poczty też zdaje się stąd odmawiać na { $port }.
   *[other] Inni dostawcy poczty (razem { $count }) też zdają się stąd odmawiać na { $port }.
}
known-others-answer = { $count ->
    [one] Inny dostawca poczty odpowiada stąd na { $port }.
   *[other] Inni dostawcy poczty (razem { $count }) odpowiadają stąd na { $port }.
}
known-too-fast = Odmowa przyszła w { $took }, a odpowiedź od { $host } trwa { $distance }.
known-family-silent = Adres { $address } milczał przez { $waited }.
known-family-answers = Adres { $address } odpowiada. Trwa to { $took }.
known-only-family = { $family ->
    [ipv4] Serwer { $host } ma tylko adres IPv4, { $address }, a drogi do niego nie ma.
   *[ipv6] Serwer { $host } ma tylko adres IPv6, { $address }, a drogi do niego nie ma.
}
known-service-works = { $service ->
    [submission] Wysyłanie działa przez { $host }, port { $port }.
   *[other] Odbieranie działa przez { $host }, port { $port }.
}

known-hung-up = Serwer { $host } rozłączył się na { $port } bez słowa. Trwało to { $took }.
known-no-word = Serwer { $host } nic nie mówił na { $port } przez { $waited }.
known-greeted-late = Na powitanie od { $host } na { $port } czekaliśmy { $took }.
known-turned-away = Serwer { $host } odmówił na { $port }.
known-said = Własne słowa serwera na { $port }: „{ $words }”
known-says-the-same = { $host } innego dostawcy mówi to samo na { $port }.
known-web-server-answered = Na porcie { $port } serwera { $host } odpowiada strona.
known-pop-answered = Na porcie { $port } serwera { $host } odpowiada POP3.
known-sending-answered = Na porcie { $port } serwera { $host } odpowiada inna usługa poczty.
known-other-answered = Na porcie { $port } serwera { $host } nie odpowiada żadna znana nam usługa poczty.
known-no-sign-in-offered = Serwer { $host } nie oferuje na { $port } żadnego sposobu logowania.
known-only-in-browser = Serwer { $host } oferuje na { $port } tylko logowanie w przeglądarce.
known-password-kept-here = Hasło nie zostało wysłane do { $host }: jest w nim znak, którego nikt nie wpisuje.
known-password-refused = Serwer { $host } nie przyjął nazwy i hasła na { $port }.
known-password-accepted = Serwer { $host } przyjął tę samą nazwę i hasło na { $port }.
known-password-not-proved = Serwer { $host } nie pokazał na { $port }, że zna hasło.
known-mailbox-refused = Serwer { $host } wpuścił nas na { $port }, ale skrzynki nie otworzył.
known-sender-refused = Serwer { $host } wpuścił nas na { $port }, ale nie przyjął Twojego adresu jako nadawcy.

known-clear-answer = Serwer { $host } odpowiedział na { $port } bez szyfrowania.
known-encrypted-answer = Serwer { $host } odpowiedział na { $port } już z szyfrowaniem, choć najpierw mają być otwarte słowa.
known-no-encryption-offered = Serwer { $host } nie oferuje na { $port } szyfrowania.
known-offer-masked = Na porcie { $port } serwera { $host } oferta szyfrowania jest zamazana.
known-offer-known = Wiadomo, że { $host } oferuje na { $port } szyfrowanie.
known-extra-text = Na porcie { $port } serwera { $host } po zgodzie na szyfrowanie przyszedł jeszcze tekst.
known-old-encryption-only = Serwer { $host } odrzucił na { $port } każde bezpieczne szyfrowanie.
known-no-shared-encryption = Serwer { $host } i my nie mamy na { $port } wspólnego szyfru.
known-wants-our-certificate = Serwer { $host } chciał na { $port } dowodu tego komputera.
known-name-unknown-there = Serwer na { $port } mówi, że nie zna { $host }.
known-fault-inside = Serwer { $host } sam przerwał szyfrowanie na { $port }.
known-cut-while-encrypting = Linia do { $host } urwała się na { $port }, gdy zaczynało się szyfrowanie.
known-no-word-while-encrypting = Gdy zaczynało się szyfrowanie, { $host } nie odpowiadał na { $port } przez { $waited }.
known-small-packets-pass = W pakietach po { $bytes } B szyfrowanie się zaczyna na porcie { $port } serwera { $host }.
known-other-name-passes = Z inną nazwą w powitaniu { $host } odpowiada na { $port }.
known-no-name-passes = Bez nazwy w powitaniu { $host } odpowiada na { $port }.
known-no-hello-passes = Innym powitaniom nie idzie lepiej na porcie { $port } serwera { $host }.
known-another-hello-answered = Na inny rodzaj powitania { $host } odpowiada na { $port }.
known-old-hello-agreed = Na stare powitanie { $host } zgadza się na { $port }: { $version }.
known-long-hello-lost = Długie powitanie ({ $bytes } B) zostało bez odpowiedzi na porcie { $port } serwera { $host }.
known-short-hello-answered = Nasze krótkie ({ $bytes } B) ją dostało.
known-web-encrypts = Ze stronami na { $host } szyfrowanie się zaczyna.
known-web-fails-to-encrypt = Ze stronami na { $host } szyfrowanie też się nie zaczyna.
known-encryption-refused = Serwer { $host } oferuje na { $port } szyfrowanie, a potem mówi „nie”.

known-certificate-ended = Dowód, który pokazuje { $host }, był ważny do { $not_after }.
known-certificate-starts = Dowód, który pokazuje { $host }, jest ważny od { $not_before }.
known-certificate-names = Dowód, który pokazuje { $host }, jest na { $names }.
known-certificate-without-names = W dowodzie, który pokazuje { $host }, nie ma nazwy w dzisiejszej formie.
known-certificate-not-for-servers = Dowód, który pokazuje { $host }, nie jest dla serwerów.
known-signature-of-old-kind = Dowód, który pokazuje { $host }, ma pieczęć { $algorithm }.
known-certificate-date-refused = Dowód { $host } też nie zgadza się z tutejszą datą.
known-impostor = W imieniu { $host } odpowiada ktoś inny.
known-certificate-issuer = Dowód, który pokazuje { $host }, podpisał „{ $issuer }”.
known-signer-is-newer = Dowód { $host } prowadzi do „{ $root }”, a nowsze systemy znają tego wystawcę.
known-certificate-signs-itself = Dowód, który pokazuje { $host }, jest podpisany sam przez siebie.
known-chain-ends-at = Papiery, które wysyła { $host }, kończą się na „{ $issuer }”.
known-certificate-refused = Ten komputer sam sprawdził dowód { $host } i mówi: „{ $words }”
known-key-bits = Długość klucza w dowodzie { $host } w bitach: { $bits }.
known-today-here = Według tego komputera dziś jest { $today }.
known-same-machine = Nazwy { $host } i { $other } prowadzą do tej samej maszyny, { $address }.
known-trusted-for = Dowód { $host } jest ważny i ręczy za niego znany wystawca.
known-new-name-works = { $ports_count ->
    [one] Właśnie wypróbowaliśmy { $host }: { $ports } działa.
   *[other] Właśnie wypróbowaliśmy { $host }: { $ports } działają.
}

known-nothing-published = { $count ->
    [one] Pytaliśmy w jednym miejscu i nie ma tam ustawień dla { $domain }.
   *[other] Pytaliśmy w { $count } miejscach i w żadnym nie ma ustawień dla { $domain }.
}
known-page-instead = Tam, gdzie miałby być plik ustawień domeny, odpowiada strona.
known-could-not-ask = { $count ->
    [one] W jednym miejscu nie dało się zapytać.
   *[other] W { $count } miejscach nie dało się zapytać.
}
known-unreadable = { $source ->
    [autoconfig] Plik ustawień domeny nie ma sensu.
    [well-known] Plik ustawień na stronie domeny nie ma sensu.
    [ispdb] Wpis na publicznej liście dostawców poczty nie ma sensu.
    [srv] Wpis domeny w spisie nazw nie ma sensu.
    [mx] Wpis domeny w spisie nazw nie ma sensu.
   *[other] Odpowiedź z jednego miejsca nie ma sensu.
}
known-exchange-answers = Pod { $host } odpowiada serwer Exchange i podaje ustawienia tylko dla swoich programów.
known-named-by = { $source ->
    [bundled] Własne dane Mailhaven podają { $host }.
    [srv] Własne wpisy domeny podają { $host }.
    [autoconfig] Plik ustawień domeny podaje { $host }.
    [well-known] Plik ustawień na stronie domeny podaje { $host }.
    [ispdb] Publiczna lista dostawców poczty podaje { $host }.
    [mx] Dostawca poczty tej domeny podaje { $host }.
    [name-servers] Firma, która prowadzi domenę, podaje { $host }.
   *[other] Opublikowane ustawienie podaje { $host }.
}

## Kto może to naprawić

who-you = Kto może to naprawić: Ty, krokami powyżej.
who-network-owner = Kto może to naprawić: właściciel tej sieci.
who-provider = Kto może to naprawić: Twój dostawca.
who-it-people = Kto może to naprawić: opiekun tego komputera lub serwera.
who-us = Kto może to naprawić: twórcy Mailhaven.

## Liczby, daty i listy

number-1 = jeden
number-2 = dwa
number-3 = trzy
number-4 = cztery
number-5 = pięć
number-6 = sześć
number-7 = siedem
number-8 = osiem
number-9 = dziewięć
number-10 = dziesięć
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
date = { $day } { $month } { $year }
time-milliseconds = { $number } ms
# W bierniku.
time-seconds = { $count ->
    [one] jedną sekundę
    [2] dwie sekundy
    [few] { $number } sekundy
   *[other] { $number } sekund
}
time-minutes = { $count ->
    [one] jedną minutę
    [2] dwie minuty
    [few] { $number } minuty
   *[other] { $number } minut
}
list-two = { $first } i { $last }
list-more = { $first }, { $rest }
and-more = jeszcze { $count_words }
