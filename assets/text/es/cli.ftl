# The command line.

cli-help =
    Mailhaven encuentra los servidores de correo de una dirección, los prueba, dice qué va mal
    y entrega los ajustes.

    Uso:
      mailhaven                              abre la ventana
      mailhaven check DIRECCIÓN              busca y prueba los servidores, y dice el resultado
      mailhaven export DIRECCIÓN --for ID    comprueba y escribe los archivos de un programa de correo
      mailhaven explain CÓDIGO               explica un código, por ejemplo N-27
      mailhaven --practice                   abre la ventana con un internet de práctica

    Opciones de check y export:
      --json                                 da el informe en JSON, y nada más (solo check)
      --message                              da un mensaje para quien pueda arreglarlo, listo
                                             para pegar, y nada más (solo check)
      --password-stdin                       prueba también a iniciar sesión, una vez en cada servidor que
                                             funcionó, con la primera línea de la entrada estándar (solo check)
      --practice                             pregunta al internet de práctica que lleva este programa
      --incoming HOST[:PORT][/tls|/starttls] prueba también lo que su proveedor le indicó para recibir
      --outgoing HOST[:PORT][/tls|/starttls] prueba también lo que su proveedor le indicó para enviar
      --no-reference-hosts                   no pregunta a los servidores de otros proveedores
      --output CARPETA                       escribe en esta carpeta (solo export)
      --add-to PERFIL                        añade la cuenta a este perfil (--for thunderbird)
      --take-out-of PERFIL                   la quita de ahí
      --agree-to NOMBRE                      acepta los servidores de esta empresa, que usted conoce
      --language TAG                         usa otro idioma que el del sistema

    Listas:
      mailhaven check --practice --list      las direcciones de práctica y lo que enseña cada una
      mailhaven export --list                los programas de correo

    Código de salida: 0 hay ajustes que funcionaron; 1 se encontró un problema, o le queda algo
    por hacer; 2 uso no previsto, o no es una dirección; 3 fallo del propio Mailhaven.

