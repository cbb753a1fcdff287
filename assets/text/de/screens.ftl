# Die Worte des Fensters, Bildschirm für Bildschirm, in der Reihenfolge des Lesens.
#
# Überschriften haben keinen Punkt; Knöpfe sagen die Worte des Schritts, den sie tun. Ports bleiben Zahlen: Man liest sie
# am Telefon vor.

## Überall

# Der Name der Sprache in ihr selbst.
language-name = Deutsch
# Was zwischen einer ganzen Zahl und ihren Zehnteln steht.
decimal-mark = { "," }
program-name = Mailhaven
window-title = Mailhaven, Schritt { $number } von 4, { $step }
menu = Menü
step-address = Adresse
step-looking = Suche
step-result = Ergebnis
step-hand-over = Übergabe
steps-done-spoken = alle Schritte erledigt
step-done-spoken = { $step }, erledigt
step-now-spoken = { $step }, Schritt { $number } von 4, jetzt
step-to-come-spoken = { $step }, kommt noch
back = Zurück
cancel = Abbrechen
continue = Weiter
show-details = Details zeigen
test-again = Erneut testen
copied = Kopiert
copied-for-helpdesk = Kopiert: ins Ticket einfügen
copied-for-message = Kopiert: als Nachricht einfügen
copy-for-helpdesk = Für den Helpdesk kopieren
message-to-helper = Nachricht an Ihren Helfer
message-to-network-owner = Nachricht an den Netzbetreiber
message-to-provider = Nachricht an Ihren Anbieter
message-to-it-people = Nachricht an Ihre IT
message-to-makers = Nachricht an die Macher von Mailhaven
message-short = Nachricht schreiben
seconds = { $seconds } Sekunden

## Lampen

lights-list = Lampen, sechs Einträge
lights-receive = Empfangen
lights-send = Senden
lights-pop3 = POP3
lights-pop3-gloss = , eine ältere Art des Empfangs
lights-pop3-short = POP3 (älter)
service-receive = Empfang
service-receive-pop3 = Empfang mit POP3
service-send = Senden
light-works = Geht
light-problem = Mangel
light-fails = Geht nicht
light-not-tried = Ungeprüft
light-asking = Fragt
light-waiting = Wartet
light-spoken = { $port }, { $service }, { $word }. { $line }
light-line-all-checked = Antwortet, verschlüsselt, Ausweis gut
light-line-waiting = Kommt noch dran
light-line-not-needed = Muss nicht gefragt werden
light-line-asking-name = Wo ist er?
light-line-asking-connect = Antwortet er?
light-line-asking-encryption = Schaltet er die Verschlüsselung ein?
light-line-asking-greeting = Grüßt er?
light-line-asking-capabilities = Was bietet er an?
light-line-slow = Antwortet langsam, darum warten wir
light-line-no-such-server = Diesen Server gibt es nicht
light-line-lookup-failed = Sein Name ist gerade nicht zu finden
light-line-refused = Die Tür ist zu
light-line-silent = Von hier keine Antwort
light-line-unreachable = Von hier nicht erreichbar
light-line-encryption-fails = Die Verschlüsselung startet nicht
light-line-certificate-refused = Antwortet, aber der Ausweis gilt nicht
light-line-no-encryption = Antwortet, aber verschlüsselt nicht
light-line-no-greeting = Hebt ab, sagt aber nichts
light-line-turned-away = Antwortet, weist uns aber ab
light-line-another-service = Etwas anderes antwortet
light-line-cut-off = Legt auf
light-line-our-fault = Mailhaven hat selbst abgebrochen

## Adresse

