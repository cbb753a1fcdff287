//! Whole ways through the wizard on the pretend internet: the wizard as a value, the engine for real.

mod hand_over;
mod practice;
mod sign_in;

use std::path::PathBuf;

use mailhaven::{
    account::{EmailAddress, Endpoint, Hostname, Port, Security, Service},
    cli::sheet_words,
    engine::{self, EventKind, Place, RunId},
    export::Client,
    network::scripted::Practice,
    text::Texts,
    wizard::{Command, Input, Outcome, Setup, Stage, Step, Wizard},
};

use crate::{ordered::Ordered, played};

fn setup() -> Setup {
    Setup {
        downloads: PathBuf::from("/downloads"),
        situations: Vec::new(),
        sheet_words: sheet_words(&Texts::english()),
        thunderbird: vec![PathBuf::from("/home/anna/.thunderbird")],
    }
}

fn wizard() -> Wizard {
    Wizard::new(setup(), Place::Live)
}

fn press(wizard: Wizard, inputs: impl IntoIterator<Item = Input>) -> (Wizard, Vec<Command>) {
    inputs.into_iter().fold((wizard, Vec::new()), |(wizard, mut commands), input| {
        let (wizard, more) = wizard.update(input);
        commands.extend(more);
        (wizard, commands)
    })
}

/// Types an address, presses on, and lets the engine play.
fn check(address: &str) -> Wizard {
    let (wizard, commands) = press(wizard(), [Input::AddressTyped(address.to_owned()), Input::Continue]);
    let [Command::Engine(engine::Command::Check(check))] = commands.as_slice() else { panic!("{commands:?}") };
    assert_eq!(wizard.stage(), Some(Stage::Looking));
    let events = played::events(check.run, &check.address);
    press(wizard, events.into_iter().map(|event| Input::Event(Box::new(event)))).0
}

fn outcome(wizard: &Wizard) -> &Outcome {
    match wizard.step() {
        Step::Result(result) => &result.outcome,
        other => panic!("not a result: {other:?}"),
    }
}

#[test]
fn an_address_goes_in_and_settings_come_out() {
    let wizard = check("amy@srv.test");
    let Outcome::Works(settings) = outcome(&wizard) else { panic!("{:?}", outcome(&wizard)) };
    assert_eq!(settings.incoming().endpoint.to_string(), "imap imap.srv.test:993/tls");
    let (wizard, _) = press(wizard, [Input::Continue]);
    assert_eq!(wizard.stage(), Some(Stage::HandOver));
    let (wizard, commands) = press(wizard, [Input::Save]);
    let [Command::Engine(engine::Command::Save { folder, files, .. })] = commands.as_slice() else {
        panic!("{commands:?}")
    };
    assert_eq!(folder, &PathBuf::from("/downloads/Mailhaven amy@srv.test for Thunderbird"));
    assert!(files.iter().any(|file| file.name == "user.js"));
    let (wizard, _) = press(wizard, [Ordered::by(&commands).saved(folder.join("user.js"))]);
    assert!(matches!(wizard.step(), Step::Done(_)));
}

#[test]
fn what_is_no_address_is_said_before_anything_is_asked() {
    let (wizard, commands) = press(wizard(), [Input::AddressTyped("anna".to_owned()), Input::Continue]);
    assert!(commands.is_empty());
    let Step::Address(step) = wizard.step() else { panic!("left the address") };
    assert!(step.problem.is_some());
    let (wizard, _) = press(wizard, [Input::AddressTyped("anna@".to_owned())]);
    let Step::Address(step) = wizard.step() else { panic!("left the address") };
    assert_eq!(step.problem, None, "gone with the next letter");
}

#[test]
fn a_slip_is_offered_and_taken() {
    let (wizard, _) = press(wizard(), [Input::AddressTyped("anna@gmial.com".to_owned()), Input::TakeSuggestion]);
    let Step::Address(step) = wizard.step() else { panic!("left the address") };
    assert_eq!(step.typed, "anna@gmail.com");
    assert_eq!(step.recognised().map(|provider| provider.id), Some("gmail"));
}

#[test]
fn events_of_an_abandoned_run_change_nothing() {
    let address = EmailAddress::parse("amy@srv.test").unwrap();
    let (wizard, _) = press(wizard(), [Input::AddressTyped(address.to_string()), Input::Continue]);
    let old = played::events(RunId(99), &address);
    let (wizard, _) = press(wizard, old.into_iter().map(|event| Input::Event(Box::new(event))));
    let Step::Looking(looking) = wizard.step() else { panic!("moved on") };
    assert!(looking.record.is_none());
}

