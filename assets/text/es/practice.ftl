# The situations of practice: practice-ID is the title in the list, practice-ID-shows one line on what is to be seen.
# The ids are the names of the files in assets/practice.

## When all is well

practice-srv = Todo funciona
practice-srv-shows = El dominio nombra sus servidores, y todos responden.
practice-autoconfig = El dominio tiene un archivo de ajustes
practice-autoconfig-shows = El dominio tiene un archivo de ajustes para programas de correo, en una dirección propia.
practice-wellknown = El archivo de ajustes está en la página web
practice-wellknown-shows = El archivo de ajustes para programas de correo está en la página web del dominio.
practice-database = Ayuda la lista pública de proveedores
practice-database-shows = El dominio no dice nada, pero la lista pública de proveedores lo conoce.
practice-usual = Los servidores tienen los nombres habituales
practice-usual-shows = Nadie dice dónde están los servidores. Se encuentran probando los nombres habituales.
practice-signed = Solo ayudan los registros del dominio
practice-signed-shows = Los servidores tienen nombres que nadie adivinaría. Los registros del dominio los dicen.
practice-mx = El correo está en otro proveedor
practice-mx-shows = El correo del dominio va a un proveedor que este programa conoce.
practice-only143 = Un servidor más antiguo que funciona
practice-only143-shows = El servidor cifra un momento después, en 143 y 587. Es igual de seguro.
practice-poponly = Solo se ofrece POP3
practice-poponly-shows = El dominio dice que no tiene IMAP. POP3, la forma más antigua, funciona.
practice-slow = El servidor tarda en responder
practice-slow-shows = El servidor tarda seis segundos en saludar, y luego funciona.

## When it needs you

practice-stranger = Los servidores son de otra empresa
practice-stranger-shows = Los registros del dominio llevan a otra empresa. Usted mira su nombre una vez.
practice-icloud-app = Hace falta una contraseña de aplicación
practice-icloud-app-shows = El proveedor quiere una contraseña solo para programas de correo.
practice-imap-off = Los programas de correo están desactivados
practice-imap-off-shows = El proveedor deja entrar a los programas de correo cuando usted los activa.
practice-office = Se inicia sesión en la página del proveedor
practice-office-shows = El proveedor no acepta contraseñas de un programa, solo en su propia página.
practice-bridge = Hace falta el programa del proveedor
practice-bridge-shows = El programa del proveedor trabaja entre el buzón y el programa de correo.
practice-paid = Los programas de correo son de pago
practice-paid-shows = El proveedor solo deja entrar a programas de correo con un plan de pago.
practice-private = El proveedor no admite programas de correo
practice-private-shows = Este buzón solo se abre en la aplicación del proveedor.
practice-gmial = Un desliz en la dirección
practice-gmial-shows = Dos letras han cambiado de sitio, y esa página no existe.
practice-nowhere = Ese dominio no existe
practice-nowhere-shows = Lo que va después de la @ no lleva a ninguna parte.
practice-nomail = El dominio no recibe correo
practice-nomail-shows = El propio dominio dice que no recibe correo.
practice-webonly = Hay página web, pero no correo
practice-webonly-shows = El dominio tiene página web. De correo no se encuentra nada.
practice-filtered = Un filtro tapa los buzones
practice-filtered-shows = El correo pasa por un filtro, y nada dice qué hay detrás.
practice-clock = La fecha de este equipo no es la de hoy
practice-clock-shows = La fecha de este equipo va siete años atrás, y toda identificación parece demasiado nueva.
practice-firewall = Un programa de este equipo dice que no
practice-firewall-shows = Los nombres se encuentran, pero ninguna conexión sale.
practice-newroot = Quien firma es más nuevo que este equipo
practice-newroot-shows = La identificación del servidor es buena, pero la lista de firmas de este equipo es antigua.

## When the network is in the way

practice-blocked993 = Esta red no deja recibir
practice-blocked993-shows = Enviar funciona, pero nada pasa por donde se recibe el correo.
practice-portal = La red Wi-Fi pide entrar primero
practice-portal-shows = Una página de bienvenida responde en lugar de cada servidor.
practice-oneport = Una puerta está cerrada, la siguiente funciona
practice-oneport-shows = El puerto 993 está bloqueado aquí, y el 143 hace lo mismo.
practice-allblocked = Esta red bloquea todo el correo
practice-allblocked-shows = Las páginas web funcionan, pero ningún programa de correo pasa.
practice-ipv6dead = Uno de dos caminos está cortado
practice-ipv6dead-shows = El camino nuevo al servidor, IPv6, no lleva a ninguna parte. El antiguo funciona.
practice-ipv6only = La red y el servidor no encajan
practice-ipv6only-shows = El servidor solo tiene la clase nueva de dirección; la red, solo la antigua.
practice-offline = Este equipo no tiene internet
practice-offline-shows = Este equipo no tiene ninguna salida.
practice-dnssilent = No se encuentra ningún nombre
practice-dnssilent-shows = La guía de nombres de la red, el DNS, no responde.
practice-dnsrefused = La red no quiere buscar nombres
practice-dnsrefused-shows = La guía de nombres de la red, el DNS, dice que no a cada pregunta.
practice-injected = Alguien se mete en la línea
practice-injected-shows = Alguien añade palabras antes de que empiece el cifrado.
practice-intercepted = Alguien firma por todos los servidores
practice-intercepted-shows = Esta red muestra su propia identificación en lugar de la de cada servidor.

