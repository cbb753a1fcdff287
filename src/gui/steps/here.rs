//! A Thunderbird on this computer, within Hand over: which of its profiles, and what came of the last press.

use egui::{Id, Ui, vec2};

use super::programs::name;
use crate::{
    engine::{Stays, ThunderbirdProblem, ThunderbirdProfile},
    export::Client,
    gui::{
        screen::Screen,
        widgets::{tile, words},
    },
    wizard::{Adding, HandOverStep, Input},
};

/// "Found on this computer, version 153".
pub(super) fn line(screen: &Screen<'_>, profile: &ThunderbirdProfile) -> String {
    match &profile.version {
        Some(version) => screen.say_with("client-thunderbird-found", &[("version", version)]),
        None => screen.say("gives-computer"),
    }
}

/// Which profile, where there are several.
pub(super) fn profiles(ui: &mut Ui, screen: &mut Screen<'_>, step: &HandOverStep) {
    let profiles = &step.here.profiles;
    if profiles.len() < 2 {
        return;
    }
    words::small(ui, &screen.say("thunderbird-which"));
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        for (place, found) in profiles.iter().enumerate() {
            let chosen = step.here.is_chosen(place);
            let id = Id::unique(("profile of Thunderbird", place));
            let response = tile::choice(ui, id, &found.profile.name, chosen);
            if response.clicked() && !chosen {
                screen.send(Input::ProfileChosen(place));
            }
        }
    });
    if let Some(chosen) = step.here.profile() {
        ui.add_space(4.0);
        words::small(ui, &chosen.profile.folder.display().to_string());
    }
    ui.add_space(16.0);
}

/// A statement and a line about the last press; None where there is nothing to tell.
pub(super) fn news(screen: &Screen<'_>, step: &HandOverStep) -> Option<(String, String)> {
    match &step.here.adding {
        Adding::NotYet | Adding::Writing { .. } | Adding::Undoing => None,
        Adding::Failed(problem) => Some((screen.say("thunderbird-not-added"), problem_line(screen, problem))),
        Adding::NotUndone(problem) => Some((screen.say("thunderbird-not-undone"), problem_line(screen, problem))),
        Adding::Undone(Stays::No) => Some((screen.say("thunderbird-undone"), screen.say("thunderbird-undone-line"))),
        Adding::Undone(Stays::InThunderbird) => {
            Some((screen.say("thunderbird-stays"), screen.say("thunderbird-stays-line")))
        }
    }
}

pub(super) fn problem_line(screen: &Screen<'_>, problem: &ThunderbirdProblem) -> String {
    let path = problem.path().map_or_else(String::new, |path| path.display().to_string());
    let program = name(screen, Client::Thunderbird);
    screen.say_with(&format!("thunderbird-{}", problem.id()), &[("path", &path), ("program", &program)])
}
