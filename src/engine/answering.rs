//! Which hosts of a run take connections, known while their tries still go on: a server that is slow to greet is there.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, PoisonError},
};

use crate::{account::Hostname, probe::Asking};

/// The hosts where somebody took a connection, also those whose tries go on.
#[derive(Clone, Default)]
pub(super) struct Answering(Arc<Mutex<HashSet<Hostname>>>);

impl Answering {
    /// A try at the host goes on to this rung.
    pub(super) fn take(&self, host: &Hostname, asking: Asking) {
        match asking {
            Asking::Name | Asking::Connect => {}
            Asking::Encryption | Asking::Greeting | Asking::Capabilities => {
                self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(host.clone());
            }
        }
    }

    pub(super) fn hosts(&self) -> Vec<Hostname> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}
