# The mail programs, and what else settings are written for: what comes out, what will happen, the steps.

gives-computer = On this computer
gives-file = File
gives-files = Files
gives-steps = Steps
gives-code = Code
gives-paper = Paper
gives-records = Records

client-thunderbird = Thunderbird
client-thunderbird-found = Found on this computer, version { $version }
client-thunderbird-line = Two files; Thunderbird imports the one that ends in .zip
client-thunderbird-happens-1 = Your account is added beside the ones you have.
client-thunderbird-happens-2 = Nothing that is already there is changed.
client-thunderbird-happens-3 = No password is written. To undo it, remove the account in Thunderbird.
client-thunderbird-step-1 = Save the files
client-thunderbird-step-1-aside = The one that ends in .js is for setting up new computers.
client-thunderbird-step-2 = In Thunderbird, open Tools, then Import, and import the .zip file
client-thunderbird-step-2-aside = Choose “Import from a file”, then “Import Backed-up Profile”.
client-thunderbird-step-3 = Open Thunderbird again and type your password when it asks
client-thunderbird-left = In Thunderbird, open Tools, then Import, and import the .zip file
client-thunderbird-left-line = Choose “Import from a file”, then “Import Backed-up Profile”. Then open Thunderbird again and type your password.
client-thunderbird-add = Add to my Thunderbird

client-outlook-classic = Outlook classic
client-outlook-classic-line = Two files for the Outlook of Windows, up to 2024, and a page to type from
client-outlook-classic-happens-1 = Your account is added to Outlook’s own profile.
client-outlook-classic-happens-2 = The accounts that you have stay as they are.
client-outlook-classic-happens-3 = No password is written.
client-outlook-classic-step-1 = Close Outlook
client-outlook-classic-step-1-aside = It reads the files only when it starts.
client-outlook-classic-step-2 = Save the files into the same folder
client-outlook-classic-step-2-aside = Any folder on this computer will do.
client-outlook-classic-step-3 = Open the file that ends in .cmd
client-outlook-classic-step-3-aside = Outlook starts and asks for your password.

client-outlook-classic-left = Close Outlook, then open the file that ends in .cmd
client-outlook-classic-left-line = Outlook starts and asks for your password. Your mail then starts to arrive.

client-sheet = Printed sheet
client-sheet-line = One page for every other program
client-sheet-happens-1 = You get one page with all settings, to print or to read from.
client-sheet-happens-2 = Nothing on this computer is changed.
client-sheet-happens-3 = No password is on it.
client-sheet-step-1 = Save the page and open or print it
client-sheet-step-1-aside = It opens in any web browser.
client-sheet-step-2 = Type the settings into your mail program
client-sheet-step-2-aside = It asks for them when you add an account by hand.
client-sheet-left = Open the page and type its settings into your mail program
client-sheet-left-line = The program asks for your password at the end. Your mail then starts to arrive.
client-sheet-step-3 = Type your password when the program asks

client-new-outlook = New Outlook
client-new-outlook-line = It takes no file: the steps, and a page to type from
client-new-outlook-happens-1 = You get one page with all settings, to type from.
client-new-outlook-happens-2 = Nothing on this computer is changed.
client-new-outlook-happens-3 = New Outlook keeps the password that you type with Microsoft.
client-new-outlook-step-1 = Save the page and open it
client-new-outlook-step-2 = In Outlook, open Settings, then Accounts, then Add account
client-new-outlook-step-2-aside = Type your address, press Continue and choose IMAP, then Show more.
client-new-outlook-step-3 = Type the settings of the page, and your password
client-new-outlook-left = Open the page and type its settings into Outlook
client-new-outlook-left-line = In Outlook: Settings, Accounts, Add account. Your mail then starts to arrive.

