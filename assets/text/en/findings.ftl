# Explanations of findings. A message is named "finding-" and the id of its fault; the ids never change.
#
# Attributes: headline (what is so, at most 12 words and 70 characters, no full stop); brief (the same without names,
# for when a long name makes the headline too long); happened (at most 3 sentences of 20 words); advice-1 to advice-4
# (verb first, one action each, at most 16 words); button (its words stand in advice-1); support (one line for
# specialists, exact terms welcome).
#
# Variables: $host, $port and $service (imap, pop3, submission) tell where it was seen. $certainty is "likely" where
# other causes are possible: then, and only then, the text says "most likely". $works is "sending" or "receiving" where
# that direction works, else "nothing". $severity is "warning" where mail works another way. Dates, times, ports and
# numbers arrive as words. What a server says is never in these texts; it is quoted in the lines below "known-said".
#
# Words that a reader may not know are explained where they stand: ID (certificate), port (numbered door).

button-test-again = Test again
direction = { $service ->
    [submission] sending
   *[other] receiving
}
step-web-mail = Until then, read your mail on your provider’s web page
step-settings-shown = Use the settings shown: they were seen working
step-page = Open the { $provider } page and sign in there
step-imap-on = Turn on IMAP (the way in for mail programs)
step-come-back = Come back here and go on
step-words = If it stays, send the server’s words to your provider
step-hotspot = Use your phone as a hotspot, then press “{ button-test-again }”
step-helpdesk = Send what we saw to your helpdesk

## The address and what its provider asks for

finding-address-invalid =
    .headline = { $problem ->
        [empty] There is no address yet
        [two-at-signs] This address has more than one @ sign
        [character] This address has a sign that does not belong in it
        [misplaced-dot] A dot in this address is in the wrong place
        [too-long] This address is longer than mail allows
       *[other] This address is not complete yet
    }
    .happened = An email address has a name, an @ sign and a domain. It looks like anna@example.org.
    .advice-1 = Compare the address with a letter, a card or an older mail
    .advice-2 = Paste or type it again
    .support = not an address: { $problem }

finding-domain-typo =
    .headline = We know { $suggestion }, but not { $domain }
    .brief = We know a domain that is very like this one
    .happened = One small slip turns { $suggestion } into { $domain }. We found no mail at { $domain }.
    .advice-1 = Use { $suggestion }
    .advice-2 = If { $domain } is right, ask whoever gave you the address
    .button = Use { $suggestion }
    .support = { $domain } has no mail; nearest known domain { $suggestion }

finding-provider-has-no-imap =
    .headline = { $provider } keeps your mail in its own app
    .brief = This provider keeps your mail in its own app
    .happened = No mail program can open a mailbox at { $provider }. It is made that way, so this is no fault.
    .advice-1 = Read your mail in the { $provider } app or on its web page
    .advice-2 = If you need a mail program, choose a provider that lets one in
    .support = { $provider } offers no IMAP, POP3 or submission

finding-bridge-needed =
    .headline = { $provider } needs its own small program first
    .brief = This provider needs its own small program first
    .happened = Only { $bridge } can open your mail at { $provider }. { $paid ->
        [yes] It comes with a paid plan and runs on your computer.
       *[no] It runs on your computer.
    } Your mail program talks to it.
    .advice-1 = Open the { $provider } page and get { $bridge } there
    .advice-2 = Install and start it, then copy the settings and the password that it shows
    .advice-3 = Put both into your mail program in place of your normal password
    .button = Open the { $provider } page
    .support = { $provider } is reached through { $bridge } on this computer only

finding-paid-feature =
    .headline = { $provider } lets mail programs in with a paid plan only
    .brief = This provider lets mail programs in with a paid plan only
    .happened = You can read a free { $provider } mailbox on the web. For mail programs you need a paid plan.
    .advice-1 = Check on the { $provider } page which plan you have
    .advice-2 = With a paid plan, go on with the settings shown
    .support = { $provider }: IMAP, POP3 and submission in paid plans only

finding-address-is-alias =
    .headline = This address only passes mail on
    .happened = { $provider } has no mailbox for it. Mail to this address goes on to another address of yours.
    .advice-1 = Type the address where that mail ends up
    .support = { $provider } is a forwarding service without mailboxes

finding-imap-off-in-settings =
    .headline = { $certainty ->
        [likely] { $provider } most likely still keeps mail programs out
       *[stated] { $provider } keeps mail programs out of this mailbox
    }
    .brief = { $certainty ->
        [likely] Your provider most likely still keeps mail programs out
       *[stated] Your provider keeps mail programs out of this mailbox
    }
    .happened = { $certainty ->
        [likely] A switch in your { $provider } settings lets mail programs in. In a new mailbox it is off.
       *[stated] A switch in your { $provider } settings lets mail programs in. It is off.
    }
    .advice-1 = Open the { $provider } page and sign in there
    .advice-2 = Turn on IMAP (the way in for mail programs)
    .advice-3 = Come back here and go on
    .button = Open the { $provider } page
    .support = { $provider }: IMAP must be enabled in the mailbox settings

finding-oauth-only =
    .headline = { $provider } lets you sign in on its own page only
    .brief = This provider lets you sign in on its own page only
    .happened = { $provider } takes no password from a mail program. Your mail program opens the { $provider } page, and you sign in there. An app password does not help.
    .advice-1 = Choose a mail program that opens the { $provider } page for signing in
    .advice-2 = Type your password on that page only
    .support = { $provider } accepts OAuth 2.0 only (XOAUTH2, OAUTHBEARER); no password, no app password

finding-app-password-required =
    .headline = { $provider } wants a special app password
    .brief = Your provider wants a special app password
    .happened = Mail programs cannot use your normal { $provider } password. You make a second one, just for your mail program. { $browser ->
        [yes] Some programs, such as Thunderbird, open the { $provider } page instead.
       *[no] It takes about two minutes.
    }
    .advice-1 = Open the { $provider } page and sign in there
    .advice-2 = { $needed ->
        [yes] Turn on “{ $needs }”, then choose “{ $called }” and make a new one
       *[no] { $named ->
            [yes] Choose “{ $called }” and make a new one
           *[no] Make a new password for mail programs there
        }
    }
    .advice-3 = Copy it and come back here
    .button = Open the { $provider } page
    .support = { $browser ->
        [yes] { $provider } accepts app passwords or OAuth 2.0, not the password of the account
       *[no] { $provider } accepts app passwords only
    }

## This computer and its network

finding-device-offline =
    .headline = This computer is not online
    .happened = Nothing gets from this computer to the internet right now. Your mail settings are not the cause.
    .advice-1 = Turn on Wi-Fi or plug in the cable, then press “{ button-test-again }”
    .advice-2 = Open any web page to see that you are online
    .button = { button-test-again }
    .support = no route to the internet: lookups and connections fail at once

finding-clock-wrong =
    .headline = { $certainty ->
        [likely] The date on this computer is most likely wrong
       *[stated] The date on this computer is wrong
    }
    .happened = { $certainty ->
        [likely] This computer thinks that today is { $today }. A server shows an ID (certificate) with a first and a last day. By this date, the first day is still to come.
       *[stated] This computer thinks that today is { $today }. A server shows an ID (certificate) with a first and a last day. By this date, several of them do not fit.
    }
    .advice-1 = Set the right date and time, then press “{ button-test-again }”
    .advice-2 = Let this computer set its time by itself, so that it stays right
    .button = { button-test-again }
    .support = local date { $today } outside the validity of the certificates seen

finding-app-blocked-by-local-firewall =
    .headline = Something on this computer keeps Mailhaven offline
    .happened = A rule or a safety program on this computer stopped us at once. We never got as far as the network.
    .advice-1 = Allow Mailhaven in your safety program, then press “{ button-test-again }”
    .advice-2 = At work, ask your IT team to allow it
    .button = { button-test-again }
    .support = connect denied locally (EACCES or EPERM)

finding-local-filter-silent =
    .headline = { $certainty ->
        [likely] A safety program here most likely keeps mail back
       *[stated] Something on this computer keeps mail back
    }
    .happened = { $certainty ->
        [likely] The no came back faster than { $host } could send it. So it came from close by, most likely from a safety program on this computer.
       *[stated] The no came back faster than { $host } could send it. So it came from this computer. Safety programs often do that.
    }
    .advice-1 = Let mail pass in your safety program, then press “{ button-test-again }”
    .advice-2 = If you paused the program for that, turn it on again
    .button = { button-test-again }
    .support = { $host }:{ $port } refused faster than the path allows: filtered close by, or on this computer

finding-os-network-permission =
    .headline = This system most likely keeps Mailhaven off your network
    .happened = Servers far away answer, but those close by do not. Most likely your system has not let Mailhaven reach them yet.
    .advice-1 = Allow Mailhaven under “Local network” in your privacy settings, then press “{ button-test-again }”
    .advice-2 = At work, ask your IT team to allow it
    .button = { button-test-again }
    .support = EHOSTUNREACH or EPERM for nearby addresses only: local network permission or sandbox

finding-tls-scan-by-antivirus =
    .headline = { $product } opens your mail on its way
    .brief = Your safety program opens your mail on its way
    .happened = A server shows an ID (certificate) to prove who it is. { $product } on this computer shows its own in that place. So we cannot be sure who answers.
    .advice-1 = Turn off the mail scan in { $product }, then press “{ button-test-again }”
    .advice-2 = Keep the rest of { $product } turned on
    .button = { button-test-again }
    .support = TLS interception on this computer: issuer belongs to { $product }

