//! The lead of a result: a large light, the headline beside it, under that whom it is about and when.

use egui::{Response, Ui};

use super::seconds;
use crate::{
    gui::{
        screen::Screen,
        theme::{self, BODY, Motion},
        widgets::{
            button::Button,
            icon::Icon,
            light::{Lamp, LampSize},
            note::{self, Tone},
            page, words,
        },
    },
    report::{Record, compare::compare, summary::Summary},
    wizard::{Input, ResultStep},
};

/// From the lamp's halo to the words.
const INDENT: f32 = 68.0;

pub(in crate::gui) fn show(ui: &mut Ui, screen: &mut Screen<'_>, lamp: Lamp, headline: &str, second: &str) -> Response {
    let origin = ui.cursor().min;
    let id = ui.scope_id().with("lead");
    if screen.has_arrived() {
        // The light goes on when the result opens.
        Motion::Light.towards(ui, id.with("lit"), false);
    }
    lamp.paint(ui, origin + egui::vec2(26.0, 24.0), LampSize::Headline, id);
    let width = ui.available_width();
    let (response, bottom) = page::at(ui, origin + egui::vec2(INDENT, 0.0), width - INDENT, |ui| {
        let response = screen.announced_headline(ui, headline);
        words::second_line(ui, second);
        response
    });
    page::close(ui, origin, width, bottom);
    response
}

/// What happened, under its heading.
pub(super) fn what_happened(ui: &mut Ui, screen: &Screen<'_>, happened: &str) {
    let ink = theme::tokens(ui).ink;
    words::heading(ui, &screen.say("problem-what-happened"), BODY.semibold(), ink);
    ui.add_space(4.0);
    words::words(ui, happened, BODY, ink);
}

/// What this check tells together with the one before it, and the way to see both.
pub(super) fn beside_the_check_before(ui: &mut Ui, screen: &mut Screen<'_>, step: &ResultStep) {
    let Some(earlier) = screen.wizard.earlier(&step.record) else { return };
    let comparison = compare(&earlier, &Summary::of(&step.record));
    let (count, all) = (comparison.differing().to_string(), comparison.rows.len().to_string());
    let line = screen.say_with("compare-note-line", &[("count", &count), ("all", &all)]);
    let statement = super::compare::headline(screen, comparison.told);
    let button = Button::outlined(screen.say("compare-note-button")).small();
    let pressed = note::show(ui, Tone::Known, Icon::Scale, &statement, &line, Some(button));
    if pressed.is_some_and(|button| button.clicked()) {
        screen.send(Input::Compare);
    }
}

/// "anna@example.org, checked just now in 0.4 seconds".
pub(in crate::gui) fn whom_and_when(screen: &Screen<'_>, record: &Record) -> String {
    let took = seconds(screen, record.ready().or(record.finished()).unwrap_or_else(|| record.elapsed()));
    screen.say_with("result-whom-and-when", &[("address", &record.address.to_string()), ("took", &took)])
}
