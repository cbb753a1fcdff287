//! Outlook's own Autodiscover answer from the disk of one computer, and the registry entry that makes Outlook look there
//! (<https://support.microsoft.com/topic/2212902>, `PreferLocalXML`). For administrators: Outlook of 2016 and later asks
//! Microsoft first when a person adds an account in the window that opens by itself.
//!
//! The registry file is UTF-16 with a byte order mark and CRLF, as Registry Editor 5.00 writes it. It touches no setting
//! that other accounts depend on.

use crate::settings::Settings;

use super::{
    ExportedFile, Refusal,
    autodiscover::{For, document},
};

/// Everyone on a computer may read it; only administrators may write it.
const FOLDER: &str = r"C:\ProgramData\Mailhaven";

pub(super) fn export(settings: &Settings) -> Result<Vec<ExportedFile>, Refusal> {
    let domain = settings.address().domain().as_ascii();
    let name = format!("autodiscover-{domain}.xml");
    let answer = ExportedFile::text(&name, "text/xml", document(settings, For::OnePerson)?);
    let registry = ExportedFile {
        name: format!("autodiscover-{domain}.reg"),
        media_type: "text/x-ms-regedit",
        bytes: utf_16(&registry(domain, &format!(r"{FOLDER}\{name}"))),
    };
    Ok(vec![registry, answer])
}

/// A domain is letters, digits, hyphens and dots: nothing that quotes would have to hold.
fn registry(domain: &str, path: &str) -> String {
    let path = path.replace('\\', r"\\");
    [
        "Windows Registry Editor Version 5.00",
        "",
        "; Mailhaven: lets Outlook read the answer for this domain from this computer.",
        "; There is no password in it. To undo: delete both values.",
        r"[HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\Outlook\AutoDiscover]",
        "\"PreferLocalXML\"=dword:00000001",
        &format!("\"{domain}\"=\"{path}\""),
        "",
    ]
    .join("\r\n")
}

fn utf_16(text: &str) -> Vec<u8> {
    "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}
