//! Accounts into profiles of Thunderbird's and out again, by the engine, in a folder of the test's own.
#![cfg(unix)]

use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use mailhaven::{
    account::EmailAddress,
    engine::{
        Command, Engine, Event, EventKind, OrderId, Place as Internet, RunId, Stays, ThunderbirdNews, ThunderbirdOrder,
        ThunderbirdProblem,
    },
    export::thunderbird::Addition,
    network::scripted::Practice,
};
use tokio::sync::mpsc;

use crate::exports::{anna, anna_by_pop3};

/// An engine and what it tells.
struct Engines {
    engine: Engine,
    events: mpsc::Receiver<Event>,
}

impl Engines {
    fn new() -> Self {
        let (sender, events) = mpsc::channel(64);
        let networks = |_: Internet, address: &EmailAddress| -> Arc<dyn mailhaven::network::Network> {
            Arc::new(Practice::open().network_for(address))
        };
        let publish = move |event| sender.try_send(event).expect("few things happen");
        let runtime = tokio::runtime::Handle::current();
        Self { engine: Engine::new(runtime, Arc::new(networks), Vec::new(), Arc::new(publish)), events }
    }

    async fn news(&mut self) -> ThunderbirdNews {
        match self.events.recv().await.map(|event| event.kind) {
            Some(EventKind::Thunderbird { news, .. }) => news,
            other => panic!("no news of Thunderbird: {other:?}"),
        }
    }

    async fn does(&mut self, order: ThunderbirdOrder) -> ThunderbirdNews {
        self.engine.obey(Command::Thunderbird { run: RunId(1), id: OrderId(1), order });
        self.news().await
    }
}

/// What comes of one order.
fn told(order: ThunderbirdOrder) -> ThunderbirdNews {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { Engines::new().does(order).await })
}

fn addition() -> Addition {
    Addition::of(&anna().settings()).unwrap()
}

fn add(profile: PathBuf) -> Result<String, ThunderbirdProblem> {
    match told(ThunderbirdOrder::Add { profile, addition: addition() }) {
        ThunderbirdNews::Added { key, .. } => Ok(key),
        ThunderbirdNews::Failed(problem) => Err(problem),
        other => panic!("{other:?}"),
    }
}

fn undo(profile: PathBuf, key: &str) -> ThunderbirdNews {
    told(ThunderbirdOrder::Undo { profile, key: key.to_owned() })
}

const UNDONE: ThunderbirdNews = ThunderbirdNews::Undone { stays: Stays::No };

fn find(places: &[PathBuf]) -> Vec<mailhaven::engine::ThunderbirdProfile> {
    match told(ThunderbirdOrder::Find { places: places.to_vec() }) {
        ThunderbirdNews::Found(found) => found,
        other => panic!("{other:?}"),
    }
}

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
    let key = add(place.profile()).unwrap();
    assert!(place.user_js().contains(&format!("\"smtp1,smtp_{key}\"")));
    assert_eq!(undo(place.profile(), &key), UNDONE);
    assert_eq!(place.user_js(), "// mine");
    assert_eq!(fs::metadata(place.profile().join("user.js")).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(fs::read_to_string(place.profile().join("prefs.js")).unwrap(), PREFS);
    assert_eq!(place.files(), ["prefs.js", "user.js"]);
}

#[test]
fn a_file_of_its_own_goes_again() {
    let place = Place::new("own-file");
    let key = add(place.profile()).unwrap();
    assert_eq!(undo(place.profile(), &key), UNDONE);
    assert_eq!(place.files(), Vec::<String>::new());
    assert_eq!(undo(place.profile(), &key), UNDONE);
    let address = EmailAddress::parse("anna@example.org").unwrap();
    let all = || ThunderbirdOrder::UndoAll { profile: place.profile(), address: address.clone() };
    assert_eq!(told(all()), ThunderbirdNews::Failed(ThunderbirdProblem::NothingToUndo));
    add(place.profile()).unwrap();
    assert_eq!(told(all()), UNDONE);
}

#[test]
fn a_link_stays_one() {
    let place = Place::new("link");
    fs::write(place.0.join("dotfile"), "// mine\n").unwrap();
    symlink(place.0.join("dotfile"), place.profile().join("user.js")).unwrap();
    add(place.profile()).unwrap();
    assert!(fs::symlink_metadata(place.profile().join("user.js")).unwrap().is_symlink());
    assert!(fs::read_to_string(place.0.join("dotfile")).unwrap().starts_with("// mine\n// Mailhaven: begin"));
}

