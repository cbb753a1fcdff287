//! All provider records to Rust tables: reads the folder, checks what only holds between records, writes the source of
//! `discovery::provider`'s statics.
//!
//! The tables are sorted by the bytes of their keys, which is what binary search in the program relies on. Names of
//! types and variants are those of `discovery::provider` and `account`; a difference stops the compiler.

use std::{fmt::Write as _, fs, path::Path};

use super::{
    check::https_host,
    record::{Auth, AuthRequirement, Record, Server, Service, Username},
};

/// The records of the folder, sorted by id; or every mistake found, each naming file and field.
pub(crate) fn read(folder: &Path) -> Result<Vec<Record>, Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|error| vec![format!("{}: {error}", folder.display())])?;
    let mut records = Vec::new();
    let mut mistakes = Vec::new();
    for entry in entries {
        let path = match entry {
            Ok(entry) => entry.path(),
            Err(error) => return Err(vec![format!("{}: {error}", folder.display())]),
        };
        let Some(stem) = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".json"))
        else {
            continue;
        };
        match fs::read_to_string(&path) {
            Err(error) => mistakes.push(format!("{}: {error}", path.display())),
            Ok(text) => match Record::parse(stem, &text) {
                Ok(record) => records.push(record),
                Err(found) => mistakes.extend(found.iter().map(|mistake| format!("{}: {mistake}", path.display()))),
            },
        }
    }
    records.sort_by(|one, other| one.id.cmp(&other.id));
    for (field, names) in [
        ("domains", index(&records, |record| &record.domains)),
        ("domain_suffixes", index(&records, |record| &record.domain_suffixes)),
        ("mx_suffixes", index(&records, |record| &record.mx_suffixes)),
    ] {
        for pair in names.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
            let (name, one, other) = (pair[0].0, &records[pair[0].1].id, &records[pair[1].1].id);
            mistakes.push(format!("{}/{other}.json: {field}: \"{name}\" is in {one}.json too", folder.display()));
        }
    }
    if records.is_empty() && mistakes.is_empty() {
        mistakes.push(format!("{}: no provider records", folder.display()));
    }
    if mistakes.is_empty() { Ok(records) } else { Err(mistakes) }
}

/// Rust source with the statics `PROVIDERS`, `DOMAINS`, `DOMAIN_SUFFIXES` and `MX_SUFFIXES`.
pub(crate) fn write(records: &[Record]) -> String {
    let mut source = String::with_capacity(records.len() * 2048);
    let mut line = |text: String| {
        source.push_str(&text);
        source.push('\n');
    };
    line(format!("static PROVIDERS: [Provider; {}] = [", records.len()));
    for record in records {
        line(provider(record));
    }
    line("];".to_owned());
    for (name, names) in [
        ("DOMAINS", index(records, |record| &record.domains)),
        ("DOMAIN_SUFFIXES", index(records, |record| &record.domain_suffixes)),
        ("MX_SUFFIXES", index(records, |record| &record.mx_suffixes)),
    ] {
        line(format!("static {name}: [(&str, u16); {}] = {names:?};", names.len()));
    }
    source
}

/// Every name of one field with the place of its record, sorted by name.
fn index(records: &[Record], field: impl Fn(&Record) -> &Vec<String>) -> Vec<(&str, usize)> {
    let of_record = |(place, record)| field(record).iter().map(move |name| (name.as_str(), place));
    let mut names: Vec<_> = records.iter().enumerate().flat_map(of_record).collect();
    names.sort_unstable();
    names
}

