# The words of the window, screen by screen, in reading order.
#
# Headlines have no full stop; buttons say the words of the step they do. Ports stay numbers: people read them aloud.

## Everywhere

# The language's name for itself.
language-name = Español
# What stands between a whole number and its tenths.
decimal-mark = { "," }
program-name = Mailhaven
window-title = Mailhaven, paso { $number } de 4, { $step }
menu = Menú
step-address = Dirección
step-looking = Búsqueda
step-result = Resultado
step-hand-over = Entrega
steps-done-spoken = todos los pasos hechos
step-done-spoken = { $step }, hecho
step-now-spoken = { $step }, paso { $number } de 4, ahora
step-to-come-spoken = { $step }, por venir
back = Atrás
cancel = Cancelar
continue = Continuar
show-details = Mostrar detalles
test-again = Probar de nuevo
copied = Copiado
copied-for-helpdesk = Copiado: péguelo en el ticket
copied-for-message = Copiado: péguelo en un mensaje
copy-for-helpdesk = Copiar para el soporte
message-to-helper = Mensaje a quien le ayude
message-to-network-owner = Mensaje al responsable de la red
message-to-provider = Mensaje a su proveedor
message-to-it-people = Mensaje a los informáticos
message-to-makers = Mensaje a los autores de Mailhaven
message-short = Escribir un mensaje
seconds = { $seconds } s

## Lights

lights-list = Luces, seis elementos
lights-receive = Recibir
lights-send = Enviar
lights-pop3 = POP3
lights-pop3-gloss = , una forma más antigua de recibir
lights-pop3-short = POP3 (antiguo)
service-receive = recibir
service-receive-pop3 = recibir por POP3
service-send = enviar
light-works = Funciona
light-problem = Problema
light-fails = Falla
light-not-tried = Sin probar
light-asking = Probando
light-waiting = En espera
light-spoken = { $port }, { $service }, { $word }. { $line }
light-line-all-checked = Respondió, cifrado, identidad comprobada
light-line-waiting = Ya le tocará
light-line-not-needed = No hace falta
light-line-asking-name = ¿Dónde está?
light-line-asking-connect = ¿Responde?
light-line-asking-encryption = ¿Activa el cifrado?
light-line-asking-greeting = ¿Saluda?
light-line-asking-capabilities = ¿Qué ofrece?
light-line-slow = Tarda en responder, así que esperamos
light-line-no-such-server = No existe ese servidor
light-line-lookup-failed = Su nombre no se encuentra ahora
light-line-refused = La puerta está cerrada
light-line-silent = No responde desde aquí
light-line-unreachable = Desde aquí no se llega
light-line-encryption-fails = El cifrado no empieza
light-line-certificate-refused = Responde, pero su identificación no vale
light-line-no-encryption = Responde, pero no cifra
light-line-no-greeting = Descuelga, pero no dice nada
light-line-turned-away = Responde, pero no nos deja pasar
light-line-another-service = Responde otra cosa
light-line-cut-off = Nos cuelga
light-line-our-fault = Mailhaven se paró solo

## Address

address-headline = Hagamos que su correo funcione
address-second = Escriba su dirección. Encontramos sus servidores de correo y los probamos uno a uno.
address-field = Su dirección de correo
address-hint = nombre@example.org
address-check = Comprobar esta dirección
address-known = { $provider }
address-known-by = { $provider }, de { $operator }
address-known-line = Conocemos este proveedor. Sus ajustes están en este programa, listos para probarlos.
address-known-no-settings = Conocemos este proveedor.
address-slip = Conocemos { $known }, pero no { $typed }
address-slip-line = { $provider }. También puede seguir con { $typed }.
address-slip-go-on = También puede seguir con { $typed }.
address-slip-use = Usar { $known }
address-privacy = Nada sale de este equipo hasta que pulse «Comprobar esta dirección».
address-privacy-password = Para eso no hace falta su contraseña.
address-what-is-sent = Qué se envía, y adónde
sent-names = Lo que va después de la @ se envía a la guía de nombres de su red.
sent-provider = Lo mismo va al servidor web de su proveedor, para traer sus ajustes.
sent-database = Lo mismo va a la lista pública de proveedores de correo, en Thunderbird.
sent-servers = Sus servidores de correo reciben un hola y un adiós, y ningún nombre.
sent-compared = Si no responden, llamamos a otros proveedores: { $hosts }. Se puede desactivar en el menú.
sent-never = Su dirección entera y su contraseña no van a ninguna parte.
practise-first = Practicar primero
helper-code = Tengo un código de quien me ayuda

