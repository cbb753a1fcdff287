//! Files after what publishers really send.

use super::*;

fn fixture(name: &str, address: &str) -> Document {
    let bytes = std::fs::read(format!("tests/fixtures/autoconfig/{name}.xml")).unwrap();
    read(&bytes, &EmailAddress::parse(address).unwrap()).unwrap()
}

#[test]
fn form_with_every_kind_of_section() {
    let document = fixture("2026-06-28-every-kind-of-section", "anna@example.org");
    assert_eq!(
        servers(&document),
        ["imap imap.example.org 993 tls", "pop3 pop.example.org 995 tls", "submission smtp.example.org 587 starttls"]
    );
    assert_eq!(document.servers[0].auth, [AuthMethod::OAuth2, AuthMethod::Password]);
    let left_out: Vec<_> =
        document.left_out.iter().map(|section| format!("{} {}", section.what, section.why)).collect();
    assert_eq!(
        left_out,
        [
            "incomingServer 1 (jmap) is for jmap",
            "incomingServer 4 (ews) is for ews",
            "incomingServer 5 (activesync) is for activesync",
        ]
    );
    assert_eq!(document.domains, ["example.org", "example.net"]);
    assert_eq!(document.exchanger_domains, ["mx.example.org"]);
    let oauth2 = document.oauth2.as_ref().unwrap();
    assert_eq!(oauth2.issuer, "login.example.org");
    assert_eq!(oauth2.token_url.as_deref(), Some("https://login.example.org/token"));
    let [page] = &document.documentation[..] else { panic!("not one page") };
    assert_eq!(page.url, "https://www.example.org/help/mail/");
    assert_eq!(page.texts[1], Text { language: Some("de".to_owned()), text: "Ein Mailprogramm einrichten".to_owned() });
}

#[test]
fn exchange_beside_imap() {
    let document = fixture("2026-03-12-exchange-beside-imap", "anna@office.example");
    assert_eq!(
        servers(&document),
        ["imap outlook.office.example 993 tls", "submission smtp.office.example 587 starttls"]
    );
    assert!(document.servers.iter().all(|server| server.username == UsernameForm::Address));
    assert_eq!((document.mended.len(), document.left_out.len()), (2, 2));
}

#[test]
fn access_to_switch_on_first() {
    let document = fixture("2026-03-12-enable-first", "anna@web.example");
    assert_eq!(document.servers.len(), 3);
    let [page] = &document.enabling[..] else { panic!("not one page") };
    assert_eq!(page.url, "https://web.example/?ui=2&shva=1#settings/fwdandpop");
    assert_eq!(page.texts[0], Text { language: None, text: "You need to enable IMAP &amP; POP access".to_owned() });
    let text = "Sie müssen den Zugriff über IMAP & POP erlauben".to_owned();
    assert_eq!(page.texts[1], Text { language: Some("de".to_owned()), text });
    assert_eq!(document.documentation[0].url, "https://web.example/support?hl=en&answer=13273");
}

#[test]
fn contradictions_stay_as_published() {
    let document = fixture("2026-03-12-contradictions", "anna@odd.example");
    assert_eq!(
        servers(&document),
        [
            "pop3 pop.odd.example 993 tls",
            "imap imap.odd.example 993 starttls",
            "imap imap.odd.example 587 tls",
            "submission smtp.odd.example 587 tls",
            "submission smtp.odd.example 586 starttls",
        ]
    );
    assert_eq!(document.left_out, []);
}

#[test]
fn sections_without_encryption_are_left_out_and_said_so() {
    let document = fixture("2026-03-12-plain-sections", "anna@plain.example");
    // Another section names the way in with encryption; nobody names one for sending, so that host is tried with it.
    assert_eq!(
        servers(&document),
        ["imap mail.plain.example 143 starttls", "submission mail.plain.example 25 starttls"]
    );
    assert_eq!(document.servers[0].username, UsernameForm::LocalPart);
    assert_eq!(document.left_out.len(), 2);
    assert!(document.left_out.iter().all(|section| section.why == Why::Unencrypted));
}
