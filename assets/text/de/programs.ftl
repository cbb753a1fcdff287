# Die Mailprogramme und wofür sonst Einstellungen geschrieben werden: was herauskommt, was geschieht, die Schritte.
# Menüpunkte heißen, wie das Programm sie auf Deutsch zeigt; wo das nicht sicher ist, steht der englische daneben.

gives-computer = Auf diesem Computer
gives-file = Datei
gives-files = Dateien
gives-steps = Schritte
gives-code = Code
gives-paper = Papier
gives-records = Einträge

client-thunderbird = Thunderbird
client-thunderbird-found = Auf diesem Computer gefunden, Version { $version }
client-thunderbird-line = Zwei Dateien; Thunderbird importiert die mit der Endung .zip
client-thunderbird-happens-1 = Ihr Konto kommt zu denen dazu, die Sie schon haben.
client-thunderbird-happens-2 = Was schon da ist, bleibt, wie es ist.
client-thunderbird-happens-3 = Kein Passwort wird geschrieben. Rückgängig: das Konto in Thunderbird entfernen.
client-thunderbird-step-1 = Speichern Sie die Dateien
client-thunderbird-step-1-aside = Die mit der Endung .js ist zum Einrichten neuer Computer.
client-thunderbird-step-2 = Öffnen Sie in Thunderbird „Extras“, „Importieren“ und importieren Sie die .zip-Datei
client-thunderbird-step-2-aside = Wählen Sie „Import aus Datei“, dann „Profil aus Sicherheitskopie importieren“.
client-thunderbird-step-3 = Öffnen Sie Thunderbird neu und tippen Sie Ihr Passwort ein, wenn es danach fragt
client-thunderbird-left = Öffnen Sie in Thunderbird „Extras“, „Importieren“ und importieren Sie die .zip-Datei
client-thunderbird-left-line = Wählen Sie „Import aus Datei“, dann „Profil aus Sicherheitskopie importieren“. Öffnen Sie Thunderbird danach neu und tippen Sie Ihr Passwort ein.
client-thunderbird-add = In mein Thunderbird eintragen

client-outlook-classic = Outlook (klassisch)
client-outlook-classic-line = Zwei Dateien für Outlook unter Windows, bis 2024, und eine Seite zum Abtippen
client-outlook-classic-happens-1 = Ihr Konto kommt in das eigene Profil von Outlook.
client-outlook-classic-happens-2 = Die Konten, die Sie haben, bleiben, wie sie sind.
client-outlook-classic-happens-3 = Kein Passwort wird geschrieben.
client-outlook-classic-step-1 = Schließen Sie Outlook
client-outlook-classic-step-1-aside = Es liest die Dateien nur beim Start.
client-outlook-classic-step-2 = Speichern Sie die Dateien in denselben Ordner
client-outlook-classic-step-2-aside = Jeder Ordner auf diesem Computer ist recht.
client-outlook-classic-step-3 = Öffnen Sie die Datei mit der Endung .cmd
client-outlook-classic-step-3-aside = Outlook startet und fragt nach Ihrem Passwort.

client-outlook-classic-left = Schließen Sie Outlook und öffnen Sie die Datei mit der Endung .cmd
client-outlook-classic-left-line = Outlook startet und fragt nach Ihrem Passwort. Dann kommen Ihre Mails.

client-sheet = Blatt zum Ausdrucken
client-sheet-line = Eine Seite für jedes andere Programm
client-sheet-happens-1 = Sie bekommen eine Seite mit allen Einstellungen, zum Drucken oder Ablesen.
client-sheet-happens-2 = Auf diesem Computer wird nichts geändert.
client-sheet-happens-3 = Ein Passwort steht nicht darauf.
client-sheet-step-1 = Speichern Sie die Seite und öffnen oder drucken Sie sie
client-sheet-step-1-aside = Sie öffnet sich in jedem Browser.
client-sheet-step-2 = Tippen Sie die Einstellungen in Ihr Mailprogramm
client-sheet-step-2-aside = Es fragt danach, wenn Sie ein Konto von Hand einrichten.
client-sheet-left = Öffnen Sie die Seite und tippen Sie die Einstellungen in Ihr Mailprogramm
client-sheet-left-line = Das Programm fragt am Ende nach Ihrem Passwort. Dann kommen Ihre Mails.
client-sheet-step-3 = Tippen Sie Ihr Passwort ein, wenn das Programm danach fragt

