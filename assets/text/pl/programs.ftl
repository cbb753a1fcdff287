# Programy do poczty i inne cele ustawień: co powstaje, co się stanie, kroki.

gives-computer = Na tym komputerze
gives-file = Plik
gives-files = Pliki
gives-steps = Kroki
gives-code = Kod
gives-paper = Papier
gives-records = Wpisy

client-thunderbird = Thunderbird
client-thunderbird-found = Jest na tym komputerze, wersja { $version }
client-thunderbird-line = Dwa pliki; Thunderbird importuje ten z końcówką .zip
client-thunderbird-happens-1 = Twoje konto stanie obok tych, które już masz.
client-thunderbird-happens-2 = Nic, co już tam jest, się nie zmieni.
client-thunderbird-happens-3 = Hasło nie jest zapisywane. Aby to cofnąć, usuń konto w Thunderbirdzie.
client-thunderbird-step-1 = Zapisz pliki
client-thunderbird-step-1-aside = Ten z końcówką .js służy do ustawiania nowych komputerów.
client-thunderbird-step-2 = W Thunderbirdzie otwórz Narzędzia, potem Importuj, i wczytaj plik .zip
client-thunderbird-step-2-aside = Wybierz „Import from a file”, potem „Import Backed-up Profile”.
client-thunderbird-step-3 = Otwórz Thunderbirda znowu i wpisz hasło, gdy o nie zapyta
client-thunderbird-left = W Thunderbirdzie otwórz Narzędzia, potem Importuj, i wczytaj plik .zip
client-thunderbird-left-line = Wybierz „Import from a file”, potem „Import Backed-up Profile”. Potem otwórz Thunderbirda znowu i wpisz hasło.
client-thunderbird-add = Dodaj do mojego Thunderbirda

client-outlook-classic = Klasyczny Outlook
client-outlook-classic-line = Dwa pliki dla Outlooka w Windows, do wersji 2024, i strona do przepisania
client-outlook-classic-happens-1 = Twoje konto trafi do profilu Outlooka.
client-outlook-classic-happens-2 = Konta, które masz, pozostaną bez zmian.
client-outlook-classic-happens-3 = Hasło nie jest zapisywane.
client-outlook-classic-step-1 = Zamknij Outlooka
client-outlook-classic-step-1-aside = Czyta on pliki tylko przy starcie.
client-outlook-classic-step-2 = Zapisz pliki w tym samym folderze
client-outlook-classic-step-2-aside = Może to być dowolny folder na tym komputerze.
client-outlook-classic-step-3 = Otwórz plik z końcówką .cmd
client-outlook-classic-step-3-aside = Outlook się uruchomi i zapyta o hasło.

client-outlook-classic-left = Zamknij Outlooka, potem otwórz plik z końcówką .cmd
client-outlook-classic-left-line = Outlook się uruchomi i zapyta o hasło. Potem zacznie przychodzić poczta.

client-sheet = Kartka do druku
client-sheet-line = Jedna strona dla każdego innego programu
client-sheet-happens-1 = Dostaniesz jedną stronę ze wszystkimi ustawieniami, do druku lub czytania.
client-sheet-happens-2 = Nic na tym komputerze się nie zmieni.
client-sheet-happens-3 = Nie ma na niej hasła.
client-sheet-step-1 = Zapisz stronę i otwórz ją lub wydrukuj
client-sheet-step-1-aside = Otwiera się w każdej przeglądarce.
client-sheet-step-2 = Wpisz ustawienia w swoim programie do poczty
client-sheet-step-2-aside = Pyta o nie, gdy ręcznie dodajesz konto.
client-sheet-left = Otwórz stronę i wpisz jej ustawienia w programie do poczty
client-sheet-left-line = Na końcu program zapyta o hasło. Potem zacznie przychodzić poczta.
client-sheet-step-3 = Wpisz hasło, gdy program o nie zapyta

