# Erklärungen der Befunde. Der Aufbau und die Regeln stehen in ../en/findings.ftl, die Wortlisten in tests/texts/de.toml.
#
# Anrede: Sie. Mailprogramm, Mailserver, Mails; Anbieter; Firma, und dort „die IT“; Netz für alles zwischen Computer und
# Internet; Ausweis (Zertifikat); Port (nummerierte Tür). Zeiten stehen im vierten Fall („es dauerte eine Sekunde“), nie
# nach „in“ oder „nach“. Was ein Knopf sagt, steht in advice-1, dort auch klein geschrieben („zur Seite von“).

button-test-again = Erneut testen
direction = { $service ->
    [submission] Senden
   *[other] Empfangen
}
step-web-mail = Lesen Sie Ihre Mails bis dahin auf der Seite Ihres Anbieters im Web
step-settings-shown = Nehmen Sie die Einstellungen, die Sie hier sehen: Damit hat es geklappt
step-page = Gehen Sie zur Seite von { $provider } und melden Sie sich dort an
step-imap-on = Schalten Sie IMAP ein (den Zugang für Mailprogramme)
step-come-back = Kommen Sie dann hierher zurück und machen Sie weiter
step-words = Wenn es so bleibt, schicken Sie Ihrem Anbieter die Worte des Servers
step-hotspot = Nutzen Sie Ihr Handy als Hotspot und wählen Sie „{ button-test-again }“
step-helpdesk = Schicken Sie Ihrem Helpdesk, was wir gesehen haben

## Die Adresse und was ihr Anbieter verlangt

finding-address-invalid =
    .headline = { $problem ->
        [empty] Hier steht noch keine Adresse
        [two-at-signs] In dieser Adresse steht mehr als ein @-Zeichen
        [character] In dieser Adresse steht ein Zeichen, das nicht hineingehört
        [misplaced-dot] Ein Punkt in dieser Adresse steht an der falschen Stelle
        [too-long] Diese Adresse ist länger, als Mail erlaubt
       *[other] Diese Adresse ist noch nicht vollständig
    }
    .happened = Eine Mailadresse hat einen Namen, ein @-Zeichen und eine Domain. Sie sieht so aus: anna@example.org.
    .advice-1 = Vergleichen Sie die Adresse mit einem Brief, einer Karte oder einer alten Mail
    .advice-2 = Fügen Sie sie neu ein oder tippen Sie sie noch einmal
    .support = keine Adresse: { $problem }

finding-domain-typo =
    .headline = Wir kennen { $suggestion }, aber nicht { $domain }
    .brief = Wir kennen eine Domain, die fast genauso heißt
    .happened = Ein kleiner Dreher macht aus { $suggestion } schnell { $domain }. Bei { $domain } haben wir keine Mail gefunden.
    .advice-1 = Machen Sie mit { $suggestion } weiter
    .advice-2 = Wenn { $domain } stimmt, fragen Sie die Stelle, von der Sie die Adresse haben
    .button = Mit { $suggestion } weiter
    .support = { $domain } hat keine Mail; ähnlichste bekannte Domain { $suggestion }

finding-provider-has-no-imap =
    .headline = { $provider } zeigt Ihre Mails nur in der eigenen App
    .brief = Dieser Anbieter zeigt Ihre Mails nur in der eigenen App
    .happened = Kein Mailprogramm kann ein Postfach bei { $provider } öffnen. Das ist so gewollt und kein Fehler.
    .advice-1 = Lesen Sie Ihre Mails in der App oder auf der Webseite von { $provider }
    .advice-2 = Wenn Sie ein Mailprogramm brauchen, wählen Sie einen Anbieter, der das zulässt
    .support = { $provider } bietet weder IMAP noch POP3 noch Submission

finding-bridge-needed =
    .headline = { $provider } braucht zuerst ein eigenes kleines Programm
    .brief = Dieser Anbieter braucht zuerst ein eigenes kleines Programm
    .happened = Nur { $bridge } kann Ihre Mails bei { $provider } öffnen. { $paid ->
        [yes] Es gehört zu einem Bezahltarif und läuft auf Ihrem Computer.
       *[no] Es läuft auf Ihrem Computer.
    } Ihr Mailprogramm spricht mit ihm.
    .advice-1 = Gehen Sie zur Seite von { $provider } und laden Sie dort { $bridge } herunter
    .advice-2 = Starten Sie es und kopieren Sie die Einstellungen und das Passwort, die es zeigt
    .advice-3 = Tragen Sie beides im Mailprogramm ein, statt Ihres normalen Passworts
    .button = Zur Seite von { $provider }
    .support = { $provider } ist nur über { $bridge } auf diesem Computer erreichbar

finding-paid-feature =
    .headline = { $provider } lässt Mailprogramme nur mit Bezahltarif zu
    .brief = Dieser Anbieter lässt Mailprogramme nur mit Bezahltarif zu
    .happened = Ein Gratis-Postfach bei { $provider } können Sie im Web lesen. Für Mailprogramme brauchen Sie einen Tarif, der etwas kostet.
    .advice-1 = Prüfen Sie auf der Seite von { $provider }, welchen Tarif Sie haben
    .advice-2 = Mit einem Bezahltarif machen Sie mit den Einstellungen weiter, die Sie hier sehen
    .support = { $provider }: IMAP, POP3 und Submission nur in Bezahltarifen

finding-address-is-alias =
    .headline = Diese Adresse leitet Mails nur weiter
    .happened = Bei { $provider } gibt es kein Postfach dafür. Mails an diese Adresse landen bei einer anderen Adresse von Ihnen.
    .advice-1 = Tippen Sie die Adresse ein, bei der diese Mails landen
    .support = { $provider } ist ein Weiterleitungsdienst ohne Postfächer

finding-imap-off-in-settings =
    .headline = { $certainty ->
        [likely] { $provider } lässt Mailprogramme wahrscheinlich noch nicht zu
       *[stated] { $provider } lässt keine Mailprogramme in dieses Postfach
    }
    .brief = { $certainty ->
        [likely] Ihr Anbieter lässt Mailprogramme wahrscheinlich noch nicht zu
       *[stated] Ihr Anbieter lässt keine Mailprogramme in dieses Postfach
    }
    .happened = { $certainty ->
        [likely] Ein Schalter in Ihrem Konto bei { $provider } lässt Mailprogramme zu. In einem neuen Postfach ist er aus.
       *[stated] Ein Schalter in Ihrem Konto bei { $provider } lässt Mailprogramme zu. Er ist aus.
    }
    .advice-1 = Gehen Sie zur Seite von { $provider } und melden Sie sich dort an
    .advice-2 = Schalten Sie IMAP ein (den Zugang für Mailprogramme)
    .advice-3 = Kommen Sie dann hierher zurück und machen Sie weiter
    .button = Zur Seite von { $provider }
    .support = { $provider }: IMAP muss in den Einstellungen des Postfachs eingeschaltet werden

finding-oauth-only =
    .headline = Bei { $provider } melden Sie sich nur auf der Seite des Anbieters an
    .brief = Bei diesem Anbieter melden Sie sich nur auf seiner Seite an
    .happened = { $provider } nimmt von Mailprogrammen kein Passwort an. Ihr Mailprogramm öffnet die Seite von { $provider }, und dort melden Sie sich an. Ein App-Passwort hilft hier nicht.
    .advice-1 = Nehmen Sie ein Mailprogramm, das zum Anmelden die Seite von { $provider } öffnet
    .advice-2 = Tippen Sie Ihr Passwort nur auf dieser Seite ein
    .support = { $provider } nimmt nur OAuth 2.0 (XOAUTH2, OAUTHBEARER); kein Passwort, kein App-Passwort

finding-app-password-required =
    .headline = { $provider } verlangt ein eigenes App-Passwort
    .brief = Ihr Anbieter verlangt ein eigenes App-Passwort
    .happened = Für Mailprogramme gilt Ihr normales Passwort dort nicht. Sie legen ein zweites an, nur dafür. { $browser ->
        [yes] Manche Programme, etwa Thunderbird, öffnen stattdessen die Seite von { $provider }.
       *[no] Das dauert etwa zwei Minuten.
    }
    .advice-1 = Gehen Sie zur Seite von { $provider } und melden Sie sich dort an
    .advice-2 = { $needed ->
        [yes] Schalten Sie „{ $needs }“ ein, wählen Sie dann „{ $called }“ und legen Sie ein neues an
       *[no] { $named ->
            [yes] Wählen Sie „{ $called }“ und legen Sie ein neues an
           *[no] Legen Sie dort ein neues Passwort für Ihr Mailprogramm an
        }
    }
    .advice-3 = Kopieren Sie es und kommen Sie damit hierher zurück
    .button = Zur Seite von { $provider }
    .support = { $browser ->
        [yes] { $provider } nimmt App-Passwörter oder OAuth 2.0 an, nicht das Passwort des Kontos
       *[no] { $provider } nimmt nur App-Passwörter an
    }

## Dieser Computer und sein Netz

finding-device-offline =
    .headline = Dieser Computer ist nicht online
    .happened = Von diesem Computer kommt gerade nichts ins Internet. An Ihren Mail-Einstellungen liegt es nicht.
    .advice-1 = Schalten Sie das WLAN ein oder stecken Sie das Kabel ein, dann „{ button-test-again }“
    .advice-2 = Öffnen Sie irgendeine Webseite: So sehen Sie, ob Sie online sind
    .button = { button-test-again }
    .support = keine Route ins Internet: Abfragen und Verbindungen scheitern sofort

finding-clock-wrong =
    .headline = { $certainty ->
        [likely] Das Datum auf diesem Computer ist wahrscheinlich falsch
       *[stated] Das Datum auf diesem Computer ist falsch
    }
    .happened = { $certainty ->
        [likely] Für diesen Computer ist heute der { $today }. Ein Server zeigt einen Ausweis (Zertifikat) mit einem ersten und einem letzten Tag. Nach diesem Datum kommt der erste Tag noch.
       *[stated] Für diesen Computer ist heute der { $today }. Ein Server zeigt einen Ausweis (Zertifikat) mit einem ersten und einem letzten Tag. Zu diesem Datum passen mehrere davon nicht.
    }
    .advice-1 = Stellen Sie Datum und Uhrzeit richtig und wählen Sie „{ button-test-again }“
    .advice-2 = Lassen Sie den Computer die Uhr selbst stellen, dann bleibt sie richtig
    .button = { button-test-again }
    .support = lokales Datum { $today } außerhalb der Gültigkeit der gesehenen Zertifikate

finding-app-blocked-by-local-firewall =
    .headline = Etwas auf diesem Computer lässt Mailhaven nicht ins Netz
    .happened = Eine Regel oder ein Schutzprogramm auf diesem Computer hat uns sofort gestoppt. Bis ins Netz kamen wir gar nicht.
    .advice-1 = Erlauben Sie Mailhaven in Ihrem Schutzprogramm und wählen Sie „{ button-test-again }“
    .advice-2 = In der Firma bitten Sie die IT, es zu erlauben
    .button = { button-test-again }
    .support = connect lokal verweigert (EACCES oder EPERM)

finding-local-filter-silent =
    .headline = { $certainty ->
        [likely] Ein Schutzprogramm hier hält Mail wahrscheinlich zurück
       *[stated] Etwas auf diesem Computer hält Mail zurück
    }
    .happened = { $certainty ->
        [likely] Das Nein kam schneller, als { $host } es senden kann. Also kam es aus der Nähe, wahrscheinlich von einem Schutzprogramm auf diesem Computer.
       *[stated] Das Nein kam schneller, als { $host } es senden kann. Also kam es von diesem Computer. Schutzprogramme machen das oft.
    }
    .advice-1 = Lassen Sie Mail in Ihrem Schutzprogramm durch und wählen Sie „{ button-test-again }“
    .advice-2 = Wenn Sie das Programm dafür angehalten haben, schalten Sie es wieder ein
    .button = { button-test-again }
    .support = { $host }:{ $port } schneller abgelehnt, als der Weg erlaubt: in der Nähe oder auf diesem Computer gefiltert

finding-os-network-permission =
    .headline = Dieses System lässt Mailhaven wahrscheinlich nicht in Ihr Netz
    .happened = Von Servern weit weg kommt Antwort, von denen in der Nähe keine. Wahrscheinlich lässt Ihr System uns dort noch nicht hin.
    .advice-1 = Schalten Sie Mailhaven beim Datenschutz unter „Lokales Netzwerk“ ein und wählen Sie „{ button-test-again }“
    .advice-2 = In der Firma bitten Sie die IT, es zu erlauben
    .button = { button-test-again }
    .support = EHOSTUNREACH oder EPERM nur bei nahen Adressen: Berechtigung fürs lokale Netz oder Sandbox

finding-tls-scan-by-antivirus =
    .headline = { $product } öffnet Ihre Mails unterwegs
    .brief = Ihr Schutzprogramm öffnet Ihre Mails unterwegs
    .happened = Mit einem Ausweis (Zertifikat) zeigt ein Server, wer er ist. { $product } auf diesem Computer zeigt dort den eigenen. So wissen wir nicht sicher, wer antwortet.
    .advice-1 = Schalten Sie in { $product } die Mail-Prüfung aus und wählen Sie „{ button-test-again }“
    .advice-2 = Lassen Sie den Rest von { $product } an
    .button = { button-test-again }
    .support = TLS-Abfangen auf diesem Computer: Aussteller gehört zu { $product }

finding-vpn-interferes =
    .headline = { $certainty ->
        [likely] Ihr VPN hält Mail wahrscheinlich zurück
       *[stated] Ihr VPN hält Mail zurück
    }
    .happened = { $certainty ->
        [likely] Dieser Computer geht über ein VPN ins Internet. Dort kommt Mail nicht durch.
       *[stated] Am VPN vorbei antwortet der Mailserver sofort. Durch das VPN kommt nichts zurück.
    }
    .advice-1 = Schalten Sie das VPN aus und wählen Sie „{ button-test-again }“
    .advice-2 = Wenn Mail dann geht, bitten Sie den Betreiber des VPN, Mail durchzulassen
    .button = { button-test-again }
    .support = Weg nach außen über { $interface }: Mail-Ports darüber nicht erreichbar

