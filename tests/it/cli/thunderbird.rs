//! An account into a profile of Thunderbird's and out of it again, as a script orders it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use super::said;

/// A home folder with two places of Thunderbird's, gone with the test.
struct Home(PathBuf);

impl Home {
    fn new(name: &str) -> Self {
        let home = std::env::temp_dir().join(format!("mailhaven-home-{name}-{}", std::process::id()));
        let profiles = [
            (".thunderbird", "default-release", "x7.default-release"),
            (".thunderbird", "Anna’s own", "Profiles/y8.own"),
            (".thunderbird", "work", "w1.work"),
            ("snap/thunderbird/common/.thunderbird", "work", "w2.work"),
        ];
        for (number, (place, name, path)) in profiles.into_iter().enumerate() {
            fs::create_dir_all(home.join(place).join(path)).unwrap();
            let section = format!("[Profile{number}]\nName={name}\nIsRelative=1\nPath={path}\n\n");
            let ini = home.join(place).join("profiles.ini");
            let before = fs::read_to_string(&ini).unwrap_or_default();
            fs::write(ini, before + &section).unwrap();
        }
        Self(home.canonicalize().unwrap())
    }

    fn add_to(&self, profile: &str) -> Output {
        self.export(&["--practice", "--add-to", profile])
    }

    fn take_out_of(&self, profile: &str) -> Output {
        self.export(&["--take-out-of", profile])
    }

