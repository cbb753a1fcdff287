//! Everything that the engine can be told.

use std::path::PathBuf;

use crate::{
    account::{EmailAddress, Endpoint},
    export::ExportedFile,
};

use super::RunId;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Find and try the servers of an address.
    Check(Check),
    /// Stop a run; what it found so far stays with whoever listened.
    Cancel { run: RunId },
    /// Write files into a folder. A file that exists is never overwritten.
    Save { run: RunId, folder: PathBuf, files: Vec<ExportedFile> },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    pub run: RunId,
    pub address: EmailAddress,
    pub place: Place,
    /// Endpoints that the person was told by the provider, tried beside the rest.
    pub told: Vec<Endpoint>,
    pub reference_hosts: ReferenceHosts,
}

/// Whether servers of other providers may be knocked at where the person's own do not answer, to tell a blocked port
/// from a server that is down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ReferenceHosts {
    #[default]
    MayBeAsked,
    LeftAlone,
}

/// Which internet a run meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    Live,
    /// The pretend internet inside the program; nothing leaves the computer.
    Practice,
}
