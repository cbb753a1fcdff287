//! The code for a phone, over the page and as large as the window lets it be.

use egui::{Id, Ui};

use crate::{
    export::QrCode,
    gui::{
        screen::Screen,
        theme::{self, FIELD},
        widgets::{button::Button, qr, words},
    },
    wizard::{HandOverStep, Input},
};

/// What the heading, the lines and the button need beside the code.
const WORDS_HEIGHT: f32 = 208.0;
const LARGEST: f32 = 440.0;

pub(super) fn show(ui: &Ui, screen: &mut Screen<'_>, step: &HandOverStep, code: &QrCode) {
    let window = ui.ctx().content_rect().size();
    let side = (window.y - WORDS_HEIGHT).min(window.x - 120.0).min(LARGEST);
    let frame = egui::Frame::popup(&ui.ctx().global_style()).inner_margin(24).corner_radius(theme::RADIUS_CARD);
    // A place of its own for each size: egui would centre it by the size that it had before the window changed.
    let modal = egui::Modal::new(Id::unique(("code for a phone", side as i32))).frame(frame).show(ui.ctx(), |ui| {
        let t = theme::tokens(ui);
        ui.set_width(side.max(320.0));
        words::heading(ui, &screen.say("scan-headline"), FIELD.semibold(), t.ink);
        words::small(ui, &screen.say("scan-where"));
        ui.add_space(12.0);
        let told = screen.say_with("scan-told", &[("address", &step.settings.address().to_string())]);
        ui.vertical_centered(|ui| qr::show(ui, code, side, &told));
        ui.add_space(12.0);
        words::small(ui, &screen.say("scan-no-password"));
        ui.add_space(12.0);
        let close = Button::outlined(screen.say("scan-close")).show(ui);
        if ui.ctx().memory(egui::Memory::focused).is_none() {
            close.request_focus();
        }
        close.clicked()
    });
    if modal.inner || modal.should_close() {
        screen.send(Input::CodeShown(false));
    }
}
