//! What the desktop does for us: where downloads go, showing a folder in its file manager, and starting a
//! program.

use std::{
    env,
    ffi::OsString,
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant, SystemTime},
};

use crate::{report::summary::MOST_BYTES, wizard::REPORT_NAME};

#[cfg(target_os = "macos")]
const OPENER: &str = "open";
#[cfg(target_os = "windows")]
const OPENER: &str = "explorer";
#[cfg(not(any(target_os = "macos", target_os = "windows")))]
const OPENER: &str = "xdg-open";

/// Where a person looks for saved files: the desktop's folder for downloads (xdg-user-dirs), else `Downloads` in the
/// home folder, else the home folder itself.
pub fn downloads() -> PathBuf {
    let Some(home) = env::home_dir() else { return env::temp_dir() };
    let config = config_folder(&home);
    // Without that file the desktop has the usual names.
    let named = fs::read_to_string(config.join("user-dirs.dirs")).map_or(None, |text| download_dir(&text, &home));
    let usual = home.join("Downloads");
    named.unwrap_or_else(|| if usual.is_dir() { usual } else { home })
}

/// Where programs keep their settings (XDG Base Directory: a path that is not absolute does not count).
pub(super) fn config_folder(home: &Path) -> PathBuf {
    let named = env::var_os("XDG_CONFIG_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    named.unwrap_or_else(|| home.join(".config"))
}

/// Reads `XDG_DOWNLOAD_DIR="$HOME/Downloads"`: the path is absolute or begins with `$HOME/`, nothing else is allowed.
fn download_dir(user_dirs: &str, home: &Path) -> Option<PathBuf> {
    let value = user_dirs.lines().rev().find_map(|line| line.trim().strip_prefix("XDG_DOWNLOAD_DIR="))?;
    let value = value.trim().strip_prefix('"')?.strip_suffix('"')?;
    match value.strip_prefix("$HOME/") {
        // `$HOME/` alone says that there is no such folder.
        Some("") => None,
        Some(below) => Some(home.join(below)),
        None => Some(PathBuf::from(value)).filter(|path| path.is_absolute()),
    }
}

/// Saved reports in a folder, the newest first. A folder that cannot be read has none to offer.
pub(super) fn reports(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<(SystemTime, PathBuf)> = entries
        .filter_map(Result::ok)
        .filter(|entry| {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            name.starts_with(REPORT_NAME) && name.ends_with(".json")
        })
        .filter_map(|entry| Some((entry.metadata().and_then(|known| known.modified()).ok()?, entry.path())))
        .collect();
    found.sort_by(|one, other| other.cmp(one));
    found.into_iter().map(|(_, path)| path).collect()
}

/// Reads one report, and no more of a file than a report can have; else the system's own words for why not.
pub(super) fn read_report(path: &Path) -> Result<Vec<u8>, String> {
    // Opening a pipe waits for whoever writes into it.
    if !fs::metadata(path).map_err(|error| error.to_string())?.is_file() {
        return Err(io::Error::from(io::ErrorKind::Unsupported).to_string());
    }
    let file = fs::File::open(path).map_err(|error| error.to_string())?;
    let mut bytes = Vec::new();
    file.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    Ok(bytes)
}

/// A program that ends with an error within so short a time has not started.
const STARTING: Duration = Duration::from_secs(10);

/// Shows a folder. Returns at once; where no file manager can be started, the terminal learns why, and the path is on
/// the screen to be copied.
pub(super) fn open_folder(folder: PathBuf) {
    run(vec![OPENER.into(), folder.into()], || {});
}

/// Starts a program, which goes on when this one ends. Returns at once; the terminal learns why one did not start, and
/// `failed` that it did not.
pub(super) fn start(words: Vec<String>, failed: impl FnOnce() + Send + 'static) {
    run(words.into_iter().map(OsString::from).collect(), failed);
}

#[expect(clippy::disallowed_methods, reason = "how long a program of the desktop ran is part of no run of ours")]
fn run(words: Vec<OsString>, failed: impl FnOnce() + Send + 'static) {
    let spawned = thread::Builder::new().name("start a program".to_owned()).spawn(move || {
        let Some((program, arguments)) = words.split_first() else { return };
        let (name, began) = (program.to_string_lossy(), Instant::now());
        // Waiting for it to end leaves no dead process behind.
        match Command::new(program).args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).status() {
            Ok(status) if status.success() => {}
            Ok(status) => {
                eprintln!("{name}: {status}");
                if began.elapsed() < STARTING {
                    failed();
                }
            }
            Err(error) => {
                eprintln!("{name}: {error}");
                failed();
            }
        }
    });
    if let Err(error) = spawned {
        eprintln!("mailhaven: {error}");
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn a_program_that_is_not_there_or_ends_at_once_with_an_error_is_told() {
        for (words, is_told) in [(vec!["/nowhere/thunderbird"], true), (vec!["false"], true), (vec!["true"], false)] {
            let (told, heard) = mpsc::channel();
            start(words.iter().map(|&word| word.to_owned()).collect(), move || told.send(()).unwrap());
            // The other end goes with the thread.
            assert_eq!(heard.recv().is_ok(), is_told, "{words:?}");
        }
    }

    #[test]
    fn the_desktops_folder_for_downloads_is_found() {
        let home = Path::new("/home/anna");
        for (line, expected) in [
            ("XDG_DOWNLOAD_DIR=\"$HOME/Téléchargements\"", Some("/home/anna/Téléchargements")),
            ("# XDG_DOWNLOAD_DIR=\"$HOME/Old\"\nXDG_DOWNLOAD_DIR=\"/data/in\"\n", Some("/data/in")),
            ("XDG_DOWNLOAD_DIR=\"$HOME/\"", None),
            ("XDG_DOWNLOAD_DIR=\"relative\"", None),
            ("XDG_DESKTOP_DIR=\"$HOME/Desktop\"", None),
        ] {
            assert_eq!(download_dir(line, home), expected.map(PathBuf::from), "{line}");
        }
    }
}
