# Le spiegazioni. L’intestazione del file inglese dice che cosa vale per ogni parte.
#
# Si dà del tu (“Apri”, “Chiedi”). “Porta” è sempre la porta numerata; per l’immagine di una porta che si apre o si
# chiude, il testo dice “ingresso”. Prima di una data non sta mai l’articolo (“l’8 marzo”, “il 12 marzo”).

button-test-again = Riprova
direction = { $service ->
    [submission] inviare
   *[other] ricevere
}
step-web-mail = Intanto leggi la posta sulla pagina del tuo provider
step-settings-shown = Usa i dati che vedi qui: li abbiamo provati e vanno bene
step-page = Apri la pagina di { $provider } e accedi lì
step-imap-on = Attiva IMAP (l’ingresso per i programmi di posta)
step-come-back = Torna qui e continua
step-words = Se non passa, manda le parole del server al tuo provider
step-hotspot = Vai in rete con l’hotspot del telefono, poi premi «{ button-test-again }»
step-helpdesk = Manda all’assistenza ciò che abbiamo visto

## L’indirizzo, e ciò che chiede il suo provider

finding-address-invalid =
    .headline = { $problem ->
        [empty] Non c’è ancora un indirizzo
        [two-at-signs] In questo indirizzo c’è più di una chiocciola (@)
        [character] In questo indirizzo c’è un segno che non ci va
        [misplaced-dot] In questo indirizzo un punto è fuori posto
        [too-long] Questo indirizzo è più lungo di quanto la posta permetta
       *[other] A questo indirizzo manca ancora qualcosa
    }
    .happened = Un indirizzo email ha un nome, il segno @ e un dominio. È fatto così: anna@example.org.
    .advice-1 = Controlla su una lettera, un biglietto o una vecchia email se è giusto
    .advice-2 = Incollalo o scrivilo di nuovo
    .support = non è un indirizzo: { $problem }

finding-domain-typo =
    .headline = Conosciamo { $suggestion }, ma non { $domain }
    .brief = Conosciamo un dominio molto simile a questo
    .happened = Basta una lettera perché { $suggestion } diventi { $domain }. Non abbiamo trovato posta presso { $domain }.
    .advice-1 = Usa { $suggestion }
    .advice-2 = Se { $domain } è giusto, chiedi a chi ti ha dato l’indirizzo
    .button = Usa { $suggestion }
    .support = { $domain } non ha posta; dominio noto più vicino: { $suggestion }

finding-provider-has-no-imap =
    .headline = { $provider } tiene la tua posta nella sua app
    .brief = Questo provider tiene la tua posta nella sua app
    .happened = Nessun programma di posta può aprire una casella di { $provider }. È fatta così, non è un guasto.
    .advice-1 = Leggi la posta nell’app di { $provider } o sulla sua pagina
    .advice-2 = Se vuoi un programma di posta, scegli un provider che lo ammette
    .support = { $provider } non offre IMAP, POP3 né submission

finding-bridge-needed =
    .headline = { $provider } vuole prima un suo piccolo programma
    .brief = Questo provider vuole prima un suo piccolo programma
    .happened = Solo { $bridge } può aprire la tua posta di { $provider }. { $paid ->
        [yes] Fa parte di un piano a pagamento e gira sul tuo computer.
       *[no] Gira sul tuo computer.
    } Il programma di posta parla con lui.
    .advice-1 = Apri la pagina di { $provider } e scarica lì { $bridge }
    .advice-2 = Installalo, avvialo e copia i dati e la password che mostra
    .advice-3 = Metti entrambi nel programma di posta, al posto della password normale
    .button = Apri la pagina di { $provider }
    .support = { $provider } si raggiunge solo su questo computer, tramite { $bridge }

finding-paid-feature =
    .headline = { $provider } ammette i programmi di posta solo a pagamento
    .brief = Questo provider ammette i programmi di posta solo a pagamento
    .happened = Una casella gratuita di { $provider } si legge sul web. Per i programmi di posta serve un piano a pagamento.
    .advice-1 = Controlla sulla pagina di { $provider } quale piano hai
    .advice-2 = Con un piano a pagamento, continua con i dati che vedi qui
    .support = { $provider }: IMAP, POP3 e submission solo nei piani a pagamento

finding-address-is-alias =
    .headline = Questo indirizzo manda solo avanti la posta
    .happened = { $provider } non ha una casella per questo indirizzo. La posta va a un altro dei tuoi indirizzi.
    .advice-1 = Scrivi l’indirizzo dove va a finire quella posta
    .support = { $provider } è un servizio di inoltro senza caselle

finding-imap-off-in-settings =
    .headline = { $certainty ->
        [likely] { $provider } probabilmente tiene ancora fuori i programmi di posta
       *[stated] { $provider } tiene fuori i programmi di posta da questa casella
    }
    .brief = { $certainty ->
        [likely] Il tuo provider probabilmente tiene ancora fuori i programmi di posta
       *[stated] Il tuo provider tiene fuori i programmi di posta da questa casella
    }
    .happened = { $certainty ->
        [likely] Tra le impostazioni di { $provider } c’è un’opzione che fa entrare i programmi di posta. In una casella nuova è spenta.
       *[stated] Tra le impostazioni di { $provider } c’è un’opzione che fa entrare i programmi di posta. È spenta.
    }
    .advice-1 = Apri la pagina di { $provider } e accedi lì
    .advice-2 = Attiva IMAP (l’ingresso per i programmi di posta)
    .advice-3 = Torna qui e continua
    .button = Apri la pagina di { $provider }
    .support = { $provider }: IMAP va attivato nelle impostazioni della casella

finding-oauth-only =
    .headline = Con { $provider } si accede solo dalla sua pagina
    .brief = Con questo provider si accede solo dalla sua pagina
    .happened = { $provider } non accetta password da un programma di posta. Il programma apre la pagina di { $provider }, e tu accedi lì. Una password per le app non aiuta.
    .advice-1 = Scegli un programma di posta che apre la pagina di { $provider }
    .advice-2 = Scrivi la password solo su quella pagina
    .support = { $provider } accetta solo OAuth 2.0 (XOAUTH2, OAUTHBEARER); nessuna password, nemmeno per le app

finding-app-password-required =
    .headline = { $provider } vuole una password per le app
    .brief = Il tuo provider vuole una password per le app
    .happened = I programmi di posta non possono usare la tua password normale di { $provider }. Ne crei una seconda, solo per il programma di posta. { $browser ->
        [yes] Alcuni programmi, come Thunderbird, aprono invece la pagina di { $provider }.
       *[no] Ci vogliono circa due minuti.
    }
    .advice-1 = Apri la pagina di { $provider } e accedi lì
    .advice-2 = { $needed ->
        [yes] Attiva «{ $needs }», poi scegli «{ $called }» e creane una nuova
       *[no] { $named ->
            [yes] Scegli «{ $called }» e creane una nuova
           *[no] Crea lì una nuova password per i programmi di posta
        }
    }
    .advice-3 = Copiala e torna qui
    .button = Apri la pagina di { $provider }
    .support = { $browser ->
        [yes] { $provider } accetta password per le app oppure OAuth 2.0, non la password dell’account
       *[no] { $provider } accetta solo password per le app
    }

## Questo computer e la sua rete

finding-device-offline =
    .headline = Questo computer non è in rete
    .happened = In questo momento da qui non esce nulla verso internet. Le tue impostazioni di posta non c’entrano.
    .advice-1 = Accendi il Wi-Fi o collega il cavo, poi premi «{ button-test-again }»
    .advice-2 = Apri una pagina web qualsiasi per vedere se sei in rete
    .button = { button-test-again }
    .support = nessuna via verso internet: ricerche e connessioni falliscono subito

finding-clock-wrong =
    .headline = { $certainty ->
        [likely] La data di questo computer è probabilmente sbagliata
       *[stated] La data di questo computer è sbagliata
    }
    .happened = { $certainty ->
        [likely] Per questo computer, oggi è il giorno { $today }. Un server mostra un documento (certificato) con un primo e un ultimo giorno. Con questa data, il primo giorno deve ancora venire.
       *[stated] Per questo computer, oggi è il giorno { $today }. Un server mostra un documento (certificato) con un primo e un ultimo giorno. Con questa data, parecchi non valgono.
    }
    .advice-1 = Imposta la data e l’ora giuste, poi premi «{ button-test-again }»
    .advice-2 = Lascia che il computer regoli l’ora da solo, così resta giusta
    .button = { button-test-again }
    .support = data locale { $today } fuori dalla validità dei certificati visti

finding-app-blocked-by-local-firewall =
    .headline = Qualcosa su questo computer tiene Mailhaven fuori rete
    .happened = Già qui una regola o un antivirus ci ha detto subito di no. Non siamo mai arrivati alla rete.
    .advice-1 = Apri il tuo antivirus e lascia uscire Mailhaven, poi premi «{ button-test-again }»
    .advice-2 = Al lavoro, chiedi al reparto IT di farlo uscire
    .button = { button-test-again }
    .support = connect negata in locale (EACCES o EPERM)

finding-local-filter-silent =
    .headline = { $certainty ->
        [likely] Qui un antivirus probabilmente ferma la posta
       *[stated] Qualcosa su questo computer ferma la posta
    }
    .happened = { $certainty ->
        [likely] Il no è arrivato troppo in fretta per venire da { $host }. Quindi viene da vicino, probabilmente da un antivirus su questo computer.
       *[stated] Il no è arrivato troppo in fretta per venire da { $host }. Quindi viene da questo computer. Gli antivirus lo fanno spesso.
    }
    .advice-1 = Apri il tuo antivirus e lascia passare la posta, poi premi «{ button-test-again }»
    .advice-2 = Se per la prova hai messo in pausa l’antivirus, riaccendilo
    .button = { button-test-again }
    .support = { $host }:{ $port } rifiutato più in fretta di quanto il percorso permetta: filtrato nelle vicinanze o su questo computer

finding-os-network-permission =
    .headline = Questo sistema probabilmente tiene Mailhaven fuori dalla tua rete
    .happened = I server lontani si fanno sentire, quelli qui vicino no. È probabile che il sistema non ci lasci ancora andare fin lì.
    .advice-1 = Attiva Mailhaven alla voce «Rete locale» nelle impostazioni sulla privacy, poi premi «{ button-test-again }»
    .advice-2 = Al lavoro, chiedi al reparto IT di dargli via libera
    .button = { button-test-again }
    .support = EHOSTUNREACH o EPERM solo per indirizzi vicini: permesso di rete locale o sandbox

finding-tls-scan-by-antivirus =
    .headline = { $product } apre la tua posta lungo la strada
    .brief = Il tuo antivirus apre la tua posta lungo la strada
    .happened = Un server prova chi è con un documento (certificato). Su questo computer { $product } mostra il suo al posto di quello. Così non si può sapere chi risponde.
    .advice-1 = Spegni il controllo della posta in { $product }, poi premi «{ button-test-again }»
    .advice-2 = Lascia acceso il resto di { $product }
    .button = { button-test-again }
    .support = intercettazione TLS su questo computer: l’emittente è di { $product }

finding-vpn-interferes =
    .headline = { $certainty ->
        [likely] La tua VPN probabilmente ferma la posta
       *[stated] La tua VPN ferma la posta
    }
    .happened = { $certainty ->
        [likely] Questo computer va in rete con una VPN. Da lì la posta non passa.
       *[stated] Fuori dalla VPN il server di posta risponde subito. Attraverso la VPN non torna nulla.
    }
    .advice-1 = Spegni la VPN, poi premi «{ button-test-again }»
    .advice-2 = Se così la posta va, chiedi a chi gestisce la VPN di farla passare
    .button = { button-test-again }
    .support = uscita da { $interface }: porte di posta irraggiungibili da lì

