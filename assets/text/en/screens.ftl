# The words of the window, screen by screen, in reading order.
#
# Headlines have no full stop; buttons say the words of the step they do. Ports stay numbers: people read them aloud.

## Everywhere

# The language's name for itself.
language-name = English
# What stands between a whole number and its tenths.
decimal-mark = { "." }
program-name = Mailhaven
window-title = Mailhaven, step { $number } of 4, { $step }
menu = Menu
step-address = Address
step-looking = Looking
step-result = Result
step-hand-over = Hand over
steps-done-spoken = all steps done
step-done-spoken = { $step }, done
step-now-spoken = { $step }, step { $number } of 4, now
step-to-come-spoken = { $step }, to come
back = Back
cancel = Cancel
continue = Continue
show-details = Show details
test-again = Test again
copied = Copied
copied-for-helpdesk = Copied: paste it in a ticket
copied-for-message = Copied: paste it in a message
copy-for-helpdesk = Copy for the helpdesk
message-to-helper = Message to your helper
message-to-network-owner = Message to the network’s owner
message-to-provider = Message to your provider
message-to-it-people = Message to your IT team
message-to-makers = Message to Mailhaven’s makers
message-short = Write a message
seconds = { $seconds } seconds

## Lights

lights-list = Lights, six items
lights-receive = Receive
lights-send = Send
lights-pop3 = POP3
lights-pop3-gloss = , an older way to receive
lights-pop3-short = POP3 (older)
service-receive = receive
service-receive-pop3 = receive by POP3
service-send = send
light-works = Works
light-problem = Problem
light-fails = Fails
light-not-tried = Not tried
light-asking = Asking
light-waiting = Waiting
light-spoken = { $port }, { $service }, { $word }. { $line }
light-line-all-checked = Answered, encrypted, ID checked
light-line-waiting = Its turn comes
light-line-not-needed = No need to ask
light-line-asking-name = Where is it?
light-line-asking-connect = Does it answer?
light-line-asking-encryption = Does it switch encryption on?
light-line-asking-greeting = Does it say hello?
light-line-asking-capabilities = What does it offer?
light-line-slow = Slow to answer, so we wait
light-line-no-such-server = There is no such server
light-line-lookup-failed = Its name cannot be looked up now
light-line-refused = The door is shut
light-line-silent = No answer from here
light-line-unreachable = Out of reach from here
light-line-encryption-fails = Encryption does not start
light-line-certificate-refused = Answers, but its ID is not good
light-line-no-encryption = Answers, but does not encrypt
light-line-no-greeting = Picks up, but says nothing
light-line-turned-away = Answers, but turns us away
light-line-another-service = Something else answers
light-line-cut-off = Hangs up on us
light-line-our-fault = Mailhaven stopped by itself

## Address

address-headline = Let’s get your email working
address-second = Type your address. We find your mail servers and try them one by one.
address-field = Your email address
address-hint = name@example.org
address-check = Check this address
address-known = { $provider }
address-known-by = { $provider }, by { $operator }
address-known-line = We know this provider. Its settings are in this program, ready to be tried.
address-known-no-settings = We know this provider.
address-slip = We know { $known }, but not { $typed }
address-slip-line = { $provider }. You can also go on with { $typed }.
address-slip-go-on = You can also go on with { $typed }.
address-slip-use = Use { $known }
address-privacy = Nothing leaves this computer until you press “Check this address”.
address-privacy-password = Your password is not needed for that.
address-what-is-sent = What is sent, and where
sent-names = The part after the @ sign goes to your network’s phone book for names.
sent-provider = The same part goes to your provider’s web server, to fetch its settings.
sent-database = The same part goes to the public list of mail providers at Thunderbird.
sent-servers = Your mail servers get a hello and a goodbye, and no name.
sent-compared = Where they stay silent, other providers get a knock: { $hosts }. It can be switched off in the menu.
sent-never = Your whole address and your password go nowhere.
practise-first = Practise first
helper-code = I have a helper’s code