#[test]
fn cancelling_keeps_what_was_found() {
    let (wizard, commands) = press(wizard(), [Input::AddressTyped("amy@srv.test".to_owned()), Input::Continue]);
    let [Command::Engine(engine::Command::Check(check))] = commands.as_slice() else { panic!("{commands:?}") };
    let events = played::events(check.run, &check.address);
    let first_half = events.into_iter().take_while(|event| !matches!(event.kind, EventKind::Tried(_)));
    let (wizard, _) = press(wizard, first_half.map(|event| Input::Event(Box::new(event))));
    let (wizard, commands) = press(wizard, [Input::Back]);
    assert!(matches!(commands.as_slice(), [Command::Engine(engine::Command::Cancel { .. })]));
    let Step::Result(result) = wizard.step() else { panic!("{:?}", wizard.step()) };
    assert!(result.record.was_cancelled() && !result.record.sources().is_empty());
}

#[test]
fn testing_again_is_a_new_run_of_the_same_address() {
    let wizard = check("amy@srv.test");
    let (wizard, commands) = press(wizard, [Input::TestAgain]);
    assert_eq!(wizard.stage(), Some(Stage::Looking));
    let [Command::Engine(engine::Command::Check(again))] = commands.as_slice() else { panic!("{commands:?}") };
    assert_eq!((again.run, again.address.to_string()), (RunId(2), "amy@srv.test".to_owned()));
}

#[test]
fn going_on_with_another_company_s_servers_is_the_agreement() {
    for agree in [Input::Continue, Input::TakeRemedy] {
        let wizard = check("amy@stranger.test");
        let Outcome::NeedsYou { finding, .. } = outcome(&wizard) else { panic!("{:?}", outcome(&wizard)) };
        assert_eq!(finding.fault.id(), "settings-from-stranger");
        let (wizard, commands) = press(wizard, [agree]);
        let looks_for_thunderbird = matches!(commands[..], [Command::Engine(engine::Command::Thunderbird { .. })]);
        assert!(looks_for_thunderbird, "{commands:?}");
        let Step::HandOver(step) = wizard.step() else { panic!("stayed: {:?}", wizard.step()) };
        assert_eq!(step.settings.incoming().endpoint.to_string(), "imap post.hoster.test:993/tls");
    }
}

#[test]
fn going_on_past_what_stands_in_the_way_still_asks_about_another_company_s_servers() {
    let wizard = check("amy@strangersend.test");
    let Outcome::Problem { finding, .. } = outcome(&wizard) else { panic!("{:?}", outcome(&wizard)) };
    assert_eq!(finding.fault.id(), "smtp-greeting-554");

    let (asking, _) = press(wizard, [Input::Continue]);
    let Outcome::NeedsYou { finding, .. } = outcome(&asking) else { panic!("{:?}", outcome(&asking)) };
    assert_eq!(finding.fault.id(), "settings-from-stranger");

    let (back, commands) = press(asking.clone(), [Input::Back]);
    assert!(matches!(outcome(&back), Outcome::Problem { .. }));
    assert!(commands.is_empty(), "{commands:?}");
    let (again, _) = press(back, [Input::Continue]);
    assert!(matches!(outcome(&again), Outcome::NeedsYou { .. }), "going back was no agreement");

    for agree in [Input::Continue, Input::TakeRemedy] {
        let (wizard, _) = press(asking.clone(), [agree]);
        let Step::HandOver(step) = wizard.step() else { panic!("stayed: {:?}", wizard.step()) };
        assert_eq!(step.settings.incoming().endpoint.to_string(), "imap in.hoster.test:993/tls");
    }
}

/// The wizard after a check beside which these servers were typed.
fn check_told(address: &str, told: &[Endpoint]) -> Wizard {
    let (wizard, commands) = press(wizard(), [Input::AddressTyped(address.to_owned()), Input::Continue]);
    let [Command::Engine(engine::Command::Check(check))] = commands.as_slice() else { panic!("{commands:?}") };
    let network = Practice::open().network_for(&check.address);
    let events = played::told(std::sync::Arc::new(network), &check.address, told);
    press(wizard, events.into_iter().map(|event| Input::Event(Box::new(event)))).0
}

