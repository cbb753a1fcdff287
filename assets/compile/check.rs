//! The rules that a provider record keeps by itself: names, ports, order, and that pages belong to the provider.

use std::fmt;

use super::record::{Auth, AuthRequirement, ImapSupport, Kind, Reason, Record, Service, Username};

/// What is wrong with a record, and in which field.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    pub(crate) field: String,
    pub(crate) why: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.why)
    }
}

/// Everything that is wrong with the record that stands as `text` in `<stem>.json`.
pub(crate) fn mistakes(record: &Record, stem: &str, text: &str) -> Vec<Mistake> {
    let mut check = Check::default();
    check.record(record, stem, text);
    check.0
}

#[derive(Default)]
struct Check(Vec<Mistake>);

impl Check {
    fn require(&mut self, holds: bool, field: &str, why: impl Into<String>) {
        if !holds {
            self.0.push(Mistake { field: field.to_owned(), why: why.into() });
        }
    }

    fn record(&mut self, record: &Record, stem: &str, text: &str) {
        self.require(record.id == stem, "id", format!("is \"{}\", but the file is {stem}.json", record.id));
        self.require(
            record.id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
            "id",
            "may hold a-z, 0-9 and hyphens only",
        );
        self.require(!record.name.trim().is_empty(), "name", "is empty");
        let short = record.short_name.as_ref().unwrap_or(&record.name);
        self.require(short.chars().count() <= 24, "short_name", format!("\"{short}\" has more than 24 letters"));
        self.names(&record.domains, "domains");
        self.names(&record.domain_suffixes, "domain_suffixes");
        self.names(&record.mx_suffixes, "mx_suffixes");
        self.names(&record.sites, "sites");
        let named = [&record.domains, &record.domain_suffixes, &record.mx_suffixes].iter().any(|list| !list.is_empty());
        self.require(
            named || !record.incoming.is_empty(),
            "domains",
            "no domain, MX suffix or server leads to this record",
        );
        self.servers(record);
        self.sign_in(record);
        self.require(!record.sources.is_empty(), "sources", "is empty: say where the facts come from");
        if let Some(date) = &record.as_of {
            self.require(is_date(date), "as_of", format!("\"{date}\" is not a date such as 2024-08 or 2024-08-31"));
        }
        self.require(
            record.canonical() == text,
            "record",
            "is not in the one form of these files (see README.md, \"Form\")",
        );
    }

    fn names(&mut self, names: &[String], field: &str) {
        for name in names {
            self.require(
                is_host_name(name) && name.contains('.'),
                field,
                format!("\"{name}\" is not a domain name in small letters"),
            );
        }
        for pair in names.windows(2) {
            self.require(
                pair[0] < pair[1],
                field,
                format!("\"{}\" must stand before \"{}\", and once only", pair[1], pair[0]),
            );
        }
    }

    fn servers(&mut self, record: &Record) {
        for (list, servers) in [("incoming", &record.incoming), ("outgoing", &record.outgoing)] {
            for (index, server) in servers.iter().enumerate() {
                let field = |name: &str| format!("{list}[{index}].{name}");
                let outgoing = server.service == Service::Submission;
                self.require(outgoing == (list == "outgoing"), &field("service"), "does not belong in this list");
                self.require(
                    is_host_name(&server.host) && server.host.contains('.'),
                    &field("host"),
                    format!("\"{}\" is not a host name in small letters", server.host),
                );
                self.require(server.port != 0, &field("port"), "is 0");
                self.require(
                    server.port != 25,
                    &field("port"),
                    "is 25, the port between servers: list it under not_proposed",
                );
                self.require(!server.auth.is_empty(), &field("auth"), "is empty");
                let told = server.username == Username::ToldByProvider;
                self.require(
                    told == server.username_hint.is_some(),
                    &field("username_hint"),
                    "stands exactly where username is told-by-provider",
                );
            }
        }
        for (index, server) in record.not_proposed.iter().enumerate() {
            let field = format!("not_proposed[{index}]");
            self.require(
                is_host_name(&server.host),
                &format!("{field}.host"),
                format!("\"{}\" is not a host name in small letters", server.host),
            );
            self.require(server.port != 0, &format!("{field}.port"), "is 0");
            self.require(
                (server.reason == Reason::Port25) <= (server.port == 25),
                &format!("{field}.reason"),
                "says port-25 of another port",
            );
        }
        let none = record.incoming.is_empty() && record.outgoing.is_empty();
        self.require(none || record.kind == Kind::Mailbox, "kind", "a closed mailbox or an alias has no servers");
        let in_clear = record.not_proposed.iter().any(|server| server.reason == Reason::NoEncryption);
        self.require(
            none || !record.only_unencrypted,
            "only_unencrypted",
            "says true, but there are encrypted servers",
        );
        self.require(!(none && in_clear) || record.only_unencrypted, "only_unencrypted", "is missing");
        let imap = record.incoming.iter().any(|server| server.service == Service::Imap);
        self.require(
            !(imap && record.imap_support == ImapSupport::No),
            "imap_support",
            "says no, but incoming lists IMAP",
        );
        let bridged = record.imap_support == ImapSupport::BridgeOnly;
        self.require(bridged == record.bridge.is_some(), "bridge", "stands exactly where imap_support is bridge-only");
        if let Some(bridge) = &record.bridge {
            self.require(bridge.imap_port != 0 && bridge.submission_port != 0, "bridge", "a port is 0");
            self.own_page(record, &bridge.help, "bridge.help");
        }
    }

