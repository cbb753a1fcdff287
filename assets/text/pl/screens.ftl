# Słowa okna, ekran po ekranie, w kolejności czytania.
#
# Nagłówki są bez kropki; przyciski mówią słowami kroku, który wykonują. Porty są w cyfrach, bo czyta się je na głos.

## Wszędzie

# Własna nazwa języka.
language-name = Polski
# Znak między liczbą całkowitą a jej częścią dziesiętną.
decimal-mark = { "," }
program-name = Mailhaven
window-title = Mailhaven, krok { $number } z 4, { $step }
menu = Menu
step-address = Adres
step-looking = Szukanie
step-result = Wynik
step-hand-over = Przekazanie
steps-done-spoken = wszystkie kroki gotowe
step-done-spoken = { $step }, gotowe
step-now-spoken = { $step }, krok { $number } z 4, teraz
step-to-come-spoken = { $step }, przed Tobą
back = Wstecz
cancel = Anuluj
continue = Dalej
show-details = Pokaż szczegóły
test-again = Ponów próbę
copied = Skopiowano
copied-for-helpdesk = Skopiowano: wklej do zgłoszenia
copied-for-message = Skopiowano: wklej do wiadomości
copy-for-helpdesk = Kopiuj dla pomocy technicznej
message-to-helper = Wiadomość do osoby, która pomaga
message-to-network-owner = Wiadomość do właściciela sieci
message-to-provider = Wiadomość do dostawcy
message-to-it-people = Wiadomość do działu IT
message-to-makers = Wiadomość do twórców Mailhaven
message-short = Napisz wiadomość
seconds = { $seconds } sekundy

## Światła

lights-list = Światła, sześć pozycji
lights-receive = Odbieranie
lights-send = Wysyłanie
lights-pop3 = POP3
lights-pop3-gloss = , starszy sposób odbierania
lights-pop3-short = POP3 (starszy)
service-receive = odbieranie
service-receive-pop3 = odbieranie przez POP3
service-send = wysyłanie
light-works = Działa
light-problem = Problem
light-fails = Nie działa
light-not-tried = Bez próby
light-asking = Pytamy
light-waiting = Czeka
light-spoken = { $port }, { $service }, { $word }. { $line }
light-line-all-checked = Odpowiada, szyfruje, dowód dobry
light-line-waiting = Przyjdzie jego kolej
light-line-not-needed = Nie trzeba pytać
light-line-asking-name = Gdzie to jest?
light-line-asking-connect = Czy odpowiada?
light-line-asking-encryption = Czy włącza szyfrowanie?
light-line-asking-greeting = Czy się wita?
light-line-asking-capabilities = Co umie?
light-line-slow = Odpowiada powoli, więc czekamy
light-line-no-such-server = Nie ma takiego serwera
light-line-lookup-failed = Nie da się teraz znaleźć nazwy
light-line-refused = Drzwi są zamknięte
light-line-silent = Stąd brak odpowiedzi
light-line-unreachable = Stąd poza zasięgiem
light-line-encryption-fails = Szyfrowanie się nie zaczyna
light-line-certificate-refused = Odpowiada, ale ma zły dowód
light-line-no-encryption = Odpowiada, ale nie szyfruje
light-line-no-greeting = Łączy się, ale nic nie mówi
light-line-turned-away = Odpowiada, ale nas odsyła
light-line-another-service = Odpowiada coś innego
light-line-cut-off = Rozłącza się
light-line-our-fault = Mailhaven sam przerwał

## Adres