client-new-outlook = Neues Outlook
client-new-outlook-line = Es nimmt keine Datei: die Schritte und eine Seite zum Abtippen
client-new-outlook-happens-1 = Sie bekommen eine Seite mit allen Einstellungen, zum Abtippen.
client-new-outlook-happens-2 = Auf diesem Computer wird nichts geändert.
client-new-outlook-happens-3 = Das neue Outlook speichert Ihr Passwort bei Microsoft.
client-new-outlook-step-1 = Speichern Sie die Seite und öffnen Sie sie
client-new-outlook-step-2 = Öffnen Sie in Outlook „Einstellungen“, „Konten“, „Konto hinzufügen“
client-new-outlook-step-2-aside = Tippen Sie Ihre Adresse ein, dann „Weiter“, „IMAP“ und „Mehr anzeigen“ („Show more“).
client-new-outlook-step-3 = Tippen Sie die Einstellungen der Seite und Ihr Passwort ein
client-new-outlook-left = Öffnen Sie die Seite und tippen Sie die Einstellungen in Outlook
client-new-outlook-left-line = In Outlook: „Einstellungen“, „Konten“, „Konto hinzufügen“. Dann kommen Ihre Mails.

client-apple-mail = Apple Mail
client-apple-mail-line = Eine Datei für Mail auf dem Mac
client-apple-mail-happens-1 = Ihr Konto kommt zu denen dazu, die Sie schon haben.
client-apple-mail-happens-2 = Eine Datei, die Sie später speichern, ändert dasselbe Konto.
client-apple-mail-happens-3 = Kein Passwort wird geschrieben. Rückgängig: das Profil entfernen.
client-apple-mail-step-1 = Speichern Sie die Datei und öffnen Sie sie
client-apple-mail-step-1-aside = Mit einem Doppelklick im Finder.
client-apple-mail-step-2 = Öffnen Sie in den Systemeinstellungen „Allgemein“, dann „Geräteverwaltung“
client-apple-mail-step-2-aside = Bei macOS 13 und 14: „Datenschutz & Sicherheit“, dann „Profile“.
client-apple-mail-step-3 = Doppelklicken Sie auf das Profil, dann „Installieren“, und tippen Sie Ihr Passwort ein
client-apple-mail-left = Öffnen Sie die Datei und installieren Sie sie in den Systemeinstellungen
client-apple-mail-left-line = „Allgemein“, dann „Geräteverwaltung“. Bei macOS 13 und 14: „Datenschutz & Sicherheit“, dann „Profile“. Dort wird nach Ihrem Passwort gefragt.

client-iphone = iPhone oder iPad
client-iphone-line = Eine Datei für Mail auf dem Handy oder Tablet
client-iphone-happens-1 = Ihr Konto kommt zu denen dazu, die Sie schon haben.
client-iphone-happens-2 = Eine Datei, die Sie später speichern, ändert dasselbe Konto.
client-iphone-happens-3 = Kein Passwort wird geschrieben. Rückgängig: das Profil entfernen.
client-iphone-step-1 = Speichern Sie die Datei, schicken Sie sie an das Handy und öffnen Sie sie dort
client-iphone-step-1-aside = Mit AirDrop oder in einer Nachricht an Sie selbst.
client-iphone-step-2 = Tippen Sie in den Einstellungen auf „Profil geladen“, dann auf „Installieren“
client-iphone-step-2-aside = Es wartet dort nur ein paar Minuten.
client-iphone-step-3 = Tippen Sie Ihr Passwort ein, wenn danach gefragt wird
client-iphone-left = Schicken Sie die Datei an das Handy und öffnen Sie sie dort
client-iphone-left-line = Dann in den Einstellungen: „Profil geladen“, „Installieren“. Dort wird nach Ihrem Passwort gefragt.

