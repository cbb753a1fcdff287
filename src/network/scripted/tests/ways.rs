//! What a way does to hellos: which are stopped, and which come through all the same.

use super::*;

/// Hosts whose way there does something to what is sent, and the hellos that come through all the same.
const WAYS: &str = r#"
date = "2026-11-22T21:57:00Z"

[[hosts]]
names = ["small.test"]
addresses = ["203.0.113.1"]
certificates = ["srv.test", "intermediate"]
serves = ["imap"]
way = { loses_large_packets = true }

[[hosts]]
names = ["named.test"]
addresses = ["203.0.113.2"]
certificates = ["srv.test", "intermediate"]
serves = ["imap"]
way = { named_hellos = "reset" }

[[hosts]]
names = ["large.test"]
addresses = ["203.0.113.3"]
certificates = ["srv.test", "intermediate"]
serves = ["imap"]
way = { large_hellos = "silence" }

[[hosts]]
names = ["old.test"]
addresses = ["203.0.113.4"]
certificates = ["srv.test", "intermediate"]
ports.993 = { handshake = "closed", old_version = "1.0" }
"#;

#[tokio::test(start_paused = true)]
async fn a_way_stops_some_hellos_and_lets_others_through() {
    let network = ScriptedNetwork::new(World::of([&written("ways", WAYS).unwrap()]).unwrap());
    let small = Dial::within(DEADLINE).in_small_segments();
    let usual = Dial::within(DEADLINE);
    let other = || Announced::Other(host("www.example.com"));
    for (last, dial, announced, expected) in [
        (1, usual, Announced::Server, "TimedOut { waited: 3s }"),
        (1, small, Announced::Server, "encrypted"),
        (1, usual, Announced::Nobody, "TimedOut { waited: 3s }"),
        (2, usual, Announced::Server, "Interrupted(Reset)"),
        (2, small, Announced::Server, "Interrupted(Reset)"),
        (2, usual, Announced::Nobody, "encrypted"),
        (2, usual, other(), "encrypted"),
        (3, usual, Announced::Server, "encrypted"),
        (4, usual, Announced::Server, "Closed"),
    ] {
        let stream = network.connect(SocketAddr::new([203, 0, 113, last].into(), 993), dial).await.unwrap();
        let hello = Hello::to(host("imap.srv.test"), DEADLINE).announcing(announced);
        let handshake = stream.start_tls(hello).await;
        let outcome = match handshake.result {
            Ok(_) => "encrypted".to_owned(),
            Err(failure) => format!("{failure:?}"),
        };
        assert_eq!(outcome, expected, "{last}");
        assert!(outcome != "encrypted" || handshake.seen.is_trusted(), "judged for the right name, whatever was said");
    }
}

/// A hello in the version 3.`minor`, of which only the beginning is looked at, and what is heard first.
async fn raw(network: &ScriptedNetwork, last: u8, minor: u8, length: usize) -> String {
    let to = SocketAddr::new([203, 0, 113, last].into(), 993);
    let mut stream = network.connect(to, Dial::within(DEADLINE)).await.unwrap();
    let mut hello = vec![0x16, 3, 1, 0, 0, 1, 0, 0, 0, 3, minor];
    hello.resize(length, 0);
    stream.send(&hello).await.unwrap();
    match within(network, DEADLINE, stream.receive()).await {
        None => "nothing".to_owned(),
        Some(Ok(bytes)) if bytes.is_empty() => "the end".to_owned(),
        Some(Ok(bytes)) if bytes[0] == 0x16 => format!("hello 3.{}", bytes[10]),
        Some(Ok(bytes)) => format!("alert {}", bytes[6]),
        Some(Err(interruption)) => format!("{interruption:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn hellos_that_are_not_ours_get_their_first_answer() {
    let network = ScriptedNetwork::new(World::of([&written("ways", WAYS).unwrap()]).unwrap());
    for (last, minor, length, expected) in [
        (1, 3, 1_500, "nothing"),
        (2, 3, 1_500, "Reset"),
        (3, 3, 1_500, "nothing"),
        (3, 3, 300, "hello 3.3"),
        (3, 2, 150, "alert 70"),
        (4, 3, 300, "the end"),
        (4, 2, 150, "hello 3.1"),
    ] {
        assert_eq!(raw(&network, last, minor, length).await, expected, "{last} {minor} {length}");
    }
}