finding-no-trust-store =
    .headline = Auf diesem Computer ist die Liste der Aussteller leer
    .happened = Ein Server zeigt einen Ausweis (Zertifikat) von einem bekannten Aussteller. Dieser Computer kennt keinen einzigen. Darum sieht hier jeder Ausweis fremd aus.
    .advice-1 = Holen Sie sich alle Updates, starten Sie den Computer neu, dann „{ button-test-again }“
    .advice-2 = In der Firma bitten Sie die IT, die Liste zu füllen
    .button = { button-test-again }
    .support = Zertifikatsspeicher ohne brauchbare Wurzeln

finding-tls-trust-store-old =
    .headline = Die Liste der Aussteller auf diesem Computer ist alt
    .happened = Ein Server zeigt einen Ausweis (Zertifikat) von einem bekannten Aussteller. Dieser hier ist gut. Nur ist sein Aussteller zu neu für die Liste.
    .advice-1 = Holen Sie sich alle Updates für diesen Computer und wählen Sie „{ button-test-again }“
    .advice-2 = Gibt es keine, bitten Sie die IT, den Aussteller auf die Liste zu setzen
    .button = { button-test-again }
    .support = öffentliche Wurzel { $root } fehlt im Zertifikatsspeicher dieses Computers

finding-captive-portal =
    .headline = Dieses WLAN will zuerst eine Anmeldung
    .happened = Statt der Mailserver antwortet hier eine Anmeldeseite. In Hotels, Zügen und Cafés ist das oft so. Wenn Sie dort angemeldet sind, kommt Mail durch.
    .advice-1 = Melden Sie sich im Browser auf dieser Seite an und wählen Sie „{ button-test-again }“
    .advice-2 = Wenn keine Seite kommt, öffnen Sie irgendeine Webseite
    .button = { button-test-again }
    .support = Captive Portal: eine Webseite antwortet anstelle anderer Server

finding-proxy-required =
    .headline = { $certainty ->
        [likely] Dieses Netz lässt wahrscheinlich nur Webseiten hinaus
       *[stated] Dieses Netz lässt nur Webseiten hinaus
    }
    .happened = Alles geht hier durch ein Tor, und das Tor lässt nur Webseiten durch. Mailprogramme kommen nicht durch. In Firmen und Schulen ist das oft so.
    .advice-1 = { step-hotspot }
    .advice-2 = In der Firma bitten Sie die IT, Mailprogramme durchzulassen
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = { $told ->
        [yes] keine direkte Verbindung verlässt dieses Netz, HTTP-Proxy { $proxy }
       *[no] keine direkte Verbindung verlässt dieses Netz, ein HTTP-Proxy ist nötig
    }

finding-internet-down =
    .headline = Ihr Internetanschluss ist gestört
    .happened = Dieser Computer erreicht Ihren Router, aber nichts dahinter. An Ihren Mail-Einstellungen liegt es nicht.
    .advice-1 = Starten Sie den Router neu und wählen Sie „{ button-test-again }“
    .advice-2 = Öffnen Sie irgendeine Webseite: So sehen Sie, ob Sie online sind
    .advice-3 = Wenn es so bleibt, melden Sie es Ihrem Internetanbieter
    .button = { button-test-again }
    .support = Gateway erreichbar, Abfragen und Verbindungen dahinter ohne Antwort

