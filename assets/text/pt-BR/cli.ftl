# A linha de comando.

cli-help =
    O Mailhaven acha os servidores de e-mail por trás de um endereço, testa cada um,
    diz o que há de errado e entrega os dados prontos.

    Uso:
      mailhaven                              abre a janela
      mailhaven check ENDEREÇO               acha e testa os servidores, e diz o que deu
      mailhaven export ENDEREÇO --for ID     verifica e grava os arquivos de um programa de e-mail
      mailhaven explain CÓDIGO               explica um código como N-27
      mailhaven --practice                   abre a janela em uma internet de mentira

    Opções de check e export:
      --json                                 mostra o relatório em JSON, e nada mais (só check)
      --message                              mostra uma mensagem para quem pode resolver, pronta
                                             para colar, e nada mais (só check)
      --password-stdin                       também testa a senha, uma vez em cada servidor visto
                                             funcionando, com a primeira linha da entrada padrão (só check)
      --practice                             pergunta à internet de mentira deste programa
      --incoming HOST[:PORTA][/tls|/starttls] testa também o que o provedor disse para receber
      --outgoing HOST[:PORTA][/tls|/starttls] testa também o que o provedor disse para enviar
      --no-reference-hosts                   não toca nos servidores de outros provedores
      --output PASTA                         grava nesta pasta (só export)
      --add-to PERFIL                        adiciona a conta a este perfil (--for thunderbird)
      --take-out-of PERFIL                   tira a conta de lá
      --agree-to NOME                        aceita servidores desta empresa, que você conhece
      --language IDIOMA                      usa outro idioma, não o do sistema

    Listas:
      mailhaven check --practice --list      os endereços de mentira e o que cada um mostra
      mailhaven export --list                os programas de e-mail

    Código de saída: 0 vimos dados que funcionam; 1 achamos um problema, ou falta algo para
    você fazer; 2 uso errado, ou não é um endereço; 3 um defeito do próprio Mailhaven.