## When the server has a fault

practice-sharedhost = La identificación es de otro nombre
practice-sharedhost-shows = El servidor es de una empresa de alojamiento y muestra la identificación de ella.
practice-othername = La identificación es de otra persona
practice-othername-shows = El servidor muestra una identificación que no tiene que ver con el dominio.
practice-expired = La identificación ha caducado
practice-expired-shows = La identificación del servidor caducó el 1 de octubre de 2026.
practice-notyet = La identificación aún no vale
practice-notyet-shows = La identificación del servidor empieza el 1 de diciembre de 2026.
practice-selfsigned = El servidor hizo su propia identificación
practice-selfsigned-shows = El servidor hizo su propia identificación, y nadie más la avala.
practice-nointermediate = Falta una parte de la identificación
practice-nointermediate-shows = El servidor olvida la pieza que une su identificación con una autoridad.
practice-unknownca = La avala una autoridad desconocida
practice-unknownca-shows = Este equipo no conoce a quien avala la identificación del servidor.
practice-nosan = La identificación es de un tipo antiguo
practice-nosan-shows = La identificación lleva el nombre donde ya nadie debe mirar.
practice-sha1 = La identificación tiene un sello antiguo
practice-sha1-shows = El sello de la identificación del servidor se puede falsificar.
practice-purpose = La identificación no es del tipo adecuado
practice-purpose-shows = La identificación del servidor se hizo para personas, no para servidores.
practice-tooold = El cifrado es demasiado antiguo
practice-tooold-shows = El servidor solo conoce formas que ya no son seguras.
practice-nocipher = Sin cifrado en común
practice-nocipher-shows = El servidor y este programa no conocen juntos ninguna forma segura.
practice-reset = La línea se corta al empezar el cifrado
practice-reset-shows = El servidor descuelga y corta la conexión.
practice-plain143 = No se ofrece cifrado
practice-plain143-shows = Con este servidor, cualquiera leería el correo y la contraseña. Eso nunca se propone.
practice-plain993 = La puerta cifrada no está cifrada
practice-plain993-shows = El servidor habla sin cifrar donde debería cifrar.
practice-starttls = Se promete cifrado y luego se niega
practice-starttls-shows = El servidor ofrece empezar y luego dice que no puede.
practice-web993 = Responde un servidor web
practice-web993-shows = Las puertas del correo llevan a una página web.
practice-pop993 = POP3 responde en la puerta de IMAP
practice-pop993-shows = El servicio antiguo está en el puerto del nuevo.
practice-ssh993 = Responde otro servicio
practice-ssh993-shows = Las puertas del correo llevan a algo que no es un servidor de correo.
practice-refused = Las puertas del correo están cerradas
practice-refused-shows = El servidor está ahí, pero sus puertos de correo dicen que no.
practice-deadhost = El servidor ya no está
practice-deadhost-shows = No hay nadie en la dirección del servidor.
practice-silent = El servidor descuelga y no dice nada
practice-silent-shows = Se llega al servidor, pero su saludo no viene nunca.
practice-hangsup = El servidor cuelga enseguida
practice-hangsup-shows = El servidor descuelga y cierra en el mismo momento.
practice-bye = El servidor dice «ahora no»
practice-bye-shows = El servidor saluda con un no y con su propia razón.
practice-nosend = Puede recibir, pero no enviar
practice-nosend-shows = El servidor para enviar no deja pasar a este equipo.
practice-strangersend = Servidores de otra empresa, y sin envío
practice-strangersend-shows = Recibe en otra empresa si antes la acepta. Su servidor para enviar no le deja pasar.
practice-servfail = Los servidores de nombres del dominio están averiados
practice-servfail-shows = Cada pregunta sobre el dominio acaba en un error.
practice-brokenfile = El archivo de ajustes está dañado
practice-brokenfile-shows = El archivo de ajustes del dominio se corta a la mitad.
practice-moved = Los registros nombran un servidor que ya no está
practice-moved-shows = Los registros del dominio no están al día.
practice-leftover = Un proveedor anterior dejó su huella
practice-leftover-shows = Los registros del dominio nombran un servidor viejo. El correo funciona en el nuevo.
