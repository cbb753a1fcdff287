//! Adds an account to a Thunderbird on this computer, and takes it out again. What to write is decided in
//! [`crate::export::thunderbird`]; this reads and writes the files.
//!
//! Nothing is written while Thunderbird runs on the profile, nothing but `user.js` is written at all, and that whole or
//! not at all. The lines go again once Thunderbird has made them its own: see [`watch`].

mod lock;
mod whole;

use std::{
    env,
    fs::{self, File},
    io::{ErrorKind, Read},
    path::{Path, PathBuf},
    sync::Mutex,
    time::Duration,
};

use super::locked;
use crate::{
    account::EmailAddress,
    export::thunderbird::{
        Addition, Change, Home, NotAdded, Profile, System, emptied, has_taken_over, holds, holds_any, is_taken_over,
        keys_of, last_used_by, places, profiles, program, taken_out, tidied, undone,
    },
};

/// Far more than any file of preferences that a person has; a larger one is refused.
const MOST_BYTES: u64 = 32 * 1024 * 1024;
/// How often a profile is looked at while its block waits.
const LOOK_AGAIN: Duration = Duration::from_secs(3);
/// A Thunderbird that has run for as many looks has long read its `user.js`: that is among the first things it does.
const LOOKS_WHILE_RUNNING: u32 = 4;
/// As many trial profiles for one address as are tried before giving up.
const MOST_TRIALS: usize = 50;

/// A profile that was found, and how to start its Thunderbird.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThunderbirdProfile {
    pub profile: Profile,
    /// The folder with the `profiles.ini` that names it.
    pub place: PathBuf,
    /// Of the Thunderbird that used it last.
    pub version: Option<String>,
    /// The words that start Thunderbird, without a profile.
    pub program: Vec<String>,
}

/// What is to be done about Thunderbird.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ThunderbirdOrder {
    /// Which profiles there are. Blocks of earlier times that Thunderbird has taken over are taken out.
    Find {
        places: Vec<PathBuf>,
    },
    Add {
        profile: PathBuf,
        addition: Addition,
    },
    /// A new profile beside the others, which none of them knows of.
    Try {
        place: PathBuf,
        addition: Addition,
    },
    Undo {
        profile: PathBuf,
        key: String,
    },
    /// Every block for this address.
    UndoAll {
        profile: PathBuf,
        address: EmailAddress,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ThunderbirdNews {
    Found(Vec<ThunderbirdProfile>),
    /// The block waits for Thunderbird's next start.
    Added {
        profile: PathBuf,
        key: String,
    },
    /// Thunderbird has the account for good, and the block is out again.
    TakenOver {
        profile: PathBuf,
        key: String,
    },
    Undone {
        stays: Stays,
    },
    Failed(ThunderbirdProblem),
}

/// Whether Thunderbird goes on without the account after its block was taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stays {
    No,
    /// It had made the account its own already; there the person can remove it.
    InThunderbird,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ThunderbirdProblem {
    #[error("Thunderbird is running")]
    Running,
    #[error("the profile has no lines of Mailhaven's for this address")]
    NothingToUndo,
    #[error(transparent)]
    NotAdded(#[from] NotAdded),
    #[error("{} cannot be read: {why}", path.display())]
    NotReadable { path: PathBuf, why: String },
    #[error("{} cannot be written: {why}", path.display())]
    NotWritable { path: PathBuf, why: String },
}

impl ThunderbirdProblem {
    /// The stable id, for texts.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::NothingToUndo => "nothing-to-undo",
            Self::NotAdded(NotAdded::AlreadyThere) => "already-there",
            Self::NotAdded(NotAdded::EndsInComment) => "ends-in-comment",
            Self::NotAdded(NotAdded::Damaged) => "damaged",
            Self::NotReadable { .. } => "not-readable",
            Self::NotWritable { .. } => "not-writable",
        }
    }

    /// The file or folder in question.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::NotReadable { path, .. } | Self::NotWritable { path, .. } => Some(path),
            Self::Running | Self::NothingToUndo | Self::NotAdded(_) => None,
        }
    }
}

/// Where this person's Thunderbird may keep its profiles.
pub fn thunderbird_places() -> Vec<PathBuf> {
    let path = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let Some(home) = env::home_dir() else { return Vec::new() };
    places(System::own(), &Home { home, app_data: path("APPDATA"), config: path("XDG_CONFIG_HOME") })
}

/// Whether a folder that a person names is a profile: one that has run has its preferences, one that was only made has the
/// time of that or no more than its name in a list above it, and a trial of ours has our lines. The folder that holds the
/// profiles is none itself.
pub fn is_thunderbird_profile(folder: &Path) -> bool {
    let Ok(folder) = folder.canonicalize() else { return false };
    let has = |name| folder.join(name).is_file();
    let is_named_in = |place: &Path| {
        let listed = profiles(place, &text_if_any(&place.join("profiles.ini")), "");
        listed.iter().any(|one| one.folder.canonicalize().is_ok_and(|known| known == folder))
    };
    let holds_ours = || bytes(&folder.join("user.js")).is_ok_and(|user_js| user_js.is_some_and(|js| holds_any(&js)));
    folder.is_dir()
        && !has("profiles.ini")
        && (has("prefs.js") || has("times.json") || folder.ancestors().skip(1).take(2).any(is_named_in) || holds_ours())
}

