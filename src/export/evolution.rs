//! GNOME Evolution: three key files of the Evolution Data Server, for the account, who the person is, and sending
//! (<https://wiki.gnome.org/Apps/Evolution/ESourceMigration>, and the sources that version 3.46 writes itself). Names of
//! files are ids: the three name each other. The password is asked for, and kept by the keyring.

use crate::{
    account::{AuthMethod, Security, Service},
    settings::{Server, Settings},
};

use super::{ExportedFile, Refusal, field::legible, fingerprint, key_file::KeyFile, sign_in::expressible};

pub(super) fn export(settings: &Settings) -> Result<Vec<ExportedFile>, Refusal> {
    let shown = settings.address().to_string();
    let address = legible(&shown, "address")?;
    let incoming = settings.incoming();
    let outgoing = settings.outgoing().ok_or(Refusal::NoOutgoing)?;
    let service = incoming.endpoint.service;
    let number = fingerprint::of(&[address, service.as_str(), incoming.endpoint.host.as_ascii(), &incoming.username]);
    let id = |part: &str| format!("mailhaven-{number:016x}-{part}");
    let (account_id, identity_id, transport_id) = (id("account"), id("identity"), id("transport"));

    let backend = match service {
        Service::Imap => "imapx",
        Service::Pop3 => "pop",
        Service::Submission => return Err(Refusal::NotExpressible { field: "service" }),
    };
    let mut account = source(address, "");
    account.group("Mail Account").value("BackendName", backend).value("IdentityUid", &identity_id);
    account.value("NeedsInitialSetup", "false");
    connection(&mut account, incoming)?;
    account.group("Refresh").value("Enabled", "true").value("IntervalMinutes", "10");
    if service == Service::Pop3 {
        account.group("Pop Backend").value("KeepOnServer", "true");
    }

    let mut identity = source(address, &account_id);
    identity.group("Mail Identity").value("Address", address).value("Name", "");
    identity.group("Mail Composition").value("DraftsFolder", "folder://local/Drafts");
    identity.group("Mail Submission").value("SentFolder", "folder://local/Sent").value("TransportUid", &transport_id);

    let mut transport = source(address, &account_id);
    transport.group("Mail Transport").value("BackendName", "smtp");
    connection(&mut transport, outgoing)?;

    let file = |id: &str, file: KeyFile| ExportedFile::text(format!("{id}.source"), "text/plain", file.finish());
    Ok(vec![file(&account_id, account), file(&identity_id, identity), file(&transport_id, transport)])
}

fn source(address: &str, parent: &str) -> KeyFile {
    let mut source = KeyFile::new(&[]);
    source.group("Data Source").value("DisplayName", address).value("Enabled", "true").value("Parent", parent);
    source
}

fn connection(source: &mut KeyFile, server: &Server) -> Result<(), Refusal> {
    let endpoint = &server.endpoint;
    let method = expressible(server, |method| match method {
        AuthMethod::Password => Some("PLAIN"),
        AuthMethod::EncryptedPassword => Some("CRAM-MD5"),
        AuthMethod::Gssapi => Some("GSSAPI"),
        AuthMethod::Ntlm => Some("NTLM"),
        AuthMethod::None => (!endpoint.service.is_incoming()).then_some("none"),
        AuthMethod::OAuth2 | AuthMethod::ClientCertificate => None,
    })?;
    // USER and PASS, which every POP3 server knows, have no name of their own there.
    let method = match (endpoint.service, method) {
        (Service::Pop3, "PLAIN") => "none",
        (_, method) => method,
    };
    let security = match endpoint.security {
        Security::Tls => "ssl-on-alternate-port",
        Security::StartTls => "starttls-on-standard-port",
    };
    source.group("Authentication").value("Host", endpoint.host.as_ascii()).value("Port", &endpoint.port.to_string());
    if server.auth != [AuthMethod::None] {
        source.value("User", legible(&server.username, "user name")?);
    }
    source.value("Method", method).value("RememberPassword", "true").value("ProxyUid", "system-proxy");
    source.group("Security").value("Method", security);
    Ok(())
}