finding-no-trust-store =
    .headline = Questo computer non sa di chi fidarsi
    .happened = Un server mostra un documento (certificato) con la firma di un garante noto. La lista delle firme note su questo computer è vuota. Perciò qui ogni documento appare strano.
    .advice-1 = Installa gli aggiornamenti e riavvia il computer, poi premi «{ button-test-again }»
    .advice-2 = Al lavoro, chiedi al reparto IT di mettere a posto la lista
    .button = { button-test-again }
    .support = archivio dei certificati senza radici utilizzabili

finding-tls-trust-store-old =
    .headline = La lista delle firme note di questo computer è vecchia
    .happened = Un server mostra un documento (certificato) con la firma di un garante noto. Questo è in regola. La firma è troppo nuova per la lista di questo computer.
    .advice-1 = Installa gli aggiornamenti del computer, poi premi «{ button-test-again }»
    .advice-2 = Se non ce ne sono, chiedi al reparto IT di aggiungere la firma
    .button = { button-test-again }
    .support = radice pubblica { $root } assente dall’archivio dei certificati di questo computer

finding-captive-portal =
    .headline = Questo Wi-Fi chiede prima di accedere
    .happened = Qui una pagina di benvenuto risponde al posto dei server di posta. Hotel, treni e bar lo fanno spesso. Dopo l’accesso, la posta passa.
    .advice-1 = Accedi dalla pagina nel browser, poi premi «{ button-test-again }»
    .advice-2 = Se non compare, apri una pagina web qualsiasi per farla uscire
    .button = { button-test-again }
    .support = captive portal: una pagina web risponde al posto di altri server

finding-proxy-required =
    .headline = { $certainty ->
        [likely] Questa rete probabilmente fa uscire solo pagine web
       *[stated] Questa rete fa uscire solo pagine web
    }
    .happened = Tutto esce da un solo cancello, che lascia passare solo pagine web. I programmi di posta non passano. Le reti di aziende e scuole fanno spesso così.
    .advice-1 = { step-hotspot }
    .advice-2 = Al lavoro, chiedi al reparto IT di far passare i programmi di posta
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = { $told ->
        [yes] nessuna connessione diretta esce da questa rete, proxy HTTP { $proxy }
       *[no] nessuna connessione diretta esce da questa rete, serve un proxy HTTP
    }

finding-internet-down =
    .headline = La tua linea internet è giù
    .happened = Questo computer arriva al router, ma non oltre. Le tue impostazioni di posta non c’entrano.
    .advice-1 = Riavvia il router, poi premi «{ button-test-again }»
    .advice-2 = Apri una pagina web qualsiasi per vedere se sei in rete
    .advice-3 = Se non passa, avvisa chi ti fornisce internet
    .button = { button-test-again }
    .support = gateway raggiungibile; oltre, ricerche e connessioni restano senza risposta

