# Os programas de e-mail, e para que mais se gravam dados: o que sai, o que vai acontecer, os passos.

gives-computer = Neste computador
gives-file = Arquivo
gives-files = Arquivos
gives-steps = Passos
gives-code = Código
gives-paper = Papel
gives-records = Registros

client-thunderbird = Thunderbird
client-thunderbird-found = Achado neste computador, versão { $version }
client-thunderbird-line = Dois arquivos; o Thunderbird importa o que termina em .zip
client-thunderbird-happens-1 = Sua conta entra ao lado das que você já tem.
client-thunderbird-happens-2 = Nada do que já está lá é mudado.
client-thunderbird-happens-3 = Nenhuma senha é gravada. Para desfazer, remova a conta no Thunderbird.
client-thunderbird-step-1 = Salve os arquivos
client-thunderbird-step-1-aside = O que termina em .js serve para preparar computadores novos.
client-thunderbird-step-2 = No Thunderbird, abra Ferramentas, depois Importar, e importe o arquivo .zip
client-thunderbird-step-2-aside = Escolha “Importar de arquivo”, depois “Importar perfil de backup”.
client-thunderbird-step-3 = Abra o Thunderbird de novo e digite sua senha quando ele pedir
client-thunderbird-left = No Thunderbird, abra Ferramentas, depois Importar, e importe o arquivo .zip
client-thunderbird-left-line = Escolha “Importar de arquivo”, depois “Importar perfil de backup”. Depois abra o Thunderbird de novo e digite sua senha.
client-thunderbird-add = Adicionar ao meu Thunderbird

client-outlook-classic = Outlook clássico
client-outlook-classic-line = Dois arquivos para o Outlook do Windows, até 2024, e uma página para copiar
client-outlook-classic-happens-1 = Sua conta entra no perfil do próprio Outlook.
client-outlook-classic-happens-2 = As contas que você já tem ficam como estão.
client-outlook-classic-happens-3 = Nenhuma senha é gravada.
client-outlook-classic-step-1 = Feche o Outlook
client-outlook-classic-step-1-aside = Ele só lê os arquivos quando abre.
client-outlook-classic-step-2 = Salve os arquivos na mesma pasta
client-outlook-classic-step-2-aside = Qualquer pasta deste computador serve.
client-outlook-classic-step-3 = Abra o arquivo que termina em .cmd
client-outlook-classic-step-3-aside = O Outlook abre e pede sua senha.

client-outlook-classic-left = Feche o Outlook e abra o arquivo que termina em .cmd
client-outlook-classic-left-line = O Outlook abre e pede sua senha. Depois seus e-mails começam a chegar.

client-sheet = Folha impressa
client-sheet-line = Uma página para qualquer outro programa
client-sheet-happens-1 = Você recebe uma página com todos os dados, para imprimir ou ler.
client-sheet-happens-2 = Nada neste computador é mudado.
client-sheet-happens-3 = Não há senha nela.
client-sheet-step-1 = Salve a página e abra ou imprima
client-sheet-step-1-aside = Ela abre em qualquer navegador.
client-sheet-step-2 = Digite os dados no seu programa de e-mail
client-sheet-step-2-aside = Ele os pede quando você adiciona uma conta manualmente.
client-sheet-left = Abra a página e digite os dados no seu programa de e-mail
client-sheet-left-line = No fim, o programa pede sua senha. Depois seus e-mails começam a chegar.
client-sheet-step-3 = Digite sua senha quando o programa pedir

client-new-outlook = Novo Outlook
client-new-outlook-line = Não aceita arquivo: os passos, e uma página para copiar
client-new-outlook-happens-1 = Você recebe uma página com todos os dados, para digitar.
client-new-outlook-happens-2 = Nada neste computador é mudado.
client-new-outlook-happens-3 = O novo Outlook guarda na Microsoft a senha que você digita.
client-new-outlook-step-1 = Salve a página e abra
client-new-outlook-step-2 = No Outlook, abra Configurações, depois Contas, depois Adicionar conta
client-new-outlook-step-2-aside = Digite seu endereço, clique em Continuar e escolha IMAP, depois Mostrar mais.
client-new-outlook-step-3 = Digite os dados da página, e sua senha
client-new-outlook-left = Abra a página e digite os dados no Outlook
client-new-outlook-left-line = No Outlook: Configurações, Contas, Adicionar conta. Depois seus e-mails começam a chegar.