address-problem = La dirección aún no está completa
address-problem-empty = Escriba aquí su dirección de correo.
address-problem-no-at = No tiene el signo @.
address-problem-two-at = Tiene más de un signo @.
address-problem-nothing-before = Su nombre va antes del signo @.
address-problem-nothing-after = El dominio de su proveedor va después del signo @, por ejemplo example.org.
address-problem-blank = Hay un espacio en la posición { $position }.
address-problem-character = El signo «{ $character }» en la posición { $position } no cabe en una dirección.
address-problem-dot = Antes del signo @ hay un punto en el borde o junto a otro punto.
address-problem-long = Es más larga de lo que admite el correo.
address-problem-domain-no-dot = Después del signo @ aún falta el final, como .com o .org.
address-problem-domain-empty-part = Después del signo @ hay dos puntos seguidos.
address-problem-domain-hyphen = Después del signo @, una parte empieza o acaba con un guion.
address-problem-domain-character = El signo «{ $character }» no cabe después del signo @.
address-problem-domain-number = Después del signo @ hay un número donde va un nombre.
address-problem-domain-letters = Después del signo @ hay letras que ningún dominio lleva juntas.

## Looking

looking-headline = Buscamos sus servidores de correo
looking-second = Para { $address }. Casi todas las pruebas duran un segundo, ninguna más de diez.
looking-count = { $answered } de { $asked }
looking-count-what = respuestas recibidas
looking-so-far = { $took } hasta ahora
looking-ports = Los números son puertos, las puertas numeradas de un servidor de correo. Llamamos a cada una y escuchamos. Puede leérselos a quien le ayude: «993 funciona, 465 funciona».
looking-nothing-to-do = No hay nada que hacer. El resultado se abre solo.
looking-slow = El servidor ha descolgado, pero tarda en saludar. Esperamos hasta 20 segundos.

## Result, works

result-whom-and-when = { $address }, comprobado ahora mismo en { $took }
works-headline = Hemos encontrado sus servidores de correo, y funcionan
works-headline-receiving-only = Puede recibir, pero no hemos encontrado un servidor para enviar
works-host = { $host }, puerto { $port }
works-answered = Ha respondido
works-encrypted = Cifrado
works-id-checked = Identidad comprobada
works-not-tried = Todo esto se ha hecho sin su contraseña. Así que lo único sin probar es el inicio de sesión.
works-port = Un puerto es una puerta numerada del servidor.
works-port-and-id = Un puerto es una puerta numerada del servidor. Su identificación, el certificado, vale hasta el { $date }.
works-check-password = Comprobar también mi contraseña
works-signed-in = El inicio de sesión también funciona: su nombre y su contraseña han sido aceptados.
works-in-browser-of = { $provider } no acepta contraseñas de un programa de correo. Su programa de correo abre su página en el navegador, una sola vez, y allí inicia usted la sesión.
works-in-browser = El servidor no acepta contraseñas de un programa de correo. Su programa de correo abre la página de su proveedor en el navegador, una sola vez, y allí inicia usted la sesión.
works-no-way-in = El servidor no ofrece ninguna forma de iniciar sesión con contraseña. Así que no hay ninguna que comprobar.
works-choose-program = Elegir su programa de correo

## Result, problem

problem-what-happened = Qué pasa
problem-how-we-know = Cómo lo sabemos
problem-first = Haga esto primero
problem-step-spoken = Paso { $number }: { $step }
problem-code-line-1 = Lea este código
problem-code-line-2 = a quien le ayude
problem-code-spoken = código: { $letter }, { $digits }
problem-server-words = Las palabras del servidor
problem-change-address = Cambiar la dirección
problem-settings-anyway = Seguir con lo que funciona

