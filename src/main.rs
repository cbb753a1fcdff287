//! The composition root: builds the runtime, the networks, the engine and the texts, and hands them to the window or to
//! the command line.

use std::process::ExitCode;
use std::sync::{Arc, OnceLock, mpsc};

use tokio::runtime::{Builder, Handle};

use mailhaven::{
    account::EmailAddress,
    cli::{self, arguments, arguments::Invocation},
    discovery,
    engine::{Engine, Networks, Place, Publish},
    network::{Network, live::LiveNetwork, scripted::Practice},
    text::Texts,
    wizard::Situation,
};

fn main() -> ExitCode {
    start().unwrap_or_else(|(problem, code)| {
        eprintln!("mailhaven: {problem}");
        ExitCode::from(code)
    })
}

/// What to say instead, and the exit status (DESIGN 7.1).
type Refusal = (String, u8);
type Shown = Result<ExitCode, Refusal>;

fn start() -> Shown {
    let arguments = arguments::parse(std::env::args_os().skip(1));
    let tag = arguments.language.as_deref();
    let texts = cli::texts(tag, sys_locale::get_locales()).map_err(|problem| (problem, 2))?;
    let invocation = arguments.invocation.map_err(|problem| (problem.words(&texts), 2))?;
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.map_err(|error| (cli::no_start(&error, &texts), 3))?;
    let practice = Arc::new(OnceLock::new());
    let code = match invocation.clone() {
        Invocation::Window { place } => window(place, texts, tag, runtime.handle(), practice),
        invocation => Ok(command_line(invocation, &texts, runtime.handle(), &practice)),
    };
    runtime.shutdown_timeout(invocation.patience());
    code
}

/// The pretend internet, read when it is first needed.
type LazyPractice = Arc<OnceLock<Practice>>;

fn command_line(invocation: Invocation, texts: &Texts, runtime: &Handle, practice: &LazyPractice) -> ExitCode {
    let (sender, events) = mpsc::channel();
    // Without a bound, as publishing must not wait: a run has an end, and so have its events. After it nobody listens.
    let engine = engine(runtime, Arc::clone(practice), Arc::new(move |event| sender.send(event).unwrap_or(())));
    let situations = if invocation == Invocation::PracticeList { situations(practice) } else { Vec::new() };
    let mut surroundings = cli::Surroundings {
        obey: &|command| engine.obey(command),
        next_event: &mut || events.recv().ok(),
        situations: &situations,
    };
    ExitCode::from(cli::run(invocation, texts, &mut surroundings).code())
}

#[cfg(feature = "gui")]
fn window(place: Place, words: Texts, tag: Option<&str>, runtime: &Handle, practice: LazyPractice) -> Shown {
    use mailhaven::gui;
    use mailhaven::wizard::{Setup, Wizard};

    let (remembered, texts) = gui::Remembered::load(words, tag);
    let (thunderbird, sheet_words) = (mailhaven::engine::thunderbird_places(), cli::sheet_words(&texts));
    let setup = Setup { downloads: gui::downloads(), situations: situations(&practice), sheet_words, thunderbird };
    let (runtime, language) = (runtime.clone(), texts.language());
    let opened = gui::run(Wizard::new(setup, place), texts, cli::sheet_words, remembered, move |publish| {
        let engine = engine(&runtime, practice, publish);
        Box::new(move |command| engine.obey(command))
    });
    let texts = Texts::for_language(language).unwrap_or_else(Texts::english);
    opened.map(|()| ExitCode::SUCCESS).map_err(|problem| (problem.words(&texts), 2))
}

#[cfg(not(feature = "gui"))]
#[allow(clippy::needless_pass_by_value, reason = "the same form as with a window, which keeps the texts")]
fn window(_: Place, texts: Texts, _: Option<&str>, _: &Handle, _: LazyPractice) -> Shown {
    Err((texts.label("cli-no-gui"), 2))
}

fn situations(practice: &LazyPractice) -> Vec<Situation> {
    practice.get_or_init(Practice::open).situations().iter().map(Situation::from).collect()
}

fn engine(runtime: &Handle, practice: LazyPractice, publish: Publish) -> Engine {
    let live: OnceLock<Arc<LiveNetwork>> = OnceLock::new();
    let networks: Networks = Arc::new(move |place, address: &EmailAddress| -> Arc<dyn Network> {
        match place {
            Place::Live => Arc::<LiveNetwork>::clone(live.get_or_init(|| Arc::new(LiveNetwork::new()))),
            Place::Practice => Arc::new(practice.get_or_init(Practice::open).network_for(address)),
            Place::PracticeElsewhere => Arc::new(practice.get_or_init(Practice::open).other_network_for(address)),
        }
    });
    Engine::new(runtime.clone(), networks, discovery::sources(), publish)
}
