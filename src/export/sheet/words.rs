//! The words of the sheet, in the person's language, and the names of the folders that files are saved in. Plain text: no
//! markup, one line each, and no placeholder but the address in a folder's name.

use crate::{
    account::{EmailAddress, is_invisible},
    export::Client,
};

/// Every word of the sheet that is not a value. The names of protocols and of security are the same in all languages and
/// not among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetWords {
    /// The language tag of all that follows (BCP 47), such as `en-GB`.
    pub language: String,
    /// The heading: "Mail settings".
    pub title: String,
    /// Under the address: what the sheet is for.
    pub introduction: String,
    /// The table's caption: "Settings for both servers".
    pub servers: String,
    /// Heads of the two columns: "Receiving", "Sending".
    pub receiving: String,
    pub sending: String,
    /// Heads of the rows: "Account type", "Server", "Port", "Security", "User name", "Sign-in", "Password", "Tested".
    pub account_type: String,
    pub server: String,
    pub port: String,
    pub security: String,
    pub username: String,
    pub sign_in: String,
    pub password: String,
    pub tested: String,
    /// What else programs call SSL/TLS and STARTTLS.
    pub tls_note: String,
    pub starttls_note: String,
    /// Ways of signing in, as programs name them.
    pub method_password: String,
    pub method_encrypted_password: String,
    pub method_browser: String,
    pub method_certificate: String,
    pub method_none: String,
    /// What to type as the password: one's own; nothing, as the provider's page opens; nothing, as this computer signs in.
    pub password_yours: String,
    pub password_browser: String,
    pub password_computer: String,
    /// What an app password is, for providers that want one.
    pub app_password_advice: String,
    /// In place of `password_yours`, where the provider wants a password made for one program.
    pub app_password: Option<AppPassword>,
    /// Stands before each further way of signing in, with a colon: "Or".
    pub or: String,
    /// For a field that stays empty: "None".
    pub nothing: String,
    /// In this run, as all settings were.
    pub seen_working: String,
    /// Stands in place of the second column where no server for sending is known.
    pub cannot_send: String,
    /// Stands before what Outlook calls a setting, with a colon; before the way through its menus.
    pub in_outlook: String,
    pub way_in_outlook: String,
    /// That its English names stand here, untried; that they are those of guides, and that some are not known.
    pub outlook_not_tried: String,
    pub outlook_by_guides: String,
    /// Heads the steps: "What to do".
    pub steps_heading: String,
    pub steps: Vec<String>,
    /// Heads what to look at when it does not work: "If it does not work".
    pub trouble_heading: String,
    pub trouble: Vec<String>,
    /// The last line: what made this sheet, and that no password is on it.
    pub footer: String,
    /// What a configuration profile says that it does; `{address}` stands for the address.
    pub profile: String,
    /// The folder that the files of each program are saved in; `{address}` stands for the address.
    pub folders: Vec<(Client, String)>,
}

/// As many bytes as every file system takes in a name, less a number that may follow.
const LONGEST_NAME: usize = 240;

impl SheetWords {
    /// Stands for the address.
    pub const ADDRESS: &str = "{address}";

    /// The name of the folder for the files of one program: without what file systems do not take in a name.
    pub fn folder_name(&self, client: Client, address: &EmailAddress) -> String {
        let named = self.folders.iter().find(|(known, _)| *known == client);
        let pattern =
            named.map_or_else(|| format!("Mailhaven {}, {}", Self::ADDRESS, client.id()), |(_, name)| name.clone());
        let around = pattern.len().saturating_sub(Self::ADDRESS.len());
        let mut name =
            pattern.replace(Self::ADDRESS, &shortened(&address.to_string(), LONGEST_NAME.saturating_sub(around)));
        name.retain(|c| !c.is_control() && !is_invisible(c) && !"/\\:*?\"<>|".contains(c));
        name
    }

    /// The words for an account whose provider wants a password made for one program.
    #[must_use]
    pub fn with_app_password(&self, page: Option<&str>) -> Self {
        let advice = self.app_password_advice.clone();
        Self { app_password: Some(AppPassword { advice, page: page.map(str::to_owned) }), ..self.clone() }
    }
}

/// The beginning of a text, in no more bytes than that, and a mark that there is more.
fn shortened(text: &str, most: usize) -> String {
    if text.len() <= most {
        return text.to_owned();
    }
    let end = text.floor_char_boundary(most.saturating_sub('…'.len_utf8()));
    format!("{}…", &text[..end])
}

/// What a provider says about passwords for single programs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppPassword {
    /// That it takes an app password, and what that is.
    pub advice: String,
    /// Where one is made; an https address.
    pub page: Option<String>,
}