finding-name-filter-resets =
    .headline = { $certainty ->
        [likely] Ein Filter kappt wahrscheinlich die Leitung zu { $host }
       *[stated] Ein Filter hier kappt die Leitung zu { $host }
    }
    .brief = { $certainty ->
        [likely] Ein Filter kappt wahrscheinlich die Leitung zu Ihrem Mailserver
       *[stated] Ein Filter hier kappt die Leitung zu Ihrem Mailserver
    }
    .happened = { $certainty ->
        [likely] Die Leitung geht auf. Sobald wir sagen, welchen Server wir wollen, ist sie tot.
       *[stated] Die Leitung geht auf. Sobald wir sagen, welchen Server wir wollen, ist sie tot. Mit einem anderen Namen bleibt sie offen.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Bitten Sie den Betreiber dieses Netzes, { $host } durchzulassen
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = { $host }:{ $port } tot nach einem ClientHello mit diesem SNI, nach anderen nicht

finding-port-25-blocked =
    .headline = Port 25 ist hier zu, und Sie brauchen ihn nicht
    .happened = Ein Port ist eine nummerierte Tür des Servers. Diese nutzen Server unter sich, darum ist sie zu Hause meist zu. Für Sie ist Port { $open } da, und der geht.
    .advice-1 = { step-settings-shown }
    .support = tcp/25 in diesem Netz gefiltert, Submission auf { $open } geht

finding-tls-intercepted =
    .headline = Jemand in diesem Netz kann lesen, was Sie senden
    .happened = Mit einem Ausweis (Zertifikat) zeigt ein Server, wer er ist. Hier zeigen alle einen vom selben fremden Aussteller. Also kann unterwegs jemand mitlesen.
    .advice-1 = { step-hotspot }
    .advice-2 = Geben Sie Ihr Passwort in diesem Netz nicht ein
    .advice-3 = In der Firma fragen Sie die IT, ob das so sein soll
    .button = { button-test-again }
    .support = TLS-Abfangen in diesem Netz: fremde Server teilen sich den Aussteller { $issuer }

finding-mail-redirected =
    .headline = Ein anderer Server antwortet an der Stelle Ihres Mailservers
    .happened = { $host } und ein Server eines anderen Anbieters grüßen mit genau denselben Worten, denen von { $other }. Etwas hier leitet Ihre Mail also zu einem eigenen Server.
    .advice-1 = { step-hotspot }
    .advice-2 = Geben Sie Ihr Passwort in diesem Netz nicht ein
    .advice-3 = Wenn es bleibt, schalten Sie den Mailscan Ihres Schutzprogramms aus
    .button = { button-test-again }
    .support = { $host }: Klartext-Port umgeleitet, grüßt wie ein fremder Server, als { $other }

finding-pmtu-black-hole =
    .headline = Große Datenpakete gehen unterwegs verloren
    .happened = Kleine Pakete kommen zu { $host } und zurück. Große verschwinden unterwegs. Das liegt oft an einem VPN oder am Router.
    .advice-1 = Schalten Sie das VPN aus oder starten Sie den Router neu, dann „{ button-test-again }“
    .advice-2 = Wenn es so bleibt, melden Sie es Ihrem Internetanbieter
    .button = { button-test-again }
    .support = { $host }:{ $port } Path-MTU-Loch: geht mit Segmenten von { $segment } Byte

finding-large-hello-blocked =
    .headline = Ein Filter unterwegs kommt mit neuer Verschlüsselung nicht klar
    .happened = Die neueste Art zu verschlüsseln beginnt mit einem langen Gruß, und der geht verloren. Mit einem kurzen klappt es, und das ist auch sicher.
    .advice-1 = { step-settings-shown }
    .advice-2 = Sagen Sie dem Betreiber dieses Netzes, dass lange Grüße verloren gehen
    .support = { $host }:{ $port } ClientHello mit { $lost } Byte verloren, mit { $passed } Byte beantwortet

finding-slow-or-lossy-link =
    .headline = Ihre Internetleitung ist gerade sehr langsam
    .happened = Der Weg zum Server dauerte { $took }. Mail geht, aber jeder Schritt braucht eine Weile.
    .advice-1 = Gehen Sie näher an den Router oder nehmen Sie ein Kabel, dann „{ button-test-again }“
    .advice-2 = Wenn es langsam bleibt, melden Sie es Ihrem Internetanbieter
    .button = { button-test-again }
    .support = Verbindungsaufbau dauert { $took }: Pakete verspätet oder verloren

finding-mail-ports-blocked =
    .headline = { $certainty ->
        [likely] Dieses Netz hält Mailprogramme wahrscheinlich auf
       *[stated] Dieses Netz lässt Mailprogramme nicht durch
    }
    .happened = { $certainty ->
        [likely] Webseiten funktionieren, aber die Ports für Mail (nummerierte Türen) bleiben zu. Das liegt wahrscheinlich an diesem Netz, nicht am Anbieter. In Gästenetzen, Schulen und Firmen ist das oft so.
       *[stated] Webseiten funktionieren, aber die Ports für Mail (nummerierte Türen) bleiben zu. Das liegt an diesem Netz, nicht am Anbieter. In Gästenetzen, Schulen und Firmen ist das oft so.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Geht es dort, bitten Sie den Betreiber des Netzes, Port 993 und 465 zu öffnen
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = Mail-Ports in diesem Netz gefiltert, Web erreichbar

finding-receive-ports-blocked =
    .headline = { $certainty ->
        [likely] Sie können senden, aber dieses Netz sperrt wahrscheinlich den Empfang
       *[stated] Sie können senden, aber dieses Netz sperrt den Empfang
    }
    .happened = { $certainty ->
        [likely] Das liegt wahrscheinlich an diesem Netz, nicht am Anbieter. Durch die Ports (nummerierte Türen) zum Empfangen lässt es nichts durch. In Gästenetzen, Schulen und Firmen ist das oft so.
       *[stated] Das liegt an diesem Netz, nicht am Anbieter. Durch die Ports (nummerierte Türen) zum Empfangen lässt es nichts durch. In Gästenetzen, Schulen und Firmen ist das oft so.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Geht es dort, bitten Sie den Betreiber des Netzes, Port 993 und 143 zu öffnen
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = Ports für den Empfang in diesem Netz gefiltert, Submission erreichbar

finding-one-port-blocked =
    .headline = Port { $open } geht hier, Port { $blocked } bleibt zu
    .happened = Ein Port ist eine nummerierte Tür des Servers. Zwei davon führen zu denselben Mails, und eine öffnet sich hier nicht. Die offene ist genauso sicher.
    .advice-1 = { step-settings-shown }
    .advice-2 = Wenn Sie beide sehen wollen, testen Sie in einem anderen Netz noch einmal
    .support = Port { $blocked } von { $host } nicht erreichbar, Port { $open } geht mit Verschlüsselung

finding-ipv6-black-hole =
    .headline = { $certainty ->
        [likely] Einer von zwei Wegen aus diesem Netz ist wahrscheinlich kaputt
       *[stated] Einer von zwei Wegen aus diesem Netz ist kaputt
    }
    .happened = Im Internet gibt es eine alte und eine neue Art von Adressen (IPv4 und IPv6). Die neue führt hier ins Leere. Über die alte geht Mail.
    .advice-1 = { step-settings-shown }
    .advice-2 = Sagen Sie dem Betreiber dieses Netzes, dass IPv6 ins Leere führt
    .support = IPv6-Verbindungen zu { $host } ohne Antwort, IPv4 geht

finding-no-ipv6-only-server =
    .headline = Ihr Mailserver hat eine Art von Adresse, die hier fehlt
    .happened = Im Internet gibt es eine alte und eine neue Art von Adressen (IPv4 und IPv6). Der Server hat nur die eine, dieses Netz nur die andere.
    .advice-1 = { step-hotspot }
    .advice-2 = Bitten Sie Ihren Anbieter, { $host } beide Arten von Adressen zu geben
    .button = { button-test-again }
    .support = { $host } hat nur Adressen einer Familie, ohne Route von hier

## Namen

finding-dns-nxdomain-domain =
    .headline = { $domain } gibt es im Internet nicht
    .brief = Den Teil hinter dem @-Zeichen gibt es nicht
    .happened = Den Teil hinter dem @-Zeichen gibt es nicht. Also kommt dort keine Mail an, und es kommt keine von dort.
    .advice-1 = Prüfen Sie, ob { $domain } richtig geschrieben ist
    .advice-2 = Wenn es stimmt, fragen Sie die Stelle, von der Sie die Adresse haben
    .support = { $domain }: NXDOMAIN

finding-dns-null-mx =
    .headline = { $domain } nimmt keine Mail an
    .brief = Diese Domain nimmt keine Mail an
    .happened = Der Inhaber von { $domain } sagt, dass es dort keine Mail gibt. Das ist ein klares Wort und kein Fehler.
    .advice-1 = Prüfen Sie den Teil hinter dem @-Zeichen
    .advice-2 = Wenn er stimmt, fragen Sie die Stelle, von der Sie die Adresse haben
    .support = { $domain }: Null MX (RFC 7505)

finding-domain-no-mail =
    .headline = Bei { $domain } haben wir keine Mail gefunden
    .brief = Bei dieser Domain haben wir keine Mail gefunden
    .happened = Die Domain gibt es, aber sie nennt keinen Server, der Mail annimmt. Auch eine Tür für Mailprogramme ist dort nicht offen.
    .advice-1 = Prüfen Sie, ob { $domain } richtig geschrieben ist
    .advice-2 = Wenn ja, fragen Sie den Inhaber von { $domain }, wo die Mails liegen
    .support = { $domain }: kein MX, kein SRV, Mail-Ports geschlossen

finding-dns-srv-disabled =
    .headline = { $service ->
        [submission] { $domain } lässt Mailprogramme nicht senden
       *[other] { $domain } lässt Mailprogramme nicht empfangen
    }
    .brief = { $service ->
        [submission] Diese Domain lässt Mailprogramme nicht senden
       *[other] Diese Domain lässt Mailprogramme nicht empfangen
    }
    .happened = Der Inhaber von { $domain } sagt das öffentlich. Das ist ein klares Wort und kein Fehler.
    .advice-1 = Lesen Sie Ihre Mails auf der Webseite Ihres Anbieters
    .advice-2 = Fragen Sie den Inhaber von { $domain }, welchen Zugang es gibt
    .support = { $domain }: SRV-Ziel „.“ für { $service } (RFC 6186)

finding-dns-nxdomain-host =
    .headline = Einen Server namens { $host } gibt es nicht
    .brief = Einen Server mit diesem Namen gibt es nicht
    .happened = Ihre Domain nennt einen Mailserver, den es nicht gibt. Der Name ist alt, oder es steckt ein Dreher darin.
    .advice-1 = Fragen Sie Ihren Anbieter nach dem richtigen Namen des Mailservers
    .advice-2 = { step-web-mail }
    .support = { $host }: NXDOMAIN, Domain vorhanden

finding-dns-nodata =
    .headline = Der Name { $host } führt ins Leere
    .brief = Der Name des Mailservers führt ins Leere
    .happened = Der Name des Mailservers ist bekannt, aber es gehört keine Adresse dazu.
    .advice-1 = Sagen Sie Ihrem Anbieter, dass { $host } keine Adresse hat
    .advice-2 = { step-web-mail }
    .support = { $host }: kein A- und kein AAAA-Eintrag

finding-dns-servfail =
    .headline = Gerade weiß niemand, wo { $name } ist
    .brief = Gerade weiß niemand, wo Ihr Mailserver ist
    .happened = Jeder Server hat einen Namen, und das Internet hat dafür ein Telefonbuch. Zu { $name } gab es keine klare Antwort. Oft geht das von selbst vorbei.
    .advice-1 = Warten Sie zehn Minuten und wählen Sie „{ button-test-again }“
    .advice-2 = Wenn es so bleibt, melden Sie es Ihrem Anbieter
    .button = { button-test-again }
    .support = { $name }: SERVFAIL oder keine brauchbare Antwort des Resolvers

finding-dns-timeout =
    .headline = Das Telefonbuch dieses Netzes antwortet nicht
    .happened = Jeder Server hat einen Namen, und Ihr Netz hat dafür ein Telefonbuch. Es blieb stumm, also konnten wir nicht nachsehen. An Ihren Mail-Einstellungen liegt es nicht.
    .advice-1 = Starten Sie den Router neu und wählen Sie „{ button-test-again }“
    .advice-2 = Wenn es so bleibt, nutzen Sie Ihr Handy als Hotspot
    .advice-3 = Sagen Sie dem Betreiber dieses Netzes, dass Namen nicht gefunden werden
    .button = { button-test-again }
    .support = der Resolver beantwortet keine Abfrage

finding-dns-resolver-broken =
    .headline = Das Telefonbuch dieses Netzes ist gestört
    .happened = Jeder Server hat einen Namen, und Ihr Netz hat dafür ein Telefonbuch. Bei { $name } weiß es nicht weiter, ein anderes im Internet schon. An Ihren Mail-Einstellungen liegt es nicht.
    .advice-1 = Starten Sie den Router neu und wählen Sie „{ button-test-again }“
    .advice-2 = Wenn es so bleibt, nutzen Sie Ihr Handy als Hotspot
    .advice-3 = Sagen Sie dem Betreiber dieses Netzes, dass Namen nicht gefunden werden
    .button = { button-test-again }
    .support = { $name }: scheitert am Resolver dieses Netzes, ein anderer antwortet

finding-dns-refused =
    .headline = Dieses Netz will { $name } nicht nachschlagen
    .brief = Dieses Netz will Ihren Mailserver nicht nachschlagen
    .happened = Jeder Server hat einen Namen, und Ihr Netz hat dafür ein Telefonbuch. Zu { $name } sagt es Nein. Das liegt oft an einem VPN oder Webfilter.
    .advice-1 = Schalten Sie VPN oder Webfilter aus und wählen Sie „{ button-test-again }“
    .advice-2 = Wenn es so bleibt, nutzen Sie Ihr Handy als Hotspot
    .button = { button-test-again }
    .support = { $name }: REFUSED vom Resolver

finding-dnssec-bogus =
    .headline = Das Siegel am Namen { $name } ist gebrochen
    .brief = Das Siegel am Namen Ihres Mailservers ist gebrochen
    .happened = Wem ein Name gehört, der kann ihn versiegeln, damit niemand ihn fälscht. Dieses Siegel hält nicht. Vorsichtige Netze zeigen den Namen dann nicht.
    .advice-1 = Sagen Sie Ihrem Anbieter, dass das Siegel von { $name } gebrochen ist
    .advice-2 = { step-web-mail }
    .support = { $told ->
        [yes] { $name }: DNSSEC-Prüfung schlägt fehl, Extended Error { $code }
       *[no] { $name }: DNSSEC-Prüfung schlägt fehl, ohne Prüfung auflösbar
    }

finding-dns-slow-aaaa =
    .headline = In diesem Netz dauert es lange, Namen nachzuschlagen
    .happened = Auf die Hälfte jeder Frage nach einem Namen kommt keine Antwort. Darum dauert jeder Start Ihres Mailprogramms { $took } länger.
    .advice-1 = { step-settings-shown }
    .advice-2 = Wenn es Sie stört, starten Sie den Router neu
    .support = AAAA-Abfragen ohne Antwort (Dauer { $took }), A-Abfragen beantwortet

finding-private-address-answer =
    .headline = { $host } führt an einen Ort in diesem Netz
    .brief = Der Name Ihres Mailservers führt in dieses Netz hinein
    .happened = Der Name soll hinaus ins Internet führen. Hier führt er zu { $address }, und das ist ganz nah. Webfilter und Firmennetze machen das so.
    .advice-1 = Schalten Sie den Webfilter aus oder das Firmen-VPN ein, dann „{ button-test-again }“
    .advice-2 = Wenn es so bleibt, fragen Sie den Betreiber dieses Netzes
    .button = { button-test-again }
    .support = { $host } löst zur nicht öffentlichen Adresse { $address } auf

finding-dns-filtered =
    .headline = Ein Filter hier sperrt { $name }
    .brief = Ein Filter hier sperrt Ihren Mailserver
    .happened = Jeder Server hat einen Namen, und Ihr Netz hat dafür ein Telefonbuch. Dort steht { $name } auf der Liste der gesperrten Namen.
    .advice-1 = { step-hotspot }
    .advice-2 = Bitten Sie den Betreiber dieses Netzes, { $name } zu erlauben
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $name }: vom Resolver gefiltert, Extended Error { $code }
       *[no] { $name }: vom Resolver gefiltert, Antwort führt ins Leere
    }

finding-dns-hijacked-nxdomain =
    .headline = Dieses Netz erfindet Orte zu Namen, die es nicht gibt
    .happened = Wir haben nach einem Namen gefragt, den es nicht geben kann, und bekamen eine Antwort. Für { $host } kommt dieselbe, also gibt es diesen Server nicht.
    .advice-1 = Fragen Sie Ihren Anbieter nach dem richtigen Namen des Mailservers
    .advice-2 = Sagen Sie dem Betreiber dieses Netzes, dass es Antworten erfindet
    .support = { $host } und Zufallsnamen lösen alle zu { $address } auf: gilt als NXDOMAIN

finding-dns-answers-differ =
    .headline = Zwei Telefonbücher sind sich bei { $host } nicht einig
    .brief = Zwei Telefonbücher sind sich bei Ihrem Mailserver nicht einig
    .happened = Telefonbücher des Internets sagen, wo ein Server ist. Ihres sagt { $here }, ein anderes { $elsewhere }. Wenn ein Server umzieht, dauert das etwa einen Tag.
    .advice-1 = Starten Sie den Router neu und wählen Sie „{ button-test-again }“
    .advice-2 = Wenn es so bleibt, warten Sie einen Tag
    .button = { button-test-again }
    .support = { $host }: { $here } vom Resolver des Systems, { $elsewhere } von einem anderen

finding-hosts-file-override =
    .headline = Ein Eintrag auf diesem Computer lenkt { $host } um
    .brief = Ein Eintrag auf diesem Computer lenkt Ihre Mails um
    .happened = Dieser Computer hat eine eigene Liste, wo Server sind. Sie schickt { $host } zu { $address }, das Internet sagt etwas anderes.
    .advice-1 = Bitten Sie den, der den Computer betreut, die Zeile zu entfernen, dann „{ button-test-again }“
    .button = { button-test-again }
    .support = Hosts-Datei leitet { $host } zu { $address }

## Türen, und wer dahinter antwortet

finding-tcp-refused =
    .headline = { $works ->
        [sending] Sie können senden, aber die Tür zum Empfangen ist zu
        [receiving] Sie können empfangen, aber die Tür zum Senden ist zu
        [beside] Mail geht, aber der Server hält Port { $port } geschlossen
       *[nothing] Der Server ist da, aber seine Tür zum { direction } ist zu
    }
    .happened = { $works ->
        [beside] { $host } hat auf Port { $port } sofort Nein gesagt. Ein Port ist eine nummerierte Tür des Servers. Die daneben geht und ist genauso sicher.
       *[other] { $host } hat auf Port { $port } sofort Nein gesagt. Ein Port ist eine nummerierte Tür des Servers. Hinter dieser antwortet niemand.
    }
    .advice-1 = { $works ->
        [beside] { step-settings-shown }
       *[other] Fragen Sie Ihren Anbieter nach Server und Port zum { direction }
    }
    .advice-2 = { $works ->
        [beside] Sagen Sie Ihrem Anbieter, dass Port { $port } zu ist
       *[other] { step-web-mail }
    }
    .support = { $host }:{ $port } Verbindung abgelehnt (connection refused)

finding-tcp-timeout =
    .headline = { $works ->
        [sending] Sie können senden, aber der Server zum Empfangen bleibt stumm
        [receiving] Sie können empfangen, aber der Server zum Senden bleibt stumm
        [beside] Mail geht, aber auf Port { $port } bleibt der Server stumm
       *[nothing] Der Server zum { direction } antwortet von hier aus nicht
    }
    .happened = Wir haben an Port { $port } von { $host } geklopft und nichts gehört. Ein Port ist eine nummerierte Tür des Servers. { $works ->
        [beside] Die daneben geht und ist genauso sicher.
       *[other] Entweder schluckt etwas unterwegs das Klopfen, oder es ist niemand da.
    }
    .advice-1 = { $works ->
        [beside] Nehmen Sie die Einstellungen hier oder klopfen Sie noch einmal: „{ button-test-again }“
       *[other] { step-hotspot }
    }
    .advice-2 = { $works ->
        [beside] Sagen Sie Ihrem Anbieter, dass Port { $port } stumm bleibt
       *[other] Wenn er dort auch stumm bleibt, melden Sie es Ihrem Anbieter
    }
    .advice-3 = { $works ->
        [beside] Mehr als die Einstellungen, die Sie hier sehen, brauchen Sie bis dahin nicht
       *[other] { step-web-mail }
    }
    .button = { button-test-again }
    .support = { $host }:{ $port } keine Antwort auf Verbindungsversuche

finding-tcp-admin-prohibited =
    .headline = Eine Mauer auf dem Weg zum Mailserver hat uns abgewiesen
    .happened = Etwas zwischen Ihnen und dem Server hat sofort Nein gesagt. Jemand hat dafür eine Regel gesetzt.
    .advice-1 = { step-hotspot }
    .advice-2 = Bitten Sie den Betreiber dieses Netzes, Port { $port } (eine nummerierte Tür) zu öffnen
    .button = { button-test-again }
    .support = { $host }:{ $port } unterwegs abgewiesen (ICMP prohibited oder unreachable)

finding-tcp-host-dead =
    .headline = { $certainty ->
        [likely] Der Mailserver ist wahrscheinlich ausgeschaltet
       *[stated] An der Adresse des Mailservers ist niemand
    }
    .happened = { $certainty ->
        [likely] { $host } führt zu einer Adresse, die stumm bleibt, was wir auch fragen. Wahrscheinlich ist der Server aus oder umgezogen.
       *[stated] { $host } führt zu einer Adresse, an der kein Computer antwortet. Der Server ist aus oder umgezogen.
    }
    .advice-1 = Warten Sie eine Stunde und wählen Sie „{ button-test-again }“
    .advice-2 = Wenn es so bleibt, melden Sie es Ihrem Anbieter
    .button = { button-test-again }
    .support = { $certainty ->
        [likely] { $host } auf allen Mail-Ports und auf 443 stumm
       *[stated] { $host }:{ $port } nach Sekunden Host unreachable: kein solcher Nachbar
    }

finding-server-hangs-up-at-once =
    .headline = { $works ->
        [sending] Sie können senden, aber der Server zum Empfangen legt auf
        [receiving] Sie können empfangen, aber der Server zum Senden legt auf
       *[nothing] Der Server legt auf, sobald wir anrufen
    }
    .happened = { $host } hebt ab und legt ohne ein Wort wieder auf. Das machen Server bei Anrufern, die sie eine Zeit lang sperren, oder wenn sie kaputt sind.
    .advice-1 = Warten Sie 30 Minuten und wählen Sie „{ button-test-again }“
    .advice-2 = Wenn es so bleibt, nutzen Sie Ihr Handy als Hotspot
    .advice-3 = Geht es dort, bitten Sie Ihren Anbieter, Ihr Netz wieder zuzulassen
    .button = { button-test-again }
    .support = { $host }:{ $port } nimmt an und schließt ohne ein Byte; Sperre der Client-Adresse prüfen

finding-no-greeting =
    .headline = { $works ->
        [sending] Sie können senden, aber der Server zum Empfangen sagt nichts
        [receiving] Sie können empfangen, aber der Server zum Senden sagt nichts
       *[nothing] Der Server hebt ab, sagt aber nichts
    }
    .happened = Die Leitung zu { $host } ist offen, aber es kam kein Wort. Das macht ein Server, der zu viel zu tun hat.
    .advice-1 = Warten Sie zehn Minuten und wählen Sie „{ button-test-again }“
    .advice-2 = Wenn es so bleibt, melden Sie es Ihrem Anbieter
    .button = { button-test-again }
    .support = { $host }:{ $port } verbunden, keine rechtzeitige Antwort

finding-greeting-bye =
    .headline = { $works ->
        [sending] Sie können senden, aber der Server zum Empfangen weist uns ab
       *[nothing] Der Server ist da, weist uns aber ab
    }
    .happened = { $host } hat Nein gesagt, bevor sich jemand angemeldet hat. Seine eigenen Worte sagen, warum.
    .advice-1 = Warten Sie 15 Minuten und wählen Sie „{ button-test-again }“
    .advice-2 = Schließen Sie andere Programme, die dieses Postfach nutzen
    .advice-3 = Wenn es so bleibt, schicken Sie Ihrem Anbieter die Worte des Servers
    .button = { button-test-again }
    .support = { $host }:{ $port } lehnt mit seiner Begrüßung ab (BYE, -ERR, 5xx)

finding-greeting-slow =
    .headline = Der Server funktioniert, lässt sich mit dem Gruß aber Zeit
    .happened = Es dauerte { $took }, bis { $host } uns begrüßt hat. Mail geht, aber jeder Start braucht eine Weile.
    .advice-1 = { step-settings-shown }
    .advice-2 = Wenn es langsam bleibt, melden Sie es Ihrem Anbieter
    .support = { $host }:{ $port } Begrüßung spät, Dauer { $took }

finding-smtp-421 =
    .headline = { $works ->
        [receiving] Sie können empfangen, aber der Server zum Senden hat zu viel zu tun
       *[nothing] Der Server zum Senden hat gerade zu viel zu tun
    }
    .happened = { $host } sagt, wir sollen später wiederkommen. Seine eigenen Worte sagen, warum.
    .advice-1 = Warten Sie 15 Minuten und wählen Sie „{ button-test-again }“
    .advice-2 = Wenn es so bleibt, schicken Sie Ihrem Anbieter die Worte des Servers
    .button = { button-test-again }
    .support = { $host }:{ $port } Begrüßung 4xx

finding-smtp-greeting-554 =
    .headline = { $works ->
        [receiving] Sie können empfangen, aber der Server zum Senden weist dieses Netz ab
       *[nothing] Der Server zum Senden sperrt dieses Netz aus
    }
    .happened = { $host } hat eine Regel gegen die Adresse dieses Netzes. Das Nein kam, bevor sich jemand angemeldet hat.
    .advice-1 = Schalten Sie das VPN aus oder nutzen Sie ein anderes Netz, dann „{ button-test-again }“
    .advice-2 = Wenn es so bleibt, schicken Sie Ihrem Anbieter die Worte des Servers
    .button = { button-test-again }
    .support = { $host }:{ $port } Begrüßung 554: Client-Adresse per Richtlinie abgewiesen

finding-web-server-on-port =
    .headline = Hier antwortet ein Webserver, kein Mailserver
    .happened = Auf Port { $port } von { $host } sitzt ein Server für Webseiten. Ein Port ist eine nummerierte Tür des Servers.
    .advice-1 = Fragen Sie Ihren Anbieter nach dem Namen des Mailservers
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } spricht HTTP

