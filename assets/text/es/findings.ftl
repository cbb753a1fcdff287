# Explanations of findings. A message is named "finding-" and the id of its fault; the ids never change.
#
# The rules stand in the English file. In Spanish: "usted", steps in the imperative, words that are understood on both
# sides of the Atlantic («equipo», «teléfono»), and marks «» without spaces.

button-test-again = Probar de nuevo
direction = { $service ->
    [submission] enviar
   *[other] recibir
}
step-web-mail = Por ahora, lea su correo en la página web de su proveedor
step-settings-shown = Use los ajustes que ve aquí: han funcionado
step-page = Abra la página de { $provider } e inicie sesión
step-imap-on = Active IMAP (la entrada para programas de correo)
step-come-back = Vuelva aquí y siga
step-words = Si sigue igual, envíe las palabras del servidor a su proveedor
step-hotspot = Comparta el internet de su teléfono con este equipo y pulse «{ button-test-again }»
step-helpdesk = Envíe a su servicio de ayuda lo que vimos

## The address and what its provider asks for

finding-address-invalid =
    .headline = { $problem ->
        [empty] Aún no hay ninguna dirección
        [two-at-signs] Esta dirección tiene más de un signo @
        [character] Esta dirección tiene un signo que no le corresponde
        [misplaced-dot] Un punto de esta dirección está fuera de su sitio
        [too-long] Esta dirección es más larga de lo que admite el correo
       *[other] Esta dirección aún no está completa
    }
    .happened = Una dirección de correo tiene un nombre, un signo @ y un dominio. Es como anna@example.org.
    .advice-1 = Compare la dirección con una carta, una tarjeta o un correo antiguo
    .advice-2 = Péguela o escríbala de nuevo
    .support = no es una dirección: { $problem }

finding-domain-typo =
    .headline = Conocemos { $suggestion }, pero no { $domain }
    .brief = Conocemos un dominio muy parecido a este
    .happened = Un pequeño desliz cambia { $suggestion } en { $domain }. No hemos encontrado correo en { $domain }.
    .advice-1 = Use { $suggestion }
    .advice-2 = Si { $domain } está bien, pregunte a quien le dio la dirección
    .button = Use { $suggestion }
    .support = { $domain } no tiene correo; dominio conocido más próximo { $suggestion }

finding-provider-has-no-imap =
    .headline = { $provider } guarda su correo en su propia aplicación
    .brief = Este proveedor guarda su correo en su propia aplicación
    .happened = Ningún programa de correo puede abrir un buzón de { $provider }. Está hecho así, no es un fallo.
    .advice-1 = Lea su correo en la aplicación de { $provider } o en su página web
    .advice-2 = Si necesita un programa de correo, elija un proveedor que lo admita
    .support = { $provider } no ofrece IMAP, POP3 ni submission

finding-bridge-needed =
    .headline = { $provider } necesita primero su propio programa pequeño
    .brief = Este proveedor necesita primero su propio programa pequeño
    .happened = Solo { $bridge } puede abrir su correo de { $provider }. { $paid ->
        [yes] Viene con un plan de pago y funciona en su equipo.
       *[no] Funciona en su equipo.
    } Su programa de correo habla con él.
    .advice-1 = Abra la página de { $provider } y descargue allí { $bridge }
    .advice-2 = Instálelo, ábralo y copie los ajustes y la contraseña que muestra
    .advice-3 = Póngalos en su programa de correo, en lugar de su contraseña normal
    .button = Abra la página de { $provider }
    .support = a { $provider } solo se llega por { $bridge } en este equipo

finding-paid-feature =
    .headline = { $provider } solo admite programas de correo con un plan de pago
    .brief = Este proveedor solo admite programas de correo con un plan de pago
    .happened = Un buzón gratis de { $provider } se lee en la web. Para un programa de correo hace falta un plan de pago.
    .advice-1 = Mire en la página de { $provider } qué plan tiene
    .advice-2 = Con un plan de pago, siga con los ajustes que ve aquí
    .support = { $provider }: IMAP, POP3 y submission solo en planes de pago

finding-address-is-alias =
    .headline = Esta dirección solo reenvía el correo
    .happened = { $provider } no tiene buzón para ella. Lo que llega a esta dirección sigue hacia otra dirección suya.
    .advice-1 = Escriba la dirección donde acaba ese correo
    .support = { $provider } es un servicio de reenvío sin buzones

finding-imap-off-in-settings =
    .headline = { $certainty ->
        [likely] { $provider } probablemente aún no deja entrar a programas de correo
       *[stated] { $provider } no deja entrar a programas de correo en este buzón
    }
    .brief = { $certainty ->
        [likely] Su proveedor probablemente aún no deja entrar a programas de correo
       *[stated] Su proveedor no deja entrar a programas de correo en este buzón
    }
    .happened = { $certainty ->
        [likely] En los ajustes de { $provider } hay una opción que deja entrar a los programas de correo. En un buzón nuevo está apagada.
       *[stated] En los ajustes de { $provider } hay una opción que deja entrar a los programas de correo. Está apagada.
    }
    .advice-1 = Abra la página de { $provider } e inicie sesión
    .advice-2 = Active IMAP (la entrada para programas de correo)
    .advice-3 = Vuelva aquí y siga
    .button = Abra la página de { $provider }
    .support = { $provider }: IMAP debe activarse en los ajustes del buzón

finding-oauth-only =
    .headline = { $provider } solo le deja entrar por su propia página
    .brief = Este proveedor solo le deja entrar por su propia página
    .happened = { $provider } no acepta contraseñas de un programa de correo. Su programa abre la página de { $provider }, y usted entra allí. Una contraseña de aplicación no ayuda.
    .advice-1 = Elija un programa de correo que abra la página de { $provider } para entrar
    .advice-2 = Escriba su contraseña solo en esa página
    .support = { $provider } solo acepta OAuth 2.0 (XOAUTH2, OAUTHBEARER); ni contraseña ni contraseña de aplicación

finding-app-password-required =
    .headline = { $provider } quiere una contraseña de aplicación
    .brief = Su proveedor quiere una contraseña de aplicación
    .happened = A un programa de correo no le sirve su contraseña normal de { $provider }. Usted crea otra, solo para ese programa. { $browser ->
        [yes] Algunos programas, como Thunderbird, abren en su lugar la página de { $provider }.
       *[no] Se tarda unos dos minutos.
    }
    .advice-1 = Abra la página de { $provider } e inicie sesión
    .advice-2 = { $needed ->
        [yes] Active «{ $needs }», luego elija «{ $called }» y cree una nueva
       *[no] { $named ->
            [yes] Elija «{ $called }» y cree una nueva
           *[no] Cree allí una contraseña nueva para programas de correo
        }
    }
    .advice-3 = Cópiela y vuelva aquí
    .button = Abra la página de { $provider }
    .support = { $browser ->
        [yes] { $provider } acepta contraseñas de aplicación u OAuth 2.0, no la contraseña de la cuenta
       *[no] { $provider } solo acepta contraseñas de aplicación
    }

## This computer and its network

finding-device-offline =
    .headline = Este equipo no tiene internet
    .happened = Ahora mismo, de aquí no sale nada a internet. Sus ajustes de correo no son la causa.
    .advice-1 = Active el Wi-Fi o enchufe el cable, y pulse «{ button-test-again }»
    .advice-2 = Abra una página web para ver si hay internet
    .button = { button-test-again }
    .support = sin ruta a internet: las búsquedas y conexiones fallan al momento

finding-clock-wrong =
    .headline = { $certainty ->
        [likely] La fecha de este equipo probablemente no es la de hoy
       *[stated] La fecha de este equipo no es la de hoy
    }
    .happened = { $certainty ->
        [likely] Para este equipo, hoy es el { $today }. Un servidor muestra una identificación (certificado) con un primer y un último día. En esa fecha, el primer día aún no ha llegado.
       *[stated] Para este equipo, hoy es el { $today }. Un servidor muestra una identificación (certificado) con un primer y un último día. En esa fecha, varias no valen.
    }
    .advice-1 = Ponga la fecha y la hora de hoy, y pulse «{ button-test-again }»
    .advice-2 = Deje que este equipo se ponga en hora solo, para que siga bien
    .button = { button-test-again }
    .support = fecha local { $today } fuera de la validez de los certificados vistos

finding-app-blocked-by-local-firewall =
    .headline = Algo en este equipo no deja salir a Mailhaven
    .happened = Aquí mismo, en este equipo, nos paró una regla o un programa de seguridad. No llegamos ni a la red.
    .advice-1 = Permita Mailhaven en su programa de seguridad y pulse «{ button-test-again }»
    .advice-2 = En el trabajo, pida a los informáticos que lo dejen pasar
    .button = { button-test-again }
    .support = conexión denegada en local (EACCES o EPERM)

finding-local-filter-silent =
    .headline = { $certainty ->
        [likely] Un programa de seguridad probablemente retiene aquí el correo
       *[stated] Algo en este equipo retiene el correo
    }
    .happened = { $certainty ->
        [likely] El «no» llegó más rápido de lo que { $host } puede enviarlo. Así que vino de cerca, probablemente de un programa de seguridad de este equipo.
       *[stated] El «no» llegó más rápido de lo que { $host } puede enviarlo. Así que vino de este equipo. Los programas de seguridad lo hacen a menudo.
    }
    .advice-1 = Deje pasar el correo en su programa de seguridad y pulse «{ button-test-again }»
    .advice-2 = Si ha puesto ese programa en pausa, actívelo otra vez
    .button = { button-test-again }
    .support = { $host }:{ $port } rechazado más rápido de lo que permite el camino: filtrado cerca, o en este equipo

finding-os-network-permission =
    .headline = Este sistema probablemente no deja a Mailhaven entrar en su red
    .happened = Los servidores que están lejos responden, y los que están cerca no. Lo más probable es que su sistema aún no nos deje llegar hasta ellos.
    .advice-1 = Permita Mailhaven en «Red local», en los ajustes de privacidad, y pulse «{ button-test-again }»
    .advice-2 = En el trabajo, pida a los informáticos que lo dejen pasar
    .button = { button-test-again }
    .support = EHOSTUNREACH o EPERM solo en direcciones cercanas: permiso de red local o entorno aislado

finding-tls-scan-by-antivirus =
    .headline = { $product } abre su correo por el camino
    .brief = Su programa de seguridad abre su correo por el camino
    .happened = Un servidor prueba quién es con su identificación (certificado). En este equipo, { $product } pone la suya en su lugar. Así que no sabemos quién responde.
    .advice-1 = Apague la revisión del correo en { $product } y pulse «{ button-test-again }»
    .advice-2 = Deje activado lo demás de ese programa
    .button = { button-test-again }
    .support = intercepción TLS en este equipo: el emisor es de { $product }

finding-vpn-interferes =
    .headline = { $certainty ->
        [likely] Su VPN probablemente retiene el correo
       *[stated] Su VPN retiene el correo
    }
    .happened = { $certainty ->
        [likely] Este equipo sale a internet por una VPN. El correo no pasa por ahí.
       *[stated] Fuera de su VPN, el servidor de correo responde al momento. Por ella no vuelve nada.
    }
    .advice-1 = Apague su VPN y pulse «{ button-test-again }»
    .advice-2 = Si así funciona, pida a quien lleva la VPN que deje pasar el correo
    .button = { button-test-again }
    .support = salida por { $interface }: puertos de correo inalcanzables por ese camino

