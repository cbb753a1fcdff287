//! The program as a script meets it: words in, words and an exit status out (DESIGN 7.1), on the pretend internet.

#[cfg(target_os = "linux")]
mod thunderbird;

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use serde_json::Value;

fn mailhaven(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_mailhaven"))
        .args(words)
        .stdin(Stdio::null())
        // No screen: what opens a window must say so instead.
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .expect("the program starts")
}

fn said(output: &[u8]) -> String {
    String::from_utf8(output.to_vec()).expect("the program speaks UTF-8")
}

fn status(words: &[&str]) -> Option<i32> {
    mailhaven(words).status.code()
}

fn report(address: &str) -> Value {
    let output = mailhaven(&["check", "--practice", address, "--json"]);
    serde_json::from_slice(&output.stdout).expect("standard output holds the report and nothing else")
}

#[test]
fn the_exit_status_tells_what_came_of_a_check() {
    assert_eq!(status(&["check", "--practice", "amy@srv.test"]), Some(0));
    assert_eq!(status(&["check", "--practice", "amy@nowhere.test"]), Some(1));
    assert_eq!(status(&["check", "no-address"]), Some(2));
    assert_eq!(status(&["chekc"]), Some(2));
    assert_eq!(status(&["check", "amy@srv.test", "--language", "tlh"]), Some(2));
}

/// Whatever is wrong with the words, also before the language is named.
#[test]
fn wrong_use_is_told_in_the_language_that_is_asked_for() {
    let wrong: [&[&str]; 4] =
        [&["chekc"], &["check", "--frob", "amy@srv.test"], &["export", "amy@srv.test", "--for"], &["--json=me"]];
    for words in wrong {
        let told = |tag: &str| {
            let output = mailhaven(&[words, &["--language", tag]].concat());
            assert_eq!(output.status.code(), Some(2), "{words:?} {tag}");
            said(&output.stderr)
        };
        let english = told("en");
        assert!(english.starts_with("mailhaven: "), "{english}");
        for tag in mailhaven::text::Texts::languages().into_iter().filter(|tag| *tag != "en") {
            assert_ne!(told(tag), english, "{words:?} {tag}");
        }
    }
    let unknown = Command::new(env!("CARGO_BIN_EXE_mailhaven"))
        .args(["chekc", "--language", "tlh"])
        .env("LC_ALL", "de_DE.UTF-8")
        .output()
        .unwrap();
    assert_eq!(unknown.status.code(), Some(2));
    assert!(said(&unknown.stderr).contains("gibt es keine Texte"), "{}", said(&unknown.stderr));
}

#[test]
fn the_report_has_the_names_of_the_contract() {
    let report = report("amy@srv.test");
    let known = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(
        known(&report),
        [
            "format",
            "version",
            "program",
            "address",
            "domain",
            "started",
            "ready_ms",
            "finished_ms",
            "verdict",
            "network",
            "lights",
            "sources",
            "candidates",
            "probes",
            "looks",
            "sign_in",
            "recommended",
            "conflicts",
            "findings",
            "notes",
        ]
    );
    assert_eq!((report["format"].as_str(), report["version"].as_u64()), (Some("mailhaven-report"), Some(1)));
    assert_eq!(report["verdict"], "ready");
    assert_eq!(report["recommended"]["incoming"]["host"], "imap.srv.test");
    assert_eq!(report["recommended"]["incoming"]["auth"], serde_json::json!(["password"]));
    assert_eq!(report["recommended"]["outgoing"]["service"], "submission");
    let srv = report["sources"].as_array().unwrap().iter().find(|source| source["source"] == "srv").unwrap();
    assert_eq!(srv["outcome"], "found");
    let first = &report["candidates"][0];
    assert_eq!(
        (first["id"].as_u64(), first["security"].as_str(), first["port"].as_u64()),
        (Some(1), Some("tls"), Some(993))
    );
    assert_eq!(known(&first["provenance"]), ["host", "port", "security", "username", "auth"]);
    let said = &first["provenance"]["port"][0];
    assert_eq!(known(said), ["source", "trust", "where", "excerpt", "at_ms"]);
    assert_eq!(said["where"], "_imaps._tcp.srv.test SRV");
    assert_eq!(said["excerpt"], "0 1 993 imap.srv.test");
    let working = report["probes"].as_array().unwrap().iter().find(|probe| probe["candidate"] == 1).unwrap();
    let steps: Vec<&str> =
        working["steps"].as_array().unwrap().iter().map(|step| step["step"].as_str().unwrap()).collect();
    assert_eq!(steps, ["name", "connect", "tls", "greeting", "capabilities"]);
}

