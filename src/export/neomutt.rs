//! `NeoMutt` and Mutt: `set` lines with values in double quotes, where a backslash stands before `"`, `\`, `$` and a back
//! quote (its guide, "Syntax of Initialization Files"). It asks for the password.

use crate::{
    account::{Security, Service},
    settings::{Server, Settings},
};

use super::{
    ExportedFile, Refusal,
    field::{legible, percent_encoded, with_backslashes},
    sign_in::{SignIn, by_password_or_proof},
};

pub(super) fn export(settings: &Settings) -> Result<Vec<ExportedFile>, Refusal> {
    let shown = settings.address().to_string();
    let address = legible(&shown, "address")?;
    let incoming = settings.incoming();
    let outgoing = settings.outgoing().ok_or(Refusal::NoOutgoing)?;
    by_password_or_proof(incoming)?;
    let user = legible(&incoming.username, "user name")?;
    let mut lines = vec![
        "# Mailhaven: these lines belong into ~/.config/neomutt/neomuttrc, or ~/.muttrc.".to_owned(),
        "# There is no password in them; it asks for it.".to_owned(),
        set("from", address),
        "set use_from = yes".to_owned(),
        // Nothing may pass before the encryption, and a server must not do without it.
        "set ssl_force_tls = yes".to_owned(),
        "set ssl_starttls = yes".to_owned(),
    ];
    match incoming.endpoint.service {
        Service::Imap => {
            let folder = url(incoming, ["imaps", "imap"], None);
            lines.extend([set("imap_user", user), set("folder", &folder), set("spoolfile", "+INBOX")]);
        }
        Service::Pop3 => {
            let place = url(incoming, ["pops", "pop"], None);
            lines.extend([set("pop_user", user), set("pop_host", &place), set("spoolfile", &place)]);
            lines.push("set pop_delete = no".to_owned());
        }
        Service::Submission => return Err(Refusal::NotExpressible { field: "service" }),
    }
    let sender = match by_password_or_proof(outgoing)? {
        SignIn::Without => None,
        SignIn::Password | SignIn::Proof => Some(legible(&outgoing.username, "user name")?),
    };
    lines.push(set("smtp_url", &url(outgoing, ["smtps", "smtp"], sender)));
    Ok(vec![ExportedFile::text("neomuttrc", "text/plain", lines.join("\n") + "\n")])
}

fn set(name: &str, value: &str) -> String {
    format!("set {name} = \"{}\"", with_backslashes(value, &['"', '\\', '$', '`']))
}

fn url(server: &Server, [tls, starttls]: [&str; 2], user: Option<&str>) -> String {
    let endpoint = &server.endpoint;
    let scheme = match endpoint.security {
        Security::Tls => tls,
        Security::StartTls => starttls,
    };
    let user = user.map(|user| percent_encoded(user) + "@").unwrap_or_default();
    format!("{scheme}://{user}{}:{}/", endpoint.host.as_ascii(), endpoint.port)
}