address-problem = This is not a whole address yet
address-problem-empty = Type your email address here.
address-problem-no-at = There is no @ sign in it.
address-problem-two-at = There is more than one @ sign in it.
address-problem-nothing-before = Your name belongs before the @ sign.
address-problem-nothing-after = Your provider’s domain belongs after the @ sign, such as example.org.
address-problem-blank = There is a blank at place { $position }.
address-problem-character = The sign “{ $character }” at place { $position } does not belong in an address.
address-problem-dot = A dot before the @ sign is at an edge or beside another dot.
address-problem-long = It is longer than mail allows.
address-problem-domain-no-dot = After the @ sign there is no ending yet, such as .com or .org.
address-problem-domain-empty-part = After the @ sign, two dots stand side by side.
address-problem-domain-hyphen = After the @ sign, a part begins or ends with a hyphen.
address-problem-domain-character = The sign “{ $character }” does not belong after the @ sign.
address-problem-domain-number = After the @ sign is a number, where a name belongs.
address-problem-domain-letters = After the @ sign are letters that no domain has together.

## Looking

looking-headline = Looking for your mail servers
looking-second = For { $address }. Most checks take a second, none more than ten.
looking-count = { $answered } of { $asked }
looking-count-what = places have answered
looking-so-far = { $took } so far
looking-ports = The numbers are ports, the numbered doors of a mail server. We knock on each one and listen. You can read them out to a helper: “993 works, 465 works”.
looking-nothing-to-do = Nothing to do. The result opens by itself.
looking-slow = The server picked up, but is slow to say hello. We wait up to 20 seconds.

## Result, works

result-whom-and-when = { $address }, checked just now in { $took }
works-headline = We found your mail servers, and they work
works-headline-receiving-only = You can receive, but we found no server for sending
works-host = { $host }, port { $port }
works-answered = Answered
works-encrypted = Encrypted
works-id-checked = ID checked
works-not-tried = We did all this without your password. So signing in is the one thing not tried yet.
works-port = A port is a numbered door of the server.
works-port-and-id = A port is a numbered door of the server. Its ID, the certificate, is good until { $date }.
works-check-password = Check my password too
works-signed-in = Signing in works too: your name and password were accepted.
works-in-browser-of = { $provider } takes no password from a mail program. Your mail program opens its page in the web browser, once, and you sign in there.
works-in-browser = The server takes no password from a mail program. Your mail program opens your provider’s page in the web browser, once, and you sign in there.
works-no-way-in = The server offers no way to sign in with a password. So there is none to check.
works-choose-program = Choose your mail program

## Result, problem

problem-what-happened = What happened
problem-how-we-know = How we know
problem-first = Do this first
problem-step-spoken = Step { $number }: { $step }
problem-code-line-1 = Read this code out
problem-code-line-2 = to your helper
problem-code-spoken = code: { $letter }, { $digits }
problem-server-words = The server’s own words
problem-change-address = Change the address
problem-settings-anyway = Go on with what works

# The servers that a person was told, typed in.
told-link = Type servers that you were told
told-headline = Which servers were you told?
told-second = A letter or a help page of your provider names them. One of the two is enough.
told-receive = For receiving
told-receive-host = Server for receiving
told-receive-port = Receive port
told-send = For sending
told-send-host = Server for sending
told-send-port = Send port
told-host-hint = mail.example.org
told-port = A port is a numbered door of the server. Leave it empty if you do not know it.
told-encryption = Encryption
told-either = As is usual for the port
told-either-known-as = You do not know
told-tls = From the first byte
told-tls-known-as = SSL, TLS, SSL/TLS
told-starttls = After a first word
told-starttls-known-as = STARTTLS
told-try = Try these servers
told-problem = This is not a server yet
told-problem-nothing = Type the name of at least one server.
told-problem-port = A port is a number from 1 to 65535.
told-problem-host = Type the server’s name, such as mail.example.org.
told-problem-host-number = This is the number of a machine. Ask for its name: its ID (certificate) proves that.
told-problem-host-character = The sign “{ $character }” does not belong in the name of a server.

## Result, the server has another name

other-name-asked = the name we asked for
other-name-shown = the name on its ID
other-name-machine = One machine
other-name-safe = Why the new name is safe
other-name-nothing-off = Nothing is switched off: the ID is checked every time.
other-name-first-line = We test it once more and go on with it.
other-name-with = With { $host }

## Result, needs you