# The servers that a person was told, typed in.
told-link = Escribir los servidores que le indicaron
told-headline = ¿Qué servidores le indicaron?
told-second = Una carta o una página de ayuda de su proveedor los nombra. Uno de los dos es suficiente.
told-receive = Para recibir
told-receive-host = Servidor para recibir
told-receive-port = Puerto para recibir
told-send = Para enviar
told-send-host = Servidor para enviar
told-send-port = Puerto para enviar
told-host-hint = mail.example.org
told-port = Un puerto es una puerta numerada del servidor. Déjelo vacío si no lo conoce.
told-encryption = Cifrado
told-either = Lo habitual en ese puerto
told-either-known-as = No lo sabe
told-tls = Desde el primer byte
told-tls-known-as = SSL, TLS, SSL/TLS
told-starttls = Después de una primera palabra
told-starttls-known-as = STARTTLS
told-try = Probar estos servidores
told-problem = Esto aún no es un servidor
told-problem-nothing = Escriba el nombre de un servidor, al menos.
told-problem-port = Un puerto es un número del 1 al 65535.
told-problem-host = Escriba el nombre del servidor, por ejemplo mail.example.org.
told-problem-host-number = Este es el número de una máquina. Pregunte su nombre: es lo que demuestra su identificación (certificado).
told-problem-host-character = El signo «{ $character }» no cabe en el nombre de un servidor.

## Result, the server has another name

other-name-asked = el nombre por el que preguntamos
other-name-shown = el nombre de su identificación
other-name-machine = Una sola máquina
other-name-safe = Por qué el nombre nuevo es seguro
other-name-nothing-off = No se desactiva nada: la identidad se comprueba cada vez.
other-name-first-line = Lo probamos una vez más y seguimos con él.
other-name-with = Con { $host }

## Result, needs you

needs-you-second = { $address }. Sus servidores de correo funcionan; solo queda esto.
needs-you-page-place = { $site }, en su navegador
needs-you-name-it = Póngale el nombre de este equipo, para reconocerla más tarde.
needs-you-example = Es parecida a esta:
needs-you-in-place = Se usa en lugar de su contraseña normal.
needs-you-already = Ya funciona
needs-you-code = Lea este código a quien le ayude
needs-you-skip = Seguir sin esto
needs-you-done = Ya está hecho, seguir
needs-you-go-on = Ya la tengo, seguir

## Checking the password

sign-in-headline = Compruebe su contraseña
sign-in-second = Es opcional. También puede escribirla más tarde, en su programa de correo.
sign-in-name = Nombre para iniciar sesión
sign-in-change = Cambiar
sign-in-two-names = { $incoming }, y para enviar { $outgoing }
sign-in-name-said = El encontrado
sign-in-name-address = Dirección entera
sign-in-name-local-part = Antes del signo @
sign-in-password = Contraseña
sign-in-show = Mostrar
sign-in-hide = Ocultar
sign-in-forgotten = Olvidada, como prometimos
sign-in-app-password = { $provider } acepta aquí una contraseña de aplicación, no la normal.
sign-in-name-not-address = { $provider } acepta este nombre, no la dirección entera.
sign-in-where = Solo va a { $hosts }, cifrada. Después la olvidamos.
sign-in-practice = En la práctica vale «{ $password }» y nada más.
sign-in-what-happens = Qué pasa con ella
sign-in-goes-to = Solo va al servidor que acaba de ver:
sign-in-goes-to-both = Solo va a los servidores que acaba de ver:
sign-in-travels = Viaja cifrada, después de comprobar la identidad del servidor.
sign-in-not-stored = No se guarda, y no está en ningún informe, archivo ni mensaje.
sign-in-once = Probamos una sola vez. Así no podemos bloquear su buzón.
sign-in-skip = Omitir
sign-in-check = Comprobar mi contraseña
sign-in-type-first = Escriba primero su contraseña

sign-in-noticed = Su contraseña lleva algo que nadie teclea
sign-in-noticed-line = Suele colarse al copiar una contraseña. Aún no se ha enviado nada.
sign-in-hidden-outer-blank = Hay un espacio al principio o al final.
sign-in-hidden-no-break-space = Hay dentro un espacio de una clase especial.
sign-in-hidden-zero-width = Hay dentro una marca que no se ve.
sign-in-hidden-smart-quote = Hay dentro comillas curvas; las de los teclados son rectas.
sign-in-hidden-line-break = Hay dentro un salto de línea.
sign-in-noticed-first = Pruebe su contraseña sin eso
sign-in-remove = Quitarlo y comprobar
sign-in-send-as-typed = Enviarla tal como está

sign-in-trying = Preguntando a { $host }
sign-in-trying-line = Casi todos los servidores responden al momento. Algunos se lo piensan medio minuto.
sign-in-asks-password = ¿Acepta este nombre y esta contraseña?
sign-in-asks-program = ¿Nos acepta como programa de correo?
sign-in-asks-offers = ¿Qué le ofrece?
sign-in-asks-mailbox = ¿Se abre su bandeja de entrada?
sign-in-asks-sender = ¿Puede enviar con su dirección?

