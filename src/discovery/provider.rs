//! The provider records that the program carries, found by domain, by mail exchanger, by server or by id.
//!
//! They are the files of `assets/providers`, checked and written as statics when the program is compiled
//! (`assets/compile.rs`): nothing is read, parsed or allocated at start, and a look-up is a few string comparisons, fit
//! for every key stroke. Nothing here asks the network. A server without encryption has no representation as a
//! [`Server`]; what a source lists in that way is [`NotProposed`].
//!
//! No record lists name servers. They tell who keeps the zone, which is often a registrar or a content network and not who
//! keeps the mail, and no source of the records ties a name server to a provider of mail. Where a company's registered
//! name is all that is known, [`Provider::of_company`] finds whose domains and exchangers lie below it.

// The reader of the build script once more, so that what it refuses is tested.
#[cfg(test)]
#[path = "../../assets/compile/check.rs"]
mod check;
#[cfg(test)]
#[path = "../../assets/compile/record.rs"]
mod record;
#[cfg(test)]
#[path = "../../assets/compile/tables.rs"]
mod tables;

use crate::account::{AuthMethod, Domain, EmailAddress, Endpoint, Hostname, Port, Security, Service, UsernameForm};

use super::{SourceId, SourceReport};

/// What is known of one provider.
#[derive(Debug)]
pub struct Provider {
    /// Stable, as in the file's name.
    pub id: &'static str,
    /// In full, to tell records apart: "GMX (DE/AT/CH)".
    pub name: &'static str,
    /// As people call it, fit for a headline: "GMX".
    pub short_name: &'static str,
    /// Who runs it, where the name does not say so: "Google" for Gmail.
    pub operator: Option<&'static str>,
    pub kind: Kind,
    /// One of those that most people have.
    pub widely_used: bool,
    /// Where mail is read, best first.
    pub incoming: &'static [Server],
    /// Where mail is handed in, best first.
    pub outgoing: &'static [Server],
    /// Servers that sources name and that are never used.
    pub not_proposed: &'static [NotProposed],
    /// Sources know servers, and none of them is encrypted.
    pub only_unencrypted: bool,
    pub imap_support: ImapSupport,
    pub bridge: Option<Bridge>,
    /// The switch that lets mail programs in, where there is one and something is known of it.
    pub access_switch: Option<AccessSwitch>,
    /// The server opens no mailbox before the program has named itself (RFC 2971).
    pub client_id_required: bool,
    /// What a mail program must present to be let in.
    pub auth_requirement: AuthRequirement,
    /// What else may be asked for or taken, for instance with two-step sign-in.
    pub auth_alternatives: &'static [AuthRequirement],
    pub app_password: Option<AppPassword>,
    pub oauth2: Option<OAuth2>,
    /// The provider's own web sites; a link that a server sends is shown only where it leads to one of them.
    pub sites: &'static [&'static str],
    /// Help pages, over https only.
    pub help_urls: &'static [&'static str],
    /// For the details view; not translated.
    pub notes: &'static str,
    pub confidence: Confidence,
    /// The year, month or day up to which the facts were seen.
    pub as_of: Option<&'static str>,
    /// Where the facts come from.
    pub sources: &'static [&'static str],
}

/// What an address at this provider is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Mailbox,
    /// A mailbox that no mail program can reach.
    Closed,
    /// No mailbox: mail goes on to another address of the same person.
    Alias,
}

/// One server of a provider.
#[derive(Debug)]
pub struct Server {
    pub service: Service,
    pub host: &'static str,
    pub port: Port,
    pub security: Security,
    pub username: Username,
    pub auth: &'static [AuthMethod],
}

/// How the user name follows from the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Username {
    Address,
    LocalPart,
    /// The address with a dot in place of the @ sign.
    LocalPartDotDomain,
    /// It does not follow from the address. Holds what the provider calls it.
    ToldByProvider(&'static str),
}

