# I programmi di posta, e per che cos’altro si scrivono i dati: che cosa ne esce, che cosa succederà, i passi.

gives-computer = Su questo computer
gives-file = File
gives-files = File
gives-steps = Passi
gives-code = Codice
gives-paper = Carta
gives-records = Record

client-thunderbird = Thunderbird
client-thunderbird-found = Trovato su questo computer, versione { $version }
client-thunderbird-line = Due file; Thunderbird importa quello che finisce in .zip
client-thunderbird-happens-1 = Il tuo account si aggiunge accanto a quelli che hai.
client-thunderbird-happens-2 = Nulla di ciò che c’è già cambia.
client-thunderbird-happens-3 = Non si scrive nessuna password. Per annullare, elimina l’account in Thunderbird.
client-thunderbird-step-1 = Salva i file
client-thunderbird-step-1-aside = Quello che finisce in .js serve a preparare nuovi computer.
client-thunderbird-step-2 = In Thunderbird apri Strumenti, poi Importa, e importa il file .zip
client-thunderbird-step-2-aside = Scegli «Importa da file», poi «Importa profilo di backup».
client-thunderbird-step-3 = Apri di nuovo Thunderbird e scrivi la password quando la chiede
client-thunderbird-left = In Thunderbird apri Strumenti, poi Importa, e importa il file .zip
client-thunderbird-left-line = Scegli «Importa da file», poi «Importa profilo di backup». Poi apri di nuovo Thunderbird e scrivi la password.
client-thunderbird-add = Aggiungi al mio Thunderbird

client-outlook-classic = Outlook classico
client-outlook-classic-line = Due file per l’Outlook di Windows, fino al 2024, e una pagina da cui copiare
client-outlook-classic-happens-1 = Il tuo account si aggiunge al profilo di Outlook.
client-outlook-classic-happens-2 = Gli account che hai restano come sono.
client-outlook-classic-happens-3 = Non si scrive nessuna password.
client-outlook-classic-step-1 = Chiudi Outlook
client-outlook-classic-step-1-aside = Legge i file solo quando parte.
client-outlook-classic-step-2 = Salva i file nella stessa cartella
client-outlook-classic-step-2-aside = Va bene qualsiasi cartella di questo computer.
client-outlook-classic-step-3 = Apri il file che finisce in .cmd
client-outlook-classic-step-3-aside = Outlook parte e chiede la tua password.

client-outlook-classic-left = Chiudi Outlook, poi apri il file che finisce in .cmd
client-outlook-classic-left-line = Outlook parte e chiede la tua password. Poi la posta comincia ad arrivare.

client-sheet = Foglio stampato
client-sheet-line = Una pagina per ogni altro programma
client-sheet-happens-1 = Ricevi una pagina con tutti i dati, da stampare o da leggere.
client-sheet-happens-2 = Su questo computer non cambia nulla.
client-sheet-happens-3 = Sulla pagina non c’è nessuna password.
client-sheet-step-1 = Salva la pagina e aprila o stampala
client-sheet-step-1-aside = Si apre in qualsiasi browser.
client-sheet-step-2 = Scrivi i dati nel tuo programma di posta
client-sheet-step-2-aside = Li chiede quando aggiungi un account a mano.
client-sheet-left = Apri la pagina e scrivi i suoi dati nel programma di posta
client-sheet-left-line = Alla fine il programma chiede la tua password. Poi la posta comincia ad arrivare.
client-sheet-step-3 = Scrivi la password quando il programma la chiede