address-headline = Uruchommy Twoją pocztę
address-second = Wpisz swój adres. Znajdziemy Twoje serwery poczty i wypróbujemy je po kolei.
address-field = Twój adres e-mail
address-hint = nazwa@example.org
address-check = Sprawdź ten adres
address-known = { $provider }
address-known-by = { $provider }, firma { $operator }
address-known-line = Znamy tego dostawcę. Jego ustawienia są w tym programie, gotowe do próby.
address-known-no-settings = Znamy tego dostawcę.
address-slip = Znamy { $known }, ale nie { $typed }
address-slip-line = { $provider }. Można też iść dalej z { $typed }.
address-slip-go-on = Można też iść dalej z { $typed }.
address-slip-use = Wybierz { $known }
address-privacy = Nic nie wychodzi z tego komputera, póki nie naciśniesz „Sprawdź ten adres”.
address-privacy-password = Twoje hasło nie jest do tego potrzebne.
address-what-is-sent = Co wysyłamy i dokąd
sent-names = Część po znaku @ idzie do spisu nazw Twojej sieci.
sent-provider = Ta sama część idzie do serwera stron Twojego dostawcy, po jego ustawienia.
sent-database = Ta sama część idzie do publicznej listy dostawców poczty przy Thunderbirdzie.
sent-servers = Twoje serwery poczty dostają powitanie i pożegnanie, bez nazwy.
sent-compared = Gdy milczą, pukamy do innych dostawców: { $hosts }. Można to wyłączyć w menu.
sent-never = Twój cały adres i hasło nie idą nigdzie.
practise-first = Najpierw poćwicz
helper-code = Mam kod od osoby, która pomaga

address-problem = To jeszcze nie jest cały adres
address-problem-empty = Wpisz tutaj swój adres e-mail.
address-problem-no-at = Nie ma w nim znaku @.
address-problem-two-at = Jest w nim więcej niż jeden znak @.
address-problem-nothing-before = Przed znakiem @ ma być Twoja nazwa.
address-problem-nothing-after = Po znaku @ ma być domena dostawcy, np. example.org.
address-problem-blank = Na miejscu { $position } jest spacja.
address-problem-character = Znak „{ $character }” na miejscu { $position } nie pasuje do adresu.
address-problem-dot = Kropka przed znakiem @ jest na brzegu albo obok drugiej kropki.
address-problem-long = Jest za długi jak na pocztę.
address-problem-domain-no-dot = Po znaku @ nie ma jeszcze końcówki, np. .pl lub .com.
address-problem-domain-empty-part = Po znaku @ dwie kropki stoją obok siebie.
address-problem-domain-hyphen = Po znaku @ część zaczyna się lub kończy łącznikiem.
address-problem-domain-character = Znak „{ $character }” nie pasuje po znaku @.
address-problem-domain-number = Po znaku @ jest liczba tam, gdzie ma być nazwa.
address-problem-domain-letters = Po znaku @ są litery, których żadna domena nie ma razem.

## Szukanie

looking-headline = Szukamy Twoich serwerów poczty
looking-second = Dla { $address }. Większość prób trwa sekundę, żadna dłużej niż dziesięć.
looking-count = { $answered } z { $asked }
looking-count-what = tyle miejsc odpowiedziało
looking-so-far = Jak dotąd { $took }
looking-ports = Te liczby to porty: drzwi z numerami na serwerze poczty. Pukamy do każdych i słuchamy. Można je przeczytać osobie, która pomaga: „993 działa, 465 działa”.
looking-nothing-to-do = Nic nie trzeba robić. Wynik otworzy się sam.
looking-slow = Serwer odebrał połączenie, ale wita się powoli. Czekamy do 20 sekund.

## Wynik, działa

result-whom-and-when = { $address }, właśnie sprawdzono, czas: { $took }
works-headline = Znaleźliśmy Twoje serwery poczty i działają
works-headline-receiving-only = Odbieranie działa, ale nie znaleźliśmy serwera do wysyłania
works-host = { $host }, port { $port }
works-answered = Odpowiada
works-encrypted = Szyfruje
works-id-checked = Dowód sprawdzony
works-not-tried = Zrobiliśmy to bez Twojego hasła. Bez próby zostało więc tylko logowanie.
works-port = Port to drzwi z numerem.
works-port-and-id = Port to drzwi z numerem. Dowód serwera, czyli certyfikat, jest ważny do { $date }.
works-check-password = Sprawdź też moje hasło
works-signed-in = Logowanie też działa: nazwa i hasło zostały przyjęte.
works-in-browser-of = { $provider } nie przyjmuje hasła od programu do poczty. Program otworzy raz stronę tego dostawcy w przeglądarce i tam się zalogujesz.
works-in-browser = Serwer nie przyjmuje hasła od programu do poczty. Program otworzy raz stronę Twojego dostawcy w przeglądarce i tam się zalogujesz.
works-no-way-in = Serwer nie oferuje żadnego sposobu logowania hasłem. Nie ma więc czego sprawdzać.
works-choose-program = Wybierz program do poczty

