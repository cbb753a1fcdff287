//! Outlook classic for Windows: a profile file (PRF) and a command file that hands it to Outlook, as Outlook opens no
//! PRF on a double click.
//!
//! A PRF is an INI file in the system's code page, read without quoting or escapes, so this writes printable ASCII with
//! CRLF and refuses every value that such a file could change. It can say neither STARTTLS for receiving nor a sign-in
//! in the browser. The mapping block at its end gives each key its MAPI property; a key without one is ignored by
//! Outlook. `OverwriteProfile=Append` adds to the profile that is there.

use crate::{
    account::{EmailAddress, Security, Service},
    settings::{Server, Settings},
};

use super::{
    ExportedFile, Refusal, SheetWords, file_stem,
    sheet::{self, Outlook},
    sign_in::{SignIn, by_password},
};

pub(super) fn export(settings: &Settings, words: &SheetWords) -> Result<Vec<ExportedFile>, Refusal> {
    let profile = profile(settings)?;
    let stem = format!("outlook-{}", file_stem(settings.address()));
    let profile_name = format!("{stem}.prf");
    let command = command(&profile_name);
    let file = |name, lines: String| ExportedFile { name, media_type: "text/plain", bytes: lines.into_bytes() };
    // The command file first: it is the one to open. The page is for an Outlook that does not take the file.
    let mut files = vec![file(format!("{stem}.cmd"), command), file(profile_name, profile)];
    files.extend(sheet::export_for_outlook(settings, words, &[Outlook::Classic])?.into_iter().take(1));
    Ok(files)
}

fn profile(settings: &Settings) -> Result<String, Refusal> {
    let incoming = settings.incoming();
    let outgoing = settings.outgoing().ok_or(Refusal::NoOutgoing)?;
    let protocol = Protocol::of(incoming.endpoint.service)?;
    match incoming.endpoint.security {
        Security::Tls => {}
        Security::StartTls => return Err(Refusal::StartTlsNotExpressible),
    }
    let mut account = account_keys(protocol, settings.address(), incoming)?;
    account.extend(sending_keys(incoming, outgoing)?);

    let mut lines = Lines(String::new());
    lines.line(
        "; Mailhaven: a mail account for Outlook classic on Windows. There is no password in it; Outlook asks for it.",
    );
    lines.line("; Close Outlook, then open the .cmd file beside this one.");
    lines.line("; To undo: remove the account in Outlook, File > Account Settings.");
    lines.section("General");
    for (key, value) in [
        ("Custom", "1"),
        ("ProfileName", "Outlook"),
        ("DefaultProfile", "Yes"),
        ("OverwriteProfile", "Append"),
        ("ModifyDefaultProfileIfPresent", "TRUE"),
        ("BackupProfile", "No"),
    ] {
        lines.pair(key, value);
    }
    // Empty on purpose: Outlook then makes and binds its own data file.
    lines.section("Service List");
    lines.section("Internet Account List");
    lines.pair("Account1", protocol.mapping_name());
    lines.section("Account1");
    for (key, value) in &account {
        lines.pair(key, value);
    }
    lines.section(protocol.mapping_name());
    lines.pair("AccountType", protocol.account_type());
    for (key, property) in protocol.mapping() {
        lines.pair(key, property);
    }
    Ok(lines.0)
}

