//! Settings files as the mail programs get them: golden files kept byte for byte, and hostile values that either are
//! refused or come back unchanged.

mod account;
mod addition;
mod every_format;
mod formats;
mod golden;
mod hostile;
mod reading;

use mailhaven::{
    account::{AuthMethod, Endpoint, Hostname, Security, Service},
    export::{AppPassword, Client, Named, Refusal, Seen, SheetWords, Today, export, export_beside},
};

use account::{Account, words};
use golden::assert_golden;

/// An account as most people have it.
pub(crate) fn anna() -> Account {
    Account::new("anna@example.org")
        .receiving(Service::Imap, "imap.example.org", Security::Tls)
        .sending("smtp.example.org", Security::Tls)
}

fn anna_by_starttls() -> Account {
    Account::new("anna@example.org")
        .receiving(Service::Imap, "imap.example.org", Security::StartTls)
        .sending("smtp.example.org", Security::StartTls)
}

pub(crate) fn anna_by_pop3() -> Account {
    Account::new("anna@example.org")
        .receiving(Service::Pop3, "pop.example.org", Security::Tls)
        .sending("smtp.example.org", Security::StartTls)
}

fn at_gmail(auth: &[AuthMethod]) -> Account {
    Account::new("anna@gmail.com")
        .receiving(Service::Imap, "imap.gmail.com", Security::Tls)
        .sending("smtp.gmail.com", Security::Tls)
        .signing_in_by(auth)
}

/// Letters beyond ASCII on both sides of the @, and other user names than the address.
fn zoe() -> Account {
    at_buecher("zoë@bücher.example")
}

fn at_buecher(address: &str) -> Account {
    Account::new(address)
        .receiving(Service::Imap, "imap.bücher.example", Security::Tls)
        .sending("smtp.bücher.example", Security::StartTls)
        .named("Zoë \"Z\" O'Brien\\2", "zoe \"\\ sends")
}

fn without_sending() -> Account {
    Account::new("anna@example.org").receiving(Service::Imap, "imap.example.org", Security::Tls)
}

#[test]
fn thunderbird_gets_the_same_user_js_for_ever() {
    for (case, account) in [
        ("imap", anna()),
        ("imap-starttls", anna_by_starttls()),
        ("pop3", anna_by_pop3()),
        ("browser-sign-in", at_gmail(&[AuthMethod::OAuth2, AuthMethod::Password])),
        ("own-letters", at_buecher("zoe@bücher.example")),
        ("sending-without-sign-in", anna().sending_without_sign_in()),
    ] {
        assert_golden(Client::Thunderbird, case, &account.settings(), &words());
    }
}

#[test]
fn outlook_classic_gets_the_same_profile_for_ever() {
    for (case, account) in [
        ("imap", anna()),
        ("pop3", anna_by_pop3()),
        ("two-user-names", anna().named("anna", "anna-sends")),
        ("sending-without-sign-in", anna().sending_without_sign_in()),
    ] {
        assert_golden(Client::OutlookClassic, case, &account.settings(), &words());
    }
}

#[test]
fn the_sheet_stays_the_same_for_ever() {
    let app_password = AppPassword {
        advice: "An app password, not your usual one".to_owned(),
        page: Some("https://myaccount.google.com/apppasswords".to_owned()),
    };
    let with_app_password = SheetWords { app_password: Some(app_password), ..words() };
    for (case, account, words) in [
        ("imap", anna(), words()),
        ("pop3-starttls", anna_by_pop3(), words()),
        ("app-password", at_gmail(&[AuthMethod::OAuth2, AuthMethod::Password]), with_app_password),
        ("own-letters", zoe(), words()),
        ("nothing-to-send-with", without_sending(), words()),
    ] {
        assert_golden(Client::Sheet, case, &account.settings(), &words);
    }
}