client-apple-mail = Mail da Apple
client-apple-mail-line = Um arquivo para o Mail em um Mac
client-apple-mail-happens-1 = Sua conta entra ao lado das que você já tem.
client-apple-mail-happens-2 = Um arquivo que você salvar depois muda a mesma conta.
client-apple-mail-happens-3 = Nenhuma senha é gravada. Para desfazer, remova o perfil.
client-apple-mail-step-1 = Salve o arquivo e abra
client-apple-mail-step-1-aside = Com dois cliques no Finder.
client-apple-mail-step-2 = Nos Ajustes do Sistema, abra Geral, depois Gerenciamento de Dispositivos
client-apple-mail-step-2-aside = No macOS 13 e 14: Privacidade e Segurança, depois Perfis.
client-apple-mail-step-3 = Dê dois cliques no perfil, clique em Instalar e digite sua senha
client-apple-mail-left = Abra o arquivo e instale nos Ajustes do Sistema
client-apple-mail-left-line = Geral, depois Gerenciamento de Dispositivos. No macOS 13 e 14: Privacidade e Segurança, depois Perfis. Ali ele pede sua senha.

client-iphone = iPhone ou iPad
client-iphone-line = Um arquivo para o Mail no celular ou no tablet
client-iphone-happens-1 = Sua conta entra ao lado das que você já tem.
client-iphone-happens-2 = Um arquivo que você salvar depois muda a mesma conta.
client-iphone-happens-3 = Nenhuma senha é gravada. Para desfazer, remova o perfil.
client-iphone-step-1 = Salve o arquivo, mande para o celular e abra ali
client-iphone-step-1-aside = Por AirDrop, ou em uma mensagem enviada a você.
client-iphone-step-2 = Em Ajustes, toque em Perfil Baixado, depois em Instalar
client-iphone-step-2-aside = Ele só espera ali por alguns minutos.
client-iphone-step-3 = Digite sua senha quando ele pedir
client-iphone-left = Mande o arquivo para o celular e abra ali
client-iphone-left-line = Depois, em Ajustes: Perfil Baixado, Instalar. Ali ele pede sua senha.

client-android = Celular Android
client-android-line = Um código para o Thunderbird, um arquivo para K-9 Mail e FairEmail
client-android-happens-1 = O app recebe sua conta ao lado das que já tem.
client-android-happens-2 = Se importar duas vezes, a conta fica lá duas vezes.
client-android-happens-3 = Não há senha no código nem no arquivo.
client-android-step-1 = No celular, no Thunderbird: Configurações, “Import settings”, “Scan QR code”
client-android-step-1-aside = O K-9 Mail e o FairEmail usam ali o arquivo salvo que termina em .k9s.
client-android-step-2 = Clique em “Mostrar o código” e ponha o celular na frente
client-android-step-2-aside = O arquivo salvo que termina em .svg é o mesmo código.
client-android-step-3 = Digite sua senha quando o app pedir
client-android-left = Abra o arquivo que termina em .svg e leia o código com o celular
client-android-left-line = No Thunderbird: Configurações, “Import settings”, “Scan QR code”. No K-9 Mail e no FairEmail, escolha ali o arquivo .k9s.

