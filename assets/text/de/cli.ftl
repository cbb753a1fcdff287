# Die Befehlszeile.

cli-help =
    Mailhaven findet die Mailserver hinter einer Mailadresse, probiert sie, sagt, was los ist,
    und übergibt die Einstellungen.

    Aufruf:
      mailhaven                              öffnet das Fenster
      mailhaven check ADRESSE                findet und probiert die Server und sagt, was herauskam
      mailhaven export ADRESSE --for ID      prüft und schreibt dann die Dateien für ein Mailprogramm
      mailhaven explain CODE                 erklärt einen Code wie N-27
      mailhaven --practice                   öffnet das Fenster mit einem erfundenen Internet

    Optionen von check und export:
      --json                                 gibt den Bericht als JSON aus und sonst nichts (nur check)
      --message                              gibt eine Nachricht an den aus, der es beheben kann,
                                             fertig zum Einfügen, und sonst nichts (nur check)
      --password-stdin                       versucht auch, sich anzumelden, einmal bei jedem Server, der
                                             geantwortet hat, mit der ersten Zeile der Eingabe (nur check)
      --practice                             fragt das erfundene Internet in diesem Programm
      --incoming HOST[:PORT][/tls|/starttls] probiert auch, was Ihr Anbieter zum Empfangen nannte
      --outgoing HOST[:PORT][/tls|/starttls] probiert auch, was Ihr Anbieter zum Senden nannte
      --no-reference-hosts                   lässt die Server anderer Anbieter in Ruhe
      --output ORDNER                        schreibt in diesen Ordner (nur export)
      --add-to PROFIL                        trägt das Konto in dieses Profil ein (--for thunderbird)
      --take-out-of PROFIL                   nimmt es dort wieder heraus
      --agree-to NAME                        nimmt die Server dieser Firma, die Sie kennen
      --language KÜRZEL                      spricht eine andere Sprache als das System

    Listen:
      mailhaven check --practice --list      die erfundenen Adressen und was jede zeigt
      mailhaven export --list                die Mailprogramme

    Rückgabewert: 0 Einstellungen haben geklappt; 1 ein Problem wurde gefunden, oder etwas bleibt
    für Sie zu tun; 2 falscher Aufruf oder keine Adresse; 3 ein Fehler von Mailhaven selbst.