sign-in-works = Su contraseña funciona
sign-in-works-receive = { $host } le dejó entrar, y su bandeja de entrada se abre.
sign-in-works-send = { $host } le dejó entrar, y puede enviar.
sign-in-works-line = Sus ajustes llevan el nombre { $name }. La contraseña está olvidada; su programa de correo la pide una vez.

sign-in-refused-happened = El servidor no dice cuál de los dos no vale. Probamos una vez y lo dejamos ahí.
sign-in-refused-first = Pruebe los dos en la página web de su proveedor
sign-in-refused-2 = Si allí funcionan, pulse «{ $button }».
sign-in-refused-3 = Si no, ponga allí una contraseña nueva.
sign-in-open-site = Abrir { $site }
sign-in-works-there = Allí funciona
sign-in-another = Probar otra contraseña
sign-in-again = Escribirla de nuevo

sign-in-there = Lo más probable es que su servidor de correo quiera otra contraseña
sign-in-there-happened = La página web acepta su nombre y su contraseña; el servidor de correo, no. Algunos proveedores quieren una segunda contraseña, hecha para programas de correo.
sign-in-there-first = Busque en esa página una contraseña para programas de correo
sign-in-there-2 = Suele llamarse «contraseña de aplicación». Escríbala aquí en lugar de la otra.
sign-in-there-3 = Si no hay ninguna, quizá el servidor de correo quiera otro nombre.
sign-in-use-name = Usar { $name }

## Cancelled

cancelled-headline = Ha parado la comprobación
cancelled-second = { $address }, parado después de { $took }
cancelled-line = Lo que ya había respondido se guarda. No se ha cambiado nada.

## Hand over

hand-over-headline = ¿Dónde lee su correo?
hand-over-second = { $address }, con los ajustes que acaban de funcionar
hand-over-list = Programas de correo, { $count } elementos
hand-over-what-will-happen = Qué va a pasar
hand-over-steps-2 = Dos pasos
hand-over-steps-3 = Tres pasos
hand-over-steps-4 = Cuatro pasos
hand-over-save = Guardar archivo
hand-over-save-files = Guardar archivos
hand-over-copy = Copiar
hand-over-qr = Código QR para un teléfono
hand-over-saving = Guardando
hand-over-saved = Guardado como { $path }
hand-over-exists = Ya existe un archivo { $path }. No se ha escrito nada.
hand-over-not-writable = No se puede escribir el archivo { $path }. No se ha escrito nada.
hand-over-not-saved = No se ha guardado nada
hand-over-cannot = Este archivo no puede llevar sus ajustes
hand-over-no-password = No se escribe ninguna contraseña.

## Practice

practice-band = Práctica.
practice-band-line = Un internet de práctica dentro de este programa. Nada sale de su equipo.
practice-band-elsewhere = Ahora por el punto de acceso de su teléfono, en el internet de práctica. Nada sale de su equipo.
practice-leave = Salir de la práctica
practice-headline = Elija una situación para practicar
practice-second = Cada una es un buzón de práctica. Vea qué se encuentra, qué se dice y qué se puede hacer.
practice-find = Buscar entre { $count }
practice-find-none = Ninguna situación tiene esas palabras.
practice-group-all-is-well = Cuando todo va bien
practice-group-needs-you = Cuando hace falta usted
practice-group-network-in-the-way = Cuando la red estorba
practice-group-server-fault = Cuando el servidor tiene un fallo
practice-chosen = { $situation }, { $address }
practice-this-one = Practicar con esta

## Done

done-headline = Su cuenta está en { $program }
done-headline-saved = Los archivos para { $program } están guardados
done-headline-sheet = Su hoja de ajustes está guardada
done-second = { $address }, recibe por { $incoming }, envía por { $outgoing }
done-second-receive-only = { $address }, recibe por { $incoming }
done-one-thing-left = Queda una cosa
done-open-program = Abra { $program } y escriba su contraseña cuando la pida
done-where = Guardado en { $folder }: { $files }
done-phone = También mi teléfono
done-phone-line = Con un código QR
done-print = Imprimir los ajustes
done-print-line = Una página, sin contraseña
done-another = Otra dirección
done-another-line = Empezar de nuevo
done-other-program = Otro programa
done-other-program-line = Los mismos ajustes
done-undo = Deshacer, mientras { $program } esté cerrado
done-close = Cerrar Mailhaven
done-open-folder = Abrir la carpeta
done-open = Abrir { $program }

