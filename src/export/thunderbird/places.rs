//! Where Thunderbird keeps its profiles, and which there are: `profiles.ini` and `installs.ini` in one of a few usual
//! folders. Pure: paths and text in, paths out. A file that is damaged yields fewer profiles, never wrong ones.
//!
//! An installation opens the profile that its own section names; where none does, the one marked as default.

use std::path::{Path, PathBuf};

/// Decides which folders are usual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    /// Linux and the other systems with `~/.thunderbird`.
    Linux,
    MacOs,
    Windows,
}

impl System {
    /// The one that this program runs on.
    pub const fn own() -> Self {
        if cfg!(target_os = "windows") {
            Self::Windows
        } else if cfg!(target_os = "macos") {
            Self::MacOs
        } else {
            Self::Linux
        }
    }
}

/// The folders of one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Home {
    pub home: PathBuf,
    /// `%APPDATA%` of Windows.
    pub app_data: Option<PathBuf>,
    /// `$XDG_CONFIG_HOME`, where it is set.
    pub config: Option<PathBuf>,
}

/// The applications that Flathub has given Thunderbird.
const FLATPAKS: [&str; 2] = ["org.mozilla.Thunderbird", "net.thunderbird.Thunderbird"];

/// Every folder in which there may be a `profiles.ini`, the most usual first.
pub fn places(system: System, home: &Home) -> Vec<PathBuf> {
    let at = |below: &str| home.home.join(below);
    match system {
        System::Windows => {
            let app_data = home.app_data.clone().unwrap_or_else(|| at("AppData").join("Roaming"));
            vec![app_data.join("Thunderbird")]
        }
        System::MacOs => vec![at("Library/Thunderbird")],
        System::Linux => {
            let config = home.config.clone().unwrap_or_else(|| at(".config"));
            let mut places = vec![at(".thunderbird"), at(".mozilla-thunderbird"), config.join("thunderbird")];
            places.push(at("snap/thunderbird/common/.thunderbird"));
            for id in FLATPAKS {
                let own = at(".var/app").join(id);
                places.push(own.join(".thunderbird"));
                places.push(own.join("config/thunderbird"));
            }
            places
        }
    }
}

/// One profile of a `profiles.ini`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    pub name: String,
    pub folder: PathBuf,
    pub rank: Rank,
}

/// Which profile opens when Thunderbird is started without further words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// An installation names it as its own.
    OfAnInstallation,
    /// Marked as the default, from before installations had their own.
    Default,
    Other,
}

/// The profiles of one place, those that open by themselves first.
pub fn profiles(place: &Path, profiles_ini: &str, installs_ini: &str) -> Vec<Profile> {
    let (sections, installs) = (sections(profiles_ini), sections(installs_ini));
    let of_installs = sections.iter().filter(|section| section.name.starts_with("Install")).chain(&installs);
    let named: Vec<&str> = of_installs.filter_map(|section| section.value("Default")).collect();
    let mut profiles: Vec<Profile> = Vec::new();
    for section in sections.iter().filter(|section| section.name.starts_with("Profile")) {
        let Some(path) = section.value("Path") else { continue };
        let folder = if section.value("IsRelative") == Some("0") { PathBuf::from(path) } else { below(place, path) };
        let rank = if named.contains(&path) {
            Rank::OfAnInstallation
        } else if section.value("Default") == Some("1") {
            Rank::Default
        } else {
            Rank::Other
        };
        let name = section.value("Name").unwrap_or(path).to_owned();
        if folder.is_absolute() && !profiles.iter().any(|known| known.folder == folder) {
            profiles.push(Profile { name, folder, rank });
        }
    }
    profiles.sort_by_key(|profile| profile.rank);
    profiles
}

/// Relative paths are written with `/` on every system.
fn below(place: &Path, path: &str) -> PathBuf {
    path.split('/').fold(place.to_owned(), |folder, part| folder.join(part))
}

struct Section<'a> {
    name: &'a str,
    values: Vec<(&'a str, &'a str)>,
}

impl<'a> Section<'a> {
    fn value(&self, key: &str) -> Option<&'a str> {
        self.values.iter().find(|(known, _)| *known == key).map(|(_, value)| *value)
    }
}

fn sections(ini: &str) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    for line in ini.trim_start_matches('\u{feff}').lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[') {
            // A heading that is cut short begins a section of no name, so that its lines count for no other.
            sections.push(Section { name: name.strip_suffix(']').unwrap_or_default(), values: Vec::new() });
        } else if let (Some(section), Some((key, value))) = (sections.last_mut(), line.split_once('=')) {
            section.values.push((key.trim(), value.trim()));
        }
    }
    sections
}

/// The words that start Thunderbird for a profile in this place; `program` is the folder that it was last started from,
/// as its `compatibility.ini` says. Packages with a world of their own are started through it.
pub fn program(system: System, place: &Path, program: Option<&Path>) -> Vec<String> {
    let words = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
    let place = place.to_string_lossy();
    if system == System::Linux {
        if let Some(id) = FLATPAKS.iter().find(|id| place.contains(&format!("/.var/app/{id}/"))) {
            return words(&["flatpak", "run", id]);
        }
        if place.contains("/snap/thunderbird/") {
            return words(&["snap", "run", "thunderbird"]);
        }
    }
    match (system, program) {
        (System::MacOs, _) => words(&["/Applications/Thunderbird.app/Contents/MacOS/thunderbird"]),
        (System::Linux, Some(folder)) => vec![folder.join("thunderbird").to_string_lossy().into_owned()],
        (System::Windows, Some(folder)) => vec![folder.join("thunderbird.exe").to_string_lossy().into_owned()],
        (System::Linux | System::Windows, None) => words(&["thunderbird"]),
    }
}

