# The situations of practice: practice-ID is the title in the list, practice-ID-shows one line on what is to be seen.
# The ids are the names of the files in assets/practice.

## When all is well

practice-srv = Everything works
practice-srv-shows = The domain names its servers, and each of them answers.
practice-autoconfig = The domain has a settings file
practice-autoconfig-shows = The domain has a settings file for mail programs, at an address of its own.
practice-wellknown = The settings file lies on the web site
practice-wellknown-shows = The settings file for mail programs lies on the domain’s own web site.
practice-database = The public provider list helps
practice-database-shows = The domain says nothing, but the public list of providers knows it.
practice-usual = The servers have the usual names
practice-usual-shows = Nobody says where the servers are. Trying the usual names finds them.
practice-signed = Only the domain’s records help
practice-signed-shows = The servers have names that nobody would guess. The domain’s records name them.
practice-mx = Mail is kept at another provider
practice-mx-shows = The domain’s mail goes to a provider that this program knows.
practice-only143 = An older server that works
practice-only143-shows = The server encrypts a moment later, on 143 and 587. That is as safe.
practice-poponly = Only POP3 is offered
practice-poponly-shows = The domain says that it has no IMAP. POP3, the older way, works.
practice-slow = The server is slow to answer
practice-slow-shows = The server takes six seconds to say hello, and then works.

## When it needs you

practice-stranger = The servers are another company’s
practice-stranger-shows = The domain’s records lead to a hoster. You look at its name once.
practice-icloud-app = An app password is wanted
practice-icloud-app-shows = The provider wants a password made for mail programs alone.
practice-imap-off = Mail programs are switched off
practice-imap-off-shows = The provider lets mail programs in only once you switch them on.
practice-office = You sign in on the provider’s page
practice-office-shows = The provider takes no password from mail programs, only its own page.
practice-bridge = The provider’s own program must run
practice-bridge-shows = The provider’s own program must run between mailbox and mail program.
practice-paid = Mail programs cost extra
practice-paid-shows = The provider lets mail programs in for paying customers only.
practice-private = The provider does not let mail programs in
practice-private-shows = This mailbox opens in the provider’s own app only.
practice-gmial = A slip in the address
practice-gmial-shows = Two letters changed places, and no such site exists.
practice-nowhere = There is no such domain
practice-nowhere-shows = The part after the @ sign leads nowhere.
practice-nomail = The domain takes no mail
practice-nomail-shows = The domain itself says that it takes no mail.
practice-webonly = There is a web site, but no mail
practice-webonly-shows = The domain has a web site. Nothing about mail can be found.
practice-filtered = A filter hides the mailboxes
practice-filtered-shows = Mail passes through a filter, and nothing says what is behind it.
practice-clock = This computer’s date is wrong
practice-clock-shows = This computer’s date is seven years behind, so every ID looks too new.
practice-firewall = A program on this computer says no
practice-firewall-shows = Names can be looked up, but no connection gets out.
practice-newroot = The ID’s signer is newer than this computer
practice-newroot-shows = The server’s ID is good, and this computer’s list of signers is old.

## When the network is in the way

practice-blocked993 = This network blocks receiving
practice-blocked993-shows = Sending works, but nothing gets through where mail is received.
practice-portal = The Wi-Fi wants you to sign in first
practice-portal-shows = A welcome page answers in place of every server.
practice-oneport = One door is shut, the next one works
practice-oneport-shows = Port 993 is blocked here, and 143 does the same job.
practice-allblocked = This network blocks all mail
practice-allblocked-shows = Web pages work, but no mail program gets through.
practice-ipv6dead = One of two paths is broken
practice-ipv6dead-shows = The newer way to the server, IPv6, leads nowhere. The older one works.
practice-ipv6only = The network and the server do not match
practice-ipv6only-shows = The server has only the newer kind of address, the network only the older.
practice-offline = This computer is not online
practice-offline-shows = This computer has no way out at all.
practice-dnssilent = No name can be looked up
practice-dnssilent-shows = The network’s phone book for names, DNS, does not answer.
practice-dnsrefused = The network will not look up names
practice-dnsrefused-shows = The network’s phone book for names, DNS, says no to every question.
practice-injected = Someone meddles with the link
practice-injected-shows = Someone adds words before the encryption starts.
practice-intercepted = Someone signs for every server
practice-intercepted-shows = This network shows an ID of its own in place of every server’s.