#[test]
fn a_link_that_leads_nowhere_is_left_alone() {
    let place = Place::new("dangling");
    symlink(place.0.join("not-mounted"), place.profile().join("user.js")).unwrap();
    let problem = add(place.profile()).unwrap_err();
    assert!(matches!(problem, ThunderbirdProblem::NotWritable { .. }), "{problem}");
    assert!(fs::symlink_metadata(place.profile().join("user.js")).unwrap().is_symlink());
    assert_eq!(place.files(), ["user.js"]);
}

#[test]
fn a_file_that_is_only_for_reading_is_left_alone() {
    let place = Place::new("read-only");
    place.write("user.js", "// mine\n");
    fs::set_permissions(place.profile().join("user.js"), fs::Permissions::from_mode(0o440)).unwrap();
    let problem = add(place.profile()).unwrap_err();
    let path = place.profile().join("user.js");
    assert!(matches!(&problem, ThunderbirdProblem::NotWritable { path: named, .. } if *named == path), "{problem}");
    assert_eq!(place.user_js(), "// mine\n");
    assert_eq!(place.files(), ["user.js"]);
}

/// It has read both blocks: the account that stays goes on sending.
#[test]
fn what_a_running_thunderbird_has_read_stays_in_the_lists_of_others() {
    let place = Place::new("both-read");
    place.write(".parentlock", "");
    let first = add(place.profile()).unwrap();
    let addition = Addition::of(&anna_by_pop3().settings()).unwrap();
    let second = told(ThunderbirdOrder::Add { profile: place.profile(), addition });
    assert!(matches!(second, ThunderbirdNews::Added { .. }), "{second:?}");
    let _thunderbird = Locking::start(&place.profile().join(".parentlock"));
    assert_eq!(undo(place.profile(), &first), ThunderbirdNews::Undone { stays: Stays::InThunderbird });
    assert!(place.user_js().contains(&format!("\"smtp_{first},smtp_")), "{}", place.user_js());
    assert!(!place.user_js().contains(&format!("({first})")));
}

#[test]
fn what_is_done_at_the_same_time_loses_nothing() {
    let place = Place::new("same-time");
    place.write("user.js", "// mine\n");
    let come_and_go = |addition: Addition| {
        for _ in 0..40 {
            let order = ThunderbirdOrder::Add { profile: place.profile(), addition: addition.clone() };
            let ThunderbirdNews::Added { key, .. } = told(order) else { panic!("not added") };
            assert!(place.user_js().contains(&format!("({key})\n")), "lost");
            assert_eq!(undo(place.profile(), &key), UNDONE);
            assert!(!place.user_js().contains(&key), "came back");
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(|| come_and_go(addition()));
        scope.spawn(|| come_and_go(Addition::of(&anna_by_pop3().settings()).unwrap()));
    });
    assert_eq!(place.user_js(), "// mine\n");
    assert_eq!(place.files(), ["user.js"]);
}

#[test]
fn what_thunderbird_has_taken_over_is_told_and_tidied() {
    let place = Place::new("taken-over");
    place.write("prefs.js", PREFS);
    let key = add(place.profile()).unwrap();
    place.write("prefs.js", &taken_over(&key));
    assert_eq!(undo(place.profile(), &key), ThunderbirdNews::Undone { stays: Stays::InThunderbird });
    place.write("prefs.js", PREFS);
    let key = add(place.profile()).unwrap();
    place.write("prefs.js", &taken_over(&key));
    find(std::slice::from_ref(&place.0));
    assert_eq!(place.files(), ["prefs.js"]);
}

#[tokio::test(start_paused = true)]
async fn the_block_goes_when_thunderbird_has_the_account() {
    let place = Place::new("watch");
    place.write("prefs.js", PREFS);
    let mut engines = Engines::new();
    let added = engines.does(ThunderbirdOrder::Add { profile: place.profile(), addition: addition() }).await;
    let ThunderbirdNews::Added { profile, key } = added else { panic!("{added:?}") };
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert!(place.user_js().contains(&key));
    place.write("prefs.js", &taken_over(&key));
    assert_eq!(engines.news().await, ThunderbirdNews::TakenOver { profile, key });
    assert_eq!(place.files(), ["prefs.js"]);
}

#[tokio::test(start_paused = true)]
async fn a_block_whose_lines_were_ended_as_windows_ends_them_is_waited_for_too() {
    let place = Place::new("watch-crlf");
    place.write("prefs.js", PREFS);
    let mut engines = Engines::new();
    let added = engines.does(ThunderbirdOrder::Add { profile: place.profile(), addition: addition() }).await;
    let ThunderbirdNews::Added { profile, key } = added else { panic!("{added:?}") };
    place.write("user.js", &place.user_js().replace('\n', "\r\n"));
    tokio::time::sleep(Duration::from_secs(10)).await;
    place.write("prefs.js", &taken_over(&key));
    let news = tokio::time::timeout(Duration::from_secs(10), engines.news()).await;
    assert_eq!(news, Ok(ThunderbirdNews::TakenOver { profile, key }));
    assert_eq!(place.files(), ["prefs.js"]);
}

