//! Himalaya: TOML in two forms that exclude each other, for version 1 and for version 2 (the sample configuration of
//! each). Basic strings, where a backslash stands before `"` and `\` (TOML 1.0, "String"). The password comes from a
//! command. It fetches by IMAP only.

use crate::{
    account::{Security, Service},
    settings::{Server, Settings},
};

use super::{
    ExportedFile, Refusal,
    field::{legible, with_backslashes},
    password_store,
    sign_in::{SignIn, by_password},
};

pub(super) fn export(settings: &Settings) -> Result<Vec<ExportedFile>, Refusal> {
    let account = Account::of(settings)?;
    let file = |name: &str, lines: Vec<String>| ExportedFile::text(name, "application/toml", lines.join("\n") + "\n");
    Ok(vec![file("himalaya-2.toml", account.second()), file("himalaya-1.toml", account.first())])
}

struct Account<'a> {
    address: String,
    incoming: &'a Server,
    outgoing: &'a Server,
    to_receive: String,
    /// None where sending takes no sign-in.
    to_send: Option<String>,
}

impl<'a> Account<'a> {
    fn of(settings: &'a Settings) -> Result<Self, Refusal> {
        let incoming = settings.incoming();
        let outgoing = settings.outgoing().ok_or(Refusal::NoOutgoing)?;
        if incoming.endpoint.service != Service::Imap {
            return Err(Refusal::Pop3NotExpressible);
        }
        by_password(incoming)?;
        let address = settings.address().to_string();
        legible(&address, "address")?;
        for server in [incoming, outgoing] {
            legible(&server.username, "user name")?;
        }
        let to_send = match by_password(outgoing)? {
            SignIn::Without => None,
            SignIn::Password | SignIn::Proof => Some(password_store::command_to_send(settings)),
        };
        let to_receive = password_store::command_to_receive(settings);
        Ok(Self { address, incoming, outgoing, to_receive, to_send })
    }

    fn opened(&self, version: &str) -> Vec<String> {
        vec![
            format!(
                "# Mailhaven: for version {version} of Himalaya. These lines belong into ~/.config/himalaya/config.toml."
            ),
            "# There is no password in them: the commands fetch it.".to_owned(),
            format!("[accounts.{}]", string(&self.address)),
            "default = true".to_owned(),
            format!("email = {}", string(&self.address)),
        ]
    }

    fn first(&self) -> Vec<String> {
        let mut lines = self.opened("1");
        let mut backend = |at: &str, kind: &str, server: &Server, command: Option<&str>| {
            let security = match server.endpoint.security {
                Security::Tls => "tls",
                Security::StartTls => "start-tls",
            };
            lines.push(format!("{at}.type = {}", string(kind)));
            lines.push(format!("{at}.host = {}", string(server.endpoint.host.as_ascii())));
            lines.push(format!("{at}.port = {}", server.endpoint.port));
            lines.push(format!("{at}.encryption.type = {}", string(security)));
            if let Some(command) = command {
                lines.push(format!("{at}.login = {}", string(&server.username)));
                lines.push(format!("{at}.auth.type = \"password\""));
                lines.push(format!("{at}.auth.cmd = {}", string(command)));
            }
        };
        backend("backend", "imap", self.incoming, Some(&self.to_receive));
        backend("message.send.backend", "smtp", self.outgoing, self.to_send.as_deref());
        lines
    }

    fn second(&self) -> Vec<String> {
        let mut lines = self.opened("2");
        let mut backend = |at: &str, server: &Server, command: Option<&str>| {
            let endpoint = &server.endpoint;
            let place = format!("{}:{}", endpoint.host.as_ascii(), endpoint.port);
            match endpoint.security {
                Security::Tls => lines.push(format!("{at}.server = {}", string(&format!("{at}s://{place}")))),
                Security::StartTls => {
                    lines.push(format!("{at}.server = {}", string(&format!("{at}://{place}"))));
                    lines.push(format!("{at}.starttls = true"));
                }
            }
            if let Some(command) = command {
                lines.push(format!("{at}.sasl.plain.username = {}", string(&server.username)));
                lines.push(format!("{at}.sasl.plain.password.command = {}", string(command)));
            }
        };
        backend("imap", self.incoming, Some(&self.to_receive));
        backend("smtp", self.outgoing, self.to_send.as_deref());
        lines
    }
}

fn string(value: &str) -> String {
    format!("\"{}\"", with_backslashes(value, &['"', '\\']))
}