finding-no-trust-store =
    .headline = Este equipo no tiene lista de firmas de confianza
    .happened = Un servidor muestra una identificación (certificado) con una firma conocida. En este equipo, la lista de firmas conocidas está vacía. Por eso todas le parecen raras.
    .advice-1 = Instale las actualizaciones, reinicie el equipo y pulse «{ button-test-again }»
    .advice-2 = En el trabajo, pida a los informáticos que arreglen la lista
    .button = { button-test-again }
    .support = almacén de confianza sin raíces utilizables

finding-tls-trust-store-old =
    .headline = La lista de firmas conocidas de este equipo es antigua
    .happened = Un servidor muestra una identificación (certificado) con una firma conocida. Esta está bien. Pero su firma es demasiado nueva para la lista de este equipo.
    .advice-1 = Instale las actualizaciones de este equipo y pulse «{ button-test-again }»
    .advice-2 = Si no las hay, pida a los informáticos que añadan esa firma
    .button = { button-test-again }
    .support = falta la raíz pública { $root } en el almacén de confianza de este equipo

finding-captive-portal =
    .headline = Esta red Wi-Fi le pide entrar primero
    .happened = Aquí responde una página de bienvenida en lugar de los servidores de correo. Pasa a menudo en hoteles, trenes y cafés. Una vez dentro, el correo pasa.
    .advice-1 = Entre en la página que sale en su navegador y pulse «{ button-test-again }»
    .advice-2 = Si no sale ninguna, abra una página web para que aparezca
    .button = { button-test-again }
    .support = portal cautivo: una página web responde en lugar de otros servidores

finding-proxy-required =
    .headline = { $certainty ->
        [likely] Esta red probablemente solo deja salir páginas web
       *[stated] Esta red solo deja salir páginas web
    }
    .happened = Todo sale por una sola puerta, y esa solo deja pasar páginas web. Un programa de correo no pasa. En el trabajo y la escuela es frecuente.
    .advice-1 = { step-hotspot }
    .advice-2 = En el trabajo, pida a los informáticos que dejen pasar el correo
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = { $told ->
        [yes] ninguna conexión directa sale de esta red, proxy HTTP { $proxy }
       *[no] ninguna conexión directa sale de esta red, hace falta un proxy HTTP
    }

finding-internet-down =
    .headline = Su línea de internet está cortada
    .happened = Este equipo llega a su router, pero a nada más allá. Sus ajustes de correo no son la causa.
    .advice-1 = Reinicie su router y pulse «{ button-test-again }»
    .advice-2 = Abra una página web para ver si hay internet
    .advice-3 = Si sigue igual, avise a su compañía de internet
    .button = { button-test-again }
    .support = se llega a la puerta de enlace; búsquedas y conexiones más allá, sin respuesta