    fn sign_in(&mut self, record: &Record) {
        if let Some(url) = record.access_switch.as_ref().and_then(|switch| switch.help.as_ref()) {
            self.own_page(record, url, "access_switch.help");
        }
        if let Some(app_password) = &record.app_password {
            for (field, url) in [("app_password.page", &app_password.page), ("app_password.help", &app_password.help)] {
                if let Some(url) = url {
                    self.own_page(record, url, field);
                }
            }
        }
        let offers = |auth| record.incoming.iter().chain(&record.outgoing).any(|server| server.auth.contains(&auth));
        let wants_browser = record.auth_requirement == AuthRequirement::OAuth2;
        self.require(!wants_browser || offers(Auth::OAuth2), "auth_requirement", "is oauth2, but no server lists it");
        let only_browser = wants_browser && record.auth_alternatives.is_empty();
        let incoming_password = record.incoming.iter().any(|server| server.auth.contains(&Auth::Password));
        self.require(!(only_browser && incoming_password), "auth_alternatives", "none, but incoming takes a password");
        if let Some(oauth2) = &record.oauth2 {
            self.require(
                is_host_name(&oauth2.issuer),
                "oauth2.issuer",
                format!("\"{}\" is not a host name", oauth2.issuer),
            );
            for (field, url) in [("oauth2.auth_url", &oauth2.auth_url), ("oauth2.token_url", &oauth2.token_url)] {
                self.require(https_host(url).is_some(), field, format!("\"{url}\" is not an https address"));
            }
            self.require(!oauth2.scopes.is_empty(), "oauth2.scopes", "is empty");
        }
        for url in &record.help_urls {
            let host = https_host(url).or_else(|| host_after(url, "http://"));
            self.require(host.is_some(), "help_urls", format!("\"{url}\" is not a web address"));
        }
    }

    /// A page that a person is sent to, perhaps to type a password: over https, on a site of the provider's own.
    fn own_page(&mut self, record: &Record, url: &str, field: &str) {
        let on_own_site = https_host(url).is_some_and(|host| record.sites.iter().any(|site| is_within(host, site)));
        self.require(on_own_site, field, format!("\"{url}\" is not an https address on one of the record's sites"));
    }
}

/// The host of an https address without port or user; None for anything else.
pub(crate) fn https_host(url: &str) -> Option<&str> {
    host_after(url, "https://")
}

fn host_after<'a>(url: &'a str, scheme: &str) -> Option<&'a str> {
    if url.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return None;
    }
    let host = url.strip_prefix(scheme)?.split(['/', '?', '#']).next()?;
    (is_host_name(host) && host.contains('.')).then_some(host)
}

fn is_within(host: &str, site: &str) -> bool {
    host == site || host.strip_suffix(site).is_some_and(|rest| rest.ends_with('.'))
}

