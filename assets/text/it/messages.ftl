# Messaggi a chi può rimediare, pronti da incollare, e i codici che si leggono a voce.

## Un messaggio

message-greeting = Buongiorno,
message-opening-provider = { $severity ->
    [warning] la mia posta presso { $domain } funziona, ma un controllo ha trovato qualcosa che potete sistemare.
   *[other] { $about ->
        [mailbox] il mio programma di posta non riesce a usare la casella { $address }.
       *[domain] il mio programma di posta non riesce a usare la mia casella presso { $domain }.
    }
}
message-opening-network-owner = { $severity ->
    [warning] sulla vostra rete la posta funziona, ma un controllo ha trovato qualcosa che potete sistemare.
   *[other] sulla vostra rete il mio programma di posta non raggiunge il suo server.
}
message-opening-it-people = { $about ->
    [mailbox] il mio programma di posta non riesce a usare la casella { $address }.
   *[domain] il mio programma di posta non riesce a usare la mia casella presso { $domain }.
}
message-opening-helper = sto configurando la mia posta presso { $domain } e mi serve un po’ di aiuto.
message-opening-makers = Mailhaven ha incontrato presso { $domain } qualcosa che non sa ancora trattare.
message-checked = Mailhaven { $version } ha fatto il controllo in data { $date } alle { $time } UTC. Dice: «{ $headline }». Il codice è { $code }.
message-steps = Che cosa dice di fare:
message-seen = Ecco che cosa si è visto:
message-specialists = Per gli specialisti:
message-closing = La mia password non è in questo messaggio. Grazie dell’aiuto.

## Che cosa si chiede

message-ask-way-in = C’è un modo di aprire questa casella con un programma di posta? Se c’è, con quale server, quale porta e quale cifratura?
message-ask-right-server = { $service ->
    [submission] Quale server, quale porta e quale cifratura usano i programmi di posta per inviare?
    [imap] Quale server, quale porta e quale cifratura usano i programmi di posta per ricevere?
    [pop3] Quale server, quale porta e quale cifratura usano i programmi di posta per ricevere?
   *[any] Quali server, quali porte e quale cifratura usano i programmi di posta per ricevere e per inviare?
}
message-ask-both-families = Potete dare a { $host } sia un indirizzo IPv4 sia uno IPv6?
message-ask-mend-name = Potete correggere i record DNS di questo nome? La riga per gli specialisti dice che cosa non va.
message-ask-look-at-server = Potete capire perché { $host } fa così sulla porta { $port }?
message-ask-let-in = Potete far entrare di nuovo la mia rete? Posso cercarvi il suo indirizzo.
message-ask-renew-certificate = Potete dare a { $host } un certificato valido oggi?
message-ask-certificate-for-name = Potete aggiungere { $host } al certificato di questo server, o dirmi il suo nome giusto?
message-ask-complete-certificate = Potete far inviare a { $host } anche i certificati intermedi?
message-ask-mend-certificate = Potete dare a { $host } un altro certificato sulla porta { $port }? La riga per gli specialisti dice che cosa non va in questo.
message-ask-encrypt = Potete attivare TLS 1.2 o 1.3 su { $host }, porta { $port }? Senza, chiunque lungo la strada può leggere la mia password.
message-ask-mend-settings = Potete correggere le impostazioni di posta pubblicate per { $domain }?
message-ask-open-mailbox = Potete dirmi perché questa casella è chiusa, e riaprirla?
message-ask-look-at-mailbox = Potete guardare questa casella dal vostro lato? Secondo le parole del server, il guasto è lì.
message-ask-allow-sending = Potete farmi inviare con la password con cui ricevo, o dirmi quale serve per inviare?
message-ask-open-ports = Potete lasciar passare i programmi di posta? Usano le porte TCP 993 e 143 per ricevere, 465 e 587 per inviare.
message-ask-allow-name = Potete lasciar passare nel vostro filtro il nome di questo server di posta? È nella riga per gli specialisti.
message-ask-leave-encryption = Potete capire che cosa, sulla vostra rete, apre o toglie la cifratura della posta, e farlo smettere?
message-ask-mend-network = Potete guardare questo punto sulla vostra rete? La riga per gli specialisti dice che cosa non passa.
message-ask-mend-lookups = Potete guardare il server DNS della vostra rete? La riga per gli specialisti dice che cosa fa.
message-ask-trust-signer = Questo certificato è firmato da voi? Se sì, potete far conoscere chi lo firma al mio computer?
message-ask-give-certificate = Potete darmi il certificato client che questo server chiede, e dirmi come installarlo?
message-ask-allow-programs = Potete far entrare un programma di posta in questa casella, o dirmi quale è permesso?
message-ask-help = Mi puoi aiutare? Mailhaven spiega il codice { $code } anche sul tuo computer.
message-ask-report = Potete dare un’occhiata? Posso mandarvi il rapporto completo.

## Un codice letto a voce

code-headline = Quale codice hai visto o sentito?
code-second = È una lettera con due cifre. Poi vedi che cosa c’è dietro e che cosa fare.
code-field = Codice
code-hint = N-27
code-show = Mostra che cosa significa
code-example = I nomi e i numeri di questa spiegazione sono esempi.
code-problem = Questo non è ancora un codice
code-problem-empty = Scrivi una lettera e due cifre, come in N-27.
code-problem-letter-missing = Prima viene una lettera, come in N-27.
code-problem-letter = Nessun codice comincia con { $letter }. Le lettere sono { $letters }.
code-problem-digits = Dopo la lettera { $letter } vengono due cifre, come in N-27.
code-problem-zero = Nessun codice contiene uno 0: le cifre vanno da 1 a 9.
code-problem-unknown = Il codice { $code } non esiste. Chiedilo ancora una volta: una parte è stata capita male.