finding-name-filter-resets =
    .headline = { $certainty ->
        [likely] Un filtro probablemente corta la línea con { $host }
       *[stated] Un filtro corta aquí la línea con { $host }
    }
    .brief = { $certainty ->
        [likely] Un filtro probablemente corta la línea con su servidor
       *[stated] Un filtro corta aquí la línea con su servidor
    }
    .happened = { $certainty ->
        [likely] La línea se abre. Se queda muda en cuanto decimos qué servidor queremos.
       *[stated] La línea se abre. En cuanto decimos qué servidor queremos, se queda muda. Con otro nombre sigue abierta.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Pida al responsable de esta red que deje pasar { $host }
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = { $host }:{ $port } mudo tras un ClientHello con este SNI, no tras otros

finding-port-25-blocked =
    .headline = El puerto 25 está cerrado aquí, y no lo necesita
    .happened = Un puerto es una puerta numerada del servidor. Esta la usan los servidores entre ellos, y casi todas las líneas de casa la cierran. Para usted está el puerto { $open }, y funciona.
    .advice-1 = { step-settings-shown }
    .support = tcp/25 filtrado en esta red, submission en { $open } funciona

finding-tls-intercepted =
    .headline = Alguien en esta red puede leer lo que usted envía
    .happened = Cada servidor prueba quién es con su identificación (certificado). Aquí todas llevan la misma firma extraña. Así que alguien puede leer por el camino.
    .advice-1 = { step-hotspot }
    .advice-2 = No use su contraseña en esta red
    .advice-3 = En el trabajo, pregunte a los informáticos si es a propósito
    .button = { button-test-again }
    .support = intercepción TLS en esta red: servidores sin relación comparten el emisor { $issuer }

finding-mail-redirected =
    .headline = Otro servidor responde en lugar de su servidor de correo
    .happened = { $host } y un servidor de otro proveedor saludan con las mismas palabras, las de { $other }. Así que algo aquí lleva su correo a un servidor propio.
    .advice-1 = { step-hotspot }
    .advice-2 = No escriba su contraseña en esta red
    .advice-3 = Si sigue igual, desactive el análisis de correo de su antivirus
    .button = { button-test-again }
    .support = { $host }: puerto en claro redirigido, saluda como un servidor sin relación, como { $other }

finding-pmtu-black-hole =
    .headline = Los datos en trozos grandes se pierden por el camino
    .happened = Los trozos pequeños llegan a { $host } y vuelven. Los grandes se pierden por el camino. Lo hace a menudo una VPN o un router.
    .advice-1 = Apague su VPN o reinicie su router, y pulse «{ button-test-again }»
    .advice-2 = Si sigue igual, avise a su compañía de internet
    .button = { button-test-again }
    .support = { $host }:{ $port } agujero negro de PMTU: funciona con segmentos de { $segment } bytes

finding-large-hello-blocked =
    .headline = Un filtro en el camino tropieza con el cifrado nuevo
    .happened = El cifrado más nuevo empieza con un saludo largo, y ese se pierde. Con uno corto funciona, y también es seguro.
    .advice-1 = { step-settings-shown }
    .advice-2 = Diga al responsable de esta red que los saludos largos se pierden
    .support = { $host }:{ $port } ClientHello de { $lost } bytes perdido, de { $passed } bytes respondido

finding-slow-or-lossy-link =
    .headline = Su línea de internet va muy lenta ahora mismo
    .happened = Llegar al servidor tardó { $took }. El correo funciona, pero cada paso lleva un rato.
    .advice-1 = Acérquese a su router o use un cable, y pulse «{ button-test-again }»
    .advice-2 = Si sigue lenta, avise a su compañía de internet
    .button = { button-test-again }
    .support = las conexiones tardan { $took }: paquetes tarde o perdidos

finding-mail-ports-blocked =
    .headline = { $certainty ->
        [likely] Esta red probablemente frena los programas de correo
       *[stated] Esta red no deja pasar a los programas de correo
    }
    .happened = { $certainty ->
        [likely] Las páginas web se abren, pero los puertos (puertas numeradas) del correo no. La causa es probablemente esta red, no su proveedor. Pasa a menudo en redes de trabajo, de escuela o para invitados.
       *[stated] Las páginas web se abren, pero los puertos (puertas numeradas) del correo no. La causa es esta red, no su proveedor. Pasa a menudo en redes de trabajo, de escuela o para invitados.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Si así va bien, pida al responsable de la red que abra los puertos 993 y 465
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = puertos de correo filtrados en esta red, la web responde

finding-receive-ports-blocked =
    .headline = { $certainty ->
        [likely] Puede enviar, pero esta red probablemente no deja recibir
       *[stated] Puede enviar, pero esta red no deja recibir
    }
    .happened = { $certainty ->
        [likely] La causa es probablemente esta red, no su proveedor. No deja pasar nada por los puertos (puertas numeradas) donde se recibe el correo. Pasa a menudo en redes de trabajo, de escuela o para invitados.
       *[stated] La causa es esta red, no su proveedor. No deja pasar nada por los puertos (puertas numeradas) donde se recibe el correo. Pasa a menudo en redes de trabajo, de escuela o para invitados.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Si así va bien, pida al responsable de la red que abra los puertos 993 y 143
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = puertos de recepción filtrados en esta red, submission responde

finding-one-port-blocked =
    .headline = El puerto { $open } funciona aquí, el { $blocked } sigue cerrado
    .happened = Un puerto es una puerta numerada del servidor. Dos de ellas llevan al mismo correo, y una no se abre aquí. La abierta es igual de segura.
    .advice-1 = { step-settings-shown }
    .advice-2 = Si quiere ver que funcionan las dos, pruebe de nuevo en otra red
    .support = no se llega al puerto { $blocked } de { $host }, el { $open } funciona con cifrado

finding-ipv6-black-hole =
    .headline = { $certainty ->
        [likely] Una de las dos salidas de esta red está probablemente rota
       *[stated] Una de las dos salidas de esta red está rota
    }
    .happened = Internet tiene una clase de dirección antigua y otra nueva (IPv4 e IPv6). Aquí la nueva no lleva a ninguna parte. El correo va por la antigua.
    .advice-1 = { step-settings-shown }
    .advice-2 = Diga al responsable de esta red que IPv6 no lleva a ninguna parte
    .support = conexiones IPv6 a { $host } sin respuesta, IPv4 funciona

finding-no-ipv6-only-server =
    .headline = Su servidor tiene una clase de dirección que aquí falta
    .happened = Internet tiene una clase de dirección antigua y otra nueva (IPv4 e IPv6). El servidor solo tiene una, y esta red solo tiene la otra.
    .advice-1 = { step-hotspot }
    .advice-2 = Pida a su proveedor que dé a { $host } las dos clases de dirección
    .button = { button-test-again }
    .support = { $host } tiene direcciones de una sola familia, sin ruta desde aquí

## Names

finding-dns-nxdomain-domain =
    .headline = El dominio { $domain } no existe en internet
    .brief = Lo que va después del signo @ no existe
    .happened = Lo que va después del signo @ no existe. Así que ahí no va ningún correo, ni viene de ahí.
    .advice-1 = Compruebe cómo se escribe { $domain }
    .advice-2 = Si está bien, pregunte a quien le dio la dirección
    .support = { $domain }: NXDOMAIN

finding-dns-null-mx =
    .headline = { $domain } no recibe correo
    .brief = Este dominio no recibe correo
    .happened = El dueño de { $domain } dice que no se usa para correo. Está dicho con claridad, no es un fallo.
    .advice-1 = Compruebe lo que va después del signo @
    .advice-2 = Si está bien, pregunte a quien le dio la dirección
    .support = { $domain }: MX nulo (RFC 7505)

finding-domain-no-mail =
    .headline = No hemos encontrado correo en { $domain }
    .brief = No hemos encontrado correo en este dominio
    .happened = El dominio existe, pero no nombra ningún servidor que reciba correo. Tampoco hay ahí una puerta abierta para un programa de correo.
    .advice-1 = Compruebe cómo se escribe { $domain }
    .advice-2 = Si está bien, pregunte al dueño de { $domain } dónde está su correo
    .support = { $domain }: sin MX, sin SRV, puertos de correo cerrados

finding-dns-srv-disabled =
    .headline = { $service ->
        [submission] { $domain } no deja enviar a los programas de correo
       *[other] { $domain } no deja recibir a los programas de correo
    }
    .brief = { $service ->
        [submission] Este dominio no deja enviar a los programas de correo
       *[other] Este dominio no deja recibir a los programas de correo
    }
    .happened = El dueño de { $domain } lo dice en público. Está dicho con claridad, no es un fallo.
    .advice-1 = Lea su correo en la página web de su proveedor
    .advice-2 = Pregunte al dueño de { $domain } por dónde se entra
    .support = { $domain }: destino SRV «.» para { $service } (RFC 6186)

finding-dns-nxdomain-host =
    .headline = No existe un servidor llamado { $host }
    .brief = No existe un servidor con el nombre dado
    .happened = Su dominio nombra un servidor de correo que no existe. El nombre es antiguo, o tiene un desliz.
    .advice-1 = Pida a su proveedor el nombre actual del servidor de correo
    .advice-2 = { step-web-mail }
    .support = { $host }: NXDOMAIN, el dominio existe

finding-dns-nodata =
    .headline = El nombre { $host } no lleva a ninguna parte
    .brief = El nombre de su servidor no lleva a ninguna parte
    .happened = El nombre del servidor de correo se conoce, pero no tiene ninguna dirección.
    .advice-1 = Diga a su proveedor que { $host } no tiene dirección
    .advice-2 = { step-web-mail }
    .support = { $host }: sin registro A ni AAAA

finding-dns-servfail =
    .headline = Ahora mismo nadie sabe dónde está { $name }
    .brief = Ahora mismo nadie sabe dónde está su servidor
    .happened = Cada servidor tiene un nombre, e internet tiene una guía de nombres. Para { $name } no dio una respuesta clara. A menudo se pasa solo.
    .advice-1 = Espere diez minutos y pulse «{ button-test-again }»
    .advice-2 = Si sigue igual, avise a su proveedor
    .button = { button-test-again }
    .support = { $name }: SERVFAIL o ninguna respuesta utilizable del resolvedor

finding-dns-timeout =
    .headline = La guía de nombres de esta red no responde
    .happened = Cada servidor tiene un nombre, y su red tiene una guía de nombres. No contestó, y no pudimos mirar. Sus ajustes de correo no son la causa.
    .advice-1 = Reinicie su router y pulse «{ button-test-again }»
    .advice-2 = Si sigue igual, comparta el internet de su teléfono
    .advice-3 = Diga al responsable de esta red que los nombres no se encuentran
    .button = { button-test-again }
    .support = el resolvedor no responde a ninguna consulta

finding-dns-resolver-broken =
    .headline = La guía de nombres de esta red está averiada
    .happened = Cada servidor tiene un nombre, y su red tiene una guía de nombres. No encuentra { $name }, y otra en internet sí. Sus ajustes de correo no son la causa.
    .advice-1 = Reinicie su router y pulse «{ button-test-again }»
    .advice-2 = Si sigue igual, comparta el internet de su teléfono
    .advice-3 = Diga al responsable de esta red que los nombres no se encuentran
    .button = { button-test-again }
    .support = { $name }: falla en el resolvedor de esta red, otro responde

finding-dns-refused =
    .headline = Esta red no quiere buscar { $name }
    .brief = Esta red no quiere buscar su servidor
    .happened = Cada servidor tiene un nombre, y su red tiene una guía de nombres. A { $name } le dice que no. Lo hace a menudo una VPN o un filtro web.
    .advice-1 = Apague su VPN o su filtro web, y pulse «{ button-test-again }»
    .advice-2 = Si sigue igual, comparta el internet de su teléfono
    .button = { button-test-again }
    .support = { $name }: REFUSED del resolvedor

finding-dnssec-bogus =
    .headline = El sello del nombre { $name } está roto
    .brief = El sello del nombre de su servidor está roto
    .happened = Un nombre puede llevar un sello, para que nadie lo imite. Este sello no vale. Por eso, las redes prudentes ocultan el nombre.
    .advice-1 = Diga a su proveedor que el sello de { $name } está roto
    .advice-2 = { step-web-mail }
    .support = { $told ->
        [yes] { $name }: la validación DNSSEC falla, error extendido { $code }
       *[no] { $name }: la validación DNSSEC falla, se resuelve sin comprobación
    }

finding-dns-slow-aaaa =
    .headline = Buscar nombres va lento en esta red
    .happened = La mitad de cada pregunta por un nombre queda sin respuesta. Así que su programa de correo tarda { $took } más cada vez que arranca.
    .advice-1 = { step-settings-shown }
    .advice-2 = Si le molesta, reinicie su router
    .support = consultas AAAA sin respuesta durante { $took }, consultas A respondidas

finding-private-address-answer =
    .headline = { $host } lleva a un lugar dentro de esta red
    .brief = El nombre de su servidor lleva dentro de esta red
    .happened = El nombre tiene que llevar a internet. Aquí lleva a { $address }, que está muy cerca. Lo hacen los filtros web y las redes de trabajo.
    .advice-1 = Apague su filtro web, o active la VPN del trabajo, y pulse «{ button-test-again }»
    .advice-2 = Si sigue igual, pregunte al responsable de esta red
    .button = { button-test-again }
    .support = { $host } se resuelve en la dirección no pública { $address }

finding-dns-filtered =
    .headline = Un filtro bloquea aquí { $name }
    .brief = Un filtro bloquea aquí su servidor
    .happened = Cada servidor tiene un nombre, y su red tiene una guía de nombres. En ella, { $name } está en la lista de nombres que se bloquean.
    .advice-1 = { step-hotspot }
    .advice-2 = Pida al responsable de esta red que permita { $name }
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $name }: filtrado por el resolvedor, error extendido { $code }
       *[no] { $name }: filtrado por el resolvedor, la respuesta no lleva a ninguna parte
    }

finding-dns-hijacked-nxdomain =
    .headline = Esta red inventa un lugar para nombres que no existen
    .happened = Pedimos un nombre que no puede existir, y hubo respuesta. Para { $host } es la misma, así que ese servidor no existe.
    .advice-1 = Pida a su proveedor el nombre actual del servidor de correo
    .advice-2 = Diga al responsable de esta red que la red inventa respuestas
    .support = { $host } y nombres al azar se resuelven todos en { $address }: cuenta como NXDOMAIN

finding-dns-answers-differ =
    .headline = Dos guías no dicen lo mismo sobre { $host }
    .brief = Dos guías no dicen lo mismo sobre su servidor
    .happened = Las guías de internet dicen dónde está un servidor. La suya dice { $here }, otra dice { $elsewhere }. Cuando un servidor se muda, eso dura un día más o menos.
    .advice-1 = Reinicie su router y pulse «{ button-test-again }»
    .advice-2 = Si sigue igual, espere un día
    .button = { button-test-again }
    .support = { $host }: { $here } según el resolvedor del sistema, { $elsewhere } según otro

finding-hosts-file-override =
    .headline = Una línea en este equipo desvía { $host }
    .brief = Una línea en este equipo desvía su correo
    .happened = Este equipo tiene su propia lista, que dice dónde están los servidores. Manda { $host } a { $address }, e internet dice otra cosa.
    .advice-1 = Pida a quien preparó este equipo que quite esa línea, y pulse «{ button-test-again }»
    .button = { button-test-again }
    .support = el archivo hosts lleva { $host } a { $address }

## Doors, and who answers behind them

finding-tcp-refused =
    .headline = { $works ->
        [sending] Puede enviar, pero la puerta para recibir está cerrada
        [receiving] Puede recibir, pero la puerta para enviar está cerrada
        [beside] El correo funciona, pero el servidor tiene cerrado el puerto { $port }
       *[nothing] El servidor está ahí, pero su puerta para { direction } está cerrada
    }
    .happened = { $works ->
        [beside] { $host } dijo que no al momento en el puerto { $port }. Un puerto es una puerta numerada del servidor. La de al lado funciona y es igual de segura.
       *[other] { $host } dijo que no al momento en el puerto { $port }. Un puerto es una puerta numerada del servidor. Detrás de esta no responde nadie.
    }
    .advice-1 = { $works ->
        [beside] { step-settings-shown }
       *[other] Pregunte a su proveedor qué servidor y qué puerto usar para { direction }
    }
    .advice-2 = { $works ->
        [beside] Diga a su proveedor que el puerto { $port } está cerrado
       *[other] { step-web-mail }
    }
    .support = { $host }:{ $port } conexión rechazada

finding-tcp-timeout =
    .headline = { $works ->
        [sending] Puede enviar, pero el servidor para recibir no contesta
        [receiving] Puede recibir, pero el servidor para enviar no contesta
        [beside] El correo funciona, pero el servidor no contesta en el puerto { $port }
       *[nothing] El servidor para { direction } no responde desde aquí
    }
    .happened = Llamamos al puerto { $port } de { $host } y no oímos nada. Un puerto es una puerta numerada del servidor. { $works ->
        [beside] La de al lado funciona y es igual de segura.
       *[other] O algo en el camino se traga la llamada, o no hay nadie.
    }
    .advice-1 = { $works ->
        [beside] Use los ajustes que ve aquí, o pulse «{ button-test-again }» para llamar otra vez
       *[other] { step-hotspot }
    }
    .advice-2 = { $works ->
        [beside] Diga a su proveedor que el puerto { $port } no contesta
       *[other] Si así tampoco contesta, avise a su proveedor
    }
    .advice-3 = { $works ->
        [beside] Por ahora, los ajustes que ve aquí son suficientes
       *[other] { step-web-mail }
    }
    .button = { button-test-again }
    .support = { $host }:{ $port } sin respuesta a los intentos de conexión

finding-tcp-admin-prohibited =
    .headline = Un muro en el camino a su servidor no nos deja pasar
    .happened = Algo entre usted y el servidor dijo que no al momento. Alguien ha puesto una regla para eso.
    .advice-1 = { step-hotspot }
    .advice-2 = Pida al responsable de esta red que deje pasar el puerto { $port } (una puerta numerada)
    .button = { button-test-again }
    .support = { $host }:{ $port } rechazado en el camino (ICMP prohibited o unreachable)

finding-tcp-host-dead =
    .headline = { $certainty ->
        [likely] El servidor de correo probablemente está apagado
       *[stated] No hay nadie en la dirección del servidor de correo
    }
    .happened = { $certainty ->
        [likely] { $host } lleva a una dirección que calla, se le pregunte lo que se le pregunte. Probablemente, el servidor está apagado o se ha mudado.
       *[stated] { $host } lleva a una dirección donde no responde ningún equipo. El servidor está apagado o se ha mudado.
    }
    .advice-1 = Espere una hora y pulse «{ button-test-again }»
    .advice-2 = Si sigue igual, avise a su proveedor
    .button = { button-test-again }
    .support = { $certainty ->
        [likely] { $host } mudo en todos los puertos de correo y en el 443
       *[stated] { $host }:{ $port } máquina inalcanzable tras unos segundos: no existe tal vecino
    }

finding-server-hangs-up-at-once =
    .headline = { $works ->
        [sending] Puede enviar, pero el servidor para recibir nos cuelga
        [receiving] Puede recibir, pero el servidor para enviar nos cuelga
       *[nothing] El servidor cuelga en cuanto llamamos
    }
    .happened = { $host } descuelga y cuelga sin decir nada. Lo hace un servidor averiado, o uno que nos ha dejado fuera por un tiempo.
    .advice-1 = Espere 30 minutos y pulse «{ button-test-again }»
    .advice-2 = Si sigue igual, comparta el internet de su teléfono
    .advice-3 = Si así funciona, pida a su proveedor que deje entrar de nuevo a su red
    .button = { button-test-again }
    .support = { $host }:{ $port } acepta y cierra o corta sin un byte; mirar si la dirección del cliente está vetada

finding-no-greeting =
    .headline = { $works ->
        [sending] Puede enviar, pero el servidor para recibir no dice nada
        [receiving] Puede recibir, pero el servidor para enviar no dice nada
       *[nothing] El servidor descuelga, pero no dice nada
    }
    .happened = La línea con { $host } está abierta, pero no vino ni una palabra. Lo hace un servidor con demasiado trabajo.
    .advice-1 = Espere diez minutos y pulse «{ button-test-again }»
    .advice-2 = Si sigue igual, avise a su proveedor
    .button = { button-test-again }
    .support = { $host }:{ $port } conectado, sin respuesta a tiempo

finding-greeting-bye =
    .headline = { $works ->
        [sending] Puede enviar, pero el servidor para recibir no nos deja pasar
       *[nothing] El servidor está ahí, pero no nos deja pasar
    }
    .happened = { $host } respondió que no antes de que nadie iniciara sesión. Sus propias palabras dicen por qué.
    .advice-1 = Espere 15 minutos y pulse «{ button-test-again }»
    .advice-2 = Cierre otros programas que usan este buzón
    .advice-3 = Si sigue igual, envíe las palabras del servidor a su proveedor
    .button = { button-test-again }
    .support = { $host }:{ $port } rechaza en su saludo (BYE, -ERR, 5xx)

finding-greeting-slow =
    .headline = El servidor funciona, pero tarda en saludar
    .happened = { $host } tardó { $took } en darnos el saludo. El correo va bien, pero cada inicio lleva un rato.
    .advice-1 = { step-settings-shown }
    .advice-2 = Si sigue lento, avise a su proveedor
    .support = { $host }:{ $port } saludo tras { $took }

finding-smtp-421 =
    .headline = { $works ->
        [receiving] Puede recibir, pero el servidor para enviar tiene demasiado trabajo
       *[nothing] El servidor para enviar tiene ahora demasiado trabajo
    }
    .happened = { $host } nos pidió volver más tarde. Sus propias palabras dicen por qué.
    .advice-1 = Espere 15 minutos y pulse «{ button-test-again }»
    .advice-2 = Si sigue igual, envíe las palabras del servidor a su proveedor
    .button = { button-test-again }
    .support = { $host }:{ $port } saludo 4xx

finding-smtp-greeting-554 =
    .headline = { $works ->
        [receiving] Puede recibir, pero el servidor para enviar no admite esta red
       *[nothing] El servidor para enviar no admite esta red
    }
    .happened = { $host } tiene una regla contra la dirección de esta red. Dijo que no antes de que nadie iniciara sesión.
    .advice-1 = Apague su VPN, o use otra red, y pulse «{ button-test-again }»
    .advice-2 = Si sigue igual, envíe las palabras del servidor a su proveedor
    .button = { button-test-again }
    .support = { $host }:{ $port } saludo 554: dirección del cliente rechazada por una regla

finding-web-server-on-port =
    .headline = Aquí responde un servidor web, no uno de correo
    .happened = En el puerto { $port } de { $host } hay un servidor de páginas web. Un puerto es una puerta numerada del servidor.
    .advice-1 = Pida a su proveedor el nombre del servidor de correo
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } habla HTTP

