//! The result when the person cancelled before anything was found.

use egui::{Rect, Ui};

use super::{back, lead, seconds, show_details};
use crate::{
    gui::{
        lights,
        screen::Screen,
        theme::{BETWEEN_CARDS, COLUMN, PAGE_TOP},
        widgets::{button::Button, footer::Footer, icon::Icon, light::Lamp, page, words},
    },
    wizard::{Input, ResultStep},
};

pub(in crate::gui) fn footer(screen: &Screen<'_>) -> Footer<Input> {
    Footer {
        back: Some(back(screen)),
        links: vec![show_details(screen)],
        primary: Some((Button::primary(screen.say("test-again")).icon(Icon::RotateCw), Input::TestAgain)),
        ..Footer::default()
    }
}

pub(in crate::gui) fn show(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>, step: &ResultStep) {
    page::page(ui, place, "cancelled page", COLUMN, PAGE_TOP, |ui| {
        let headline = screen.say("cancelled-headline");
        let took = seconds(screen, step.record.elapsed());
        let second =
            screen.say_with("cancelled-second", &[("address", &step.record.address.to_string()), ("took", &took)]);
        lead::show(ui, screen, Lamp::NotTried, &headline, &second);
        ui.add_space(24.0);
        lights::board(screen, Some(&step.record)).strip(ui);
        ui.add_space(BETWEEN_CARDS);
        words::small(ui, &screen.say("cancelled-line"));
    });
}
