# As palavras da janela, tela por tela, na ordem da leitura.
#
# Títulos sem ponto final; os botões dizem as palavras do passo que fazem. As portas ficam em números: são lidas em voz
# alta.

## Em toda parte

# O nome da língua nela mesma.
language-name = Português (Brasil)
# O que fica entre um número inteiro e os seus décimos.
decimal-mark = { "," }
program-name = Mailhaven
window-title = Mailhaven, passo { $number } de 4, { $step }
menu = Menu
step-address = Endereço
step-looking = Procura
step-result = Resultado
step-hand-over = Entrega
steps-done-spoken = todos os passos feitos
step-done-spoken = { $step }, feito
step-now-spoken = { $step }, passo { $number } de 4, agora
step-to-come-spoken = { $step }, ainda por vir
back = Voltar
cancel = Cancelar
continue = Continuar
show-details = Ver detalhes
test-again = Testar de novo
copied = Copiado
copied-for-helpdesk = Copiado: cole no chamado
copied-for-message = Copiado: cole em uma mensagem
copy-for-helpdesk = Copiar para o suporte
message-to-helper = Mensagem a quem ajuda você
message-to-network-owner = Mensagem ao dono da rede
message-to-provider = Mensagem ao seu provedor
message-to-it-people = Mensagem à equipe de TI
message-to-makers = Mensagem a quem faz o Mailhaven
message-short = Escrever uma mensagem
seconds = { $seconds } segundos

## Luzes

lights-list = Luzes, seis itens
lights-receive = Receber
lights-send = Enviar
lights-pop3 = POP3
lights-pop3-gloss = , um jeito mais antigo de receber
lights-pop3-short = POP3 (antigo)
service-receive = receber
service-receive-pop3 = receber por POP3
service-send = enviar
light-works = Funciona
light-problem = Problema
light-fails = Falha
light-not-tried = Não testada
light-asking = Testando
light-waiting = Na fila
light-spoken = { $port }, { $service }, { $word }. { $line }
light-line-all-checked = Responde, criptografa, identidade conferida
light-line-waiting = A vez dela vai chegar
light-line-not-needed = Não precisa perguntar
light-line-asking-name = Onde fica?
light-line-asking-connect = Responde?
light-line-asking-encryption = Liga a criptografia?
light-line-asking-greeting = Diz olá?
light-line-asking-capabilities = O que oferece?
light-line-slow = Demora a responder, então esperamos
light-line-no-such-server = Esse servidor não existe
light-line-lookup-failed = Não dá para procurar o nome agora
light-line-refused = A entrada está fechada
light-line-silent = Sem resposta daqui
light-line-unreachable = Fora do alcance daqui
light-line-encryption-fails = A criptografia não começa
light-line-certificate-refused = Responde, mas a identidade não vale
light-line-no-encryption = Responde, mas não criptografa
light-line-no-greeting = Atende, mas não diz nada
light-line-turned-away = Responde, mas nos barra
light-line-another-service = Quem responde é outra coisa
light-line-cut-off = Desliga sem responder
light-line-our-fault = O Mailhaven parou sozinho

## Endereço

address-headline = Vamos fazer seu e-mail funcionar
address-second = Digite seu endereço. Achamos seus servidores de e-mail e testamos um por um.
address-field = Seu endereço de e-mail
address-hint = nome@example.org
address-check = Verificar este endereço
address-known = { $provider }
address-known-by = { $provider }, de { $operator }
address-known-line = Conhecemos este provedor. Os dados dele estão neste programa, prontos para testar.
address-known-no-settings = Conhecemos este provedor.
address-slip = Conhecemos { $known }, mas não { $typed }
address-slip-line = { $provider }. Você também pode seguir com { $typed }.
address-slip-go-on = Você também pode seguir com { $typed }.
address-slip-use = Usar { $known }
address-privacy = Nada sai deste computador até você clicar em “Verificar este endereço”.
address-privacy-password = Para isso, sua senha não é necessária.
address-what-is-sent = O que é enviado, e para onde
sent-names = A parte depois do @ vai para a lista telefônica de nomes da sua rede.
sent-provider = A mesma parte vai para o servidor da web do seu provedor, para buscar os dados dele.
sent-database = A mesma parte vai para a lista pública de provedores do Thunderbird.
sent-servers = Seus servidores de e-mail recebem um olá e um até logo, sem nenhum nome.
sent-compared = Se eles se calam, batemos em outros provedores: { $hosts }. Dá para desligar no menu.
sent-never = Seu endereço inteiro e sua senha não vão a lugar nenhum.
practise-first = Treinar antes
helper-code = Tenho um código de quem me ajuda

