//! The window as a program: events of the engine come in, the wizard changes, its commands go out.

use std::sync::{Arc, mpsc};

use eframe::egui::{self, Context, OpenUrl, Theme, Ui, ViewportBuilder, ViewportCommand};

use super::{desktop, preferences::Preferences, theme, widgets::mark, window::wizard_ui};
use crate::{
    engine,
    text::Texts,
    wizard::{Appearance, Command, Input, Wizard},
};

/// How desktops know the program: the name of its desktop entry.
pub const APP_ID: &str = "org.mailhaven.Mailhaven";

/// Takes the engine's commands away; returns at once.
pub type Obey = Box<dyn Fn(engine::Command)>;

/// Opens the window and stays until it is closed. `connect` is given the way for events and answers the way for
/// commands. The error tells that there is no display, or none that can be drawn on.
pub fn run(wizard: Wizard, texts: Texts, connect: impl FnOnce(engine::Publish) -> Obey + 'static) -> eframe::Result {
    let preferences = Preferences::watch();
    let options = eframe::NativeOptions {
        viewport: ViewportBuilder::default()
            .with_title(texts.label("program-name"))
            .with_app_id(APP_ID)
            .with_inner_size([880.0, 640.0])
            .with_min_inner_size([720.0, 520.0])
            .with_icon(mark::icon()),
        ..eframe::NativeOptions::default()
    };
    eframe::run_native(
        APP_ID,
        options,
        Box::new(move |creation| {
            let ctx = &creation.egui_ctx;
            theme::install(ctx);
            preferences.wake(ctx.clone());
            let (sender, events) = mpsc::channel();
            let waker = ctx.clone();
            let publish: engine::Publish = Arc::new(move |event| {
                // The window may be gone already; then nobody waits for the event.
                if sender.send(event).is_ok() {
                    waker.request_repaint();
                }
            });
            Ok(Box::new(App { wizard: Some(wizard), texts, obey: connect(publish), events, preferences }))
        }),
    )
}

struct App {
    /// None only while an input is being taken.
    wizard: Option<Wizard>,
    texts: Texts,
    obey: Obey,
    events: mpsc::Receiver<engine::Event>,
    preferences: Preferences,
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        while let Ok(event) = self.events.try_recv() {
            self.feed(ctx, Input::Event(Box::new(event)));
        }
        self.dress(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let Some(wizard) = &self.wizard else { return };
        let inputs = wizard_ui(ui, wizard, &self.texts);
        // A pass that is thrown away is drawn once more, and then says the same again.
        if ui.ctx().will_discard() {
            return;
        }
        let ctx = ui.ctx().clone();
        for input in inputs {
            self.feed(&ctx, input);
            ctx.request_repaint();
        }
    }
}

impl App {
    fn feed(&mut self, ctx: &Context, input: Input) {
        let Some(wizard) = self.wizard.take() else { return };
        let (next, commands) = wizard.update(input);
        self.wizard = Some(next);
        for command in commands {
            match command {
                Command::Engine(command) => (self.obey)(command),
                Command::OpenPage(page) => ctx.open_url(OpenUrl::new_tab(page)),
                Command::OpenFolder(folder) => desktop::open_folder(folder),
                Command::Copy(text) => ctx.copy_text(text),
                Command::Close => ctx.send_viewport_cmd(ViewportCommand::Close),
            }
        }
    }

    /// Light or dark, as the person chose, else as the desktop says, else light.
    fn dress(&self, ctx: &Context) {
        let Some(wizard) = &self.wizard else { return };
        let wanted = match (wizard.appearance(), self.preferences.prefers_dark()) {
            (Appearance::Light, _) | (Appearance::System, Some(false)) => egui::ThemePreference::Light,
            (Appearance::Dark, _) | (Appearance::System, Some(true)) => egui::ThemePreference::Dark,
            (Appearance::System, None) => egui::ThemePreference::System,
        };
        if ctx.options(|options| options.theme_preference) != wanted {
            ctx.set_theme(wanted);
        }
        if self.preferences.wants_less_motion() && ctx.style_of(Theme::Light).animation_time > 0.0 {
            theme::reduce(ctx);
        }
    }
}
