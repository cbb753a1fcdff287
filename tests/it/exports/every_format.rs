//! Hostile values in every format: an exporter refuses them, or the file is that of a harmless account with just these
//! values in the places of the harmless ones.

use mailhaven::{
    account::{Security, Service},
    export::{Client, ExportedFile, export},
    protocol::{autoconfig, pacc},
    settings::Settings,
};

use super::{
    account::{Account, words},
    formats,
    hostile::{accounts, assert_both_happen},
};

const TWIN: &str = "twin";
const RECEIVES: &str = "harmless-to-receive";
const SENDS: &str = "harmless-to-send";

/// The same account with harmless names: what is read from its files is the pattern.
fn twin(settings: &Settings) -> Settings {
    let (incoming, outgoing) = (settings.incoming(), settings.outgoing().unwrap());
    let twin = Account::new(&format!("{TWIN}@{}", settings.address().domain().as_ascii()))
        .receiving(incoming.endpoint.service, incoming.endpoint.host.as_ascii(), incoming.endpoint.security)
        .sending(outgoing.endpoint.host.as_ascii(), outgoing.endpoint.security)
        .at_ports(incoming.endpoint.port.number(), outgoing.endpoint.port.number());
    let address = settings.address().to_string();
    let own_name = incoming.username == address && outgoing.username == address;
    let sends = if incoming.username == outgoing.username { RECEIVES } else { SENDS };
    if own_name { twin.settings() } else { twin.named(RECEIVES, sends).settings() }
}

#[test]
fn every_file_means_exactly_what_was_meant() {
    for client in Client::ALL {
        // These have readers of their own.
        if matches!(
            client,
            Client::Thunderbird
                | Client::OutlookClassic
                | Client::OutlookNew
                | Client::OutlookElsewhere
                | Client::Sheet
        ) {
            continue;
        }
        let (mut refused, mut carried) = (0, 0);
        for (seed, account) in accounts().take(800) {
            let settings = account.settings();
            let Ok(files) = export(client, &settings, &words()) else {
                refused += 1;
                continue;
            };
            let pattern = export(client, &twin(&settings), &words()).unwrap();
            for (file, pattern) in files.iter().zip(&pattern) {
                assert_means(file, pattern, &settings)
                    .unwrap_or_else(|why| panic!("{client:?}, seed {seed}, {}: {why}", file.name));
            }
            assert_eq!(files.len(), pattern.len(), "{client:?}, seed {seed}");
            assert_has_both_ports(client, &files, &settings);
            carried += 1;
        }
        assert_both_happen(refused, carried);
    }
}

/// A twin has the same ports, so that they are looked for by themselves.
fn assert_has_both_ports(client: Client, files: &[ExportedFile], settings: &Settings) {
    let texts: Vec<_> = files.iter().map(|file| String::from_utf8_lossy(&file.bytes)).collect();
    let numbers: Vec<&str> = texts.iter().flat_map(|text| text.split(|c: char| !c.is_ascii_digit())).collect();
    let receives = (client != Client::Msmtp).then(|| settings.incoming().endpoint.port);
    let sends = (client != Client::Mbsync).then(|| settings.outgoing().unwrap().endpoint.port);
    for port in [receives, sends].into_iter().flatten() {
        assert!(numbers.contains(&&*port.to_string()), "{client:?} does not say port {port}");
    }
}

fn assert_means(file: &ExportedFile, pattern: &ExportedFile, settings: &Settings) -> Result<(), String> {
    let (values, pattern) = (formats::read(file)?, formats::read(pattern)?);
    let places = |values: &formats::Values| values.keys().map(|place| without_numbers(place)).collect::<Vec<_>>();
    if places(&values) != places(&pattern) {
        return Err(format!("other places than {:?}: {:?}", places(&pattern), places(&values)));
    }
    let domain = settings.address().domain().as_ascii();
    let local_part = settings.address().local_part();
    let outgoing = &settings.outgoing().unwrap().username;
    for ((place, value), harmless) in values.iter().zip(pattern.values()) {
        let expected = harmless
            .replace(&format!("{TWIN}@{domain}"), "\u{1}")
            .replace(RECEIVES, &settings.incoming().username)
            .replace(SENDS, outgoing)
            .replace('\u{1}', &format!("{local_part}@{domain}"));
        if *value != expected && !is_made(place, value) {
            return Err(format!("{place}: {value:?} instead of {expected:?}"));
        }
    }
    Ok(())
}

/// Made from the address: a number, an entry in a password store, a name inside the file. None of its letters can do
/// harm anywhere.
fn is_made(place: &str, value: &str) -> bool {
    const STARTS: [&str; 7] = [
        "pass show mail/",
        "org.mailhaven.",
        "mailhaven-",
        "account_mailhaven_",
        "id_mailhaven_",
        "server_mailhaven_",
        "smtp_mailhaven_",
    ];
    const NAMES: [&str; 10] =
        ["IMAPAccount", "Account", "IMAPStore", "MaildirStore", "Channel", "Far", "Near", "Path", "Inbox", "account"];
    let is_uuid = value.len() == 36 && value.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
    let is_name = place.rsplit('/').next().is_some_and(|word| NAMES.contains(&word));
    let harmless = value.chars().all(|c| c.is_ascii_alphanumeric() || "@.+-_ /~:".contains(c));
    harmless && (is_uuid || is_name || STARTS.iter().any(|start| value.starts_with(start)))
}

/// Names of Thunderbird's accounts, and of an account in TOML, stand in places, too.
fn without_numbers(place: &str) -> String {
    let place = place.replace(|c: char| c.is_ascii_hexdigit(), "");
    if place.starts_with("/ounts/") || place.starts_with("/accounts/") {
        place.rsplit('/').next().unwrap_or_default().to_owned()
    } else {
        place
    }
}

fn anna() -> Account {
    Account::new("anna@example.org")
        .receiving(Service::Imap, "imap.example.org", Security::Tls)
        .sending("smtp.example.org", Security::Tls)
}

/// What the owner of a domain publishes is what this program finds there.
#[test]
fn what_is_published_is_found_again() {
    let settings = anna().settings();
    let files = export(Client::DomainOwner, &settings, &words()).unwrap();
    let named = |name: &str| &files.iter().find(|file| file.name == name).unwrap().bytes;
    let expected = ["imap imap.example.org:993/tls", "submission smtp.example.org:465/tls"];

    let document = named("user-agent-configuration.json");
    let servers: Vec<String> = pacc::read(document).unwrap().servers.iter().map(ToString::to_string).collect();
    assert_eq!(servers, expected);
    let zone = formats::read(files.iter().find(|file| file.name == "zone-example.org.txt").unwrap()).unwrap();
    let record = zone["_ua-auto-config TXT"].trim_matches('"').to_owned();
    assert_eq!(pacc::vouched(&[record], document), pacc::Vouched::For);
    assert_eq!(zone["_imaps._tcp SRV"], "0 1 993 imap.example.org.");
    assert_eq!(zone["_submissions._tcp SRV"], "0 1 465 smtp.example.org.");

    let found = autoconfig::read(named("config-v1.1.xml"), settings.address()).unwrap();
    let servers: Vec<String> = found.servers.iter().map(|server| server.endpoint.to_string()).collect();
    assert_eq!(servers, expected);
    assert!(found.left_out.is_empty() && found.mended.is_empty(), "{found:?}");
}
