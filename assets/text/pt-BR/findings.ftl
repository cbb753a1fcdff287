# As explicações. O cabeçalho do arquivo em inglês diz o que vale para cada parte.
#
# Tratamento: você, com o verbo no imperativo (“Abra”, “Peça”). “Porta” é sempre a porta numerada; para a imagem de
# uma porta que abre ou fecha, o texto diz “entrada”.

button-test-again = Testar de novo
direction = { $service ->
    [submission] enviar
   *[other] receber
}
step-web-mail = Até lá, leia seu e-mail na página do seu provedor
step-settings-shown = Use os dados que você vê aqui: vimos que funcionam
step-page = Abra a página de { $provider } e entre na sua conta
step-imap-on = Ative o IMAP (a entrada dos programas de e-mail)
step-come-back = Volte aqui e siga em frente
step-words = Se continuar, mande as palavras do servidor ao seu provedor
step-hotspot = Use a internet do celular e clique em “{ button-test-again }”
step-helpdesk = Mande ao suporte o que vimos

## O endereço, e o que o provedor dele pede

finding-address-invalid =
    .headline = { $problem ->
        [empty] Ainda não há um endereço
        [two-at-signs] Este endereço tem mais de um sinal @
        [character] Este endereço tem um sinal que não cabe nele
        [misplaced-dot] Um ponto deste endereço está fora do lugar
        [too-long] Este endereço é mais longo do que o e-mail permite
       *[other] Este endereço ainda não está completo
    }
    .happened = Um endereço de e-mail tem um nome, um sinal @ e um domínio. Ele é assim: anna@example.org.
    .advice-1 = Compare o endereço com uma carta, um cartão ou um e-mail antigo
    .advice-2 = Cole ou digite de novo
    .support = não é um endereço: { $problem }

finding-domain-typo =
    .headline = Conhecemos { $suggestion }, mas não { $domain }
    .brief = Conhecemos um domínio muito parecido com este
    .happened = Uma letra trocada transforma { $suggestion } em { $domain }. Não achamos e-mail em { $domain }.
    .advice-1 = Use { $suggestion }
    .advice-2 = Se { $domain } estiver certo, pergunte a quem passou o endereço
    .button = Use { $suggestion }
    .support = { $domain } não tem e-mail; domínio conhecido mais próximo: { $suggestion }

finding-provider-has-no-imap =
    .headline = { $provider } só abre seus e-mails no próprio app
    .brief = Este provedor só abre seus e-mails no próprio app
    .happened = Nenhum programa de e-mail abre uma conta de { $provider }. O serviço foi feito assim, não é um defeito.
    .advice-1 = Leia seus e-mails no app de { $provider } ou na página dele
    .advice-2 = Para usar um programa de e-mail, escolha um provedor que aceite isso
    .support = { $provider } não oferece IMAP, POP3 nem submission

finding-bridge-needed =
    .headline = { $provider } pede antes um pequeno programa próprio
    .brief = Este provedor pede antes um pequeno programa próprio
    .happened = Só { $bridge } abre seus e-mails de { $provider }. { $paid ->
        [yes] Ele faz parte de um plano pago e roda no seu computador.
       *[no] Ele roda no seu computador.
    } O programa de e-mail fala com ele.
    .advice-1 = Abra a página de { $provider } e baixe ali { $bridge }
    .advice-2 = Instale e abra o programa, depois copie os dados e a senha que ele mostra
    .advice-3 = Use os dois no programa de e-mail, no lugar da sua senha normal
    .button = Abra a página de { $provider }
    .support = { $provider } só é acessível neste computador, através de { $bridge }

finding-paid-feature =
    .headline = { $provider } só aceita programas de e-mail no plano pago
    .brief = Este provedor só aceita programas de e-mail no plano pago
    .happened = Você lê uma conta grátis de { $provider } pela web. Para programas de e-mail, é preciso um plano pago.
    .advice-1 = Veja na página de { $provider } qual é o seu plano
    .advice-2 = Com um plano pago, siga em frente com os dados que você vê aqui
    .support = { $provider }: IMAP, POP3 e submission só em planos pagos

finding-address-is-alias =
    .headline = Este endereço só repassa os e-mails
    .happened = { $provider } não tem uma caixa para ele. O que chega a este endereço vai para outro endereço seu.
    .advice-1 = Digite o endereço aonde esses e-mails chegam
    .support = { $provider } é um serviço de redirecionamento sem caixas de e-mail

finding-imap-off-in-settings =
    .headline = { $certainty ->
        [likely] { $provider } provavelmente ainda barra programas de e-mail
       *[stated] { $provider } barra programas de e-mail nesta conta
    }
    .brief = { $certainty ->
        [likely] Seu provedor provavelmente ainda barra programas de e-mail
       *[stated] Seu provedor barra programas de e-mail nesta conta
    }
    .happened = { $certainty ->
        [likely] Há uma opção na sua conta de { $provider } que deixa entrar programas de e-mail. Em contas novas, ela vem desligada.
       *[stated] Há uma opção na sua conta de { $provider } que deixa entrar programas de e-mail. Ela está desligada.
    }
    .advice-1 = Abra a página de { $provider } e entre na sua conta
    .advice-2 = Ative o IMAP (a entrada dos programas de e-mail)
    .advice-3 = Volte aqui e siga em frente
    .button = Abra a página de { $provider }
    .support = { $provider }: o IMAP precisa ser ativado nas configurações da conta

finding-oauth-only =
    .headline = Em { $provider }, você só entra pela página deles
    .brief = Neste provedor, você só entra pela página dele
    .happened = { $provider } não aceita senha de um programa de e-mail. O programa abre a página de { $provider }, e você entra ali. Uma senha de app não ajuda.
    .advice-1 = Escolha um programa de e-mail que abra a página de { $provider }
    .advice-2 = Digite sua senha somente nessa página
    .support = { $provider } só aceita OAuth 2.0 (XOAUTH2, OAUTHBEARER); nem senha, nem senha de app

finding-app-password-required =
    .headline = { $provider } pede uma senha de app
    .brief = Seu provedor pede uma senha de app
    .happened = A senha normal de { $provider } não serve para programas de e-mail. Você cria uma segunda, só para o seu programa. { $browser ->
        [yes] Alguns programas, como o Thunderbird, abrem em vez disso a página de { $provider }.
       *[no] Leva uns dois minutos.
    }
    .advice-1 = Abra a página de { $provider } e entre na sua conta
    .advice-2 = { $needed ->
        [yes] Ative “{ $needs }”, depois escolha “{ $called }” e crie uma senha nova
       *[no] { $named ->
            [yes] Escolha “{ $called }” e crie uma senha nova
           *[no] Crie ali uma senha nova para programas de e-mail
        }
    }
    .advice-3 = Copie essa senha e volte aqui
    .button = Abra a página de { $provider }
    .support = { $browser ->
        [yes] { $provider } aceita senhas de app ou OAuth 2.0, não a senha da conta
       *[no] { $provider } só aceita senhas de app
    }

## Este computador e a rede dele

finding-device-offline =
    .headline = Este computador está sem internet
    .happened = Nada sai deste computador para a internet agora. A causa não está nas suas configurações de e-mail.
    .advice-1 = Ligue o Wi-Fi ou o cabo de rede e clique em “{ button-test-again }”
    .advice-2 = Abra uma página qualquer para ver se a internet voltou
    .button = { button-test-again }
    .support = sem rota para a internet: consultas e conexões falham na hora

finding-clock-wrong =
    .headline = { $certainty ->
        [likely] A data deste computador provavelmente está errada
       *[stated] A data deste computador está errada
    }
    .happened = { $certainty ->
        [likely] Para este computador, hoje é { $today }. Um servidor mostra uma identidade (certificado) com o primeiro e o último dia. Por essa data, o primeiro dia ainda vai chegar.
       *[stated] Para este computador, hoje é { $today }. Um servidor mostra uma identidade (certificado) com o primeiro e o último dia. Por essa data, várias delas não valem.
    }
    .advice-1 = Acerte a data e a hora e clique em “{ button-test-again }”
    .advice-2 = Deixe o computador acertar a hora sozinho, para que ela fique certa
    .button = { button-test-again }
    .support = data local { $today } fora da validade dos certificados vistos

finding-app-blocked-by-local-firewall =
    .headline = Algo neste computador deixa o Mailhaven sem internet
    .happened = Uma regra ou um antivírus deste computador nos parou na hora. Nem chegamos até a rede.
    .advice-1 = Libere o Mailhaven no antivírus e clique em “{ button-test-again }”
    .advice-2 = No trabalho, peça à equipe de TI que libere o Mailhaven
    .button = { button-test-again }
    .support = connect negado localmente (EACCES ou EPERM)

finding-local-filter-silent =
    .headline = { $certainty ->
        [likely] Um antivírus daqui provavelmente segura o e-mail
       *[stated] Algo neste computador segura o e-mail
    }
    .happened = { $certainty ->
        [likely] O não veio mais rápido do que { $host } poderia mandar. Então ele veio de perto, provavelmente de um antivírus deste computador.
       *[stated] O não veio mais rápido do que { $host } poderia mandar. Então ele veio deste computador. Antivírus fazem muito isso.
    }
    .advice-1 = Libere o e-mail no seu antivírus e clique em “{ button-test-again }”
    .advice-2 = Se o antivírus foi pausado para isso, ligue de novo
    .button = { button-test-again }
    .support = { $host }:{ $port } recusado mais rápido do que o caminho permite: filtrado perto daqui ou neste computador

finding-os-network-permission =
    .headline = O sistema provavelmente não deixa o Mailhaven usar a sua rede
    .happened = Servidores de longe respondem, mas os de perto não. É provável que o sistema ainda não deixe o Mailhaven chegar até eles.
    .advice-1 = Libere o Mailhaven em “Rede local”, nos ajustes de privacidade, e clique em “{ button-test-again }”
    .advice-2 = No trabalho, peça à equipe de TI que libere o Mailhaven
    .button = { button-test-again }
    .support = EHOSTUNREACH ou EPERM só para endereços próximos: permissão de rede local ou sandbox

finding-tls-scan-by-antivirus =
    .headline = { $product } abre seus e-mails no caminho
    .brief = Seu antivírus abre seus e-mails no caminho
    .happened = Um servidor mostra uma identidade (certificado) para provar quem é. { $product }, neste computador, mostra a sua no lugar dela. Assim não há como saber quem responde.
    .advice-1 = Desligue a verificação de e-mail em { $product } e clique em “{ button-test-again }”
    .advice-2 = Deixe o resto de { $product } ligado
    .button = { button-test-again }
    .support = interceptação de TLS neste computador: o emissor pertence a { $product }

finding-vpn-interferes =
    .headline = { $certainty ->
        [likely] Sua VPN provavelmente segura o e-mail
       *[stated] Sua VPN segura o e-mail
    }
    .happened = { $certainty ->
        [likely] Este computador usa a internet por uma VPN. Por ela, o e-mail não passa.
       *[stated] Por fora da VPN, o servidor de e-mail responde na hora. Por ela, nada volta.
    }
    .advice-1 = Desligue a VPN e clique em “{ button-test-again }”
    .advice-2 = Se o e-mail funcionar, peça a quem cuida da VPN que o deixe passar
    .button = { button-test-again }
    .support = saída por { $interface }: portas de e-mail inacessíveis por ela

