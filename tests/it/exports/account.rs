//! Accounts to export, built from evidence as the program builds them; and English words for the sheet.

use std::time::Duration;

use mailhaven::{
    account::{AuthMethod, EmailAddress, Endpoint, Hostname, Port, Security, Service, UsernameForm},
    discovery::{
        Candidate, Candidates, Report, SourceId, SourceReport, Trust,
        rank::{Ranked, rank},
    },
    export::SheetWords,
    network::Moment,
    probe::{End, Evidence},
    settings::Settings,
};

/// What a source published about one account.
#[derive(Clone)]
pub(crate) struct Account {
    address: EmailAddress,
    receiving: Option<Candidate>,
    sending: Option<Candidate>,
}

impl Account {
    pub(super) fn new(address: &str) -> Self {
        let address = EmailAddress::parse(address).unwrap();
        Self { address, receiving: None, sending: None }
    }

    pub(super) fn receiving(mut self, service: Service, host: &str, security: Security) -> Self {
        self.receiving = Some(candidate(Endpoint::usual(service, Hostname::parse(host).unwrap(), security)));
        self
    }

    pub(super) fn sending(mut self, host: &str, security: Security) -> Self {
        let host = Hostname::parse(host).unwrap();
        self.sending = Some(candidate(Endpoint::usual(Service::Submission, host, security)));
        self
    }

    pub(super) fn signing_in_by(mut self, auth: &[AuthMethod]) -> Self {
        for candidate in [&mut self.receiving, &mut self.sending].into_iter().flatten() {
            candidate.auth = auth.to_vec();
        }
        self
    }

    pub(super) fn sending_without_sign_in(mut self) -> Self {
        self.sending.as_mut().unwrap().auth = vec![AuthMethod::None];
        self
    }

    /// Other ports than the usual ones.
    pub(super) fn at_ports(mut self, receiving: u16, sending: u16) -> Self {
        self.receiving.as_mut().unwrap().endpoint.port = Port::new(receiving).unwrap();
        self.sending.as_mut().unwrap().endpoint.port = Port::new(sending).unwrap();
        self
    }

    /// The user names for receiving and sending.
    pub(super) fn named(mut self, receiving: &str, sending: &str) -> Self {
        self.receiving.as_mut().unwrap().username = UsernameForm::Literal(receiving.to_owned());
        self.sending.as_mut().unwrap().username = UsernameForm::Literal(sending.to_owned());
        self
    }

    pub(crate) fn settings(&self) -> Settings {
        let all: Vec<Candidate> = [&self.receiving, &self.sending].into_iter().flatten().cloned().collect();
        let evidence: Vec<Evidence> = all.iter().map(|candidate| working(&candidate.endpoint)).collect();
        let ranked = self.ranked(all);
        Settings::from_working(&self.address, &ranked, &evidence).unwrap()
    }

    fn ranked(&self, candidates: Vec<Candidate>) -> Vec<Ranked> {
        let candidates = Candidates::new(candidates).unwrap();
        let report = SourceReport {
            source: SourceId::Autoconfig,
            detail: "autoconfig.example.org".to_owned(),
            started: Moment::default(),
            took: Duration::ZERO,
            report: Report::Found { candidates, denied: Vec::new(), provider: None },
            notes: Vec::new(),
            dates: None,
        };
        rank(&self.address, &[report])
    }
}

fn candidate(endpoint: Endpoint) -> Candidate {
    Candidate {
        endpoint,
        username: UsernameForm::Address,
        auth: vec![AuthMethod::Password],
        trust: Trust::Published,
        source: SourceId::Autoconfig,
        position: 0,
        provenance: "autoconfig.example.org".to_owned(),
        excerpt: None,
    }
}

fn working(endpoint: &Endpoint) -> Evidence {
    let (endpoint, started) = (endpoint.clone(), Moment::default());
    Evidence { endpoint, ip: None, started, steps: Vec::new(), said: Vec::new(), end: End::Working }
}

pub(super) fn words() -> SheetWords {
    let list = |items: &[&str]| items.iter().map(|&item| item.to_owned()).collect();
    SheetWords {
        language: "en-GB".into(),
        title: "Mail settings".into(),
        introduction: "Type these into your mail program when it asks for the settings of the account.".into(),
        servers: "Servers".into(),
        receiving: "Receiving".into(),
        sending: "Sending".into(),
        account_type: "Account type".into(),
        server: "Server".into(),
        port: "Port".into(),
        security: "Security".into(),
        username: "User name".into(),
        sign_in: "Sign-in".into(),
        password: "Password".into(),
        tested: "Tested".into(),
        tls_note: "Some programs say SSL".into(),
        starttls_note: "Some programs say TLS".into(),
        method_password: "Normal password".into(),
        method_encrypted_password: "Encrypted password".into(),
        method_browser: "Sign-in in the browser (OAuth 2.0)".into(),
        method_certificate: "Client certificate".into(),
        method_none: "No sign-in".into(),
        password_yours: "The password of your mail account".into(),
        password_browser: "None: a page of your provider opens".into(),
        password_computer: "None: the sign-in of this computer counts".into(),
        app_password_advice: "An app password, made for one program".to_owned(),
        app_password: None,
        or: "Or".into(),
        nothing: "None".into(),
        seen_working: "Seen working, encrypted, ID checked".into(),
        cannot_send: "No server for sending was seen working. Ask your provider which one to use.".into(),
        in_outlook: "In Outlook".into(),
        way_in_outlook: "In Outlook, go this way".into(),
        outlook_not_tried: "These are the English names. We have not tried them.".into(),
        outlook_by_guides: "These are the English names of guides. Some we do not know.".into(),
        steps_heading: "What to do".into(),
        steps: list(&[
            "Add an account in your mail program, and choose to set it up by hand.",
            "Choose the account type, then copy the settings above.",
            "Type your password when the program asks for it.",
        ]),
        trouble_heading: "If it does not work".into(),
        trouble: list(&[
            "Compare every letter and number with this sheet, the user name first.",
            "Check that port and security are the pair given here.",
            "On another network, check again with Mailhaven: some networks block mail.",
        ]),
        footer: "Made by Mailhaven. There is no password on this sheet.".into(),
        profile: "Adds the mail account {address}. There is no password in it.".into(),
        folders: Vec::new(),
    }
}
