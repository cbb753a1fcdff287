//! The window around a step: header, practice band, page, footer, menu.
//!
//! Everything is drawn in the order in which it is read (band, page, footer from the primary to Back, menu, steps), so
//! that Tab and a screen reader meet it in that order, wherever it stands.

use std::time::Duration;

use egui::{Id, Rect, Role, Ui, UiBuilder, ViewportCommand};

use super::{
    keys, language, menu,
    screen::{Answers, Screen},
    steps,
    theme::{self, HEADER, Motion},
    widgets::{focus, footer::Footer, header, page, practice_band::Band, stepper::Steps},
};
use crate::{
    text::Texts,
    wizard::{Input, Outcome, ResultStep, Stage, Step, Wizard},
};

/// A window that is lower than this, as at 200 %, has no room to give away.
pub(super) const LOW: f32 = 400.0;
const HEADER_LOW: f32 = 44.0;

/// Draws the wizard into the whole window and answers what the person did.
pub fn wizard_ui(ui: &mut Ui, wizard: &Wizard, texts: &Texts) -> Answers {
    focus::watch_keyboard(ui);
    keys::limit_zoom(ui.ctx());
    keys::act_once(ui.ctx());
    let before = keys::Before::of(ui.ctx());
    let shown = screen_id(wizard.step());
    let (arrived, faded_in) = arrival(ui, shown);
    page::opens(ui, arrived);
    let mut screen = Screen::new(wizard, texts, arrived, copied(ui));
    let steps = stepper(&screen);
    name_window(ui, &title(&screen, &steps));

    let t = theme::tokens(ui);
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, t.page);
    let footer = footer(ui, &mut screen);
    let is_low = whole.height() < LOW;
    let head = whole.with_max_y(whole.top() + if is_low { HEADER_LOW } else { HEADER });
    let foot = whole.with_min_y(whole.bottom() - footer.height(ui, whole.width()));
    // The first step has a large mark of its own, where there is room for it.
    let brand = (is_low || !matches!(wizard.step(), Step::Address(_))).then(|| screen.say("program-name"));
    let brand_right = header::ground(ui, head, brand.as_deref(), &steps);

    let mut place = Rect::from_min_max(head.left_bottom(), foot.right_top());
    if wizard.is_practising() {
        let line = if wizard.is_practising_elsewhere() { "practice-band-elsewhere" } else { "practice-band-line" };
        let [name, explained, leave] = ["practice-band", line, "practice-leave"].map(|key| screen.say(key));
        let strip = Band::new(ui, whole.width(), &name, &explained, &leave);
        let area = place.with_max_y(place.top() + strip.height());
        place.min.y = area.bottom();
        if strip.show(ui, area) {
            screen.send(Input::LeavePractice);
        }
    }
    let main = UiBuilder::new().max_rect(place).id_salt(shown).accessibility_role(Role::Main);
    ui.scope_builder(main, |ui| {
        ui.set_opacity(faded_in);
        ui.shrink_clip_rect(place);
        keys::let_arrows_scroll(ui.ctx(), matches!(wizard.step(), Step::Details(_) | Step::Compare(_)));
        step(ui, place, &mut screen);
    });
    ui.scope_builder(UiBuilder::new().max_rect(foot).id_salt("footer").accessibility_role(Role::Footer), |ui| {
        if let Some(input) = footer.show(ui, foot) {
            screen.send(input);
        }
    });
    if let Some((_, input)) = &footer.primary {
        screen.set_primary(input.clone());
    }
    ui.scope_builder(UiBuilder::new().max_rect(head).id_salt("header").accessibility_role(Role::Header), |ui| {
        let button = header::menu_and_steps(ui, head, &steps, &screen.say("menu"), brand_right);
        menu::show(&button, &mut screen);
    });
    keys::show_help(ui.ctx(), &screen);
    keys::act(ui.ctx(), &mut screen, footer.back.as_ref().map(|(_, input)| input), before);
    language::show(ui.ctx(), &mut screen);
    dropped(ui, &mut screen);
    let answers = screen.into_answers();
    remember_copy(ui, &answers.inputs);
    answers
}

