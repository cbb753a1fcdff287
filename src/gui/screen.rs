//! What a step draws with: the wizard's words, and the inputs that it answers.

use std::path::Path;

use egui::{Id, Response, Ui};

use super::{
    theme,
    widgets::{button::Button, icon::Icon, words},
};
use crate::{
    engine::SaveProblem,
    text::{Texts, Value},
    wizard::{Input, Wizard},
};

/// What the person did in one frame.
#[derive(Debug, Default)]
pub struct Answers {
    pub inputs: Vec<Input>,
    /// The tag of a language to go on in; the wizard knows none.
    pub language: Option<&'static str>,
}

/// One frame of one step.
pub(super) struct Screen<'a> {
    pub(super) wizard: &'a Wizard,
    texts: &'a Texts,
    inputs: Vec<Input>,
    /// The language that was chosen in this frame.
    language: Option<&'static str>,
    /// True in the first frame of a step: whoever should have the focus takes it.
    arrived: bool,
    /// What Enter does, where nothing that can be pressed has the focus.
    primary: Option<Input>,
    /// Widgets that hold the focus without a use for Enter.
    passive: Vec<Id>,
    /// What was copied a moment ago.
    copied: Option<String>,
}

impl<'a> Screen<'a> {
    pub(super) fn new(wizard: &'a Wizard, texts: &'a Texts, arrived: bool, copied: Option<String>) -> Self {
        Self { wizard, texts, inputs: Vec::new(), language: None, arrived, primary: None, passive: Vec::new(), copied }
    }

    pub(super) fn texts(&self) -> &'a Texts {
        self.texts
    }

    pub(super) fn say(&self, key: &str) -> String {
        self.texts.label(key)
    }

    /// Why a file was not written, with the system's own words where it says why.
    pub(super) fn say_not_saved(&self, problem: &SaveProblem) -> String {
        let with = |key, path: &Path| self.say_with(key, &[("path", &path.display().to_string())]);
        match problem {
            SaveProblem::Exists { path } => with("hand-over-exists", path),
            SaveProblem::NotWritable { path, why } => format!("{} {why}", with("hand-over-not-writable", path)),
        }
    }

    pub(super) fn say_with(&self, key: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, Value)> = values.iter().map(|(name, value)| (*name, Value::from(*value))).collect();
        self.texts.label_with(key, &values)
    }

    /// With numbers, dates and times, which each language writes in its own way.
    pub(super) fn say_values(&self, key: &str, values: &[(&str, Value)]) -> String {
        self.texts.label_with(key, values)
    }

    pub(super) fn send(&mut self, input: Input) {
        self.inputs.push(input);
    }

    /// Go on in this language.
    pub(super) fn speak(&mut self, language: &'static str) {
        self.language = Some(language);
    }

    pub(super) fn has_arrived(&self) -> bool {
        self.arrived
    }

    /// The primary of this screen, for Enter; what is drawn in the page goes before the footer's.
    pub(super) fn set_primary(&mut self, input: Input) {
        self.primary.get_or_insert(input);
    }

    pub(super) fn primary(&self) -> Option<&Input> {
        self.primary.as_ref()
    }

    /// Whether Enter is free for the primary while this widget has the focus.
    pub(super) fn leaves_enter(&self, focused: Option<Id>) -> bool {
        focused.is_none_or(|id| self.passive.contains(&id))
    }

    pub(super) fn holds_focus_only(&mut self, id: Id) {
        self.passive.push(id);
    }

    /// The headline, which takes the focus when a screen opens.
    pub(super) fn headline(&mut self, ui: &mut Ui, text: &str) -> Response {
        let response = words::headline(ui, text);
        self.passive.push(response.id);
        if self.arrived {
            response.request_focus();
        }
        response
    }

    /// The same on a screen that tells an outcome: a screen reader says it at once.
    pub(super) fn announced_headline(&mut self, ui: &mut Ui, text: &str) -> Response {
        let response = self.headline(ui, text);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
        response
    }

    /// The filled button within a page.
    pub(super) fn primary_button(&mut self, ui: &mut Ui, button: &Button, input: Input) {
        if button.show(ui).clicked() {
            self.send(input.clone());
        }
        self.set_primary(input);
    }

    /// A button that copies a text; for a moment after the press it says that this was done, and where to paste it.
    pub(super) fn copy_button(&self, key: &str, icon: Icon, text: String) -> (Button, Input) {
        let button = if self.was_copied(&text) {
            Button::outlined(self.say(copied(key))).icon(Icon::Check)
        } else {
            Button::outlined(self.say(key)).icon(icon)
        };
        (button, Input::Copy(text))
    }

    /// Whether this was copied a moment ago.
    pub(super) fn was_copied(&self, text: &str) -> bool {
        self.copied.as_deref() == Some(text)
    }

    /// What was pressed during the frame.
    pub(super) fn into_answers(self) -> Answers {
        Answers { inputs: self.inputs, language: self.language }
    }

    pub(super) fn has_inputs(&self) -> bool {
        !self.inputs.is_empty()
    }

    /// Whether letters came into the fields of a form, and nothing else happened.
    pub(super) fn has_only_typed(&self) -> bool {
        let is_typed = |input: &Input| {
            matches!(
                input,
                Input::AddressTyped(_) | Input::NameTyped(_) | Input::PasswordTyped(_) | Input::ServerTyped(..)
            )
        };
        self.has_inputs() && self.inputs.iter().all(is_typed)
    }
}

/// What a button says after its press: where a text goes that is made for one kind of place.
fn copied(key: &str) -> &'static str {
    match key {
        "copy-for-helpdesk" => "copied-for-helpdesk",
        // Beside it there is no room for more.
        "message-short" => "copied",
        _ if key.starts_with("message-") => "copied-for-message",
        _ => "copied",
    }
}

/// How much room a page has, in the three layouts that it can take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    /// Two panes side by side all the way.
    Wide,
    /// Two panes at the top only.
    Medium,
    /// One column.
    Narrow,
}

impl Room {
    pub(super) fn of(width: f32) -> Self {
        if width >= theme::ONE_PANE_BELOW - 48.0 {
            Self::Wide
        } else if width >= 560.0 {
            Self::Medium
        } else {
            Self::Narrow
        }
    }
}
