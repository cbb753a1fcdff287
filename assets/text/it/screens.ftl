# Le parole della finestra, schermata per schermata, nell’ordine di lettura.
#
# Titoli senza punto finale; i pulsanti dicono le parole del passo che fanno. Le porte restano numeri: si leggono ad alta
# voce.

## Dappertutto

# Il nome della lingua per sé stessa.
language-name = Italiano
# Ciò che sta tra un numero intero e i suoi decimi.
decimal-mark = { "," }
program-name = Mailhaven
window-title = Mailhaven, passo { $number } di 4, { $step }
menu = Menu
step-address = Indirizzo
step-looking = Ricerca
step-result = Risultato
step-hand-over = Consegna
steps-done-spoken = tutti i passi fatti
step-done-spoken = { $step }, fatto
step-now-spoken = { $step }, passo { $number } di 4, ora
step-to-come-spoken = { $step }, ancora da fare
back = Indietro
cancel = Annulla
continue = Continua
show-details = Mostra dettagli
test-again = Riprova
copied = Copiato
copied-for-helpdesk = Copiato: incollalo nel ticket
copied-for-message = Copiato: incollalo nel messaggio
copy-for-helpdesk = Copia per l’assistenza
message-to-helper = Messaggio a chi ti aiuta
message-to-network-owner = Messaggio a chi gestisce la rete
message-to-provider = Messaggio al tuo provider
message-to-it-people = Messaggio al reparto IT
message-to-makers = Messaggio a chi fa Mailhaven
message-short = Scrivi un messaggio
seconds = { $seconds } secondi

## Luci

lights-list = Luci, sei voci
lights-receive = Ricevere
lights-send = Inviare
lights-pop3 = POP3
lights-pop3-gloss = , un modo più vecchio di ricevere
lights-pop3-short = POP3 (vecchio)
service-receive = ricevere
service-receive-pop3 = ricevere con POP3
service-send = inviare
light-works = Funziona
light-problem = Problema
light-fails = Non va
light-not-tried = Non provata
light-asking = In prova
light-waiting = In attesa
light-spoken = { $port }, { $service }, { $word }. { $line }
light-line-all-checked = Risponde, cifra, documento controllato
light-line-waiting = Arriva il suo turno
light-line-not-needed = Non serve chiedere
light-line-asking-name = Dove si trova?
light-line-asking-connect = Risponde?
light-line-asking-encryption = Accende la cifratura?
light-line-asking-greeting = Saluta?
light-line-asking-capabilities = Che cosa offre?
light-line-slow = Lento a rispondere, perciò aspettiamo
light-line-no-such-server = Questo server non esiste
light-line-lookup-failed = Ora il nome non si può cercare
light-line-refused = L’ingresso è chiuso
light-line-silent = Da qui nessuna risposta
light-line-unreachable = Da qui non si raggiunge
light-line-encryption-fails = La cifratura non comincia
light-line-certificate-refused = Risponde, ma il documento non vale
light-line-no-encryption = Risponde, ma non cifra
light-line-no-greeting = Si apre, ma non dice nulla
light-line-turned-away = Risponde, ma ci respinge
light-line-another-service = Risponde qualcos’altro
light-line-cut-off = Ci riattacca
light-line-our-fault = Mailhaven si è fermato da solo

## Indirizzo

