# Nachrichten an alle, die etwas beheben können, fertig zum Einfügen, und die Codes, die vorgelesen werden.

## Eine Nachricht

message-greeting = Guten Tag,
message-opening-provider = { $severity ->
    [warning] meine Mail bei { $domain } läuft, doch eine Prüfung hat etwas gefunden, das Sie beheben können.
   *[other] { $about ->
        [mailbox] mein Mailprogramm kommt nicht in das Postfach { $address }.
       *[domain] mein Mailprogramm kommt nicht in mein Postfach bei { $domain }.
    }
}
message-opening-network-owner = { $severity ->
    [warning] Mail läuft in Ihrem Netz, doch eine Prüfung hat etwas gefunden, das Sie beheben können.
   *[other] in Ihrem Netz erreicht mein Mailprogramm seinen Mailserver nicht.
}
message-opening-it-people = { $about ->
    [mailbox] mein Mailprogramm kommt nicht in das Postfach { $address }.
   *[domain] mein Mailprogramm kommt nicht in mein Postfach bei { $domain }.
}
message-opening-helper = ich richte gerade meine Mail bei { $domain } ein und brauche etwas Hilfe.
message-opening-makers = Mailhaven ist bei { $domain } auf etwas gestoßen, womit es noch nicht umgehen kann.
message-checked = Mailhaven { $version } hat das am { $date } um { $time } UTC geprüft. Es sagt: „{ $headline }“. Der Code ist { $code }.
message-steps = Das soll ich tun:
message-seen = Das war zu sehen:
message-specialists = Für Fachleute:
message-closing = Mein Passwort steht nicht in dieser Nachricht. Vielen Dank für Ihre Hilfe.

## Worum gebeten wird

message-ask-way-in = Gibt es für Mailprogramme einen Weg in dieses Postfach? Wenn ja: mit welchem Server, welchem Port und welcher Verschlüsselung?
message-ask-right-server = { $service ->
    [submission] Welchen Server, welchen Port und welche Verschlüsselung nutzen Mailprogramme zum Senden?
    [imap] Welchen Server, welchen Port und welche Verschlüsselung nutzen Mailprogramme zum Empfangen?
    [pop3] Welchen Server, welchen Port und welche Verschlüsselung nutzen Mailprogramme zum Empfangen?
   *[any] Welche Server, welche Ports und welche Verschlüsselung nutzen Mailprogramme zum Empfangen und zum Senden?
}
message-ask-both-families = Können Sie { $host } sowohl eine IPv4- als auch eine IPv6-Adresse geben?
message-ask-mend-name = Können Sie die DNS-Einträge dieses Namens richtigstellen? Was an ihnen nicht stimmt, steht in der Zeile für Fachleute.
message-ask-look-at-server = Können Sie nachsehen, warum { $host } sich auf Port { $port } so verhält?
message-ask-let-in = Können Sie mein Netz wieder hereinlassen? Seine Adresse kann ich für Sie nachsehen.
message-ask-renew-certificate = Können Sie { $host } ein Zertifikat geben, das heute gültig ist?
message-ask-certificate-for-name = Können Sie { $host } in das Zertifikat dieses Servers aufnehmen oder mir seinen richtigen Namen nennen?
message-ask-complete-certificate = Können Sie { $host } auch seine Zwischenzertifikate mitsenden lassen?
message-ask-mend-certificate = Können Sie { $host } auf Port { $port } ein anderes Zertifikat geben? Was an diesem nicht stimmt, steht in der Zeile für Fachleute.
message-ask-encrypt = Können Sie auf { $host }, Port { $port }, TLS 1.2 oder 1.3 einschalten? Ohne das kann unterwegs jeder mein Passwort lesen.
message-ask-mend-settings = Können Sie die Mail-Einstellungen berichtigen, die für { $domain } veröffentlicht sind?
message-ask-open-mailbox = Können Sie mir sagen, warum dieses Postfach gesperrt ist, und es wieder öffnen?
message-ask-look-at-mailbox = Können Sie sich dieses Postfach von Ihrer Seite aus ansehen? Nach den Worten des Servers liegt der Fehler dort.
message-ask-allow-sending = Können Sie das Passwort, mit dem ich empfange, auch zum Senden zulassen oder mir sagen, welches das Senden verlangt?
message-ask-open-ports = Können Sie Mailprogramme durchlassen? Sie nutzen zum Empfangen die TCP-Ports 993 und 143 und zum Senden 465 und 587.
message-ask-allow-name = Können Sie den Namen dieses Mailservers durch Ihren Filter lassen? Er steht in der Zeile für Fachleute.
message-ask-leave-encryption = Können Sie herausfinden, was in Ihrem Netz die Verschlüsselung von Mail öffnet oder entfernt, und es abstellen?
message-ask-mend-network = Können Sie dem in Ihrem Netz nachgehen? Was nicht durchkommt, steht in der Zeile für Fachleute.
message-ask-mend-lookups = Können Sie sich den DNS-Resolver Ihres Netzes ansehen? Was er tut, steht in der Zeile für Fachleute.
message-ask-trust-signer = Ist dieses Zertifikat von Ihnen unterschrieben? Wenn ja: Können Sie den Aussteller auf meinem Computer bekannt machen?
message-ask-give-certificate = Können Sie mir das Client-Zertifikat geben, das dieser Server verlangt, und sagen, wie ich es einrichte?
message-ask-allow-programs = Können Sie ein Mailprogramm in dieses Postfach lassen oder mir sagen, welches dafür erlaubt ist?
message-ask-help = Kann mir jemand dabei helfen? Den Code { $code } erklärt Mailhaven auch auf jedem anderen Computer.
message-ask-report = Können Sie sich das ansehen? Den ganzen Bericht kann ich schicken.

## Ein vorgelesener Code

code-headline = Welchen Code haben Sie gesehen oder gehört?
code-second = Er besteht aus einem Buchstaben und zwei Ziffern. Dann steht hier, was dahinter steckt und was zu tun ist.
code-field = Code
code-hint = N-27
code-show = Bedeutung zeigen
code-example = Namen und Zahlen in dieser Erklärung sind Beispiele.
code-problem = Das ist noch kein Code
code-problem-empty = Tippen Sie einen Buchstaben und zwei Ziffern, wie in N-27.
code-problem-letter-missing = Zuerst kommt ein Buchstabe, wie in N-27.
code-problem-letter = Kein Code beginnt mit { $letter }. Die Buchstaben sind { $letters }.
code-problem-digits = Nach dem Buchstaben { $letter } kommen zwei Ziffern, wie in N-27.
code-problem-zero = In keinem Code steht eine 0: Die Ziffern gehen von 1 bis 9.
code-problem-unknown = Den Code { $code } gibt es nicht. Fragen Sie noch einmal nach: Ein Teil wurde falsch verstanden.