/// A server that some source names, but that is never proposed.
#[derive(Debug)]
pub struct NotProposed {
    pub service: Service,
    pub host: &'static str,
    pub port: Port,
    pub reason: Reason,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Passwords and mail would go in clear.
    NoEncryption,
    /// The port for mail between servers; networks block it.
    Port25,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ImapSupport {
    Yes,
    /// Once the person has switched it on in the web mailbox.
    NeedsEnable,
    PaidOnly,
    /// Through a program of the provider's on the person's own computer.
    BridgeOnly,
    No,
}

/// A provider's program that speaks IMAP and SMTP on the person's own computer, with a certificate of its own.
#[derive(Debug)]
pub struct Bridge {
    pub name: &'static str,
    /// The port unless the person changed it.
    pub imap: Port,
    pub submission: Port,
    pub security: Security,
    pub help: &'static str,
    /// It lets in only who pays.
    pub paid_plan: bool,
}

#[derive(Debug)]
pub struct AccessSwitch {
    /// The provider's own word for it: "POP3 and IMAP".
    pub name: Option<&'static str>,
    pub help: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AuthRequirement {
    /// The account's own password.
    Password,
    /// A second password, made for mail programs.
    AppPassword,
    /// The same under the name that Chinese providers give it.
    AuthorizationCode,
    /// A sign-in in the web browser.
    OAuth2,
    /// The password that the provider's bridge shows.
    Bridge,
}

/// What is known of a provider's app passwords.
#[derive(Debug)]
pub struct AppPassword {
    /// The provider's own word: "App-Specific Passwords".
    pub name: Option<&'static str>,
    /// Where one is made: https, on a site of the provider's own.
    pub page: Option<&'static str>,
    /// The shape of one: "abcd-efgh-ijkl-mnop".
    pub example: Option<&'static str>,
    pub help: Option<&'static str>,
    /// What must be switched on before one can be made: "2-Step Verification".
    pub needs: Option<&'static str>,
}

#[derive(Debug)]
pub struct OAuth2 {
    pub issuer: &'static str,
    pub auth_url: &'static str,
    pub token_url: &'static str,
    pub scopes: &'static [&'static str],
    /// Known to take a proof key (RFC 7636).
    pub pkce: bool,
}

/// How far the facts are backed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Confidence {
    /// Old, and nothing encrypted in it.
    Stale,
    /// One source, or an old one.
    Low,
    Medium,
    /// Sources agree.
    High,
}