address-headline = Facciamo funzionare la tua posta
address-second = Scrivi il tuo indirizzo. Troviamo i tuoi server di posta e li proviamo uno per uno.
address-field = Il tuo indirizzo email
address-hint = nome@example.org
address-check = Controlla questo indirizzo
address-known = { $provider }
address-known-by = { $provider }, di { $operator }
address-known-line = Conosciamo questo provider. I suoi dati sono in questo programma, pronti da provare.
address-known-no-settings = Conosciamo questo provider.
address-slip = Conosciamo { $known }, ma non { $typed }
address-slip-line = { $provider }. Puoi anche continuare con { $typed }.
address-slip-go-on = Puoi anche continuare con { $typed }.
address-slip-use = Usa { $known }
address-privacy = Nulla lascia questo computer finché non premi «Controlla questo indirizzo».
address-privacy-password = Per questo la tua password non serve.
address-what-is-sent = Che cosa si invia, e dove
sent-names = La parte dopo il segno @ va alla rubrica dei nomi della tua rete.
sent-provider = La stessa parte va al server web del tuo provider, per prendere i suoi dati.
sent-database = La stessa parte va alla lista pubblica dei provider presso Thunderbird.
sent-servers = I tuoi server di posta ricevono un saluto e un arrivederci, e nessun nome.
sent-compared = Se tacciono, si bussa ad altri provider: { $hosts }. Si può disattivare nel menu.
sent-never = Il tuo indirizzo intero e la tua password non vanno da nessuna parte.
practise-first = Prima fai pratica
helper-code = Ho un codice di chi mi aiuta

address-problem = Questo non è ancora un indirizzo intero
address-problem-empty = Scrivi qui il tuo indirizzo email.
address-problem-no-at = Manca il segno @.
address-problem-two-at = Il segno @ c’è più di una volta.
address-problem-nothing-before = Prima del segno @ va il tuo nome.
address-problem-nothing-after = Dopo il segno @ va il dominio del tuo provider, come example.org.
address-problem-blank = C’è uno spazio in posizione { $position }.
address-problem-character = Il segno «{ $character }» in posizione { $position } non va in un indirizzo.
address-problem-dot = Un punto prima del segno @ è al bordo o accanto a un altro punto.
address-problem-long = È più lungo di quanto la posta permetta.
address-problem-domain-no-dot = Dopo il segno @ manca ancora la fine, come .it o .com.
address-problem-domain-empty-part = Dopo il segno @ ci sono due punti uno accanto all’altro.
address-problem-domain-hyphen = Dopo il segno @ una parte comincia o finisce con un trattino.
address-problem-domain-character = Il segno «{ $character }» non va dopo la chiocciola (@).
address-problem-domain-number = Dopo il segno @ c’è un numero, dove va un nome.
address-problem-domain-letters = Dopo il segno @ ci sono lettere che nessun dominio ha insieme.

# I server che qualcuno ha indicato, scritti a mano.
told-link = Scrivi i server che ti hanno indicato
told-headline = Quali server ti hanno indicato?
told-second = Li nomina una lettera o una pagina di aiuto del tuo provider. Ne basta uno dei due.
told-receive = Per ricevere
told-receive-host = Server per ricevere
told-receive-port = Porta per ricevere
told-send = Per inviare
told-send-host = Server per inviare
told-send-port = Porta per inviare
told-host-hint = mail.example.org
told-port = Una porta è un ingresso numerato del server. Se non la sai, lascia vuoto.
told-encryption = Cifratura
told-either = Quella solita per la porta
told-either-known-as = Non la sai
told-tls = Dal primo byte
told-tls-known-as = SSL, TLS, SSL/TLS
told-starttls = Dopo una prima parola
told-starttls-known-as = STARTTLS
told-try = Prova questi server
told-problem = Questo non è ancora un server
told-problem-nothing = Scrivi il nome di almeno un server.
told-problem-port = Una porta è un numero da 1 a 65535.
told-problem-host = Scrivi il nome del server, come mail.example.org.
told-problem-host-number = Questo è il numero di una macchina. Chiedi il suo nome: è quello che il documento (certificato) prova.
told-problem-host-character = Il segno «{ $character }» non va nel nome di un server.

## Ricerca

