//! mbsync (isync 1.4 and later): an account, a store at the server, one on the disk, and the channel between them, in the
//! words of mbsync(1). A blank line ends a section. It fetches by IMAP only and does not send.
//!
//! Version 1.5 calls `SSLType` `TLSType` and still takes the old name.

use crate::{
    account::{Security, Service},
    settings::Settings,
};

use super::{
    ExportedFile, Refusal,
    field::{legible, with_backslashes},
    file_stem, password_store,
    sign_in::by_password_or_proof,
};

pub(super) fn export(settings: &Settings) -> Result<Vec<ExportedFile>, Refusal> {
    let server = settings.incoming();
    if server.endpoint.service != Service::Imap {
        return Err(Refusal::Pop3NotExpressible);
    }
    by_password_or_proof(server)?;
    let name = file_stem(settings.address());
    let host = server.endpoint.host.as_ascii();
    let port = server.endpoint.port;
    let user = with_backslashes(legible(&server.username, "user name")?, &['"', '\\']);
    let command = password_store::command_to_receive(settings);
    let security = match server.endpoint.security {
        Security::Tls => "IMAPS",
        Security::StartTls => "STARTTLS",
    };
    let text = format!(
        "\
# Mailhaven: these lines belong into ~/.mbsyncrc.
# There is no password in them: the command after PassCmd fetches it. Without that line mbsync asks.
# Make the folder first: mkdir -p ~/Mail/{name}

IMAPAccount {name}
Host {host}
Port {port}
User \"{user}\"
PassCmd \"{command}\"
SSLType {security}

IMAPStore {name}-server
Account {name}

MaildirStore {name}-here
Path ~/Mail/{name}/
Inbox ~/Mail/{name}/INBOX
SubFolders Verbatim

Channel {name}
Far :{name}-server:
Near :{name}-here:
Patterns *
Create Near
SyncState *
"
    );
    Ok(vec![ExportedFile::text("mbsyncrc", "text/plain", text)])
}
