# Wiersz poleceń.

cli-help =
    Mailhaven znajduje serwery poczty dla adresu e-mail, wypróbowuje je, mówi, co nie działa,
    i podaje ustawienia.

    Użycie:
      mailhaven                              otwiera okno
      mailhaven check ADRES                  znajduje i próbuje serwery, i mówi, co z tego wyszło
      mailhaven export ADRES --for ID        sprawdza, potem zapisuje pliki jednego programu do poczty
      mailhaven explain KOD                  wyjaśnia kod, np. N-27
      mailhaven --practice                   otwiera okno z udawanym internetem

    Opcje poleceń check i export:
      --json                                 wypisuje raport jako JSON i nic więcej (tylko check)
      --message                              wypisuje wiadomość do osoby, która może to naprawić,
                                             gotową do wklejenia, i nic więcej (tylko check)
      --password-stdin                       próbuje też się zalogować, raz na każdym serwerze, który
                                             działa, pierwszym wierszem ze standardowego wejścia (tylko check)
      --practice                             pyta udawany internet w tym programie
      --incoming HOST[:PORT][/tls|/starttls] próbuje też serwera do odbierania, który podał dostawca
      --outgoing HOST[:PORT][/tls|/starttls] próbuje też serwera do wysyłania, który podał dostawca
      --no-reference-hosts                   nie pyta serwerów innych dostawców
      --output FOLDER                        zapisuje w tym folderze (tylko export)
      --add-to PROFIL                        dodaje konto do tego profilu (--for thunderbird)
      --take-out-of PROFIL                   usuwa je stamtąd
      --agree-to NAZWA                       przyjmuje serwery tej firmy, którą znasz
      --language KOD                         używa innego języka niż system

    Listy:
      mailhaven check --practice --list      udawane adresy i to, co każdy pokazuje
      mailhaven export --list                programy do poczty

    Kod wyjścia: 0 ustawienia działają; 1 jest problem albo coś zostało Tobie do zrobienia;
    2 złe użycie albo to nie adres; 3 usterka samego Mailhaven.

