//! From a result to a password that is checked.

use mailhaven::{
    account::{EmailAddress, HiddenCharacter, Password},
    engine::{self, EventKind},
    network::scripted::Practice,
    report::Names,
    wizard::{Command, Input, Outcome, SignInOutcome, SignInState, SignInStep, Stage, Step, Wizard},
};

use crate::played;

use super::{check, outcome, press};

fn sign_in(wizard: &Wizard) -> &SignInStep {
    match wizard.step() {
        Step::Result(result) => result.sign_in.as_ref().expect("the sign-in is open"),
        other => panic!("not a result: {other:?}"),
    }
}

fn typed(password: &str) -> Input {
    Input::PasswordTyped(Password::new(password.to_owned()))
}

/// Gives the engine the one command that the wizard asked for, and the wizard what came of it.
fn played_out(wizard: Wizard, commands: &[Command]) -> Wizard {
    let [Command::Engine(engine::Command::SignIn(command))] = commands else { panic!("{commands:?}") };
    let address = EmailAddress::parse("amy@srv.test").unwrap();
    let network = std::sync::Arc::new(Practice::open().network_for(&address));
    let events = played::through(network, command.run, &address, |_| Some(engine::Command::SignIn(command.clone())));
    let after = events.into_iter().skip_while(|event| event.kind != EventKind::Finished).skip(1);
    press(wizard, after.map(|event| Input::Event(Box::new(event)))).0
}

#[test]
fn a_password_is_checked_and_forgotten() {
    let (wizard, _) = press(check("amy@srv.test"), [Input::CheckPassword]);
    assert_eq!(wizard.stage(), Some(Stage::Result));
    assert_eq!(sign_in(&wizard).form.names()[0], Names::both("amy@srv.test"));
    let (wizard, commands) = press(wizard, [Input::Continue]);
    assert_eq!(commands, [], "there is nothing to try yet");

    let (wizard, commands) = press(wizard, [typed("wrong"), Input::Continue]);
    assert_eq!(sign_in(&wizard).state, SignInState::Trying);
    assert!(sign_in(&wizard).password.is_empty(), "only the command has it now");
    let (wizard, again) = press(wizard, [Input::Continue, typed("more"), Input::NameTyped("bob".to_owned())]);
    assert_eq!(again, [], "one attempt a press");
    let wizard = played_out(wizard, &commands);
    let Step::Result(result) = wizard.step() else { panic!("left the result") };
    let Some(SignInOutcome::Refused(finding)) = sign_in(&wizard).outcome(&result.record, &result.findings) else {
        panic!("{:?}", sign_in(&wizard))
    };
    assert_eq!(finding.fault.id(), "wrong-password");

    let (wizard, commands) = press(wizard, [typed("practice"), Input::Continue]);
    let wizard = played_out(wizard, &commands);
    let Step::Result(result) = wizard.step() else { panic!("left the result") };
    assert_eq!(sign_in(&wizard).outcome(&result.record, &result.findings), Some(SignInOutcome::Works));
    assert!(matches!(result.outcome, Outcome::Works(_)));
    let (wizard, _) = press(wizard, [Input::Continue]);
    assert_eq!(wizard.stage(), Some(Stage::HandOver));
}

#[test]
fn a_hidden_character_is_the_person_s_to_decide() {
    let (wizard, commands) =
        press(check("amy@srv.test"), [Input::CheckPassword, typed("practice\u{a0}"), Input::Continue]);
    assert_eq!(commands, []);
    assert_eq!(sign_in(&wizard).state, SignInState::Noticed(vec![HiddenCharacter::NoBreakSpace]));
    let (wizard, commands) = press(wizard, [Input::RemoveHidden]);
    let wizard = played_out(wizard, &commands);
    let Step::Result(result) = wizard.step() else { panic!("left the result") };
    assert_eq!(sign_in(&wizard).outcome(&result.record, &result.findings), Some(SignInOutcome::Works));
}

#[test]
fn going_back_stops_the_attempt_and_drops_what_was_typed() {
    let (wizard, _) = press(check("amy@srv.test"), [Input::CheckPassword, typed("secret"), Input::Back]);
    assert!(!format!("{wizard:?}").contains("secret"));
    let (wizard, _) = press(wizard, [Input::CheckPassword]);
    assert!(sign_in(&wizard).password.is_empty());
    let (wizard, commands) = press(wizard, [typed("secret"), Input::Continue, Input::Back]);
    let [_, Command::Engine(engine::Command::CancelSignIn { .. })] = commands.as_slice() else {
        panic!("{commands:?}")
    };
    assert!(matches!(outcome(&wizard), Outcome::Works(_)));
}

#[test]
fn a_stranger_s_servers_are_agreed_to_before_a_password_is_asked_for() {
    let (wizard, _) = press(check("amy@stranger.test"), [Input::CheckPassword]);
    let Step::Result(result) = wizard.step() else { panic!("left the result") };
    assert!(result.sign_in.is_none());
    let asked = outcome(&wizard).finding().map(|finding| finding.fault.id());
    assert_eq!(asked, Some("settings-from-stranger"));
}

#[test]
fn nobody_is_asked_for_a_password_that_cannot_help() {
    let (wizard, commands) = press(check("amy@office.test"), [Input::CheckPassword]);
    assert_eq!(commands, []);
    let Step::Result(result) = wizard.step() else { panic!("left the result") };
    assert!(result.sign_in.is_none());
}

#[test]
fn nothing_but_hidden_characters_is_no_password() {
    let (wizard, _) = press(check("amy@srv.test"), [Input::CheckPassword, typed("\u{200b}"), Input::Continue]);
    assert!(matches!(sign_in(&wizard).state, SignInState::Noticed(_)));
    let (wizard, commands) = press(wizard, [Input::RemoveHidden]);
    assert_eq!((commands.as_slice(), &sign_in(&wizard).state), ([].as_slice(), &SignInState::Typing));
}