address-headline = Bringen wir Ihre Mail zum Laufen
address-second = Tippen Sie Ihre Adresse ein. Wir suchen Ihre Mailserver und probieren einen nach dem anderen.
address-field = Ihre Mailadresse
address-hint = name@example.org
address-check = Adresse prüfen
address-known = { $provider }
address-known-by = { $provider }, Betreiber: { $operator }
address-known-line = Diesen Anbieter kennen wir. Seine Einstellungen stehen in diesem Programm, bereit zum Probieren.
address-known-no-settings = Diesen Anbieter kennen wir.
address-slip = Wir kennen { $known }, aber nicht { $typed }
address-slip-line = { $provider }. Sie können auch mit { $typed } weitermachen.
address-slip-go-on = Sie können auch mit { $typed } weitermachen.
address-slip-use = Mit { $known } weiter
address-privacy = Nichts verlässt diesen Computer, bis Sie „Adresse prüfen“ wählen.
address-privacy-password = Ihr Passwort ist dafür nicht nötig.
address-what-is-sent = Was gesendet wird und wohin
sent-names = Der Teil hinter dem @-Zeichen geht an das Telefonbuch Ihres Netzes für Namen.
sent-provider = Derselbe Teil geht an den Webserver Ihres Anbieters, um dessen Einstellungen zu holen.
sent-database = Derselbe Teil geht an die öffentliche Liste der Mailanbieter bei Thunderbird.
sent-servers = Ihre Mailserver bekommen einen Gruß und einen Abschied, aber keinen Namen.
sent-compared = Wo sie schweigen, wird bei anderen Anbietern angeklopft: { $hosts }. Das ist im Menü abschaltbar.
sent-never = Ihre ganze Adresse und Ihr Passwort gehen nirgendwohin.
practise-first = Erst üben
helper-code = Ich habe einen Helfercode

address-problem = Das ist noch keine ganze Adresse
address-problem-empty = Tippen Sie hier Ihre Mailadresse ein.
address-problem-no-at = Es steht kein @-Zeichen darin.
address-problem-two-at = Es steht mehr als ein @-Zeichen darin.
address-problem-nothing-before = Vor das @-Zeichen gehört Ihr Name.
address-problem-nothing-after = Hinter das @-Zeichen gehört die Domain Ihres Anbieters, etwa example.org.
address-problem-blank = An Stelle { $position } steht ein Leerzeichen.
address-problem-character = Das Zeichen „{ $character }“ an Stelle { $position } gehört nicht in eine Adresse.
address-problem-dot = Vor dem @-Zeichen steht ein Punkt am Rand oder neben einem anderen Punkt.
address-problem-long = Sie ist länger, als Mail erlaubt.
address-problem-domain-no-dot = Hinter dem @-Zeichen fehlt noch eine Endung wie .com oder .org.
address-problem-domain-empty-part = Hinter dem @-Zeichen stehen zwei Punkte nebeneinander.
address-problem-domain-hyphen = Hinter dem @-Zeichen beginnt oder endet ein Teil mit einem Bindestrich.
address-problem-domain-character = Das Zeichen „{ $character }“ gehört nicht hinter das @-Zeichen.
address-problem-domain-number = Hinter dem @-Zeichen steht eine Zahl, wo ein Name hingehört.
address-problem-domain-letters = Hinter dem @-Zeichen stehen Buchstaben, die keine Domain zusammen hat.

## Suche

looking-headline = Wir suchen Ihre Mailserver
looking-second = Für { $address }. Das meiste dauert eine Sekunde, nichts länger als zehn.
looking-count = { $answered } von { $asked }
looking-count-what = Stellen haben geantwortet
looking-so-far = bisher { $took }
looking-ports = Die Zahlen sind Ports, die nummerierten Türen eines Mailservers. Wir klopfen an jede und horchen. Sie können sie am Telefon vorlesen: „993 geht, 465 geht“.
looking-nothing-to-do = Sie müssen nichts tun. Das Ergebnis öffnet sich von selbst.
looking-slow = Der Server hat abgehoben, lässt sich mit dem Gruß aber Zeit. Wir warten bis zu 20 Sekunden.

## Ergebnis, es geht

result-whom-and-when = { $address }, gerade geprüft in { $took }
works-headline = Ihre Mailserver sind da und funktionieren
works-headline-receiving-only = Sie können empfangen, aber wir fanden keinen Server zum Senden
works-host = { $host }, Port { $port }
works-answered = Antwortet
works-encrypted = Verschlüsselt
works-id-checked = Ausweis geprüft
works-not-tried = Das alles ging ohne Ihr Passwort. Nur das Anmelden ist darum noch nicht erprobt.
works-port = Ein Port ist eine nummerierte Tür des Servers.
works-port-and-id = Ein Port ist eine nummerierte Tür des Servers. Sein Ausweis, das Zertifikat, gilt bis { $date }.
works-check-password = Auch mein Passwort prüfen
works-signed-in = Auch das Anmelden geht: Ihr Name und Ihr Passwort wurden angenommen.
works-in-browser-of = { $provider } nimmt von Mailprogrammen kein Passwort an. Ihr Mailprogramm öffnet einmal die Seite des Anbieters im Browser, und dort melden Sie sich an.
works-in-browser = Der Server nimmt von Mailprogrammen kein Passwort an. Ihr Mailprogramm öffnet einmal die Seite Ihres Anbieters im Browser, und dort melden Sie sich an.
works-no-way-in = Der Server bietet keinen Weg, sich mit einem Passwort anzumelden. Darum gibt es keines zu prüfen.
works-choose-program = Mailprogramm wählen