client-new-outlook = Nowy Outlook
client-new-outlook-line = Nie przyjmuje plików: są kroki i strona do przepisania
client-new-outlook-happens-1 = Dostaniesz jedną stronę ze wszystkimi ustawieniami, do przepisania.
client-new-outlook-happens-2 = Nic na tym komputerze się nie zmieni.
client-new-outlook-happens-3 = Nowy Outlook przechowuje wpisane hasło w firmie Microsoft.
client-new-outlook-step-1 = Zapisz stronę i otwórz ją
client-new-outlook-step-2 = W Outlooku otwórz Ustawienia, potem Konta, potem Dodaj konto
client-new-outlook-step-2-aside = Wpisz adres, naciśnij Kontynuuj i wybierz IMAP, potem Pokaż więcej.
client-new-outlook-step-3 = Wpisz ustawienia z tej strony i hasło
client-new-outlook-left = Otwórz stronę i wpisz jej ustawienia w Outlooku
client-new-outlook-left-line = W Outlooku: Ustawienia, Konta, Dodaj konto. Potem zacznie przychodzić poczta.

client-apple-mail = Apple Mail
client-apple-mail-line = Jeden plik dla programu Mail na Macu
client-apple-mail-happens-1 = Twoje konto stanie obok tych, które już masz.
client-apple-mail-happens-2 = Plik zapisany później zmieni to samo konto.
client-apple-mail-happens-3 = Hasło nie jest zapisywane. Aby to cofnąć, usuń profil.
client-apple-mail-step-1 = Zapisz plik i otwórz go
client-apple-mail-step-1-aside = Dwukrotnym kliknięciem w Finderze.
client-apple-mail-step-2 = W Ustawieniach systemowych otwórz Ogólne, potem Zarządzanie urządzeniami
client-apple-mail-step-2-aside = W macOS 13 i 14: Prywatność i ochrona, potem Profile.
client-apple-mail-step-3 = Kliknij dwukrotnie profil, naciśnij Instaluj i wpisz hasło
client-apple-mail-left = Otwórz plik, potem zainstaluj go w Ustawieniach systemowych
client-apple-mail-left-line = Ogólne, potem Zarządzanie urządzeniami. W macOS 13 i 14: Prywatność i ochrona, potem Profile. Zapyta o hasło.

client-iphone = iPhone lub iPad
client-iphone-line = Jeden plik dla aplikacji Mail na telefonie lub tablecie
client-iphone-happens-1 = Twoje konto stanie obok tych, które już masz.
client-iphone-happens-2 = Plik zapisany później zmieni to samo konto.
client-iphone-happens-3 = Hasło nie jest zapisywane. Aby to cofnąć, usuń profil.
client-iphone-step-1 = Zapisz plik, wyślij go na telefon i tam otwórz
client-iphone-step-1-aside = Przez AirDrop albo w wiadomości do siebie.
client-iphone-step-2 = W Ustawieniach stuknij Pobrano profil, potem Instaluj
client-iphone-step-2-aside = Czeka tam tylko kilka minut.
client-iphone-step-3 = Wpisz hasło, gdy telefon o nie zapyta
client-iphone-left = Wyślij plik na telefon i tam go otwórz
client-iphone-left-line = Potem w Ustawieniach: Pobrano profil, Instaluj. Telefon zapyta o hasło.

client-android = Telefon z Androidem
client-android-line = Kod dla Thunderbirda, plik dla K-9 Mail i FairEmail
client-android-happens-1 = Aplikacja dostanie Twoje konto obok tych, które ma.
client-android-happens-2 = Gdy wczytasz je dwa razy, konto będzie tam dwa razy.
client-android-happens-3 = Ani w kodzie, ani w pliku nie ma hasła.
client-android-step-1 = Na telefonie, w Thunderbirdzie: Ustawienia, Importuj ustawienia, Zeskanuj kod QR
client-android-step-1-aside = K-9 Mail i FairEmail biorą tam zapisany plik z końcówką .k9s.
client-android-step-2 = Naciśnij „Pokaż kod” i przyłóż telefon do ekranu
client-android-step-2-aside = Zapisany plik z końcówką .svg to ten sam kod.
client-android-step-3 = Wpisz hasło, gdy aplikacja o nie zapyta
client-android-left = Otwórz plik z końcówką .svg i zeskanuj kod telefonem
client-android-left-line = W Thunderbirdzie: Ustawienia, Importuj ustawienia, Zeskanuj kod QR. W K-9 Mail i FairEmail wybierz tam plik .k9s.