finding-name-filter-resets =
    .headline = { $certainty ->
        [likely] Un filtro probabilmente taglia la linea con { $host }
       *[stated] Un filtro qui taglia la linea con { $host }
    }
    .brief = { $certainty ->
        [likely] Un filtro probabilmente taglia la linea con il server di posta
       *[stated] Un filtro qui taglia la linea con il server di posta
    }
    .happened = { $certainty ->
        [likely] La linea si apre. Diventa muta appena diciamo quale server vogliamo.
       *[stated] La linea si apre. Appena diciamo quale server vogliamo, diventa muta. Con un altro nome resta aperta.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Chiedi a chi gestisce questa rete di far passare { $host }
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = { $host }:{ $port } muto dopo un ClientHello con questo SNI, non dopo altri

finding-port-25-blocked =
    .headline = La porta 25 qui è chiusa, e non ti serve
    .happened = Una porta è un ingresso numerato del server. Questa serve ai server tra loro, e quasi ogni linea di casa la chiude. La { $open } è per te, e funziona.
    .advice-1 = { step-settings-shown }
    .support = tcp/25 filtrata su questa rete, submission sulla { $open } funziona

finding-tls-intercepted =
    .headline = Qualcuno su questa rete può leggere ciò che invii
    .happened = Un server prova chi è con un documento (certificato). Qui tutti ne mostrano uno con la stessa firma strana. Quindi qualcuno lungo la strada può leggere.
    .advice-1 = { step-hotspot }
    .advice-2 = Non usare la tua password su questa rete
    .advice-3 = Al lavoro, chiedi al reparto IT se è voluto
    .button = { button-test-again }
    .support = intercettazione TLS su questa rete: host senza legami hanno lo stesso emittente { $issuer }

finding-mail-redirected =
    .headline = Un altro server risponde al posto del tuo server di posta
    .happened = { $host } e un server di un altro provider salutano con le stesse parole, quelle di { $other }. Quindi qualcosa qui manda la tua posta a un server suo.
    .advice-1 = { step-hotspot }
    .advice-2 = Non usare la tua password su questa rete
    .advice-3 = Se resta così, spegni il controllo della posta del tuo antivirus
    .button = { button-test-again }
    .support = { $host }: porta in chiaro dirottata, saluta come un server senza legami, come { $other }

finding-pmtu-black-hole =
    .headline = I pezzi grandi di dati si perdono per strada
    .happened = I pezzi piccoli arrivano a { $host } e tornano. Quelli grandi spariscono per strada. Una VPN o un router lo fa spesso.
    .advice-1 = Spegni la VPN o riavvia il router, poi premi «{ button-test-again }»
    .advice-2 = Se non passa, avvisa chi ti fornisce internet
    .button = { button-test-again }
    .support = { $host }:{ $port } path MTU black hole: funziona con segmenti di { $segment } byte

finding-large-hello-blocked =
    .headline = Un filtro lungo la strada inciampa nella nuova cifratura
    .happened = Il modo più nuovo di cifrare comincia con un saluto lungo, e quello si perde. Con uno corto funziona, ed è sicuro lo stesso.
    .advice-1 = { step-settings-shown }
    .advice-2 = Avvisa chi gestisce questa rete che i saluti lunghi si perdono
    .support = { $host }:{ $port } ClientHello di { $lost } byte perso, di { $passed } byte con risposta

finding-slow-or-lossy-link =
    .headline = La tua linea internet ora è molto lenta
    .happened = Arrivare al server ha richiesto { $took }. La posta funziona, ma ogni passo richiede tempo.
    .advice-1 = Avvicinati al router o usa un cavo, poi premi «{ button-test-again }»
    .advice-2 = Se resta lenta, avvisa chi ti fornisce internet
    .button = { button-test-again }
    .support = le connessioni richiedono { $took }: pacchetti in ritardo o persi

finding-mail-ports-blocked =
    .headline = { $certainty ->
        [likely] Questa rete probabilmente ferma i programmi di posta
       *[stated] Questa rete non fa passare i programmi di posta
    }
    .happened = { $certainty ->
        [likely] Le pagine web si aprono, ma le porte (ingressi numerati) della posta restano chiuse. La causa è probabilmente questa rete, non il provider. Reti di hotel, scuole e aziende fanno spesso così.
       *[stated] Le pagine web si aprono, ma le porte (ingressi numerati) della posta restano chiuse. La causa è questa rete, non il provider. Reti di hotel, scuole e aziende fanno spesso così.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Se lì va, chiedi a chi gestisce la rete di aprire le porte 993 e 465
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = porte di posta filtrate su questa rete, web raggiungibile

finding-receive-ports-blocked =
    .headline = { $certainty ->
        [likely] Puoi inviare, ma questa rete probabilmente non ti fa ricevere
       *[stated] Puoi inviare, ma questa rete non ti fa ricevere
    }
    .happened = { $certainty ->
        [likely] La causa è probabilmente questa rete, non il provider. Chiude le porte (ingressi numerati) da cui i programmi ricevono la posta. Reti di hotel, scuole e aziende fanno spesso così.
       *[stated] La causa è questa rete, non il provider. Chiude le porte (ingressi numerati) da cui i programmi ricevono la posta. Reti di hotel, scuole e aziende fanno spesso così.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Se lì va, chiedi a chi gestisce la rete di aprire le porte 993 e 143
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = porte di ricezione filtrate su questa rete, submission raggiungibile

finding-one-port-blocked =
    .headline = La porta { $open } qui funziona, la { $blocked } resta chiusa
    .happened = Una porta è un ingresso numerato del server. Due di loro portano alla stessa posta, e una qui non si apre. Quella aperta è sicura allo stesso modo.
    .advice-1 = { step-settings-shown }
    .advice-2 = Se vuoi vederle funzionare entrambe, riprova su un’altra rete
    .support = porta { $blocked } di { $host } irraggiungibile, porta { $open } funziona con cifratura

finding-ipv6-black-hole =
    .headline = { $certainty ->
        [likely] Una delle due uscite di questa rete è probabilmente guasta
       *[stated] Una delle due uscite di questa rete è guasta
    }
    .happened = Internet ha un nuovo e un vecchio tipo di indirizzo (IPv6 e IPv4). Qui il nuovo non conduce da nessuna parte. Con il vecchio la posta va.
    .advice-1 = { step-settings-shown }
    .advice-2 = Avvisa chi gestisce questa rete che IPv6 non conduce da nessuna parte
    .support = connessioni IPv6 a { $host } senza risposta, IPv4 funziona

finding-no-ipv6-only-server =
    .headline = Il server usa un tipo di indirizzo che qui manca
    .happened = Internet ha un nuovo e un vecchio tipo di indirizzo (IPv6 e IPv4). Il server ne ha uno solo, e questa rete ha solo l’altro.
    .advice-1 = { step-hotspot }
    .advice-2 = Chiedi al tuo provider di dare a { $host } entrambi i tipi
    .button = { button-test-again }
    .support = { $host } ha indirizzi di una sola famiglia, senza via da qui

## Nomi

finding-dns-nxdomain-domain =
    .headline = Su internet non esiste { $domain }
    .brief = La parte dopo la chiocciola (@) non esiste
    .happened = La parte dopo il segno @ non esiste. Quindi lì non arriva posta, e da lì non ne parte.
    .advice-1 = Controlla come si scrive { $domain }
    .advice-2 = Se è giusto, chiedi a chi ti ha dato l’indirizzo
    .support = { $domain }: NXDOMAIN

finding-dns-null-mx =
    .headline = { $domain } non riceve posta
    .brief = Questo dominio non riceve posta
    .happened = Il titolare di { $domain } dice che non serve per la posta. È detto chiaramente, non è un guasto.
    .advice-1 = Controlla la parte dopo il segno @
    .advice-2 = Se è giusta, chiedi a chi ti ha dato l’indirizzo
    .support = { $domain }: MX nullo (RFC 7505)

finding-domain-no-mail =
    .headline = Non abbiamo trovato posta presso { $domain }
    .brief = Non abbiamo trovato posta presso questo dominio
    .happened = Il dominio esiste, ma non indica un server che riceva posta. E lì non c’è un ingresso aperto per i programmi di posta.
    .advice-1 = Controlla come si scrive { $domain }
    .advice-2 = Se è giusto, chiedi al titolare di { $domain } dove sta la posta
    .support = { $domain }: nessun MX, nessun SRV, porte di posta chiuse

finding-dns-srv-disabled =
    .headline = { $service ->
        [submission] { $domain } non lascia inviare i programmi di posta
       *[other] { $domain } non lascia ricevere i programmi di posta
    }
    .brief = { $service ->
        [submission] Questo dominio non lascia inviare i programmi di posta
       *[other] Questo dominio non lascia ricevere i programmi di posta
    }
    .happened = Il titolare di { $domain } lo dice in pubblico. È detto chiaramente, non è un guasto.
    .advice-1 = Leggi la posta sulla pagina del tuo provider
    .advice-2 = Chiedi al titolare di { $domain } quale altro ingresso c’è
    .support = { $domain }: destinazione SRV “.” per { $service } (RFC 6186)

finding-dns-nxdomain-host =
    .headline = Non esiste un server chiamato { $host }
    .brief = Non esiste un server con il nome indicato
    .happened = Il tuo dominio indica un server di posta che non c’è. Il nome è vecchio, o ha una lettera fuori posto.
    .advice-1 = Chiedi al tuo provider il nome giusto del server di posta
    .advice-2 = { step-web-mail }
    .support = { $host }: NXDOMAIN, il dominio esiste

finding-dns-nodata =
    .headline = Il nome { $host } non conduce da nessuna parte
    .brief = Il nome del server di posta non conduce da nessuna parte
    .happened = Il nome del server di posta è noto, ma non ha un indirizzo.
    .advice-1 = Avvisa il tuo provider che { $host } non ha un indirizzo
    .advice-2 = { step-web-mail }
    .support = { $host }: nessun record A né AAAA

finding-dns-servfail =
    .headline = Ora nessuno sa dire dove si trova { $name }
    .brief = Ora nessuno sa dire dove si trova il tuo server di posta
    .happened = Ogni server ha un nome, e internet ha una rubrica per trovarlo. Per { $name } non ha dato una risposta chiara. Spesso passa da solo.
    .advice-1 = Aspetta dieci minuti, poi premi «{ button-test-again }»
    .advice-2 = Se non passa, avvisa il tuo provider
    .button = { button-test-again }
    .support = { $name }: SERVFAIL o nessuna risposta utile dal resolver

finding-dns-timeout =
    .headline = La rubrica di questa rete non risponde
    .happened = Ogni server ha un nome, e la rete ha una rubrica per trovarlo. È rimasta muta, e non abbiamo potuto cercare. Le tue impostazioni di posta non c’entrano.
    .advice-1 = Riavvia il router, poi premi «{ button-test-again }»
    .advice-2 = Se non passa, usa l’hotspot del telefono
    .advice-3 = Avvisa chi gestisce questa rete che i nomi non si trovano
    .button = { button-test-again }
    .support = il resolver non risponde a nessuna richiesta

finding-dns-resolver-broken =
    .headline = La rubrica di questa rete è guasta
    .happened = Ogni server ha un nome, e la rete ha una rubrica per trovarlo. Con { $name } non ci riesce, e un’altra su internet sì. Le tue impostazioni di posta non c’entrano.
    .advice-1 = Riavvia il router, poi premi «{ button-test-again }»
    .advice-2 = Se non passa, usa l’hotspot del telefono
    .advice-3 = Avvisa chi gestisce questa rete che i nomi non si trovano
    .button = { button-test-again }
    .support = { $name }: fallisce presso il resolver di questa rete, un altro risponde

finding-dns-refused =
    .headline = Questa rete non vuole cercare { $name }
    .brief = Questa rete non vuole cercare il tuo server di posta
    .happened = Ogni server ha un nome, e la rete ha una rubrica per trovarlo. A { $name } dice di no. Una VPN o un filtro web lo fa spesso.
    .advice-1 = Spegni la VPN o il filtro web, poi premi «{ button-test-again }»
    .advice-2 = Se non passa, usa l’hotspot del telefono
    .button = { button-test-again }
    .support = { $name }: REFUSED dal resolver

finding-dnssec-bogus =
    .headline = Il sigillo del nome { $name } è rotto
    .brief = Il sigillo del nome del server di posta è rotto
    .happened = Il titolare di un nome può metterci un sigillo, così nessuno lo falsifica. Questo sigillo non tiene. Perciò le reti prudenti nascondono il nome.
    .advice-1 = Avvisa il tuo provider che il sigillo di { $name } è rotto
    .advice-2 = { step-web-mail }
    .support = { $told ->
        [yes] { $name }: la validazione DNSSEC fallisce, errore esteso { $code }
       *[no] { $name }: la validazione DNSSEC fallisce, senza verifica si risolve
    }

finding-dns-slow-aaaa =
    .headline = Cercare i nomi è lento su questa rete
    .happened = Metà di ogni domanda su un nome resta senza risposta. Così il programma di posta parte ogni volta con { $took } di ritardo.
    .advice-1 = { step-settings-shown }
    .advice-2 = Se ti dà fastidio, riavvia il router
    .support = richieste AAAA senza risposta per { $took }, richieste A con risposta

finding-private-address-answer =
    .headline = { $host } conduce dentro questa rete
    .brief = Il nome del server di posta conduce dentro questa rete
    .happened = Il nome dovrebbe portare fuori, su internet. Qui conduce a { $address }, che è vicino. I filtri web e le reti aziendali lo fanno.
    .advice-1 = Spegni il filtro web, o accendi la VPN del lavoro, poi premi «{ button-test-again }»
    .advice-2 = Se non passa, chiedi a chi gestisce questa rete
    .button = { button-test-again }
    .support = { $host } si risolve nell’indirizzo non pubblico { $address }

finding-dns-filtered =
    .headline = Un filtro qui blocca { $name }
    .brief = Un filtro qui blocca il tuo server di posta
    .happened = Ogni server ha un nome, e la rete ha una rubrica per trovarlo. Lì { $name } è tra i nomi da bloccare.
    .advice-1 = { step-hotspot }
    .advice-2 = Chiedi a chi gestisce questa rete di ammettere { $name }
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $name }: filtrato dal resolver, errore esteso { $code }
       *[no] { $name }: filtrato dal resolver, la risposta non porta a nulla
    }

finding-dns-hijacked-nxdomain =
    .headline = Questa rete inventa posti per nomi che non esistono
    .happened = Abbiamo chiesto un nome che non può esistere, ed è arrivata una risposta. Per { $host } arriva la stessa, quindi quel server non c’è.
    .advice-1 = Chiedi al tuo provider il nome giusto del server di posta
    .advice-2 = Avvisa chi gestisce questa rete che la rete inventa risposte
    .support = { $host } e nomi casuali si risolvono tutti in { $address }: vale come NXDOMAIN

finding-dns-answers-differ =
    .headline = Due rubriche non dicono lo stesso su { $host }
    .brief = Due rubriche non dicono lo stesso sul tuo server di posta
    .happened = Le rubriche di internet dicono dove sta un server. La tua dice { $here }, un’altra { $elsewhere }. Quando un server trasloca, dura circa un giorno.
    .advice-1 = Riavvia il router, poi premi «{ button-test-again }»
    .advice-2 = Se non passa, aspetta un giorno
    .button = { button-test-again }
    .support = { $host }: { $here } dal resolver del sistema, { $elsewhere } da un altro

finding-hosts-file-override =
    .headline = Una riga su questo computer manda { $host } fuori strada
    .brief = Una riga su questo computer manda la posta fuori strada
    .happened = Questo computer ha una sua lista che dice dove stanno i server. Manda { $host } a { $address }, e internet dice altro.
    .advice-1 = Chiedi a chi ha preparato questo computer di togliere quella riga, poi premi «{ button-test-again }»
    .button = { button-test-again }
    .support = il file hosts associa { $host } a { $address }

## Ingressi, e chi risponde dietro

finding-tcp-refused =
    .headline = { $works ->
        [beside] La posta va, ma il server tiene chiusa la porta { $port }
        [sending] Puoi inviare, ma l’ingresso per ricevere è chiuso
        [receiving] Puoi ricevere, ma l’ingresso per inviare è chiuso
       *[nothing] Il server c’è, ma l’ingresso per { direction } è chiuso
    }
    .happened = { $works ->
        [beside] { $host } ha detto subito di no sulla porta { $port }. Una porta è un ingresso numerato del server. Quella accanto funziona ed è sicura allo stesso modo.
       *[other] { $host } ha detto subito di no sulla porta { $port }. Una porta è un ingresso numerato del server. Dietro questa non risponde nessuno.
    }
    .advice-1 = { $works ->
        [beside] { step-settings-shown }
       *[other] Chiedi al tuo provider quale server e quale porta usare per { direction }
    }
    .advice-2 = { $works ->
        [beside] Avvisa il tuo provider che la porta { $port } è chiusa
       *[other] { step-web-mail }
    }
    .support = { $host }:{ $port } connessione rifiutata

finding-tcp-timeout =
    .headline = { $works ->
        [beside] La posta va, ma il server resta muto sulla porta { $port }
        [sending] Puoi inviare, ma il server per ricevere resta muto
        [receiving] Puoi ricevere, ma il server per inviare resta muto
       *[nothing] Da qui il server per { direction } non risponde
    }
    .happened = Abbiamo bussato alla porta { $port } di { $host } senza sentire nulla. Una porta è un ingresso numerato del server. { $works ->
        [beside] Quella accanto funziona ed è sicura allo stesso modo.
       *[other] O qualcosa lungo la strada ci ferma, o non c’è nessuno.
    }
    .advice-1 = { $works ->
        [beside] Usa i dati che vedi qui, o premi «{ button-test-again }» per bussare ancora una volta
       *[other] { step-hotspot }
    }
    .advice-2 = { $works ->
        [beside] Avvisa il tuo provider che la porta { $port } resta muta
       *[other] Se resta muto anche lì, avvisa il tuo provider
    }
    .advice-3 = { $works ->
        [beside] Intanto i dati che vedi qui sono tutto ciò che ti serve
       *[other] { step-web-mail }
    }
    .button = { button-test-again }
    .support = { $host }:{ $port } nessuna risposta ai tentativi di connessione

finding-tcp-admin-prohibited =
    .headline = Un muro sulla via del server di posta ci ha respinti
    .happened = Qualcosa tra te e il server ha detto subito di no. Qualcuno ha messo una regola per questo.
    .advice-1 = { step-hotspot }
    .advice-2 = Chiedi a chi gestisce questa rete di aprire la porta { $port } (un ingresso numerato)
    .button = { button-test-again }
    .support = { $host }:{ $port } respinto lungo il percorso (ICMP prohibited o unreachable)

finding-tcp-host-dead =
    .headline = { $certainty ->
        [likely] Il server di posta è probabilmente spento
       *[stated] All’indirizzo del server di posta non c’è nessuno
    }
    .happened = { $certainty ->
        [likely] { $host } conduce a un indirizzo che resta muto a ogni domanda. È probabile che il server sia spento o abbia traslocato.
       *[stated] { $host } conduce a un indirizzo, ma lì non risponde nessun computer. Il server è spento o ha traslocato.
    }
    .advice-1 = Aspetta un’ora, poi premi «{ button-test-again }»
    .advice-2 = Se non passa, avvisa il tuo provider
    .button = { button-test-again }
    .support = { $certainty ->
        [likely] { $host } muto su ogni porta di posta e sulla 443
       *[stated] { $host }:{ $port } host irraggiungibile dopo secondi: nessun vicino simile
    }

finding-server-hangs-up-at-once =
    .headline = { $works ->
        [sending] Puoi inviare, ma il server per ricevere riattacca
        [receiving] Puoi ricevere, ma il server per inviare riattacca
       *[nothing] Il server riattacca appena chiamiamo
    }
    .happened = { $host } risponde e riattacca senza una parola. I server lo fanno con chi hanno escluso per un po’, o quando sono guasti.
    .advice-1 = Aspetta 30 minuti, poi premi «{ button-test-again }»
    .advice-2 = Se non passa, usa l’hotspot del telefono
    .advice-3 = Se lì va, chiedi al tuo provider di riammettere la tua rete
    .button = { button-test-again }
    .support = { $host }:{ $port } accetta e chiude senza un byte; verificare un blocco dell’indirizzo del client

finding-no-greeting =
    .headline = { $works ->
        [sending] Puoi inviare, ma il server per ricevere non dice nulla
        [receiving] Puoi ricevere, ma il server per inviare non dice nulla
       *[nothing] Il server risponde, ma non dice nulla
    }
    .happened = La linea con { $host } è aperta, ma non è arrivata una parola. Un server troppo occupato fa così.
    .advice-1 = Aspetta dieci minuti, poi premi «{ button-test-again }»
    .advice-2 = Se non passa, avvisa il tuo provider
    .button = { button-test-again }
    .support = { $host }:{ $port } connesso, nessuna risposta in tempo

finding-greeting-bye =
    .headline = { $works ->
        [sending] Puoi inviare, ma il server per ricevere ci respinge
       *[nothing] Il server c’è, ma ci respinge
    }
    .happened = { $host } ha risposto di no prima di ogni accesso. Le sue parole dicono perché.
    .advice-1 = Aspetta 15 minuti, poi premi «{ button-test-again }»
    .advice-2 = Chiudi gli altri programmi che usano questa casella
    .advice-3 = Se non passa, manda le parole del server al tuo provider
    .button = { button-test-again }
    .support = { $host }:{ $port } rifiuta già nel saluto (BYE, -ERR, 5xx)

finding-greeting-slow =
    .headline = Il server funziona, ma è lento a salutare
    .happened = { $host } ha salutato solo dopo { $took }. La posta funziona, ma ogni avvio richiede un po’.
    .advice-1 = { step-settings-shown }
    .advice-2 = Se resta lento, avvisa il tuo provider
    .support = { $host }:{ $port } saluto dopo { $took }

finding-smtp-421 =
    .headline = { $works ->
        [receiving] Puoi ricevere, ma il server per inviare è troppo occupato
       *[nothing] Il server per inviare ora è troppo occupato
    }
    .happened = { $host } ci ha chiesto di tornare più tardi. Le sue parole dicono perché.
    .advice-1 = Aspetta 15 minuti, poi premi «{ button-test-again }»
    .advice-2 = Se non passa, manda le parole del server al tuo provider
    .button = { button-test-again }
    .support = { $host }:{ $port } saluto 4xx

finding-smtp-greeting-554 =
    .headline = { $works ->
        [receiving] Puoi ricevere, ma il server per inviare esclude questa rete
       *[nothing] Il server per inviare esclude questa rete
    }
    .happened = { $host } ha una regola contro l’indirizzo di questa rete. Ha detto di no prima di ogni accesso.
    .advice-1 = Spegni la VPN, o usa un’altra rete, poi premi «{ button-test-again }»
    .advice-2 = Se non passa, manda le parole del server al tuo provider
    .button = { button-test-again }
    .support = { $host }:{ $port } saluto 554: indirizzo del client respinto per regola

finding-web-server-on-port =
    .headline = Qui risponde un server web, non un server di posta
    .happened = Sulla porta { $port } di { $host } c’è un server per pagine web. Una porta è un ingresso numerato del server.
    .advice-1 = Chiedi al tuo provider il nome del server di posta
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } parla HTTP

