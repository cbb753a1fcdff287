//! Checking the password: at the left the name and the password, at the right what happens to it, and then what came of it.
//!
//! Where both have no room side by side, an outcome stands above the form that it is about.

mod form;
mod outcome;

use egui::{Id, Rect, Ui, vec2};

use super::{back, show_details};
use crate::{
    diagnosis::{Fault, Finding},
    gui::{
        screen::{Room, Screen},
        theme::{BETWEEN_CARDS, BETWEEN_PANES, COLUMN_PANES, PANES_TOP},
        widgets::{button::Button, footer::Footer, page, words},
    },
    wizard::{Input, ResultStep, SignInOutcome, SignInState, SignInStep, Step},
};

/// The right pane.
const RIGHT: f32 = 384.0;

/// What the right pane is about.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Showing<'a> {
    Promises,
    Noticed,
    Trying,
    Works,
    Refused(&'a Finding),
    /// What it most likely is, now that the provider's web page takes the same two.
    AcceptedOnWebPage(&'a Finding),
}

impl<'a> Showing<'a> {
    fn of(sign_in: &SignInStep, step: &'a ResultStep) -> Self {
        match (&sign_in.state, sign_in.outcome(&step.record, &step.findings)) {
            (SignInState::Noticed(_), _) => Self::Noticed,
            (SignInState::Trying, _) => Self::Trying,
            (SignInState::Typing, _) | (SignInState::Ended, None) => Self::Promises,
            (SignInState::Ended, Some(SignInOutcome::Works)) => Self::Works,
            (SignInState::Ended, Some(SignInOutcome::Refused(finding))) => {
                if sign_in.accepted_on_web_page {
                    Self::AcceptedOnWebPage(finding)
                } else {
                    Self::Refused(finding)
                }
            }
        }
    }

    /// Whether the name and the password can be typed.
    fn may_type(self) -> bool {
        !matches!(self, Self::Trying | Self::Works)
    }

    const fn id(self) -> &'static str {
        match self {
            Self::Promises => "promises",
            Self::Noticed => "noticed",
            Self::Trying => "trying",
            Self::Works => "works",
            Self::Refused(_) => "refused",
            Self::AcceptedOnWebPage(_) => "accepted on web page",
        }
    }
}

pub(in crate::gui) fn footer(screen: &Screen<'_>, sign_in: &SignInStep) -> Footer<Input> {
    let Step::Result(step) = screen.wizard.step() else { return Footer::default() };
    let skip = (Button::link(screen.say("sign-in-skip")), Input::SkipPassword);
    let mut footer = Footer { back: Some(back(screen)), links: vec![skip], ..Footer::default() };
    match Showing::of(sign_in, step) {
        Showing::Promises => {
            let is_empty = sign_in.password.is_empty();
            let check = Button::primary(screen.say("sign-in-check")).enabled(!is_empty);
            Footer {
                note: is_empty.then(|| screen.say("sign-in-type-first")),
                primary: Some((check, Input::Continue)),
                ..footer
            }
        }
        Showing::Noticed => footer,
        Showing::Trying => {
            Footer { back: Some((Button::outlined(screen.say("cancel")), Input::Back)), ..Footer::default() }
        }
        Showing::Works => Footer {
            links: Vec::new(),
            primary: Some((Button::primary(screen.say("works-choose-program")), Input::Continue)),
            ..footer
        },
        Showing::Refused(finding) => {
            if outcome::is_for_helpdesk(finding) {
                // The second step of the explanation begins there.
                footer.links.push(show_details(screen));
            }
            let mut secondary = Vec::new();
            if finding.fault == Fault::WrongPassword {
                let there = Button::outlined(screen.say("sign-in-works-there"));
                secondary.push((there, Input::AcceptedOnWebPage));
            }
            let refused = SignInOutcome::Refused(finding);
            // Where nothing else can be done first, this is the filled button of the card.
            match refused.remedy(sign_in) {
                None if !outcome::is_for_helpdesk(finding) => Footer { secondary, ..footer },
                Some(_) | None => with_type_again(Footer { secondary, ..footer }, screen, step, sign_in),
            }
        }
        Showing::AcceptedOnWebPage(_) => with_type_again(footer, screen, step, sign_in),
    }
}

/// Once the page was opened, Enter goes back to the field.
fn with_type_again(
    footer: Footer<Input>,
    screen: &Screen<'_>,
    step: &ResultStep,
    sign_in: &SignInStep,
) -> Footer<Input> {
    let (button, input) = outcome::type_again(screen, step, sign_in);
    if sign_in.page_opened {
        return Footer { primary: Some((button.into_primary(), input)), ..footer };
    }
    let secondary = footer.secondary.into_iter().chain([(button, input)]).collect();
    Footer { secondary, ..footer }
}

pub(in crate::gui) fn show(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>, step: &ResultStep) {
    let Some(sign_in) = &step.sign_in else { return };
    form::take_alt_s(ui, screen, sign_in);
    let showing = Showing::of(sign_in, step);
    let has_changed = has_changed(ui, screen, showing);
    page::page(ui, place, "sign in page", COLUMN_PANES, PANES_TOP + 4.0, |ui| {
        words::headline(ui, &screen.say("sign-in-headline"));
        words::second_line(ui, &screen.say("sign-in-second"));
        ui.add_space(20.0);
        let origin = ui.cursor().min;
        let width = ui.available_width();
        let shown = outcome::Shown { step, sign_in, showing, has_changed };
        if Room::of(width) == Room::Wide {
            let left_width = width - RIGHT - BETWEEN_PANES;
            let ((), left) = page::at(ui, origin, left_width, |ui| {
                form::show(ui, screen, &shown);
                shown.code(ui, screen);
            });
            let right = origin + vec2(left_width + BETWEEN_PANES, 0.0);
            let ((), right) = page::at(ui, right, RIGHT, |ui| shown.show(ui, screen));
            page::close(ui, origin, width, left.max(right));
        } else if showing == Showing::Promises {
            form::show(ui, screen, &shown);
            ui.add_space(BETWEEN_CARDS);
            shown.show(ui, screen);
        } else {
            shown.show(ui, screen);
            shown.code(ui, screen);
            ui.add_space(BETWEEN_CARDS);
            form::show(ui, screen, &shown);
        }
    });
}

/// Whether the screen tells something else than in the frame before: then the focus goes there.
fn has_changed(ui: &Ui, screen: &Screen<'_>, showing: Showing<'_>) -> bool {
    let id = Id::unique("sign-in tells");
    let before = ui.data(|data| data.get_temp::<&'static str>(id));
    ui.data_mut(|data| data.insert_temp(id, showing.id()));
    screen.has_arrived() || before != Some(showing.id())
}
