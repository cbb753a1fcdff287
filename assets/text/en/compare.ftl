# Two checks side by side, and the saved report.
#
# “First” is the earlier check, “second” the later one. $side is first or second; $what is receiving, sending, both or ports.

compare-network-blocks =
    The { $side ->
        [first] first
       *[second] second
    } network blocks { $what ->
        [receiving] receiving
        [sending] sending
        [both] mail
       *[ports] some ports
    }; your provider is fine
compare-network-blocks-line =
    Only the network changed, and this opened on one side. So the block is in the { $side ->
        [first] first
       *[second] second
    } network, or in the internet line behind it. { $what ->
        [receiving] Your provider lets you receive.
        [sending] Your provider lets you send.
        [both] Your provider lets you in.
       *[ports] Until it is opened, use the port that works.
    }
compare-answers-in-place =
    Something in the { $side ->
        [first] first
       *[second] second
    } network answers in your provider’s place
compare-answers-in-place-line = There the server shows another ID (certificate), and this computer turns it down. The other network leads to the real server. Type no password there until that is mended.
compare-each-blocks = Each network blocks something that the other lets through
compare-each-blocks-line = Your provider works on both sides. Each network keeps some ports (numbered doors) shut.
compare-not-the-network = Your network is not the cause
compare-not-the-network-line = Two networks, and the same stays shut. So it is the mail server, or this computer itself.
compare-came-back = It works now: what stood in the way has gone
compare-came-back-line =
    { $network ->
        [same] The network is the same. So it passed by itself, at your provider or on the way there.
       *[unknown] We do not know whether the network changed. If it did, the first one was in the way; if not, it passed by itself.
    }
compare-went-away = It worked before, and now it does not
compare-went-away-line =
    { $network ->
        [same] The network is the same. So something changed since then, at your provider or on the way there.
       *[unknown] We do not know whether the network changed. If it did, the second one is in the way; if not, something changed at your provider.
    }
compare-unchanged = Both checks show the same
compare-unchanged-line =
    { $network ->
        [same] The network is the same, and so is what stays shut. Another network can tell more, such as your phone’s hotspot.
       *[unknown] What was shut is still shut, and we do not know whether the network changed. Another network can tell more, such as your phone’s hotspot.
    }
compare-both-work = Nothing stood in the way in either check
compare-both-work-line = Your mail servers worked both times.
compare-too-little = One of the checks saw too little to compare
compare-too-little-line = It was stopped early, or had no way out. Testing once more from there tells more.
compare-other-mailbox = These two checks are about different mailboxes
compare-other-mailbox-line = One is about { $first }, the other about { $second }. So they tell nothing together.

compare-link = Try on another network and compare
compare-note-button = Compare
compare-note-line = Beside the check before: { $count } of { $all } differ.
compare-second = { $address }, two checks { $took } apart
compare-second-days = { $address }, two checks on different days
compare-first-check = First check
compare-second-check = Second check
compare-later = { $took } later
compare-differ-count = { $count } of { $all } differ
compare-differs = Differs
compare-same = Same
compare-row-address = Server’s address
compare-row-id = Server’s ID
compare-row-network = Network
compare-good-until = good until { $date }
compare-network = { $kind }, mark { $mark }
compare-not-seen = not seen
compare-rest-same = Also the same: { $names }.
compare-only-differing = Show only what differs
compare-everything = Show everything
compare-open = Open a report

compare-start-headline = Try on another network and compare
compare-start-line = One check cannot tell your network from your provider. Two checks from different networks can.
compare-start-1 = Join another network, such as your phone’s hotspot
compare-start-2 = Come back here and press “{ $button }”
compare-start-3 = Read which side is the cause
compare-start-file = Somebody who made a check elsewhere can save the report and send it to you. Open it here, or drop it onto this window.

compare-pick-headline = Saved reports
compare-pick-none = There is none in your folder for downloads.
compare-pick-drop = You can also drop a report onto this window.
compare-pick-reading = One moment
compare-not-read = This file cannot be read
compare-no-report = This file is no report
compare-report-later = This report is from a later Mailhaven
compare-file-why = { $path }: { $why }

network-cable = Cable
network-wifi = Wi-Fi
network-mobile = Mobile network
network-tunnel = VPN

details-report-holds = It names your domain and its servers, and not you. No password is in it.
menu-compare = Compare with another check
helpdesk-compare-title = Mailhaven { $version }, two checks of { $address }