## Details

details-sources = Fuentes
details-timeline = Tiempos
details-certificate = Certificado
details-conversation = Conversación
details-sent = Qué se envió
details-back = Volver al resultado
details-save-report = Guardar informe
details-sources-headline = Dónde hemos buscado, y qué dijo cada lugar
details-sources-line = Se pregunta a todos los lugares a la vez. Gana la respuesta más fiable, nunca la más rápida.
details-named-manual = Su proveedor le ha indicado estos servidores
details-named-bundled = Este programa conoce los servidores de su proveedor
details-named-domain = Su propio dominio indica estos servidores
details-named-database = La lista pública de proveedores indica estos servidores
details-named-guess = Nadie indica estos servidores; se probaron los nombres habituales
details-where = Dónde hemos buscado
details-outcome = Resultado
details-says = Qué dice
details-trust = Confianza
details-took = Tiempo
outcome-found = Encontrado
outcome-nothing-published = Nada publicado
outcome-could-not-look = No se pudo mirar
outcome-unreadable = No se entiende
outcome-denied = Dice que no
outcome-not-asked = No hace falta
outcome-our-fault = Fallo nuestro
why-no-such-name = Ese nombre no existe
why-no-such-record = No hay tal registro
why-no-such-document = No hay tal archivo ({ $status })
why-not-a-configuration = Una página sin ajustes
why-wildcard = Todo nombre lleva allí
why-other-programs = Solo para otros programas
why-not-listed = No está en la lista
why-unknown-mail-host = El correo va a { $host }
why-no-mail-programs = Sin acceso para programas
why-mail-filter = El correo pasa por { $host }
why-unknown-name-servers = Su servidor de nombres es { $host }
why-denied = Dice que no ofrece nada
why-not-asked = Hay algo mejor
why-unreadable = No es como debería
why-status = Responde con { $status }
why-sign-in-first = Pide antes iniciar sesión
why-redirect = Lleva adonde no seguimos
why-too-large = Demasiado largo
why-malformed = La respuesta no tiene sentido
source-bundled = Proveedores conocidos
source-srv = Los registros del dominio
source-autoconfig = El archivo de ajustes del dominio
source-well-known = La página web del dominio
source-ispdb = Lista pública de proveedores
source-pacc = El archivo nuevo del dominio
source-mailconf = La indicación del dominio
source-mx = Donde se entrega el correo
source-autodiscover = La búsqueda de Microsoft
source-autodiscover-json = La búsqueda nueva de Microsoft
source-guess = Nombres habituales
source-exchanger = La máquina que recibe el correo
source-name-servers = Quien administra el dominio
source-autoconfig-http = Su archivo de ajustes, sin proteger
source-manual = Lo que le indicaron
note-jmap = El dominio ofrece también JMAP, en { $host }. Su programa de correo no lo necesita.
note-exchange = Un servidor Exchange responde por este dominio, en { $host }. Quien lo lleva decide qué programas de correo pueden usarlo.
note-microsoft-365 = Microsoft 365 responde por este dominio, en { $host }. Lo más probable es que los buzones estén allí.
details-unasked = { $count ->
    [one] No se pudo preguntar a un lugar que quizá sabe más. Lo que hemos supuesto funciona, así que se usa.
   *[other] No se pudo preguntar a { $count } lugares que quizá saben más. Lo que hemos supuesto funciona, así que se usa.
}
trust-manual = De su proveedor
trust-bundled = Incluido
trust-published = Del dominio
trust-database = Lista pública
trust-indirect = Indirecto
trust-untrusted = Sin proteger
trust-guess = Suposición
trust-exchanger = Suposición
trust-name-servers = Suposición
trust-wildcard = Suposición
details-values-headline = Quién lo dice
details-values-line = Cada parte de los ajustes, y los lugares que la nombran. El más fiable va primero.
details-values-written = Tal como está, { $place }:
details-values-instead = { $place }: en cambio, { $hosts }
details-values-encryption = { $place }: en cambio, { $security } en { $port }
details-values-denied = { $place }: esto no se ofrece
details-value-host = Servidor
details-value-port = Puerto
details-value-security = Seguridad
details-value-username = Nombre de usuario
details-value-auth = Inicio de sesión
details-value-usual = Nadie; es lo habitual
details-security-tls = SSL/TLS
details-security-starttls = STARTTLS
details-auth-password = Contraseña normal
details-auth-encrypted-password = Contraseña cifrada
details-auth-oauth2 = Inicio de sesión en el navegador
details-auth-gssapi = El inicio de sesión de este equipo
details-auth-ntlm = Inicio de sesión de Windows
details-auth-client-certificate = Certificado de cliente
details-auth-none = Sin identificación
details-timeline-headline = Listo después de { $took }: recibir ha funcionado
details-timeline-headline-none = Qué se probó, y cuánto tardó
details-timeline-line = Cada barra es un intento, desde el inicio de la comprobación. Una línea de puntos viene de lo que tuvo que esperar.
details-timeline-distance = La mayor parte del tiempo es distancia: unos { $took } de ida y vuelta al servidor.
details-part-name = Encontrar la dirección
details-part-turn = Esperar el turno
details-part-connect = Conectar
details-part-encrypt = Cifrado e identidad
details-part-greet = Saludo
details-waited-for = Esperado
details-try-usual = nombre habitual, al momento
details-try-after = tras { $port }, con cuidado
details-took-value = { $took }
details-ready-at = Listo en { $number }
details-looks-headline = Dónde hemos mirado más
details-looks-line = Cuando varias causas se parecen, mirar una vez más las distingue.
look-web-port = Si responde su puerto web
look-reference-port = El mismo puerto en otro sitio
look-port-25 = Si el puerto 25 está abierto
look-reference-handshake = Quién firma aquí por los demás
look-reference-greeting = Quién responde aquí por los demás
look-small-segments = Saludo en paquetes pequeños
look-without-server-name = Saludo sin nombre
look-other-server-name = Saludo con otro nombre
look-old-hello = Saludo de un programa antiguo
look-large-hello = Saludo de un programa más nuevo
look-hello-at-once = Saludo como primera palabra
look-other-address = Saludo donde otros lo encuentran
look-web-handshake = Saludo en su puerto web
look-name-again = El mismo nombre otra vez
look-name-unchecked = El nombre, sin mirar los sellos
look-name-elsewhere = El nombre, en otro sitio
look-name-by-system = El nombre, por este sistema
look-random-name = Un nombre que no puede existir
look-known-page = Una página conocida
look-this-computer = La salida de este equipo
look-found = Encontrado
look-not-there = No está
look-another-page = Llegó otra página
look-read = Leído
look-answered = Ha respondido
look-encrypted = Cifrado
look-lost = Sin respuesta