client-apple-mail = Apple Mail
client-apple-mail-line = One file for Mail on a Mac
client-apple-mail-happens-1 = Your account is added beside the ones you have.
client-apple-mail-happens-2 = A file that you save later changes the same account.
client-apple-mail-happens-3 = No password is written. To undo it, remove the profile.
client-apple-mail-step-1 = Save the file and open it
client-apple-mail-step-1-aside = A double click in the Finder.
client-apple-mail-step-2 = In System Settings, open General, then Device Management
client-apple-mail-step-2-aside = On macOS 13 and 14: Privacy & Security, then Profiles.
client-apple-mail-step-3 = Double-click the profile, press Install and type your password
client-apple-mail-left = Open the file, then install it in System Settings
client-apple-mail-left-line = General, then Device Management. On macOS 13 and 14: Privacy & Security, then Profiles. It asks for your password.

client-iphone = iPhone or iPad
client-iphone-line = One file for Mail on the phone or tablet
client-iphone-happens-1 = Your account is added beside the ones you have.
client-iphone-happens-2 = A file that you save later changes the same account.
client-iphone-happens-3 = No password is written. To undo it, remove the profile.
client-iphone-step-1 = Save the file, send it to the phone and open it there
client-iphone-step-1-aside = By AirDrop, or in a message to yourself.
client-iphone-step-2 = In Settings, tap Profile Downloaded, then Install
client-iphone-step-2-aside = It waits there for a few minutes only.
client-iphone-step-3 = Type your password when it asks
client-iphone-left = Send the file to the phone and open it there
client-iphone-left-line = Then, in Settings: Profile Downloaded, Install. It asks for your password.

client-android = Android phone
client-android-line = A code for Thunderbird, a file for K-9 Mail and FairEmail
client-android-happens-1 = The app gets your account beside the ones it has.
client-android-happens-2 = Imported twice, the account is there twice.
client-android-happens-3 = No password is in the code or in the file.
client-android-step-1 = On the phone, in Thunderbird: Settings, Import settings, Scan QR code
client-android-step-1-aside = K-9 Mail and FairEmail take the saved file that ends in .k9s there.
client-android-step-2 = Press “Show the code” and hold the phone in front of it
client-android-step-2-aside = The saved file that ends in .svg is the same code.
client-android-step-3 = Type your password when it asks
client-android-left = Open the file that ends in .svg, and scan the code with the phone
client-android-left-line = In Thunderbird: Settings, Import settings, Scan QR code. In K-9 Mail and FairEmail, choose the .k9s file there.

client-evolution = Evolution
client-evolution-line = Three files that belong together
client-evolution-happens-1 = Your account is added beside the ones you have.
client-evolution-happens-2 = A file that you save later changes the same account.
client-evolution-happens-3 = No password is written. To undo it, delete the files.
client-evolution-step-1 = Close Evolution
client-evolution-step-2 = Save the files and copy all three into ~/.config/evolution/sources
client-evolution-step-2-aside = They find each other by their names.
client-evolution-step-3 = Log out and in again, open Evolution and type your password
client-evolution-left = Copy all three files into ~/.config/evolution/sources
client-evolution-left-line = Then log out and in again, open Evolution and type your password.

client-geary = Geary
client-geary-line = One file for one account
client-geary-happens-1 = Your account is added beside the ones you have.
client-geary-happens-2 = Nothing that is already there is changed.
client-geary-happens-3 = No password is written. To undo it, remove the account in Geary.
client-geary-step-1 = Close Geary
client-geary-step-2 = Save the file and copy it to ~/.config/geary/account_01/geary.ini
client-geary-step-2-aside = If there is an account_01, take the next number.
client-geary-step-3 = Open Geary and type your password when it asks
client-geary-left = Copy the file to ~/.config/geary/account_01/geary.ini
client-geary-left-line = If there is an account_01, take the next number. Then open Geary and type your password.

