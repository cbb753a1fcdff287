//! Microsoft's Autodiscover in plain XML (MS-OXDSCLI §2.2.3, §2.2.4): the question, and what an answer says about IMAP,
//! POP3 and sending. Exchange's own protocols are for other programs.
//!
//! The question needs an address in it. Whoever asks chooses which; the answer is read for the person's own. A section
//! that cannot be used is dropped and listed, the rest stays.

use crate::account::{
    AuthMethod, Domain, EmailAddress, Endpoint, Hostname, NameProblem, Port, Security, Service, UsernameForm,
};

use super::{
    ServerWords, WebAddress, WebAddressProblem, web_address,
    xml::{self, Element, XmlProblem},
};

/// What the question is sent as; outlook.com takes exactly this form.
pub const CONTENT_TYPE: &str = "text/xml; charset=utf-8";
/// Where it is sent to on each host.
pub const PATH: &str = "/autodiscover/autodiscover.xml";

const ASKED: &str = "http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006";
const ANSWERED: &str = "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";
/// The most sections that are used.
const MOST: usize = 32;

/// The question about an address.
pub fn question(address: &EmailAddress) -> String {
    let address = address.to_string().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Autodiscover xmlns=\"{ASKED}\"><Request>\
         <EMailAddress>{address}</EMailAddress>\
         <AcceptableResponseSchema>{ANSWERED}</AcceptableResponseSchema></Request></Autodiscover>\n"
    )
}

/// What an answer says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Settings {
        servers: Vec<Server>,
        left_out: Vec<LeftOut>,
    },
    /// Ask at this https address instead.
    AskAt(WebAddress),
    /// Ask about an address of this domain instead.
    AskAbout(Domain),
    /// The server knows no settings for what was asked.
    Refused,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    pub endpoint: Endpoint,
    pub username: UsernameForm,
    /// Empty where the answer does not say.
    pub auth: Vec<AuthMethod>,
    /// The section that says so.
    pub section: ServerWords,
}

