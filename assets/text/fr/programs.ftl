# The mail programs, and what else settings are written for: what comes out, what will happen, the steps.

gives-computer = Sur cet ordinateur
gives-file = Fichier
gives-files = Fichiers
gives-steps = Étapes
gives-code = Code
gives-paper = Papier
gives-records = Fiches

client-thunderbird = Thunderbird
client-thunderbird-found = Trouvé sur cet ordinateur, version { $version }
client-thunderbird-line = Deux fichiers ; Thunderbird importe celui qui finit par .zip
client-thunderbird-happens-1 = Votre compte s’ajoute à ceux que vous avez.
client-thunderbird-happens-2 = Rien de ce qui est déjà là n’est changé.
client-thunderbird-happens-3 = Aucun mot de passe n’est écrit. Pour annuler, supprimez le compte dans Thunderbird.
client-thunderbird-step-1 = Enregistrez les fichiers
client-thunderbird-step-1-aside = Celui qui finit par .js sert à préparer de nouveaux ordinateurs.
client-thunderbird-step-2 = Dans Thunderbird, ouvrez Outils, puis Importer, et importez le fichier .zip
client-thunderbird-step-2-aside = Choisissez « Importer depuis un fichier », puis « Importer un profil sauvegardé ».
client-thunderbird-step-3 = Rouvrez Thunderbird et tapez votre mot de passe quand il le demande
client-thunderbird-left = Dans Thunderbird, ouvrez Outils, puis Importer, et importez le fichier .zip
client-thunderbird-left-line = Choisissez « Importer depuis un fichier », puis « Importer un profil sauvegardé ». Rouvrez ensuite Thunderbird et tapez votre mot de passe.
client-thunderbird-add = Ajouter à mon Thunderbird

client-outlook-classic = Outlook classique
client-outlook-classic-line = Deux fichiers pour l’Outlook de Windows, jusqu’à 2024, et une page à recopier
client-outlook-classic-happens-1 = Votre compte s’ajoute au profil d’Outlook.
client-outlook-classic-happens-2 = Les comptes que vous avez restent comme ils sont.
client-outlook-classic-happens-3 = Aucun mot de passe n’est écrit.
client-outlook-classic-step-1 = Fermez Outlook
client-outlook-classic-step-1-aside = Il ne lit les fichiers qu’à son démarrage.
client-outlook-classic-step-2 = Enregistrez les fichiers dans le même dossier
client-outlook-classic-step-2-aside = N’importe quel dossier de cet ordinateur convient.
client-outlook-classic-step-3 = Ouvrez le fichier qui finit par .cmd
client-outlook-classic-step-3-aside = Outlook démarre et demande votre mot de passe.

client-outlook-classic-left = Fermez Outlook, puis ouvrez le fichier qui finit par .cmd
client-outlook-classic-left-line = Outlook démarre et demande votre mot de passe. Ensuite, vos mails commencent à arriver.

client-sheet = Feuille imprimée
client-sheet-line = Une page pour tout autre logiciel
client-sheet-happens-1 = Vous obtenez une page avec tous les réglages, à imprimer ou à lire.
client-sheet-happens-2 = Rien n’est changé sur cet ordinateur.
client-sheet-happens-3 = Elle ne contient aucun mot de passe.
client-sheet-step-1 = Enregistrez la page, puis ouvrez-la ou imprimez-la
client-sheet-step-1-aside = Elle s’ouvre dans n’importe quel navigateur.
client-sheet-step-2 = Tapez les réglages dans votre logiciel de messagerie
client-sheet-step-2-aside = Il les demande quand vous ajoutez un compte à la main.
client-sheet-left = Ouvrez la page et tapez ses réglages dans votre logiciel de messagerie
client-sheet-left-line = Le logiciel demande votre mot de passe à la fin. Ensuite, vos mails commencent à arriver.
client-sheet-step-3 = Tapez votre mot de passe quand le logiciel le demande