client-evolution = Evolution
client-evolution-line = Três arquivos que andam juntos
client-evolution-happens-1 = Sua conta entra ao lado das que você já tem.
client-evolution-happens-2 = Um arquivo que você salvar depois muda a mesma conta.
client-evolution-happens-3 = Nenhuma senha é gravada. Para desfazer, apague os arquivos.
client-evolution-step-1 = Feche o Evolution
client-evolution-step-2 = Salve os arquivos e copie os três para ~/.config/evolution/sources
client-evolution-step-2-aside = Eles se acham uns aos outros pelos nomes.
client-evolution-step-3 = Encerre a sessão e entre de novo, abra o Evolution e digite sua senha
client-evolution-left = Copie os três arquivos para ~/.config/evolution/sources
client-evolution-left-line = Depois encerre a sessão e entre de novo, abra o Evolution e digite sua senha.

client-geary = Geary
client-geary-line = Um arquivo para uma conta
client-geary-happens-1 = Sua conta entra ao lado das que você já tem.
client-geary-happens-2 = Nada do que já está lá é mudado.
client-geary-happens-3 = Nenhuma senha é gravada. Para desfazer, remova a conta no Geary.
client-geary-step-1 = Feche o Geary
client-geary-step-2 = Salve o arquivo e copie para ~/.config/geary/account_01/geary.ini
client-geary-step-2-aside = Se já existir account_01, use o número seguinte.
client-geary-step-3 = Abra o Geary e digite sua senha quando ele pedir
client-geary-left = Copie o arquivo para ~/.config/geary/account_01/geary.ini
client-geary-left-line = Se já existir account_01, use o número seguinte. Depois abra o Geary e digite sua senha.

client-claws-mail = Claws Mail
client-claws-mail-line = Linhas para a lista de contas
client-claws-mail-happens-1 = Sua conta fica ao lado das que você já tem.
client-claws-mail-happens-2 = Nada muda até você acrescentar as linhas.
client-claws-mail-happens-3 = Nenhuma senha é gravada. Para desfazer, apague a conta no Claws Mail.
client-claws-mail-step-1 = Feche o Claws Mail
client-claws-mail-step-2 = Salve o arquivo e acrescente as linhas dele a ~/.claws-mail/accountrc
client-claws-mail-step-2-aside = Se já existir Account: 1, dê a estas linhas o número seguinte.
client-claws-mail-step-3 = Abra o Claws Mail e clique em “Get Mail”; ele pede sua senha
client-claws-mail-step-3-aside = Com IMAP, antes disso: “File”, “Add mailbox”, “IMAP”.
client-claws-mail-left = Acrescente as linhas do arquivo a ~/.claws-mail/accountrc
client-claws-mail-left-line = Se já existir Account: 1, dê a estas linhas o número seguinte. Depois abra o Claws Mail e clique em “Get Mail”.

client-mbsync = mbsync
client-mbsync-line = Linhas para ~/.mbsyncrc; mbsync é o programa do isync
client-mbsync-happens-1 = Seus e-mails vêm para uma pasta deste computador.
client-mbsync-happens-2 = O mbsync só busca; o msmtp pode enviar.
client-mbsync-happens-3 = Nenhuma senha é gravada: ela é pedida ao pass, o cofre de senhas.
client-mbsync-step-1 = Guarde sua senha: pass insert, e o nome que está no arquivo
client-mbsync-step-1-aside = Sem essa linha, o mbsync pergunta.
client-mbsync-step-2 = Acrescente as linhas a ~/.mbsyncrc e crie a pasta que elas indicam
client-mbsync-step-3 = Rode mbsync -a
client-mbsync-left = Acrescente as linhas do arquivo a ~/.mbsyncrc
client-mbsync-left-line = Crie a pasta que elas indicam, guarde sua senha com o pass e rode mbsync -a.

client-msmtp = msmtp
client-msmtp-line = Linhas para ~/.msmtprc
client-msmtp-happens-1 = Outros programas entregam seus e-mails por ele.
client-msmtp-happens-2 = O msmtp só envia; o mbsync pode buscar.
client-msmtp-happens-3 = Nenhuma senha é gravada: ela é pedida ao pass, o cofre de senhas.
client-msmtp-step-1 = Guarde sua senha: pass insert, e o nome que está no arquivo
client-msmtp-step-1-aside = Sem essa linha, o msmtp pergunta.
client-msmtp-step-2 = Acrescente as linhas a ~/.msmtprc
client-msmtp-step-3 = Teste com msmtp --serverinfo
client-msmtp-left = Acrescente as linhas do arquivo a ~/.msmtprc
client-msmtp-left-line = Guarde sua senha com o pass e teste com msmtp --serverinfo.