looking-headline = Cerchiamo i tuoi server di posta
looking-second = Per { $address }. Quasi ogni prova dura un secondo, nessuna più di dieci.
looking-count = { $answered } di { $asked }
looking-count-what = posti hanno risposto
looking-so-far = { $took } finora
looking-ports = I numeri sono porte, gli ingressi numerati di un server di posta. Bussiamo a ognuna e ascoltiamo. Puoi leggerli a chi ti aiuta: «993 funziona, 465 funziona».
looking-nothing-to-do = Non devi fare nulla. Il risultato si apre da solo.
looking-slow = Il server ha risposto, ma è lento a salutare. Aspettiamo fino a 20 secondi.

## Risultato, funziona

result-whom-and-when = { $address }, controllato ora in { $took }
works-headline = Abbiamo trovato i tuoi server di posta, e funzionano
works-headline-receiving-only = Puoi ricevere, ma non troviamo un server per inviare
works-host = { $host }, porta { $port }
works-answered = Risponde
works-encrypted = Cifra
works-id-checked = Documento controllato
works-not-tried = Abbiamo fatto tutto questo senza la tua password. Perciò manca solo la prova dell’accesso.
works-signed-in = Anche l’accesso funziona: il tuo nome e la tua password sono stati accettati.
works-in-browser-of = { $provider } non accetta password da un programma di posta. Il tuo programma apre una volta la pagina di { $provider } nel browser, e tu accedi lì.
works-in-browser = Il server non accetta password da un programma di posta. Il tuo programma apre una volta la pagina del tuo provider nel browser, e tu accedi lì.
works-no-way-in = Il server non offre un modo di accedere con una password. Perciò non c’è nulla da provare.
works-port = Una porta è un ingresso numerato del server.
works-port-and-id = Una porta è un ingresso numerato del server. Il suo documento, il certificato, vale fino al giorno { $date }.
works-check-password = Prova anche la mia password
works-choose-program = Scegli il tuo programma di posta

## Risultato, problema

problem-what-happened = Che cosa è successo
problem-how-we-know = Come lo sappiamo
problem-first = Prima fai questo
problem-step-spoken = Passo { $number }: { $step }
problem-code-line-1 = Leggi questo codice
problem-code-line-2 = a chi ti aiuta
problem-code-spoken = codice: { $letter }, { $digits }
problem-server-words = Le parole del server
problem-change-address = Cambia indirizzo
problem-settings-anyway = Continua con ciò che funziona

## Risultato, il server ha un altro nome

other-name-asked = il nome che abbiamo chiesto
other-name-shown = il nome sul suo documento
other-name-machine = Una macchina
other-name-safe = Perché il nuovo nome è sicuro
other-name-nothing-off = Nulla è spento: il documento si controlla ogni volta.
other-name-first-line = Lo proviamo ancora una volta e continuiamo con questo.
other-name-with = Con { $host }

## Risultato, serve il tuo aiuto

needs-you-second = { $address }. I tuoi server di posta funzionano; manca solo questo.
needs-you-page-place = { $site }, nel tuo browser
needs-you-name-it = Dalle il nome di questo computer, così poi la riconosci.
needs-you-example = È fatta così:
needs-you-in-place = Usala al posto della tua password normale.
needs-you-already = Funziona già
needs-you-code = Leggi questo codice a chi ti aiuta
needs-you-skip = Continua senza
needs-you-done = Ho fatto, continua
needs-you-go-on = Ce l’ho, continua

## Provare la password

