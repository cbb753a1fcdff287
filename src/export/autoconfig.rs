//! The file in which a domain, or an administrator, tells mail programs its servers
//! (draft-ietf-mailmaint-autoconfig; Thunderbird's `clientConfig`, version 1.1, which every reader expects). It is for
//! everyone at the domain, so user names are rules, and nobody's own user name goes into it. Never an unencrypted server:
//! Thunderbird for Android drops the whole file then.

use crate::{
    account::{AuthMethod, EmailAddress, Security, Service},
    settings::{Server, Settings},
};

use super::{
    ExportedFile, Refusal, field::legible, sign_in::expressible_or_by_browser, thunderbird::signs_in_by_browser,
    xml::Xml,
};

/// Named as the folder `isp` of Thunderbird wants it.
pub(super) fn export(settings: &Settings) -> Result<Vec<ExportedFile>, Refusal> {
    let name = format!("{}.xml", settings.address().domain().as_ascii());
    Ok(vec![ExportedFile::text(name, "text/xml", document(settings)?)])
}

pub(super) fn document(settings: &Settings) -> Result<String, Refusal> {
    let domain = settings.address().domain();
    let shown = domain.to_unicode();
    let shown = legible(&shown, "address")?;
    let incoming = Section::of(settings, settings.incoming())?;
    let outgoing = Section::of(settings, settings.outgoing().ok_or(Refusal::NoOutgoing)?)?;
    let mut xml = Xml::new("  ");
    xml.element("clientConfig", &[("version", "1.1")], |xml| {
        xml.element("emailProvider", &[("id", domain.as_ascii())], |xml| {
            xml.text("domain", domain.as_ascii());
            xml.text("displayName", shown);
            xml.text("displayShortName", shown);
            incoming.write(xml, "incomingServer");
            outgoing.write(xml, "outgoingServer");
        });
    });
    Ok(xml.finish())
}

struct Section<'a> {
    server: &'a Server,
    methods: Vec<&'static str>,
    username: &'static str,
}

impl<'a> Section<'a> {
    fn of(settings: &Settings, server: &'a Server) -> Result<Self, Refusal> {
        // The first that can be said decides whether there is a way in at all.
        expressible_or_by_browser(server, |method| name(server, method))?;
        let methods = server.auth.iter().filter_map(|method| name(server, *method)).collect();
        Ok(Self { server, methods, username: rule_for_username(settings.address(), server)? })
    }

    fn write(&self, xml: &mut Xml, element: &'static str) {
        let endpoint = &self.server.endpoint;
        let kind = match endpoint.service {
            Service::Imap => "imap",
            Service::Pop3 => "pop3",
            Service::Submission => "smtp",
        };
        let socket = match endpoint.security {
            Security::Tls => "SSL",
            Security::StartTls => "STARTTLS",
        };
        xml.element(element, &[("type", kind)], |xml| {
            xml.text("hostname", endpoint.host.as_ascii());
            xml.text("port", &endpoint.port.to_string());
            xml.text("socketType", socket);
            for method in &self.methods {
                xml.text("authentication", method);
            }
            xml.text("username", self.username);
            if endpoint.service == Service::Pop3 {
                xml.element("pop3", &[], |xml| xml.text("leaveMessagesOnServer", "true"));
            }
        });
    }
}

/// Programs that do not know a name skip it and take the next.
fn name(server: &Server, method: AuthMethod) -> Option<&'static str> {
    let endpoint = &server.endpoint;
    match method {
        AuthMethod::Password => Some("password-cleartext"),
        AuthMethod::EncryptedPassword => Some("password-encrypted"),
        AuthMethod::Gssapi => Some("GSSAPI"),
        AuthMethod::Ntlm => Some("NTLM"),
        AuthMethod::OAuth2 => signs_in_by_browser(&endpoint.host).then_some("OAuth2"),
        AuthMethod::ClientCertificate => None,
        AuthMethod::None => (!endpoint.service.is_incoming()).then_some("none"),
    }
}

/// How the user name follows from any address at the domain.
fn rule_for_username(address: &EmailAddress, server: &Server) -> Result<&'static str, Refusal> {
    if server.username == address.to_string() || server.auth == [AuthMethod::None] {
        Ok("%EMAILADDRESS%")
    } else if server.username == address.local_part() {
        Ok("%EMAILLOCALPART%")
    } else {
        Err(Refusal::UsernameOfOnePerson)
    }
}
