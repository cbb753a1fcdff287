//! Commands in, one stream of events out. Owns the tasks, the deadlines and the cancellation of a run, and the only
//! writes to disk. It looks and reports; it does not judge and does not speak.
//!
//! A run asks every source at once, tries every endpoint as soon as a source names it (the usual names of an unknown
//! domain at once), asks each question of DNS once, makes the further looks that tell causes apart, and ends when
//! everything has answered or run out of time.

mod answering;
mod command;
mod event;
mod looking;
mod run;
mod save;
mod sign_in;
mod thunderbird;

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::{runtime::Handle, task::AbortHandle};

use crate::{account::EmailAddress, discovery::Source, network::Network};

pub use crate::network::{LocalNetwork, NetworkKind};
pub use command::{Check, Command, Place, ReferenceHosts, SignIn};
pub use event::{Event, EventKind, OrderId, RunId, SaveProblem};
pub use looking::reference_providers;
pub use thunderbird::{
    Stays, ThunderbirdNews, ThunderbirdOrder, ThunderbirdProblem, ThunderbirdProfile, is_thunderbird_profile,
    thunderbird_places,
};

/// Where events go; called from the runtime's threads, must not block.
pub type Publish = Arc<dyn Fn(Event) + Send + Sync>;

/// Gives the network for a run: the live one, or the pretend one that knows this address.
pub type Networks = Arc<dyn Fn(Place, &EmailAddress) -> Arc<dyn Network> + Send + Sync>;

/// Runs checks on a tokio runtime. One check at a time: a new one ends the older.
pub struct Engine {
    runtime: Handle,
    networks: Networks,
    sources: Vec<Arc<dyn Source>>,
    publish: Publish,
    current: Mutex<Option<Current>>,
    /// One for each profile whose block waits for Thunderbird.
    watches: Arc<Mutex<Vec<(PathBuf, AbortHandle)>>>,
}

/// The latest run. Its network outlives its looking, also where that was cancelled, so that a sign-in meets the same world
/// by the same clock.
struct Current {
    run: RunId,
    network: Arc<dyn Network>,
    check: AbortHandle,
    sign_in: Option<AbortHandle>,
}

impl Current {
    fn end(&mut self) {
        self.check.abort();
        self.end_sign_in();
    }

    fn end_sign_in(&mut self) {
        if let Some(sign_in) = self.sign_in.take() {
            sign_in.abort();
        }
    }
}

impl Engine {
    pub fn new(runtime: Handle, networks: Networks, sources: Vec<Arc<dyn Source>>, publish: Publish) -> Self {
        Self { runtime, networks, sources, publish, current: Mutex::new(None), watches: Arc::default() }
    }

    /// Does what it is told; returns at once. What comes of it arrives as events.
    pub fn obey(&self, command: Command) {
        match command {
            Command::Check(check) => self.start(check),
            Command::Cancel { run } => self.cancel(run),
            Command::SignIn(command) => self.sign_in(command),
            Command::CancelSignIn { run } => self.cancel_sign_in(run),
            Command::Save { run, id, folder, files } => {
                let publish = Arc::clone(&self.publish);
                self.runtime.spawn_blocking(move || {
                    let kind = match save::save(&folder, &files) {
                        Ok(paths) => EventKind::Saved { id, paths },
                        Err(problem) => EventKind::SaveFailed { id, problem },
                    };
                    publish(Event { run, at: None, kind });
                });
            }
            Command::Thunderbird { run, id, order } => self.see_to_thunderbird(run, id, order),
        }
    }

    fn see_to_thunderbird(&self, run: RunId, id: OrderId, order: ThunderbirdOrder) {
        let (publish, watches, runtime) = (Arc::clone(&self.publish), Arc::clone(&self.watches), self.runtime.clone());
        self.runtime.spawn_blocking(move || {
            let news = thunderbird::obey(order);
            if let ThunderbirdNews::Added { profile, key } = &news {
                let publish = Arc::clone(&publish);
                let watch = thunderbird::watch(profile.clone(), key.clone());
                let watch = runtime.spawn(async move {
                    if let Some(news) = watch.await {
                        publish(Event { run, at: None, kind: EventKind::Thunderbird { id, news } });
                    }
                });
                let mut watches = locked(&watches);
                if let Some(at) = watches.iter().position(|(watched, _)| watched == profile) {
                    watches.swap_remove(at).1.abort();
                }
                watches.push((profile.clone(), watch.abort_handle()));
            }
            publish(Event { run, at: None, kind: EventKind::Thunderbird { id, news } });
        });
    }

    fn start(&self, check: Check) {
        let network = (self.networks)(check.place, &check.address);
        let run = check.run;
        let looking = run::run(check, Arc::clone(&network), self.sources.clone(), Arc::clone(&self.publish));
        let check = self.runtime.spawn(looking).abort_handle();
        let older = self.lock_current().replace(Current { run, network, check, sign_in: None });
        if let Some(mut older) = older {
            older.end();
        }
    }

    fn cancel(&self, run: RunId) {
        let mut current = self.lock_current();
        let is_meant = current.as_mut().filter(|current| current.run == run).map(Current::end).is_some();
        drop(current);
        if is_meant {
            (self.publish)(Event { run, at: None, kind: EventKind::Cancelled });
        }
    }

    fn sign_in(&self, command: SignIn) {
        let mut current = self.lock_current();
        let Some(current) = current.as_mut().filter(|current| current.run == command.run) else { return };
        current.end_sign_in();
        let trying = sign_in::run(command, Arc::clone(&current.network), Arc::clone(&self.publish));
        current.sign_in = Some(self.runtime.spawn(trying).abort_handle());
    }

    fn cancel_sign_in(&self, run: RunId) {
        let mut current = self.lock_current();
        let stopped = current.as_mut().filter(|current| current.run == run).and_then(|current| current.sign_in.take());
        drop(current);
        if let Some(sign_in) = stopped {
            sign_in.abort();
            (self.publish)(Event { run, at: None, kind: EventKind::SignInOver });
        }
    }

    fn lock_current(&self) -> MutexGuard<'_, Option<Current>> {
        locked(&self.current)
    }
}

/// Nothing that can panic runs under these locks, so a poisoned one still holds a good value.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
