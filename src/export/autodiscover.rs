//! What an Autodiscover service answers for IMAP, POP3 and SMTP ([MS-OXDSCLI] §2.2.4, "plain old XML"). All protocols
//! stand in one account: Outlook takes only the first. `Encryption` overrides `SSL`, and its words are Microsoft's own:
//! SSL is encryption from the first byte, TLS is STARTTLS.

use crate::{
    account::{Security, Service},
    settings::{Server, Settings},
};

use super::{
    Refusal,
    field::legible,
    sign_in::{SignIn, by_password},
    xml::Xml,
};

const OUTER: &str = "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006";
const INNER: &str = "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";

/// Whose answer it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum For {
    /// The user names are written.
    OnePerson,
    /// No user names: Outlook takes the address. Refused where that would be wrong.
    Everyone,
}

pub(super) fn document(settings: &Settings, readers: For) -> Result<String, Refusal> {
    let outgoing = settings.outgoing().ok_or(Refusal::NoOutgoing)?;
    let incoming = Protocol::of(settings, settings.incoming(), readers)?;
    let outgoing = Protocol::of(settings, outgoing, readers)?;
    let same_password = outgoing.server.username == incoming.server.username;
    let mut xml = Xml::new("  ");
    xml.element("Autodiscover", &[("xmlns", OUTER)], |xml| {
        xml.element("Response", &[("xmlns", INNER)], |xml| {
            xml.element("Account", &[], |xml| {
                xml.text("AccountType", "email");
                xml.text("Action", "settings");
                incoming.write(xml, readers, |_| {});
                outgoing.write(xml, readers, |xml| {
                    xml.text("UsePOPAuth", on(outgoing.signs_in && same_password));
                    xml.text("SMTPLast", "off");
                });
            });
        });
    });
    Ok(xml.finish())
}

struct Protocol<'a> {
    server: &'a Server,
    signs_in: bool,
}

impl<'a> Protocol<'a> {
    fn of(settings: &Settings, server: &'a Server, readers: For) -> Result<Self, Refusal> {
        let signs_in = by_password(server)? != SignIn::Without;
        legible(&server.username, "user name")?;
        if readers == For::Everyone && signs_in && server.username != settings.address().to_string() {
            return Err(Refusal::UsernameOfOnePerson);
        }
        Ok(Self { server, signs_in })
    }

    fn write(&self, xml: &mut Xml, readers: For, more: impl FnOnce(&mut Xml)) {
        let endpoint = &self.server.endpoint;
        let kind = match endpoint.service {
            Service::Imap => "IMAP",
            Service::Pop3 => "POP3",
            Service::Submission => "SMTP",
        };
        let encryption = match endpoint.security {
            Security::Tls => "SSL",
            Security::StartTls => "TLS",
        };
        xml.element("Protocol", &[], |xml| {
            xml.text("Type", kind);
            xml.text("Server", endpoint.host.as_ascii());
            xml.text("Port", &endpoint.port.to_string());
            if readers == For::OnePerson && self.signs_in {
                xml.text("LoginName", &self.server.username);
            }
            // All that is absent counts as on.
            xml.text("DomainRequired", "off");
            xml.text("SPA", "off");
            xml.text("SSL", "on");
            xml.text("Encryption", encryption);
            xml.text("AuthRequired", on(self.signs_in));
            more(xml);
        });
    }
}

fn on(flag: bool) -> &'static str {
    if flag { "on" } else { "off" }
}
