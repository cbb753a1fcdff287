//! Claws Mail: the account in its `accountrc` (version 4). Keys and values on lines, the value as it is to the end of the
//! line. Claws asks for the password.

use crate::{
    account::{AuthMethod, Security, Service},
    settings::{Server, Settings},
};

use super::{ExportedFile, Refusal, field::legible, sign_in::expressible};

pub(super) fn export(settings: &Settings) -> Result<Vec<ExportedFile>, Refusal> {
    let shown = settings.address().to_string();
    let address = legible(&shown, "address")?;
    let incoming = settings.incoming();
    let outgoing = settings.outgoing().ok_or(Refusal::NoOutgoing)?;
    let protocol = match incoming.endpoint.service {
        Service::Pop3 => "0",
        Service::Imap => "1",
        Service::Submission => return Err(Refusal::NotExpressible { field: "service" }),
    };
    let mut lines = Lines("[Account: 1]\n".to_owned());
    for (key, value) in [
        ("account_name", address),
        ("is_default", "1"),
        ("name", ""),
        ("address", address),
        ("protocol", protocol),
        ("receive_server", incoming.endpoint.host.as_ascii()),
        ("smtp_server", outgoing.endpoint.host.as_ascii()),
        ("user_id", legible(&incoming.username, "user name")?),
        // Else it asks about certificates that are in order, too, and people learn to say yes.
        ("ssl_certs_auto_accept", "1"),
    ] {
        lines.pair(key, value);
    }
    receiving(&mut lines, incoming)?;
    sending(&mut lines, incoming, outgoing)?;
    Ok(vec![ExportedFile::text("accountrc", "text/plain", lines.0)])
}

fn receiving(lines: &mut Lines, server: &Server) -> Result<(), Refusal> {
    // 0 leaves the choice to Claws, which begins with the password itself inside the encryption; 2 is CRAM-MD5.
    let method = expressible(server, |method| match method {
        AuthMethod::Password => Some("0"),
        AuthMethod::EncryptedPassword => Some("2"),
        AuthMethod::OAuth2
        | AuthMethod::Gssapi
        | AuthMethod::Ntlm
        | AuthMethod::ClientCertificate
        | AuthMethod::None => None,
    })?;
    let port = server.endpoint.port.to_string();
    match server.endpoint.service {
        Service::Pop3 => {
            if method == "2" {
                return Err(Refusal::SignInNotExpressible { method: AuthMethod::EncryptedPassword });
            }
            lines.pair("ssl_pop", encryption(server));
            lines.pair("set_popport", "1");
            lines.pair("pop_port", &port);
            // Without this, what was fetched is deleted on the server.
            lines.pair("remove_mail", "0");
        }
        Service::Imap | Service::Submission => {
            lines.pair("imap_auth_method", method);
            lines.pair("ssl_imap", encryption(server));
            lines.pair("set_imapport", "1");
            lines.pair("imap_port", &port);
        }
    }
    Ok(())
}

fn sending(lines: &mut Lines, incoming: &Server, outgoing: &Server) -> Result<(), Refusal> {
    let signs_in = expressible(outgoing, |method| match method {
        AuthMethod::Password | AuthMethod::EncryptedPassword => Some(true),
        AuthMethod::None => Some(false),
        AuthMethod::OAuth2 | AuthMethod::Gssapi | AuthMethod::Ntlm | AuthMethod::ClientCertificate => None,
    })?;
    lines.pair("ssl_smtp", encryption(outgoing));
    lines.pair("set_smtpport", "1");
    lines.pair("smtp_port", &outgoing.endpoint.port.to_string());
    lines.pair("use_smtp_auth", if signs_in { "1" } else { "0" });
    if signs_in && outgoing.username != incoming.username {
        lines.pair("smtp_user_id", legible(&outgoing.username, "user name")?);
    }
    Ok(())
}

fn encryption(server: &Server) -> &'static str {
    match server.endpoint.security {
        Security::Tls => "1",
        Security::StartTls => "2",
    }
}

struct Lines(String);

impl Lines {
    fn pair(&mut self, key: &str, value: &str) {
        for piece in [key, "=", value, "\n"] {
            self.0.push_str(piece);
        }
    }
}
