# The mail programs, and what else settings are written for: what comes out, what will happen, the steps.

gives-computer = En este equipo
gives-file = Archivo
gives-files = Archivos
gives-steps = Pasos
gives-code = Código
gives-paper = Papel
gives-records = Registros

client-thunderbird = Thunderbird
client-thunderbird-found = Encontrado en este equipo, versión { $version }
client-thunderbird-line = Dos archivos; Thunderbird importa el que acaba en .zip
client-thunderbird-happens-1 = Su cuenta se añade junto a las que ya tiene.
client-thunderbird-happens-2 = No cambia nada de lo que ya hay.
client-thunderbird-happens-3 = No se escribe ninguna contraseña. Para deshacerlo, quite la cuenta en Thunderbird.
client-thunderbird-step-1 = Guarde los archivos
client-thunderbird-step-1-aside = El que acaba en .js sirve para preparar equipos nuevos.
client-thunderbird-step-2 = En Thunderbird, abra Herramientas, luego Importar, e importe el archivo .zip
client-thunderbird-step-2-aside = Elija «Importar desde un archivo» y después «Importar perfil respaldado».
client-thunderbird-step-3 = Abra Thunderbird otra vez y escriba su contraseña cuando la pida
client-thunderbird-left = En Thunderbird, abra Herramientas, luego Importar, e importe el archivo .zip
client-thunderbird-left-line = Elija «Importar desde un archivo» y después «Importar perfil respaldado». Luego abra Thunderbird otra vez y escriba su contraseña.
client-thunderbird-add = Añadir a mi Thunderbird

client-outlook-classic = Outlook clásico
client-outlook-classic-line = Dos archivos para el Outlook de Windows, hasta 2024, y una página para copiar
client-outlook-classic-happens-1 = Su cuenta se añade al perfil de Outlook.
client-outlook-classic-happens-2 = Las cuentas que ya tiene se quedan como están.
client-outlook-classic-happens-3 = No se escribe ninguna contraseña.
client-outlook-classic-step-1 = Cierre Outlook
client-outlook-classic-step-1-aside = Solo lee los archivos al arrancar.
client-outlook-classic-step-2 = Guarde los archivos en la misma carpeta
client-outlook-classic-step-2-aside = Sirve cualquier carpeta de este equipo.
client-outlook-classic-step-3 = Abra el archivo que acaba en .cmd
client-outlook-classic-step-3-aside = Outlook arranca y pide su contraseña.

client-outlook-classic-left = Cierre Outlook y abra el archivo que acaba en .cmd
client-outlook-classic-left-line = Outlook arranca y pide su contraseña. Después empieza a llegar su correo.

client-sheet = Hoja impresa
client-sheet-line = Una página para cualquier otro programa
client-sheet-happens-1 = Obtiene una página con todos los ajustes, para imprimir o leer.
client-sheet-happens-2 = En este equipo no cambia nada.
client-sheet-happens-3 = No lleva ninguna contraseña.
client-sheet-step-1 = Guarde la página y ábrala o imprímala
client-sheet-step-1-aside = Se abre en cualquier navegador.
client-sheet-step-2 = Escriba los ajustes en su programa de correo
client-sheet-step-2-aside = Los pide cuando usted añade una cuenta a mano.
client-sheet-left = Abra la página y escriba sus ajustes en el programa de correo
client-sheet-left-line = El programa pide su contraseña al final. Después empieza a llegar su correo.
client-sheet-step-3 = Escriba su contraseña cuando el programa la pida

client-new-outlook = Nuevo Outlook
client-new-outlook-line = No acepta archivos: los pasos, y una página para copiar
client-new-outlook-happens-1 = Obtiene una página con todos los ajustes, para copiarlos.
client-new-outlook-happens-2 = En este equipo no cambia nada.
client-new-outlook-happens-3 = El nuevo Outlook guarda en Microsoft la contraseña que usted escribe.
client-new-outlook-step-1 = Guarde la página y ábrala
client-new-outlook-step-2 = En Outlook, abra Configuración, luego Cuentas, luego Agregar cuenta
client-new-outlook-step-2-aside = Escriba su dirección, pulse Continuar y elija IMAP, luego Mostrar más.
client-new-outlook-step-3 = Escriba los ajustes de la página y su contraseña
client-new-outlook-left = Abra la página y escriba sus ajustes en Outlook
client-new-outlook-left-line = En Outlook: Configuración, Cuentas, Agregar cuenta. Después empieza a llegar su correo.