client-android = Android-Handy
client-android-line = Ein Code für Thunderbird, eine Datei für K-9 Mail und FairEmail
client-android-happens-1 = Ihr Konto kommt in der App zu denen dazu, die dort schon sind.
client-android-happens-2 = Zweimal importiert, ist das Konto zweimal da.
client-android-happens-3 = Weder im Code noch in der Datei steht ein Passwort.
client-android-step-1 = Auf dem Handy in Thunderbird: „Einstellungen“, „Einstellungen importieren“, „QR-Code scannen“
client-android-step-1-aside = K-9 Mail und FairEmail nehmen dort die gespeicherte Datei mit der Endung .k9s.
client-android-step-2 = Klicken Sie auf „Code zeigen“ und halten Sie das Handy davor
client-android-step-2-aside = Die gespeicherte Datei mit der Endung .svg ist derselbe Code.
client-android-step-3 = Tippen Sie Ihr Passwort ein, wenn danach gefragt wird
client-android-left = Öffnen Sie die Datei mit der Endung .svg und scannen Sie den Code mit dem Handy
client-android-left-line = In Thunderbird: „Einstellungen“, „Einstellungen importieren“, „QR-Code scannen“. In K-9 Mail und FairEmail wählen Sie dort die .k9s-Datei.

client-evolution = Evolution
client-evolution-line = Drei Dateien, die zusammengehören
client-evolution-happens-1 = Ihr Konto kommt zu denen dazu, die Sie schon haben.
client-evolution-happens-2 = Eine Datei, die Sie später speichern, ändert dasselbe Konto.
client-evolution-happens-3 = Kein Passwort wird geschrieben. Rückgängig: die Dateien löschen.
client-evolution-step-1 = Schließen Sie Evolution
client-evolution-step-2 = Speichern Sie die Dateien und kopieren Sie alle drei nach ~/.config/evolution/sources
client-evolution-step-2-aside = Sie finden einander über ihre Namen.
client-evolution-step-3 = Melden Sie sich am Computer ab und wieder an, öffnen Sie Evolution und tippen Sie Ihr Passwort ein
client-evolution-left = Kopieren Sie alle drei Dateien nach ~/.config/evolution/sources
client-evolution-left-line = Dann melden Sie sich am Computer ab und wieder an, öffnen Evolution und tippen Ihr Passwort ein.

client-geary = Geary
client-geary-line = Eine Datei für ein Konto
client-geary-happens-1 = Ihr Konto kommt zu denen dazu, die Sie schon haben.
client-geary-happens-2 = Was schon da ist, bleibt, wie es ist.
client-geary-happens-3 = Kein Passwort wird geschrieben. Rückgängig: das Konto in Geary entfernen.
client-geary-step-1 = Schließen Sie Geary
client-geary-step-2 = Speichern Sie die Datei und kopieren Sie sie nach ~/.config/geary/account_01/geary.ini
client-geary-step-2-aside = Wenn es account_01 schon gibt, nehmen Sie die nächste Nummer.
client-geary-step-3 = Öffnen Sie Geary und tippen Sie Ihr Passwort ein, wenn es danach fragt
client-geary-left = Kopieren Sie die Datei nach ~/.config/geary/account_01/geary.ini
client-geary-left-line = Wenn es account_01 schon gibt, nehmen Sie die nächste Nummer. Dann öffnen Sie Geary und tippen Ihr Passwort ein.

