//! For the owner of a domain: everything from which mail programs learn its servers by themselves. Zone lines, the
//! autoconfig file, an Autodiscover answer, and a user agent configuration (draft-ietf-mailmaint-pacc) with the digest
//! that vouches for it. The last two cannot say all settings; where they cannot, they are left out and the zone says so.

use serde_json::{Map, Value, json};

use crate::{
    account::{AuthMethod, Endpoint, Security, Service},
    protocol::pacc,
    settings::{Server, Settings},
};

use super::{
    ExportedFile, Refusal, Today, autoconfig,
    autodiscover::{self, For},
    zone::{self, Published},
};

pub(super) fn export(settings: &Settings, today: &Today) -> Result<Vec<ExportedFile>, Refusal> {
    let outgoing = settings.outgoing().ok_or(Refusal::NoOutgoing)?;
    let for_programs = autoconfig::document(settings)?;
    let for_outlook = autodiscover::document(settings, For::Everyone);
    let configuration = user_agent_configuration(settings, outgoing);
    let digest = configuration.as_ref().map(|document| pacc::record_for(document.as_bytes()));
    let published = Published {
        digest: digest.as_deref().map_err(|why| **why),
        no_autodiscover: for_outlook
            .as_ref()
            .err()
            .map(|_| "its answer for everyone says only passwords, with the address as the user name."),
    };
    let domain = settings.address().domain().as_ascii();
    let mut files =
        vec![ExportedFile::text(format!("zone-{domain}.txt"), "text/dns", zone::lines(settings, &published, today))];
    // What is there already, and right, is not handed over once more.
    if !today.file.is_right(settings) {
        files.push(ExportedFile::text("config-v1.1.xml", "text/xml", for_programs));
    }
    if !today.answer.is_right(settings) {
        files.extend(for_outlook.map(|document| ExportedFile::text("autodiscover.xml", "text/xml", document)));
    }
    if !today.configuration.is_right(settings) {
        let name = "user-agent-configuration.json";
        files.extend(configuration.map(|document| ExportedFile::text(name, "application/json", document)));
    }
    Ok(files)
}

/// The document, or what it cannot say. Ports are implied, and so is the address as the user name.
fn user_agent_configuration(settings: &Settings, outgoing: &Server) -> Result<String, &'static str> {
    let incoming = settings.incoming();
    let mut protocols = Map::new();
    for server in [incoming, outgoing] {
        let Endpoint { service, host, port, security } = &server.endpoint;
        if *security != Security::Tls || *port != service.usual_port(Security::Tls) {
            return Err("it names servers with encryption from the first byte at the usual ports only.");
        }
        if server.username != settings.address().to_string() || !server.auth.contains(&AuthMethod::Password) {
            return Err("it says only passwords, with the address as the user name.");
        }
        let name = match service {
            Service::Imap => "imap",
            Service::Pop3 => "pop3",
            Service::Submission => "smtp",
        };
        protocols.insert(name.to_owned(), json!({ "host": host.as_ascii() }));
    }
    let name = settings.address().domain().as_ascii();
    let document: Value = json!({
        "protocols": protocols,
        "authentication": { "password": true },
        "info": { "provider": { "name": name, "shortName": name } },
    });
    Ok(format!("{document:#}\n"))
}