needs-you-second = { $address }. Your mail servers work; this is the one thing left.
needs-you-page-place = { $site }, in your web browser
needs-you-name-it = Name it after this computer, so you know it later.
needs-you-example = It looks like this:
needs-you-in-place = You use it in place of your normal password.
needs-you-already = Already working
needs-you-code = Read this code out to your helper
needs-you-skip = Go on without it
needs-you-done = I have done this, go on
needs-you-go-on = I have it, go on

## Checking the password

sign-in-headline = Check your password
sign-in-second = Optional. You can also type it later, in your mail program.
sign-in-name = Name for signing in
sign-in-change = Change
sign-in-two-names = { $incoming }, and for sending { $outgoing }
sign-in-name-said = As found
sign-in-name-address = Whole address
sign-in-name-local-part = Before the @ sign
sign-in-password = Password
sign-in-show = Show
sign-in-hide = Hide
sign-in-forgotten = Forgotten, as promised
sign-in-app-password = { $provider } takes an app password here, not your normal one.
sign-in-name-not-address = { $provider } takes this name, not the whole address.
sign-in-where = It goes to { $hosts } only, encrypted. Then we forget it.
sign-in-practice = While you practise, the right password is “{ $password }”.
sign-in-what-happens = What happens to it
sign-in-goes-to = It goes only to the server you just saw work:
sign-in-goes-to-both = It goes only to the servers you just saw work:
sign-in-travels = It travels encrypted, after the server’s ID was checked.
sign-in-not-stored = It is not stored, and it is in no report, file or message.
sign-in-once = We try once. So your mailbox cannot get locked by us.
sign-in-skip = Skip this
sign-in-check = Check my password
sign-in-type-first = Type your password first

sign-in-noticed = Your password has something in it that nobody types
sign-in-noticed-line = It often comes along when a password is copied. Nothing was sent yet.
sign-in-hidden-outer-blank = There is a blank at its beginning or end.
sign-in-hidden-no-break-space = There is a blank of a special kind in it.
sign-in-hidden-zero-width = There is a mark in it that cannot be seen.
sign-in-hidden-smart-quote = There are curly quotes in it; keyboards have straight ones.
sign-in-hidden-line-break = There is a line break in it.
sign-in-noticed-first = Try your password without it
sign-in-remove = Take it off and check
sign-in-send-as-typed = Send it as it is

sign-in-trying = Asking { $host }
sign-in-trying-line = Most servers answer at once. Some think about it for half a minute.
sign-in-asks-password = Does it take this name and password?
sign-in-asks-program = Does it take us as a mail program?
sign-in-asks-offers = What does it offer to you?
sign-in-asks-mailbox = Does your inbox open?
sign-in-asks-sender = May you send with your address?

sign-in-works = Your password works
sign-in-works-receive = { $host } let you in, and your inbox opens.
sign-in-works-send = { $host } let you in, and you may send.
sign-in-works-line = Your settings take the name { $name } along. The password is forgotten; your mail program asks for it once.

sign-in-refused-happened = The server does not say which of the two is wrong. We tried once and stopped there.
sign-in-refused-first = Try the same two on your provider’s web page
sign-in-refused-2 = If that works, press “{ $button }”.
sign-in-refused-3 = If not, set a new password there.
sign-in-open-site = Open { $site }
sign-in-works-there = It works there
sign-in-another = Try another password
sign-in-again = Type it again

sign-in-there = Your mail server most likely wants another password
sign-in-there-happened = The web page takes your name and password; the mail server does not. Some providers want a second password, made for mail programs.
sign-in-there-first = Look on that page for a password for mail programs
sign-in-there-2 = It is often called app password. Type it here in place of the other.
sign-in-there-3 = If there is none, the mail server may want another name.
sign-in-use-name = Use { $name }

## Cancelled

cancelled-headline = You stopped the check
cancelled-second = { $address }, stopped after { $took }
cancelled-line = What had answered by then is kept. Nothing was changed.

## Hand over