finding-other-service-on-port =
    .headline = Qui risponde un altro tipo di server, non di posta
    .happened = Sulla porta { $port } di { $host } c’è un server, ma non uno per { direction }. Una porta è un ingresso numerato del server.
    .advice-1 = Chiedi al tuo provider il nome del server di posta
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } parla un altro protocollo

finding-pop-on-imap-port =
    .headline = Dietro questo ingresso c’è un modo più vecchio di ricevere
    .happened = Alla porta { $port } di { $host } abbiamo chiesto IMAP, e ha risposto POP3. Tutti e due ricevono posta, e POP3 è il più vecchio. Una porta è un ingresso numerato del server.
    .advice-1 = Chiedi al tuo provider quale porta è per IMAP
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } saluta come POP3 dove si attendeva IMAP

finding-smtp-on-imap-port =
    .headline = { $service ->
        [submission] Questo ingresso serve per ricevere, non per inviare
       *[other] Questo ingresso serve per inviare, non per ricevere
    }
    .happened = Sulla porta { $port } di { $host } c’è un server per l’altra direzione. Una porta è un ingresso numerato del server.
    .advice-1 = Chiedi al tuo provider quale server e quale porta usare per { direction }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } saluta come un altro protocollo di posta, non { $service }

finding-unreadable-greeting =
    .headline = Il server risponde, ma non come fanno quelli di posta
    .happened = Ciò che { $host } ha detto sulla porta { $port } non si legge. Una porta è un ingresso numerato del server.
    .advice-1 = Chiedi al tuo provider il nome del server di posta
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } risponde fuori dal protocollo

finding-login-closed-here =
    .headline = Il server c’è, ma da qui non fa accedere nessuno
    .happened = { $host } risponde e cifra, ma sulla porta { $port } non accetta password. Una porta è un ingresso numerato del server.
    .advice-1 = Chiedi al tuo provider quale server e quale porta usare per { direction }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } LOGINDISABLED e nessun meccanismo utile, dentro TLS

finding-smtp-auth-not-offered =
    .headline = Questo server non invia la posta di chi accede
    .happened = { $host } risponde e cifra, ma non accetta password. I server che ricevono soltanto fanno così.
    .advice-1 = Chiedi al tuo provider il nome del suo server per inviare
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } non offre AUTH dentro TLS

finding-wrong-port =
    .headline = { $change ->
        [encryption] La porta { $open } è giusta, ma cifra in un altro modo
       *[port] La porta { $open } qui funziona, la { $typed } no
    }
    .happened = { $change ->
        [encryption] { $security ->
            [tls] Una porta è un ingresso numerato del server. Questa cifra prima della prima parola, e ti hanno detto altro. Così { $host } funziona.
           *[starttls] Una porta è un ingresso numerato del server. Questa cifra dopo la prima parola, e ti hanno detto altro. Così { $host } funziona.
        }
       *[port] Una porta è un ingresso numerato del server. Ti hanno detto { $typed }. Abbiamo provato gli altri ingressi di { $host }, e { $open } funziona.
    }
    .advice-1 = { $change ->
        [encryption] Usa l’altra cifratura
       *[port] Usa la porta { $open } al posto della { $typed }
    }
    .button = { $change ->
        [encryption] Usa l’altra cifratura
       *[port] Usa la porta { $open }
    }
    .support = { $host }:{ $typed } come indicato non funziona; la porta { $open } con { $security ->
        [tls] TLS implicito
       *[starttls] STARTTLS
    } sì

finding-wrong-mail-host =
    .headline = { $host } serve per pagine web, non per la posta
    .brief = Questo server serve per pagine web, non per la posta
    .happened = Lì rispondono solo pagine web. La tua posta sta presso { $suggestion }.
    .advice-1 = Usa { $suggestion }
    .advice-2 = Se non conosci quel nome, guarda la pagina di aiuto del tuo provider
    .button = Usa { $suggestion }
    .support = { $host }: solo web, posta presso { $suggestion }

finding-helo-rejected =
    .headline = Al server non è piaciuto il nostro saluto
    .happened = { $host } ha rifiutato il nome con cui Mailhaven saluta. Riguarda Mailhaven, non te.
    .advice-1 = { step-helpdesk }
    .advice-2 = Prova i dati lo stesso: il tuo programma di posta saluta a modo suo
    .support = { $host }:{ $port } rifiuta il nome nel nostro EHLO

finding-smtp-wrong-server =
    .headline = { $host } riceve posta, ma non invia la tua
    .brief = Questo server riceve posta, ma non invia la tua
    .happened = La posta ha un server che la riceve e uno che la invia. Quello che invia la tua è { $suggestion }.
    .advice-1 = Usa { $suggestion }
    .button = Usa { $suggestion }
    .support = { $host } non offre AUTH né relay, submission sta presso { $suggestion }

## Cifratura

finding-plain-on-tls-port =
    .headline = Il server non cifra dove deve
    .happened = La porta { $port } di { $host } ha risposto in chiaro, dove la cifratura viene prima. Una porta è un ingresso numerato del server. Ci siamo fermati.
    .advice-1 = Chiedi al tuo provider quale porta è cifrata dall’inizio
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } risponde in chiaro a un ClientHello TLS

finding-tls-on-plain-port =
    .headline = Questo ingresso vuole la cifratura dall’inizio
    .happened = La porta { $port } di { $host } aspetta la cifratura prima di ogni parola. Una porta è un ingresso numerato del server. I dati dicono altro.
    .advice-1 = Chiedi al tuo provider quale porta e quale cifratura usare
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } parla TLS dove si attendevano testo in chiaro e STARTTLS

finding-starttls-not-offered =
    .headline = { $works ->
        [sending] Puoi inviare, ma il server per ricevere non cifra
        [receiving] Puoi ricevere, ma il server per inviare non cifra
       *[nothing] Il server per { direction } qui non cifra
    }
    .happened = La porta { $port } di { $host } non offre cifratura. Una porta è un ingresso numerato del server. Chi sta in mezzo può leggere la tua password, perciò ci fermiamo.
    .advice-1 = Chiedi al tuo provider un server che cifra
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } non offre STARTTLS

finding-starttls-stripped =
    .headline = { $certainty ->
        [likely] Qualcosa qui probabilmente toglie la cifratura
       *[stated] Qualcosa su questa rete toglie la cifratura
    }
    .happened = { $certainty ->
        [likely] Sappiamo che { $host } cifra, ma qui la sua offerta manca. Chi sta in mezzo può leggere la tua password, perciò ci fermiamo.
       *[stated] Il server offre di cifrare, ma qui la sua offerta è cancellata. Chi sta in mezzo può leggere la tua password, perciò ci fermiamo.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Non usare la tua password su questa rete
    .advice-3 = Avvisa chi gestisce questa rete
    .button = { button-test-again }
    .support = { $host }:{ $port } STARTTLS assente o mascherato lungo il percorso

finding-starttls-fails-temporarily =
    .headline = Il server ora non riesce a cifrare
    .happened = { $host } offre di cifrare, poi dice di no. Il guasto è dalla sua parte. Le sue parole dicono perché.
    .advice-1 = Aspetta un’ora, poi premi «{ button-test-again }»
    .advice-2 = Se non passa, manda le parole del server al tuo provider
    .button = { button-test-again }
    .support = { $host }:{ $port } rifiuta STARTTLS benché lo offra

finding-starttls-injection =
    .headline = Qualcuno ha infilato del testo prima della cifratura
    .happened = { $host } ha detto sì alla cifratura, e poi è arrivato altro testo in chiaro. Un attacco è fatto così. Abbiamo messo giù, e di segreto non è uscito nulla.
    .advice-1 = { step-hotspot }
    .advice-2 = Non usare la tua password su questa rete
    .advice-3 = Se è così dappertutto, avvisa il tuo provider
    .button = { button-test-again }
    .support = { $host }:{ $port } testo in chiaro dopo la risposta a STARTTLS (CVE-2011-0411)

finding-tls-too-old =
    .headline = Il server conosce solo una cifratura vecchia e insicura
    .happened = { $host } cifra in un modo che oggi si può forzare. I programmi sicuri lo rifiutano, e anche noi.
    .advice-1 = Chiedi al tuo provider di aggiornare il server
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } non offre TLS 1.2 né 1.3

finding-tls-no-common-cipher =
    .headline = Tra noi e il server non c’è una cifratura sicura in comune
    .happened = { $host } offre solo vecchi modi di cifrare. I programmi sicuri li rifiutano, e anche noi.
    .advice-1 = Chiedi al tuo provider di attivare la cifratura di oggi
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } avviso handshake_failure: nessuna suite in comune

finding-tls-client-cert-required =
    .headline = Il server apre solo ai computer che conosce
    .happened = { $host } chiede anche a questo computer un suo documento (certificato). In certe aziende te ne danno uno.
    .advice-1 = Chiedi al reparto IT il file di questo documento e come si installa
    .support = { $host }:{ $port } richiede un certificato del client