## Ergebnis, ein Problem

problem-what-happened = Was los ist
problem-how-we-know = Woher wir es wissen
problem-first = Tun Sie das zuerst
problem-step-spoken = Schritt { $number }: { $step }
problem-code-line-1 = Diesen Code am
problem-code-line-2 = Telefon vorlesen
problem-code-spoken = Code: { $letter }, { $digits }
problem-server-words = Die eigenen Worte des Servers
problem-change-address = Adresse ändern
problem-settings-anyway = Weiter mit dem, was geht

# Die Server, die jemandem genannt wurden, von Hand eingetippt.
told-link = Server eintippen, die man Ihnen nannte
told-headline = Welche Server hat man Ihnen genannt?
told-second = Ein Brief oder eine Hilfeseite Ihres Anbieters nennt sie. Einer von beiden genügt.
told-receive = Zum Empfangen
told-receive-host = Server zum Empfangen
told-receive-port = Empfangsport
told-send = Zum Senden
told-send-host = Server zum Senden
told-send-port = Sendeport
told-host-hint = mail.example.org
told-port = Ein Port ist eine nummerierte Tür des Servers. Lassen Sie das Feld leer, wenn Sie ihn nicht kennen.
told-encryption = Verschlüsselung
told-either = Wie beim Port üblich
told-either-known-as = Sie wissen es nicht
told-tls = Ab dem ersten Byte
told-tls-known-as = SSL, TLS, SSL/TLS
told-starttls = Nach einem ersten Wort
told-starttls-known-as = STARTTLS
told-try = Diese Server probieren
told-problem = Das ist noch kein Server
told-problem-nothing = Tippen Sie den Namen von mindestens einem Server ein.
told-problem-port = Ein Port ist eine Zahl von 1 bis 65535.
told-problem-host = Tippen Sie den Namen des Servers ein, etwa mail.example.org.
told-problem-host-number = Das ist die Nummer eines Rechners. Fragen Sie nach seinem Namen: Den belegt sein Ausweis (Zertifikat).
told-problem-host-character = Das Zeichen „{ $character }“ gehört nicht in den Namen eines Servers.

## Ergebnis, der Server heißt anders

other-name-asked = der Name, nach dem wir fragten
other-name-shown = der Name auf dem Ausweis
other-name-machine = Ein Rechner
other-name-safe = Warum der neue Name sicher ist
other-name-nothing-off = Nichts wird abgeschaltet: Der Ausweis wird jedes Mal geprüft.
other-name-first-line = Wir testen ihn noch einmal und machen damit weiter.
other-name-with = Mit { $host }

## Ergebnis, Sie werden gebraucht

needs-you-second = { $address }. Ihre Mailserver funktionieren; nur das hier fehlt noch.
needs-you-page-place = { $site }, in Ihrem Browser
needs-you-name-it = Benennen Sie es nach diesem Computer, dann erkennen Sie es später wieder.
needs-you-example = So sieht es aus:
needs-you-in-place = Sie nehmen es statt Ihres normalen Passworts.
needs-you-already = Geht schon
needs-you-code = Diesen Code am Telefon vorlesen
needs-you-skip = Ohne das weiter
needs-you-done = Das habe ich getan, weiter
needs-you-go-on = Ich habe es, weiter

## Das Passwort prüfen