client-neomutt = NeoMutt
client-neomutt-line = Linhas para NeoMutt e Mutt
client-neomutt-happens-1 = Ele abre sua caixa de entrada ao começar.
client-neomutt-happens-2 = Nada passa antes de a conexão ser criptografada.
client-neomutt-happens-3 = Nenhuma senha é gravada; ele pergunta.
client-neomutt-step-1 = Salve o arquivo
client-neomutt-step-2 = Acrescente as linhas dele a ~/.config/neomutt/neomuttrc
client-neomutt-step-2-aside = Para o Mutt: ~/.muttrc.
client-neomutt-step-3 = Abra o neomutt e digite sua senha
client-neomutt-left = Acrescente as linhas do arquivo a ~/.config/neomutt/neomuttrc
client-neomutt-left-line = Para o Mutt: ~/.muttrc. Ele pede sua senha ao abrir.

client-aerc = aerc
client-aerc-line = Linhas para a lista de contas
client-aerc-happens-1 = Sua conta fica ao lado das que você já tem.
client-aerc-happens-2 = Nada muda até você acrescentar as linhas.
client-aerc-happens-3 = Nenhuma senha é gravada: ela é pedida ao pass, o cofre de senhas.
client-aerc-step-1 = Guarde sua senha: pass insert, e o nome que está no arquivo
client-aerc-step-2 = Acrescente as linhas a ~/.config/aerc/accounts.conf
client-aerc-step-2-aside = Depois rode nele chmod 600: o aerc quer que ninguém mais o leia.
client-aerc-step-3 = Abra o aerc
client-aerc-left = Acrescente as linhas do arquivo a ~/.config/aerc/accounts.conf
client-aerc-left-line = Rode nele chmod 600, guarde sua senha com o pass e abra o aerc.

client-himalaya = Himalaya
client-himalaya-line = Linhas para a versão 2 e linhas para a versão 1
client-himalaya-happens-1 = Sua conta fica ao lado das que você já tem.
client-himalaya-happens-2 = Nada muda até você acrescentar as linhas.
client-himalaya-happens-3 = Nenhuma senha é gravada: ela é pedida ao pass, o cofre de senhas.
client-himalaya-step-1 = Guarde sua senha: pass insert, e o nome que está no arquivo
client-himalaya-step-2 = Acrescente as linhas da sua versão a ~/.config/himalaya/config.toml
client-himalaya-step-2-aside = himalaya --version diz qual é.
client-himalaya-step-3 = Rode himalaya
client-himalaya-left = Acrescente as linhas da sua versão a ~/.config/himalaya/config.toml
client-himalaya-left-line = himalaya --version diz qual é. Antes, guarde sua senha com o pass.

client-autoconfig = Arquivo autoconfig
client-autoconfig-line = Um arquivo que quase todo programa de e-mail sabe ler
client-autoconfig-happens-1 = O Thunderbird desse computador passa a conhecer todos os endereços do domínio.
client-autoconfig-happens-2 = Ele traz regras para o nome de usuário, e o nome de ninguém.
client-autoconfig-happens-3 = Nenhuma senha é gravada.
client-autoconfig-step-1 = Salve o arquivo
client-autoconfig-step-2 = Como administrador, copie o arquivo para a pasta isp do Thunderbird
client-autoconfig-step-2-aside = No Debian: /usr/share/thunderbird/isp. No Windows: dentro da pasta do programa.
client-autoconfig-step-3 = Adicione a conta no Thunderbird: nome, endereço, senha
client-autoconfig-left = Como administrador, copie o arquivo para a pasta isp do Thunderbird
client-autoconfig-left-line = No Debian: /usr/share/thunderbird/isp. No Windows: dentro da pasta do programa.