client-apple-mail = Apple Mail
client-apple-mail-line = Un archivo para Mail en un Mac
client-apple-mail-happens-1 = Su cuenta se añade junto a las que ya tiene.
client-apple-mail-happens-2 = Un archivo que guarde más tarde cambia la misma cuenta.
client-apple-mail-happens-3 = No se escribe ninguna contraseña. Para deshacerlo, quite el perfil.
client-apple-mail-step-1 = Guarde el archivo y ábralo
client-apple-mail-step-1-aside = Con doble clic en el Finder.
client-apple-mail-step-2 = En Ajustes del Sistema, abra General, luego Gestión de dispositivos
client-apple-mail-step-2-aside = En macOS 13 y 14: Privacidad y seguridad, luego Perfiles.
client-apple-mail-step-3 = Haga doble clic en el perfil, pulse Instalar y escriba su contraseña
client-apple-mail-left = Abra el archivo e instálelo en Ajustes del Sistema
client-apple-mail-left-line = General, luego Gestión de dispositivos. En macOS 13 y 14: Privacidad y seguridad, luego Perfiles. Le pide su contraseña.

client-iphone = iPhone o iPad
client-iphone-line = Un archivo para Mail en el teléfono o la tableta
client-iphone-happens-1 = Su cuenta se añade junto a las que ya tiene.
client-iphone-happens-2 = Un archivo que guarde más tarde cambia la misma cuenta.
client-iphone-happens-3 = No se escribe ninguna contraseña. Para deshacerlo, quite el perfil.
client-iphone-step-1 = Guarde el archivo, envíelo al teléfono y ábralo allí
client-iphone-step-1-aside = Por AirDrop, o en un mensaje para usted.
client-iphone-step-2 = En Ajustes, toque Perfil descargado, luego Instalar
client-iphone-step-2-aside = Solo espera ahí unos minutos.
client-iphone-step-3 = Escriba su contraseña cuando se la pida
client-iphone-left = Envíe el archivo al teléfono y ábralo allí
client-iphone-left-line = Luego, en Ajustes: Perfil descargado, Instalar. Le pide su contraseña.

client-android = Teléfono Android
client-android-line = Un código para Thunderbird, un archivo para K-9 Mail y FairEmail
client-android-happens-1 = Su cuenta se añade a las que tiene la aplicación.
client-android-happens-2 = Si se importa dos veces, la cuenta está dos veces.
client-android-happens-3 = Ni el código ni el archivo llevan contraseña.
client-android-step-1 = En el teléfono, en Thunderbird: Ajustes, Importar ajustes, Escanear el código QR
client-android-step-1-aside = K-9 Mail y FairEmail toman ahí el archivo guardado que acaba en .k9s.
client-android-step-2 = Pulse «Mostrar el código» y ponga el teléfono delante
client-android-step-2-aside = El archivo guardado que acaba en .svg es el mismo código.
client-android-step-3 = Escriba su contraseña cuando la pida
client-android-left = Abra el archivo que acaba en .svg y escanee el código con el teléfono
client-android-left-line = En Thunderbird: Ajustes, Importar ajustes, Escanear el código QR. En K-9 Mail y FairEmail, elija ahí el archivo .k9s.

