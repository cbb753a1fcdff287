//! The command with which terminal programs fetch a password: `pass`, the standard store of Unix, which the manuals of
//! aerc and Himalaya use. The entry is named by letters that are safe in every shell, so that no value from outside is
//! ever part of a command.

use crate::settings::Settings;

use super::file_stem;

/// The command for the password to receive with.
pub(super) fn command_to_receive(settings: &Settings) -> String {
    format!("pass show {}", entry(settings))
}

/// The same for sending. Another user name may have another password.
pub(super) fn command_to_send(settings: &Settings) -> String {
    let other = settings.outgoing().is_some_and(|outgoing| outgoing.username != settings.incoming().username);
    format!("pass show {}{}", entry(settings), if other { "-sending" } else { "" })
}

/// "mail/anna@example.org".
fn entry(settings: &Settings) -> String {
    format!("mail/{}", file_stem(settings.address()))
}