sign-in-headline = Prova la tua password
sign-in-second = Se vuoi. Puoi anche scriverla dopo, nel tuo programma di posta.
sign-in-name = Nome per accedere
sign-in-change = Cambia
sign-in-two-names = { $incoming }, e per inviare { $outgoing }
sign-in-name-said = Come trovato
sign-in-name-address = Indirizzo intero
sign-in-name-local-part = Prima del segno @
sign-in-password = Password
sign-in-show = Mostra
sign-in-hide = Nascondi
sign-in-forgotten = Dimenticata, come promesso
sign-in-app-password = { $provider } accetta qui una password per le app, non quella normale.
sign-in-name-not-address = { $provider } accetta questo nome, non l’indirizzo intero.
sign-in-where = Va solo a { $hosts }, cifrata. Poi la dimentichiamo.
sign-in-practice = Nella pratica va bene «{ $password }» e nient’altro.
sign-in-what-happens = Che cosa ne facciamo
sign-in-goes-to = Va solo al server che hai appena visto:
sign-in-goes-to-both = Va solo ai server che hai appena visto:
sign-in-travels = Viaggia cifrata, dopo il controllo del documento del server.
sign-in-not-stored = Non si conserva, e non sta in nessun rapporto, file o messaggio.
sign-in-once = Proviamo una volta sola. Così la casella non si blocca per causa nostra.
sign-in-skip = Salta
sign-in-check = Prova la mia password
sign-in-type-first = Scrivi prima la password

sign-in-noticed = Nella tua password c’è qualcosa che nessuno scrive
sign-in-noticed-line = Spesso viene dietro quando si copia una password. Non è ancora partito nulla.
sign-in-hidden-outer-blank = C’è uno spazio all’inizio o alla fine.
sign-in-hidden-no-break-space = C’è uno spazio di un tipo speciale.
sign-in-hidden-zero-width = C’è un segno che non si vede.
sign-in-hidden-smart-quote = Ci sono virgolette curve; quelle della tastiera sono dritte.
sign-in-hidden-line-break = C’è un a capo.
sign-in-noticed-first = Prova la password senza
sign-in-remove = Toglilo e prova
sign-in-send-as-typed = Inviala com’è

sign-in-trying = Chiediamo a { $host }
sign-in-trying-line = Quasi tutti i server rispondono subito. Alcuni ci pensano mezzo minuto.
sign-in-asks-password = Accetta questo nome e questa password?
sign-in-asks-program = Ci accetta come programma di posta?
sign-in-asks-offers = Che cosa ti offre?
sign-in-asks-mailbox = La tua posta in arrivo si apre?
sign-in-asks-sender = Puoi inviare con il tuo indirizzo?

sign-in-works = La tua password funziona
sign-in-works-receive = { $host } ti fa entrare, e la posta in arrivo si apre.
sign-in-works-send = { $host } ti fa entrare, e puoi inviare.
sign-in-works-line = I tuoi dati portano con sé il nome { $name }. La password è dimenticata; il programma di posta la chiede una volta.

sign-in-refused-happened = Il server non dice quale dei due non va. Abbiamo provato una volta e ci siamo fermati.
sign-in-refused-first = Prova gli stessi due sulla pagina del tuo provider
sign-in-refused-2 = Se lì va, premi «{ $button }».
sign-in-refused-3 = Se no, imposta lì una nuova password.
sign-in-open-site = Apri { $site }
sign-in-works-there = Lì funziona
sign-in-another = Prova un’altra password
sign-in-again = Scrivila di nuovo

sign-in-there = Il server di posta probabilmente vuole un’altra password
sign-in-there-happened = La pagina web accetta nome e password; il server di posta no. Alcuni provider vogliono una seconda password, fatta per i programmi di posta.
sign-in-there-first = Cerca su quella pagina una password per i programmi di posta
sign-in-there-2 = Spesso si chiama password per le app. Scrivila qui al posto dell’altra.
sign-in-there-3 = Se non c’è, forse il server di posta vuole un altro nome.
sign-in-use-name = Usa { $name }

## Annullato

cancelled-headline = Hai fermato il controllo
cancelled-second = { $address }, fermato dopo { $took }
cancelled-line = Ciò che aveva risposto fino a quel punto resta. Nulla è cambiato.

## Consegna