client-new-outlook = Nouvel Outlook
client-new-outlook-line = Il ne prend pas de fichier : les étapes, et une page à recopier
client-new-outlook-happens-1 = Vous obtenez une page avec tous les réglages, à recopier.
client-new-outlook-happens-2 = Rien n’est changé sur cet ordinateur.
client-new-outlook-happens-3 = Le nouvel Outlook garde chez Microsoft le mot de passe que vous tapez.
client-new-outlook-step-1 = Enregistrez la page et ouvrez-la
client-new-outlook-step-2 = Dans Outlook, ouvrez Paramètres, puis Comptes, puis Ajouter un compte
client-new-outlook-step-2-aside = Tapez votre adresse, appuyez sur Continuer et choisissez IMAP, puis Afficher plus.
client-new-outlook-step-3 = Tapez les réglages de la page, et votre mot de passe
client-new-outlook-left = Ouvrez la page et tapez ses réglages dans Outlook
client-new-outlook-left-line = Dans Outlook : Paramètres, Comptes, Ajouter un compte. Ensuite, vos mails commencent à arriver.

client-apple-mail = Apple Mail
client-apple-mail-line = Un fichier pour l’app Mail d’un Mac
client-apple-mail-happens-1 = Votre compte s’ajoute à ceux que vous avez.
client-apple-mail-happens-2 = Un fichier enregistré plus tard change le même compte.
client-apple-mail-happens-3 = Aucun mot de passe n’est écrit. Pour annuler, supprimez le profil.
client-apple-mail-step-1 = Enregistrez le fichier et ouvrez-le
client-apple-mail-step-1-aside = D’un double clic dans le Finder.
client-apple-mail-step-2 = Dans Réglages Système, ouvrez Général, puis Gestion des appareils
client-apple-mail-step-2-aside = Sous macOS 13 et 14 : Confidentialité et sécurité, puis Profils.
client-apple-mail-step-3 = Double-cliquez sur le profil, cliquez sur Installer et tapez votre mot de passe
client-apple-mail-left = Ouvrez le fichier, puis installez-le dans Réglages Système
client-apple-mail-left-line = Général, puis Gestion des appareils. Sous macOS 13 et 14 : Confidentialité et sécurité, puis Profils. Votre mot de passe est demandé.

client-iphone = iPhone ou iPad
client-iphone-line = Un fichier pour l’app Mail du téléphone ou de la tablette
client-iphone-happens-1 = Votre compte s’ajoute à ceux que vous avez.
client-iphone-happens-2 = Un fichier enregistré plus tard change le même compte.
client-iphone-happens-3 = Aucun mot de passe n’est écrit. Pour annuler, supprimez le profil.
client-iphone-step-1 = Enregistrez le fichier, envoyez-le au téléphone et ouvrez-le là-bas
client-iphone-step-1-aside = Par AirDrop, ou dans un message à vous-même.
client-iphone-step-2 = Dans Réglages, touchez Profil téléchargé, puis Installer
client-iphone-step-2-aside = Il n’y attend que quelques minutes.
client-iphone-step-3 = Tapez votre mot de passe quand on vous le demande
client-iphone-left = Envoyez le fichier au téléphone et ouvrez-le là-bas
client-iphone-left-line = Puis, dans Réglages : Profil téléchargé, Installer. Votre mot de passe est demandé.

client-android = Téléphone Android
client-android-line = Un code pour Thunderbird, un fichier pour K-9 Mail et FairEmail
client-android-happens-1 = Votre compte s’ajoute à ceux de l’appli.
client-android-happens-2 = Importé deux fois, le compte est là deux fois.
client-android-happens-3 = Ni le code ni le fichier ne contiennent de mot de passe.
client-android-step-1 = Sur le téléphone, dans Thunderbird : Paramètres, Importer les paramètres, Scanner le code QR
client-android-step-1-aside = K-9 Mail et FairEmail prennent là le fichier enregistré qui finit par .k9s.
client-android-step-2 = Cliquez sur « Afficher le code » et tenez le téléphone devant
client-android-step-2-aside = Le fichier enregistré qui finit par .svg est le même code.
client-android-step-3 = Tapez votre mot de passe quand l’appli le demande
client-android-left = Ouvrez le fichier qui finit par .svg, et scannez le code avec le téléphone
client-android-left-line = Dans Thunderbird : Paramètres, Importer les paramètres, Scanner le code QR. Dans K-9 Mail et FairEmail, choisissez là le fichier .k9s.

