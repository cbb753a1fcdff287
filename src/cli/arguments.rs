//! The words after `mailhaven`, read into what is to be done (DESIGN 7.1). A word that does not belong is named.

use std::{
    ffi::OsString,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};

use lexopt::{Arg, Parser, ValueExt};

use crate::{
    account::{Direction, Endpoint, Hostname, NameProblem, Port, Security},
    engine::{Place, ReferenceHosts},
    export::Client,
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Invocation {
    Window { place: Place },
    Check(Check),
    Export(Export),
    TakeOut(TakeOut),
    Explain { code: String },
    PracticeList,
    ExportList,
    Help,
    Version,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// As typed; whether it is an address is said by the check itself.
    pub address: String,
    pub place: Place,
    pub prints: Prints,
    /// Where the password for a sign-in comes from; without one none is tried.
    pub password: Option<PasswordFrom>,
    /// The names of other companies that the person knows as theirs.
    pub agreed: Vec<Hostname>,
    /// What the person was told by the provider.
    pub told: Vec<Endpoint>,
    pub reference_hosts: ReferenceHosts,
}

/// What goes to standard output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Prints {
    #[default]
    Words,
    /// The report, and nothing else.
    Json,
    /// A message to whoever can mend what is wrong, and nothing else.
    Message,
}

/// Never an argument: those can be read by every program on the computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordFrom {
    StandardInput,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    pub check: Check,
    pub client: Client,
    pub target: Target,
}

/// Where the settings go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Files in a folder.
    Folder(PathBuf),
    /// A profile of Thunderbird's, by its name or its folder.
    Thunderbird(PathBuf),
}

/// A profile of Thunderbird's that is to be as it was before an account was added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakeOut {
    /// As typed.
    pub address: String,
    pub profile: PathBuf,
}

/// Words with the language that they ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arguments {
    pub invocation: Invocation,
    /// A BCP 47 tag; None for the system's own language.
    pub language: Option<String>,
}

