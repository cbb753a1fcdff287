//! Everything that can happen to the wizard, and everything that it can ask for in return.

use std::path::PathBuf;

use super::{DetailsTab, TypedServer};
use crate::{
    account::{Direction, Password},
    engine::{self, ReferenceHosts},
    export::{Client, SheetWords},
    report::Names,
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// The address field holds this now.
    AddressTyped(String),
    /// Take the domain that is offered in place of a slip.
    TakeSuggestion,
    /// The primary button, or Enter.
    Continue,
    /// Back, or Escape; on Looking it cancels.
    Back,
    PractiseFirst,
    /// Open the field for a code that somebody read out.
    EnterCode,
    CodeTyped(String),
    LeavePractice,
    /// The field that finds a situation holds this now. Only the window knows the words that it is looked for in, so it
    /// tells which situations are left, by their ids and in their order on the screen.
    PracticeFilterTyped {
        filter: String,
        left: Vec<String>,
    },
    /// The id of a situation.
    SituationChosen(String),
    TestAgain,
    /// Do the first step of the explanation, where this program can.
    TakeRemedy,
    /// Open the sign-in beside the result; nothing where none can be offered.
    CheckPassword,
    /// One of the names that the form offers.
    NamesChosen(Names),
    /// A name of the person's own, for both ways.
    NameTyped(String),
    PasswordTyped(Password),
    PasswordShown(bool),
    /// Take off what nobody types, and try.
    RemoveHidden,
    /// Try the password as it was typed.
    SendAsTyped,
    /// The provider's web page took the name and the password that its server refused.
    AcceptedOnWebPage,
    /// Go on without checking the password.
    SkipPassword,
    ShowDetails,
    /// Type the servers that the provider named.
    TypeServers,
    /// The fields of one server hold this now.
    ServerTyped(Direction, TypedServer),
    DetailsTabChosen(DetailsTab),
    /// Write this report; the window found its words.
    SaveReport(String),
    /// Put this check beside another one.
    Compare,
    OnlyDifferingShown(bool),
    /// Show the saved reports to choose one from.
    OpenReport,
    /// Saved reports that were found, the newest first.
    ReportsFound(Vec<PathBuf>),
    ReportChosen(PathBuf),
    /// This report was read, or why not.
    ReportRead(PathBuf, Box<Result<Vec<u8>, String>>),
    /// The provider's page for the step that the person has to do.
    OpenProviderPage,
    ClientChosen(Client),
    /// Fetch mail by IMAP where it was POP3, and the other way round.
    OtherWayChosen,
    /// Write the chosen program's files.
    Save,
    /// Show the code for a phone large, or put it away.
    CodeShown(bool),
    /// Which of the profiles of Thunderbird that were found.
    ProfileChosen(usize),
    AddToThunderbird,
    /// Add the account to a new profile, for a try.
    TryInThunderbird,
    UndoThunderbird,
    /// A program that was to be started by these words did not start, or ended at once with an error.
    NotStarted(Vec<String>),
    /// Open the folder that the files were written to.
    OpenFolder,
    /// The window found the words; the clipboard takes them.
    Copy(String),
    AnotherAddress,
    Close,
    AppearanceChosen(Appearance),
    /// Whether servers of other providers may be asked for comparison, from the next check on.
    ReferenceHostsChosen(ReferenceHosts),
    MovementChosen(Movement),
    LettersChosen(Letters),
    /// Another language was chosen; these are its words for the sheet.
    SheetWordsChanged(Box<SheetWords>),
    /// From the engine.
    Event(Box<engine::Event>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    Engine(engine::Command),
    /// Open a page in the person's web browser; https only.
    OpenPage(String),
    /// Show a folder in the person's file manager.
    OpenFolder(PathBuf),
    /// Start a program: its name, then its words.
    Start(Vec<String>),
    /// Look for saved reports in a folder.
    FindReports(PathBuf),
    ReadReport(PathBuf),
    Copy(String),
    Close,
}

/// Whether what changes may move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Movement {
    #[default]
    System,
    Less,
}

/// Whether single letters do something where no field has the focus.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Letters {
    #[default]
    Act,
    Ignored,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Appearance {
    #[default]
    System,
    Light,
    Dark,
}
