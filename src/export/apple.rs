//! A configuration profile for Mail on iPhone, iPad and Mac: a property list in XML
//! (<https://developer.apple.com/documentation/devicemanagement/mail>). The device asks for the password.
//!
//! Identifiers follow from the address: a profile with the same ones replaces the account that an earlier one made, and
//! two addresses live side by side. There is one flag for both kinds of encryption; the port tells which. A sign-in in
//! the browser cannot be said.

use crate::{
    account::{AuthMethod, Service},
    settings::{Server, Settings},
};

use super::{
    ExportedFile, Refusal, SheetWords, field::legible, file_stem, fingerprint, sign_in::expressible, uuid, xml::Xml,
};

pub(super) fn export(settings: &Settings, words: &SheetWords) -> Result<Vec<ExportedFile>, Refusal> {
    let name = format!("{}.mobileconfig", file_stem(settings.address()));
    Ok(vec![ExportedFile::text(name, "application/x-apple-aspen-config", profile(settings, words)?)])
}

fn profile(settings: &Settings, words: &SheetWords) -> Result<String, Refusal> {
    let shown = settings.address().to_string();
    let address = legible(&shown, "address")?;
    let identifier = format!("org.mailhaven.{:016x}", fingerprint::of(&[address]));
    let mail = mail(settings, address)?;
    let description = words.profile.replace(SheetWords::ADDRESS, address);
    let payload = |kind, identifier: &str| payload(kind, identifier, address, &description);
    let mut xml = Xml::new("\t");
    xml.line(
        "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">",
    );
    xml.element("plist", &[("version", "1.0")], |xml| {
        xml.element("dict", &[], |xml| {
            xml.text("key", "PayloadContent");
            xml.element("array", &[], |xml| {
                xml.element("dict", &[], |xml| {
                    write(xml, &mail);
                    write(xml, &payload("com.apple.mail.managed", &format!("{identifier}.mail")));
                });
            });
            write(xml, &payload("Configuration", &identifier));
            let organisation = settings.address().domain().as_ascii().to_owned();
            write(
                xml,
                &[("PayloadOrganization", Value::Text(organisation)), ("PayloadRemovalDisallowed", Value::Flag(false))],
            );
        });
    });
    Ok(xml.finish())
}

enum Value {
    Text(String),
    Number(u16),
    Flag(bool),
}

type Pairs = Vec<(&'static str, Value)>;

fn write(xml: &mut Xml, pairs: &[(&'static str, Value)]) {
    for (key, value) in pairs {
        xml.text("key", key);
        match value {
            Value::Text(text) => xml.text("string", text),
            Value::Number(number) => xml.line(&format!("<integer>{number}</integer>")),
            Value::Flag(flag) => xml.line(if *flag { "<true/>" } else { "<false/>" }),
        }
    }
}

/// What every payload says of itself.
fn payload(kind: &'static str, identifier: &str, address: &str, description: &str) -> Pairs {
    let text = |text: &str| Value::Text(text.to_owned());
    vec![
        ("PayloadType", text(kind)),
        ("PayloadVersion", Value::Number(1)),
        ("PayloadIdentifier", text(identifier)),
        ("PayloadUUID", Value::Text(uuid::of(&[identifier]).to_uppercase())),
        ("PayloadDisplayName", Value::Text(format!("Mail: {address}"))),
        ("PayloadDescription", text(description)),
    ]
}

fn mail(settings: &Settings, address: &str) -> Result<Pairs, Refusal> {
    let incoming = settings.incoming();
    let outgoing = settings.outgoing().ok_or(Refusal::NoOutgoing)?;
    let kind = match incoming.endpoint.service {
        Service::Imap => "EmailTypeIMAP",
        Service::Pop3 => "EmailTypePOP",
        Service::Submission => return Err(Refusal::NotExpressible { field: "service" }),
    };
    let [to_receive, to_send] = [authentication(incoming)?, authentication(outgoing)?];
    let mut pairs = vec![
        ("EmailAccountDescription", Value::Text(address.to_owned())),
        ("EmailAccountType", Value::Text(kind.to_owned())),
        ("EmailAddress", Value::Text(address.to_owned())),
        ("IncomingMailServerAuthentication", Value::Text(to_receive.to_owned())),
        ("IncomingMailServerHostName", Value::Text(incoming.endpoint.host.as_ascii().to_owned())),
        ("IncomingMailServerPortNumber", Value::Number(incoming.endpoint.port.number())),
        ("IncomingMailServerUseSSL", Value::Flag(true)),
        ("IncomingMailServerUsername", Value::Text(legible(&incoming.username, "user name")?.to_owned())),
        ("OutgoingMailServerAuthentication", Value::Text(to_send.to_owned())),
        ("OutgoingMailServerHostName", Value::Text(outgoing.endpoint.host.as_ascii().to_owned())),
        ("OutgoingMailServerPortNumber", Value::Number(outgoing.endpoint.port.number())),
        ("OutgoingMailServerUseSSL", Value::Flag(true)),
    ];
    if to_send != WITHOUT {
        let username = legible(&outgoing.username, "user name")?;
        pairs.push(("OutgoingMailServerUsername", Value::Text(username.to_owned())));
        let same = outgoing.username == incoming.username;
        pairs.push(("OutgoingPasswordSameAsIncomingPassword", Value::Flag(same)));
    }
    Ok(pairs)
}

const WITHOUT: &str = "EmailAuthNone";

fn authentication(server: &Server) -> Result<&'static str, Refusal> {
    expressible(server, |method| match method {
        AuthMethod::Password => Some("EmailAuthPassword"),
        AuthMethod::EncryptedPassword => Some("EmailAuthCRAMMD5"),
        AuthMethod::Ntlm => Some("EmailAuthNTLM"),
        AuthMethod::None => (!server.endpoint.service.is_incoming()).then_some(WITHOUT),
        AuthMethod::OAuth2 | AuthMethod::Gssapi | AuthMethod::ClientCertificate => None,
    })
}