/// What a profile's `compatibility.ini` says of the Thunderbird that used it last: its version, and its folder.
pub fn last_used_by(compatibility_ini: &str) -> (Option<String>, Option<PathBuf>) {
    let sections = sections(compatibility_ini);
    let value = |key: &str| sections.iter().find_map(|section| section.value(key));
    let version = value("LastVersion").and_then(|version| version.split(['_', '.']).next()).filter(|version| {
        !version.is_empty() && version.len() <= 4 && version.bytes().all(|byte| byte.is_ascii_digit())
    });
    (version.map(str::to_owned), value("LastPlatformDir").map(PathBuf::from))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn home() -> Home {
        Home { home: PathBuf::from("/home/anna"), app_data: None, config: None }
    }

    #[test]
    fn every_kind_of_package_on_linux_has_its_place() {
        let places: Vec<String> =
            places(System::Linux, &home()).iter().map(|place| place.display().to_string()).collect();
        assert_eq!(
            places,
            [
                "/home/anna/.thunderbird",
                "/home/anna/.mozilla-thunderbird",
                "/home/anna/.config/thunderbird",
                "/home/anna/snap/thunderbird/common/.thunderbird",
                "/home/anna/.var/app/org.mozilla.Thunderbird/.thunderbird",
                "/home/anna/.var/app/org.mozilla.Thunderbird/config/thunderbird",
                "/home/anna/.var/app/net.thunderbird.Thunderbird/.thunderbird",
                "/home/anna/.var/app/net.thunderbird.Thunderbird/config/thunderbird",
            ]
        );
    }

    #[test]
    fn windows_and_the_mac_have_one_place_each() {
        assert_eq!(places(System::MacOs, &home()), [PathBuf::from("/home/anna/Library/Thunderbird")]);
        let told = Home { app_data: Some(PathBuf::from("/roaming")), ..home() };
        assert_eq!(places(System::Windows, &told), [PathBuf::from("/roaming/Thunderbird")]);
        assert_eq!(places(System::Windows, &home()), [PathBuf::from("/home/anna/AppData/Roaming/Thunderbird")]);
        let config = Home { config: Some(PathBuf::from("/conf")), ..home() };
        assert!(places(System::Linux, &config).contains(&PathBuf::from("/conf/thunderbird")));
    }

    /// As Thunderbird 153 writes them.
    const PROFILES: &str = "[Profile1]\nName=default\nIsRelative=1\nPath=p2hxaaz1.default\nDefault=1\n\n\
        [InstallFDC34C9F024745EB]\nDefault=dttif2uj.default-default\nLocked=1\n\n\
        [Profile0]\nName=default-default\nIsRelative=1\nPath=dttif2uj.default-default\n\n\
        [Profile2]\nName=work\nIsRelative=0\nPath=/data/mail\n\n[General]\nStartWithLastProfile=1\nVersion=2\n";

    #[test]
    fn the_profile_of_the_installation_comes_first() {
        let found = profiles(Path::new("/t"), PROFILES, "");
        let told: Vec<_> =
            found.iter().map(|one| (one.name.as_str(), one.folder.to_str().unwrap(), one.rank)).collect();
        assert_eq!(
            told,
            [
                ("default-default", "/t/dttif2uj.default-default", Rank::OfAnInstallation),
                ("default", "/t/p2hxaaz1.default", Rank::Default),
                ("work", "/data/mail", Rank::Other),
            ]
        );
    }

    #[test]
    fn installs_ini_counts_too_and_lines_may_end_as_windows_ends_them() {
        let profiles_ini = "[Profile0]\r\nName=a\r\nIsRelative=1\r\nPath=Profiles/a\r\n[Profile1]\r\nName=b\r\nIsRelative=1\r\nPath=Profiles/b\r\n";
        let found = profiles(Path::new("/t"), profiles_ini, "[8216C80C92C4E828]\r\nDefault=Profiles/b\r\nLocked=1\r\n");
        assert_eq!(found[0].folder, PathBuf::from("/t/Profiles/b"));
        assert_eq!(found[0].rank, Rank::OfAnInstallation);
    }

    #[test]
    fn damage_yields_fewer_profiles() {
        assert_eq!(profiles(Path::new("/t"), "[Profile0]\nName=a\n[Profile1\nPath=b\nno line", "\u{0}"), []);
        assert_eq!(profiles(Path::new("/t"), "[Profile0]\nIsRelative=0\nPath=not/absolute\n", ""), []);
    }

    #[test]
    fn each_package_is_started_in_its_own_way() {
        let installed = Path::new("/usr/lib/thunderbird");
        for (place, folder, expected) in [
            ("/home/a/.thunderbird", Some(installed), "/usr/lib/thunderbird/thunderbird"),
            ("/home/a/.thunderbird", None, "thunderbird"),
            (
                "/home/a/.var/app/org.mozilla.Thunderbird/.thunderbird",
                Some(installed),
                "flatpak run org.mozilla.Thunderbird",
            ),
            ("/home/a/snap/thunderbird/common/.thunderbird", Some(installed), "snap run thunderbird"),
        ] {
            assert_eq!(program(System::Linux, Path::new(place), folder).join(" "), expected);
        }
    }

    #[test]
    fn the_version_is_read_where_there_is_one() {
        let ini = "[Compatibility]\nLastVersion=153.7.0_20261110162734/20261110162734\nLastPlatformDir=/usr/lib/thunderbird\n";
        assert_eq!(last_used_by(ini), (Some("153".to_owned()), Some(PathBuf::from("/usr/lib/thunderbird"))));
        assert_eq!(last_used_by("[Compatibility]\nLastVersion=<b>\n"), (None, None));
    }
}
