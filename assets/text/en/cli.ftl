# The command line.

cli-help =
    Mailhaven finds the mail servers behind an email address, tries them, says what is wrong,
    and hands over settings.

    Usage:
      mailhaven                              opens the window
      mailhaven check ADDRESS                finds and tries the servers, and says what came of it
      mailhaven export ADDRESS --for ID      checks, then writes the files of one mail program
      mailhaven explain CODE                 explains a code such as N-27
      mailhaven --practice                   opens the window on a pretend internet

    Options of check and export:
      --json                                 prints the report as JSON, and nothing else (check only)
      --message                              prints a message to whoever can mend what is wrong,
                                             ready to paste, and nothing else (check only)
      --password-stdin                       also tries to sign in, once at each server that was seen
                                             working, with the first line of standard input (check only)
      --practice                             asks the pretend internet inside this program
      --incoming HOST[:PORT][/tls|/starttls] also tries what your provider told you for receiving
      --outgoing HOST[:PORT][/tls|/starttls] also tries what your provider told you for sending
      --no-reference-hosts                   leaves the servers of other providers alone
      --output DIR                           writes into this folder (export only)
      --add-to PROFILE                       adds the account to this profile (--for thunderbird)
      --take-out-of PROFILE                  takes it out of there again
      --agree-to NAME                        takes servers of this company, which you know
      --language TAG                         uses another language than the system’s

    Lists:
      mailhaven check --practice --list      the pretend addresses and what each shows
      mailhaven export --list                the mail programs

    Exit status: 0 settings were seen working; 1 a problem was found, or something is left for
    you to do; 2 wrong use, or not an address; 3 a fault of Mailhaven itself.

cli-agree-first = Nothing was written. If you know { $name } as your mail provider, add: --agree-to { $name }
cli-progress = { $answered } of { $asked } places have answered for { $address }
cli-signing-in = Signing in at { $host }
cli-sign-in = Signing in
cli-signed-in = { $port } let { $username } in. Everything behind it works.
cli-signed-in-and-refused = { $port } let { $username } in, and then said no.
cli-not-signed-in = { $port } did not let { $username } in.
cli-not-signed-in-nothing-works = No password was sent: no server was seen working.
cli-not-signed-in-agree-first = No password was sent. If you know { $name } as your mail provider, add: --agree-to { $name }
cli-not-signed-in-browser-of = No password was sent: { $provider } takes none from a mail program. It will open the page of { $provider } in the web browser, once, and you sign in there.
cli-not-signed-in-browser = No password was sent: the server takes none from a mail program. It will open your provider’s page in the web browser, once, and you sign in there.
cli-not-signed-in-no-way = No password was sent: the server offers no way to sign in with one.
cli-password-on-terminal = Type the password and press Enter. It will be seen while you type. It goes to { $hosts } only, encrypted; then it is forgotten.
cli-password-empty = There is no password on standard input: its first line is empty.
cli-password-too-long = The first line of standard input is longer than any password.
cli-password-not-text = The first line of standard input is not UTF-8 text.
cli-password-unreadable = Standard input cannot be read.
cli-works = We found your mail servers, and they work
cli-checked-for = { $address }, checked in { $seconds } seconds
cli-receive = Receive
cli-send = Send
cli-username = User name
cli-server-line = { $host }, port { $port }, { $security }
cli-lights = Lights
cli-light = { $port } { $word }. { $line }
cli-what-happened = What happened
cli-how-we-know = How we know
cli-what-to-do = What to do
cli-for-support = For your provider or helper
cli-also = Also found
cli-code = Code { $code }
cli-unknown-code = “{ $code }” is not a code.
cli-nothing-to-ask = Nobody needs to be asked for anything: no message was written.
cli-unknown-language = There are no texts for “{ $language }”. There are: { $known }.
cli-no-start = Mailhaven cannot start: { $why }
cli-usage-no-such-command = There is no command “{ $word }”. See: mailhaven --help
cli-usage-no-such-option = There is no option { $option }. See: mailhaven --help
cli-usage-out-of-place = { $option } does not belong here. See: mailhaven --help
cli-usage-value-missing = { $option } needs a value after it. See: mailhaven --help
cli-usage-value-not-wanted = { $option } takes no value. See: mailhaven --help
cli-usage-too-many = “{ $word }” is one word too many. See: mailhaven --help
cli-usage-not-text = “{ $word }” is not UTF-8 text.
cli-usage-address-missing = { $command } needs an address, as in: mailhaven { $command } anna@example.org
cli-usage-client-missing = export needs --for and the id of a mail program. This lists them: mailhaven export --list
cli-usage-no-such-client = There is no mail program with the id “{ $id }”. This lists them: mailhaven export --list
cli-usage-only-for-thunderbird = --add-to and --take-out-of need --for thunderbird, and no other place to write to.
cli-usage-no-name = “{ $text }” cannot be agreed to. It takes a name, such as example.org.
cli-usage-no-server = “{ $text }” is no server. { $why } The form is HOST or HOST:PORT, also with /tls or /starttls after it.
cli-usage-no-encryption = After the stroke stands tls or starttls.
cli-usage-password-for-export = --password-stdin belongs to check: an export never holds a password.
cli-usage-two-outputs = --json and --message each print something and nothing else. Give one of them.
cli-usage-code-missing = explain needs a code, as in: mailhaven explain N-27
cli-file-exists = There is already a file { $path }. Nothing was written.
cli-file-not-writable = The file { $path } cannot be written. Nothing was written.
cli-no-window = There is no screen to open a window on. To check an address here, use: mailhaven check anna@example.org
cli-window-libraries =
    The window cannot be opened: { $why }
    On Debian and Ubuntu this installs what it needs:
      sudo apt install { $packages }
    To check an address without a window, use: mailhaven check anna@example.org
cli-no-gui = This build has no window. To check an address, use: mailhaven check anna@example.org
refusal-no-outgoing = { $program } needs a server for sending, and none was seen working.
refusal-pop3-not-expressible = { $program } cannot receive by POP3, and no IMAP server was seen working.
refusal-starttls-not-expressible = The file for { $program } cannot say STARTTLS for receiving, and no server with SSL/TLS was seen working.
refusal-oauth-not-expressible = The file for { $program } cannot carry a sign-in in the web browser, and your provider asks for one.
refusal-oauth-host-unknown = { $program } cannot sign in through the web browser at your provider.
refusal-sign-in-not-expressible = The file for { $program } cannot carry the way in which your provider lets people sign in.
refusal-username-of-one-person = The user name is not made from the address, so a file for everyone at the domain cannot say it.
refusal-not-expressible = The settings have a character in them that the file for { $program } cannot carry.
cli-thunderbird-then = Once it has started, take the lines out again: mailhaven export { $address } --for thunderbird --take-out-of "{ $profile }"
cli-no-such-profile = There is no profile “{ $profile }” of Thunderbird. These were found: { $profiles }.
cli-several-profiles = Several profiles of Thunderbird are called “{ $profile }”: { $profiles }. Name the folder of one.
cli-no-profiles = No profile of Thunderbird was found on this computer. Name its folder.
cli-no-profile-there = The folder { $folder } is no profile of Thunderbird: it has no prefs.js, and no profiles.ini names it.