#[derive(Debug, thiserror::Error)]
pub enum UsageProblem {
    #[error("{0}")]
    Words(#[from] lexopt::Error),
    #[error("there is no command \"{0}\"; see mailhaven --help")]
    NoSuchCommand(String),
    #[error("--{0} does not belong here; see mailhaven --help")]
    OutOfPlace(&'static str),
    #[error("{command} needs an address, as in: mailhaven {command} anna@example.org")]
    AddressMissing { command: &'static str },
    #[error("export needs --for with the id of a mail program; mailhaven export --list names them")]
    ClientMissing,
    #[error("there is no mail program with the id \"{0}\"; mailhaven export --list names them")]
    NoSuchClient(String),
    #[error("--add-to and --take-out-of need --for thunderbird, and no other place to write to")]
    OnlyForThunderbird,
    #[error("\"{text}\" cannot be agreed to: the name {problem}")]
    NotAName { text: String, problem: NameProblem },
    #[error("--password-stdin belongs to check: an export never holds a password")]
    PasswordForExport,
    #[error("--json and --message each print something and nothing else; give one of them")]
    TwoOutputs,
    #[error("explain needs a code, as in: mailhaven explain N-27")]
    CodeMissing,
    #[error("\"{text}\" is no server: {why}. The form is HOST, HOST:PORT or HOST:PORT/tls or /starttls")]
    NotAServer { text: String, why: String },
}

/// Reads the words after the program's name.
pub fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Arguments, UsageProblem> {
    let mut parser = Parser::from_args(words);
    let mut given = Given::default();
    while let Some(argument) = parser.next()? {
        given.options.extend(OPTIONS.into_iter().find(|known| argument == Arg::Long(known)));
        match argument {
            Arg::Long("json") => given.print(Prints::Json)?,
            Arg::Long("message") => given.print(Prints::Message)?,
            Arg::Long("password-stdin") => given.password = Some(PasswordFrom::StandardInput),
            Arg::Long("practice") => given.practice = true,
            Arg::Long("list") => given.list = true,
            Arg::Long("no-reference-hosts") => given.reference_hosts = ReferenceHosts::LeftAlone,
            Arg::Long("incoming") => given.told.push(server(&parser.value()?.string()?, Direction::Incoming)?),
            Arg::Long("outgoing") => given.told.push(server(&parser.value()?.string()?, Direction::Outgoing)?),
            Arg::Long("for") => given.client = Some(parser.value()?.string()?),
            Arg::Long("agree-to") => {
                let text = parser.value()?.string()?;
                let name = Hostname::parse(&text);
                given.agreed.push(name.map_err(|problem| UsageProblem::NotAName { text, problem })?);
            }
            Arg::Long("output") => given.folder = Some(parser.value()?.into()),
            Arg::Long("add-to") => given.add_to = Some(parser.value()?.into()),
            Arg::Long("take-out-of") => given.take_out_of = Some(parser.value()?.into()),
            Arg::Long("language") => given.language = Some(parser.value()?.string()?),
            Arg::Long("help") | Arg::Short('h') => return Ok(given.with(Invocation::Help)),
            Arg::Long("version") | Arg::Short('V') => return Ok(given.with(Invocation::Version)),
            Arg::Value(value) => given.words.push(value.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    let invocation = given.invocation()?;
    match given.options.iter().find(|option| !options_of(&invocation).contains(option)) {
        Some(option) => Err(UsageProblem::OutOfPlace(option)),
        None => Ok(given.with(invocation)),
    }
}

/// The options that belong to some commands and not to others.
const OPTIONS: [&str; 13] = [
    "json",
    "message",
    "password-stdin",
    "practice",
    "list",
    "incoming",
    "outgoing",
    "no-reference-hosts",
    "for",
    "agree-to",
    "output",
    "add-to",
    "take-out-of",
];

fn options_of(invocation: &Invocation) -> &'static [&'static str] {
    match invocation {
        Invocation::Window { .. } => &["practice"],
        Invocation::Check(_) => {
            &["json", "message", "password-stdin", "practice", "incoming", "outgoing", "no-reference-hosts", "agree-to"]
        }
        Invocation::Export(_) => {
            &["for", "output", "add-to", "practice", "incoming", "outgoing", "no-reference-hosts", "agree-to"]
        }
        Invocation::TakeOut(_) => &["for", "take-out-of"],
        Invocation::PracticeList => &["practice", "list"],
        Invocation::ExportList => &["list"],
        Invocation::Explain { .. } | Invocation::Help | Invocation::Version => &[],
    }
}

#[derive(Default)]
struct Given {
    words: Vec<String>,
    options: Vec<&'static str>,
    prints: Prints,
    practice: bool,
    list: bool,
    password: Option<PasswordFrom>,
    told: Vec<Endpoint>,
    reference_hosts: ReferenceHosts,
    client: Option<String>,
    folder: Option<PathBuf>,
    add_to: Option<PathBuf>,
    take_out_of: Option<PathBuf>,
    agreed: Vec<Hostname>,
    language: Option<String>,
}

impl Given {
    fn with(self, invocation: Invocation) -> Arguments {
        Arguments { invocation, language: self.language }
    }

    fn invocation(&self) -> Result<Invocation, UsageProblem> {
        let mut words = self.words.iter().map(String::as_str);
        let invocation = match words.next() {
            None | Some("check") if self.practice && self.list => Invocation::PracticeList,
            None => Invocation::Window { place: self.place() },
            Some("check") => Invocation::Check(self.check("check", words.next())?),
            Some("export") if self.list => Invocation::ExportList,
            Some("export") if self.password.is_some() => return Err(UsageProblem::PasswordForExport),
            Some("export") => self.export(words.next())?,
            Some("explain") => Invocation::Explain { code: words.next().ok_or(UsageProblem::CodeMissing)?.to_owned() },
            Some(other) => return Err(UsageProblem::NoSuchCommand(other.to_owned())),
        };
        match words.next() {
            None => Ok(invocation),
            Some(extra) => Err(lexopt::Error::UnexpectedArgument(extra.into()).into()),
        }
    }

    fn export(&self, address: Option<&str>) -> Result<Invocation, UsageProblem> {
        let check = self.check("export", address)?;
        let id = self.client.as_deref().ok_or(UsageProblem::ClientMissing)?;
        let client = Client::by_id(id).ok_or_else(|| UsageProblem::NoSuchClient(id.to_owned()))?;
        let target = match (&self.folder, &self.add_to, &self.take_out_of) {
            (folder, None, None) => Target::Folder(folder.clone().unwrap_or_else(|| PathBuf::from("."))),
            (None, Some(profile), None) if client == Client::Thunderbird => Target::Thunderbird(profile.clone()),
            (None, None, Some(profile)) if client == Client::Thunderbird => {
                return Ok(Invocation::TakeOut(TakeOut { address: check.address, profile: profile.clone() }));
            }
            (_, Some(_), _) | (_, _, Some(_)) => return Err(UsageProblem::OnlyForThunderbird),
        };
        Ok(Invocation::Export(Export { check, client, target }))
    }

    fn check(&self, command: &'static str, address: Option<&str>) -> Result<Check, UsageProblem> {
        let address = address.ok_or(UsageProblem::AddressMissing { command })?.to_owned();
        Ok(Check {
            address,
            place: self.place(),
            prints: self.prints,
            password: self.password,
            agreed: self.agreed.clone(),
            told: self.told.clone(),
            reference_hosts: self.reference_hosts,
        })
    }

    fn print(&mut self, prints: Prints) -> Result<(), UsageProblem> {
        if ![Prints::Words, prints].contains(&self.prints) {
            return Err(UsageProblem::TwoOutputs);
        }
        self.prints = prints;
        Ok(())
    }

    fn place(&self) -> Place {
        if self.practice { Place::Practice } else { Place::Live }
    }
}

/// `HOST[:PORT][/tls|/starttls]`; what is left out follows from the rest.
fn server(text: &str, direction: Direction) -> Result<Endpoint, UsageProblem> {
    let not_a_server = |why: String| UsageProblem::NotAServer { text: text.to_owned(), why };
    let (rest, security) = match text.rsplit_once('/') {
        Some((rest, "tls")) => (rest, Some(Security::Tls)),
        Some((rest, "starttls")) => (rest, Some(Security::StartTls)),
        Some((_, other)) => return Err(not_a_server(format!("\"{other}\" is neither tls nor starttls"))),
        None => (text, None),
    };
    if is_an_address(rest) {
        let why = "that is the number of a machine; ask for its name, which is what its certificate proves".to_owned();
        return Err(not_a_server(why));
    }
    let (host, port) = match rest.split_once(':') {
        Some((host, port)) => {
            let number = port.parse().ok().and_then(Port::new);
            (host, Some(number.ok_or_else(|| not_a_server(format!("\"{port}\" is no port from 1 to 65535")))?))
        }
        None => (rest, None),
    };
    let typed = Endpoint::typed(direction, host, port, security);
    typed.map_err(|problem| not_a_server(format!("the host name {problem}")))
}

/// `192.0.2.1`, `192.0.2.1:993`, `2001:db8::1`, `[2001:db8::1]`, `[2001:db8::1]:993`.
fn is_an_address(text: &str) -> bool {
    let inside = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text);
    inside.parse::<IpAddr>().is_ok() || text.parse::<SocketAddr>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Arguments, UsageProblem> {
        parse(line.split_whitespace().map(OsString::from))
    }

    fn invocation(line: &str) -> Invocation {
        read(line).unwrap().invocation
    }

    #[test]
    fn no_words_open_the_window() {
        assert_eq!(invocation(""), Invocation::Window { place: Place::Live });
        assert_eq!(invocation("--practice"), Invocation::Window { place: Place::Practice });
        assert_eq!(invocation("check --practice --list"), Invocation::PracticeList);
        assert_eq!(invocation("--practice --list"), Invocation::PracticeList);
    }

    #[test]
    fn a_check_takes_what_the_person_was_told() {
        let Invocation::Check(check) = invocation(
            "check anna@example.org --json --incoming mail.example.org:143 --outgoing smtp.example.org/starttls",
        ) else {
            panic!("not a check");
        };
        assert_eq!(check.prints, Prints::Json);
        assert_eq!(check.reference_hosts, ReferenceHosts::MayBeAsked);
        let told: Vec<String> = check.told.iter().map(ToString::to_string).collect();
        assert_eq!(told, ["imap mail.example.org:143/starttls", "submission smtp.example.org:587/starttls"]);
    }

    #[test]
    fn servers_of_others_can_be_left_alone() {
        let Invocation::Check(check) = invocation("check anna@example.org --no-reference-hosts") else {
            panic!("not a check");
        };
        assert_eq!(check.reference_hosts, ReferenceHosts::LeftAlone);
    }

    #[test]
    fn an_account_goes_into_a_profile_and_out_again() {
        let Invocation::Export(export) = invocation("export a@b.example --for thunderbird --add-to default") else {
            panic!("not an export");
        };
        assert_eq!(export.target, Target::Thunderbird(PathBuf::from("default")));
        let out = TakeOut { address: "a@b.example".to_owned(), profile: PathBuf::from("/t/p") };
        assert_eq!(invocation("export a@b.example --for thunderbird --take-out-of /t/p"), Invocation::TakeOut(out));
    }

    #[test]
    fn wrong_use_is_named() {
        for (line, expected) in [
            ("chekc a@b.example", "there is no command \"chekc\"; see mailhaven --help"),
            ("check", "check needs an address, as in: mailhaven check anna@example.org"),
            ("check a@b.example more", "unexpected argument \"more\""),
            ("check a@b.example --frob", "invalid option '--frob'"),
            (
                "export a@b.example",
                "export needs --for with the id of a mail program; mailhaven export --list names them",
            ),
            (
                "export a@b.example --for pine",
                "there is no mail program with the id \"pine\"; mailhaven export --list names them",
            ),
            (
                "export a@b.example --for sheet --agree-to a..b",
                "\"a..b\" cannot be agreed to: the name has an empty part between two dots",
            ),
            (
                "export a@b.example --for pine --password-stdin",
                "--password-stdin belongs to check: an export never holds a password",
            ),
            (
                "check a@b.example --password-stdin=secret",
                "unexpected argument for option '--password-stdin': \"secret\"",
            ),
            (
                "check a@b.example --json --message",
                "--json and --message each print something and nothing else; give one of them",
            ),
            ("export a@b.example --for sheet --message", "--message does not belong here; see mailhaven --help"),
            (
                "export a@b.example --for sheet --add-to default",
                "--add-to and --take-out-of need --for thunderbird, and no other place to write to",
            ),
            (
                "export a@b.example --for thunderbird --add-to default --output .",
                "--add-to and --take-out-of need --for thunderbird, and no other place to write to",
            ),
            ("explain", "explain needs a code, as in: mailhaven explain N-27"),
            ("--json", "--json does not belong here; see mailhaven --help"),
            ("explain N-27 --practice", "--practice does not belong here; see mailhaven --help"),
            ("check a@b.example --list", "--list does not belong here; see mailhaven --help"),
            ("check a@b.example --for sheet", "--for does not belong here; see mailhaven --help"),
            ("export a@b.example --for sheet --json", "--json does not belong here; see mailhaven --help"),
            ("export --list --output there", "--output does not belong here; see mailhaven --help"),
            (
                "check a@b.example --incoming host:0",
                "\"host:0\" is no server: \"0\" is no port from 1 to 65535. The form is HOST, HOST:PORT or HOST:PORT/tls or /starttls",
            ),
        ] {
            assert_eq!(read(line).unwrap_err().to_string(), expected, "{line}");
        }
    }

    #[test]
    fn the_number_of_a_machine_is_no_name() {
        for typed in ["192.0.2.1", "192.0.2.1:993", "2001:db8::1", "[2001:db8::1]", "[2001:db8::1]:993/tls"] {
            let problem = read(&format!("check a@b.example --incoming {typed}")).unwrap_err().to_string();
            assert!(problem.contains("the number of a machine; ask for its name"), "{typed}: {problem}");
        }
    }
}
