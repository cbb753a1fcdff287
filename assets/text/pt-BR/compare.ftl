# Duas verificações lado a lado, e o relatório salvo.
#
# “Primeira” é a verificação anterior, “segunda” a posterior. $side é first ou second; $what é receiving, sending, both ou ports.

compare-network-blocks =
    A { $side ->
        [first] primeira
       *[second] segunda
    } rede bloqueia { $what ->
        [receiving] o recebimento
        [sending] o envio
        [both] o e-mail
       *[ports] algumas portas
    }; seu provedor está bem
compare-network-blocks-line =
    Só a rede mudou, e de um lado funcionou. O bloqueio está, então, na { $side ->
        [first] primeira
       *[second] segunda
    } rede, ou na linha atrás dela. { $what ->
        [receiving] Seu provedor deixa você receber.
        [sending] Seu provedor deixa você enviar.
        [both] Seu provedor deixa você entrar.
       *[ports] Até lá, use a porta que funciona.
    }
compare-answers-in-place =
    Algo na { $side ->
        [first] primeira
       *[second] segunda
    } rede responde no lugar do seu provedor
compare-answers-in-place-line = Ali o servidor mostra outra identidade (certificado), e este computador a recusa. A outra rede leva ao servidor verdadeiro. Não use sua senha ali até isso ser resolvido.
compare-each-blocks = Cada rede bloqueia algo que a outra deixa passar
compare-each-blocks-line = Seu provedor funciona dos dois lados. Cada rede mantém fechadas algumas portas (entradas numeradas).
compare-not-the-network = Sua rede não é a causa
compare-not-the-network-line = Duas redes, e o mesmo continua fechado. É, então, o servidor de e-mail, ou este próprio computador.
compare-came-back = Agora funciona: o que atrapalhava sumiu
compare-came-back-line =
    { $network ->
        [same] A rede é a mesma. Então passou sozinho, no seu provedor ou no caminho até ele.
       *[unknown] Não sabemos se a rede mudou. Se mudou, a primeira atrapalhava; se não, passou sozinho.
    }
compare-went-away = Antes funcionava, e agora não
compare-went-away-line =
    { $network ->
        [same] A rede é a mesma. Então algo mudou desde lá, no seu provedor ou no caminho até ele.
       *[unknown] Não sabemos se a rede mudou. Se mudou, a segunda atrapalha; se não, algo mudou no seu provedor.
    }
compare-unchanged = As duas verificações mostram o mesmo
compare-unchanged-line =
    { $network ->
        [same] A rede é a mesma, e o mesmo continua fechado. Outra rede pode dizer mais, como a do celular.
       *[unknown] O que estava fechado continua assim, e não sabemos se a rede mudou. Outra rede pode dizer mais, como a do celular.
    }
compare-both-work = Nada atrapalhava em nenhuma das verificações
compare-both-work-line = Seus servidores de e-mail funcionaram nas duas vezes.
compare-too-little = Uma das verificações viu pouco demais
compare-too-little-line = Ela foi parada cedo, ou não tinha saída. Testar mais uma vez dali diz mais.
compare-other-mailbox = Estas verificações são de caixas diferentes
compare-other-mailbox-line = Uma é de { $first }, a outra de { $second }. Juntas, então, não dizem nada.

compare-link = Testar em outra rede e comparar
compare-note-button = Comparar
compare-note-line = Ao lado da verificação anterior: { $count } de { $all } são diferentes.
compare-second = { $address }, duas verificações com { $took } de diferença
compare-second-days = { $address }, duas verificações em dias diferentes
compare-first-check = Primeira verificação
compare-second-check = Segunda verificação
compare-later = { $took } depois
compare-differ-count = { $count } de { $all } diferentes
compare-differs = Diferente
compare-same = Igual
compare-row-address = Endereço do servidor
compare-row-id = Identidade do servidor
compare-row-network = Rede
compare-good-until = vale até { $date }
compare-network = { $kind }, marca { $mark }
compare-not-seen = não visto
compare-rest-same = Iguais também: { $names }.
compare-only-differing = Mostrar só o que difere
compare-everything = Mostrar tudo
compare-open = Abrir um relatório

compare-start-headline = Testar em outra rede e comparar
compare-start-line = Uma verificação não distingue sua rede do seu provedor. Duas, de redes diferentes, sim.
compare-start-1 = Entre em outra rede, como a do celular
compare-start-2 = Volte aqui e pressione “{ $button }”
compare-start-3 = Leia de que lado está a causa
compare-start-file = Quem verificou em outro lugar pode salvar o relatório e enviá-lo a você. Abra-o aqui, ou solte-o nesta janela.

compare-pick-headline = Relatórios salvos
compare-pick-none = Não há nenhum na sua pasta de downloads.
compare-pick-drop = Você também pode soltar um relatório nesta janela.
compare-pick-reading = Um momento
compare-not-read = Não dá para ler este arquivo
compare-no-report = Este arquivo não é um relatório
compare-report-later = Este relatório é de um Mailhaven mais novo
compare-file-why = { $path }: { $why }

network-cable = Cabo
network-wifi = Wi-Fi
network-mobile = Rede móvel
network-tunnel = VPN

details-report-holds = Ele cita seu domínio e os servidores dele, e não você. Não há senha nele.
menu-compare = Comparar com outra verificação
helpdesk-compare-title = Mailhaven { $version }, duas verificações de { $address }
