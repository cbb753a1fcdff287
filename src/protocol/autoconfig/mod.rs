//! The settings file that a domain or the provider database publishes (draft-ietf-mailmaint-autoconfig-06; the older
//! form 1.1 is documented by Thunderbird).
//!
//! Reads leniently: what is unknown or odd drops its own section and never the file (the draft's "XML validation"), and
//! each dropped section is listed with its reason. Sections keep the publisher's order. A port and a security that contradict each
//! other stay as published, since only trying them tells. Sections that are not about mail are not looked at. A server
//! that a file names without encryption alone is kept as one that encrypts, which only trying tells; never without.

mod placeholder;
mod section;

use crate::account::{AuthMethod, Domain, EmailAddress, Endpoint, NameProblem, Service, UsernameForm};

use super::{
    ServerWords,
    xml::{self, Element},
};

pub use super::xml::XmlProblem;

/// What a file says, with its placeholders filled in for one address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    pub display_name: Option<String>,
    /// The domains that the file names as its own, lower-cased.
    pub domains: Vec<String>,
    /// The domains of mail exchangers whose customers it is for.
    pub exchanger_domains: Vec<String>,
    pub servers: Vec<Server>,
    pub left_out: Vec<LeftOut>,
    /// Placeholders that lacked their closing sign and were taken for what they must mean.
    pub mended: Vec<Mended>,
    /// Where the person switches the access on, with the publisher's instructions.
    pub enabling: Vec<WebPage>,
    pub documentation: Vec<WebPage>,
    pub oauth2: Option<OAuth2>,
}

impl Document {
    /// Whether the file names this domain as one of its own; many servers hand out one file for all their domains.
    pub fn lists(&self, domain: &Domain) -> bool {
        self.domains.iter().any(|listed| listed == domain.as_ascii())
    }
}

/// One way in or out, as published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    pub endpoint: Endpoint,
    pub username: UsernameForm,
    /// In the publisher's order; empty where the file does not say.
    pub auth: Vec<AuthMethod>,
    /// The section that says so.
    pub section: ServerWords,
}

/// A section that could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Which section: `incomingServer 2 (imap)`, counted among those of its name.
    pub what: String,
    pub why: Why,
}

/// What keeps a section from being used. Values are the publisher's words, cleaned.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// JMAP, Exchange and the like.
    #[error("is for {kind}")]
    OtherKind { kind: String },
    #[error("has no encryption")]
    Unencrypted,
    #[error("has no socketType")]
    NoSecurity,
    #[error("has the unknown socketType {value}")]
    UnknownSecurity { value: String },
    #[error("has no hostname")]
    NoHost,
    #[error("has the hostname {host}, which {problem}")]
    BadHost { host: String, problem: NameProblem },
    /// The part of the address before the @ goes to no resolver.
    #[error("has the hostname {host}, which would have the person's name in it")]
    PersonInHost { host: String },
    #[error("has no port")]
    NoPort,
    #[error("has the port {value}")]
    BadPort { value: String },
    #[error("has no username")]
    NoUsername,
    /// Of several lines, or longer than a server must take.
    #[error("has the username {username}, which no server could take")]
    BadUsername { username: String },
    #[error("has the unknown placeholder {placeholder}")]
    UnknownPlaceholder { placeholder: String },
    #[error("knows only the sign-in {values}")]
    UnknownAuthentication { values: String },
    /// More than anybody could want to try.
    #[error("is one section too many")]
    TooMany,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// Which section, as in [`LeftOut::what`].
    pub what: String,
    /// As written: `%EMAILADDRESS`.
    pub placeholder: String,
}

/// A page for people, with what the file says about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebPage {
    /// Begins with `https://` or `http://` and has no blanks.
    pub url: String,
    pub texts: Vec<Text>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// As tagged in the file: `en`.
    pub language: Option<String>,
    pub text: String,
}

/// Where the provider's own sign-in lives (`<oAuth2>`). The name and the secret for clients in it are not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OAuth2 {
    pub issuer: String,
    pub scope: Option<String>,
    pub authorisation_url: Option<String>,
    pub token_url: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AutoconfigProblem {
    /// A web page or something else that is no such file, as parking pages and catch-all servers give to any question.
    #[error("is no mail settings file")]
    NotAConfiguration,
    #[error(transparent)]
    Xml(XmlProblem),
}

/// The most sections that are used, and the most pages and domains.
const MOST: usize = 32;
const MOST_DOMAINS: usize = 256;
const LONGEST_URL: usize = 2048;

/// Reads a file for one address; its size is bounded by whoever fetched it.
pub fn read(bytes: &[u8], address: &EmailAddress) -> Result<Document, AutoconfigProblem> {
    let root = xml::read(bytes, "clientConfig").map_err(|problem| match problem {
        XmlProblem::OtherKind => AutoconfigProblem::NotAConfiguration,
        XmlProblem::Broken { .. } | XmlProblem::CutShort { .. } | XmlProblem::DocumentType | XmlProblem::TooDeep => {
            AutoconfigProblem::Xml(problem)
        }
    })?;
    let mut document = Document { oauth2: root.children_named("oAuth2").find_map(oauth2), ..Document::default() };
    for child in &root.children {
        if child.name == "emailProvider" {
            document.add_provider(child, address);
        }
        // The database has these inside the provider in some entries and beside it in others.
        document.add_pages(child);
    }
    Ok(document)
}