#[test]
fn a_finding_carries_its_words_and_its_code() {
    let report = report("amy@nowhere.test");
    let first = &report["findings"][0];
    assert_eq!(first["fault"], "dns-nxdomain-domain");
    assert_eq!((first["severity"].as_str(), report["verdict"].as_str()), (Some("blocking"), Some("blocked")));
    for words in ["code", "headline", "happened", "for_support"] {
        assert!(first[words].as_str().is_some_and(|words| !words.is_empty()), "{words} in {first:#}");
    }
    assert!(first["advice"].as_array().is_some_and(|steps| !steps.is_empty()));
}

#[test]
fn a_server_for_jmap_is_noted() {
    assert_eq!(report("amy@signed.test")["notes"], serde_json::json!([{ "kind": "jmap", "host": "jmap.signed.test" }]));
    let plain = said(&mailhaven(&["check", "--practice", "amy@signed.test"]).stdout);
    assert!(plain.lines().any(|line| line.contains("JMAP") && line.contains("jmap.signed.test")), "{plain}");
    assert_eq!(report("amy@srv.test")["notes"], serde_json::json!([]));
}

#[test]
fn what_is_no_address_is_reported_in_the_same_form() {
    let output = mailhaven(&["check", "anna@home@example.org", "--json"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["findings"][0]["fault"], "address-invalid");
    assert_eq!(report["verdict"], "blocked");
}

#[test]
fn the_lists_can_be_read_line_by_line() {
    let situations = said(&mailhaven(&["check", "--practice", "--list"]).stdout);
    assert!(situations.lines().count() >= 28, "{situations}");
    assert!(situations.lines().all(|line| {
        line.split_once("  ").is_some_and(|(address, shows)| address.contains('@') && !shows.trim().is_empty())
    }));
    let clients = said(&mailhaven(&["export", "--list"]).stdout);
    assert!(clients.lines().any(|line| line.starts_with("thunderbird ")), "{clients}");
}

#[test]
fn settings_are_written_and_never_over_a_file_that_exists() {
    let folder = Scratch::new("export");
    let export =
        ["export", "--practice", "amy@srv.test", "--for", "thunderbird", "--output", folder.path().to_str().unwrap()];
    let output = mailhaven(&export);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output.stderr));
    let path = PathBuf::from(said(&output.stdout).lines().next().unwrap());
    let written = std::fs::read_to_string(&path).unwrap();
    assert!(written.contains("imap.srv.test"), "{written}");
    std::fs::write(&path, "mine").unwrap();
    let again = mailhaven(&export);
    assert_eq!(again.status.code(), Some(1));
    assert!(said(&again.stderr).contains(path.to_str().unwrap()), "the message names the file");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "mine");
}

#[test]
fn why_a_file_cannot_be_written_is_told_in_the_system_s_words() {
    let folder = Scratch::new("file-in-the-way");
    std::fs::write(folder.path(), "a file where the folder would be").unwrap();
    let place = folder.path().join("below");
    let output =
        mailhaven(&["export", "--practice", "amy@srv.test", "--for", "sheet", "--output", place.to_str().unwrap()]);
    std::fs::remove_file(folder.path()).unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = said(&output.stderr);
    assert!(said.contains("cannot be written") && said.contains("Not a directory"), "{said}");
}

/// Standard output keeps to the paths; beside it stands what to do with the file, and whether it was ever tried.
#[test]
fn what_to_do_with_the_file_is_told_apart_from_its_path() {
    for (client, step, tried) in
        [("iphone", "Send the file to the phone and open it there", false), ("aerc", "chmod 600", true)]
    {
        let folder = Scratch::new(client);
        let place = folder.path().to_str().unwrap();
        let output = mailhaven(&["export", "--practice", "amy@srv.test", "--for", client, "--output", place]);
        let (paths, aside) = (said(&output.stdout), said(&output.stderr));
        assert!(paths.lines().count() == 1 && paths.starts_with(place), "{paths}");
        assert!(aside.contains(step), "{aside}");
        assert_eq!(aside.contains("not tried by us"), !tried, "{aside}");
    }
}