client-claws-mail = Claws Mail
client-claws-mail-line = Lines for the list of accounts
client-claws-mail-happens-1 = Your account stands beside the ones you have.
client-claws-mail-happens-2 = Nothing changes until you add the lines.
client-claws-mail-happens-3 = No password is written. To undo it, delete the account in Claws Mail.
client-claws-mail-step-1 = Close Claws Mail
client-claws-mail-step-2 = Save the file and add its lines to ~/.claws-mail/accountrc
client-claws-mail-step-2-aside = If there is an Account: 1, give these lines the next number.
client-claws-mail-step-3 = Open Claws Mail and press Get Mail; it asks for your password
client-claws-mail-step-3-aside = With IMAP: File, Add mailbox, IMAP comes first.
client-claws-mail-left = Add the lines of the file to ~/.claws-mail/accountrc
client-claws-mail-left-line = If there is an Account: 1, give these lines the next number. Then open Claws Mail and press Get Mail.

client-mbsync = mbsync
client-mbsync-line = Lines for ~/.mbsyncrc; mbsync is the program of isync
client-mbsync-happens-1 = Your mail comes into a folder on this computer.
client-mbsync-happens-2 = mbsync only fetches; msmtp can send.
client-mbsync-happens-3 = No password is written: pass, the password store, is asked for it.
client-mbsync-step-1 = Store your password: pass insert, and the name in the file
client-mbsync-step-1-aside = Without that line, mbsync asks.
client-mbsync-step-2 = Add the lines to ~/.mbsyncrc and make the folder that they name
client-mbsync-step-3 = Run mbsync -a
client-mbsync-left = Add the lines of the file to ~/.mbsyncrc
client-mbsync-left-line = Make the folder that they name, store your password with pass, then run mbsync -a.

client-msmtp = msmtp
client-msmtp-line = Lines for ~/.msmtprc
client-msmtp-happens-1 = Other programs hand in your mail through it.
client-msmtp-happens-2 = msmtp only sends; mbsync can fetch.
client-msmtp-happens-3 = No password is written: pass, the password store, is asked for it.
client-msmtp-step-1 = Store your password: pass insert, and the name in the file
client-msmtp-step-1-aside = Without that line, msmtp asks.
client-msmtp-step-2 = Add the lines to ~/.msmtprc
client-msmtp-step-3 = Try it with msmtp --serverinfo
client-msmtp-left = Add the lines of the file to ~/.msmtprc
client-msmtp-left-line = Store your password with pass, then try it with msmtp --serverinfo.

client-neomutt = NeoMutt
client-neomutt-line = Lines for NeoMutt and Mutt
client-neomutt-happens-1 = It opens your inbox when it starts.
client-neomutt-happens-2 = Nothing passes before the connection is encrypted.
client-neomutt-happens-3 = No password is written; it asks for it.
client-neomutt-step-1 = Save the file
client-neomutt-step-2 = Add its lines to ~/.config/neomutt/neomuttrc
client-neomutt-step-2-aside = For Mutt: ~/.muttrc.
client-neomutt-step-3 = Start neomutt and type your password
client-neomutt-left = Add the lines of the file to ~/.config/neomutt/neomuttrc
client-neomutt-left-line = For Mutt: ~/.muttrc. It asks for your password when it starts.

client-aerc = aerc
client-aerc-line = Lines for the list of accounts
client-aerc-happens-1 = Your account stands beside the ones you have.
client-aerc-happens-2 = Nothing changes until you add the lines.
client-aerc-happens-3 = No password is written: pass, the password store, is asked for it.
client-aerc-step-1 = Store your password: pass insert, and the name in the file
client-aerc-step-2 = Add the lines to ~/.config/aerc/accounts.conf
client-aerc-step-2-aside = Then run chmod 600 on it: aerc wants nobody else to read it.
client-aerc-step-3 = Start aerc
client-aerc-left = Add the lines of the file to ~/.config/aerc/accounts.conf
client-aerc-left-line = Run chmod 600 on it, store your password with pass, then start aerc.