hand-over-headline = Where do you read your mail?
hand-over-second = { $address }, with the settings that just worked
hand-over-list = Mail programs, { $count } items
hand-over-what-will-happen = What will happen
hand-over-steps-2 = Two steps
hand-over-steps-3 = Three steps
hand-over-steps-4 = Four steps
hand-over-save = Save file
hand-over-save-files = Save files
hand-over-copy = Copy
hand-over-qr = QR code for a phone
hand-over-saving = Saving
hand-over-saved = Saved as { $path }
hand-over-exists = There is already a file { $path }. Nothing was written.
hand-over-not-writable = The file { $path } cannot be written. Nothing was written.
hand-over-not-saved = Nothing was saved
hand-over-cannot = This file cannot carry your settings
hand-over-no-password = No password is written.

## Practice

practice-band = Practice.
practice-band-line = A pretend internet inside this program. Nothing leaves your computer.
practice-band-elsewhere = Now through your phone’s hotspot, on the pretend internet. Nothing leaves your computer.
practice-leave = Leave practice
practice-headline = Pick a situation to practise
practice-second = Each is a pretend mailbox. Watch what is found, what is said, and what to do.
practice-find = Find among { $count }
practice-find-none = No situation has these words.
practice-group-all-is-well = When all is well
practice-group-needs-you = When it needs you
practice-group-network-in-the-way = When the network is in the way
practice-group-server-fault = When the server has a fault
practice-chosen = { $situation }, { $address }
practice-this-one = Practise this one

## Done

done-headline = Your account is in { $program }
done-headline-saved = The files for { $program } are saved
done-headline-sheet = Your settings sheet is saved
done-second = { $address }, receive on { $incoming }, send on { $outgoing }
done-second-receive-only = { $address }, receive on { $incoming }
done-one-thing-left = One thing left
done-open-program = Open { $program } and type your password when it asks
done-where = Saved in { $folder }: { $files }
done-phone = Set up my phone too
done-phone-line = With a code to scan
done-print = Print the settings
done-print-line = One page, no password
done-another = Another address
done-another-line = Start again
done-other-program = Another program
done-other-program-line = The same settings
done-undo = Undo, while { $program } is closed
done-close = Close Mailhaven
done-open-folder = Open the folder
done-open = Open { $program }

## Details