finding-no-trust-store =
    .headline = Este computador não sabe em quem confiar
    .happened = Cada servidor tem uma identidade (certificado), e alguém conhecido a assina. Aqui, a lista de quem pode assinar está vazia. Por isso toda identidade parece estranha.
    .advice-1 = Instale as atualizações, reinicie o computador e clique em “{ button-test-again }”
    .advice-2 = No trabalho, peça à equipe de TI que arrume a lista
    .button = { button-test-again }
    .support = repositório de certificados sem raízes utilizáveis

finding-tls-trust-store-old =
    .headline = A lista de assinaturas deste computador está velha
    .happened = Cada servidor tem uma identidade (certificado), e alguém conhecido a assina. Esta está em ordem. Quem assinou é novo demais para a lista deste computador.
    .advice-1 = Instale as atualizações do computador e clique em “{ button-test-again }”
    .advice-2 = Se não houver nenhuma, peça à equipe de TI que complete a lista
    .button = { button-test-again }
    .support = raiz pública { $root } ausente do repositório de certificados deste computador

finding-captive-portal =
    .headline = Este Wi-Fi pede que você entre nele primeiro
    .happened = Uma página de boas-vindas responde no lugar dos servidores de e-mail. Hotéis, ônibus e cafés fazem muito isso. Depois que você entra, o e-mail passa.
    .advice-1 = Entre na página do Wi-Fi pelo navegador e clique em “{ button-test-again }”
    .advice-2 = Se ela não aparecer, abra qualquer outra página para chamá-la
    .button = { button-test-again }
    .support = portal cativo: uma página da web responde no lugar de outros servidores

finding-proxy-required =
    .headline = { $certainty ->
        [likely] Esta rede provavelmente só deixa passar páginas da web
       *[stated] Esta rede só deixa passar páginas da web
    }
    .happened = Tudo sai por um só portão, e ele só aceita páginas da web. Programas de e-mail não passam. Redes de trabalho e de escola fazem muito isso.
    .advice-1 = { step-hotspot }
    .advice-2 = No trabalho, peça à equipe de TI que libere os programas de e-mail
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = { $told ->
        [yes] nenhuma conexão direta sai desta rede, proxy HTTP { $proxy }
       *[no] nenhuma conexão direta sai desta rede, é preciso um proxy HTTP
    }

finding-internet-down =
    .headline = Sua internet caiu
    .happened = Este computador chega até o roteador, mas não passa dele. A causa não está nas suas configurações de e-mail.
    .advice-1 = Reinicie o roteador e clique em “{ button-test-again }”
    .advice-2 = Abra uma página qualquer para ver se a internet voltou
    .advice-3 = Se continuar, avise a sua operadora de internet
    .button = { button-test-again }
    .support = gateway acessível; consultas e conexões além dele não têm resposta