client-evolution = Evolution
client-evolution-line = Tres archivos que van juntos
client-evolution-happens-1 = Su cuenta se añade junto a las que ya tiene.
client-evolution-happens-2 = Un archivo que guarde más tarde cambia la misma cuenta.
client-evolution-happens-3 = No se escribe ninguna contraseña. Para deshacerlo, borre los archivos.
client-evolution-step-1 = Cierre Evolution
client-evolution-step-2 = Guarde los archivos y copie los tres en ~/.config/evolution/sources
client-evolution-step-2-aside = Se encuentran unos a otros por sus nombres.
client-evolution-step-3 = Cierre su sesión y ábrala otra vez, abra Evolution y escriba su contraseña
client-evolution-left = Copie los tres archivos en ~/.config/evolution/sources
client-evolution-left-line = Luego cierre su sesión y ábrala otra vez, abra Evolution y escriba su contraseña.

client-geary = Geary
client-geary-line = Un archivo para una cuenta
client-geary-happens-1 = Su cuenta se añade junto a las que ya tiene.
client-geary-happens-2 = No cambia nada de lo que ya hay.
client-geary-happens-3 = No se escribe ninguna contraseña. Para deshacerlo, quite la cuenta en Geary.
client-geary-step-1 = Cierre Geary
client-geary-step-2 = Guarde el archivo y cópielo en ~/.config/geary/account_01/geary.ini
client-geary-step-2-aside = Si ya hay un account_01, tome el número siguiente.
client-geary-step-3 = Abra Geary y escriba su contraseña cuando la pida
client-geary-left = Copie el archivo en ~/.config/geary/account_01/geary.ini
client-geary-left-line = Si ya hay un account_01, tome el número siguiente. Luego abra Geary y escriba su contraseña.

client-claws-mail = Claws Mail
client-claws-mail-line = Líneas para la lista de cuentas
client-claws-mail-happens-1 = Su cuenta queda junto a las que ya tiene.
client-claws-mail-happens-2 = Nada cambia hasta que añada las líneas.
client-claws-mail-happens-3 = No se escribe ninguna contraseña. Para deshacerlo, borre la cuenta en Claws Mail.
client-claws-mail-step-1 = Cierre Claws Mail
client-claws-mail-step-2 = Guarde el archivo y añada sus líneas a ~/.claws-mail/accountrc
client-claws-mail-step-2-aside = Si ya hay un Account: 1, dé a estas líneas el número siguiente.
client-claws-mail-step-3 = Abra Claws Mail y recoja el correo («Get Mail»); le pide su contraseña
client-claws-mail-step-3-aside = Con IMAP, añada antes un buzón IMAP en el menú Archivo.
client-claws-mail-left = Añada las líneas del archivo a ~/.claws-mail/accountrc
client-claws-mail-left-line = Si ya hay un Account: 1, dé a estas líneas el número siguiente. Luego abra Claws Mail y recoja el correo («Get Mail»).

client-mbsync = mbsync
client-mbsync-line = Líneas para ~/.mbsyncrc; mbsync es el programa de isync
client-mbsync-happens-1 = Su correo llega a una carpeta de este equipo.
client-mbsync-happens-2 = mbsync solo recoge; msmtp puede enviar.
client-mbsync-happens-3 = No se escribe ninguna contraseña: se le pide a pass, el almacén de contraseñas.
client-mbsync-step-1 = Guarde su contraseña: pass insert, y el nombre que está en el archivo
client-mbsync-step-1-aside = Sin esa línea, la pide mbsync.
client-mbsync-step-2 = Añada las líneas a ~/.mbsyncrc y cree la carpeta que nombran
client-mbsync-step-3 = Ejecute mbsync -a
client-mbsync-left = Añada las líneas del archivo a ~/.mbsyncrc
client-mbsync-left-line = Cree la carpeta que nombran, guarde su contraseña con pass y ejecute mbsync -a.

client-msmtp = msmtp
client-msmtp-line = Líneas para ~/.msmtprc
client-msmtp-happens-1 = Otros programas entregan su correo por él.
client-msmtp-happens-2 = msmtp solo envía; mbsync puede recoger.
client-msmtp-happens-3 = No se escribe ninguna contraseña: se le pide a pass, el almacén de contraseñas.
client-msmtp-step-1 = Guarde su contraseña: pass insert, y el nombre que está en el archivo
client-msmtp-step-1-aside = Sin esa línea, la pide msmtp.
client-msmtp-step-2 = Añada las líneas a ~/.msmtprc
client-msmtp-step-3 = Pruébelo con msmtp --serverinfo
client-msmtp-left = Añada las líneas del archivo a ~/.msmtprc
client-msmtp-left-line = Guarde su contraseña con pass y pruébelo con msmtp --serverinfo.