## Wynik, problem

problem-what-happened = Co się stało
problem-how-we-know = Skąd to wiemy
problem-first = Zrób najpierw to
problem-step-spoken = Krok { $number }: { $step }
problem-code-line-1 = Przeczytaj ten kod
problem-code-line-2 = osobie, która pomaga
problem-code-spoken = kod: { $letter }, { $digits }
problem-server-words = Własne słowa serwera
problem-change-address = Zmień adres
problem-settings-anyway = Idź dalej z tym, co działa

# Serwery, które ktoś podał, wpisane ręcznie.
told-link = Wpisz serwery, które Ci podano
told-headline = Jakie serwery Ci podano?
told-second = Są w liście od dostawcy lub na jego stronie pomocy. Wystarczy jeden z dwóch.
told-receive = Do odbierania
told-receive-host = Serwer do odbierania
told-receive-port = Port do odbierania
told-send = Do wysyłania
told-send-host = Serwer do wysyłania
told-send-port = Port do wysyłania
told-host-hint = poczta.example.org
told-port = Port to drzwi z numerem. Jeśli go nie znasz, zostaw puste pole.
told-encryption = Szyfrowanie
told-either = Jak zwykle na tym porcie
told-either-known-as = Nie wiem
told-tls = Od pierwszego bajtu
told-tls-known-as = SSL, TLS, SSL/TLS
told-starttls = Po pierwszym słowie
told-starttls-known-as = STARTTLS
told-try = Wypróbuj te serwery
told-problem = To jeszcze nie jest serwer
told-problem-nothing = Wpisz nazwę co najmniej jednego serwera.
told-problem-port = Port to liczba od 1 do 65535.
told-problem-host = Wpisz nazwę serwera, np. poczta.example.org.
told-problem-host-number = To jest numer maszyny. Spytaj o jej nazwę: to ją potwierdza dowód (certyfikat).
told-problem-host-character = Znak „{ $character }” nie pasuje do nazwy serwera.

## Wynik, serwer ma inną nazwę

other-name-asked = nazwa, o którą pytamy
other-name-shown = nazwa na jego dowodzie
other-name-machine = Jedna maszyna
other-name-safe = Dlaczego nowa nazwa jest bezpieczna
other-name-nothing-off = Nic nie jest wyłączone: dowód sprawdzamy za każdym razem.
other-name-first-line = Sprawdzimy ją jeszcze raz i pójdziemy z nią dalej.
other-name-with = Z { $host }

## Wynik, coś zależy od Ciebie

needs-you-second = { $address }. Twoje serwery poczty działają; została tylko ta jedna rzecz.
needs-you-page-place = { $site }, w Twojej przeglądarce
needs-you-name-it = Nazwij je jak ten komputer, łatwo je potem poznasz.
needs-you-example = Wygląda tak:
needs-you-in-place = Używasz go zamiast zwykłego hasła.
needs-you-already = Już działa
needs-you-code = Przeczytaj ten kod osobie, która pomaga
needs-you-skip = Idź dalej bez tego
needs-you-done = Zrobione, dalej
needs-you-go-on = Mam je, dalej

## Sprawdzanie hasła

sign-in-headline = Sprawdź swoje hasło
sign-in-second = Nie trzeba. Możesz je też wpisać później, w programie do poczty.
sign-in-name = Nazwa do logowania
sign-in-change = Zmień
sign-in-two-names = { $incoming }, a do wysyłania { $outgoing }
sign-in-name-said = Jak podano
sign-in-name-address = Cały adres
sign-in-name-local-part = Przed znakiem @
sign-in-password = Hasło
sign-in-show = Pokaż
sign-in-hide = Ukryj
sign-in-forgotten = Zapomniane, jak obiecano
sign-in-app-password = { $provider } przyjmuje tu hasło do aplikacji, a nie zwykłe.
sign-in-name-not-address = { $provider } przyjmuje tę nazwę, a nie cały adres.
sign-in-where = Trafi tylko do { $hosts }, zaszyfrowane. Potem je zapominamy.
sign-in-practice = W ćwiczeniach dobre jest tylko „{ $password }”.
sign-in-what-happens = Co się z nim stanie
sign-in-goes-to = Trafi tylko do serwera, który był przed chwilą na ekranie:
sign-in-goes-to-both = Trafi tylko do serwerów, które były przed chwilą na ekranie:
sign-in-travels = Idzie zaszyfrowane, po sprawdzeniu dowodu serwera.
sign-in-not-stored = Nie jest zapisywane i nie ma go w żadnym raporcie, pliku ani wiadomości.
sign-in-once = Próbujemy raz. Dzięki temu nie zablokujemy Twojej skrzynki.
sign-in-skip = Pomiń to
sign-in-check = Sprawdź moje hasło
sign-in-type-first = Najpierw wpisz hasło