finding-name-filter-resets =
    .headline = { $certainty ->
        [likely] Um filtro provavelmente corta a linha com { $host }
       *[stated] Um filtro daqui corta a linha com { $host }
    }
    .brief = { $certainty ->
        [likely] Um filtro provavelmente corta a linha com seu servidor de e-mail
       *[stated] Um filtro daqui corta a linha com seu servidor de e-mail
    }
    .happened = { $certainty ->
        [likely] A linha abre. Ela fica muda assim que dizemos qual servidor queremos.
       *[stated] A linha abre. Assim que dizemos qual servidor queremos, ela fica muda. Com outro nome, continua aberta.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Peça ao dono desta rede que deixe passar { $host }
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = { $host }:{ $port } mudo após um ClientHello com este SNI, não após outros

finding-port-25-blocked =
    .headline = A porta 25 está fechada aqui, e você não precisa dela
    .happened = Uma porta é uma entrada numerada do servidor. Esta serve para os servidores entre si, e quase toda rede de casa a fecha. A { $open } é a sua, e funciona.
    .advice-1 = { step-settings-shown }
    .support = tcp/25 filtrada nesta rede, submission na { $open } funciona

finding-tls-intercepted =
    .headline = Alguém nesta rede consegue ler o que você envia
    .happened = Um servidor mostra uma identidade (certificado) para provar quem é. Aqui, todas vêm com a mesma assinatura estranha. Então alguém no caminho consegue ler junto.
    .advice-1 = { step-hotspot }
    .advice-2 = Não use sua senha nesta rede
    .advice-3 = No trabalho, pergunte à equipe de TI se é assim mesmo
    .button = { button-test-again }
    .support = interceptação de TLS nesta rede: hosts sem relação têm o mesmo emissor { $issuer }

finding-mail-redirected =
    .headline = Outro servidor responde no lugar do seu servidor de e-mail
    .happened = { $host } e um servidor de outro provedor saúdam com as mesmas palavras, as de { $other }. Então algo aqui leva seu e-mail a um servidor próprio.
    .advice-1 = { step-hotspot }
    .advice-2 = Não use sua senha nesta rede
    .advice-3 = Se continuar, desligue a verificação de e-mail do seu antivírus
    .button = { button-test-again }
    .support = { $host }: porta em texto claro redirecionada, saúda como um host sem relação, como { $other }

finding-pmtu-black-hole =
    .headline = Pedaços grandes de dados se perdem no caminho
    .happened = O que é pequeno vai até { $host } e volta. O que é grande some no caminho. Uma VPN ou um roteador faz muito isso.
    .advice-1 = Desligue a VPN ou reinicie o roteador e clique em “{ button-test-again }”
    .advice-2 = Se continuar, avise a sua operadora de internet
    .button = { button-test-again }
    .support = { $host }:{ $port } buraco negro de path MTU: funciona com segmentos de { $segment } bytes

finding-large-hello-blocked =
    .headline = Um filtro no caminho tropeça na criptografia nova
    .happened = O jeito mais novo de proteger a linha começa com um “olá” longo, que se perde. Com um curto funciona, e também é seguro.
    .advice-1 = { step-settings-shown }
    .advice-2 = Avise o dono desta rede que um “olá” longo se perde
    .support = { $host }:{ $port } ClientHello de { $lost } bytes perdido, de { $passed } bytes respondido

finding-slow-or-lossy-link =
    .headline = Sua internet está muito lenta agora
    .happened = Chegar ao servidor levou { $took }. O e-mail funciona, mas cada passo demora.
    .advice-1 = Chegue mais perto do roteador ou use um cabo e clique em “{ button-test-again }”
    .advice-2 = Se continuar lenta, avise a sua operadora de internet
    .button = { button-test-again }
    .support = conexões levam { $took }: pacotes atrasados ou perdidos

finding-mail-ports-blocked =
    .headline = { $certainty ->
        [likely] Esta rede provavelmente barra programas de e-mail
       *[stated] Esta rede não deixa passar programas de e-mail
    }
    .happened = { $certainty ->
        [likely] As páginas abrem, mas as portas (entradas numeradas) do e-mail ficam fechadas. A causa é provavelmente esta rede, não o seu provedor. Redes de hotel, escola e trabalho fazem muito isso.
       *[stated] As páginas abrem, mas as portas (entradas numeradas) do e-mail ficam fechadas. A causa é esta rede, não o seu provedor. Redes de hotel, escola e trabalho fazem muito isso.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Se ali funcionar, peça ao dono da rede que abra as portas 993 e 465
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = portas de e-mail filtradas nesta rede, web acessível

finding-receive-ports-blocked =
    .headline = { $certainty ->
        [likely] Você consegue enviar, mas esta rede provavelmente não deixa receber
       *[stated] Você consegue enviar, mas esta rede não deixa receber
    }
    .happened = { $certainty ->
        [likely] A causa é provavelmente esta rede, não o seu provedor. Ela fecha as portas (entradas numeradas) por onde os programas recebem e-mail. Redes de hotel, escola e trabalho fazem muito isso.
       *[stated] A causa é esta rede, não o seu provedor. Ela fecha as portas (entradas numeradas) por onde os programas recebem e-mail. Redes de hotel, escola e trabalho fazem muito isso.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Se ali funcionar, peça ao dono da rede que abra as portas 993 e 143
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = portas de recebimento filtradas nesta rede, submission acessível

finding-one-port-blocked =
    .headline = A porta { $open } funciona aqui, a { $blocked } fica fechada
    .happened = Uma porta é uma entrada numerada do servidor. Duas delas levam ao mesmo e-mail, e uma não abre aqui. A aberta é tão segura quanto a outra.
    .advice-1 = { step-settings-shown }
    .advice-2 = Para ver as duas funcionando, teste de novo em outra rede
    .support = porta { $blocked } de { $host } inacessível, porta { $open } funciona com criptografia

finding-ipv6-black-hole =
    .headline = { $certainty ->
        [likely] Uma das duas saídas desta rede provavelmente não funciona
       *[stated] Uma das duas saídas desta rede não funciona
    }
    .happened = A internet tem um novo e um velho tipo de endereço (IPv6 e IPv4). Aqui, o novo não leva a lugar nenhum. Pelo velho, o e-mail funciona.
    .advice-1 = { step-settings-shown }
    .advice-2 = Avise o dono desta rede que o IPv6 não leva a lugar nenhum
    .support = conexões IPv6 com { $host } sem resposta, IPv4 funciona

finding-no-ipv6-only-server =
    .headline = Seu servidor usa um tipo de endereço que falta aqui
    .happened = A internet tem um novo e um velho tipo de endereço (IPv6 e IPv4). O servidor só tem um deles, e esta rede só tem o outro.
    .advice-1 = { step-hotspot }
    .advice-2 = Peça ao seu provedor os dois tipos de endereço para { $host }
    .button = { button-test-again }
    .support = { $host } só tem endereços de uma família, sem rota a partir daqui

## Nomes

finding-dns-nxdomain-domain =
    .headline = Não existe { $domain } na internet
    .brief = A parte depois do @ não existe
    .happened = A parte depois do @ não existe. Então nenhum e-mail chega lá, e nenhum sai de lá.
    .advice-1 = Confira como se escreve { $domain }
    .advice-2 = Se estiver certo, pergunte a quem passou o endereço
    .support = { $domain }: NXDOMAIN

finding-dns-null-mx =
    .headline = { $domain } não recebe e-mail
    .brief = Este domínio não recebe e-mail
    .happened = O dono de { $domain } diz que ele não é usado para e-mail. É um aviso claro, não um defeito.
    .advice-1 = Confira a parte depois do @
    .advice-2 = Se estiver certa, pergunte a quem passou o endereço
    .support = { $domain }: MX nulo (RFC 7505)

finding-domain-no-mail =
    .headline = Não achamos e-mail em { $domain }
    .brief = Não achamos e-mail neste domínio
    .happened = O domínio existe, mas não aponta um servidor que receba e-mail. Também não há ali uma entrada aberta para programas de e-mail.
    .advice-1 = Confira como se escreve { $domain }
    .advice-2 = Se estiver certo, pergunte ao dono de { $domain } onde fica o e-mail
    .support = { $domain }: sem MX, sem SRV, portas de e-mail fechadas

finding-dns-srv-disabled =
    .headline = { $service ->
        [submission] { $domain } não deixa programas de e-mail enviar
       *[other] { $domain } não deixa programas de e-mail receber
    }
    .brief = { $service ->
        [submission] Este domínio não deixa programas de e-mail enviar
       *[other] Este domínio não deixa programas de e-mail receber
    }
    .happened = O dono de { $domain } diz isso em público. É um aviso claro, não um defeito.
    .advice-1 = Leia seu e-mail na página do seu provedor
    .advice-2 = Pergunte ao dono de { $domain } que outra entrada existe
    .support = { $domain }: destino SRV “.” para { $service } (RFC 6186)

finding-dns-nxdomain-host =
    .headline = Não existe um servidor chamado { $host }
    .brief = Não existe um servidor com o nome informado
    .happened = Seu domínio aponta um servidor de e-mail que não existe. O nome é antigo ou tem uma letra trocada.
    .advice-1 = Peça ao seu provedor o nome certo do servidor de e-mail
    .advice-2 = { step-web-mail }
    .support = { $host }: NXDOMAIN, o domínio existe

finding-dns-nodata =
    .headline = O nome { $host } não leva a lugar nenhum
    .brief = O nome do servidor de e-mail não leva a lugar nenhum
    .happened = O nome do servidor de e-mail é conhecido, mas não tem endereço.
    .advice-1 = Avise seu provedor que { $host } está sem endereço
    .advice-2 = { step-web-mail }
    .support = { $host }: sem registro A nem AAAA

finding-dns-servfail =
    .headline = Ninguém sabe dizer agora onde fica { $name }
    .brief = Ninguém sabe dizer agora onde fica seu servidor de e-mail
    .happened = Cada servidor tem um nome, e a internet tem uma lista telefônica para eles. Sobre { $name }, ela não deu uma resposta clara. Em geral isso passa sozinho.
    .advice-1 = Espere dez minutos e clique em “{ button-test-again }”
    .advice-2 = Se continuar, avise seu provedor
    .button = { button-test-again }
    .support = { $name }: SERVFAIL ou resposta inutilizável do resolvedor

finding-dns-timeout =
    .headline = A lista telefônica desta rede não responde
    .happened = Cada servidor tem um nome, e a rede tem uma lista telefônica para eles. Ela ficou muda, e não deu para procurar. A causa não está nas suas configurações de e-mail.
    .advice-1 = Reinicie o roteador e clique em “{ button-test-again }”
    .advice-2 = Se continuar, use a internet do celular
    .advice-3 = Avise o dono desta rede que ela não acha os nomes
    .button = { button-test-again }
    .support = o resolvedor não responde a nenhuma consulta

finding-dns-resolver-broken =
    .headline = A lista telefônica desta rede está com defeito
    .happened = Cada servidor tem um nome, e a rede tem uma lista telefônica para eles. Ela falha com { $name }, e outra lista da internet não. A causa não está nas suas configurações de e-mail.
    .advice-1 = Reinicie o roteador e clique em “{ button-test-again }”
    .advice-2 = Se continuar, use a internet do celular
    .advice-3 = Avise o dono desta rede que ela não acha os nomes
    .button = { button-test-again }
    .support = { $name }: falha no resolvedor desta rede, outro responde

finding-dns-refused =
    .headline = Esta rede se recusa a procurar { $name }
    .brief = Esta rede se recusa a procurar seu servidor de e-mail
    .happened = Cada servidor tem um nome, e a rede tem uma lista telefônica para eles. Ela diz não para { $name }. Uma VPN ou um filtro da web faz muito isso.
    .advice-1 = Desligue a VPN ou o filtro da web e clique em “{ button-test-again }”
    .advice-2 = Se continuar, use a internet do celular
    .button = { button-test-again }
    .support = { $name }: REFUSED pelo resolvedor

finding-dnssec-bogus =
    .headline = O selo do nome { $name } está quebrado
    .brief = O selo do nome do seu servidor de e-mail está quebrado
    .happened = O dono de um nome pode pôr nele um selo, para que ninguém o falsifique. Este selo não vale. Por isso, redes cuidadosas escondem o nome.
    .advice-1 = Avise seu provedor que o selo de { $name } está quebrado
    .advice-2 = { step-web-mail }
    .support = { $told ->
        [yes] { $name }: validação DNSSEC falha, erro estendido { $code }
       *[no] { $name }: validação DNSSEC falha, resolve com a verificação desligada
    }

finding-dns-slow-aaaa =
    .headline = Procurar nomes é lento nesta rede
    .happened = Metade de cada pergunta sobre um nome fica sem resposta. Por isso o programa de e-mail leva mais { $took } para abrir.
    .advice-1 = { step-settings-shown }
    .advice-2 = Se isso incomodar, reinicie o roteador
    .support = consultas AAAA sem resposta por { $took }, consultas A respondidas

finding-private-address-answer =
    .headline = { $host } leva a um lugar dentro desta rede
    .brief = O nome do seu servidor de e-mail leva para dentro desta rede
    .happened = O nome devia levar para fora, à internet. Aqui ele leva a { $address }, que fica perto. Filtros da web e redes de trabalho fazem isso.
    .advice-1 = Desligue o filtro da web, ou ligue a VPN do trabalho, e clique em “{ button-test-again }”
    .advice-2 = Se continuar, pergunte ao dono desta rede
    .button = { button-test-again }
    .support = { $host } resolve para o endereço não público { $address }

finding-dns-filtered =
    .headline = Um filtro daqui bloqueia { $name }
    .brief = Um filtro daqui bloqueia seu servidor de e-mail
    .happened = Cada servidor tem um nome, e a rede tem uma lista telefônica para eles. Nela, { $name } está entre os nomes a bloquear.
    .advice-1 = { step-hotspot }
    .advice-2 = Peça ao dono desta rede que libere { $name }
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $name }: filtrado pelo resolvedor, erro estendido { $code }
       *[no] { $name }: filtrado pelo resolvedor, a resposta não leva a nada
    }

finding-dns-hijacked-nxdomain =
    .headline = Esta rede inventa lugares para nomes que não existem
    .happened = Perguntamos por um nome que não tem como existir e veio uma resposta. Com { $host } vem a mesma, então esse servidor não existe.
    .advice-1 = Peça ao seu provedor o nome certo do servidor de e-mail
    .advice-2 = Avise o dono desta rede que ela inventa respostas
    .support = { $host } e nomes aleatórios resolvem todos para { $address }: vale como NXDOMAIN

finding-dns-answers-differ =
    .headline = Duas listas não concordam sobre { $host }
    .brief = Duas listas não concordam sobre seu servidor de e-mail
    .happened = As listas telefônicas da internet dizem onde fica um servidor. A sua diz { $here }, outra diz { $elsewhere }. Quando um servidor muda, isso dura cerca de um dia.
    .advice-1 = Reinicie o roteador e clique em “{ button-test-again }”
    .advice-2 = Se continuar, espere um dia
    .button = { button-test-again }
    .support = { $host }: { $here } pelo resolvedor do sistema, { $elsewhere } por outro

finding-hosts-file-override =
    .headline = Uma linha neste computador desvia { $host }
    .brief = Uma linha neste computador desvia seus e-mails
    .happened = Este computador tem uma lista própria que diz onde ficam servidores. Ela manda { $host } para { $address }, e a internet diz outra coisa.
    .advice-1 = Peça a quem montou este computador que apague essa linha e clique em “{ button-test-again }”
    .button = { button-test-again }
    .support = o arquivo hosts mapeia { $host } para { $address }

## Entradas, e quem responde atrás delas

finding-tcp-refused =
    .headline = { $works ->
        [beside] O e-mail funciona, mas o servidor fecha a porta { $port }
        [sending] Você consegue enviar, mas a entrada para receber está fechada
        [receiving] Você consegue receber, mas a entrada para enviar está fechada
       *[nothing] O servidor existe, mas a entrada para { direction } está fechada
    }
    .happened = { $works ->
        [beside] { $host } disse não na hora, na porta { $port }. Uma porta é uma entrada numerada do servidor. A que fica ao lado funciona e é tão segura quanto esta.
       *[other] { $host } disse não na hora, na porta { $port }. Uma porta é uma entrada numerada do servidor. Atrás desta, ninguém responde.
    }
    .advice-1 = { $works ->
        [beside] { step-settings-shown }
       *[other] Veja com seu provedor que servidor e que porta usar para { direction }
    }
    .advice-2 = { $works ->
        [beside] Avise seu provedor que a porta { $port } está fechada
       *[other] { step-web-mail }
    }
    .support = { $host }:{ $port } conexão recusada

finding-tcp-timeout =
    .headline = { $works ->
        [beside] O e-mail funciona, mas o servidor fica mudo na porta { $port }
        [sending] Você consegue enviar, mas o servidor para receber fica mudo
        [receiving] Você consegue receber, mas o servidor para enviar fica mudo
       *[nothing] O servidor para { direction } não responde daqui
    }
    .happened = Batemos na porta { $port } de { $host } e não ouvimos nada. Uma porta é uma entrada numerada do servidor. { $works ->
        [beside] A que fica ao lado funciona e é tão segura quanto esta.
       *[other] Ou algo no caminho engole a batida, ou não há ninguém ali.
    }
    .advice-1 = { $works ->
        [beside] Use os dados que você vê aqui, ou clique em “{ button-test-again }” para bater mais uma vez
       *[other] { step-hotspot }
    }
    .advice-2 = { $works ->
        [beside] Avise seu provedor que a porta { $port } fica muda
       *[other] Se ali também ficar mudo, avise seu provedor
    }
    .advice-3 = { $works ->
        [beside] Até lá, os dados que você vê aqui são o bastante
       *[other] { step-web-mail }
    }
    .button = { button-test-again }
    .support = { $host }:{ $port } sem resposta às tentativas de conexão

finding-tcp-admin-prohibited =
    .headline = Uma barreira no caminho do servidor nos mandou de volta
    .happened = Algo entre você e o servidor disse não na hora. Alguém criou uma regra para isso.
    .advice-1 = { step-hotspot }
    .advice-2 = Peça ao dono desta rede que abra a porta { $port } (uma entrada numerada)
    .button = { button-test-again }
    .support = { $host }:{ $port } rejeitado no caminho (ICMP prohibited ou unreachable)

finding-tcp-host-dead =
    .headline = { $certainty ->
        [likely] O servidor de e-mail provavelmente está desligado
       *[stated] Não há ninguém no endereço do servidor de e-mail
    }
    .happened = { $certainty ->
        [likely] { $host } leva a um endereço que fica mudo, seja qual for a pergunta. É provável que o servidor esteja desligado ou tenha mudado de lugar.
       *[stated] { $host } leva a um endereço onde nenhum computador responde. O servidor está desligado ou mudou de lugar.
    }
    .advice-1 = Espere uma hora e clique em “{ button-test-again }”
    .advice-2 = Se continuar, avise seu provedor
    .button = { button-test-again }
    .support = { $certainty ->
        [likely] { $host } sem resposta em todas as portas de e-mail e na 443
       *[stated] { $host }:{ $port } host inacessível após segundos: não há tal vizinho
    }

finding-server-hangs-up-at-once =
    .headline = { $works ->
        [sending] Você consegue enviar, mas o servidor para receber desliga sem falar
        [receiving] Você consegue receber, mas o servidor para enviar desliga sem falar
       *[nothing] O servidor desliga assim que ligamos
    }
    .happened = { $host } atende e desliga sem uma palavra. Um servidor faz isso com quem barrou por um tempo, ou quando está com defeito.
    .advice-1 = Espere 30 minutos e clique em “{ button-test-again }”
    .advice-2 = Se continuar, use a internet do celular
    .advice-3 = Se ali funcionar, peça ao seu provedor que libere a sua rede
    .button = { button-test-again }
    .support = { $host }:{ $port } aceita e fecha ou reinicia sem um byte; verificar bloqueio do endereço do cliente

finding-no-greeting =
    .headline = { $works ->
        [sending] Você consegue enviar, mas o servidor para receber não diz nada
        [receiving] Você consegue receber, mas o servidor para enviar não diz nada
       *[nothing] O servidor atende, mas não diz nada
    }
    .happened = A linha com { $host } está aberta, mas nenhuma palavra veio. Um servidor ocupado demais faz isso.
    .advice-1 = Espere dez minutos e clique em “{ button-test-again }”
    .advice-2 = Se continuar, avise seu provedor
    .button = { button-test-again }
    .support = { $host }:{ $port } conectado, sem resposta a tempo

finding-greeting-bye =
    .headline = { $works ->
        [sending] Você consegue enviar, mas o servidor para receber nos barra
       *[nothing] O servidor existe, mas nos barra
    }
    .happened = { $host } respondeu com um não antes de alguém entrar. As palavras dele dizem por quê.
    .advice-1 = Espere 15 minutos e clique em “{ button-test-again }”
    .advice-2 = Feche outros programas que usam esta conta
    .advice-3 = Se continuar, mande as palavras do servidor ao seu provedor
    .button = { button-test-again }
    .support = { $host }:{ $port } recusa já na saudação (BYE, -ERR, 5xx)

finding-greeting-slow =
    .headline = O servidor funciona, mas demora a dizer olá
    .happened = { $host } levou { $took } para dizer olá. O e-mail funciona, mas demora um pouco para abrir.
    .advice-1 = { step-settings-shown }
    .advice-2 = Se continuar lento, avise seu provedor
    .support = { $host }:{ $port } saudação após { $took }

finding-smtp-421 =
    .headline = { $works ->
        [receiving] Você consegue receber, mas o servidor para enviar está ocupado
       *[nothing] O servidor para enviar está ocupado demais agora
    }
    .happened = { $host } pediu que a gente volte mais tarde. As palavras dele dizem por quê.
    .advice-1 = Espere 15 minutos e clique em “{ button-test-again }”
    .advice-2 = Se continuar, mande as palavras do servidor ao seu provedor
    .button = { button-test-again }
    .support = { $host }:{ $port } saudação 4xx

finding-smtp-greeting-554 =
    .headline = { $works ->
        [receiving] Você consegue receber, mas o servidor para enviar barra esta rede
       *[nothing] O servidor para enviar barra esta rede
    }
    .happened = { $host } tem uma regra contra o endereço desta rede. Ele disse não antes de alguém entrar.
    .advice-1 = Desligue a VPN, ou use outra rede, e clique em “{ button-test-again }”
    .advice-2 = Se continuar, mande as palavras do servidor ao seu provedor
    .button = { button-test-again }
    .support = { $host }:{ $port } saudação 554: endereço do cliente rejeitado por política

finding-web-server-on-port =
    .headline = Aqui responde um servidor da web, não de e-mail
    .happened = Na porta { $port } de { $host } há um servidor de páginas da web. Uma porta é uma entrada numerada do servidor.
    .advice-1 = Peça ao seu provedor o nome do servidor de e-mail
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } fala HTTP