client-neomutt = NeoMutt
client-neomutt-line = Líneas para NeoMutt y Mutt
client-neomutt-happens-1 = Abre su bandeja de entrada al arrancar.
client-neomutt-happens-2 = Nada pasa antes de que la conexión esté cifrada.
client-neomutt-happens-3 = No se escribe ninguna contraseña; la pide él.
client-neomutt-step-1 = Guarde el archivo
client-neomutt-step-2 = Añada sus líneas a ~/.config/neomutt/neomuttrc
client-neomutt-step-2-aside = Para Mutt: ~/.muttrc.
client-neomutt-step-3 = Arranque neomutt y escriba su contraseña
client-neomutt-left = Añada las líneas del archivo a ~/.config/neomutt/neomuttrc
client-neomutt-left-line = Para Mutt: ~/.muttrc. Pide su contraseña al arrancar.

client-aerc = aerc
client-aerc-line = Líneas para la lista de cuentas
client-aerc-happens-1 = Su cuenta queda junto a las que ya tiene.
client-aerc-happens-2 = Nada cambia hasta que añada las líneas.
client-aerc-happens-3 = No se escribe ninguna contraseña: se le pide a pass, el almacén de contraseñas.
client-aerc-step-1 = Guarde su contraseña: pass insert, y el nombre que está en el archivo
client-aerc-step-2 = Añada las líneas a ~/.config/aerc/accounts.conf
client-aerc-step-2-aside = Después aplíquele chmod 600: aerc quiere que nadie más lo lea.
client-aerc-step-3 = Arranque aerc
client-aerc-left = Añada las líneas del archivo a ~/.config/aerc/accounts.conf
client-aerc-left-line = Aplíquele chmod 600, guarde su contraseña con pass y arranque aerc.

client-himalaya = Himalaya
client-himalaya-line = Líneas para la versión 2 y líneas para la versión 1
client-himalaya-happens-1 = Su cuenta queda junto a las que ya tiene.
client-himalaya-happens-2 = Nada cambia hasta que añada las líneas.
client-himalaya-happens-3 = No se escribe ninguna contraseña: se le pide a pass, el almacén de contraseñas.
client-himalaya-step-1 = Guarde su contraseña: pass insert, y el nombre que está en el archivo
client-himalaya-step-2 = Añada las líneas de su versión a ~/.config/himalaya/config.toml
client-himalaya-step-2-aside = himalaya --version dice cuál es.
client-himalaya-step-3 = Ejecute himalaya
client-himalaya-left = Añada las líneas de su versión a ~/.config/himalaya/config.toml
client-himalaya-left-line = himalaya --version dice cuál es. Guarde antes su contraseña con pass.

client-autoconfig = Archivo Autoconfig
client-autoconfig-line = Un archivo que saben leer casi todos los programas de correo
client-autoconfig-happens-1 = Thunderbird conoce entonces, en ese equipo, todas las direcciones del dominio.
client-autoconfig-happens-2 = Lleva reglas para el nombre de usuario, no el nombre de nadie.
client-autoconfig-happens-3 = No se escribe ninguna contraseña.
client-autoconfig-step-1 = Guarde el archivo
client-autoconfig-step-2 = Como administrador, cópielo en la carpeta isp de Thunderbird
client-autoconfig-step-2-aside = En Debian: /usr/share/thunderbird/isp. En Windows: dentro de la carpeta del programa.
client-autoconfig-step-3 = Añada la cuenta en Thunderbird: nombre, dirección, contraseña
client-autoconfig-left = Como administrador, copie el archivo en la carpeta isp de Thunderbird
client-autoconfig-left-line = En Debian: /usr/share/thunderbird/isp. En Windows: dentro de la carpeta del programa.

