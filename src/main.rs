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
    engine::{Engine, Event, Networks, Place},
    network::{
        Network,
        live::LiveNetwork,
        scripted::{Practice, ScriptedNetwork},
    },
    text::Texts,
    wizard::Situation,
};

fn main() -> ExitCode {
    let arguments = match arguments::parse(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(problem) => return wrong_use(&problem.to_string()),
    };
    let texts = match &arguments.language {
        None => Texts::english(),
        Some(tag) => match Texts::for_language(tag) {
            Some(texts) => texts,
            None => {
                let known = Texts::languages().join(", ");
                let english = Texts::english();
                return wrong_use(&english.label_with(
                    "cli-unknown-language",
                    &[("language", tag.as_str().into()), ("known", known.into())],
                ));
            }
        },
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

type LazyPractice = Arc<OnceLock<Practice>>;

fn command_line(
    invocation: Invocation,
    texts: &Texts,
    runtime: &tokio::runtime::Handle,
    practice: &LazyPractice,
) -> ExitCode {
    let (sender, events) = mpsc::sync_channel(1024);
    let engine = engine(runtime, Arc::clone(practice), move |event| drop(sender.send(event)));
    let situations = if invocation == Invocation::PracticeList { situations(practice) } else { Vec::new() };
    let status = cli::run(
        invocation,
        texts,
        &mut cli::Surroundings {
            obey: &|command| engine.obey(command),
            next_event: &mut || events.recv().ok(),
            situations: &situations,
        },
    );
    ExitCode::from(status.code())
}

fn engine(
    runtime: &tokio::runtime::Handle,
    practice: LazyPractice,
    publish: impl Fn(Event) + Send + Sync + 'static,
) -> Engine {
    let live: Arc<OnceLock<Arc<LiveNetwork>>> = Arc::default();
    let networks: Networks = Arc::new(move |place, address: &EmailAddress| -> Arc<dyn Network> {
        match place {
            Place::Live => Arc::clone(live.get_or_init(|| Arc::new(LiveNetwork::new()))) as Arc<dyn Network>,
            Place::Practice => Arc::new(practice.get_or_init(Practice::open).network_for(address)),
        }
    });
    Engine::new(runtime.clone(), networks, discovery::sources(), Arc::new(publish))
}

fn wrong_use(problem: &str) -> ExitCode {
    eprintln!("mailhaven: {problem}");
    ExitCode::from(2)
}
