//! A sheet for every program that takes no file: one page to print (HTML), and the same as plain text and as Markdown.
//!
//! It says everything that a person is asked for, in the words that programs use, and bears no date, so that the same
//! settings give the same bytes. The words around the values come from the caller; this module knows no language.

mod html;
mod markdown;
mod outlook;
mod text;
mod words;

use crate::{
    account::{AuthMethod, EmailAddress, Security, Service},
    settings::{Server, Settings},
};

use super::{ExportedFile, Refusal, field::legible, file_stem};

use outlook::Asked;
pub(super) use outlook::Outlook;
pub use words::{AppPassword, SheetWords};

pub(super) fn export(settings: &Settings, words: &SheetWords) -> Result<Vec<ExportedFile>, Refusal> {
    Ok(files(settings, &Sheet::new(settings, words, &[])?))
}

/// The sheet with the labels of some of the Outlooks beside ours.
pub(super) fn export_for_outlook(
    settings: &Settings,
    words: &SheetWords,
    outlooks: &[Outlook],
) -> Result<Vec<ExportedFile>, Refusal> {
    Ok(files(settings, &Sheet::new(settings, words, outlooks)?))
}

fn files(settings: &Settings, sheet: &Sheet<'_>) -> Vec<ExportedFile> {
    let stem = format!("mail-settings-{}", file_stem(settings.address()));
    vec![
        ExportedFile {
            name: format!("{stem}.html"),
            media_type: "text/html; charset=utf-8",
            bytes: html::page(sheet).into_bytes(),
        },
        ExportedFile {
            name: format!("{stem}.txt"),
            media_type: "text/plain; charset=utf-8",
            bytes: text::page(sheet).into_bytes(),
        },
        ExportedFile {
            name: format!("{stem}.md"),
            media_type: "text/markdown; charset=utf-8",
            bytes: markdown::page(sheet).into_bytes(),
        },
    ]
}

/// The sheet to paste in a message or a ticket.
pub(super) fn plain_text(settings: &Settings, words: &SheetWords) -> Result<String, Refusal> {
    Ok(text::page(&Sheet::new(settings, words, &[])?))
}

/// What all forms of the sheet say.
struct Sheet<'a> {
    words: &'a SheetWords,
    address: String,
    /// The address with the letters of its domain, where they differ from what a server is told.
    readable_address: Option<String>,
    rows: Vec<Row<'a>>,
    can_send: bool,
    steps: Vec<Point>,
    trouble: Vec<Point>,
}

/// One point of a list, and what stands in lines of its own below it.
struct Point {
    text: String,
    below: Vec<String>,
}

/// One thing that a mail program asks for.
struct Row<'a> {
    label: &'a str,
    receiving: Vec<Line>,
    /// Empty where there is no server for sending.
    sending: Vec<Line>,
}

/// One line of a value; the first is the value, the others explain it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Line {
    /// To be typed exactly so.
    Exact(String),
    Words(String),
    /// An address on the web.
    Page(String),
}

impl<'a> Sheet<'a> {
    fn new(settings: &'a Settings, words: &'a SheetWords, outlooks: &[Outlook]) -> Result<Self, Refusal> {
        let (address, incoming, outgoing) = (settings.address(), settings.incoming(), settings.outgoing());
        let shown = address.to_string();
        legible(&shown, "address")?;
        for server in [Some(incoming), outgoing].into_iter().flatten() {
            legible(&server.username, "user name")?;
        }
        let row = |label: &'a str, cell: &dyn Fn(&Server) -> Vec<Line>| Row {
            label,
            receiving: cell(incoming),
            sending: outgoing.map(cell).unwrap_or_default(),
        };
        let exact = |value: &str| vec![Line::Exact(value.to_owned())];
        let called = |asked: Asked, server: &Server, mut lines: Vec<Line>| {
            let label = |outlook: &Outlook| {
                let label = outlook.label(asked, server)?;
                Some(Line::Words(format!("{}: {label}", outlook.place().unwrap_or(&words.in_outlook))))
            };
            lines.extend(outlooks.iter().filter_map(label));
            lines
        };
        let rows = vec![
            row(&words.account_type, &|server| vec![Line::Words(protocol(server).to_owned())]),
            row(&words.server, &|server| called(Asked::Server, server, exact(server.endpoint.host.as_ascii()))),
            row(&words.port, &|server| called(Asked::Port, server, exact(&server.endpoint.port.to_string()))),
            row(&words.security, &|server| called(Asked::Security, server, security(server, words))),
            row(&words.username, &|server| called(Asked::Username, server, username(server, words))),
            row(&words.sign_in, &|server| sign_in(server, words)),
            row(&words.password, &|server| password(server, words)),
            row(&words.tested, &|_| vec![Line::Words(words.seen_working.clone())]),
        ];
        let mut steps = points(&words.steps);
        if let (Some(way), Some(first)) = (way(outlooks, incoming, words), steps.first_mut()) {
            *first = way;
        }
        let mut trouble = points(&words.trouble);
        let note = outlooks.first().map(|outlook| match outlook.place() {
            None => &words.outlook_not_tried,
            Some(_) => &words.outlook_by_guides,
        });
        trouble.extend(points(note));
        let readable_address = readable(address);
        Ok(Self { words, readable_address, address: shown, rows, can_send: outgoing.is_some(), steps, trouble })
    }
}

