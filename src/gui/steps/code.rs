//! A code that somebody read out: its field, and as soon as it is whole, the explanation behind it.

use egui::{Key, Margin, Rect, Ui, accesskit::Live};

use super::back;
use crate::{
    diagnosis::Finding,
    gui::{
        screen::Screen,
        theme::{self, BODY, CARD_PADDING, COLUMN_NARROW, PAGE_TOP, SECTION, SMALL},
        widgets::{
            button::Button,
            card::{self, Edge},
            explanation::{Number, numbered_step},
            field::Field,
            footer::Footer,
            icon::Icon,
            note::{self, Tone},
            page, words,
        },
    },
    wizard::{CodeAnswer, CodeStep, Input},
};

pub(in crate::gui) fn footer(screen: &Screen<'_>, step: &CodeStep) -> Footer<Input> {
    let show = (Button::primary(screen.say("code-show")), Input::Continue);
    Footer {
        back: Some(back(screen)),
        primary: match step.answer {
            CodeAnswer::NotYet | CodeAnswer::Problem(_) => Some(show),
            // It stands there already.
            CodeAnswer::Known(_) => None,
        },
        ..Footer::default()
    }
}

pub(in crate::gui) fn show(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>, step: &CodeStep) {
    page::page(ui, place, "code page", COLUMN_NARROW, PAGE_TOP, |ui| {
        words::headline(ui, &screen.say("code-headline"));
        words::second_line(ui, &screen.say("code-second"));
        ui.add_space(20.0);
        field(ui, screen, step);
        match &step.answer {
            CodeAnswer::NotYet => {}
            CodeAnswer::Problem(problem) => {
                ui.add_space(8.0);
                let line = screen.texts().code_problem(problem);
                note::show(ui, Tone::Doubt, Icon::Info, &screen.say("code-problem"), &line, None);
            }
            CodeAnswer::Known(finding) => {
                ui.add_space(16.0);
                explanation(ui, screen, finding);
            }
        }
    });
}

fn field(ui: &mut Ui, screen: &mut Screen<'_>, step: &CodeStep) {
    let (label, hint) = (screen.say("code-field"), screen.say("code-hint"));
    let doubtful = matches!(step.answer, CodeAnswer::Problem(_));
    let mut typed = step.typed.clone();
    let response = Field::new("code", &label).hint(&hint).doubtful(doubtful).show(ui, &mut typed);
    screen.holds_focus_only(response.id);
    if response.changed() {
        screen.send(Input::CodeTyped(typed));
    }
    // Enter ends the typing in a field; here the next letter mends what was typed.
    let pressed_on = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if screen.has_arrived() || pressed_on {
        response.request_focus();
    }
}

fn explanation(ui: &mut Ui, screen: &Screen<'_>, finding: &Finding) {
    let t = theme::tokens(ui);
    let told = screen.texts().finding(finding);
    card::padded_card(ui, Edge::Quiet, Margin::same(CARD_PADDING as i8), |ui| {
        words::small(ui, finding.fault.code());
        ui.add_space(2.0);
        let headline = words::heading(ui, &told.headline, SECTION, t.ink);
        // The focus stays in the field, so a screen reader is told.
        ui.ctx().accesskit_node_builder(headline.id, |node| node.set_live(Live::Polite));
        ui.add_space(8.0);
        words::words(ui, &told.happened, BODY, t.ink);
        ui.add_space(16.0);
        card::rule(ui);
        ui.add_space(16.0);
        for (place, step) in told.advice.iter().enumerate() {
            numbered_step(ui, place + 1, Number::Equal, step, if place == 0 { BODY.semibold() } else { BODY }, "");
            ui.add_space(10.0);
        }
        ui.add_space(4.0);
        words::words(ui, &told.who, SMALL, t.muted);
    });
    ui.add_space(8.0);
    words::small(ui, &screen.say("code-example"));
}