address-problem = Isto ainda não é um endereço inteiro
address-problem-empty = Digite aqui seu endereço de e-mail.
address-problem-no-at = Falta o sinal @.
address-problem-two-at = Há mais de um sinal @.
address-problem-nothing-before = Seu nome vai antes do sinal @.
address-problem-nothing-after = O domínio do seu provedor vai depois do sinal @, como em example.org.
address-problem-blank = Há um espaço na posição { $position }.
address-problem-character = O sinal “{ $character }” na posição { $position } não cabe em um endereço.
address-problem-dot = Um ponto antes do sinal @ está na ponta ou ao lado de outro ponto.
address-problem-long = É mais longo do que o e-mail permite.
address-problem-domain-no-dot = Depois do sinal @ ainda falta um final, como .com.br ou .org.
address-problem-domain-empty-part = Depois do sinal @, há dois pontos um ao lado do outro.
address-problem-domain-hyphen = Depois do sinal @, uma parte começa ou termina com hífen.
address-problem-domain-character = O sinal “{ $character }” não cabe depois do @.
address-problem-domain-number = Depois do sinal @ há um número onde devia haver um nome.
address-problem-domain-letters = Depois do sinal @ há letras que nenhum domínio tem juntas.

# Os servidores que alguém informou, digitados.
told-link = Digitar servidores que lhe informaram
told-headline = Que servidores lhe informaram?
told-second = Uma carta ou uma página de ajuda do seu provedor traz os nomes. Um dos dois basta.
told-receive = Para receber
told-receive-host = Servidor para receber
told-receive-port = Porta para receber
told-send = Para enviar
told-send-host = Servidor para enviar
told-send-port = Porta para enviar
told-host-hint = mail.example.org
told-port = Uma porta é uma entrada numerada do servidor. Deixe vazio se você não sabe.
told-encryption = Criptografia
told-either = A de costume da porta
told-either-known-as = Você não sabe
told-tls = Desde o primeiro byte
told-tls-known-as = SSL, TLS, SSL/TLS
told-starttls = Depois de uma primeira palavra
told-starttls-known-as = STARTTLS
told-try = Testar estes servidores
told-problem = Isto ainda não é um servidor
told-problem-nothing = Digite o nome de pelo menos um servidor.
told-problem-port = Uma porta é um número de 1 a 65535.
told-problem-host = Digite o nome do servidor, como mail.example.org.
told-problem-host-number = Este é o número de uma máquina. Peça o nome dela: é ele que a identidade (certificado) prova.
told-problem-host-character = O sinal “{ $character }” não cabe no nome de um servidor.

## Procura

looking-headline = Procurando seus servidores de e-mail
looking-second = Para { $address }. A maioria dos testes leva um segundo, nenhum leva mais de dez.
looking-count = { $answered } de { $asked }
looking-count-what = lugares responderam
looking-so-far = { $took } até agora
looking-ports = Os números são portas, as entradas numeradas de um servidor de e-mail. Batemos em cada uma e escutamos. Você pode ler em voz alta para quem ajuda: “993 funciona, 465 funciona”.
looking-nothing-to-do = Você não precisa fazer nada. O resultado abre sozinho.
looking-slow = O servidor atendeu, mas demora a dizer olá. Esperamos até 20 segundos.

## Resultado, funciona

result-whom-and-when = { $address }, verificado agora em { $took }
works-headline = Achamos seus servidores de e-mail, e eles funcionam
works-headline-receiving-only = Você consegue receber, mas não achamos um servidor para enviar
works-host = { $host }, porta { $port }
works-answered = Responde
works-encrypted = Criptografa
works-id-checked = Identidade conferida
works-not-tried = Fizemos tudo isso sem a sua senha. Então só falta testar o acesso à sua conta.
works-signed-in = Entrar também funciona: seu nome e sua senha foram aceitos.
works-in-browser-of = { $provider } não aceita senha de um programa de e-mail. Seu programa abre uma vez a página de { $provider } no navegador, e você entra ali.
works-in-browser = O servidor não aceita senha de um programa de e-mail. Seu programa abre uma vez a página do seu provedor no navegador, e você entra ali.
works-no-way-in = O servidor não oferece um jeito de entrar com senha. Então não há senha para testar.
works-port = Uma porta é uma entrada numerada do servidor.
works-port-and-id = Uma porta é uma entrada numerada do servidor. A identidade dele, o certificado, vale até { $date }.
works-check-password = Testar também minha senha
works-choose-program = Escolher seu programa de e-mail