finding-vpn-interferes =
    .headline = { $certainty ->
        [likely] Your VPN most likely keeps mail back
       *[stated] Your VPN keeps mail back
    }
    .happened = { $certainty ->
        [likely] This computer goes online through a VPN. Mail does not get through there.
       *[stated] Past your VPN, the mail server answers at once. Through it, nothing comes back.
    }
    .advice-1 = Turn off your VPN, then press “{ button-test-again }”
    .advice-2 = If mail works then, ask whoever runs the VPN to let mail pass
    .button = { button-test-again }
    .support = way out over { $interface }: mail ports unreachable through it

finding-no-trust-store =
    .headline = This computer has no list of signers to trust
    .happened = A server shows an ID (certificate) that someone known has signed. The list of known signers on this computer is empty. So every ID looks strange here.
    .advice-1 = Install the updates for this computer and restart it, then press “{ button-test-again }”
    .advice-2 = At work, ask your IT team to mend the list
    .button = { button-test-again }
    .support = trust store without usable roots

finding-tls-trust-store-old =
    .headline = This computer’s list of known signers is old
    .happened = A server shows an ID (certificate) that someone known has signed. This one is fine. Its signer is too new for the list on this computer.
    .advice-1 = Install the updates for this computer, then press “{ button-test-again }”
    .advice-2 = If there are none, ask your IT team to add the signer
    .button = { button-test-again }
    .support = public root { $root } missing from the trust store of this computer

finding-captive-portal =
    .headline = This Wi-Fi wants you to sign in first
    .happened = A welcome page answers here in place of mail servers. Hotels, trains and cafés often do this. Once you have signed in, mail gets through.
    .advice-1 = Sign in on the page in your web browser, then press “{ button-test-again }”
    .advice-2 = If no page shows, open any web page to call it up
    .button = { button-test-again }
    .support = captive portal: a web page answers in place of other servers

finding-proxy-required =
    .headline = { $certainty ->
        [likely] This network most likely lets only web pages out
       *[stated] This network lets only web pages out
    }
    .happened = Everything leaves through one gate, and the gate takes web pages only. Mail programs cannot pass it. Work and school networks often do this.
    .advice-1 = { step-hotspot }
    .advice-2 = At work, ask your IT team to let mail programs pass
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = { $told ->
        [yes] no direct connection leaves this network, HTTP proxy { $proxy }
       *[no] no direct connection leaves this network, an HTTP proxy is required
    }

finding-internet-down =
    .headline = Your internet line is down
    .happened = This computer reaches your router, but nothing behind it. Your mail settings are not the cause.
    .advice-1 = Restart your router, then press “{ button-test-again }”
    .advice-2 = Open any web page to see that you are online
    .advice-3 = If it stays, tell your internet provider
    .button = { button-test-again }
    .support = gateway reachable, lookups and connections beyond it time out

