# Zwei Prüfungen nebeneinander und der gespeicherte Bericht.
#
# „Erste“ ist die frühere Prüfung, „zweite“ die spätere. $side ist first oder second; $what ist receiving, sending, both oder ports.

compare-network-blocks =
    Das { $side ->
        [first] erste
       *[second] zweite
    } Netz sperrt { $what ->
        [receiving] den Empfang
        [sending] das Senden
        [both] Mails
       *[ports] einige Ports
    }; Ihr Anbieter ist in Ordnung
compare-network-blocks-line =
    Nur das Netz war ein anderes, und auf einer Seite ging es. Die Sperre liegt also im { $side ->
        [first] ersten
       *[second] zweiten
    } Netz oder in der Leitung dahinter. { $what ->
        [receiving] Ihr Anbieter lässt Sie empfangen.
        [sending] Ihr Anbieter lässt Sie senden.
        [both] Ihr Anbieter lässt Sie ein.
       *[ports] Bis das behoben ist, nutzen Sie den Port, der geht.
    }
compare-answers-in-place =
    Etwas im { $side ->
        [first] ersten
       *[second] zweiten
    } Netz antwortet anstelle Ihres Anbieters
compare-answers-in-place-line = Dort zeigt der Server einen anderen Ausweis (Zertifikat), und dieser Computer weist ihn ab. Das andere Netz führt zum echten Server. Geben Sie Ihr Passwort dort nicht ein, bis das behoben ist.
compare-each-blocks = Jedes der Netze sperrt etwas, das im anderen durchgeht
compare-each-blocks-line = Ihr Anbieter geht auf beiden Seiten. Jedes Netz hält einige Ports (nummerierte Türen) zu.
compare-not-the-network = Ihr Netz ist nicht die Ursache
compare-not-the-network-line = Zwei Netze, und dasselbe bleibt zu. Also liegt es am Mailserver oder an diesem Computer selbst.
compare-came-back = Jetzt geht es: Was im Weg stand, ist weg
compare-came-back-line =
    { $network ->
        [same] Das Netz ist dasselbe. Es hat sich also von selbst gegeben, beim Anbieter oder auf dem Weg dorthin.
       *[unknown] Ob das Netz gewechselt hat, wissen wir nicht. Wenn ja, stand das erste im Weg; wenn nein, hat es sich von selbst gegeben.
    }
compare-went-away = Vorher ging es, jetzt geht es nicht
compare-went-away-line =
    { $network ->
        [same] Das Netz ist dasselbe. Also hat sich seitdem etwas geändert, beim Anbieter oder auf dem Weg dorthin.
       *[unknown] Ob das Netz gewechselt hat, wissen wir nicht. Wenn ja, steht das zweite im Weg; wenn nein, hat sich beim Anbieter etwas geändert.
    }
compare-unchanged = Beide Prüfungen zeigen dasselbe
compare-unchanged-line =
    { $network ->
        [same] Das Netz ist dasselbe, und dasselbe bleibt zu. Mehr sagt ein anderes Netz, etwa der Hotspot Ihres Handys.
       *[unknown] Was zu war, ist noch zu, und ob das Netz gewechselt hat, wissen wir nicht. Mehr sagt ein anderes Netz, etwa der Hotspot Ihres Handys.
    }
compare-both-work = Bei keiner der Prüfungen stand etwas im Weg
compare-both-work-line = Ihre Mailserver gingen beide Male.
compare-too-little = Eine der Prüfungen hat zu wenig gesehen
compare-too-little-line = Sie wurde früh beendet oder kam nicht ins Netz. Ein weiterer Test von dort sagt mehr.
compare-other-mailbox = Diese Prüfungen gelten verschiedenen Postfächern
compare-other-mailbox-line = Die eine gilt { $first }, die andere { $second }. Zusammen sagen sie also nichts.

compare-link = In einem anderen Netz testen und vergleichen
compare-note-button = Vergleichen
compare-note-line = Neben der Prüfung davor: { $count } von { $all } sind anders.
compare-second = { $address }, zwei Prüfungen im Abstand von { $took }
compare-second-days = { $address }, zwei Prüfungen an verschiedenen Tagen
compare-first-check = Erste Prüfung
compare-second-check = Zweite Prüfung
compare-later = { $took } später
compare-differ-count = { $count } von { $all } anders
compare-differs = Anders
compare-same = Gleich
compare-row-address = Adresse des Servers
compare-row-id = Ausweis des Servers
compare-row-network = Netz
compare-good-until = gültig bis { $date }
compare-network = { $kind }, Kennung { $mark }
compare-not-seen = nicht gesehen
compare-rest-same = Ebenfalls gleich: { $names }.
compare-only-differing = Nur Unterschiede zeigen
compare-everything = Alles zeigen
compare-open = Bericht öffnen

compare-start-headline = In einem anderen Netz testen und vergleichen
compare-start-line = Eine Prüfung kann Ihr Netz nicht von Ihrem Anbieter unterscheiden. Zwei aus verschiedenen Netzen können es.
compare-start-1 = Gehen Sie in ein anderes Netz, etwa den Hotspot Ihres Handys
compare-start-2 = Kommen Sie hierher zurück und drücken Sie „{ $button }“
compare-start-3 = Lesen Sie, auf welcher Seite die Ursache liegt
compare-start-file = Wer anderswo geprüft hat, kann den Bericht speichern und Ihnen schicken. Öffnen Sie ihn hier oder ziehen Sie ihn auf dieses Fenster.

compare-pick-headline = Gespeicherte Berichte
compare-pick-none = In Ihrem Ordner für Downloads ist keiner.
compare-pick-drop = Sie können einen Bericht auch auf dieses Fenster ziehen.
compare-pick-reading = Einen Moment
compare-not-read = Diese Datei ist nicht lesbar
compare-no-report = Diese Datei ist kein Bericht
compare-report-later = Dieser Bericht stammt von einem neueren Mailhaven
compare-file-why = { $path }: { $why }

network-cable = Kabel
network-wifi = WLAN
network-mobile = Mobilfunk
network-tunnel = VPN

details-report-holds = Er nennt Ihre Domain und deren Server, aber nicht Sie. Ein Passwort enthält er nicht.
menu-compare = Mit anderer Prüfung vergleichen
helpdesk-compare-title = Mailhaven { $version }, zwei Prüfungen von { $address }