client-evolution = Evolution
client-evolution-line = Trzy pliki, które są jedną całością
client-evolution-happens-1 = Twoje konto stanie obok tych, które już masz.
client-evolution-happens-2 = Plik zapisany później zmieni to samo konto.
client-evolution-happens-3 = Hasło nie jest zapisywane. Aby to cofnąć, usuń te pliki.
client-evolution-step-1 = Zamknij Evolution
client-evolution-step-2 = Zapisz pliki i skopiuj wszystkie trzy do ~/.config/evolution/sources
client-evolution-step-2-aside = Znajdują się nawzajem po nazwach.
client-evolution-step-3 = Wyloguj się i zaloguj, otwórz Evolution i wpisz hasło
client-evolution-left = Skopiuj wszystkie trzy pliki do ~/.config/evolution/sources
client-evolution-left-line = Potem wyloguj się i zaloguj, otwórz Evolution i wpisz hasło.

client-geary = Geary
client-geary-line = Jeden plik na jedno konto
client-geary-happens-1 = Twoje konto stanie obok tych, które już masz.
client-geary-happens-2 = Nic, co już tam jest, się nie zmieni.
client-geary-happens-3 = Hasło nie jest zapisywane. Aby to cofnąć, usuń konto w Geary.
client-geary-step-1 = Zamknij Geary
client-geary-step-2 = Zapisz plik i skopiuj go do ~/.config/geary/account_01/geary.ini
client-geary-step-2-aside = Jeśli account_01 już jest, weź następny numer.
client-geary-step-3 = Otwórz Geary i wpisz hasło, gdy o nie zapyta
client-geary-left = Skopiuj plik do ~/.config/geary/account_01/geary.ini
client-geary-left-line = Jeśli account_01 już jest, weź następny numer. Potem otwórz Geary i wpisz hasło.

client-claws-mail = Claws Mail
client-claws-mail-line = Wiersze do listy kont
client-claws-mail-happens-1 = Twoje konto stoi obok tych, które już masz.
client-claws-mail-happens-2 = Nic się nie zmieni, póki nie dodasz tych wierszy.
client-claws-mail-happens-3 = Hasło nie jest zapisywane. Aby to cofnąć, usuń konto w Claws Mail.
client-claws-mail-step-1 = Zamknij Claws Mail
client-claws-mail-step-2 = Zapisz plik i dodaj jego wiersze do ~/.claws-mail/accountrc
client-claws-mail-step-2-aside = Jeśli jest tam Account: 1, daj tym wierszom następny numer.
client-claws-mail-step-3 = Otwórz Claws Mail i pobierz pocztę; program zapyta o hasło
client-claws-mail-step-3-aside = Przy IMAP najpierw: Plik, Dodaj skrzynkę, IMAP.
client-claws-mail-left = Dodaj wiersze z pliku do ~/.claws-mail/accountrc
client-claws-mail-left-line = Jeśli jest tam Account: 1, daj tym wierszom następny numer. Potem otwórz Claws Mail i pobierz pocztę.

client-mbsync = mbsync
client-mbsync-line = Wiersze do ~/.mbsyncrc; mbsync to program z pakietu isync
client-mbsync-happens-1 = Twoja poczta trafia do folderu na tym komputerze.
client-mbsync-happens-2 = mbsync tylko pobiera; wysyłać może msmtp.
client-mbsync-happens-3 = Hasło nie jest zapisywane: program pyta o nie schowek haseł pass.
client-mbsync-step-1 = Zapisz hasło: pass insert i nazwa z pliku
client-mbsync-step-1-aside = Bez tego wiersza mbsync pyta sam.
client-mbsync-step-2 = Dodaj wiersze do ~/.mbsyncrc i utwórz folder, który podają
client-mbsync-step-3 = Uruchom mbsync -a
client-mbsync-left = Dodaj wiersze z pliku do ~/.mbsyncrc
client-mbsync-left-line = Utwórz folder, który podają, zapisz hasło w pass, potem uruchom mbsync -a.

