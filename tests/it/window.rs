//! The window, drawn without a display: what stands on it is found by role and name, as a screen reader would.

mod code;
mod compare;
mod details;
mod hand_over;
mod layout;
mod messages;
mod painter;
mod pictures;
mod screens;
mod sign_in;
mod told;
mod unforeseen;
mod ways;

use std::{
    cell::RefCell,
    collections::BTreeMap,
    path::{Path, PathBuf},
    rc::Rc,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use mailhaven::{
    account::EmailAddress,
    cli::sheet_words,
    engine::{self, Place, RunId},
    gui::{theme, wizard_ui},
    network::scripted,
    text::Texts,
    wizard::{Command, Input, Setup, Situation, Step, Wizard},
};

use crate::played;

/// A window with a wizard in it. Inputs change the wizard; commands are kept for the test to look at.
pub(crate) struct Window {
    harness: Harness<'static>,
    shown: Rc<RefCell<Shown>>,
}

/// Lines that touch, as descenders and accents do, in points.
const TOUCHING: f32 = 3.0;

struct Shown {
    wizard: Wizard,
    commands: Vec<Command>,
}

impl Window {
    pub(crate) fn open(place: Place) -> Self {
        Self::with(wizard(place))
    }

    pub(crate) fn with(wizard: Wizard) -> Self {
        Self::sized(wizard, [880.0, 640.0])
    }

    pub(crate) fn sized(wizard: Wizard, size: [f32; 2]) -> Self {
        Self::speaking(Texts::english(), wizard, size)
    }

    pub(crate) fn speaking(texts: Texts, wizard: Wizard, size: [f32; 2]) -> Self {
        let shown = Rc::new(RefCell::new(Shown { wizard, commands: Vec::new() }));
        let drawn = Rc::clone(&shown);
        let texts = RefCell::new(texts);
        // The harness keeps a margin of 8 around what it shows.
        let mut harness = Harness::builder()
            .with_size([size[0] + 16.0, size[1] + 16.0])
            .with_context_setup(theme::install)
            .build_ui(move |ui| {
                let answers = wizard_ui(ui, &drawn.borrow().wizard, &texts.borrow());
                if let Some(chosen) = answers.language {
                    *texts.borrow_mut() = Texts::for_language(chosen).unwrap();
                }
                drawn.borrow_mut().take(answers.inputs);
            });
        harness.run();
        Self { harness, shown }
    }

    pub(crate) fn wizard(&self) -> Wizard {
        self.shown.borrow().wizard.clone()
    }

    pub(crate) fn commands(&self) -> Vec<Command> {
        self.shown.borrow().commands.clone()
    }

    /// Gives the wizard inputs that come from elsewhere, such as events.
    pub(crate) fn feed(&mut self, inputs: impl IntoIterator<Item = Input>) {
        self.shown.borrow_mut().take(inputs);
        self.settle();
    }

    /// Draws until nothing moves any more; a light that is asked never rests.
    pub(crate) fn settle(&mut self) {
        self.harness.run_ok();
    }

    /// Lets go of files over the window, so fast after each other that one frame sees them all.
    pub(crate) fn drop_files(&mut self, paths: &[&Path]) {
        #[derive(Debug)]
        struct Dropped(PathBuf);
        impl egui::DroppedFile for Dropped {
            fn path(&self) -> &Path {
                &self.0
            }

            fn bytes(&self) -> Result<Vec<u8>, String> {
                Err("nobody reads it on the window's thread".to_owned())
            }
        }
        let handle = |path: &&Path| -> egui::DroppedFileHandle { Arc::new(Dropped(path.to_path_buf())) };
        self.harness.input_mut().dropped_files = paths.iter().map(handle).collect();
        self.settle();
    }

    pub(crate) fn press(&mut self, key: egui::Key) {
        self.harness.key_press(key);
        self.settle();
    }

    pub(crate) fn press_with(&mut self, modifiers: egui::Modifiers, key: egui::Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    pub(crate) fn click(&mut self, role: egui::Role, name: &str) {
        self.harness.get_by_role_and_label(role, name).click();
        self.settle();
    }

    /// A click whose frame is looked at at once, before the next one clears what it gave to the clipboard.
    pub(crate) fn harness_click_once(&mut self, name: &str) {
        self.harness.get_by_role_and_label(egui::Role::Button, name).click();
        for _ in 0..4 {
            self.harness.step();
            if self.copied().is_some() {
                return;
            }
        }
    }

    /// One frame, where waiting for rest would wait too long.
    pub(crate) fn step(&mut self) {
        self.harness.step();
    }

    pub(crate) fn type_text(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.settle();
    }

    pub(crate) fn has(&self, role: egui::Role, name: &str) -> bool {
        self.harness.query_by_role_and_label(role, name).is_some()
    }

    pub(crate) fn has_text(&self, part: &str) -> bool {
        self.harness.query_all_by_label_contains(part).next().is_some()
    }

    pub(crate) fn has_headline(&self, name: &str) -> bool {
        self.has(egui::Role::Heading, name)
    }

    pub(crate) fn is_disabled(&self, role: egui::Role, name: &str) -> bool {
        self.harness.get_by_role_and_label(role, name).accesskit_node().is_disabled()
    }

    pub(crate) fn is_chosen(&self, role: egui::Role, name: &str) -> bool {
        let toggled = self.harness.get_by_role_and_label(role, name).accesskit_node().toggled();
        toggled == Some(egui::accesskit::Toggled::True)
    }

    /// The name of what has the focus.
    pub(crate) fn focused(&self) -> Option<String> {
        self.in_reading_order().into_iter().find(|node| node.focused).map(|node| node.name)
    }

    pub(crate) fn rect(&self, role: egui::Role, name: &str) -> egui::Rect {
        self.harness.get_by_role_and_label(role, name).rect()
    }

    /// Every button with its place.
    pub(crate) fn buttons(&self) -> Vec<(String, egui::Rect)> {
        let buttons = self.harness.query_all_by_role(egui::Role::Button);
        buttons.map(|button| (button.accesskit_node().label().unwrap_or_default(), button.rect())).collect()
    }

    /// Everything with a name, in the order in which a screen reader meets it.
    pub(crate) fn in_reading_order(&self) -> Vec<Named> {
        let mut named = Vec::new();
        collect(&self.harness.root().accesskit_node(), &mut named);
        named
    }

    /// What a screen reader would stop at without having anything to say. Regions group others and need no name.
    pub(crate) fn nameless(&self) -> Vec<egui::Role> {
        fn collect(node: &egui_kittest::kittest::AccessKitNode<'_>, found: &mut Vec<egui::Role>) {
            let region = matches!(
                node.role(),
                egui::Role::Window
                    | egui::Role::Pane
                    | egui::Role::Main
                    | egui::Role::Header
                    | egui::Role::Footer
                    | egui::Role::ScrollView
                    | egui::Role::GenericContainer
                    | egui::Role::Alert
                    | egui::Role::Status
                    | egui::Role::Blockquote
            );
            if !region && !node.is_hidden() && node.label().is_none() && node.value().is_none() {
                found.push(node.role());
            }
            node.children().filter(|child| !child.is_hidden()).for_each(|child| collect(&child, found));
        }
        let mut found = Vec::new();
        collect(&self.harness.root().accesskit_node(), &mut found);
        found
    }

    /// Where in that order a name stands.
    pub(crate) fn place_of(&self, name: &str) -> usize {
        let named = self.in_reading_order();
        named.iter().position(|node| node.name == name).unwrap_or_else(|| panic!("no {name:?} among {named:#?}"))
    }

    /// What the clipboard was last given by egui itself.
    pub(crate) fn copied(&self) -> Option<String> {
        self.harness.output().platform_output.commands.iter().find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    }

    pub(crate) fn focus(&mut self, role: egui::Role, name: &str) {
        self.harness.get_by_role_and_label(role, name).focus();
        self.settle();
    }

    /// Whatever else can reach the window, all in one frame.
    pub(crate) fn send(&mut self, events: impl IntoIterator<Item = egui::Event>) {
        self.send_once(events);
        self.settle();
    }

    /// The same without the frames that follow, which clear what this one gave to the clipboard.
    pub(crate) fn send_once(&mut self, events: impl IntoIterator<Item = egui::Event>) {
        self.harness.input_mut().events.extend(events);
        self.harness.step();
    }

    pub(crate) fn ctx(&self) -> &egui::Context {
        &self.harness.ctx
    }

    /// Whether something of this name stands in an alert.
    pub(crate) fn in_alert(&self, name: &str) -> bool {
        let alert = self.harness.query_by_role(egui::Role::Alert);
        alert.is_some_and(|alert| alert.query_all_by_label(name).next().is_some())
    }

    /// All that is told to a screen reader, also within a text.
    pub(crate) fn everything_said(&self) -> Vec<String> {
        fn collect(node: &egui_kittest::kittest::AccessKitNode<'_>, said: &mut Vec<String>) {
            said.extend(
                [node.label(), node.value(), node.description(), node.placeholder().map(str::to_owned)]
                    .into_iter()
                    .flatten(),
            );
            node.children().for_each(|child| collect(&child, said));
        }
        let mut said = Vec::new();
        collect(&self.harness.root().accesskit_node(), &mut said);
        said
    }

    /// All text on the screen.
    pub(crate) fn painted(&self) -> String {
        fn collect(shape: &egui::Shape, text: &mut String) {
            match shape {
                egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, text)),
                egui::Shape::Text(shape) => {
                    text.push_str(shape.galley.text());
                    text.push('\n');
                }
                _ => {}
            }
        }
        let mut text = String::new();
        self.harness.output().shapes.iter().for_each(|clipped| collect(&clipped.shape, &mut text));
        text
    }

    /// Words that are painted over others.
    pub(crate) fn collisions(&self) -> Vec<String> {
        fn collect(shape: &egui::Shape, clip: egui::Rect, texts: &mut Vec<(String, egui::Rect)>) {
            match shape {
                egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, texts)),
                egui::Shape::Text(text) if !text.galley.text().trim().is_empty() => {
                    let seen = text.visual_bounding_rect().intersect(clip);
                    if seen.is_positive() {
                        texts.push((text.galley.text().to_owned(), seen));
                    }
                }
                _ => {}
            }
        }
        let mut texts = Vec::new();
        let output = self.harness.output();
        output.shapes.iter().for_each(|clipped| collect(&clipped.shape, clipped.clip_rect, &mut texts));
        let mut found = Vec::new();
        for (place, (text, seen)) in texts.iter().enumerate() {
            for (other, over) in &texts[place + 1..] {
                let both = seen.intersect(*over);
                if both.width() > TOUCHING && both.height() > TOUCHING {
                    found.push(format!("{text:?} and {other:?} at {both:?}"));
                }
            }
        }
        found
    }

    /// How long the window is content to wait before it paints again.
    pub(crate) fn rests_for(&self) -> std::time::Duration {
        self.harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay
    }
}