finding-other-service-on-port =
    .headline = Aquí responde otra clase de servidor, no uno de correo
    .happened = En el puerto { $port } de { $host } hay un servidor, pero no para { direction }. Un puerto es una puerta numerada del servidor.
    .advice-1 = Pida a su proveedor el nombre del servidor de correo
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } habla otro protocolo

finding-pop-on-imap-port =
    .headline = Esta puerta lleva a una forma más antigua de recibir
    .happened = Pedimos IMAP al puerto { $port } de { $host }, y respondió POP3. Los dos reciben correo, y POP3 es la forma antigua. Un puerto es una puerta numerada del servidor.
    .advice-1 = Pregunte a su proveedor qué puerto es para IMAP
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } saluda como POP3 donde se esperaba IMAP

finding-smtp-on-imap-port =
    .headline = { $service ->
        [submission] Esta puerta es para recibir, no para enviar
       *[other] Esta puerta es para enviar, no para recibir
    }
    .happened = En el puerto { $port } de { $host } hay un servidor para el otro sentido. Un puerto es una puerta numerada del servidor.
    .advice-1 = Pregunte a su proveedor qué servidor y qué puerto usar para { direction }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } saluda con otro protocolo de correo que { $service }

finding-unreadable-greeting =
    .headline = El servidor responde, pero no como uno de correo
    .happened = No pudimos leer lo que { $host } dijo en el puerto { $port }. Un puerto es una puerta numerada del servidor.
    .advice-1 = Pida a su proveedor el nombre del servidor de correo
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } responde fuera del protocolo

finding-login-closed-here =
    .headline = El servidor está ahí, pero aquí no deja entrar a nadie
    .happened = { $host } responde y cifra, pero no acepta contraseñas en el puerto { $port }. Un puerto es una puerta numerada del servidor.
    .advice-1 = Pregunte a su proveedor qué servidor y qué puerto usar para { direction }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } LOGINDISABLED y ningún mecanismo utilizable, dentro de TLS

finding-smtp-auth-not-offered =
    .headline = Este servidor no envía correo de quien inicia sesión
    .happened = { $host } responde y cifra, pero no acepta contraseñas. Así es un servidor que solo recibe correo.
    .advice-1 = Pida a su proveedor el nombre de su servidor para enviar
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } no ofrece AUTH dentro de TLS

finding-wrong-port =
    .headline = { $change ->
        [encryption] El puerto { $open } es el bueno, pero su cifrado es de otra clase
       *[port] El puerto { $open } funciona aquí, el { $typed } no
    }
    .happened = { $change ->
        [encryption] { $security ->
            [tls] Un puerto es una puerta numerada del servidor. Esta cifra antes de la primera palabra, y a usted le indicaron otra cosa. Así, { $host } funciona.
           *[starttls] Un puerto es una puerta numerada del servidor. Esta cifra después de la primera palabra, y a usted le indicaron otra cosa. Así, { $host } funciona.
        }
       *[port] Un puerto es una puerta numerada del servidor. A usted le indicaron el { $typed }. Probamos las otras puertas de { $host }, y el { $open } funciona.
    }
    .advice-1 = { $change ->
        [encryption] Use el otro cifrado
       *[port] Use el puerto { $open } en lugar del { $typed }
    }
    .button = { $change ->
        [encryption] Use el otro cifrado
       *[port] Use el puerto { $open }
    }
    .support = { $host }:{ $typed } tal como se indicó no funciona; el puerto { $open } sí, con { $security ->
        [tls] TLS implícito
       *[starttls] STARTTLS
    }

finding-wrong-mail-host =
    .headline = { $host } es para páginas web, no para correo
    .brief = Este servidor es para páginas web, no para correo
    .happened = Allí solo responden páginas web. Su correo está en { $suggestion }.
    .advice-1 = Use { $suggestion }
    .advice-2 = Si no conoce ese nombre, mire la página de ayuda de su proveedor
    .button = Use { $suggestion }
    .support = { $host }: solo web, el correo está en { $suggestion }

finding-helo-rejected =
    .headline = Al servidor no le gustó nuestro saludo
    .happened = { $host } rechazó el nombre con el que saluda Mailhaven. Eso va con Mailhaven, no con usted.
    .advice-1 = { step-helpdesk }
    .advice-2 = Pruebe los ajustes de todos modos: su programa de correo saluda a su manera
    .support = { $host }:{ $port } rechaza el nombre de nuestro EHLO

finding-smtp-wrong-server =
    .headline = { $host } recibe correo, pero no envía el suyo
    .brief = Este servidor recibe correo, pero no envía el suyo
    .happened = Un servidor recibe el correo y otro lo envía. El que envía el suyo es { $suggestion }.
    .advice-1 = Use { $suggestion }
    .button = Use { $suggestion }
    .support = { $host } no ofrece AUTH ni reenvío, submission está en { $suggestion }

## Encryption

finding-plain-on-tls-port =
    .headline = El servidor no cifra donde hace falta
    .happened = El puerto { $port } de { $host } respondió sin cifrar, donde el cifrado va primero. Un puerto es una puerta numerada del servidor. No seguimos.
    .advice-1 = Pregunte a su proveedor qué puerto cifra desde el principio
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } responde en texto claro a un ClientHello de TLS

finding-tls-on-plain-port =
    .headline = Esta puerta quiere cifrado desde el principio
    .happened = El puerto { $port } de { $host } espera el cifrado antes de la primera palabra. Un puerto es una puerta numerada del servidor. Los ajustes dicen otra cosa.
    .advice-1 = Pregunte a su proveedor qué puerto y qué cifrado usar
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } habla TLS donde se esperaba texto claro y STARTTLS

finding-starttls-not-offered =
    .headline = { $works ->
        [sending] Puede enviar, pero el servidor para recibir no cifra
        [receiving] Puede recibir, pero el servidor para enviar no cifra
       *[nothing] El servidor para { direction } no cifra aquí
    }
    .happened = El puerto { $port } de { $host } no ofrece cifrado. Un puerto es una puerta numerada del servidor. Cualquiera puede leer así su contraseña por el camino, así que paramos.
    .advice-1 = Pida a su proveedor un servidor que cifre
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } no ofrece STARTTLS

finding-starttls-stripped =
    .headline = { $certainty ->
        [likely] Algo aquí probablemente quita el cifrado
       *[stated] Algo en esta red quita el cifrado
    }
    .happened = { $certainty ->
        [likely] De { $host } se sabe que cifra, pero aquí falta su oferta. Cualquiera puede leer así su contraseña por el camino, así que paramos.
       *[stated] El servidor ofrece cifrar, pero aquí su oferta está tachada. Cualquiera puede leer así su contraseña por el camino, así que paramos.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = No use su contraseña en esta red
    .advice-3 = Avise al responsable de esta red
    .button = { button-test-again }
    .support = { $host }:{ $port } STARTTLS ausente o tapado en el camino

finding-starttls-fails-temporarily =
    .headline = El servidor no puede cifrar ahora mismo
    .happened = { $host } ofrece cifrar y luego dice que no. El fallo está de su lado. Sus propias palabras dicen por qué.
    .advice-1 = Espere una hora y pulse «{ button-test-again }»
    .advice-2 = Si sigue igual, envíe las palabras del servidor a su proveedor
    .button = { button-test-again }
    .support = { $host }:{ $port } rechaza STARTTLS aunque lo ofrece

finding-starttls-injection =
    .headline = Se coló texto antes de que empezara el cifrado
    .happened = { $host } aceptó cifrar, y después vino más texto sin cifrar. Así se ve un ataque. Hemos colgado, y no se envió nada secreto.
    .advice-1 = { step-hotspot }
    .advice-2 = No use su contraseña en esta red
    .advice-3 = Si pasa lo mismo en todas partes, avise a su proveedor
    .button = { button-test-again }
    .support = { $host }:{ $port } texto claro tras la respuesta a STARTTLS (CVE-2011-0411)

finding-tls-too-old =
    .headline = El servidor solo conoce un cifrado viejo y poco seguro
    .happened = El cifrado de { $host } se puede romper hoy en día. Un programa de correo seguro no lo admite, y nosotros tampoco.
    .advice-1 = Pida a su proveedor que ponga el servidor al día
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } no ofrece TLS 1.2 ni 1.3

finding-tls-no-common-cipher =
    .headline = Con este servidor no hay ningún cifrado seguro en común
    .happened = { $host } solo ofrece formas viejas de cifrar. Un programa de correo seguro no las admite, y nosotros tampoco.
    .advice-1 = Pida a su proveedor que active un cifrado más nuevo
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } alerta handshake_failure: sin conjunto de cifrado común

finding-tls-client-cert-required =
    .headline = El servidor solo deja entrar a equipos que conoce
    .happened = { $host } le pide a este equipo una identificación (certificado) propia. En algunos trabajos la dan.
    .advice-1 = Pida a los informáticos ese archivo y que le digan cómo se instala
    .support = { $host }:{ $port } exige un certificado de cliente