client-msmtp = msmtp
client-msmtp-line = Wiersze do ~/.msmtprc
client-msmtp-happens-1 = Inne programy oddają przez niego Twoją pocztę.
client-msmtp-happens-2 = msmtp tylko wysyła; pobierać może mbsync.
client-msmtp-happens-3 = Hasło nie jest zapisywane: program pyta o nie schowek haseł pass.
client-msmtp-step-1 = Zapisz hasło: pass insert i nazwa z pliku
client-msmtp-step-1-aside = Bez tego wiersza msmtp pyta sam.
client-msmtp-step-2 = Dodaj wiersze do ~/.msmtprc
client-msmtp-step-3 = Wypróbuj: msmtp --serverinfo
client-msmtp-left = Dodaj wiersze z pliku do ~/.msmtprc
client-msmtp-left-line = Zapisz hasło w pass, potem wypróbuj: msmtp --serverinfo.

client-neomutt = NeoMutt
client-neomutt-line = Wiersze dla NeoMutta i Mutta
client-neomutt-happens-1 = Przy starcie otwiera Twoją skrzynkę odbiorczą.
client-neomutt-happens-2 = Nic nie wychodzi, póki połączenie nie jest szyfrowane.
client-neomutt-happens-3 = Hasło nie jest zapisywane; program o nie pyta.
client-neomutt-step-1 = Zapisz plik
client-neomutt-step-2 = Dodaj jego wiersze do ~/.config/neomutt/neomuttrc
client-neomutt-step-2-aside = Dla Mutta: ~/.muttrc.
client-neomutt-step-3 = Uruchom neomutt i wpisz hasło
client-neomutt-left = Dodaj wiersze z pliku do ~/.config/neomutt/neomuttrc
client-neomutt-left-line = Dla Mutta: ~/.muttrc. Przy starcie pyta o hasło.

client-aerc = aerc
client-aerc-line = Wiersze do listy kont
client-aerc-happens-1 = Twoje konto stoi obok tych, które już masz.
client-aerc-happens-2 = Nic się nie zmieni, póki nie dodasz tych wierszy.
client-aerc-happens-3 = Hasło nie jest zapisywane: program pyta o nie schowek haseł pass.
client-aerc-step-1 = Zapisz hasło: pass insert i nazwa z pliku
client-aerc-step-2 = Dodaj wiersze do ~/.config/aerc/accounts.conf
client-aerc-step-2-aside = Potem uruchom na nim chmod 600: aerc nie chce, by czytał go ktoś inny.
client-aerc-step-3 = Uruchom aerc
client-aerc-left = Dodaj wiersze z pliku do ~/.config/aerc/accounts.conf
client-aerc-left-line = Uruchom na nim chmod 600, zapisz hasło w pass, potem uruchom aerc.

client-himalaya = Himalaya
client-himalaya-line = Wiersze dla wersji 2 i wiersze dla wersji 1
client-himalaya-happens-1 = Twoje konto stoi obok tych, które już masz.
client-himalaya-happens-2 = Nic się nie zmieni, póki nie dodasz tych wierszy.
client-himalaya-happens-3 = Hasło nie jest zapisywane: program pyta o nie schowek haseł pass.
client-himalaya-step-1 = Zapisz hasło: pass insert i nazwa z pliku
client-himalaya-step-2 = Dodaj wiersze dla swojej wersji do ~/.config/himalaya/config.toml
client-himalaya-step-2-aside = Wersję podaje himalaya --version.
client-himalaya-step-3 = Uruchom himalaya
client-himalaya-left = Dodaj wiersze dla swojej wersji do ~/.config/himalaya/config.toml
client-himalaya-left-line = Wersję podaje himalaya --version. Najpierw zapisz hasło w pass.

client-autoconfig = Plik Autoconfig
client-autoconfig-line = Jeden plik, który czyta większość programów do poczty
client-autoconfig-happens-1 = Thunderbird na tamtym komputerze zna potem każdy adres domeny.
client-autoconfig-happens-2 = Są w nim reguły nazwy użytkownika, ale niczyja własna nazwa.
client-autoconfig-happens-3 = Hasło nie jest zapisywane.
client-autoconfig-step-1 = Zapisz plik
client-autoconfig-step-2 = Jako administrator skopiuj go do folderu isp Thunderbirda
client-autoconfig-step-2-aside = W Debianie: /usr/share/thunderbird/isp. W Windows: pod folderem programu.
client-autoconfig-step-3 = Dodaj konto w Thunderbirdzie: imię i nazwisko, adres, hasło
client-autoconfig-left = Jako administrator skopiuj plik do folderu isp Thunderbirda
client-autoconfig-left-line = W Debianie: /usr/share/thunderbird/isp. W Windows: pod folderem programu.

