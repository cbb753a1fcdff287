//! The window's size and the choices in its menu, kept from one start to the next in one small file of the person's own,
//! `mailhaven/window` in the desktop's folder for settings (XDG Base Directory). Nothing about an account is ever in it.
//!
//! The file may be missing, broken, from a later version or of no use here: whatever cannot be read is as if it had
//! never been chosen. Where it cannot be written, the terminal learns why, once, and the window goes on.

use std::{
    env, fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

use crate::{
    engine::ReferenceHosts,
    text::Texts,
    wizard::{Appearance, Input, Letters, Movement, Wizard},
};

use super::keys::ZOOM;

/// The whole file has a dozen lines.
const MOST_BYTES: u64 = 4096;
/// The least window, and one larger than any desk.
const WIDTHS: std::ops::RangeInclusive<f32> = 720.0..=16_384.0;
const HEIGHTS: std::ops::RangeInclusive<f32> = 520.0..=16_384.0;
const USUAL: [f32; 2] = [880.0, 640.0];

/// What is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Remembered {
    /// Of the window's inside, in points before any zoom.
    pub(super) size: [f32; 2],
    pub(super) zoom: f32,
    /// The tag of a language that was chosen in the window.
    pub(super) language: Option<&'static str>,
    pub(super) appearance: Appearance,
    pub(super) movement: Movement,
    pub(super) letters: Letters,
    pub(super) reference_hosts: ReferenceHosts,
}

impl Default for Remembered {
    fn default() -> Self {
        Self {
            size: USUAL,
            zoom: 1.0,
            language: None,
            appearance: Appearance::default(),
            movement: Movement::default(),
            letters: Letters::default(),
            reference_hosts: ReferenceHosts::default(),
        }
    }
}

impl Remembered {
    /// What the last window left, the usual where it left nothing; and the words to go on with. A language that is
    /// asked for now goes before the one that was chosen in the last window.
    pub fn load(words: Texts, asked: Option<&str>) -> (Self, Texts) {
        let known = file().and_then(|file| read(&file)).map_or_else(Self::default, |text| Self::parse(&text));
        let chosen = known.language.filter(|_| asked.is_none()).and_then(Texts::for_language);
        (known, chosen.unwrap_or(words))
    }

    /// What a new wizard has to hear to be as the last one was left.
    pub(super) fn inputs(&self) -> [Input; 4] {
        [
            Input::AppearanceChosen(self.appearance),
            Input::MovementChosen(self.movement),
            Input::LettersChosen(self.letters),
            Input::ReferenceHostsChosen(self.reference_hosts),
        ]
    }

    /// The same with what a wizard and its window are now.
    pub(super) fn with(&self, wizard: &Wizard, zoom: f32) -> Self {
        Self {
            zoom,
            appearance: wizard.appearance(),
            movement: wizard.movement(),
            letters: wizard.letters(),
            reference_hosts: wizard.reference_hosts(),
            ..self.clone()
        }
    }

    /// Writes the file; whole or not at all.
    pub(super) fn save(&self) {
        let Some(file) = file() else { return };
        if let Err(error) = write(&file, &self.to_text()) {
            eprintln!("mailhaven: {}: {error}", file.display());
        }
    }

    fn parse(text: &str) -> Self {
        let mut known = Self::default();
        for line in text.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
            let Some((name, value)) = line.split_once('=') else { continue };
            known.take(name.trim(), value.trim());
        }
        known
    }

    /// One line; what does not fit changes nothing.
    fn take(&mut self, name: &str, value: &str) {
        let number = |bounds: std::ops::RangeInclusive<f32>| {
            value.parse::<f32>().ok().filter(|number| number.is_finite() && bounds.contains(number))
        };
        match name {
            "width" => self.size[0] = number(WIDTHS).unwrap_or(self.size[0]),
            "height" => self.size[1] = number(HEIGHTS).unwrap_or(self.size[1]),
            "zoom" => self.zoom = number(ZOOM).unwrap_or(self.zoom),
            "language" => self.language = Texts::languages().into_iter().find(|tag| *tag == value),
            "appearance" => choose(&mut self.appearance, value, &APPEARANCES),
            "movement" => choose(&mut self.movement, value, &MOVEMENTS),
            "letters" => choose(&mut self.letters, value, &LETTERS),
            "reference-hosts" => choose(&mut self.reference_hosts, value, &REFERENCE_HOSTS),
            // Of a later version.
            _ => {}
        }
    }

    fn to_text(&self) -> String {
        let [width, height] = self.size;
        let mut lines = vec![
            "# How the window of Mailhaven was left. Nothing about accounts is kept.".to_owned(),
            format!("width = {width:.0}"),
            format!("height = {height:.0}"),
            format!("zoom = {:.1}", self.zoom),
            format!("appearance = {}", word(self.appearance, &APPEARANCES)),
            format!("movement = {}", word(self.movement, &MOVEMENTS)),
            format!("letters = {}", word(self.letters, &LETTERS)),
            format!("reference-hosts = {}", word(self.reference_hosts, &REFERENCE_HOSTS)),
        ];
        lines.extend(self.language.map(|language| format!("language = {language}")));
        lines.join("\n") + "\n"
    }
}