finding-tls-name-unknown-to-server =
    .headline = El servidor no conoce el nombre { $host }
    .brief = El servidor no conoce el nombre por el que preguntamos
    .happened = Llegamos a un servidor, pero dice que { $host } no es su nombre.
    .advice-1 = Pida a su proveedor el nombre actual del servidor de correo
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } alerta unrecognized_name

finding-tls-internal-error =
    .headline = El servidor de correo tiene un fallo por dentro
    .happened = { $host } empezó a cifrar y luego lo dejó por sí solo.
    .advice-1 = Espere una hora y pulse «{ button-test-again }»
    .advice-2 = Si sigue igual, avise a su proveedor
    .button = { button-test-again }
    .support = { $host }:{ $port } interrumpe el handshake TLS por un fallo propio

finding-tls-reset =
    .headline = La línea se corta al empezar el cifrado
    .happened = { $host } responde, pero la línea se rompe antes de ser segura. La corta el servidor o algo por el camino.
    .advice-1 = { step-hotspot }
    .advice-2 = Si así pasa lo mismo, avise a su proveedor
    .button = { button-test-again }
    .support = { $host }:{ $port } cortado durante el handshake TLS

finding-tls-timeout =
    .headline = El servidor habla, pero el cifrado no empieza
    .happened = { $host } saluda, pero al empezar el cifrado ya no viene nada. Lo hace un filtro viejo en el camino, o el propio servidor.
    .advice-1 = { step-hotspot }
    .advice-2 = Si así pasa lo mismo, avise a su proveedor
    .button = { button-test-again }
    .support = { $host }:{ $port } sin respuesta al ClientHello de TLS

## Certificates

finding-tls-cert-expired =
    .headline = La identificación del servidor caducó el { $not_after }
    .happened = Un servidor prueba quién es con su identificación (certificado). Esta valía hasta el { $not_after }, y nadie la renovó. Así que no sabemos quién responde.
    .advice-1 = Diga a su proveedor que la identificación de { $host } ha caducado
    .advice-2 = No use su contraseña hasta que la renueven
    .advice-3 = { step-web-mail }
    .support = { $host }:{ $port } certificado notAfter { $not_after }

finding-tls-cert-not-yet-valid =
    .headline = La identificación del servidor no empieza hasta el { $not_before }
    .happened = Un servidor prueba quién es con su identificación (certificado). Esta aún no vale. Su reloj va bien, así que el fallo es del servidor.
    .advice-1 = Diga a su proveedor que la identificación de { $host } aún no vale
    .advice-2 = No use su contraseña hasta ese día
    .support = { $host }:{ $port } certificado notBefore { $not_before }

finding-tls-name-shared-hosting =
    .headline = El nombre real de este servidor es { $suggestion }
    .brief = Este servidor tiene otro nombre
    .happened = Su correo está en una máquina con muchos nombres. Muestra la identificación (certificado) de { $suggestion }, no la de { $host }. Los dos nombres llevan allí.
    .advice-1 = Use { $suggestion }
    .button = Use { $suggestion }
    .support = { $host }:{ $port } el certificado es para { $suggestion }, que es la misma máquina

finding-tls-name-mismatch =
    .headline = El servidor muestra la identificación de otro nombre
    .happened = Un servidor prueba quién es con su identificación (certificado). Esta no está a nombre de { $host }. Así que no sabemos quién responde.
    .advice-1 = Pida a su proveedor el nombre actual del servidor de correo
    .advice-2 = No use su contraseña hasta que esto se arregle
    .support = { $host }:{ $port } el certificado es para { $names }

finding-tls-cert-no-san =
    .headline = La identificación del servidor es de un tipo antiguo
    .happened = Un servidor prueba quién es con su identificación (certificado). Esta lleva el nombre a la antigua, y un programa de correo seguro no la acepta así.
    .advice-1 = Pida a su proveedor para { $host } una identificación de las de hoy
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificado sin subjectAltName

finding-tls-self-signed =
    .headline = El servidor de correo se avala a sí mismo
    .happened = Un servidor muestra una identificación (certificado) con una firma conocida. Este firmó la suya él mismo. En casa es normal, pero una trampa se ve igual.
    .advice-1 = Pregunte al dueño del servidor si es a propósito
    .advice-2 = Si el servidor es de su proveedor, no use su contraseña hasta que esto se arregle
    .support = { $host }:{ $port } certificado autofirmado, número de serie { $serial }

finding-tls-unknown-ca =
    .headline = No conocemos a quien avala este servidor
    .happened = Un servidor muestra una identificación (certificado) con una firma conocida. Este equipo no conoce esta firma. En el trabajo suele ser la de la propia empresa.
    .advice-1 = Pida a los informáticos que den a conocer esa firma a este equipo
    .advice-2 = En casa, hable con su proveedor y no use antes su contraseña
    .support = { $host }:{ $port } emisor ausente del almacén de confianza: { $issuer }

finding-tls-missing-intermediate =
    .headline = { $certainty ->
        [likely] Probablemente falta una parte de la identificación del servidor
       *[stated] Falta una parte de la identificación del servidor
    }
    .happened = { $certainty ->
        [likely] Un servidor muestra una identificación (certificado) con papeles que la unen a una firma conocida. Probablemente, uno de ellos no se envía.
       *[stated] Un servidor muestra una identificación (certificado) con papeles que la unen a una firma conocida. Este servidor no los envía todos.
    } Los navegadores lo tapan a menudo.
    .advice-1 = Diga a su proveedor que falta la parte del medio de la identificación
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificado intermedio no enviado: { $issuer }

finding-tls-cert-revoked =
    .headline = La identificación del servidor está anulada
    .happened = Un servidor prueba quién es con su identificación (certificado). Esta ya no vale: quien la hizo la ha anulado.
    .advice-1 = Espere con su contraseña hasta que todo esté bien
    .advice-2 = Diga a su proveedor que la identificación de { $host } está anulada
    .support = { $host }:{ $port } certificado revocado

finding-tls-weak-key =
    .headline = La identificación del servidor es demasiado fácil de falsificar
    .happened = Un servidor prueba quién es con su identificación (certificado). La clave de esta es tan corta que hoy se puede romper.
    .advice-1 = Pida a su proveedor una clave más larga para { $host }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } clave del certificado de { $bits } bits

finding-tls-sha1-signature =
    .headline = El sello de la identificación del servidor se puede falsificar
    .happened = Un servidor prueba quién es con su identificación (certificado). El sello de esta es de una clase vieja que hoy se puede imitar.
    .advice-1 = Pida a su proveedor que renueve la identificación de { $host }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificado con un algoritmo de firma obsoleto

finding-tls-cert-malformed =
    .headline = La identificación del servidor no se puede leer
    .happened = Un servidor prueba quién es con su identificación (certificado). Esta no está bien hecha.
    .advice-1 = Diga a su proveedor que la identificación de { $host } está dañada
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificado rechazado por su forma

finding-tls-wrong-purpose =
    .headline = El servidor muestra una identificación de otra clase
    .happened = Un servidor prueba quién es con su identificación (certificado). Esta es para gente o programas, no para un servidor.
    .advice-1 = Diga a su proveedor que la identificación de { $host } no es para un servidor
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } al certificado le falta el uso serverAuth

finding-starttls-certificate-differs =
    .headline = El puerto { $good } muestra una identificación buena, el { $port } no
    .happened = Un puerto es una puerta numerada del servidor. En cada una, { $host } muestra una identificación (certificado). La del puerto { $port } no vale.
    .advice-1 = { step-settings-shown }
    .advice-2 = Pida a su proveedor que renueve la identificación del puerto { $port }
    .support = { $host }: certificado válido en { $good }, defectuoso en { $port }

## Finding settings

finding-settings-not-found =
    .headline = No hemos encontrado ajustes para { $domain }
    .brief = No hemos encontrado ajustes para este dominio
    .happened = Ningún lugar de internet con ajustes de correo conoce { $domain }. Tampoco sirven los nombres de servidor que más se usan.
    .advice-1 = Pida a su proveedor el nombre de cada servidor de correo
    .advice-2 = Busque «ajustes de correo» en la página de ayuda de su proveedor
    .support = { $domain }: nada publicado, los nombres habituales no funcionan

finding-settings-out-of-reach =
    .headline = No pudimos buscar { $domain } en todas partes
    .brief = No pudimos buscar sus ajustes en todas partes
    .happened = Algunos lugares que publican ajustes de correo no respondieron. Así que no sabemos si los hay para { $domain }.
    .advice-1 = Espere un minuto y pulse «{ button-test-again }»
    .advice-2 = Si sigue igual, comparta el internet de su teléfono
    .button = { button-test-again }
    .support = { $domain }: fuentes inalcanzables, nada se sabe de lo publicado

finding-settings-broken =
    .headline = { $place ->
        [phone-book] La ficha de { $domain } en la guía no se puede leer
       *[file] El archivo de ajustes de { $domain } no se puede leer
    }
    .brief = { $place ->
        [phone-book] La ficha de este dominio en la guía no se puede leer
       *[file] El archivo de ajustes de este dominio no se puede leer
    }
    .happened = { $place ->
        [phone-book] La guía de internet nombra los servidores de correo de { $domain }, pero no se entiende lo que dice. Hemos mirado también en otros sitios.
       *[file] { $domain } publica sus ajustes de correo en un archivo, pero no se entiende lo que dice. Hemos mirado también en otros sitios.
    }
    .advice-1 = { $place ->
        [phone-book] Diga al dueño de { $domain } que su ficha para el correo está dañada
       *[file] Diga al dueño de { $domain } que su archivo de ajustes está dañado
    }
    .support = { $place ->
        [phone-book] { $domain }: registros SRV o MX ilegibles
       *[file] { $domain }: documento de ajustes ilegible
    }

finding-settings-point-nowhere =
    .headline = { $exists ->
        [no] Los ajustes publicados no están al día
       *[yes] Un servidor que indica su proveedor no responde
    }
    .happened = { $exists ->
        [no] Su proveedor da el nombre { $host }, que no existe.
       *[yes] Su proveedor da el nombre { $host }, y allí no responde nadie.
    } { $severity ->
        [warning] Pero hay otro camino.
       *[blocking] No hemos encontrado otro camino.
    }
    .advice-1 = { $severity ->
        [warning] { step-settings-shown }
       *[blocking] Diga a su proveedor que sus ajustes dan el nombre { $host }
    }
    .advice-2 = { $severity ->
        [warning] Diga a su proveedor que sus ajustes dan el nombre { $host }
       *[blocking] { step-web-mail }
    }
    .support = { $host } está publicado y no funciona

finding-settings-left-over =
    .headline = { $certainty ->
        [likely] { $domain } probablemente aún nombra a su proveedor anterior
       *[stated] { $domain } aún nombra un servidor de correo antiguo
    }
    .brief = { $certainty ->
        [likely] Su dominio probablemente aún nombra a su proveedor anterior
       *[stated] Su dominio aún nombra un servidor de correo antiguo
    }
    .happened = { $certainty ->
        [likely] El correo nuevo para { $domain } va a { $provider }. Sus ajustes publicados nombran { $host }, que aún responde. Pero probablemente es un resto, y por eso elegimos { $provider }.
       *[stated] El correo nuevo para { $domain } va a { $provider }, y allí los servidores funcionan. Los ajustes publicados dan el nombre { $host }, pero ese no sirve.
    }
    .advice-1 = { $certainty ->
        [likely] Pregunte a quien lleva { $domain } cuál de los dos guarda su correo
       *[stated] { step-settings-shown }
    }
    .advice-2 = Diga a quien lleva { $domain } que sus ajustes nombran { $host }
    .support = { $domain } publica { $host }; su MX lleva a { $provider }