finding-other-service-on-port =
    .headline = Aqui responde outro tipo de servidor, não de e-mail
    .happened = Na porta { $port } de { $host } há um servidor, mas ele não é para { direction }. Uma porta é uma entrada numerada do servidor.
    .advice-1 = Peça ao seu provedor o nome do servidor de e-mail
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } fala outro protocolo

finding-pop-on-imap-port =
    .headline = Esta entrada leva a um jeito mais antigo de receber
    .happened = Pedimos IMAP na porta { $port } de { $host }, e POP3 respondeu. Os dois recebem e-mail, e POP3 é o mais antigo. Uma porta é uma entrada numerada do servidor.
    .advice-1 = Veja com seu provedor qual porta é a do IMAP
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } saúda como POP3 onde se esperava IMAP

finding-smtp-on-imap-port =
    .headline = { $service ->
        [submission] Esta entrada é para receber, não para enviar
       *[other] Esta entrada é para enviar, não para receber
    }
    .happened = Na porta { $port } de { $host } há um servidor para o outro sentido. Uma porta é uma entrada numerada do servidor.
    .advice-1 = Veja com seu provedor que servidor e que porta usar para { direction }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } saúda como outro protocolo de e-mail, não { $service }

finding-unreadable-greeting =
    .headline = O servidor responde, mas não como os de e-mail
    .happened = Não deu para ler o que { $host } disse na porta { $port }. Uma porta é uma entrada numerada do servidor.
    .advice-1 = Peça ao seu provedor o nome do servidor de e-mail
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } responde fora do protocolo

finding-login-closed-here =
    .headline = O servidor existe, mas ninguém entra por aqui
    .happened = { $host } responde e criptografa, mas não aceita senha na porta { $port }. Uma porta é uma entrada numerada do servidor.
    .advice-1 = Veja com seu provedor que servidor e que porta usar para { direction }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } LOGINDISABLED e nenhum mecanismo utilizável, dentro do TLS

finding-smtp-auth-not-offered =
    .headline = Este servidor não envia os e-mails de quem tem conta
    .happened = { $host } responde e criptografa, mas não aceita senha. Servidores que só recebem e-mail são assim.
    .advice-1 = Peça ao seu provedor o nome do servidor para enviar
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } não oferece AUTH dentro do TLS

finding-wrong-port =
    .headline = { $change ->
        [encryption] A porta { $open } está certa, mas a criptografia é de outro tipo
       *[port] A porta { $open } funciona aqui, a { $typed } não
    }
    .happened = { $change ->
        [encryption] { $security ->
            [tls] Uma porta é uma entrada numerada do servidor. Esta criptografa antes da primeira palavra, e disseram outra coisa a você. Assim { $host } funciona.
           *[starttls] Uma porta é uma entrada numerada do servidor. Esta criptografa depois da primeira palavra, e disseram outra coisa a você. Assim { $host } funciona.
        }
       *[port] Uma porta é uma entrada numerada do servidor. Disseram a você { $typed }. Testamos as outras entradas de { $host }, e a { $open } funciona.
    }
    .advice-1 = { $change ->
        [encryption] Use a outra criptografia
       *[port] Use a porta { $open } no lugar da { $typed }
    }
    .button = { $change ->
        [encryption] Use a outra criptografia
       *[port] Use a porta { $open }
    }
    .support = { $host }:{ $typed } como informado não funciona; a porta { $open } com { $security ->
        [tls] TLS implícito
       *[starttls] STARTTLS
    } funciona

finding-wrong-mail-host =
    .headline = { $host } é para páginas da web, não para e-mail
    .brief = Este servidor é para páginas da web, não para e-mail
    .happened = Ali só respondem páginas da web. Seus e-mails ficam em { $suggestion }.
    .advice-1 = Use { $suggestion }
    .advice-2 = Se você não conhece esse nome, veja a página de ajuda do seu provedor
    .button = Use { $suggestion }
    .support = { $host }: só web, e-mail em { $suggestion }

finding-helo-rejected =
    .headline = O servidor não gostou do nosso jeito de dizer olá
    .happened = { $host } recusou o nome com que o Mailhaven diz olá. Isso tem a ver com o Mailhaven, não com você.
    .advice-1 = { step-helpdesk }
    .advice-2 = Teste os dados mesmo assim: seu programa de e-mail diz olá do jeito dele
    .support = { $host }:{ $port } recusa o nome no nosso EHLO

finding-smtp-wrong-server =
    .headline = { $host } recebe e-mails, mas não envia os seus
    .brief = Este servidor recebe e-mails, mas não envia os seus
    .happened = No e-mail, um servidor recebe e outro envia. O que envia os seus é { $suggestion }.
    .advice-1 = Use { $suggestion }
    .button = Use { $suggestion }
    .support = { $host } não oferece AUTH nem relay, submission fica em { $suggestion }

## Criptografia

finding-plain-on-tls-port =
    .headline = O servidor não criptografa onde é preciso
    .happened = A porta { $port } de { $host } respondeu às claras, onde a criptografia vem primeiro. Uma porta é uma entrada numerada do servidor. Paramos ali.
    .advice-1 = Veja com seu provedor qual porta usa criptografia desde o começo
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } responde em texto claro a um ClientHello TLS

finding-tls-on-plain-port =
    .headline = Esta entrada quer criptografia desde o começo
    .happened = A porta { $port } de { $host } espera a criptografia antes da primeira palavra. Uma porta é uma entrada numerada do servidor. Os dados dizem outra coisa.
    .advice-1 = Veja com seu provedor que porta e que criptografia usar
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } fala TLS onde se esperava texto claro e STARTTLS

finding-starttls-not-offered =
    .headline = { $works ->
        [sending] Você consegue enviar, mas o servidor para receber não criptografa
        [receiving] Você consegue receber, mas o servidor para enviar não criptografa
       *[nothing] O servidor para { direction } não criptografa aqui
    }
    .happened = A porta { $port } de { $host } não oferece criptografia. Uma porta é uma entrada numerada do servidor. Quem está no meio pode ler sua senha, por isso paramos.
    .advice-1 = Peça ao seu provedor um servidor que criptografe
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } não oferece STARTTLS

finding-starttls-stripped =
    .headline = { $certainty ->
        [likely] Algo aqui provavelmente retira a criptografia
       *[stated] Algo nesta rede retira a criptografia
    }
    .happened = { $certainty ->
        [likely] Sabemos que { $host } criptografa, mas aqui falta essa oferta. Quem está no meio pode ler sua senha, por isso paramos.
       *[stated] O servidor oferece criptografia, mas aqui a oferta está riscada. Quem está no meio pode ler sua senha, por isso paramos.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Não use sua senha nesta rede
    .advice-3 = Avise o dono desta rede
    .button = { button-test-again }
    .support = { $host }:{ $port } STARTTLS ausente ou mascarado no caminho

finding-starttls-fails-temporarily =
    .headline = O servidor não consegue criptografar agora
    .happened = { $host } oferece criptografia e depois diz não. O defeito é do lado dele. As palavras dele dizem por quê.
    .advice-1 = Espere uma hora e clique em “{ button-test-again }”
    .advice-2 = Se continuar, mande as palavras do servidor ao seu provedor
    .button = { button-test-again }
    .support = { $host }:{ $port } recusa STARTTLS embora o ofereça

finding-starttls-injection =
    .headline = Alguém pôs texto a mais antes da criptografia
    .happened = Depois que { $host } aceitou criptografar, ainda veio texto às claras. Um ataque é assim. Nós desligamos, e nada secreto foi enviado.
    .advice-1 = { step-hotspot }
    .advice-2 = Não use sua senha nesta rede
    .advice-3 = Se for igual em todo lugar, avise seu provedor
    .button = { button-test-again }
    .support = { $host }:{ $port } texto claro após a resposta a STARTTLS (CVE-2011-0411)

finding-tls-too-old =
    .headline = O servidor só tem uma criptografia velha e pouco segura
    .happened = { $host } criptografa de um jeito que hoje se quebra. Um programa de e-mail seguro não aceita isso, e nós também não.
    .advice-1 = Peça ao seu provedor que atualize o servidor
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } não oferece TLS 1.2 nem 1.3

finding-tls-no-common-cipher =
    .headline = Entre nós e o servidor não há criptografia segura em comum
    .happened = { $host } só oferece jeitos velhos de criptografar. Um programa de e-mail seguro não aceita isso, e nós também não.
    .advice-1 = Peça ao seu provedor que ative a criptografia de hoje
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } alerta handshake_failure: nenhuma cifra em comum

finding-tls-client-cert-required =
    .headline = O servidor só se abre para computadores que ele conhece
    .happened = { $host } também pede a este computador uma identidade (certificado) só dele. Há empresas que dão uma a cada um.
    .advice-1 = Peça à equipe de TI o arquivo da identidade e o jeito de instalar
    .support = { $host }:{ $port } exige um certificado de cliente