sign-in-headline = Prüfen Sie Ihr Passwort
sign-in-second = Nur wenn Sie möchten. Sie können es auch später eintippen, in Ihrem Mailprogramm.
sign-in-name = Name zum Anmelden
sign-in-change = Ändern
sign-in-two-names = { $incoming }, und zum Senden { $outgoing }
sign-in-name-said = Wie gefunden
sign-in-name-address = Ganze Adresse
sign-in-name-local-part = Vor dem @-Zeichen
sign-in-password = Passwort
sign-in-show = Zeigen
sign-in-hide = Verbergen
sign-in-forgotten = Vergessen, wie versprochen
sign-in-app-password = { $provider } nimmt hier ein App-Passwort an, nicht Ihr normales.
sign-in-name-not-address = { $provider } nimmt diesen Namen an, nicht die ganze Adresse.
sign-in-where = Es geht nur an { $hosts }, verschlüsselt. Dann vergessen wir es.
sign-in-practice = In der Übung ist „{ $password }“ richtig und alles andere falsch.
sign-in-what-happens = Was mit ihm geschieht
sign-in-goes-to = Es geht nur an den Server, den Sie gerade gesehen haben:
sign-in-goes-to-both = Es geht nur an die Server, die Sie gerade gesehen haben:
sign-in-travels = Es reist verschlüsselt, erst nachdem der Ausweis des Servers geprüft ist.
sign-in-not-stored = Es wird nicht gespeichert und steht in keinem Bericht, keiner Datei und keiner Nachricht.
sign-in-once = Wir probieren es ein einziges Mal. So kann Ihr Postfach nicht durch uns gesperrt werden.
sign-in-skip = Auslassen
sign-in-check = Mein Passwort prüfen
sign-in-type-first = Tippen Sie erst Ihr Passwort ein

sign-in-noticed = In Ihrem Passwort steht etwas, das niemand tippt
sign-in-noticed-line = Das kommt oft mit, wenn man ein Passwort kopiert. Gesendet wurde noch nichts.
sign-in-hidden-outer-blank = Am Anfang oder Ende steht ein Leerzeichen.
sign-in-hidden-no-break-space = Es steht ein besonderes Leerzeichen darin.
sign-in-hidden-zero-width = Es steht ein Zeichen darin, das man nicht sieht.
sign-in-hidden-smart-quote = Es stehen geschwungene Anführungszeichen darin; auf der Tastatur sind gerade.
sign-in-hidden-line-break = Es steht ein Zeilenumbruch darin.
sign-in-noticed-first = Probieren Sie Ihr Passwort ohne das
sign-in-remove = Weglassen und prüfen
sign-in-send-as-typed = So senden, wie es ist

sign-in-trying = { $host } wird gefragt
sign-in-trying-line = Die meisten Server antworten sofort. Manche überlegen eine halbe Minute.
sign-in-asks-password = Nimmt er Namen und Passwort an?
sign-in-asks-program = Lässt er uns als Mailprogramm zu?
sign-in-asks-offers = Was bietet er Ihnen an?
sign-in-asks-mailbox = Geht Ihr Posteingang auf?
sign-in-asks-sender = Dürfen Sie mit Ihrer Adresse senden?

sign-in-works = Ihr Passwort funktioniert
sign-in-works-receive = { $host } hat Sie hineingelassen, und Ihr Posteingang geht auf.
sign-in-works-send = { $host } hat Sie hineingelassen, und Sie dürfen senden.
sign-in-works-line = Ihre Einstellungen nehmen den Namen { $name } mit. Das Passwort ist vergessen; Ihr Mailprogramm fragt einmal danach.

sign-in-refused-happened = Der Server sagt nicht, welches von beiden er meint. Wir haben es einmal probiert und dann aufgehört.
sign-in-refused-first = Probieren Sie beides auf der Webseite Ihres Anbieters
sign-in-refused-2 = Wenn es dort geht, wählen Sie „{ $button }“.
sign-in-refused-3 = Wenn nicht, setzen Sie dort ein neues Passwort.
sign-in-open-site = { $site } öffnen
sign-in-works-there = Dort geht es
sign-in-another = Anderes Passwort probieren
sign-in-again = Noch einmal eintippen

sign-in-there = Ihr Mailserver will wahrscheinlich ein anderes Passwort
sign-in-there-happened = Die Webseite nimmt Ihren Namen und Ihr Passwort an, der Mailserver nicht. Manche Anbieter wollen für Mailprogramme ein zweites, eigenes Passwort.
sign-in-there-first = Suchen Sie auf dieser Seite nach einem Passwort für Mailprogramme
sign-in-there-2 = Es heißt oft App-Passwort. Tippen Sie es hier statt des anderen ein.
sign-in-there-3 = Wenn es keines gibt, will der Mailserver vielleicht einen anderen Namen.
sign-in-use-name = { $name } verwenden

## Abgebrochen

cancelled-headline = Sie haben die Prüfung angehalten
cancelled-second = { $address }, angehalten nach { $took }
cancelled-line = Was bis dahin geantwortet hat, ist noch da. Geändert wurde nichts.

