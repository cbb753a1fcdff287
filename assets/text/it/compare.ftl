# Due controlli affiancati, e il rapporto salvato.
#
# “Primo” è il controllo precedente, “secondo” quello successivo. $side è first o second; $what è receiving, sending, both o ports.

compare-network-blocks =
    La { $side ->
        [first] prima
       *[second] seconda
    } rete blocca { $what ->
        [receiving] la ricezione
        [sending] l’invio
        [both] la posta
       *[ports] alcune porte
    }; il tuo provider è a posto
compare-network-blocks-line =
    È cambiata solo la rete, e da una parte ha funzionato. Il blocco è quindi nella { $side ->
        [first] prima
       *[second] seconda
    } rete, o nella linea dietro di essa. { $what ->
        [receiving] Il tuo provider ti lascia ricevere.
        [sending] Il tuo provider ti lascia inviare.
        [both] Il tuo provider ti lascia entrare.
       *[ports] Nel frattempo usa la porta che funziona.
    }
compare-answers-in-place =
    Qualcosa nella { $side ->
        [first] prima
       *[second] seconda
    } rete risponde al posto del tuo provider
compare-answers-in-place-line = Lì il server mostra un altro documento (certificato), e questo computer lo rifiuta. L’altra rete porta al vero server. Non usare lì la tua password finché non è risolto.
compare-each-blocks = Ogni rete blocca qualcosa che l’altra lascia passare
compare-each-blocks-line = Il tuo provider funziona da entrambe le parti. Ogni rete tiene chiuse alcune porte (ingressi numerati).
compare-not-the-network = La tua rete non è la causa
compare-not-the-network-line = Due reti, e la stessa cosa resta chiusa. Quindi è il server di posta, o questo stesso computer.
compare-came-back = Ora funziona: ciò che era d’intralcio è sparito
compare-came-back-line =
    { $network ->
        [same] La rete è la stessa. Quindi è passato da sé, presso il provider o lungo la strada.
       *[unknown] Non sappiamo se la rete è cambiata. Se sì, era d’intralcio la prima; se no, è passato da sé.
    }
compare-went-away = Prima funzionava, e ora no
compare-went-away-line =
    { $network ->
        [same] La rete è la stessa. Quindi da allora è cambiato qualcosa, presso il provider o lungo la strada.
       *[unknown] Non sappiamo se la rete è cambiata. Se sì, è d’intralcio la seconda; se no, è cambiato qualcosa presso il provider.
    }
compare-unchanged = I due controlli mostrano la stessa cosa
compare-unchanged-line =
    { $network ->
        [same] La rete è la stessa, e la stessa cosa resta chiusa. Un’altra rete può dire di più, come quella del telefono.
       *[unknown] Ciò che era chiuso lo è ancora, e non sappiamo se la rete è cambiata. Un’altra rete può dire di più, come quella del telefono.
    }
compare-both-work = In nessuno dei controlli c’era un intralcio
compare-both-work-line = I tuoi server di posta hanno funzionato entrambe le volte.
compare-too-little = Uno dei controlli ha visto troppo poco
compare-too-little-line = È stato fermato presto, o non aveva una via d’uscita. Riprovare da lì dirà di più.
compare-other-mailbox = Questi controlli riguardano caselle diverse
compare-other-mailbox-line = Uno riguarda { $first }, l’altro { $second }. Insieme quindi non dicono nulla.

compare-link = Prova su un’altra rete e confronta
compare-note-button = Confronta
compare-note-line = Accanto al controllo precedente: { $count } su { $all } sono diversi.
compare-second = { $address }, due controlli a distanza di { $took }
compare-second-days = { $address }, due controlli in giorni diversi
compare-first-check = Primo controllo
compare-second-check = Secondo controllo
compare-later = { $took } dopo
compare-differ-count = { $count } su { $all } diversi
compare-differs = Diverso
compare-same = Uguale
compare-row-address = Indirizzo del server
compare-row-id = Documento del server
compare-row-network = Rete
compare-good-until = vale fino al giorno { $date }
compare-network = { $kind }, segno { $mark }
compare-not-seen = non visto
compare-rest-same = Uguali anche: { $names }.
compare-only-differing = Mostra solo le differenze
compare-everything = Mostra tutto
compare-open = Apri un rapporto

compare-start-headline = Prova su un’altra rete e confronta
compare-start-line = Un controllo non distingue la tua rete dal tuo provider. Due da reti diverse sì.
compare-start-1 = Passa a un’altra rete, come quella del telefono
compare-start-2 = Torna qui e premi “{ $button }”
compare-start-3 = Leggi da quale parte sta la causa
compare-start-file = Chi ha fatto un controllo altrove può salvare il rapporto e mandartelo. Aprilo qui, o trascinalo su questa finestra.

compare-pick-headline = Rapporti salvati
compare-pick-none = Nella tua cartella dei download non ce n’è.
compare-pick-drop = Puoi anche trascinare un rapporto su questa finestra.
compare-pick-reading = Un momento
compare-not-read = Questo file non si può leggere
compare-no-report = Questo file non è un rapporto
compare-report-later = Questo rapporto è di un Mailhaven successivo
compare-file-why = { $path }: { $why }

network-cable = Cavo
network-wifi = Wi-Fi
network-mobile = Rete mobile
network-tunnel = VPN

details-report-holds = Nomina il tuo dominio e i suoi server, e non te. Non contiene nessuna password.
menu-compare = Confronta con un altro controllo
helpdesk-compare-title = Mailhaven { $version }, due controlli di { $address }