hand-over-headline = Dove leggi la tua posta?
hand-over-second = { $address }, con i dati che hanno appena funzionato
hand-over-list = Programmi di posta, { $count } voci
hand-over-what-will-happen = Che cosa succederà
hand-over-steps-2 = Due passi
hand-over-steps-3 = Tre passi
hand-over-steps-4 = Quattro passi
hand-over-save = Salva file
hand-over-save-files = Salva i file
hand-over-copy = Copia
hand-over-qr = Codice QR per un telefono
hand-over-saving = Salvataggio in corso
hand-over-saved = Salvato come { $path }
hand-over-exists = C’è già un file { $path }. Non è stato scritto nulla.
hand-over-not-writable = Il file { $path } non si può scrivere. Non è stato scritto nulla.
hand-over-not-saved = Non è stato salvato nulla
hand-over-cannot = Questo file non può contenere i tuoi dati
hand-over-no-password = Non si scrive nessuna password.

## Pratica

practice-band = Pratica.
practice-band-line = Una finta internet dentro questo programma. Nulla lascia il tuo computer.
practice-band-elsewhere = Ora con l’hotspot del tuo telefono, nella finta internet. Nulla lascia il tuo computer.
practice-leave = Esci dalla pratica
practice-headline = Scegli una situazione per fare pratica
practice-second = Ognuna è una casella finta. Guarda che cosa si trova, che cosa si dice e che cosa fare.
practice-find = Cerca tra { $count }
practice-find-none = Nessuna situazione ha queste parole.
practice-group-all-is-well = Quando tutto va bene
practice-group-needs-you = Quando tocca a te
practice-group-network-in-the-way = Quando la rete ostacola
practice-group-server-fault = Quando il server ha un guasto
practice-chosen = { $situation }, { $address }
practice-this-one = Fai pratica con questa

## Fatto

done-headline = Il tuo account è in { $program }
done-headline-saved = I file per { $program } sono salvati
done-headline-sheet = Il tuo foglio dei dati è salvato
done-second = { $address }, ricevere su { $incoming }, inviare su { $outgoing }
done-second-receive-only = { $address }, ricevere su { $incoming }
done-one-thing-left = Manca una cosa sola
done-open-program = Apri { $program } e scrivi la password quando la chiede
done-where = Salvati in { $folder }: { $files }
done-phone = Anche il telefono
done-phone-line = Con un codice QR
done-print = Stampa i dati
done-print-line = Una pagina, senza password
done-another = Un altro indirizzo
done-another-line = Si ricomincia
done-other-program = Un altro programma
done-other-program-line = Gli stessi dati
done-undo = Annulla, finché { $program } è chiuso
done-close = Chiudi Mailhaven
done-open-folder = Apri la cartella
done-open = Apri { $program }

## Dettagli