details-sources = Sources
details-timeline = Timeline
details-certificate = Certificate
details-conversation = Conversation
details-sent = What was sent
details-back = Back to the result
details-save-report = Save report
details-sources-headline = Where we looked, and what each place said
details-sources-line = All places are asked at once. The most trusted answer wins, never the fastest.
details-named-manual = You were told these servers by your provider
details-named-bundled = This program knows your provider’s servers
details-named-domain = Your domain itself names these servers
details-named-database = The public list of providers names these servers
details-named-guess = Nobody names these servers; the usual names were tried
details-where = Where we looked
details-outcome = Outcome
details-says = What it says
details-trust = Trust
details-took = Took
outcome-found = Found
outcome-nothing-published = Nothing published
outcome-could-not-look = Could not look
outcome-unreadable = Makes no sense
outcome-denied = Says no
outcome-not-asked = Not needed
outcome-our-fault = Our own fault
why-no-such-name = No such name
why-no-such-record = No such record
why-no-such-document = No such document ({ $status })
why-not-a-configuration = A page without settings
why-wildcard = Every name leads there
why-other-programs = For other programs only
why-not-listed = Not listed
why-unknown-mail-host = Mail goes to { $host }
why-no-mail-programs = No way in for mail programs
why-mail-filter = Mail goes through { $host }
why-unknown-name-servers = Its name server is { $host }
why-denied = Says that it offers none
why-not-asked = There is something better
why-unreadable = Not what it should be
why-status = Answers with { $status }
why-sign-in-first = Asks for a sign-in first
why-redirect = Leads where we do not follow
why-too-large = Too long to read
why-malformed = The answer makes no sense
source-bundled = Known providers
source-srv = The domain’s own records
source-autoconfig = The domain’s settings file
source-well-known = The domain’s web site
source-ispdb = Public provider list
source-pacc = The domain’s new settings file
source-mailconf = The domain’s pointer
source-mx = Where mail is delivered
source-autodiscover = Microsoft’s look-up
source-autodiscover-json = Microsoft’s newer look-up
source-guess = Usual names
source-exchanger = The host that takes mail
source-name-servers = Who keeps its name records
source-autoconfig-http = Its settings file, unprotected
source-manual = What you were told
note-jmap = The domain also offers JMAP, at { $host }. Your mail program does not need it.
note-exchange = An Exchange server answers for this domain, at { $host }. Whoever runs it decides which mail programs may use it.
note-microsoft-365 = Microsoft 365 answers for this domain, at { $host }. The mailboxes are most likely there.
details-unasked = { $count ->
    [one] One place that may know better could not be asked. What we guessed works, so it is used.
   *[other] { $count } places that may know better could not be asked. What we guessed works, so it is used.
}
trust-manual = From your provider
trust-bundled = Built in
trust-published = By the domain
trust-database = Public list
trust-indirect = Indirect
trust-untrusted = Not protected
trust-guess = Guess
trust-exchanger = Guess
trust-name-servers = Guess
trust-wildcard = Guess
details-values-headline = Who says so
details-values-line = Each part of the settings, and the places that name it. The most trusted one stands first.
details-values-written = As it stands at { $place }:
details-values-instead = { $place }: { $hosts } instead
details-values-encryption = { $place }: { $security } on { $port } instead
details-values-denied = { $place }: this is not offered at all
details-value-host = Server
details-value-port = Port
details-value-security = Security
details-value-username = User name
details-value-auth = Sign-in
details-value-usual = Nobody; this is what is usual
details-security-tls = SSL/TLS
details-security-starttls = STARTTLS
details-auth-password = Normal password
details-auth-encrypted-password = Encrypted password
details-auth-oauth2 = Sign-in in the web browser
details-auth-gssapi = This computer’s own sign-in
details-auth-ntlm = Windows sign-in
details-auth-client-certificate = Client certificate
details-auth-none = No sign-in
details-timeline-headline = Ready after { $took }: receiving was seen working
details-timeline-headline-none = What was tried, and how long it took
details-timeline-line = Each bar is one try, from the start of the check. A dotted line leads from what it had to wait for.
details-timeline-distance = Most of the time is distance: about { $took } to the server and back.
details-part-name = Find the address
details-part-turn = Wait for a turn
details-part-connect = Connect
details-part-encrypt = Encryption and ID
details-part-greet = Greeting
details-waited-for = Waited for
details-try-usual = usual name, tried at once
details-try-after = after { $port }, to be gentle
details-took-value = { $took }
details-ready-at = Ready at { $number }
details-looks-headline = Where we looked further
details-looks-line = Where several causes look the same, one more look tells them apart.
look-web-port = Does its web port answer
look-reference-port = Is the port open elsewhere
look-port-25 = Is port 25 open at all
look-reference-handshake = Who signs for others here
look-reference-greeting = Who answers for others here
look-small-segments = Hello in small packets
look-without-server-name = Hello without a name
look-other-server-name = Hello with another name
look-old-hello = Hello of an old program
look-large-hello = Hello of a newer program
look-hello-at-once = Hello as the first word
look-other-address = Hello where others find it
look-web-handshake = Hello on its web port
look-name-again = The same name once more
look-name-unchecked = The name, seals not checked
look-name-elsewhere = The name, asked elsewhere
look-name-by-system = The name, asked by this system
look-random-name = A name that cannot exist
look-known-page = A page that is known
look-this-computer = This computer’s way out
look-found = Found
look-not-there = Not there
look-another-page = Another page came
look-read = Read
look-answered = Answered
look-encrypted = Encrypted
look-lost = No answer

certificate-headline = The server’s ID is good until { $date }
certificate-headline-refused = The server’s ID is not good
certificate-line = A certificate is the server’s ID. It proves that { $host } is who it says it is.
certificate-same = All { $count_words } ports showed the same one.
certificate-none = No server showed an ID
certificate-none-line = A certificate is the server’s ID. No try got that far.
certificate-unreadable = The server’s ID cannot be read
certificate-who = Who vouches for it
certificate-server = the mail server
certificate-sent = sent by the server
certificate-not-sent = from this computer’s own list, where it is trusted
certificate-checked = What we checked
certificate-names = It names this server: { $host }
certificate-other-name = It names another server
certificate-in-date = It is in date, with { $days ->
    [one] one day
   *[other] { $days } days
} to go
certificate-out-of-date = It is not in date
certificate-trusted = A trusted authority vouches for it
certificate-not-trusted = The check of this computer turns it down
certificate-key = Its key is strong ({ $bits } bits)
certificate-weak = Its key is too weak
certificate-days = In date
certificate-today = today
certificate-days-spoken = good from { $from } to { $to }
certificate-fingerprint = Fingerprint (SHA-256), to compare over the phone