impl Shown {
    fn take(&mut self, inputs: impl IntoIterator<Item = Input>) {
        for input in inputs {
            let (wizard, commands) = self.wizard.clone().update(input);
            self.wizard = wizard;
            self.commands.extend(commands);
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) role: egui::Role,
    pub(crate) name: String,
    pub(crate) focused: bool,
}

fn collect(node: &egui_kittest::kittest::AccessKitNode<'_>, named: &mut Vec<Named>) {
    let name = node.label().or_else(|| node.value()).unwrap_or_default();
    if !name.is_empty() {
        named.push(Named { role: node.role(), name, focused: node.is_focused() });
    }
    for child in node.children() {
        collect(&child, named);
    }
}

pub(crate) fn wizard(place: Place) -> Wizard {
    let setup = Setup {
        downloads: PathBuf::from("/downloads"),
        situations: situations(),
        sheet_words: sheet_words(&Texts::english()),
        thunderbird: vec![PathBuf::from("/home/anna/.thunderbird")],
    };
    Wizard::new(setup, place)
}

fn situations() -> Vec<Situation> {
    static PRACTICE: OnceLock<scripted::Practice> = OnceLock::new();
    let practice = PRACTICE.get_or_init(scripted::Practice::open);
    practice.situations().iter().map(Situation::from).collect()
}

/// The events of the check that a wizard has just asked for.
pub(crate) fn events_for(commands: &[Command]) -> Vec<Input> {
    let Some(Command::Engine(engine::Command::Check(check))) = commands.last() else {
        panic!("no check: {commands:?}")
    };
    let address: &EmailAddress = &check.address;
    let run: RunId = check.run;
    played::events(run, address).into_iter().map(|event| Input::Event(Box::new(event))).collect()
}

/// A window in which the check of an address has just ended. Each check is played once for all tests.
pub(crate) fn checked(address: &str) -> Window {
    static PLAYED: Mutex<BTreeMap<String, Wizard>> = Mutex::new(BTreeMap::new());
    let mut played = PLAYED.lock().unwrap_or_else(PoisonError::into_inner);
    let ended = played.entry(address.to_owned()).or_insert_with(|| {
        let mut shown = Shown { wizard: wizard(Place::Live), commands: Vec::new() };
        shown.take([Input::AddressTyped(address.to_owned()), Input::Continue]);
        let events = events_for(&shown.commands);
        shown.take(events);
        shown.wizard
    });
    assert!(matches!(ended.step(), Step::Result(_)), "{address} did not end in a result");
    Window::with(ended.clone())
}
