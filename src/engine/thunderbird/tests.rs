//! Profiles in a folder of the test's own.

use std::os::unix::fs::{PermissionsExt, symlink};

use super::*;
use crate::{
    account::{EmailAddress, Endpoint, Hostname, Security, Service, UsernameForm},
    discovery::{Candidate, Candidates, Report, SourceId, SourceReport, Trust, rank::rank},
    network::Moment,
    probe::{End, Evidence},
    settings::Settings,
};

/// A place with one profile, gone with the test.
struct Place(PathBuf);

impl Place {
    fn new(name: &str) -> Self {
        let place = std::env::temp_dir().join(format!("mailhaven-place-{name}-{}", std::process::id()));
        if place.exists() {
            fs::remove_dir_all(&place).unwrap();
        }
        fs::create_dir_all(place.join("own")).unwrap();
        let place = Self(place.canonicalize().unwrap());
        fs::write(place.0.join("profiles.ini"), "[Profile0]\nName=own\nIsRelative=1\nPath=own\nDefault=1\n").unwrap();
        place
    }

    fn profile(&self) -> PathBuf {
        self.0.join("own")
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.profile().join(name), text).unwrap();
    }

    fn user_js(&self) -> String {
        fs::read_to_string(self.profile().join("user.js")).unwrap()
    }

    /// Everything in the profile, by name.
    fn files(&self) -> Vec<String> {
        let entries = fs::read_dir(self.profile()).unwrap();
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

fn anna() -> Addition {
    let address = EmailAddress::parse("anna@example.org").unwrap();
    let candidate = |service, host| Candidate {
        endpoint: Endpoint::usual(service, Hostname::parse(host).unwrap(), Security::Tls),
        username: UsernameForm::Address,
        auth: Vec::new(),
        trust: Trust::Published,
        source: SourceId::Autoconfig,
        position: 0,
        provenance: "autoconfig.example.org".to_owned(),
        excerpt: None,
    };
    let both = [candidate(Service::Imap, "imap.example.org"), candidate(Service::Submission, "smtp.example.org")];
    let seen = both.clone().map(|candidate| Evidence {
        endpoint: candidate.endpoint,
        ip: None,
        started: Moment::default(),
        steps: Vec::new(),
        end: End::Working,
    });
    let report = SourceReport {
        source: SourceId::Autoconfig,
        detail: "autoconfig.example.org".to_owned(),
        started: Moment::default(),
        took: Duration::ZERO,
        report: Report::Found {
            candidates: Candidates::new(both.to_vec()).unwrap(),
            denied: Vec::new(),
            provider: None,
        },
        notes: Vec::new(),
        dates: None,
    };
    Addition::of(&Settings::from_working(&address, &rank(&address, &[report]), &seen).unwrap()).unwrap()
}

const PREFS: &str =
    "user_pref(\"mail.accountmanager.accounts\", \"account1\");\nuser_pref(\"mail.smtpservers\", \"smtp1\");\n";

fn taken_over(key: &str) -> String {
    format!(
        "user_pref(\"mail.accountmanager.accounts\", \"account1,account_{key}\");\n\
         user_pref(\"mail.smtpservers\", \"smtp1,smtp_{key}\");\n"
    )
}

#[test]
fn profiles_are_found_with_what_used_them() {
    let place = Place::new("found");
    place.write("compatibility.ini", "[Compatibility]\nLastVersion=153.7.0_2/2\nLastPlatformDir=/nowhere\n");
    let places = [place.0.join("not-there"), place.0.clone(), place.0.clone()];
    let [found] = &find(&places)[..] else { panic!("not one") };
    assert_eq!(found.profile.name, "own");
    assert_eq!(found.profile.folder, place.profile());
    assert_eq!(found.version.as_deref(), Some("153"));
    assert_eq!(found.program, ["thunderbird"]);
}

#[test]
fn a_block_comes_and_goes_and_nothing_else_is_touched() {
    let place = Place::new("comes");
    place.write("prefs.js", PREFS);
    place.write("user.js", "// mine");
    fs::set_permissions(place.profile().join("user.js"), fs::Permissions::from_mode(0o640)).unwrap();
    let key = add(&place.profile(), &anna()).unwrap();
    assert!(place.user_js().contains(&format!("\"smtp1,smtp_{key}\"")));
    assert_eq!(undo(&place.profile(), &key), Ok(Stays::No));
    assert_eq!(place.user_js(), "// mine");
    assert_eq!(fs::metadata(place.profile().join("user.js")).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(fs::read_to_string(place.profile().join("prefs.js")).unwrap(), PREFS);
    assert_eq!(place.files(), ["prefs.js", "user.js"]);
}

#[test]
fn a_file_of_its_own_goes_again() {
    let place = Place::new("own-file");
    let key = add(&place.profile(), &anna()).unwrap();
    assert_eq!(undo(&place.profile(), &key), Ok(Stays::No));
    assert_eq!(place.files(), Vec::<String>::new());
    assert_eq!(undo(&place.profile(), &key), Ok(Stays::No));
    let address = EmailAddress::parse("anna@example.org").unwrap();
    assert_eq!(undo_all(&place.profile(), &address), Err(ThunderbirdProblem::NothingToUndo));
    add(&place.profile(), &anna()).unwrap();
    assert_eq!(undo_all(&place.profile(), &address), Ok(Stays::No));
}

#[test]
fn a_link_stays_one() {
    let place = Place::new("link");
    fs::write(place.0.join("dotfile"), "// mine\n").unwrap();
    symlink(place.0.join("dotfile"), place.profile().join("user.js")).unwrap();
    add(&place.profile(), &anna()).unwrap();
    assert!(fs::symlink_metadata(place.profile().join("user.js")).unwrap().is_symlink());
    assert!(fs::read_to_string(place.0.join("dotfile")).unwrap().starts_with("// mine\n// Mailhaven: begin"));
}

#[test]
fn what_thunderbird_has_taken_over_is_told_and_tidied() {
    let place = Place::new("taken-over");
    place.write("prefs.js", PREFS);
    let key = add(&place.profile(), &anna()).unwrap();
    place.write("prefs.js", &taken_over(&key));
    assert_eq!(undo(&place.profile(), &key), Ok(Stays::InThunderbird));
    place.write("prefs.js", PREFS);
    let key = add(&place.profile(), &anna()).unwrap();
    place.write("prefs.js", &taken_over(&key));
    find(std::slice::from_ref(&place.0));
    assert_eq!(place.files(), ["prefs.js"]);
}

#[tokio::test(start_paused = true)]
async fn the_watch_ends_when_thunderbird_has_the_account() {
    let place = Place::new("watch");
    place.write("prefs.js", PREFS);
    let key = add(&place.profile(), &anna()).unwrap();
    let watch = tokio::spawn(watch(place.profile(), key.clone()));
    tokio::time::sleep(LOOK_AGAIN * 3).await;
    assert!(!watch.is_finished());
    place.write("prefs.js", &taken_over(&key));
    let profile = place.profile();
    assert_eq!(watch.await.unwrap(), Some(ThunderbirdNews::TakenOver { profile, key }));
    assert_eq!(place.files(), ["prefs.js"]);
}

#[tokio::test(start_paused = true)]
async fn the_watch_ends_with_the_block() {
    let place = Place::new("watch-undone");
    let key = add(&place.profile(), &anna()).unwrap();
    undo(&place.profile(), &key).unwrap();
    assert_eq!(watch(place.profile(), key).await, None);
}

#[test]
fn the_link_of_a_thunderbird_that_crashed_holds_nothing_up() {
    let place = Place::new("crashed");
    symlink("127.0.1.1:+1", place.profile().join("lock")).unwrap();
    place.write(".parentlock", "");
    assert!(!lock::is_running(&place.profile()));
    add(&place.profile(), &anna()).unwrap();
}

#[test]
fn trials_stand_beside_each_other_and_belong_to_their_owner() {
    let place = Place::new("trial");
    let (first, key) = make_trial(&place.0, &anna()).unwrap();
    let (second, _) = make_trial(&place.0, &anna()).unwrap();
    assert_eq!(first, place.0.join("mailhaven-trial-1"));
    assert_eq!(second, place.0.join("mailhaven-trial-2"));
    assert_eq!(fs::metadata(&first).unwrap().permissions().mode() & 0o777, 0o700);
    let user_js = fs::read_to_string(first.join("user.js")).unwrap();
    assert!(user_js.contains(&format!("user_pref(\"mail.smtpservers\", \"smtp_{key}\");")));
    // The profile's own list of profiles does not name it.
    assert_eq!(find(std::slice::from_ref(&place.0)).len(), 1);
}

#[test]
fn a_profile_that_cannot_be_written_is_named() {
    let problem = add(Path::new("/proc/self"), &anna()).unwrap_err();
    assert!(matches!(problem, ThunderbirdProblem::NotWritable { path, .. } if path == Path::new("/proc/self/user.js")));
}