/// What each of the others makes of the same accounts.
#[test]
fn every_other_program_gets_the_same_files_for_ever() {
    let two_names = || anna().named("Zoë \"Z\" O'Brien\\2", "zoe$`x`#;%41");
    let no_sign_in = || anna().sending_without_sign_in();
    let by_browser = || at_gmail(&[AuthMethod::OAuth2, AuthMethod::Password]);
    for client in [Client::AppleMail, Client::Android, Client::Evolution, Client::ClawsMail, Client::Neomutt] {
        for (case, account) in [
            ("imap", anna()),
            ("imap-starttls", anna_by_starttls()),
            ("pop3", anna_by_pop3()),
            ("two-user-names", two_names()),
            ("sending-without-sign-in", no_sign_in()),
        ] {
            assert_golden(client, case, &account.settings(), &words());
        }
    }
    assert_golden(Client::Android, "browser-sign-in", &by_browser().settings(), &words());
    for client in [Client::Geary, Client::Mbsync, Client::Aerc, Client::Himalaya] {
        for (case, account) in [
            ("imap", anna()),
            ("imap-starttls", anna_by_starttls()),
            ("two-user-names", two_names()),
            ("sending-without-sign-in", no_sign_in()),
        ] {
            assert_golden(client, case, &account.settings(), &words());
        }
    }
    for (case, account) in [
        ("imap", anna()),
        ("imap-starttls", anna_by_starttls()),
        ("two-user-names", anna().named("anna", "Zoë \"Z\" O'Brien\\2")),
        ("sending-without-sign-in", no_sign_in()),
    ] {
        assert_golden(Client::Msmtp, case, &account.settings(), &words());
    }
    for client in [Client::Autoconfig, Client::DomainOwner, Client::OutlookAutodiscover, Client::ThunderbirdPolicies] {
        for (case, account) in [
            ("imap", anna()),
            ("imap-starttls", anna_by_starttls()),
            ("pop3", anna_by_pop3()),
            (
                "own-letters",
                Account::new("zoe@bücher.example")
                    .receiving(Service::Imap, "imap.bücher.example", Security::Tls)
                    .sending("smtp.bücher.example", Security::Tls),
            ),
        ] {
            assert_golden(client, case, &account.settings(), &words());
        }
    }
    for (case, account) in [("browser-sign-in", by_browser()), ("local-part", anna().named("anna", "anna"))] {
        assert_golden(Client::Autoconfig, case, &account.settings(), &words());
    }
}

#[test]
fn an_iphone_takes_the_file_of_a_mac() {
    let settings = anna().settings();
    let files = |client| export(client, &settings, &words()).unwrap();
    assert_eq!(files(Client::Iphone), files(Client::AppleMail));
}

/// The pages with the labels of each Outlook; classic Outlook has its own beside the profile file.
#[test]
fn the_pages_for_outlook_stay_the_same_for_ever() {
    for client in [Client::OutlookNew, Client::OutlookElsewhere] {
        for (case, account) in [("imap", anna()), ("pop3", anna_by_pop3())] {
            assert_golden(client, case, &account.settings(), &words());
        }
    }
}

#[test]
fn what_a_format_cannot_say_is_refused_with_the_reason() {
    let gmail_browser_only = at_gmail(&[AuthMethod::OAuth2]);
    let unknown_browser_only = anna().signing_in_by(&[AuthMethod::OAuth2]);
    let not_by = |method| Refusal::SignInNotExpressible { method };
    let by_proof = || anna().signing_in_by(&[AuthMethod::EncryptedPassword]);
    let with_pattern = Account::new("anna*@example.org")
        .receiving(Service::Imap, "imap.example.org", Security::Tls)
        .sending("smtp.example.org", Security::Tls);
    let by_certificate = anna().signing_in_by(&[AuthMethod::ClientCertificate]);
    let host = Hostname::parse("imap.example.org").unwrap();
    for (client, account, expected) in [
        (Client::Thunderbird, without_sending(), Refusal::NoOutgoing),
        (Client::Thunderbird, unknown_browser_only, Refusal::OAuthHostUnknown { host }),
        (Client::Thunderbird, zoe(), Refusal::NotExpressible { field: "address" }),
        (Client::Thunderbird, anna().named("anna", "zoë"), Refusal::NotExpressible { field: "user name" }),
        (Client::Thunderbird, anna().named("an\0na", "anna"), Refusal::NotExpressible { field: "user name" }),
        (Client::OutlookClassic, without_sending(), Refusal::NoOutgoing),
        (Client::OutlookClassic, anna_by_starttls(), Refusal::StartTlsNotExpressible),
        (Client::OutlookClassic, gmail_browser_only, Refusal::OAuthNotExpressible),
        (
            Client::OutlookClassic,
            by_certificate,
            Refusal::SignInNotExpressible { method: AuthMethod::ClientCertificate },
        ),
        (Client::OutlookClassic, zoe(), Refusal::NotExpressible { field: "address" }),
        (Client::AppleMail, at_gmail(&[AuthMethod::OAuth2]), Refusal::OAuthNotExpressible),
        (Client::AppleMail, without_sending(), Refusal::NoOutgoing),
        (Client::Android, zoe(), Refusal::NotExpressible { field: "address" }),
        (Client::Android, anna().signing_in_by(&[AuthMethod::Gssapi]), not_by(AuthMethod::Gssapi)),
        (Client::Evolution, at_gmail(&[AuthMethod::OAuth2]), Refusal::OAuthNotExpressible),
        (Client::ClawsMail, anna().signing_in_by(&[AuthMethod::Gssapi]), not_by(AuthMethod::Gssapi)),
        (Client::Mbsync, anna_by_pop3(), Refusal::Pop3NotExpressible),
        (Client::Geary, anna_by_pop3(), Refusal::Pop3NotExpressible),
        (Client::Aerc, anna_by_pop3(), Refusal::Pop3NotExpressible),
        (Client::Aerc, by_proof(), not_by(AuthMethod::EncryptedPassword)),
        (Client::Himalaya, anna_by_pop3(), Refusal::Pop3NotExpressible),
        (Client::Msmtp, without_sending(), Refusal::NoOutgoing),
        (Client::Msmtp, with_pattern, Refusal::NotExpressible { field: "address" }),
        (Client::Neomutt, anna().named("an\nna", "anna"), Refusal::NotExpressible { field: "user name" }),
        (Client::Autoconfig, anna().named("a17", "a17"), Refusal::UsernameOfOnePerson),
        (Client::DomainOwner, anna().named("a17", "a17"), Refusal::UsernameOfOnePerson),
        (Client::OutlookAutodiscover, by_proof(), not_by(AuthMethod::EncryptedPassword)),
        (Client::ThunderbirdPolicies, without_sending(), Refusal::NoOutgoing),
        (Client::Sheet, anna().named("anna\u{202e}", "anna"), Refusal::NotExpressible { field: "user name" }),
    ] {
        assert_eq!(
            export(client, &account.settings(), &words()),
            Err(expected.clone()),
            "{client:?}, {}",
            expected.id()
        );
    }
}