fn points<'a>(texts: impl IntoIterator<Item = &'a String>) -> Vec<Point> {
    texts.into_iter().map(|text| Point { text: text.clone(), below: Vec::new() }).collect()
}

/// The way through the menus; for several Outlooks each has its own line.
fn way(outlooks: &[Outlook], incoming: &Server, words: &SheetWords) -> Option<Point> {
    let way = |outlook: &Outlook| outlook.way(incoming.endpoint.service).map(|way| (*outlook, way));
    let ways: Vec<(Outlook, &str)> = outlooks.iter().filter_map(way).collect();
    let intro = &words.way_in_outlook;
    match ways.as_slice() {
        [] => None,
        [(_, way)] => Some(Point { text: format!("{intro}: {way}"), below: Vec::new() }),
        several => {
            let line = |(outlook, way): &(Outlook, &str)| format!("{}: {way}", outlook.name());
            Some(Point { text: format!("{intro}:"), below: several.iter().map(line).collect() })
        }
    }
}

fn protocol(server: &Server) -> &'static str {
    match server.endpoint.service {
        Service::Imap => "IMAP",
        Service::Pop3 => "POP3",
        Service::Submission => "SMTP",
    }
}

/// The names that Thunderbird, Outlook and most others give the two.
fn security(server: &Server, words: &SheetWords) -> Vec<Line> {
    let (name, note) = match server.endpoint.security {
        Security::Tls => ("SSL/TLS", &words.tls_note),
        Security::StartTls => ("STARTTLS", &words.starttls_note),
    };
    vec![Line::Words(name.to_owned()), Line::Words(note.clone())]
}

fn username(server: &Server, words: &SheetWords) -> Vec<Line> {
    if server.auth == [AuthMethod::None] {
        vec![Line::Words(words.nothing.clone())]
    } else {
        vec![Line::Exact(server.username.clone())]
    }
}

/// The methods in the server's order.
fn sign_in(server: &Server, words: &SheetWords) -> Vec<Line> {
    let name = |method: &AuthMethod| match method {
        AuthMethod::Password => words.method_password.clone(),
        AuthMethod::EncryptedPassword => words.method_encrypted_password.clone(),
        AuthMethod::OAuth2 => words.method_browser.clone(),
        AuthMethod::Gssapi => "Kerberos (GSSAPI)".to_owned(),
        AuthMethod::Ntlm => "NTLM".to_owned(),
        AuthMethod::ClientCertificate => words.method_certificate.clone(),
        AuthMethod::None => words.method_none.clone(),
    };
    let further = |(index, name): (usize, String)| if index == 0 { name } else { format!("{}: {name}", words.or) };
    server.auth.iter().map(name).enumerate().map(further).map(Line::Words).collect()
}

/// What to type as the password, once for all methods that ask for the same.
fn password(server: &Server, words: &SheetWords) -> Vec<Line> {
    let mut told: Vec<&str> = Vec::new();
    let mut lines = Vec::new();
    for method in &server.auth {
        let (advice, page) = password_advice(*method, words);
        if told.contains(&advice) {
            continue;
        }
        let further = if told.is_empty() { String::new() } else { format!("{}: ", words.or) };
        lines.push(Line::Words(further + advice));
        lines.extend(page.map(|page| Line::Page(page.to_owned())));
        told.push(advice);
    }
    lines
}

/// The advice, and the page that helps to follow it.
fn password_advice(method: AuthMethod, words: &SheetWords) -> (&str, Option<&str>) {
    match method {
        AuthMethod::Password | AuthMethod::EncryptedPassword => match &words.app_password {
            Some(app) => (&app.advice, app.page.as_deref()),
            None => (&words.password_yours, None),
        },
        AuthMethod::OAuth2 => (&words.password_browser, None),
        AuthMethod::Gssapi | AuthMethod::Ntlm => (&words.password_computer, None),
        AuthMethod::ClientCertificate | AuthMethod::None => (&words.nothing, None),
    }
}

fn readable(address: &EmailAddress) -> Option<String> {
    let domain = address.domain().to_unicode();
    (domain != address.domain().as_ascii()).then(|| format!("{}@{domain}", address.local_part()))
}
