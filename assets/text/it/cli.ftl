# La riga di comando.

cli-help =
    Mailhaven trova i server di posta dietro un indirizzo email, li prova, dice che cosa non va
    e consegna i dati pronti.

    Uso:
      mailhaven                              apre la finestra
      mailhaven check INDIRIZZO              trova e prova i server, e dice che cosa ne è uscito
      mailhaven export INDIRIZZO --for ID    controlla, poi scrive i file di un programma di posta
      mailhaven explain CODICE               spiega un codice come N-27
      mailhaven --practice                   apre la finestra su una finta internet

    Opzioni di check ed export:
      --json                                 stampa il rapporto in JSON, e nient’altro (solo check)
      --message                              stampa un messaggio a chi può rimediare, pronto
                                             da incollare, e nient’altro (solo check)
      --password-stdin                       prova anche l’accesso, una volta per ogni server visto
                                             funzionare, con la prima riga dello standard input (solo check)
      --practice                             chiede alla finta internet di questo programma
      --incoming HOST[:PORTA][/tls|/starttls] prova anche ciò che il provider ha detto per ricevere
      --outgoing HOST[:PORTA][/tls|/starttls] prova anche ciò che il provider ha detto per inviare
      --no-reference-hosts                   lascia stare i server di altri provider
      --output CARTELLA                      scrive in questa cartella (solo export)
      --add-to PROFILO                       aggiunge l’account a questo profilo (--for thunderbird)
      --take-out-of PROFILO                  lo toglie da lì
      --agree-to NOME                        accetta i server di questa azienda, che conosci
      --language LINGUA                      usa un’altra lingua, non quella del sistema

    Elenchi:
      mailhaven check --practice --list      gli indirizzi finti e che cosa mostra ciascuno
      mailhaven export --list                i programmi di posta

    Codice di uscita: 0 si sono visti dati funzionanti; 1 si è trovato un problema, o resta
    qualcosa da fare per te; 2 uso sbagliato, o non è un indirizzo; 3 un guasto di Mailhaven.