## Übergabe

hand-over-headline = Wo lesen Sie Ihre Mails?
hand-over-second = { $address }, mit den Einstellungen, die gerade geklappt haben
hand-over-list = Mailprogramme, { $count } Einträge
hand-over-what-will-happen = Was dann geschieht
hand-over-steps-2 = Zwei Schritte
hand-over-steps-3 = Drei Schritte
hand-over-steps-4 = Vier Schritte
hand-over-save = Datei speichern
hand-over-save-files = Dateien speichern
hand-over-copy = Kopieren
hand-over-qr = QR-Code fürs Handy
hand-over-saving = Wird gespeichert
hand-over-saved = Gespeichert als { $path }
hand-over-exists = Es gibt schon eine Datei { $path }. Geschrieben wurde nichts.
hand-over-not-writable = Die Datei { $path } lässt sich nicht schreiben. Geschrieben wurde nichts.
hand-over-not-saved = Es wurde nichts gespeichert
hand-over-cannot = Diese Datei kann Ihre Einstellungen nicht enthalten
hand-over-no-password = Kein Passwort wird geschrieben.

## Üben

practice-band = Übung.
practice-band-line = Ein erfundenes Internet in diesem Programm. Nichts verlässt Ihren Computer.
practice-band-elsewhere = Jetzt über den Hotspot Ihres Handys, im erfundenen Internet. Nichts verlässt Ihren Computer.
practice-leave = Übung beenden
practice-headline = Wählen Sie eine Situation zum Üben
practice-second = Jede ist ein erfundenes Postfach. Sehen Sie, was gefunden wird, was gesagt wird und was zu tun ist.
practice-find = In { $count } suchen
practice-find-none = Keine Situation enthält diese Worte.
practice-group-all-is-well = Wenn alles in Ordnung ist
practice-group-needs-you = Wenn Sie gebraucht werden
practice-group-network-in-the-way = Wenn das Netz im Weg ist
practice-group-server-fault = Wenn der Server einen Fehler hat
practice-chosen = { $situation }, { $address }
practice-this-one = Diese üben

## Fertig

done-headline = Ihr Konto ist in { $program }
done-headline-saved = Dateien für { $program } gespeichert
done-headline-sheet = Ihr Einstellungsblatt ist gespeichert
done-second = { $address }, empfangen über { $incoming }, senden über { $outgoing }
done-second-receive-only = { $address }, empfangen über { $incoming }
done-one-thing-left = Eines bleibt noch
done-open-program = Öffnen Sie { $program } und tippen Sie Ihr Passwort ein, wenn es danach fragt
done-where = Gespeichert in { $folder }: { $files }
done-phone = Handy einrichten
done-phone-line = Mit einem QR-Code
done-print = Einstellungen drucken
done-print-line = Eine Seite, ohne Passwort
done-another = Andere Adresse
done-another-line = Von vorn beginnen
done-other-program = Anderes Programm
done-other-program-line = Dieselben Einstellungen
done-undo = Rückgängig machen, solange { $program } zu ist
done-close = Mailhaven schließen
done-open-folder = Ordner öffnen
done-open = { $program } öffnen

## Details

