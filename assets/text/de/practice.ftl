# Die Situationen zum Üben: practice-ID ist der Titel in der Liste, practice-ID-shows eine Zeile dazu, was zu sehen ist.
# Die Kennungen sind die Namen der Dateien in assets/practice.

## Wenn alles in Ordnung ist

practice-srv = Alles funktioniert
practice-srv-shows = Die Domain nennt ihre Server, und jeder davon antwortet.
practice-autoconfig = Die Domain hat eine Datei mit Einstellungen
practice-autoconfig-shows = Die Domain hat eine Datei für Mailprogramme, an einer eigenen Adresse.
practice-wellknown = Die Einstellungen liegen auf der Webseite
practice-wellknown-shows = Die Datei für Mailprogramme liegt auf der Webseite der Domain.
practice-database = Die öffentliche Anbieterliste hilft
practice-database-shows = Die Domain sagt nichts, aber die öffentliche Liste der Anbieter kennt sie.
practice-usual = Die Server heißen wie üblich
practice-usual-shows = Niemand sagt, wo die Server sind. Probieren mit den üblichen Namen findet sie.
practice-signed = Nur die Einträge der Domain helfen
practice-signed-shows = Die Server heißen so, wie es niemand errät. Die Einträge der Domain nennen sie.
practice-mx = Die Mails liegen bei einem anderen Anbieter
practice-mx-shows = Die Mails der Domain gehen zu einem Anbieter, den dieses Programm kennt.
practice-only143 = Ein älterer Server, der funktioniert
practice-only143-shows = Der Server verschlüsselt etwas später, auf 143 und 587. Das ist genauso sicher.
practice-poponly = Es gibt nur POP3
practice-poponly-shows = Die Domain sagt, dass sie kein IMAP hat. POP3, die ältere Art, geht.
practice-slow = Der Server antwortet langsam
practice-slow-shows = Der Server braucht sechs Sekunden bis zum Gruß, dann funktioniert er.

## Wenn Sie gebraucht werden

practice-stranger = Die Server gehören einer anderen Firma
practice-stranger-shows = Die Einträge der Domain führen zu einem Hoster. Sie sehen seinen Namen einmal an.
practice-icloud-app = Ein App-Passwort ist nötig
practice-icloud-app-shows = Der Anbieter will ein Passwort nur für Mailprogramme.
practice-imap-off = Mailprogramme sind ausgeschaltet
practice-imap-off-shows = Der Anbieter lässt Mailprogramme erst zu, wenn Sie sie einschalten.
practice-office = Sie melden sich beim Anbieter an
practice-office-shows = Der Anbieter nimmt kein Passwort von Mailprogrammen, nur auf seiner Seite.
practice-bridge = Ein Programm des Anbieters muss laufen
practice-bridge-shows = Zwischen Postfach und Mailprogramm muss das Programm des Anbieters laufen.
practice-paid = Mailprogramme kosten extra
practice-paid-shows = Der Anbieter lässt Mailprogramme nur bei zahlenden Kunden zu.
practice-private = Der Anbieter lässt Mailprogramme nicht zu
practice-private-shows = Dieses Postfach öffnet sich nur in der App des Anbieters.
practice-gmial = Ein Dreher in der Adresse
practice-gmial-shows = Zwei Buchstaben sind vertauscht, und so eine Domain gibt es nicht.
practice-nowhere = Diese Domain gibt es nicht
practice-nowhere-shows = Der Teil hinter dem @-Zeichen führt ins Leere.
practice-nomail = Die Domain nimmt keine Mail an
practice-nomail-shows = Die Domain sagt selbst, dass sie keine Mail annimmt.
practice-webonly = Eine Webseite gibt es, aber keine Mail
practice-webonly-shows = Die Domain hat eine Webseite. Zu Mail ist nichts zu finden.
practice-filtered = Ein Filter verdeckt die Postfächer
practice-filtered-shows = Mail geht durch einen Filter, und niemand sagt, was dahinter ist.
practice-clock = Das Datum dieses Computers ist falsch
practice-clock-shows = Das Datum ist sieben Jahre zurück, darum sieht jeder Ausweis zu neu aus.
practice-firewall = Ein Programm auf diesem Computer sagt Nein
practice-firewall-shows = Namen werden gefunden, aber keine Verbindung kommt hinaus.
practice-newroot = Der Aussteller ist neuer als dieser Computer
practice-newroot-shows = Der Ausweis des Servers ist gut, nur die Liste der Aussteller auf diesem Computer ist alt.

## Wenn das Netz im Weg ist

practice-blocked993 = Dieses Netz sperrt den Empfang
practice-blocked993-shows = Senden geht, aber wo Mail empfangen wird, kommt nichts durch.
practice-portal = Das WLAN will zuerst eine Anmeldung
practice-portal-shows = Statt jedes Servers antwortet eine Anmeldeseite.
practice-oneport = Eine Tür ist zu, die nächste geht
practice-oneport-shows = Port 993 ist hier gesperrt, und 143 tut dasselbe.
practice-allblocked = Dieses Netz sperrt alle Mail
practice-allblocked-shows = Webseiten funktionieren, aber kein Mailprogramm kommt durch.
practice-ipv6dead = Einer von zwei Wegen ist kaputt
practice-ipv6dead-shows = Der neuere Weg zum Server, IPv6, führt ins Leere. Der ältere geht.
practice-ipv6only = Netz und Server passen nicht zusammen
practice-ipv6only-shows = Der Server hat nur die neuere Art von Adresse, das Netz nur die ältere.
practice-offline = Dieser Computer ist nicht online
practice-offline-shows = Von diesem Computer führt kein Weg hinaus.
practice-dnssilent = Kein Name lässt sich nachschlagen
practice-dnssilent-shows = Das Telefonbuch des Netzes für Namen, DNS, antwortet nicht.
practice-dnsrefused = Das Netz schlägt keine Namen nach
practice-dnsrefused-shows = Das Telefonbuch des Netzes für Namen, DNS, sagt zu jeder Frage Nein.
practice-injected = Jemand mischt sich in die Leitung
practice-injected-shows = Jemand schiebt Worte ein, bevor die Verschlüsselung startet.
practice-intercepted = Jemand unterschreibt für alle Server
practice-intercepted-shows = Dieses Netz zeigt statt jedes Ausweises einen eigenen.