certificate-headline = La identificación del servidor vale hasta el { $date }
certificate-headline-refused = La identificación del servidor no vale
certificate-line = Un certificado es la identificación del servidor. Demuestra que { $host } es quien dice ser.
certificate-same = Los { $count_words } puertos mostraron la misma.
certificate-none = Ningún servidor mostró su identificación
certificate-none-line = Un certificado es la identificación del servidor. Ninguna prueba llegó hasta ahí.
certificate-unreadable = La identificación del servidor no se puede leer
certificate-who = Quién la avala
certificate-server = el servidor de correo
certificate-sent = lo envía el servidor
certificate-not-sent = de la lista de confianza de este equipo
certificate-checked = Qué hemos comprobado
certificate-names = Nombra este servidor: { $host }
certificate-other-name = Nombra otro servidor
certificate-in-date = Está en vigor, { $days ->
    [one] queda un día
   *[other] quedan { $days } días
}
certificate-out-of-date = No está en vigor
certificate-trusted = Una autoridad reconocida la avala
certificate-not-trusted = La comprobación de este equipo la rechaza
certificate-key = Su clave es fuerte ({ $bits } bits)
certificate-weak = Su clave es demasiado débil
certificate-days = En vigor
certificate-today = hoy
certificate-days-spoken = vale del { $from } al { $to }
certificate-fingerprint = Huella (SHA-256), para comparar por teléfono