client-claws-mail = Claws Mail
client-claws-mail-line = Zeilen für die Liste der Konten
client-claws-mail-happens-1 = Ihr Konto steht neben denen, die Sie schon haben.
client-claws-mail-happens-2 = Nichts ändert sich, bis Sie die Zeilen anfügen.
client-claws-mail-happens-3 = Kein Passwort wird geschrieben. Rückgängig: das Konto in Claws Mail löschen.
client-claws-mail-step-1 = Schließen Sie Claws Mail
client-claws-mail-step-2 = Speichern Sie die Datei und fügen Sie ihre Zeilen an ~/.claws-mail/accountrc an
client-claws-mail-step-2-aside = Wenn es „Account: 1“ schon gibt, geben Sie diesen Zeilen die nächste Nummer.
client-claws-mail-step-3 = Öffnen Sie Claws Mail und rufen Sie Mails ab („Get Mail“); es fragt nach Ihrem Passwort
client-claws-mail-step-3-aside = Bei IMAP kommt zuerst: „Datei“, „Mailbox hinzufügen“ („Add mailbox“), „IMAP“.
client-claws-mail-left = Fügen Sie die Zeilen der Datei an ~/.claws-mail/accountrc an
client-claws-mail-left-line = Wenn es „Account: 1“ schon gibt, geben Sie diesen Zeilen die nächste Nummer. Dann öffnen Sie Claws Mail und rufen Mails ab („Get Mail“).

client-mbsync = mbsync
client-mbsync-line = Zeilen für ~/.mbsyncrc; mbsync ist das Programm von isync
client-mbsync-happens-1 = Ihre Mails kommen in einen Ordner auf diesem Computer.
client-mbsync-happens-2 = mbsync holt nur ab; senden kann msmtp.
client-mbsync-happens-3 = Kein Passwort wird geschrieben: pass, der Passwortspeicher, wird danach gefragt.
client-mbsync-step-1 = Legen Sie Ihr Passwort ab: pass insert und der Name in der Datei
client-mbsync-step-1-aside = Ohne diese Zeile fragt mbsync selbst.
client-mbsync-step-2 = Fügen Sie die Zeilen an ~/.mbsyncrc an und legen Sie den Ordner an, den sie nennen
client-mbsync-step-3 = Starten Sie mbsync -a
client-mbsync-left = Fügen Sie die Zeilen der Datei an ~/.mbsyncrc an
client-mbsync-left-line = Legen Sie den Ordner an, den sie nennen, legen Sie Ihr Passwort mit pass ab und starten Sie dann mbsync -a.

client-msmtp = msmtp
client-msmtp-line = Zeilen für ~/.msmtprc
client-msmtp-happens-1 = Andere Programme geben Ihre Mails dort ab.
client-msmtp-happens-2 = msmtp sendet nur; abholen kann mbsync.
client-msmtp-happens-3 = Kein Passwort wird geschrieben: pass, der Passwortspeicher, wird danach gefragt.
client-msmtp-step-1 = Legen Sie Ihr Passwort ab: pass insert und der Name in der Datei
client-msmtp-step-1-aside = Ohne diese Zeile fragt msmtp selbst.
client-msmtp-step-2 = Fügen Sie die Zeilen an ~/.msmtprc an
client-msmtp-step-3 = Probieren Sie es mit msmtp --serverinfo
client-msmtp-left = Fügen Sie die Zeilen der Datei an ~/.msmtprc an
client-msmtp-left-line = Legen Sie Ihr Passwort mit pass ab und probieren Sie es dann mit msmtp --serverinfo.

client-neomutt = NeoMutt
client-neomutt-line = Zeilen für NeoMutt und Mutt
client-neomutt-happens-1 = Es öffnet beim Start Ihren Posteingang.
client-neomutt-happens-2 = Nichts geht hinaus, bevor die Verbindung verschlüsselt ist.
client-neomutt-happens-3 = Kein Passwort wird geschrieben; es fragt danach.
client-neomutt-step-1 = Speichern Sie die Datei
client-neomutt-step-2 = Fügen Sie ihre Zeilen an ~/.config/neomutt/neomuttrc an
client-neomutt-step-2-aside = Für Mutt: ~/.muttrc.
client-neomutt-step-3 = Starten Sie neomutt und tippen Sie Ihr Passwort ein
client-neomutt-left = Fügen Sie die Zeilen der Datei an ~/.config/neomutt/neomuttrc an
client-neomutt-left-line = Für Mutt: ~/.muttrc. Beim Start fragt es nach Ihrem Passwort.

