//! The choice of a saved report, over the page. A report can also be dropped onto the window.

use std::path::Path;

use egui::{Context, Id, Modal, Ui};

use crate::{
    gui::{
        menu,
        screen::Screen,
        theme::{self, BODY, SMALL},
        widgets::{button::Button, words},
    },
    report::summary::Unreadable,
    wizard::{CompareStep, Input, Opening},
};

const WIDTH: f32 = 480.0;
/// As many reports as are listed.
const MOST: usize = 8;

pub(super) fn show(ctx: &Context, screen: &mut Screen<'_>, step: &CompareStep) {
    let Some(opening) = &step.opening else { return };
    let frame = egui::Frame::popup(&ctx.global_style()).inner_margin(24).corner_radius(theme::RADIUS_CARD);
    let modal = Modal::new(Id::unique("saved reports")).frame(frame).show(ctx, |ui| {
        ui.set_width(WIDTH.min(ctx.content_rect().width() - 96.0));
        words::heading(ui, &screen.say("compare-pick-headline"), BODY.semibold(), theme::tokens(ui).ink);
        ui.add_space(12.0);
        match opening {
            Opening::Looking | Opening::Reading(_) => {
                words::small(ui, &screen.say("compare-pick-reading"));
            }
            Opening::Choosing(paths) => choose(ui, screen, paths),
            Opening::NotRead { path, why } => {
                not_taken(ui, screen, path, &screen.say("compare-not-read"), Some(why));
            }
            Opening::NoReport { path, why } => {
                let (key, exactly) = match why {
                    Unreadable::Later { version } => ("compare-report-later", Some(version.to_string())),
                    Unreadable::Field { field } => ("compare-no-report", Some((*field).to_owned())),
                    Unreadable::TooLong | Unreadable::NotJson | Unreadable::NotAReport => ("compare-no-report", None),
                };
                not_taken(ui, screen, path, &screen.say(key), exactly.as_deref());
            }
        }
        ui.add_space(12.0);
        words::small(ui, &screen.say("compare-pick-drop"));
        ui.add_space(12.0);
        Button::outlined(screen.say("keys-close")).small().show(ui).clicked()
    });
    if !screen.has_inputs() && (modal.inner || modal.should_close()) {
        screen.send(Input::Back);
    }
}

fn choose(ui: &mut Ui, screen: &mut Screen<'_>, paths: &[std::path::PathBuf]) {
    if paths.is_empty() {
        words::small(ui, &screen.say("compare-pick-none"));
        return;
    }
    let nobody_has_focus = ui.memory(|memory| memory.focused().is_none());
    for (place, path) in paths.iter().take(MOST).enumerate() {
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let row = menu::item(ui, None, &name, None);
        if place == 0 && nobody_has_focus {
            row.request_focus();
        }
        if row.clicked() {
            screen.send(Input::ReportChosen(path.clone()));
        }
    }
}

/// What is wrong with it in plain words, and below that where, exactly: a field, a version, or the system's own words.
fn not_taken(ui: &mut Ui, screen: &Screen<'_>, path: &Path, what: &str, exactly: Option<&str>) {
    let t = theme::tokens(ui);
    words::words(ui, what, SMALL.semibold(), t.fails);
    let path = path.display().to_string();
    let line = match exactly {
        Some(why) => screen.say_with("compare-file-why", &[("path", &*path), ("why", why)]),
        None => path,
    };
    words::small(ui, &line);
}
