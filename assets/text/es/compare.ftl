# Dos comprobaciones una junto a otra, y el informe guardado.
#
# «Primera» es la anterior y «segunda» la posterior. $side es first o second; $what es receiving, sending, both o ports.

compare-network-blocks =
    La { $side ->
        [first] primera
       *[second] segunda
    } red bloquea { $what ->
        [receiving] la recepción
        [sending] el envío
        [both] el correo
       *[ports] algunos puertos
    }; su proveedor está bien
compare-network-blocks-line =
    Solo cambió la red, y por un lado funcionó. El bloqueo está, pues, en la { $side ->
        [first] primera
       *[second] segunda
    } red, o en la línea que hay detrás. { $what ->
        [receiving] Su proveedor le deja recibir.
        [sending] Su proveedor le deja enviar.
        [both] Su proveedor le deja entrar.
       *[ports] Por ahora, use el puerto que funciona.
    }
compare-answers-in-place =
    Algo en la { $side ->
        [first] primera
       *[second] segunda
    } red contesta en lugar de su proveedor
compare-answers-in-place-line = Allí el servidor muestra otra identificación (certificado), y este equipo la rechaza. La otra red lleva al servidor de verdad. No use allí su contraseña hasta que esté arreglado.
compare-each-blocks = Cada red bloquea algo que la otra deja pasar
compare-each-blocks-line = Su proveedor funciona por los dos lados. Cada red mantiene cerrados algunos puertos (puertas numeradas).
compare-not-the-network = Su red no es la causa
compare-not-the-network-line = Dos redes, y lo mismo sigue cerrado. Es, pues, el servidor de correo, o este mismo equipo.
compare-came-back = Ahora funciona: lo que estorbaba ya no está
compare-came-back-line =
    { $network ->
        [same] La red es la misma. Se pasó solo, en su proveedor o por el camino.
       *[unknown] No sabemos si la red cambió. Si cambió, estorbaba la primera; si no, se pasó solo.
    }
compare-went-away = Antes funcionaba, y ahora no
compare-went-away-line =
    { $network ->
        [same] La red es la misma. Algo ha cambiado desde entonces, en su proveedor o por el camino.
       *[unknown] No sabemos si la red cambió. Si cambió, estorba la segunda; si no, algo ha cambiado en su proveedor.
    }
compare-unchanged = Las dos comprobaciones muestran lo mismo
compare-unchanged-line =
    { $network ->
        [same] La red es la misma, y lo mismo sigue cerrado. Otra red puede decir más, como la del teléfono.
       *[unknown] Lo que estaba cerrado lo sigue estando, y no sabemos si la red cambió. Otra red puede decir más, como la del teléfono.
    }
compare-both-work = Nada estorbaba en ninguna de las comprobaciones
compare-both-work-line = Sus servidores de correo funcionaron las dos veces.
compare-too-little = Una de las comprobaciones vio demasiado poco
compare-too-little-line = Se detuvo pronto, o no tenía salida. Probar otra vez desde allí dirá más.
compare-other-mailbox = Estas comprobaciones son de buzones distintos
compare-other-mailbox-line = Una es de { $first }, la otra de { $second }. Juntas no dicen nada.

compare-link = Probar en otra red y comparar
compare-note-button = Comparar
compare-note-line = Junto a la comprobación anterior: { $count } de { $all } son distintas.
compare-second = { $address }, dos comprobaciones con { $took } de diferencia
compare-second-days = { $address }, dos comprobaciones en días distintos
compare-first-check = Primera comprobación
compare-second-check = Segunda comprobación
compare-later = { $took } después
compare-differ-count = { $count } de { $all } distintas
compare-differs = Distinto
compare-same = Igual
compare-row-address = Dirección del servidor
compare-row-id = Identificación del servidor
compare-row-network = Red
compare-good-until = vale hasta el { $date }
compare-network = { $kind }, marca { $mark }
compare-not-seen = no se vio
compare-rest-same = También igual: { $names }.
compare-only-differing = Mostrar solo lo distinto
compare-everything = Mostrar todo
compare-open = Abrir un informe

compare-start-headline = Probar en otra red y comparar
compare-start-line = Una comprobación no distingue su red de su proveedor. Dos desde redes distintas sí.
compare-start-1 = Pase a otra red, como la del teléfono
compare-start-2 = Vuelva aquí y pulse «{ $button }»
compare-start-3 = Lea en qué lado está la causa
compare-start-file = Quien haya comprobado en otro sitio puede guardar el informe y enviárselo. Ábralo aquí, o suéltelo sobre esta ventana.

compare-pick-headline = Informes guardados
compare-pick-none = No hay ninguno en su carpeta de descargas.
compare-pick-drop = También puede soltar un informe sobre esta ventana.
compare-pick-reading = Un momento
compare-not-read = Este archivo no se puede leer
compare-no-report = Este archivo no es un informe
compare-report-later = Este informe es de un Mailhaven posterior
compare-file-why = { $path }: { $why }

network-cable = Cable
network-wifi = Wifi
network-mobile = Red móvil
network-tunnel = VPN

details-report-holds = Nombra su dominio y sus servidores, y no a usted. No contiene ninguna contraseña.
menu-compare = Comparar con otra comprobación
helpdesk-compare-title = Mailhaven { $version }, dos comprobaciones de { $address }
