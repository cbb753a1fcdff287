# Mensagens para quem pode resolver algo, prontas para colar, e os códigos lidos em voz alta.

## Uma mensagem

message-greeting = Olá,
message-opening-provider = { $severity ->
    [warning] Meu e-mail em { $domain } funciona, mas uma verificação encontrou algo que vocês podem corrigir.
   *[other] { $about ->
        [mailbox] Meu programa de e-mail não consegue usar a caixa { $address }.
       *[domain] Meu programa de e-mail não consegue usar minha caixa em { $domain }.
    }
}
message-opening-network-owner = { $severity ->
    [warning] O e-mail funciona na sua rede, mas uma verificação encontrou algo que vocês podem corrigir.
   *[other] Na sua rede, meu programa de e-mail não alcança o servidor dele.
}
message-opening-it-people = { $about ->
    [mailbox] Meu programa de e-mail não consegue usar a caixa { $address }.
   *[domain] Meu programa de e-mail não consegue usar minha caixa em { $domain }.
}
message-opening-helper = Estou configurando meu e-mail em { $domain } e preciso de uma ajuda.
message-opening-makers = O Mailhaven encontrou em { $domain } algo com que ainda não sabe lidar.
message-checked = O Mailhaven { $version } verificou isso em { $date } às { $time } UTC. Ele diz: “{ $headline }”. O código é { $code }.
message-steps = O que ele diz para fazer:
message-seen = O que se viu:
message-specialists = Para especialistas:
message-closing = Minha senha não está nesta mensagem. Agradeço a ajuda.

## O que se pede

message-ask-way-in = Há uma entrada para programas de e-mail nesta caixa? Se houver, com qual servidor, qual porta e qual criptografia?
message-ask-right-server = { $service ->
    [submission] Qual servidor, qual porta e qual criptografia os programas de e-mail usam para enviar?
    [imap] Qual servidor, qual porta e qual criptografia os programas de e-mail usam para receber?
    [pop3] Qual servidor, qual porta e qual criptografia os programas de e-mail usam para receber?
   *[any] Quais servidores, quais portas e qual criptografia os programas de e-mail usam para receber e para enviar?
}
message-ask-both-families = Vocês podem dar a { $host } um endereço IPv4 e também um IPv6?
message-ask-mend-name = Vocês podem corrigir os registros DNS deste nome? A linha para especialistas diz o que há de errado neles.
message-ask-look-at-server = Vocês podem descobrir por que { $host } faz isso na porta { $port }?
message-ask-let-in = Vocês podem deixar minha rede entrar de novo? Posso procurar o endereço dela.
message-ask-renew-certificate = Vocês podem dar a { $host } um certificado válido hoje?
message-ask-certificate-for-name = Vocês podem incluir { $host } no certificado deste servidor, ou me dizer o nome certo dele?
message-ask-complete-certificate = Vocês podem fazer { $host } enviar também os certificados intermediários?
message-ask-mend-certificate = Vocês podem dar a { $host } outro certificado na porta { $port }? A linha para especialistas diz o que há de errado com este.
message-ask-encrypt = Vocês podem ativar TLS 1.2 ou 1.3 em { $host }, porta { $port }? Sem isso, qualquer um no caminho pode ler minha senha.
message-ask-mend-settings = Vocês podem corrigir as configurações de e-mail publicadas para { $domain }?
message-ask-open-mailbox = Vocês podem me dizer por que esta caixa está fechada, e abrir de novo?
message-ask-look-at-mailbox = Vocês podem olhar esta caixa pelo lado de vocês? Pelas palavras do servidor, a falha está aí.
message-ask-allow-sending = Vocês podem me deixar enviar com a senha que uso para receber, ou me dizer qual o envio aceita?
message-ask-open-ports = Vocês podem deixar passar os programas de e-mail? Eles usam as portas TCP 993 e 143 para receber, e 465 e 587 para enviar.
message-ask-allow-name = Vocês podem deixar o nome deste servidor de e-mail passar pelo filtro? Ele está na linha para especialistas.
message-ask-leave-encryption = Vocês podem descobrir o que abre ou tira a criptografia do e-mail na sua rede, e acabar com isso?
message-ask-mend-network = Vocês podem olhar isso na sua rede? A linha para especialistas diz o que não passa.
message-ask-mend-lookups = Vocês podem olhar o servidor DNS da sua rede? A linha para especialistas diz o que ele faz.
message-ask-trust-signer = Este certificado é assinado por vocês? Se for, podem tornar quem o assina conhecido no meu computador?
message-ask-give-certificate = Vocês podem me dar o certificado de cliente que este servidor pede, e dizer como instalar?
message-ask-allow-programs = Vocês podem deixar um programa de e-mail entrar nesta caixa, ou me dizer qual é permitido?
message-ask-help = Você pode me ajudar com isso? O Mailhaven também explica o código { $code } no seu computador.
message-ask-report = Vocês podem olhar isso? Posso mandar o relatório completo.

## Um código lido em voz alta

code-headline = Qual código você viu ou ouviu?
code-second = É uma letra e dois algarismos. Depois você vê o que há por trás e o que fazer.
code-field = Código
code-hint = N-27
code-show = Mostrar o que significa
code-example = Os nomes e números desta explicação são exemplos.
code-problem = Isto ainda não é um código
code-problem-empty = Digite uma letra e dois algarismos, como em N-27.
code-problem-letter-missing = Primeiro vem uma letra, como em N-27.
code-problem-letter = Nenhum código começa com { $letter }. As letras são { $letters }.
code-problem-digits = Depois da letra { $letter } vêm dois algarismos, como em N-27.
code-problem-zero = Nenhum código tem 0: os algarismos vão de 1 a 9.
code-problem-unknown = O código { $code } não existe. Pergunte mais uma vez: alguma parte foi mal ouvida.