finding-other-service-on-port =
    .headline = Hier antwortet ein anderer Dienst, nicht Mail
    .happened = Auf Port { $port } von { $host } antwortet ein Server, aber keiner zum { direction }. Ein Port ist eine nummerierte Tür des Servers.
    .advice-1 = Fragen Sie Ihren Anbieter nach dem Namen des Mailservers
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } spricht ein anderes Protokoll

finding-pop-on-imap-port =
    .headline = Diese Tür führt zu einer älteren Art des Empfangs
    .happened = Wir haben Port { $port } von { $host } nach IMAP gefragt, und POP3 hat geantwortet. Beide holen Mails ab, POP3 ist die ältere Art. Ein Port ist eine nummerierte Tür des Servers.
    .advice-1 = Fragen Sie Ihren Anbieter, welcher Port für IMAP ist
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } begrüßt als POP3, wo IMAP erwartet wurde

finding-smtp-on-imap-port =
    .headline = { $service ->
        [submission] Diese Tür ist zum Empfangen da, nicht zum Senden
       *[other] Diese Tür ist zum Senden da, nicht zum Empfangen
    }
    .happened = Auf Port { $port } von { $host } antwortet ein Server für die andere Richtung. Ein Port ist eine nummerierte Tür des Servers.
    .advice-1 = Fragen Sie Ihren Anbieter nach Server und Port zum { direction }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } begrüßt mit einem anderen Mailprotokoll als { $service }

finding-unreadable-greeting =
    .headline = Der Server antwortet, aber nicht wie ein Mailserver
    .happened = Was { $host } auf Port { $port } gesagt hat, konnten wir nicht lesen. Ein Port ist eine nummerierte Tür des Servers.
    .advice-1 = Fragen Sie Ihren Anbieter nach dem Namen des Mailservers
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } antwortet außerhalb des Protokolls

finding-login-closed-here =
    .headline = Der Server ist da, aber anmelden kann sich hier niemand
    .happened = { $host } antwortet und verschlüsselt, nimmt auf Port { $port } aber kein Passwort an. Ein Port ist eine nummerierte Tür des Servers.
    .advice-1 = Fragen Sie Ihren Anbieter nach Server und Port zum { direction }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } LOGINDISABLED und kein nutzbares Verfahren, innerhalb von TLS

finding-smtp-auth-not-offered =
    .headline = Dieser Server sendet keine Mails für angemeldete Leute
    .happened = { $host } antwortet und verschlüsselt, nimmt aber kein Passwort an. So sehen Server aus, die Mail nur annehmen.
    .advice-1 = Fragen Sie Ihren Anbieter nach dem Namen seines Servers zum Senden
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } bietet innerhalb von TLS kein AUTH

finding-wrong-port =
    .headline = { $change ->
        [encryption] Port { $open } stimmt, verschlüsselt aber auf andere Art
       *[port] Port { $open } geht hier, Port { $typed } nicht
    }
    .happened = { $change ->
        [encryption] { $security ->
            [tls] Ein Port ist eine nummerierte Tür des Servers. Diese verschlüsselt vor dem ersten Wort, und man hat Ihnen etwas anderes gesagt. So funktioniert { $host }.
           *[starttls] Ein Port ist eine nummerierte Tür des Servers. Diese verschlüsselt nach dem ersten Wort, und man hat Ihnen etwas anderes gesagt. So funktioniert { $host }.
        }
       *[port] Ein Port ist eine nummerierte Tür des Servers. Man hat Ihnen { $typed } genannt. Wir haben die anderen Türen von { $host } probiert, und { $open } geht.
    }
    .advice-1 = { $change ->
        [encryption] Machen Sie mit der anderen Verschlüsselung weiter
       *[port] Machen Sie statt mit { $typed } mit Port { $open } weiter
    }
    .button = { $change ->
        [encryption] Mit der anderen Verschlüsselung weiter
       *[port] Mit Port { $open } weiter
    }
    .support = { $host }:{ $typed } wie genannt geht nicht; Port { $open } mit { $security ->
        [tls] implizitem TLS
       *[starttls] STARTTLS
    } geht

finding-wrong-mail-host =
    .headline = { $host } ist für Webseiten da, nicht für Mail
    .brief = Dieser Server ist für Webseiten da, nicht für Mail
    .happened = Dort antworten nur Webseiten. Ihre Mails liegen bei { $suggestion }.
    .advice-1 = Machen Sie mit { $suggestion } weiter
    .advice-2 = Wenn Sie den Namen nicht kennen, sehen Sie auf der Hilfeseite Ihres Anbieters nach
    .button = Mit { $suggestion } weiter
    .support = { $host }: nur Web, Mail bei { $suggestion }

finding-helo-rejected =
    .headline = Dem Server gefiel unser Gruß nicht
    .happened = { $host } lehnt den Namen ab, mit dem Mailhaven grüßt. Das liegt an Mailhaven, nicht an Ihnen.
    .advice-1 = { step-helpdesk }
    .advice-2 = Probieren Sie die Einstellungen trotzdem: Ihr Mailprogramm grüßt auf seine Art
    .support = { $host }:{ $port } lehnt den Namen in unserem EHLO ab

finding-smtp-wrong-server =
    .headline = { $host } nimmt Mails an, sendet Ihre aber nicht
    .brief = Dieser Server nimmt Mails an, sendet Ihre aber nicht
    .happened = Ein Server nimmt die Mails an, ein anderer sendet sie. Ihre Mails sendet { $suggestion }.
    .advice-1 = Machen Sie mit { $suggestion } weiter
    .button = Mit { $suggestion } weiter
    .support = { $host } bietet weder AUTH noch Weiterleitung, Submission ist bei { $suggestion }

## Verschlüsselung

finding-plain-on-tls-port =
    .headline = Der Server verschlüsselt nicht, wo es nötig ist
    .happened = Port { $port } von { $host } hat offen geantwortet, wo zuerst verschlüsselt wird. Ein Port ist eine nummerierte Tür des Servers. Wir haben aufgehört.
    .advice-1 = Fragen Sie Ihren Anbieter, welcher Port von Anfang an verschlüsselt ist
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } beantwortet ein TLS-ClientHello im Klartext

finding-tls-on-plain-port =
    .headline = Diese Tür will von Anfang an Verschlüsselung
    .happened = Port { $port } von { $host } will verschlüsseln, bevor das erste Wort fällt. Ein Port ist eine nummerierte Tür des Servers. In den Einstellungen steht es anders.
    .advice-1 = Fragen Sie Ihren Anbieter nach Port und Verschlüsselung
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } spricht TLS, wo Klartext und STARTTLS erwartet wurden

finding-starttls-not-offered =
    .headline = { $works ->
        [sending] Sie können senden, aber der Server zum Empfangen verschlüsselt nicht
        [receiving] Sie können empfangen, aber der Server zum Senden verschlüsselt nicht
       *[nothing] Der Server zum { direction } verschlüsselt hier nicht
    }
    .happened = Port { $port } von { $host } bietet keine Verschlüsselung. Ein Port ist eine nummerierte Tür des Servers. Unterwegs kann so jeder Ihr Passwort lesen, darum hören wir auf.
    .advice-1 = Fragen Sie Ihren Anbieter nach einem Server, der verschlüsselt
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } bietet kein STARTTLS

finding-starttls-stripped =
    .headline = { $certainty ->
        [likely] Etwas hier entfernt wahrscheinlich die Verschlüsselung
       *[stated] Etwas in diesem Netz entfernt die Verschlüsselung
    }
    .happened = { $certainty ->
        [likely] { $host } verschlüsselt sonst, aber hier fehlt das Angebot. Unterwegs kann so jeder Ihr Passwort lesen, darum hören wir auf.
       *[stated] Der Server bietet Verschlüsselung an, aber hier ist das Angebot übermalt. Unterwegs kann so jeder Ihr Passwort lesen, darum hören wir auf.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Geben Sie Ihr Passwort in diesem Netz nicht ein
    .advice-3 = Sagen Sie es dem Betreiber dieses Netzes
    .button = { button-test-again }
    .support = { $host }:{ $port } STARTTLS fehlt oder ist unterwegs überschrieben

finding-starttls-fails-temporarily =
    .headline = Der Server kann gerade nicht verschlüsseln
    .happened = { $host } bietet Verschlüsselung an und sagt dann Nein. Der Fehler liegt dort. Seine eigenen Worte sagen, warum.
    .advice-1 = Warten Sie eine Stunde und wählen Sie „{ button-test-again }“
    .advice-2 = Wenn es so bleibt, schicken Sie Ihrem Anbieter die Worte des Servers
    .button = { button-test-again }
    .support = { $host }:{ $port } lehnt STARTTLS ab, obwohl angeboten

finding-starttls-injection =
    .headline = Vor der Verschlüsselung wurde Text eingeschoben
    .happened = { $host } war mit dem Verschlüsseln einverstanden, dann kam noch offener Text. So sieht ein Angriff aus. Wir haben aufgelegt, nichts Geheimes ging hinaus.
    .advice-1 = { step-hotspot }
    .advice-2 = Geben Sie Ihr Passwort in diesem Netz nicht ein
    .advice-3 = Wenn es überall so ist, melden Sie es Ihrem Anbieter
    .button = { button-test-again }
    .support = { $host }:{ $port } Klartext nach der Antwort auf STARTTLS (CVE-2011-0411)

finding-tls-too-old =
    .headline = Der Mailserver kennt nur alte, unsichere Verschlüsselung
    .happened = { $host } verschlüsselt so, dass man es heute knacken kann. Sichere Mailprogramme machen da nicht mit, und wir auch nicht.
    .advice-1 = Bitten Sie Ihren Anbieter, den Server zu erneuern
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } bietet weder TLS 1.2 noch 1.3

finding-tls-no-common-cipher =
    .headline = Mit dem Mailserver können wir nicht sicher verschlüsseln
    .happened = { $host } kann nur auf alte Art verschlüsseln. Sichere Mailprogramme machen da nicht mit, und wir auch nicht.
    .advice-1 = Bitten Sie Ihren Anbieter um Verschlüsselung auf dem Stand von heute
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } Alert handshake_failure: keine gemeinsame Cipher Suite

finding-tls-client-cert-required =
    .headline = Der Server lässt nur Computer hinein, die er kennt
    .happened = { $host } will von diesem Computer einen eigenen Ausweis (Zertifikat). In manchen Firmen bekommt man so einen.
    .advice-1 = Fragen Sie die IT nach der Datei mit dem Ausweis und wie sie auf den Computer kommt
    .support = { $host }:{ $port } verlangt ein Client-Zertifikat