#[test]
fn nothing_is_exported_that_was_not_seen_working() {
    let folder = Scratch::new("refused");
    let output = mailhaven(&[
        "export",
        "--practice",
        "amy@expired.test",
        "--for",
        "sheet",
        "--output",
        folder.path().to_str().unwrap(),
    ]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!folder.path().exists() || std::fs::read_dir(folder.path()).unwrap().next().is_none());
}

#[test]
fn nothing_is_exported_before_another_company_s_name_is_agreed_to() {
    for address in ["amy@stranger.test", "amy@strangersend.test"] {
        let folder = Scratch::new(address);
        let export = |agreed: &[&str]| {
            let place = folder.path().to_str().unwrap();
            let mut words = vec!["export", "--practice", address, "--for", "sheet", "--output", place];
            words.extend(agreed);
            mailhaven(&words)
        };
        for agreed in [[].as_slice(), &["--agree-to", "elsewhere.test"]] {
            let output = export(agreed);
            assert_eq!(output.status.code(), Some(1), "{address}");
            assert!(said(&output.stderr).contains("--agree-to hoster.test"), "{}", said(&output.stderr));
            assert!(!folder.path().exists() || std::fs::read_dir(folder.path()).unwrap().next().is_none());
        }
        let output = export(&["--agree-to", "hoster.test"]);
        assert!(PathBuf::from(said(&output.stdout).lines().next().unwrap()).is_file(), "{}", said(&output.stdout));
    }
}

#[test]
fn a_code_is_explained_however_it_is_spoken() {
    let by_code = said(&mailhaven(&["explain", "T-14"]).stdout);
    assert!(!by_code.is_empty());
    assert_eq!(by_code, said(&mailhaven(&["explain", "t 14"]).stdout));
    assert_eq!(by_code, said(&mailhaven(&["explain", "tls-cert-expired"]).stdout));
    assert_eq!(by_code, said(&mailhaven(&["explain", "T-l4"]).stdout));
    assert!(by_code.contains("are examples"), "the names in it are made up: {by_code}");
}

#[test]
fn what_is_no_code_is_named() {
    let output = mailhaven(&["explain", "Q-11"]);
    assert_eq!(output.status.code(), Some(2));
    let expected = "“Q-11” is not a code.\nNo code begins with Q. The letters are A, L, N, R, T, W, X and Y.\n";
    assert_eq!(said(&output.stdout), expected);
}

#[test]
fn a_message_to_whoever_can_mend_it_is_printed_and_nothing_else() {
    let output = mailhaven(&["check", "--practice", "amy@expired.test", "--message"]);
    assert_eq!(output.status.code(), Some(1));
    let message = said(&output.stdout);
    assert!(message.starts_with("Hello,\n\nMy mail program cannot use my mailbox at expired.test."), "{message}");
    assert!(message.contains("T-14 tls-cert-expired: ") && message.contains(" UTC. It says: “"), "{message}");
    assert!(!message.contains("amy"), "{message}");
    let output = mailhaven(&["check", "--practice", "amy@srv.test", "--message"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(said(&output.stdout), "Nobody needs to be asked for anything: no message was written.\n");
}

#[test]
fn without_a_screen_the_window_names_the_command() {
    let output = mailhaven(&[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output.stderr).contains("mailhaven check"), "{}", said(&output.stderr));
}

#[test]
#[cfg(target_os = "linux")]
fn what_cannot_be_written_is_told_in_the_system_s_words() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output =
        Command::new(env!("CARGO_BIN_EXE_mailhaven")).arg("--version").stdout(Stdio::from(full)).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(said(&output.stderr).starts_with("mailhaven: No space left on device"), "{}", said(&output.stderr));
}

#[test]
fn a_reader_that_has_enough_is_no_fault_and_changes_no_outcome() {
    for (words, code) in [
        (["check", "--practice", "--list"], 0),
        (["check", "--practice", "amy@srv.test"], 0),
        (["check", "--practice", "amy@nowhere.test"], 1),
        (["check", "--practice", "no-address"], 2),
    ] {
        let mut program = Command::new(env!("CARGO_BIN_EXE_mailhaven"))
            .args(words)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop((program.stdout.take(), program.stderr.take()));
        assert_eq!(program.wait().unwrap().code(), Some(code), "{words:?}");
    }
}

/// A folder of this test's own, gone afterwards.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("mailhaven-cli-{name}-{}", std::process::id()));
        if folder.exists() {
            std::fs::remove_dir_all(&folder).unwrap();
        }
        Self(folder)
    }

    fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if self.0.exists() && std::fs::remove_dir_all(&self.0).is_err() {
            eprintln!("{} stays behind", self.0.display());
        }
    }
}