#[test]
fn a_password_is_used_where_the_program_cannot_open_the_browser() {
    let account = anna().signing_in_by(&[AuthMethod::OAuth2, AuthMethod::Password]);
    for client in Client::ALL {
        assert!(export(client, &account.settings(), &words()).is_ok(), "{client:?}");
    }
}

/// Two accounts in one profile must not share a preference; the same account again must be the same one.
#[test]
fn thunderbird_accounts_are_told_apart_by_what_thunderbird_tells_them_apart_by() {
    let user_js = |account: Account| {
        let files = export(Client::Thunderbird, &account.settings(), &words()).unwrap();
        let preferences = reading::user_js(&files[0].bytes).unwrap();
        preferences["mail.accountmanager.appendaccounts"].to_string()
    };
    assert_eq!(user_js(anna()), user_js(anna_by_starttls()), "another port is the same account");
    assert_ne!(user_js(anna()), user_js(anna_by_pop3()), "another service is another account");
    assert_ne!(user_js(anna()), user_js(anna().named("anna", "anna")), "another user name is another account");
}

/// What is there, right or wrong, is told; only what is missing is to be pasted.
#[test]
fn the_owner_of_a_domain_is_told_what_is_missing_today() {
    let settings = anna().settings();
    let server = |host: &str, service, works| Named {
        endpoint: Endpoint::usual(service, Hostname::parse(host).unwrap(), Security::Tls),
        was_seen_working: works,
    };
    let imap = server("imap.example.org", Service::Imap, true);
    let today = Today {
        records: Seen::Servers(vec![imap.clone(), server("old.example.org", Service::Submission, false)]),
        file: Seen::Servers(vec![imap, server("smtp.example.org", Service::Submission, true)]),
        answer: Seen::Nothing,
        configuration: Seen::NotKnown,
    };
    let files = export_beside(Client::DomainOwner, &settings, &words(), &today).unwrap();
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["zone-example.org.txt", "autodiscover.xml", "user-agent-configuration.json"]);
    let zone = String::from_utf8(files[0].bytes.clone()).unwrap();
    let pasted: Vec<&str> = zone.lines().filter(|line| line.starts_with('_')).collect();
    assert_eq!(pasted[0], "_submissions._tcp 3600 IN SRV 0 1 465 smtp.example.org.");
    assert!(pasted[1].starts_with("_ua-auto-config"), "{pasted:?}");
    for told in [
        "; There already, and right: _imaps._tcp 3600 IN SRV 0 1 993 imap.example.org.",
        "; There too, and not seen working: correct it, or take it out: _submissions._tcp, old.example.org port 465",
        "; It is there already, and right.",
        "; Today there is none.",
    ] {
        assert!(zone.lines().any(|line| line == told), "{told}\n{zone}");
    }
    let unknown = export_beside(Client::DomainOwner, &settings, &words(), &Today::default()).unwrap();
    assert_eq!(unknown, export(Client::DomainOwner, &settings, &words()).unwrap());
}