details-sources = Quellen
details-timeline = Zeitverlauf
details-certificate = Zertifikat
details-conversation = Gespräch
details-sent = Was gesendet wurde
details-back = Zurück zum Ergebnis
details-save-report = Bericht speichern
details-sources-headline = Wo wir gesucht haben, und was jede Stelle gesagt hat
details-sources-line = Alle Stellen werden gleichzeitig gefragt. Es gilt die Antwort, der am meisten zu trauen ist, nie die schnellste.
details-named-manual = Ihr Anbieter hat Ihnen diese Server genannt
details-named-bundled = Dieses Programm kennt die Server Ihres Anbieters
details-named-domain = Ihre Domain selbst nennt diese Server
details-named-database = Die öffentliche Anbieterliste nennt diese Server
details-named-guess = Niemand nennt diese Server; versucht wurden die üblichen Namen
details-where = Wo wir gesucht haben
details-outcome = Ergebnis
details-says = Was dort steht
details-trust = Vertrauen
details-took = Dauer
outcome-found = Gefunden
outcome-nothing-published = Nichts hinterlegt
outcome-could-not-look = Nicht erreicht
outcome-unreadable = Ohne Sinn
outcome-denied = Sagt nein
outcome-not-asked = Nicht nötig
outcome-our-fault = Lag an uns
why-no-such-name = Diesen Namen gibt es nicht
why-no-such-record = Kein solcher Eintrag
why-no-such-document = Keine solche Datei ({ $status })
why-not-a-configuration = Eine Seite ohne Einstellungen
why-wildcard = Jeder Name führt dorthin
why-other-programs = Nur für andere Programme
why-not-listed = Nicht verzeichnet
why-unknown-mail-host = Mail geht an { $host }
why-no-mail-programs = Kein Zugang für Mailprogramme
why-mail-filter = Mail geht durch { $host }
why-unknown-name-servers = Ihr Nameserver ist { $host }
why-denied = Sagt, dass es nichts anbietet
why-not-asked = Es gibt etwas Besseres
why-unreadable = Nicht so, wie es sein soll
why-status = Antwortet mit { $status }
why-sign-in-first = Verlangt erst eine Anmeldung
why-redirect = Führt, wohin wir nicht folgen
why-too-large = Zu lang zum Lesen
why-malformed = Die Antwort ergibt keinen Sinn
source-bundled = Bekannte Anbieter
source-srv = Einträge der Domain
source-autoconfig = Datei der Domain
source-well-known = Webseite der Domain
source-ispdb = Öffentliche Anbieterliste
source-pacc = Neue Datei der Domain
source-mailconf = Verweis der Domain
source-mx = Wo Mail ankommt
source-autodiscover = Suche von Microsoft
source-autodiscover-json = Microsofts neue Suche
source-guess = Übliche Namen
source-exchanger = Wer die Mails annimmt
source-name-servers = Wer die Domain verwaltet
source-autoconfig-http = Datei, ungeschützt
source-manual = Was man Ihnen sagte
note-jmap = Die Domain bietet auch JMAP, bei { $host }. Ihr Mailprogramm braucht es nicht.
note-exchange = Für diese Domain antwortet ein Exchange-Server, bei { $host }. Wer ihn betreut, entscheidet, welche Mailprogramme ihn nutzen dürfen.
note-microsoft-365 = Für diese Domain antwortet Microsoft 365, bei { $host }. Wahrscheinlich liegen die Postfächer dort.
details-unasked = { $count ->
    [one] Eine Stelle, die es besser wissen kann, war nicht zu erreichen. Was wir geraten haben, funktioniert, darum nehmen wir es.
   *[other] { $count } Stellen, die es besser wissen können, waren nicht zu erreichen. Was wir geraten haben, funktioniert, darum nehmen wir es.
}
trust-manual = Vom Anbieter
trust-bundled = Eingebaut
trust-published = Die Domain
trust-database = Öffentlich
trust-indirect = Über Umwege
trust-untrusted = Ungeschützt
trust-guess = Geraten
trust-exchanger = Geraten
trust-name-servers = Geraten
trust-wildcard = Geraten
details-values-headline = Wer das sagt
details-values-line = Jeder Teil der Einstellungen und die Stellen, die ihn nennen. Die, der am meisten zu trauen ist, steht zuerst.
details-values-written = So steht es bei { $place }:
details-values-instead = { $place }: stattdessen { $hosts }
details-values-encryption = { $place }: stattdessen { $security } auf { $port }
details-values-denied = { $place }: das wird gar nicht angeboten
details-value-host = Server
details-value-port = Port
details-value-security = Sicherheit
details-value-username = Benutzername
details-value-auth = Anmeldung
details-value-usual = Niemand; so ist es üblich
details-security-tls = SSL/TLS
details-security-starttls = STARTTLS
details-auth-password = Passwort, normal
details-auth-encrypted-password = Verschlüsseltes Passwort
details-auth-oauth2 = Anmeldung im Browser
details-auth-gssapi = Anmeldung dieses Computers
details-auth-ntlm = Windows-Anmeldung
details-auth-client-certificate = Client-Zertifikat
details-auth-none = Keine Anmeldung
details-timeline-headline = Es dauerte { $took }, bis das Empfangen ging
details-timeline-headline-none = Was probiert wurde, und wie lange es dauerte
details-timeline-line = Jeder Balken ist ein Versuch, ab dem Start der Prüfung. Eine gepunktete Linie führt von dem her, worauf er warten musste.
details-timeline-distance = Die meiste Zeit kostet der Weg: etwa { $took } zum Server und zurück.
details-part-name = Adresse finden
details-part-turn = Warten, bis er dran ist
details-part-connect = Verbinden
details-part-encrypt = Verschlüsselung und Ausweis
details-part-greet = Gruß
details-waited-for = Darauf gewartet
details-try-usual = üblicher Name, sofort versucht
details-try-after = nach { $port }, aus Rücksicht
details-took-value = { $took }
details-ready-at = Fertig bei { $number }
details-looks-headline = Wo wir weiter nachgesehen haben
details-looks-line = Wo mehrere Ursachen gleich aussehen, unterscheidet sie ein weiterer Blick.
look-web-port = Antwortet sein Port fürs Web
look-reference-port = Ist der Port anderswo offen
look-port-25 = Ist Port 25 überhaupt offen
look-reference-handshake = Wer hier für andere unterschreibt
look-reference-greeting = Wer hier für andere antwortet
look-small-segments = Gruß in kleinen Paketen
look-without-server-name = Gruß ohne Namen
look-other-server-name = Gruß mit anderem Namen
look-old-hello = Gruß eines alten Programms
look-large-hello = Gruß eines neueren Programms
look-hello-at-once = Gruß als erstes Wort
look-other-address = Gruß dorthin, wo andere ihn finden
look-web-handshake = Gruß auf seinem Port fürs Web
look-name-again = Derselbe Name noch einmal
look-name-unchecked = Der Name, Siegel ungeprüft
look-name-elsewhere = Der Name, anderswo gefragt
look-name-by-system = Der Name, vom System gefragt
look-random-name = Ein Name, den es nicht gibt
look-known-page = Eine bekannte Seite
look-this-computer = Der Weg aus diesem Computer
look-found = Gefunden
look-not-there = Nicht da
look-another-page = Andere Seite
look-read = Gelesen
look-answered = Antwortet
look-encrypted = Verschlüsselt
look-lost = Keine Antwort

