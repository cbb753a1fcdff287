//! The words after `mailhaven`, read into what is to be done (DESIGN 7.1). A word that does not belong is named.

use std::{
    ffi::{OsStr, OsString},
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    time::Duration,
};

use lexopt::{Arg, Parser, ValueExt};

use crate::{
    account::{Direction, Endpoint, Hostname, NameProblem, Port, Security},
    engine::{Place, ReferenceHosts},
    export::Client,
};

use super::usage::{NoServer, UsageProblem};

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

impl Invocation {
    /// How long the program stays for what it is writing when all else is over. A connection that hangs must not keep it
    /// longer. The command line waits for its files itself.
    pub fn patience(&self) -> Duration {
        Duration::from_secs(if matches!(self, Self::Window { .. }) { 2 } else { 0 })
    }
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

/// What was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arguments {
    pub invocation: Result<Invocation, UsageProblem>,
    /// A BCP 47 tag; None for the system's own language. It counts wherever it stands, also for what is said of a word
    /// before it that does not belong.
    pub language: Option<String>,
}

/// Reads the words after the program's name. The first that does not belong is told; what follows is read for the language
/// alone.
pub fn parse(words: impl IntoIterator<Item = OsString>) -> Arguments {
    let mut parser = Parser::from_args(words);
    let mut given = Given::default();
    let mut settled = None;
    loop {
        let first = match given.take(&mut parser) {
            Ok(Taken::Word) => continue,
            Ok(Taken::End) => break,
            Ok(Taken::Alone(invocation)) => Ok(invocation),
            Err(problem) => Err(problem),
        };
        settled.get_or_insert(first);
    }
    let language = given.language.take();
    Arguments { invocation: settled.unwrap_or_else(|| given.read()), language }
}

/// What the next word is.
enum Taken {
    Word,
    End,
    /// To be done whatever else is asked for.
    Alone(Invocation),
}

/// What stands after an option, `=` or a blank between them. Another option is no value.
fn value(parser: &mut Parser, option: &str) -> Result<OsString, UsageProblem> {
    let value = parser.optional_value().or_else(|| {
        let is_value = |word: &OsStr| !word.as_encoded_bytes().starts_with(b"--");
        parser.try_raw_args()?.next_if(is_value)
    });
    value.ok_or_else(|| UsageProblem::ValueMissing { option: format!("--{option}") })
}

fn text(parser: &mut Parser, option: &str) -> Result<String, UsageProblem> {
    Ok(value(parser, option)?.string()?)
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
    /// Takes the next word, with the value behind it where it has one.
    fn take(&mut self, parser: &mut Parser) -> Result<Taken, UsageProblem> {
        let Some(argument) = parser.next()? else { return Ok(Taken::End) };
        self.options.extend(OPTIONS.into_iter().find(|known| argument == Arg::Long(known)));
        match argument {
            Arg::Long("json") => self.print(Prints::Json)?,
            Arg::Long("message") => self.print(Prints::Message)?,
            Arg::Long("password-stdin") => self.password = Some(PasswordFrom::StandardInput),
            Arg::Long("practice") => self.practice = true,
            Arg::Long("list") => self.list = true,
            Arg::Long("no-reference-hosts") => self.reference_hosts = ReferenceHosts::LeftAlone,
            Arg::Long("incoming") => self.told.push(server(&text(parser, "incoming")?, Direction::Incoming)?),
            Arg::Long("outgoing") => self.told.push(server(&text(parser, "outgoing")?, Direction::Outgoing)?),
            Arg::Long("for") => self.client = Some(text(parser, "for")?),
            Arg::Long("agree-to") => {
                let text = text(parser, "agree-to")?;
                self.agreed.push(Hostname::parse(&text).map_err(|_| UsageProblem::NotAName { text })?);
            }
            Arg::Long("output") => self.folder = Some(value(parser, "output")?.into()),
            Arg::Long("add-to") => self.add_to = Some(value(parser, "add-to")?.into()),
            Arg::Long("take-out-of") => self.take_out_of = Some(value(parser, "take-out-of")?.into()),
            Arg::Long("language") => self.language = Some(text(parser, "language")?),
            Arg::Long("help") | Arg::Short('h') => return Ok(Taken::Alone(Invocation::Help)),
            Arg::Long("version") | Arg::Short('V') => return Ok(Taken::Alone(Invocation::Version)),
            Arg::Value(word) => self.words.push(word.string()?),
            unknown @ (Arg::Long(_) | Arg::Short(_)) => return Err(unknown.unexpected().into()),
        }
        Ok(Taken::Word)
    }

    /// What all the words come to.
    fn read(&self) -> Result<Invocation, UsageProblem> {
        let invocation = self.invocation()?;
        match self.options.iter().find(|option| !options_of(&invocation).contains(option)) {
            Some(option) => Err(UsageProblem::OutOfPlace { option }),
            None => Ok(invocation),
        }
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
            Some(other) => return Err(UsageProblem::NoSuchCommand { word: other.to_owned() }),
        };
        match words.next() {
            None => Ok(invocation),
            Some(extra) => Err(UsageProblem::TooMany { word: extra.to_owned() }),
        }
    }

    fn export(&self, address: Option<&str>) -> Result<Invocation, UsageProblem> {
        let check = self.check("export", address)?;
        let id = self.client.as_deref().ok_or(UsageProblem::ClientMissing)?;
        let client = Client::by_id(id).ok_or_else(|| UsageProblem::NoSuchClient { id: id.to_owned() })?;
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
    let not_a_server = |why| UsageProblem::NotAServer { text: text.to_owned(), why };
    let (rest, security) = match text.rsplit_once('/') {
        Some((rest, "tls")) => (rest, Some(Security::Tls)),
        Some((rest, "starttls")) => (rest, Some(Security::StartTls)),
        Some(_) => return Err(not_a_server(NoServer::Security)),
        None => (text, None),
    };
    if is_an_address(rest) {
        return Err(not_a_server(NoServer::Host(NameProblem::AnAddress)));
    }
    let (host, port) = match rest.split_once(':') {
        Some((host, port)) => {
            let number = port.parse().ok().and_then(Port::new);
            (host, Some(number.ok_or_else(|| not_a_server(NoServer::Port))?))
        }
        None => (rest, None),
    };
    Endpoint::typed(direction, host, port, security).map_err(|problem| not_a_server(NoServer::Host(problem)))
}