client-thunderbird-policies = Thunderbird en el trabajo
client-thunderbird-policies-line = Un archivo de directivas, y lo mismo como configuración
client-thunderbird-policies-happens-1 = Thunderbird se abre con esta única cuenta, lo abra quien lo abra.
client-thunderbird-policies-happens-2 = Es para personas que aún no tienen cuenta en Thunderbird.
client-thunderbird-policies-happens-3 = No se escribe ninguna contraseña.
client-thunderbird-policies-step-1 = Guarde los archivos
client-thunderbird-policies-step-2 = Copie policies.json en la carpeta distribution del programa
client-thunderbird-policies-step-2-aside = O mailhaven.cfg junto al programa, y autoconfig.js en defaults/pref.
client-thunderbird-policies-step-3 = Abra Thunderbird y escriba la contraseña cuando la pida
client-thunderbird-policies-left = Copie policies.json en la carpeta distribution de Thunderbird
client-thunderbird-policies-left-line = O mailhaven.cfg junto al programa, y autoconfig.js en defaults/pref.

client-outlook-autodiscover = Outlook en el trabajo
client-outlook-autodiscover-line = Una respuesta de Autodiscover en el propio equipo
client-outlook-autodiscover-happens-1 = Outlook clásico encuentra en el equipo los ajustes de esta cuenta.
client-outlook-autodiscover-happens-2 = Desde 2016, Outlook pregunta antes a Microsoft, y quizá no mire aquí.
client-outlook-autodiscover-happens-3 = No se escribe ninguna contraseña.
client-outlook-autodiscover-step-1 = Copie el archivo .xml en C:\ProgramData\Mailhaven
client-outlook-autodiscover-step-2 = Abra el archivo .reg con la cuenta de quien usa Outlook
client-outlook-autodiscover-step-3 = Añada la cuenta en el Panel de control, Correo
client-outlook-autodiscover-left = Copie el archivo .xml en C:\ProgramData\Mailhaven y abra el archivo .reg
client-outlook-autodiscover-left-line = Luego añada la cuenta en el Panel de control, Correo.

client-domain-owner = Registros y archivos
client-domain-owner-line = Lo que publica un dominio para que los programas de correo lo encuentren
client-domain-owner-happens-1 = Casi todos los programas solo necesitan entonces la dirección y la contraseña.
client-domain-owner-happens-2 = No se publica nada por usted: usted pega lo que falta.
client-domain-owner-happens-3 = No lleva el nombre de nadie ni ninguna contraseña.
client-domain-owner-step-1 = Guarde los archivos
client-domain-owner-step-2 = Ponga los archivos .xml y .json donde dice el archivo de zona
client-domain-owner-step-2-aside = En un servidor web con https.
client-domain-owner-step-3 = Añada a su zona las líneas que faltan
client-domain-owner-left = Ponga los archivos donde dice el archivo de zona y añada sus líneas a su zona
client-domain-owner-left-line = Después compruebe otra vez una dirección del dominio: Mailhaven encuentra entonces lo que ha publicado.

client-not-tried = Hecho según el formato publicado, no lo hemos probado

## Tiles with several programs

programs-linux = Otros para Linux
programs-terminal = Programas de terminal
programs-owner = Dueño del dominio
programs-which = ¿Cuál?

## Un Thunderbird en este equipo

