//! The window as a program: events of the engine come in, the wizard changes, its commands go out.

use std::{
    any::Any,
    panic::{self, AssertUnwindSafe},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
};

use eframe::egui::{self, Context, OpenUrl, Theme, Ui, ViewportBuilder, ViewportCommand};

use super::{desktop, preferences::Preferences, remembered::Remembered, theme, widgets::mark, window::wizard_ui};
use crate::{
    engine,
    export::SheetWords,
    text::Texts,
    wizard::{Appearance, Command, Input, Movement, Wizard},
};

/// How desktops know the program: the name of its desktop entry.
pub const APP_ID: &str = "org.mailhaven.Mailhaven";

/// Takes the engine's commands away; returns at once.
pub type Obey = Box<dyn Fn(engine::Command)>;

/// What the window opens by name, with the Debian packages that have it; the package of this program needs the same.
const OPENED: &str = include_str!("../../packaging/opened-libraries");
/// What draws where there is no graphics card. It is loaded by the libraries, not by us.
const DRIVERS: &str = "libgl1-mesa-dri";

fn packages() -> Vec<&'static str> {
    let lines = OPENED.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_whitespace().nth(1)).chain([DRIVERS]).collect()
}

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum NoWindow {
    #[error("no screen is named by DISPLAY or WAYLAND_DISPLAY")]
    NoScreen,
    /// A library that is loaded when the window opens is missing, or the screen cannot be drawn on.
    #[error("{why}")]
    NotDrawable { why: String },
}

impl NoWindow {
    /// What to do about it, for the terminal that the program was started from.
    pub fn words(&self, texts: &Texts) -> String {
        match self {
            Self::NoScreen => texts.label("cli-no-window"),
            Self::NotDrawable { why } => {
                let packages = packages().join(" ");
                let values = [("why", why.as_str().into()), ("packages", packages.into())];
                texts.label_with("cli-window-libraries", &values)
            }
        }
    }
}

/// Opens the window and stays until it is closed. `sheet_words` finds the words of the sheet once more when another
/// language is chosen; `remembered` is how the last window was left; `connect` is given the way for events and answers the way for
/// commands.
pub fn run(
    wizard: Wizard,
    texts: Texts,
    sheet_words: fn(&Texts) -> SheetWords,
    remembered: Remembered,
    connect: impl FnOnce(engine::Publish) -> Obey + 'static,
) -> Result<(), NoWindow> {
    let has_screen = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let screens = ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"];
    if cfg!(target_os = "linux") && !screens.into_iter().any(has_screen) {
        return Err(NoWindow::NoScreen);
    }
    let opened = Arc::new(AtomicBool::new(false));
    let mark_opened = Arc::clone(&opened);
    let connect = move |publish| {
        mark_opened.store(true, Ordering::Relaxed);
        connect(publish)
    };
    // Where libxkbcommon is missing, the crate that loads it panics instead of saying so.
    match panic::catch_unwind(AssertUnwindSafe(|| open(wizard, texts, sheet_words, remembered, connect))) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(NoWindow::NotDrawable { why: reason(&error.to_string()).to_owned() }),
        Err(cause) if opened.load(Ordering::Relaxed) => panic::resume_unwind(cause),
        Err(cause) => Err(NoWindow::NotDrawable { why: words_of(cause.as_ref()) }),
    }
}

/// What winit or glutin says, without the place in its source and the values that only its authors can read.
fn reason(said: &str) -> &str {
    let what = said.split_once(".rs:").and_then(|(_, line)| line.split_once(": ")).map_or(said, |(_, what)| what);
    what.split_once(": ConfigTemplate {").map_or(what, |(what, _)| what)
}

/// What a panic said; the one that says nothing is about the library that is loaded first.
fn words_of(cause: &(dyn Any + Send)) -> String {
    let said = cause.downcast_ref::<String>().map(String::as_str).or_else(|| cause.downcast_ref::<&str>().copied());
    said.unwrap_or("libxkbcommon").to_owned()
}

fn open(
    wizard: Wizard,
    texts: Texts,
    sheet_words: fn(&Texts) -> SheetWords,
    remembered: Remembered,
    connect: impl FnOnce(engine::Publish) -> Obey + 'static,
) -> eframe::Result {
    let preferences = Preferences::watch();
    let options = eframe::NativeOptions {
        viewport: ViewportBuilder::default()
            .with_title(texts.label("program-name"))
            .with_app_id(APP_ID)
            .with_inner_size(remembered.size)
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
            ctx.set_zoom_factor(remembered.zoom);
            preferences.wake(ctx.clone());
            let (sender, events) = mpsc::channel();
            let waker = ctx.clone();
            let publish: engine::Publish = Arc::new(move |event| {
                // The window may be gone already; then nobody waits for the event.
                if sender.send(event).is_ok() {
                    waker.request_repaint();
                }
            });
            let read = mpsc::channel();
            let obey = connect(publish);
            let wizard = remembered.inputs().into_iter().fold(wizard, |wizard, choice| wizard.update(choice).0);
            let written = remembered.clone();
            Ok(Box::new(App {
                wizard: Some(wizard),
                texts,
                sheet_words,
                obey,
                events,
                read,
                preferences,
                remembered,
                written,
            }))
        }),
    )
}