client-new-outlook = Nuovo Outlook
client-new-outlook-line = Non prende file: i passi, e una pagina da cui copiare
client-new-outlook-happens-1 = Ricevi una pagina con tutti i dati, da copiare a mano.
client-new-outlook-happens-2 = Su questo computer non cambia nulla.
client-new-outlook-happens-3 = Il nuovo Outlook conserva presso Microsoft la password che scrivi.
client-new-outlook-step-1 = Salva la pagina e aprila
client-new-outlook-step-2 = In Outlook apri Impostazioni, poi Account, poi Aggiungi account
client-new-outlook-step-2-aside = Scrivi il tuo indirizzo, premi Continua e scegli IMAP, poi «Show more».
client-new-outlook-step-3 = Scrivi i dati della pagina, e la tua password
client-new-outlook-left = Apri la pagina e scrivi i suoi dati in Outlook
client-new-outlook-left-line = In Outlook: Impostazioni, Account, Aggiungi account. Poi la posta comincia ad arrivare.

client-apple-mail = Mail di Apple
client-apple-mail-line = Un file per Mail su un Mac
client-apple-mail-happens-1 = Il tuo account si aggiunge accanto a quelli che hai.
client-apple-mail-happens-2 = Un file che salvi in seguito cambia lo stesso account.
client-apple-mail-happens-3 = Non si scrive nessuna password. Per annullare, rimuovi il profilo.
client-apple-mail-step-1 = Salva il file e aprilo
client-apple-mail-step-1-aside = Con un doppio clic nel Finder.
client-apple-mail-step-2 = In Impostazioni di Sistema apri Generali, poi Gestione dispositivo
client-apple-mail-step-2-aside = Su macOS 13 e 14: Privacy e sicurezza, poi Profili.
client-apple-mail-step-3 = Fai doppio clic sul profilo, premi Installa e scrivi la password
client-apple-mail-left = Apri il file, poi installalo in Impostazioni di Sistema
client-apple-mail-left-line = Generali, poi Gestione dispositivo. Su macOS 13 e 14: Privacy e sicurezza, poi Profili. Chiede la tua password.

client-iphone = iPhone o iPad
client-iphone-line = Un file per Mail sul telefono o tablet
client-iphone-happens-1 = Il tuo account si aggiunge accanto a quelli che hai.
client-iphone-happens-2 = Un file che salvi in seguito cambia lo stesso account.
client-iphone-happens-3 = Non si scrive nessuna password. Per annullare, rimuovi il profilo.
client-iphone-step-1 = Salva il file, mandalo al telefono e aprilo lì
client-iphone-step-1-aside = Con AirDrop, o in un messaggio a te.
client-iphone-step-2 = In Impostazioni tocca Profilo scaricato, poi Installa
client-iphone-step-2-aside = Resta lì solo per pochi minuti.
client-iphone-step-3 = Scrivi la password quando la chiede
client-iphone-left = Manda il file al telefono e aprilo lì
client-iphone-left-line = Poi, in Impostazioni: Profilo scaricato, Installa. Chiede la tua password.

client-android = Telefono Android
client-android-line = Un codice per Thunderbird, un file per K-9 Mail e FairEmail
client-android-happens-1 = L’app riceve il tuo account accanto a quelli che ha.
client-android-happens-2 = Importato due volte, l’account c’è due volte.
client-android-happens-3 = Nel codice e nel file non c’è nessuna password.
client-android-step-1 = Sul telefono, in Thunderbird: Impostazioni, «Import settings», «Scan QR code»
client-android-step-1-aside = K-9 Mail e FairEmail prendono lì il file salvato che finisce in .k9s.
client-android-step-2 = Premi «Mostra il codice» e tieni il telefono davanti
client-android-step-2-aside = Il file salvato che finisce in .svg è lo stesso codice.
client-android-step-3 = Scrivi la password quando la chiede
client-android-left = Apri il file che finisce in .svg, e leggi il codice con il telefono
client-android-left-line = In Thunderbird: Impostazioni, «Import settings», «Scan QR code». In K-9 Mail e FairEmail scegli lì il file .k9s.

