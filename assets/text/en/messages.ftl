# Messages to whoever can mend something, ready to paste, and the codes that are read out.
#
# A message says what is wrong, what was seen, what is asked, and one line for specialists. The person writes it: “my mail
# program”. $about is “mailbox” where one mailbox matters, and only then is $address told. $severity is “warning” where
# mail works another way. $headline, $code, $version, $date and $time tell of the check; $host, $port and $service of the
# server that it is about. Exact terms are welcome in what is asked: specialists read it.

## A message

message-greeting = Hello,
message-opening-provider = { $severity ->
    [warning] My mail at { $domain } works, but a check found something that you can mend.
   *[other] { $about ->
        [mailbox] My mail program cannot use the mailbox { $address }.
       *[domain] My mail program cannot use my mailbox at { $domain }.
    }
}
message-opening-network-owner = { $severity ->
    [warning] Mail works on your network, but a check found something that you can mend.
   *[other] On your network, my mail program cannot reach its mail server.
}
message-opening-it-people = { $about ->
    [mailbox] My mail program cannot use the mailbox { $address }.
   *[domain] My mail program cannot use my mailbox at { $domain }.
}
message-opening-helper = I am setting up my mail at { $domain } and could use some help.
message-opening-makers = Mailhaven met something at { $domain } that it cannot deal with yet.
message-checked = Mailhaven { $version } checked it on { $date } at { $time } UTC. It says: “{ $headline }”. The code is { $code }.
message-steps = What it says to do:
message-seen = What was seen:
message-specialists = For specialists:
message-closing = My password is not in this message. Thank you for your help.

## What is asked

message-ask-way-in = Is there a way into this mailbox for mail programs? If so, which server, port and encryption do they use?
message-ask-right-server = { $service ->
    [submission] Which server, port and encryption do mail programs use for sending?
    [imap] Which server, port and encryption do mail programs use for receiving?
    [pop3] Which server, port and encryption do mail programs use for receiving?
   *[any] Which servers, ports and encryption do mail programs use for receiving and for sending?
}
message-ask-both-families = Could you give { $host } both an IPv4 and an IPv6 address?
message-ask-mend-name = Could you put the DNS records of this name right? The line for specialists says what is wrong with them.
message-ask-look-at-server = Could you find out why { $host } does this on port { $port }?
message-ask-let-in = Could you let my network in again? I can look up its address for you.
message-ask-renew-certificate = Could you give { $host } a certificate that is valid today?
message-ask-certificate-for-name = Could you put { $host } into the certificate of this server, or tell me its right name?
message-ask-complete-certificate = Could you let { $host } send its intermediate certificates too?
message-ask-mend-certificate = Could you give { $host } another certificate on port { $port }? The line for specialists says what is wrong with this one.
message-ask-encrypt = Could you turn on TLS 1.2 or 1.3 on { $host }, port { $port }? Without it, everyone on the way can read my password.
message-ask-mend-settings = Could you correct the mail settings that are published for { $domain }?
message-ask-open-mailbox = Could you tell me why this mailbox is shut, and open it again?
message-ask-look-at-mailbox = Could you look at this mailbox from your side? By the server’s own words, the fault is there.
message-ask-allow-sending = Could you let me send with the password that I receive with, or tell me which one sending takes?
message-ask-open-ports = Could you let mail programs through? They use the TCP ports 993 and 143 to receive, and 465 and 587 to send.
message-ask-allow-name = Could you let the name of this mail server through your filter? The line for specialists names it.
message-ask-leave-encryption = Could you find out what on your network opens the encryption of mail or takes it away, and end that?
message-ask-mend-network = Could you look into this on your network? The line for specialists says what does not get through.
message-ask-mend-lookups = Could you look into the DNS resolver of your network? The line for specialists says what it does.
message-ask-trust-signer = Is this certificate signed by you? If so, could you make its signer known to my computer?
message-ask-give-certificate = Could you give me the client certificate that this server asks for, and tell me how to install it?
message-ask-allow-programs = Could you let a mail program into this mailbox, or tell me which one may be used?
message-ask-help = Could you help me with that? Mailhaven on your computer explains the code { $code } too.
message-ask-report = Could you look into it? I can send you the whole report.

## A code that was read out

code-headline = Which code did you see or hear?
code-second = It is a letter and two digits. You then see what is behind it and what to do.
code-field = Code
code-hint = N-27
code-show = Show what it means
code-example = Names and numbers in this explanation are examples.
code-problem = This is not a code yet
code-problem-empty = Type a letter and two digits, as in N-27.
code-problem-letter-missing = A letter comes first, as in N-27.
code-problem-letter = No code begins with { $letter }. The letters are { $letters }.
code-problem-digits = After the letter { $letter } come two digits, as in N-27.
code-problem-zero = No code has a 0 in it: the digits go from 1 to 9.
code-problem-unknown = There is no code { $code }. Ask for it once more: one of its parts was misheard.
