# Mensajes para quien puede arreglar algo, listos para pegar, y los códigos que se leen en voz alta.

## Un mensaje

message-greeting = Hola:
message-opening-provider = { $severity ->
    [warning] Mi correo de { $domain } funciona, pero una comprobación encontró algo que ustedes pueden arreglar.
   *[other] { $about ->
        [mailbox] Mi programa de correo no puede usar el buzón { $address }.
       *[domain] Mi programa de correo no puede usar mi buzón de { $domain }.
    }
}
message-opening-network-owner = { $severity ->
    [warning] El correo funciona en su red, pero una comprobación encontró algo que ustedes pueden arreglar.
   *[other] En su red, mi programa de correo no llega a su servidor.
}
message-opening-it-people = { $about ->
    [mailbox] Mi programa de correo no puede usar el buzón { $address }.
   *[domain] Mi programa de correo no puede usar mi buzón de { $domain }.
}
message-opening-helper = Estoy configurando mi correo de { $domain } y me vendría bien algo de ayuda.
message-opening-makers = Mailhaven encontró en { $domain } algo que todavía no sabe tratar.
message-checked = Mailhaven { $version } lo comprobó el { $date } a las { $time } UTC. Dice: «{ $headline }». El código es { $code }.
message-steps = Lo que dice que hay que hacer:
message-seen = Esto es lo que se vio:
message-specialists = Para especialistas:
message-closing = Mi contraseña no está en este mensaje. Gracias por su ayuda.

## Lo que se pide

message-ask-way-in = ¿Hay alguna forma de abrir este buzón con un programa de correo? Si la hay, ¿con qué servidor, qué puerto y qué cifrado?
message-ask-right-server = { $service ->
    [submission] ¿Qué servidor, qué puerto y qué cifrado usan los programas de correo para enviar?
    [imap] ¿Qué servidor, qué puerto y qué cifrado usan los programas de correo para recibir?
    [pop3] ¿Qué servidor, qué puerto y qué cifrado usan los programas de correo para recibir?
   *[any] ¿Qué servidores, qué puertos y qué cifrado usan los programas de correo para recibir y para enviar?
}
message-ask-both-families = ¿Podrían dar a { $host } una dirección IPv4 y también una IPv6?
message-ask-mend-name = ¿Podrían corregir los registros DNS de este nombre? La línea para especialistas dice qué les pasa.
message-ask-look-at-server = ¿Podrían averiguar por qué { $host } hace esto en el puerto { $port }?
message-ask-let-in = ¿Podrían volver a dejar entrar a mi red? Puedo buscarles su dirección.
message-ask-renew-certificate = ¿Podrían poner en { $host } un certificado válido hoy?
message-ask-certificate-for-name = ¿Podrían incluir { $host } en el certificado de este servidor, o decirme su nombre correcto?
message-ask-complete-certificate = ¿Podrían hacer que { $host } envíe también sus certificados intermedios?
message-ask-mend-certificate = ¿Podrían poner otro certificado en { $host }, puerto { $port }? La línea para especialistas dice qué le pasa a este.
message-ask-encrypt = ¿Podrían activar TLS 1.2 o 1.3 en { $host }, puerto { $port }? Sin eso, cualquiera en el camino puede leer mi contraseña.
message-ask-mend-settings = ¿Podrían corregir los ajustes de correo publicados para { $domain }?
message-ask-open-mailbox = ¿Podrían decirme por qué está cerrado este buzón, y volver a abrirlo?
message-ask-look-at-mailbox = ¿Podrían mirar este buzón desde su lado? Según el propio servidor, el fallo está ahí.
message-ask-allow-sending = ¿Podrían dejarme enviar con la contraseña con la que recibo, o decirme cuál hace falta para enviar?
message-ask-open-ports = ¿Podrían dejar pasar a los programas de correo? Usan los puertos TCP 993 y 143 para recibir, y 465 y 587 para enviar.
message-ask-allow-name = ¿Podrían dejar pasar por su filtro el nombre de este servidor de correo? Está en la línea para especialistas.
message-ask-leave-encryption = ¿Podrían averiguar qué abre o quita el cifrado del correo en su red, y ponerle fin?
message-ask-mend-network = ¿Podrían mirar esto en su red? La línea para especialistas dice qué no pasa.
message-ask-mend-lookups = ¿Podrían mirar el servidor DNS de su red? La línea para especialistas dice qué hace.
message-ask-trust-signer = ¿Está firmado por ustedes este certificado? Si es así, ¿podrían dar a conocer al firmante en mi equipo?
message-ask-give-certificate = ¿Podrían darme el certificado de cliente que pide este servidor, y decirme cómo instalarlo?
message-ask-allow-programs = ¿Podrían dejar entrar un programa de correo en este buzón, o decirme cuál está permitido?
message-ask-help = ¿Podría ayudarme con eso? Mailhaven también explica el código { $code } en su equipo.
message-ask-report = ¿Podrían mirarlo? Puedo enviarles el informe completo.

## Un código leído en voz alta

code-headline = ¿Qué código ha visto u oído?
code-second = Es una letra y dos cifras. Verá qué hay detrás y qué hacer.
code-field = Código
code-hint = N-27
code-show = Mostrar qué significa
code-example = Los nombres y números de esta explicación son ejemplos.
code-problem = Esto aún no es un código
code-problem-empty = Escriba una letra y dos cifras, como N-27.
code-problem-letter-missing = Primero va una letra, como en N-27.
code-problem-letter = Ningún código empieza por { $letter }. Las letras son { $letters }.
code-problem-digits = Tras la letra { $letter } van dos cifras, como en N-27.
code-problem-zero = Ningún código lleva un 0: las cifras van del 1 al 9.
code-problem-unknown = No existe el código { $code }. Pregúntelo otra vez: alguna parte se oyó mal.
