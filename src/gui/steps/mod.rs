//! One file for each step of the wizard: what it shows between header and footer, and what stands in its footer.

pub(super) mod address;
pub(super) mod cancelled;
pub(super) mod code;
pub(super) mod compare;
pub(super) mod details;
pub(super) mod done;
pub(super) mod hand_over;
mod here;
pub(super) mod lead;
pub(super) mod looking;
pub(super) mod needs_you;
pub(super) mod other_name;
pub(super) mod practice;
pub(super) mod problem;
mod programs;
mod scan;
pub(super) mod sign_in;
pub(super) mod told;
pub(super) mod works;

use super::{
    screen::Screen,
    widgets::{button::Button, icon::Icon},
};
use crate::{
    report::{NotOffered, SignInOffer},
    wizard::{Input, ResultStep},
};

/// Back, in the footer of every step that has one.
pub(super) fn back(screen: &Screen<'_>) -> (Button, Input) {
    (Button::outlined(screen.say("back")).icon(Icon::ChevronLeft), Input::Back)
}

/// The quiet link to the field for a code.
pub(super) fn enter_code(screen: &Screen<'_>) -> (Button, Input) {
    (Button::link(screen.say("helper-code")).icon(Icon::Headset), Input::EnterCode)
}

/// The quiet link to the proof.
pub(super) fn show_details(screen: &Screen<'_>) -> (Button, Input) {
    (Button::link(screen.say("show-details")), Input::ShowDetails)
}

/// The way to the sign-in, in the words of this key; None where no password can help, or nothing works that could take one.
pub(super) fn check_password(screen: &Screen<'_>, step: &ResultStep, words: &str) -> Option<(Button, Input)> {
    match step.sign_in_offer() {
        SignInOffer::Ask(_) | SignInOffer::DoNotAsk(NotOffered::ToAgreeTo(_)) => {
            Some((Button::outlined(screen.say(words)), Input::CheckPassword))
        }
        SignInOffer::DoNotAsk(NotOffered::NothingWorks | NotOffered::OnlyInBrowser { .. } | NotOffered::NoWay) => None,
    }
}

/// What was saved as "12.3 seconds" or "0.4 seconds".
pub(super) fn seconds(screen: &Screen<'_>, time: std::time::Duration) -> String {
    screen.say_with("seconds", &[("seconds", &screen.texts().tenths(time))])
}
