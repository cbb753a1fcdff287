//! Documents without end, and documents that drip: what a hostile web server can cost.

use hickory_resolver::proto::rr::RecordType;
use tokio::{io::AsyncWriteExt, time::Instant};

use crate::{
    account::Port,
    network::{Fetched, Interruption, Network, Obstacle, Request},
};

use super::{
    http::{BOTH, HOST, request_head},
    rig::{Authority, FakeResolver, Reply, Server, hostname, millis, network},
};

/// Fetches from a server that sends `beginning` and then `piece` without end, as often as `pause` allows.
async fn endless(beginning: &'static str, piece: &'static str, pause: u64) -> (Obstacle, std::time::Duration) {
    let authority = Authority::new();
    let server = Server::tls(authority.issue(HOST, |_| {}).server(BOTH), move |mut stream| async move {
        request_head(&mut stream).await;
        let mut next = beginning.to_owned();
        while stream.write_all(next.as_bytes()).await.is_ok() && stream.flush().await.is_ok() {
            next = if pause > 0 { piece.to_owned() } else { piece.repeat(200) };
            if pause > 0 {
                tokio::time::sleep(millis(pause)).await;
            }
        }
    })
    .await;
    let resolver = FakeResolver::start(&[(HOST, RecordType::A, Reply::address("127.0.0.1"))]).await;
    let network = network(&[&resolver], &authority);
    let port = Port::new(server.address.port()).unwrap();
    let started = Instant::now();
    let fetched = network.fetch(Request { port, ..Request::https(hostname(HOST), "/", millis(1500)) }).await;
    let Fetched::Failed(obstacle) = fetched else { panic!("{beginning:?}: {fetched:?}") };
    (obstacle, started.elapsed())
}

#[tokio::test]
async fn an_answer_without_end_is_left_at_the_limit() {
    for (beginning, piece) in [
        ("HTTP/1.1 200 OK\r\n", "X-One: more\r\n"),
        ("HTTP/1.1 200 OK\r\nX-One: ", "more and more"),
        ("HTTP/1.1 ", "200"),
        ("", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n"),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;", "extension"),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", "X-Trailer: more\r\n"),
        ("HTTP/1.1 200 OK\r\n\r\n", "more and more"),
    ] {
        let (obstacle, took) = endless(beginning, piece, 0).await;
        assert!(took < millis(1900), "{beginning:?} {piece:?}: {took:?}");
        // Small pieces are slow work, for the sender as well; the deadline may come first.
        assert!(
            matches!(
                obstacle,
                Obstacle::TooLarge { .. }
                    | Obstacle::TimedOut { .. }
                    | Obstacle::Malformed { .. }
                    | Obstacle::Interrupted(Interruption::TooMuch { .. } | Interruption::Cut)
            ),
            "{beginning:?} {piece:?}: {obstacle:?}"
        );
    }
}

#[tokio::test]
async fn an_answer_that_drips_costs_the_deadline() {
    for (beginning, piece) in [
        ("H", "T"),
        ("HTTP/1.1 200 OK\r\n", "X: y\r\n"),
        ("HTTP/1.1 200 OK\r\n\r\n", "x"),
        ("HTTP/1.1 302 Found\r\nLocation: /", "a"),
    ] {
        let (obstacle, took) = endless(beginning, piece, 100).await;
        let in_time = took < millis(1900);
        match obstacle {
            Obstacle::TimedOut { waited } => assert!(waited >= millis(1500) && in_time, "{beginning:?}: {took:?}"),
            // Not the beginning of any answer.
            Obstacle::Malformed { .. } => assert!(beginning == "H" && in_time, "{beginning:?}"),
            other => panic!("{beginning:?}: {other:?}"),
        }
    }
}