struct App {
    /// None only while an input is being taken.
    wizard: Option<Wizard>,
    texts: Texts,
    sheet_words: fn(&Texts) -> SheetWords,
    obey: Obey,
    events: mpsc::Receiver<engine::Event>,
    /// What was read from the disk, and the way for it.
    read: (mpsc::Sender<Input>, mpsc::Receiver<Input>),
    preferences: Preferences,
    remembered: Remembered,
    /// As it is in the file; the window's size follows at the end.
    written: Remembered,
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        while let Ok(event) = self.events.try_recv() {
            self.feed(ctx, Input::Event(Box::new(event)));
        }
        while let Ok(input) = self.read.1.try_recv() {
            self.feed(ctx, input);
        }
        self.dress(ctx);
        self.remember(ctx);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.remembered.save();
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let Some(wizard) = &self.wizard else { return };
        let answers = wizard_ui(ui, wizard, &self.texts);
        // A pass that is thrown away is drawn once more, and then says the same again.
        if ui.ctx().will_discard() {
            return;
        }
        let ctx = ui.ctx().clone();
        if let Some(texts) = answers.language.and_then(Texts::for_language) {
            self.feed(&ctx, Input::SheetWordsChanged(Box::new((self.sheet_words)(&texts))));
            self.remembered.language = Some(texts.language());
            self.texts = texts;
            ctx.request_repaint();
        }
        for input in answers.inputs {
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
                Command::Start(words) => {
                    let (answer, ctx) = (self.read.0.clone(), ctx.clone());
                    let not_started = Input::NotStarted(words.clone());
                    desktop::start(words, move || {
                        // The window may be gone already; then nobody waits for the answer.
                        if answer.send(not_started).is_ok() {
                            ctx.request_repaint();
                        }
                    });
                }
                Command::FindReports(folder) => {
                    self.read(ctx, move || Input::ReportsFound(desktop::reports(&folder)));
                }
                Command::ReadReport(path) => {
                    self.read(ctx, move || {
                        let read = desktop::read_report(&path);
                        Input::ReportRead(path, Box::new(read))
                    });
                }
                Command::Copy(text) => ctx.copy_text(text),
                Command::Close => ctx.send_viewport_cmd(ViewportCommand::Close),
            }
        }
    }

    /// Writes each choice as it is made, so that no crash loses it.
    fn remember(&mut self, ctx: &Context) {
        let Some(wizard) = &self.wizard else { return };
        let zoom = ctx.zoom_factor();
        let now = Remembered { language: self.remembered.language, ..self.remembered.with(wizard, zoom) };
        let is_chosen_anew = now != Remembered { size: now.size, ..self.written.clone() };
        self.remembered = now;
        if is_chosen_anew {
            self.written = self.remembered.clone();
            self.remembered.save();
        }
        let is_its_own = ctx.input(|input| {
            let viewport = input.viewport();
            viewport.maximized != Some(true) && viewport.fullscreen != Some(true) && viewport.minimized != Some(true)
        });
        let size = ctx.content_rect().size() * zoom;
        if is_its_own && size.x > 1.0 {
            self.remembered.size = [size.x.round(), size.y.round()];
        }
    }

    /// A disk may be slow, or gone: the window does not wait for it.
    fn read(&self, ctx: &Context, read: impl FnOnce() -> Input + Send + 'static) {
        let (answer, ctx) = (self.read.0.clone(), ctx.clone());
        let spawned = thread::Builder::new().name("read".to_owned()).spawn(move || {
            // The window may be gone already; then nobody waits for the answer.
            if answer.send(read()).is_ok() {
                ctx.request_repaint();
            }
        });
        if let Err(error) = spawned {
            eprintln!("mailhaven: {error}");
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
        let less = self.preferences.wants_less_motion() || wizard.movement() == Movement::Less;
        if less != (ctx.style_of(Theme::Light).animation_time == 0.0) {
            theme::reduce(ctx, less);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{NoWindow, Texts, packages, reason};

    /// The message on a machine without them, the README, and what the tests of the window install.
    #[test]
    fn the_same_packages_are_named_wherever_they_are_named() {
        let needed = packages();
        assert!(needed.len() > 10 && needed.contains(&"libxrender1"), "{needed:?}");
        let said = NoWindow::NotDrawable { why: String::new() }.words(&Texts::english());
        assert!(said.contains(&format!("sudo apt install {}\n", needed.join(" "))), "{said}");
        let readme = std::fs::read_to_string("README.md").unwrap();
        let commands = readme.lines().filter_map(|line| line.strip_prefix("apt install "));
        let window = commands.filter(|line| line.contains("libegl1")).collect::<Vec<_>>();
        assert_eq!(window, [needed.join(" ")]);
        let run = std::fs::read_to_string("tests/run").unwrap();
        let installed: Vec<&str> = run.split_whitespace().collect();
        let missing: Vec<_> = needed.iter().filter(|package| !installed.contains(package)).collect();
        assert!(missing.is_empty(), "tests/run does not install {missing:?}");
    }

    #[test]
    fn why_there_is_no_window_is_told_without_the_source_of_others() {
        let no_server = "winit EventLoopError: os error at /home/someone/.cargo/winit-0.30.13/src/linux/mod.rs:788: \
                         Failed to open connection to X server";
        assert_eq!(reason(no_server), "Failed to open connection to X server");
        let no_drivers =
            "Found no glutin configs matching the template: ConfigTemplate { alpha_size: 8 }. Error: not found";
        assert_eq!(reason(no_drivers), "Found no glutin configs matching the template");
        assert_eq!(reason("glutin error: [a7] GLXBadFBConfig"), "glutin error: [a7] GLXBadFBConfig");
    }
}