    fn export(&self, words: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_mailhaven"))
            .args(["export", "amy@srv.test", "--language", "en", "--for", "thunderbird"])
            .args(words)
            .env("HOME", &self.0)
            .env_remove("XDG_CONFIG_HOME")
            .current_dir(&self.0)
            .stdin(Stdio::null())
            .output()
            .expect("the program starts")
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

#[test]
fn a_profile_of_thunderbird_is_named_by_its_name_or_its_folder() {
    let (own, release) = (".thunderbird/Profiles/y8.own", ".thunderbird/x7.default-release");
    for (called, folder) in [
        ("default-release", release),
        ("x7.default-release", release),
        ("Anna’s own", own),
        ("y8.own", own),
        ("Profiles/y8.own", own),
        ("./.thunderbird/Profiles/y8.own", own),
        ("w2.work", "snap/thunderbird/common/.thunderbird/w2.work"),
    ] {
        let home = Home::new("named");
        let done = home.add_to(called);
        assert_eq!(done.status.code(), Some(0), "{called}: {}", said(&done.stderr));
        let user_js = home.0.join(folder).join("user.js");
        assert_eq!(said(&done.stdout).lines().last(), Some(&*user_js.display().to_string()), "{called}");
        assert!(user_js.is_file(), "{called}");
    }
    // The folder that holds the profiles is none itself: nothing in it would be read.
    let home = Home::new("holds");
    let place = home.0.join(".thunderbird");
    for called in [&place.display().to_string(), "./.thunderbird"] {
        assert_eq!(home.add_to(called).status.code(), Some(2), "{called}");
    }
    assert!(!place.join("user.js").exists());
}

#[test]
fn a_name_that_means_no_profile_or_several_is_told_with_those_there_are() {
    let home = Home::new("unclear");
    for (called, told) in
        [("work", "Several profiles of Thunderbird are called “work”"), ("xyz", "There is no profile “xyz”")]
    {
        let done = home.add_to(called);
        assert_eq!(done.status.code(), Some(2), "{called}");
        let words = said(&done.stderr);
        assert!(words.contains(told) && words.contains("/.thunderbird/w1.work"), "{called}: {words}");
        assert!(words.contains("snap/thunderbird/common/.thunderbird/w2.work"), "{called}: {words}");
    }
}

/// As Thunderbird leaves the profile once it has started with our lines.
fn let_thunderbird_take_over(home: &Home) {
    let profile = home.0.join(".thunderbird/x7.default-release");
    let user_js = fs::read_to_string(profile.join("user.js")).unwrap();
    let lines = user_js.lines().filter(|line| line.starts_with("user_pref(\"mail."));
    let prefs = lines.map(|line| line.replace("appendaccounts", "accounts")).collect::<Vec<_>>().join("\n");
    fs::write(profile.join("prefs.js"), prefs).unwrap();
}

/// Looking for the profile tidies it; what is told is true all the same, and whenever it is asked.
#[test]
fn an_account_that_thunderbird_has_taken_over_is_told_to_be_removed_there() {
    for called in ["default-release", ".thunderbird/x7.default-release"] {
        let home = Home::new("taken-over");
        assert_eq!(home.add_to("default-release").status.code(), Some(0));
        let_thunderbird_take_over(&home);
        for time in ["at first", "again"] {
            let done = home.take_out_of(called);
            let words = said(&done.stderr);
            assert_eq!(done.status.code(), Some(0), "{called} {time}: {words}");
            assert!(words.contains("Thunderbird has the account already. Our own lines are out again."), "{words}");
            assert!(words.contains("remove the account in Thunderbird"), "{words}");
            assert!(!home.0.join(".thunderbird/x7.default-release/user.js").exists());
        }
    }
}

#[test]
fn where_nothing_of_ours_is_the_person_is_told_where_an_account_is_removed() {
    let home = Home::new("nothing");
    let done = home.take_out_of("default-release");
    assert_eq!(done.status.code(), Some(1));
    let words = said(&done.stderr);
    assert!(words.contains("no lines of ours for this address") && words.contains("remove it there"), "{words}");
    assert_eq!(home.add_to("default-release").status.code(), Some(0));
    let done = home.take_out_of("default-release");
    assert_eq!((done.status.code(), said(&done.stderr).trim()), (Some(0), "Thunderbird is as it was before."));
}

#[test]
fn a_folder_that_is_no_profile_is_named_and_left_alone() {
    let home = Home::new("no-profile");
    let (photos, empty) = (home.0.join("photos"), home.0.join("empty"));
    for folder in [&photos, &empty] {
        fs::create_dir(folder).unwrap();
    }
    // A program of somebody's, not a file of preferences.
    fs::write(photos.join("user.js"), "export class User {}\n").unwrap();
    for (called, folder) in [(&*photos, &photos), (Path::new("./photos"), &photos), (&*empty, &empty)] {
        let called = &*called.display().to_string();
        for done in [home.add_to(called), home.take_out_of(called)] {
            let words = said(&done.stderr);
            assert_eq!(done.status.code(), Some(2), "{called}: {words}");
            let told = format!("The folder {} is no profile of Thunderbird", folder.display());
            assert!(words.contains(&told), "{called}: {words}");
        }
    }
    assert_eq!(fs::read_dir(&empty).unwrap().count(), 0);
    assert_eq!(fs::read_to_string(photos.join("user.js")).unwrap(), "export class User {}\n");
}

/// A list of profiles in no usual place, one that was made and has never run, and one of ours for a try.
#[test]
fn a_profile_in_no_usual_place_is_known_by_its_files_or_its_list() {
    let home = Home::new("elsewhere");
    let at = |path: &str| home.0.join("disk").join(path);
    for folder in ["Profiles/listed", "ran", "made", "mailhaven-trial-1"] {
        fs::create_dir_all(at(folder)).unwrap();
    }
    fs::write(at("profiles.ini"), "[Profile0]\nName=a\nIsRelative=1\nPath=Profiles/listed\n").unwrap();
    fs::write(at("ran/prefs.js"), "").unwrap();
    fs::write(at("made/times.json"), "{\"created\":1}").unwrap();
    for folder in ["Profiles/listed", "ran", "made"] {
        let done = home.add_to(&at(folder).display().to_string());
        assert_eq!(done.status.code(), Some(0), "{folder}: {}", said(&done.stderr));
    }
    fs::rename(at("made/user.js"), at("mailhaven-trial-1/user.js")).unwrap();
    let done = home.take_out_of(&at("mailhaven-trial-1").display().to_string());
    assert_eq!(done.status.code(), Some(0), "{}", said(&done.stderr));
}