finding-settings-from-stranger =
    .headline = Sus ajustes de correo llevan a { $other }
    .brief = Sus ajustes de correo llevan a otra empresa
    .happened = Los servidores de allí funcionan. Pero el nombre nos llegó por un camino donde otros pueden cambiarlo. Así que mire bien { $other } antes de que su contraseña vaya allí.
    .advice-1 = Use { $other } si sabe que es su proveedor de correo
    .advice-2 = Si no, pregunte a quien le dio la dirección dónde está su correo
    .button = Use { $other }
    .support = servidores de { $other } nombrados para { $domain } solo por un camino sin autenticar

finding-only-insecure-found =
    .headline = Este servidor de correo no ofrece cifrado
    .happened = Todos los caminos que encontramos van sin cifrar. Cualquiera puede leer así su contraseña. Por eso no proponemos ninguno.
    .advice-1 = Pida a su proveedor un servidor que cifre
    .advice-2 = { step-web-mail }
    .support = { $host }: solo texto claro en todos los puertos, sin STARTTLS

finding-sending-not-found =
    .headline = Puede recibir, pero no hemos encontrado un servidor para enviar
    .happened = Recibir funciona. Ningún lugar de internet con ajustes de correo da un servidor que sirva para enviar.
    .advice-1 = Pida a su proveedor el nombre de su servidor para enviar
    .advice-2 = Por ahora, envíe desde la página web de su proveedor
    .support = { $domain }: sin servidor submission que funcione

finding-only-exchange-found =
    .headline = { $domain } solo habla con Exchange, de Microsoft
    .brief = Este buzón solo habla con Exchange, de Microsoft
    .happened = Casi todo programa de correo entra por un camino que está abierto a todos. Aquí solo vemos el de Microsoft, y ese lo usan pocos.
    .advice-1 = Use Outlook u otro programa que hable con Exchange
    .advice-2 = En el trabajo, pida a los informáticos que activen IMAP (la entrada para programas de correo)
    .support = { $domain }: responde Exchange, sin IMAP, POP3 ni submission

## Signing in: the name and the password

finding-hidden-characters =
    .headline = Su contraseña tiene un signo que no se ve
    .happened = Al copiar una contraseña puede venir un espacio o un signo oculto. Para el servidor, es parte de la contraseña.
    .advice-1 = Escriba la contraseña a mano, sin espacio antes ni después
    .support = el secreto contiene { $character }

finding-wrong-password =
    .headline = No se aceptó el nombre o la contraseña
    .happened = El servidor no dice cuál de los dos. Basta un pequeño desliz en uno de ellos.
    .advice-1 = Compruebe los dos en la página web de su proveedor
    .advice-2 = Si allí entra, busque una contraseña especial para programas de correo
    .advice-3 = Si no, ponga allí una contraseña nueva
    .support = { $host }:{ $port } inicio de sesión rechazado sin causa (AUTHENTICATIONFAILED, 535)

finding-username-form-wrong =
    .headline = { $tried ->
        [address] { $certainty ->
            [likely] Su nombre de usuario probablemente no es su dirección
           *[stated] Su nombre de usuario no es su dirección
        }
       *[other] { $certainty ->
            [likely] Su nombre de usuario es probablemente su dirección entera
           *[stated] Su nombre de usuario es su dirección entera
        }
    }
    .happened = { $tried ->
        [address] Algunos servidores solo quieren lo que va antes del signo @, o un número. Este rechazó la dirección entera.
       *[other] Casi todos los servidores quieren la dirección entera como nombre de usuario. Este rechazó todo lo más corto.
    }
    .advice-1 = Busque «nombre de usuario» en una carta de su proveedor o en su página de ayuda
    .advice-2 = Ponga ese nombre en lugar del que hay aquí
    .support = { $host }:{ $port } espera otra forma del nombre de usuario que { $tried }

finding-unknown-user =
    .headline = Este servidor no tiene un buzón con su nombre
    .happened = { $host } dice que no conoce el nombre que dimos.
    .advice-1 = Compare la dirección con una carta, una tarjeta o un correo antiguo
    .advice-2 = Si está bien, pregunte a su proveedor dónde está su correo
    .support = { $host }:{ $port } usuario desconocido

finding-app-password-likely =
    .headline = Probablemente necesita una contraseña de aplicación de { $provider }
    .brief = Probablemente necesita una contraseña de aplicación
    .happened = { $provider } no aceptó esta contraseña. Para un programa de correo quiere casi siempre otra, solo para él.
    .advice-1 = { step-page }
    .advice-2 = { $needed ->
        [yes] Active «{ $needs }», luego elija «{ $called }» y cree una nueva
       *[no] { $named ->
            [yes] Elija «{ $called }» y cree una nueva
           *[no] Cree allí una contraseña nueva para programas de correo
        }
    }
    .advice-3 = Ponga la nueva aquí en lugar de la normal
    .button = Abra la página de { $provider }
    .support = { $provider } rechaza sin causa; su regla es: solo contraseñas de aplicación

finding-app-password-wrong =
    .headline = Esta contraseña de aplicación probablemente ya no vale
    .happened = { $provider } no la aceptó. Las contraseñas de aplicación acaban cuando usted las retira o cambia su contraseña principal.
    .advice-1 = { step-page }
    .advice-2 = Cree allí una contraseña de aplicación nueva
    .advice-3 = Cópiela y vuelva aquí
    .button = Abra la página de { $provider }
    .support = { $provider } rechaza un secreto con forma de contraseña de aplicación

finding-imap-off-or-wrong-password =
    .headline = { $provider } da una sola respuesta para dos cosas
    .brief = Su proveedor da una sola respuesta para dos cosas
    .happened = O no entran los programas de correo, o no encaja el nombre o la contraseña. En un buzón nuevo, los programas de correo no entran.
    .advice-1 = { step-page }
    .advice-2 = { step-imap-on }
    .advice-3 = Si ya estaba activado, compruebe allí su contraseña
    .advice-4 = { step-come-back }
    .button = Abra la página de { $provider }
    .support = { $provider } rechaza con las mismas palabras si IMAP está desactivado y si la contraseña no encaja

finding-password-special-characters =
    .headline = La causa es probablemente un signo raro en su contraseña
    .happened = Hay servidores que tropiezan con signos como ñ, comillas o espacios. Su contraseña lleva uno.
    .advice-1 = Ponga otra contraseña en la página de su proveedor, solo con letras simples y cifras
    .advice-2 = Escriba aquí la nueva
    .support = { $host }:{ $port } rechazado un secreto con caracteres entrecomillados o no ASCII

finding-password-expired =
    .headline = Su contraseña ha caducado
    .happened = Su proveedor quiere una nueva de vez en cuando. Ha llegado ese momento.
    .advice-1 = Ponga una contraseña nueva en la página web de su proveedor
    .advice-2 = Escriba aquí la nueva
    .support = { $host }:{ $port } contraseña caducada (EXPIRED, RFC 5530)

## Signing in: the way in

finding-login-needs-lock-first =
    .headline = Este servidor solo acepta la contraseña si va cifrada
    .happened = { $host } no deja que la contraseña viaje sin cifrar. Eso es bueno, y es lo que queremos también.
    .advice-1 = Use los ajustes que ve aquí y el cifrado que indican
    .support = { $host }:{ $port } LOGINDISABLED o 530 hasta STARTTLS

finding-auth-method-mismatch =
    .headline = El servidor quiere otra clase de inicio de sesión
    .happened = { $host } quiere una prueba que no podemos dar. En algunos trabajos es así.
    .advice-1 = Pregunte a los informáticos o a su proveedor qué programa de correo encaja
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } solo ofrece { $offered }

finding-oauth-token-rejected =
    .headline = Su inicio de sesión con { $provider } ha caducado
    .brief = Su inicio de sesión con su proveedor ha caducado
    .happened = { $provider } ya no acepta la prueba de su última entrada. Su propia página da una nueva.
    .advice-1 = Deje que su programa de correo abra la página de { $provider }, y entre allí
    .support = { $host }:{ $port } token rechazado por { $provider } (XOAUTH2, OAUTHBEARER)

finding-oauth-wrong-account =
    .headline = Ha entrado con otra cuenta
    .happened = En su navegador ha entrado como { $picked }. Este buzón es de otra dirección.
    .advice-1 = Cierre la sesión de esa página en su navegador
    .advice-2 = Entre allí con la dirección de este buzón
    .support = el token pertenece a { $picked }

finding-needs-client-id =
    .headline = { $provider } quiere saber qué programa llama
    .brief = Su proveedor quiere saber qué programa llama
    .happened = Solo abre el buzón a un programa que da su nombre. No todos lo hacen.
    .advice-1 = Elija un programa de correo que aparezca en la página de ayuda de { $provider }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } quiere ID (RFC 2971) antes de SELECT

finding-web-login-required =
    .headline = { $provider } quiere asegurarse de que es usted
    .brief = Su proveedor quiere asegurarse de que es usted
    .happened = Para { $provider }, esta entrada es nueva. Espera a que usted diga en su página que era usted.
    .advice-1 = { step-page }
    .advice-2 = Si se lo pregunta, diga que era usted
    .advice-3 = { step-come-back }
    .button = Abra la página de { $provider }
    .support = { $host }:{ $port } hace falta iniciar sesión en la web

## Signing in: what somebody has switched off

finding-pop-off-in-settings =
    .headline = { $provider } tiene cerrada la forma antigua de recibir
    .brief = Su proveedor tiene cerrada la forma antigua de recibir
    .happened = IMAP y POP3: los dos reciben correo. POP3 es la forma antigua, y está apagada.
    .advice-1 = { step-page }
    .advice-2 = Active POP3, o use IMAP, que es mejor
    .advice-3 = { step-come-back }
    .button = Abra la página de { $provider }
    .support = { $provider }: POP3 está desactivado en los ajustes del buzón

finding-imap-off-by-admin =
    .headline = En su trabajo han apagado los programas de correo
    .happened = Quien lleva { $domain } no deja entrar a ningún programa de correo. Su contraseña no es la causa.
    .advice-1 = Pida a los informáticos que activen IMAP (la entrada para programas de correo)
    .advice-2 = { step-web-mail }
    .support = IMAP está desactivado para { $domain }

finding-smtp-auth-off-by-admin =
    .headline = En su trabajo no dejan enviar a los programas de correo
    .happened = { $provider } tiene una opción para eso, y en su trabajo está apagada. Su contraseña no es la causa.
    .advice-1 = Pida a los informáticos que dejen enviar desde este buzón con un programa
    .advice-2 = Por ahora, envíe desde la página web de su proveedor
    .support = { $provider }: SMTP autenticado desactivado para la organización o el buzón

finding-blocked-by-security-policy =
    .headline = Una regla de seguridad de su trabajo impide esta entrada
    .happened = La regla mira el lugar, el aparato o el programa. Su contraseña no es la causa.
    .advice-1 = Envíe el informe a los informáticos
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } acceso condicional o valores de seguridad predeterminados

finding-oauth-admin-consent =
    .headline = En su trabajo tienen que permitir antes este programa
    .happened = Su inicio de sesión fue bien. En su trabajo, los informáticos dicen qué programas leen el correo.
    .advice-1 = Pida a los informáticos que permitan su programa de correo
    .advice-2 = { step-web-mail }
    .support = { $provider }: { $code }, hace falta el consentimiento de un administrador

