# Twee tests naast elkaar, en het opgeslagen rapport.
#
# “Eerste” is de vroegere test, “tweede” de latere. $side is first of second; $what is receiving, sending, both of ports.

compare-network-blocks =
    Het { $side ->
        [first] eerste
       *[second] tweede
    } netwerk blokkeert { $what ->
        [receiving] het ontvangen
        [sending] het versturen
        [both] mail
       *[ports] enkele poorten
    }; uw provider is in orde
compare-network-blocks-line =
    Alleen het netwerk was anders, en aan één kant lukte het. De blokkade zit dus in het { $side ->
        [first] eerste
       *[second] tweede
    } netwerk, of in de lijn erachter. { $what ->
        [receiving] Uw provider laat u ontvangen.
        [sending] Uw provider laat u versturen.
        [both] Uw provider laat u binnen.
       *[ports] Gebruik tot die tijd de poort die werkt.
    }
compare-answers-in-place =
    Iets in het { $side ->
        [first] eerste
       *[second] tweede
    } netwerk antwoordt in plaats van uw provider
compare-answers-in-place-line = Daar toont de server een ander ID-bewijs (certificaat), en deze computer weigert dat. Het andere netwerk leidt naar de echte server. Typ uw wachtwoord daar niet tot dit verholpen is.
compare-each-blocks = Elk netwerk blokkeert iets wat het andere doorlaat
compare-each-blocks-line = Uw provider werkt aan beide kanten. Elk netwerk houdt enkele poorten (genummerde deuren) dicht.
compare-not-the-network = Uw netwerk is niet de oorzaak
compare-not-the-network-line = Twee netwerken, en hetzelfde blijft dicht. Het ligt dus aan de mailserver, of aan deze computer zelf.
compare-came-back = Het werkt nu: wat in de weg stond is weg
compare-came-back-line =
    { $network ->
        [same] Het netwerk is hetzelfde. Het ging dus vanzelf over, bij uw provider of onderweg ernaartoe.
       *[unknown] Of het netwerk is veranderd, weten we niet. Zo ja, dan stond het eerste in de weg; zo nee, dan ging het vanzelf over.
    }
compare-went-away = Eerst werkte het, en nu niet
compare-went-away-line =
    { $network ->
        [same] Het netwerk is hetzelfde. Er is sindsdien dus iets veranderd, bij uw provider of onderweg ernaartoe.
       *[unknown] Of het netwerk is veranderd, weten we niet. Zo ja, dan staat het tweede in de weg; zo nee, dan veranderde er iets bij uw provider.
    }
compare-unchanged = Beide tests laten hetzelfde zien
compare-unchanged-line =
    { $network ->
        [same] Het netwerk is hetzelfde, en hetzelfde blijft dicht. Een ander netwerk kan meer vertellen, zoals de hotspot van uw telefoon.
       *[unknown] Wat dicht was is nog dicht, en of het netwerk is veranderd weten we niet. Een ander netwerk kan meer vertellen, zoals de hotspot van uw telefoon.
    }
compare-both-work = Bij geen van beide tests stond er iets in de weg
compare-both-work-line = Uw mailservers werkten beide keren.
compare-too-little = Een van de tests zag te weinig om te vergelijken
compare-too-little-line = Hij werd vroeg gestopt, of kwam het netwerk niet uit. Nog een test vanaf daar vertelt meer.
compare-other-mailbox = Deze tests gaan over verschillende postbussen
compare-other-mailbox-line = De ene gaat over { $first }, de andere over { $second }. Samen vertellen ze dus niets.

compare-link = Op een ander netwerk testen en vergelijken
compare-note-button = Vergelijken
compare-note-line = Naast de vorige test: { $count } van { $all } verschillen.
compare-second = { $address }, twee tests met { $took } ertussen
compare-second-days = { $address }, twee tests op verschillende dagen
compare-first-check = Eerste test
compare-second-check = Tweede test
compare-later = { $took } later
compare-differ-count = { $count } van { $all } anders
compare-differs = Anders
compare-same = Gelijk
compare-row-address = Adres van de server
compare-row-id = ID-bewijs van de server
compare-row-network = Netwerk
compare-good-until = geldig tot { $date }
compare-network = { $kind }, kenmerk { $mark }
compare-not-seen = niet gezien
compare-rest-same = Ook gelijk: { $names }.
compare-only-differing = Alleen verschillen tonen
compare-everything = Alles tonen
compare-open = Rapport openen

compare-start-headline = Op een ander netwerk testen en vergelijken
compare-start-line = Eén test kan uw netwerk niet van uw provider onderscheiden. Twee tests vanaf verschillende netwerken wel.
compare-start-1 = Kies een ander netwerk, zoals de hotspot van uw telefoon
compare-start-2 = Kom hier terug en druk op “{ $button }”
compare-start-3 = Lees aan welke kant de oorzaak zit
compare-start-file = Wie elders heeft getest, kan het rapport opslaan en naar u sturen. Open het hier, of sleep het op dit venster.

compare-pick-headline = Opgeslagen rapporten
compare-pick-none = In uw map voor downloads staat er geen.
compare-pick-drop = U kunt een rapport ook op dit venster slepen.
compare-pick-reading = Een ogenblik
compare-not-read = Dit bestand is niet te lezen
compare-no-report = Dit bestand is geen rapport
compare-report-later = Dit rapport is van een latere Mailhaven
compare-file-why = { $path }: { $why }

network-cable = Kabel
network-wifi = Wifi
network-mobile = Mobiel netwerk
network-tunnel = VPN

details-report-holds = Het noemt uw domein en de servers ervan, en u niet. Er staat geen wachtwoord in.
menu-compare = Met een andere test vergelijken
helpdesk-compare-title = Mailhaven { $version }, twee tests van { $address }
