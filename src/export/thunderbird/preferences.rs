//! One account as Thunderbird's preferences.

use crate::{
    account::{AuthMethod, EmailAddress, Hostname, Security, Service},
    export::{Refusal, fingerprint, sign_in::expressible_or_by_browser},
    settings::{Server, Settings},
};

/// Where Thunderbird is registered for a sign-in in the browser: the names themselves and all below them
/// (`OAuth2Providers.sys.mjs` of version 153).
const OAUTH_HOSTS: [&str; 19] = [
    "googlemail.com",
    "gmail.com",
    "imap.mail.ru",
    "smtp.mail.ru",
    "imap.yandex.com",
    "smtp.yandex.com",
    "yahoo.com",
    "att.net",
    "aol.com",
    "office365.com",
    "outlook.com",
    "hotmail.com",
    "imap.fastmail.com",
    "pop.fastmail.com",
    "smtp.fastmail.com",
    "imap.comcast.net",
    "pop.comcast.net",
    "smtp.comcast.net",
    "thundermail.com",
];

/// A preference and its value.
#[derive(Clone)]
pub(super) struct Preference {
    pub(super) key: String,
    pub(super) value: Value,
}

#[derive(Clone)]
pub(super) enum Value {
    Text(String),
    Number(u16),
    Flag(bool),
}

impl Value {
    /// As JavaScript writes it.
    pub(super) fn in_javascript(&self) -> String {
        match self {
            Self::Text(text) => format!("\"{}\"", escaped(text)),
            Self::Number(number) => number.to_string(),
            Self::Flag(flag) => flag.to_string(),
        }
    }
}

pub(super) fn text(key: impl Into<String>, value: impl Into<String>) -> Preference {
    Preference { key: key.into(), value: Value::Text(value.into()) }
}

pub(super) fn number(key: impl Into<String>, value: u16) -> Preference {
    Preference { key: key.into(), value: Value::Number(value) }
}

fn flag(key: impl Into<String>, value: bool) -> Preference {
    Preference { key: key.into(), value: Value::Flag(value) }
}

/// What every key of ours begins with.
pub(super) const OURS: &str = "mailhaven_";

/// Names the account's preferences. Thunderbird tells accounts apart by service, host and user name; so does this, and
/// a second export of the same account changes it in place while another one never does.
pub(super) fn key(settings: &Settings) -> String {
    let Server { endpoint, username, .. } = settings.incoming();
    let parts = [&settings.address().to_string(), endpoint.service.as_str(), endpoint.host.as_ascii(), username];
    format!("{OURS}{:016x}", fingerprint::of(&parts))
}

/// The account, its identity and both servers; not the lists of accounts and servers that name them.
pub(super) fn account(key: &str, settings: &Settings) -> Result<Vec<Preference>, Refusal> {
    let (address, incoming) = (settings.address(), settings.incoming());
    let outgoing = settings.outgoing().ok_or(Refusal::NoOutgoing)?;
    // It reads the bytes of these two as Latin-1, and ends a text at the character 0, however that is written.
    if !address.local_part().is_ascii() {
        return Err(Refusal::NotExpressible { field: "address" });
    }
    if !outgoing.username.is_ascii() || [incoming, outgoing].iter().any(|server| server.username.contains('\0')) {
        return Err(Refusal::NotExpressible { field: "user name" });
    }
    let mut preferences = vec![
        text(format!("mail.account.account_{key}.identities"), format!("id_{key}")),
        text(format!("mail.account.account_{key}.server"), format!("server_{key}")),
        // No `fullName`: it is not known, and Thunderbird then shows the bare address.
        text(format!("mail.identity.id_{key}.useremail"), address.to_string()),
        text(format!("mail.identity.id_{key}.smtpServer"), format!("smtp_{key}")),
        flag(format!("mail.identity.id_{key}.valid"), true),
    ];
    preferences.extend(receiving(&format!("mail.server.server_{key}"), address, incoming)?);
    preferences.extend(sending(&format!("mail.smtpserver.smtp_{key}"), address, outgoing)?);
    Ok(preferences)
}