impl Document {
    fn add_provider(&mut self, provider: &Element, address: &EmailAddress) {
        let (mut incoming, mut outgoing) = (0, 0);
        for child in &provider.children {
            match child.name.as_str() {
                "incomingServer" => {
                    incoming += 1;
                    self.add_section(child, incoming, address);
                }
                "outgoingServer" => {
                    outgoing += 1;
                    self.add_section(child, outgoing, address);
                }
                "displayName" if self.display_name.is_none() && !child.text().is_empty() => {
                    self.display_name = Some(cleaned(&placeholder::filled_in(child.text(), address).text));
                }
                "domain" => self.add_domain(child, address),
                "oAuth2" if self.oauth2.is_none() => self.oauth2 = oauth2(child),
                _ => {}
            }
            self.add_pages(child);
        }
        self.add_unencrypted(provider, address);
    }

    /// The servers of services that the file names without encryption alone: old entries of the database know no other,
    /// and most of those servers have encryption by now.
    fn add_unencrypted(&mut self, provider: &Element, address: &EmailAddress) {
        let is_section = |child: &&Element| matches!(child.name.as_str(), "incomingServer" | "outgoingServer");
        let unencrypted: Vec<&Element> = provider
            .children
            .iter()
            .filter(is_section)
            .filter(|child| matches!(section::read(child, address), Err(Why::Unencrypted)))
            .collect();
        let named: Vec<Service> = self.servers.iter().map(|server| server.endpoint.service).collect();
        for section in unencrypted {
            let Ok((server, _)) = section::read_encrypted(section, address) else { continue };
            if !named.contains(&server.endpoint.service) && self.servers.len() < MOST {
                self.servers.push(server);
            }
        }
    }

    fn add_section(&mut self, section: &Element, number: usize, address: &EmailAddress) {
        let kind = section.attribute("type").unwrap_or("no type");
        let what = format!("{} {number} ({})", section.name, cleaned(kind));
        let read = if self.servers.len() < MOST { section::read(section, address) } else { Err(Why::TooMany) };
        match read {
            Ok((server, mended)) => {
                let room = MOST - self.mended.len();
                let mended = mended.into_iter().map(|placeholder| Mended { what: what.clone(), placeholder });
                self.mended.extend(mended.take(room));
                self.servers.push(server);
            }
            Err(why) if self.left_out.len() < MOST => self.left_out.push(LeftOut { what, why }),
            // Nobody reads a longer list of what is odd.
            Err(_) => {}
        }
        for child in &section.children {
            self.add_pages(child);
        }
    }

    fn add_domain(&mut self, element: &Element, address: &EmailAddress) {
        let list = match element.attribute("purpose") {
            Some(purpose) if purpose.eq_ignore_ascii_case("mx") => &mut self.exchanger_domains,
            Some(_) | None => &mut self.domains,
        };
        let name = placeholder::filled_in(element.text(), address).text;
        // A domain that DNS could not hold is nobody's.
        if list.len() < MOST_DOMAINS
            && let Ok(domain) = Domain::parse(&name)
        {
            list.push(domain.as_ascii().to_owned());
        }
    }

    fn add_pages(&mut self, element: &Element) {
        let (attribute, text, list) = match element.name.as_str() {
            "enable" => ("visiturl", "instruction", &mut self.enabling),
            "documentation" => ("url", "descr", &mut self.documentation),
            _ => return,
        };
        let Some(url) = element.attribute(attribute).and_then(web_address) else { return };
        if list.len() < MOST {
            let texts = element
                .children_named(text)
                .take(MOST)
                .map(|child| Text { language: child.attribute("lang").map(cleaned), text: cleaned(child.text()) });
            list.push(WebPage { url, texts: texts.collect() });
        }
    }
}

fn oauth2(element: &Element) -> Option<OAuth2> {
    Some(OAuth2 {
        issuer: cleaned(element.text_of("issuer")?),
        scope: element.text_of("scope").map(cleaned),
        authorisation_url: element.text_of("authURL").and_then(web_address),
        token_url: element.text_of("tokenURL").and_then(web_address),
    })
}

/// An address that may be offered to a person to open.
fn web_address(text: &str) -> Option<String> {
    let is_web = ["https://", "http://"]
        .iter()
        .any(|scheme| text.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme)));
    let is_one_word = text.chars().all(|c| c.is_ascii_graphic());
    (is_web && is_one_word && text.len() <= LONGEST_URL).then(|| text.to_owned())
}

fn cleaned(text: &str) -> String {
    ServerWords::from_bytes(text.as_bytes()).as_str().to_owned()
}

#[cfg(test)]
mod tests;