finding-tls-name-unknown-to-server =
    .headline = Der Server kennt den Namen { $host } nicht
    .brief = Der Server kennt den Namen nicht, nach dem wir gefragt haben
    .happened = Wir haben einen Server erreicht, aber er sagt, dass er nicht { $host } heißt.
    .advice-1 = Fragen Sie Ihren Anbieter nach dem richtigen Namen des Mailservers
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } Alert unrecognized_name

finding-tls-internal-error =
    .headline = Im Mailserver selbst steckt ein Fehler
    .happened = { $host } hat mit dem Verschlüsseln begonnen und dann von selbst aufgegeben.
    .advice-1 = Warten Sie eine Stunde und wählen Sie „{ button-test-again }“
    .advice-2 = Wenn es so bleibt, melden Sie es Ihrem Anbieter
    .button = { button-test-again }
    .support = { $host }:{ $port } bricht den TLS-Handshake mit eigenem Fehler ab

finding-tls-reset =
    .headline = Beim Start der Verschlüsselung reißt die Leitung ab
    .happened = { $host } antwortet, aber die Leitung reißt, bevor sie sicher ist. Der Server kappt sie oder etwas unterwegs.
    .advice-1 = { step-hotspot }
    .advice-2 = Wenn es dort genauso ist, melden Sie es Ihrem Anbieter
    .button = { button-test-again }
    .support = { $host }:{ $port } Reset während des TLS-Handshakes

finding-tls-timeout =
    .headline = Der Server spricht, aber die Verschlüsselung startet nicht
    .happened = { $host } grüßt, aber beim Verschlüsseln kommt keine Antwort. Das macht ein alter Filter unterwegs oder der Server selbst.
    .advice-1 = { step-hotspot }
    .advice-2 = Wenn es dort genauso ist, melden Sie es Ihrem Anbieter
    .button = { button-test-again }
    .support = { $host }:{ $port } keine Antwort auf das TLS-ClientHello

## Ausweise

finding-tls-cert-expired =
    .headline = Der Ausweis des Mailservers ist am { $not_after } abgelaufen
    .happened = Mit einem Ausweis (Zertifikat) zeigt ein Server, wer er ist. Dieser galt bis { $not_after }, und niemand hat ihn erneuert. So wissen wir nicht sicher, wer antwortet.
    .advice-1 = Sagen Sie Ihrem Anbieter, dass der Ausweis von { $host } abgelaufen ist
    .advice-2 = Geben Sie Ihr Passwort nicht ein, bis er erneuert ist
    .advice-3 = { step-web-mail }
    .support = { $host }:{ $port } Zertifikat notAfter { $not_after }

finding-tls-cert-not-yet-valid =
    .headline = Der Ausweis des Mailservers gilt erst ab { $not_before }
    .happened = Mit einem Ausweis (Zertifikat) zeigt ein Server, wer er ist. Dieser gilt noch nicht. Ihre Uhr geht richtig, also ist der Server falsch eingestellt.
    .advice-1 = Sagen Sie Ihrem Anbieter, dass der Ausweis von { $host } zu spät beginnt
    .advice-2 = Geben Sie Ihr Passwort bis dahin nicht ein
    .support = { $host }:{ $port } Zertifikat notBefore { $not_before }

finding-tls-name-shared-hosting =
    .headline = In Wahrheit heißt dieser Server { $suggestion }
    .brief = Dieser Server heißt anders
    .happened = Ihre Mails liegen auf einem Server mit vielen Namen. Er zeigt den Ausweis (Zertifikat) von { $suggestion }, nicht von { $host }. Beide Namen führen dorthin.
    .advice-1 = Machen Sie mit { $suggestion } weiter
    .button = Mit { $suggestion } weiter
    .support = { $host }:{ $port } Zertifikat lautet auf { $suggestion }, und das ist derselbe Rechner

finding-tls-name-mismatch =
    .headline = Der Server zeigt den Ausweis eines anderen Namens
    .happened = Mit einem Ausweis (Zertifikat) zeigt ein Server, wer er ist. Dieser ist nicht für { $host } gemacht. So wissen wir nicht sicher, wer antwortet.
    .advice-1 = Fragen Sie Ihren Anbieter nach dem richtigen Namen des Mailservers
    .advice-2 = Geben Sie Ihr Passwort nicht ein, bis das geklärt ist
    .support = { $host }:{ $port } Zertifikat lautet auf { $names }

finding-tls-cert-no-san =
    .headline = Der Ausweis des Mailservers ist von alter Art
    .happened = Mit einem Ausweis (Zertifikat) zeigt ein Server, wer er ist. In diesem steht der Name auf eine alte Art, die sichere Programme nicht annehmen.
    .advice-1 = Bitten Sie Ihren Anbieter, den Ausweis von { $host } in heutiger Form zu erneuern
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } Zertifikat ohne subjectAltName

finding-tls-self-signed =
    .headline = Der Mailserver bürgt für sich selbst
    .happened = Ein Server zeigt einen Ausweis (Zertifikat) von einem bekannten Aussteller. Dieser Server hat seinen selbst gemacht. Zu Hause ist das üblich, und ein Betrug sieht genauso aus.
    .advice-1 = Fragen Sie den Betreiber des Servers, ob das so sein soll
    .advice-2 = Gehört der Server Ihrem Anbieter, geben Sie Ihr Passwort nicht ein, bis das geklärt ist
    .support = { $host }:{ $port } selbst signiertes Zertifikat, Seriennummer { $serial }

finding-tls-unknown-ca =
    .headline = Für diesen Mailserver bürgt niemand, den wir kennen
    .happened = Ein Server zeigt einen Ausweis (Zertifikat) von einem bekannten Aussteller. Wer diesen gemacht hat, kennt dieser Computer nicht. In Firmen ist es oft die Firma selbst.
    .advice-1 = Bitten Sie die IT, den Aussteller auf diesem Computer bekannt zu machen
    .advice-2 = Zu Hause fragen Sie Ihren Anbieter, und geben Sie das Passwort bis dahin nicht ein
    .support = { $host }:{ $port } Aussteller nicht im Zertifikatsspeicher: { $issuer }

finding-tls-missing-intermediate =
    .headline = { $certainty ->
        [likely] Ein Teil vom Ausweis des Mailservers fehlt wahrscheinlich
       *[stated] Ein Teil vom Ausweis des Mailservers fehlt
    }
    .happened = { $certainty ->
        [likely] Zu einem Ausweis (Zertifikat) gehören Papiere, die zeigen, wer für ihn bürgt. Wahrscheinlich schickt der Server eines davon nicht mit.
       *[stated] Zu einem Ausweis (Zertifikat) gehören Papiere, die zeigen, wer für ihn bürgt. Dieser Server schickt nicht alle mit.
    } Im Browser merkt man das oft nicht.
    .advice-1 = Sagen Sie Ihrem Anbieter, dass der mittlere Teil vom Ausweis fehlt
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } Zwischenzertifikat nicht gesendet: { $issuer }

finding-tls-cert-revoked =
    .headline = Der Ausweis des Mailservers wurde zurückgezogen
    .happened = Mit einem Ausweis (Zertifikat) zeigt ein Server, wer er ist. Wer diesen gemacht hat, hat ihn wieder zurückgezogen.
    .advice-1 = Geben Sie Ihr Passwort nicht ein, bis das geklärt ist
    .advice-2 = Sagen Sie Ihrem Anbieter, dass der Ausweis von { $host } nicht mehr gilt
    .support = { $host }:{ $port } Zertifikat widerrufen

finding-tls-weak-key =
    .headline = Der Ausweis des Mailservers ist zu leicht zu fälschen
    .happened = Mit einem Ausweis (Zertifikat) zeigt ein Server, wer er ist. Der Schlüssel in diesem ist so kurz, dass man ihn heute knacken kann.
    .advice-1 = Bitten Sie Ihren Anbieter um einen neuen Ausweis für { $host } mit längerem Schlüssel
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } Zertifikatsschlüssel mit { $bits } Bit

finding-tls-sha1-signature =
    .headline = Der Ausweis des Mailservers hat ein Siegel, das man fälschen kann
    .happened = Mit einem Ausweis (Zertifikat) zeigt ein Server, wer er ist. Dieser hat ein altes Siegel, das man heute fälschen kann.
    .advice-1 = Bitten Sie Ihren Anbieter, den Ausweis von { $host } zu erneuern
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } Zertifikat mit veraltetem Signaturverfahren

finding-tls-cert-malformed =
    .headline = Der Ausweis des Mailservers ist nicht lesbar
    .happened = Mit einem Ausweis (Zertifikat) zeigt ein Server, wer er ist. Dieser ist nicht so gebaut, wie es sein soll.
    .advice-1 = Sagen Sie Ihrem Anbieter, dass der Ausweis von { $host } beschädigt ist
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } Zertifikat wegen seiner Form abgelehnt

finding-tls-wrong-purpose =
    .headline = Der Mailserver zeigt die falsche Art von Ausweis
    .happened = Mit einem Ausweis (Zertifikat) zeigt ein Server, wer er ist. Dieser ist für Menschen oder Programme gemacht, nicht für Server.
    .advice-1 = Sagen Sie Ihrem Anbieter, dass der Ausweis von { $host } nicht für Server ist
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } dem Zertifikat fehlt der Zweck serverAuth

finding-starttls-certificate-differs =
    .headline = Port { $good } zeigt einen guten Ausweis, Port { $port } nicht
    .happened = Ein Port ist eine nummerierte Tür des Servers. Hinter jeder zeigt { $host } einen Ausweis (Zertifikat). Der hinter Port { $port } gilt nicht.
    .advice-1 = { step-settings-shown }
    .advice-2 = Bitten Sie Ihren Anbieter, den Ausweis auf Port { $port } zu erneuern
    .support = { $host }: Zertifikat auf { $good } gültig, auf { $port } mangelhaft

## Einstellungen finden

finding-settings-not-found =
    .headline = Für { $domain } haben wir keine Einstellungen gefunden
    .brief = Für diese Domain haben wir keine Einstellungen gefunden
    .happened = Keine Stelle, die Mail-Einstellungen nennt, kennt { $domain }. Auch mit den üblichen Namen für Server ging es nicht.
    .advice-1 = Fragen Sie Ihren Anbieter nach den Namen seiner Mailserver
    .advice-2 = Suchen Sie auf der Hilfeseite Ihres Anbieters nach „E-Mail einrichten“
    .support = { $domain }: nichts veröffentlicht, übliche Namen gehen nicht

finding-settings-out-of-reach =
    .headline = Wir haben nicht alle Stellen für { $domain } erreicht
    .brief = Wir haben nicht alle Stellen mit Einstellungen erreicht
    .happened = Einige Stellen, die Mail-Einstellungen nennen, haben nicht geantwortet. Also wissen wir nicht, ob es für { $domain } welche gibt.
    .advice-1 = Warten Sie eine Minute und wählen Sie „{ button-test-again }“
    .advice-2 = Wenn es so bleibt, nutzen Sie Ihr Handy als Hotspot
    .button = { button-test-again }
    .support = { $domain }: Quellen nicht erreichbar, über Veröffentlichtes ist nichts bekannt

finding-settings-broken =
    .headline = { $place ->
        [phone-book] Der Eintrag von { $domain } im Telefonbuch ist nicht lesbar
       *[file] Die Datei mit den Einstellungen von { $domain } ist nicht lesbar
    }
    .brief = { $place ->
        [phone-book] Der Eintrag der Domain im Telefonbuch ist nicht lesbar
       *[file] Die Datei mit den Einstellungen ist nicht lesbar
    }
    .happened = { $place ->
        [phone-book] Im Telefonbuch des Internets stehen die Mailserver der Domain. Aber der Eintrag ergibt keinen Sinn. Wir haben auch an anderen Stellen gesucht.
       *[file] { $domain } nennt die Mail-Einstellungen in einer Datei, aber sie ergibt keinen Sinn. Wir haben auch an anderen Stellen gesucht.
    }
    .advice-1 = { $place ->
        [phone-book] Sagen Sie dem Inhaber von { $domain }, dass der Eintrag für Mail nicht stimmt
       *[file] Sagen Sie dem Inhaber von { $domain }, dass diese Datei beschädigt ist
    }
    .support = { $place ->
        [phone-book] { $domain }: SRV- oder MX-Einträge nicht lesbar
       *[file] { $domain }: Einstellungsdatei nicht lesbar
    }

finding-settings-point-nowhere =
    .headline = { $exists ->
        [no] Die Einstellungen Ihres Anbieters stimmen nicht mehr
       *[yes] Der Mailserver, den Ihr Anbieter nennt, antwortet nicht
    }
    .happened = { $exists ->
        [no] Ihr Anbieter nennt { $host }, aber das gibt es nicht.
       *[yes] Ihr Anbieter nennt { $host }, aber dort hebt niemand ab.
    } { $severity ->
        [warning] Wir fanden einen anderen Weg.
       *[blocking] Einen anderen Weg fanden wir nicht.
    }
    .advice-1 = { $severity ->
        [warning] { step-settings-shown }
       *[blocking] Sagen Sie Ihrem Anbieter, dass er noch { $host } nennt
    }
    .advice-2 = { $severity ->
        [warning] Sagen Sie Ihrem Anbieter, dass er noch { $host } nennt
       *[blocking] { step-web-mail }
    }
    .support = { $host } ist veröffentlicht und geht nicht