finding-name-filter-resets =
    .headline = { $certainty ->
        [likely] A filter most likely cuts the line to { $host }
       *[stated] A filter here cuts the line to { $host }
    }
    .brief = { $certainty ->
        [likely] A filter most likely cuts the line to your mail server
       *[stated] A filter here cuts the line to your mail server
    }
    .happened = { $certainty ->
        [likely] The line opens. It goes dead as soon as we say which server we want.
       *[stated] The line opens. As soon as we say which server we want, it goes dead. With another name it stays open.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Ask the owner of this network to let { $host } through
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = { $host }:{ $port } dead after a ClientHello with this SNI, not after others

finding-port-25-blocked =
    .headline = Port 25 is shut here, and you do not need it
    .happened = A port is a numbered door of the server. Servers use this one among themselves, so most home lines shut it. Port { $open } is for you, and it works.
    .advice-1 = { step-settings-shown }
    .support = tcp/25 filtered on this network, submission on { $open } works

finding-tls-intercepted =
    .headline = Someone on this network can read what you send
    .happened = A server shows an ID (certificate) to prove who it is. Here they all show one from the same strange signer. So someone on the way can read along.
    .advice-1 = { step-hotspot }
    .advice-2 = Keep your password off this network
    .advice-3 = At work, ask your IT team whether it is meant to be so
    .button = { button-test-again }
    .support = TLS interception on this network: unrelated hosts share the issuer { $issuer }

finding-mail-redirected =
    .headline = Another server answers in place of your mail server
    .happened = { $host } and a server of another provider greet in the very same words, those of { $other }. So something here leads your mail to a server of its own.
    .advice-1 = { step-hotspot }
    .advice-2 = Keep your password off this network
    .advice-3 = If it stays, turn off the mail scan in your safety program
    .button = { button-test-again }
    .support = { $host }: plain port redirected, greets like an unrelated host, as { $other }

finding-pmtu-black-hole =
    .headline = Large pieces of data get lost on the way
    .happened = Small pieces reach { $host } and come back. Large ones vanish on the way. A VPN or a router often does that.
    .advice-1 = Turn off your VPN or restart your router, then press “{ button-test-again }”
    .advice-2 = If it stays, tell your internet provider
    .button = { button-test-again }
    .support = { $host }:{ $port } path MTU black hole: works with segments of { $segment } bytes

finding-large-hello-blocked =
    .headline = A filter on the way stumbles over new encryption
    .happened = The newest way to encrypt begins with a long hello, and that gets lost. With a short one it works, and it is safe too.
    .advice-1 = { step-settings-shown }
    .advice-2 = Tell the owner of this network that long hellos get lost
    .support = { $host }:{ $port } ClientHello of { $lost } bytes lost, of { $passed } bytes answered

finding-slow-or-lossy-link =
    .headline = Your internet line is very slow right now
    .happened = It took { $took } to reach the server. Mail works, but each step takes a while.
    .advice-1 = Go closer to your router or use a cable, then press “{ button-test-again }”
    .advice-2 = If it stays slow, tell your internet provider
    .button = { button-test-again }
    .support = connections take { $took }: packets late or lost

finding-mail-ports-blocked =
    .headline = { $certainty ->
        [likely] This network most likely stops mail programs
       *[stated] This network does not let mail programs through
    }
    .happened = { $certainty ->
        [likely] Web pages work, but mail’s ports (numbered doors) stay shut. The cause is most likely this network, not your provider. Guest, school and work networks often do this.
       *[stated] Web pages work, but mail’s ports (numbered doors) stay shut. The cause is this network, not your provider. Guest, school and work networks often do this.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = If it works there, ask the network’s owner to open ports 993 and 465
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = mail ports filtered on this network, web reachable

finding-receive-ports-blocked =
    .headline = { $certainty ->
        [likely] You can send, but this network most likely blocks receiving
       *[stated] You can send, but this network blocks receiving
    }
    .happened = { $certainty ->
        [likely] The cause is most likely this network, not your provider. It lets nothing through on the ports (numbered doors) where mail programs receive. Guest, school and work networks often do this.
       *[stated] The cause is this network, not your provider. It lets nothing through on the ports (numbered doors) where mail programs receive. Guest, school and work networks often do this.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = If it works there, ask the network’s owner to open ports 993 and 143
    .advice-3 = { step-web-mail }
    .button = { button-test-again }
    .support = incoming mail ports filtered on this network, submission reachable

finding-one-port-blocked =
    .headline = Port { $open } works here, port { $blocked } stays shut
    .happened = A port is a numbered door of the server. Two of them lead to the same mail, and one does not open here. The open one is just as safe.
    .advice-1 = { step-settings-shown }
    .advice-2 = If you want to see both work, test again on another network
    .support = port { $blocked } of { $host } unreachable, port { $open } works with encryption

finding-ipv6-black-hole =
    .headline = { $certainty ->
        [likely] One of two ways out of this network is most likely broken
       *[stated] One of two ways out of this network is broken
    }
    .happened = The internet has an old and a new kind of address (IPv4 and IPv6). Here the new kind leads nowhere. Mail works over the old kind.
    .advice-1 = { step-settings-shown }
    .advice-2 = Tell the owner of this network that IPv6 leads nowhere
    .support = IPv6 connections to { $host } time out, IPv4 works

finding-no-ipv6-only-server =
    .headline = Your mail server has a kind of address that is missing here
    .happened = The internet has an old and a new kind of address (IPv4 and IPv6). The server has one kind only, and this network has only the other.
    .advice-1 = { step-hotspot }
    .advice-2 = Ask your provider to give { $host } both kinds of address
    .button = { button-test-again }
    .support = { $host } has addresses of one family only, without a route from here

## Names

finding-dns-nxdomain-domain =
    .headline = There is no { $domain } on the internet
    .brief = The part after the @ sign does not exist
    .happened = The part after the @ sign does not exist. So no mail goes there, and none comes from there.
    .advice-1 = Check the spelling of { $domain }
    .advice-2 = If it is right, ask whoever gave you the address
    .support = { $domain }: NXDOMAIN

finding-dns-null-mx =
    .headline = { $domain } takes no mail
    .brief = This domain takes no mail
    .happened = The owner of { $domain } says that it is not used for mail. That is a clear word, not a fault.
    .advice-1 = Check the part after the @ sign
    .advice-2 = If it is right, ask whoever gave you the address
    .support = { $domain }: null MX (RFC 7505)

finding-domain-no-mail =
    .headline = We found no mail at { $domain }
    .brief = We found no mail at this domain
    .happened = The domain is there, but it names no server that takes mail. No door for mail programs is open there either.
    .advice-1 = Check the spelling of { $domain }
    .advice-2 = If it is right, ask the owner of { $domain } where its mail is kept
    .support = { $domain }: no MX, no SRV, mail ports closed

finding-dns-srv-disabled =
    .headline = { $service ->
        [submission] { $domain } does not let mail programs send
       *[other] { $domain } does not let mail programs receive
    }
    .brief = { $service ->
        [submission] This domain does not let mail programs send
       *[other] This domain does not let mail programs receive
    }
    .happened = The owner of { $domain } says so in public. That is a clear word, not a fault.
    .advice-1 = Read your mail on your provider’s web page
    .advice-2 = Ask the owner of { $domain } which way in there is
    .support = { $domain }: SRV target “.” for { $service } (RFC 6186)

finding-dns-nxdomain-host =
    .headline = There is no server called { $host }
    .brief = There is no server by the name that was given
    .happened = Your domain names a mail server that is not there. The name is old, or it has a slip in it.
    .advice-1 = Ask your provider for the right name of the mail server
    .advice-2 = { step-web-mail }
    .support = { $host }: NXDOMAIN, domain exists

finding-dns-nodata =
    .headline = The name { $host } leads nowhere
    .brief = The mail server’s name leads nowhere
    .happened = The name of the mail server is known, but no address belongs to it.
    .advice-1 = Tell your provider that { $host } has no address
    .advice-2 = { step-web-mail }
    .support = { $host }: no A and no AAAA record

finding-dns-servfail =
    .headline = Nobody can tell right now where { $name } is
    .brief = Nobody can tell right now where your mail server is
    .happened = Each server has a name, and the internet has a phone book for them. For { $name } it gave no clear answer. Often that passes by itself.
    .advice-1 = Wait ten minutes, then press “{ button-test-again }”
    .advice-2 = If it stays, tell your provider
    .button = { button-test-again }
    .support = { $name }: SERVFAIL or no usable answer from the resolver

finding-dns-timeout =
    .headline = This network’s phone book does not answer
    .happened = Each server has a name, and your network has a phone book for them. It stayed silent, so we could not look. Your mail settings are not the cause.
    .advice-1 = Restart your router, then press “{ button-test-again }”
    .advice-2 = If it stays, use your phone as a hotspot
    .advice-3 = Tell the owner of this network that names are not looked up
    .button = { button-test-again }
    .support = the resolver does not answer any query

finding-dns-resolver-broken =
    .headline = This network’s phone book is broken
    .happened = Each server has a name, and your network has a phone book for them. It fails for { $name }, and another one on the internet does not. Your mail settings are not the cause.
    .advice-1 = Restart your router, then press “{ button-test-again }”
    .advice-2 = If it stays, use your phone as a hotspot
    .advice-3 = Tell the owner of this network that names are not looked up
    .button = { button-test-again }
    .support = { $name }: fails at the resolver of this network, answered by another one

finding-dns-refused =
    .headline = This network will not look up { $name }
    .brief = This network will not look up your mail server
    .happened = Each server has a name, and your network has a phone book for them. It says no to { $name }. A VPN or a web filter often does that.
    .advice-1 = Turn off your VPN or web filter, then press “{ button-test-again }”
    .advice-2 = If it stays, use your phone as a hotspot
    .button = { button-test-again }
    .support = { $name }: REFUSED by the resolver

finding-dnssec-bogus =
    .headline = The seal on the name { $name } is broken
    .brief = The seal on your mail server’s name is broken
    .happened = The owner of a name can seal it, so that nobody can fake it. This seal does not hold. Careful networks then hide the name.
    .advice-1 = Tell your provider that the seal of { $name } is broken
    .advice-2 = { step-web-mail }
    .support = { $told ->
        [yes] { $name }: DNSSEC validation fails, extended error { $code }
       *[no] { $name }: DNSSEC validation fails, resolves with checking disabled
    }

finding-dns-slow-aaaa =
    .headline = Looking up names is slow on this network
    .happened = Half of each question about a name gets no answer. So each start of your mail program takes { $took } longer.
    .advice-1 = { step-settings-shown }
    .advice-2 = If it bothers you, restart your router
    .support = AAAA queries unanswered for { $took }, A queries answered

finding-private-address-answer =
    .headline = { $host } leads to a place inside this network
    .brief = Your mail server’s name leads inside this network
    .happened = The name should lead out to the internet. Here it leads to { $address }, which is close by. Web filters and work networks do that.
    .advice-1 = Turn off your web filter, or turn on your work VPN, then press “{ button-test-again }”
    .advice-2 = If it stays, ask the owner of this network
    .button = { button-test-again }
    .support = { $host } resolves to the non-public address { $address }

finding-dns-filtered =
    .headline = A filter here blocks { $name }
    .brief = A filter here blocks your mail server
    .happened = Each server has a name, and your network has a phone book for them. It has { $name } on its list of names to block.
    .advice-1 = { step-hotspot }
    .advice-2 = Ask the owner of this network to allow { $name }
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $name }: filtered by the resolver, extended error { $code }
       *[no] { $name }: filtered by the resolver, answer leads nowhere
    }

finding-dns-hijacked-nxdomain =
    .headline = This network makes up places for names that do not exist
    .happened = We asked for a name that cannot exist and got an answer. { $host } gets the same one, so there is no such server.
    .advice-1 = Ask your provider for the right name of the mail server
    .advice-2 = Tell the owner of this network that it makes up answers
    .support = { $host } and random names all resolve to { $address }: counts as NXDOMAIN

finding-dns-answers-differ =
    .headline = Two phone books disagree about { $host }
    .brief = Two phone books disagree about your mail server
    .happened = Phone books of the internet tell where a server is. Yours says { $here }, another one says { $elsewhere }. When a server moves, that lasts about a day.
    .advice-1 = Restart your router, then press “{ button-test-again }”
    .advice-2 = If it stays, wait a day
    .button = { button-test-again }
    .support = { $host }: { $here } from the system’s resolver, { $elsewhere } from another

finding-hosts-file-override =
    .headline = A list on this computer leads { $host } astray
    .brief = A list on this computer leads your mail astray
    .happened = This computer has a list of its own that says where servers are. It sends { $host } to { $address }, and the internet says otherwise.
    .advice-1 = Ask whoever set up this computer to remove that line, then press “{ button-test-again }”
    .button = { button-test-again }
    .support = hosts file maps { $host } to { $address }

## Doors, and who answers behind them

finding-tcp-refused =
    .headline = { $works ->
        [sending] You can send, but the door for receiving is shut
        [receiving] You can receive, but the door for sending is shut
        [beside] Mail works, but the server keeps port { $port } shut
       *[nothing] The server is there, but its door for { direction } is shut
    }
    .happened = { $works ->
        [beside] { $host } said no at once on port { $port }. A port is a numbered door of the server. The one beside it works and is just as safe.
       *[other] { $host } said no at once on port { $port }. A port is a numbered door of the server. Nobody answers behind this one.
    }
    .advice-1 = { $works ->
        [beside] { step-settings-shown }
       *[other] Ask your provider which server and port to use for { direction }
    }
    .advice-2 = { $works ->
        [beside] Tell your provider that port { $port } is shut
       *[other] { step-web-mail }
    }
    .support = { $host }:{ $port } connection refused

finding-tcp-timeout =
    .headline = { $works ->
        [sending] You can send, but the server for receiving stays silent
        [receiving] You can receive, but the server for sending stays silent
        [beside] Mail works, but the server stays silent on port { $port }
       *[nothing] The server for { direction } does not answer from here
    }
    .happened = We knocked on port { $port } of { $host } and heard nothing. A port is a numbered door of the server. { $works ->
        [beside] The one beside it works and is just as safe.
       *[other] Either something on the way swallows the knock, or nobody is there.
    }
    .advice-1 = { $works ->
        [beside] Use the settings shown, or press “{ button-test-again }” to knock once more
       *[other] { step-hotspot }
    }
    .advice-2 = { $works ->
        [beside] Tell your provider that port { $port } stays silent
       *[other] If it stays silent there, tell your provider
    }
    .advice-3 = { $works ->
        [beside] Until then, the settings shown are all you need
       *[other] { step-web-mail }
    }
    .button = { button-test-again }
    .support = { $host }:{ $port } no answer to connection attempts

finding-tcp-admin-prohibited =
    .headline = A wall on the way to your mail server turned us back
    .happened = Something between you and the server said no at once. Someone has set a rule for that.
    .advice-1 = { step-hotspot }
    .advice-2 = Ask the owner of this network to let port { $port } (a numbered door) through
    .button = { button-test-again }
    .support = { $host }:{ $port } rejected on the path (ICMP prohibited or unreachable)

finding-tcp-host-dead =
    .headline = { $certainty ->
        [likely] The mail server is most likely switched off
       *[stated] Nobody is at the mail server’s address
    }
    .happened = { $certainty ->
        [likely] { $host } leads to an address that stays silent, whatever we ask it. Most likely the server is switched off or has moved.
       *[stated] { $host } leads to an address where no computer answers. The server is switched off or has moved.
    }
    .advice-1 = Wait an hour, then press “{ button-test-again }”
    .advice-2 = If it stays, tell your provider
    .button = { button-test-again }
    .support = { $certainty ->
        [likely] { $host } silent on every mail port and on 443
       *[stated] { $host }:{ $port } host unreachable after seconds: no such neighbour
    }

finding-server-hangs-up-at-once =
    .headline = { $works ->
        [sending] You can send, but the server for receiving hangs up on us
        [receiving] You can receive, but the server for sending hangs up on us
       *[nothing] The server hangs up as soon as we call
    }
    .happened = { $host } picks up and hangs up without a word. Servers do that to callers they have shut out for a while, or when they are broken.
    .advice-1 = Wait 30 minutes, then press “{ button-test-again }”
    .advice-2 = If it stays, use your phone as a hotspot
    .advice-3 = If it works there, ask your provider to let your network in again
    .button = { button-test-again }
    .support = { $host }:{ $port } accepts and closes or resets without a byte; check for a ban of the client’s address

finding-no-greeting =
    .headline = { $works ->
        [sending] You can send, but the server for receiving says nothing
        [receiving] You can receive, but the server for sending says nothing
       *[nothing] The server picks up, but says nothing
    }
    .happened = The line to { $host } is open, but no word came. A server that is too busy does that.
    .advice-1 = Wait ten minutes, then press “{ button-test-again }”
    .advice-2 = If it stays, tell your provider
    .button = { button-test-again }
    .support = { $host }:{ $port } connected, no answer in time

finding-greeting-bye =
    .headline = { $works ->
        [sending] You can send, but the server for receiving turns us away
       *[nothing] The server is there, but turns us away
    }
    .happened = { $host } answered with a no before anyone signed in. Its own words say why.
    .advice-1 = Wait 15 minutes, then press “{ button-test-again }”
    .advice-2 = Close other programs that use this mailbox
    .advice-3 = If it stays, send the server’s words to your provider
    .button = { button-test-again }
    .support = { $host }:{ $port } refuses with its greeting (BYE, -ERR, 5xx)

finding-greeting-slow =
    .headline = The server works, but is slow to say hello
    .happened = It took { $took } until { $host } greeted us. Mail works, but each start takes a while.
    .advice-1 = { step-settings-shown }
    .advice-2 = If it stays slow, tell your provider
    .support = { $host }:{ $port } greeting after { $took }

finding-smtp-421 =
    .headline = { $works ->
        [receiving] You can receive, but the server for sending is too busy
       *[nothing] The server for sending is too busy right now
    }
    .happened = { $host } asked us to come back later. Its own words say why.
    .advice-1 = Wait 15 minutes, then press “{ button-test-again }”
    .advice-2 = If it stays, send the server’s words to your provider
    .button = { button-test-again }
    .support = { $host }:{ $port } greeting 4xx

finding-smtp-greeting-554 =
    .headline = { $works ->
        [receiving] You can receive, but the server for sending shuts this network out
       *[nothing] The server for sending shuts this network out
    }
    .happened = { $host } has a rule against the address of this network. It said no before anyone signed in.
    .advice-1 = Turn off your VPN, or use another network, then press “{ button-test-again }”
    .advice-2 = If it stays, send the server’s words to your provider
    .button = { button-test-again }
    .support = { $host }:{ $port } greeting 554: client address rejected by policy

finding-web-server-on-port =
    .headline = A web server answers here, not a mail server
    .happened = On port { $port } of { $host } we met a server for web pages. A port is a numbered door of the server.
    .advice-1 = Ask your provider for the name of the mail server
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } speaks HTTP