client-himalaya = Himalaya
client-himalaya-line = Lines for version 2, and lines for version 1
client-himalaya-happens-1 = Your account stands beside the ones you have.
client-himalaya-happens-2 = Nothing changes until you add the lines.
client-himalaya-happens-3 = No password is written: pass, the password store, is asked for it.
client-himalaya-step-1 = Store your password: pass insert, and the name in the file
client-himalaya-step-2 = Add the lines for your version to ~/.config/himalaya/config.toml
client-himalaya-step-2-aside = himalaya --version tells which.
client-himalaya-step-3 = Run himalaya
client-himalaya-left = Add the lines for your version to ~/.config/himalaya/config.toml
client-himalaya-left-line = himalaya --version tells which. Store your password with pass first.

client-autoconfig = Autoconfig file
client-autoconfig-line = One file that most mail programs can read
client-autoconfig-happens-1 = Thunderbird on that computer then knows every address of the domain.
client-autoconfig-happens-2 = It holds rules for the user name, nobody’s own name.
client-autoconfig-happens-3 = No password is written.
client-autoconfig-step-1 = Save the file
client-autoconfig-step-2 = As an administrator, copy it into Thunderbird’s folder isp
client-autoconfig-step-2-aside = On Debian: /usr/share/thunderbird/isp. On Windows: below the program’s folder.
client-autoconfig-step-3 = Add the account in Thunderbird: name, address, password
client-autoconfig-left = As an administrator, copy the file into Thunderbird’s folder isp
client-autoconfig-left-line = On Debian: /usr/share/thunderbird/isp. On Windows: below the program’s folder.

client-thunderbird-policies = Thunderbird at work
client-thunderbird-policies-line = A policy file, and the same as a configuration
client-thunderbird-policies-happens-1 = Thunderbird comes up with this one account, whoever starts it.
client-thunderbird-policies-happens-2 = It is for people who have no account in Thunderbird yet.
client-thunderbird-policies-happens-3 = No password is written.
client-thunderbird-policies-step-1 = Save the files
client-thunderbird-policies-step-2 = Copy policies.json into the folder distribution of the program
client-thunderbird-policies-step-2-aside = Or mailhaven.cfg beside the program, and autoconfig.js into defaults/pref.
client-thunderbird-policies-step-3 = Start Thunderbird and type the password when it asks
client-thunderbird-policies-left = Copy policies.json into the folder distribution of Thunderbird
client-thunderbird-policies-left-line = Or mailhaven.cfg beside the program, and autoconfig.js into defaults/pref.

client-outlook-autodiscover = Outlook at work
client-outlook-autodiscover-line = An Autodiscover answer on the computer itself
client-outlook-autodiscover-happens-1 = Outlook classic finds this account’s settings on the computer.
client-outlook-autodiscover-happens-2 = Outlook of 2016 and later asks Microsoft first, and may not look.
client-outlook-autodiscover-happens-3 = No password is written.
client-outlook-autodiscover-step-1 = Copy the .xml file to C:\ProgramData\Mailhaven
client-outlook-autodiscover-step-2 = Open the .reg file as the person who uses Outlook
client-outlook-autodiscover-step-3 = Add the account under Control Panel, Mail
client-outlook-autodiscover-left = Copy the .xml file to C:\ProgramData\Mailhaven, then open the .reg file
client-outlook-autodiscover-left-line = Then add the account under Control Panel, Mail.

client-domain-owner = Records and files
client-domain-owner-line = What a domain publishes so that mail programs find it
client-domain-owner-happens-1 = Most programs then need only the address and the password.
client-domain-owner-happens-2 = Nothing is published for you: you paste what is missing.
client-domain-owner-happens-3 = There is nobody’s name and no password in it.
client-domain-owner-step-1 = Save the files
client-domain-owner-step-2 = Put the .xml and .json files where the zone file says
client-domain-owner-step-2-aside = On a web server with https.
client-domain-owner-step-3 = Add the lines that are missing to your zone
client-domain-owner-left = Put the files where the zone file says, then add its lines to your zone
client-domain-owner-left-line = Check an address of the domain again afterwards: Mailhaven then finds what you published.

client-not-tried = Made to the published format, not tried by us

## Tiles with several programs

programs-linux = Other Linux programs
programs-terminal = Terminal programs
programs-owner = For the domain’s owner
programs-which = Which one?