client-thunderbird-policies = Thunderbird w pracy
client-thunderbird-policies-line = Plik zasad i to samo jako plik konfiguracji
client-thunderbird-policies-happens-1 = Thunderbird startuje z tym jednym kontem, bez względu na to, kto go otwiera.
client-thunderbird-policies-happens-2 = To dla osób, które nie mają jeszcze konta w Thunderbirdzie.
client-thunderbird-policies-happens-3 = Hasło nie jest zapisywane.
client-thunderbird-policies-step-1 = Zapisz pliki
client-thunderbird-policies-step-2 = Skopiuj policies.json do folderu distribution programu
client-thunderbird-policies-step-2-aside = Albo mailhaven.cfg obok programu, a autoconfig.js do defaults/pref.
client-thunderbird-policies-step-3 = Uruchom Thunderbirda i wpisz hasło, gdy o nie zapyta
client-thunderbird-policies-left = Skopiuj policies.json do folderu distribution Thunderbirda
client-thunderbird-policies-left-line = Albo mailhaven.cfg obok programu, a autoconfig.js do defaults/pref.

client-outlook-autodiscover = Outlook w pracy
client-outlook-autodiscover-line = Odpowiedź Autodiscover na samym komputerze
client-outlook-autodiscover-happens-1 = Klasyczny Outlook znajdzie ustawienia tego konta na komputerze.
client-outlook-autodiscover-happens-2 = Outlook od wersji 2016 najpierw pyta Microsoft i może tu nie zajrzeć.
client-outlook-autodiscover-happens-3 = Hasło nie jest zapisywane.
client-outlook-autodiscover-step-1 = Skopiuj plik .xml do C:\ProgramData\Mailhaven
client-outlook-autodiscover-step-2 = Otwórz plik .reg na koncie osoby, która używa Outlooka
client-outlook-autodiscover-step-3 = Dodaj konto: Panel sterowania, Poczta
client-outlook-autodiscover-left = Skopiuj plik .xml do C:\ProgramData\Mailhaven, potem otwórz plik .reg
client-outlook-autodiscover-left-line = Potem dodaj konto: Panel sterowania, Poczta.

client-domain-owner = Wpisy i pliki
client-domain-owner-line = Co domena ogłasza, by programy do poczty ją znalazły
client-domain-owner-happens-1 = Większość programów chce potem tylko adresu i hasła.
client-domain-owner-happens-2 = Nic nie jest ogłaszane za Ciebie: wklejasz to, czego brakuje.
client-domain-owner-happens-3 = Nie ma w tym niczyjej nazwy ani hasła.
client-domain-owner-step-1 = Zapisz pliki
client-domain-owner-step-2 = Umieść pliki .xml i .json tam, gdzie mówi plik strefy
client-domain-owner-step-2-aside = Na serwerze WWW z https.
client-domain-owner-step-3 = Dodaj do swojej strefy brakujące wiersze
client-domain-owner-left = Umieść pliki tam, gdzie mówi plik strefy, potem dodaj jego wiersze do strefy
client-domain-owner-left-line = Potem sprawdź jeszcze raz adres tej domeny: Mailhaven znajdzie to, co ogłaszasz.

client-not-tried = Zrobione według opisanego formatu, niewypróbowane przez nas

## Kafelki z kilkoma programami

programs-linux = Inne programy dla Linuksa
programs-terminal = Programy w terminalu
programs-owner = Dla właściciela domeny
programs-which = Który?

## Thunderbird na tym komputerze

