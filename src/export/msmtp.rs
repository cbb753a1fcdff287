//! msmtp 1.8: sending, in the words of msmtp(1). What stands between double quotes is taken as it is; patterns in the
//! address are the only marks.

use crate::{account::Security, settings::Settings};

use super::{
    ExportedFile, Refusal,
    field::{legible, legible_without},
    file_stem, password_store,
    sign_in::{SignIn, by_password_or_proof},
};

pub(super) fn export(settings: &Settings) -> Result<Vec<ExportedFile>, Refusal> {
    let server = settings.outgoing().ok_or(Refusal::NoOutgoing)?;
    let name = file_stem(settings.address());
    let shown = settings.address().to_string();
    // `from` may be a shell pattern, and %U stands for who is logged in.
    let address = legible_without(&shown, &['*', '?', '[', '%', '\\', '"'], "address")?;
    let host = server.endpoint.host.as_ascii();
    let port = server.endpoint.port;
    let starttls = match server.endpoint.security {
        Security::Tls => "off",
        Security::StartTls => "on",
    };
    let sign_in = match by_password_or_proof(server)? {
        SignIn::Without => "auth off\n".to_owned(),
        SignIn::Password | SignIn::Proof => {
            let user = legible(&server.username, "user name")?;
            let command = password_store::command_to_send(settings);
            format!("auth on\nuser \"{user}\"\npasswordeval \"{command}\"\n")
        }
    };
    let text = format!(
        "\
# Mailhaven: these lines belong into ~/.msmtprc.
# There is no password in them: the command after passwordeval fetches it. Without that line msmtp asks.

account {name}
host {host}
port {port}
tls on
tls_starttls {starttls}
from \"{address}\"
{sign_in}
account default : {name}
"
    );
    Ok(vec![ExportedFile::text("msmtprc", "text/plain", text)])
}
