//! Commands in, one stream of events out. Owns the tasks, the deadlines and the cancellation of a run, and the only
//! writes to disk. It looks and reports; it does not judge and does not speak.
//!
//! A run asks every source at once, tries every endpoint as soon as a source names it (the usual names of an unknown
//! domain at once), asks each question of DNS once, makes the further looks that tell causes apart, and ends when
//! everything has answered or run out of time.

mod command;
mod event;
mod looking;
mod run;
mod save;

use std::sync::{Arc, Mutex};

use tokio::{runtime::Handle, task::AbortHandle};

use crate::{account::EmailAddress, discovery::Source, network::Network};

pub use command::{Check, Command, Place, ReferenceHosts};
pub use event::{Event, EventKind, RunId, SaveProblem};

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
    current: Mutex<Option<(RunId, AbortHandle)>>,
}

impl Engine {
    pub fn new(runtime: Handle, networks: Networks, sources: Vec<Arc<dyn Source>>, publish: Publish) -> Self {
        Self { runtime, networks, sources, publish, current: Mutex::new(None) }
    }

    /// Does what it is told; returns at once. What comes of it arrives as events.
    pub fn obey(&self, command: Command) {
        match command {
            Command::Check(check) => self.start(check),
            Command::Cancel { run } => self.cancel(run),
            Command::Save { run, folder, files } => {
                let publish = Arc::clone(&self.publish);
                self.runtime.spawn_blocking(move || {
                    let kind = match save::save(&folder, &files) {
                        Ok(paths) => EventKind::Saved { paths },
                        Err(problem) => EventKind::SaveFailed(problem),
                    };
                    publish(Event { run, at: None, kind });
                });
            }
        }
    }

    fn start(&self, check: Check) {
        let network = (self.networks)(check.place, &check.address);
        let run = check.run;
        let task = self.runtime.spawn(run::run(check, network, self.sources.clone(), Arc::clone(&self.publish)));
        let older = self.lock_current().replace((run, task.abort_handle()));
        if let Some((_, older)) = older {
            older.abort();
        }
    }

    fn cancel(&self, run: RunId) {
        let mut current = self.lock_current();
        if let Some((running, task)) = current.take_if(|(running, _)| *running == run) {
            task.abort();
            drop(current);
            (self.publish)(Event { run: running, at: None, kind: EventKind::Cancelled });
        }
    }

    fn lock_current(&self) -> std::sync::MutexGuard<'_, Option<(RunId, AbortHandle)>> {
        // Nothing that can panic runs under the lock, so a poisoned one still holds a good value.
        self.current.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
