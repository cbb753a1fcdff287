//! One minimal file, and what each change of it does.

mod published;

use super::*;
use crate::account::Hostname;

const MINIMAL: &str = "<?xml version=\"1.0\"?>
<clientConfig version=\"1.1\">
  <emailProvider id=\"example.org\">
    <domain>example.org</domain>
    <displayName>Example</displayName>
    <incomingServer type=\"imap\">
      <hostname>imap.example.org</hostname>
      <port>993</port>
      <socketType>SSL</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILADDRESS%</username>
    </incomingServer>
  </emailProvider>
</clientConfig>";

fn anna() -> EmailAddress {
    EmailAddress::parse("anna@example.org").unwrap()
}

fn read_text(text: &str) -> Document {
    read(text.as_bytes(), &anna()).unwrap()
}

/// The minimal file with one part replaced, which must be there.
fn with(part: &str, replacement: &str) -> Document {
    assert!(MINIMAL.contains(part), "{part} is not in the minimal file");
    read_text(&MINIMAL.replacen(part, replacement, 1))
}

fn without(part: &str) -> Document {
    with(part, "")
}

/// Why the only section was left out.
fn why(document: &Document) -> &Why {
    assert_eq!(document.servers, [], "the section was used");
    let [left_out] = &document.left_out[..] else { panic!("not one section was left out: {document:?}") };
    assert!(left_out.what.starts_with("incomingServer 1 ("), "{}", left_out.what);
    &left_out.why
}

#[test]
fn what_a_server_rests_on_can_be_shown_as_it_was_written() {
    let section = |document: Document| document.servers[0].section.as_str().to_owned();
    let written = "<incomingServer type=\"imap\"> <hostname>imap.example.org <port>993 <socketType>SSL \
                   <authentication>password-cleartext <username>%EMAILADDRESS%";
    assert_eq!(section(read_text(MINIMAL)), written);
    let long = format!("<username>{}%EMAILADDRESS%", "a".repeat(200));
    assert!(section(with("<username>%EMAILADDRESS%", &long)).chars().count() < 210);
}

fn server(service: &str, host: &str, port: u16, security: &str) -> String {
    format!("{service} {host} {port} {security}")
}

fn servers(document: &Document) -> Vec<String> {
    let shown = document.servers.iter().map(|found| {
        let Endpoint { service, host, port, security } = &found.endpoint;
        server(service.as_str(), host.as_ascii(), port.number(), security.as_str())
    });
    shown.collect()
}

#[test]
fn minimal_file() {
    let document = read_text(MINIMAL);
    assert_eq!(servers(&document), ["imap imap.example.org 993 tls"]);
    assert_eq!(document.servers[0].username, UsernameForm::Address);
    assert_eq!(document.servers[0].auth, [AuthMethod::Password]);
    assert_eq!(document.display_name.as_deref(), Some("Example"));
    assert_eq!(document.domains, ["example.org"]);
    assert!(document.lists(anna().domain()));
    assert_eq!((document.left_out.len(), document.mended.len()), (0, 0));
}

#[test]
fn version_does_not_matter() {
    assert_eq!(with("version=\"1.1\"", "version=\"7\"").servers.len(), 1);
    assert_eq!(without(" version=\"1.1\"").servers.len(), 1);
}

#[test]
fn kinds_that_are_not_ours() {
    let kind = |kind: &str| Why::OtherKind { kind: kind.to_owned() };
    assert_eq!(*why(&with("\"imap\"", "\"jmap\"")), kind("jmap"));
    assert_eq!(*why(&with("\"imap\"", "\"smtp\"")), kind("smtp"));
    assert_eq!(*why(&without(" type=\"imap\"")), kind("nothing in particular"));
    assert_eq!(servers(&with("\"imap\"", "\"IMAP\"")).len(), 1);
}

#[test]
fn securities() {
    assert_eq!(*why(&with("SSL", "maybe")), Why::UnknownSecurity { value: "maybe".to_owned() });
    assert_eq!(*why(&without("<socketType>SSL</socketType>")), Why::NoSecurity);
    assert_eq!(servers(&with("SSL", " starttls ")), ["imap imap.example.org 993 starttls"]);
}

#[test]
fn hosts() {
    assert_eq!(*why(&without("<hostname>imap.example.org</hostname>")), Why::NoHost);
    assert_eq!(*why(&with("imap.example.org", "")), Why::NoHost);
    assert!(matches!(why(&with("imap.example.org", "https://imap.example.org/")), Why::BadHost { .. }));
    let problem = NameProblem::AnAddress;
    assert_eq!(*why(&with("imap.example.org", "192.0.2.1")), Why::BadHost { host: "192.0.2.1".to_owned(), problem });
    assert_eq!(servers(&with("imap.example.org", "\n IMAP.%EMAILDOMAIN%. \n")), ["imap imap.example.org 993 tls"]);
    let bücher = with("imap.example.org", "imap.b&#252;cher.example");
    assert_eq!(bücher.servers[0].endpoint.host, Hostname::parse("imap.bücher.example").unwrap());
}

