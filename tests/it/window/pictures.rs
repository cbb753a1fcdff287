//! A picture of every screen, in light and in dark, in English and in German, where words are long. Each is compared with
//! the one that somebody has looked at. Those in light and in English are as large as the window; the others tell of
//! colours and of places, and are half as wide and half as high.
//!
//! `UPDATE_EXPECT=1` writes them anew; look at each before it is kept. A picture that is not as it was is left in the
//! target folder, beside the name of the one to compare it with.

use std::path::{Path, PathBuf};

use egui::Theme;
use mailhaven::{cli::sheet_words, text::Texts, wizard::Input};

use super::{
    painter::{Picture, Screen},
    screens::{Shown, press, screens},
};

/// Fewer pixels than a letter has; the frame of a button has more.
const MOST_PIXELS: usize = 40;

/// All pictures together, so that nobody minds having them.
const MOST_BYTES: u64 = 3_000_000;

const THEMES: [&str; 2] = ["light", "dark"];
const LANGUAGES: [&str; 2] = ["en", "de"];

fn path(name: &str, theme: &str, language: &str) -> PathBuf {
    Path::new("tests/pictures").join(format!("{name}-{theme}-{language}.png"))
}

fn compare_all(theme: Theme, language: &str) {
    let texts = Texts::for_language(language).unwrap();
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut wrong = Vec::new();
    let mut screen = Screen::new(theme);
    for Shown { name, wizard, size, events } in screens() {
        let wizard = press(&wizard, &[Input::SheetWordsChanged(Box::new(sheet_words(&texts)))]);
        let picture = screen.picture(size, &wizard, &texts, &events);
        let is_whole = theme == Theme::Light && language == "en";
        let picture = if is_whole { picture } else { picture.halved() }.levelled();
        let path = path(name, THEMES[usize::from(theme == Theme::Dark)], language);
        let known = Picture::read(&path);
        let differs = known.as_ref().map(|known| known.differs_from(&picture));
        if differs.is_some_and(|pixels| pixels <= MOST_PIXELS) {
            continue;
        }
        if update {
            picture.write(&path);
            continue;
        }
        let new = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures").join(path.file_name().unwrap());
        picture.write(&new);
        let what = differs.map_or_else(|| "is new".to_owned(), |pixels| format!("differs in {pixels} pixels"));
        wrong.push(format!("{} {what}: {}", path.display(), new.display()));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_screen_in_light_and_english_is_as_it_was() {
    compare_all(Theme::Light, "en");
}

#[test]
fn every_screen_in_light_and_german_is_as_it_was() {
    compare_all(Theme::Light, "de");
}

#[test]
fn every_screen_in_dark_and_english_is_as_it_was() {
    compare_all(Theme::Dark, "en");
}

#[test]
fn every_screen_in_dark_and_german_is_as_it_was() {
    compare_all(Theme::Dark, "de");
}

#[test]
fn every_picture_is_of_a_screen_and_all_are_small() {
    let screens = screens();
    let of_screen = |shown: &Shown| {
        THEMES
            .into_iter()
            .flat_map(|theme| LANGUAGES.map(|language| path(shown.name, theme, language)))
            .collect::<Vec<_>>()
    };
    let names: Vec<PathBuf> = screens.iter().flat_map(of_screen).collect();
    let mut bytes = 0;
    for entry in std::fs::read_dir("tests/pictures").unwrap() {
        let entry = entry.unwrap();
        assert!(names.contains(&entry.path()), "{} is of no screen", entry.path().display());
        bytes += entry.metadata().unwrap().len();
    }
    assert!(bytes <= MOST_BYTES, "{bytes} bytes of pictures");
}