/// `192.0.2.1`, `192.0.2.1:993`, `2001:db8::1`, `[2001:db8::1]`, `[2001:db8::1]:993`.
fn is_an_address(text: &str) -> bool {
    let inside = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text);
    inside.parse::<IpAddr>().is_ok() || text.parse::<SocketAddr>().is_ok()
}

#[cfg(test)]
mod tests {
    use std::os::unix::ffi::OsStringExt;

    use super::*;
    use crate::text::Texts;

    fn read(line: &str) -> Arguments {
        parse(line.split_whitespace().map(OsString::from))
    }

    fn invocation(line: &str) -> Invocation {
        read(line).invocation.unwrap()
    }

    fn problem(line: &str) -> UsageProblem {
        read(line).invocation.unwrap_err()
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

    /// One line for each thing that can be wrong with the words, with what is said of it in English.
    const WRONG: [(&str, &str); 29] = [
        ("chekc a@b.example", "There is no command “chekc”. See: mailhaven --help"),
        ("check", "check needs an address, as in: mailhaven check anna@example.org"),
        ("check a@b.example more", "“more” is one word too many. See: mailhaven --help"),
        ("check a@b.example --frob", "There is no option --frob. See: mailhaven --help"),
        ("check a@b.example -x", "There is no option -x. See: mailhaven --help"),
        (
            "export a@b.example",
            "export needs --for and the id of a mail program. This lists them: mailhaven export --list",
        ),
        (
            "export a@b.example --for pine",
            "There is no mail program with the id “pine”. This lists them: mailhaven export --list",
        ),
        ("export a@b.example --for", "--for needs a value after it. See: mailhaven --help"),
        ("export a@b.example --for --list", "--for needs a value after it. See: mailhaven --help"),
        (
            "export a@b.example --for sheet --agree-to a..b",
            "“a..b” cannot be agreed to. It takes a name, such as example.org.",
        ),
        (
            "export a@b.example --for pine --password-stdin",
            "--password-stdin belongs to check: an export never holds a password.",
        ),
        ("check a@b.example --password-stdin=secret", "--password-stdin takes no value. See: mailhaven --help"),
        (
            "check a@b.example --json --message",
            "--json and --message each print something and nothing else. Give one of them.",
        ),
        ("export a@b.example --for sheet --message", "--message does not belong here. See: mailhaven --help"),
        (
            "export a@b.example --for sheet --add-to default",
            "--add-to and --take-out-of need --for thunderbird, and no other place to write to.",
        ),
        (
            "export a@b.example --for thunderbird --add-to default --output .",
            "--add-to and --take-out-of need --for thunderbird, and no other place to write to.",
        ),
        ("explain", "explain needs a code, as in: mailhaven explain N-27"),
        ("--json", "--json does not belong here. See: mailhaven --help"),
        ("explain N-27 --practice", "--practice does not belong here. See: mailhaven --help"),
        ("check a@b.example --list", "--list does not belong here. See: mailhaven --help"),
        ("check a@b.example --for sheet", "--for does not belong here. See: mailhaven --help"),
        ("export a@b.example --for sheet --json", "--json does not belong here. See: mailhaven --help"),
        ("export --list --output there", "--output does not belong here. See: mailhaven --help"),
        (
            "check a@b.example --incoming host.example:0",
            "“host.example:0” is no server. A port is a number from 1 to 65535. \
             The form is HOST or HOST:PORT, also with /tls or /starttls after it.",
        ),
        (
            "check a@b.example --incoming host.example/ssl",
            "“host.example/ssl” is no server. After the stroke stands tls or starttls. \
             The form is HOST or HOST:PORT, also with /tls or /starttls after it.",
        ),
        (
            "check a@b.example --outgoing host..example",
            "“host..example” is no server. Type the server’s name, such as mail.example.org. \
             The form is HOST or HOST:PORT, also with /tls or /starttls after it.",
        ),
        (
            "check a@b.example --outgoing ho,st.example",
            "“ho,st.example” is no server. The sign “,” does not belong in the name of a server. \
             The form is HOST or HOST:PORT, also with /tls or /starttls after it.",
        ),
        (
            "check a@b.example --incoming 192.0.2.1",
            "“192.0.2.1” is no server. \
             This is the number of a machine. Ask for its name: its ID (certificate) proves that. \
             The form is HOST or HOST:PORT, also with /tls or /starttls after it.",
        ),
        ("check a@b.example --language", "--language needs a value after it. See: mailhaven --help"),
    ];

    #[test]
    fn wrong_use_is_named() {
        let english = Texts::english();
        for (line, expected) in WRONG {
            assert_eq!(problem(line).words(&english), expected, "{line}");
        }
        let no_text = OsString::from_vec(b"caf\xe9".to_vec());
        let read = parse(["check".into(), no_text.clone()]).invocation.unwrap_err();
        assert_eq!(read.words(&english), "“caf\u{fffd}” is not UTF-8 text.");
        let value = parse(["check".into(), "--for".into(), no_text]).invocation.unwrap_err();
        assert_eq!(value.words(&english), "“caf\u{fffd}” is not UTF-8 text.");
    }

    #[test]
    fn wrong_use_is_told_in_every_language() {
        for texts in Texts::languages().into_iter().filter_map(Texts::for_language).filter(|it| it.language() != "en") {
            for (line, english) in WRONG {
                let words = problem(line).words(&texts);
                assert_ne!(words, english, "{}: {line}", texts.language());
                let sentence = english.split(". ").next().unwrap();
                assert!(!words.contains(sentence), "{}: {words}", texts.language());
            }
        }
    }

    #[test]
    fn the_language_counts_wherever_it_stands() {
        for line in [
            "--language de check a@b.example --frob",
            "check a@b.example --frob --language de",
            "chekc --language=de",
            "check --password-stdin=secret --language de",
            "check a@b.example -x=1 --language de",
            "export a@b.example --for --language de",
            "--help --language de",
            "check a@b.example --incoming host/ssl --for --language de --list",
        ] {
            assert_eq!(read(line).language.as_deref(), Some("de"), "{line}");
        }
        assert_eq!(invocation("--help --frob"), Invocation::Help);
        assert_eq!(problem("--frob --help"), UsageProblem::NoSuchOption { option: "--frob".to_owned() });
        assert_eq!(read("check a@b.example -- --language de").language, None, "after -- all are words");
    }

    #[test]
    fn the_number_of_a_machine_is_no_name() {
        for typed in ["192.0.2.1", "192.0.2.1:993", "2001:db8::1", "[2001:db8::1]", "[2001:db8::1]:993/tls"] {
            let problem = problem(&format!("check a@b.example --incoming {typed}"));
            let why = NoServer::Host(NameProblem::AnAddress);
            let text = typed.to_owned();
            assert_eq!(problem, UsageProblem::NotAServer { text, why });
        }
    }
}