/// Held from reading a `user.js` until it is written: what an order and a watch do at the same time must not undo each
/// other.
static WRITING: Mutex<()> = Mutex::new(());

/// Does what is ordered, and tells what came of it.
pub(super) fn obey(order: ThunderbirdOrder) -> ThunderbirdNews {
    let _writing = locked(&WRITING);
    let outcome = match order {
        ThunderbirdOrder::Find { places } => Ok(ThunderbirdNews::Found(find(&places))),
        ThunderbirdOrder::Add { profile, addition } => {
            add(&profile, &addition).map(|key| ThunderbirdNews::Added { profile, key })
        }
        ThunderbirdOrder::Try { place, addition } => {
            make_trial(&place, &addition).map(|(profile, key)| ThunderbirdNews::Added { profile, key })
        }
        ThunderbirdOrder::Undo { profile, key } => undo(&profile, &key).map(|stays| ThunderbirdNews::Undone { stays }),
        ThunderbirdOrder::UndoAll { profile, address } => {
            undo_all(&profile, &address).map(|stays| ThunderbirdNews::Undone { stays })
        }
    };
    outcome.unwrap_or_else(ThunderbirdNews::Failed)
}

/// The profiles in these places whose folder is there.
fn find(places: &[PathBuf]) -> Vec<ThunderbirdProfile> {
    let mut found: Vec<ThunderbirdProfile> = Vec::new();
    for place in places {
        // Most places are empty. One that cannot be read is no place to add anything to either.
        let Ok(Some(profiles_ini)) = text(&place.join("profiles.ini")) else { continue };
        let installs_ini = text_if_any(&place.join("installs.ini"));
        for profile in profiles(place, &profiles_ini, &installs_ini) {
            let Ok(folder) = profile.folder.canonicalize() else { continue };
            if found.iter().any(|known| known.profile.folder == folder) {
                continue;
            }
            // What cannot be taken out now waits for the next time, and for whoever adds to the profile to hear of it.
            tidy(&folder).unwrap_or(());
            let (version, installed) = last_used_by(&text_if_any(&folder.join("compatibility.ini")));
            let installed = installed.filter(|folder| folder.is_dir());
            let program = program(System::own(), place, installed.as_deref());
            found.push(ThunderbirdProfile {
                profile: Profile { folder, ..profile },
                place: place.clone(),
                version,
                program,
            });
        }
    }
    found.sort_by_key(|one| one.profile.rank);
    found
}

/// Puts the block in. Answers its key.
fn add(profile: &Path, addition: &Addition) -> Result<String, ThunderbirdProblem> {
    refuse_while_running(profile)?;
    let user_js = bytes(&profile.join("user.js"))?;
    let with_block = addition.added_to(&prefs_of(profile)?, user_js.as_deref())?;
    refuse_while_running(profile)?;
    whole::replace(&profile.join("user.js"), &with_block.user_js)?;
    Ok(with_block.key)
}

