# The settings sheet: one page to read from while typing settings into a mail program.

sheet-title = Mail settings
sheet-introduction = Type these into your mail program, or hand this page to whoever helps you.
sheet-servers = Settings for both servers
sheet-receiving = Receiving
sheet-sending = Sending
sheet-account-type = Account type
sheet-server = Server
sheet-port = Port
sheet-security = Security
sheet-username = User name
sheet-sign-in = Sign-in
sheet-password = Password
sheet-tested = Tested
sheet-tls-note = Some programs call it “TLS” or “SSL”
sheet-starttls-note = Some programs call it “TLS” or “explicit TLS”
sheet-method-password = Normal password
sheet-method-encrypted-password = Encrypted password
sheet-method-browser = OAuth2, a sign-in in the web browser
sheet-method-certificate = Client certificate
sheet-method-none = No sign-in
sheet-password-yours = The password of your mailbox
sheet-password-browser = None here: your provider’s own page asks for it
sheet-password-computer = None: this computer signs in by itself
sheet-or = Or
sheet-app-password-advice = An app password: a second password that you make for one program. Your normal password is refused
sheet-nothing = Nothing
sheet-seen-working = Seen working, encrypted, ID checked
sheet-cannot-send = No server for sending was found
sheet-steps-heading = What to do
sheet-step-1 = Open your mail program and choose to add an account by hand.
sheet-step-2 = Type the values of this page. Take care with the port and the security.
sheet-step-3 = Type your password when the program asks for it.
sheet-trouble-heading = If it does not work
sheet-trouble-1 = Compare each line of this page with what the program shows.
sheet-trouble-2 = If the password is refused, try it on your provider’s web page first.
sheet-trouble-3 = Do not switch the security off. Check the address again with Mailhaven instead.
sheet-footer = Made by Mailhaven. No password is on this page.

# The folder that the files of a program are saved in.
sheet-folder = Mailhaven { $address } for { $program }
# What a configuration profile of Apple says of itself before it is installed.
sheet-profile = Adds the mail account { $address }. There is no password in it.
sheet-in-outlook = In Outlook
sheet-way-in-outlook = In Outlook, go this way
sheet-outlook-not-tried = The names beside “In Outlook” are those of its English version. We have not tried them there.
sheet-outlook-by-guides = The names beside “Mac”, “Android” and “iOS” are those of English Outlook, as guides of 2023 to 2025 show them; we have not tried them. Those of new Outlook for Mac, and any that are missing, we do not know: look for what means the same.