/// Small letters, digits and hyphens between dots (RFC 1123 §2.1); not all digits, which would be an address.
fn is_host_name(name: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let last_is_number = name.rsplit('.').next().is_some_and(|last| last.bytes().all(|b| b.is_ascii_digit()));
    name.len() <= 253 && !last_is_number && name.split('.').all(label)
}

fn is_date(text: &str) -> bool {
    let number = |part: &str, digits: usize, most: u16| {
        part.len() == digits && part.parse::<u16>().is_ok_and(|number| (1..=most).contains(&number))
    };
    let mut parts = text.split('-');
    let year = parts.next().is_some_and(|year| number(year, 4, 9999));
    let month = parts.next().is_some_and(|month| number(month, 2, 12));
    let day = parts.next().is_none_or(|day| number(day, 2, 31));
    year && month && day && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = include_str!("../providers/icloud.json");

    fn mistakes(stem: &str, text: &str) -> Vec<String> {
        match Record::parse(stem, text) {
            Ok(_) => Vec::new(),
            Err(mistakes) => mistakes.iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn a_good_record_is_taken() {
        assert_eq!(mistakes("icloud", GOOD), Vec::<String>::new());
    }

    #[test]
    fn a_mistake_names_its_field() {
        for (from, to, field, why) in [
            (r#""port": 993"#, r#""port": 0"#, "incoming[0].port", "is 0"),
            (r#""port": 587"#, r#""port": 25"#, "outgoing[0].port", "is 25, the port between servers"),
            (r#""imap.mail.me"#, r#""IMAP.mail.me"#, "incoming[0].host", r#""IMAP.mail.me.com" is not a host name"#),
            (r#""imap.mail.me.com""#, r#""127.0.0.1""#, "incoming[0].host", r#""127.0.0.1" is not a host name"#),
            (r#""submission""#, r#""imap""#, "outgoing[0].service", "does not belong in this list"),
            (r#""mac.com""#, r#""zac.com""#, "domains", r#""me.com" must stand before "zac.com""#),
            (r#""local-part""#, r#""told-by-provider""#, "incoming[0].username_hint", "stands exactly where"),
            (r#""imap_support": "yes""#, r#""imap_support": "no""#, "imap_support", "says no, but incoming lists IMAP"),
            (r#""kind": "mailbox""#, r#""kind": "closed""#, "kind", "a closed mailbox or an alias has no servers"),
            (r#""2024-10""#, r#""2024-13""#, "as_of", r#""2024-13" is not a date"#),
        ] {
            let found = mistakes("icloud", &GOOD.replacen(from, to, 1));
            let expected = format!("{field}: {why}");
            assert!(found.iter().any(|mistake| mistake.starts_with(&expected)), "{from} -> {to} gives {found:#?}");
        }
    }

    #[test]
    fn a_page_elsewhere_is_refused() {
        for page in
            ["http://account.apple.com/", "https://account.apple.com.example.net/", "https://apple.com@example.net/"]
        {
            let found = mistakes("icloud", &GOOD.replacen("https://account.apple.com/", page, 1));
            let why = "is not an https address on one of the record's sites";
            assert_eq!(found, [format!("app_password.page: \"{page}\" {why}")]);
        }
    }

    #[test]
    fn a_word_or_field_outside_the_schema_is_refused_with_its_place() {
        for (from, to, expected) in [
            (r#""kind""#, r#""colour": "blue", "kind""#, "unknown field `colour`"),
            (r#""security": "tls""#, r#""security": "none""#, "unknown variant `none`, expected `tls` or `starttls`"),
            (r#""port": 993"#, r#""port": 70000"#, "invalid value: integer `70000`, expected u16"),
        ] {
            let found = mistakes("icloud", &GOOD.replacen(from, to, 1));
            assert!(found.len() == 1 && found[0].contains(expected) && found[0].contains(" at line "), "{found:#?}");
        }
    }

    #[test]
    fn a_record_stands_in_the_file_of_its_name_and_in_one_form() {
        assert_eq!(mistakes("apple", GOOD), [r#"id: is "icloud", but the file is apple.json"#]);
        let squeezed = GOOD.replace("\": ", "\":");
        assert_eq!(
            mistakes("icloud", &squeezed),
            [r#"record: is not in the one form of these files (see README.md, "Form")"#]
        );
    }
}
