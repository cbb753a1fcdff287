//! aerc: a section of its `accounts.conf`, in the words of aerc-accounts(5). Servers are URLs with the user name in them,
//! encoded. The password comes from a command. It fetches by IMAP only.
//!
//! Versions before 0.15 send in the clear on `smtp://` unless `smtp-starttls` says otherwise; later ones need no such
//! line and take it.

use crate::{
    account::{Security, Service},
    settings::{Server, Settings},
};

use super::{
    ExportedFile, Refusal,
    field::{legible, legible_without, percent_encoded},
    file_stem, password_store,
    sign_in::{SignIn, by_password},
};

pub(super) fn export(settings: &Settings) -> Result<Vec<ExportedFile>, Refusal> {
    let incoming = settings.incoming();
    let outgoing = settings.outgoing().ok_or(Refusal::NoOutgoing)?;
    if incoming.endpoint.service != Service::Imap {
        return Err(Refusal::Pop3NotExpressible);
    }
    by_password(incoming)?;
    let shown = settings.address().to_string();
    // Marks of its INI reader, which knows comments, quotes and variables in values.
    let address = legible_without(&shown, &['#', ';', '%', '`', '\'', '"', '\\', '='], "address")?;
    let user = Some(legible(&incoming.username, "user name")?);
    let mut lines = vec![
        "# Mailhaven: these lines belong into ~/.config/aerc/accounts.conf, which only you may read (chmod 600)."
            .to_owned(),
        "# There is no password in them: the commands fetch it.".to_owned(),
        format!("[{}]", file_stem(settings.address())),
        format!("source = {}", url(incoming, ["imaps", "imap"], user)),
        format!("source-cred-cmd = {}", password_store::command_to_receive(settings)),
    ];
    match by_password(outgoing)? {
        SignIn::Without => lines.push(format!("outgoing = {}", url(outgoing, ["smtps+none", "smtp+none"], None))),
        SignIn::Password | SignIn::Proof => {
            let user = Some(legible(&outgoing.username, "user name")?);
            lines.push(format!("outgoing = {}", url(outgoing, ["smtps", "smtp"], user)));
            lines.push(format!("outgoing-cred-cmd = {}", password_store::command_to_send(settings)));
        }
    }
    if outgoing.endpoint.security == Security::StartTls {
        lines.push("smtp-starttls = true".to_owned());
    }
    lines.extend([format!("from = <{address}>"), "default = INBOX".to_owned(), "copy-to = Sent".to_owned()]);
    Ok(vec![ExportedFile::text("accounts.conf", "text/plain", lines.join("\n") + "\n")])
}

fn url(server: &Server, [tls, starttls]: [&str; 2], user: Option<&str>) -> String {
    let endpoint = &server.endpoint;
    let scheme = match endpoint.security {
        Security::Tls => tls,
        Security::StartTls => starttls,
    };
    let user = user.map(|user| percent_encoded(user) + "@").unwrap_or_default();
    format!("{scheme}://{user}{}:{}", endpoint.host.as_ascii(), endpoint.port)
}