finding-settings-left-over =
    .headline = { $certainty ->
        [likely] { $domain } nennt wahrscheinlich noch den alten Anbieter
       *[stated] { $domain } nennt noch einen alten Mailserver
    }
    .brief = { $certainty ->
        [likely] Ihre Domain nennt wahrscheinlich noch den alten Anbieter
       *[stated] Ihre Domain nennt noch einen alten Mailserver
    }
    .happened = { $certainty ->
        [likely] Neue Mails für { $domain } gehen zu { $provider }. In den öffentlichen Einstellungen steht { $host }, und das antwortet noch. Wahrscheinlich ist es nur ein Überrest, darum nehmen wir { $provider }.
       *[stated] Neue Mails für { $domain } gehen zu { $provider }, und die Server dort funktionieren. In den öffentlichen Einstellungen steht { $host }, und das funktioniert nicht.
    }
    .advice-1 = { $certainty ->
        [likely] Fragen Sie den, der { $domain } betreut, wo von beiden Ihre Mails liegen
       *[stated] { step-settings-shown }
    }
    .advice-2 = Sagen Sie dem, der { $domain } betreut, dass die Einstellungen { $host } nennen
    .support = { $domain } veröffentlicht { $host }; der MX führt zu { $provider }

finding-settings-from-stranger =
    .headline = Ihre Mail-Einstellungen führen zu { $other }
    .brief = Ihre Mail-Einstellungen führen zu einer anderen Firma
    .happened = Die Server dort funktionieren. Aber der Name kam auf einem Weg zu uns, den andere ändern können. Sehen Sie sich { $other } gut an, bevor Ihr Passwort dorthin geht.
    .advice-1 = Machen Sie mit { $other } weiter, wenn Sie diesen Namen von Ihrem Anbieter kennen
    .advice-2 = Wenn nicht, fragen Sie den, der Ihnen die Adresse gab, wo Ihre Mails liegen
    .button = Mit { $other } weiter
    .support = Server von { $other } für { $domain } nur auf ungeprüftem Weg genannt

finding-only-insecure-found =
    .headline = Dieser Mailserver bietet keine Verschlüsselung
    .happened = Alle Wege, die wir gefunden haben, sind offen. Unterwegs kann jeder Ihr Passwort lesen. Darum schlagen wir keinen davon vor.
    .advice-1 = Fragen Sie Ihren Anbieter nach einem Server, der verschlüsselt
    .advice-2 = { step-web-mail }
    .support = { $host }: auf jedem Port nur Klartext, kein STARTTLS

finding-sending-not-found =
    .headline = Sie können empfangen, aber wir fanden keinen Server zum Senden
    .happened = Das Empfangen geht. Keine Stelle, die Mail-Einstellungen nennt, kennt einen Server zum Senden, der funktioniert.
    .advice-1 = Fragen Sie Ihren Anbieter nach dem Namen seines Servers zum Senden
    .advice-2 = Senden Sie bis dahin auf der Seite Ihres Anbieters im Web
    .support = { $domain }: kein funktionierender Submission-Server gefunden

finding-only-exchange-found =
    .headline = { $domain } spricht nur Microsoft Exchange
    .brief = Dieses Postfach spricht nur Microsoft Exchange
    .happened = Die meisten Mailprogramme gehen zur Mail einen Weg, der allen offen steht. Hier fanden wir nur den von Microsoft, und den kennen nicht viele.
    .advice-1 = Nehmen Sie Outlook oder ein anderes Programm, das Exchange kennt
    .advice-2 = In der Firma bitten Sie die IT um IMAP (den Zugang für Mailprogramme)
    .support = { $domain }: Exchange antwortet, kein IMAP, POP3 oder Submission

## Anmelden: Name und Passwort

finding-hidden-characters =
    .headline = In Ihrem Passwort steckt ein Zeichen, das man nicht sieht
    .happened = Beim Kopieren kann so eines mitkommen oder auch ein Leerzeichen. Für den Server gehört es dann zum Passwort.
    .advice-1 = Tippen Sie das Passwort von Hand ein, ohne Leerzeichen davor und danach
    .support = das Passwort enthält { $character }

finding-wrong-password =
    .headline = Name oder Passwort wurde nicht angenommen
    .happened = Der Server sagt nicht, welches von beiden er meint. Ein kleiner Dreher in einem davon reicht.
    .advice-1 = Prüfen Sie beides: Melden Sie sich auf der Webseite Ihres Anbieters an
    .advice-2 = Geht es dort, suchen Sie nach einem eigenen Passwort für Mailprogramme
    .advice-3 = Geht es nicht, setzen Sie dort ein neues Passwort
    .support = { $host }:{ $port } Anmeldung ohne Angabe von Gründen abgelehnt (AUTHENTICATIONFAILED, 535)

finding-username-form-wrong =
    .headline = { $tried ->
        [address] { $certainty ->
            [likely] Ihr Benutzername ist wahrscheinlich nicht Ihre Adresse
           *[stated] Ihr Benutzername ist nicht Ihre Adresse
        }
       *[other] { $certainty ->
            [likely] Ihr Benutzername ist wahrscheinlich Ihre ganze Adresse
           *[stated] Ihr Benutzername ist Ihre ganze Adresse
        }
    }
    .happened = { $tried ->
        [address] Manche Server wollen nur den Teil vor dem @-Zeichen oder eine Nummer. Dieser lehnt die ganze Adresse ab.
       *[other] Die meisten Server wollen die ganze Adresse als Benutzernamen. Dieser lehnt alles ab, was kürzer ist.
    }
    .advice-1 = Suchen Sie „Benutzername“ in einem Brief oder auf der Hilfeseite Ihres Anbieters
    .advice-2 = Tragen Sie den Namen von dort hier ein
    .support = { $host }:{ $port } erwartet eine andere Form des Benutzernamens als { $tried }

finding-unknown-user =
    .headline = Auf diesem Server gibt es kein Postfach mit Ihrem Namen
    .happened = { $host } sagt, dass es den Namen nicht kennt, den wir genannt haben.
    .advice-1 = Vergleichen Sie die Adresse mit einem Brief, einer Karte oder einer alten Mail
    .advice-2 = Wenn sie stimmt, fragen Sie Ihren Anbieter, wo Ihre Mails liegen
    .support = { $host }:{ $port } Benutzer unbekannt

finding-app-password-likely =
    .headline = Sie brauchen wahrscheinlich ein App-Passwort von { $provider }
    .brief = Sie brauchen wahrscheinlich ein eigenes App-Passwort
    .happened = { $provider } hat dieses Passwort nicht angenommen. Für Mailprogramme braucht man dort fast immer ein zweites, nur für sie.
    .advice-1 = { step-page }
    .advice-2 = { $needed ->
        [yes] Schalten Sie „{ $needs }“ ein, wählen Sie dann „{ $called }“ und legen Sie ein neues an
       *[no] { $named ->
            [yes] Wählen Sie „{ $called }“ und legen Sie ein neues an
           *[no] Legen Sie dort ein neues Passwort für Ihr Mailprogramm an
        }
    }
    .advice-3 = Tragen Sie hier das neue ein, nicht das normale
    .button = Zur Seite von { $provider }
    .support = { $provider } lehnt ohne Angabe von Gründen ab; dort gelten nur App-Passwörter

finding-app-password-wrong =
    .headline = Dieses App-Passwort gilt wahrscheinlich nicht mehr
    .happened = { $provider } hat es nicht angenommen. App-Passwörter enden, wenn Sie sie löschen oder Ihr Hauptpasswort ändern.
    .advice-1 = { step-page }
    .advice-2 = Legen Sie dort ein neues App-Passwort an
    .advice-3 = Kopieren Sie es und kommen Sie damit hierher zurück
    .button = Zur Seite von { $provider }
    .support = { $provider } lehnt ein Geheimnis in der Form eines App-Passworts ab

finding-imap-off-or-wrong-password =
    .headline = { $provider } gibt für zwei Dinge dieselbe Antwort
    .brief = Ihr Anbieter gibt für zwei Dinge dieselbe Antwort
    .happened = Entweder dürfen Mailprogramme nicht hinein, oder Name oder Passwort passt nicht. In ein neues Postfach dürfen sie nicht hinein.
    .advice-1 = { step-page }
    .advice-2 = { step-imap-on }
    .advice-3 = War es schon an, prüfen Sie dort Ihr Passwort
    .advice-4 = { step-come-back }
    .button = Zur Seite von { $provider }
    .support = { $provider } lehnt mit denselben Worten ab, ob IMAP aus ist oder das Passwort nicht passt

finding-password-special-characters =
    .headline = Wahrscheinlich liegt es an einem Sonderzeichen im Passwort
    .happened = Manche Server stolpern über ein ä, ein Leerzeichen oder ein Anführungszeichen. So eines steht in Ihrem Passwort.
    .advice-1 = Setzen Sie beim Anbieter ein neues Passwort nur aus Buchstaben (ohne ä) und Ziffern
    .advice-2 = Tippen Sie das neue hier ein
    .support = { $host }:{ $port } Passwort mit Anführungs- oder Nicht-ASCII-Zeichen abgelehnt

finding-password-expired =
    .headline = Ihr Passwort ist abgelaufen
    .happened = Ihr Anbieter will von Zeit zu Zeit ein neues. Jetzt ist es so weit.
    .advice-1 = Setzen Sie auf der Webseite Ihres Anbieters ein neues Passwort
    .advice-2 = Tippen Sie das neue hier ein
    .support = { $host }:{ $port } Passwort abgelaufen (EXPIRED, RFC 5530)

## Anmelden: der Weg hinein

finding-login-needs-lock-first =
    .headline = Dieser Server will Verschlüsselung vor dem Passwort
    .happened = { $host } nimmt kein Passwort an, das jeder lesen kann. Das ist gut, und wir wollen es auch so.
    .advice-1 = Nehmen Sie die Einstellungen, die Sie hier sehen, samt ihrer Verschlüsselung
    .support = { $host }:{ $port } LOGINDISABLED oder 530 bis STARTTLS

finding-auth-method-mismatch =
    .headline = Der Server will eine andere Art der Anmeldung
    .happened = { $host } will einen Nachweis, den wir nicht geben können. Manche Firmen stellen das so ein.
    .advice-1 = Fragen Sie Ihre IT oder Ihren Anbieter, welches Mailprogramm passt
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } bietet nur { $offered }

finding-oauth-token-rejected =
    .headline = Ihre Anmeldung bei { $provider } ist abgelaufen
    .brief = Ihre Anmeldung bei Ihrem Anbieter ist abgelaufen
    .happened = { $provider } nimmt den Nachweis Ihrer letzten Anmeldung nicht mehr an. Auf der Seite dort bekommen Sie einen neuen.
    .advice-1 = Lassen Sie Ihr Mailprogramm die Seite von { $provider } öffnen und melden Sie sich an
    .support = { $host }:{ $port } Token von { $provider } abgelehnt (XOAUTH2, OAUTHBEARER)

finding-oauth-wrong-account =
    .headline = Sie sind mit einem anderen Konto angemeldet
    .happened = Ihr Browser ist als { $picked } angemeldet. Dieses Postfach gehört zu einer anderen Adresse.
    .advice-1 = Melden Sie sich auf dieser Seite im Browser ab
    .advice-2 = Melden Sie sich dort mit der Adresse dieses Postfachs an
    .support = Token gehört zu { $picked }

finding-needs-client-id =
    .headline = { $provider } will wissen, welches Mailprogramm anruft
    .brief = Ihr Anbieter will wissen, welches Mailprogramm anruft
    .happened = Das Postfach öffnet sich nur für ein Programm, das seinen Namen sagt. Nicht alle tun das.
    .advice-1 = Nehmen Sie ein Mailprogramm, das auf der Hilfeseite von { $provider } steht
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } will ID (RFC 2971) vor SELECT

finding-web-login-required =
    .headline = { $provider } will sicher sein, dass Sie es sind
    .brief = Ihr Anbieter will sicher sein, dass Sie es sind
    .happened = Diese Anmeldung ist für { $provider } neu. Sie wartet, bis Sie auf der Seite dort sagen, dass Sie es waren.
    .advice-1 = { step-page }
    .advice-2 = Wenn die Seite fragt, sagen Sie, dass Sie es waren
    .advice-3 = { step-come-back }
    .button = Zur Seite von { $provider }
    .support = { $host }:{ $port } Anmeldung im Web nötig

## Anmelden: was jemand ausgeschaltet hat

finding-pop-off-in-settings =
    .headline = Bei { $provider } ist die ältere Art des Empfangs aus
    .brief = Bei Ihrem Anbieter ist die ältere Art des Empfangs aus
    .happened = IMAP und POP3 holen beide Mails ab. POP3 ist die ältere Art, und ein Schalter dafür ist aus.
    .advice-1 = { step-page }
    .advice-2 = Schalten Sie POP3 ein, oder nehmen Sie IMAP, das ist besser
    .advice-3 = { step-come-back }
    .button = Zur Seite von { $provider }
    .support = { $provider }: POP3 ist in den Einstellungen des Postfachs aus

finding-imap-off-by-admin =
    .headline = Ihre Firma hat Mailprogramme abgeschaltet
    .happened = Wer { $domain } betreut, lässt kein Mailprogramm hinein. An Ihrem Passwort liegt es nicht.
    .advice-1 = Bitten Sie die IT, IMAP (den Zugang für Mailprogramme) einzuschalten
    .advice-2 = { step-web-mail }
    .support = IMAP ist für { $domain } abgeschaltet

finding-smtp-auth-off-by-admin =
    .headline = Ihre Firma lässt Mailprogramme nicht senden
    .happened = { $provider } hat dafür einen Schalter, und Ihre Firma hat ihn ausgeschaltet. An Ihrem Passwort liegt es nicht.
    .advice-1 = Bitten Sie die IT, für dieses Postfach das Senden zu erlauben
    .advice-2 = Senden Sie bis dahin auf der Seite Ihres Anbieters im Web
    .support = { $provider }: authentifiziertes SMTP ist für den Mandanten oder das Postfach aus

finding-blocked-by-security-policy =
    .headline = Eine Regel Ihrer Firma stoppt diese Anmeldung
    .happened = Die Regel achtet auf Ort, Gerät oder Programm. An Ihrem Passwort liegt es nicht.
    .advice-1 = Schicken Sie den Bericht an die IT
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } Conditional Access oder Sicherheitsstandards