finding-tls-name-unknown-to-server =
    .headline = Il server non conosce il nome { $host }
    .brief = Il server non conosce il nome che abbiamo chiesto
    .happened = Siamo arrivati a un server, ma dice che { $host } non è il suo nome.
    .advice-1 = Chiedi al tuo provider il nome giusto del server di posta
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } avviso unrecognized_name

finding-tls-internal-error =
    .headline = Il server di posta ha un guasto interno
    .happened = { $host } ha cominciato a cifrare e poi ha smesso da solo.
    .advice-1 = Aspetta un’ora, poi premi «{ button-test-again }»
    .advice-2 = Se non passa, avvisa il tuo provider
    .button = { button-test-again }
    .support = { $host }:{ $port } interrompe l’handshake TLS per un guasto suo

finding-tls-reset =
    .headline = La linea è tagliata mentre comincia la cifratura
    .happened = { $host } risponde, ma la linea cade prima che sia sicura. La taglia il server o qualcosa per strada.
    .advice-1 = { step-hotspot }
    .advice-2 = Se lì è lo stesso, avvisa il tuo provider
    .button = { button-test-again }
    .support = { $host }:{ $port } reset durante l’handshake TLS

finding-tls-timeout =
    .headline = Il server parla, ma la cifratura non comincia
    .happened = { $host } saluta, ma quando comincia la cifratura non arriva risposta. Lo fa un vecchio filtro per strada, o il server stesso.
    .advice-1 = { step-hotspot }
    .advice-2 = Se lì è lo stesso, avvisa il tuo provider
    .button = { button-test-again }
    .support = { $host }:{ $port } nessuna risposta al ClientHello TLS

## Documenti (certificati)

finding-tls-cert-expired =
    .headline = Il documento del server è scaduto in data { $not_after }
    .happened = Un server prova chi è con un documento (certificato). Questo è scaduto in data { $not_after }, e nessuno lo ha rinnovato. Così non si può sapere chi risponde.
    .advice-1 = Avvisa il tuo provider che il documento di { $host } è scaduto
    .advice-2 = Non usare la password finché non ce n’è uno nuovo
    .advice-3 = { step-web-mail }
    .support = { $host }:{ $port } certificato con notAfter { $not_after }

finding-tls-cert-not-yet-valid =
    .headline = Il documento del server vale solo dal giorno { $not_before }
    .happened = Un server prova chi è con un documento (certificato). Questo non vale ancora. Il tuo orologio è giusto, quindi è il server a essere impostato male.
    .advice-1 = Avvisa il tuo provider che il documento di { $host } comincia troppo tardi
    .advice-2 = Fino a quel giorno non usare la password
    .support = { $host }:{ $port } certificato con notBefore { $not_before }

finding-tls-name-shared-hosting =
    .headline = Il vero nome di questo server è { $suggestion }
    .brief = Questo server ha un altro nome
    .happened = La tua posta sta su una macchina con molti nomi. Mostra il documento (certificato) di { $suggestion }, non di { $host }. Entrambi i nomi portano lì.
    .advice-1 = Usa { $suggestion }
    .button = Usa { $suggestion }
    .support = { $host }:{ $port } il certificato è di { $suggestion }, che è la stessa macchina

finding-tls-name-mismatch =
    .headline = Il server mostra un documento con un altro nome
    .happened = Un server prova chi è con un documento (certificato). Questo non è intestato a { $host }. Così non si può sapere chi risponde.
    .advice-1 = Chiedi al tuo provider il nome giusto del server di posta
    .advice-2 = Non usare la password finché non è risolto
    .support = { $host }:{ $port } il certificato è di { $names }

finding-tls-cert-no-san =
    .headline = Il documento del server è di un tipo vecchio
    .happened = Un server prova chi è con un documento (certificato). Questo ha il nome come si usava un tempo, e i programmi sicuri non lo accettano.
    .advice-1 = Chiedi al tuo provider per { $host } un documento come si fa oggi
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificato senza subjectAltName

finding-tls-self-signed =
    .headline = Il server di posta garantisce da solo per sé
    .happened = Un server mostra un documento (certificato) con la firma di un garante noto. Questo server ha firmato da solo il suo. In casa è normale, ma un imbroglio si presenta così.
    .advice-1 = Chiedi a chi gestisce il server se è voluto
    .advice-2 = Se il server è del tuo provider, non usare la password finché non è risolto
    .support = { $host }:{ $port } certificato autofirmato, numero di serie { $serial }

finding-tls-unknown-ca =
    .headline = Non conosciamo chi garantisce per questo server
    .happened = Un server mostra un documento (certificato) con la firma di un garante noto. Questa firma qui non è nota. Al lavoro è spesso la firma dell’azienda stessa.
    .advice-1 = Chiedi al reparto IT di mettere questa firma nella lista del computer
    .advice-2 = A casa, chiedi al provider, e prima non usare la password
    .support = { $host }:{ $port } emittente fuori dall’archivio dei certificati: { $issuer }

finding-tls-missing-intermediate =
    .headline = { $certainty ->
        [likely] Probabilmente manca una parte del documento del server
       *[stated] Manca una parte del documento del server
    }
    .happened = { $certainty ->
        [likely] Un server mostra un documento (certificato) con carte che lo legano a qualcuno di noto. È probabile che una non arrivi.
       *[stated] Un server mostra un documento (certificato) con carte che lo legano a qualcuno di noto. Questo server non le manda tutte.
    } I browser spesso lo nascondono.
    .advice-1 = Avvisa il tuo provider che manca la parte di mezzo del documento
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificato intermedio non inviato: { $issuer }

finding-tls-cert-revoked =
    .headline = Il documento del server è stato ritirato
    .happened = Un server prova chi è con un documento (certificato). Questo è stato ritirato da chi lo ha fatto.
    .advice-1 = Non usare la password finché non è risolto
    .advice-2 = Avvisa il tuo provider che il documento di { $host } è stato ritirato
    .support = { $host }:{ $port } certificato revocato

finding-tls-weak-key =
    .headline = Il documento del server è troppo facile da falsificare
    .happened = Un server prova chi è con un documento (certificato). Questo ha una chiave così corta che oggi si può forzare.
    .advice-1 = Chiedi al tuo provider per { $host } un documento con una chiave più lunga
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificato con chiave di { $bits } bit

finding-tls-sha1-signature =
    .headline = Il sigillo sul documento del server si può falsificare
    .happened = Un server prova chi è con un documento (certificato). Questo ha un sigillo di vecchio tipo, che oggi si può falsificare.
    .advice-1 = Chiedi al tuo provider un nuovo documento per { $host }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificato con algoritmo di firma obsoleto

finding-tls-cert-malformed =
    .headline = Il documento del server non si legge
    .happened = Un server prova chi è con un documento (certificato). Questo non è fatto come si deve.
    .advice-1 = Avvisa il tuo provider che il documento di { $host } è rovinato
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificato rifiutato per la forma

finding-tls-wrong-purpose =
    .headline = Il server mostra il tipo sbagliato di documento
    .happened = Un server prova chi è con un documento (certificato). Questo è fatto per persone o programmi, non per server.
    .advice-1 = Avvisa il tuo provider che il documento di { $host } non è per server
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } il certificato non ha lo scopo serverAuth

finding-starttls-certificate-differs =
    .headline = La porta { $good } mostra un buon documento, la { $port } no
    .happened = Una porta è un ingresso numerato del server. Dietro ognuna { $host } mostra un documento (certificato). Quello della porta { $port } non vale.
    .advice-1 = { step-settings-shown }
    .advice-2 = Chiedi al tuo provider di rinnovare il documento sulla porta { $port }
    .support = { $host }: certificato valido sulla { $good }, difettoso sulla { $port }

## Trovare i dati

finding-settings-not-found =
    .headline = Non abbiamo trovato dati per { $domain }
    .brief = Non abbiamo trovato dati per questo dominio
    .happened = Nessun posto su internet con dati di posta conosce { $domain }. Anche i soliti nomi dei server non vanno.
    .advice-1 = Chiedi al tuo provider i nomi dei suoi server di posta
    .advice-2 = Cerca «configurare la posta» nella pagina di aiuto del tuo provider
    .support = { $domain }: nulla di pubblicato, i nomi usuali non funzionano

finding-settings-out-of-reach =
    .headline = Non abbiamo potuto cercare { $domain } dappertutto
    .brief = Non abbiamo potuto cercare i tuoi dati dappertutto
    .happened = Alcuni posti che pubblicano dati di posta non hanno risposto. Quindi non si può dire se ce ne sono per { $domain }.
    .advice-1 = Aspetta un minuto, poi premi «{ button-test-again }»
    .advice-2 = Se non passa, usa l’hotspot del telefono
    .button = { button-test-again }
    .support = { $domain }: fonti irraggiungibili, nulla si può dire di ciò che è pubblicato

finding-settings-broken =
    .headline = { $place ->
        [phone-book] La voce di { $domain } nella rubrica non si legge
       *[file] Il file dei dati di { $domain } non si legge
    }
    .brief = { $place ->
        [phone-book] La voce di questo dominio nella rubrica non si legge
       *[file] Il file dei dati di questo dominio non si legge
    }
    .happened = { $place ->
        [phone-book] La rubrica di internet nomina i server di posta di { $domain }, ma la voce non ha senso. Abbiamo cercato anche altrove.
       *[file] { $domain } pubblica i suoi dati di posta, ma il file non ha senso. Abbiamo cercato anche altrove.
    }
    .advice-1 = { $place ->
        [phone-book] Avvisa il titolare di { $domain } che la sua voce per la posta è rovinata
       *[file] Avvisa il titolare di { $domain } che il file dei dati è rovinato
    }
    .support = { $place ->
        [phone-book] { $domain }: record SRV o MX illeggibili
       *[file] { $domain }: documento di configurazione illeggibile
    }

finding-settings-point-nowhere =
    .headline = { $exists ->
        [no] I dati pubblicati sono vecchi
       *[yes] Un server che il tuo provider indica non risponde
    }
    .happened = { $exists ->
        [no] Il tuo provider indica { $host }, che non esiste.
       *[yes] Il tuo provider indica { $host }, e da lì non arriva nulla.
    } { $severity ->
        [warning] Ma c’è un altro modo.
       *[blocking] Non abbiamo trovato un altro modo.
    }
    .advice-1 = { $severity ->
        [warning] { step-settings-shown }
       *[blocking] Avvisa il tuo provider che i suoi dati indicano { $host }
    }
    .advice-2 = { $severity ->
        [warning] Avvisa il tuo provider che i suoi dati indicano { $host }
       *[blocking] { step-web-mail }
    }
    .support = { $host } è pubblicato e non funziona

finding-settings-left-over =
    .headline = { $certainty ->
        [likely] { $domain } probabilmente indica ancora il vecchio provider
       *[stated] { $domain } indica ancora un vecchio server di posta
    }
    .brief = { $certainty ->
        [likely] Il tuo dominio probabilmente indica ancora il vecchio provider
       *[stated] Il tuo dominio indica ancora un vecchio server di posta
    }
    .happened = { $certainty ->
        [likely] La nuova posta per { $domain } va a { $provider }. I dati pubblicati indicano { $host }, che risponde ancora. Ma è probabilmente un resto, perciò abbiamo scelto { $provider }.
       *[stated] La nuova posta per { $domain } va a { $provider }, e i server lì funzionano. I dati pubblicati indicano { $host }, che non funziona.
    }
    .advice-1 = { $certainty ->
        [likely] Chiedi a chi gestisce { $domain } quale dei due tiene la tua posta
       *[stated] { step-settings-shown }
    }
    .advice-2 = Avvisa chi gestisce { $domain } che i dati indicano { $host }
    .support = { $domain } pubblica { $host }; il suo MX porta a { $provider }