certificate-headline = Der Ausweis des Servers gilt bis { $date }
certificate-headline-refused = Der Ausweis des Servers gilt nicht
certificate-line = Ein Zertifikat ist der Ausweis des Servers. Es zeigt, dass { $host } wirklich { $host } ist.
certificate-same = Alle { $count_words } Ports zeigten denselben.
certificate-none = Kein Server hat einen Ausweis gezeigt
certificate-none-line = Ein Zertifikat ist der Ausweis des Servers. So weit kam kein Versuch.
certificate-unreadable = Der Ausweis des Servers ist nicht lesbar
certificate-who = Wer dafür bürgt
certificate-server = der Mailserver
certificate-sent = vom Server gesendet
certificate-not-sent = aus der Vertrauensliste dieses Computers
certificate-checked = Was wir geprüft haben
certificate-names = Er nennt diesen Server: { $host }
certificate-other-name = Er nennt einen anderen Server
certificate-in-date = Er gilt heute und noch { $days ->
    [one] einen Tag
   *[other] { $days } Tage
}
certificate-out-of-date = Er gilt heute nicht
certificate-trusted = Eine vertraute Stelle bürgt dafür
certificate-not-trusted = Die Prüfung dieses Computers lehnt ihn ab
certificate-key = Sein Schlüssel ist stark ({ $bits } Bit)
certificate-weak = Sein Schlüssel ist zu schwach
certificate-days = Gilt
certificate-today = heute
certificate-days-spoken = gilt von { $from } bis { $to }
certificate-fingerprint = Fingerabdruck (SHA-256), zum Vergleichen am Telefon

conversation-headline = Was wir und der Server auf Port { $port } sagten
conversation-line = Wort für Wort, mit der Zeit in ms ab dem Beginn des Versuchs. Nichts Geheimes wurde gesendet.
conversation-port = Port
conversation-we = Wir
conversation-server = Server
conversation-none = Kein Server hat geantwortet
conversation-none-line = Es gibt keine Worte zu zeigen.
conversation-choose = Port { $port } von { $host }
conversation-name = Adresse von { $host } gefunden
conversation-connected = Verbunden mit { $ip }, Port { $port }
conversation-encrypted = Ab hier verschlüsselt (TLS { $version }), Ausweis geprüft
conversation-encrypted-refused = Ab hier verschlüsselt (TLS { $version }), Ausweis abgelehnt
conversation-starttls = Der Server ist bereit zu verschlüsseln
conversation-closed = Von uns beendet. Weder Name noch Passwort wurden gesendet.
conversation-stopped = Hier war Schluss: { $why }