finding-tls-name-unknown-to-server =
    .headline = O servidor não conhece o nome { $host }
    .brief = O servidor não conhece o nome que pedimos
    .happened = Chegamos a um servidor, mas ele diz que não se chama { $host }.
    .advice-1 = Peça ao seu provedor o nome certo do servidor de e-mail
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } alerta unrecognized_name

finding-tls-internal-error =
    .headline = O servidor de e-mail tem um defeito por dentro
    .happened = { $host } começou a criptografar e depois desistiu sozinho.
    .advice-1 = Espere uma hora e clique em “{ button-test-again }”
    .advice-2 = Se continuar, avise seu provedor
    .button = { button-test-again }
    .support = { $host }:{ $port } interrompe o handshake TLS por uma falha própria

finding-tls-reset =
    .headline = A linha é cortada quando a criptografia começa
    .happened = { $host } responde, mas a linha cai antes de ficar segura. O servidor ou algo no caminho a corta.
    .advice-1 = { step-hotspot }
    .advice-2 = Se ali for igual, avise seu provedor
    .button = { button-test-again }
    .support = { $host }:{ $port } reset durante o handshake TLS

finding-tls-timeout =
    .headline = O servidor fala, mas a criptografia não começa
    .happened = { $host } diz olá, mas quando a criptografia começa não vem resposta. Um filtro velho no caminho faz isso, ou o próprio servidor.
    .advice-1 = { step-hotspot }
    .advice-2 = Se ali for igual, avise seu provedor
    .button = { button-test-again }
    .support = { $host }:{ $port } sem resposta ao ClientHello TLS

## Identidades (certificados)

finding-tls-cert-expired =
    .headline = A identidade do servidor venceu em { $not_after }
    .happened = Um servidor mostra uma identidade (certificado) para provar quem é. Esta valia até { $not_after }, e ninguém a renovou. Assim não há como saber quem responde.
    .advice-1 = Avise seu provedor que a identidade de { $host } venceu
    .advice-2 = Não use sua senha até que haja uma nova identidade
    .advice-3 = { step-web-mail }
    .support = { $host }:{ $port } certificado com notAfter { $not_after }

finding-tls-cert-not-yet-valid =
    .headline = A identidade do servidor só começa em { $not_before }
    .happened = Um servidor mostra uma identidade (certificado) para provar quem é. Esta ainda não vale. Seu relógio está certo, então o servidor foi mal configurado.
    .advice-1 = Avise seu provedor que a identidade de { $host } começa tarde demais
    .advice-2 = Não use sua senha até lá
    .support = { $host }:{ $port } certificado com notBefore { $not_before }

finding-tls-name-shared-hosting =
    .headline = O nome real deste servidor é { $suggestion }
    .brief = Este servidor tem outro nome
    .happened = Seus e-mails ficam em uma máquina com muitos nomes. Ela mostra a identidade (certificado) de { $suggestion }, não de { $host }. Os dois nomes levam até lá.
    .advice-1 = Use { $suggestion }
    .button = Use { $suggestion }
    .support = { $host }:{ $port } o certificado é de { $suggestion }, que é a mesma máquina

finding-tls-name-mismatch =
    .headline = O servidor mostra uma identidade de outro nome
    .happened = Um servidor mostra uma identidade (certificado) para provar quem é. Esta não está em nome de { $host }. Assim não há como saber quem responde.
    .advice-1 = Peça ao seu provedor o nome certo do servidor de e-mail
    .advice-2 = Não use sua senha até isso se resolver
    .support = { $host }:{ $port } o certificado é de { $names }

finding-tls-cert-no-san =
    .headline = A identidade do servidor é de um tipo antigo
    .happened = Um servidor mostra uma identidade (certificado) para provar quem é. Esta traz o nome de um jeito antigo, que programas seguros não aceitam.
    .advice-1 = Peça ao seu provedor que renove a identidade de { $host } na forma atual
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificado sem subjectAltName

finding-tls-self-signed =
    .headline = O servidor de e-mail responde por si mesmo
    .happened = Cada servidor tem uma identidade (certificado), e alguém conhecido a assina. Este assinou a sua própria. Em casa isso é comum, e um golpe tem a mesma cara.
    .advice-1 = Pergunte ao dono do servidor se é assim mesmo
    .advice-2 = Se o servidor é do seu provedor, não use sua senha até isso se resolver
    .support = { $host }:{ $port } certificado autoassinado, número de série { $serial }

finding-tls-unknown-ca =
    .headline = Não sabemos quem responde por este servidor
    .happened = Cada servidor tem uma identidade (certificado), e alguém conhecido a assina. Este computador não sabe quem foi que assinou esta. No trabalho, muitas vezes é a própria empresa.
    .advice-1 = Peça à equipe de TI que ponha essa assinatura na lista do computador
    .advice-2 = Em casa, fale com o provedor e não use sua senha até lá
    .support = { $host }:{ $port } emissor fora do repositório de certificados: { $issuer }

finding-tls-missing-intermediate =
    .headline = { $certainty ->
        [likely] Provavelmente falta uma parte da identidade do servidor
       *[stated] Falta uma parte da identidade do servidor
    }
    .happened = { $certainty ->
        [likely] Um servidor mostra uma identidade (certificado) com papéis que a ligam a alguém conhecido. É provável que um deles não venha.
       *[stated] Um servidor mostra uma identidade (certificado) com papéis que a ligam a alguém conhecido. Este servidor não manda todos.
    } O navegador muitas vezes não mostra isso.
    .advice-1 = Avise seu provedor que falta a parte do meio da identidade
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificado intermediário não enviado: { $issuer }

finding-tls-cert-revoked =
    .headline = A identidade do servidor foi cancelada
    .happened = Um servidor mostra uma identidade (certificado) para provar quem é. Esta não vale mais: quem a fez a cancelou.
    .advice-1 = Não use sua senha até isso se resolver
    .advice-2 = Avise seu provedor que a identidade de { $host } foi cancelada
    .support = { $host }:{ $port } certificado revogado

finding-tls-weak-key =
    .headline = A identidade do servidor é fácil demais de falsificar
    .happened = Um servidor mostra uma identidade (certificado) para provar quem é. Esta tem uma chave tão curta que hoje se quebra.
    .advice-1 = Peça ao seu provedor que renove a identidade de { $host } com uma chave mais longa
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificado com chave de { $bits } bits

finding-tls-sha1-signature =
    .headline = O selo da identidade do servidor é fácil de falsificar
    .happened = Um servidor mostra uma identidade (certificado) para provar quem é. Esta tem um selo antigo, que hoje se falsifica.
    .advice-1 = Peça ao seu provedor que renove a identidade de { $host }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificado com algoritmo de assinatura obsoleto

finding-tls-cert-malformed =
    .headline = Não dá para ler a identidade do servidor
    .happened = Um servidor mostra uma identidade (certificado) para provar quem é. Esta não foi feita como devia.
    .advice-1 = Avise seu provedor que a identidade de { $host } está danificada
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificado recusado pela forma

finding-tls-wrong-purpose =
    .headline = O servidor mostra o tipo errado de identidade
    .happened = Um servidor mostra uma identidade (certificado) para provar quem é. Esta foi feita para pessoas ou programas, não para servidores.
    .advice-1 = Avise seu provedor que a identidade de { $host } não é de servidor
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } o certificado não tem a finalidade serverAuth

finding-starttls-certificate-differs =
    .headline = A porta { $good } mostra uma boa identidade, a { $port } não
    .happened = Uma porta é uma entrada numerada do servidor. Atrás de cada uma, { $host } mostra uma identidade (certificado). A da porta { $port } não vale.
    .advice-1 = { step-settings-shown }
    .advice-2 = Peça ao seu provedor que renove a identidade na porta { $port }
    .support = { $host }: certificado válido na { $good }, com defeito na { $port }

## Achar os dados

finding-settings-not-found =
    .headline = Não achamos dados de e-mail para { $domain }
    .brief = Não achamos dados de e-mail para este domínio
    .happened = Nenhum lugar da internet com dados de e-mail conhece { $domain }. Os nomes de servidor mais comuns também não deram certo.
    .advice-1 = Peça ao seu provedor os nomes dos servidores de e-mail
    .advice-2 = Procure “configurar e-mail” na página de ajuda do seu provedor
    .support = { $domain }: nada publicado, os nomes usuais não funcionam

finding-settings-out-of-reach =
    .headline = Não deu para procurar { $domain } em todo lugar
    .brief = Não deu para procurar seus dados em todo lugar
    .happened = Alguns lugares que publicam dados de e-mail ficaram sem responder. Então não há como dizer se existe algo para { $domain }.
    .advice-1 = Espere um minuto e clique em “{ button-test-again }”
    .advice-2 = Se continuar, use a internet do celular
    .button = { button-test-again }
    .support = { $domain }: fontes inacessíveis, nada se pode dizer sobre o que está publicado

finding-settings-broken =
    .headline = { $place ->
        [phone-book] Não dá para ler os dados de { $domain } na lista telefônica
       *[file] Não dá para ler o arquivo de dados de { $domain }
    }
    .brief = { $place ->
        [phone-book] Não dá para ler os dados deste domínio na lista telefônica
       *[file] Não dá para ler o arquivo de dados deste domínio
    }
    .happened = { $place ->
        [phone-book] A lista telefônica da internet cita os servidores de e-mail de { $domain }, mas o que ela diz não faz sentido. Procuramos também em outros lugares.
       *[file] { $domain } publica os seus dados de e-mail, mas o arquivo não faz sentido. Procuramos também em outros lugares.
    }
    .advice-1 = { $place ->
        [phone-book] Avise o dono de { $domain } que os dados de e-mail na lista estão danificados
       *[file] Avise o dono de { $domain } que o arquivo de dados está danificado
    }
    .support = { $place ->
        [phone-book] { $domain }: registros SRV ou MX ilegíveis
       *[file] { $domain }: documento de configuração ilegível
    }

finding-settings-point-nowhere =
    .headline = { $exists ->
        [no] Os dados publicados estão velhos
       *[yes] Um servidor que seu provedor indica não responde
    }
    .happened = { $exists ->
        [no] Seu provedor aponta { $host }, que não existe.
       *[yes] Seu provedor aponta { $host }, e de lá não vem nada.
    } { $severity ->
        [warning] Mas há outro caminho.
       *[blocking] Não achamos outro caminho.
    }
    .advice-1 = { $severity ->
        [warning] { step-settings-shown }
       *[blocking] Avise seu provedor que os dados dele apontam { $host }
    }
    .advice-2 = { $severity ->
        [warning] Avise seu provedor que os dados dele apontam { $host }
       *[blocking] { step-web-mail }
    }
    .support = { $host } está publicado e não funciona

finding-settings-left-over =
    .headline = { $certainty ->
        [likely] { $domain } provavelmente ainda aponta o provedor antigo
       *[stated] { $domain } ainda aponta um servidor antigo
    }
    .brief = { $certainty ->
        [likely] Seu domínio provavelmente ainda aponta o provedor antigo
       *[stated] Seu domínio ainda aponta um servidor antigo
    }
    .happened = { $certainty ->
        [likely] Os e-mails novos para { $domain } vão para { $provider }. Os dados publicados apontam { $host }, que ainda responde. Mas isso provavelmente é resto antigo, e ficamos com { $provider }.
       *[stated] Os e-mails novos para { $domain } vão para { $provider }, e os servidores de lá funcionam. Os dados publicados apontam { $host }, que não funciona.
    }
    .advice-1 = { $certainty ->
        [likely] Pergunte a quem cuida de { $domain } em qual dos dois ficam seus e-mails
       *[stated] { step-settings-shown }
    }
    .advice-2 = Avise quem cuida de { $domain } que os dados apontam { $host }
    .support = { $domain } publica { $host }; o MX leva a { $provider }