client-evolution = Evolution
client-evolution-line = Tre file che vanno insieme
client-evolution-happens-1 = Il tuo account si aggiunge accanto a quelli che hai.
client-evolution-happens-2 = Un file che salvi in seguito cambia lo stesso account.
client-evolution-happens-3 = Non si scrive nessuna password. Per annullare, elimina i file.
client-evolution-step-1 = Chiudi Evolution
client-evolution-step-2 = Salva i file e copiali tutti e tre in ~/.config/evolution/sources
client-evolution-step-2-aside = Si trovano tra loro dai nomi.
client-evolution-step-3 = Esci dalla sessione e rientra, apri Evolution e scrivi la password
client-evolution-left = Copia tutti e tre i file in ~/.config/evolution/sources
client-evolution-left-line = Poi esci dalla sessione e rientra, apri Evolution e scrivi la password.

client-geary = Geary
client-geary-line = Un file per un account
client-geary-happens-1 = Il tuo account si aggiunge accanto a quelli che hai.
client-geary-happens-2 = Nulla di ciò che c’è già cambia.
client-geary-happens-3 = Non si scrive nessuna password. Per annullare, rimuovi l’account in Geary.
client-geary-step-1 = Chiudi Geary
client-geary-step-2 = Salva il file e copialo in ~/.config/geary/account_01/geary.ini
client-geary-step-2-aside = Se c’è già account_01, prendi il numero seguente.
client-geary-step-3 = Apri Geary e scrivi la password quando la chiede
client-geary-left = Copia il file in ~/.config/geary/account_01/geary.ini
client-geary-left-line = Se c’è già account_01, prendi il numero seguente. Poi apri Geary e scrivi la password.

client-claws-mail = Claws Mail
client-claws-mail-line = Righe per l’elenco degli account
client-claws-mail-happens-1 = Il tuo account sta accanto a quelli che hai.
client-claws-mail-happens-2 = Nulla cambia finché non aggiungi le righe.
client-claws-mail-happens-3 = Non si scrive nessuna password. Per annullare, elimina l’account in Claws Mail.
client-claws-mail-step-1 = Chiudi Claws Mail
client-claws-mail-step-2 = Salva il file e aggiungi le sue righe a ~/.claws-mail/accountrc
client-claws-mail-step-2-aside = Se c’è già Account: 1, dai a queste righe il numero seguente.
client-claws-mail-step-3 = Apri Claws Mail e premi «Get Mail»; chiede la tua password
client-claws-mail-step-3-aside = Con IMAP, prima: «File», «Add mailbox», «IMAP».
client-claws-mail-left = Aggiungi le righe del file a ~/.claws-mail/accountrc
client-claws-mail-left-line = Se c’è già Account: 1, dai a queste righe il numero seguente. Poi apri Claws Mail e premi «Get Mail».

client-mbsync = mbsync
client-mbsync-line = Righe per ~/.mbsyncrc; mbsync è il programma di isync
client-mbsync-happens-1 = La tua posta arriva in una cartella di questo computer.
client-mbsync-happens-2 = mbsync scarica soltanto; msmtp può inviare.
client-mbsync-happens-3 = Non si scrive nessuna password: la si chiede a pass, la cassaforte delle password.
client-mbsync-step-1 = Conserva la password: pass insert, e il nome nel file
client-mbsync-step-1-aside = Senza quella riga, mbsync la chiede.
client-mbsync-step-2 = Aggiungi le righe a ~/.mbsyncrc e crea la cartella che indicano
client-mbsync-step-3 = Esegui mbsync -a
client-mbsync-left = Aggiungi le righe del file a ~/.mbsyncrc
client-mbsync-left-line = Crea la cartella che indicano, conserva la password con pass, poi esegui mbsync -a.

client-msmtp = msmtp
client-msmtp-line = Righe per ~/.msmtprc
client-msmtp-happens-1 = Altri programmi consegnano la tua posta tramite msmtp.
client-msmtp-happens-2 = msmtp invia soltanto; mbsync può scaricare.
client-msmtp-happens-3 = Non si scrive nessuna password: la si chiede a pass, la cassaforte delle password.
client-msmtp-step-1 = Conserva la password: pass insert, e il nome nel file
client-msmtp-step-1-aside = Senza quella riga, msmtp la chiede.
client-msmtp-step-2 = Aggiungi le righe a ~/.msmtprc
client-msmtp-step-3 = Provalo con msmtp --serverinfo
client-msmtp-left = Aggiungi le righe del file a ~/.msmtprc
client-msmtp-left-line = Conserva la password con pass, poi provalo con msmtp --serverinfo.