sign-in-noticed = W Twoim haśle jest coś, czego nikt nie wpisuje
sign-in-noticed-line = Często wchodzi to przy kopiowaniu hasła. Nic jeszcze nie wysłano.
sign-in-hidden-outer-blank = Na jego początku lub końcu jest spacja.
sign-in-hidden-no-break-space = Jest w nim szczególny rodzaj spacji.
sign-in-hidden-zero-width = Jest w nim znak, którego nie widać.
sign-in-hidden-smart-quote = Są w nim zakrzywione cudzysłowy; na klawiaturze są proste.
sign-in-hidden-line-break = Jest w nim przejście do nowego wiersza.
sign-in-noticed-first = Wypróbuj hasło bez tego
sign-in-remove = Usuń to i sprawdź
sign-in-send-as-typed = Wyślij tak, jak jest

sign-in-trying = Pytamy { $host }
sign-in-trying-line = Większość serwerów odpowiada od razu. Niektóre myślą pół minuty.
sign-in-asks-password = Czy przyjmie tę nazwę i hasło?
sign-in-asks-program = Czy przyjmie nas jako program do poczty?
sign-in-asks-offers = Co Ci oferuje?
sign-in-asks-mailbox = Czy skrzynka odbiorcza się otwiera?
sign-in-asks-sender = Czy możesz wysyłać ze swojego adresu?

sign-in-works = Twoje hasło działa
sign-in-works-receive = Serwer { $host } nas wpuścił i skrzynka odbiorcza się otwiera.
sign-in-works-send = Serwer { $host } nas wpuścił i można wysyłać.
sign-in-works-line = W ustawieniach zostaje nazwa { $name }. Hasło jest zapomniane; program do poczty raz o nie zapyta.

sign-in-refused-happened = Serwer nie mówi, które z nich się nie zgadza. Była jedna próba i na tym koniec.
sign-in-refused-first = Wypróbuj tę samą nazwę i hasło na stronie dostawcy
sign-in-refused-2 = Jeśli tam działają, naciśnij „{ $button }”.
sign-in-refused-3 = Jeśli nie, ustaw tam nowe hasło.
sign-in-open-site = Otwórz { $site }
sign-in-works-there = Tam działają
sign-in-another = Wypróbuj inne hasło
sign-in-again = Wpisz je jeszcze raz

sign-in-there = Twój serwer poczty pewnie chce innego hasła
sign-in-there-happened = Strona przyjmuje Twoją nazwę i hasło, a serwer poczty nie. Niektórzy dostawcy chcą drugiego hasła, tylko dla programów do poczty.
sign-in-there-first = Poszukaj na tej stronie hasła dla programów do poczty
sign-in-there-2 = Często nazywa się „hasło do aplikacji”. Wpisz je tutaj zamiast tamtego.
sign-in-there-3 = Jeśli go nie ma, serwer poczty może chcieć innej nazwy.
sign-in-use-name = Użyj { $name }

## Przerwane

cancelled-headline = Sprawdzanie zostało przerwane
cancelled-second = { $address }, czas do przerwania: { $took }
cancelled-line = To, co do tej chwili odpowiedziało, zostaje. Nic się nie zmieniło.

## Przekazanie