finding-settings-from-stranger =
    .headline = I tuoi dati di posta portano a { $other }
    .brief = I tuoi dati di posta portano a un’altra azienda
    .happened = I server lì funzionano. Ma il nome ci è arrivato per una via che altri potrebbero cambiare. Guarda bene { $other } prima che la password vada lì.
    .advice-1 = Usa { $other } se lo conosci come tuo provider di posta
    .advice-2 = Se no, chiedi dove sta la tua posta a chi ti ha dato l’indirizzo
    .button = Usa { $other }
    .support = server di { $other } indicati per { $domain } solo per una via non autenticata

finding-only-insecure-found =
    .headline = Questo server di posta non offre cifratura
    .happened = Ogni via che abbiamo trovato è in chiaro. Chi sta in mezzo può leggere la tua password. Perciò non ne proponiamo nessuna.
    .advice-1 = Chiedi al tuo provider un server che cifra
    .advice-2 = { step-web-mail }
    .support = { $host }: solo testo in chiaro su ogni porta, nessuno STARTTLS

finding-sending-not-found =
    .headline = Puoi ricevere, ma non troviamo un server per inviare
    .happened = Ricevere funziona. Nessun posto su internet con dati di posta indica un server che vada bene per inviare.
    .advice-1 = Chiedi al tuo provider il nome del suo server per inviare
    .advice-2 = Intanto invia la posta dalla pagina del tuo provider
    .support = { $domain }: nessun server submission funzionante

finding-only-exchange-found =
    .headline = { $domain } parla solo Exchange, di Microsoft
    .brief = Questa casella parla solo Exchange, di Microsoft
    .happened = Quasi ogni programma di posta entra per una via aperta a tutti. Qui vediamo solo quella di Microsoft, e pochi la usano.
    .advice-1 = Usa Outlook o un altro programma che parla Exchange
    .advice-2 = Al lavoro, chiedi al reparto IT di attivare IMAP (l’ingresso per i programmi di posta)
    .support = { $domain }: Exchange risponde, nessun IMAP, POP3 o submission

## L’accesso: il nome e la password

finding-hidden-characters =
    .headline = Nella tua password c’è un segno che nessuno vede
    .happened = Quando si copia una password, uno spazio o un segno nascosto può venire dietro. Per il server fa parte della password.
    .advice-1 = Scrivi la password a mano, senza spazi prima o dopo
    .support = il segreto contiene { $character }

finding-wrong-password =
    .headline = Il server non ha accettato il nome o la password
    .happened = Il server non dice quale dei due. Una lettera fuori posto in uno solo è già abbastanza.
    .advice-1 = Controlla entrambi entrando dalla pagina del tuo provider
    .advice-2 = Se lì va, cerca una password speciale per i programmi di posta
    .advice-3 = Se no, imposta lì una nuova password
    .support = { $host }:{ $port } accesso rifiutato senza un motivo (AUTHENTICATIONFAILED, 535)

finding-username-form-wrong =
    .headline = { $tried ->
        [address] { $certainty ->
            [likely] Il tuo nome utente probabilmente non è il tuo indirizzo
           *[stated] Il tuo nome utente non è il tuo indirizzo
        }
       *[other] { $certainty ->
            [likely] Il tuo nome utente probabilmente è l’indirizzo intero
           *[stated] Il tuo nome utente è l’indirizzo intero
        }
    }
    .happened = { $tried ->
        [address] Alcuni server vogliono solo la parte prima del segno @, o un numero. Questo ha rifiutato l’indirizzo intero.
       *[other] Quasi tutti i server vogliono l’indirizzo intero come nome utente. Questo ha rifiutato una forma più corta.
    }
    .advice-1 = Cerca «nome utente» in una lettera del provider o nella sua pagina di aiuto
    .advice-2 = Metti quel nome al posto di quello che sta qui
    .support = { $host }:{ $port } attende un’altra forma del nome utente, non { $tried }

finding-unknown-user =
    .headline = Questo server non ha una casella con il tuo nome
    .happened = { $host } dice che non conosce il nome che abbiamo dato.
    .advice-1 = Controlla su una lettera, un biglietto o una vecchia email se l’indirizzo è giusto
    .advice-2 = Se è giusto, chiedi al tuo provider dove sta la tua posta
    .support = { $host }:{ $port } utente sconosciuto

finding-app-password-likely =
    .headline = Probabilmente ti serve una password per le app di { $provider }
    .brief = Probabilmente ti serve una password per le app
    .happened = { $provider } non ha accettato questa password. Per i programmi di posta ne vuole quasi sempre una seconda, solo per loro.
    .advice-1 = { step-page }
    .advice-2 = { $needed ->
        [yes] Attiva «{ $needs }», poi scegli «{ $called }» e creane una nuova
       *[no] { $named ->
            [yes] Scegli «{ $called }» e creane una nuova
           *[no] Crea lì una nuova password per i programmi di posta
        }
    }
    .advice-3 = Mettila qui al posto della password normale
    .button = Apri la pagina di { $provider }
    .support = { $provider } rifiuta senza un motivo; la sua regola è solo password per le app

finding-app-password-wrong =
    .headline = Questa password per le app probabilmente non vale più
    .happened = { $provider } non l’ha accettata. Una password per le app finisce quando la revochi o cambi quella principale.
    .advice-1 = { step-page }
    .advice-2 = Crea lì una nuova password per le app
    .advice-3 = Copiala e torna qui
    .button = Apri la pagina di { $provider }
    .support = { $provider } rifiuta un segreto a forma di password per le app

finding-imap-off-or-wrong-password =
    .headline = { $provider } dà una sola risposta per due cose
    .brief = Il tuo provider dà una sola risposta per due cose
    .happened = O i programmi di posta restano fuori, o il nome o la password non va. In una casella nuova i programmi di posta restano fuori.
    .advice-1 = { step-page }
    .advice-2 = { step-imap-on }
    .advice-3 = Se era già attivo, controlla lì la tua password
    .advice-4 = { step-come-back }
    .button = Apri la pagina di { $provider }
    .support = { $provider } rifiuta con le stesse parole IMAP spento e una password che non va

finding-password-special-characters =
    .headline = La causa è probabilmente un segno speciale nella password
    .happened = Alcuni server inciampano in segni come à, virgolette o spazi. Nella tua password ce n’è uno.
    .advice-1 = Imposta sulla pagina del tuo provider una password di sole lettere semplici e cifre
    .advice-2 = Scrivi qui quella nuova
    .support = { $host }:{ $port } segreto con caratteri speciali o non ASCII rifiutato

finding-password-expired =
    .headline = La tua password è scaduta
    .happened = Ogni tanto il tuo provider ne vuole una nuova. Quel momento è arrivato.
    .advice-1 = Imposta una nuova password sulla pagina del tuo provider
    .advice-2 = Scrivi qui quella nuova
    .support = { $host }:{ $port } password scaduta (EXPIRED, RFC 5530)

## L’accesso: la via

finding-login-needs-lock-first =
    .headline = Questo server vuole la cifratura prima della password
    .happened = { $host } non accetta password in chiaro. È un bene, e lo vogliamo anche noi.
    .advice-1 = Usa i dati che vedi qui, con la cifratura che indicano
    .support = { $host }:{ $port } LOGINDISABLED o 530 fino a STARTTLS

finding-auth-method-mismatch =
    .headline = Il server vuole un accesso di un altro tipo
    .happened = { $host } vuole una prova che non possiamo dare. Alcune aziende fanno così.
    .advice-1 = Chiedi al reparto IT o al provider quale programma di posta va bene
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } offre solo { $offered }

finding-oauth-token-rejected =
    .headline = Il tuo accesso a { $provider } è scaduto
    .brief = Il tuo accesso al provider è scaduto
    .happened = { $provider } non accetta più la prova del tuo ultimo accesso. La sua pagina ne dà una nuova.
    .advice-1 = Lascia che il programma di posta apra la pagina di { $provider }, e accedi lì
    .support = { $host }:{ $port } token rifiutato da { $provider } (XOAUTH2, OAUTHBEARER)

finding-oauth-wrong-account =
    .headline = Hai fatto l’accesso con un altro account
    .happened = Nel browser hai fatto l’accesso come { $picked }. Questa casella è di un altro indirizzo.
    .advice-1 = Esci dal tuo account su quella pagina nel browser
    .advice-2 = Accedi lì con l’indirizzo di questa casella
    .support = il token è di { $picked }

finding-needs-client-id =
    .headline = { $provider } vuole sapere quale programma di posta chiama
    .brief = Il tuo provider vuole sapere quale programma di posta chiama
    .happened = Apre la casella solo a un programma che dice il suo nome. Non tutti lo fanno.
    .advice-1 = Scegli un programma di posta indicato nella pagina di aiuto di { $provider }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } vuole ID (RFC 2971) prima di SELECT

finding-web-login-required =
    .headline = { $provider } vuole essere sicuro che sei tu
    .brief = Il tuo provider vuole essere sicuro che sei tu
    .happened = Per { $provider } questo accesso è nuovo. Aspetta che tu dica sulla sua pagina che eri tu.
    .advice-1 = { step-page }
    .advice-2 = Se lo chiede, di’ che eri tu
    .advice-3 = { step-come-back }
    .button = Apri la pagina di { $provider }
    .support = { $host }:{ $port } accesso via web richiesto

## L’accesso: ciò che qualcuno ha spento

finding-pop-off-in-settings =
    .headline = { $provider } tiene chiuso il modo più vecchio di ricevere
    .brief = Il tuo provider tiene chiuso il modo più vecchio di ricevere
    .happened = IMAP e POP3 ricevono posta. POP3 è il modo più vecchio, ed è spento.
    .advice-1 = { step-page }
    .advice-2 = Attiva POP3, o usa IMAP, che è meglio
    .advice-3 = { step-come-back }
    .button = Apri la pagina di { $provider }
    .support = { $provider }: POP3 è disattivato nelle impostazioni della casella

finding-imap-off-by-admin =
    .headline = La tua azienda ha spento i programmi di posta
    .happened = Chi gestisce { $domain } non fa entrare nessun programma di posta. La tua password non è la causa.
    .advice-1 = Chiedi al reparto IT di attivare IMAP (l’ingresso per i programmi di posta)
    .advice-2 = { step-web-mail }
    .support = IMAP è disattivato per { $domain }

finding-smtp-auth-off-by-admin =
    .headline = La tua azienda non lascia inviare i programmi di posta
    .happened = In { $provider } c’è un’opzione per questo, ma la tua azienda la tiene spenta. La tua password non è la causa.
    .advice-1 = Chiedi al reparto IT di far inviare i programmi di posta da questa casella
    .advice-2 = Intanto invia la posta dalla pagina del tuo provider
    .support = { $provider }: SMTP autenticato è disattivato per l’organizzazione o la casella

finding-blocked-by-security-policy =
    .headline = Una regola di sicurezza della tua azienda ferma questo accesso
    .happened = La regola guarda da dove entri, con che cosa e con quale programma. La tua password non c’entra.
    .advice-1 = Manda il rapporto al reparto IT
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } accesso condizionale o impostazioni di sicurezza predefinite

finding-oauth-admin-consent =
    .headline = La tua azienda deve prima dare il via a questo programma
    .happened = Il tuo accesso è andato bene. In azienda è il reparto IT a dire con quali programmi si legge la posta.
    .advice-1 = Chiedi al reparto IT di far entrare il tuo programma di posta
    .advice-2 = { step-web-mail }
    .support = { $provider }: { $code }, serve il consenso di un amministratore

finding-child-account =
    .headline = Un account per bambini di { $provider } non ammette programmi di posta
    .brief = Un account per bambini non ammette programmi di posta
    .happened = Un genitore si occupa di questo account. { $provider } lì non fa entrare programmi di posta.
    .advice-1 = Leggi la posta nell’app di { $provider } o sulla sua pagina
    .support = { $provider }: IMAP non è ammesso per account supervisionati