client-evolution = Evolution
client-evolution-line = Trois fichiers qui vont ensemble
client-evolution-happens-1 = Votre compte s’ajoute à ceux que vous avez.
client-evolution-happens-2 = Un fichier enregistré plus tard change le même compte.
client-evolution-happens-3 = Aucun mot de passe n’est écrit. Pour annuler, supprimez les fichiers.
client-evolution-step-1 = Fermez Evolution
client-evolution-step-2 = Enregistrez les fichiers et copiez les trois dans ~/.config/evolution/sources
client-evolution-step-2-aside = Ils se retrouvent par leurs noms.
client-evolution-step-3 = Fermez votre session et rouvrez-la, puis ouvrez Evolution et tapez votre mot de passe
client-evolution-left = Copiez les trois fichiers dans ~/.config/evolution/sources
client-evolution-left-line = Fermez ensuite votre session et rouvrez-la, puis ouvrez Evolution et tapez votre mot de passe.

client-geary = Geary
client-geary-line = Un fichier pour un compte
client-geary-happens-1 = Votre compte s’ajoute à ceux que vous avez.
client-geary-happens-2 = Rien de ce qui est déjà là n’est changé.
client-geary-happens-3 = Aucun mot de passe n’est écrit. Pour annuler, supprimez le compte dans Geary.
client-geary-step-1 = Fermez Geary
client-geary-step-2 = Enregistrez le fichier et copiez-le sous ~/.config/geary/account_01/geary.ini
client-geary-step-2-aside = S’il y a déjà un account_01, prenez le numéro suivant.
client-geary-step-3 = Ouvrez Geary et tapez votre mot de passe quand il le demande
client-geary-left = Copiez le fichier sous ~/.config/geary/account_01/geary.ini
client-geary-left-line = S’il y a déjà un account_01, prenez le numéro suivant. Ouvrez ensuite Geary et tapez votre mot de passe.

client-claws-mail = Claws Mail
client-claws-mail-line = Des lignes pour la liste des comptes
client-claws-mail-happens-1 = Votre compte est à côté de ceux que vous avez.
client-claws-mail-happens-2 = Rien ne change tant que vous n’avez pas ajouté les lignes.
client-claws-mail-happens-3 = Aucun mot de passe n’est écrit. Pour annuler, supprimez le compte dans Claws Mail.
client-claws-mail-step-1 = Fermez Claws Mail
client-claws-mail-step-2 = Enregistrez le fichier et ajoutez ses lignes à ~/.claws-mail/accountrc
client-claws-mail-step-2-aside = S’il y a déjà un Account: 1, donnez à ces lignes le numéro suivant.
client-claws-mail-step-3 = Ouvrez Claws Mail et relevez les mails (« Get Mail ») ; il demande votre mot de passe
client-claws-mail-step-3-aside = Avec IMAP, ajoutez d’abord une boîte IMAP dans le menu Fichier.
client-claws-mail-left = Ajoutez les lignes du fichier à ~/.claws-mail/accountrc
client-claws-mail-left-line = S’il y a déjà un Account: 1, donnez à ces lignes le numéro suivant. Ouvrez ensuite Claws Mail et relevez les mails (« Get Mail »).

client-mbsync = mbsync
client-mbsync-line = Des lignes pour ~/.mbsyncrc ; mbsync est le programme d’isync
client-mbsync-happens-1 = Vos mails arrivent dans un dossier de cet ordinateur.
client-mbsync-happens-2 = mbsync ne fait que recevoir ; msmtp peut envoyer.
client-mbsync-happens-3 = Aucun mot de passe n’est écrit : il est demandé à pass, le coffre à mots de passe.
client-mbsync-step-1 = Rangez votre mot de passe : pass insert, et le nom qui est dans le fichier
client-mbsync-step-1-aside = Sans cette ligne, mbsync le demande.
client-mbsync-step-2 = Ajoutez les lignes à ~/.mbsyncrc et créez le dossier qu’elles nomment
client-mbsync-step-3 = Lancez mbsync -a
client-mbsync-left = Ajoutez les lignes du fichier à ~/.mbsyncrc
client-mbsync-left-line = Créez le dossier qu’elles nomment, rangez votre mot de passe avec pass, puis lancez mbsync -a.

