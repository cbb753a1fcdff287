//! Values made to break out of a format. Whatever they are, an exporter refuses them, or the file means exactly them.

use std::collections::BTreeMap;

use mailhaven::{
    account::{AuthMethod, Security, Service},
    export::{Client, ExportedFile, Refusal, export},
    settings::{Server, Settings},
};

use super::{
    account::{Account, words},
    reading::{self, Preference},
};

/// Pieces that mean something to one of the formats, or to whoever shows them.
const PIECES: [&str; 44] = [
    "anna",
    "@",
    "example.org",
    " ",
    "\"",
    "'",
    "\\",
    "\\u0022",
    "\n",
    "\r\n",
    "\t",
    "\0",
    "\u{2028}",
    "\u{85}",
    "\u{7f}",
    "\u{202e}",
    "\u{200b}",
    "ë",
    "日本",
    "\u{1f4e7}",
    ");",
    "//",
    "user_pref(\"a\", 1);",
    "[General]",
    "=",
    ";",
    "%",
    "%PATH%",
    "%~dp0",
    "&",
    "|",
    "^",
    "!",
    "<",
    ">",
    "<script>",
    "&lt;",
    "</code>",
    "${x}",
    "`",
    "#",
    "שלום",
    "%(x)s",
    "*",
];

/// A small generator (xorshift64*), so that a failure can be had again.
struct Luck(u64);