finding-other-service-on-port =
    .headline = Another kind of server answers here, not mail
    .happened = On port { $port } of { $host } we met a server, but not one for { direction }. A port is a numbered door of the server.
    .advice-1 = Ask your provider for the name of the mail server
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } speaks another protocol

finding-pop-on-imap-port =
    .headline = This door leads to an older way to receive
    .happened = We asked port { $port } of { $host } for IMAP, and POP3 answered. Both receive mail, and POP3 is the older way. A port is a numbered door of the server.
    .advice-1 = Ask your provider which port is for IMAP
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } greets as POP3 where IMAP was expected

finding-smtp-on-imap-port =
    .headline = { $service ->
        [submission] This door is for receiving, not for sending
       *[other] This door is for sending, not for receiving
    }
    .happened = On port { $port } of { $host } we met a server for the other direction. A port is a numbered door of the server.
    .advice-1 = Ask your provider which server and port to use for { direction }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } greets as another mail protocol than { $service }

finding-unreadable-greeting =
    .headline = The server answers, but not the way mail servers do
    .happened = We could not read what { $host } said on port { $port }. A port is a numbered door of the server.
    .advice-1 = Ask your provider for the name of the mail server
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } answers outside the protocol

finding-login-closed-here =
    .headline = The server is there, but lets nobody sign in here
    .happened = { $host } answers and encrypts, but takes no password on port { $port }. A port is a numbered door of the server.
    .advice-1 = Ask your provider which server and port to use for { direction }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } LOGINDISABLED and no usable mechanism, inside TLS

finding-smtp-auth-not-offered =
    .headline = This server does not send mail for people who sign in
    .happened = { $host } answers and encrypts, but takes no password. Servers that only take mail in look like this.
    .advice-1 = Ask your provider for the name of its server for sending
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } offers no AUTH inside TLS

finding-wrong-port =
    .headline = { $change ->
        [encryption] Port { $open } is right, but its encryption is of another kind
       *[port] Port { $open } works here, port { $typed } does not
    }
    .happened = { $change ->
        [encryption] { $security ->
            [tls] A port is a numbered door of the server. This one encrypts before the first word, and you were told otherwise. That way { $host } works.
           *[starttls] A port is a numbered door of the server. This one encrypts after the first word, and you were told otherwise. That way { $host } works.
        }
       *[port] A port is a numbered door of the server. You were told { $typed }. We tried the other doors of { $host }, and { $open } works.
    }
    .advice-1 = { $change ->
        [encryption] Use the other encryption
       *[port] Use port { $open } in place of { $typed }
    }
    .button = { $change ->
        [encryption] Use the other encryption
       *[port] Use port { $open }
    }
    .support = { $host }:{ $typed } as told does not work; port { $open } with { $security ->
        [tls] implicit TLS
       *[starttls] STARTTLS
    } does

finding-wrong-mail-host =
    .headline = { $host } is for web pages, not for mail
    .brief = This server is for web pages, not for mail
    .happened = Only web pages answer there. Your mail is kept at { $suggestion }.
    .advice-1 = Use { $suggestion }
    .advice-2 = If you do not know that name, look at your provider’s help page
    .button = Use { $suggestion }
    .support = { $host }: web only, mail at { $suggestion }

finding-helo-rejected =
    .headline = The server did not like how we said hello
    .happened = { $host } refused the name by which Mailhaven greets. That is about Mailhaven, not about you.
    .advice-1 = { step-helpdesk }
    .advice-2 = Try the settings all the same: your mail program greets in its own way
    .support = { $host }:{ $port } refuses the name in our EHLO

finding-smtp-wrong-server =
    .headline = { $host } takes mail in, but does not send yours
    .brief = This server takes mail in, but does not send yours
    .happened = Mail has one server that takes it in and one that sends it out. The one that sends yours is { $suggestion }.
    .advice-1 = Use { $suggestion }
    .button = Use { $suggestion }
    .support = { $host } offers no AUTH and no relaying, submission is at { $suggestion }

## Encryption

finding-plain-on-tls-port =
    .headline = The server does not encrypt where it must
    .happened = Port { $port } of { $host } answered in the clear, where encryption comes first. A port is a numbered door of the server. We did not go on.
    .advice-1 = Ask your provider which port is encrypted from the start
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } answers in clear text to a TLS ClientHello

finding-tls-on-plain-port =
    .headline = This door wants encryption from the start
    .happened = Port { $port } of { $host } waits for encryption before the first word. A port is a numbered door of the server. The settings say otherwise.
    .advice-1 = Ask your provider which port and encryption to use
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } speaks TLS where clear text and STARTTLS were expected

finding-starttls-not-offered =
    .headline = { $works ->
        [sending] You can send, but the server for receiving does not encrypt
        [receiving] You can receive, but the server for sending does not encrypt
       *[nothing] The server for { direction } does not encrypt here
    }
    .happened = Port { $port } of { $host } offers no encryption. A port is a numbered door of the server. Anyone on the way could read your password, so we stop.
    .advice-1 = Ask your provider for a server that encrypts
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } does not offer STARTTLS

finding-starttls-stripped =
    .headline = { $certainty ->
        [likely] Something here most likely takes the encryption away
       *[stated] Something on this network takes the encryption away
    }
    .happened = { $certainty ->
        [likely] { $host } is known to encrypt, but here its offer is missing. Anyone on the way could read your password, so we stop.
       *[stated] The server offers to encrypt, but here its offer is blotted out. Anyone on the way could read your password, so we stop.
    }
    .advice-1 = { step-hotspot }
    .advice-2 = Keep your password off this network
    .advice-3 = Tell the owner of this network
    .button = { button-test-again }
    .support = { $host }:{ $port } STARTTLS absent or masked on the path

finding-starttls-fails-temporarily =
    .headline = The server cannot encrypt right now
    .happened = { $host } offers to encrypt, then says no. The fault is on its side. Its own words say why.
    .advice-1 = Wait an hour, then press “{ button-test-again }”
    .advice-2 = If it stays, send the server’s words to your provider
    .button = { button-test-again }
    .support = { $host }:{ $port } refuses STARTTLS although it offers it

finding-starttls-injection =
    .headline = Extra text was slipped in before the encryption
    .happened = After { $host } agreed to encrypt, more text came in the clear. An attack looks like this. We hung up, and nothing secret was sent.
    .advice-1 = { step-hotspot }
    .advice-2 = Keep your password off this network
    .advice-3 = If it is the same everywhere, tell your provider
    .button = { button-test-again }
    .support = { $host }:{ $port } clear text after the answer to STARTTLS (CVE-2011-0411)

finding-tls-too-old =
    .headline = The mail server only knows old, unsafe encryption
    .happened = { $host } encrypts in a way that can be broken today. Safe mail programs refuse it, and so do we.
    .advice-1 = Ask your provider to update the server
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } offers no TLS 1.2 or 1.3

finding-tls-no-common-cipher =
    .headline = The mail server and we share no safe encryption
    .happened = { $host } offers only old ways to encrypt. Safe mail programs refuse them, and so do we.
    .advice-1 = Ask your provider to turn on modern encryption
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } alert handshake_failure: no common cipher suite

finding-tls-client-cert-required =
    .headline = The server lets in only computers that it knows
    .happened = { $host } asks this computer for an ID (certificate) of its own. Some workplaces hand these out.
    .advice-1 = Ask your IT team for the ID file and how to install it
    .support = { $host }:{ $port } requires a client certificate