/// The program with this on its standard input.
fn told(words: &[&str], input: &[u8]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_mailhaven"))
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that refuses its arguments reads nothing.
    let written = program.stdin.take().unwrap().write_all(input);
    assert!(written.is_ok() || written.unwrap_err().kind() == std::io::ErrorKind::BrokenPipe);
    program.wait_with_output().expect("the program ends")
}

const SIGN_IN: [&str; 4] = ["check", "--practice", "amy@srv.test", "--password-stdin"];

#[test]
fn a_password_on_standard_input_is_tried() {
    for input in [&b"practice\n"[..], b"practice\r\nmore", b"practice"] {
        let output = told(&SIGN_IN, input);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output.stdout));
        assert!(said(&output.stdout).contains("let amy@srv.test in. Everything behind it works."));
    }
    let refused = told(&SIGN_IN, b"wrong\n");
    assert_eq!(refused.status.code(), Some(1));
    let text = said(&refused.stdout);
    for words in ["The name or password was not accepted", "[AUTHENTICATIONFAILED] Authentication failed.", "Y-12"] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn the_report_tells_of_the_sign_in() {
    let output = told(&[&SIGN_IN[..], &["--json"]].concat(), b"wrong\n");
    let report: Value =
        serde_json::from_slice(&output.stdout).expect("standard output holds the report and nothing else");
    assert_eq!(report["verdict"], "needs-you");
    assert_eq!(report["sign_in"].as_array().unwrap().len(), 1);
    assert_eq!(report["sign_in"][0]["code"], "AUTHENTICATIONFAILED");
    assert_eq!(report["findings"][0]["fault"], "wrong-password");
}

#[test]
fn no_password_is_wrong_use_and_one_that_cannot_help_stays_here() {
    let too_long = [&[b'x'; 1025][..], b"\n"].concat();
    for input in [&b""[..], b"\n", b"\xff\xfe\n", &[b'x'; 2000], &too_long] {
        assert_eq!(told(&SIGN_IN, input).status.code(), Some(2), "{input:?}");
    }
    assert_eq!(status(&["export", "--practice", "amy@srv.test", "--for", "sheet", "--password-stdin"]), Some(2));
    let hidden = told(&SIGN_IN, "practice\u{a0}\n".as_bytes());
    assert_eq!(hidden.status.code(), Some(1));
    assert!(said(&hidden.stdout).contains("Y-11"), "{}", said(&hidden.stdout));
    let stranger = told(&["check", "--practice", "amy@stranger.test", "--password-stdin"], b"practice\n");
    assert!(said(&stranger.stderr).contains("add: --agree-to hoster.test"), "{}", said(&stranger.stderr));
    let agreed = ["check", "--practice", "amy@stranger.test", "--password-stdin", "--agree-to", "hoster.test"];
    assert!(said(&told(&agreed, b"practice\n").stdout).contains("let amy@stranger.test in. Everything"));
    let office = told(&["check", "--practice", "amy@office.test", "--password-stdin"], b"practice\n");
    assert_eq!(office.status.code(), Some(1));
    assert!(said(&office.stderr).contains("No password was sent"), "{}", said(&office.stderr));
}

#[test]
fn a_password_comes_out_nowhere() {
    const MARKER: &str = "zq9marker";
    for extra in [&[][..], &["--json"]] {
        for input in [format!("{MARKER}\n"), format!("{MARKER}\u{a0}\n")] {
            let output = told(&[&SIGN_IN[..], extra].concat(), input.as_bytes());
            for text in [said(&output.stdout), said(&output.stderr)] {
                assert!(!text.contains(MARKER), "{text}");
            }
        }
    }
}