## Resultado, problema

problem-what-happened = O que aconteceu
problem-how-we-know = Como sabemos
problem-first = Faça isto primeiro
problem-step-spoken = Passo { $number }: { $step }
problem-code-line-1 = Leia este código
problem-code-line-2 = para quem ajuda você
problem-code-spoken = código: { $letter }, { $digits }
problem-server-words = Palavras do próprio servidor
problem-change-address = Mudar o endereço
problem-settings-anyway = Seguir com o que funciona

## Resultado, o servidor tem outro nome

other-name-asked = o nome que pedimos
other-name-shown = o nome na identidade
other-name-machine = Uma máquina
other-name-safe = Por que o novo nome é seguro
other-name-nothing-off = Nada é desligado: a identidade é conferida todas as vezes.
other-name-first-line = Testamos mais uma vez e seguimos com ele.
other-name-with = Com { $host }

## Resultado, precisa de você

needs-you-second = { $address }. Seus servidores de e-mail funcionam; só falta isto.
needs-you-page-place = { $site }, no seu navegador
needs-you-name-it = Dê a ela o nome deste computador, para reconhecê-la depois.
needs-you-example = Ela é assim:
needs-you-in-place = Use essa senha no lugar da normal.
needs-you-already = Já funciona
needs-you-code = Leia este código para quem ajuda você
needs-you-skip = Seguir sem isso
needs-you-done = Já fiz isso, seguir
needs-you-go-on = Já tenho, seguir

## Testar a senha

sign-in-headline = Teste sua senha
sign-in-second = Se você quiser. Também dá para digitar depois, no seu programa de e-mail.
sign-in-name = Nome para entrar
sign-in-change = Mudar
sign-in-two-names = { $incoming }, e para enviar { $outgoing }
sign-in-name-said = Como foi achado
sign-in-name-address = Endereço inteiro
sign-in-name-local-part = Antes do sinal @
sign-in-password = Senha
sign-in-show = Mostrar
sign-in-hide = Ocultar
sign-in-forgotten = Esquecida, como prometido
sign-in-app-password = { $provider } aceita aqui uma senha de app, não a normal.
sign-in-name-not-address = { $provider } aceita este nome, não o endereço inteiro.
sign-in-where = Ela vai só para { $hosts }, criptografada. Depois nós a esquecemos.
sign-in-practice = No treino vale “{ $password }” e nada mais.
sign-in-what-happens = O que acontece com ela
sign-in-goes-to = Ela só vai para o servidor que você acabou de ver:
sign-in-goes-to-both = Ela só vai para os servidores que você acabou de ver:
sign-in-travels = Ela viaja criptografada, depois de conferida a identidade do servidor.
sign-in-not-stored = Ela não é guardada, e não está em nenhum relatório, arquivo ou mensagem.
sign-in-once = Testamos uma vez só. Assim sua conta não é bloqueada por nossa causa.
sign-in-skip = Pular isto
sign-in-check = Testar minha senha
sign-in-type-first = Digite antes sua senha

sign-in-noticed = Há na sua senha algo que ninguém digita
sign-in-noticed-line = Isso costuma vir junto quando você copia uma senha. Nada foi enviado ainda.
sign-in-hidden-outer-blank = Há um espaço no começo ou no fim.
sign-in-hidden-no-break-space = Há nela um espaço de um tipo especial.
sign-in-hidden-zero-width = Há nela um sinal que não se vê.
sign-in-hidden-smart-quote = Há nela aspas curvas; as do teclado são retas.
sign-in-hidden-line-break = Há nela uma quebra de linha.
sign-in-noticed-first = Teste sua senha sem isso
sign-in-remove = Tirar isso e testar
sign-in-send-as-typed = Enviar como está