finding-tls-name-unknown-to-server =
    .headline = The server does not know the name { $host }
    .brief = The server does not know the name that we asked for
    .happened = We reached a server, but it says that { $host } is not its name.
    .advice-1 = Ask your provider for the right name of the mail server
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } alert unrecognized_name

finding-tls-internal-error =
    .headline = The mail server has a fault inside
    .happened = { $host } began to encrypt and then gave up by itself.
    .advice-1 = Wait an hour, then press “{ button-test-again }”
    .advice-2 = If it stays, tell your provider
    .button = { button-test-again }
    .support = { $host }:{ $port } breaks off the TLS handshake with a fault of its own

finding-tls-reset =
    .headline = The line is cut while encryption starts
    .happened = { $host } answers, but the line breaks before we are safe. The server or something on the way cuts it.
    .advice-1 = { step-hotspot }
    .advice-2 = If it is the same there, tell your provider
    .button = { button-test-again }
    .support = { $host }:{ $port } reset during the TLS handshake

finding-tls-timeout =
    .headline = The server talks, but encryption does not start
    .happened = { $host } says hello, but when encryption begins it gets no answer. An old filter on the way does that, or the server itself.
    .advice-1 = { step-hotspot }
    .advice-2 = If it is the same there, tell your provider
    .button = { button-test-again }
    .support = { $host }:{ $port } no answer to the TLS ClientHello

## Certificates

finding-tls-cert-expired =
    .headline = The mail server’s ID ran out on { $not_after }
    .happened = A server shows an ID (certificate) to prove who it is. This one was good until { $not_after }, and nobody renewed it. So we cannot be sure who answers.
    .advice-1 = Tell your provider that the ID of { $host } has run out
    .advice-2 = Keep your password to yourself until it is renewed
    .advice-3 = { step-web-mail }
    .support = { $host }:{ $port } certificate notAfter { $not_after }

finding-tls-cert-not-yet-valid =
    .headline = The mail server’s ID starts only on { $not_before }
    .happened = A server shows an ID (certificate) to prove who it is. This one is not good yet. Your clock is right, so the server was set up wrongly.
    .advice-1 = Tell your provider that the ID of { $host } starts too late
    .advice-2 = Keep your password to yourself until then
    .support = { $host }:{ $port } certificate notBefore { $not_before }

finding-tls-name-shared-hosting =
    .headline = This server’s real name is { $suggestion }
    .brief = This server has another name
    .happened = Your mail is kept on a machine with many names. It shows the ID (certificate) of { $suggestion }, not of { $host }. Both names lead there.
    .advice-1 = Use { $suggestion }
    .button = Use { $suggestion }
    .support = { $host }:{ $port } certificate is for { $suggestion }, which is the same machine

finding-tls-name-mismatch =
    .headline = The server shows an ID for another name
    .happened = A server shows an ID (certificate) to prove who it is. This one is not made out to { $host }. So we cannot be sure who answers.
    .advice-1 = Ask your provider for the right name of the mail server
    .advice-2 = Keep your password to yourself until this is solved
    .support = { $host }:{ $port } certificate is for { $names }

finding-tls-cert-no-san =
    .headline = The mail server’s ID is of an old kind
    .happened = A server shows an ID (certificate) to prove who it is. This one holds the name in an old way that safe programs do not accept.
    .advice-1 = Tell your provider to renew the ID of { $host } in today’s form
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificate without subjectAltName

finding-tls-self-signed =
    .headline = The mail server vouches for itself
    .happened = A server shows an ID (certificate) that someone known has signed. This server signed its own. That is common at home, and a trick looks the same.
    .advice-1 = Ask the owner of the server whether it is meant to be so
    .advice-2 = If it is your provider’s server, keep your password to yourself until this is solved
    .support = { $host }:{ $port } self-signed certificate, serial { $serial }

finding-tls-unknown-ca =
    .headline = Nobody we know vouches for this mail server
    .happened = A server shows an ID (certificate) that someone known has signed. This computer does not know who signed this one. At work, that is often the workplace itself.
    .advice-1 = Ask your IT team to make the signer known to this computer
    .advice-2 = At home, ask your provider, and keep your password to yourself until then
    .support = { $host }:{ $port } issuer not in the trust store: { $issuer }

finding-tls-missing-intermediate =
    .headline = { $certainty ->
        [likely] Part of the mail server’s ID is most likely missing
       *[stated] Part of the mail server’s ID is missing
    }
    .happened = { $certainty ->
        [likely] A server shows an ID (certificate) with papers that link it to someone known. Most likely one of them is not sent.
       *[stated] A server shows an ID (certificate) with papers that link it to someone known. This server does not send all of them.
    } Web browsers often hide that.
    .advice-1 = Tell your provider that the middle part of the ID is missing
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } intermediate certificate not sent: { $issuer }

finding-tls-cert-revoked =
    .headline = The mail server’s ID was called back
    .happened = A server shows an ID (certificate) to prove who it is. The maker of this one has called it back.
    .advice-1 = Keep your password to yourself until this is solved
    .advice-2 = Tell your provider that the ID of { $host } was called back
    .support = { $host }:{ $port } certificate revoked

finding-tls-weak-key =
    .headline = The mail server’s ID is too easy to fake
    .happened = A server shows an ID (certificate) to prove who it is. This one has a key so short that it can be broken today.
    .advice-1 = Tell your provider to renew the ID of { $host } with a longer key
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificate key of { $bits } bits

finding-tls-sha1-signature =
    .headline = The mail server’s ID has a seal that can be faked
    .happened = A server shows an ID (certificate) to prove who it is. This one is sealed in an old way that can be faked today.
    .advice-1 = Tell your provider to renew the ID of { $host }
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificate with an obsolete signature algorithm

finding-tls-cert-malformed =
    .headline = The mail server’s ID cannot be read
    .happened = A server shows an ID (certificate) to prove who it is. This one is not built the way it should be.
    .advice-1 = Tell your provider that the ID of { $host } is damaged
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificate refused for its form

finding-tls-wrong-purpose =
    .headline = The mail server shows the wrong kind of ID
    .happened = A server shows an ID (certificate) to prove who it is. This one is made for people or programs, not for servers.
    .advice-1 = Tell your provider that the ID of { $host } is not for servers
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } certificate lacks the purpose serverAuth

finding-starttls-certificate-differs =
    .headline = Port { $good } shows a good ID, port { $port } does not
    .happened = A port is a numbered door of the server. Behind each, { $host } shows an ID (certificate). The one behind port { $port } does not hold.
    .advice-1 = { step-settings-shown }
    .advice-2 = Tell your provider to renew the ID on port { $port }
    .support = { $host }: certificate valid on { $good }, defective on { $port }

## Finding settings

finding-settings-not-found =
    .headline = We found no settings for { $domain }
    .brief = We found no settings for this domain
    .happened = No place that publishes mail settings knows { $domain }. The usual server names did not work either.
    .advice-1 = Ask your provider for the names of its mail servers
    .advice-2 = Look for “mail settings” on your provider’s help page
    .support = { $domain }: nothing published, usual names do not work

finding-settings-out-of-reach =
    .headline = We could not look everywhere for { $domain }
    .brief = We could not look everywhere for your settings
    .happened = Some places that publish mail settings did not answer. So we cannot say whether there are any for { $domain }.
    .advice-1 = Wait a minute, then press “{ button-test-again }”
    .advice-2 = If it stays, use your phone as a hotspot
    .button = { button-test-again }
    .support = { $domain }: sources unreachable, so nothing can be said about what is published

finding-settings-broken =
    .headline = { $place ->
        [phone-book] The phone book entry of { $domain } cannot be read
       *[file] The settings file of { $domain } cannot be read
    }
    .brief = { $place ->
        [phone-book] The phone book entry of this domain cannot be read
       *[file] The settings file of this domain cannot be read
    }
    .happened = { $place ->
        [phone-book] The internet’s phone book names the mail servers of { $domain }, but the entry makes no sense. We looked in other places too.
       *[file] { $domain } publishes its mail settings, but the file makes no sense. We looked in other places too.
    }
    .advice-1 = { $place ->
        [phone-book] Tell the owner of { $domain } that its entries for mail are damaged
       *[file] Tell the owner of { $domain } that the settings file is damaged
    }
    .support = { $place ->
        [phone-book] { $domain }: SRV or MX records unreadable
       *[file] { $domain }: settings document unreadable
    }

finding-settings-point-nowhere =
    .headline = { $exists ->
        [no] The published settings are out of date
       *[yes] A published mail server does not answer
    }
    .happened = { $exists ->
        [no] Your provider names { $host }, which does not exist.
       *[yes] Your provider names { $host }, where nobody answers.
    } { $severity ->
        [warning] We found another way.
       *[blocking] We found no other way.
    }
    .advice-1 = { $severity ->
        [warning] { step-settings-shown }
       *[blocking] Tell your provider that its settings name { $host }
    }
    .advice-2 = { $severity ->
        [warning] Tell your provider that its settings name { $host }
       *[blocking] { step-web-mail }
    }
    .support = { $host } is published and does not work

finding-settings-left-over =
    .headline = { $certainty ->
        [likely] { $domain } most likely still names its old provider
       *[stated] { $domain } still names an old mail server
    }
    .brief = { $certainty ->
        [likely] Your domain most likely still names its old provider
       *[stated] Your domain still names an old mail server
    }
    .happened = { $certainty ->
        [likely] New mail for { $domain } goes to { $provider }. Its published settings name { $host }, which still answers. But it is most likely left over, so we chose { $provider }.
       *[stated] New mail for { $domain } goes to { $provider }, and the servers there work. The published settings name { $host }, which does not.
    }
    .advice-1 = { $certainty ->
        [likely] Ask whoever looks after { $domain } which of the two holds your mail
       *[stated] { step-settings-shown }
    }
    .advice-2 = Tell whoever looks after { $domain } that its settings name { $host }
    .support = { $domain } publishes { $host }; its MX leads to { $provider }