client-aerc = aerc
client-aerc-line = Zeilen für die Liste der Konten
client-aerc-happens-1 = Ihr Konto steht neben denen, die Sie schon haben.
client-aerc-happens-2 = Nichts ändert sich, bis Sie die Zeilen anfügen.
client-aerc-happens-3 = Kein Passwort wird geschrieben: pass, der Passwortspeicher, wird danach gefragt.
client-aerc-step-1 = Legen Sie Ihr Passwort ab: pass insert und der Name in der Datei
client-aerc-step-2 = Fügen Sie die Zeilen an ~/.config/aerc/accounts.conf an
client-aerc-step-2-aside = Dann chmod 600 darauf: aerc will, dass niemand sonst sie liest.
client-aerc-step-3 = Starten Sie aerc
client-aerc-left = Fügen Sie die Zeilen der Datei an ~/.config/aerc/accounts.conf an
client-aerc-left-line = Dann chmod 600 darauf, das Passwort mit pass ablegen und aerc starten.

client-himalaya = Himalaya
client-himalaya-line = Zeilen für Version 2 und Zeilen für Version 1
client-himalaya-happens-1 = Ihr Konto steht neben denen, die Sie schon haben.
client-himalaya-happens-2 = Nichts ändert sich, bis Sie die Zeilen anfügen.
client-himalaya-happens-3 = Kein Passwort wird geschrieben: pass, der Passwortspeicher, wird danach gefragt.
client-himalaya-step-1 = Legen Sie Ihr Passwort ab: pass insert und der Name in der Datei
client-himalaya-step-2 = Fügen Sie die Zeilen für Ihre Version an ~/.config/himalaya/config.toml an
client-himalaya-step-2-aside = himalaya --version sagt, welche es ist.
client-himalaya-step-3 = Starten Sie himalaya
client-himalaya-left = Fügen Sie die Zeilen für Ihre Version an ~/.config/himalaya/config.toml an
client-himalaya-left-line = himalaya --version sagt, welche es ist. Legen Sie zuerst Ihr Passwort mit pass ab.

client-autoconfig = Autoconfig-Datei
client-autoconfig-line = Eine Datei, die die meisten Mailprogramme lesen können
client-autoconfig-happens-1 = Thunderbird kennt dann auf dem Computer jede Adresse der Domain.
client-autoconfig-happens-2 = Sie enthält Regeln für den Benutzernamen und den Namen von niemandem.
client-autoconfig-happens-3 = Kein Passwort wird geschrieben.
client-autoconfig-step-1 = Speichern Sie die Datei
client-autoconfig-step-2 = Kopieren Sie sie als Administrator in den Ordner isp von Thunderbird
client-autoconfig-step-2-aside = Unter Debian: /usr/share/thunderbird/isp. Unter Windows: im Ordner des Programms.
client-autoconfig-step-3 = Richten Sie das Konto in Thunderbird ein: Name, Adresse, Passwort
client-autoconfig-left = Kopieren Sie die Datei als Administrator in den Ordner isp von Thunderbird
client-autoconfig-left-line = Unter Debian: /usr/share/thunderbird/isp. Unter Windows: im Ordner des Programms.

client-thunderbird-policies = Thunderbird in der Firma
client-thunderbird-policies-line = Eine Richtliniendatei und dasselbe als Konfiguration
client-thunderbird-policies-happens-1 = Thunderbird startet mit diesem einen Konto, wer immer es öffnet.
client-thunderbird-policies-happens-2 = Es ist für Leute, die in Thunderbird noch kein Konto haben.
client-thunderbird-policies-happens-3 = Kein Passwort wird geschrieben.
client-thunderbird-policies-step-1 = Speichern Sie die Dateien
client-thunderbird-policies-step-2 = Kopieren Sie policies.json in den Ordner distribution des Programms
client-thunderbird-policies-step-2-aside = Oder mailhaven.cfg neben das Programm und autoconfig.js nach defaults/pref.
client-thunderbird-policies-step-3 = Starten Sie Thunderbird und tippen Sie das Passwort ein, wenn es danach fragt
client-thunderbird-policies-left = Kopieren Sie policies.json in den Ordner distribution von Thunderbird
client-thunderbird-policies-left-line = Oder mailhaven.cfg neben das Programm und autoconfig.js nach defaults/pref.