cli-agree-first = Nic nie zapisano. Jeśli znasz { $name } jako swojego dostawcę poczty, dodaj: --agree-to { $name }
cli-progress = Odpowiedzi dla { $address }: { $answered } z { $asked }
cli-signing-in = Logowanie na { $host }
cli-sign-in = Logowanie
cli-signed-in = { $port } wpuścił { $username }. Wszystko, co jest dalej, działa.
cli-signed-in-and-refused = { $port } wpuścił { $username }, a potem odmówił.
cli-not-signed-in = { $port } nie wpuścił { $username }.
cli-not-signed-in-nothing-works = Hasło nie zostało wysłane: nie działał żaden serwer.
cli-not-signed-in-agree-first = Hasło nie zostało wysłane. Jeśli znasz { $name } jako swojego dostawcę poczty, dodaj: --agree-to { $name }
cli-not-signed-in-browser-of = Hasło nie zostało wysłane: { $provider } nie przyjmuje go od programu do poczty. Program otworzy raz stronę { $provider } w przeglądarce i tam się zalogujesz.
cli-not-signed-in-browser = Hasło nie zostało wysłane: serwer nie przyjmuje go od programu do poczty. Program otworzy raz stronę Twojego dostawcy w przeglądarce i tam się zalogujesz.
cli-not-signed-in-no-way = Hasło nie zostało wysłane: serwer nie oferuje żadnego sposobu logowania hasłem.
cli-password-on-terminal = Wpisz hasło i naciśnij Enter. Będzie widoczne przy wpisywaniu. Trafi tylko do { $hosts }, zaszyfrowane, a potem zostanie zapomniane.
cli-password-empty = Na standardowym wejściu nie ma hasła: pierwszy wiersz jest pusty.
cli-password-too-long = Pierwszy wiersz standardowego wejścia jest dłuższy niż jakiekolwiek hasło.
cli-password-not-text = Pierwszy wiersz standardowego wejścia nie jest tekstem UTF-8.
cli-password-unreadable = Standardowego wejścia nie da się odczytać.
cli-works = Znaleźliśmy Twoje serwery poczty i działają
cli-checked-for = { $address }, czas sprawdzania: { $seconds } s
cli-receive = Odbieranie
cli-send = Wysyłanie
cli-username = Nazwa użytkownika
cli-server-line = { $host }, port { $port }, { $security }
cli-lights = Światła
cli-light = { $port } { $word }. { $line }
cli-what-happened = Co się stało
cli-how-we-know = Skąd to wiemy
cli-what-to-do = Co zrobić
cli-for-support = Dla dostawcy lub osoby, która pomaga
cli-also = Poza tym
cli-code = Kod { $code }
cli-unknown-code = „{ $code }” to nie kod.
cli-nothing-to-ask = Nikogo nie trzeba o nic prosić: nie powstała żadna wiadomość.
cli-unknown-language = Nie ma tekstów w języku „{ $language }”. Są: { $known }.
cli-no-start = Mailhaven nie może się uruchomić: { $why }
cli-usage-no-such-command = Nie ma polecenia „{ $word }”. Zobacz: mailhaven --help
cli-usage-no-such-option = Nie ma opcji { $option }. Zobacz: mailhaven --help
cli-usage-out-of-place = { $option } tu nie pasuje. Zobacz: mailhaven --help
cli-usage-value-missing = Po { $option } brakuje wartości. Zobacz: mailhaven --help
cli-usage-value-not-wanted = { $option } nie przyjmuje wartości. Zobacz: mailhaven --help
cli-usage-too-many = „{ $word }” to o jedno słowo za dużo. Zobacz: mailhaven --help
cli-usage-not-text = „{ $word }” to nie tekst UTF-8.
cli-usage-address-missing = Do { $command } potrzebny jest adres, np.: mailhaven { $command } anna@example.org
cli-usage-client-missing = Do export potrzebne jest --for i identyfikator programu do poczty. Listę pokazuje: mailhaven export --list
cli-usage-no-such-client = Nie ma programu do poczty o identyfikatorze „{ $id }”. Listę pokazuje: mailhaven export --list
cli-usage-only-for-thunderbird = Do --add-to i --take-out-of potrzebne jest --for thunderbird i żadne inne miejsce zapisu.
cli-usage-no-name = „{ $text }” nie pasuje do --agree-to. Tam podaje się nazwę, np. example.org.
cli-usage-no-server = „{ $text }” to nie serwer. { $why } Zapis to HOST albo HOST:PORT, także z /tls albo /starttls na końcu.
cli-usage-no-encryption = Po ukośniku stoi tls albo starttls.
cli-usage-password-for-export = --password-stdin należy do check: w tym, co zapisuje export, nigdy nie ma hasła.
cli-usage-two-outputs = --json i --message wypisują coś i nic więcej. Podaj jedno z nich.
cli-usage-code-missing = Do explain potrzebny jest kod, np.: mailhaven explain N-27
cli-file-exists = Plik { $path } już istnieje. Nic nie zapisano.
cli-file-not-writable = Pliku { $path } nie da się zapisać. Nic nie zapisano.
cli-no-window = Nie ma ekranu, na którym można otworzyć okno. Aby sprawdzić adres tutaj, użyj: mailhaven check anna@example.org
cli-window-libraries =
    Okna nie da się otworzyć: { $why }
    W Debianie i Ubuntu to polecenie instaluje, czego trzeba:
      sudo apt install { $packages }
    Aby sprawdzić adres bez okna, użyj: mailhaven check anna@example.org
cli-no-gui = Ta wersja nie ma okna. Aby sprawdzić adres, użyj: mailhaven check anna@example.org
refusal-no-outgoing = { $program }: potrzebny jest serwer do wysyłania, a żaden nie działał.
refusal-pop3-not-expressible = { $program }: nie odbiera przez POP3, a żaden serwer IMAP nie działał.
refusal-starttls-not-expressible = { $program }: ten plik nie umie zapisać STARTTLS do odbierania, a żaden serwer z SSL/TLS nie działał.
refusal-oauth-not-expressible = { $program }: ten plik nie umie zapisać logowania w przeglądarce, a Twój dostawca go chce.
refusal-oauth-host-unknown = { $program }: brak logowania w przeglądarce u Twojego dostawcy.
refusal-sign-in-not-expressible = { $program }: ten plik nie umie zapisać sposobu logowania Twojego dostawcy.
refusal-username-of-one-person = Nazwa użytkownika nie powstaje z adresu, więc plik dla całej domeny nie może jej podać.
refusal-not-expressible = { $program }: w ustawieniach jest znak, którego ten plik nie umie zapisać.
cli-thunderbird-then = Gdy już się uruchomi, usuń te wiersze: mailhaven export { $address } --for thunderbird --take-out-of "{ $profile }"
cli-no-such-profile = Nie ma profilu „{ $profile }” Thunderbirda. Znaleziono: { $profiles }.
cli-several-profiles = Kilka profili Thunderbirda nazywa się „{ $profile }”: { $profiles }. Podaj folder jednego z nich.
cli-no-profiles = Na tym komputerze nie znaleziono profilu Thunderbirda. Podaj jego folder.
cli-no-profile-there = Folder { $folder } nie jest profilem Thunderbirda: nie ma w nim prefs.js i żaden profiles.ini go nie wymienia.