sign-in-trying = Perguntando a { $host }
sign-in-trying-line = A maioria dos servidores responde na hora. Alguns pensam por meio minuto.
sign-in-asks-password = Aceita este nome e esta senha?
sign-in-asks-program = Aceita a gente como programa de e-mail?
sign-in-asks-offers = O que oferece a você?
sign-in-asks-mailbox = Sua caixa de entrada abre?
sign-in-asks-sender = Você pode enviar com seu endereço?

sign-in-works = Sua senha funciona
sign-in-works-receive = { $host } deixou você entrar, e sua caixa de entrada abre.
sign-in-works-send = { $host } deixou você entrar, e você pode enviar.
sign-in-works-line = Seus dados levam junto o nome { $name }. A senha foi esquecida; seu programa de e-mail a pede uma vez.

sign-in-refused-happened = O servidor não diz qual dos dois está errado. Testamos uma vez e paramos aí.
sign-in-refused-first = Teste os mesmos dois na página do seu provedor
sign-in-refused-2 = Se der certo, clique em “{ $button }”.
sign-in-refused-3 = Se não, crie ali uma senha nova.
sign-in-open-site = Abrir { $site }
sign-in-works-there = Ali funciona
sign-in-another = Testar outra senha
sign-in-again = Digitar de novo

sign-in-there = O servidor de e-mail provavelmente quer outra senha
sign-in-there-happened = A página aceita seu nome e sua senha; o servidor de e-mail não. Alguns provedores querem uma segunda senha, feita para programas de e-mail.
sign-in-there-first = Procure nessa página uma senha para programas de e-mail
sign-in-there-2 = Ela costuma se chamar senha de app. Digite-a aqui no lugar da outra.
sign-in-there-3 = Se não houver, talvez o servidor queira outro nome.
sign-in-use-name = Usar { $name }

## Cancelado

cancelled-headline = Você parou a verificação
cancelled-second = { $address }, parada depois de { $took }
cancelled-line = O que respondeu até ali fica guardado. Nada foi mudado.

## Entrega

hand-over-headline = Onde você lê seus e-mails?
hand-over-second = { $address }, com os dados que acabaram de funcionar
hand-over-list = Programas de e-mail, { $count } itens
hand-over-what-will-happen = O que vai acontecer
hand-over-steps-2 = Dois passos
hand-over-steps-3 = Três passos
hand-over-steps-4 = Quatro passos
hand-over-save = Salvar arquivo
hand-over-save-files = Salvar arquivos
hand-over-copy = Copiar
hand-over-qr = Código QR para um celular
hand-over-saving = Salvando
hand-over-saved = Salvo como { $path }
hand-over-exists = Já existe um arquivo { $path }. Nada foi gravado.
hand-over-not-writable = Não dá para gravar o arquivo { $path }. Nada foi gravado.
hand-over-not-saved = Nada foi salvo
hand-over-cannot = Este arquivo não comporta seus dados
hand-over-no-password = Nenhuma senha é gravada.

## Treino

practice-band = Treino.
practice-band-line = Uma internet de mentira dentro deste programa. Nada sai do seu computador.
practice-band-elsewhere = Agora pela conexão do seu celular, na internet de mentira. Nada sai do seu computador.
practice-leave = Sair do treino
practice-headline = Escolha uma situação para treinar
practice-second = Cada uma é uma conta de mentira. Veja o que se acha, o que se diz e o que fazer.
practice-find = Procurar entre { $count }
practice-find-none = Nenhuma situação tem essas palavras.
practice-group-all-is-well = Quando tudo vai bem
practice-group-needs-you = Quando depende de você
practice-group-network-in-the-way = Quando a rede atrapalha
practice-group-server-fault = Quando o servidor tem um defeito
practice-chosen = { $situation }, { $address }
practice-this-one = Treinar esta

## Pronto

done-headline = Sua conta está em { $program }
done-headline-saved = Os arquivos para { $program } estão salvos
done-headline-sheet = Sua folha de dados está salva
done-second = { $address }, receber por { $incoming }, enviar por { $outgoing }
done-second-receive-only = { $address }, receber por { $incoming }
done-one-thing-left = Só falta uma coisa
done-open-program = Abra { $program } e digite sua senha quando o programa pedir
done-where = Salvos em { $folder }: { $files }
done-phone = Também meu celular
done-phone-line = Com um código QR
done-print = Imprimir os dados
done-print-line = Uma página, sem senha
done-another = Outro endereço
done-another-line = Começar de novo
done-other-program = Outro programa
done-other-program-line = Os mesmos dados
done-undo = Desfazer, com { $program } fechado
done-close = Fechar o Mailhaven
done-open-folder = Abrir a pasta
done-open = Abrir { $program }