conversation-headline = What we and the server said on port { $port }
conversation-line = Word for word, with the time in ms from the start of the try. Nothing secret was sent.
conversation-port = Port
conversation-we = We
conversation-server = Server
conversation-none = No server answered
conversation-none-line = There are no words to show.
conversation-choose = port { $port } of { $host }
conversation-name = Found the address of { $host }
conversation-connected = Connected to { $ip }, port { $port }
conversation-encrypted = Encrypted from here on (TLS { $version }), ID checked
conversation-encrypted-refused = Encrypted from here on (TLS { $version }), ID turned down
conversation-starttls = The server agreed to start encryption
conversation-closed = Closed by us. No name and no password were sent.
conversation-stopped = Ended here: { $why }

sent-headline = Your password was not sent to anyone
sent-headline-password = Your password went to { $hosts } and to nobody else
sent-line = This is everything that left this computer in this check.
sent-line-address = Your full address went to your own provider only, encrypted.
sent-line-no-address = Nobody was told your full address.
sent-to-whom = To whom
sent-what = What we sent
sent-how = How
sent-to-names = Your network’s name service
sent-to-names-what = the name { $domain }, and names under it
sent-to-web-what = the name { $domain }
sent-to-web-what-address = your address { $address }, which it asked for
sent-to-server-what = a hello on { $ports }, then which abilities it has
sent-to-server-what-open = a hello on { $ports } (open until encryption starts), then which abilities it has
sent-to-look-what = { $count ->
    [one] one more hello on { $ports }, to tell causes apart
   *[other] { $count_words } more hellos on { $ports }, to tell causes apart
}
sent-to-port-what = nothing; we knocked on { $ports } to see whether it opens
sent-to-compare-what = the name { $name }, to compare the answers
sent-to-page-what = a question for one page that is known, and nothing of you
sent-to-sign-in-what = your name and your password, to sign in
sent-encrypted = Encrypted
sent-nothing = Nothing said
sent-not-encrypted = Not encrypted

## Menu

menu-appearance-system = As on this computer
menu-appearance-light = Light
menu-appearance-dark = Dark
menu-less-movement = Less movement
menu-zoom = Size { $percent } %
menu-larger = Larger
menu-smaller = Smaller
menu-language = Language: { $name }
language-headline = Language
menu-practise = Practise first
menu-reference-hosts = Ask other providers too
menu-another-address = Another address
menu-keys = Keys
menu-letters = Keys of a single letter

## Keys

keys-headline = Keys
keys-close = Close
keys-next = goes on to the next part, with Shift to the one before
keys-next-key = Tab
keys-enter = presses the filled button, or what has the ring
keys-enter-key = Enter
keys-back = goes back; while looking, cancels
keys-back-key = Escape
keys-details = shows the details of a result
keys-details-key = Ctrl D
keys-helpdesk = copies a result for the helpdesk
keys-helpdesk-key = Ctrl Shift C
keys-copy = copies what is selected
keys-copy-key = Ctrl C
keys-scroll = move through a page that is longer than the window
keys-scroll-key = Page up, Page down
keys-again = tests again, beside a problem
keys-again-key = R
keys-message = copies a message about a problem
keys-message-key = M
keys-find = finds a situation to practise
keys-find-key = /
keys-differs = shows only what differs, beside two checks
keys-differs-key = D
keys-save = saves the file of the chosen program
keys-save-key = Ctrl S
keys-code = shows the code for a phone, or puts it away
keys-code-key = Q
keys-password = checks your password, beside servers that work
keys-password-key = P
keys-show = shows or hides the password that you type
keys-show-key = Alt S
keys-zoom = make everything larger or smaller; Ctrl 0 undoes it
keys-zoom-key = Ctrl + and Ctrl −
keys-menu = opens the menu
keys-menu-key = F10

## To take away

helpdesk-title = Mailhaven { $version }, check of { $address }
helpdesk-works = Seen working, encrypted, ID checked: { $endpoint }