details-sources = Fonti
details-timeline = Cronologia
details-certificate = Certificato
details-conversation = Dialogo
details-sent = Che cosa è stato inviato
details-back = Torna al risultato
details-save-report = Salva il rapporto
details-sources-headline = Dove abbiamo cercato, e che cosa ha detto ogni posto
details-sources-line = Si chiede ovunque insieme. Vale la risposta più fidata, mai la più rapida.
details-named-manual = Il tuo provider ti ha indicato questi server
details-named-bundled = Questo programma conosce i server del tuo provider
details-named-domain = Il tuo stesso dominio indica questi server
details-named-database = L’elenco pubblico dei provider indica questi server
details-named-guess = Nessuno indica questi server; sono stati provati i nomi consueti
details-where = Dove abbiamo cercato
details-outcome = Esito
details-says = Che cosa dice
details-trust = Fiducia
details-took = Tempo
outcome-found = Trovato
outcome-nothing-published = Nulla di pubblicato
outcome-could-not-look = Non si è potuto guardare
outcome-unreadable = Non ha senso
outcome-denied = Dice di no
outcome-not-asked = Non serviva
outcome-our-fault = Guasto nostro
why-no-such-name = Quel nome non esiste
why-no-such-record = Nessun record così
why-no-such-document = Nessun file così ({ $status })
why-not-a-configuration = Una pagina senza dati
why-wildcard = Ogni nome porta lì
why-other-programs = Solo per altri programmi
why-not-listed = Non in lista
why-unknown-mail-host = La posta va a { $host }
why-no-mail-programs = Nessun accesso per i programmi
why-mail-filter = La posta passa da { $host }
why-unknown-name-servers = Il suo server dei nomi è { $host }
why-denied = Dice di non offrire nulla
why-not-asked = C’è di meglio
why-unreadable = Non è come dovrebbe
why-status = Risponde con { $status }
why-sign-in-first = Chiede prima un accesso
why-redirect = Porta dove non andiamo
why-too-large = Troppo lungo da leggere
why-malformed = La risposta non ha senso
source-bundled = Provider noti
source-srv = I record del dominio
source-autoconfig = Il file dei dati del dominio
source-well-known = Il sito del dominio
source-ispdb = Elenco pubblico dei provider
source-pacc = Il nuovo file dei dati del dominio
source-mailconf = L’indicazione del dominio
source-mx = Dove si consegna la posta
source-autodiscover = La ricerca di Microsoft
source-autodiscover-json = La ricerca più nuova di Microsoft
source-guess = Nomi soliti
source-exchanger = Il server che riceve la posta
source-name-servers = Chi gestisce il dominio
source-autoconfig-http = Il file dei dati, non protetto
source-manual = Ciò che ti hanno detto
note-jmap = Il dominio offre anche JMAP, presso { $host }. Al tuo programma di posta non serve.
note-exchange = Per questo dominio risponde un server Exchange, presso { $host }. Chi lo gestisce decide quali programmi di posta possono usarlo.
note-microsoft-365 = Per questo dominio risponde Microsoft 365, presso { $host }. Le caselle sono probabilmente lì.
details-unasked = { $count ->
    [one] In un posto che forse ne sa di più non si è potuto chiedere. L’ipotesi fatta funziona, perciò si usa.
   *[other] In { $count } posti che forse ne sanno di più non si è potuto chiedere. L’ipotesi fatta funziona, perciò si usa.
}
trust-manual = Dal tuo provider
trust-bundled = Nel programma
trust-published = Dal dominio
trust-database = Elenco pubblico
trust-indirect = Indiretta
trust-untrusted = Non protetta
trust-guess = Ipotesi
trust-exchanger = Ipotesi
trust-name-servers = Ipotesi
trust-wildcard = Ipotesi
details-values-headline = Chi lo dice
details-values-line = Ogni parte dei dati, e i posti che la indicano. Il più fidato sta per primo.
details-values-written = Come sta presso { $place }:
details-values-instead = { $place }: { $hosts } invece
details-values-encryption = { $place }: { $security } su { $port } invece
details-values-denied = { $place }: questo non è offerto
details-value-host = Server
details-value-port = Porta
details-value-security = Sicurezza
details-value-username = Nome utente
details-value-auth = Autenticazione
details-value-usual = Nessuno; è ciò che si usa di solito
details-security-tls = SSL/TLS
details-security-starttls = STARTTLS
details-auth-password = Password normale
details-auth-encrypted-password = Password crittata
details-auth-oauth2 = Accesso nel browser
details-auth-gssapi = Accesso proprio di questo computer
details-auth-ntlm = Accesso di Windows
details-auth-client-certificate = Certificato del client
details-auth-none = Nessuna autenticazione
details-timeline-headline = Pronto dopo { $took }: si è visto che ricevere funziona
details-timeline-headline-none = Che cosa si è provato, e quanto è durato
details-timeline-line = Ogni barra è un tentativo, dall’inizio del controllo. Una linea punteggiata parte da ciò che ha dovuto aspettare.
details-timeline-distance = Quasi tutto il tempo è distanza: circa { $took } fino al server e ritorno.
details-part-name = Trovare l’indirizzo
details-part-turn = Attendere il turno
details-part-connect = Collegarsi
details-part-encrypt = Cifratura e documento
details-part-greet = Saluto
details-waited-for = Atteso
details-try-usual = nome abituale, subito
details-try-after = dopo { $port }, per riguardo
details-took-value = { $took }
details-ready-at = Pronto a { $number }