client-neomutt = NeoMutt
client-neomutt-line = Righe per NeoMutt e Mutt
client-neomutt-happens-1 = All’avvio apre la tua posta in arrivo.
client-neomutt-happens-2 = Nulla passa prima che la connessione sia cifrata.
client-neomutt-happens-3 = Non si scrive nessuna password; la chiede lui.
client-neomutt-step-1 = Salva il file
client-neomutt-step-2 = Aggiungi le sue righe a ~/.config/neomutt/neomuttrc
client-neomutt-step-2-aside = Per Mutt: ~/.muttrc.
client-neomutt-step-3 = Avvia neomutt e scrivi la password
client-neomutt-left = Aggiungi le righe del file a ~/.config/neomutt/neomuttrc
client-neomutt-left-line = Per Mutt: ~/.muttrc. All’avvio chiede la tua password.

client-aerc = aerc
client-aerc-line = Righe per l’elenco degli account
client-aerc-happens-1 = Il tuo account sta accanto a quelli che hai.
client-aerc-happens-2 = Nulla cambia finché non aggiungi le righe.
client-aerc-happens-3 = Non si scrive nessuna password: la si chiede a pass, la cassaforte delle password.
client-aerc-step-1 = Conserva la password: pass insert, e il nome nel file
client-aerc-step-2 = Aggiungi le righe a ~/.config/aerc/accounts.conf
client-aerc-step-2-aside = Poi esegui chmod 600 sul file: aerc vuole che nessun altro lo legga.
client-aerc-step-3 = Avvia aerc
client-aerc-left = Aggiungi le righe del file a ~/.config/aerc/accounts.conf
client-aerc-left-line = Esegui chmod 600 sul file, conserva la password con pass, poi avvia aerc.

client-himalaya = Himalaya
client-himalaya-line = Righe per la versione 2 e righe per la versione 1
client-himalaya-happens-1 = Il tuo account sta accanto a quelli che hai.
client-himalaya-happens-2 = Nulla cambia finché non aggiungi le righe.
client-himalaya-happens-3 = Non si scrive nessuna password: la si chiede a pass, la cassaforte delle password.
client-himalaya-step-1 = Conserva la password: pass insert, e il nome nel file
client-himalaya-step-2 = Aggiungi le righe per la tua versione a ~/.config/himalaya/config.toml
client-himalaya-step-2-aside = himalaya --version dice quale.
client-himalaya-step-3 = Esegui himalaya
client-himalaya-left = Aggiungi le righe per la tua versione a ~/.config/himalaya/config.toml
client-himalaya-left-line = himalaya --version dice quale. Prima conserva la password con pass.

client-autoconfig = File autoconfig
client-autoconfig-line = Un file che quasi tutti i programmi di posta sanno leggere
client-autoconfig-happens-1 = Thunderbird su quel computer conosce poi ogni indirizzo del dominio.
client-autoconfig-happens-2 = Contiene regole per il nome utente, e il nome di nessuno.
client-autoconfig-happens-3 = Non si scrive nessuna password.
client-autoconfig-step-1 = Salva il file
client-autoconfig-step-2 = Come amministratore, copialo nella cartella isp di Thunderbird
client-autoconfig-step-2-aside = Su Debian: /usr/share/thunderbird/isp. Su Windows: sotto la cartella del programma.
client-autoconfig-step-3 = Aggiungi l’account in Thunderbird: nome, indirizzo, password
client-autoconfig-left = Come amministratore, copia il file nella cartella isp di Thunderbird
client-autoconfig-left-line = Su Debian: /usr/share/thunderbird/isp. Su Windows: sotto la cartella del programma.