hand-over-headline = Gdzie czytasz swoją pocztę?
hand-over-second = { $address }, z ustawieniami, które właśnie zadziałały
hand-over-list = Programy do poczty, liczba pozycji: { $count }
hand-over-what-will-happen = Co się stanie
hand-over-steps-2 = Dwa kroki
hand-over-steps-3 = Trzy kroki
hand-over-steps-4 = Cztery kroki
hand-over-save = Zapisz plik
hand-over-save-files = Zapisz pliki
hand-over-copy = Kopiuj
hand-over-qr = Kod QR dla telefonu
hand-over-saving = Zapisywanie
hand-over-saved = Zapisano jako { $path }
hand-over-exists = Plik { $path } już istnieje. Nic nie zapisano.
hand-over-not-writable = Pliku { $path } nie da się zapisać. Nic nie zapisano.
hand-over-not-saved = Nic nie zapisano
hand-over-cannot = Ten plik nie pomieści Twoich ustawień
hand-over-no-password = Hasło nie jest zapisywane.

## Ćwiczenia

practice-band = Ćwiczenia.
practice-band-line = Udawany internet w tym programie. Nic nie wychodzi z Twojego komputera.
practice-band-elsewhere = Teraz przez hotspot telefonu, w udawanym internecie. Nic nie wychodzi z Twojego komputera.
practice-leave = Zakończ ćwiczenia
practice-headline = Wybierz sytuację do ćwiczeń
practice-second = Każda to udawana skrzynka. Zobacz, co znajdujemy, co mówimy i co zrobić.
practice-find = Szukaj wśród { $count }
practice-find-none = W żadnej sytuacji nie ma tych słów.
practice-group-all-is-well = Gdy wszystko gra
practice-group-needs-you = Gdy coś zależy od Ciebie
practice-group-network-in-the-way = Gdy przeszkadza sieć
practice-group-server-fault = Gdy usterka jest po stronie serwera
practice-chosen = { $situation }, { $address }
practice-this-one = Poćwicz tę

## Gotowe

done-headline = Twoje konto jest w programie { $program }
done-headline-saved = Pliki są zapisane: { $program }
done-headline-sheet = Twoja kartka z ustawieniami jest zapisana
done-second = { $address }, odbieranie: { $incoming }, wysyłanie: { $outgoing }
done-second-receive-only = { $address }, odbieranie: { $incoming }
done-one-thing-left = Została jedna rzecz
done-open-program = Otwórz { $program } i wpisz hasło, gdy program o nie zapyta
done-where = Zapisano w { $folder }: { $files }
done-phone = Także mój telefon
done-phone-line = Z kodem QR
done-print = Wydrukuj ustawienia
done-print-line = Jedna strona, bez hasła
done-another = Inny adres
done-another-line = Zacznij od nowa
done-other-program = Inny program
done-other-program-line = Te same ustawienia
done-undo = Cofnij, póki { $program } jest zamknięty
done-close = Zamknij Mailhaven
done-open-folder = Otwórz folder
done-open = Otwórz { $program }

## Szczegóły