details-looks-headline = Dove abbiamo guardato ancora
details-looks-line = Dove più cause appaiono uguali, un altro sguardo le distingue.
look-web-port = La sua porta web risponde
look-reference-port = La porta è aperta altrove
look-port-25 = La porta 25 è aperta
look-reference-handshake = Chi firma qui per gli altri
look-reference-greeting = Chi risponde qui per gli altri
look-small-segments = Saluto in pacchetti piccoli
look-without-server-name = Saluto senza nome
look-other-server-name = Saluto con un altro nome
look-old-hello = Saluto di un vecchio programma
look-large-hello = Saluto di un programma più nuovo
look-hello-at-once = Saluto come prima parola
look-other-address = Saluto dove altri lo trovano
look-web-handshake = Saluto sulla sua porta web
look-name-again = Lo stesso nome un’altra volta
look-name-unchecked = Il nome, senza controllo dei sigilli
look-name-elsewhere = Il nome, chiesto altrove
look-name-by-system = Il nome, chiesto dal sistema
look-random-name = Un nome che non può esistere
look-known-page = Una pagina nota
look-this-computer = L’uscita di questo computer
look-found = Trovato
look-not-there = Non c’è
look-another-page = È arrivata un’altra pagina
look-read = Letto
look-answered = Ha risposto
look-encrypted = Cifrato
look-lost = Nessuna risposta

certificate-headline = Il documento del server vale fino al giorno { $date }
certificate-headline-refused = Il documento del server non vale
certificate-line = Un certificato è il documento del server. Prova che { $host } è chi dice di essere.
certificate-same = Tutte e { $count_words } le porte hanno mostrato lo stesso.
certificate-none = Nessun server ha mostrato un documento
certificate-none-line = Un certificato è il documento del server. Nessuna prova è arrivata fin lì.
certificate-unreadable = Il documento del server non si legge
certificate-who = Chi garantisce
certificate-server = il server di posta
certificate-sent = inviato dal server
certificate-not-sent = dalla lista di questo computer, che se ne fida
certificate-checked = Che cosa abbiamo controllato
certificate-names = È intestato a questo server: { $host }
certificate-other-name = È intestato a un altro server
certificate-in-date = È valido, ancora per { $days ->
    [one] un giorno
   *[other] { $days } giorni
}
certificate-out-of-date = Oggi non è valido
certificate-trusted = Un’autorità fidata garantisce
certificate-not-trusted = Il controllo di questo computer lo respinge
certificate-key = La sua chiave è forte ({ $bits } bit)
certificate-weak = La sua chiave è troppo debole
certificate-days = Validità
certificate-today = oggi
certificate-days-spoken = vale dal giorno { $from } al giorno { $to }
certificate-fingerprint = Impronta (SHA-256), da confrontare al telefono

conversation-headline = Che cosa abbiamo detto noi e il server sulla porta { $port }
conversation-line = Parola per parola, con il tempo in ms dall’inizio della prova. Nulla di segreto è stato inviato.
conversation-port = Porta
conversation-we = Noi
conversation-server = Server
conversation-none = Nessun server ha risposto
conversation-none-line = Non ci sono parole da mostrare.
conversation-choose = porta { $port } di { $host }
conversation-name = Trovato l’indirizzo di { $host }
conversation-connected = Collegati a { $ip }, porta { $port }
conversation-encrypted = Da qui in poi cifrato (TLS { $version }), documento controllato
conversation-encrypted-refused = Da qui in poi cifrato (TLS { $version }), documento respinto
conversation-starttls = Il server ha accettato di cominciare la cifratura
conversation-closed = Chiuso da noi. Nessun nome e nessuna password sono stati inviati.
conversation-stopped = Finito qui: { $why }

