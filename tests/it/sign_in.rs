//! Signing in on a pretend internet: what each service makes of a right and of a wrong password, that each is tried once,
//! and that the password is found nowhere afterwards.

use std::{cell::Cell, sync::Arc, time::Duration};

use mailhaven::{
    account::{EmailAddress, Password},
    cli::sheet_words,
    engine::{Command, Event, EventKind, RunId},
    export::{Client, export},
    network::{
        Network,
        scripted::{ScriptedNetwork, World},
    },
    probe::{Hidden, Mechanism, NotTried, Rung, SignIn, SignInEnd},
    report::{Names, NotOffered, Record, SignInForm, SignInOffer, json},
    text::Texts,
};

use crate::played;

pub(crate) const PASSWORD: &str = "zq9marker-secret";

/// A domain whose one server holds amy's mailbox; `ports` says what is odd about it.
pub(crate) fn server(serves: &str, ports: &str) -> Arc<dyn Network> {
    let usual = format!(r#"accounts = [{{ username = "amy@srv.test", password = "{PASSWORD}" }}]"#);
    let accounts = if ports.starts_with("accounts") { "" } else { &usual };
    let text = format!(
        r#"date = "2026-11-22T12:00:00Z"
        [names]
        "srv.test" = {{ mx = ["10 mx.srv.test"] }}
        "_imaps._tcp.srv.test" = {{ srv = ["0 1 993 imap.srv.test"] }}
        "_pop3s._tcp.srv.test" = {{ srv = ["10 1 995 imap.srv.test"] }}
        "_submissions._tcp.srv.test" = {{ srv = ["0 1 465 imap.srv.test"] }}
        [[hosts]]
        names = ["imap.srv.test", "mx.srv.test"]
        addresses = ["203.0.113.10"]
        certificates = ["srv.test", "intermediate"]
        serves = [{serves}]
        {accounts}
        {ports}"#
    );
    let scene = crate::world_file::scene("a server", &text).unwrap_or_else(|problem| panic!("{problem}"));
    Arc::new(ScriptedNetwork::new(World::of([&scene]).unwrap()))
}

pub(crate) fn usual(ports: &str) -> Arc<dyn Network> {
    server(r#""imap", "submission""#, ports)
}

/// A check and then a sign-in with what `command` makes of the offered form; all events.
fn signed_in_on(network: Arc<dyn Network>, command: impl Fn(&SignInForm) -> Command) -> Vec<Event> {
    let address = EmailAddress::parse("amy@srv.test").unwrap();
    played::through(network, RunId(3), &address, |record| match record.sign_in_offer(&[]) {
        SignInOffer::Ask(form) => Some(command(&form)),
        SignInOffer::DoNotAsk(_) => None,
    })
}

fn with_password(network: Arc<dyn Network>, password: &str) -> Record {
    let events = signed_in_on(network, |form| {
        form.command(&form.names()[0], Password::new(password.to_owned()), Hidden::KeepHere)
    });
    played::record(&events)
}

fn offer(network: Arc<dyn Network>) -> SignInOffer {
    let address = EmailAddress::parse("amy@srv.test").unwrap();
    played::record(&played::on(network, RunId(3), &address, |_, _| {})).sign_in_offer(&[])
}

fn rungs(sign_in: &SignIn) -> Vec<Rung> {
    sign_in.steps.iter().map(|seen| seen.rung).collect()
}

fn words(sign_in: &SignIn) -> (Rung, String) {
    match &sign_in.end {
        SignInEnd::Failed { failure: mailhaven::probe::SignInFailure::Refused { at, refusal }, .. } => {
            (*at, refusal.answer.words.to_string())
        }
        other => panic!("no refusal: {other:?}"),
    }
}

#[test]
fn a_right_password_opens_the_mailbox_and_the_way_out() {
    let record = with_password(usual(""), PASSWORD);
    let [incoming, outgoing] = record.sign_ins() else { panic!("{:?}", record.sign_ins()) };
    assert!(incoming.works() && outgoing.works(), "{incoming:?} {outgoing:?}");
    assert_eq!((incoming.endpoint().port.number(), outgoing.endpoint().port.number()), (993, 465));
    assert_eq!(rungs(incoming), [Rung::Password, Rung::Offers, Rung::Mailbox]);
    assert_eq!(rungs(outgoing), [Rung::Password, Rung::Sender]);
    assert_eq!(incoming.mechanism, Some(Mechanism::Plain));
    assert!(record.signing_in().is_none());
}

#[test]
fn a_wrong_password_is_tried_once_and_not_taken_elsewhere() {
    let record = with_password(usual(""), "wrong");
    let [incoming] = record.sign_ins() else { panic!("{:?}", record.sign_ins()) };
    assert!(incoming.is_refused() && !incoming.is_accepted());
    let expected = "[AUTHENTICATIONFAILED] Authentication failed.".to_owned();
    assert_eq!(words(incoming), (Rung::Password, expected));
}

#[test]
fn pop3_is_tried_up_to_its_count() {
    let record = with_password(server(r#""pop3", "submission""#, ""), PASSWORD);
    assert_eq!(rungs(&record.sign_ins()[0]), [Rung::Password, Rung::Mailbox]);
    let closed = r#"ports.995 = { mailbox_refuses = "-ERR [SYS/PERM] Your account is not enabled for POP access." }"#;
    let record = with_password(server(r#""pop3", "submission""#, closed), PASSWORD);
    let [incoming, outgoing] = record.sign_ins() else { panic!("{:?}", record.sign_ins()) };
    let expected = "[SYS/PERM] Your account is not enabled for POP access.".to_owned();
    assert_eq!(words(incoming), (Rung::Mailbox, expected));
    assert!(outgoing.works(), "the password was right");
}

#[test]
fn each_mechanism_of_the_pretend_servers() {
    for (ports, mechanism) in [
        (r#"ports.993 = { mechanisms = ["LOGIN"] }"#, Mechanism::Login),
        ("ports.993 = { mechanisms = [] }", Mechanism::ImapLogin),
        (r#"ports.993 = { mechanisms = ["PLAIN", "XOAUTH2"], offers = ["IMAP4rev1"] }"#, Mechanism::Plain),
    ] {
        let record = with_password(usual(ports), PASSWORD);
        assert_eq!(record.sign_ins()[0].mechanism, Some(mechanism));
        assert!(record.sign_ins()[0].works(), "{mechanism:?}: {:?}", record.sign_ins()[0]);
    }
    let pop3 = server(r#""pop3", "submission""#, "ports.995 = { mechanisms = [] }");
    assert_eq!(with_password(pop3, PASSWORD).sign_ins()[0].mechanism, Some(Mechanism::Pop3User));
}

#[test]
fn some_refuse_only_the_sender() {
    let refuses = r#"ports.465 = { sender_refuses = "553 5.7.1 Sender address rejected: not owned by user" }"#;
    let record = with_password(usual(refuses), PASSWORD);
    assert!(record.sign_ins()[0].works());
    let expected = "553 5.7.1 Sender address rejected: not owned by user".to_owned();
    assert_eq!(words(&record.sign_ins()[1]), (Rung::Sender, expected));
}

#[test]
fn a_slow_judge_is_waited_for_and_a_silent_one_is_not() {
    let record = with_password(usual("ports.993 = { answers_after_ms = 15000 }"), PASSWORD);
    assert!(record.sign_ins()[0].works());
    assert!(record.sign_ins()[0].took() >= Duration::from_secs(15));
    let record = with_password(usual("ports.993 = { answers_after_ms = 60000 }"), PASSWORD);
    let SignInEnd::NoAnswer { at: Rung::Password, waited } = record.sign_ins()[0].end else {
        panic!("{:?}", record.sign_ins())
    };
    assert_eq!(waited.as_secs(), 25);
}

#[test]
fn no_password_is_asked_for_where_none_can_help() {
    let in_browser = usual(
        "ports.993 = { mechanisms = [\"XOAUTH2\", \"OAUTHBEARER\"] }
        ports.465 = { mechanisms = [\"XOAUTH2\"] }
        ports.587 = { mechanisms = [\"XOAUTH2\"] }
        ports.143 = { mechanisms = [\"XOAUTH2\"] }",
    );
    assert_eq!(offer(in_browser), SignInOffer::DoNotAsk(NotOffered::OnlyInBrowser { provider: None }));
    let expired = r#"certificates = ["expired.test", "intermediate"]"#;
    let untrusted = usual(&format!(
        "ports.993 = {{ {expired} }}\nports.143 = {{ {expired} }}\nports.465 = {{ {expired} }}\nports.587 = {{ {expired} }}"
    ));
    assert_eq!(offer(untrusted), SignInOffer::DoNotAsk(NotOffered::NothingWorks));
}

#[test]
fn the_person_chooses_the_name_and_no_other_is_tried() {
    let SignInOffer::Ask(form) = offer(usual("")) else { panic!("not offered") };
    assert_eq!(form.names(), [Names::both("amy@srv.test"), Names::both("amy")]);
    let hosts: Vec<String> = form.hosts().iter().map(ToString::to_string).collect();
    assert_eq!(hosts, ["imap.srv.test"]);
    let events = signed_in_on(usual(""), |form| {
        form.command(&Names::both("amy"), Password::new(PASSWORD.to_owned()), Hidden::KeepHere)
    });
    let record = played::record(&events);
    let [only] = record.sign_ins() else { panic!("{:?}", record.sign_ins()) };
    assert_eq!(only.username, "amy");
    assert!(only.is_refused());
}

#[test]
fn a_line_break_in_the_password_stays_here() {
    let record = with_password(usual(""), "two\r\nlines");
    for sign_in in record.sign_ins() {
        assert_eq!(sign_in.end, SignInEnd::NotTried(NotTried::CannotBeSaid));
        assert_eq!(sign_in.mechanism, None);
    }
}

#[test]
fn a_hidden_character_is_noticed_before_a_server_is_asked() {
    let typed = format!("{PASSWORD}\u{a0}");
    let record = with_password(usual(""), &typed);
    for sign_in in record.sign_ins() {
        assert_eq!(sign_in.end, SignInEnd::NotTried(NotTried::HiddenCharacter { character: '\u{a0}' }));
    }
    assert_eq!(record.findings()[0].fault.id(), "hidden-characters");
    let without = |form: &SignInForm| {
        let password = Password::new(typed.clone()).without_hidden_characters();
        form.command(&form.names()[0], password, Hidden::KeepHere)
    };
    assert!(played::record(&signed_in_on(usual(""), without)).sign_ins()[0].works());
    let as_typed = |form: &SignInForm| form.command(&form.names()[0], Password::new(typed.clone()), Hidden::Send);
    assert!(played::record(&signed_in_on(usual(""), as_typed)).sign_ins()[0].is_refused());
}

#[test]
fn settings_take_the_name_that_let_the_person_in() {
    let network = usual(r#"accounts = [{ username = "amy", password = "short" }]"#);
    let events = signed_in_on(network, |form| {
        form.command(&Names::both("amy"), Password::new("short".to_owned()), Hidden::KeepHere)
    });
    let settings = played::record(&events).settings().unwrap();
    assert_eq!(settings.incoming().username, "amy");
    assert_eq!(settings.outgoing().unwrap().username, "amy");
}

#[test]
fn a_sign_in_can_be_stopped_and_tried_again() {
    let stopped = Cell::new(false);
    let address = EmailAddress::parse("amy@srv.test").unwrap();
    let network = usual("ports.993 = { answers_after_ms = 20000 }");
    let command =
        |form: &SignInForm| form.command(&form.names()[0], Password::new(PASSWORD.to_owned()), Hidden::KeepHere);
    let events = played::through_and(
        network,
        RunId(3),
        &address,
        |record| match record.sign_in_offer(&[]) {
            SignInOffer::Ask(form) => Some(command(&form)),
            SignInOffer::DoNotAsk(_) => None,
        },
        |engine, event| {
            if matches!(event.kind, EventKind::SigningIn { .. }) && !stopped.replace(true) {
                engine.obey(Command::CancelSignIn { run: RunId(2) });
                engine.obey(Command::CancelSignIn { run: RunId(3) });
            }
        },
    );
    let record = played::record(&events);
    assert!(matches!(events.last().map(|event| &event.kind), Some(EventKind::SignInOver)));
    assert_eq!(record.sign_ins(), []);
    assert!(record.is_complete() && record.signing_in().is_none(), "what was found stays");
}

#[test]
fn the_report_holds_every_sign_in() {
    let record = with_password(usual(""), "wrong");
    let report = json::report(&record, &|_| json::FindingWords {
        headline: String::new(),
        happened: String::new(),
        advice: Vec::new(),
        for_support: String::new(),
    });
    let sign_in = &report["sign_in"][0];
    for (key, value) in [
        ("service", "imap"),
        ("host", "imap.srv.test"),
        ("username", "amy@srv.test"),
        ("mechanism", "PLAIN"),
        ("outcome", "refused"),
        ("at", "password"),
        ("code", "AUTHENTICATIONFAILED"),
        ("words", "[AUTHENTICATIONFAILED] Authentication failed."),
    ] {
        assert_eq!(sign_in[key], value, "{sign_in:#}");
    }
    assert_eq!(sign_in["port"], 993);
    assert!(sign_in["steps"].as_array().unwrap().len() >= 3);
}

/// What could hold the password: as it is, and in the forms in which it was sent.
fn forms() -> Vec<String> {
    let plain = format!("\0amy@srv.test\0{PASSWORD}");
    let mut forms = vec![PASSWORD.to_owned()];
    for offset in 0..3 {
        // A text in base64 looks different at each of three places; what is the same around it is cut off.
        let shifted = [&vec![b'x'; offset][..], PASSWORD.as_bytes()].concat();
        let encoded = data_encoding::BASE64.encode(&shifted);
        forms.push(encoded[4..encoded.len() - 4].to_owned());
    }
    forms.push(data_encoding::BASE64.encode(plain.as_bytes()));
    forms
}

pub(crate) fn holds_nothing(what: &str, text: &str) {
    for form in forms() {
        assert!(!text.contains(&form), "the password is in {what}: {text}");
    }
}

#[test]
fn the_password_is_in_no_event_no_report_no_words_and_no_export() {
    let echo = data_encoding::BASE64.encode(PASSWORD.as_bytes());
    let plain = data_encoding::BASE64.encode(format!("\0amy@srv.test\0{PASSWORD}").as_bytes());
    for ports in [
        String::new(),
        format!("ports.993 = {{ refuses = \"NO [AUTHENTICATIONFAILED] {PASSWORD}: not {echo} nor {plain}\" }}"),
        format!("ports.993 = {{ mailbox_refuses = \"NO You said {PASSWORD}\" }}"),
        format!("ports.465 = {{ refuses = \"535 5.7.8 Error: authentication failed: {echo}\" }}"),
        format!("ports.465 = {{ sender_refuses = \"553 5.7.1 {plain} is no sender\" }}"),
        "ports.993 = { mechanisms = [\"LOGIN\"] }\nports.465 = { mechanisms = [\"LOGIN\"] }".to_owned(),
        "ports.993 = { mechanisms = [] }".to_owned(),
    ] {
        let command = Cell::new(String::new());
        let events = signed_in_on(usual(&ports), |form| {
            let given = form.command(&form.names()[0], Password::new(PASSWORD.to_owned()), Hidden::KeepHere);
            command.set(format!("{given:?}"));
            given
        });
        holds_nothing("the command, printed", &command.take());
        holds_nothing("the events", &format!("{events:?}"));
        let record = played::record(&events);
        assert!(!record.sign_ins().is_empty());
        holds_nothing("the record", &format!("{record:?}"));
        let texts = Texts::english();
        let report = json::report(&record, &|finding| {
            let text = texts.finding(finding);
            holds_nothing("the words", &format!("{:?}", text.known));
            json::FindingWords {
                headline: text.headline,
                happened: text.happened,
                advice: text.advice,
                for_support: text.for_support,
            }
        });
        holds_nothing("the report", &report.to_string());
        let settings = record.settings().unwrap();
        for client in Client::ALL {
            if let Ok(files) = export(client, &settings, &sheet_words(&texts)) {
                for file in files {
                    holds_nothing(&file.name, &String::from_utf8_lossy(&file.bytes));
                }
            }
        }
    }
}
