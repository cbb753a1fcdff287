//! Where sources contradict each other, for the helpdesk: who says what, and what of it was seen working. Mostly nobody
//! else has to know; what a person should hear of is a finding.

use serde_json::{Value, json};

use crate::{
    account::{Hostname, Security, Service},
    discovery::conflict::{Conflict, Named, conflicts, meant},
    probe::Evidence,
};

use super::{Record, json::statement};

pub(super) fn all(record: &Record) -> Vec<Value> {
    conflicts(record.sources()).iter().map(|conflict| told(record, conflict)).collect()
}

fn told(record: &Record, conflict: &Conflict) -> Value {
    match conflict {
        Conflict::Hosts { service, statements } => {
            json!({ "about": "hosts", "service": service.as_str(), "says": hosts(record, *service, statements) })
        }
        Conflict::Encryption { service, host, port, statements } => {
            let says = statements.iter().map(|(security, said)| {
                let works = works(record, |seen| {
                    let endpoint = &seen.endpoint;
                    endpoint.host == *host && endpoint.port == *port && endpoint.security == *security
                });
                let mut value = statement(record, said);
                value["security"] = json!(security.as_str());
                value["works"] = json!(works);
                value
            });
            let usual = statements.iter().find_map(|(security, _)| meant(*service, *port, *security));
            json!({
                "about": "encryption",
                "service": service.as_str(),
                "host": host.as_ascii(),
                "port": port.number(),
                "usual": usual.map(Security::as_str),
                "says": says.collect::<Value>(),
            })
        }
        Conflict::Denied { service, by, statements } => json!({
            "about": "denial",
            "service": service.as_str(),
            "denied_by": by.as_str(),
            "says": hosts(record, *service, statements),
        }),
        Conflict::OfFormerProvider { provider, service, statement } => json!({
            "about": "provider",
            "service": service.as_str(),
            "mail_goes_to": provider,
            "says": hosts(record, *service, std::slice::from_ref(statement)),
        }),
    }
}

fn hosts(record: &Record, service: Service, statements: &[Named]) -> Value {
    let says = statements.iter().map(|named| {
        let is_named = |host: &Hostname| named.hosts.contains(host);
        let works = works(record, |seen| seen.endpoint.service == service && is_named(&seen.endpoint.host));
        let mut value = statement(record, &named.statement);
        value["hosts"] = named.hosts.iter().map(|host| json!(host.as_ascii())).collect();
        value["works"] = json!(works);
        value
    });
    says.collect()
}

fn works(record: &Record, is_meant: impl Fn(&Evidence) -> bool) -> bool {
    record.evidence().iter().any(|seen| seen.is_working() && is_meant(seen))
}