cli-agree-first = Non è stato scritto nulla. Se conosci { $name } come tuo provider di posta, aggiungi: --agree-to { $name }
cli-progress = { $answered } posti di { $asked } hanno risposto per { $address }
cli-signing-in = Accesso presso { $host }
cli-sign-in = Accesso
cli-signed-in = { $port } ha fatto entrare { $username }. Tutto ciò che sta dietro funziona.
cli-signed-in-and-refused = { $port } ha fatto entrare { $username }, e poi ha detto di no.
cli-not-signed-in = { $port } non ha fatto entrare { $username }.
cli-not-signed-in-nothing-works = Nessuna password è stata inviata: non si è visto un server che funzioni.
cli-not-signed-in-agree-first = Nessuna password è stata inviata. Se conosci { $name } come tuo provider di posta, aggiungi: --agree-to { $name }
cli-not-signed-in-browser-of = Nessuna password è stata inviata: { $provider } non ne accetta da un programma di posta. Il programma apre una volta la pagina di { $provider } nel browser, e tu accedi lì.
cli-not-signed-in-browser = Nessuna password è stata inviata: il server non ne accetta da un programma di posta. Il programma apre una volta la pagina del tuo provider nel browser, e tu accedi lì.
cli-not-signed-in-no-way = Nessuna password è stata inviata: il server non offre un modo di accedere con una password.
cli-password-on-terminal = Scrivi la password e premi Invio. Mentre scrivi si vede. Va solo a { $hosts }, cifrata; poi è dimenticata.
cli-password-empty = Nello standard input non c’è una password: la prima riga è vuota.
cli-password-too-long = La prima riga dello standard input è più lunga di ogni password.
cli-password-not-text = La prima riga dello standard input non è testo UTF-8.
cli-password-unreadable = Lo standard input non si legge.
cli-works = Abbiamo trovato i tuoi server di posta, e funzionano
cli-checked-for = { $address }, controllato in { $seconds } secondi
cli-receive = Ricevere
cli-send = Inviare
cli-username = Nome utente
cli-server-line = { $host }, porta { $port }, { $security }
cli-lights = Luci
cli-light = { $port } { $word }. { $line }
cli-what-happened = Che cosa è successo
cli-how-we-know = Come lo sappiamo
cli-what-to-do = Che cosa fare
cli-for-support = Per il tuo provider o chi ti aiuta
cli-also = Trovato anche
cli-code = Codice { $code }
cli-unknown-code = «{ $code }» non è un codice.
cli-nothing-to-ask = Non c’è niente da chiedere a nessuno: nessun messaggio è stato scritto.
cli-unknown-language = Non ci sono testi per «{ $language }». Ci sono: { $known }.
cli-no-start = Mailhaven non riesce a partire: { $why }
cli-usage-no-such-command = Non c’è nessun comando «{ $word }». Vedi: mailhaven --help
cli-usage-no-such-option = Non c’è nessuna opzione { $option }. Vedi: mailhaven --help
cli-usage-out-of-place = { $option } non va qui. Vedi: mailhaven --help
cli-usage-value-missing = Dopo { $option } manca un valore. Vedi: mailhaven --help
cli-usage-value-not-wanted = { $option } non vuole valori. Vedi: mailhaven --help
cli-usage-too-many = «{ $word }» è una parola di troppo. Vedi: mailhaven --help
cli-usage-not-text = «{ $word }» non è testo UTF-8.
cli-usage-address-missing = { $command } vuole un indirizzo, per esempio: mailhaven { $command } anna@example.org
cli-usage-client-missing = export vuole --for e l’id di un programma di posta. Per vedere l’elenco: mailhaven export --list
cli-usage-no-such-client = Non c’è nessun programma di posta con l’id «{ $id }». Per vedere l’elenco: mailhaven export --list
cli-usage-only-for-thunderbird = --add-to e --take-out-of vogliono --for thunderbird, e nessun altro posto in cui scrivere.
cli-usage-no-name = «{ $text }» non va bene per --agree-to. Lì ci vuole un nome, come example.org.
cli-usage-no-server = «{ $text }» non è un server. { $why } La forma è HOST o HOST:PORTA, anche con /tls o /starttls in fondo.
cli-usage-no-encryption = Dopo la barra va tls o starttls.
cli-usage-password-for-export = --password-stdin va con check: in ciò che scrive export non c’è mai una password.
cli-usage-two-outputs = --json e --message stampano ciascuno una cosa, e nient’altro. Scegline uno.
cli-usage-code-missing = explain vuole un codice, per esempio: mailhaven explain N-27
cli-file-exists = C’è già un file { $path }. Non è stato scritto nulla.
cli-file-not-writable = Il file { $path } non si può scrivere. Non è stato scritto nulla.
cli-no-window = Non c’è uno schermo su cui aprire una finestra. Per controllare un indirizzo qui, usa: mailhaven check anna@example.org
cli-window-libraries =
    La finestra non si apre: { $why }
    Su Debian e Ubuntu questo installa ciò che serve:
      sudo apt install { $packages }
    Per controllare un indirizzo senza finestra, usa: mailhaven check anna@example.org
cli-no-gui = Questa versione non ha finestra. Per controllare un indirizzo, usa: mailhaven check anna@example.org
refusal-no-outgoing = { $program } vuole un server per inviare, e non se n’è visto uno che funzioni.
refusal-pop3-not-expressible = { $program } non riceve con POP3, e non si è visto un server IMAP che funzioni.
refusal-starttls-not-expressible = Il file per { $program } non può dire STARTTLS per ricevere, e non si è visto un server con SSL/TLS che funzioni.
refusal-oauth-not-expressible = Il file per { $program } non può contenere un accesso nel browser, e il tuo provider lo chiede.
refusal-oauth-host-unknown = { $program } non può accedere nel browser presso il tuo provider.
refusal-sign-in-not-expressible = Il file per { $program } non può contenere il modo di accedere che usa il tuo provider.
refusal-username-of-one-person = Il nome utente non deriva dall’indirizzo, perciò un file per tutto il dominio non può dirlo.
refusal-not-expressible = Nei dati c’è un segno che il file per { $program } non può contenere.
cli-thunderbird-then = Quando è partito, togli le righe: mailhaven export { $address } --for thunderbird --take-out-of "{ $profile }"
cli-no-such-profile = Non c’è nessun profilo «{ $profile }» di Thunderbird. Trovati: { $profiles }.
cli-several-profiles = Più profili di Thunderbird si chiamano «{ $profile }»: { $profiles }. Indica la cartella di uno.
cli-no-profiles = Su questo computer non c’è nessun profilo di Thunderbird. Indica la sua cartella.
cli-no-profile-there = La cartella { $folder } non è un profilo di Thunderbird: non ha prefs.js e nessun profiles.ini la nomina.