fn provider(record: &Record) -> String {
    let Record {
        id,
        name,
        short_name,
        operator,
        kind,
        widely_used,
        domains: _,
        domain_suffixes: _,
        mx_suffixes: _,
        incoming,
        outgoing,
        not_proposed,
        only_unencrypted,
        imap_support,
        bridge,
        access_switch,
        client_id_required,
        auth_requirement,
        auth_alternatives,
        app_password,
        oauth2,
        sites,
        help_urls,
        notes,
        conflicts: _,
        confidence,
        agreeing_sources: _,
        as_of,
        sources,
    } = record;
    let short_name = short_name.as_ref().unwrap_or(name);
    let incoming = list(incoming, server);
    let outgoing = list(outgoing, server);
    let not_proposed = list(not_proposed, |server| {
        let (service, port) = (service(server.service), port(server.port));
        format!(
            "NotProposed {{ service: {service}, host: {:?}, port: {port}, reason: Reason::{:?} }}",
            server.host, server.reason
        )
    });
    let bridge = option(bridge.as_ref(), |bridge| {
        format!(
            "Bridge {{ name: {:?}, imap: {}, submission: {}, security: Security::{:?}, help: {:?}, \
             paid_plan: {} }}",
            bridge.name,
            port(bridge.imap_port),
            port(bridge.submission_port),
            bridge.security,
            bridge.help,
            bridge.paid_plan,
        )
    });
    let access_switch = option(access_switch.as_ref(), |switch| {
        format!("AccessSwitch {{ name: {:?}, help: {:?} }}", switch.name, switch.help)
    });
    let alternatives =
        list(auth_alternatives, |alternative: &AuthRequirement| format!("AuthRequirement::{alternative:?}"));
    let app_password = option(app_password.as_ref(), |own| {
        format!(
            "AppPassword {{ name: {:?}, page: {:?}, example: {:?}, help: {:?}, needs: {:?} }}",
            own.name, own.page, own.example, own.help, own.needs
        )
    });
    let oauth2 = option(oauth2.as_ref(), |oauth2| {
        format!(
            "OAuth2 {{ issuer: {:?}, auth_url: {:?}, token_url: {:?}, scopes: &{:?}, pkce: {} }}",
            oauth2.issuer, oauth2.auth_url, oauth2.token_url, oauth2.scopes, oauth2.pkce
        )
    });
    // A page over plain http could be changed on the way, so nobody is sent there.
    let help_urls: Vec<&String> = help_urls.iter().filter(|url| https_host(url).is_some()).collect();
    format!(
        "Provider {{ id: {id:?}, name: {name:?}, short_name: {short_name:?}, operator: {operator:?}, \
         kind: Kind::{kind:?}, widely_used: {widely_used}, incoming: {incoming}, outgoing: {outgoing}, \
         not_proposed: {not_proposed}, only_unencrypted: {only_unencrypted}, \
         imap_support: ImapSupport::{imap_support:?}, bridge: {bridge}, access_switch: {access_switch}, \
         client_id_required: {client_id_required}, auth_requirement: AuthRequirement::{auth_requirement:?}, \
         auth_alternatives: {alternatives}, app_password: {app_password}, oauth2: {oauth2}, sites: &{sites:?}, \
         help_urls: &{help_urls:?}, notes: {notes:?}, confidence: Confidence::{confidence:?}, as_of: {as_of:?}, \
         sources: &{sources:?} }},"
    )
}

fn server(server: &Server) -> String {
    let Server { service: of, host, port: number, security, username, username_hint, auth } = server;
    let (service, port) = (service(*of), port(*number));
    let username = match username {
        Username::Address => "Username::Address".to_owned(),
        Username::LocalPart => "Username::LocalPart".to_owned(),
        Username::LocalPartDotDomain => "Username::LocalPartDotDomain".to_owned(),
        Username::ToldByProvider => {
            format!("Username::ToldByProvider({:?})", username_hint.as_deref().unwrap_or_default())
        }
    };
    let auth = list(auth, |auth| {
        let method = match auth {
            Auth::Password => "Password",
            Auth::CramMd5 => "EncryptedPassword",
            Auth::OAuth2 => "OAuth2",
        };
        format!("AuthMethod::{method}")
    });
    format!(
        "Server {{ service: {service}, host: {host:?}, port: {port}, security: Security::{security:?}, \
         username: {username}, auth: {auth} }}"
    )
}

fn service(service: Service) -> String {
    format!("Service::{service:?}")
}

fn port(number: u16) -> String {
    format!("port({number})")
}

fn list<T>(items: &[T], one: impl Fn(&T) -> String) -> String {
    let mut text = "&[".to_owned();
    for item in items {
        // Writing to a `String` cannot fail.
        write!(text, "{}, ", one(item)).expect("a string takes all it is given");
    }
    text + "]"
}

fn option<T>(item: Option<&T>, one: impl Fn(&T) -> String) -> String {
    item.map_or_else(|| "None".to_owned(), |item| format!("Some({})", one(item)))
}
