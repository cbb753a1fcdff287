//! Layout and rest: everything can be reached in a small window and at twice the size, and an idle window paints nothing.

use std::time::Duration;

use egui::{Rect, Role, Vec2};
use mailhaven::{
    engine::Place,
    export::Client,
    text::Texts,
    wizard::{DetailsTab, Input, Stage, Wizard},
};

use super::{Window, checked, code, compare, sign_in, wizard};
use crate::compared::THROUGH_THE_PHONE;

/// The least window, and the usual one at 200 %.
const SMALL: [[f32; 2]; 2] = [[720.0, 520.0], [440.0, 320.0]];

const USUAL: [f32; 2] = [880.0, 640.0];

/// Every screen that needs no luck to be reached, with the buttons that must be in sight.
fn screens() -> Vec<(Wizard, &'static [&'static str])> {
    let works = checked("amy@srv.test").wizard();
    let details = DetailsTab::ALL.map(|tab| press(&works, &[Input::ShowDetails, Input::DetailsTabChosen(tab)]));
    let mut screens: Vec<(Wizard, &'static [&'static str])> = vec![
        (wizard(Place::Live), &["Check this address", "I have a helper’s code", "Practise first", "Menu"]),
        (wizard(Place::Practice), &["Practise this one", "Leave practice", "Back", "Menu"]),
        (press(&wizard(Place::Live), &[Input::AddressTyped("amy@srv.test".to_owned()), Input::Continue]), &["Cancel"]),
        (checked("amy@blocked993.test").wizard(), &["Copy for the helpdesk", "Show details", "Back"]),
        (press(&works, &[Input::Continue]), &["Save files", "Back"]),
        (press(&works, &[Input::CheckPassword]), &["Check my password", "Skip this", "Back"]),
        (sign_in::refused(), &["Try another password", "It works there", "Skip this", "Back"]),
        (sign_in::noticed(), &["Skip this", "Back"]),
        (sign_in::works(), &["Choose your mail program", "Back"]),
        (code::typed("N-2"), &["Show what it means", "Back"]),
        (code::typed("N-27"), &["Back"]),
        (works, &["Choose your mail program", "Show details", "Back", "Menu"]),
    ];
    let mut window = compare::at_home();
    window.feed([Input::Compare]);
    screens.push((window.wizard(), &["Test again", "Open a report", "Back"]));
    window.feed([Input::TestAgain]);
    compare::go_on(&mut window, THROUGH_THE_PHONE);
    screens.push((window.wizard(), &["Copy for the helpdesk", "Open a report", "Back"]));
    screens.push((press(&window.wizard(), &[Input::Back]), &["Compare", "Choose your mail program", "Back"]));
    screens.extend(
        details.map(|wizard| (wizard, ["Back to the result", "Save report", "Copy for the helpdesk"].as_slice())),
    );
    screens
}

fn press(wizard: &Wizard, inputs: &[Input]) -> Wizard {
    inputs.iter().fold(wizard.clone(), |wizard, input| wizard.update(input.clone()).0)
}

#[test]
fn no_button_of_the_frame_leaves_a_small_window() {
    for size in SMALL {
        let whole = Rect::from_min_size(egui::Pos2::ZERO, Vec2::from(size) + Vec2::splat(16.0));
        for (wizard, buttons) in screens() {
            let window = Window::sized(wizard, size);
            for button in buttons {
                let rect = window.rect(Role::Button, button);
                assert!(whole.contains_rect(rect), "{button} at {rect:?} in {size:?}");
            }
        }
    }
}

#[test]
fn in_no_language_does_a_button_stand_out_of_the_side_of_the_window() {
    let screens = screens();
    let mut outside = Vec::new();
    for tag in Texts::languages() {
        for size in SMALL {
            for (wizard, _) in &screens {
                let window = Window::speaking(Texts::for_language(tag).unwrap(), wizard.clone(), size);
                // The harness keeps a margin of 8 around the window.
                let is_out = |rect: &Rect| rect.left() < 8.0 || rect.right() > size[0] + 8.0;
                let out = window.buttons().into_iter().filter(|(_, rect)| is_out(rect));
                outside.extend(out.map(|(name, rect)| format!("{tag}: {name} at {rect:?} in {size:?}")));
            }
        }
    }
    assert!(outside.is_empty(), "{}", outside.join("\n"));
}

