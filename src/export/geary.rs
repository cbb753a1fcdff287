//! GNOME Geary: the key file of one account (`geary.ini`, version 1). Geary fetches by IMAP only, asks for the password
//! and keeps it in the keyring.

use crate::{
    account::{Security, Service},
    settings::{Server, Settings},
};

use super::{
    ExportedFile, Refusal,
    field::legible,
    key_file::KeyFile,
    sign_in::{SignIn, by_password},
};

pub(super) fn export(settings: &Settings) -> Result<Vec<ExportedFile>, Refusal> {
    let shown = settings.address().to_string();
    let address = legible(&shown, "address")?;
    let incoming = settings.incoming();
    let outgoing = settings.outgoing().ok_or(Refusal::NoOutgoing)?;
    if incoming.endpoint.service != Service::Imap {
        return Err(Refusal::Pop3NotExpressible);
    }
    by_password(incoming)?;
    let mut file = KeyFile::new(&[
        "Mailhaven: this file belongs into ~/.config/geary/account_01 (or the next free number).",
        "There is no password in it; Geary asks for it.",
    ]);
    file.group("Metadata").value("version", "1").value("status", "enabled");
    file.group("Account").value("ordinal", "1").value("label", address).list_of_one("sender_mailboxes", address);
    file.value("service_provider", "other").value("save_sent", "true");
    connection(&mut file, "Incoming", incoming);
    file.value("login", legible(&incoming.username, "user name")?).value("credentials", "custom");
    connection(&mut file, "Outgoing", outgoing);
    let credentials = match by_password(outgoing)? {
        SignIn::Without => "none",
        SignIn::Password | SignIn::Proof if outgoing.username == incoming.username => "use-incoming",
        SignIn::Password | SignIn::Proof => {
            file.value("login", legible(&outgoing.username, "user name")?);
            "custom"
        }
    };
    file.value("credentials", credentials);
    Ok(vec![ExportedFile::text("geary.ini", "text/plain", file.finish())])
}

fn connection(file: &mut KeyFile, group: &str, server: &Server) {
    let endpoint = &server.endpoint;
    let security = match endpoint.security {
        Security::Tls => "transport",
        Security::StartTls => "start-tls",
    };
    file.group(group).value("host", endpoint.host.as_ascii()).value("port", &endpoint.port.to_string());
    file.value("transport_security", security).value("remember_password", "true");
}