finding-oauth-admin-consent =
    .headline = Ihre Firma muss dieses Programm erst erlauben
    .happened = Ihre Anmeldung hat geklappt. In Ihrer Firma sagt die IT, welche Programme Mails lesen dürfen.
    .advice-1 = Bitten Sie die IT, Ihr Mailprogramm zu erlauben
    .advice-2 = { step-web-mail }
    .support = { $provider }: { $code }, Zustimmung eines Administrators nötig

finding-child-account =
    .headline = Ein Kinderkonto bei { $provider } lässt kein Mailprogramm zu
    .brief = Ein Kinderkonto lässt kein Mailprogramm zu
    .happened = Ein Elternteil betreut dieses Konto. { $provider } lässt dort kein Mailprogramm hinein.
    .advice-1 = Lesen Sie Ihre Mails in der App oder auf der Webseite von { $provider }
    .support = { $provider }: IMAP ist für betreute Konten nicht erlaubt

finding-account-asleep =
    .headline = Dieses Postfach ist wahrscheinlich eingeschlafen
    .happened = { $provider } sperrt Mailprogramme aus, wenn monatelang keines da war.
    .advice-1 = { step-page }
    .advice-2 = { step-imap-on }
    .advice-3 = { step-come-back }
    .button = Zur Seite von { $provider }
    .support = { $provider }: der Zugang für Mailprogramme endet nach Monaten ohne Nutzung

## Das Postfach

finding-account-locked =
    .headline = Dieses Postfach ist gesperrt
    .happened = { $host } lässt im Moment niemanden hinein. Seine eigenen Worte sagen, warum. Mit jedem Versuch dauert es länger.
    .advice-1 = Warten Sie eine Stunde bis zum nächsten Versuch
    .advice-2 = Sehen Sie auf der Webseite Ihres Anbieters nach dem Grund
    .advice-3 = Wenn es so bleibt, bitten Sie Ihren Anbieter, es freizugeben
    .support = { $host }:{ $port } Konto gesperrt

finding-account-disabled =
    .headline = Dieses Postfach ist abgeschaltet
    .happened = Ihr Anbieter oder Ihre Firma hat es für immer oder auf Zeit geschlossen. An Ihrem Passwort liegt es nicht.
    .advice-1 = Bitten Sie Ihren Anbieter oder die IT, es wieder zu öffnen
    .support = { $host }:{ $port } Anmeldung für diesen Benutzer abgeschaltet (CONTACTADMIN, 525)

finding-mailbox-full =
    .headline = Ihr Postfach ist voll
    .happened = Sie können sich anmelden und lesen. Neue Mails gehen zurück, bis wieder Platz ist.
    .advice-1 = Gehen Sie auf die Webseite Ihres Anbieters und löschen Sie große oder alte Mails
    .advice-2 = Leeren Sie dort auch den Papierkorb
    .support = { $host }:{ $port } Speicherplatz erschöpft (OVERQUOTA, 452, 552)

finding-mailbox-in-use =
    .headline = Ein anderes Programm nutzt gerade dieses Postfach
    .happened = Bei dieser Art des Empfangs kommt immer nur eines hinein.
    .advice-1 = Schließen Sie Mail auf Ihren anderen Geräten, warten Sie eine Minute, dann „{ button-test-again }“
    .button = { button-test-again }
    .support = { $host }:{ $port } Postfach von einer anderen Sitzung belegt (IN-USE, INUSE)

finding-mailbox-moved =
    .headline = { $told ->
        [yes] Ihr Postfach ist jetzt bei { $other }
       *[no] Ihr Postfach ist jetzt auf einem anderen Server
    }
    .brief = Ihr Postfach ist jetzt auf einem anderen Server
    .happened = { $host } kennt Ihr Postfach, hat es aber nicht mehr.
    .advice-1 = { $told ->
        [yes] Machen Sie mit { $other } weiter
       *[no] Fragen Sie Ihren Anbieter nach dem Namen des neuen Servers
    }
    .advice-2 = { $told ->
        [yes] Wenn Sie den Namen nicht kennen, fragen Sie zuerst Ihren Anbieter
       *[no] { step-web-mail }
    }
    .button = Mit { $other } weiter
    .support = { $told ->
        [yes] { $host } verweist auf { $other } (REFERRAL, RFC 2221)
       *[no] { $host } sagt, dass das Postfach woanders ist
    }

finding-signed-in-but-no-mailbox =
    .headline = Sie sind angemeldet, aber das Postfach bleibt zu
    .happened = Ihr Passwort stimmt, doch für Mailprogramme geht das Postfach nicht auf. Oft ist ein Schalter für sie aus.
    .advice-1 = Schalten Sie beim Anbieter im Web IMAP ein (den Zugang für Mailprogramme)
    .advice-2 = Ist es schon an, schalten Sie das VPN aus
    .advice-3 = In der Firma schicken Sie den Bericht an die IT
    .support = { $host }:{ $port } angemeldet, und kein Postfach dahinter

finding-inbox-unreachable =
    .headline = Sie sind angemeldet, aber der Posteingang öffnet sich nicht
    .happened = Ihr Passwort stimmt. Der Fehler liegt beim Server, seine eigenen Worte sagen mehr.
    .advice-1 = Warten Sie eine Stunde und wählen Sie „{ button-test-again }“
    .advice-2 = { step-words }
    .button = { button-test-again }
    .support = { $host }:{ $port } öffnet nach der Anmeldung den Posteingang nicht

## Server, die sagen: später, oder nicht von hier

finding-rate-limited =
    .headline = Der Server will nach so vielen Versuchen eine Pause
    .happened = { $told ->
        [yes] Wir sollen { $wait } warten.
       *[no] Wir sollen später wiederkommen.
    } An Ihrem Passwort liegt es nicht.
    .advice-1 = { $told ->
        [yes] Warten Sie { $wait } und wählen Sie „{ button-test-again }“
       *[no] Warten Sie 15 Minuten und wählen Sie „{ button-test-again }“
    }
    .advice-2 = Schließen Sie bis dahin Mail auf Ihren anderen Geräten
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $host }:{ $port } Rate Limit, verlangte Pause: { $wait }
       *[no] { $host }:{ $port } Rate Limit
    }

finding-ip-banned =
    .headline = { $certainty ->
        [likely] Der Mailserver sperrt dieses Netz wahrscheinlich aus
       *[stated] Der Mailserver sperrt dieses Netz im Moment aus
    }
    .happened = Von hier kamen zu viele Versuche, die nicht geklappt haben. Oft macht ein altes Handy oder Programm von selbst weiter.
    .advice-1 = Warten Sie eine Stunde und wählen Sie „{ button-test-again }“
    .advice-2 = Schalten Sie bis dahin andere Geräte aus, die dieses Postfach nutzen
    .advice-3 = Wenn es so bleibt, bitten Sie Ihren Anbieter, Ihr Netz zuzulassen
    .button = { button-test-again }
    .support = { $host }:{ $port } sperrt die Adresse dieses Netzes

finding-region-blocked =
    .headline = Der Server lässt aus diesem Land niemanden hinein
    .happened = Nach der Adresse dieses Netzes hält { $host } Sie für einen Anrufer von dort.
    .advice-1 = Schalten Sie das VPN aus und wählen Sie „{ button-test-again }“
    .advice-2 = Wenn Sie auf Reisen sind, bitten Sie Ihren Anbieter um Zugang
    .button = { button-test-again }
    .support = { $host }:{ $port } sperrt das Land der Client-Adresse

finding-too-many-connections =
    .headline = In diesem Postfach sind zu viele Programme auf einmal
    .happened = Ihr Passwort stimmt. Handys und andere Programme nehmen uns alle Plätze weg.
    .advice-1 = Schließen Sie Mail auf anderen Geräten, warten Sie fünf Minuten, dann „{ button-test-again }“
    .button = { button-test-again }
    .support = { $host }:{ $port } Höchstzahl der Verbindungen erreicht

finding-server-temporary-failure =
    .headline = { $accepted ->
        [yes] Der Server zum Senden bittet Sie um etwas Geduld
       *[no] Der Server konnte Ihr Passwort nicht prüfen
    }
    .happened = { $accepted ->
        [yes] { $host } nimmt Ihr Passwort an, aber noch keine Mail. Seine eigenen Worte sagen, warum. An Name und Passwort liegt es nicht.
       *[no] Bei { $host } ist etwas gestört. An Name und Passwort liegt es nicht.
    }
    .advice-1 = Warten Sie 15 Minuten und wählen Sie „{ button-test-again }“
    .advice-2 = { step-words }
    .button = { button-test-again }
    .support = { $accepted ->
        [yes] { $host }:{ $port } bei MAIL FROM vertröstet (4xx), wie Greylisting es macht
       *[no] { $host }:{ $port } vorübergehende Störung bei der Anmeldung (UNAVAILABLE, SERVERBUG, 454)
    }

## Eine Mail senden

finding-smtp-auth-missing =
    .headline = Auch der Server zum Senden will eine Anmeldung
    .happened = { $host } nimmt Mails erst an, wenn klar ist, wer Sie sind. Diesmal kamen weder Name noch Passwort.
    .advice-1 = Schalten Sie im Mailprogramm die Anmeldung zum Senden ein
    .advice-2 = Nehmen Sie dort denselben Namen und dasselbe Passwort wie zum Empfangen
    .support = { $host }:{ $port } Anmeldung nötig (530)

finding-relay-denied =
    .headline = Der Server leitet Ihre Mail nicht weiter
    .happened = { $host } leitet Mails nur für Leute weiter, die sich dort anmelden.
    .advice-1 = Schalten Sie im Mailprogramm die Anmeldung zum Senden ein
    .advice-2 = Ist sie an, fragen Sie Ihren Anbieter nach seinem Server zum Senden
    .support = { $host }:{ $port } Weiterleitung verweigert (relaying denied)

finding-sender-not-allowed =
    .headline = Senden können Sie nur mit Ihren eigenen Adressen
    .happened = Sie sind als { $login } angemeldet. Die Adresse { $sender } gehört nicht zu diesem Namen.
    .advice-1 = Nehmen Sie als Absender eine Adresse von { $login }
    .advice-2 = Oder tragen Sie { $sender } auf der Webseite Ihres Anbieters ein
    .support = { $host }:{ $port } Absender { $sender } gehört nicht { $login }

finding-smtp-ip-blocklisted =
    .headline = Dieses Netz steht auf einer Liste von Spam-Quellen
    .happened = { $host } sieht in solchen Listen nach. Private Anschlüsse stehen oft darauf, es geht also nicht um Sie.
    .advice-1 = Nutzen Sie ein anderes Netz oder schalten Sie das VPN aus, dann „{ button-test-again }“
    .advice-2 = Senden Sie über einen Server, bei dem Sie sich anmelden
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $host }:{ $port } Adresse dieses Netzes gelistet bei { $list }
       *[no] { $host }:{ $port } Adresse dieses Netzes auf einer Sperrliste
    }

finding-smtp-limit-reached =
    .headline = Sie haben so viel gesendet, wie Ihr Anbieter erlaubt
    .happened = Anbieter zählen Mails, um Spam zu bremsen. Nach einer Weile beginnt das Zählen von vorn.
    .advice-1 = Warten Sie bis morgen und senden Sie dann den Rest
    .support = { $host }:{ $port } Sendelimit erreicht

finding-smtp-differs-from-imap =
    .headline = Sie können empfangen, aber zum Senden gilt dasselbe Passwort nicht
    .happened = Zum Empfangen stimmen Name und Passwort. Der Server zum Senden will etwas anderes.
    .advice-1 = Suchen Sie beim Anbieter im Web nach einem Schalter, der Mailprogramme senden lässt
    .advice-2 = Gibt es keinen, fragen Sie, ob zum Senden ein eigenes Passwort gilt
    .support = { $host }:{ $port } lehnt das Passwort ab, das beim Empfang gilt

## Der Rest

finding-unforeseen =
    .headline = Hier ist etwas, das wir noch nicht erklären können
    .happened = Keine unserer Regeln passt zu dem, was wir gesehen haben. Woran es liegt, raten wir nicht.
    .advice-1 = { step-helpdesk }
    .advice-2 = Legen Sie den Bericht mit jedem Schritt bei: „{ show-details }“, dann „{ details-save-report }“
    .support = keine Regel passt; siehe Aufzeichnung

## Woher wir es wissen: eine Zeile je Beobachtung

known-address-problem = { $problem ->
    [empty] Es wurde nichts eingegeben.
    [no-at-sign] Es steht kein @-Zeichen darin.
    [two-at-signs] Es steht mehr als ein @-Zeichen darin.
    [nothing-before-at] Vor dem @-Zeichen steht nichts.
    [nothing-after-at] Hinter dem @-Zeichen steht nichts.
    [character] Das Zeichen „{ $character }“ steht darin.
    [misplaced-dot] Vor dem @-Zeichen steht ein Punkt am Rand oder neben einem anderen Punkt.
    [too-long] Sie ist länger, als ein Server annehmen muss.
   *[domain] Was hinter dem @-Zeichen steht, ist keine Domain.
}
known-one-slip-away = { $suggestion } ist nur einen Dreher von { $domain } entfernt.
known-provider-record = Das steht so in den Angaben von Mailhaven zu { $provider }.
known-nothing-worked = Keiner der Server, die wir probiert haben, ließ uns hinein.
known-our-fault = Mailhavens eigene Worte: „{ $words }“