const APPEARANCES: [(&str, Appearance); 3] =
    [("system", Appearance::System), ("light", Appearance::Light), ("dark", Appearance::Dark)];
const MOVEMENTS: [(&str, Movement); 2] = [("system", Movement::System), ("less", Movement::Less)];
const LETTERS: [(&str, Letters); 2] = [("act", Letters::Act), ("ignored", Letters::Ignored)];
const REFERENCE_HOSTS: [(&str, ReferenceHosts); 2] =
    [("may-be-asked", ReferenceHosts::MayBeAsked), ("left-alone", ReferenceHosts::LeftAlone)];

fn choose<T: Copy>(choice: &mut T, value: &str, words: &[(&str, T)]) {
    if let Some((_, known)) = words.iter().find(|(word, _)| *word == value) {
        *choice = *known;
    }
}

fn word<T: Copy + PartialEq>(choice: T, words: &[(&'static str, T)]) -> &'static str {
    words.iter().find(|(_, known)| *known == choice).map_or("", |(word, _)| word)
}

/// None where the desktop has no folder for settings.
fn file() -> Option<PathBuf> {
    #[cfg(target_os = "windows")]
    let folder = env::var_os("APPDATA").map(PathBuf::from)?;
    #[cfg(target_os = "macos")]
    let folder = env::home_dir()?.join("Library/Application Support");
    #[cfg(not(any(target_os = "windows", target_os = "macos")))]
    let folder = super::desktop::config_folder(&env::home_dir()?);
    Some(folder.join("mailhaven").join("window"))
}

/// None where there is none, or it is no text.
fn read(file: &Path) -> Option<String> {
    let mut text = String::new();
    // What else can stand at that place, such as a pipe, would be waited for.
    if !fs::metadata(file).ok()?.is_file() {
        return None;
    }
    fs::File::open(file).ok()?.take(MOST_BYTES).read_to_string(&mut text).ok()?;
    Some(text)
}

fn write(file: &Path, text: &str) -> io::Result<()> {
    let folder = file.parent().unwrap_or(file);
    fs::create_dir_all(folder)?;
    let part = folder.join("window.part");
    fs::write(&part, text)?;
    fs::rename(&part, file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen() -> Remembered {
        Remembered {
            size: [1024.0, 700.0],
            zoom: 1.5,
            language: Some("pt-BR"),
            appearance: Appearance::Dark,
            movement: Movement::Less,
            letters: Letters::Ignored,
            reference_hosts: ReferenceHosts::LeftAlone,
        }
    }

    #[test]
    fn what_was_chosen_is_there_again() {
        assert_eq!(Remembered::parse(&chosen().to_text()), chosen());
        assert_eq!(Remembered::parse(&Remembered::default().to_text()), Remembered::default());
    }

    #[test]
    fn what_makes_no_sense_was_never_chosen() {
        for text in [
            "",
            "\0\u{fffd}",
            "width = 10\nheight = NaN\nzoom = inf\nlanguage = tlh\nappearance = pink\nmovement =\nletters\n= act",
            "width = 1e30\nheight = -640\nzoom = 9\nreference-hosts = all\nfuture = 1",
            "# width = 900",
        ] {
            assert_eq!(Remembered::parse(text), Remembered::default(), "{text:?}");
        }
        let half = Remembered::parse("appearance = dark\nwidth = soon\n");
        assert_eq!(half, Remembered { appearance: Appearance::Dark, ..Remembered::default() });
    }

    #[test]
    fn only_known_names_are_written_and_none_of_an_account() {
        let names = ["width", "height", "zoom", "appearance", "movement", "letters", "reference-hosts", "language"];
        let text = chosen().to_text();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let written: Vec<&str> = lines.filter_map(|line| line.split(" = ").next()).collect();
        assert_eq!(written, names);
    }

    #[test]
    fn the_file_is_written_whole_and_a_folder_in_its_place_is_no_file() {
        let folder = env::temp_dir().join(format!("mailhaven-remembered-{}", std::process::id()));
        let file = folder.join("mailhaven").join("window");
        assert_eq!(read(&file), None);
        write(&file, &chosen().to_text()).unwrap();
        assert_eq!(read(&file).map(|text| Remembered::parse(&text)), Some(chosen()));
        assert_eq!(fs::read_dir(file.parent().unwrap()).unwrap().count(), 1);
        fs::remove_file(&file).unwrap();
        fs::create_dir(&file).unwrap();
        assert_eq!(read(&file), None);
        assert!(write(&file, "").is_err());
        fs::remove_dir_all(&folder).unwrap();
    }
}