/// It keeps prefs.js to itself until it ends, and reads user.js at its start only.
#[tokio::test(start_paused = true)]
async fn the_block_goes_when_thunderbird_has_run_for_a_while() {
    let place = Place::new("running");
    let mut engines = Engines::new();
    place.write(".parentlock", "");
    let order = || ThunderbirdOrder::Add { profile: place.profile(), addition: addition() };
    let added = engines.does(order()).await;
    let ThunderbirdNews::Added { profile, key } = added else { panic!("{added:?}") };
    let mut thunderbird = Locking::start(&place.profile().join(".parentlock"));
    assert_eq!(engines.does(order()).await, ThunderbirdNews::Failed(ThunderbirdProblem::Running));
    assert_eq!(engines.news().await, ThunderbirdNews::TakenOver { profile, key });
    thunderbird.stop();
    assert_eq!(place.files(), [".parentlock"]);
}

/// A process that holds the lock that Thunderbird holds.
struct Locking(std::process::Child);

impl Locking {
    fn start(file: &Path) -> Self {
        let script = "import fcntl, sys\nfile = open(sys.argv[1], 'r+')\nfcntl.lockf(file, fcntl.LOCK_EX)\n\
                      print('locked', flush=True)\nsys.stdin.read()";
        let mut child = std::process::Command::new("python3")
            .args(["-c", script])
            .arg(file)
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = String::new();
        std::io::BufRead::read_line(&mut std::io::BufReader::new(child.stdout.take().unwrap()), &mut said).unwrap();
        assert_eq!(said, "locked\n");
        Self(child)
    }

    fn stop(&mut self) {
        drop(self.0.stdin.take());
        self.0.wait().unwrap();
    }
}

impl Drop for Locking {
    fn drop(&mut self) {
        self.stop();
    }
}

#[test]
fn the_link_of_a_thunderbird_that_crashed_holds_nothing_up() {
    let place = Place::new("crashed");
    symlink("127.0.1.1:+1", place.profile().join("lock")).unwrap();
    place.write(".parentlock", "");
    add(place.profile()).unwrap();
}

#[test]
fn trials_stand_beside_each_other_and_belong_to_their_owner() {
    let place = Place::new("trial");
    let make = || match told(ThunderbirdOrder::Try { place: place.0.clone(), addition: addition() }) {
        ThunderbirdNews::Added { profile, key } => (profile, key),
        other => panic!("{other:?}"),
    };
    let ((first, key), (second, _)) = (make(), make());
    assert_eq!(first, place.0.join("mailhaven-trial-1"));
    assert_eq!(second, place.0.join("mailhaven-trial-2"));
    assert_eq!(fs::metadata(&first).unwrap().permissions().mode() & 0o777, 0o700);
    let user_js = fs::read_to_string(first.join("user.js")).unwrap();
    assert!(user_js.contains(&format!("user_pref(\"mail.smtpservers\", \"smtp_{key}\");")));
    // The list of profiles does not name it.
    assert_eq!(find(std::slice::from_ref(&place.0)).len(), 1);
}

/// The folder can be made; the name of the file that is written beside `user.js` is then longer than Linux takes.
#[test]
fn a_trial_that_cannot_be_written_leaves_no_folder_behind() {
    const LONGEST_PATH: usize = 4095;
    let place = Place::new("trial-gone");
    let mut long = place.0.clone();
    let rest = |path: &Path| LONGEST_PATH - 32 - path.as_os_str().len();
    while rest(&long) > 1 {
        let length = (rest(&long) - 1).min(200);
        long.push("x".repeat(length));
    }
    fs::create_dir_all(&long).unwrap();
    let news = told(ThunderbirdOrder::Try { place: long.clone(), addition: addition() });
    assert!(matches!(news, ThunderbirdNews::Failed(ThunderbirdProblem::NotWritable { .. })), "{news:?}");
    assert_eq!(fs::read_dir(&long).unwrap().count(), 0);
}

#[test]
fn a_profile_that_cannot_be_written_is_named() {
    let problem = add(PathBuf::from("/proc/self")).unwrap_err();
    assert!(matches!(problem, ThunderbirdProblem::NotWritable { path, .. } if path == Path::new("/proc/self/user.js")));
}