finding-settings-from-stranger =
    .headline = Your mail settings lead to { $other }
    .brief = Your mail settings lead to another company
    .happened = The servers there work. But the name came to us in a way that others could change. So look at { $other } once before your password goes there.
    .advice-1 = Use { $other } if you know it as your mail provider
    .advice-2 = If not, ask whoever gave you the address where your mail is kept
    .button = Use { $other }
    .support = servers of { $other } named for { $domain } over an unauthenticated path only

finding-only-insecure-found =
    .headline = This mail server offers no encryption
    .happened = Every way that we found runs in the clear. Anyone on the way could read your password. So we propose none of them.
    .advice-1 = Ask your provider for a server that encrypts
    .advice-2 = { step-web-mail }
    .support = { $host }: clear text only on every port, no STARTTLS

finding-sending-not-found =
    .headline = You can receive, but we found no server for sending
    .happened = Receiving works. No place that publishes mail settings names a server for sending that works.
    .advice-1 = Ask your provider for the name of its server for sending
    .advice-2 = Until then, send from your provider’s web page
    .support = { $domain }: no working submission server found

finding-only-exchange-found =
    .headline = { $domain } speaks Microsoft Exchange only
    .brief = This mailbox speaks Microsoft Exchange only
    .happened = Most mail programs use an open way to reach mail. Here we found only the one that Microsoft made, and few of them know it.
    .advice-1 = Use Outlook or another program that knows Exchange
    .advice-2 = At work, ask your IT team to turn on IMAP (the way in for mail programs)
    .support = { $domain }: Exchange answers, no IMAP, POP3 or submission

## Signing in: the name and the password

finding-hidden-characters =
    .headline = Your password has a mark in it that nobody can see
    .happened = When a password is copied, a blank or a hidden mark can come along. The server counts it as part of the password.
    .advice-1 = Type the password by hand, with no blank before or after it
    .support = the secret contains { $character }

finding-wrong-password =
    .headline = The name or password was not accepted
    .happened = The server does not say which of the two it means. A small slip in either is enough.
    .advice-1 = Check both by signing in on your provider’s web page
    .advice-2 = If that works, look there for a special password for mail programs
    .advice-3 = If not, set a new password there
    .support = { $host }:{ $port } sign-in refused without a cause (AUTHENTICATIONFAILED, 535)

finding-username-form-wrong =
    .headline = { $tried ->
        [address] { $certainty ->
            [likely] Your user name is most likely not your address
           *[stated] Your user name is not your address
        }
       *[other] { $certainty ->
            [likely] Your user name is most likely your whole address
           *[stated] Your user name is your whole address
        }
    }
    .happened = { $tried ->
        [address] Some servers want just the part before the @ sign, or a number. This one refused the whole address.
       *[other] Most servers want the whole address as the user name. This one refused anything shorter.
    }
    .advice-1 = Look for “user name” in a letter from your provider or on its help page
    .advice-2 = Put that name in place of the one here
    .support = { $host }:{ $port } expects another form of the user name than { $tried }

finding-unknown-user =
    .headline = This server has no mailbox with your name
    .happened = { $host } says that it does not know the name that we gave.
    .advice-1 = Compare the address with a letter, a card or an older mail
    .advice-2 = If it is right, ask your provider where your mail is kept
    .support = { $host }:{ $port } user unknown

finding-app-password-likely =
    .headline = You most likely need an app password from { $provider }
    .brief = You most likely need a special app password
    .happened = { $provider } did not take this password. For mail programs it nearly always wants a second one, just for them.
    .advice-1 = { step-page }
    .advice-2 = { $needed ->
        [yes] Turn on “{ $needs }”, then choose “{ $called }” and make a new one
       *[no] { $named ->
            [yes] Choose “{ $called }” and make a new one
           *[no] Make a new password for mail programs there
        }
    }
    .advice-3 = Put it here in place of your normal password
    .button = Open the { $provider } page
    .support = { $provider } refuses without a cause; its rule is app passwords only

finding-app-password-wrong =
    .headline = This app password most likely no longer works
    .happened = { $provider } did not take it. App passwords end when you take them back or change your main password.
    .advice-1 = { step-page }
    .advice-2 = Make a new app password there
    .advice-3 = Copy it and come back here
    .button = Open the { $provider } page
    .support = { $provider } refuses a secret in the shape of an app password

finding-imap-off-or-wrong-password =
    .headline = { $provider } gives one answer for two things
    .brief = Your provider gives one answer for two things
    .happened = Either mail programs are kept out, or the name or password does not fit. In a new mailbox, mail programs are kept out.
    .advice-1 = { step-page }
    .advice-2 = { step-imap-on }
    .advice-3 = If it was on, check your password there
    .advice-4 = { step-come-back }
    .button = Open the { $provider } page
    .support = { $provider } refuses in the same words for IMAP switched off and for a password that does not fit

finding-password-special-characters =
    .headline = A special sign in your password is most likely the cause
    .happened = Some servers stumble over signs such as ä, quotes or blanks. There is one in your password.
    .advice-1 = Set a new password of plain letters and digits on your provider’s page
    .advice-2 = Type the new one here
    .support = { $host }:{ $port } secret with quoted or non-ASCII characters refused

finding-password-expired =
    .headline = Your password has run out
    .happened = Your provider wants a new one from time to time. That time has come.
    .advice-1 = Set a new password on your provider’s web page
    .advice-2 = Type the new one here
    .support = { $host }:{ $port } password expired (EXPIRED, RFC 5530)

## Signing in: the way in

finding-login-needs-lock-first =
    .headline = This server wants encryption before the password
    .happened = { $host } takes no password in the clear. That is good, and we want it too.
    .advice-1 = Use the settings shown, with the encryption that they name
    .support = { $host }:{ $port } LOGINDISABLED or 530 until STARTTLS

finding-auth-method-mismatch =
    .headline = The server wants a sign-in of another kind
    .happened = { $host } wants a proof that we cannot give. Some workplaces set it up so.
    .advice-1 = Ask your IT team or your provider which mail program fits
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } offers { $offered } only

finding-oauth-token-rejected =
    .headline = Your sign-in with { $provider } has run out
    .brief = Your sign-in with your provider has run out
    .happened = { $provider } no longer takes the proof of your last sign-in. Its own page gives out a new one.
    .advice-1 = Let your mail program open the { $provider } page, and sign in there
    .support = { $host }:{ $port } token refused by { $provider } (XOAUTH2, OAUTHBEARER)

finding-oauth-wrong-account =
    .headline = You are signed in with another account
    .happened = Your web browser is signed in as { $picked }. This mailbox belongs to another address.
    .advice-1 = Sign out on that page in your web browser
    .advice-2 = Sign in there with the address of this mailbox
    .support = token belongs to { $picked }

finding-needs-client-id =
    .headline = { $provider } wants to know which mail program calls
    .brief = Your provider wants to know which mail program calls
    .happened = It opens the mailbox only to a program that gives its name. Not all of them do.
    .advice-1 = Choose a mail program that the { $provider } help page names
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } wants ID (RFC 2971) before SELECT

finding-web-login-required =
    .headline = { $provider } wants to be sure that it is you
    .brief = Your provider wants to be sure that it is you
    .happened = This sign-in looks new to { $provider }. It waits until you say on its page that it was you.
    .advice-1 = { step-page }
    .advice-2 = If it asks, say that it was you
    .advice-3 = { step-come-back }
    .button = Open the { $provider } page
    .support = { $host }:{ $port } web login required

## Signing in: what somebody has switched off

finding-pop-off-in-settings =
    .headline = { $provider } keeps the older way to receive shut
    .brief = Your provider keeps the older way to receive shut
    .happened = IMAP and POP3 both receive mail. POP3 is the older way, and a switch for it is off.
    .advice-1 = { step-page }
    .advice-2 = Turn on POP3, or use IMAP, which is better
    .advice-3 = { step-come-back }
    .button = Open the { $provider } page
    .support = { $provider }: POP3 is disabled in the mailbox settings

finding-imap-off-by-admin =
    .headline = Your workplace has turned mail programs off
    .happened = The people who look after { $domain } let no mail program in. Your password is not the cause.
    .advice-1 = Ask your IT team to turn on IMAP (the way in for mail programs)
    .advice-2 = { step-web-mail }
    .support = IMAP is disabled for { $domain }

finding-smtp-auth-off-by-admin =
    .headline = Your workplace does not let mail programs send
    .happened = { $provider } has a switch for that, and your workplace has it off. Your password is not the cause.
    .advice-1 = Ask your IT team to let mail programs send from this mailbox
    .advice-2 = Until then, send from your provider’s web page
    .support = { $provider }: authenticated SMTP is disabled for the tenant or the mailbox

finding-blocked-by-security-policy =
    .headline = A safety rule at your workplace stops this sign-in
    .happened = The rule looks at the place, the device or the program. Your password is not the cause.
    .advice-1 = Send the report to your IT team
    .advice-2 = { step-web-mail }
    .support = { $host }:{ $port } conditional access or security defaults

finding-oauth-admin-consent =
    .headline = Your workplace has to allow this program first
    .happened = Your sign-in went well. At your workplace, the IT team says which programs can read mail.
    .advice-1 = Ask your IT team to allow your mail program
    .advice-2 = { step-web-mail }
    .support = { $provider }: { $code }, consent of an administrator needed