client-outlook-autodiscover = Outlook in der Firma
client-outlook-autodiscover-line = Eine Autodiscover-Antwort auf dem Computer selbst
client-outlook-autodiscover-happens-1 = Outlook (klassisch) findet die Einstellungen dieses Kontos auf dem Computer.
client-outlook-autodiscover-happens-2 = Outlook ab 2016 fragt zuerst Microsoft und sieht dann vielleicht nicht nach.
client-outlook-autodiscover-happens-3 = Kein Passwort wird geschrieben.
client-outlook-autodiscover-step-1 = Kopieren Sie die .xml-Datei nach C:\ProgramData\Mailhaven
client-outlook-autodiscover-step-2 = Öffnen Sie die .reg-Datei als die Person, die Outlook nutzt
client-outlook-autodiscover-step-3 = Richten Sie das Konto in der Systemsteuerung unter „Mail“ ein
client-outlook-autodiscover-left = Kopieren Sie die .xml-Datei nach C:\ProgramData\Mailhaven und öffnen Sie die .reg-Datei
client-outlook-autodiscover-left-line = Dann richten Sie das Konto in der Systemsteuerung unter „Mail“ ein.

client-domain-owner = Einträge und Dateien
client-domain-owner-line = Was eine Domain veröffentlicht, damit Mailprogramme sie finden
client-domain-owner-happens-1 = Die meisten Programme brauchen dann nur Adresse und Passwort.
client-domain-owner-happens-2 = Nichts wird für Sie veröffentlicht: Was fehlt, tragen Sie selbst ein.
client-domain-owner-happens-3 = Weder der Name von jemandem noch ein Passwort steht darin.
client-domain-owner-step-1 = Speichern Sie die Dateien
client-domain-owner-step-2 = Legen Sie die .xml- und .json-Dateien dorthin, wo die Zonendatei es sagt
client-domain-owner-step-2-aside = Auf einen Webserver mit https.
client-domain-owner-step-3 = Fügen Sie die fehlenden Zeilen in Ihre Zone ein
client-domain-owner-left = Legen Sie die Dateien dorthin, wo die Zonendatei es sagt, und fügen Sie deren Zeilen in Ihre Zone ein
client-domain-owner-left-line = Prüfen Sie danach eine Adresse der Domain noch einmal: Mailhaven findet dann, was Sie veröffentlicht haben.

client-not-tried = Nach dem veröffentlichten Format gemacht, von uns nicht erprobt

## Kacheln mit mehreren Programmen

programs-linux = Linux-Programme
programs-terminal = Terminalprogramme
programs-owner = Domain-Inhaber
programs-which = Welches?

## Ein Thunderbird auf diesem Computer

