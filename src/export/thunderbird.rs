//! Thunderbird's preferences, in two forms of the same lines. All is ASCII; other letters are escaped as JavaScript is.
//!
//! `user.js` is read at every start. It adds the account through `mail.accountmanager.appendaccounts`, which leaves those
//! that are there alone and never adds one twice. The list of servers for sending has no such form: where a profile has
//! one, this file would replace it, and its other accounts could not send. So it is for a profile without accounts.
//!
//! For all others there is a ZIP archive with a `prefs.js`, as if it were a profile: Thunderbird's own import takes the
//! account out of it and changes nothing that is there.

use crate::{
    account::{AuthMethod, EmailAddress, Hostname, Security, Service},
    settings::{Server, Settings},
};

use super::{ExportedFile, Refusal, file_stem, fingerprint, first_expressible, zip};

/// Where Thunderbird is registered for a sign-in in the browser: the names themselves and all below them
/// (`OAuth2Providers.sys.mjs` of version 153).
const OAUTH_HOSTS: [&str; 19] = [
    "googlemail.com",
    "gmail.com",
    "imap.mail.ru",
    "smtp.mail.ru",
    "imap.yandex.com",
    "smtp.yandex.com",
    "yahoo.com",
    "att.net",
    "aol.com",
    "office365.com",
    "outlook.com",
    "hotmail.com",
    "imap.fastmail.com",
    "pop.fastmail.com",
    "smtp.fastmail.com",
    "imap.comcast.net",
    "pop.comcast.net",
    "smtp.comcast.net",
    "thundermail.com",
];

pub(super) fn export(settings: &Settings) -> Result<Vec<ExportedFile>, Refusal> {
    let user_js = ExportedFile {
        name: "user.js".to_owned(),
        media_type: "text/javascript",
        bytes: user_js(settings)?.into_bytes(),
    };
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
    block.number("mailnews.append_preconfig_accounts.version", 1);
    block.text("mail.accountmanager.appendaccounts", &format!("account_{key}"));
    block.comment("This line replaces a list. If prefs.js has one, write its names before ours, with commas between.");
    block.text("mail.smtpservers", &format!("smtp_{key}"));
    account_lines(&mut block, &key, settings)?;
    Ok(block.closed())
}

/// A profile with nothing but the account. Thunderbird gives all parts names of its own when it imports them.
fn profile_to_import(settings: &Settings) -> Result<String, Refusal> {
    let key = key(settings);
    let mut block = Block::opened(settings.address(), HOW_TO_IMPORT);
    block.text("mail.accountmanager.accounts", &format!("account_{key}"));
    account_lines(&mut block, &key, settings)?;
    Ok(block.closed())
}

fn account_lines(block: &mut Block, key: &str, settings: &Settings) -> Result<(), Refusal> {
    let (address, incoming) = (settings.address(), settings.incoming());
    let outgoing = settings.outgoing().ok_or(Refusal::NoOutgoing)?;
    // It reads the bytes of these two as Latin-1, and ends a text at the character 0, however that is written.
    if !address.local_part().is_ascii() {
        return Err(Refusal::NotExpressible { field: "address" });
    }
    if !outgoing.username.is_ascii() || [incoming, outgoing].iter().any(|server| server.username.contains('\0')) {
        return Err(Refusal::NotExpressible { field: "user name" });
    }
    block.text(&format!("mail.account.account_{key}.identities"), &format!("id_{key}"));
    block.text(&format!("mail.account.account_{key}.server"), &format!("server_{key}"));
    // No `fullName`: it is not known, and Thunderbird then shows the bare address.
    block.text(&format!("mail.identity.id_{key}.useremail"), &address.to_string());
    block.text(&format!("mail.identity.id_{key}.smtpServer"), &format!("smtp_{key}"));
    block.flag(&format!("mail.identity.id_{key}.valid"), true);
    incoming_lines(block, &format!("mail.server.server_{key}"), address, incoming)?;
    outgoing_lines(block, &format!("mail.smtpserver.smtp_{key}"), address, outgoing)
}

fn incoming_lines(block: &mut Block, at: &str, address: &EmailAddress, server: &Server) -> Result<(), Refusal> {
    let endpoint = &server.endpoint;
    block.text(&format!("{at}.type"), endpoint.service.as_str());
    block.text(&format!("{at}.hostname"), endpoint.host.as_ascii());
    block.number(&format!("{at}.port"), endpoint.port.number());
    block.number(&format!("{at}.socketType"), socket_type(endpoint.security));
    block.number(&format!("{at}.authMethod"), auth_method(server)?);
    block.text(&format!("{at}.userName"), &server.username);
    block.text(&format!("{at}.name"), &address.to_string());
    block.flag(&format!("{at}.check_new_mail"), true);
    block.number(&format!("{at}.check_time"), 10);
    // Thunderbird then asks for the password at once, while the person still knows why.
    block.flag(&format!("{at}.login_at_startup"), true);
    if endpoint.service == Service::Pop3 {
        block.flag(&format!("{at}.leave_on_server"), true);
        block.flag(&format!("{at}.download_on_biff"), true);
    }
    Ok(())
}