sent-headline = La tua password non è stata inviata a nessuno
sent-headline-password = La tua password è andata a { $hosts } e a nessun altro
sent-line = Questo è tutto ciò che ha lasciato il computer in questo controllo.
sent-line-address = Il tuo indirizzo completo è andato solo al tuo provider, cifrato.
sent-line-no-address = Nessuno ha ricevuto il tuo indirizzo completo.
sent-to-whom = A chi
sent-what = Che cosa abbiamo inviato
sent-how = Come
sent-to-names = La rubrica dei nomi della tua rete
sent-to-names-what = il nome { $domain }, e i nomi sotto di esso
sent-to-web-what = il nome { $domain }
sent-to-web-what-address = il tuo indirizzo { $address }, che ha chiesto
sent-to-server-what = un saluto su { $ports }, poi la domanda su che cosa sa fare
sent-to-server-what-open = un saluto su { $ports } (in chiaro finché non comincia la cifratura), poi la domanda su che cosa sa fare
sent-to-look-what = { $count ->
    [one] un altro saluto su { $ports }, per distinguere le cause
   *[other] altri { $count_words } saluti su { $ports }, per distinguere le cause
}
sent-to-port-what = nulla; abbiamo bussato a { $ports } per vedere se si apre
sent-to-compare-what = il nome { $name }, per confrontare le risposte
sent-to-page-what = la richiesta di una pagina nota, e nulla di te
sent-nothing = Nulla di detto
sent-to-sign-in-what = il tuo nome e la tua password, per accedere
sent-encrypted = Cifrato
sent-not-encrypted = Non cifrato

## Menu

menu-appearance-system = Come su questo computer
menu-appearance-light = Chiaro
menu-appearance-dark = Scuro
menu-less-movement = Meno movimento
menu-zoom = Grandezza { $percent }%
menu-larger = Più grande
menu-smaller = Più piccolo
menu-language = Lingua: { $name }
language-headline = Lingua
menu-practise = Prima fai pratica
menu-another-address = Un altro indirizzo
menu-reference-hosts = Chiedi anche ad altri provider
menu-keys = Tasti
menu-letters = Tasti di una sola lettera

## Tasti

keys-headline = Tasti
keys-close = Chiudi
keys-next = va alla parte successiva, con Maiusc alla precedente
keys-next-key = Tab
keys-enter = preme il pulsante pieno, o ciò che ha il bordo
keys-enter-key = Invio
keys-back = torna indietro; durante la ricerca, annulla
keys-back-key = Esc
keys-details = mostra i dettagli di un risultato
keys-details-key = Ctrl D
keys-helpdesk = copia un risultato per l’assistenza
keys-helpdesk-key = Ctrl Maiusc C
keys-copy = copia ciò che è selezionato
keys-copy-key = Ctrl C
keys-scroll = scorrono una pagina più lunga della finestra
keys-scroll-key = Pag su, Pag giù
keys-again = riprova, accanto a un problema
keys-again-key = R
keys-password = prova la tua password, accanto a server che funzionano
keys-password-key = P
keys-show = mostra o nasconde la password che scrivi
keys-show-key = Alt S
keys-message = copia un messaggio su un problema
keys-message-key = M
keys-find = cerca una situazione per fare pratica
keys-find-key = /
keys-differs = mostra solo le differenze, tra due controlli
keys-differs-key = D
keys-save = salva il file del programma scelto
keys-save-key = Ctrl S
keys-code = mostra il codice per un telefono, o lo mette via
keys-code-key = Q
keys-zoom = rendono tutto più grande o più piccolo; Ctrl 0 annulla
keys-zoom-key = Ctrl + e Ctrl −
keys-menu = apre il menu
keys-menu-key = F10

## Da portare via

helpdesk-title = Mailhaven { $version }, controllo di { $address }
helpdesk-works = Visto funzionare, cifrato, documento controllato: { $endpoint }