thunderbird-here-happens-1 = Ihr Konto kommt zu denen dazu, die Sie schon haben.
thunderbird-here-happens-2 = Was schon da ist, bleibt, wie es ist.
thunderbird-here-happens-3 = Kein Passwort wird geschrieben. Bis Thunderbird öffnet, lässt es sich rückgängig machen.
thunderbird-here-step-1 = Schließen Sie Thunderbird
thunderbird-here-step-1-aside = Solange es offen ist, wird nichts geschrieben.
thunderbird-here-step-2 = Klicken Sie auf „In mein Thunderbird eintragen“
thunderbird-here-step-2-aside = Das dauert eine Sekunde.
thunderbird-here-step-3 = Öffnen Sie Thunderbird und tippen Sie Ihr Passwort ein, wenn es danach fragt
thunderbird-which = Welches Profil von Thunderbird?
thunderbird-try = In neuem Profil ausprobieren
thunderbird-not-added = Nichts wurde eingetragen
thunderbird-not-undone = Es ist nicht rückgängig gemacht
thunderbird-running = { $program } ist offen. Schließen Sie es und versuchen Sie es noch einmal.
thunderbird-already-there = Dieses { $program } hat schon ein Konto mit demselben Server und Benutzernamen.
thunderbird-ends-in-comment = Die Datei user.js des Profils endet in einem Kommentar, in dem neue Zeilen nicht zählen.
thunderbird-damaged = In der Datei user.js des Profils fehlt das Ende unserer Zeilen. Nehmen Sie diese erst von Hand heraus.
thunderbird-nothing-to-undo = Im Profil stehen keine Zeilen von uns für diese Adresse. Hat Thunderbird das Konto, entfernen Sie es dort.
thunderbird-not-readable = Die Datei { $path } lässt sich nicht lesen.
thunderbird-not-writable = Die Datei { $path } lässt sich nicht schreiben.
thunderbird-left-line = Dann kommen Ihre Mails. Lassen Sie Mailhaven bis dahin offen: Es nimmt seine eigenen Zeilen wieder heraus.
thunderbird-taken-over = Thunderbird hat Ihr Konto
thunderbird-taken-over-line = Mailhaven hat seine Zeilen wieder herausgenommen. Rückgängig geht es jetzt so: das Konto in Thunderbird entfernen.
thunderbird-where = Das Profil liegt in { $folder }
thunderbird-undone = Rückgängig gemacht
thunderbird-undone-line = Thunderbird ist wieder wie vorher.
thunderbird-stays = Thunderbird hat das Konto schon
thunderbird-stays-line = Unsere Zeilen sind wieder heraus. Für den Rest entfernen Sie das Konto in Thunderbird.
thunderbird-trial-headline = Ein neues Profil mit Ihrem Konto ist fertig
thunderbird-trial-line = Ihr eigenes Profil bleibt, wie es ist. Um das neue wegzuwerfen, löschen Sie seinen Ordner.
thunderbird-not-started = { $program } ist nicht gestartet
thunderbird-not-started-line = Öffnen Sie es selbst, im Menü Ihres Computers, wie sonst auch.
thunderbird-not-started-words = Öffnen Sie es selbst: Tippen Sie in einem Terminal: { $command }

## Der Code fürs Handy

scan-show = Code zeigen
scan-headline = Scannen Sie das mit dem Handy
scan-where = Auf dem Handy in Thunderbird: „Einstellungen“, „Einstellungen importieren“, „QR-Code scannen“
scan-told = Ein QR-Code mit den Mail-Einstellungen von { $address }. Nur die Kamera eines Handys kann ihn lesen.
scan-no-password = Kein Passwort ist darin; das Handy fragt danach.
scan-close = Weglegen

## Wie Mails geholt werden

fetch-imap-means = Mit IMAP bleiben Ihre Mails auf dem Server, und alle Ihre Geräte zeigen dasselbe.
fetch-pop3-means = Mit POP3 werden Ihre Mails in dieses eine Programm kopiert, und Ihre Geräte wissen nichts voneinander.
fetch-by-pop3 = Lieber POP3 nehmen
fetch-by-imap = Lieber IMAP nehmen

## Outlook

programs-outlook = Neues Outlook, andere
client-outlook-elsewhere = Outlook für Mac oder Handy
client-outlook-elsewhere-line = Es nimmt keine Datei: eine Seite zum Abtippen
client-outlook-elsewhere-happens-1 = Sie bekommen eine Seite mit allen Einstellungen, zum Abtippen.
client-outlook-elsewhere-happens-2 = Auf diesem Computer wird nichts geändert.
client-outlook-elsewhere-happens-3 = Auf dem Handy speichert Outlook Ihr Passwort bei Microsoft.
client-outlook-elsewhere-step-1 = Speichern Sie die Seite und öffnen Sie sie
client-outlook-elsewhere-step-2 = Fügen Sie in Outlook ein Konto von Hand hinzu
client-outlook-elsewhere-step-2-aside = Auf dem Mac: „Tools“, „Accounts“, „+“, „New Account“. Auf dem Handy: „Settings“, „Accounts“, „Add Account“.
client-outlook-elsewhere-step-3 = Tippen Sie die Einstellungen der Seite und Ihr Passwort ein
client-outlook-elsewhere-left = Öffnen Sie die Seite und tippen Sie die Einstellungen in Outlook
client-outlook-elsewhere-left-line = Fügen Sie dort ein Konto von Hand hinzu. Dann kommen Ihre Mails.