fn outgoing_lines(block: &mut Block, at: &str, address: &EmailAddress, server: &Server) -> Result<(), Refusal> {
    let endpoint = &server.endpoint;
    let auth = auth_method(server)?;
    block.text(&format!("{at}.type"), "smtp");
    block.text(&format!("{at}.hostname"), endpoint.host.as_ascii());
    block.number(&format!("{at}.port"), endpoint.port.number());
    block.number(&format!("{at}.try_ssl"), socket_type(endpoint.security));
    block.number(&format!("{at}.authMethod"), auth);
    if auth != WITHOUT_SIGN_IN {
        block.text(&format!("{at}.username"), &server.username);
    }
    block.text(&format!("{at}.description"), address.domain().as_ascii());
    Ok(())
}

/// Names the account's preferences. Thunderbird tells accounts apart by service, host and user name; so does this, and
/// a second export of the same account changes it in place while another one never does.
fn key(settings: &Settings) -> String {
    let Server { endpoint, username, .. } = settings.incoming();
    let parts = [&settings.address().to_string(), endpoint.service.as_str(), endpoint.host.as_ascii(), username];
    format!("mailhaven_{:016x}", fingerprint::of(&parts))
}

/// `nsMsgSocketType`. Where it is absent Thunderbird takes 0, no encryption, so it is always written.
fn socket_type(security: Security) -> u16 {
    match security {
        Security::StartTls => 2,
        Security::Tls => 3,
    }
}

const WITHOUT_SIGN_IN: u16 = 1;

/// `nsMsgAuthMethod`.
fn auth_method(server: &Server) -> Result<u16, Refusal> {
    let endpoint = &server.endpoint;
    let number = |method| match method {
        AuthMethod::None => (!endpoint.service.is_incoming()).then_some(WITHOUT_SIGN_IN),
        AuthMethod::Password => Some(3),
        AuthMethod::EncryptedPassword => Some(4),
        AuthMethod::Gssapi => Some(5),
        AuthMethod::Ntlm => Some(6),
        AuthMethod::ClientCertificate => Some(7),
        AuthMethod::OAuth2 => signs_in_by_browser(&endpoint.host).then_some(10),
    };
    first_expressible(server, number).ok_or_else(|| {
        if server.auth.contains(&AuthMethod::OAuth2) {
            Refusal::OAuthHostUnknown { host: endpoint.host.clone() }
        } else {
            Refusal::SignInNotExpressible { method: server.auth[0] }
        }
    })
}

fn signs_in_by_browser(host: &Hostname) -> bool {
    OAUTH_HOSTS.iter().any(|known| host.is_within(known))
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

    fn text(&mut self, key: &str, value: &str) {
        self.preference(key, &format!("\"{}\"", escaped(value)));
    }

    fn number(&mut self, key: &str, value: u16) {
        self.preference(key, &value.to_string());
    }

    fn flag(&mut self, key: &str, value: bool) {
        self.preference(key, &value.to_string());
    }

    fn preference(&mut self, key: &str, value: &str) {
        self.line(&format!("user_pref(\"{key}\", {value});"));
    }

    fn line(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push('\n');
    }
}

/// The inside of a JavaScript string: ASCII only, letters beyond it and control characters as UTF-16 escapes.
fn escaped(text: &str) -> String {
    let escape = |character: char| match character {
        '"' | '\\' => format!("\\{character}"),
        ' '..='~' => character.to_string(),
        _ => {
            character.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect::<Vec<_>>().concat()
        }
    };
    text.chars().map(escape).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_marks_are_escaped_as_javascript_is() {
        for (text, expected) in [
            ("anna@example.org", "anna@example.org"),
            (r#"a"b\c"#, r#"a\"b\\c"#),
            ("zo\u{eb}", r"zo\u00eb"),
            ("a\nb\u{2028}c\r", r"a\u000ab\u2028c\u000d"),
            ("\u{1f4e7}", r"\ud83d\udce7"),
        ] {
            assert_eq!(escaped(text), expected);
        }
    }

    #[test]
    fn the_browser_signs_in_only_where_thunderbird_is_registered() {
        for (host, expected) in [
            ("imap.gmail.com", true),
            ("outlook.office365.com", true),
            ("export.imap.mail.yahoo.com", true),
            ("imap.fastmail.com", true),
            ("mail.fastmail.com", false),
            ("notgmail.com", false),
            ("gmail.com.example.org", false),
        ] {
            assert_eq!(signs_in_by_browser(&Hostname::parse(host).unwrap()), expected, "{host}");
        }
    }
}