impl Provider {
    /// Every record, sorted by id.
    pub fn all() -> &'static [Self] {
        &PROVIDERS
    }

    pub fn by_id(id: &str) -> Option<&'static Self> {
        PROVIDERS.binary_search_by(|provider| provider.id.cmp(id)).ok().map(|place| &PROVIDERS[place])
    }

    /// The provider that gives out addresses at this domain.
    pub fn for_domain(domain: &Domain) -> Option<&'static Self> {
        exact(&DOMAINS, domain.as_ascii()).or_else(|| longest_suffix(&DOMAIN_SUFFIXES, domain.as_ascii()))
    }

    /// The provider that runs this mail exchanger. Ask [`Provider::for_domain`] first: some providers share theirs.
    pub fn for_mail_exchange(exchange: &Hostname) -> Option<&'static Self> {
        longest_suffix(&MX_SUFFIXES, exchange.as_ascii())
    }

    /// The providers whose mailboxes this server holds; several where one company runs them all.
    pub fn with_server(host: &Hostname) -> impl Iterator<Item = &'static Self> + use<'_> {
        PROVIDERS.iter().filter(|provider| provider.servers().any(|server| server.host == host.as_ascii()))
    }

    /// The providers that have domains or mail exchangers under this registered name.
    pub fn of_company(registered: &Hostname) -> Vec<&'static Self> {
        let name = registered.as_ascii();
        let is_below = |known: &str| known == name || known.strip_suffix(name).is_some_and(|rest| rest.ends_with('.'));
        let is_theirs = |provider: &&Self| provider.domains().chain(provider.mx_suffixes()).any(is_below);
        PROVIDERS.iter().filter(is_theirs).collect()
    }

    /// Incoming, then outgoing.
    pub fn servers(&self) -> impl Iterator<Item = &'static Server> + use<> {
        self.incoming.iter().chain(self.outgoing)
    }

    /// The domains whose addresses are this provider's, without those that only a suffix tells.
    pub fn domains(&self) -> impl Iterator<Item = &'static str> + use<'_> {
        names(&DOMAINS, self)
    }

    pub fn mx_suffixes(&self) -> impl Iterator<Item = &'static str> + use<'_> {
        names(&MX_SUFFIXES, self)
    }

    /// Whether no password of any kind lets a mail program in.
    pub fn takes_no_password(&self) -> bool {
        self.auth_requirement == AuthRequirement::OAuth2 && self.auth_alternatives.is_empty()
    }

    /// Whether the account's own password is refused and one made for mail programs is wanted.
    pub fn wants_app_password(&self) -> bool {
        match self.auth_requirement {
            AuthRequirement::AppPassword | AuthRequirement::AuthorizationCode => true,
            AuthRequirement::Password | AuthRequirement::OAuth2 | AuthRequirement::Bridge => false,
        }
    }

    /// The page that a person must visit before mail programs are let in: to make an app password, to switch them on, or to
    /// get the provider's bridge; else, where something has to be done there, a help page of the provider's own.
    pub fn page_to_open(&self) -> Option<&'static str> {
        let app_password = self.app_password.as_ref().and_then(|known| known.page.or(known.help));
        let switch = || self.access_switch.as_ref().and_then(|switch| switch.help);
        let bridge = || self.bridge.as_ref().map(|bridge| bridge.help);
        let asks_for_something = self.wants_app_password() || self.imap_support == ImapSupport::NeedsEnable;
        let own = |page: &&&str| {
            let host = page.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next());
            host.and_then(|host| Hostname::parse(host).ok()).is_some_and(|host| self.owns_site(&host))
        };
        let help = || self.help_urls.iter().find(own).copied().filter(|_| asks_for_something);
        app_password.or_else(switch).or_else(bridge).or_else(help)
    }

    /// Whether a mail program that opens the provider's page for signing in needs no password of any kind.
    pub fn takes_browser(&self) -> bool {
        self.auth_requirement == AuthRequirement::OAuth2 || self.auth_alternatives.contains(&AuthRequirement::OAuth2)
    }

    /// Whether a host is one of the provider's own web sites, or lies below one.
    pub fn owns_site(&self, host: &Hostname) -> bool {
        self.sites.iter().any(|site| host.is_within(site))
    }
}

impl Server {
    pub fn endpoint(&self) -> Endpoint {
        let host = Hostname::parse(self.host).expect("checked when compiled, and by a test over all records");
        Endpoint { service: self.service, host, port: self.port, security: self.security }
    }
}

impl Username {
    /// None where only the person or the provider can say it.
    pub fn form(self, address: &EmailAddress) -> Option<UsernameForm> {
        match self {
            Self::Address => Some(UsernameForm::Address),
            Self::LocalPart => Some(UsernameForm::LocalPart),
            Self::LocalPartDotDomain => {
                Some(UsernameForm::Literal(format!("{}.{}", address.local_part(), address.domain())))
            }
            Self::ToldByProvider(_) => None,
        }
    }
}