impl Luck {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        ((self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize) % limit
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    fn text(&mut self) -> String {
        (0..=self.below(5)).map(|_| self.pick(&PIECES)).collect()
    }
}

/// Accounts with hostile user names, and with hostile addresses as far as an address can be.
pub(super) fn accounts() -> impl Iterator<Item = (u64, Account)> {
    (1..=4000_u64).map(|seed| {
        let mut luck = Luck(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let local: String =
            luck.text().chars().filter(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(*c)).collect();
        let local: String = local.chars().take(12).collect();
        let address = format!("a{local}@{}", luck.pick(&["example.org", "bücher.example", "xn--a-1ga.example"]));
        let security = [Security::Tls, Security::StartTls];
        let account = Account::new(&address)
            .receiving(luck.pick(&[Service::Imap, Service::Pop3]), "in.example.org", luck.pick(&security))
            .sending("out.example.org", luck.pick(&security));
        let (receiving, sending) = (luck.text(), luck.text());
        let account = if luck.below(3) == 0 { account } else { account.named(&receiving, &sending) };
        let ports = [1, 993, 10_993, 65_535];
        let (receiving, sending) = (luck.pick(&ports), luck.pick(&ports));
        (seed, if luck.below(2) == 0 { account } else { account.at_ports(receiving, sending) })
    })
}

fn exports(client: Client) -> impl Iterator<Item = (u64, Settings, Result<Vec<ExportedFile>, Refusal>)> {
    accounts().map(move |(seed, account)| {
        let settings = account.settings();
        let exported = export(client, &settings, &words());
        (seed, settings, exported)
    })
}

/// Not so strict that it refuses everything, and not so lax that it refuses nothing.
pub(super) fn assert_both_happen(refused: usize, carried: usize) {
    assert!(refused > 100 && carried > 100, "{refused} refused, {carried} carried");
}

#[test]
fn thunderbird_reads_back_what_was_meant() {
    let (mut refused, mut carried) = (0, 0);
    for (seed, settings, exported) in exports(Client::Thunderbird) {
        let names = [settings.incoming(), settings.outgoing().unwrap()].map(|server| server.username.clone());
        let Ok(files) = exported else {
            let readable = settings.address().local_part().is_ascii() && names[1].is_ascii();
            assert!(names.concat().contains('\0') || !readable, "seed {seed}: {}, {names:?}", settings.address());
            refused += 1;
            continue;
        };
        let preferences = reading::user_js(&files[0].bytes).unwrap_or_else(|why| panic!("seed {seed}: {why}"));
        let of = |suffix: &str| {
            let mut found = preferences.iter().filter(|(key, _)| key.ends_with(suffix));
            let value = found.next().unwrap_or_else(|| panic!("seed {seed}: no {suffix}")).1;
            assert!(found.next().is_none(), "seed {seed}: two {suffix}");
            value.clone()
        };
        let text = |value: &str| Preference::Text(value.to_owned());
        let expected = if settings.incoming().endpoint.service == Service::Pop3 { 27 } else { 25 };
        assert_eq!(preferences.len(), expected, "seed {seed}");
        assert_eq!(of(".useremail"), text(&settings.address().to_string()), "seed {seed}");
        assert_eq!(of(".userName"), text(&names[0]), "seed {seed}");
        assert_eq!(of(".username"), text(&names[1]), "seed {seed}");
        assert_eq!(of(".socketType"), socket_type(settings.incoming()), "seed {seed}");
        assert_eq!(of(".try_ssl"), socket_type(settings.outgoing().unwrap()), "seed {seed}");
        assert_the_import_is_the_same_account(&preferences, &files[1]);
        carried += 1;
    }
    assert_both_happen(refused, carried);
}

fn assert_the_import_is_the_same_account(added: &BTreeMap<String, Preference>, zip: &ExportedFile) {
    let (name, profile) = reading::zip(&zip.bytes).unwrap();
    let mut expected = added.clone();
    expected.remove("mailnews.append_preconfig_accounts.version");
    expected.remove("mail.smtpservers");
    let account = expected.remove("mail.accountmanager.appendaccounts").unwrap();
    expected.insert("mail.accountmanager.accounts".to_owned(), account);
    assert_eq!(name, "prefs.js");
    assert_eq!(reading::user_js(profile).unwrap(), expected);
}

fn socket_type(server: &Server) -> Preference {
    match server.endpoint.security {
        Security::StartTls => Preference::Number(2),
        Security::Tls => Preference::Number(3),
    }
}

#[test]
fn outlook_reads_back_what_was_meant() {
    let (mut refused, mut carried) = (0, 0);
    for (seed, settings, exported) in exports(Client::OutlookClassic) {
        let (incoming, outgoing) = (settings.incoming(), settings.outgoing().unwrap());
        let Ok(files) = exported else {
            refused += 1;
            continue;
        };
        let [command, profile, _] = &files[..] else { panic!("seed {seed}: {} files", files.len()) };
        let sections = reading::prf(&profile.bytes).unwrap_or_else(|why| panic!("seed {seed}: {why}"));
        let account = &sections["Account1"];
        let protocol = if incoming.endpoint.service == Service::Pop3 { "POP3" } else { "IMAP" };
        let mapping = &sections[&sections["Internet Account List"]["Account1"]];
        assert_eq!(sections.len(), 5, "seed {seed}");
        assert_eq!(mapping["AccountType"], protocol, "seed {seed}");
        for key in account.keys().filter(|key| *key != "UniqueService") {
            assert!(mapping.contains_key(key), "seed {seed}: Outlook would ignore {key}");
        }
        assert_eq!(account["EmailAddress"], settings.address().to_string(), "seed {seed}");
        assert_eq!(account[&format!("{protocol}UserName")], incoming.username, "seed {seed}");
        assert_eq!(account[&format!("{protocol}Server")], "in.example.org", "seed {seed}");
        assert_eq!(account[&format!("{protocol}Port")], incoming.endpoint.port.to_string(), "seed {seed}");
        assert_eq!(account[&format!("{protocol}UseSSL")], "1", "seed {seed}");
        let secure = if outgoing.endpoint.security == Security::Tls { "1" } else { "2" };
        assert_eq!(account["SMTPSecureConnection"], secure, "seed {seed}");
        let sender = account.get("SMTPUserName").unwrap_or(&account[&format!("{protocol}UserName")]);
        assert_eq!(*sender, outgoing.username, "seed {seed}");
        assert_the_command_names_only_the_profile(command, profile);
        carried += 1;
    }
    assert_both_happen(refused, carried);
}

/// The shell sees nothing that a value could have put there.
fn assert_the_command_names_only_the_profile(command: &ExportedFile, profile: &ExportedFile) {
    let text = reading::crlf_ascii(&command.bytes).unwrap();
    let quiet = |c: char| c.is_ascii_alphanumeric() || "@.+-_".contains(c);
    assert!(profile.name.chars().all(quiet), "{}", profile.name);
    assert_eq!(text.lines().count(), 9);
    assert_eq!(text.lines().last(), Some(&*format!("start \"\" outlook.exe /importprf \"%~dp0{}\"", profile.name)));
    assert_eq!(text.matches(&profile.name).count(), 1);
}

#[test]
fn the_sheet_shows_what_was_meant() {
    let (mut refused, mut carried) = (0, 0);
    for (seed, settings, exported) in exports(Client::Sheet) {
        let Ok(files) = exported else {
            refused += 1;
            continue;
        };
        let exact = reading::sheet_html(&files[0].bytes).unwrap_or_else(|why| panic!("seed {seed}: {why}"));
        let outgoing = settings.outgoing().unwrap();
        let incoming = settings.incoming();
        let ports = [incoming, outgoing].map(|server| server.endpoint.port.to_string());
        let expected = [
            &*settings.address().to_string(),
            "in.example.org",
            "out.example.org",
            &ports[0],
            &ports[1],
            &incoming.username,
            &outgoing.username,
        ];
        assert_eq!(exact, expected, "seed {seed}");
        let text = std::str::from_utf8(&files[1].bytes).unwrap();
        for server in [incoming, outgoing] {
            let line = format!("User name     {}", server.username);
            assert!(text.lines().any(|shown| shown == line), "seed {seed}: {text}");
        }
        assert_markdown_keeps_its_rows(seed, &files[2], settings.outgoing().is_some());
        carried += 1;
    }
    assert_both_happen(refused, carried);
}

/// No value ends a cell or a row of the table.
fn assert_markdown_keeps_its_rows(seed: u64, file: &ExportedFile, can_send: bool) {
    let text = std::str::from_utf8(&file.bytes).unwrap();
    let rows: Vec<&str> = text.lines().filter(|line| line.starts_with("| ")).collect();
    assert_eq!(rows.len(), 10, "seed {seed}: {text}");
    for row in rows {
        let bars = row.replace("\\|", "").matches('|').count();
        assert_eq!(bars, if can_send { 4 } else { 3 }, "seed {seed}: {row}");
    }
}

#[test]
fn no_exporter_says_a_method_that_the_server_did_not_offer() {
    let account = Account::new("anna@example.org")
        .receiving(Service::Imap, "imap.example.org", Security::Tls)
        .sending("smtp.example.org", Security::Tls)
        .signing_in_by(&[AuthMethod::EncryptedPassword]);
    let files = export(Client::Thunderbird, &account.settings(), &words()).unwrap();
    let preferences = reading::user_js(&files[0].bytes).unwrap();
    let methods: Vec<&Preference> =
        preferences.iter().filter(|(key, _)| key.ends_with(".authMethod")).map(|(_, value)| value).collect();
    assert_eq!(methods, [&Preference::Number(4), &Preference::Number(4)]);
}
