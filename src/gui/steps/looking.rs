//! Looking: the lights turn on as answers arrive. Nothing to do here; the result opens by itself.

use egui::{Rect, Sense, Ui, pos2, vec2};

use super::seconds;
use crate::{
    gui::{
        lights,
        screen::Screen,
        theme::{self, COLUMN, PAGE_TOP, SMALL},
        widgets::{button::Button, footer::Footer, page, progress, words},
    },
    report::Record,
    wizard::{Input, LookingStep},
};

pub(in crate::gui) fn footer(screen: &Screen<'_>) -> Footer<Input> {
    Footer {
        back: Some((Button::outlined(screen.say("cancel")), Input::Back)),
        note: Some(screen.say("looking-nothing-to-do")),
        ..Footer::default()
    }
}

pub(in crate::gui) fn show(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>, step: &LookingStep) {
    page::page(ui, place, "looking page", COLUMN, PAGE_TOP, |ui| {
        screen.headline(ui, &screen.say("looking-headline"));
        words::second_line(ui, &screen.say_with("looking-second", &[("address", &step.address.to_string())]));
        ui.add_space(20.0);
        meter(ui, screen, step.record.as_ref());
        ui.add_space(16.0);
        lights::board(screen, step.record.as_ref()).show(ui);
        ui.add_space(16.0);
        words::small(ui, &screen.say("looking-ports"));
    });
}

/// The progress line; under it the count and the time.
fn meter(ui: &mut Ui, screen: &Screen<'_>, record: Option<&Record>) {
    let t = theme::tokens(ui);
    let (answered, asked) = record.map_or((0, 0), Record::progress);
    // Nothing has been asked in the first moment.
    let [count, answer] = if asked == 0 {
        [String::new(), String::new()]
    } else {
        let count = [("answered", answered.to_string()), ("asked", asked.to_string())];
        let count = count.each_ref().map(|(name, number)| (*name, number.as_str()));
        [screen.say_with("looking-count", &count), screen.say("looking-count-what")]
    };
    let part = if asked == 0 { 0.0 } else { answered as f32 / asked as f32 };
    progress::show(ui, part, &format!("{count} {answer}"));
    ui.add_space(8.0);
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, SMALL.line), Sense::hover());
    let middle = rect.center().y;
    let end = words::silent_line(ui, rect.left(), middle, &count, SMALL.semibold(), t.ink);
    words::silent_line(ui, end + 4.0, middle, &answer, SMALL, t.ink);
    let took = seconds(screen, record.map_or(std::time::Duration::ZERO, Record::elapsed));
    let time = words::line(ui, &screen.say_with("looking-so-far", &[("took", &took)]), SMALL, t.muted);
    words::silent(ui, pos2(rect.right() - time.size().x, rect.top()), time);
}