client-msmtp = msmtp
client-msmtp-line = Des lignes pour ~/.msmtprc
client-msmtp-happens-1 = D’autres programmes remettent vos mails par lui.
client-msmtp-happens-2 = msmtp ne fait qu’envoyer ; mbsync peut recevoir.
client-msmtp-happens-3 = Aucun mot de passe n’est écrit : il est demandé à pass, le coffre à mots de passe.
client-msmtp-step-1 = Rangez votre mot de passe : pass insert, et le nom qui est dans le fichier
client-msmtp-step-1-aside = Sans cette ligne, msmtp le demande.
client-msmtp-step-2 = Ajoutez les lignes à ~/.msmtprc
client-msmtp-step-3 = Essayez avec msmtp --serverinfo
client-msmtp-left = Ajoutez les lignes du fichier à ~/.msmtprc
client-msmtp-left-line = Rangez votre mot de passe avec pass, puis essayez avec msmtp --serverinfo.

client-neomutt = NeoMutt
client-neomutt-line = Des lignes pour NeoMutt et Mutt
client-neomutt-happens-1 = Il ouvre votre boîte de réception à son démarrage.
client-neomutt-happens-2 = Rien ne passe avant que la connexion soit chiffrée.
client-neomutt-happens-3 = Aucun mot de passe n’est écrit ; il le demande.
client-neomutt-step-1 = Enregistrez le fichier
client-neomutt-step-2 = Ajoutez ses lignes à ~/.config/neomutt/neomuttrc
client-neomutt-step-2-aside = Pour Mutt : ~/.muttrc.
client-neomutt-step-3 = Lancez neomutt et tapez votre mot de passe
client-neomutt-left = Ajoutez les lignes du fichier à ~/.config/neomutt/neomuttrc
client-neomutt-left-line = Pour Mutt : ~/.muttrc. Il demande votre mot de passe à son démarrage.

client-aerc = aerc
client-aerc-line = Des lignes pour la liste des comptes
client-aerc-happens-1 = Votre compte est à côté de ceux que vous avez.
client-aerc-happens-2 = Rien ne change tant que vous n’avez pas ajouté les lignes.
client-aerc-happens-3 = Aucun mot de passe n’est écrit : il est demandé à pass, le coffre à mots de passe.
client-aerc-step-1 = Rangez votre mot de passe : pass insert, et le nom qui est dans le fichier
client-aerc-step-2 = Ajoutez les lignes à ~/.config/aerc/accounts.conf
client-aerc-step-2-aside = Appliquez-lui ensuite chmod 600 : aerc veut que personne d’autre ne le lise.
client-aerc-step-3 = Lancez aerc
client-aerc-left = Ajoutez les lignes du fichier à ~/.config/aerc/accounts.conf
client-aerc-left-line = Appliquez-lui chmod 600, rangez votre mot de passe avec pass, puis lancez aerc.

client-himalaya = Himalaya
client-himalaya-line = Des lignes pour la version 2 et des lignes pour la version 1
client-himalaya-happens-1 = Votre compte est à côté de ceux que vous avez.
client-himalaya-happens-2 = Rien ne change tant que vous n’avez pas ajouté les lignes.
client-himalaya-happens-3 = Aucun mot de passe n’est écrit : il est demandé à pass, le coffre à mots de passe.
client-himalaya-step-1 = Rangez votre mot de passe : pass insert, et le nom qui est dans le fichier
client-himalaya-step-2 = Ajoutez les lignes de votre version à ~/.config/himalaya/config.toml
client-himalaya-step-2-aside = himalaya --version dit laquelle.
client-himalaya-step-3 = Lancez himalaya
client-himalaya-left = Ajoutez les lignes de votre version à ~/.config/himalaya/config.toml
client-himalaya-left-line = himalaya --version dit laquelle. Rangez d’abord votre mot de passe avec pass.

client-autoconfig = Fichier Autoconfig
client-autoconfig-line = Un fichier que presque tous les logiciels de messagerie savent lire
client-autoconfig-happens-1 = Thunderbird connaît alors, sur cet ordinateur-là, toutes les adresses du domaine.
client-autoconfig-happens-2 = Il contient des règles pour le nom d’utilisateur, et le nom de personne.
client-autoconfig-happens-3 = Aucun mot de passe n’est écrit.
client-autoconfig-step-1 = Enregistrez le fichier
client-autoconfig-step-2 = En tant qu’administrateur, copiez-le dans le dossier isp de Thunderbird
client-autoconfig-step-2-aside = Sous Debian : /usr/share/thunderbird/isp. Sous Windows : dans le dossier du programme.
client-autoconfig-step-3 = Ajoutez le compte dans Thunderbird : nom, adresse, mot de passe
client-autoconfig-left = En tant qu’administrateur, copiez le fichier dans le dossier isp de Thunderbird
client-autoconfig-left-line = Sous Debian : /usr/share/thunderbird/isp. Sous Windows : dans le dossier du programme.