finding-settings-from-stranger =
    .headline = Seus dados de e-mail levam a { $other }
    .brief = Seus dados de e-mail levam a outra empresa
    .happened = Os servidores de lá funcionam. Mas o nome chegou por um caminho que outros poderiam mudar. Então olhe bem { $other } antes de mandar sua senha para lá.
    .advice-1 = Use { $other } se esse é mesmo o seu provedor de e-mail
    .advice-2 = Se não, pergunte onde ficam seus e-mails a quem passou o endereço
    .button = Use { $other }
    .support = servidores de { $other } indicados para { $domain } só por um caminho não autenticado

finding-only-insecure-found =
    .headline = Este servidor de e-mail não oferece criptografia
    .happened = Todos os caminhos que achamos vão às claras. Quem está no meio pode ler sua senha. Por isso não propomos nenhum deles.
    .advice-1 = Peça ao seu provedor um servidor que criptografe
    .advice-2 = { step-web-mail }
    .support = { $host }: só texto claro em todas as portas, sem STARTTLS

finding-sending-not-found =
    .headline = Você consegue receber, mas não achamos um servidor para enviar
    .happened = Receber funciona. Nenhum lugar da internet com dados de e-mail aponta um servidor que sirva para enviar.
    .advice-1 = Peça ao seu provedor o nome do servidor para enviar
    .advice-2 = Até lá, envie pela página do seu provedor
    .support = { $domain }: nenhum servidor de submission que funcione

finding-only-exchange-found =
    .headline = { $domain } só fala com Exchange, da Microsoft
    .brief = Esta conta só fala com Exchange, da Microsoft
    .happened = Quase todo programa de e-mail entra por um caminho aberto a todos. Aqui só vimos o da Microsoft, e ele é pouco usado.
    .advice-1 = Use o Outlook ou outro programa que fale com o Exchange
    .advice-2 = No trabalho, peça à equipe de TI que ative o IMAP (a entrada dos programas de e-mail)
    .support = { $domain }: Exchange responde, sem IMAP, POP3 nem submission

## Entrar: o nome e a senha

finding-hidden-characters =
    .headline = Sua senha tem um sinal que ninguém vê
    .happened = Quando você copia uma senha, um espaço ou sinal oculto pode vir junto. Para o servidor, ele faz parte da senha.
    .advice-1 = Digite a senha à mão, sem espaço antes nem depois
    .support = o segredo contém { $character }

finding-wrong-password =
    .headline = O servidor não aceitou o nome ou a senha
    .happened = O servidor não diz qual dos dois. Uma letra trocada em um deles já é o bastante.
    .advice-1 = Confira os dois entrando na página do seu provedor
    .advice-2 = Se ali der certo, procure na página uma senha própria para programas de e-mail
    .advice-3 = Se não, crie ali uma senha nova
    .support = { $host }:{ $port } login recusado sem indicar a causa (AUTHENTICATIONFAILED, 535)

finding-username-form-wrong =
    .headline = { $tried ->
        [address] { $certainty ->
            [likely] Seu nome de usuário provavelmente não é o seu endereço
           *[stated] Seu nome de usuário não é o seu endereço
        }
       *[other] { $certainty ->
            [likely] Seu nome de usuário provavelmente é o endereço inteiro
           *[stated] Seu nome de usuário é o endereço inteiro
        }
    }
    .happened = { $tried ->
        [address] Alguns servidores querem só a parte antes do @, ou um número. Este recusou o endereço inteiro.
       *[other] Quase todo servidor quer o endereço inteiro como nome. Este recusou uma forma mais curta.
    }
    .advice-1 = Procure “nome de usuário” em uma carta do provedor ou na página de ajuda dele
    .advice-2 = Use esse nome no lugar do que está aqui
    .support = { $host }:{ $port } espera outra forma do nome de usuário, não { $tried }

finding-unknown-user =
    .headline = Este servidor não tem uma conta com o seu nome
    .happened = { $host } diz que não conhece o nome que demos.
    .advice-1 = Compare o endereço com uma carta, um cartão ou um e-mail antigo
    .advice-2 = Se estiver certo, pergunte ao seu provedor onde ficam seus e-mails
    .support = { $host }:{ $port } usuário desconhecido

finding-app-password-likely =
    .headline = Você provavelmente precisa de uma senha de app de { $provider }
    .brief = Você provavelmente precisa de uma senha de app
    .happened = { $provider } não aceitou esta senha. Para programas de e-mail, ele quase sempre quer uma segunda, só para eles.
    .advice-1 = { step-page }
    .advice-2 = { $needed ->
        [yes] Ative “{ $needs }”, depois escolha “{ $called }” e crie uma senha nova
       *[no] { $named ->
            [yes] Escolha “{ $called }” e crie uma senha nova
           *[no] Crie ali uma senha nova para programas de e-mail
        }
    }
    .advice-3 = Use essa senha aqui, no lugar da normal
    .button = Abra a página de { $provider }
    .support = { $provider } recusa sem indicar a causa; a regra é só senhas de app

finding-app-password-wrong =
    .headline = Esta senha de app provavelmente não vale mais
    .happened = { $provider } não a aceitou. Uma senha de app acaba quando é cancelada ou quando muda a senha principal.
    .advice-1 = { step-page }
    .advice-2 = Crie ali uma nova senha de app
    .advice-3 = Copie essa senha e volte aqui
    .button = Abra a página de { $provider }
    .support = { $provider } recusa um segredo com a forma de uma senha de app

finding-imap-off-or-wrong-password =
    .headline = { $provider } dá a mesma resposta para duas coisas
    .brief = Seu provedor dá a mesma resposta para duas coisas
    .happened = Ou os programas de e-mail estão barrados, ou o nome ou a senha não bate. Em contas novas, os programas de e-mail estão barrados.
    .advice-1 = { step-page }
    .advice-2 = { step-imap-on }
    .advice-3 = Se já estava ativo, confira ali a sua senha
    .advice-4 = { step-come-back }
    .button = Abra a página de { $provider }
    .support = { $provider } recusa com as mesmas palavras o IMAP desligado e uma senha que não confere

finding-password-special-characters =
    .headline = A causa é provavelmente um sinal especial na sua senha
    .happened = Alguns servidores tropeçam em sinais como ç, aspas ou espaços. Há um deles na sua senha.
    .advice-1 = Crie na página do seu provedor uma senha só com letras simples e números
    .advice-2 = Digite aqui a senha nova
    .support = { $host }:{ $port } segredo com caracteres entre aspas ou fora do ASCII recusado

finding-password-expired =
    .headline = Sua senha venceu
    .happened = Seu provedor quer uma nova de tempos em tempos. A hora chegou.
    .advice-1 = Crie uma senha nova na página do seu provedor
    .advice-2 = Digite aqui a senha nova
    .support = { $host }:{ $port } senha expirada (EXPIRED, RFC 5530)

## Entrar: o caminho

finding-login-needs-lock-first =
    .headline = Este servidor quer criptografia antes da senha
    .happened = { $host } não aceita senha às claras. Isso é bom, e nós também queremos assim.
    .advice-1 = Use os dados que você vê aqui, com a criptografia que eles indicam
    .support = { $host }:{ $port } LOGINDISABLED ou 530 até STARTTLS

finding-auth-method-mismatch =
    .headline = O servidor quer outro jeito de entrar
    .happened = { $host } quer uma prova que não temos como dar. Algumas empresas fazem assim.
    .advice-1 = Pergunte à equipe de TI ou ao provedor qual programa de e-mail serve
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } oferece só { $offered }

finding-oauth-token-rejected =
    .headline = Seu acesso a { $provider } venceu
    .brief = Seu acesso ao provedor venceu
    .happened = { $provider } não aceita mais a prova da última vez que você entrou. A página de lá dá uma nova.
    .advice-1 = Deixe o programa de e-mail abrir a página de { $provider } e entre ali
    .support = { $host }:{ $port } token recusado por { $provider } (XOAUTH2, OAUTHBEARER)

finding-oauth-wrong-account =
    .headline = Você entrou com outra conta
    .happened = Seu navegador está na conta { $picked }. Esta caixa de e-mail é de outro endereço.
    .advice-1 = Saia da conta nessa página do navegador
    .advice-2 = Entre ali com o endereço desta caixa de e-mail
    .support = o token pertence a { $picked }

finding-needs-client-id =
    .headline = { $provider } quer saber qual programa de e-mail chama
    .brief = Seu provedor quer saber qual programa de e-mail chama
    .happened = A conta só abre para um programa que diz o nome. Nem todos dizem.
    .advice-1 = Escolha um programa de e-mail que a página de ajuda de { $provider } indique
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } quer ID (RFC 2971) antes de SELECT

finding-web-login-required =
    .headline = { $provider } quer ter certeza de que é você
    .brief = Seu provedor quer ter certeza de que é você
    .happened = Este acesso é novidade para { $provider }. Ele espera até você dizer, na página de lá, que foi você.
    .advice-1 = { step-page }
    .advice-2 = Se houver a pergunta, diga que foi você
    .advice-3 = { step-come-back }
    .button = Abra a página de { $provider }
    .support = { $host }:{ $port } login pela web exigido

## Entrar: o que alguém desligou

finding-pop-off-in-settings =
    .headline = { $provider } fecha o jeito mais antigo de receber
    .brief = Seu provedor fecha o jeito mais antigo de receber
    .happened = IMAP e POP3 recebem e-mail. POP3 é o jeito mais antigo, e está desligado.
    .advice-1 = { step-page }
    .advice-2 = Ative o POP3, ou use o IMAP, que é melhor
    .advice-3 = { step-come-back }
    .button = Abra a página de { $provider }
    .support = { $provider }: POP3 está desativado nas configurações da conta

finding-imap-off-by-admin =
    .headline = Sua empresa desligou os programas de e-mail
    .happened = Quem cuida de { $domain } não deixa entrar nenhum programa de e-mail. Sua senha não é a causa.
    .advice-1 = Peça à equipe de TI que ative o IMAP (a entrada dos programas de e-mail)
    .advice-2 = { step-web-mail }
    .support = IMAP está desativado para { $domain }

finding-smtp-auth-off-by-admin =
    .headline = Sua empresa não deixa programas de e-mail enviar
    .happened = { $provider } tem uma opção para isso, e a sua empresa a desligou. Sua senha não é a causa.
    .advice-1 = Peça à equipe de TI que deixe programas de e-mail enviar por esta conta
    .advice-2 = Até lá, envie pela página do seu provedor
    .support = { $provider }: SMTP autenticado está desativado para a organização ou a conta

finding-blocked-by-security-policy =
    .headline = Uma regra de segurança da empresa barra este acesso
    .happened = A regra olha o lugar, o aparelho ou o programa. Sua senha não é a causa.
    .advice-1 = Mande o relatório à equipe de TI
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } acesso condicional ou padrões de segurança

finding-oauth-admin-consent =
    .headline = Sua empresa precisa antes liberar este programa
    .happened = Você entrou, e isso deu certo. Na sua empresa, a equipe de TI diz quais programas leem e-mail.
    .advice-1 = Peça à equipe de TI que libere seu programa de e-mail
    .advice-2 = { step-web-mail }
    .support = { $provider }: { $code }, falta o consentimento de um administrador

