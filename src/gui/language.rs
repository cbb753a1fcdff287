//! The list of languages, called from the menu. Each language stands there under its own name, so that whoever landed in
//! the wrong one finds the way back.

use egui::{Context, Id, Modal};

use super::{
    keys, menu,
    screen::Screen,
    theme::{self, BODY},
    widgets::{button::Button, words},
};
use crate::text::Texts;

const WIDTH: f32 = 280.0;

pub(super) fn show(ctx: &Context, screen: &mut Screen<'_>) {
    if !is_open(ctx) {
        return;
    }
    let frame = egui::Frame::popup(&ctx.global_style()).inner_margin(24).corner_radius(theme::RADIUS_CARD);
    let modal = Modal::new(Id::unique("languages")).frame(frame).show(ctx, |ui| {
        ui.set_width(WIDTH);
        words::heading(ui, &screen.say("language-headline"), BODY.semibold(), theme::tokens(ui).ink);
        ui.add_space(12.0);
        let mut chosen = None;
        let room = (ctx.content_rect().height() - 200.0).max(keys::LEAST_LIST);
        let nobody_has_focus = ui.memory(|memory| memory.focused().is_none());
        egui::ScrollArea::vertical().max_height(room).show(ui, |ui| {
            for (tag, name) in Texts::languages_by_name() {
                let is_current = tag == screen.texts().language();
                let row = menu::item(ui, None, name, Some(is_current));
                if is_current && nobody_has_focus {
                    row.request_focus();
                }
                if row.clicked() {
                    chosen = Some(tag);
                }
            }
        });
        ui.add_space(12.0);
        (chosen, Button::outlined(screen.say("keys-close")).small().show(ui).clicked())
    });
    let (chosen, closed) = modal.inner;
    if let Some(tag) = chosen {
        screen.speak(tag);
    }
    if chosen.is_some() || closed || modal.should_close() {
        set_open(ctx, false);
    }
}

pub(super) fn set_open(ctx: &Context, open: bool) {
    ctx.data_mut(|data| data.insert_temp(Id::unique("languages are shown"), open));
}

pub(super) fn is_open(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(Id::unique("languages are shown")).unwrap_or(false))
}