client-thunderbird-policies = Thunderbird au travail
client-thunderbird-policies-line = Un fichier de stratégie, et la même chose en configuration
client-thunderbird-policies-happens-1 = Thunderbird s’ouvre avec ce seul compte, quelle que soit la personne.
client-thunderbird-policies-happens-2 = C’est pour les personnes qui n’ont pas encore de compte dans Thunderbird.
client-thunderbird-policies-happens-3 = Aucun mot de passe n’est écrit.
client-thunderbird-policies-step-1 = Enregistrez les fichiers
client-thunderbird-policies-step-2 = Copiez policies.json dans le dossier distribution du programme
client-thunderbird-policies-step-2-aside = Ou mailhaven.cfg à côté du programme, et autoconfig.js dans defaults/pref.
client-thunderbird-policies-step-3 = Lancez Thunderbird et tapez le mot de passe quand il le demande
client-thunderbird-policies-left = Copiez policies.json dans le dossier distribution de Thunderbird
client-thunderbird-policies-left-line = Ou mailhaven.cfg à côté du programme, et autoconfig.js dans defaults/pref.

client-outlook-autodiscover = Outlook au travail
client-outlook-autodiscover-line = Une réponse Autodiscover sur l’ordinateur lui-même
client-outlook-autodiscover-happens-1 = Outlook classique trouve les réglages de ce compte sur l’ordinateur.
client-outlook-autodiscover-happens-2 = Depuis 2016, Outlook interroge d’abord Microsoft, et ne regarde peut-être pas ici.
client-outlook-autodiscover-happens-3 = Aucun mot de passe n’est écrit.
client-outlook-autodiscover-step-1 = Copiez le fichier .xml dans C:\ProgramData\Mailhaven
client-outlook-autodiscover-step-2 = Ouvrez le fichier .reg dans la session de la personne qui utilise Outlook
client-outlook-autodiscover-step-3 = Ajoutez le compte dans le Panneau de configuration, Courrier
client-outlook-autodiscover-left = Copiez le fichier .xml dans C:\ProgramData\Mailhaven, puis ouvrez le fichier .reg
client-outlook-autodiscover-left-line = Ajoutez ensuite le compte dans le Panneau de configuration, Courrier.

client-domain-owner = Fiches et fichiers
client-domain-owner-line = Ce qu’un domaine publie pour que les logiciels le trouvent
client-domain-owner-happens-1 = Presque tous les logiciels ne demandent alors que l’adresse et le mot de passe.
client-domain-owner-happens-2 = Rien n’est publié à votre place : vous collez ce qui manque.
client-domain-owner-happens-3 = On n’y trouve le nom de personne, ni aucun mot de passe.
client-domain-owner-step-1 = Enregistrez les fichiers
client-domain-owner-step-2 = Mettez les fichiers .xml et .json là où le dit le fichier de zone
client-domain-owner-step-2-aside = Sur un serveur web en https.
client-domain-owner-step-3 = Ajoutez à votre zone les lignes qui manquent
client-domain-owner-left = Mettez les fichiers là où le dit le fichier de zone, puis ajoutez ses lignes à votre zone
client-domain-owner-left-line = Vérifiez ensuite à nouveau une adresse du domaine : Mailhaven trouve alors ce que vous avez publié.

client-not-tried = Fait selon le format publié, pas essayé par nous

## Tiles with several programs

programs-linux = Autres logiciels Linux
programs-terminal = Programmes de terminal
programs-owner = Responsable du domaine
programs-which = Lequel ?

## Un Thunderbird sur cet ordinateur

