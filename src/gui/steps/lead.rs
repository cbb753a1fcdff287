//! The lead of a result: a large light, the headline beside it, under that whom it is about and when.

use egui::{Response, Ui};

use super::seconds;
use crate::{
    gui::{
        screen::Screen,
        theme::{self, BODY, Motion},
        widgets::{
            light::{Lamp, LampSize},
            page, words,
        },
    },
    report::Record,
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

/// "anna@example.org, checked just now in 0.4 seconds".
pub(in crate::gui) fn whom_and_when(screen: &Screen<'_>, record: &Record) -> String {
    let took = seconds(screen, record.ready().or(record.finished()).unwrap_or_else(|| record.elapsed()));
    screen.say_with("result-whom-and-when", &[("address", &record.address.to_string()), ("took", &took)])
}