#[test]
fn ports() {
    assert_eq!(*why(&without("<port>993</port>")), Why::NoPort);
    for port in ["0", "65536", "-1", "imaps", "99999999999999"] {
        assert_eq!(*why(&with("993", port)), Why::BadPort { value: port.to_owned() });
    }
    assert_eq!(servers(&with("993", " 993\n")).len(), 1);
}

#[test]
fn user_names() {
    assert_eq!(*why(&without("<username>%EMAILADDRESS%</username>")), Why::NoUsername);
    assert_eq!(with("%EMAILADDRESS%", "%EMAILLOCALPART%").servers[0].username, UsernameForm::LocalPart);
    let literal = |text: &str| UsernameForm::Literal(text.to_owned());
    assert_eq!(with("%EMAILADDRESS%", "u%EMAILLOCALPART%").servers[0].username, literal("uanna"));
    assert_eq!(
        *why(&with("%EMAILADDRESS%", "%REALNAME%")),
        Why::UnknownPlaceholder { placeholder: "%REALNAME%".to_owned() }
    );
}

#[test]
fn a_user_name_is_one_line_that_a_server_takes() {
    let refused = |username: &str| match why(&with("%EMAILADDRESS%", username)) {
        Why::BadUsername { username } => username.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(refused("anna&#13;&#10;a2 LOGOUT"), "anna a2 LOGOUT");
    assert_eq!(refused("an\nna"), "an na");
    assert_eq!(refused(&"a".repeat(256)).chars().count(), ServerWords::LONGEST + 1);
    assert_eq!(with("%EMAILADDRESS%", &"a".repeat(255)).left_out, []);
}

#[test]
fn what_was_odd_is_quoted_in_bounds() {
    let longest = ServerWords::LONGEST + 1;
    let unknown = format!("%{}%", "A".repeat(1000));
    let document = with("%EMAILADDRESS%", &unknown);
    let Why::UnknownPlaceholder { placeholder } = why(&document) else { panic!("{document:?}") };
    assert_eq!(placeholder.chars().count(), longest);
    let many = MINIMAL.replace("imap.example.org", &"%EMAILDOMAIN.".repeat(10));
    let (before, rest) = many.split_once("<incomingServer").unwrap();
    let (section, after) = rest.split_once("</incomingServer>").unwrap();
    let sections = format!("<incomingServer{section}</incomingServer>").repeat(40);
    assert!(read_text(&format!("{before}{sections}{after}")).mended.len() <= 32);
}

#[test]
fn unclosed_placeholder_is_mended() {
    let document = with("%EMAILADDRESS%", "%EMAILADDRESS");
    assert_eq!(document.servers[0].username, UsernameForm::Address);
    let what = "incomingServer 1 (imap)".to_owned();
    assert_eq!(document.mended, [Mended { what, placeholder: "%EMAILADDRESS".to_owned() }]);
}

#[test]
fn sign_in_methods() {
    let one = "<authentication>password-cleartext</authentication>";
    let methods = |values: &[&str]| {
        let elements: Vec<String> =
            values.iter().map(|value| format!("<authentication>{value}</authentication>")).collect();
        with(one, &elements.join(""))
    };
    assert_eq!(methods(&[]).servers[0].auth, []);
    assert_eq!(
        methods(&["OAuth2", "x-new", "password-encrypted", "GSSAPI", "OAuth"]).servers[0].auth,
        [AuthMethod::OAuth2, AuthMethod::EncryptedPassword, AuthMethod::Gssapi]
    );
    let values = "x-new, http-basic".to_owned();
    assert_eq!(*why(&methods(&["x-new", "http-basic"])), Why::UnknownAuthentication { values });
}

#[test]
fn sending_without_a_name() {
    let section = "<outgoingServer type='smtp'><hostname>smtp.example.org</hostname><port>465</port>
        <socketType>SSL</socketType><authentication>none</authentication></outgoingServer>";
    let document = with("<displayName>", &format!("{section}<displayName>"));
    assert_eq!(servers(&document), ["submission smtp.example.org 465 tls", "imap imap.example.org 993 tls"]);
    assert_eq!(document.servers[0].auth, [AuthMethod::None]);
}

#[test]
fn odd_section_does_not_lose_the_others() {
    let document = with("<displayName>", "<incomingServer><b/></incomingServer><x y='1'>?</x><displayName>");
    assert_eq!(document.servers.len(), 1);
    assert_eq!(document.left_out[0].what, "incomingServer 1 (no type)");
}

#[test]
fn hundred_sections_are_cut() {
    let (start, end) = (MINIMAL.find("<incomingServer").unwrap(), MINIMAL.find("</emailProvider>").unwrap());
    let document = with(&MINIMAL[start..end], &MINIMAL[start..end].repeat(100));
    assert_eq!((document.servers.len(), document.left_out.len()), (MOST, MOST));
    assert_eq!(document.left_out[0].why, Why::TooMany);
    assert_eq!(document.left_out[0].what, "incomingServer 33 (imap)");
}

#[test]
fn texts_are_cleaned_and_addresses_are_web_addresses() {
    assert_eq!(with(">Example<", ">Ex\u{202e}am\n ple &amp; Co<").display_name.as_deref(), Some("Exam ple & Co"));
    for bad in ["javascript:alert(1)", "file:///etc/passwd", "https://a b", "mailto:x@example.org", ""] {
        let document = with("<displayName>", &format!("<documentation url=\"{bad}\"/><displayName>"));
        assert_eq!(document.documentation, [], "{bad}");
    }
}

#[test]
fn pages_stand_in_the_provider_or_beside_it() {
    let page = "<enable visiturl='https://example.org/on'><instruction>On!</instruction></enable>";
    for end in ["</emailProvider>", "</clientConfig>", "</incomingServer>"] {
        assert_eq!(with(end, &format!("{page}{end}")).enabling.len(), 1, "before {end}");
    }
}

#[test]
fn domains_that_are_none_are_nobodys() {
    let document = with(
        "<domain>example.org</domain>",
        "<domain>*</domain><domain> Example.NET </domain><domain>%EMAILDOMAIN%</domain>",
    );
    assert_eq!(document.domains, ["example.net", "example.org"]);
}

#[test]
fn pages_that_are_no_file() {
    for page in ["", "<!DOCTYPE html>\n<html><body>This domain is for sale</body></html>", "404", "{}"] {
        assert_eq!(read(page.as_bytes(), &anna()), Err(AutoconfigProblem::NotAConfiguration), "{page}");
    }
    let autodiscover = "<?xml version=\"1.0\"?><Autodiscover xmlns=\"x\"/>";
    assert_eq!(read(autodiscover.as_bytes(), &anna()), Err(AutoconfigProblem::NotAConfiguration));
}

#[test]
fn broken_file_says_where() {
    let cut = &MINIMAL[..MINIMAL.find("<socketType>").unwrap()];
    let problem = read(cut.as_bytes(), &anna()).unwrap_err();
    assert_eq!(problem.to_string(), "the XML ends in the middle, inside <incomingServer>");
    let crossed = MINIMAL.replace("</port>", "</prot>");
    let problem = read(crossed.as_bytes(), &anna()).unwrap_err().to_string();
    assert!(problem.starts_with("the XML is broken in line 8: "), "{problem}");
}

#[test]
fn file_without_anything_is_no_error() {
    let document = read_text("<clientConfig/>");
    assert_eq!(document, Document::default());
}

#[test]
fn a_server_named_in_the_clear_alone_is_kept_as_one_that_encrypts() {
    let document = with("SSL", "plain");
    assert_eq!(servers(&document), ["imap imap.example.org 993 starttls"]);
    assert_eq!(document.left_out[0].why, Why::Unencrypted);
    // Whatever makes such a section useless keeps it out.
    assert_eq!(read_text(&MINIMAL.replace("SSL", "plain").replace("993", "0")).servers, []);
}

/// What entries of the public database contain that no form foresees, one at a time; each still yields its server.
#[test]
fn the_oddities_of_the_public_database_lose_no_server() {
    let section = "<socketType>SSL</socketType>";
    for (part, written) in [
        // Comments between fields, after a value, before and behind the root.
        ("<port>", "<!-- yes, really --><port>"),
        ("993", "993<!-- or 143 -->"),
        ("</clientConfig>", "</clientConfig>\n<!-- many more domains,\n by MX -->\n"),
        ("<clientConfig", "<!-- made by hand --><clientConfig"),
        // No prologue, another version, none at all.
        ("<?xml version=\"1.0\"?>\n", ""),
        ("version=\"1.1\"", "version=\"1.0\""),
        // A bare ampersand and a reference with a capital in it, in the middle of an address and of a text.
        ("</emailProvider>", "<documentation url=\"https://help.example/?os=PC&lang=ko\"/></emailProvider>"),
        (
            "</emailProvider>",
            "<enable visiturl='https://x.example/'><instruction>POP &amP; IMAP</instruction></enable></emailProvider>",
        ),
        // The placeholder for the domain in place of a domain, and in place of the host.
        ("<domain>example.org</domain>", "<domain>%EMAILDOMAIN%</domain>"),
        ("<hostname>imap.example.org</hostname>", "<hostname>imap.%EMAILDOMAIN%</hostname>"),
        // Fields of POP3 and of the directory of servers, in sections and beside them.
        (section, "<socketType>SSL</socketType><pop3><checkInterval minutes=\"15\"/></pop3>"),
        (section, "<socketType>SSL</socketType><useGlobalPreferredServer>true</useGlobalPreferredServer>"),
        // Pages in another language, without text, with a login form, and empty elements.
        (
            "</emailProvider>",
            "<documentation url='https://x.example/'><descr lang='zh-CN'>客户端</descr></documentation></emailProvider>",
        ),
        (
            "</clientConfig>",
            "<webMail><loginPage url='https://x.example'/><loginPageInfo url='https://x.example'><usernameField id='u'/><loginButton/></loginPageInfo></webMail></clientConfig>",
        ),
        // The way of signing in as it was written before 1.1, and none.
        ("password-cleartext", "plain"),
        ("<authentication>password-cleartext</authentication>", ""),
        // A section for Exchange in the same file, first, with addresses in it.
        (
            "<incomingServer",
            "<incomingServer type=\"exchange\"><hostname>ex.example.org</hostname><owaURL>https://x.example/owa</owaURL></incomingServer><incomingServer",
        ),
    ] {
        let document = with(part, written);
        assert_eq!(servers(&document), ["imap imap.example.org 993 tls"], "{written}");
    }
}

#[test]
fn an_entry_that_knows_only_clear_text_yields_what_to_try() {
    let section = |name: &str, kind: &str, host: &str, port: u16, username: &str| {
        format!(
            "<{name} type=\"{kind}\"><hostname>{host}</hostname><port>{port}</port><socketType>plain</socketType>\
             <username>{username}</username><authentication>plain</authentication></{name}>"
        )
    };
    let text = format!(
        "<clientConfig><emailProvider id=\"old.example\"><domain>old.example</domain>{}{}</emailProvider></clientConfig>",
        section("incomingServer", "pop3", "%EMAILDOMAIN%", 110, "%EMAILLOCALPART%"),
        section("outgoingServer", "smtp", "smtp-auth.old.example", 587, "%EMAILADDRESS%"),
    );
    let document = read_text(&text);
    assert_eq!(servers(&document), ["pop3 example.org 110 starttls", "submission smtp-auth.old.example 587 starttls"]);
    assert_eq!(document.servers[0].username, UsernameForm::LocalPart);
    assert_eq!(document.servers[1].username, UsernameForm::Address);
}

#[test]
fn receiving_and_sending_may_be_two_companies_with_two_names() {
    let sending = "<outgoingServer type=\"smtp\"><hostname>outgoing.example.net</hostname><port>587</port>\
        <socketType>STARTTLS</socketType><authentication>password-cleartext</authentication>\
        <username>%EMAILLOCALPART%</username></outgoingServer>";
    let document = read_text(
        &MINIMAL
            .replace("password-cleartext", "OAuth2")
            .replace("</emailProvider>", &format!("{sending}</emailProvider>")),
    );
    let told: Vec<_> = document.servers.iter().map(|server| (&server.username, server.auth.as_slice())).collect();
    assert_eq!(
        told,
        [
            (&UsernameForm::Address, [AuthMethod::OAuth2].as_slice()),
            (&UsernameForm::LocalPart, [AuthMethod::Password].as_slice()),
        ]
    );
}

#[test]
fn every_cut_is_survived() {
    let bytes = std::fs::read("tests/fixtures/autoconfig/2026-03-12-enable-first.xml").unwrap();
    for length in 0..bytes.len() - 1 {
        if let Ok(document) = read(&bytes[..length], &anna()) {
            assert_eq!(document.servers.len(), 3, "only what follows the root may be missing: cut at {length}");
        }
    }
}

/// To look it up would tell the name to every resolver on the way.
#[test]
fn a_host_with_the_persons_name_in_it_is_left_out() {
    for host in ["%EMAILLOCALPART%.example.org", "imap-%emaillocalpart.example.org"] {
        let document = with("<hostname>imap.example.org</hostname>", &format!("<hostname>{host}</hostname>"));
        assert_eq!(servers(&document), Vec::<String>::new(), "{host}");
        assert_eq!(document.left_out[0].why, Why::PersonInHost { host: host.to_owned() });
    }
}