fn told_in(commands: &[Command]) -> Vec<String> {
    let [Command::Engine(engine::Command::Check(check))] = commands else { panic!("{commands:?}") };
    check.told.iter().map(ToString::to_string).collect()
}

#[test]
fn a_wrong_port_is_put_right_by_agreeing_and_what_was_told_is_kept_in_each_new_check() {
    let host = || Hostname::parse("imap.srv.test").unwrap();
    let wrong = Endpoint { port: Port::new(143).unwrap(), ..Endpoint::usual(Service::Imap, host(), Security::Tls) };
    let wizard = check_told("amy@srv.test", &[wrong]);
    let Outcome::NeedsYou { finding, settings } = outcome(&wizard) else { panic!("{:?}", outcome(&wizard)) };
    assert_eq!(finding.fault.id(), "wrong-port");
    assert_eq!(settings.incoming().endpoint.to_string(), "imap imap.srv.test:993/tls");
    let (_, again) = press(wizard.clone(), [Input::TestAgain]);
    assert_eq!(told_in(&again), ["imap imap.srv.test:143/tls"]);
    let (_, right) = press(wizard, [Input::TakeRemedy]);
    assert_eq!(told_in(&right), ["imap imap.srv.test:143/starttls"], "the nearest to what was told");
}

#[test]
fn a_server_s_real_name_is_tried_once_more_and_gone_on_with() {
    let (wizard, commands) = press(check("amy@sharedhost.test"), [Input::TakeRemedy]);
    let [Command::Engine(engine::Command::Check(again))] = commands.as_slice() else { panic!("{commands:?}") };
    assert!(again.told.iter().all(|endpoint| endpoint.host.as_ascii() == "server5.hoster.test"), "{:?}", again.told);
    let network = std::sync::Arc::new(Practice::open().network_for(&again.address));
    let events = played::checking(network, mailhaven::discovery::sources(), again.clone(), |_, _| {});
    let (wizard, _) = press(wizard, events.into_iter().map(|event| Input::Event(Box::new(event))));
    let Outcome::Works(settings) = outcome(&wizard) else { panic!("{:?}", outcome(&wizard)) };
    assert_eq!(settings.incoming().endpoint.host.as_ascii(), "server5.hoster.test");
}

/// Handing over to the program that is chosen at first, with the run's number.
fn handing_over() -> Wizard {
    press(check("amy@srv.test"), [Input::Continue]).0
}

#[test]
fn the_right_domain_stays_in_the_field_once_it_was_taken() {
    let (wizard, commands) = press(check("amy@gmial.com"), [Input::TakeRemedy]);
    let [Command::Engine(engine::Command::Check(again))] = commands.as_slice() else { panic!("{commands:?}") };
    let (wizard, _) = press(wizard, [Input::Back]);
    let Step::Address(step) = wizard.step() else { panic!("not back: {:?}", wizard.step()) };
    assert_eq!(step.typed, again.address.to_string());
}

#[test]
fn servers_that_were_typed_are_there_again_after_going_back() {
    use mailhaven::{account::Direction, wizard::TypedServer};
    let server = TypedServer { host: "mail.exa".to_owned(), ..TypedServer::default() };
    let typing = Input::ServerTyped(Direction::Incoming, server.clone());
    let (wizard, _) = press(check("amy@nowhere.test"), [Input::TypeServers, typing, Input::Back, Input::TypeServers]);
    let Step::Told(step) = wizard.step() else { panic!("not there: {:?}", wizard.step()) };
    assert_eq!(step.incoming, server);
}

#[test]
fn what_lies_below_a_code_field_is_kept_by_practice_and_follows_the_language() {
    let typing = Input::AddressTyped("anna@exa".to_owned());
    let (wizard, _) = press(wizard(), [typing, Input::EnterCode, Input::PractiseFirst, Input::LeavePractice]);
    let Step::Address(step) = wizard.step() else { panic!("not back") };
    assert_eq!(step.typed, "anna@exa");

    let (wizard, _) = press(handing_over(), [Input::ClientChosen(Client::Sheet)]);
    let files = |wizard: &Wizard| match wizard.step() {
        Step::HandOver(step) => step.files.clone().unwrap(),
        other => panic!("not there: {other:?}"),
    };
    let english = files(&wizard);
    let german = sheet_words(&Texts::for_language("de").unwrap());
    let changed = Input::SheetWordsChanged(Box::new(german));
    let (wizard, _) = press(wizard, [Input::EnterCode, changed, Input::Back]);
    assert_ne!(files(&wizard), english);
}