/// A report that is dropped onto a result, or what belongs to it, stands beside it at once; of several the last one.
fn dropped(ui: &Ui, screen: &mut Screen<'_>) {
    let path = ui.input(|input| input.raw.dropped_files.last().map(|file| file.path().to_path_buf()));
    let Some(path) = path.filter(|path| path.is_absolute()) else { return };
    match screen.wizard.step() {
        Step::Result(_) | Step::Details(_) => {
            screen.send(Input::Compare);
            screen.send(Input::ReportChosen(path));
        }
        Step::Compare(_) => screen.send(Input::ReportChosen(path)),
        Step::Address(_)
        | Step::Practice(_)
        | Step::Code(_)
        | Step::Looking(_)
        | Step::Told(_)
        | Step::HandOver(_)
        | Step::Done(_) => {}
    }
}

/// How long a button says "Copied", in seconds.
const COPIED_IS_SAID_FOR: f64 = 2.0;

/// What was copied a moment ago.
fn copied(ui: &Ui) -> Option<String> {
    let (text, at) = ui.data(|data| data.get_temp::<(String, f64)>(copied_id()))?;
    let left = COPIED_IS_SAID_FOR - (ui.input(|input| input.time) - at);
    if left <= 0.0 {
        ui.data_mut(|data| data.remove::<(String, f64)>(copied_id()));
        return None;
    }
    ui.ctx().request_repaint_after(Duration::from_secs_f64(left));
    Some(text)
}

fn remember_copy(ui: &Ui, inputs: &[Input]) {
    let text = inputs.iter().find_map(|input| if let Input::Copy(text) = input { Some(text.clone()) } else { None });
    if let Some(text) = text {
        let now = ui.input(|input| input.time);
        ui.data_mut(|data| data.insert_temp(copied_id(), (text, now)));
        ui.ctx().request_repaint();
    }
}

fn copied_id() -> Id {
    Id::unique("copied a moment ago")
}

fn footer(ui: &Ui, screen: &mut Screen<'_>) -> Footer<Input> {
    match screen.wizard.step() {
        Step::Address(_) => steps::address::footer(screen),
        Step::Practice(step) => steps::practice::footer(ui, screen, step),
        Step::Code(step) => steps::code::footer(screen, step),
        Step::Looking(_) => steps::looking::footer(screen),
        Step::Result(ResultStep { sign_in: Some(sign_in), .. }) => steps::sign_in::footer(screen, sign_in),
        Step::Result(step) => match &step.outcome {
            Outcome::Works(_) => steps::works::footer(ui, screen, step),
            Outcome::NeedsYou { finding, .. } if steps::other_name::is_it(finding) => {
                steps::other_name::footer(ui, screen, step, finding)
            }
            Outcome::NeedsYou { .. } => steps::needs_you::footer(screen, step),
            Outcome::Problem { finding, settings } => {
                steps::problem::footer(ui, screen, step, finding, settings.as_ref())
            }
            Outcome::Cancelled => steps::cancelled::footer(screen),
        },
        Step::Details(step) => steps::details::footer(screen, step),
        Step::Compare(step) => steps::compare::footer(ui, screen, step),
        Step::Told(_) => steps::told::footer(screen),
        Step::HandOver(step) => steps::hand_over::footer(ui, screen, step),
        Step::Done(step) => steps::done::footer(screen, step),
    }
}