type Pairs = Vec<(&'static str, String)>;

fn account_keys(protocol: Protocol, address: &EmailAddress, server: &Server) -> Result<Pairs, Refusal> {
    let shown = plain(&address.to_string(), "address")?;
    let username = plain(&server.username, "user name")?;
    let host = server.endpoint.host.as_ascii().to_owned();
    let port = server.endpoint.port.to_string();
    by_password(server)?;
    let mut keys = vec![("UniqueService", "No".to_owned()), ("AccountName", shown.clone())];
    // The person's name is not known; Outlook itself shows the address then.
    keys.extend([("DisplayName", shown.clone()), ("EmailAddress", shown)]);
    match protocol {
        Protocol::Imap => keys.extend([
            ("IMAPServer", host),
            ("IMAPUserName", username),
            ("IMAPPort", port),
            ("IMAPUseSSL", "1".to_owned()),
            ("IMAPUseSPA", "0".to_owned()),
        ]),
        Protocol::Pop3 => keys.extend([
            ("POP3Server", host),
            ("POP3UserName", username),
            ("POP3Port", port),
            ("POP3UseSSL", "1".to_owned()),
            ("POP3UseSPA", "0".to_owned()),
            ("LeaveOnServer", "1".to_owned()),
        ]),
    }
    Ok(keys)
}

fn sending_keys(incoming: &Server, outgoing: &Server) -> Result<Pairs, Refusal> {
    // PROP_SMTP_SECURE_CONNECTION: 1 from the first byte, 2 STARTTLS. Never 3, which may end up unencrypted.
    let security = match outgoing.endpoint.security {
        Security::Tls => "1",
        Security::StartTls => "2",
    };
    let mut keys = vec![
        ("SMTPServer", outgoing.endpoint.host.as_ascii().to_owned()),
        ("SMTPPort", outgoing.endpoint.port.to_string()),
        ("SMTPSecureConnection", security.to_owned()),
    ];
    match by_password(outgoing)? {
        SignIn::Without => keys.push(("SMTPUseAuth", "0".to_owned())),
        SignIn::Password | SignIn::Proof if outgoing.username == incoming.username => {
            keys.extend([("SMTPUseAuth", "1".to_owned()), ("SMTPAuthMethod", "0".to_owned())]);
        }
        SignIn::Password | SignIn::Proof => keys.extend([
            ("SMTPUseAuth", "1".to_owned()),
            ("SMTPAuthMethod", "1".to_owned()),
            ("SMTPUserName", plain(&outgoing.username, "user name")?),
        ]),
    }
    keys.extend([
        ("SMTPUseSPA", "0".to_owned()),
        ("ConnectionType", "0".to_owned()),
        ("ServerTimeOut", "60".to_owned()),
    ]);
    Ok(keys)
}

/// A value that an INI reader gives back as it was written: printable ASCII, nothing that starts a section, a comment or
/// another value, no variable that Outlook would fill in, no quotes or blanks at the ends that it would take off.
fn plain(value: &str, field: &'static str) -> Result<String, Refusal> {
    let printable = |c: char| matches!(c, ' '..='~') && !"[]=;%\"".contains(c);
    let edges = |c: char| c == ' ' || c == '\'';
    if value.is_empty() || !value.chars().all(printable) || value.starts_with(edges) || value.ends_with(edges) {
        return Err(Refusal::NotExpressible { field });
    }
    Ok(value.to_owned())
}

#[derive(Clone, Copy)]
enum Protocol {
    Imap,
    Pop3,
}

impl Protocol {
    fn of(service: Service) -> Result<Self, Refusal> {
        match service {
            Service::Imap => Ok(Self::Imap),
            Service::Pop3 => Ok(Self::Pop3),
            Service::Submission => Err(Refusal::NotExpressible { field: "service" }),
        }
    }

    fn mapping_name(self) -> &'static str {
        match self {
            Self::Imap => "IMAP_I_Mail",
            Self::Pop3 => "I_Mail",
        }
    }

    fn account_type(self) -> &'static str {
        match self {
            Self::Imap => "IMAP",
            Self::Pop3 => "POP3",
        }
    }

    /// Each key of an account with its type and MAPI property.
    fn mapping(self) -> Vec<(&'static str, &'static str)> {
        let mut mapping = vec![
            ("AccountName", "PT_UNICODE,0x0002"),
            ("DisplayName", "PT_UNICODE,0x000B"),
            ("EmailAddress", "PT_UNICODE,0x000C"),
        ];
        mapping.extend(match self {
            Self::Imap => [
                ("IMAPServer", "PT_UNICODE,0x0100"),
                ("IMAPUserName", "PT_UNICODE,0x0101"),
                ("IMAPPort", "PT_LONG,0x0104"),
                ("IMAPUseSSL", "PT_LONG,0x0105"),
                ("IMAPUseSPA", "PT_LONG,0x0108"),
            ],
            Self::Pop3 => [
                ("POP3Server", "PT_UNICODE,0x0100"),
                ("POP3UserName", "PT_UNICODE,0x0101"),
                ("POP3Port", "PT_LONG,0x0104"),
                ("POP3UseSSL", "PT_LONG,0x0105"),
                ("POP3UseSPA", "PT_LONG,0x0108"),
            ],
        });
        mapping.extend([
            ("SMTPServer", "PT_UNICODE,0x0200"),
            ("SMTPPort", "PT_LONG,0x0201"),
            ("SMTPUseAuth", "PT_LONG,0x0203"),
            ("SMTPUserName", "PT_UNICODE,0x0204"),
            ("SMTPUseSPA", "PT_LONG,0x0207"),
            ("SMTPAuthMethod", "PT_LONG,0x0208"),
            ("ServerTimeOut", "PT_LONG,0x0209"),
            ("SMTPSecureConnection", "PT_LONG,0x020A"),
            ("ConnectionType", "PT_LONG,0x000F"),
        ]);
        match self {
            Self::Imap => {}
            Self::Pop3 => mapping.push(("LeaveOnServer", "PT_LONG,0x1000")),
        }
        mapping
    }
}

/// Hands the profile to Outlook, which would ignore it while it is open. `profile_name` comes from [`file_stem`], so it
/// has no character that the command shell would act on. What it says is English: the letters of a batch file are read by
/// the console's own code page, which differs from country to country.
fn command(profile_name: &str) -> String {
    let mut lines = Lines(String::new());
    for line in [
        "@echo off",
        "rem Mailhaven: adds a mail account to Outlook classic. It reads the .prf file beside this one.",
        "\"%SystemRoot%\\System32\\tasklist.exe\" /nh /fi \"imagename eq outlook.exe\" \
         | \"%SystemRoot%\\System32\\find.exe\" /i \"outlook.exe\" >nul",
        "if not errorlevel 1 (",
        "  echo Outlook is open. Close it, then open this file again.",
        "  pause",
        "  exit /b 1",
        ")",
    ] {
        lines.line(line);
    }
    lines.line(&format!("start \"\" outlook.exe /importprf \"%~dp0{profile_name}\""));
    lines.0
}

/// Text in lines that end as Windows ends them.
struct Lines(String);

impl Lines {
    fn line(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push_str("\r\n");
    }

    fn section(&mut self, name: &str) {
        self.line("");
        self.line(&format!("[{name}]"));
    }

    fn pair(&mut self, key: &str, value: &str) {
        self.line(&format!("{key}={value}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_an_ini_reader_would_change_is_refused() {
        for value in
            ["", "a\r\n[General]", "a\nb", "[x", "a=b", "a;b", "%USERNAME%", "\"a\"", " a", "a ", "'a'", "zoë", "a\tb"]
        {
            assert_eq!(plain(value, "user name"), Err(Refusal::NotExpressible { field: "user name" }), "{value:?}");
        }
        for value in ["anna@example.org", "o'brien", "DOMAIN\\anna", "anna petersen", "a#b&c"] {
            assert_eq!(plain(value, "user name").as_deref(), Ok(value));
        }
    }
}
