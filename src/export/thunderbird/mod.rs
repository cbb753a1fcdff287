//! Thunderbird's preferences, in several forms of the same lines. All is ASCII; other letters are escaped as JavaScript
//! is.
//!
//! `user.js` is read at every start. It adds the account through `mail.accountmanager.appendaccounts`, which leaves those
//! that are there alone and never adds one twice. The list of servers for sending has no such form: where a profile has
//! one, this file would replace it, and its other accounts could not send. So it is for a profile without accounts.
//!
//! For all others there is a ZIP archive with a `prefs.js`, as if it were a profile: Thunderbird's own import takes the
//! account out of it and changes nothing that is there.
//!
//! Beside both, [`addition`] adds the account to a profile that has others, where this program may do it by itself: it reads
//! the list and writes it anew. [`places`] finds the profiles.
//!
//! What an organisation puts beside the program is in [`policies`].

mod addition;
mod places;
mod policies;
mod preference_file;
mod preferences;

use crate::{account::EmailAddress, settings::Settings};

use super::{ExportedFile, Refusal, file_stem, zip};

use preferences::{Preference, account, escaped, key, number, text};

pub use addition::{
    Addition, Change, NotAdded, WithBlock, emptied, has_taken_over, holds, holds_any, is_taken_over, keys_of,
    taken_out, tidied, undone,
};
pub use places::{Home, Profile, Rank, System, last_used_by, places, profiles, program};
pub(super) use policies::export as export_policies;
pub(super) use preferences::signs_in_by_browser;

pub(super) fn export(settings: &Settings) -> Result<Vec<ExportedFile>, Refusal> {
    let user_js = ExportedFile::text("user.js", "text/javascript", user_js(settings)?);
    let to_import = ExportedFile {
        name: format!("thunderbird-{}.zip", file_stem(settings.address())),
        media_type: "application/zip",
        bytes: zip::of_one("prefs.js", profile_to_import(settings)?.as_bytes()),
    };
    Ok(vec![user_js, to_import])
}

/// For a new profile.
fn user_js(settings: &Settings) -> Result<String, Refusal> {
    let key = key(settings);
    let mut block = Block::opened(settings.address(), HOW_TO_ADD);
    for preference in names_of_new_account(&key) {
        if preference.key == SENDING_SERVERS {
            block.comment(
                "This line replaces a list. If prefs.js has one, write its names before ours, with commas between.",
            );
        }
        block.preference(&preference);
    }
    block.preferences(&account(&key, settings)?);
    Ok(block.closed())
}

const SENDING_SERVERS: &str = "mail.smtpservers";

/// The lists that bring an account into a profile.
fn names_of_new_account(key: &str) -> [Preference; 3] {
    [
        number("mailnews.append_preconfig_accounts.version", 1),
        text("mail.accountmanager.appendaccounts", format!("account_{key}")),
        text(SENDING_SERVERS, format!("smtp_{key}")),
    ]
}

/// A profile with nothing but the account. Thunderbird gives all parts names of its own when it imports them.
fn profile_to_import(settings: &Settings) -> Result<String, Refusal> {
    let key = key(settings);
    let mut block = Block::opened(settings.address(), HOW_TO_IMPORT);
    block.preference(&text("mail.accountmanager.accounts", format!("account_{key}")));
    block.preferences(&account(&key, settings)?);
    Ok(block.closed())
}

const HOW_TO_ADD: &str = "\
Adds this account to a Thunderbird without accounts. It holds no password; Thunderbird asks for it.
If there are accounts already, import the .zip file that was saved with this one instead.
1. Find the profile folder: Help > Troubleshooting Information. Then close Thunderbird.
2. Put this file there. If there is a user.js already, add these lines to its end instead.
3. Start Thunderbird, then take these lines out again. The account stays.
To undo: take these lines out before Thunderbird starts, or remove the account in its settings.";

const HOW_TO_IMPORT: &str = "\
Adds this account beside those that are there. It holds no password; Thunderbird asks for it.
In Thunderbird: Tools > Import, Import from a file, Import Backed-up Profile; then choose the .zip file.
To undo: remove the account in its settings.";

/// The lines of one account between two marks, so that they can be found again and taken out.
struct Block(String);

impl Block {
    fn opened(address: &EmailAddress, how_to: &str) -> Self {
        let mut block = Self(String::new());
        block.comment(&format!("Mailhaven: begin {}", escaped(&address.to_string())));
        how_to.lines().for_each(|line| block.comment(line));
        block
    }

    fn closed(mut self) -> String {
        self.comment("Mailhaven: end");
        self.0
    }

    fn comment(&mut self, text: &str) {
        self.line(&format!("// {text}"));
    }

    fn preferences(&mut self, preferences: &[Preference]) {
        for preference in preferences {
            self.preference(preference);
        }
    }

    fn preference(&mut self, Preference { key, value }: &Preference) {
        self.line(&format!("user_pref(\"{key}\", {});", value.in_javascript()));
    }

    fn line(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push('\n');
    }
}