conversation-headline = Lo que dijimos nosotros y el servidor en el puerto { $port }
conversation-line = Palabra por palabra, con el tiempo en ms desde el principio de la prueba. No se envió nada secreto.
conversation-port = Puerto
conversation-we = Nosotros
conversation-server = Servidor
conversation-none = No respondió ningún servidor
conversation-none-line = No hay palabras que mostrar.
conversation-choose = puerto { $port } de { $host }
conversation-name = Dirección de { $host } encontrada
conversation-connected = Conectado con { $ip }, puerto { $port }
conversation-encrypted = Cifrado desde aquí (TLS { $version }), identidad comprobada
conversation-encrypted-refused = Cifrado desde aquí (TLS { $version }), identidad rechazada
conversation-starttls = El servidor aceptó empezar el cifrado
conversation-closed = Cerrado por nosotros. No se envió ni nombre ni contraseña.
conversation-stopped = Acabó aquí: { $why }

sent-headline = Su contraseña no se ha enviado a nadie
sent-headline-password = Su contraseña fue a { $hosts } y a nadie más
sent-line = Esto es todo lo que salió de este equipo en esta comprobación.
sent-line-address = Su dirección completa solo fue a su propio proveedor, cifrada.
sent-line-no-address = Nadie ha recibido su dirección completa.
sent-to-whom = A quién
sent-what = Qué enviamos
sent-how = Cómo
sent-to-names = El servicio de nombres de su red
sent-to-names-what = el nombre { $domain }, y nombres que dependen de él
sent-to-web-what = el nombre { $domain }
sent-to-web-what-address = su dirección { $address }, que pidió
sent-to-server-what = un saludo en { $ports }, y luego qué sabe hacer
sent-to-server-what-open = un saludo en { $ports } (sin cifrar hasta que empieza el cifrado), y luego qué sabe hacer
sent-to-look-what = { $count ->
    [one] un saludo más en { $ports }, para distinguir las causas
   *[other] { $count_words } saludos más en { $ports }, para distinguir las causas
}
sent-to-port-what = nada; llamamos en { $ports } para ver si se abre
sent-to-compare-what = el nombre { $name }, para comparar las respuestas
sent-to-page-what = la petición de una página conocida, y nada de usted
sent-to-sign-in-what = su nombre y su contraseña, para iniciar sesión
sent-encrypted = Cifrado
sent-nothing = No se dijo nada
sent-not-encrypted = Sin cifrar

## Menu

menu-appearance-system = Como en este equipo
menu-appearance-light = Claro
menu-appearance-dark = Oscuro
menu-less-movement = Menos movimiento
menu-zoom = Tamaño { $percent } %
menu-larger = Más grande
menu-smaller = Más pequeño
menu-language = Idioma: { $name }
language-headline = Idioma
menu-practise = Practicar primero
menu-reference-hosts = Preguntar también a otros proveedores
menu-another-address = Otra dirección
menu-keys = Teclas
menu-letters = Teclas de una sola letra

## Keys

keys-headline = Teclas
keys-close = Cerrar
keys-next = pasa a la parte siguiente; con Mayús, a la anterior
keys-next-key = Tab
keys-enter = pulsa el botón relleno, o lo que tiene el marco
keys-enter-key = Intro
keys-back = vuelve atrás; durante la búsqueda, cancela
keys-back-key = Esc
keys-details = muestra los detalles de un resultado
keys-details-key = Ctrl D
keys-helpdesk = copia un resultado para el soporte
keys-helpdesk-key = Ctrl Mayús C
keys-copy = copia lo seleccionado
keys-copy-key = Ctrl C
keys-scroll = recorren una página más larga que la ventana
keys-scroll-key = Re Pág, Av Pág
keys-again = prueba de nuevo, junto a un problema
keys-again-key = R
keys-message = copia un mensaje sobre un problema
keys-message-key = M
keys-find = busca una situación para practicar
keys-find-key = /
keys-differs = muestra solo lo distinto, entre dos comprobaciones
keys-differs-key = D
keys-save = guarda el archivo del programa elegido
keys-save-key = Ctrl S
keys-code = muestra el código para un teléfono, o lo guarda
keys-code-key = Q
keys-password = comprueba su contraseña, junto a servidores que funcionan
keys-password-key = P
keys-show = muestra u oculta la contraseña que escribe
keys-show-key = Alt S
keys-zoom = agrandan o reducen todo; Ctrl 0 lo deshace
keys-zoom-key = Ctrl + y Ctrl −
keys-menu = abre el menú
keys-menu-key = F10

## To take away

helpdesk-title = Mailhaven { $version }, comprobación de { $address }
helpdesk-works = Ha funcionado, cifrado, identidad comprobada: { $endpoint }