details-sources = Źródła
details-timeline = Oś czasu
details-certificate = Certyfikat
details-conversation = Rozmowa
details-sent = Co wysłano
details-back = Wróć do wyniku
details-save-report = Zapisz raport
details-sources-headline = Gdzie szukaliśmy i co powiedziało każde miejsce
details-sources-line = Pytamy wszędzie naraz. Wygrywa odpowiedź najbardziej zaufana, nigdy najszybsza.
details-named-manual = Te serwery podał ci dostawca
details-named-bundled = Ten program zna serwery twojego dostawcy
details-named-domain = Twoja domena sama podaje te serwery
details-named-database = Publiczna lista dostawców podaje te serwery
details-named-guess = Nikt nie podaje tych serwerów; wypróbowano zwykłe nazwy
details-where = Gdzie szukaliśmy
details-outcome = Wynik
details-says = Co mówi
details-trust = Zaufanie
details-took = Czas
outcome-found = Jest
outcome-nothing-published = Nic nie ogłoszono
outcome-could-not-look = Nie dało się szukać
outcome-unreadable = Nie ma sensu
outcome-denied = Odmawia
outcome-not-asked = Niepotrzebne
outcome-our-fault = Nasza własna usterka
why-no-such-name = Nie ma takiej nazwy
why-no-such-record = Nie ma takiego wpisu
why-no-such-document = Nie ma takiego pliku ({ $status })
why-not-a-configuration = Strona bez ustawień
why-wildcard = Każda nazwa tam prowadzi
why-other-programs = Tylko dla innych programów
why-not-listed = Nie ma na liście
why-unknown-mail-host = Poczta idzie do { $host }
why-no-mail-programs = Brak wejścia dla programów
why-mail-filter = Poczta idzie przez { $host }
why-unknown-name-servers = Jej serwer nazw to { $host }
why-denied = Mówi, że nic nie oferuje
why-not-asked = Jest coś lepszego
why-unreadable = Nie takie, jak powinno
why-status = Odpowiada { $status }
why-sign-in-first = Najpierw chce logowania
why-redirect = Prowadzi tam, gdzie nie idziemy
why-too-large = Za długie, by czytać
why-malformed = Odpowiedź nie ma sensu
source-bundled = Znani dostawcy
source-srv = Własne wpisy domeny
source-autoconfig = Plik ustawień domeny
source-well-known = Strona domeny
source-ispdb = Publiczna lista dostawców
source-pacc = Nowy plik ustawień domeny
source-mailconf = Wskazówka domeny
source-mx = Gdzie trafia poczta
source-autodiscover = Wyszukiwanie Microsoft
source-autodiscover-json = Nowsze wyszukiwanie Microsoft
source-guess = Zwykłe nazwy
source-exchanger = Serwer, który przyjmuje pocztę
source-name-servers = Kto prowadzi domenę
source-autoconfig-http = Jej plik ustawień, bez ochrony
source-manual = Co Ci podano
note-jmap = Domena ma też JMAP, na { $host }. Twój program do poczty go nie potrzebuje.
note-exchange = Dla tej domeny odpowiada serwer Exchange, na { $host }. O tym, jakie programy do poczty wpuszcza, decyduje jego właściciel.
note-microsoft-365 = Dla tej domeny odpowiada Microsoft 365, na { $host }. Skrzynki są pewnie tam.
details-unasked = { $count ->
    [one] W jednym miejscu, które może wiedzieć więcej, nie dało się zapytać. Nasz domysł działa, więc go używamy.
   *[other] W { $count } miejscach, które mogą wiedzieć więcej, nie dało się zapytać. Nasz domysł działa, więc go używamy.
}
trust-manual = Od dostawcy
trust-bundled = Wbudowane
trust-published = Od domeny
trust-database = Publiczna lista
trust-indirect = Pośrednio
trust-untrusted = Bez ochrony
trust-guess = Domysł
trust-exchanger = Domysł
trust-name-servers = Domysł
trust-wildcard = Domysł
details-values-headline = Kto tak mówi
details-values-line = Każda część ustawień i miejsca, które ją podają. Najbardziej zaufane jest pierwsze.
details-values-written = Tak jest zapisane w: { $place }
details-values-instead = { $place }: zamiast tego { $hosts }
details-values-encryption = { $place }: zamiast tego { $security } na { $port }
details-values-denied = { $place }: tego wcale nie ma
details-value-host = Serwer
details-value-port = Port
details-value-security = Zabezpieczenie
details-value-username = Nazwa użytkownika
details-value-auth = Logowanie
details-value-usual = Nikt; tak jest zwykle
details-security-tls = SSL/TLS
details-security-starttls = STARTTLS
details-auth-password = Zwykłe hasło
details-auth-encrypted-password = Hasło szyfrowane
details-auth-oauth2 = Logowanie w przeglądarce
details-auth-gssapi = Własne logowanie tego komputera
details-auth-ntlm = Logowanie Windows
details-auth-client-certificate = Certyfikat klienta
details-auth-none = Bez logowania
details-timeline-headline = Odbieranie działa; trwało to { $took }
details-timeline-headline-none = Co próbowaliśmy i ile to trwało
details-timeline-line = Każdy pasek to jedna próba, od początku sprawdzenia. Kropkowana linia wychodzi od tego, na co czekała.
details-timeline-distance = Najwięcej czasu zajmuje droga: około { $took } do serwera i z powrotem.
details-part-name = Szukanie adresu
details-part-turn = Czekanie na kolej
details-part-connect = Połączenie
details-part-encrypt = Szyfrowanie i dowód
details-part-greet = Powitanie
details-waited-for = Na to czekano
details-try-usual = zwykła nazwa, od razu
details-try-after = po { $port }, z umiarem
details-took-value = { $took }
details-ready-at = Gotowe przy { $number }
details-looks-headline = Gdzie zajrzeliśmy dalej
details-looks-line = Gdy kilka przyczyn wygląda tak samo, rozróżnia je jeszcze jedna próba.
look-web-port = Czy odpowiada jego port stron
look-reference-port = Czy ten port jest otwarty gdzie indziej
look-port-25 = Czy port 25 jest w ogóle otwarty
look-reference-handshake = Kto tu podpisuje za innych
look-reference-greeting = Kto tu odpowiada za innych
look-small-segments = Powitanie w małych pakietach
look-without-server-name = Powitanie bez nazwy
look-other-server-name = Powitanie z inną nazwą
look-old-hello = Powitanie starego programu
look-large-hello = Powitanie nowszego programu
look-hello-at-once = Powitanie jako pierwsze słowo
look-other-address = Powitanie tam, gdzie widzą go inni
look-web-handshake = Powitanie na jego porcie stron
look-name-again = Ta sama nazwa jeszcze raz
look-name-unchecked = Nazwa, bez sprawdzania pieczęci
look-name-elsewhere = Nazwa, pytanie gdzie indziej
look-name-by-system = Nazwa, pytanie przez ten system
look-random-name = Nazwa, która nie istnieje
look-known-page = Strona, którą znamy
look-this-computer = Droga wyjścia z tego komputera
look-found = Jest
look-not-there = Nie ma
look-another-page = Przyszła inna strona
look-read = Odczytano
look-answered = Odpowiada
look-encrypted = Szyfruje
look-lost = Brak odpowiedzi