fn receiving(at: &str, address: &EmailAddress, server: &Server) -> Result<Vec<Preference>, Refusal> {
    let endpoint = &server.endpoint;
    let mut preferences = vec![
        text(format!("{at}.type"), endpoint.service.as_str()),
        text(format!("{at}.hostname"), endpoint.host.as_ascii()),
        number(format!("{at}.port"), endpoint.port.number()),
        number(format!("{at}.socketType"), socket_type(endpoint.security)),
        number(format!("{at}.authMethod"), auth_method(server)?),
        text(format!("{at}.userName"), server.username.clone()),
        text(format!("{at}.name"), address.to_string()),
        flag(format!("{at}.check_new_mail"), true),
        number(format!("{at}.check_time"), 10),
        // Thunderbird then asks for the password at once, while the person still knows why.
        flag(format!("{at}.login_at_startup"), true),
    ];
    if endpoint.service == Service::Pop3 {
        preferences.push(flag(format!("{at}.leave_on_server"), true));
        preferences.push(flag(format!("{at}.download_on_biff"), true));
    }
    Ok(preferences)
}

fn sending(at: &str, address: &EmailAddress, server: &Server) -> Result<Vec<Preference>, Refusal> {
    let endpoint = &server.endpoint;
    let auth = auth_method(server)?;
    let mut preferences = vec![
        text(format!("{at}.type"), "smtp"),
        text(format!("{at}.hostname"), endpoint.host.as_ascii()),
        number(format!("{at}.port"), endpoint.port.number()),
        number(format!("{at}.try_ssl"), socket_type(endpoint.security)),
        number(format!("{at}.authMethod"), auth),
    ];
    if auth != WITHOUT_SIGN_IN {
        preferences.push(text(format!("{at}.username"), server.username.clone()));
    }
    preferences.push(text(format!("{at}.description"), address.domain().as_ascii()));
    Ok(preferences)
}

/// `nsMsgSocketType`. Where it is absent Thunderbird takes 0, no encryption, so it is always written.
fn socket_type(security: Security) -> u16 {
    match security {
        Security::StartTls => 2,
        Security::Tls => 3,
    }
}

const WITHOUT_SIGN_IN: u16 = 1;

/// `nsMsgAuthMethod`.
fn auth_method(server: &Server) -> Result<u16, Refusal> {
    let endpoint = &server.endpoint;
    expressible_or_by_browser(server, |method| match method {
        AuthMethod::None => (!endpoint.service.is_incoming()).then_some(WITHOUT_SIGN_IN),
        AuthMethod::Password => Some(3),
        AuthMethod::EncryptedPassword => Some(4),
        AuthMethod::Gssapi => Some(5),
        AuthMethod::Ntlm => Some(6),
        AuthMethod::ClientCertificate => Some(7),
        AuthMethod::OAuth2 => signs_in_by_browser(&endpoint.host).then_some(10),
    })
}

pub(in crate::export) fn signs_in_by_browser(host: &Hostname) -> bool {
    OAUTH_HOSTS.iter().any(|known| host.is_within(known))
}

/// The inside of a JavaScript string: ASCII only, letters beyond it and control characters as UTF-16 escapes.
pub(super) fn escaped(text: &str) -> String {
    let escape = |character: char| match character {
        '"' | '\\' => format!("\\{character}"),
        ' '..='~' => character.to_string(),
        _ => {
            character.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect::<Vec<_>>().concat()
        }
    };
    text.chars().map(escape).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_marks_are_escaped_as_javascript_is() {
        for (text, expected) in [
            ("anna@example.org", "anna@example.org"),
            (r#"a"b\c"#, r#"a\"b\\c"#),
            ("zo\u{eb}", r"zo\u00eb"),
            ("a\nb\u{2028}c\r", r"a\u000ab\u2028c\u000d"),
            ("\u{1f4e7}", r"\ud83d\udce7"),
        ] {
            assert_eq!(escaped(text), expected);
        }
    }

    #[test]
    fn the_browser_signs_in_only_where_thunderbird_is_registered() {
        for (host, expected) in [
            ("imap.gmail.com", true),
            ("outlook.office365.com", true),
            ("export.imap.mail.yahoo.com", true),
            ("imap.fastmail.com", true),
            ("mail.fastmail.com", false),
            ("notgmail.com", false),
            ("gmail.com.example.org", false),
        ] {
            assert_eq!(signs_in_by_browser(&Hostname::parse(host).unwrap()), expected, "{host}");
        }
    }
}