finding-child-account =
    .headline = Conta de criança em { $provider } não aceita programa de e-mail
    .brief = Conta de criança não aceita programa de e-mail
    .happened = O pai ou a mãe cuida desta conta. { $provider } não deixa entrar ali nenhum programa de e-mail.
    .advice-1 = Leia seus e-mails no app de { $provider } ou na página dele
    .support = { $provider }: IMAP não é permitido em contas supervisionadas

finding-account-asleep =
    .headline = Esta conta provavelmente adormeceu
    .happened = { $provider } barra programas de e-mail quando nenhum entra por meses.
    .advice-1 = { step-page }
    .advice-2 = { step-imap-on }
    .advice-3 = { step-come-back }
    .button = Abra a página de { $provider }
    .support = { $provider }: o acesso de programas de e-mail acaba após meses sem uso

## A conta

finding-account-locked =
    .headline = Esta conta está bloqueada
    .happened = { $host } não deixa entrar ninguém por enquanto. As palavras dele dizem por quê. Cada nova tentativa estica a espera.
    .advice-1 = Espere uma hora antes da próxima tentativa
    .advice-2 = Procure a razão na página do seu provedor
    .advice-3 = Se continuar, peça ao seu provedor que desbloqueie a conta
    .support = { $host }:{ $port } conta bloqueada

finding-account-disabled =
    .headline = Esta conta foi desativada
    .happened = Seu provedor ou sua empresa fechou ou pausou a conta. Sua senha não é a causa.
    .advice-1 = Peça ao seu provedor ou à equipe de TI que ative a conta
    .support = { $host }:{ $port } login desativado para este usuário (CONTACTADMIN, 525)

finding-mailbox-full =
    .headline = Sua caixa de e-mail está cheia
    .happened = Você consegue entrar e ler. O que chega volta para quem enviou, até que haja espaço.
    .advice-1 = Entre na página do seu provedor e apague e-mails grandes ou antigos
    .advice-2 = Esvazie também a lixeira
    .support = { $host }:{ $port } cota excedida (OVERQUOTA, 452, 552)

finding-mailbox-in-use =
    .headline = Outro programa está usando esta caixa de e-mail
    .happened = Este jeito de receber só deixa entrar um programa por vez.
    .advice-1 = Feche o e-mail nos outros aparelhos, espere um minuto e clique em “{ button-test-again }”
    .button = { button-test-again }
    .support = { $host }:{ $port } caixa em uso por outra sessão (IN-USE, INUSE)

finding-mailbox-moved =
    .headline = { $told ->
        [yes] Sua caixa de e-mail agora fica em { $other }
       *[no] Sua caixa de e-mail agora fica em outro servidor
    }
    .brief = Sua caixa de e-mail agora fica em outro servidor
    .happened = { $host } conhece a sua caixa de e-mail, mas não cuida mais dela.
    .advice-1 = { $told ->
        [yes] Use { $other }
       *[no] Peça ao seu provedor o nome do novo servidor
    }
    .advice-2 = { $told ->
        [yes] Se você não conhece esse nome, pergunte antes ao seu provedor
       *[no] { step-web-mail }
    }
    .button = Use { $other }
    .support = { $told ->
        [yes] { $host } aponta para { $other } (REFERRAL, RFC 2221)
       *[no] { $host } diz que a caixa está em outro lugar
    }

finding-signed-in-but-no-mailbox =
    .headline = Você entrou, mas a caixa de e-mail fica fechada
    .happened = Sua senha está certa, mas a caixa não abre para programas de e-mail. Muitas vezes há uma opção desligada.
    .advice-1 = Ative o IMAP (a entrada dos programas de e-mail) na página do seu provedor
    .advice-2 = Se já estiver ativo, desligue a VPN
    .advice-3 = No trabalho, mande o relatório à equipe de TI
    .support = { $host }:{ $port } autenticado, e nenhuma caixa atrás disso

finding-inbox-unreachable =
    .headline = Você entrou, mas a caixa de entrada não abre
    .happened = Sua senha está certa. O defeito é do servidor, e as palavras dele dizem mais.
    .advice-1 = Espere uma hora e clique em “{ button-test-again }”
    .advice-2 = { step-words }
    .button = { button-test-again }
    .support = { $host }:{ $port } recusa abrir a caixa de entrada após o login

## Servidores que dizem: mais tarde, ou não daqui

finding-rate-limited =
    .headline = O servidor quer uma pausa depois de tantas tentativas
    .happened = { $told ->
        [yes] Ele pede que a gente espere { $wait }.
       *[no] Ele pede que a gente volte mais tarde.
    } Sua senha não é a causa.
    .advice-1 = { $told ->
        [yes] Espere { $wait } e clique em “{ button-test-again }”
       *[no] Espere 15 minutos e clique em “{ button-test-again }”
    }
    .advice-2 = Até lá, feche o e-mail nos outros aparelhos
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $host }:{ $port } limite de tentativas, pede { $wait }
       *[no] { $host }:{ $port } limite de tentativas
    }

finding-ip-banned =
    .headline = { $certainty ->
        [likely] O servidor de e-mail provavelmente barra esta rede
       *[stated] O servidor de e-mail barra esta rede por enquanto
    }
    .happened = Vieram daqui tentativas demais que não deram certo. Um celular ou programa velho muitas vezes insiste sozinho.
    .advice-1 = Espere uma hora e clique em “{ button-test-again }”
    .advice-2 = Até lá, desligue outros aparelhos que usam esta conta
    .advice-3 = Se continuar, peça ao seu provedor que libere a sua rede
    .button = { button-test-again }
    .support = { $host }:{ $port } bloqueia o endereço desta rede

finding-region-blocked =
    .headline = O servidor não deixa entrar ninguém deste país
    .happened = Pelo endereço desta rede, { $host } acha que você está em um país barrado.
    .advice-1 = Desligue a VPN e clique em “{ button-test-again }”
    .advice-2 = Se você está em viagem, peça ao seu provedor que libere o acesso
    .button = { button-test-again }
    .support = { $host }:{ $port } bloqueia o país do endereço de quem chama

finding-too-many-connections =
    .headline = Programas demais usam esta conta ao mesmo tempo
    .happened = Sua senha está certa. Celulares e outros programas ocupam todos os lugares.
    .advice-1 = Feche o e-mail nos outros aparelhos, espere cinco minutos e clique em “{ button-test-again }”
    .button = { button-test-again }
    .support = { $host }:{ $port } limite de conexões atingido

finding-server-temporary-failure =
    .headline = { $accepted ->
        [yes] O servidor para enviar pede que você volte mais tarde
       *[no] O servidor não conseguiu conferir sua senha
    }
    .happened = { $accepted ->
        [yes] { $host } aceitou sua senha, mas ainda não o e-mail. As palavras dele dizem por quê. Seu nome e sua senha não são a causa.
       *[no] Algo dentro de { $host } está com defeito. Seu nome e sua senha não são a causa.
    }
    .advice-1 = Espere 15 minutos e clique em “{ button-test-again }”
    .advice-2 = { step-words }
    .button = { button-test-again }
    .support = { $accepted ->
        [yes] { $host }:{ $port } adiado no MAIL FROM (4xx), como faz o greylisting
       *[no] { $host }:{ $port } falha temporária no login (UNAVAILABLE, SERVERBUG, 454)
    }

## Enviar um e-mail

finding-smtp-auth-missing =
    .headline = O servidor para enviar também quer nome e senha
    .happened = { $host } só aceita e-mails quando sabe quem é você. Desta vez não vieram nome nem senha.
    .advice-1 = Ative nome e senha para o envio no seu programa de e-mail
    .advice-2 = Use ali o mesmo nome e a mesma senha que para receber
    .support = { $host }:{ $port } autenticação exigida (530)

finding-relay-denied =
    .headline = O servidor não repassa seus e-mails
    .happened = { $host } só repassa e-mails de quem entra com nome e senha, e de mais ninguém.
    .advice-1 = Ative nome e senha para o envio no seu programa de e-mail
    .advice-2 = Se já estiver ativo, peça ao seu provedor o nome do servidor para enviar
    .support = { $host }:{ $port } relay negado

finding-sender-not-allowed =
    .headline = Você só envia dos seus próprios endereços
    .happened = Você entrou como { $login }. O endereço { $sender } não pertence a esse nome.
    .advice-1 = Use um endereço de { $login } como remetente
    .advice-2 = Ou inclua { $sender } na página do seu provedor
    .support = { $host }:{ $port } remetente { $sender } não pertence a { $login }

finding-smtp-ip-blocklisted =
    .headline = Esta rede está em uma lista de lugares que enviam spam
    .happened = { $host } olha essas listas. Redes de casa estão nelas com frequência, então não é por sua causa.
    .advice-1 = Use outra rede ou desligue a VPN e clique em “{ button-test-again }”
    .advice-2 = Envie por um servidor que peça nome e senha
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $host }:{ $port } endereço desta rede listado por { $list }
       *[no] { $host }:{ $port } endereço desta rede em uma lista de bloqueio
    }

finding-smtp-limit-reached =
    .headline = Você já enviou tudo o que o seu provedor permite
    .happened = Os provedores contam os e-mails para barrar o spam. Depois de um tempo, a conta recomeça.
    .advice-1 = Espere até amanhã e envie o resto
    .support = { $host }:{ $port } limite de envio atingido

finding-smtp-differs-from-imap =
    .headline = Você consegue receber, mas o envio recusa a mesma senha
    .happened = Para receber, o nome e a senha estão certos. O servidor para enviar quer outra coisa.
    .advice-1 = Procure na página do provedor uma opção que deixe programas de e-mail enviar
    .advice-2 = Se não houver, pergunte se o envio tem outra senha
    .support = { $host }:{ $port } recusa o segredo que o recebimento aceita

## O resto

finding-unforeseen =
    .headline = Vimos algo que ainda não sabemos explicar
    .happened = Nenhuma regra nossa explica o que vimos, e não vamos adivinhar a causa.
    .advice-1 = { step-helpdesk }
    .advice-2 = Junte o relatório com cada passo: “{ show-details }” e depois “{ details-save-report }”
    .support = nenhuma regra se aplica; ver o registro

## Como sabemos: uma linha para cada observação

known-address-problem = { $problem ->
    [empty] Nada foi digitado.
    [no-at-sign] Falta o sinal @.
    [two-at-signs] Há mais de um sinal @.
    [nothing-before-at] Não há nada antes do sinal @.
    [nothing-after-at] Não há nada depois do sinal @.
    [character] O sinal “{ $character }” está nele.
    [misplaced-dot] Antes do sinal @, um ponto está na ponta ou ao lado de outro ponto.
    [too-long] É mais longo do que um servidor precisa aceitar.
   *[domain] O que está depois do sinal @ não é um domínio.
}
known-one-slip-away = Só uma letra trocada separa { $suggestion } de { $domain }.
known-provider-record = O cadastro do próprio Mailhaven sobre { $provider } diz isso.
known-nothing-worked = Nenhum dos servidores que testamos nos deixou entrar.
known-our-fault = Palavras do próprio Mailhaven: “{ $words }”

