//! The composition root: builds the runtime, the networks, the engine and the texts, and hands them to the window or to
//! the command line.

use std::{
    process::ExitCode,
    sync::{Arc, OnceLock, mpsc},
};

use mailhaven::{
    account::EmailAddress,
    cli::{
        self,
        arguments::{self, Invocation},
    },
    discovery,
    engine::{Engine, Networks, Place, Publish},
    network::{Network, live::LiveNetwork, scripted::Practice},
    text::Texts,
    wizard::Situation,
};

fn main() -> ExitCode {
    let arguments = match arguments::parse(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(problem) => return wrong_use(&problem.to_string()),
    };
    let wanted = arguments.language.as_deref().unwrap_or("en");
    let Some(texts) = Texts::for_language(wanted) else {
        let values = [("language", wanted.into()), ("known", Texts::languages().join(", ").into())];
        return wrong_use(&Texts::english().label_with("cli-unknown-language", &values));
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("mailhaven: {error}");
            return ExitCode::from(3);
        }
    };
    let practice = Arc::new(OnceLock::new());
    let code = match arguments.invocation {
        Invocation::Window { place } => window(place, texts, runtime.handle(), practice),
        invocation => command_line(invocation, &texts, runtime.handle(), &practice),
    };
    // A connection that hangs must not keep the program.
    runtime.shutdown_background();
    code
}

/// The pretend internet, read when it is first needed.
type LazyPractice = Arc<OnceLock<Practice>>;

fn command_line(
    invocation: Invocation,
    texts: &Texts,
    runtime: &tokio::runtime::Handle,
    practice: &LazyPractice,
) -> ExitCode {
    let (sender, events) = mpsc::sync_channel(1024);
    // The receiver lives as long as the run; after it nobody waits for events.
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
fn window(place: Place, texts: Texts, runtime: &tokio::runtime::Handle, practice: LazyPractice) -> ExitCode {
    use mailhaven::{
        gui,
        wizard::{Setup, Wizard},
    };
    let setup =
        Setup { downloads: gui::downloads(), situations: situations(&practice), sheet_words: cli::sheet_words(&texts) };
    let no_window = texts.label("cli-no-window");
    let runtime = runtime.clone();
    let opened = gui::run(Wizard::new(setup, place), texts, move |publish| {
        let engine = engine(&runtime, practice, publish);
        Box::new(move |command| engine.obey(command))
    });
    match opened {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => wrong_use(&format!("{no_window}\n({error})")),
    }
}

#[cfg(not(feature = "gui"))]
fn window(_: Place, texts: Texts, _: &tokio::runtime::Handle, _: LazyPractice) -> ExitCode {
    wrong_use(&texts.label("cli-no-gui"))
}

fn situations(practice: &LazyPractice) -> Vec<Situation> {
    practice.get_or_init(Practice::open).situations().iter().map(Situation::from).collect()
}

fn engine(runtime: &tokio::runtime::Handle, practice: LazyPractice, publish: Publish) -> Engine {
    let live: OnceLock<Arc<LiveNetwork>> = OnceLock::new();
    let networks: Networks = Arc::new(move |place, address: &EmailAddress| -> Arc<dyn Network> {
        match place {
            Place::Live => Arc::<LiveNetwork>::clone(live.get_or_init(|| Arc::new(LiveNetwork::new()))),
            Place::Practice => Arc::new(practice.get_or_init(Practice::open).network_for(address)),
        }
    });
    Engine::new(runtime.clone(), networks, discovery::sources(), publish)
}

fn wrong_use(problem: &str) -> ExitCode {
    eprintln!("mailhaven: {problem}");
    ExitCode::from(2)
}
