# Wiadomości do osób, które mogą coś naprawić, gotowe do wklejenia, oraz kody czytane na głos.

## Wiadomość

message-greeting = Dzień dobry,
message-opening-provider = { $severity ->
    [warning] moja poczta w { $domain } działa, ale sprawdzenie wykazało coś, co mogą Państwo naprawić.
   *[other] { $about ->
        [mailbox] mój program do poczty nie może korzystać ze skrzynki { $address }.
       *[domain] mój program do poczty nie może korzystać z mojej skrzynki w { $domain }.
    }
}
message-opening-network-owner = { $severity ->
    [warning] poczta w Państwa sieci działa, ale sprawdzenie wykazało coś, co mogą Państwo naprawić.
   *[other] w Państwa sieci mój program do poczty nie dociera do swojego serwera.
}
message-opening-it-people = { $about ->
    [mailbox] mój program do poczty nie może korzystać ze skrzynki { $address }.
   *[domain] mój program do poczty nie może korzystać z mojej skrzynki w { $domain }.
}
message-opening-helper = konfiguruję swoją pocztę w { $domain } i przyda mi się pomoc.
message-opening-makers = w { $domain } Mailhaven trafił na coś, z czym jeszcze sobie nie radzi.
message-checked = Mailhaven { $version } sprawdził to { $date } o { $time } UTC. Mówi: „{ $headline }”. Kod to { $code }.
message-steps = Co według niego trzeba zrobić:
message-seen = Oto, co było widać:
message-specialists = Dla specjalistów:
message-closing = W tej wiadomości nie ma mojego hasła. Dziękuję za pomoc.

## O co prosimy

message-ask-way-in = Czy program do poczty może otworzyć tę skrzynkę? Jeśli tak: przez jaki serwer, port i szyfrowanie?
message-ask-right-server = { $service ->
    [submission] Jaki serwer, port i szyfrowanie ustawić w programie do poczty, by wysyłać?
    [imap] Jaki serwer, port i szyfrowanie ustawić w programie do poczty, by odbierać?
    [pop3] Jaki serwer, port i szyfrowanie ustawić w programie do poczty, by odbierać?
   *[any] Jakie serwery, porty i szyfrowanie ustawić w programie do poczty, by odbierać i wysyłać?
}
message-ask-both-families = Czy mogą Państwo nadać { $host } adres IPv4 i adres IPv6?
message-ask-mend-name = Czy mogą Państwo poprawić wpisy DNS tej nazwy? Wiersz dla specjalistów mówi, co jest z nimi nie tak.
message-ask-look-at-server = Czy mogą Państwo sprawdzić, dlaczego { $host } tak działa na porcie { $port }?
message-ask-let-in = Czy mogą Państwo znowu wpuścić moją sieć? Jej adres mogę podać.
message-ask-renew-certificate = Czy mogą Państwo dać { $host } certyfikat ważny dzisiaj?
message-ask-certificate-for-name = Czy mogą Państwo dopisać { $host } do certyfikatu tego serwera albo podać mi jego właściwą nazwę?
message-ask-complete-certificate = Czy mogą Państwo sprawić, by { $host } wysyłał też certyfikaty pośrednie?
message-ask-mend-certificate = Czy mogą Państwo dać { $host } inny certyfikat na porcie { $port }? Wiersz dla specjalistów mówi, co jest nie tak z obecnym.
message-ask-encrypt = Czy mogą Państwo włączyć TLS 1.2 lub 1.3 na { $host }, port { $port }? Bez tego każdy po drodze może przeczytać moje hasło.
message-ask-mend-settings = Czy mogą Państwo poprawić ustawienia poczty opublikowane dla { $domain }?
message-ask-open-mailbox = Czy mogą Państwo powiedzieć mi, dlaczego ta skrzynka jest zamknięta, i znowu ją otworzyć?
message-ask-look-at-mailbox = Czy mogą Państwo sprawdzić tę skrzynkę od swojej strony? Według słów serwera usterka jest właśnie tam.
message-ask-allow-sending = Czy mogę wysyłać z hasłem, którym odbieram, a jeśli nie, jakiego hasła wymaga wysyłanie?
message-ask-open-ports = Czy mogą Państwo przepuścić programy do poczty? Używają portów TCP 993 i 143 do odbierania oraz 465 i 587 do wysyłania.
message-ask-allow-name = Czy mogą Państwo przepuścić przez filtr nazwę tego serwera poczty? Podaje ją wiersz dla specjalistów.
message-ask-leave-encryption = Czy mogą Państwo ustalić, co w Państwa sieci otwiera lub usuwa szyfrowanie poczty, i to wyłączyć?
message-ask-mend-network = Czy mogą Państwo sprawdzić to w swojej sieci? Wiersz dla specjalistów mówi, co nie przechodzi.
message-ask-mend-lookups = Czy mogą Państwo sprawdzić serwer DNS swojej sieci? Wiersz dla specjalistów mówi, co robi.
message-ask-trust-signer = Czy to Państwo podpisali ten certyfikat? Jeśli tak, czy można dodać wystawcę na moim komputerze?
message-ask-give-certificate = Czy mogą Państwo dać mi certyfikat klienta, którego chce ten serwer, i powiedzieć, jak go zainstalować?
message-ask-allow-programs = Czy mogą Państwo wpuścić do tej skrzynki program do poczty albo powiedzieć, którego wolno używać?
message-ask-help = Czy można mi w tym pomóc? Mailhaven wyjaśnia kod { $code } także na innym komputerze.
message-ask-report = Czy można się temu przyjrzeć? Mogę wysłać cały raport.

## Kod czytany na głos

code-headline = Jaki kod widać lub słychać?
code-second = To litera i dwie cyfry. Potem zobaczysz, co się za nim kryje i co zrobić.
code-field = Kod
code-hint = N-27
code-show = Pokaż, co oznacza
code-example = Nazwy i liczby w tym wyjaśnieniu to przykłady.
code-problem = To jeszcze nie jest kod
code-problem-empty = Wpisz literę i dwie cyfry, jak w N-27.
code-problem-letter-missing = Najpierw jest litera, jak w N-27.
code-problem-letter = Żaden kod nie zaczyna się na { $letter }. Litery to { $letters }.
code-problem-digits = Po literze { $letter } są dwie cyfry, jak w N-27.
code-problem-zero = W żadnym kodzie nie ma 0: cyfry są od 1 do 9.
code-problem-unknown = Nie ma kodu { $code }. Spytaj jeszcze raz: jakaś część została źle usłyszana.
