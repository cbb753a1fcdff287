//! One `incomingServer` or `outgoingServer` section (draft-ietf-mailmaint-autoconfig-06, server sections).

use crate::account::{AuthMethod, EmailAddress, Endpoint, Hostname, Port, Security, Service, UsernameForm};

use super::{Element, Server, Why, cleaned, placeholder};

/// The longest name that a server must take (RFC 4616 §2), in bytes.
const LONGEST_USERNAME: usize = 255;

/// The server, and the placeholders that had to be mended.
pub(super) fn read(section: &Element, address: &EmailAddress) -> Result<(Server, Vec<String>), Why> {
    // Whom it is for comes first: what is for other programs need not be encrypted as ours.
    service(section)?;
    read_as(section, security(section)?, address)
}

/// The server of a section without encryption, with the one that its port can change to: the host and the user name are
/// worth as much as in any other section.
pub(super) fn read_encrypted(section: &Element, address: &EmailAddress) -> Result<(Server, Vec<String>), Why> {
    read_as(section, Security::StartTls, address)
}

fn read_as(section: &Element, security: Security, address: &EmailAddress) -> Result<(Server, Vec<String>), Why> {
    let service = service(section)?;
    let mut mended = Vec::new();
    let mut fill_in = |field: &str| {
        let filled = placeholder::filled_in(field, address);
        mended.extend(filled.unclosed);
        match filled.unknown.into_iter().next() {
            Some(placeholder) => Err(Why::UnknownPlaceholder { placeholder: cleaned(&placeholder) }),
            None => Ok(filled.text),
        }
    };
    let written = section.text_of("hostname").ok_or(Why::NoHost)?;
    let host = fill_in(written)?;
    // To look such a name up is to tell it to every resolver on the way.
    if placeholder::filled_in(written, address).names_person {
        return Err(Why::PersonInHost { host: cleaned(written) });
    }
    let host = Hostname::parse(&host).map_err(|problem| Why::BadHost { host: cleaned(&host), problem })?;
    let port = port(section)?;
    let auth = auth(section)?;
    let username = match section.text_of("username") {
        Some(username) => {
            let filled = fill_in(username)?;
            if filled.len() > LONGEST_USERNAME || filled.chars().any(char::is_control) {
                return Err(Why::BadUsername { username: cleaned(&filled) });
            }
            placeholder::username_form(username, address).0
        }
        // Where no name is asked for, none need be published.
        None if auth.contains(&AuthMethod::None) => UsernameForm::Address,
        None => return Err(Why::NoUsername),
    };
    let endpoint = Endpoint { service, host, port, security };
    Ok((Server { endpoint, username, auth, section: section.excerpt() }, mended))
}

fn service(section: &Element) -> Result<Service, Why> {
    let kind = section.attribute("type").unwrap_or("").to_ascii_lowercase();
    match (section.name.as_str(), kind.as_str()) {
        ("incomingServer", "imap") => Ok(Service::Imap),
        ("incomingServer", "pop3") => Ok(Service::Pop3),
        ("outgoingServer", "smtp") => Ok(Service::Submission),
        (_, "") => Err(Why::OtherKind { kind: "nothing in particular".to_owned() }),
        (_, kind) => Err(Why::OtherKind { kind: cleaned(kind) }),
    }
}

fn security(section: &Element) -> Result<Security, Why> {
    let value = section.text_of("socketType").ok_or(Why::NoSecurity)?;
    match value.to_ascii_lowercase().as_str() {
        "ssl" | "tls" => Ok(Security::Tls),
        "starttls" => Ok(Security::StartTls),
        "plain" | "none" => Err(Why::Unencrypted),
        _ => Err(Why::UnknownSecurity { value: cleaned(value) }),
    }
}

fn port(section: &Element) -> Result<Port, Why> {
    let value = section.text_of("port").ok_or(Why::NoPort)?;
    let number = value.parse().unwrap_or(0);
    Port::new(number).ok_or_else(|| Why::BadPort { value: cleaned(value) })
}

/// The methods that we know, in the publisher's order. Unknown ones beside known ones are for other programs.
fn auth(section: &Element) -> Result<Vec<AuthMethod>, Why> {
    let mut methods = Vec::new();
    let mut unknown = Vec::new();
    for element in section.children_named("authentication") {
        match method(element) {
            Some(method) if methods.contains(&method) => {}
            Some(method) => methods.push(method),
            None => unknown.push(cleaned(element.text())),
        }
    }
    if methods.is_empty() && !unknown.is_empty() {
        return Err(Why::UnknownAuthentication { values: cleaned(&unknown.join(", ")) });
    }
    Ok(methods)
}

fn method(element: &Element) -> Option<AuthMethod> {
    match element.text().to_ascii_lowercase().as_str() {
        // "plain" and "secure" come from the form before 1.1.
        "password-cleartext" | "plain" => Some(AuthMethod::Password),
        "password-encrypted" | "secure" => Some(AuthMethod::EncryptedPassword),
        "oauth2" | "oauth" => Some(AuthMethod::OAuth2),
        "gssapi" => Some(AuthMethod::Gssapi),
        "ntlm" => Some(AuthMethod::Ntlm),
        "tls-client-cert" => Some(AuthMethod::ClientCertificate),
        // Both mean that no name is asked for: anybody, or anybody in this network.
        "none" | "client-ip-address" => Some(AuthMethod::None),
        _ => None,
    }
}