## A Thunderbird on this computer

thunderbird-here-happens-1 = Your account is added beside the ones you have.
thunderbird-here-happens-2 = Nothing that is already there is changed.
thunderbird-here-happens-3 = No password is written. Until Thunderbird opens, you can undo it.
thunderbird-here-step-1 = Close Thunderbird
thunderbird-here-step-1-aside = While it is open, nothing is written.
thunderbird-here-step-2 = Press “Add to my Thunderbird”
thunderbird-here-step-2-aside = It takes one second.
thunderbird-here-step-3 = Open Thunderbird and type your password when it asks
thunderbird-which = Which profile of Thunderbird?
thunderbird-try = Try in a fresh profile
thunderbird-not-added = Nothing was added
thunderbird-not-undone = It is not undone
thunderbird-running = { $program } is open. Close it, then try again.
thunderbird-already-there = This { $program } has an account with the same server and user name already.
thunderbird-ends-in-comment = The profile’s file user.js ends within a comment, where added lines would not count.
thunderbird-damaged = The profile’s file user.js holds lines of ours without their end. Take them out by hand first.
thunderbird-nothing-to-undo = The profile holds no lines of ours for this address. If Thunderbird has the account, remove it there.
thunderbird-not-readable = The file { $path } cannot be read.
thunderbird-not-writable = The file { $path } cannot be written.
thunderbird-left-line = Your mail then starts to arrive. Leave Mailhaven open until then: it takes its own lines out again.
thunderbird-taken-over = Thunderbird has your account
thunderbird-taken-over-line = Mailhaven has taken its own lines out again. To undo it now, remove the account in Thunderbird.
thunderbird-where = The profile is in { $folder }
thunderbird-undone = It is undone
thunderbird-undone-line = Thunderbird is as it was before.
thunderbird-stays = Thunderbird has the account already
thunderbird-stays-line = Our own lines are out again. To undo the rest, remove the account in Thunderbird.
thunderbird-trial-headline = A fresh profile with your account is ready
thunderbird-trial-line = Your own profile stays as it is. To throw the fresh one away, delete its folder.
thunderbird-not-started = { $program } did not start
thunderbird-not-started-line = Open it yourself, from the menu of your computer, as you always do.
thunderbird-not-started-words = Open it yourself: type this in a terminal: { $command }

## The code for a phone

scan-show = Show the code
scan-headline = Scan this with your phone
scan-where = In Thunderbird on the phone: Settings, Import settings, Scan QR code
scan-told = A QR code with the mail settings of { $address }. Only a phone’s camera can read it.
scan-no-password = There is no password in it; the phone asks for it.
scan-close = Put it away

## How mail is fetched

fetch-imap-means = With IMAP your mail stays on the server, and all your devices show the same.
fetch-pop3-means = With POP3 your mail is copied to this one program, and your devices do not know of each other.
fetch-by-pop3 = Use POP3 instead
fetch-by-imap = Use IMAP instead

## Outlook

programs-outlook = New Outlook and others
client-outlook-elsewhere = Outlook for Mac or phone
client-outlook-elsewhere-line = It takes no file: a page to type from
client-outlook-elsewhere-happens-1 = You get one page with all settings, to type from.
client-outlook-elsewhere-happens-2 = Nothing on this computer is changed.
client-outlook-elsewhere-happens-3 = On a phone, Outlook keeps the password that you type with Microsoft.
client-outlook-elsewhere-step-1 = Save the page and open it
client-outlook-elsewhere-step-2 = In Outlook, add an account by hand
client-outlook-elsewhere-step-2-aside = On a Mac: Tools, Accounts, +, New Account. On a phone: Settings, Accounts, Add Account.
client-outlook-elsewhere-step-3 = Type the settings of the page, and your password
client-outlook-elsewhere-left = Open the page and type its settings into Outlook
client-outlook-elsewhere-left-line = Choose to add an account by hand. Your mail then starts to arrive.
