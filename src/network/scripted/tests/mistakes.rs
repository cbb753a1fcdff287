//! Mistakes in world files are named with their place.

use super::*;

/// The mistakes that a file can hold, each with the words that name it and its place.
#[test]
fn a_mistake_in_a_world_file_is_named_with_its_place() {
    for (text, expected) in [
        ("colour = 1", "unknown field `colour`"),
        ("date = \"today\"", "`date` is not of the form"),
        ("[names]\n\"a b.test\" = {}", "contains ' '"),
        ("[names]\n\"a.test\" = { mx = [\"mx.a.test\"] }", "not of the form `PREFERENCE HOST`"),
        ("[names]\n\"a.test\" = { srv = [\"0 0 99999 x.test\"] }", "`99999` in `0 0 99999 x.test`"),
        ("[names]\n\"a.test\" = { fails_for = [\"A\"] }", "names.a.test: `fails_for` without `fails`"),
        ("[names]\n\"a.test\" = { fails = \"servfail\", fails_for = [\"CNAME\"] }", "`CNAME` is none of A, AAAA"),
        ("[[hosts]]\nnames = []\naddresses = []", "hosts[0]: it has no name"),
        ("[[hosts]]\nnames = [\"a.test\"]\naddresses = []", "the host a.test: it has no address"),
        (
            "[[hosts]]\nnames = [\"a.test\"]\naddresses = [\"192.0.2.1\"]\nserves = [\"imap\"]",
            "the host a.test: port 143: it encrypts, but shows no certificate",
        ),
        (
            "[[hosts]]\nnames = [\"a.test\"]\naddresses = [\"192.0.2.1\"]\ncertificates = [\"x\"]\nports.993 = {}",
            "the host a.test: port 993: there is no certificate `x`",
        ),
        (
            "[[hosts]]\nnames = [\"a.test\"]\naddresses = [\"192.0.2.1\"]\nports.99 = {}",
            "the host a.test: port 99: what it speaks must be said",
        ),
        ("[[hosts]]\nnames = [\"a.test\"]\naddresses = [\"192.0.2.1\"]\nports.0 = {}", "`0` is no port number"),
        (
            "[[hosts]]\nnames = [\"a.test\"]\naddresses = [\"192.0.2.1\"]\nports.993 = { connection = \"refused\", speaks = \"imap\" }",
            "nobody gets in",
        ),
        (
            "[[documents]]\nurl = \"ftp://a.test/\"",
            "the document ftp://a.test/: it begins neither with https:// nor with http://",
        ),
        ("[situation]\naddress = \"a@b.test\"\ngroup = \"needs-you\"", "nothing to `expect`"),
        ("[expect]\nverdict = \"ready\"", "no `situation`"),
        (
            "[situation]\naddress = \"b.test\"\ngroup = \"needs-you\"\n[expect]\nverdict = \"ready\"",
            "situation.address `b.test`: no @ sign",
        ),
    ] {
        let problem = written("mistake", text).expect_err(text).to_string();
        assert!(problem.starts_with("mistake: ") && problem.contains(expected), "{text}\n gives {problem}");
    }
}

#[test]
fn what_two_files_claim_is_named() {
    let joined = |second: &str| {
        let first = written("first", WORLD).unwrap();
        World::of([&first, &written("second", second).unwrap()]).unwrap_err().to_string()
    };
    assert_eq!(joined("[names]\n\"d.test\" = {}"), "second: the name d.test stands in another file already");
    assert_eq!(
        joined("[[hosts]]\nnames = [\"x.test\"]\naddresses = [\"203.0.113.1\"]"),
        "second: the address 203.0.113.1 belongs to another host already"
    );
    assert_eq!(
        joined("[[documents]]\nurl = \"https://imap.d.test/x\""),
        "second: the document https://imap.d.test/x is on no web server of the pretend internet"
    );
    let empty = written("only", "").unwrap();
    assert_eq!(World::of([&empty]).unwrap_err().to_string(), "only: no file says what `date` it is");
}