## Wenn der Server einen Fehler hat

practice-sharedhost = Der Ausweis lautet auf einen anderen Namen
practice-sharedhost-shows = Der Server gehört einem Hoster und zeigt dessen Ausweis.
practice-othername = Der Ausweis gehört jemand anderem
practice-othername-shows = Der Server zeigt einen Ausweis, der nichts mit der Domain zu tun hat.
practice-expired = Der Ausweis ist abgelaufen
practice-expired-shows = Der Ausweis des Servers ist am 1. Oktober 2026 abgelaufen.
practice-notyet = Der Ausweis gilt noch nicht
practice-notyet-shows = Der Ausweis des Servers gilt ab 1. Dezember 2026.
practice-selfsigned = Der Server hat seinen Ausweis selbst gemacht
practice-selfsigned-shows = Der Server hat seinen Ausweis selbst gemacht, und sonst bürgt niemand dafür.
practice-nointermediate = Ein Teil vom Ausweis fehlt
practice-nointermediate-shows = Der Server lässt das Stück weg, das zu einem bekannten Aussteller führt.
practice-unknownca = Für den Ausweis bürgt ein Unbekannter
practice-unknownca-shows = Dieser Computer kennt den nicht, der für den Ausweis des Servers bürgt.
practice-nosan = Der Ausweis ist von alter Art
practice-nosan-shows = Der Name steht im Ausweis dort, wo heute niemand mehr nachsehen darf.
practice-sha1 = Der Ausweis hat ein altes Siegel
practice-sha1-shows = Das Siegel am Ausweis des Servers lässt sich fälschen.
practice-purpose = Der Ausweis ist von der falschen Art
practice-purpose-shows = Der Ausweis des Servers ist für Menschen gemacht, nicht für Server.
practice-tooold = Die Verschlüsselung ist zu alt
practice-tooold-shows = Der Server kennt nur Arten, die nicht mehr sicher sind.
practice-nocipher = Keine gemeinsame Verschlüsselung
practice-nocipher-shows = Der Server und dieses Programm kennen keinen sicheren Weg gemeinsam.
practice-reset = Beim Verschlüsseln reißt die Leitung ab
practice-reset-shows = Der Server hebt ab und trennt die Verbindung.
practice-plain143 = Verschlüsselung wird nicht angeboten
practice-plain143-shows = So kann alle Welt Mails und Passwort lesen. Das wird nie vorgeschlagen.
practice-plain993 = Die verschlüsselte Tür ist nicht verschlüsselt
practice-plain993-shows = Der Server spricht offen, wo er verschlüsseln soll.
practice-starttls = Verschlüsselung versprochen, dann abgelehnt
practice-starttls-shows = Der Server bietet an, damit zu beginnen, und sagt dann, dass er nicht kann.
practice-web993 = Ein Webserver antwortet
practice-web993-shows = Die Türen für Mail führen zu einer Webseite.
practice-pop993 = POP3 antwortet an der Tür für IMAP
practice-pop993-shows = Der ältere Dienst steht am Port des neueren.
practice-ssh993 = Ein anderer Dienst antwortet
practice-ssh993-shows = Die Türen für Mail führen zu etwas, das kein Mailserver ist.
practice-refused = Die Türen für Mail sind zu
practice-refused-shows = Der Server ist da, aber seine Ports für Mail sagen Nein.
practice-deadhost = Der Server ist weg
practice-deadhost-shows = An der Adresse des Servers ist niemand.
practice-silent = Der Server hebt ab und sagt nichts
practice-silent-shows = Der Server ist erreichbar, aber sein Gruß kommt nie.
practice-hangsup = Der Server legt sofort auf
practice-hangsup-shows = Der Server hebt ab und legt im selben Moment auf.
practice-bye = Der Server sagt „jetzt nicht“
practice-bye-shows = Der Server grüßt mit einem Nein und nennt seinen Grund.
practice-nosend = Sie können empfangen, aber nicht senden
practice-nosend-shows = Der Server zum Senden weist diesen Computer ab.
practice-strangersend = Server einer anderen Firma, und kein Senden
practice-strangersend-shows = Sie empfangen bei einem Hoster, dem Sie erst zustimmen. Sein Server zum Senden weist Sie ab.
practice-servfail = Die Namensserver der Domain sind kaputt
practice-servfail-shows = Jede Frage nach der Domain endet mit einem Fehler.
practice-brokenfile = Die Datei mit den Einstellungen ist kaputt
practice-brokenfile-shows = Die Datei mit den Einstellungen hört mittendrin auf.
practice-moved = Die Einträge nennen einen Server, den es nicht mehr gibt
practice-moved-shows = Die Einträge der Domain sind veraltet.
practice-leftover = Ein früherer Anbieter hat Spuren hinterlassen
practice-leftover-shows = Die Einträge der Domain nennen einen alten Server. Mail geht beim neuen Anbieter.