client-thunderbird-policies = Thunderbird in azienda
client-thunderbird-policies-line = Un file di criteri, e lo stesso come configurazione
client-thunderbird-policies-happens-1 = Thunderbird parte con questo solo account, chiunque lo avvii.
client-thunderbird-policies-happens-2 = È per chi non ha ancora un account in Thunderbird.
client-thunderbird-policies-happens-3 = Non si scrive nessuna password.
client-thunderbird-policies-step-1 = Salva i file
client-thunderbird-policies-step-2 = Copia policies.json nella cartella distribution del programma
client-thunderbird-policies-step-2-aside = Oppure mailhaven.cfg accanto al programma, e autoconfig.js in defaults/pref.
client-thunderbird-policies-step-3 = Avvia Thunderbird e scrivi la password quando la chiede
client-thunderbird-policies-left = Copia policies.json nella cartella distribution di Thunderbird
client-thunderbird-policies-left-line = Oppure mailhaven.cfg accanto al programma, e autoconfig.js in defaults/pref.

client-outlook-autodiscover = Outlook in azienda
client-outlook-autodiscover-line = Una risposta Autodiscover sul computer stesso
client-outlook-autodiscover-happens-1 = Outlook classico trova i dati di questo account sul computer.
client-outlook-autodiscover-happens-2 = Outlook dal 2016 in poi chiede prima a Microsoft, e forse non guarda.
client-outlook-autodiscover-happens-3 = Non si scrive nessuna password.
client-outlook-autodiscover-step-1 = Copia il file .xml in C:\ProgramData\Mailhaven
client-outlook-autodiscover-step-2 = Apri il file .reg come la persona che usa Outlook
client-outlook-autodiscover-step-3 = Aggiungi l’account nel Pannello di controllo, sotto «Mail»
client-outlook-autodiscover-left = Copia il file .xml in C:\ProgramData\Mailhaven, poi apri il file .reg
client-outlook-autodiscover-left-line = Poi aggiungi l’account nel Pannello di controllo, sotto «Mail».

client-domain-owner = Record e file
client-domain-owner-line = Ciò che un dominio pubblica perché i programmi di posta lo trovino
client-domain-owner-happens-1 = Quasi tutti i programmi chiedono poi solo l’indirizzo e la password.
client-domain-owner-happens-2 = Non pubblichiamo nulla per te: incolli tu ciò che manca.
client-domain-owner-happens-3 = Dentro non c’è il nome di nessuno e nessuna password.
client-domain-owner-step-1 = Salva i file
client-domain-owner-step-2 = Metti i file .xml e .json dove dice il file di zona
client-domain-owner-step-2-aside = Su un server web con https.
client-domain-owner-step-3 = Aggiungi alla tua zona le righe che mancano
client-domain-owner-left = Metti i file dove dice il file di zona, poi aggiungi le sue righe alla zona
client-domain-owner-left-line = Poi controlla di nuovo un indirizzo del dominio: Mailhaven trova ciò che hai pubblicato.

client-not-tried = Fatto secondo il formato pubblicato, non provato da noi

## Riquadri con più programmi

programs-linux = Altri programmi per Linux
programs-terminal = Programmi da terminale
programs-owner = Titolare del dominio
programs-which = Quale?

## Un Thunderbird su questo computer