sent-headline = Ihr Passwort wurde an niemanden gesendet
sent-headline-password = Ihr Passwort ging an { $hosts } und an niemanden sonst
sent-line = Das ist alles, was bei dieser Prüfung diesen Computer verlassen hat.
sent-line-address = Ihre ganze Adresse ging nur an Ihren eigenen Anbieter, verschlüsselt.
sent-line-no-address = Niemand hat Ihre ganze Adresse erfahren.
sent-to-whom = An wen
sent-what = Was wir gesendet haben
sent-how = Wie
sent-to-names = Der Namensdienst Ihres Netzes
sent-to-names-what = der Name { $domain } und Namen darunter
sent-to-web-what = der Name { $domain }
sent-to-web-what-address = Ihre Adresse { $address }, nach der gefragt wurde
sent-to-server-what = ein Gruß auf { $ports }, dann die Frage, was der Server kann
sent-to-server-what-open = ein Gruß auf { $ports } (offen, bis die Verschlüsselung beginnt), dann die Frage, was der Server kann
sent-to-look-what = { $count ->
    [one] noch ein Gruß auf { $ports }, um Ursachen zu unterscheiden
   *[other] noch { $count_words } Grüße auf { $ports }, um Ursachen zu unterscheiden
}
sent-to-port-what = nichts; wir haben an { $ports } geklopft, um zu sehen, ob sich die Tür öffnet
sent-to-compare-what = der Name { $name }, um die Antworten zu vergleichen
sent-to-page-what = die Frage nach einer bekannten Seite, und nichts von Ihnen
sent-to-sign-in-what = Ihr Name und Ihr Passwort, zum Anmelden
sent-encrypted = Verschlüsselt
sent-nothing = Nichts gesagt
sent-not-encrypted = Unverschlüsselt

## Menü

menu-appearance-system = Wie der Computer
menu-appearance-light = Hell
menu-appearance-dark = Dunkel
menu-less-movement = Weniger Bewegung
menu-zoom = Größe { $percent } %
menu-larger = Größer
menu-smaller = Kleiner
menu-language = Sprache: { $name }
language-headline = Sprache
menu-practise = Erst üben
menu-reference-hosts = Auch andere Anbieter fragen
menu-another-address = Andere Adresse
menu-keys = Tasten
menu-letters = Tasten mit einem Buchstaben

## Tasten

keys-headline = Tasten
keys-close = Schließen
keys-next = geht zum nächsten Teil, mit Umschalt zum vorigen
keys-next-key = Tab
keys-enter = drückt den gefüllten Knopf oder das, was den Ring hat
keys-enter-key = Eingabe
keys-back = geht zurück; bricht die Suche ab
keys-back-key = Esc
keys-details = zeigt die Details eines Ergebnisses
keys-details-key = Strg D
keys-helpdesk = kopiert ein Ergebnis für den Helpdesk
keys-helpdesk-key = Strg Umschalt C
keys-copy = kopiert, was markiert ist
keys-copy-key = Strg C
keys-scroll = bewegen eine Seite, die länger ist als das Fenster
keys-scroll-key = Bild auf, Bild ab
keys-again = testet erneut, bei einem Problem
keys-again-key = R
keys-message = kopiert eine Nachricht zu einem Problem
keys-message-key = M
keys-find = sucht eine Situation zum Üben
keys-find-key = /
keys-differs = zeigt nur Unterschiede, neben zwei Prüfungen
keys-differs-key = D
keys-save = speichert die Datei des gewählten Programms
keys-save-key = Strg S
keys-code = zeigt den Code fürs Handy oder legt ihn weg
keys-code-key = Q
keys-password = prüft Ihr Passwort, bei Servern, die funktionieren
keys-password-key = P
keys-show = zeigt oder verbirgt das Passwort, das Sie tippen
keys-show-key = Alt S
keys-zoom = macht alles größer oder kleiner; Strg 0 stellt es zurück
keys-zoom-key = Strg + und Strg −
keys-menu = öffnet das Menü
keys-menu-key = F10

## Zum Mitnehmen

helpdesk-title = Mailhaven { $version }, Prüfung von { $address }
helpdesk-works = Hat geklappt, verschlüsselt, Ausweis geprüft: { $endpoint }