## Detalhes

details-sources = Fontes
details-timeline = Linha do tempo
details-certificate = Certificado
details-conversation = Conversa
details-sent = O que foi enviado
details-back = Voltar ao resultado
details-save-report = Salvar relatório
details-sources-headline = Onde procuramos, e o que cada lugar disse
details-sources-line = Perguntamos em todos os lugares ao mesmo tempo. Vale a resposta mais confiável, nunca a mais rápida.
details-named-manual = Seu provedor informou estes servidores a você
details-named-bundled = Este programa conhece os servidores do seu provedor
details-named-domain = Seu próprio domínio informa estes servidores
details-named-database = A lista pública de provedores informa estes servidores
details-named-guess = Ninguém informa estes servidores; foram testados os nomes habituais
details-where = Onde procuramos
details-outcome = O que deu
details-says = O que diz
details-trust = Confiança
details-took = Levou
outcome-found = Achado
outcome-nothing-published = Nada publicado
outcome-could-not-look = Não deu para olhar
outcome-unreadable = Não faz sentido
outcome-denied = Diz não
outcome-not-asked = Não precisou
outcome-our-fault = Defeito nosso
why-no-such-name = Esse nome não existe
why-no-such-record = Não há esse registro
why-no-such-document = Não há esse arquivo ({ $status })
why-not-a-configuration = Uma página sem dados
why-wildcard = Todo nome leva até lá
why-other-programs = Só para outros programas
why-not-listed = Não está na lista
why-unknown-mail-host = O e-mail vai para { $host }
why-no-mail-programs = Sem acesso para programas
why-mail-filter = O e-mail passa por { $host }
why-unknown-name-servers = O servidor de nomes é { $host }
why-denied = Diz que não oferece nada
why-not-asked = Há algo melhor
why-unreadable = Não é como deveria
why-status = Responde com { $status }
why-sign-in-first = Pede login antes
why-redirect = Leva aonde não seguimos
why-too-large = Longo demais para ler
why-malformed = A resposta não faz sentido
source-bundled = Provedores conhecidos
source-srv = Registros do próprio domínio
source-autoconfig = Arquivo de dados do domínio
source-well-known = Site do domínio
source-ispdb = Lista pública de provedores
source-pacc = Novo arquivo de dados do domínio
source-mailconf = Indicação do domínio
source-mx = Onde os e-mails são entregues
source-autodiscover = Consulta da Microsoft
source-autodiscover-json = Consulta mais nova da Microsoft
source-guess = Nomes de costume
source-exchanger = O servidor que recebe os e-mails
source-name-servers = Quem administra o domínio
source-autoconfig-http = Arquivo de dados, sem proteção
source-manual = O que lhe disseram
note-jmap = O domínio também oferece JMAP, em { $host }. Seu programa de e-mail não precisa disso.
note-exchange = Um servidor Exchange responde por este domínio, em { $host }. Quem cuida dele decide quais programas de e-mail podem usá-lo.
note-microsoft-365 = O Microsoft 365 responde por este domínio, em { $host }. As contas provavelmente ficam lá.
details-unasked = { $count ->
    [one] Em um lugar que talvez saiba mais não deu para perguntar. O nosso palpite funciona, então ele é usado.
   *[other] Em { $count } lugares que talvez saibam mais não deu para perguntar. O nosso palpite funciona, então ele é usado.
}
trust-manual = Do seu provedor
trust-bundled = No programa
trust-published = Do domínio
trust-database = Lista pública
trust-indirect = Indireta
trust-untrusted = Sem proteção
trust-guess = Palpite
trust-exchanger = Palpite
trust-name-servers = Palpite
trust-wildcard = Palpite
details-values-headline = Quem diz isso
details-values-line = Cada parte dos dados, e os lugares que a indicam. O mais confiável vem primeiro.
details-values-written = Como está em { $place }:
details-values-instead = { $place }: { $hosts } em vez disso
details-values-encryption = { $place }: { $security } na { $port } em vez disso
details-values-denied = { $place }: isso não é oferecido
details-value-host = Servidor
details-value-port = Porta
details-value-security = Segurança
details-value-username = Nome de usuário
details-value-auth = Autenticação
details-value-usual = Ninguém; é o que se usa de costume
details-security-tls = SSL/TLS
details-security-starttls = STARTTLS
details-auth-password = Senha normal
details-auth-encrypted-password = Senha criptografada
details-auth-oauth2 = Acesso pelo navegador
details-auth-gssapi = Acesso do próprio computador
details-auth-ntlm = Acesso do Windows
details-auth-client-certificate = Certificado de cliente
details-auth-none = Sem autenticação
details-timeline-headline = Pronto depois de { $took }: vimos que receber funciona
details-timeline-headline-none = O que foi testado, e quanto tempo levou
details-timeline-line = Cada barra é uma tentativa, desde o começo da verificação. Uma linha pontilhada vem do que ela teve de esperar.
details-timeline-distance = A maior parte do tempo é distância: cerca de { $took } até o servidor e de volta.
details-part-name = Achar o endereço
details-part-turn = Esperar a vez
details-part-connect = Conectar
details-part-encrypt = Criptografia e identidade
details-part-greet = Saudação
details-waited-for = Esperado
details-try-usual = nome usual, logo de início
details-try-after = após { $port }, com cuidado
details-took-value = { $took }
details-ready-at = Pronto em { $number }