finding-child-account =
    .headline = Una cuenta infantil de { $provider } no admite programas de correo
    .brief = Una cuenta infantil no admite programas de correo
    .happened = Un padre o una madre cuida de esta cuenta. { $provider } no deja entrar ahí a ningún programa de correo.
    .advice-1 = Lea su correo en la aplicación de { $provider } o en su página web
    .support = { $provider }: IMAP no se permite en cuentas supervisadas

finding-account-asleep =
    .headline = Este buzón probablemente se ha dormido
    .happened = Si en meses no entra ningún programa de correo, { $provider } les cierra la puerta a todos.
    .advice-1 = { step-page }
    .advice-2 = { step-imap-on }
    .advice-3 = { step-come-back }
    .button = Abra la página de { $provider }
    .support = { $provider }: el acceso de programas acaba tras meses sin uso

## The mailbox

finding-account-locked =
    .headline = Este buzón está bloqueado
    .happened = { $host } no deja entrar a nadie por ahora. Sus propias palabras dicen por qué. Cuantos más intentos, más dura.
    .advice-1 = Espere una hora antes del próximo intento
    .advice-2 = Mire la razón en la página web de su proveedor
    .advice-3 = Si sigue igual, pida a su proveedor que lo desbloquee
    .support = { $host }:{ $port } cuenta bloqueada

finding-account-disabled =
    .headline = Este buzón está desactivado
    .happened = Su proveedor o su trabajo lo ha cerrado o puesto en pausa. Su contraseña no es la causa.
    .advice-1 = Pida a su proveedor o a los informáticos que lo activen
    .support = { $host }:{ $port } acceso desactivado para este usuario (CONTACTADMIN, 525)

finding-mailbox-full =
    .headline = Su buzón está lleno
    .happened = Puede entrar y leer. El correo nuevo vuelve a quien lo envía hasta que haya sitio.
    .advice-1 = Vaya a la página web de su proveedor y borre correo grande o antiguo
    .advice-2 = Vacíe allí también la papelera
    .support = { $host }:{ $port } cuota superada (OVERQUOTA, 452, 552)

finding-mailbox-in-use =
    .headline = Otro programa está usando este buzón
    .happened = Esta forma de recibir solo deja entrar a un programa a la vez.
    .advice-1 = Cierre el correo en sus otros aparatos, espere un minuto y pulse «{ button-test-again }»
    .button = { button-test-again }
    .support = { $host }:{ $port } buzón en uso por otra sesión (IN-USE, INUSE)

finding-mailbox-moved =
    .headline = { $told ->
        [yes] Su buzón está ahora en { $other }
       *[no] Su buzón está ahora en otro servidor
    }
    .brief = Su buzón está ahora en otro servidor
    .happened = { $host } conoce su buzón, pero ya no lo guarda.
    .advice-1 = { $told ->
        [yes] Use { $other }
       *[no] Pida a su proveedor el nombre del servidor nuevo
    }
    .advice-2 = { $told ->
        [yes] Si no conoce ese nombre, pregunte antes a su proveedor
       *[no] { step-web-mail }
    }
    .button = Use { $other }
    .support = { $told ->
        [yes] { $host } remite a { $other } (REFERRAL, RFC 2221)
       *[no] { $host } dice que el buzón está en otra parte
    }

finding-signed-in-but-no-mailbox =
    .headline = Ha entrado, pero el buzón sigue cerrado
    .happened = Su contraseña es correcta, pero el buzón no se abre para programas de correo. A menudo hay un ajuste desactivado.
    .advice-1 = Active IMAP (la entrada para programas de correo) en la página web de su proveedor
    .advice-2 = Si ya está activado, apague su VPN
    .advice-3 = En el trabajo, envíe el informe a los informáticos
    .support = { $host }:{ $port } autenticado, y sin buzón detrás

finding-inbox-unreachable =
    .headline = Ha entrado, pero la bandeja de entrada no se abre
    .happened = Su contraseña es buena. El fallo está en el servidor, y sus propias palabras dicen más.
    .advice-1 = Espere una hora y pulse «{ button-test-again }»
    .advice-2 = { step-words }
    .button = { button-test-again }
    .support = { $host }:{ $port } no abre INBOX tras el inicio de sesión

## Servers that say: later, or not from here

finding-rate-limited =
    .headline = El servidor quiere una pausa tras tantos intentos
    .happened = { $told ->
        [yes] Nos pide esperar { $wait }.
       *[no] Nos pide volver más tarde.
    } Su contraseña no es la causa.
    .advice-1 = { $told ->
        [yes] Espere { $wait } y pulse «{ button-test-again }»
       *[no] Espere 15 minutos y pulse «{ button-test-again }»
    }
    .advice-2 = Hasta entonces, cierre el correo en sus otros aparatos
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $host }:{ $port } límite de frecuencia, pide { $wait }
       *[no] { $host }:{ $port } límite de frecuencia
    }

finding-ip-banned =
    .headline = { $certainty ->
        [likely] El servidor de correo probablemente no admite esta red
       *[stated] El servidor de correo no admite esta red por ahora
    }
    .happened = De aquí vinieron demasiados intentos sin éxito. A menudo es un teléfono o un programa viejo que sigue probando solo.
    .advice-1 = Espere una hora y pulse «{ button-test-again }»
    .advice-2 = Hasta entonces, apague otros aparatos que usan este buzón
    .advice-3 = Si sigue igual, pida a su proveedor que deje entrar a su red
    .button = { button-test-again }
    .support = { $host }:{ $port } veta la dirección de esta red

finding-region-blocked =
    .headline = El servidor no deja entrar a nadie desde este país
    .happened = Por la dirección de esta red, { $host } cree que usted llama desde este país.
    .advice-1 = Apague su VPN y pulse «{ button-test-again }»
    .advice-2 = Si está de viaje, pida a su proveedor que le deje entrar
    .button = { button-test-again }
    .support = { $host }:{ $port } bloquea el país de la dirección de quien llama

finding-too-many-connections =
    .headline = Demasiados programas usan este buzón a la vez
    .happened = Su contraseña es buena. Teléfonos y otros programas ocupan todos los sitios.
    .advice-1 = Cierre el correo en sus otros aparatos, espere cinco minutos y pulse «{ button-test-again }»
    .button = { button-test-again }
    .support = { $host }:{ $port } límite de conexiones alcanzado

finding-server-temporary-failure =
    .headline = { $accepted ->
        [yes] El servidor para enviar le pide volver más tarde
       *[no] El servidor no pudo comprobar su contraseña
    }
    .happened = { $accepted ->
        [yes] { $host } aceptó su contraseña, pero aún no su correo. Sus propias palabras dicen por qué. Su nombre y su contraseña no son la causa.
       *[no] Algo dentro de { $host } está averiado. Su nombre y su contraseña no son la causa.
    }
    .advice-1 = Espere 15 minutos y pulse «{ button-test-again }»
    .advice-2 = { step-words }
    .button = { button-test-again }
    .support = { $accepted ->
        [yes] { $host }:{ $port } aplazado en MAIL FROM (4xx), como hace el greylisting
       *[no] { $host }:{ $port } fallo temporal al iniciar sesión (UNAVAILABLE, SERVERBUG, 454)
    }

## Sending a mail

finding-smtp-auth-missing =
    .headline = El servidor para enviar también quiere que inicie sesión
    .happened = { $host } solo acepta correo cuando sabe quién es usted. Esta vez no llegó ni nombre ni contraseña.
    .advice-1 = Active en su programa de correo el inicio de sesión para enviar
    .advice-2 = Use allí el mismo nombre y la misma contraseña que para recibir
    .support = { $host }:{ $port } autenticación necesaria (530)

finding-relay-denied =
    .headline = El servidor no quiere pasar su correo
    .happened = { $host } pasa el correo de quien inicia sesión allí, y de nadie más.
    .advice-1 = Active en su programa de correo el inicio de sesión para enviar
    .advice-2 = Si ya está activado, pregunte a su proveedor por su servidor para enviar
    .support = { $host }:{ $port } reenvío denegado

finding-sender-not-allowed =
    .headline = Solo puede enviar desde sus propias direcciones
    .happened = Ha entrado como { $login }. La dirección { $sender } no es de ese nombre.
    .advice-1 = Use una dirección de { $login } como remitente
    .advice-2 = O añada { $sender } en la página web de su proveedor
    .support = { $host }:{ $port } el remitente { $sender } no es de { $login }

finding-smtp-ip-blocklisted =
    .headline = Esta red está en una lista de lugares que envían correo basura
    .happened = { $host } mira esas listas. Las líneas de casa están a menudo en ellas, así que no va con usted.
    .advice-1 = Use otra red o apague su VPN, y pulse «{ button-test-again }»
    .advice-2 = Envíe por un servidor que le pida iniciar sesión
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $host }:{ $port } dirección de esta red en la lista de { $list }
       *[no] { $host }:{ $port } dirección de esta red en una lista de bloqueo
    }

finding-smtp-limit-reached =
    .headline = Ha enviado todo lo que permite su proveedor
    .happened = Los proveedores cuentan los correos para frenar la basura. Al cabo de un tiempo, la cuenta vuelve a cero.
    .advice-1 = Espere hasta mañana y envíe el resto
    .support = { $host }:{ $port } límite de envío alcanzado

finding-smtp-differs-from-imap =
    .headline = Puede recibir, pero al enviar no vale la misma contraseña
    .happened = El nombre y la contraseña valen para recibir. El servidor para enviar quiere otra cosa.
    .advice-1 = Busque en la página de su proveedor una opción que deje enviar a los programas de correo
    .advice-2 = Si no la hay, pregunte si enviar tiene su propia contraseña
    .support = { $host }:{ $port } rechaza el secreto que acepta la recepción

## The rest

finding-unforeseen =
    .headline = Hemos visto algo que aún no sabemos explicar
    .happened = Ninguna de nuestras reglas encaja con lo que vimos. No sabemos la causa.
    .advice-1 = { step-helpdesk }
    .advice-2 = Añada el informe con cada paso: «{ show-details }» y luego «{ details-save-report }»
    .support = ninguna regla encaja; véase el informe

## How we know: one line for each observation

known-address-problem = { $problem ->
    [empty] No se escribió nada.
    [no-at-sign] No tiene el signo @.
    [two-at-signs] Tiene más de un signo @.
    [nothing-before-at] No hay nada antes del signo @.
    [nothing-after-at] No hay nada después del signo @.
    [character] Tiene el signo «{ $character }».
    [misplaced-dot] Antes del signo @ hay un punto en el borde o junto a otro punto.
    [too-long] Es más larga de lo que un servidor tiene que aceptar.
   *[domain] Lo que va después del signo @ no es un dominio.
}
known-one-slip-away = Un solo desliz separa { $domain } de { $suggestion }.
known-provider-record = Lo dice la ficha de Mailhaven sobre { $provider }.
known-nothing-worked = Ninguno de los servidores que probamos nos dejó entrar.
known-our-fault = Las palabras de Mailhaven: «{ $words }»

