//! The settings file that a domain or the provider database publishes.

use mailhaven::{
    account::{AuthMethod, EmailAddress, Security, Service, UsernameForm},
    protocol::autoconfig::{AutoconfigProblem, Document, Server, Text, WebPage, read},
};

use super::clean::{assert_clean, assert_clean_sentence, assert_web_address};

/// The most sections that are used, and the most pages (`MOST` of the reader).
const MOST: usize = 32;

pub fn run(bytes: &[u8]) {
    for address in ["anna@example.org", "a%&{zoë'}@bücher.example"] {
        let address = EmailAddress::parse(address).expect("an address");
        match read(bytes, &address) {
            Ok(document) => {
                assert_document(&document);
                assert_reads_as_itself(&document, &address);
            }
            Err(AutoconfigProblem::NotAConfiguration) => {}
            Err(problem) => assert_clean_sentence("why a file cannot be used", &problem.to_string()),
        }
    }
}

fn assert_document(document: &Document) {
    assert!(document.servers.len() <= MOST && document.left_out.len() <= MOST, "more sections than anybody tries");
    assert!(document.mended.len() <= MOST, "{} placeholders were mended", document.mended.len());
    assert!(document.domains.len() <= 256 && document.exchanger_domains.len() <= 256);
    document.display_name.iter().for_each(|name| assert_clean("the name", name));
    for server in &document.servers {
        assert_clean("a section", server.section.as_str());
        if let UsernameForm::Literal(name) = &server.username {
            assert!(!name.is_empty() && name.len() <= 255, "no name for signing in: {name:?}");
            assert!(!name.chars().any(char::is_control), "a name for signing in of several lines: {name:?}");
        }
        for (at, method) in server.auth.iter().enumerate() {
            assert!(!server.auth[..at].contains(method), "{method:?} twice");
        }
    }
    for left_out in &document.left_out {
        assert_clean_sentence("which section", &left_out.what);
        assert_clean_sentence("why it was left out", &left_out.why.to_string());
    }
    document.mended.iter().for_each(|mended| assert_clean("a placeholder", &mended.placeholder));
    for WebPage { url, texts } in document.enabling.iter().chain(&document.documentation) {
        assert_web_address(url);
        assert!(texts.len() <= MOST);
        for Text { language, text } in texts {
            assert_clean("a text", text);
            if let Some(language) = language {
                assert_clean("a language", language);
            }
        }
    }
    assert!(document.enabling.len() <= MOST && document.documentation.len() <= MOST);
    if let Some(oauth2) = &document.oauth2 {
        assert_clean("an issuer", &oauth2.issuer);
        oauth2.scope.iter().for_each(|scope| assert_clean("a scope", scope));
        [&oauth2.authorisation_url, &oauth2.token_url].into_iter().flatten().for_each(|url| assert_web_address(url));
    }
}

/// What was understood, written plainly, is understood the same.
fn assert_reads_as_itself(document: &Document, address: &EmailAddress) {
    // A sign of a placeholder that is none cannot always be written.
    let has_sign = |server: &Server| matches!(&server.username, UsernameForm::Literal(name) if name.contains('%'));
    if document.servers.iter().any(has_sign) {
        return;
    }
    let sections: String = document.servers.iter().map(written).collect();
    let file = format!("<clientConfig><emailProvider>{sections}</emailProvider></clientConfig>");
    let again = read(file.as_bytes(), address).expect("our own file");
    let understood = |document: &Document| {
        let servers = document.servers.iter();
        let parts = servers.map(|server| (server.endpoint.clone(), server.username.clone(), server.auth.clone()));
        parts.collect::<Vec<_>>()
    };
    assert_eq!(understood(&again), understood(document), "{file}");
    assert_eq!((again.left_out.len(), again.mended.len()), (0, 0), "{file}");
}

fn written(server: &Server) -> String {
    let endpoint = &server.endpoint;
    let (element, kind) = match endpoint.service {
        Service::Imap => ("incomingServer", "imap"),
        Service::Pop3 => ("incomingServer", "pop3"),
        Service::Submission => ("outgoingServer", "smtp"),
    };
    let security = match endpoint.security {
        Security::Tls => "SSL",
        Security::StartTls => "STARTTLS",
    };
    let username = match &server.username {
        UsernameForm::Address => "%EMAILADDRESS%".to_owned(),
        UsernameForm::LocalPart => "%EMAILLOCALPART%".to_owned(),
        UsernameForm::Literal(name) => name.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"),
    };
    let auth = server.auth.iter().map(|method| ["<authentication>", word(*method), "</authentication>"].concat());
    let auth: String = auth.collect();
    format!(
        "<{element} type=\"{kind}\"><hostname>{}</hostname><port>{}</port><socketType>{security}</socketType>\
         {auth}<username>{username}</username></{element}>",
        endpoint.host, endpoint.port
    )
}

fn word(method: AuthMethod) -> &'static str {
    match method {
        AuthMethod::Password => "password-cleartext",
        AuthMethod::EncryptedPassword => "password-encrypted",
        AuthMethod::OAuth2 => "OAuth2",
        AuthMethod::Gssapi => "GSSAPI",
        AuthMethod::Ntlm => "NTLM",
        AuthMethod::ClientCertificate => "TLS-client-cert",
        AuthMethod::None => "none",
    }
}