/// Makes a profile of its own for the account. Answers its folder and the key.
fn make_trial(place: &Path, addition: &Addition) -> Result<(PathBuf, String), ThunderbirdProblem> {
    for number in 1..=MOST_TRIALS {
        let folder = place.join(format!("mailhaven-trial-{number}"));
        match whole::make_own_folder(&folder) {
            Ok(()) => {
                return match add(&folder, addition) {
                    Ok(key) => Ok((folder, key)),
                    // The folder is ours, and empty.
                    Err(problem) => match fs::remove_dir(&folder) {
                        Ok(()) => Err(problem),
                        Err(error) => Err(not_writable(&folder, &error)),
                    },
                };
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(not_writable(&folder, &error)),
        }
    }
    Err(ThunderbirdProblem::NotWritable { path: place.to_owned(), why: format!("{MOST_TRIALS} trials are there") })
}

/// Takes the block out. Allowed while Thunderbird runs, which reads the file at its start only.
fn undo(profile: &Path, key: &str) -> Result<Stays, ThunderbirdProblem> {
    let path = profile.join("user.js");
    let prefs = prefs_of(profile)?;
    let is_known = is_taken_over(&prefs, key) || lock::is_running(profile);
    if let Some(user_js) = bytes(&path)? {
        let change = if is_known { taken_out(&user_js, key) } else { undone(&prefs, &user_js, key) };
        apply(&path, change?)?;
    }
    Ok(if is_known { Stays::InThunderbird } else { Stays::No })
}

fn undo_all(profile: &Path, address: &EmailAddress) -> Result<Stays, ThunderbirdProblem> {
    let user_js = bytes(&profile.join("user.js"))?.unwrap_or_default();
    let address = address.to_string();
    let keys = keys_of(&user_js, &address)?;
    let stays = keys.iter().map(|key| undo(profile, key)).collect::<Result<Vec<Stays>, _>>()?;
    // The lines of one that was taken over earlier may be out already: whoever looked for the profile has tidied it.
    if stays.contains(&Stays::InThunderbird) || has_taken_over(&prefs_of(profile)?, &address) {
        return Ok(Stays::InThunderbird);
    }
    if keys.is_empty() { Err(ThunderbirdProblem::NothingToUndo) } else { Ok(Stays::No) }
}

/// Takes out every block that Thunderbird has taken over.
fn tidy(profile: &Path) -> Result<(), ThunderbirdProblem> {
    let path = profile.join("user.js");
    let Some(user_js) = bytes(&path)? else { return Ok(()) };
    apply(&path, tidied(&prefs_of(profile)?, &user_js)?)
}

/// Waits until Thunderbird has made the account its own, in `prefs.js` or in its memory, then takes its block out. Ends
/// without news where the block was taken out by somebody else, or where the profile can no longer be read.
pub(super) async fn watch(profile: PathBuf, key: String) -> Option<ThunderbirdNews> {
    let mut running = 0;
    loop {
        tokio::time::sleep(LOOK_AGAIN).await;
        let (folder, sought) = (profile.clone(), key.clone());
        let looked = tokio::task::spawn_blocking(move || look(&folder, &sought, running)).await;
        match looked {
            Ok(Ok(Waiting::Still)) => running = 0,
            Ok(Ok(Waiting::WhileRunning)) => running += 1,
            Ok(Ok(Waiting::TakenOver)) => return Some(ThunderbirdNews::TakenOver { profile, key }),
            Ok(Ok(Waiting::Gone) | Err(_)) | Err(_) => return None,
        }
    }
}

enum Waiting {
    Still,
    WhileRunning,
    TakenOver,
    Gone,
}

/// One look; `running` counts those before in which Thunderbird ran. It cannot have been added to meanwhile.
fn look(profile: &Path, key: &str, running: u32) -> Result<Waiting, ThunderbirdProblem> {
    let _writing = locked(&WRITING);
    if is_taken_over(&prefs_of(profile)?, key) {
        tidy(profile)?;
        return Ok(Waiting::TakenOver);
    }
    let path = profile.join("user.js");
    let user_js = bytes(&path)?.unwrap_or_default();
    let is_there = holds(&user_js, key)?;
    let is_running = lock::is_running(profile);
    if is_there && is_running && running + 1 >= LOOKS_WHILE_RUNNING {
        apply(&path, emptied(&user_js)?)?;
        return Ok(Waiting::TakenOver);
    }
    Ok(match (is_there, is_running) {
        (true, true) => Waiting::WhileRunning,
        (true, false) => Waiting::Still,
        (false, _) => Waiting::Gone,
    })
}

fn refuse_while_running(profile: &Path) -> Result<(), ThunderbirdProblem> {
    if lock::is_running(profile) { Err(ThunderbirdProblem::Running) } else { Ok(()) }
}

/// Of a profile that was never opened there are none.
fn prefs_of(profile: &Path) -> Result<Vec<u8>, ThunderbirdProblem> {
    Ok(bytes(&profile.join("prefs.js"))?.unwrap_or_default())
}

fn apply(path: &Path, change: Change) -> Result<(), ThunderbirdProblem> {
    match change {
        Change::Nothing => Ok(()),
        Change::Write(bytes) => whole::replace(path, &bytes),
        Change::Remove => fs::remove_file(path).map_err(|error| not_writable(path, &error)),
    }
}

fn text(path: &Path) -> Result<Option<String>, ThunderbirdProblem> {
    Ok(bytes(path)?.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
}

/// For what is nice to know only: a file that cannot be read says as little as one that is not there.
fn text_if_any(path: &Path) -> String {
    text(path).unwrap_or(None).unwrap_or_default()
}

/// The file; None where there is none.
fn bytes(path: &Path) -> Result<Option<Vec<u8>>, ThunderbirdProblem> {
    let not_readable = |why: String| ThunderbirdProblem::NotReadable { path: path.to_owned(), why };
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(not_readable(error.to_string())),
    };
    let mut bytes = Vec::new();
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|error| not_readable(error.to_string()))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(not_readable(format!("it is larger than {} MB", MOST_BYTES / 1024 / 1024)));
    }
    Ok(Some(bytes))
}

fn not_writable(path: &Path, error: &std::io::Error) -> ThunderbirdProblem {
    ThunderbirdProblem::NotWritable { path: path.to_owned(), why: error.to_string() }
}