/// A section for mail that could not be used. Values are the publisher's words, cleaned.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LeftOut {
    #[error("{service} has no encryption")]
    Unencrypted { service: &'static str },
    #[error("{service} has no server")]
    NoHost { service: &'static str },
    #[error("{service} has the server {host}, which {problem}")]
    BadHost { service: &'static str, host: String, problem: NameProblem },
    #[error("{service} has the port {port}")]
    BadPort { service: &'static str, port: String },
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AutodiscoverProblem {
    /// A web page or something else that is no answer of this kind.
    #[error("is no Autodiscover answer")]
    NotAnAnswer,
    #[error(transparent)]
    Xml(XmlProblem),
    #[error("sends us on to an address that {0}")]
    BadRedirect(WebAddressProblem),
    #[error("sends us on to what is no mail address")]
    BadAddress,
    #[error("says nothing")]
    Empty,
}

/// Reads the answer to a question about `asked` for the person's own `address`.
pub fn read(bytes: &[u8], asked: &EmailAddress, address: &EmailAddress) -> Result<Answer, AutodiscoverProblem> {
    let root = xml::read(bytes, "Autodiscover").map_err(|problem| match problem {
        XmlProblem::OtherKind => AutodiscoverProblem::NotAnAnswer,
        XmlProblem::Broken { .. } | XmlProblem::CutShort { .. } | XmlProblem::DocumentType | XmlProblem::TooDeep => {
            AutodiscoverProblem::Xml(problem)
        }
    })?;
    let response = root.children_named("Response").next().ok_or(AutodiscoverProblem::Empty)?;
    if response.children_named("Error").next().is_some() {
        return Ok(Answer::Refused);
    }
    let account = response.children_named("Account").next().ok_or(AutodiscoverProblem::Empty)?;
    // Some responders leave the action out; what they send along says it.
    if let Some(url) = account.text_of("RedirectUrl") {
        return web_address::read(url).map(Answer::AskAt).map_err(AutodiscoverProblem::BadRedirect);
    }
    if let Some(other) = account.text_of("RedirectAddr") {
        let other = EmailAddress::parse(other).map_err(|_| AutodiscoverProblem::BadAddress)?;
        return Ok(Answer::AskAbout(other.domain().clone()));
    }
    let (mut servers, mut left_out) = (Vec::new(), Vec::new());
    for section in account.children_named("Protocol").take(MOST) {
        let Some(service) = service(section) else { continue };
        match server(section, service, asked, address) {
            Ok(server) => servers.push(server),
            Err(why) => left_out.push(why),
        }
    }
    Ok(Answer::Settings { servers, left_out })
}

fn service(section: &Element) -> Option<Service> {
    let kind = section.text_of("Type").or_else(|| section.attribute("Type"))?;
    match kind.to_ascii_uppercase().as_str() {
        "IMAP" => Some(Service::Imap),
        "POP3" => Some(Service::Pop3),
        "SMTP" => Some(Service::Submission),
        _ => None,
    }
}

fn server(
    section: &Element,
    service: Service,
    asked: &EmailAddress,
    address: &EmailAddress,
) -> Result<Server, LeftOut> {
    let name = service.as_str();
    let is_off = |field: &str| section.text_of(field).is_some_and(|text| text.eq_ignore_ascii_case("off"));
    // `Encryption` wins over `SSL`, which is on unless it says otherwise.
    let is_open = match section.text_of("Encryption") {
        Some(encryption) => encryption.eq_ignore_ascii_case("none"),
        None => is_off("SSL"),
    };
    if is_open {
        return Err(LeftOut::Unencrypted { service: name });
    }
    let host = section.text_of("Server").ok_or(LeftOut::NoHost { service: name })?;
    let host =
        Hostname::parse(host).map_err(|problem| LeftOut::BadHost { service: name, host: cleaned(host), problem })?;
    let port = match section.text_of("Port") {
        Some(text) => text
            .parse()
            .ok()
            .and_then(Port::new)
            .ok_or_else(|| LeftOut::BadPort { service: name, port: cleaned(text) })?,
        None => service.usual_port(Security::Tls),
    };
    // "TLS" means either kind here; Thunderbird goes by the port, too.
    let security = match port.number() {
        110 | 143 | 25 | 587 => Security::StartTls,
        _ => Security::Tls,
    };
    let auth = match service {
        Service::Submission if is_off("AuthRequired") => vec![AuthMethod::None],
        Service::Submission | Service::Imap | Service::Pop3 if is_off("SPA") => vec![AuthMethod::Password],
        Service::Submission | Service::Imap | Service::Pop3 => Vec::new(),
    };
    let username = username(section.text_of("LoginName"), asked, address);
    let endpoint = Endpoint { service, host, port, security };
    Ok(Server { endpoint, username, auth, section: section.excerpt() })
}

/// The form of a login name that was made for `asked`. One that has nothing of it is somebody else's, and one that
/// cannot be shown as it is is none that a person could type.
fn username(login: Option<&str>, asked: &EmailAddress, address: &EmailAddress) -> UsernameForm {
    let Some(login) = login else { return UsernameForm::Address };
    // Where the answer led to another domain, a name there is not the person's own address.
    if login.eq_ignore_ascii_case(&asked.to_string()) && asked.domain() == address.domain() {
        UsernameForm::Address
    } else if login.eq_ignore_ascii_case(asked.local_part()) {
        UsernameForm::LocalPart
    } else if login.contains(asked.local_part()) {
        let name = login.replace(asked.local_part(), address.local_part());
        if cleaned(&name) == name { UsernameForm::Literal(name) } else { UsernameForm::Address }
    } else {
        UsernameForm::Address
    }
}

fn cleaned(text: &str) -> String {
    ServerWords::from_bytes(text.as_bytes()).as_str().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> EmailAddress {
        EmailAddress::parse(text).unwrap()
    }

    fn answer(account: &str) -> Result<Answer, AutodiscoverProblem> {
        let text = format!(
            "<?xml version=\"1.0\"?><Autodiscover xmlns=\"a\"><Response xmlns=\"b\"><Account>{account}</Account></Response></Autodiscover>"
        );
        read(text.as_bytes(), &address("asker@example.org"), &address("anna@example.org"))
    }

    fn servers(account: &str) -> (Vec<String>, Vec<String>) {
        let Ok(Answer::Settings { servers, left_out }) = answer(account) else { panic!("{:?}", answer(account)) };
        let anna = address("anna@example.org");
        let told = servers.iter().map(|one| format!("{} as {}", one.endpoint, one.username.for_address(&anna)));
        (told.collect(), left_out.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn the_question_holds_the_address_escaped_and_nothing_else_of_a_person() {
        let question = question(&address("a&b@example.org"));
        assert!(question.contains("<EMailAddress>a&amp;b@example.org</EMailAddress>"));
        assert_eq!(question.matches("example.org").count(), 1);
        assert!(xml::read(question.as_bytes(), "Autodiscover").is_ok());
    }

    #[test]
    fn servers_for_mail_are_read_and_exchange_is_left_to_others() {
        let (told, left_out) = servers(
            "<AccountType>email</AccountType><Action>settings</Action>
            <Protocol><Type>EXCH</Type><Server>ex.example.org</Server></Protocol>
            <Protocol><Type>IMAP</Type><Server>imap.example.org</Server><Port>993</Port><SSL>on</SSL><LoginName>asker@example.org</LoginName></Protocol>
            <Protocol><Type>pop3</Type><Server>pop.example.org</Server><Port>110</Port><SSL>off</SSL><Encryption>TLS</Encryption><LoginName>asker</LoginName></Protocol>
            <Protocol><Type>SMTP</Type><Server>smtp.example.org</Server><Port>587</Port><Encryption>Auto</Encryption><LoginName>EX\\asker</LoginName></Protocol>",
        );
        assert_eq!(
            told,
            [
                "imap imap.example.org:993/tls as anna@example.org",
                "pop3 pop.example.org:110/starttls as anna",
                "submission smtp.example.org:587/starttls as EX\\anna",
            ]
        );
        assert!(left_out.is_empty());
    }

    #[test]
    fn a_login_name_is_taken_whole_or_not_at_all() {
        for odd in ["x".repeat(300), "\u{202e}".to_owned(), "a\tb".to_owned()] {
            let section = "<Protocol><Type>IMAP</Type><Server>a.test</Server><LoginName>asker";
            let (told, _) = servers(&format!("{section}{odd}</LoginName></Protocol>"));
            assert_eq!(told, ["imap a.test:993/tls as anna@example.org"], "{odd:?}");
        }
    }

    #[test]
    fn a_login_name_at_another_domain_stays_there() {
        let read = |login| username(Some(login), &address("asker@example.net"), &address("anna@example.org"));
        assert_eq!(read("asker@example.net"), UsernameForm::Literal("anna@example.net".to_owned()));
        assert_eq!(read("asker"), UsernameForm::LocalPart);
    }

    #[test]
    fn what_cannot_be_used_is_listed() {
        let (told, left_out) = servers(
            "<Protocol><Type>IMAP</Type><Server>a.test</Server><SSL>off</SSL></Protocol>
            <Protocol><Type>IMAP</Type><Server>a.test</Server><SSL>on</SSL><Encryption>None</Encryption></Protocol>
            <Protocol><Type>POP3</Type></Protocol><Protocol><Type>POP3</Type><Server>a b</Server></Protocol>
            <Protocol><Type>SMTP</Type><Server>a.test</Server><Port>0</Port></Protocol>
            <Protocol><Type>SMTP</Type><Server>a.test</Server></Protocol>",
        );
        assert_eq!(told, ["submission a.test:465/tls as anna@example.org"]);
        assert_eq!(left_out.len(), 5, "{left_out:?}");
        assert_eq!(left_out[4], "submission has the port 0");
    }

    #[test]
    fn a_redirect_stays_on_https() {
        let to = |account: &str| match answer(account) {
            Ok(Answer::AskAt(WebAddress { host, path })) => format!("{host} {path}"),
            Ok(Answer::AskAbout(domain)) => domain.to_string(),
            Err(problem) => problem.to_string(),
            other => format!("{other:?}"),
        };
        let url = "<Action>redirectUrl</Action><RedirectUrl>https://ex.example.net/a.xml</RedirectUrl>";
        assert_eq!(to(url), "ex.example.net /a.xml");
        assert_eq!(to(&url.replace("net/", "net:443/")), "ex.example.net /a.xml");
        let refused = |why| format!("sends us on to an address that {why}");
        assert_eq!(to(&url.replace("net/", "net:8443/")), refused("has another port than 443"));
        assert_eq!(to(&url.replace("https", "http")), refused("is not https"));
        assert_eq!(to(&url.replace("/a.xml", &"/a".repeat(1100))), refused("is longer than 2048 characters"));
        let other = "<Action>redirectAddr</Action><RedirectAddr>asker@example.net</RedirectAddr>";
        assert_eq!(to(other), "example.net");
        assert_eq!(to(&other.replace('@', " at ")), "sends us on to what is no mail address");
    }

    #[test]
    fn refusals_and_other_documents_are_told_apart() {
        let asked = address("asker@example.org");
        let read = |text: &str| read(text.as_bytes(), &asked, &asked);
        let refused =
            "<Autodiscover><Response><Error Time=\"1\"><ErrorCode>600</ErrorCode></Error></Response></Autodiscover>";
        assert_eq!(read(refused), Ok(Answer::Refused));
        assert_eq!(read("<!DOCTYPE html><html></html>"), Err(AutodiscoverProblem::NotAnAnswer));
        assert_eq!(read("<Autodiscover/>"), Err(AutodiscoverProblem::Empty));
        assert!(matches!(read("<Autodiscover><Response>"), Err(AutodiscoverProblem::Xml(_))));
    }
}
