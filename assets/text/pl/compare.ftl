# Dwa sprawdzenia obok siebie i zapisany raport.
#
# „Pierwsze” to wcześniejsze sprawdzenie, „drugie” to późniejsze. $side to first albo second; $what to receiving, sending, both albo ports.

compare-network-blocks =
    { $side ->
        [first] Pierwsza
       *[second] Druga
    } sieć blokuje { $what ->
        [receiving] odbieranie
        [sending] wysyłanie
        [both] pocztę
       *[ports] niektóre porty
    }; Twój dostawca działa
compare-network-blocks-line =
    Zmieniła się tylko sieć i z jednej strony zadziałało. Blokada jest więc w { $side ->
        [first] pierwszej
       *[second] drugiej
    } sieci albo w łączu za nią. { $what ->
        [receiving] Twój dostawca pozwala odbierać.
        [sending] Twój dostawca pozwala wysyłać.
        [both] Twój dostawca wpuszcza.
       *[ports] Do tego czasu użyj portu, który działa.
    }
compare-answers-in-place =
    Coś w { $side ->
        [first] pierwszej
       *[second] drugiej
    } sieci odpowiada zamiast Twojego dostawcy
compare-answers-in-place-line = Tam serwer pokazuje inny dowód (certyfikat), a ten komputer go odrzuca. Druga sieć prowadzi do prawdziwego serwera. Nie wpisuj tam hasła, póki to nie zostanie naprawione.
compare-each-blocks = Każda sieć blokuje coś, co druga przepuszcza
compare-each-blocks-line = Twój dostawca działa z obu stron. Każda sieć trzyma zamknięte niektóre porty (drzwi z numerem).
compare-not-the-network = Twoja sieć nie jest przyczyną
compare-not-the-network-line = Dwie sieci, a zamknięte jest to samo. To więc serwer poczty albo sam ten komputer.
compare-came-back = Teraz działa: przeszkoda zniknęła
compare-came-back-line =
    { $network ->
        [same] Sieć jest ta sama. Minęło więc samo, u dostawcy albo po drodze do niego.
       *[unknown] Nie wiemy, czy sieć się zmieniła. Jeśli tak, przeszkadzała pierwsza; jeśli nie, minęło samo.
    }
compare-went-away = Wcześniej działało, a teraz nie
compare-went-away-line =
    { $network ->
        [same] Sieć jest ta sama. Coś się więc od tego czasu zmieniło, u dostawcy albo po drodze do niego.
       *[unknown] Nie wiemy, czy sieć się zmieniła. Jeśli tak, przeszkadza druga; jeśli nie, coś się zmieniło u dostawcy.
    }
compare-unchanged = Oba sprawdzenia pokazują to samo
compare-unchanged-line =
    { $network ->
        [same] Sieć jest ta sama i zamknięte jest to samo. Więcej powie inna sieć, na przykład z telefonu.
       *[unknown] Co było zamknięte, jest nadal, i nie wiemy, czy sieć się zmieniła. Więcej powie inna sieć, na przykład z telefonu.
    }
compare-both-work = W żadnym ze sprawdzeń nic nie przeszkadzało
compare-both-work-line = Twoje serwery poczty działały za każdym razem.
compare-too-little = Jedno ze sprawdzeń zobaczyło za mało
compare-too-little-line = Zostało wcześnie przerwane albo nie miało wyjścia. Ponowne sprawdzenie stamtąd powie więcej.
compare-other-mailbox = Te sprawdzenia dotyczą różnych skrzynek
compare-other-mailbox-line = Jedno dotyczy { $first }, drugie { $second }. Razem nic więc nie mówią.

compare-link = Sprawdź w innej sieci i porównaj
compare-note-button = Porównaj
compare-note-line = Obok wcześniejszego sprawdzenia: różni się { $count } z { $all }.
compare-second = { $address }, dwa sprawdzenia w odstępie { $took }
compare-second-days = { $address }, dwa sprawdzenia w różnych dniach
compare-first-check = Pierwsze sprawdzenie
compare-second-check = Drugie sprawdzenie
compare-later = { $took } później
compare-differ-count = Różni się { $count } z { $all }
compare-differs = Inaczej
compare-same = Tak samo
compare-row-address = Adres serwera
compare-row-id = Dowód serwera
compare-row-network = Sieć
compare-good-until = ważny do { $date }
compare-network = { $kind }, znak { $mark }
compare-not-seen = nie widziano
compare-rest-same = Tak samo też: { $names }.
compare-only-differing = Pokaż tylko różnice
compare-everything = Pokaż wszystko
compare-open = Otwórz raport

compare-start-headline = Sprawdź w innej sieci i porównaj
compare-start-line = Jedno sprawdzenie nie odróżni Twojej sieci od dostawcy. Dwa z różnych sieci odróżnią.
compare-start-1 = Przejdź do innej sieci, na przykład z telefonu
compare-start-2 = Wróć tutaj i naciśnij „{ $button }”
compare-start-3 = Przeczytaj, po której stronie jest przyczyna
compare-start-file = Kto sprawdzał gdzie indziej, może zapisać raport i go Tobie wysłać. Otwórz go tutaj albo upuść na to okno.

compare-pick-headline = Zapisane raporty
compare-pick-none = W folderze pobranych plików nie ma żadnego.
compare-pick-drop = Raport można też upuścić na to okno.
compare-pick-reading = Chwileczkę
compare-not-read = Tego pliku nie da się odczytać
compare-no-report = Ten plik nie jest raportem
compare-report-later = Ten raport pochodzi z nowszego Mailhaven
compare-file-why = { $path }: { $why }

network-cable = Kabel
network-wifi = Wi-Fi
network-mobile = Sieć komórkowa
network-tunnel = VPN

details-report-holds = Wymienia Twoją domenę i jej serwery, a nie Ciebie. Nie ma w nim hasła.
menu-compare = Porównaj z innym sprawdzeniem
helpdesk-compare-title = Mailhaven { $version }, dwa sprawdzenia { $address }