thunderbird-here-happens-1 = Votre compte s’ajoute à ceux que vous avez.
thunderbird-here-happens-2 = Rien de ce qui est déjà là n’est changé.
thunderbird-here-happens-3 = Aucun mot de passe n’est écrit. Tant que Thunderbird n’est pas ouvert, vous pouvez annuler.
thunderbird-here-step-1 = Fermez Thunderbird
thunderbird-here-step-1-aside = Tant qu’il est ouvert, rien n’est écrit.
thunderbird-here-step-2 = Cliquez sur « Ajouter à mon Thunderbird »
thunderbird-here-step-2-aside = Cela prend une seconde.
thunderbird-here-step-3 = Ouvrez Thunderbird et tapez votre mot de passe quand il le demande
thunderbird-which = Quel profil de Thunderbird ?
thunderbird-try = Essayer dans un profil neuf
thunderbird-not-added = Rien n’a été ajouté
thunderbird-not-undone = Ce n’est pas annulé
thunderbird-running = { $program } est ouvert. Fermez-le, puis essayez de nouveau.
thunderbird-already-there = Ce { $program } a déjà un compte avec le même serveur et le même nom d’utilisateur.
thunderbird-ends-in-comment = Le fichier user.js du profil se termine dans un commentaire, où de nouvelles lignes ne comptent pas.
thunderbird-damaged = Dans le fichier user.js du profil, la fin de nos lignes manque. Retirez-les d’abord à la main.
thunderbird-nothing-to-undo = Le profil ne contient aucune de nos lignes pour cette adresse. Si Thunderbird a le compte, supprimez-le là-bas.
thunderbird-not-readable = Le fichier { $path } ne peut pas être lu.
thunderbird-not-writable = Le fichier { $path } ne peut pas être écrit.
thunderbird-left-line = Vos messages arrivent ensuite. Laissez Mailhaven ouvert d’ici là : il retire lui-même ses lignes.
thunderbird-taken-over = Thunderbird a votre compte
thunderbird-taken-over-line = Mailhaven a retiré ses lignes. Pour annuler maintenant, supprimez le compte dans Thunderbird.
thunderbird-where = Le profil se trouve dans { $folder }
thunderbird-undone = C’est annulé
thunderbird-undone-line = Thunderbird est comme avant.
thunderbird-stays = Thunderbird a déjà le compte
thunderbird-stays-line = Nos lignes sont retirées. Pour le reste, supprimez le compte dans Thunderbird.
thunderbird-trial-headline = Un profil neuf avec votre compte est prêt
thunderbird-trial-line = Votre propre profil reste tel quel. Pour jeter le neuf, supprimez son dossier.
thunderbird-not-started = { $program } n’a pas démarré
thunderbird-not-started-line = Ouvrez-le vous-même, dans le menu de votre ordinateur, comme toujours.
thunderbird-not-started-words = Ouvrez-le vous-même : tapez dans un terminal : { $command }

## Le code pour un téléphone

scan-show = Afficher le code
scan-headline = Scannez ceci avec votre téléphone
scan-where = Sur le téléphone, dans Thunderbird : Paramètres, Importer les paramètres, Scanner le code QR
scan-told = Un code QR avec les paramètres de messagerie de { $address }. Seul l’appareil photo d’un téléphone peut le lire.
scan-no-password = Il ne contient aucun mot de passe ; le téléphone le demande.
scan-close = Ranger

## Comment le courrier est relevé

fetch-imap-means = Avec IMAP, vos messages restent sur le serveur, et tous vos appareils montrent la même chose.
fetch-pop3-means = Avec POP3, vos messages sont copiés dans ce seul logiciel, et vos appareils s’ignorent les uns les autres.
fetch-by-pop3 = Plutôt POP3
fetch-by-imap = Plutôt IMAP

## Outlook

programs-outlook = Nouvel Outlook et autres
client-outlook-elsewhere = Outlook pour Mac ou téléphone
client-outlook-elsewhere-line = Il ne prend pas de fichier : une page à recopier
client-outlook-elsewhere-happens-1 = Vous obtenez une page avec tous les réglages, à recopier.
client-outlook-elsewhere-happens-2 = Rien n’est changé sur cet ordinateur.
client-outlook-elsewhere-happens-3 = Sur un téléphone, Outlook garde chez Microsoft le mot de passe que vous tapez.
client-outlook-elsewhere-step-1 = Enregistrez la page et ouvrez-la
client-outlook-elsewhere-step-2 = Dans Outlook, ajoutez un compte à la main
client-outlook-elsewhere-step-2-aside = Sur un Mac : « Tools », « Accounts », « + », « New Account ». Sur un téléphone : « Settings », « Accounts », « Add Account ».
client-outlook-elsewhere-step-3 = Tapez les réglages de la page, et votre mot de passe
client-outlook-elsewhere-left = Ouvrez la page et tapez ses réglages dans Outlook
client-outlook-elsewhere-left-line = Choisissez d’ajouter un compte à la main. Ensuite, vos mails commencent à arriver.