finding-account-asleep =
    .headline = Questa casella probabilmente si è addormentata
    .happened = { $provider } chiude fuori i programmi di posta quando per mesi non ne arriva nessuno.
    .advice-1 = { step-page }
    .advice-2 = { step-imap-on }
    .advice-3 = { step-come-back }
    .button = Apri la pagina di { $provider }
    .support = { $provider }: l’accesso dei programmi di posta finisce dopo mesi senza uso

## La casella

finding-account-locked =
    .headline = Questa casella è bloccata
    .happened = Per ora { $host } non fa entrare nessuno. Le sue parole dicono perché. Più volte si prova, più a lungo dura.
    .advice-1 = Aspetta un’ora prima di provare ancora
    .advice-2 = Cerca il motivo sulla pagina del tuo provider
    .advice-3 = Se non passa, chiedi al tuo provider di sbloccarla
    .support = { $host }:{ $port } account bloccato

finding-account-disabled =
    .headline = Questa casella è stata spenta
    .happened = Il tuo provider o la tua azienda l’ha chiusa o sospesa. La tua password non è la causa.
    .advice-1 = Chiedi al tuo provider o al reparto IT di riaccenderla
    .support = { $host }:{ $port } accesso disattivato per questo utente (CONTACTADMIN, 525)

finding-mailbox-full =
    .headline = La tua casella è piena
    .happened = Puoi accedere e leggere. La nuova posta torna a chi l’ha inviata finché non c’è spazio.
    .advice-1 = Vai sulla pagina del tuo provider ed elimina posta grande o vecchia
    .advice-2 = Svuota lì anche il cestino
    .support = { $host }:{ $port } quota superata (OVERQUOTA, 452, 552)

finding-mailbox-in-use =
    .headline = Un altro programma sta usando questa casella
    .happened = Con questo modo di ricevere c’è posto per un solo programma alla volta.
    .advice-1 = Chiudi la posta sugli altri dispositivi, aspetta un minuto, poi premi «{ button-test-again }»
    .button = { button-test-again }
    .support = { $host }:{ $port } casella in uso da un’altra sessione (IN-USE, INUSE)

finding-mailbox-moved =
    .headline = { $told ->
        [yes] La tua casella ora è presso { $other }
       *[no] La tua casella ora è su un altro server
    }
    .brief = La tua casella ora è su un altro server
    .happened = { $host } conosce la tua casella, ma non la tiene più.
    .advice-1 = { $told ->
        [yes] Usa { $other }
       *[no] Chiedi al tuo provider il nome del nuovo server
    }
    .advice-2 = { $told ->
        [yes] Se non conosci quel nome, chiedi prima al tuo provider
       *[no] { step-web-mail }
    }
    .button = Usa { $other }
    .support = { $told ->
        [yes] { $host } rimanda a { $other } (REFERRAL, RFC 2221)
       *[no] { $host } dice che la casella è altrove
    }

finding-signed-in-but-no-mailbox =
    .headline = Hai fatto l’accesso, ma la casella resta chiusa
    .happened = La tua password è giusta, ma la casella non si apre ai programmi di posta. Spesso c’è un’opzione spenta.
    .advice-1 = Attiva IMAP (l’ingresso per i programmi di posta) sulla pagina del tuo provider
    .advice-2 = Se è già attivo, spegni la VPN
    .advice-3 = Al lavoro, manda il rapporto al reparto IT
    .support = { $host }:{ $port } autenticato, e dietro nessuna casella

finding-inbox-unreachable =
    .headline = Hai fatto l’accesso, ma la posta in arrivo non si apre
    .happened = La tua password è giusta. Il guasto è sul server, e le sue parole dicono di più.
    .advice-1 = Aspetta un’ora, poi premi «{ button-test-again }»
    .advice-2 = { step-words }
    .button = { button-test-again }
    .support = { $host }:{ $port } rifiuta di aprire la posta in arrivo dopo l’accesso

## Server che dicono: più tardi, o non da qui

finding-rate-limited =
    .headline = Il server vuole una pausa dopo tanti tentativi
    .happened = { $told ->
        [yes] Ci chiede di aspettare { $wait }.
       *[no] Ci chiede di tornare più tardi.
    } La tua password non c’entra.
    .advice-1 = { $told ->
        [yes] Aspetta { $wait }, poi premi «{ button-test-again }»
       *[no] Aspetta 15 minuti, poi premi «{ button-test-again }»
    }
    .advice-2 = Intanto chiudi la posta sugli altri dispositivi
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $host }:{ $port } limite di frequenza, chiede { $wait }
       *[no] { $host }:{ $port } limite di frequenza
    }

finding-ip-banned =
    .headline = { $certainty ->
        [likely] Il server di posta probabilmente tiene fuori questa rete
       *[stated] Il server di posta per ora tiene fuori questa rete
    }
    .happened = Da qui sono arrivati troppi tentativi a vuoto. Spesso è un vecchio telefono o programma che prova da solo.
    .advice-1 = Aspetta un’ora, poi premi «{ button-test-again }»
    .advice-2 = Intanto spegni gli altri dispositivi che usano questa casella
    .advice-3 = Se non passa, chiedi al tuo provider di far entrare la tua rete
    .button = { button-test-again }
    .support = { $host }:{ $port } blocca l’indirizzo di questa rete

finding-region-blocked =
    .headline = Il server non fa entrare nessuno da questo paese
    .happened = Dall’indirizzo di questa rete, { $host } crede che tu chiami da un paese escluso.
    .advice-1 = Spegni la VPN, poi premi «{ button-test-again }»
    .advice-2 = Se sei in viaggio, chiedi al tuo provider di farti entrare
    .button = { button-test-again }
    .support = { $host }:{ $port } blocca il paese dell’indirizzo di chi chiama

finding-too-many-connections =
    .headline = Troppi programmi usano questa casella allo stesso tempo
    .happened = La tua password è giusta. Tra telefoni e altri programmi non c’è più posto.
    .advice-1 = Chiudi la posta sugli altri dispositivi, aspetta cinque minuti, poi premi «{ button-test-again }»
    .button = { button-test-again }
    .support = { $host }:{ $port } limite di connessioni raggiunto

finding-server-temporary-failure =
    .headline = { $accepted ->
        [yes] Il server per inviare ti chiede di tornare più tardi
       *[no] Il server non ha potuto controllare la tua password
    }
    .happened = { $accepted ->
        [yes] { $host } ha preso la tua password, ma non ancora la posta. Le sue parole dicono perché. Il tuo nome e la tua password non sono la causa.
       *[no] Qualcosa dentro { $host } è guasto. Il tuo nome e la tua password non sono la causa.
    }
    .advice-1 = Aspetta 15 minuti, poi premi «{ button-test-again }»
    .advice-2 = { step-words }
    .button = { button-test-again }
    .support = { $accepted ->
        [yes] { $host }:{ $port } rinviato a MAIL FROM (4xx), come fa il greylisting
       *[no] { $host }:{ $port } guasto temporaneo all’accesso (UNAVAILABLE, SERVERBUG, 454)
    }

## Inviare un’email

finding-smtp-auth-missing =
    .headline = Anche il server per inviare vuole nome e password
    .happened = { $host } accetta posta solo quando sa chi sei. Questa volta nome e password non sono arrivati.
    .advice-1 = Attiva nome e password per l’invio nel programma di posta
    .advice-2 = Usa lì lo stesso nome e la stessa password che per ricevere
    .support = { $host }:{ $port } autenticazione richiesta (530)

finding-relay-denied =
    .headline = Il server non inoltra la tua posta
    .happened = { $host } inoltra posta per chi accede con nome e password, e per nessun altro.
    .advice-1 = Attiva nome e password per l’invio nel programma di posta
    .advice-2 = Se sono già attivi, chiedi al tuo provider il suo server per inviare
    .support = { $host }:{ $port } relay negato

finding-sender-not-allowed =
    .headline = Puoi inviare solo dai tuoi indirizzi
    .happened = Hai fatto l’accesso come { $login }. L’indirizzo { $sender } non è di quel nome.
    .advice-1 = Usa un indirizzo di { $login } come mittente
    .advice-2 = Oppure aggiungi { $sender } sulla pagina del tuo provider
    .support = { $host }:{ $port } il mittente { $sender } non è di { $login }

finding-smtp-ip-blocklisted =
    .headline = Questa rete è in una lista di luoghi che mandano spam
    .happened = { $host } guarda queste liste. Le linee di casa ci finiscono spesso, quindi non dipende da te.
    .advice-1 = Usa un’altra rete o spegni la VPN, poi premi «{ button-test-again }»
    .advice-2 = Invia da un server che chiede nome e password
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $host }:{ $port } indirizzo di questa rete elencato da { $list }
       *[no] { $host }:{ $port } indirizzo di questa rete in una blocklist
    }

finding-smtp-limit-reached =
    .headline = Hai inviato quanto il tuo provider permette
    .happened = I provider contano le email per tenere fuori lo spam. Dopo un po’ il conto riparte.
    .advice-1 = Aspetta fino a domani, poi invia il resto
    .support = { $host }:{ $port } limite di invio raggiunto

finding-smtp-differs-from-imap =
    .headline = Puoi ricevere, ma per inviare la stessa password non va
    .happened = Per ricevere, il nome e la password vanno bene. Il server per inviare vuole altro.
    .advice-1 = Cerca sulla pagina del provider una voce che lasci inviare i programmi di posta
    .advice-2 = Se non c’è, chiedi se l’invio ha una sua password
    .support = { $host }:{ $port } rifiuta il segreto che la ricezione accetta

## Il resto

finding-unforeseen =
    .headline = Abbiamo visto una cosa che non sappiamo ancora spiegare
    .happened = Nessuna nostra regola spiega ciò che si vede. La causa non è nota.
    .advice-1 = { step-helpdesk }
    .advice-2 = Aggiungi il rapporto con ogni passo: «{ show-details }», poi «{ details-save-report }»
    .support = nessuna regola si applica; vedi il registro

## Come lo sappiamo: una riga per ogni osservazione

known-address-problem = { $problem ->
    [empty] Non è stato scritto nulla.
    [no-at-sign] Manca il segno @.
    [two-at-signs] Il segno @ c’è più di una volta.
    [nothing-before-at] Prima del segno @ non c’è nulla.
    [nothing-after-at] Dopo il segno @ non c’è nulla.
    [character] Dentro c’è il segno «{ $character }».
    [misplaced-dot] Prima del segno @, un punto è al bordo o accanto a un altro punto.
    [too-long] È più lungo di quanto un server debba accettare.
   *[domain] Ciò che sta dopo il segno @ non è un dominio.
}
known-one-slip-away = Una sola svista separa { $domain } da { $suggestion }.
known-provider-record = Lo dice la scheda di { $provider } dentro Mailhaven.
known-nothing-worked = Nessuno dei server provati ci ha fatti entrare.
known-our-fault = Le parole di Mailhaven: «{ $words }»

