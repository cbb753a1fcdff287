//! Into the pretend internet and out of it again.

use mailhaven::{
    engine::Place,
    network::scripted::Practice,
    wizard::{Input, Setup, Step, Wizard},
};

use super::{check, press, setup, wizard};

#[test]
fn practice_is_left_with_the_typed_address_in_place() {
    let (wizard, _) =
        press(wizard(), [Input::AddressTyped("anna@example.org".to_owned()), Input::Continue, Input::Back]);
    let (wizard, _) = press(wizard, [Input::PractiseFirst]);
    assert!(wizard.is_practising());
    let (wizard, _) = press(wizard, [Input::LeavePractice]);
    let Step::Address(step) = wizard.step() else { panic!("not back") };
    assert!(!wizard.is_practising());
    assert_eq!(step.typed, "anna@example.org");
}

#[test]
fn every_situation_of_practice_ends_in_a_result() {
    for situation in Practice::open().situations() {
        let wizard = check(&situation.address.to_string());
        assert!(matches!(wizard.step(), Step::Result(_)), "{situation}");
    }
}

#[test]
fn what_is_typed_is_there_again_after_practice_pressed_on_or_not() {
    let typing = Input::AddressTyped("anna@exa".to_owned());
    let (wizard, _) = press(wizard(), [typing, Input::PractiseFirst, Input::LeavePractice]);
    let Step::Address(step) = wizard.step() else { panic!("not back") };
    assert_eq!(step.typed, "anna@exa");
    let (wizard, _) = press(check("amy@srv.test"), [Input::AnotherAddress, Input::PractiseFirst, Input::LeavePractice]);
    let Step::Address(step) = wizard.step() else { panic!("not back") };
    assert_eq!(step.typed, "", "the former address is done with");
}

#[test]
fn practice_keeps_its_place_in_the_list() {
    let situations: Vec<_> = Practice::open().situations().iter().map(Into::into).collect();
    let setup = Setup { situations, ..setup() };
    let chosen = [found("cert", &["selfsigned", "expired"]), Input::SituationChosen("expired".to_owned())];
    // Another address is not looked for with the words for the one before.
    for (leave, filter) in [(Input::Back, "cert"), (Input::AnotherAddress, "")] {
        let (wizard, _) = press(Wizard::new(setup.clone(), Place::Practice), chosen.clone());
        let (wizard, _) = press(wizard, [Input::Continue, leave]);
        let Step::Practice(step) = wizard.step() else { panic!("not back: {:?}", wizard.step()) };
        assert_eq!((step.filter.as_str(), step.chosen.as_deref()), (filter, Some("expired")));
    }
}

/// What the window says after letters were typed into the field that finds a situation.
fn found(filter: &str, left: &[&str]) -> Input {
    Input::PracticeFilterTyped { filter: filter.to_owned(), left: left.iter().map(|&id| id.to_owned()).collect() }
}

#[test]
fn what_the_filter_hides_is_not_practised() {
    let situations: Vec<_> = Practice::open().situations().iter().map(Into::into).collect();
    let setup = Setup { situations, ..setup() };
    let typed = |inputs: &[Input]| press(Wizard::new(setup.clone(), Place::Practice), inputs.to_vec()).0;
    let chosen = |wizard: &Wizard| match wizard.step() {
        Step::Practice(step) => step.chosen.clone(),
        elsewhere => panic!("not practice: {elsewhere:?}"),
    };
    assert_eq!(chosen(&typed(&[])).as_deref(), Some("srv"));
    let narrowed = typed(&[found("e", &["autoconfig", "srv"])]);
    assert_eq!(chosen(&narrowed).as_deref(), Some("srv"), "it is still on the screen");
    let hidden = [found("cert", &["selfsigned", "expired"])];
    assert_eq!(chosen(&typed(&hidden)).as_deref(), Some("selfsigned"));
    let nothing = typed(&[found("nothing", &[])]);
    assert_eq!(chosen(&nothing), None);
    let (nothing, commands) = press(nothing, [Input::Continue]);
    assert!(commands.is_empty(), "{commands:?}");
    assert_eq!(chosen(&press(nothing, [found("", &["srv", "usual"])]).0).as_deref(), Some("srv"));
}
