//! Everything that the engine can be told.

use std::path::PathBuf;

use crate::{
    account::{EmailAddress, Endpoint, Password},
    export::ExportedFile,
    probe::Attempt,
};

use super::{OrderId, RunId, ThunderbirdOrder};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Find and try the servers of an address.
    Check(Check),
    /// Stop a run; what it found so far stays with whoever listened.
    Cancel { run: RunId },
    /// Try to sign in, once at each server.
    SignIn(SignIn),
    /// Stop a sign-in that is under way; the password is forgotten.
    CancelSignIn { run: RunId },
    /// Write files into a folder. A file that exists is never overwritten.
    Save { run: RunId, id: OrderId, folder: PathBuf, files: Vec<ExportedFile> },
    /// See to a Thunderbird on this computer.
    Thunderbird { run: RunId, id: OrderId, order: ThunderbirdOrder },
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

/// The one command with a password in it. The password is wiped when the last attempt has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignIn {
    /// The run that saw the servers working; of any other than the latest run nothing is tried.
    pub run: RunId,
    /// In their order. A refused password is not taken to the next one: each refusal counts towards a lock.
    pub attempts: Vec<Attempt>,
    pub password: Password,
}

/// Which internet a run meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    Live,
    /// The pretend internet inside the program; nothing leaves the computer.
    Practice,
    /// The same from another network than before, where a situation has one: the phone's, say, where the first is a hotel's.
    PracticeElsewhere,
}