client-thunderbird-policies = Thunderbird na empresa
client-thunderbird-policies-line = Um arquivo de políticas, e o mesmo como configuração
client-thunderbird-policies-happens-1 = O Thunderbird abre com esta conta, seja quem for que o abra.
client-thunderbird-policies-happens-2 = É para quem ainda não tem uma conta no Thunderbird.
client-thunderbird-policies-happens-3 = Nenhuma senha é gravada.
client-thunderbird-policies-step-1 = Salve os arquivos
client-thunderbird-policies-step-2 = Copie policies.json para a pasta distribution do programa
client-thunderbird-policies-step-2-aside = Ou mailhaven.cfg ao lado do programa, e autoconfig.js em defaults/pref.
client-thunderbird-policies-step-3 = Abra o Thunderbird e digite a senha quando ele pedir
client-thunderbird-policies-left = Copie policies.json para a pasta distribution do Thunderbird
client-thunderbird-policies-left-line = Ou mailhaven.cfg ao lado do programa, e autoconfig.js em defaults/pref.

client-outlook-autodiscover = Outlook na empresa
client-outlook-autodiscover-line = Uma resposta do Autodiscover no próprio computador
client-outlook-autodiscover-happens-1 = O Outlook clássico acha os dados desta conta no computador.
client-outlook-autodiscover-happens-2 = O Outlook de 2016 em diante pergunta antes à Microsoft, e talvez não olhe.
client-outlook-autodiscover-happens-3 = Nenhuma senha é gravada.
client-outlook-autodiscover-step-1 = Copie o arquivo .xml para C:\ProgramData\Mailhaven
client-outlook-autodiscover-step-2 = Abra o arquivo .reg no usuário da pessoa que usa o Outlook
client-outlook-autodiscover-step-3 = Adicione a conta no Painel de Controle, em “Mail”
client-outlook-autodiscover-left = Copie o arquivo .xml para C:\ProgramData\Mailhaven e abra o arquivo .reg
client-outlook-autodiscover-left-line = Depois adicione a conta no Painel de Controle, em “Mail”.

client-domain-owner = Registros e arquivos
client-domain-owner-line = O que um domínio publica para que os programas de e-mail o achem
client-domain-owner-happens-1 = Depois, quase todo programa só precisa do endereço e da senha.
client-domain-owner-happens-2 = Nada é publicado por nós: você cola o que falta.
client-domain-owner-happens-3 = Não há nele o nome de ninguém, nem senha.
client-domain-owner-step-1 = Salve os arquivos
client-domain-owner-step-2 = Ponha os arquivos .xml e .json onde o arquivo da zona diz
client-domain-owner-step-2-aside = Em um servidor da web com https.
client-domain-owner-step-3 = Acrescente à sua zona as linhas que faltam
client-domain-owner-left = Ponha os arquivos onde o arquivo da zona diz, e acrescente as linhas dele à zona
client-domain-owner-left-line = Depois verifique de novo um endereço do domínio: o Mailhaven acha o que você publicou.

client-not-tried = Feito segundo o formato publicado, não testado por nós

## Quadros com vários programas

programs-linux = Outros para Linux
programs-terminal = Programas de terminal
programs-owner = Dono do domínio
programs-which = Qual?

## Um Thunderbird neste computador

