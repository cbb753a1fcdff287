//! Phones with Android. Thunderbird scans a QR code with the text that Thunderbird on a computer shows for it ("Export
//! for mobile", `QRExport.sys.mjs` of version 153: version 1 of the format, one account a code, no passwords). K-9 Mail,
//! `FairEmail` and Thunderbird again read a settings file (`.k9s`, format 1; version 99 is what the app's own reader of QR
//! codes makes, and later ones bring it up to date).
//!
//! Neither can say Kerberos, NTLM or a certificate of the person's own. An unknown value makes the app drop all of it.

use serde_json::json;

use crate::{
    account::{AuthMethod, Hostname, Security, Service},
    settings::{Server, Settings},
};

use super::{
    ExportedFile, QrCode, Refusal, field::legible, file_stem, sign_in::expressible_or_by_browser, uuid, xml::Xml,
};

/// Where Thunderbird for Android is registered for a sign-in in the browser (its `TbOAuthConfigurationFactory`).
const OAUTH_HOSTS: [&str; 13] = [
    "imap.gmail.com",
    "imap.googlemail.com",
    "smtp.gmail.com",
    "smtp.googlemail.com",
    "outlook.office365.com",
    "smtp.office365.com",
    "smtp-mail.outlook.com",
    "imap.mail.yahoo.com",
    "smtp.mail.yahoo.com",
    "imap.aol.com",
    "smtp.aol.com",
    "imap.fastmail.com",
    "smtp.fastmail.com",
];

pub(super) fn export(settings: &Settings) -> Result<Vec<ExportedFile>, Refusal> {
    let stem = file_stem(settings.address());
    Ok(vec![
        ExportedFile::text(format!("{stem}.svg"), "image/svg+xml", code_to_scan(settings)?.svg()),
        ExportedFile::text(format!("{stem}.k9s"), "application/octet-stream", settings_file(settings)?),
    ])
}

/// The code that Thunderbird for Android scans.
pub fn code_to_scan(settings: &Settings) -> Result<QrCode, Refusal> {
    QrCode::of(&text_of_code(settings)?).ok_or(Refusal::NotExpressible { field: "user name" })
}

fn text_of_code(settings: &Settings) -> Result<String, Refusal> {
    let Account { address, incoming, outgoing } = Account::of(settings)?;
    let protocol = match incoming.server.endpoint.service {
        Service::Imap => 0,
        Service::Pop3 => 1,
        Service::Submission => return Err(Refusal::NotExpressible { field: "service" }),
    };
    let part = |protocol: u8, way: &Way<'_>| {
        let endpoint = &way.server.endpoint;
        let security = match endpoint.security {
            Security::StartTls => 2,
            Security::Tls => 3,
        };
        let method = match way.method {
            Method::Without => 0,
            Method::Password => 1,
            Method::Proof => 2,
            Method::Browser => 6,
        };
        json!([protocol, endpoint.host.as_ascii(), endpoint.port.number(), security, method, way.username()])
    };
    let with = |mut list: serde_json::Value, more: &[&str]| {
        if let Some(list) = list.as_array_mut() {
            list.extend(more.iter().map(|&text| text.into()));
        }
        list
    };
    // After the user name: the account's name, and for both servers the password, which is not known. The last is the
    // person's name, which is not known either.
    let receiving = with(part(protocol, &incoming), &[&address, ""]);
    let sending = with(part(0, &outgoing), &[""]);
    Ok(json!([1, [1, 1], receiving, [[sending, [address, ""]]]]).to_string())
}

fn settings_file(settings: &Settings) -> Result<String, Refusal> {
    let Account { address, incoming, outgoing } = Account::of(settings)?;
    let (kind, delete) = match incoming.server.endpoint.service {
        Service::Imap => ("IMAP", "DELETE"),
        // What the phone deletes stays on the server for the other devices.
        Service::Pop3 => ("POP3", "NEVER"),
        Service::Submission => return Err(Refusal::NotExpressible { field: "service" }),
    };
    let mut xml = Xml::new("  ");
    xml.element("k9settings", &[("version", "99"), ("format", "1")], |xml| {
        xml.element("accounts", &[], |xml| {
            xml.element("account", &[("uuid", &uuid::of(&[&address, kind]))], |xml| {
                xml.text("name", &address);
                xml.element("settings", &[], |xml| {
                    xml.line(&format!("<value key=\"deletePolicy\">{delete}</value>"));
                });
                xml.element("incoming-server", &[("type", kind)], |xml| incoming.write(xml));
                xml.element("outgoing-server", &[("type", "SMTP")], |xml| outgoing.write(xml));
                xml.element("identities", &[], |xml| {
                    xml.element("identity", &[], |xml| {
                        xml.text("name", "");
                        xml.text("email", &address);
                    });
                });
            });
        });
    });
    Ok(xml.finish())
}

struct Account<'a> {
    address: String,
    incoming: Way<'a>,
    outgoing: Way<'a>,
}

impl<'a> Account<'a> {
    fn of(settings: &'a Settings) -> Result<Self, Refusal> {
        let address = settings.address().to_string();
        legible(&address, "address")?;
        // Thunderbird shows no code for other addresses: the app could not read it.
        if !address.is_ascii() {
            return Err(Refusal::NotExpressible { field: "address" });
        }
        let incoming = Way::of(settings.incoming())?;
        let outgoing = Way::of(settings.outgoing().ok_or(Refusal::NoOutgoing)?)?;
        Ok(Self { address, incoming, outgoing })
    }
}

/// A server with the way to sign in there.
struct Way<'a> {
    server: &'a Server,
    method: Method,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Method {
    Password,
    Proof,
    Browser,
    Without,
}

impl<'a> Way<'a> {
    fn of(server: &'a Server) -> Result<Self, Refusal> {
        legible(&server.username, "user name")?;
        let method = expressible_or_by_browser(server, |method| match method {
            AuthMethod::Password => Some(Method::Password),
            AuthMethod::EncryptedPassword => Some(Method::Proof),
            AuthMethod::OAuth2 => signs_in_by_browser(&server.endpoint.host).then_some(Method::Browser),
            AuthMethod::None => (!server.endpoint.service.is_incoming()).then_some(Method::Without),
            AuthMethod::Gssapi | AuthMethod::Ntlm | AuthMethod::ClientCertificate => None,
        })?;
        Ok(Self { server, method })
    }

    fn username(&self) -> &str {
        if self.method == Method::Without { "" } else { &self.server.username }
    }

    fn write(&self, xml: &mut Xml) {
        let endpoint = &self.server.endpoint;
        let security = match endpoint.security {
            Security::StartTls => "STARTTLS_REQUIRED",
            Security::Tls => "SSL_TLS_REQUIRED",
        };
        let method = match self.method {
            Method::Password => "PLAIN",
            Method::Proof => "CRAM_MD5",
            Method::Browser => "XOAUTH2",
            Method::Without => "NONE",
        };
        xml.text("host", endpoint.host.as_ascii());
        xml.text("port", &endpoint.port.to_string());
        xml.text("connection-security", security);
        xml.text("authentication-type", method);
        xml.text("username", self.username());
    }
}

fn signs_in_by_browser(host: &Hostname) -> bool {
    OAUTH_HOSTS.contains(&host.as_ascii())
}
