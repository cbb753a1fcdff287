//! Lines for the zone of a domain (RFC 1035 §5.1): where its mail servers are (RFC 6186, RFC 8314 §5.1), and the digest
//! that vouches for its user agent configuration. Only what was seen is stated; what the owner alone can know stands in
//! comments.

use crate::{
    account::{Security, Service},
    settings::{Server, Settings},
};

/// What is published beside the zone.
pub(super) struct Published<'a> {
    /// The TXT record for the user agent configuration, or why there is none.
    pub(super) digest: Result<&'a str, &'static str>,
    /// None, or why there is no Autodiscover answer.
    pub(super) no_autodiscover: Option<&'static str>,
}

pub(super) fn lines(settings: &Settings, published: &Published<'_>) -> String {
    let domain = settings.address().domain().as_ascii();
    let mut zone = Zone(String::new());
    zone.comment(&format!("Mailhaven: lines for the zone {domain}. Add what is not there yet."));
    zone.line(&format!("$ORIGIN {domain}."));
    zone.line("");
    zone.comment("Where the mail servers are. The names must have addresses of their own, and be no CNAME.");
    for server in [Some(settings.incoming()), settings.outgoing()].into_iter().flatten() {
        zone.line(&service(server));
    }
    zone.comment("What you do not offer at all, say so; take the semicolon away:");
    for label in not_seen(settings) {
        zone.not_yet(&format!("{label}._tcp 3600 IN SRV 0 0 0 ."));
    }
    zone.line("");
    zone.comment("The file config-v1.1.xml, for Thunderbird and many others. Put it on a web server with https, as");
    zone.comment(&format!(
        "https://autoconfig.{domain}/mail/config-v1.1.xml, served as text/xml. Then, with its name:"
    ));
    zone.not_yet("autoconfig 3600 IN CNAME web.example.");
    zone.line("");
    match published.no_autodiscover {
        None => {
            zone.comment("The file autodiscover.xml, for Outlook. Answer POST requests with it, as text/xml, at");
            zone.comment(&format!("https://autodiscover.{domain}/autodiscover/autodiscover.xml. Then:"));
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
            zone.not_yet("ua-auto-config 3600 IN CNAME web.example.");
            zone.line(&format!("_ua-auto-config 3600 IN TXT \"{record}\""));
        }
        Err(why) => zone.comment(&format!("There is no user-agent-configuration.json: {why}")),
    }
    zone.0
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