thunderbird-here-happens-1 = Twoje konto stanie obok tych, które już masz.
thunderbird-here-happens-2 = Nic, co już tam jest, się nie zmieni.
thunderbird-here-happens-3 = Hasło nie jest zapisywane. Póki Thunderbird się nie otworzy, możesz to cofnąć.
thunderbird-here-step-1 = Zamknij Thunderbirda
thunderbird-here-step-1-aside = Póki jest otwarty, nic nie jest zapisywane.
thunderbird-here-step-2 = Naciśnij „Dodaj do mojego Thunderbirda”
thunderbird-here-step-2-aside = To trwa sekundę.
thunderbird-here-step-3 = Otwórz Thunderbirda i wpisz hasło, gdy o nie zapyta
thunderbird-which = Który profil Thunderbirda?
thunderbird-try = Wypróbuj w nowym profilu
thunderbird-not-added = Niczego nie dodano
thunderbird-not-undone = Nie cofnięto
thunderbird-running = { $program } jest otwarty. Zamknij go i spróbuj jeszcze raz.
thunderbird-already-there = Ten { $program } ma już konto z tym samym serwerem i nazwą użytkownika.
thunderbird-ends-in-comment = Plik user.js w profilu kończy się w komentarzu, w którym nowe wiersze się nie liczą.
thunderbird-damaged = W pliku user.js w profilu brakuje końca naszych wierszy. Najpierw usuń je ręcznie.
thunderbird-nothing-to-undo = W profilu nie ma naszych wierszy dla tego adresu. Jeśli Thunderbird ma to konto, usuń je tam.
thunderbird-not-readable = Pliku { $path } nie da się odczytać.
thunderbird-not-writable = Pliku { $path } nie da się zapisać.
thunderbird-left-line = Potem zaczną przychodzić wiadomości. Do tego czasu nie zamykaj Mailhaven: sam usunie swoje wiersze.
thunderbird-taken-over = Thunderbird ma twoje konto
thunderbird-taken-over-line = Mailhaven usunął już swoje wiersze. Aby to teraz cofnąć, usuń konto w Thunderbirdzie.
thunderbird-where = Profil jest w { $folder }
thunderbird-undone = Cofnięto
thunderbird-undone-line = Thunderbird jest taki jak przedtem.
thunderbird-stays = Thunderbird ma już to konto
thunderbird-stays-line = Naszych wierszy już nie ma. Aby cofnąć resztę, usuń konto w Thunderbirdzie.
thunderbird-trial-headline = Nowy profil z twoim kontem jest gotowy
thunderbird-trial-line = Twój własny profil zostaje, jaki jest. Aby wyrzucić nowy, usuń jego folder.
thunderbird-not-started = { $program } nie uruchomił się
thunderbird-not-started-line = Otwórz go w menu komputera, tak jak zawsze.
thunderbird-not-started-words = Otwórz go tak: wpisz w terminalu: { $command }

## Kod dla telefonu

scan-show = Pokaż kod
scan-headline = Zeskanuj to telefonem
scan-where = Na telefonie, w Thunderbirdzie: Ustawienia, Importuj ustawienia, Zeskanuj kod QR
scan-told = Kod QR z ustawieniami poczty { $address }. Odczyta go tylko aparat telefonu.
scan-no-password = Nie ma w nim hasła; zapyta o nie telefon.
scan-close = Schowaj

## Jak poczta jest pobierana

fetch-imap-means = Z IMAP poczta zostaje na serwerze, a wszystkie twoje urządzenia pokazują to samo.
fetch-pop3-means = Z POP3 poczta jest kopiowana do tego jednego programu, a twoje urządzenia nic o sobie nie wiedzą.
fetch-by-pop3 = Wolę POP3
fetch-by-imap = Wolę IMAP

## Outlook

programs-outlook = Nowy Outlook i inne
client-outlook-elsewhere = Outlook na Maca lub telefon
client-outlook-elsewhere-line = Nie przyjmuje plików: jest strona do przepisania
client-outlook-elsewhere-happens-1 = Dostaniesz jedną stronę ze wszystkimi ustawieniami, do przepisania.
client-outlook-elsewhere-happens-2 = Nic na tym komputerze się nie zmieni.
client-outlook-elsewhere-happens-3 = Na telefonie Outlook przechowuje wpisane hasło w firmie Microsoft.
client-outlook-elsewhere-step-1 = Zapisz stronę i otwórz ją
client-outlook-elsewhere-step-2 = W Outlooku dodaj konto ręcznie
client-outlook-elsewhere-step-2-aside = Na Macu: „Tools”, „Accounts”, „+”, „New Account”. Na telefonie: „Settings”, „Accounts”, „Add Account”.
client-outlook-elsewhere-step-3 = Wpisz ustawienia z tej strony i hasło
client-outlook-elsewhere-left = Otwórz stronę i wpisz jej ustawienia w Outlooku
client-outlook-elsewhere-left-line = Wybierz ręczne dodanie konta. Potem zacznie przychodzić poczta.