thunderbird-here-happens-1 = Il tuo account si aggiunge accanto a quelli che hai.
thunderbird-here-happens-2 = Nulla di ciò che c’è già cambia.
thunderbird-here-happens-3 = Non si scrive nessuna password. Finché Thunderbird non si apre, puoi annullare.
thunderbird-here-step-1 = Chiudi Thunderbird
thunderbird-here-step-1-aside = Finché è aperto, non si scrive nulla.
thunderbird-here-step-2 = Premi «Aggiungi al mio Thunderbird»
thunderbird-here-step-2-aside = Ci vuole un secondo.
thunderbird-here-step-3 = Apri Thunderbird e scrivi la password quando la chiede
thunderbird-which = Quale profilo di Thunderbird?
thunderbird-try = Prova in un profilo nuovo
thunderbird-not-added = Non è stato aggiunto nulla
thunderbird-not-undone = Non è stato annullato
thunderbird-running = { $program } è aperto. Chiudilo, poi prova di nuovo.
thunderbird-already-there = Questo { $program } ha già un account con lo stesso server e nome utente.
thunderbird-ends-in-comment = Il file user.js del profilo finisce dentro un commento, dove righe nuove non contano.
thunderbird-damaged = Nel file user.js del profilo manca la fine delle nostre righe. Prima toglile a mano.
thunderbird-nothing-to-undo = Nel profilo non ci sono righe nostre per questo indirizzo. Se Thunderbird ha l’account, eliminalo lì.
thunderbird-not-readable = Il file { $path } non si può leggere.
thunderbird-not-writable = Il file { $path } non si può scrivere.
thunderbird-left-line = Poi la posta comincia ad arrivare. Fino ad allora lascia aperto Mailhaven: toglie da sé le sue righe.
thunderbird-taken-over = Thunderbird ha il tuo account
thunderbird-taken-over-line = Mailhaven ha tolto le sue righe. Per annullare adesso, elimina l’account in Thunderbird.
thunderbird-where = Il profilo è in { $folder }
thunderbird-undone = Annullato
thunderbird-undone-line = Thunderbird è com’era prima.
thunderbird-stays = Thunderbird ha già l’account
thunderbird-stays-line = Le nostre righe sono tolte. Per il resto, elimina l’account in Thunderbird.
thunderbird-trial-headline = Un profilo nuovo con il tuo account è pronto
thunderbird-trial-line = Il tuo profilo resta com’è. Per buttare quello nuovo, elimina la sua cartella.
thunderbird-not-started = { $program } non è partito
thunderbird-not-started-line = Aprilo tu, dal menu del computer, come sempre.
thunderbird-not-started-words = Aprilo tu: scrivi in un terminale: { $command }

## Il codice per un telefono

scan-show = Mostra il codice
scan-headline = Inquadra questo con il telefono
scan-where = Sul telefono, in Thunderbird: Impostazioni, «Import settings», «Scan QR code»
scan-told = Un codice QR con le impostazioni di posta di { $address }. Lo legge solo la fotocamera di un telefono.
scan-no-password = Non contiene nessuna password; la chiede il telefono.
scan-close = Metti via

## Come si riceve la posta

fetch-imap-means = Con IMAP la posta resta sul server e tutti i tuoi dispositivi mostrano la stessa cosa.
fetch-pop3-means = Con POP3 la posta si copia in questo solo programma e i tuoi dispositivi non sanno nulla l’uno dell’altro.
fetch-by-pop3 = Usa invece POP3
fetch-by-imap = Usa invece IMAP

## Outlook

programs-outlook = Nuovo Outlook e altri
client-outlook-elsewhere = Outlook per Mac o telefono
client-outlook-elsewhere-line = Non prende file: una pagina da cui copiare
client-outlook-elsewhere-happens-1 = Ricevi una pagina con tutti i dati, da copiare a mano.
client-outlook-elsewhere-happens-2 = Su questo computer non cambia nulla.
client-outlook-elsewhere-happens-3 = Su un telefono, Outlook conserva presso Microsoft la password che scrivi.
client-outlook-elsewhere-step-1 = Salva la pagina e aprila
client-outlook-elsewhere-step-2 = In Outlook aggiungi un account a mano
client-outlook-elsewhere-step-2-aside = Su un Mac: «Tools», «Accounts», «+», «New Account». Su un telefono: «Settings», «Accounts», «Add Account».
client-outlook-elsewhere-step-3 = Scrivi i dati della pagina, e la tua password
client-outlook-elsewhere-left = Apri la pagina e scrivi i suoi dati in Outlook
client-outlook-elsewhere-left-line = Scegli di aggiungere un account a mano. Poi la posta comincia ad arrivare.