thunderbird-here-happens-1 = Sua conta entra ao lado das que você já tem.
thunderbird-here-happens-2 = Nada do que já está lá é mudado.
thunderbird-here-happens-3 = Nenhuma senha é gravada. Até o Thunderbird abrir, você pode desfazer.
thunderbird-here-step-1 = Feche o Thunderbird
thunderbird-here-step-1-aside = Enquanto ele estiver aberto, nada é gravado.
thunderbird-here-step-2 = Clique em “Adicionar ao meu Thunderbird”
thunderbird-here-step-2-aside = Leva um segundo.
thunderbird-here-step-3 = Abra o Thunderbird e digite sua senha quando ele pedir
thunderbird-which = Qual perfil do Thunderbird?
thunderbird-try = Experimentar em um perfil novo
thunderbird-not-added = Nada foi adicionado
thunderbird-not-undone = Não foi desfeito
thunderbird-running = O { $program } está aberto. Feche-o e tente de novo.
thunderbird-already-there = Este { $program } já tem uma conta com o mesmo servidor e nome de usuário.
thunderbird-ends-in-comment = O arquivo user.js do perfil termina dentro de um comentário, onde linhas novas não contam.
thunderbird-damaged = No arquivo user.js do perfil falta o fim das nossas linhas. Tire-as antes à mão.
thunderbird-nothing-to-undo = O perfil não tem linhas nossas para este endereço. Se o Thunderbird tiver a conta, remova-a nele.
thunderbird-not-readable = O arquivo { $path } não pode ser lido.
thunderbird-not-writable = O arquivo { $path } não pode ser gravado.
thunderbird-left-line = Seus e-mails começam então a chegar. Até lá, deixe o Mailhaven aberto: ele tira as próprias linhas.
thunderbird-taken-over = O Thunderbird tem sua conta
thunderbird-taken-over-line = O Mailhaven já tirou as próprias linhas. Para desfazer agora, remova a conta no Thunderbird.
thunderbird-where = O perfil está em { $folder }
thunderbird-undone = Desfeito
thunderbird-undone-line = O Thunderbird está como antes.
thunderbird-stays = O Thunderbird já tem a conta
thunderbird-stays-line = Nossas linhas já saíram. Para o resto, remova a conta no Thunderbird.
thunderbird-trial-headline = Um perfil novo com sua conta está pronto
thunderbird-trial-line = Seu próprio perfil fica como está. Para jogar fora o novo, apague a pasta dele.
thunderbird-not-started = O { $program } não iniciou
thunderbird-not-started-line = Abra-o você mesmo, no menu do computador, como sempre.
thunderbird-not-started-words = Abra-o você mesmo: digite em um terminal: { $command }

## O código para um celular

scan-show = Mostrar o código
scan-headline = Escaneie isto com seu celular
scan-where = No celular, no Thunderbird: Configurações, “Import settings”, “Scan QR code”
scan-told = Um código QR com as configurações de e-mail de { $address }. Só a câmera de um celular pode lê-lo.
scan-no-password = Não há senha nele; o celular pede.
scan-close = Guardar

## Como os e-mails são buscados

fetch-imap-means = Com IMAP seus e-mails ficam no servidor, e todos os seus aparelhos mostram o mesmo.
fetch-pop3-means = Com POP3 seus e-mails são copiados para este único programa, e seus aparelhos não sabem um do outro.
fetch-by-pop3 = Usar POP3
fetch-by-imap = Usar IMAP

## Outlook

programs-outlook = Novo Outlook e outros
client-outlook-elsewhere = Outlook para Mac ou celular
client-outlook-elsewhere-line = Ele não usa arquivo: uma página para copiar
client-outlook-elsewhere-happens-1 = Você recebe uma página com todos os dados, para digitar.
client-outlook-elsewhere-happens-2 = Nada muda neste computador.
client-outlook-elsewhere-happens-3 = No celular, o Outlook guarda na Microsoft a senha que você digita.
client-outlook-elsewhere-step-1 = Salve a página e abra-a
client-outlook-elsewhere-step-2 = No Outlook, adicione uma conta à mão
client-outlook-elsewhere-step-2-aside = No Mac: “Tools”, “Accounts”, “+”, “New Account”. No celular: “Settings”, “Accounts”, “Add Account”.
client-outlook-elsewhere-step-3 = Digite os dados da página e sua senha
client-outlook-elsewhere-left = Abra a página e digite os dados dela no Outlook
client-outlook-elsewhere-left-line = Escolha adicionar uma conta à mão. Seus e-mails começam então a chegar.