certificate-headline = Dowód serwera jest ważny do { $date }
certificate-headline-refused = Dowód serwera nie jest dobry
certificate-line = Certyfikat to dowód serwera. Potwierdza, że { $host } jest tym, za kogo się podaje.
certificate-same = Porty, które go pokazały: { $count }, wszędzie ten sam.
certificate-none = Żaden serwer nie pokazał dowodu
certificate-none-line = Certyfikat to dowód serwera. Żadna próba nie zaszła tak daleko.
certificate-unreadable = Dowodu serwera nie da się odczytać
certificate-who = Kto za niego ręczy
certificate-server = serwer poczty
certificate-sent = wysłany przez serwer
certificate-not-sent = z własnej listy tego komputera, który mu ufa
certificate-checked = Co sprawdziliśmy
certificate-names = Jest na ten serwer: { $host }
certificate-other-name = Jest na inny serwer
certificate-in-date = Jest ważny, zostało { $days ->
    [one] jeden dzień
   *[other] { $days } dni
}
certificate-out-of-date = Nie jest dziś ważny
certificate-trusted = Ręczy za niego zaufany wystawca
certificate-not-trusted = Ten komputer sprawdził go i odrzuca
certificate-key = Jego klucz jest mocny (bity: { $bits })
certificate-weak = Jego klucz jest za słaby
certificate-days = Ważność
certificate-today = dziś
certificate-days-spoken = ważny od { $from } do { $to }
certificate-fingerprint = Odcisk (SHA-256), do porównania przez telefon

conversation-headline = Co powiedzieliśmy my i serwer na porcie { $port }
conversation-line = Słowo w słowo, z czasem w ms od początku próby. Nic tajnego nie wysłano.
conversation-port = Port
conversation-we = My
conversation-server = Serwer
conversation-none = Żaden serwer nie odpowiedział
conversation-none-line = Nie ma słów do pokazania.
conversation-choose = port { $port } na { $host }
conversation-name = Jest adres dla { $host }
conversation-connected = Połączono z { $ip }, port { $port }
conversation-encrypted = Odtąd szyfrowane (TLS { $version }), dowód sprawdzony
conversation-encrypted-refused = Odtąd szyfrowane (TLS { $version }), dowód odrzucony
conversation-starttls = Serwer zgodził się zacząć szyfrować
conversation-closed = Zamknięte przez nas. Nazwy ani hasła nie wysłano.
conversation-stopped = Tu koniec: { $why }