fn step(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>) {
    match screen.wizard.step() {
        Step::Address(step) => steps::address::show(ui, place, screen, step),
        Step::Practice(step) => steps::practice::show(ui, place, screen, step),
        Step::Code(step) => steps::code::show(ui, place, screen, step),
        Step::Looking(step) => steps::looking::show(ui, place, screen, step),
        Step::Result(step) if step.sign_in.is_some() => steps::sign_in::show(ui, place, screen, step),
        Step::Result(step) => match &step.outcome {
            Outcome::Works(settings) => steps::works::show(ui, place, screen, step, settings),
            Outcome::NeedsYou { finding, .. } if steps::other_name::is_it(finding) => {
                steps::other_name::show(ui, place, screen, step, finding);
            }
            Outcome::NeedsYou { finding, .. } => steps::needs_you::show(ui, place, screen, step, finding),
            Outcome::Problem { finding, .. } => steps::problem::show(ui, place, screen, step, finding),
            Outcome::Cancelled => steps::cancelled::show(ui, place, screen, step),
        },
        Step::Details(step) => steps::details::show(ui, place, screen, step),
        Step::Compare(step) => steps::compare::show(ui, place, screen, step),
        Step::Told(step) => steps::told::show(ui, place, screen, step),
        Step::HandOver(step) => steps::hand_over::show(ui, place, screen, step),
        Step::Done(step) => steps::done::show(ui, place, screen, step),
    }
}

fn stepper(screen: &Screen<'_>) -> Steps {
    let names = ["step-address", "step-looking", "step-result", "step-hand-over"].map(|key| screen.say(key));
    let current = match screen.wizard.stage() {
        Some(Stage::Address) => 0,
        Some(Stage::Looking) => 1,
        Some(Stage::Result) => 2,
        Some(Stage::HandOver) => 3,
        None => names.len(),
    };
    let spoken = match names.get(current) {
        Some(name) => screen.say_with("step-now-spoken", &[("number", &(current + 1).to_string()), ("step", name)]),
        None => screen.say("steps-done-spoken"),
    };
    Steps { names, current, spoken }
}

/// "Mailhaven, step 3 of 4, Result".
fn title(screen: &Screen<'_>, steps: &Steps) -> String {
    match steps.names.get(steps.current) {
        Some(name) => screen.say_with("window-title", &[("number", &(steps.current + 1).to_string()), ("step", name)]),
        None => format!("{}, {}", screen.say("program-name"), steps.spoken),
    }
}

/// For the desktop's list of windows and for a screen reader: egui leaves the window without a name.
fn name_window(ui: &Ui, title: &str) {
    ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(title));
    let id = Id::unique("window title");
    if ui.data(|data| data.get_temp::<String>(id)).as_deref() != Some(title) {
        ui.ctx().send_viewport_cmd(ViewportCommand::Title(title.to_owned()));
        ui.data_mut(|data| data.insert_temp(id, title.to_owned()));
    }
}

/// Names what is shown, so that a change of it is noticed.
const fn screen_id(step: &Step) -> &'static str {
    match step {
        Step::Address(_) => "address",
        Step::Practice(_) => "practice",
        Step::Code(_) => "code",
        Step::Looking(_) => "looking",
        Step::Result(ResultStep { sign_in: Some(_), .. }) => "sign in",
        Step::Result(result) => match result.outcome {
            Outcome::Works(_) => "works",
            Outcome::NeedsYou { .. } => "needs you",
            Outcome::Problem { .. } => "problem",
            Outcome::Cancelled => "cancelled",
        },
        Step::Details(_) => "details",
        Step::Compare(_) => "compare",
        Step::Told(_) => "told",
        Step::HandOver(_) => "hand over",
        Step::Done(_) => "done",
    }
}

/// Whether this is the first frame of a screen, and how far it has faded in.
fn arrival(ui: &Ui, shown: &'static str) -> (bool, f32) {
    let id = Id::unique("screen shown");
    let now = ui.input(|input| input.time);
    let known = ui.data(|data| data.get_temp::<(&'static str, f64)>(id));
    let (arrived, since) = match known {
        Some((before, since)) if before == shown => (false, since),
        // The first screen of all is there at once.
        None => (true, f64::NEG_INFINITY),
        Some(_) => (true, now),
    };
    if arrived {
        ui.data_mut(|data| data.insert_temp(id, (shown, since)));
    }
    (arrived, Motion::Page.progress(ui, now - since))
}