thunderbird-here-happens-1 = Su cuenta se añade junto a las que ya tiene.
thunderbird-here-happens-2 = No cambia nada de lo que ya hay.
thunderbird-here-happens-3 = No se escribe ninguna contraseña. Hasta que Thunderbird se abra, puede deshacerlo.
thunderbird-here-step-1 = Cierre Thunderbird
thunderbird-here-step-1-aside = Mientras esté abierto, no se escribe nada.
thunderbird-here-step-2 = Pulse «Añadir a mi Thunderbird»
thunderbird-here-step-2-aside = Tarda un segundo.
thunderbird-here-step-3 = Abra Thunderbird y escriba su contraseña cuando la pida
thunderbird-which = ¿Qué perfil de Thunderbird?
thunderbird-try = Probar en un perfil nuevo
thunderbird-not-added = No se ha añadido nada
thunderbird-not-undone = No se ha deshecho
thunderbird-running = { $program } está abierto. Ciérrelo y pruebe otra vez.
thunderbird-already-there = Este { $program } ya tiene una cuenta con el mismo servidor y nombre de usuario.
thunderbird-ends-in-comment = El archivo user.js del perfil acaba dentro de un comentario, donde las líneas nuevas no cuentan.
thunderbird-damaged = En el archivo user.js del perfil falta el final de nuestras líneas. Quítelas antes a mano.
thunderbird-nothing-to-undo = El perfil no tiene líneas nuestras para esta dirección. Si Thunderbird tiene la cuenta, quítela allí.
thunderbird-not-readable = No se puede leer el archivo { $path }.
thunderbird-not-writable = No se puede escribir el archivo { $path }.
thunderbird-left-line = Luego empieza a llegar su correo. Deje Mailhaven abierto hasta entonces: quita él mismo sus líneas.
thunderbird-taken-over = Thunderbird tiene su cuenta
thunderbird-taken-over-line = Mailhaven ha quitado sus líneas. Para deshacerlo ahora, quite la cuenta en Thunderbird.
thunderbird-where = El perfil está en { $folder }
thunderbird-undone = Se ha deshecho
thunderbird-undone-line = Thunderbird está como antes.
thunderbird-stays = Thunderbird ya tiene la cuenta
thunderbird-stays-line = Nuestras líneas ya no están. Para lo demás, quite la cuenta en Thunderbird.
thunderbird-trial-headline = Un perfil nuevo con su cuenta está listo
thunderbird-trial-line = Su propio perfil sigue como está. Para tirar el nuevo, borre su carpeta.
thunderbird-not-started = { $program } no se ha iniciado
thunderbird-not-started-line = Ábralo usted desde el menú de su equipo, como siempre.
thunderbird-not-started-words = Ábralo usted: escriba en un terminal: { $command }

## El código para un teléfono

scan-show = Mostrar el código
scan-headline = Escanee esto con su teléfono
scan-where = En el teléfono, en Thunderbird: Ajustes, Importar ajustes, Escanear el código QR
scan-told = Un código QR con los ajustes de correo de { $address }. Solo lo puede leer la cámara de un teléfono.
scan-no-password = No contiene ninguna contraseña; el teléfono la pide.
scan-close = Guardarlo

## Cómo se recoge el correo

fetch-imap-means = Con IMAP su correo se queda en el servidor y todos sus dispositivos muestran lo mismo.
fetch-pop3-means = Con POP3 su correo se copia a este único programa y sus dispositivos no saben unos de otros.
fetch-by-pop3 = Usar POP3
fetch-by-imap = Usar IMAP

## Outlook

programs-outlook = Nuevo Outlook y otros
client-outlook-elsewhere = Outlook para Mac o teléfono
client-outlook-elsewhere-line = No acepta archivos: una página para copiar
client-outlook-elsewhere-happens-1 = Obtiene una página con todos los ajustes, para copiarlos.
client-outlook-elsewhere-happens-2 = En este equipo no cambia nada.
client-outlook-elsewhere-happens-3 = En un teléfono, Outlook guarda en Microsoft la contraseña que usted escribe.
client-outlook-elsewhere-step-1 = Guarde la página y ábrala
client-outlook-elsewhere-step-2 = En Outlook, añada una cuenta a mano
client-outlook-elsewhere-step-2-aside = En un Mac: «Tools», «Accounts», «+», «New Account». En un teléfono: «Settings», «Accounts», «Add Account».
client-outlook-elsewhere-step-3 = Escriba los ajustes de la página y su contraseña
client-outlook-elsewhere-left = Abra la página y escriba sus ajustes en Outlook
client-outlook-elsewhere-left-line = Elija añadir una cuenta a mano. Después empieza a llegar su correo.