known-no-such-domain = Das Telefonbuch des Internets sagt, dass es { $domain } nicht gibt.
known-no-such-host = Das Telefonbuch des Internets sagt, dass es { $host } nicht gibt.
known-no-address-for = Das Telefonbuch des Internets hat keine Adresse für { $host }.
known-null-mx = { $domain } sagt öffentlich, dass dort keine Mail angenommen wird.
known-no-mail-record = { $domain } nennt keinen Server, der die Mails annimmt.
known-mail-goes-to = Mails für { $domain } gehen zu { $exchange }.
known-service-denied = { $service ->
    [submission] { $domain } sagt öffentlich, dass es keinen Server zum Senden gibt.
   *[other] { $domain } sagt öffentlich, dass es keinen Server zum Empfangen gibt.
}
known-works-all-the-same = Trotzdem antwortet ein Server bei { $host }, Port { $port }.
known-lookup-fault = Auf die Frage nach { $name } hat das Telefonbuch einen Fehler gemeldet.
known-lookup-refused = Das Telefonbuch wollte { $name } nicht nachschlagen.
known-lookup-silent = Das Telefonbuch blieb { $waited } lang stumm.
known-no-way-out = Unsere Fragen kamen nicht einmal aus diesem Computer hinaus.
known-computer-forbids = Dieser Computer selbst hat zu { $host }, Port { $port }, Nein gesagt.

known-found-unchecked = Ohne die Prüfung der Siegel findet das Telefonbuch { $name }.
known-resolver-says = Das Telefonbuch nennt zu { $name } einen Grund: Code { $code }.
known-found-elsewhere = Ein anderes Telefonbuch im Internet kennt { $name }.
known-unknown-elsewhere = Ein anderes Telefonbuch im Internet hat für { $name } keinen Ort.
known-leads-to = Das Telefonbuch hier führt { $host } zu { $address }.
known-leads-elsewhere-to = Das Telefonbuch des Internets führt { $host } zu { $address }.
known-made-up-name = Ein Name, den es nicht geben kann, führt hier zu { $address }.
known-listed-here = Eine Liste auf diesem Computer führt { $host } zu { $address }.
known-router-answers = Ihr Router antwortet unter { $address }.
known-outside-silent = Ein anderes Telefonbuch im Internet blieb { $waited } lang stumm.
known-another-page = Wir haben eine Seite angefordert, die wir kennen, und es kam eine andere.
known-date-elsewhere = Ein Webserver hat als Datum den { $date }.
known-no-road = Dieser Computer kennt keinen Weg ins Internet.
known-road-through = Was diesen Computer verlässt, geht durch { $interface }, ein VPN.
known-proxy-set = Programme hier sollen den Weg über { $proxy } nehmen.
known-no-authorities = Die Liste der bekannten Aussteller auf diesem Computer ist leer oder nicht lesbar.

known-silent = { $host } blieb { $waited } lang auf { $ports } stumm.
known-refused = { $host } hat { $ports } abgelehnt. Das dauerte { $took }.
known-rejected = Auf dem Weg zu { $host }, Port { $port }, wurden wir abgewiesen. Das dauerte { $took }.
known-nobody-there = Es dauerte { $took }, dann sagte ein Router: An der Adresse von { $host } ist niemand.
known-web-answers = Webseiten auf demselben Server antworten. Das dauert { $took }.
known-web-works = Dieser Computer ist online: { $host } antwortet. Das dauert { $took }.
known-web-silent = Auch Webseiten auf { $host } antworten nicht.
known-others-silent = { $count ->
    [one] Ein anderer Mailanbieter ist auf { $port } von hier aus auch stumm.
   *[other] { $count_capital } andere Mailanbieter sind auf { $port } von hier aus auch stumm.
}
known-others-refuse = { $count ->
    [one] Ein anderer Mailanbieter lehnt { $port } von hier aus anscheinend auch ab.
   *[other] { $count_capital } andere Mailanbieter lehnen { $port } von hier aus anscheinend auch ab.
}
known-others-answer = { $count ->
    [one] Ein anderer Mailanbieter antwortet von hier aus auf { $port }.
   *[other] { $count_capital } andere Mailanbieter antworten von hier aus auf { $port }.
}
known-too-fast = Das Nein brauchte { $took }, aber { $host } braucht für eine Antwort { $distance }.
known-family-silent = { $address } blieb { $waited } lang stumm.
known-family-answers = { $address } antwortet. Das dauert { $took }.
known-only-family = { $family ->
    [ipv4] { $host } hat nur eine IPv4-Adresse, { $address }, und dorthin gibt es keinen Weg.
   *[ipv6] { $host } hat nur eine IPv6-Adresse, { $address }, und dorthin gibt es keinen Weg.
}
known-service-works = { $service ->
    [submission] Senden geht über { $host }, Port { $port }.
   *[other] Empfangen geht über { $host }, Port { $port }.
}

known-hung-up = { $host } hat auf { $port } ohne ein Wort aufgelegt. Das dauerte { $took }.
known-no-word = { $host } sagte { $waited } lang auf { $port } nichts.
known-greeted-late = Es dauerte { $took }, bis { $host } uns auf { $port } begrüßt hat.
known-turned-away = { $host } hat auf { $port } Nein gesagt.
known-said = Die eigenen Worte des Servers auf { $port }: „{ $words }“
known-says-the-same = { $host } eines anderen Anbieters sagt auf { $port } dasselbe.
known-web-server-answered = Was auf { $port } von { $host } antwortet, ist eine Webseite.
known-pop-answered = Was auf { $port } von { $host } antwortet, ist POP3.
known-sending-answered = Was auf { $port } von { $host } antwortet, ist ein anderer Maildienst.
known-other-answered = Was auf { $port } von { $host } antwortet, ist kein Maildienst, den wir kennen.
known-only-in-browser = { $host } bietet auf { $port } nur eine Anmeldung im Browser.
known-password-kept-here = Das Passwort wurde nicht an { $host } gesendet: Es enthält ein Zeichen, das niemand tippt.
known-password-refused = { $host } hat Name und Passwort auf { $port } nicht angenommen.
known-password-accepted = { $host } hat denselben Namen und dasselbe Passwort auf { $port } angenommen.
known-password-not-proved = { $host } hat auf { $port } nicht gezeigt, dass dort das Passwort bekannt ist.
known-mailbox-refused = { $host } ließ uns auf { $port } hinein, aber das Postfach blieb zu.
known-sender-refused = { $host } ließ uns auf { $port } hinein, nahm aber Ihre Adresse als Absender nicht an.
known-no-sign-in-offered = { $host } bietet auf { $port } keinen Weg, sich anzumelden.

known-clear-answer = { $host } hat auf { $port } unverschlüsselt geantwortet.
known-encrypted-answer = { $host } hat auf { $port } verschlüsselt geantwortet, wo zuerst offene Worte kommen.
known-no-encryption-offered = { $host } bietet auf { $port } keine Verschlüsselung.
known-offer-masked = Auf { $port } von { $host } ist das Angebot zu verschlüsseln überschrieben.
known-offer-known = Bekannt ist: { $host } bietet auf { $port } Verschlüsselung an.
known-extra-text = Auf { $port } von { $host } kam noch Text, nachdem das Verschlüsseln vereinbart war.
known-old-encryption-only = { $host } hat auf { $port } jede sichere Art der Verschlüsselung abgelehnt.
known-no-shared-encryption = { $host } und wir fanden auf { $port } keine gemeinsame Art der Verschlüsselung.
known-wants-our-certificate = { $host } hat auf { $port } nach einem Ausweis dieses Computers gefragt.
known-name-unknown-there = Der Server auf { $port } sagt, dass er { $host } nicht kennt.
known-fault-inside = { $host } hat die Verschlüsselung auf { $port } von sich aus abgebrochen.
known-cut-while-encrypting = Die Leitung zu { $host } riss auf { $port } ab, als die Verschlüsselung begann.
known-no-word-while-encrypting = Als die Verschlüsselung begann, gab { $host } { $waited } lang auf { $port } keine Antwort.
known-small-packets-pass = In Paketen von { $bytes } Byte beginnt die Verschlüsselung auf { $port } von { $host }.
known-other-name-passes = Mit einem anderen Namen im Gruß antwortet { $host } auf { $port }.
known-no-name-passes = Ohne einen Namen im Gruß antwortet { $host } auf { $port }.
known-no-hello-passes = Auch mit anderen Arten von Gruß klappt es auf { $port } von { $host } nicht.
known-another-hello-answered = Eine andere Art von Gruß beantwortet { $host } auf { $port }.
known-old-hello-agreed = { $host } nimmt auf { $port } einen alten Gruß an: { $version }.
known-long-hello-lost = Ein langer Gruß von { $bytes } Byte bekam auf { $port } von { $host } keine Antwort.
known-short-hello-answered = Unser kurzer von { $bytes } Byte bekam eine.
known-web-encrypts = Bei Webseiten auf { $host } beginnt die Verschlüsselung.
known-web-fails-to-encrypt = Auch bei Webseiten auf { $host } beginnt die Verschlüsselung nicht.
known-encryption-refused = { $host } bietet auf { $port } Verschlüsselung an und sagt dann Nein.

known-certificate-ended = Der Ausweis, den { $host } zeigt, galt bis { $not_after }.
known-certificate-starts = Der Ausweis, den { $host } zeigt, gilt ab { $not_before }.
known-certificate-names = Der Ausweis, den { $host } zeigt, lautet auf { $names }.
known-certificate-without-names = In dem Ausweis, den { $host } zeigt, steht kein Name in heutiger Form.
known-certificate-not-for-servers = Der Ausweis, den { $host } zeigt, ist nicht für Server gemacht.
known-signature-of-old-kind = Der Ausweis, den { $host } zeigt, ist mit { $algorithm } versiegelt.
known-certificate-date-refused = Auch der Ausweis von { $host } passt nicht zum Datum hier.
known-impostor = Im Namen von { $host } antwortet jemand anderes.
known-certificate-issuer = Den Ausweis, den { $host } zeigt, hat „{ $issuer }“ unterschrieben.
known-signer-is-newer = Der Ausweis von { $host } führt zu „{ $root }“, und neuere Systeme kennen diesen Aussteller.
known-certificate-signs-itself = Der Ausweis, den { $host } zeigt, ist von sich selbst unterschrieben.
known-chain-ends-at = Die Papiere, die { $host } sendet, enden bei „{ $issuer }“.
known-certificate-refused = Dieser Computer hat den Ausweis von { $host } geprüft und sagt: „{ $words }“
known-key-bits = Der Schlüssel im Ausweis von { $host } hat { $bits } Bit.
known-today-here = Das Datum dieses Computers ist { $today }.
known-same-machine = { $host } und { $other } führen zum selben Rechner, { $address }.
known-trusted-for = Der Ausweis von { $host } gilt heute, und eine bekannte Stelle bürgt dafür.
known-new-name-works = { $ports_count ->
    [one] Wir haben { $host } gerade probiert: { $ports } geht.
   *[other] Wir haben { $host } gerade probiert: { $ports } gehen.
}

known-nothing-published = { $count ->
    [one] Wir haben an einer Stelle gefragt, und dort gibt es keine Einstellungen für { $domain }.
   *[other] Wir haben an { $count_words } Stellen gefragt, und keine hat Einstellungen für { $domain }.
}
known-page-instead = Wo die Datei der Domain mit den Einstellungen liegen würde, antwortet eine Webseite.
known-could-not-ask = { $count ->
    [one] Eine Stelle war nicht zu erreichen.
   *[other] { $count_capital } Stellen waren nicht zu erreichen.
}
known-unreadable = { $source ->
    [autoconfig] Die Datei der Domain mit den Einstellungen ergibt keinen Sinn.
    [well-known] Die Datei mit den Einstellungen auf der Webseite der Domain ergibt keinen Sinn.
    [ispdb] Der Eintrag in der öffentlichen Liste der Mailanbieter ergibt keinen Sinn.
    [srv] Der Eintrag der Domain im Telefonbuch ergibt keinen Sinn.
    [mx] Der Eintrag der Domain im Telefonbuch ergibt keinen Sinn.
   *[other] Eine der Stellen, die wir gefragt haben, antwortet ohne Sinn.
}
known-exchange-answers = Unter { $host } antwortet ein Exchange-Server, mit Angaben nur für seine eigenen Programme.
known-named-by = { $source ->
    [bundled] Die Angaben in Mailhaven nennen { $host }.
    [srv] Die Einträge der Domain nennen { $host }.
    [autoconfig] Die Datei der Domain mit den Einstellungen nennt { $host }.
    [well-known] Die Datei mit den Einstellungen auf der Webseite der Domain nennt { $host }.
    [ispdb] Die öffentliche Liste der Mailanbieter nennt { $host }.
    [mx] Der Anbieter, der die Mails der Domain annimmt, nennt { $host }.
    [name-servers] Die Firma, die die Domain verwaltet, nennt { $host }.
   *[other] Eine veröffentlichte Einstellung nennt { $host }.
}

## Wer es beheben kann

who-you = Wer es beheben kann: Sie, mit den Schritten oben.
who-network-owner = Wer es beheben kann: der Betreiber dieses Netzes.
who-provider = Wer es beheben kann: Ihr Anbieter.
who-it-people = Wer es beheben kann: wer diesen Computer oder Server betreut.
who-us = Wer es beheben kann: die Macher von Mailhaven.

## Zahlen, Daten und Listen

number-1 = eins
number-2 = zwei
number-3 = drei
number-4 = vier
number-5 = fünf
number-6 = sechs
number-7 = sieben
number-8 = acht
number-9 = neun
number-10 = zehn
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
date = { $day }. { $month } { $year }
time-milliseconds = { $number } ms
time-seconds = { $count ->
    [one] eine Sekunde
   *[other] { $number } Sekunden
}
time-minutes = { $count ->
    [one] eine Minute
   *[other] { $number } Minuten
}
list-two = { $first } und { $last }
list-more = { $first }, { $rest }
and-more = { $count ->
    [one] ein weiterer
   *[other] { $count_words } weitere
}