finding-child-account =
    .headline = A child’s account at { $provider } takes no mail program
    .brief = A child’s account takes no mail program
    .happened = A parent looks after this account. { $provider } lets no mail program in there.
    .advice-1 = Read your mail in the { $provider } app or on its web page
    .support = { $provider }: IMAP is not allowed for supervised accounts

finding-account-asleep =
    .headline = This mailbox has most likely fallen asleep
    .happened = { $provider } shuts mail programs out when none has come for months.
    .advice-1 = { step-page }
    .advice-2 = { step-imap-on }
    .advice-3 = { step-come-back }
    .button = Open the { $provider } page
    .support = { $provider }: access for mail programs ends after months without use

## The mailbox

finding-account-locked =
    .headline = This mailbox is locked
    .happened = { $host } lets nobody in for now. Its own words say why. More tries make it last longer.
    .advice-1 = Wait an hour before the next try
    .advice-2 = Look on your provider’s web page for the reason
    .advice-3 = If it stays, ask your provider to unlock it
    .support = { $host }:{ $port } account locked

finding-account-disabled =
    .headline = This mailbox has been switched off
    .happened = Your provider or your workplace has closed or paused it. Your password is not the cause.
    .advice-1 = Ask your provider or your IT team to switch it on
    .support = { $host }:{ $port } login disabled for this user (CONTACTADMIN, 525)

finding-mailbox-full =
    .headline = Your mailbox is full
    .happened = You can sign in and read. New mail goes back to its sender until there is room.
    .advice-1 = Go to your provider’s web page and delete large or old mail
    .advice-2 = Empty the bin there as well
    .support = { $host }:{ $port } over quota (OVERQUOTA, 452, 552)

finding-mailbox-in-use =
    .headline = Another program is using this mailbox
    .happened = This way to receive lets in just one program at a time.
    .advice-1 = Close mail on your other devices, wait a minute, then press “{ button-test-again }”
    .button = { button-test-again }
    .support = { $host }:{ $port } mailbox in use by another session (IN-USE, INUSE)

finding-mailbox-moved =
    .headline = { $told ->
        [yes] Your mailbox is now at { $other }
       *[no] Your mailbox is on another server now
    }
    .brief = Your mailbox is on another server now
    .happened = { $host } knows your mailbox, but no longer keeps it.
    .advice-1 = { $told ->
        [yes] Use { $other }
       *[no] Ask your provider for the name of the new server
    }
    .advice-2 = { $told ->
        [yes] If you do not know that name, ask your provider first
       *[no] { step-web-mail }
    }
    .button = Use { $other }
    .support = { $told ->
        [yes] { $host } refers to { $other } (REFERRAL, RFC 2221)
       *[no] { $host } says that the mailbox is elsewhere
    }

finding-signed-in-but-no-mailbox =
    .headline = You are signed in, but the mailbox stays shut
    .happened = Your password is right, but the mailbox does not open for mail programs. Often a switch for them is off.
    .advice-1 = Turn on IMAP (the way in for mail programs) on your provider’s web page
    .advice-2 = If it is on, turn off your VPN
    .advice-3 = At work, send the report to your IT team
    .support = { $host }:{ $port } authenticated, and no mailbox behind it

finding-inbox-unreachable =
    .headline = You are signed in, but the inbox will not open
    .happened = Your password is right. The fault is on the server, and its own words say more.
    .advice-1 = Wait an hour, then press “{ button-test-again }”
    .advice-2 = { step-words }
    .button = { button-test-again }
    .support = { $host }:{ $port } refuses to open the inbox after the sign-in

## Servers that say: later, or not from here

finding-rate-limited =
    .headline = The server wants a break after so many tries
    .happened = { $told ->
        [yes] It asks us to wait { $wait }.
       *[no] It asks us to come back later.
    } Your password is not the cause.
    .advice-1 = { $told ->
        [yes] Wait { $wait }, then press “{ button-test-again }”
       *[no] Wait 15 minutes, then press “{ button-test-again }”
    }
    .advice-2 = Until then, close mail on your other devices
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $host }:{ $port } rate limit, asks for { $wait }
       *[no] { $host }:{ $port } rate limit
    }

finding-ip-banned =
    .headline = { $certainty ->
        [likely] The mail server most likely keeps this network out
       *[stated] The mail server keeps this network out for now
    }
    .happened = Too many tries that did not work came from here. An old phone or program often goes on by itself.
    .advice-1 = Wait an hour, then press “{ button-test-again }”
    .advice-2 = Until then, turn off other devices that use this mailbox
    .advice-3 = If it stays, ask your provider to let your network in
    .button = { button-test-again }
    .support = { $host }:{ $port } bans the address of this network

finding-region-blocked =
    .headline = The server lets nobody in from this country
    .happened = By the address of this network, { $host } takes you for a caller from there.
    .advice-1 = Turn off your VPN, then press “{ button-test-again }”
    .advice-2 = If you are on a trip, ask your provider to let you in
    .button = { button-test-again }
    .support = { $host }:{ $port } blocks the country of the caller’s address

finding-too-many-connections =
    .headline = Too many programs use this mailbox at once
    .happened = Your password is right. Phones and other programs fill all the places.
    .advice-1 = Close mail on your other devices, wait five minutes, then press “{ button-test-again }”
    .button = { button-test-again }
    .support = { $host }:{ $port } limit of connections reached

finding-server-temporary-failure =
    .headline = { $accepted ->
        [yes] The server for sending asks you to come back later
       *[no] The server could not check your password
    }
    .happened = { $accepted ->
        [yes] { $host } took your password, but no mail yet. Its own words say why. Your name and password are not the cause.
       *[no] Something inside { $host } is out of order. Your name and password are not the cause.
    }
    .advice-1 = Wait 15 minutes, then press “{ button-test-again }”
    .advice-2 = { step-words }
    .button = { button-test-again }
    .support = { $accepted ->
        [yes] { $host }:{ $port } put off at MAIL FROM (4xx), as greylisting does it
       *[no] { $host }:{ $port } temporary failure at sign-in (UNAVAILABLE, SERVERBUG, 454)
    }

## Sending a mail

finding-smtp-auth-missing =
    .headline = The server for sending wants a sign-in too
    .happened = { $host } takes mail only once it knows who you are. No name and password came this time.
    .advice-1 = Turn on the sign-in for sending in your mail program
    .advice-2 = Use the same name and password there as for receiving
    .support = { $host }:{ $port } authentication required (530)

finding-relay-denied =
    .headline = The server will not pass your mail on
    .happened = { $host } passes mail on for people who sign in there, and for no one else.
    .advice-1 = Turn on the sign-in for sending in your mail program
    .advice-2 = If it is on, ask your provider for its server for sending
    .support = { $host }:{ $port } relaying denied

finding-sender-not-allowed =
    .headline = You can send from your own addresses only
    .happened = You are signed in as { $login }. The address { $sender } does not belong to that name.
    .advice-1 = Use an address of { $login } as the sender
    .advice-2 = Or add { $sender } on your provider’s web page
    .support = { $host }:{ $port } sender { $sender } not owned by { $login }

finding-smtp-ip-blocklisted =
    .headline = This network is on a list of places that send junk
    .happened = { $host } looks at such lists. Home lines are often on them, so it is not about you.
    .advice-1 = Use another network or turn off your VPN, then press “{ button-test-again }”
    .advice-2 = Send through a server that asks you to sign in
    .button = { button-test-again }
    .support = { $told ->
        [yes] { $host }:{ $port } address of this network listed by { $list }
       *[no] { $host }:{ $port } address of this network on a blocklist
    }

finding-smtp-limit-reached =
    .headline = You have sent as much as your provider allows
    .happened = Providers count mails to keep junk out. After a while the count starts again.
    .advice-1 = Wait until tomorrow, then send the rest
    .support = { $host }:{ $port } sending limit reached

finding-smtp-differs-from-imap =
    .headline = You can receive, but sending refuses the same password
    .happened = The name and password are right for receiving. The server for sending wants something else.
    .advice-1 = Look on your provider’s page for a switch that lets mail programs send
    .advice-2 = If there is none, ask whether sending has its own password
    .support = { $host }:{ $port } refuses the secret that receiving takes

## The rest

finding-unforeseen =
    .headline = We met something that we cannot explain yet
    .happened = None of our rules fits what we saw. We do not guess at a cause.
    .advice-1 = { step-helpdesk }
    .advice-2 = Add the report, which holds every step: “{ show-details }”, then “{ details-save-report }”
    .support = no rule matches; see the record

## How we know: one line for each observation

known-address-problem = { $problem ->
    [empty] Nothing was typed.
    [no-at-sign] There is no @ sign in it.
    [two-at-signs] There is more than one @ sign in it.
    [nothing-before-at] Nothing stands before the @ sign.
    [nothing-after-at] Nothing stands after the @ sign.
    [character] The sign “{ $character }” is in it.
    [misplaced-dot] Before the @ sign, a dot is at an edge or beside another dot.
    [too-long] It is longer than any server must take.
   *[domain] What stands after the @ sign is not a domain.
}
known-one-slip-away = { $suggestion } is one slip away from { $domain }.
known-provider-record = Mailhaven’s own record of { $provider } says so.
known-nothing-worked = None of the servers that we tried let us in.
known-our-fault = Mailhaven’s own words: “{ $words }”