/// The provider that a domain's mail is at, by the domain or by what the sources say. One that only the name servers
/// lead to is a chance, until one of its servers for receiving works.
pub fn provider_of(
    domain: &Domain,
    reports: &[SourceReport],
    works: impl Fn(&Endpoint) -> bool,
) -> Option<&'static Provider> {
    let counts = |report: &&SourceReport| match report.source {
        SourceId::NameServers => {
            let candidates = report.report.candidates().iter();
            candidates.map(|candidate| &candidate.endpoint).any(|named| named.service.is_incoming() && works(named))
        }
        SourceId::Bundled
        | SourceId::Srv
        | SourceId::Autoconfig
        | SourceId::WellKnown
        | SourceId::Ispdb
        | SourceId::Pacc
        | SourceId::Mailconf
        | SourceId::Mx
        | SourceId::Autodiscover
        | SourceId::AutodiscoverJson
        | SourceId::Guess
        | SourceId::Exchanger
        | SourceId::AutoconfigHttp
        | SourceId::Manual => true,
    };
    let by_report = || reports.iter().filter(counts).find_map(|report| report.report.provider());
    Provider::for_domain(domain).or_else(|| by_report().and_then(Provider::by_id))
}

/// A sorted list of names, each with the place of its record in `PROVIDERS`.
type Index = [(&'static str, u16)];

fn exact(index: &'static Index, name: &str) -> Option<&'static Provider> {
    let place = index.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    Some(&PROVIDERS[usize::from(index[place].1)])
}

/// The record of the longest listed name that `name` equals or lies below: at `a.b.example.org` first that, then
/// `b.example.org`, and so on, so that `notexample.org` never matches `example.org`.
fn longest_suffix(index: &'static Index, name: &str) -> Option<&'static Provider> {
    let mut rest = name;
    loop {
        if let Some(provider) = exact(index, rest) {
            return Some(provider);
        }
        rest = rest.split_once('.')?.1;
    }
}

fn names<'a>(index: &'static Index, provider: &'a Provider) -> impl Iterator<Item = &'static str> + use<'a> {
    index.iter().filter(|(_, place)| PROVIDERS[usize::from(*place)].id == provider.id).map(|(name, _)| *name)
}

/// A port of the tables; 0 stops the compiler.
const fn port(number: u16) -> Port {
    match Port::new(number) {
        Some(port) => port,
        None => panic!("port 0"),
    }
}

include!(concat!(env!("OUT_DIR"), "/providers.rs"));

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    fn domain(name: &str) -> Domain {
        Domain::parse(name).unwrap()
    }

    fn host(name: &str) -> Hostname {
        Hostname::parse(name).unwrap()
    }

    fn id_for_domain(name: &str) -> Option<&'static str> {
        Provider::for_domain(&domain(name)).map(|provider| provider.id)
    }

    fn id_for_exchange(name: &str) -> Option<&'static str> {
        Provider::for_mail_exchange(&host(name)).map(|provider| provider.id)
    }

    fn first_endpoint(id: &str) -> String {
        Provider::by_id(id).unwrap().incoming[0].endpoint().to_string()
    }

    #[test]
    fn the_compiled_tables_are_those_of_the_files() {
        let records = tables::read(Path::new("assets/providers")).unwrap();
        let files = fs::read_dir("assets/providers").unwrap().map(|entry| entry.unwrap().path());
        assert_eq!(
            files.filter(|path| path.extension().is_some_and(|extension| extension == "json")).count(),
            records.len()
        );
        assert_eq!(Provider::all().len(), records.len());
        assert!(tables::write(&records) == include_str!(concat!(env!("OUT_DIR"), "/providers.rs")), "stale tables");
    }

    #[test]
    fn every_record_is_found_by_its_id_and_by_each_of_its_domains_and_suffixes() {
        let records = tables::read(Path::new("assets/providers")).unwrap();
        let (mut domains, mut domain_suffixes, mut suffixes) = (0, 0, 0);
        for record in &records {
            let id = Some(record.id.as_str());
            assert_eq!(Provider::by_id(&record.id).map(|provider| provider.id), id);
            for name in &record.domains {
                assert_eq!(id_for_domain(name), id, "{name}");
                domains += 1;
            }
            for suffix in &record.domain_suffixes {
                assert_eq!(id_for_domain(&format!("customer.{suffix}")), id, "{suffix}");
                assert_eq!(id_for_domain(&format!("not{suffix}")), None, "{suffix}");
                domain_suffixes += 1;
            }
            for suffix in &record.mx_suffixes {
                assert_eq!(id_for_exchange(suffix), id, "{suffix}");
                assert_eq!(id_for_exchange(&format!("mx1.{suffix}")), id, "{suffix}");
                suffixes += 1;
            }
            let provider = Provider::by_id(&record.id).unwrap();
            assert!(provider.domains().eq(&record.domains), "{id:?}");
            assert!(provider.mx_suffixes().eq(&record.mx_suffixes), "{id:?}");
        }
        assert_eq!((domains, domain_suffixes), (DOMAINS.len(), DOMAIN_SUFFIXES.len()));
        assert_eq!(suffixes, MX_SUFFIXES.len());
        assert!(domains > 1500 && suffixes > 70);
    }

    #[test]
    fn every_name_and_server_parses_as_it_stands() {
        for provider in Provider::all() {
            for server in provider.servers() {
                assert_eq!(server.endpoint().host.as_ascii(), server.host, "{}", provider.id);
                assert_eq!(server.service.is_incoming(), provider.incoming.iter().any(|one| std::ptr::eq(one, server)));
                assert!(!server.auth.is_empty(), "{}", provider.id);
            }
            for server in provider.not_proposed {
                assert_eq!(host(server.host).as_ascii(), server.host);
            }
            for url in provider.help_urls {
                assert!(url.starts_with("https://"), "{url}");
            }
        }
        for (name, _) in DOMAINS.iter().chain(&DOMAIN_SUFFIXES) {
            assert_eq!(domain(name).as_ascii(), *name);
        }
    }

    #[test]
    fn the_indexes_are_sorted_for_binary_search() {
        assert!(PROVIDERS.is_sorted_by(|one, other| one.id < other.id));
        for index in [&DOMAINS[..], &DOMAIN_SUFFIXES, &MX_SUFFIXES] {
            assert!(index.is_sorted_by(|one, other| one.0 < other.0));
        }
    }

    #[test]
    fn the_providers_that_people_have_are_known_for_what_they_are() {
        assert_eq!(id_for_domain("gmail.com"), Some("gmail"));
        assert_eq!(first_endpoint("gmail"), "imap imap.gmail.com:993/tls");
        assert_eq!(Provider::by_id("gmail").unwrap().operator, Some("Google"));

        let outlook = Provider::for_domain(&domain("outlook.com")).unwrap();
        assert!(outlook.takes_no_password() && !outlook.wants_app_password());
        assert!(outlook.servers().all(|server| server.auth == [AuthMethod::OAuth2]));
        assert_eq!(outlook.short_name, "Outlook.com");

        let icloud = Provider::for_domain(&domain("icloud.com")).unwrap();
        assert!(icloud.wants_app_password());
        let app_password = icloud.app_password.as_ref().unwrap();
        assert_eq!(app_password.name, Some("App-Specific Passwords"));
        assert_eq!(app_password.example, Some("abcd-efgh-ijkl-mnop"));
        assert!(icloud.owns_site(&host("account.apple.com")) && !icloud.owns_site(&host("notapple.com")));
        // Reading takes the part before the @ sign, sending the whole address.
        assert_eq!(
            (icloud.incoming[0].username, icloud.outgoing[0].username),
            (Username::LocalPart, Username::Address)
        );

        let proton = Provider::for_domain(&domain("protonmail.com")).unwrap();
        assert_eq!((proton.imap_support, proton.servers().count()), (ImapSupport::BridgeOnly, 0));
        assert_eq!(proton.bridge.as_ref().unwrap().imap.number(), 1143);

        assert_eq!(Provider::for_domain(&domain("tuta.com")).unwrap().kind, Kind::Closed);
        assert_eq!(Provider::for_domain(&domain("duck.com")).unwrap().kind, Kind::Alias);
        assert_eq!(Provider::for_domain(&domain("web.de")).unwrap().imap_support, ImapSupport::NeedsEnable);
        assert_eq!(
            Provider::for_domain(&domain("qq.com")).unwrap().auth_requirement,
            AuthRequirement::AuthorizationCode
        );
        assert!(Provider::for_domain(&domain("163.com")).unwrap().client_id_required);
        assert!(Provider::for_domain(&domain("tiscali.cz")).unwrap().only_unencrypted);
    }

    #[test]
    fn a_mail_exchanger_leads_to_the_provider_with_the_longest_match() {
        for (exchange, id) in [
            ("aspmx.l.google.com", Some("google-workspace")),
            ("alt1.aspmx.l.google.com", Some("google-workspace")),
            ("aspmx2.googlemail.com", Some("google-workspace")),
            ("gmail-smtp-in.l.google.com", Some("gmail")),
            ("alt4.gmail-smtp-in.l.google.com", Some("gmail")),
            ("contoso-com.mail.protection.outlook.com", Some("microsoft-365")),
            ("hotmail-com.olc.protection.outlook.com", Some("outlook")),
            ("mta5.am0.yahoodns.net", Some("yahoo")),
            ("mx-aol.mail.gm0.yahoodns.net", Some("aol")),
            ("in1-smtp.messagingengine.com", Some("fastmail")),
            ("notgoogle.com", None),
            ("mx.example.org", None),
            ("com", None),
        ] {
            assert_eq!(id_for_exchange(exchange), id, "{exchange}");
        }
    }

    #[test]
    fn a_domain_below_a_suffix_belongs_to_its_provider_and_others_do_not() {
        assert_eq!(id_for_domain("contoso.onmicrosoft.com"), Some("microsoft-365"));
        assert_eq!(id_for_domain("nc.rr.com"), Some("spectrum-twc"));
        assert_eq!(id_for_domain("mail.gmail.com"), None);
        assert_eq!(id_for_domain("example.org"), None);
    }

    #[test]
    fn a_server_leads_to_everyone_whose_mail_it_holds() {
        let microsoft = host("outlook.office365.com");
        let ids: Vec<_> = Provider::with_server(&microsoft).map(|provider| provider.id).collect();
        assert_eq!(ids, ["microsoft-365", "mit", "outlook"]);
        // Microsoft refuses every password for reading, whoever the customer is.
        for provider in Provider::with_server(&microsoft) {
            let reading = provider.servers().filter(|server| server.host == microsoft.as_ascii());
            assert!(
                reading.flat_map(|server| server.auth).all(|method| *method == AuthMethod::OAuth2),
                "{}",
                provider.id
            );
        }
        assert_eq!(Provider::with_server(&host("imap.example.org")).count(), 0);
    }

    #[test]
    fn a_user_name_that_the_address_does_not_tell_is_not_made_up() {
        let address = EmailAddress::parse("anna@bc.iij4u.or.jp").unwrap();
        let iij4u = Provider::for_domain(address.domain()).unwrap();
        let form = iij4u.incoming[0].username.form(&address).unwrap();
        assert_eq!(form.for_address(&address), "anna.bc.iij4u.or.jp");
        let docomo = Provider::by_id("docomo").unwrap().incoming[0].username;
        assert_eq!((docomo, docomo.form(&address)), (Username::ToldByProvider("d ACCOUNT id"), None));
    }

    #[test]
    fn a_name_in_two_records_stops_the_build_with_both_files() {
        let folder = std::env::temp_dir().join(format!("mailhaven-providers-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let gmail = include_str!("../../assets/providers/gmail.json");
        fs::write(folder.join("gmail.json"), gmail).unwrap();
        fs::write(folder.join("other.json"), gmail.replace(r#""id": "gmail""#, r#""id": "other""#)).unwrap();
        let mistakes = tables::read(&folder).unwrap_err();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(mistakes.len(), 3, "{mistakes:#?}");
        let expected = r#"other.json: domains: "gmail.com" is in gmail.json too"#;
        assert!(mistakes.iter().any(|mistake| mistake.ends_with(expected)), "{mistakes:#?}");
    }
}