cli-agree-first = Nada foi gravado. Se { $name } é mesmo o seu provedor de e-mail, acrescente: --agree-to { $name }
cli-progress = { $answered } de { $asked } lugares responderam sobre { $address }
cli-signing-in = Testando a senha em { $host }
cli-sign-in = Acesso à conta
cli-signed-in = { $username } entrou em { $port }. Tudo o que vem depois funciona.
cli-signed-in-and-refused = { $username } entrou em { $port }, e depois veio um não.
cli-not-signed-in = { $username } não entrou em { $port }.
cli-not-signed-in-nothing-works = Nenhuma senha foi enviada: não vimos nenhum servidor que funcione.
cli-not-signed-in-agree-first = Nenhuma senha foi enviada. Se { $name } é mesmo o seu provedor de e-mail, acrescente: --agree-to { $name }
cli-not-signed-in-browser-of = Nenhuma senha foi enviada: { $provider } não aceita senha de um programa de e-mail. O programa abre uma vez a página de { $provider } no navegador, e você entra ali.
cli-not-signed-in-browser = Nenhuma senha foi enviada: o servidor não aceita senha de um programa de e-mail. O programa abre uma vez a página do seu provedor no navegador, e você entra ali.
cli-not-signed-in-no-way = Nenhuma senha foi enviada: o servidor não oferece um jeito de entrar com senha.
cli-password-on-terminal = Digite a senha e tecle Enter. Ela aparece enquanto você digita. Ela vai só para { $hosts }, criptografada; depois é esquecida.
cli-password-empty = Não há senha na entrada padrão: a primeira linha está vazia.
cli-password-too-long = A primeira linha da entrada padrão é mais longa do que qualquer senha.
cli-password-not-text = A primeira linha da entrada padrão não é texto em UTF-8.
cli-password-unreadable = Não dá para ler a entrada padrão.
cli-works = Achamos seus servidores de e-mail, e eles funcionam
cli-checked-for = { $address }, verificado em { $seconds } segundos
cli-receive = Receber
cli-send = Enviar
cli-username = Nome de usuário
cli-server-line = { $host }, porta { $port }, { $security }
cli-lights = Luzes
cli-light = { $port } { $word }. { $line }
cli-what-happened = O que aconteceu
cli-how-we-know = Como sabemos
cli-what-to-do = O que fazer
cli-for-support = Para o seu provedor ou quem ajuda você
cli-also = Também achamos
cli-code = Código { $code }
cli-unknown-code = “{ $code }” não é um código.
cli-nothing-to-ask = Não é preciso pedir nada a ninguém: nenhuma mensagem foi escrita.
cli-unknown-language = Não há textos em “{ $language }”. Há em: { $known }.
cli-no-start = O Mailhaven não consegue iniciar: { $why }
cli-usage-no-such-command = Não existe o comando “{ $word }”. Veja: mailhaven --help
cli-usage-no-such-option = Não existe a opção { $option }. Veja: mailhaven --help
cli-usage-out-of-place = { $option } não cabe aqui. Veja: mailhaven --help
cli-usage-value-missing = Falta um valor depois de { $option }. Veja: mailhaven --help
cli-usage-value-not-wanted = { $option } não leva valor. Veja: mailhaven --help
cli-usage-too-many = “{ $word }” é uma palavra a mais. Veja: mailhaven --help
cli-usage-not-text = “{ $word }” não é texto UTF-8.
cli-usage-address-missing = { $command } precisa de um endereço, como em: mailhaven { $command } anna@example.org
cli-usage-client-missing = export precisa de --for e do id de um programa de e-mail. Para ver a lista: mailhaven export --list
cli-usage-no-such-client = Não existe programa de e-mail com o id “{ $id }”. Para ver a lista: mailhaven export --list
cli-usage-only-for-thunderbird = --add-to e --take-out-of precisam de --for thunderbird, e de nenhum outro lugar para gravar.
cli-usage-no-name = “{ $text }” não serve para --agree-to. Ali vai um nome, como example.org.
cli-usage-no-server = “{ $text }” não é um servidor. { $why } A forma é HOST ou HOST:PORTA, também com /tls ou /starttls no fim.
cli-usage-no-encryption = Depois da barra vem tls ou starttls.
cli-usage-password-for-export = --password-stdin é de check: o que export grava nunca tem senha.
cli-usage-two-outputs = --json e --message mostram cada um uma coisa, e nada mais. Escolha um dos dois.
cli-usage-code-missing = explain precisa de um código, como em: mailhaven explain N-27
cli-file-exists = Já existe um arquivo { $path }. Nada foi gravado.
cli-file-not-writable = Não dá para gravar o arquivo { $path }. Nada foi gravado.
cli-no-window = Não há tela para abrir uma janela. Para verificar um endereço aqui, use: mailhaven check anna@example.org
cli-window-libraries =
    Não dá para abrir a janela: { $why }
    No Debian e no Ubuntu, isto instala o que falta:
      sudo apt install { $packages }
    Para verificar um endereço sem janela, use: mailhaven check anna@example.org
cli-no-gui = Esta versão não tem janela. Para verificar um endereço, use: mailhaven check anna@example.org
refusal-no-outgoing = { $program } precisa de um servidor para enviar, e não vimos nenhum que funcione.
refusal-pop3-not-expressible = { $program } não recebe por POP3, e não vimos nenhum servidor IMAP que funcione.
refusal-starttls-not-expressible = No arquivo para { $program } não cabe STARTTLS para receber, e não vimos nenhum servidor com SSL/TLS que funcione.
refusal-oauth-not-expressible = No arquivo para { $program } não cabe um acesso pelo navegador, e o seu provedor pede isso.
refusal-oauth-host-unknown = { $program } não consegue entrar pelo navegador no seu provedor.
refusal-sign-in-not-expressible = No arquivo para { $program } não cabe o jeito de entrar que o seu provedor usa.
refusal-username-of-one-person = O nome de usuário não vem do endereço, então não cabe em um arquivo para todo o domínio.
refusal-not-expressible = Os dados têm um sinal que não cabe no arquivo para { $program }.
cli-thunderbird-then = Quando ele tiver iniciado, tire as linhas: mailhaven export { $address } --for thunderbird --take-out-of "{ $profile }"
cli-no-such-profile = Não há perfil “{ $profile }” do Thunderbird. Foram achados: { $profiles }.
cli-several-profiles = Vários perfis do Thunderbird se chamam “{ $profile }”: { $profiles }. Informe a pasta de um deles.
cli-no-profiles = Nenhum perfil do Thunderbird foi achado neste computador. Informe a pasta dele.
cli-no-profile-there = A pasta { $folder } não é um perfil do Thunderbird: não tem prefs.js e nenhum profiles.ini a cita.