known-no-such-domain = La rubrica di internet dice che { $domain } non esiste.
known-no-such-host = La rubrica di internet dice che { $host } non esiste.
known-no-address-for = La rubrica di internet non ha un indirizzo per { $host }.
known-null-mx = { $domain } pubblica che non riceve posta.
known-no-mail-record = { $domain } non indica un server che riceva la sua posta.
known-mail-goes-to = La posta per { $domain } va a { $exchange }.
known-service-denied = { $service ->
    [submission] { $domain } pubblica che non offre un server per inviare.
   *[other] { $domain } pubblica che non offre un server per ricevere.
}
known-works-all-the-same = Un server risponde lo stesso presso { $host }, porta { $port }.
known-lookup-fault = La rubrica ha risposto con un guasto alla domanda su { $name }.
known-lookup-refused = La rubrica ha rifiutato di cercare { $name }.
known-lookup-silent = La rubrica è rimasta muta per { $waited }.
known-no-way-out = Le nostre domande non sono nemmeno uscite da questo computer.
known-found-unchecked = Senza il controllo dei sigilli, la rubrica trova { $name }.
known-resolver-says = La rubrica dà un motivo per { $name }: codice { $code }.
known-found-elsewhere = Un’altra rubrica su internet conosce { $name }.
known-unknown-elsewhere = Un’altra rubrica su internet non ha un posto per { $name }.
known-leads-to = La rubrica di qui manda { $host } a { $address }.
known-leads-elsewhere-to = La rubrica di internet manda { $host } a { $address }.
known-made-up-name = Un nome che non può esistere qui conduce a { $address }.
known-listed-here = Una lista su questo computer manda { $host } a { $address }.
known-router-answers = Il tuo router risponde all’indirizzo { $address }.
known-outside-silent = Un’altra rubrica su internet è rimasta muta per { $waited }.
known-another-page = Abbiamo chiesto una pagina che conosciamo, e ne è arrivata un’altra.
known-date-elsewhere = Per un server web, oggi è il giorno { $date }.
known-no-road = Questo computer non conosce una via verso internet.
known-road-through = Ciò che esce da questo computer passa per { $interface }, una VPN.
known-proxy-set = Qui i programmi sono impostati per passare da { $proxy }.
known-no-authorities = La lista delle firme note su questo computer è vuota o non si legge.
known-computer-forbids = Questo computer stesso ha detto di no a { $host }, porta { $port }.

known-silent = { $host } è rimasto muto su { $ports } per { $waited }.
known-refused = { $host } ha rifiutato { $ports } dopo { $took }.
known-rejected = Sulla via di { $host }, porta { $port }, siamo stati respinti dopo { $took }.
known-nobody-there = Dopo { $took } un router ha detto che all’indirizzo di { $host } non c’è nessuno.
known-web-answers = Le pagine web sullo stesso server rispondono in { $took }.
known-web-works = Questo computer è in rete: { $host } risponde in { $took }.
known-web-silent = Nemmeno le pagine web di { $host } rispondono.
known-others-silent = { $count ->
    [one] Anche un altro provider di posta da qui resta muto su { $port }.
   *[other] Anche altri { $count_words } provider di posta da qui restano muti su { $port }.
}
known-others-refuse = { $count ->
    [one] Anche un altro provider di posta da qui sembra rifiutare { $port }.
   *[other] Anche altri { $count_words } provider di posta da qui sembrano rifiutare { $port }.
}
known-others-answer = { $count ->
    [one] Un altro provider di posta da qui risponde su { $port }.
   *[other] Altri { $count_words } provider di posta da qui rispondono su { $port }.
}
known-too-fast = Un no è arrivato dopo { $took }, ma a { $host } servono { $distance } per rispondere.
known-small-packets-pass = In pacchetti di { $bytes } byte, la cifratura comincia su { $port } di { $host }.
known-other-name-passes = Con un altro nome nel nostro saluto, { $host } risponde su { $port }.
known-no-name-passes = Senza un nome nel nostro saluto, { $host } risponde su { $port }.
known-no-hello-passes = Altri tipi di saluto non vanno meglio su { $port } di { $host }.
known-another-hello-answered = { $host } risponde a un altro tipo di saluto su { $port }.
known-old-hello-agreed = { $host } accetta un vecchio saluto su { $port }: { $version }.
known-long-hello-lost = Un saluto lungo di { $bytes } byte è rimasto senza risposta su { $port } di { $host }.
known-short-hello-answered = Il nostro, corto, di { $bytes } byte ha avuto risposta.
known-web-encrypts = Con le pagine web di { $host } la cifratura comincia.
known-web-fails-to-encrypt = Nemmeno con le pagine web di { $host } la cifratura comincia.
known-family-silent = { $address } è rimasto muto per { $waited }.
known-family-answers = { $address } risponde in { $took }.
known-only-family = { $family ->
    [ipv4] { $host } ha solo un indirizzo IPv4, { $address }, e non c’è una via per arrivarci.
   *[ipv6] { $host } ha solo un indirizzo IPv6, { $address }, e non c’è una via per arrivarci.
}
known-service-works = { $service ->
    [submission] Inviare funziona con { $host }, porta { $port }.
   *[other] Ricevere funziona con { $host }, porta { $port }.
}

known-hung-up = { $host } ha riattaccato su { $port } dopo { $took }, senza una parola.
known-no-word = { $host } non ha detto nulla su { $port } per { $waited }.
known-greeted-late = { $host } ci ha salutati su { $port } dopo { $took }.
known-turned-away = { $host } ha risposto di no su { $port }.
known-said = Le parole del server su { $port }: «{ $words }»
known-says-the-same = { $host }, di un altro provider, dice lo stesso su { $port }.
known-web-server-answered = Ciò che risponde su { $port } di { $host } è una pagina web.
known-pop-answered = Ciò che risponde su { $port } di { $host } è POP3.
known-sending-answered = Ciò che risponde su { $port } di { $host } è un altro servizio di posta.
known-other-answered = Ciò che risponde su { $port } di { $host } non è un servizio di posta che conosciamo.
known-no-sign-in-offered = { $host } non offre un modo di accedere su { $port }.
known-only-in-browser = { $host } offre su { $port } solo un accesso nel browser.
known-password-kept-here = La password non è stata inviata a { $host }: contiene un segno che nessuno scrive.
known-password-refused = { $host } non ha accettato il nome e la password su { $port }.
known-password-accepted = { $host } ha accettato lo stesso nome e la stessa password su { $port }.
known-password-not-proved = { $host } non ha mostrato su { $port } che conosce la password.
known-mailbox-refused = { $host } ci ha fatti entrare su { $port } e ha tenuto chiusa la casella.
known-sender-refused = { $host } ci ha fatti entrare su { $port } e non ha accettato il tuo indirizzo come mittente.

known-clear-answer = { $host } ha risposto in chiaro su { $port }.
known-encrypted-answer = { $host } ha risposto cifrato su { $port }, dove prima si parla in chiaro.
known-no-encryption-offered = { $host } non offre cifratura su { $port }.
known-offer-masked = Su { $port } di { $host } l’offerta di cifrare è cancellata.
known-offer-known = Secondo le nostre schede, { $host } offre cifratura su { $port }.
known-extra-text = Su { $port } di { $host } è arrivato altro testo dopo l’accordo di cifrare.
known-old-encryption-only = { $host } ha rifiutato ogni versione sicura della cifratura su { $port }.
known-no-shared-encryption = { $host } e noi non abbiamo trovato un modo comune di cifrare su { $port }.
known-wants-our-certificate = { $host } ha chiesto il documento di questo computer su { $port }.
known-name-unknown-there = Il server su { $port } dice che non conosce { $host }.
known-fault-inside = { $host } ha interrotto da solo la cifratura su { $port }.
known-cut-while-encrypting = La linea con { $host } è stata tagliata su { $port } mentre cominciava la cifratura.
known-no-word-while-encrypting = { $host } non ha risposto su { $port } per { $waited } quando cominciava la cifratura.
known-encryption-refused = { $host } offre la cifratura su { $port } e poi dice di no.

known-certificate-ended = Il documento che { $host } mostra è scaduto in data { $not_after }.
known-certificate-starts = Il documento che { $host } mostra vale dal giorno { $not_before }.
known-certificate-names = Il documento che { $host } mostra è intestato a { $names }.
known-certificate-without-names = Il documento che { $host } mostra non porta un nome nella forma di oggi.
known-certificate-not-for-servers = Il documento che { $host } mostra non è fatto per server.
known-signature-of-old-kind = Il sigillo del documento che { $host } mostra è { $algorithm }.
known-certificate-date-refused = Anche il documento di { $host } non si accorda con la data di qui.
known-impostor = Qualcun altro risponde a nome di { $host }.
known-certificate-issuer = Il documento che { $host } mostra è firmato da «{ $issuer }».
known-signer-is-newer = Il documento di { $host } porta a «{ $root }», che i sistemi più nuovi conoscono.
known-certificate-signs-itself = Il documento che { $host } mostra è firmato da sé stesso.
known-chain-ends-at = Le carte che { $host } manda finiscono con «{ $issuer }».
known-certificate-refused = Il controllo che questo computer fa del documento di { $host } dice: «{ $words }»
known-key-bits = La chiave nel documento di { $host } ha { $bits } bit.
known-today-here = La data di questo computer è { $today }.
known-same-machine = { $host } porta alla stessa macchina di { $other }, { $address }.
known-trusted-for = Il documento di { $host } è in corso di validità, e un’autorità nota garantisce.
known-new-name-works = { $ports_count ->
    [one] Abbiamo appena provato { $host }: { $ports } funziona.
   *[other] Abbiamo appena provato { $host }: { $ports } funzionano.
}

known-nothing-published = { $count ->
    [one] Abbiamo chiesto in { $count_words } posto, e non ha dati per { $domain }.
   *[other] Abbiamo chiesto in { $count_words } posti, e nessuno ha dati per { $domain }.
}
known-page-instead = Al posto del file dei dati del dominio, risponde una pagina web.
known-could-not-ask = { $count ->
    [one] In { $count_words } posto non si è potuto chiedere.
   *[other] In { $count_words } posti non si è potuto chiedere.
}
known-unreadable = { $source ->
    [autoconfig] Il file dei dati del dominio non ha senso.
    [well-known] Il file dei dati sul sito del dominio non ha senso.
    [ispdb] La voce nella lista pubblica dei provider non ha senso.
    [srv] La voce del dominio nella rubrica non ha senso.
    [mx] La voce del dominio nella rubrica non ha senso.
   *[other] Uno dei posti in cui abbiamo chiesto dà una risposta senza senso.
}
known-exchange-answers = Su { $host } risponde un server Exchange, con impostazioni solo per i suoi programmi.
known-named-by = { $source ->
    [bundled] La scheda dentro Mailhaven indica { $host }.
    [srv] I record del dominio stesso indicano { $host }.
    [autoconfig] Il file dei dati del dominio indica { $host }.
    [well-known] Il file dei dati sul sito del dominio indica { $host }.
    [ispdb] La lista pubblica dei provider di posta indica { $host }.
    [mx] Il provider della posta del dominio indica { $host }.
    [name-servers] L’azienda che gestisce il dominio indica { $host }.
   *[other] Un dato pubblicato indica { $host }.
}

## Chi può rimediare

who-you = Chi può rimediare: tu, con i passi qui sopra.
who-network-owner = Chi può rimediare: chi gestisce questa rete.
who-provider = Chi può rimediare: il tuo provider.
who-it-people = Chi può rimediare: chi gestisce questo computer o server.
who-us = Chi può rimediare: chi fa Mailhaven.

## Numeri, date ed elenchi

# Sta sempre davanti a un nome maschile: “un secondo”, “un posto”.
number-1 = un
number-2 = due
number-3 = tre
number-4 = quattro
number-5 = cinque
number-6 = sei
number-7 = sette
number-8 = otto
number-9 = nove
number-10 = dieci
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
date = { $day ->
    [1] 1º
   *[other] { $day }
} { $month } { $year }
time-milliseconds = { $number } ms
time-seconds = { $count ->
    [one] { $number } secondo
   *[other] { $number } secondi
}
time-minutes = { $count ->
    [one] { $number } minuto
   *[other] { $number } minuti
}
list-two = { $last_sound ->
    [e] { $first } ed { $last }
   *[other] { $first } e { $last }
}
list-more = { $first }, { $rest }
and-more = { $count ->
    [one] un altro
   *[other] altri { $count_words }
}
