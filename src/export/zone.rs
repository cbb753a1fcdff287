//! Lines for the zone of a domain (RFC 1035 §5.1): where its mail servers are (RFC 6186, RFC 8314 §5.1), and the digest
//! that vouches for its user agent configuration. Only what was seen is stated; what the owner alone can know stands in
//! comments.

use crate::{
    account::{Endpoint, Security, Service},
    settings::{Server, Settings},
};

use super::{Named, Seen, Today};

/// What is published beside the zone.
pub(super) struct Published<'a> {
    /// The TXT record for the user agent configuration, or why there is none.
    pub(super) digest: Result<&'a str, &'static str>,
    /// None, or why there is no Autodiscover answer.
    pub(super) no_autodiscover: Option<&'static str>,
}

pub(super) fn lines(settings: &Settings, published: &Published<'_>, today: &Today) -> String {
    let domain = settings.address().domain().as_ascii();
    let mut zone = Zone(String::new());
    zone.comment(&format!("Mailhaven: lines for the zone {domain}. Add what is not there yet."));
    zone.line(&format!("$ORIGIN {domain}."));
    zone.line("");
    zone.comment("Where the mail servers are. The names must have addresses of their own, and be no CNAME.");
    zone.services(settings, &today.records);
    zone.comment("What you do not offer at all, say so; take the semicolon away:");
    for label in not_seen(settings).filter(|label| !today.records.servers().iter().any(|named| of(named) == *label)) {
        zone.not_yet(&format!("{label}._tcp 3600 IN SRV 0 0 0 ."));
    }
    zone.line("");
    zone.comment("The file config-v1.1.xml, for Thunderbird and many others. Put it on a web server with https, as");
    zone.comment(&format!(
        "https://autoconfig.{domain}/mail/config-v1.1.xml, served as text/xml. Then, with its name:"
    ));
    zone.remark(&today.file, settings);
    zone.not_yet("autoconfig 3600 IN CNAME web.example.");
    zone.line("");
    match published.no_autodiscover {
        None => {
            zone.comment("The file autodiscover.xml, for Outlook. Answer POST requests with it, as text/xml, at");
            zone.comment(&format!("https://autodiscover.{domain}/autodiscover/autodiscover.xml. Then:"));
            zone.remark(&today.answer, settings);
            zone.not_yet("autodiscover 3600 IN CNAME web.example.");
        }
        Some(why) => zone.comment(&format!("There is no autodiscover.xml: {why}")),
    }
    zone.line("");
    match published.digest {
        Ok(record) => {
            zone.comment("The file user-agent-configuration.json (a draft: draft-ietf-mailmaint-pacc). Put it, to the");
            zone.comment(&format!(
                "byte, at https://ua-auto-config.{domain}/.well-known/user-agent-configuration.json"
            ));
            zone.comment("first, and then add the line that vouches for it:");
            zone.remark(&today.configuration, settings);
            zone.not_yet("ua-auto-config 3600 IN CNAME web.example.");
            zone.line(&format!("_ua-auto-config 3600 IN TXT \"{record}\""));
        }
        Err(why) => zone.comment(&format!("There is no user-agent-configuration.json: {why}")),
    }
    zone.0
}

/// The label under which a server stands.
fn of(named: &Named) -> &'static str {
    label(named.endpoint.service, named.endpoint.security)
}

fn service(server: &Server) -> String {
    let endpoint = &server.endpoint;
    let label = label(endpoint.service, endpoint.security);
    format!("{label}._tcp 3600 IN SRV 0 1 {} {}.", endpoint.port, endpoint.host.as_ascii())
}

/// RFC 6186 §3.1 to §3.3, RFC 8314 §5.1.
fn label(service: Service, security: Security) -> &'static str {
    match (service, security) {
        (Service::Imap, Security::Tls) => "_imaps",
        (Service::Imap, Security::StartTls) => "_imap",
        (Service::Pop3, Security::Tls) => "_pop3s",
        (Service::Pop3, Security::StartTls) => "_pop3",
        (Service::Submission, Security::Tls) => "_submissions",
        (Service::Submission, Security::StartTls) => "_submission",
    }
}

fn not_seen(settings: &Settings) -> impl Iterator<Item = &'static str> {
    let seen: Vec<&str> = [Some(settings.incoming()), settings.outgoing()]
        .into_iter()
        .flatten()
        .map(|server| label(server.endpoint.service, server.endpoint.security))
        .collect();
    let all = ["_imaps", "_imap", "_pop3s", "_pop3", "_submissions", "_submission"];
    all.into_iter().filter(move |label| !seen.contains(label))
}

struct Zone(String);

impl Zone {
    /// The lines that are missing, and what is to be said of those that are there.
    fn services(&mut self, settings: &Settings, today: &Seen) {
        let ours = || [Some(settings.incoming()), settings.outgoing()].into_iter().flatten();
        match today {
            Seen::NotKnown => {}
            Seen::Nothing => self.comment("Today there are none."),
            Seen::Unreadable => self.comment("What is there today cannot be read."),
            Seen::Servers(_) if today.is_right(settings) => self.comment("Nothing is missing today."),
            Seen::Servers(_) => self.comment("Missing today, or to be put in place of what is there:"),
        }
        for server in ours() {
            if today.names(&server.endpoint) {
                self.comment(&format!("There already, and right: {}", service(server)));
            } else {
                self.line(&service(server));
            }
        }
        let others = today.servers().iter().filter(|named| ours().all(|server| server.endpoint != named.endpoint));
        for named in others {
            let Endpoint { host, port, .. } = &named.endpoint;
            let seen =
                if named.was_seen_working { "seen working" } else { "not seen working: correct it, or take it out" };
            self.comment(&format!("There too, and {seen}: {}._tcp, {} port {port}", of(named), host.as_ascii()));
        }
    }

    fn remark(&mut self, today: &Seen, settings: &Settings) {
        if let Some(remark) = today.remark(settings) {
            self.comment(&remark);
        }
    }

    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    /// A line to be completed, and used by taking the first character away: a blank before it would mean something.
    fn not_yet(&mut self, line: &str) {
        self.line(&format!(";{line}"));
    }

    fn comment(&mut self, words: &str) {
        self.line(&format!("; {words}"));
    }
}