#[test]
fn what_can_be_pressed_is_large_enough_to_be_met() {
    for (wizard, buttons) in screens() {
        let window = Window::with(wizard);
        for button in buttons {
            let rect = window.rect(Role::Button, button);
            assert!(rect.width() >= 32.0 && rect.height() >= 32.0, "{button} is {:?}", rect.size());
        }
    }
}

#[test]
fn in_no_language_are_words_painted_over_others() {
    let screens = screens();
    let mut collisions = Vec::new();
    for tag in Texts::languages() {
        for (wizard, _) in &screens {
            let window = Window::speaking(Texts::for_language(tag).unwrap(), wizard.clone(), SMALL[0]);
            collisions.extend(window.collisions().into_iter().map(|collision| format!("{tag}: {collision}")));
        }
    }
    assert!(collisions.is_empty(), "{}", collisions.join("\n"));
}

#[test]
fn in_no_language_does_the_name_of_a_program_meet_what_comes_out_of_it() {
    let offered = press(&checked("amy@srv.test").wizard(), &[Input::Continue]);
    for tag in Texts::languages() {
        for client in Client::ALL {
            let wizard = press(&offered, &[Input::ClientChosen(client)]);
            let window = Window::speaking(Texts::for_language(tag).unwrap(), wizard, USUAL);
            assert_eq!(window.collisions(), Vec::<String>::new(), "{tag}, {client:?}");
        }
    }
}

#[test]
fn the_small_buttons_of_handing_over_are_in_sight_without_scrolling() {
    for place in [Place::Live, Place::Practice] {
        for size in [USUAL, SMALL[0]] {
            let typed = [Input::AddressTyped("amy@srv.test".to_owned()), Input::Continue];
            let inputs = if place == Place::Live { &typed[..] } else { &typed[1..] };
            let (wizard, commands) =
                inputs.iter().fold((wizard(place), Vec::new()), |(wizard, _), input| wizard.update(input.clone()));
            let result = press(&wizard, &super::events_for(&commands));
            let window = Window::sized(press(&result, &[Input::Continue]), size);
            // Beside the primary, or above it in the pane.
            let above = window.rect(Role::Button, "Save files").bottom();
            for button in ["Copy", "QR code for a phone"] {
                let rect = window.rect(Role::Button, button);
                assert!(rect.bottom() <= above, "{button} at {rect:?} in {size:?}, {place:?}");
            }
        }
    }
}

#[test]
fn everything_that_takes_the_focus_has_a_name() {
    for (wizard, _) in screens() {
        let mut window = Window::with(wizard);
        let mut met = Vec::new();
        for _ in 0..6 {
            window.press(egui::Key::Tab);
            met.extend(window.focused());
        }
        assert_eq!(met.len(), 6, "something without a name has the focus, after {met:?}");
    }
}

#[test]
fn an_idle_window_paints_nothing() {
    for (wizard, _) in screens() {
        // A run that goes on has its ring.
        if wizard.stage() == Some(Stage::Looking) {
            continue;
        }
        assert_eq!(Window::with(wizard).rests_for(), Duration::MAX);
    }
}

#[test]
fn in_every_language_the_footer_leaves_the_code_in_sight_where_only_receiving_works() {
    let wizard = checked("amy@nosend.test").wizard();
    for tag in Texts::languages() {
        let texts = Texts::for_language(tag).unwrap();
        let [letter, digits] = ["W", "26"].map(Into::into);
        let code = texts.label_with("problem-code-spoken", &[("letter", letter), ("digits", digits)]);
        let back = texts.label("back");
        let window = Window::speaking(texts, wizard.clone(), USUAL);
        let (code, back) = (window.rect(Role::Button, &code), window.rect(Role::Button, &back));
        assert!(code.bottom() < back.top() - 8.0, "{tag}: the code at {code:?}, the footer from {back:?}");
    }
}