cli-agree-first = No se ha escrito nada. Si { $name } es su proveedor de correo, añada: --agree-to { $name }
cli-progress = { $answered } respuestas de { $asked } para { $address }
cli-signing-in = Iniciando sesión en { $host }
cli-sign-in = Inicio de sesión
cli-signed-in = Por { $port }, { $username } ha podido entrar. Todo lo que hay detrás funciona.
cli-signed-in-and-refused = Por { $port }, { $username } ha podido entrar, y luego el servidor ha dicho que no.
cli-not-signed-in = Por { $port }, { $username } no ha podido entrar.
cli-not-signed-in-nothing-works = No se ha enviado ninguna contraseña: ningún servidor ha funcionado.
cli-not-signed-in-agree-first = No se ha enviado ninguna contraseña. Si { $name } es su proveedor de correo, añada: --agree-to { $name }
cli-not-signed-in-browser-of = No se ha enviado ninguna contraseña: { $provider } no acepta ninguna de un programa de correo. Su programa abrirá una vez la página de { $provider } en el navegador, y usted iniciará sesión allí.
cli-not-signed-in-browser = No se ha enviado ninguna contraseña: el servidor no acepta ninguna de un programa de correo. Su programa abrirá una vez la página de su proveedor en el navegador, y usted iniciará sesión allí.
cli-not-signed-in-no-way = No se ha enviado ninguna contraseña: el servidor no ofrece ninguna forma de entrar con ella.
cli-password-on-terminal = Escriba la contraseña y pulse Intro. Se verá mientras la escribe. Va solo a { $hosts }, cifrada; después se olvida.
cli-password-empty = No hay contraseña en la entrada estándar: la primera línea está vacía.
cli-password-too-long = La primera línea de la entrada estándar es más larga que cualquier contraseña.
cli-password-not-text = La primera línea de la entrada estándar no es texto UTF-8.
cli-password-unreadable = No se puede leer la entrada estándar.
cli-works = Hemos encontrado sus servidores de correo, y funcionan
cli-checked-for = { $address }, comprobado en { $seconds } s
cli-receive = Recibir
cli-send = Enviar
cli-username = Nombre de usuario
cli-server-line = { $host }, puerto { $port }, { $security }
cli-lights = Luces
cli-light = { $port } { $word }. { $line }
cli-what-happened = Qué pasa
cli-how-we-know = Cómo lo sabemos
cli-what-to-do = Qué puede hacer
cli-for-support = Para su proveedor o quien le ayude
cli-also = También encontrado
cli-code = Código { $code }
cli-unknown-code = «{ $code }» no es un código.
cli-nothing-to-ask = No hay que pedir nada a nadie: no se ha escrito ningún mensaje.
cli-unknown-language = No hay textos para «{ $language }». Hay: { $known }.
cli-no-start = Mailhaven no puede empezar: { $why }
cli-usage-no-such-command = No hay ninguna orden «{ $word }». Vea: mailhaven --help
cli-usage-no-such-option = No hay ninguna opción { $option }. Vea: mailhaven --help
cli-usage-out-of-place = { $option } no va aquí. Vea: mailhaven --help
cli-usage-value-missing = Falta un valor después de { $option }. Vea: mailhaven --help
cli-usage-value-not-wanted = { $option } no lleva ningún valor. Vea: mailhaven --help
cli-usage-too-many = Sobra la palabra «{ $word }». Vea: mailhaven --help
cli-usage-not-text = «{ $word }» no es texto UTF-8.
cli-usage-address-missing = { $command } necesita una dirección, por ejemplo: mailhaven { $command } anna@example.org
cli-usage-client-missing = export necesita --for y el identificador de un programa de correo. Para ver la lista: mailhaven export --list
cli-usage-no-such-client = No hay ningún programa de correo con el identificador «{ $id }». Para ver la lista: mailhaven export --list
cli-usage-only-for-thunderbird = --add-to y --take-out-of necesitan --for thunderbird, y ningún otro lugar donde escribir.
cli-usage-no-name = «{ $text }» no sirve para --agree-to. Ahí va un nombre, por ejemplo example.org.
cli-usage-no-server = «{ $text }» no es un servidor. { $why } La forma es HOST o HOST:PORT, también con /tls o /starttls detrás.
cli-usage-no-encryption = Detrás de la barra va tls o starttls.
cli-usage-password-for-export = --password-stdin va con check: lo que escribe export nunca lleva una contraseña.
cli-usage-two-outputs = --json y --message dan cada uno una cosa, y nada más. Elija uno de los dos.
cli-usage-code-missing = explain necesita un código, por ejemplo: mailhaven explain N-27
cli-file-exists = Ya existe un archivo { $path }. No se ha escrito nada.
cli-file-not-writable = No se puede escribir el archivo { $path }. No se ha escrito nada.
cli-no-window = No hay pantalla donde abrir una ventana. Para comprobar aquí una dirección: mailhaven check anna@example.org
cli-window-libraries =
    No se puede abrir la ventana: { $why }
    En Debian y Ubuntu, esto instala lo que necesita:
      sudo apt install { $packages }
    Para comprobar una dirección sin ventana: mailhaven check anna@example.org
cli-no-gui = Esta versión no tiene ventana. Para comprobar una dirección: mailhaven check anna@example.org
refusal-no-outgoing = { $program } necesita un servidor para enviar, y ninguno ha funcionado.
refusal-pop3-not-expressible = { $program } no puede recibir por POP3, y ningún servidor IMAP ha funcionado.
refusal-starttls-not-expressible = El archivo para { $program } no puede indicar STARTTLS para recibir, y ningún servidor con SSL/TLS ha funcionado.
refusal-oauth-not-expressible = Su proveedor pide iniciar sesión en el navegador, y el archivo para { $program } no puede indicarlo.
refusal-oauth-host-unknown = { $program } no sabe iniciar sesión en el navegador con su proveedor.
refusal-sign-in-not-expressible = El archivo para { $program } no puede indicar la forma de entrar que acepta su proveedor.
refusal-username-of-one-person = El nombre de usuario no sale de la dirección, así que un archivo para todo el dominio no puede indicarlo.
refusal-not-expressible = Los ajustes tienen un carácter que el archivo para { $program } no puede llevar.
cli-thunderbird-then = Cuando haya arrancado, quite las líneas: mailhaven export { $address } --for thunderbird --take-out-of "{ $profile }"
cli-no-such-profile = No hay ningún perfil «{ $profile }» de Thunderbird. Se han encontrado: { $profiles }.
cli-several-profiles = Varios perfiles de Thunderbird se llaman «{ $profile }»: { $profiles }. Indique la carpeta de uno.
cli-no-profiles = No se ha encontrado ningún perfil de Thunderbird en este equipo. Indique su carpeta.
cli-no-profile-there = La carpeta { $folder } no es un perfil de Thunderbird: no tiene prefs.js y ningún profiles.ini la nombra.