known-no-such-domain = The internet’s phone book says that { $domain } does not exist.
known-no-such-host = The internet’s phone book says that { $host } does not exist.
known-no-address-for = The internet’s phone book has no address for { $host }.
known-null-mx = { $domain } publishes that it takes no mail.
known-no-mail-record = { $domain } names no server that takes its mail.
known-mail-goes-to = Mail for { $domain } goes to { $exchange }.
known-service-denied = { $service ->
    [submission] { $domain } publishes that it offers no server for sending.
   *[other] { $domain } publishes that it offers no server for receiving.
}
known-works-all-the-same = A server answers at { $host }, port { $port }, all the same.
known-lookup-fault = The phone book answered with a fault when asked for { $name }.
known-lookup-refused = The phone book refused to look up { $name }.
known-lookup-silent = The phone book stayed silent for { $waited }.
known-no-way-out = Our questions could not even leave this computer.
known-found-unchecked = With the check of seals turned off, the phone book finds { $name }.
known-resolver-says = The phone book gives a reason for { $name }: code { $code }.
known-found-elsewhere = Another phone book on the internet knows { $name }.
known-unknown-elsewhere = Another phone book on the internet has no place for { $name }.
known-leads-to = The phone book here leads { $host } to { $address }.
known-leads-elsewhere-to = The internet’s phone book leads { $host } to { $address }.
known-made-up-name = A name that cannot exist leads to { $address } here.
known-listed-here = A list on this computer leads { $host } to { $address }.
known-router-answers = Your router answers at { $address }.
known-outside-silent = Another phone book on the internet stayed silent for { $waited }.
known-another-page = We asked for a page that we know, and another one came.
known-date-elsewhere = A web server has { $date } as its date.
known-no-road = This computer knows no way to the internet.
known-road-through = What leaves this computer goes through { $interface }, a VPN.
known-proxy-set = Programs here are told to go through { $proxy }.
known-no-authorities = The list of known signers on this computer is empty or cannot be read.
known-computer-forbids = This computer itself said no to { $host }, port { $port }.

known-silent = { $host } stayed silent on { $ports } for { $waited }.
known-refused = { $host } refused { $ports } after { $took }.
known-rejected = On the way to { $host }, port { $port }, we were turned back after { $took }.
known-nobody-there = After { $took } a router said that nobody is at the address of { $host }.
known-web-answers = Web pages on the same server answer in { $took }.
known-web-works = This computer is online: { $host } answers in { $took }.
known-web-silent = Web pages on { $host } do not answer either.
known-others-silent = { $count ->
    [one] Another mail provider is silent on { $port } from here as well.
   *[other] { $count_capital } other mail providers are silent on { $port } from here as well.
}
known-others-refuse = { $count ->
    [one] Another mail provider seems to refuse { $port } from here as well.
   *[other] { $count_capital } other mail providers seem to refuse { $port } from here as well.
}
known-others-answer = { $count ->
    [one] Another mail provider answers on { $port } from here.
   *[other] { $count_capital } other mail providers answer on { $port } from here.
}
known-too-fast = A no came after { $took }, but { $host } needs { $distance } to answer.
known-family-silent = { $address } stayed silent for { $waited }.
known-family-answers = { $address } answers in { $took }.
known-only-family = { $family ->
    [ipv4] { $host } has only an IPv4 address, { $address }, and there is no way to it.
   *[ipv6] { $host } has only an IPv6 address, { $address }, and there is no way to it.
}
known-service-works = { $service ->
    [submission] Sending works on { $host }, port { $port }.
   *[other] Receiving works on { $host }, port { $port }.
}

known-hung-up = { $host } hung up on { $port } after { $took }, without a word.
known-no-word = { $host } said nothing on { $port } for { $waited }.
known-greeted-late = { $host } greeted us on { $port } after { $took }.
known-turned-away = { $host } answered with a no on { $port }.
known-said = The server’s own words on { $port }: “{ $words }”
known-says-the-same = { $host } of another provider says the same on { $port }.
known-web-server-answered = What answers on { $port } of { $host } is a web page.
known-pop-answered = What answers on { $port } of { $host } is POP3.
known-sending-answered = What answers on { $port } of { $host } is another mail service.
known-other-answered = What answers on { $port } of { $host } is no mail service that we know.
known-no-sign-in-offered = { $host } offers no way to sign in on { $port }.
known-only-in-browser = { $host } offers only a sign-in in the web browser on { $port }.
known-password-kept-here = The password was not sent to { $host }: it holds a sign that nobody types.
known-password-refused = { $host } did not accept the name and the password on { $port }.
known-password-accepted = { $host } accepted the same name and password on { $port }.
known-password-not-proved = { $host } did not show on { $port } that it knows the password.
known-mailbox-refused = { $host } let us in on { $port } and kept the mailbox shut.
known-sender-refused = { $host } let us in on { $port } and did not accept your address as sender.

known-clear-answer = { $host } answered in the clear on { $port }.
known-encrypted-answer = { $host } answered encrypted on { $port }, where clear words come first.
known-no-encryption-offered = { $host } offers no encryption on { $port }.
known-offer-masked = On { $port } of { $host } the offer to encrypt is overwritten.
known-offer-known = { $host } is on record as offering encryption on { $port }.
known-extra-text = On { $port } of { $host } more text came after the agreement to encrypt.
known-old-encryption-only = { $host } refused every safe version of encryption on { $port }.
known-no-shared-encryption = { $host } and we found no common way to encrypt on { $port }.
known-wants-our-certificate = { $host } asked for this computer’s own ID on { $port }.
known-name-unknown-there = The server on { $port } says that it does not know { $host }.
known-fault-inside = { $host } broke off the encryption on { $port } by itself.
known-cut-while-encrypting = The line to { $host } was cut on { $port } while encryption began.
known-no-word-while-encrypting = { $host } gave no answer on { $port } for { $waited } when encryption began.
known-small-packets-pass = In packets of { $bytes } bytes, encryption starts on { $port } of { $host }.
known-other-name-passes = With another name in our hello, { $host } answers on { $port }.
known-no-name-passes = Without a name in our hello, { $host } answers on { $port }.
known-no-hello-passes = Other kinds of hello fare no better on { $port } of { $host }.
known-another-hello-answered = { $host } answers another kind of hello on { $port }.
known-old-hello-agreed = { $host } agrees to an old hello on { $port }: { $version }.
known-long-hello-lost = A long hello of { $bytes } bytes got no answer on { $port } of { $host }.
known-short-hello-answered = Our short one of { $bytes } bytes got one.
known-web-encrypts = Encryption starts with web pages on { $host }.
known-web-fails-to-encrypt = Encryption does not start with web pages on { $host } either.
known-encryption-refused = { $host } offers encryption on { $port } and then says no.

known-certificate-ended = The ID that { $host } shows was good until { $not_after }.
known-certificate-starts = The ID that { $host } shows is good from { $not_before }.
known-certificate-names = The ID that { $host } shows is made out to { $names }.
known-certificate-without-names = The ID that { $host } shows holds no name in the form of today.
known-certificate-not-for-servers = The ID that { $host } shows is not made for servers.
known-signature-of-old-kind = The ID that { $host } shows is sealed with { $algorithm }.
known-certificate-date-refused = The ID of { $host } does not fit the date here either.
known-impostor = Somebody else answers in the name of { $host }.
known-certificate-issuer = The ID that { $host } shows is signed by “{ $issuer }”.
known-signer-is-newer = The ID of { $host } leads to “{ $root }”, which newer systems know.
known-certificate-signs-itself = The ID that { $host } shows is signed by itself.
known-chain-ends-at = The papers that { $host } sends end at “{ $issuer }”.
known-certificate-refused = This computer’s own check of the ID of { $host } says: “{ $words }”
known-key-bits = The key in the ID of { $host } has { $bits } bits.
known-today-here = This computer’s date is { $today }.
known-same-machine = { $host } and { $other } lead to the same machine, { $address }.
known-trusted-for = The ID of { $host } is in date, and a known authority vouches for it.
known-new-name-works = { $ports_count ->
    [one] We tried { $host } just now: { $ports } works.
   *[other] We tried { $host } just now: { $ports } work.
}

known-nothing-published = { $count ->
    [one] We asked { $count_words } place, and it has no settings for { $domain }.
   *[other] We asked { $count_words } places, and none has settings for { $domain }.
}
known-page-instead = Where the domain’s settings file would be, a web page answers.
known-could-not-ask = { $count ->
    [one] { $count_capital } place could not be asked.
   *[other] { $count_capital } places could not be asked.
}
known-unreadable = { $source ->
    [autoconfig] The domain’s settings file makes no sense.
    [well-known] The settings file on the domain’s web site makes no sense.
    [ispdb] The entry in the public list of mail providers makes no sense.
    [srv] The domain’s entry in the phone book makes no sense.
    [mx] The domain’s entry in the phone book makes no sense.
   *[other] One of the places that we asked makes no sense.
}
known-exchange-answers = { $host } answers as an Exchange server, with settings for its own programs only.
known-named-by = { $source ->
    [bundled] Mailhaven’s own record names { $host }.
    [srv] The domain’s own records name { $host }.
    [autoconfig] The domain’s settings file names { $host }.
    [well-known] The settings file on the domain’s web site names { $host }.
    [ispdb] The public list of mail providers names { $host }.
    [mx] The provider of the domain’s mail names { $host }.
    [name-servers] The company that keeps the domain’s name records names { $host }.
   *[other] A published setting names { $host }.
}

## Who can fix it

who-you = Who can fix it: you, with the steps above.
who-network-owner = Who can fix it: the owner of this network.
who-provider = Who can fix it: your provider.
who-it-people = Who can fix it: the people who look after this computer or server.
who-us = Who can fix it: the makers of Mailhaven.

## Numbers, dates and lists

number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = ten
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date = { $day } { $month } { $year }
time-milliseconds = { $number } ms
time-seconds = { $count ->
    [one] { $number } second
   *[other] { $number } seconds
}
time-minutes = { $count ->
    [one] { $number } minute
   *[other] { $number } minutes
}
list-two = { $first } and { $last }
list-more = { $first }, { $rest }
and-more = { $count_words } more