known-no-such-domain = La guía de internet dice que { $domain } no existe.
known-no-such-host = La guía de internet dice que { $host } no existe.
known-no-address-for = La guía de internet no tiene dirección para { $host }.
known-null-mx = { $domain } publica que no recibe correo.
known-no-mail-record = { $domain } no nombra ningún servidor que reciba su correo.
known-mail-goes-to = El correo para { $domain } va a { $exchange }.
known-service-denied = { $service ->
    [submission] { $domain } publica que no ofrece servidor para enviar.
   *[other] { $domain } publica que no ofrece servidor para recibir.
}
known-works-all-the-same = Aun así, un servidor responde en { $host }, puerto { $port }.
known-lookup-fault = La guía respondió con un fallo al preguntar por { $name }.
known-lookup-refused = La guía no quiso buscar { $name }.
known-lookup-silent = La guía calló durante { $waited }.
known-no-way-out = Nuestras preguntas ni siquiera pudieron salir de este equipo.
known-found-unchecked = Sin comprobar los sellos, la guía encuentra { $name }.
known-resolver-says = La guía da una razón para { $name }: código { $code }.
known-found-elsewhere = Otra guía en internet conoce { $name }.
known-unknown-elsewhere = Otra guía en internet no tiene dirección para { $name }.
known-leads-to = La guía de aquí lleva { $host } a { $address }.
known-leads-elsewhere-to = La guía de internet lleva { $host } a { $address }.
known-made-up-name = Un nombre que no puede existir lleva aquí a { $address }.
known-listed-here = Una lista de este equipo lleva { $host } a { $address }.
known-router-answers = Su router responde en { $address }.
known-outside-silent = Otra guía en internet calló durante { $waited }.
known-another-page = Pedimos una página que conocemos, y vino otra.
known-date-elsewhere = Para un servidor web, hoy es el { $date }.
known-no-road = Este equipo no conoce ningún camino a internet.
known-road-through = Lo que sale de este equipo pasa por { $interface }, una VPN.
known-proxy-set = Aquí, los programas tienen que pasar por { $proxy }.
known-no-authorities = La lista de firmas conocidas de este equipo está vacía o no se puede leer.
known-computer-forbids = Este mismo equipo dijo que no a { $host }, puerto { $port }.

known-silent = { $host } calló en { $ports } durante { $waited }.
known-refused = { $host } rechazó { $ports } después de { $took }.
known-rejected = En el camino a { $host }, puerto { $port }, nos hicieron volver después de { $took }.
known-nobody-there = Después de { $took }, un router dijo que no hay nadie en la dirección de { $host }.
known-web-answers = Las páginas web del mismo servidor responden en { $took }.
known-web-works = Este equipo tiene internet: { $host } responde en { $took }.
known-web-silent = Las páginas web de { $host } tampoco responden.
known-others-silent = { $count ->
    [one] Otro proveedor de correo también calla en { $port } desde aquí.
   *[other] Otros { $count_words } proveedores de correo también callan en { $port } desde aquí.
}
known-others-refuse = { $count ->
    [one] Al parecer, otro proveedor de correo también dice que no en { $port } desde aquí.
   *[other] Al parecer, otros { $count_words } proveedores de correo también dicen que no en { $port } desde aquí.
}
known-others-answer = { $count ->
    [one] Otro proveedor de correo responde en { $port } desde aquí.
   *[other] Otros { $count_words } proveedores de correo responden en { $port } desde aquí.
}
known-too-fast = Un «no» llegó en { $took }, pero { $host } necesita { $distance } para responder.
known-family-silent = { $address } calló durante { $waited }.
known-family-answers = { $address } responde en { $took }.
known-only-family = { $family ->
    [ipv4] { $host } solo tiene una dirección IPv4, { $address }, y no hay camino hasta ella.
   *[ipv6] { $host } solo tiene una dirección IPv6, { $address }, y no hay camino hasta ella.
}
known-service-works = { $service ->
    [submission] Enviar funciona en { $host }, puerto { $port }.
   *[other] Recibir funciona en { $host }, puerto { $port }.
}

known-hung-up = { $host } colgó en { $port } después de { $took }, sin decir nada.
known-no-word = { $host } no dijo nada en { $port } durante { $waited }.
known-greeted-late = { $host } nos saludó en { $port } después de { $took }.
known-turned-away = { $host } respondió que no en { $port }.
known-said = Las palabras del servidor en { $port }: «{ $words }»
known-says-the-same = { $host }, de otro proveedor, dice lo mismo en { $port }.
known-web-server-answered = Lo que responde en { $port } de { $host } es una página web.
known-pop-answered = Lo que responde en { $port } de { $host } es POP3.
known-sending-answered = Lo que responde en { $port } de { $host } es otro servicio de correo.
known-other-answered = Lo que responde en { $port } de { $host } no es un servicio de correo conocido.
known-no-sign-in-offered = { $host } no ofrece ninguna forma de iniciar sesión en { $port }.
known-only-in-browser = { $host } solo ofrece en { $port } un inicio de sesión en el navegador.
known-password-kept-here = La contraseña no se envió a { $host }: tiene un signo que nadie escribe.
known-password-refused = { $host } no aceptó el nombre y la contraseña en { $port }.
known-password-accepted = { $host } aceptó el mismo nombre y la misma contraseña en { $port }.
known-password-not-proved = { $host } no demostró en { $port } que conoce la contraseña.
known-mailbox-refused = { $host } nos dejó entrar en { $port }, pero no abrió el buzón.
known-sender-refused = { $host } nos dejó entrar en { $port }, pero no aceptó su dirección como remitente.

known-clear-answer = { $host } respondió sin cifrar en { $port }.
known-encrypted-answer = { $host } respondió cifrado en { $port }, donde primero se habla sin cifrar.
known-no-encryption-offered = { $host } no ofrece cifrado en { $port }.
known-offer-masked = En { $port } de { $host }, la oferta de cifrar está tachada.
known-offer-known = De { $host } consta que ofrece cifrado en { $port }.
known-extra-text = En { $port } de { $host } vino más texto después de acordar el cifrado.
known-old-encryption-only = { $host } rechazó en { $port } todas las versiones seguras de cifrado.
known-no-shared-encryption = { $host } y nosotros no encontramos en { $port } una forma común de cifrar.
known-wants-our-certificate = { $host } pidió en { $port } la identificación de este equipo.
known-name-unknown-there = El servidor en { $port } dice que no conoce { $host }.
known-fault-inside = { $host } cortó el cifrado en { $port } por sí solo.
known-cut-while-encrypting = La línea con { $host } se cortó en { $port } al empezar el cifrado.
known-no-word-while-encrypting = { $host } no respondió en { $port } durante { $waited } al empezar el cifrado.
known-small-packets-pass = En paquetes de { $bytes } bytes, el cifrado empieza en { $port } de { $host }.
known-other-name-passes = Con otro nombre en nuestro saludo, { $host } responde en { $port }.
known-no-name-passes = Sin nombre en nuestro saludo, { $host } responde en { $port }.
known-no-hello-passes = Otras clases de saludo tampoco logran más en { $port } de { $host }.
known-another-hello-answered = { $host } responde a otra clase de saludo en { $port }.
known-old-hello-agreed = { $host } acepta un saludo antiguo en { $port }: { $version }.
known-long-hello-lost = Un saludo largo de { $bytes } bytes no tuvo respuesta en { $port } de { $host }.
known-short-hello-answered = Nuestro saludo corto de { $bytes } bytes sí la tuvo.
known-web-encrypts = El cifrado empieza con las páginas web de { $host }.
known-web-fails-to-encrypt = El cifrado tampoco empieza con las páginas web de { $host }.
known-encryption-refused = { $host } ofrece cifrado en { $port } y luego dice que no.

known-certificate-ended = La identificación que muestra { $host } valía hasta el { $not_after }.
known-certificate-starts = La identificación que muestra { $host } vale desde el { $not_before }.
known-certificate-names = La identificación que muestra { $host } está a nombre de { $names }.
known-certificate-without-names = La identificación que muestra { $host } no lleva ningún nombre en la forma de hoy.
known-certificate-not-for-servers = La identificación que muestra { $host } no está hecha para servidores.
known-signature-of-old-kind = La identificación que muestra { $host } lleva un sello { $algorithm }.
known-certificate-date-refused = La identificación de { $host } tampoco encaja con la fecha de aquí.
known-impostor = Otro responde en nombre de { $host }.
known-certificate-issuer = La identificación que muestra { $host } está firmada por «{ $issuer }».
known-signer-is-newer = La identificación de { $host } lleva a «{ $root }», que los sistemas más nuevos conocen.
known-certificate-signs-itself = La identificación que muestra { $host } se firma a sí misma.
known-chain-ends-at = Los papeles que envía { $host } acaban en «{ $issuer }».
known-certificate-refused = Este equipo comprobó la identificación de { $host } y dice: «{ $words }»
known-key-bits = La clave de la identificación de { $host } tiene { $bits } bits.
known-today-here = Para este equipo, hoy es el { $today }.
known-same-machine = { $host } lleva a la misma máquina que { $other }, { $address }.
known-trusted-for = La identificación de { $host } está en vigor, y una autoridad reconocida la avala.
known-new-name-works = { $ports_count ->
    [one] Acabamos de probar { $host }: el puerto { $ports } funciona.
   *[other] Acabamos de probar { $host }: los puertos { $ports } funcionan.
}

known-nothing-published = { $count ->
    [one] Preguntamos en un lugar, y no tiene ajustes para { $domain }.
   *[other] Preguntamos en { $count_words } lugares, y ninguno tiene ajustes para { $domain }.
}
known-page-instead = Donde tiene que estar el archivo de ajustes del dominio, responde una página web.
known-could-not-ask = { $count ->
    [one] En un lugar no se pudo preguntar.
   *[other] En { $count_words } lugares no se pudo preguntar.
}
known-unreadable = { $source ->
    [autoconfig] El archivo de ajustes del dominio no se entiende.
    [well-known] El archivo de ajustes en la página web del dominio no se entiende.
    [ispdb] La ficha en la lista pública de proveedores no se entiende.
    [srv] La ficha del dominio en la guía no se entiende.
    [mx] La ficha del dominio en la guía no se entiende.
   *[other] Uno de los lugares preguntados da una respuesta que no se entiende.
}
known-exchange-answers = En { $host } responde un servidor Exchange, con ajustes solo para sus propios programas.
known-named-by = { $source ->
    [bundled] La ficha de Mailhaven nombra { $host }.
    [srv] Los registros del dominio nombran { $host }.
    [autoconfig] El archivo de ajustes del dominio nombra { $host }.
    [well-known] El archivo de ajustes en la página web del dominio nombra { $host }.
    [ispdb] La lista pública de proveedores nombra { $host }.
    [mx] El proveedor del correo del dominio nombra { $host }.
    [name-servers] La empresa que administra el dominio nombra { $host }.
   *[other] Un ajuste publicado nombra { $host }.
}

## Who can fix it

who-you = Quién puede arreglarlo: usted, con los pasos de arriba.
who-network-owner = Quién puede arreglarlo: el responsable de esta red.
who-provider = Quién puede arreglarlo: su proveedor.
who-it-people = Quién puede arreglarlo: los informáticos que cuidan este equipo o el servidor.
who-us = Quién puede arreglarlo: los autores de Mailhaven.

## Numbers, dates and lists

number-1 = uno
number-2 = dos
number-3 = tres
number-4 = cuatro
number-5 = cinco
number-6 = seis
number-7 = siete
number-8 = ocho
number-9 = nueve
number-10 = diez
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
date = { $day } de { $month } de { $year }
time-milliseconds = { $number } ms
time-seconds = { $count ->
    [one] un segundo
   *[other] { $number } segundos
}
time-minutes = { $count ->
    [one] un minuto
   *[other] { $number } minutos
}
list-two = { $last_sound ->
    [i] { $first } e { $last }
   *[other] { $first } y { $last }
}
list-more = { $first }, { $rest }
and-more = { $count ->
    [one] uno más
   *[other] { $count_words } más
}