cli-agree-first = Geschrieben wurde nichts. Wenn Sie { $name } als Ihren Mailanbieter kennen, fügen Sie hinzu: --agree-to { $name }
cli-signing-in = Anmeldung bei { $host }
cli-sign-in = Anmelden
cli-signed-in = { $port } hat { $username } hineingelassen. Alles dahinter funktioniert.
cli-signed-in-and-refused = { $port } hat { $username } hineingelassen und dann Nein gesagt.
cli-not-signed-in = { $port } hat { $username } nicht hineingelassen.
cli-not-signed-in-nothing-works = Es wurde kein Passwort gesendet: Kein Server hat funktioniert.
cli-not-signed-in-agree-first = Es wurde kein Passwort gesendet. Wenn Sie { $name } als Ihren Mailanbieter kennen, fügen Sie hinzu: --agree-to { $name }
cli-not-signed-in-browser-of = Es wurde kein Passwort gesendet: { $provider } nimmt von Mailprogrammen keines an. Ihr Mailprogramm öffnet einmal die Seite von { $provider } im Browser, und dort melden Sie sich an.
cli-not-signed-in-browser = Es wurde kein Passwort gesendet: Der Server nimmt von Mailprogrammen keines an. Ihr Mailprogramm öffnet einmal die Seite Ihres Anbieters im Browser, und dort melden Sie sich an.
cli-not-signed-in-no-way = Es wurde kein Passwort gesendet: Der Server bietet keinen Weg, sich mit einem anzumelden.
cli-password-on-terminal = Tippen Sie das Passwort ein und drücken Sie die Eingabetaste. Beim Tippen ist es zu sehen. Es geht nur an { $hosts }, verschlüsselt; danach ist es vergessen.
cli-password-empty = In der Standardeingabe steht kein Passwort: Die erste Zeile ist leer.
cli-password-too-long = Die erste Zeile der Standardeingabe ist länger als jedes Passwort.
cli-password-not-text = Die erste Zeile der Standardeingabe ist kein UTF-8-Text.
cli-password-unreadable = Die Standardeingabe lässt sich nicht lesen.
cli-progress = { $answered } von { $asked } Stellen haben für { $address } geantwortet
cli-works = Ihre Mailserver sind da und funktionieren
cli-checked-for = { $address }, geprüft in { $seconds } Sekunden
cli-receive = Empfangen
cli-send = Senden
cli-username = Benutzername
cli-server-line = { $host }, Port { $port }, { $security }
cli-lights = Lampen
cli-light = { $port } { $word }. { $line }
cli-what-happened = Was los ist
cli-how-we-know = Woher wir es wissen
cli-what-to-do = Was zu tun ist
cli-for-support = Für Ihren Anbieter oder Helfer
cli-also = Außerdem gefunden
cli-code = Code { $code }
cli-unknown-code = „{ $code }“ ist kein Code.
cli-nothing-to-ask = Niemand muss um etwas gebeten werden: Es wurde keine Nachricht geschrieben.
cli-unknown-language = Für „{ $language }“ gibt es keine Texte. Es gibt: { $known }.
cli-no-start = Mailhaven kann nicht starten: { $why }
cli-usage-no-such-command = Es gibt keinen Befehl „{ $word }“. Siehe: mailhaven --help
cli-usage-no-such-option = Es gibt keine Option { $option }. Siehe: mailhaven --help
cli-usage-out-of-place = { $option } gehört nicht hierher. Siehe: mailhaven --help
cli-usage-value-missing = Hinter { $option } fehlt ein Wert. Siehe: mailhaven --help
cli-usage-value-not-wanted = { $option } nimmt keinen Wert an. Siehe: mailhaven --help
cli-usage-too-many = „{ $word }“ ist ein Wort zu viel. Siehe: mailhaven --help
cli-usage-not-text = „{ $word }“ ist kein UTF-8-Text.
cli-usage-address-missing = Zu { $command } gehört eine Adresse, etwa so: mailhaven { $command } anna@example.org
cli-usage-client-missing = Zu export gehört --for mit der Kennung eines Mailprogramms. So sehen Sie die Liste: mailhaven export --list
cli-usage-no-such-client = Es gibt kein Mailprogramm mit der Kennung „{ $id }“. So sehen Sie die Liste: mailhaven export --list
cli-usage-only-for-thunderbird = Zu --add-to und --take-out-of gehört --for thunderbird und kein anderer Ort zum Schreiben.
cli-usage-no-name = „{ $text }“ passt nicht zu --agree-to. Dort steht ein Name, etwa example.org.
cli-usage-no-server = „{ $text }“ ist kein Server. { $why } Die Form ist HOST oder HOST:PORT, auch mit /tls oder /starttls dahinter.
cli-usage-no-encryption = Hinter dem Schrägstrich steht tls oder starttls.
cli-usage-password-for-export = --password-stdin gehört zu check: Was export schreibt, enthält nie ein Passwort.
cli-usage-two-outputs = --json und --message geben jeweils etwas aus und sonst nichts. Nehmen Sie eines von beiden.
cli-usage-code-missing = Zu explain gehört ein Code, etwa so: mailhaven explain N-27
cli-file-exists = Es gibt schon eine Datei { $path }. Geschrieben wurde nichts.
cli-file-not-writable = Die Datei { $path } lässt sich nicht schreiben. Geschrieben wurde nichts.
cli-no-window = Es ist kein Bildschirm für ein Fenster da. So prüfen Sie hier eine Adresse: mailhaven check anna@example.org
cli-window-libraries =
    Das Fenster lässt sich nicht öffnen: { $why }
    Unter Debian und Ubuntu installiert das, was es braucht:
      sudo apt install { $packages }
    So prüfen Sie eine Adresse ohne Fenster: mailhaven check anna@example.org
cli-no-gui = Dieses Programm wurde ohne Fenster gebaut. So prüfen Sie eine Adresse: mailhaven check anna@example.org
refusal-no-outgoing = { $program } braucht einen Server zum Senden, und bei keinem hat es geklappt.
refusal-starttls-not-expressible = Die Datei für { $program } kennt zum Empfangen kein STARTTLS, und mit SSL/TLS hat es bei keinem Server geklappt.
refusal-oauth-not-expressible = Die Datei für { $program } kann keine Anmeldung im Browser enthalten, und Ihr Anbieter verlangt eine.
refusal-oauth-host-unknown = { $program } kann sich bei Ihrem Anbieter nicht über den Browser anmelden.
refusal-sign-in-not-expressible = Die Datei für { $program } kann die Art nicht enthalten, wie man sich bei Ihrem Anbieter anmeldet.
refusal-not-expressible = In den Einstellungen steht ein Zeichen, das die Datei für { $program } nicht enthalten kann.
refusal-pop3-not-expressible = { $program } kann nicht mit POP3 empfangen, und mit IMAP hat es bei keinem Server geklappt.
refusal-username-of-one-person = Der Benutzername wird nicht aus der Adresse gebildet, darum kann eine Datei für alle in der Domain ihn nicht nennen.
cli-thunderbird-then = Ist es gestartet, nehmen Sie die Zeilen wieder heraus: mailhaven export { $address } --for thunderbird --take-out-of "{ $profile }"
cli-no-such-profile = Es gibt kein Profil „{ $profile }“ von Thunderbird. Gefunden wurden: { $profiles }.
cli-several-profiles = Mehrere Profile von Thunderbird heißen „{ $profile }“: { $profiles }. Nennen Sie den Ordner von einem.
cli-no-profiles = Auf diesem Computer wurde kein Profil von Thunderbird gefunden. Nennen Sie seinen Ordner.
cli-no-profile-there = Der Ordner { $folder } ist kein Profil von Thunderbird: Er hat keine prefs.js, und keine profiles.ini nennt ihn.
