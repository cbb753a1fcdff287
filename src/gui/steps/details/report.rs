//! What became of saving the report: where it is, and what is in it.

use egui::Ui;

use crate::{
    gui::{
        screen::Screen,
        widgets::{
            button::Button,
            icon::Icon,
            note::{self, Tone},
        },
    },
    wizard::{Input, ReportSaving},
};

pub(super) fn show(ui: &mut Ui, screen: &mut Screen<'_>, report: &ReportSaving) {
    match report {
        ReportSaving::NotYet | ReportSaving::Writing { .. } => return,
        ReportSaving::Saved(path) => {
            let saved = screen.say_with("hand-over-saved", &[("path", &path.display().to_string())]);
            let button = Button::outlined(screen.say("done-open-folder")).small();
            let line = screen.say("details-report-holds");
            let pressed = note::show(ui, Tone::Known, Icon::FileText, &saved, &line, Some(button));
            if pressed.is_some_and(|button| button.clicked()) {
                screen.send(Input::OpenFolder);
            }
        }
        ReportSaving::Failed(problem) => {
            let line = screen.say_not_saved(problem);
            note::show(ui, Tone::Doubt, Icon::Info, &screen.say("hand-over-not-saved"), &line, None);
        }
    }
    ui.add_space(16.0);
}