known-no-such-domain = A lista telefônica da internet diz que { $domain } não existe.
known-no-such-host = A lista telefônica da internet diz que { $host } não existe.
known-no-address-for = A lista telefônica da internet não tem endereço para { $host }.
known-null-mx = { $domain } publica que não recebe e-mail.
known-no-mail-record = { $domain } não aponta um servidor que receba seus e-mails.
known-mail-goes-to = Os e-mails para { $domain } vão para { $exchange }.
known-service-denied = { $service ->
    [submission] { $domain } publica que não oferece servidor para enviar.
   *[other] { $domain } publica que não oferece servidor para receber.
}
known-works-all-the-same = Mesmo assim, um servidor responde em { $host }, porta { $port }.
known-lookup-fault = A lista telefônica respondeu com uma falha à pergunta sobre { $name }.
known-lookup-refused = A lista telefônica se recusou a procurar { $name }.
known-lookup-silent = A lista telefônica ficou muda por { $waited }.
known-no-way-out = Nossas perguntas nem conseguiram sair deste computador.
known-found-unchecked = Sem conferir os selos, a lista telefônica acha { $name }.
known-resolver-says = A lista telefônica dá um motivo para { $name }: código { $code }.
known-found-elsewhere = Outra lista telefônica da internet conhece { $name }.
known-unknown-elsewhere = Outra lista telefônica da internet não tem lugar para { $name }.
known-leads-to = A lista telefônica daqui leva { $host } a { $address }.
known-leads-elsewhere-to = A lista telefônica da internet leva { $host } a { $address }.
known-made-up-name = Um nome que não tem como existir leva aqui a { $address }.
known-listed-here = Uma lista neste computador leva { $host } a { $address }.
known-router-answers = Seu roteador responde em { $address }.
known-outside-silent = Outra lista telefônica da internet ficou muda por { $waited }.
known-another-page = Pedimos uma página que conhecemos, e veio outra.
known-date-elsewhere = Para um servidor da web, hoje é { $date }.
known-no-road = Este computador não conhece nenhum caminho para a internet.
known-road-through = O que sai deste computador passa por { $interface }, uma VPN.
known-proxy-set = Aqui, os programas estão ajustados para passar por { $proxy }.
known-no-authorities = A lista de quem pode assinar, neste computador, está vazia ou não se lê.
known-computer-forbids = Este computador mesmo disse não para { $host }, porta { $port }.

known-silent = { $host } ficou mudo em { $ports } por { $waited }.
known-refused = { $host } recusou { $ports } depois de { $took }.
known-rejected = No caminho até { $host }, porta { $port }, fomos mandados de volta depois de { $took }.
known-nobody-there = Depois de { $took }, um roteador disse que não há ninguém no endereço de { $host }.
known-web-answers = As páginas da web no mesmo servidor respondem em { $took }.
known-web-works = Este computador tem internet: { $host } responde em { $took }.
known-web-silent = As páginas da web em { $host } também não respondem.
known-others-silent = { $count ->
    [one] Outro provedor de e-mail também fica mudo em { $port } daqui.
   *[other] { $count_capital } outros provedores de e-mail também ficam mudos em { $port } daqui.
}
known-others-refuse = { $count ->
    [one] Outro provedor de e-mail também parece recusar { $port } daqui.
   *[other] { $count_capital } outros provedores de e-mail também parecem recusar { $port } daqui.
}
known-others-answer = { $count ->
    [one] Outro provedor de e-mail responde em { $port } daqui.
   *[other] { $count_capital } outros provedores de e-mail respondem em { $port } daqui.
}
known-too-fast = Um não veio depois de { $took }, mas { $host } precisa de { $distance } para responder.
known-small-packets-pass = Em pacotes de { $bytes } bytes, a criptografia começa em { $port } de { $host }.
known-other-name-passes = Com outro nome no nosso olá, { $host } responde em { $port }.
known-no-name-passes = Sem um nome no nosso olá, { $host } responde em { $port }.
known-no-hello-passes = Outros tipos de olá não se saem melhor em { $port } de { $host }.
known-another-hello-answered = { $host } responde a outro tipo de olá em { $port }.
known-old-hello-agreed = { $host } aceita um olá antigo em { $port }: { $version }.
known-long-hello-lost = Um olá longo de { $bytes } bytes ficou sem resposta em { $port } de { $host }.
known-short-hello-answered = O nosso, curto, de { $bytes } bytes teve resposta.
known-web-encrypts = Nas páginas da web de { $host }, a criptografia começa.
known-web-fails-to-encrypt = Nas páginas da web de { $host }, a criptografia também não começa.
known-family-silent = { $address } ficou mudo por { $waited }.
known-family-answers = { $address } responde em { $took }.
known-only-family = { $family ->
    [ipv4] { $host } só tem um endereço IPv4, { $address }, e não há caminho até ele.
   *[ipv6] { $host } só tem um endereço IPv6, { $address }, e não há caminho até ele.
}
known-service-works = { $service ->
    [submission] Enviar funciona em { $host }, porta { $port }.
   *[other] Receber funciona em { $host }, porta { $port }.
}

known-hung-up = { $host } desligou em { $port } depois de { $took }, sem uma palavra.
known-no-word = { $host } não disse nada em { $port } por { $waited }.
known-greeted-late = { $host } só disse olá em { $port } depois de { $took }.
known-turned-away = { $host } respondeu com um não em { $port }.
known-said = Palavras do próprio servidor em { $port }: “{ $words }”
known-says-the-same = { $host }, de outro provedor, diz o mesmo em { $port }.
known-web-server-answered = O que responde em { $port } de { $host } é uma página da web.
known-pop-answered = O que responde em { $port } de { $host } é POP3.
known-sending-answered = O que responde em { $port } de { $host } é outro serviço de e-mail.
known-other-answered = O que responde em { $port } de { $host } não é um serviço de e-mail que conhecemos.
known-no-sign-in-offered = { $host } não oferece um jeito de entrar em { $port }.
known-only-in-browser = { $host } só deixa entrar pelo navegador em { $port }.
known-password-kept-here = A senha não foi enviada a { $host }: há nela um sinal que ninguém digita.
known-password-refused = { $host } não aceitou o nome e a senha em { $port }.
known-password-accepted = { $host } aceitou o mesmo nome e a mesma senha em { $port }.
known-password-not-proved = { $host } não mostrou em { $port } que conhece a senha.
known-mailbox-refused = { $host } nos deixou entrar em { $port } e manteve a caixa de e-mail fechada.
known-sender-refused = { $host } nos deixou entrar em { $port } e não aceitou seu endereço como remetente.

known-clear-answer = { $host } respondeu às claras em { $port }.
known-encrypted-answer = { $host } respondeu com criptografia em { $port }, onde a conversa começa às claras.
known-no-encryption-offered = { $host } não oferece criptografia em { $port }.
known-offer-masked = Em { $port } de { $host }, a oferta de criptografia foi riscada.
known-offer-known = Segundo nosso cadastro, { $host } oferece criptografia em { $port }.
known-extra-text = Em { $port } de { $host }, veio mais texto depois do acordo de criptografar.
known-old-encryption-only = { $host } recusou todas as versões seguras de criptografia em { $port }.
known-no-shared-encryption = { $host } e nós não achamos um jeito comum de criptografar em { $port }.
known-wants-our-certificate = { $host } pediu a identidade deste computador em { $port }.
known-name-unknown-there = O servidor em { $port } diz que não conhece { $host }.
known-fault-inside = { $host } interrompeu sozinho a criptografia em { $port }.
known-cut-while-encrypting = A linha com { $host } foi cortada em { $port } quando a criptografia começava.
known-no-word-while-encrypting = { $host } ficou sem responder em { $port } por { $waited } quando a criptografia começou.
known-encryption-refused = { $host } oferece criptografia e depois diz não.

known-certificate-ended = A identidade que { $host } mostra valia até { $not_after }.
known-certificate-starts = A identidade que { $host } mostra vale a partir de { $not_before }.
known-certificate-names = A identidade que { $host } mostra está em nome de { $names }.
known-certificate-without-names = A identidade que { $host } mostra não traz um nome na forma de hoje.
known-certificate-not-for-servers = A identidade que { $host } mostra não foi feita para servidores.
known-signature-of-old-kind = O selo da identidade que { $host } mostra é { $algorithm }.
known-certificate-date-refused = A identidade de { $host } também não combina com a data daqui.
known-impostor = Outra pessoa responde em nome de { $host }.
known-certificate-issuer = A identidade que { $host } mostra foi assinada por “{ $issuer }”.
known-signer-is-newer = A identidade de { $host } leva a “{ $root }”, que os sistemas mais novos conhecem.
known-certificate-signs-itself = A identidade que { $host } mostra foi assinada por ela mesma.
known-chain-ends-at = Os papéis que { $host } manda terminam em “{ $issuer }”.
known-certificate-refused = O exame que este computador fez da identidade de { $host } diz: “{ $words }”
known-key-bits = A chave na identidade de { $host } tem { $bits } bits.
known-today-here = A data deste computador é { $today }.
known-same-machine = { $host } e { $other } levam à mesma máquina, { $address }.
known-trusted-for = A identidade de { $host } está no prazo, e uma autoridade conhecida responde por ela.
known-new-name-works = { $ports_count ->
    [one] Testamos { $host } agora mesmo: { $ports } funciona.
   *[other] Testamos { $host } agora mesmo: { $ports } funcionam.
}

known-nothing-published = { $count ->
    [one] Perguntamos em { $count_words } lugar, e ele não tem dados para { $domain }.
   *[other] Perguntamos em { $count_words } lugares, e nenhum tem dados para { $domain }.
}
known-page-instead = Onde devia estar o arquivo de dados do domínio, responde uma página da web.
known-could-not-ask = { $count ->
    [one] Em { $count_words } lugar não deu para perguntar.
   *[other] Em { $count_words } lugares não deu para perguntar.
}
known-unreadable = { $source ->
    [autoconfig] O arquivo de dados do domínio não faz sentido.
    [well-known] O arquivo de dados no site do domínio não faz sentido.
    [ispdb] O que diz a lista pública de provedores não faz sentido.
    [srv] O que a lista telefônica diz do domínio não faz sentido.
    [mx] O que a lista telefônica diz do domínio não faz sentido.
   *[other] Um dos lugares em que perguntamos deu uma resposta sem sentido.
}
known-exchange-answers = Em { $host } responde um servidor Exchange, com configurações só para os programas dele.
known-named-by = { $source ->
    [bundled] O cadastro do próprio Mailhaven aponta { $host }.
    [srv] Os registros do próprio domínio apontam { $host }.
    [autoconfig] O arquivo de dados do domínio aponta { $host }.
    [well-known] O arquivo de dados no site do domínio aponta { $host }.
    [ispdb] A lista pública de provedores de e-mail aponta { $host }.
    [mx] O provedor dos e-mails do domínio aponta { $host }.
    [name-servers] A empresa que administra o domínio aponta { $host }.
   *[other] Um dado publicado aponta { $host }.
}

## Quem resolve

who-you = Quem resolve: você, com os passos acima.
who-network-owner = Quem resolve: o dono desta rede.
who-provider = Quem resolve: o seu provedor de e-mail.
who-it-people = Quem resolve: quem cuida deste computador ou servidor.
who-us = Quem resolve: quem faz o Mailhaven.

## Números, datas e listas

number-1 = um
number-2 = dois
number-3 = três
number-4 = quatro
number-5 = cinco
number-6 = seis
number-7 = sete
number-8 = oito
number-9 = nove
number-10 = dez
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
date = { $day } de { $month } de { $year }
time-milliseconds = { $number } ms
time-seconds = { $count ->
    [one] { $number } segundo
   *[other] { $number } segundos
}
time-minutes = { $count ->
    [one] { $number } minuto
   *[other] { $number } minutos
}
list-two = { $first } e { $last }
list-more = { $first }, { $rest }
and-more = mais { $count_words }