details-looks-headline = Onde olhamos mais
details-looks-line = Onde várias causas parecem iguais, mais um olhar as distingue.
look-web-port = A porta da web responde
look-reference-port = A porta está aberta em outro lugar
look-port-25 = A porta 25 está aberta
look-reference-handshake = Quem assina aqui pelos outros
look-reference-greeting = Quem responde aqui pelos outros
look-small-segments = Olá em pacotes pequenos
look-without-server-name = Olá sem nome
look-other-server-name = Olá com outro nome
look-old-hello = Olá de um programa antigo
look-large-hello = Olá de um programa mais novo
look-hello-at-once = Olá como primeira palavra
look-other-address = Olá onde outros o encontram
look-web-handshake = Olá na porta da web
look-name-again = O mesmo nome mais uma vez
look-name-unchecked = O nome, sem conferir os selos
look-name-elsewhere = O nome, perguntado em outro lugar
look-name-by-system = O nome, perguntado pelo sistema
look-random-name = Um nome que não tem como existir
look-known-page = Uma página conhecida
look-this-computer = A saída deste computador
look-found = Achado
look-not-there = Não existe
look-another-page = Veio outra página
look-read = Lido
look-answered = Respondeu
look-encrypted = Criptografado
look-lost = Sem resposta

certificate-headline = A identidade do servidor vale até { $date }
certificate-headline-refused = A identidade do servidor não vale
certificate-line = Um certificado é a identidade do servidor. Ele prova que { $host } é quem diz ser.
certificate-same = As { $count_words } portas mostraram a mesma.
certificate-none = Nenhum servidor mostrou uma identidade
certificate-none-line = Um certificado é a identidade do servidor. Nenhum teste chegou até ali.
certificate-unreadable = Não dá para ler a identidade do servidor
certificate-who = Quem responde por ela
certificate-server = o servidor de e-mail
certificate-sent = enviado pelo servidor
certificate-not-sent = da lista deste computador, que confia nele
certificate-checked = O que conferimos
certificate-names = Está em nome deste servidor: { $host }
certificate-other-name = Está em nome de outro servidor
certificate-in-date = Está no prazo, ainda por { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
certificate-out-of-date = Está fora do prazo
certificate-trusted = Uma autoridade de confiança responde por ela
certificate-not-trusted = Este computador a recusa
certificate-key = A chave é forte ({ $bits } bits)
certificate-weak = A chave é fraca demais
certificate-days = No prazo
certificate-today = hoje
certificate-days-spoken = vale de { $from } até { $to }
certificate-fingerprint = Impressão digital (SHA-256), para comparar por telefone

conversation-headline = O que nós e o servidor dissemos na porta { $port }
conversation-line = Palavra por palavra, com o tempo em ms desde o começo do teste. Nada secreto foi enviado.
conversation-port = Porta
conversation-we = Nós
conversation-server = Servidor
conversation-none = Nenhum servidor respondeu
conversation-none-line = Não há palavras para mostrar.
conversation-choose = porta { $port } de { $host }
conversation-name = Achado o endereço de { $host }
conversation-connected = Conectado a { $ip }, porta { $port }
conversation-encrypted = Criptografado daqui em diante (TLS { $version }), identidade conferida
conversation-encrypted-refused = Criptografado daqui em diante (TLS { $version }), identidade recusada
conversation-starttls = O servidor aceitou começar a criptografia
conversation-closed = Encerrado por nós. Nenhum nome e nenhuma senha foram enviados.
conversation-stopped = Terminou aqui: { $why }

sent-headline = Sua senha não foi enviada a ninguém
sent-headline-password = Sua senha foi para { $hosts } e para mais ninguém
sent-line = Isto é tudo o que saiu deste computador nesta verificação.
sent-line-address = Seu endereço completo foi só para o seu provedor, criptografado.
sent-line-no-address = Ninguém recebeu seu endereço completo.
sent-to-whom = Para quem
sent-what = O que enviamos
sent-how = Como
sent-to-names = Serviço de nomes da sua rede
sent-to-names-what = o nome { $domain }, e nomes abaixo dele
sent-to-web-what = o nome { $domain }
sent-to-web-what-address = seu endereço { $address }, que foi pedido ali
sent-to-server-what = um olá em { $ports }, depois a pergunta do que ele sabe fazer
sent-to-server-what-open = um olá em { $ports } (às claras até a criptografia começar), depois a pergunta do que ele sabe fazer
sent-to-look-what = { $count ->
    [one] mais um olá em { $ports }, para distinguir as causas
   *[other] mais { $count_words } olás em { $ports }, para distinguir as causas
}
sent-to-port-what = nada; batemos em { $ports } para ver se abre
sent-to-compare-what = o nome { $name }, para comparar as respostas
sent-to-page-what = o pedido de uma página conhecida, e nada de você
sent-nothing = Nada foi dito
sent-to-sign-in-what = seu nome e sua senha, para entrar
sent-encrypted = Criptografado
sent-not-encrypted = Não criptografado

## Menu

menu-appearance-system = Como neste computador
menu-appearance-light = Claro
menu-appearance-dark = Escuro
menu-less-movement = Menos movimento
menu-zoom = Tamanho { $percent }%
menu-larger = Maior
menu-smaller = Menor
menu-language = Idioma: { $name }
language-headline = Idioma
menu-practise = Treinar antes
menu-another-address = Outro endereço
menu-reference-hosts = Perguntar também a outros provedores
menu-keys = Teclas
menu-letters = Teclas de uma só letra

## Teclas

keys-headline = Teclas
keys-close = Fechar
keys-next = vai para a próxima parte; com Shift, para a anterior
keys-next-key = Tab
keys-enter = aciona o botão cheio, ou o que tem o contorno
keys-enter-key = Enter
keys-back = volta; durante a procura, cancela
keys-back-key = Esc
keys-details = mostra os detalhes de um resultado
keys-details-key = Ctrl D
keys-helpdesk = copia um resultado para o suporte
keys-helpdesk-key = Ctrl Shift C
keys-copy = copia o que está selecionado
keys-copy-key = Ctrl C
keys-scroll = percorrem uma página mais longa que a janela
keys-scroll-key = Page Up, Page Down
keys-again = testa de novo, ao lado de um problema
keys-again-key = R
keys-password = testa sua senha, ao lado de servidores que funcionam
keys-password-key = P
keys-show = mostra ou oculta a senha que você digita
keys-show-key = Alt S
keys-message = copia uma mensagem sobre um problema
keys-message-key = M
keys-find = procura uma situação para treinar
keys-find-key = /
keys-differs = mostra só o que difere, entre duas verificações
keys-differs-key = D
keys-save = salva o arquivo do programa escolhido
keys-save-key = Ctrl S
keys-code = mostra o código para um celular, ou o guarda
keys-code-key = Q
keys-zoom = deixam tudo maior ou menor; Ctrl 0 desfaz
keys-zoom-key = Ctrl + e Ctrl −
keys-menu = abre o menu
keys-menu-key = F10

## Para levar

helpdesk-title = Mailhaven { $version }, verificação de { $address }
helpdesk-works = Visto funcionando, criptografado, identidade conferida: { $endpoint }