sent-headline = Twojego hasła nikomu nie wysłano
sent-headline-password = Twoje hasło trafiło do { $hosts } i do nikogo więcej
sent-line = To wszystko, co wyszło z tego komputera przy tym sprawdzaniu.
sent-line-address = Twój pełny adres trafił tylko do twojego dostawcy, zaszyfrowany.
sent-line-no-address = Nikt nie poznał twojego pełnego adresu.
sent-to-whom = Do kogo
sent-what = Co wysłaliśmy
sent-how = Jak
sent-to-names = Usługa nazw Twojej sieci
sent-to-names-what = nazwa { $domain } i nazwy pod nią
sent-to-web-what = nazwa { $domain }
sent-to-web-what-address = Twój adres { $address }, o który prosi
sent-to-server-what = powitanie na { $ports }, potem pytanie, co umie
sent-to-server-what-open = powitanie na { $ports } (otwarte, póki nie zacznie się szyfrowanie), potem pytanie, co umie
sent-to-look-what = { $count ->
    [one] jeszcze jedno powitanie na { $ports }, by rozróżnić przyczyny
    [few] jeszcze { $count_words } powitania na { $ports }, by rozróżnić przyczyny
   *[other] jeszcze { $count_words } powitań na { $ports }, by rozróżnić przyczyny
}
sent-to-port-what = nic; pukaliśmy do { $ports }, by zobaczyć, czy się otwiera
sent-to-compare-what = nazwa { $name }, by porównać odpowiedzi
sent-to-page-what = pytanie o jedną znaną stronę i nic o Tobie
sent-to-sign-in-what = Twoja nazwa i Twoje hasło, do zalogowania
sent-encrypted = Szyfrowane
sent-nothing = Bez słów
sent-not-encrypted = Bez szyfrowania

## Menu

menu-appearance-system = Jak na tym komputerze
menu-appearance-light = Jasny
menu-appearance-dark = Ciemny
menu-less-movement = Mniej ruchu
menu-zoom = Rozmiar { $percent }%
menu-larger = Większy
menu-smaller = Mniejszy
menu-language = Język: { $name }
language-headline = Język
menu-practise = Najpierw poćwicz
menu-reference-hosts = Pytaj też innych dostawców
menu-another-address = Inny adres
menu-keys = Klawisze
menu-letters = Klawisze z jedną literą

## Klawisze

keys-headline = Klawisze
keys-close = Zamknij
keys-next = przechodzi do następnej części, z Shift do poprzedniej
keys-next-key = Tab
keys-enter = naciska wypełniony przycisk albo to, co ma ramkę
keys-enter-key = Enter
keys-back = wraca; podczas szukania przerywa
keys-back-key = Escape
keys-details = pokazuje szczegóły wyniku
keys-details-key = Ctrl D
keys-helpdesk = kopiuje wynik dla pomocy technicznej
keys-helpdesk-key = Ctrl Shift C
keys-copy = kopiuje to, co zaznaczono
keys-copy-key = Ctrl C
keys-scroll = przewijają stronę dłuższą niż okno
keys-scroll-key = Page Up, Page Down
keys-again = ponawia próbę, przy problemie
keys-again-key = R
keys-message = kopiuje wiadomość o problemie
keys-message-key = M
keys-find = szuka sytuacji do ćwiczeń
keys-find-key = /
keys-differs = pokazuje tylko różnice, przy dwóch sprawdzeniach
keys-differs-key = D
keys-save = zapisuje plik wybranego programu
keys-save-key = Ctrl S
keys-code = pokazuje kod dla telefonu albo go chowa
keys-code-key = Q
keys-password = sprawdza hasło, przy serwerach, które działają
keys-password-key = P
keys-show = pokazuje lub ukrywa wpisywane hasło
keys-show-key = Alt S
keys-zoom = powiększa lub zmniejsza wszystko; Ctrl 0 to cofa
keys-zoom-key = Ctrl + i Ctrl −
keys-menu = otwiera menu
keys-menu-key = F10

## Do zabrania

helpdesk-title = Mailhaven { $version }, sprawdzenie { $address }
helpdesk-works = Działa, szyfruje, dowód sprawdzony: { $endpoint }