## When the server has a fault

practice-sharedhost = The ID is for another name
practice-sharedhost-shows = The server belongs to a hoster and shows the hoster’s ID.
practice-othername = The ID is somebody else’s
practice-othername-shows = The server shows an ID that has nothing to do with the domain.
practice-expired = The ID ran out
practice-expired-shows = The server’s ID ran out on 1 October 2026.
practice-notyet = The ID is not valid yet
practice-notyet-shows = The server’s ID begins on 1 December 2026.
practice-selfsigned = The server made its own ID
practice-selfsigned-shows = The server made its own ID, and nobody else vouches for it.
practice-nointermediate = Part of the ID is missing
practice-nointermediate-shows = The server forgot the piece that links its ID to an authority.
practice-unknownca = An unknown authority vouches for the ID
practice-unknownca-shows = This computer does not know who vouches for the server’s ID.
practice-nosan = The ID is of an old kind
practice-nosan-shows = The server’s ID carries its name where nobody may look any more.
practice-sha1 = The ID has an old seal
practice-sha1-shows = The server’s ID is sealed in a way that can be forged.
practice-purpose = The ID is of the wrong kind
practice-purpose-shows = The server’s ID was made for people, not for servers.
practice-tooold = The encryption is too old
practice-tooold-shows = The server knows only ways that are no longer safe.
practice-nocipher = No encryption in common
practice-nocipher-shows = The server and this program know no safe way together.
practice-reset = The link is cut as encryption starts
practice-reset-shows = The server picks up and drops the connection.
practice-plain143 = No encryption is offered
practice-plain143-shows = The server would let all the world read mail and password. That is never proposed.
practice-plain993 = The encrypted door is not encrypted
practice-plain993-shows = The server speaks in clear where it should encrypt.
practice-starttls = Encryption is promised, then refused
practice-starttls-shows = The server offers to start it and then says that it cannot.
practice-web993 = A web server answers
practice-web993-shows = The mail doors lead to a web site.
practice-pop993 = POP3 answers on the door for IMAP
practice-pop993-shows = The older service stands at the newer one’s port.
practice-ssh993 = Another service answers
practice-ssh993-shows = The mail doors lead to something that is no mail server.
practice-refused = The mail doors are closed
practice-refused-shows = The server is there, but its mail ports refuse.
practice-deadhost = The server is gone
practice-deadhost-shows = Nobody is at the server’s address.
practice-silent = The server picks up and says nothing
practice-silent-shows = The server can be reached, but its greeting never comes.
practice-hangsup = The server hangs up at once
practice-hangsup-shows = The server picks up and closes in the same moment.
practice-bye = The server says “not now”
practice-bye-shows = The server greets with a refusal and its own reason.
practice-nosend = You can receive, but not send
practice-nosend-shows = The sending server turns this computer away.
practice-strangersend = Another company’s servers, and no sending
practice-strangersend-shows = You receive at a hoster that you agree to first. Its sending server turns you away.
practice-servfail = The domain’s name servers are broken
practice-servfail-shows = Every question about the domain ends in an error.
practice-brokenfile = The settings file is broken
practice-brokenfile-shows = The domain’s settings file stops in the middle.
practice-moved = The records name a server that is gone
practice-moved-shows = The domain’s records are out of date.
practice-leftover = A former provider left its mark
practice-leftover-shows = The domain’s records name an old server. Mail works at the new provider.
