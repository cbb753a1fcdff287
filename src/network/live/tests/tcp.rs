//! Connections: what comes of them, whose turn it is, and that nothing stays behind.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    time::{Instant, sleep, timeout},
};

use crate::network::{
    ConnectFailure, Dial, Hello, Interruption, Network,
    live::{LiveNetwork, LiveOptions, Roots},
};

use super::rig::{BlackHole, LOOPBACK, Server, hostname, millis};

fn network() -> LiveNetwork {
    LiveNetwork::with(LiveOptions { resolvers: Some(vec![]), roots: Roots::Only(vec![]), ..LiveOptions::default() })
}

/// A server that keeps every connection and counts those that are open.
async fn counting() -> (Server, Arc<AtomicUsize>) {
    let open = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&open);
    let server = Server::start(move |mut stream| {
        let open = Arc::clone(&counter);
        async move {
            open.fetch_add(1, Ordering::SeqCst);
            let end = stream.read(&mut [0; 16]).await;
            open.fetch_sub(1, Ordering::SeqCst);
            drop(end);
        }
    })
    .await;
    (server, open)
}

#[tokio::test]
async fn a_closed_port_refuses() {
    let listener = TcpListener::bind((LOOPBACK, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    assert_eq!(
        network().connect(address, Dial::within(millis(2000))).await.err().map(|lost| lost.why),
        Some(ConnectFailure::Refused)
    );
}

#[tokio::test]
async fn a_port_that_swallows_requests_times_out_at_the_deadline() {
    let hole = BlackHole::start().await;
    let started = Instant::now();
    let failure = network().connect(hole.address, Dial::within(millis(800))).await.err().map(|lost| lost.why);
    let Some(ConnectFailure::TimedOut { waited }) = failure else { panic!("{failure:?}") };
    assert!(waited >= millis(800) && started.elapsed() < millis(1000), "{waited:?}");
}

#[tokio::test]
async fn an_address_of_no_computer_is_not_connected_to() {
    // The operating system would take it for this computer, where somebody listens.
    let listener = TcpListener::bind((LOOPBACK, 0)).await.unwrap();
    let to = (std::net::Ipv4Addr::UNSPECIFIED, listener.local_addr().unwrap().port()).into();
    assert_eq!(
        network().connect(to, Dial::within(millis(2000))).await.err().map(|lost| lost.why),
        Some(ConnectFailure::Nowhere)
    );
}

/// Loopback carries 64 KiB in a packet, so the limit is ours. The options of a packet count, so the system may say less.
#[cfg(unix)]
#[tokio::test]
async fn small_segments_bind_both_sides() {
    let (told, mut segments) = tokio::sync::mpsc::channel(1);
    let server = Server::start(move |stream| {
        let told = told.clone();
        async move { told.send(socket2::SockRef::from(&stream).tcp_mss().unwrap()).await.unwrap() }
    })
    .await;
    let usual = network().connect(server.address, Dial::within(millis(2000))).await;
    let usual_segment = segments.recv().await.unwrap();
    let small = network().connect(server.address, Dial::within(millis(2000)).in_small_segments()).await;
    let small_segment = segments.recv().await.unwrap();
    assert!(usual.is_ok() && small.is_ok());
    assert!(usual_segment > 1_000 && (400..=536).contains(&small_segment), "{usual_segment}, {small_segment}");
}

#[tokio::test]
async fn bytes_go_both_ways_and_an_orderly_end_is_empty() {
    let server = Server::start(async |mut stream| {
        stream.write_all(b"* OK ready\r\n").await.unwrap();
        let mut said = [0; 6];
        stream.read_exact(&mut said).await.unwrap();
        stream.write_all(&said).await.unwrap();
    })
    .await;
    let mut connection = network().connect(server.address, Dial::within(millis(2000))).await.unwrap();
    assert_eq!(connection.receive().await, Ok(b"* OK ready\r\n".to_vec()));
    connection.send(b"a NOOP").await.unwrap();
    assert_eq!(connection.receive().await, Ok(b"a NOOP".to_vec()));
    assert_eq!(connection.receive().await, Ok(vec![]));
}

#[tokio::test]
async fn a_reset_is_told_from_an_end() {
    let server = Server::start(async |stream| stream.set_zero_linger().unwrap()).await;
    let mut connection = network().connect(server.address, Dial::within(millis(2000))).await.unwrap();
    assert_eq!(connection.receive().await, Err(Interruption::Reset));
}

#[tokio::test]
async fn one_receive_is_at_most_16_kib() {
    let server = Server::start(async |mut stream| stream.write_all(&vec![b'x'; 100_000]).await.unwrap()).await;
    let mut connection = network().connect(server.address, Dial::within(millis(2000))).await.unwrap();
    let mut total = 0;
    loop {
        let bytes = connection.receive().await.unwrap();
        assert!(bytes.len() <= 16 * 1024);
        total += bytes.len();
        if bytes.is_empty() {
            break;
        }
    }
    assert_eq!(total, 100_000);
}

#[tokio::test]
async fn the_third_connection_to_an_address_waits_for_its_turn() {
    let (server, open) = counting().await;
    let network = network();
    let first = network.connect(server.address, Dial::within(millis(2000))).await.unwrap();
    let second = network.connect(server.address, Dial::within(millis(2000))).await.unwrap();
    let mut third = network.connect(server.address, Dial::within(millis(100)));
    assert!(timeout(millis(300), &mut third).await.is_err(), "waiting for a turn is not a server's silence");
    assert_eq!(open.load(Ordering::SeqCst), 2);
    drop(first);
    let third = third.await.unwrap();
    assert!(
        third.queued() >= millis(20) && second.queued() < millis(20),
        "the wait is told apart from the server's time"
    );
}

#[tokio::test]
async fn a_connection_that_fails_tells_its_wait_apart_too() {
    let (server, _open) = counting().await;
    let closed = std::net::SocketAddr::new(server.address.ip(), 9);
    let network = network();
    let held = [(); 2].map(|()| network.connect(server.address, Dial::within(millis(2000))));
    let held = futures_util::future::join_all(held).await;
    let mut waiting = network.connect(closed, Dial::within(millis(2000)));
    assert!(timeout(millis(50), &mut waiting).await.is_err());
    drop(held);
    let lost = waiting.await.err().unwrap();
    assert_eq!(lost.why, ConnectFailure::Refused);
    assert!(lost.queued >= millis(50), "{lost:?}");
}

#[tokio::test]
async fn other_addresses_have_turns_of_their_own() {
    let (server, _open) = counting().await;
    let elsewhere = TcpListener::bind("127.0.0.2:0").await.unwrap();
    let network = network();
    let first = network.connect(server.address, Dial::within(millis(2000))).await.unwrap();
    let second = network.connect(server.address, Dial::within(millis(2000))).await.unwrap();
    let third = network.connect(elsewhere.local_addr().unwrap(), Dial::within(millis(2000))).await.unwrap();
    drop((first, second, third));
}

#[tokio::test]
async fn a_waiting_request_that_is_dropped_takes_no_turn() {
    let (server, _open) = counting().await;
    let network = network();
    let first = network.connect(server.address, Dial::within(millis(2000))).await.unwrap();
    let second = network.connect(server.address, Dial::within(millis(2000))).await.unwrap();
    assert!(timeout(millis(50), network.connect(server.address, Dial::within(millis(2000)))).await.is_err());
    drop((first, second));
    let again = [(); 2].map(|()| network.connect(server.address, Dial::within(millis(2000))));
    for connection in futures_util::future::join_all(again).await {
        assert!(connection.is_ok());
    }
}

#[tokio::test]
async fn ports_that_swallow_requests_do_not_hold_up_the_others() {
    let (first, second) = (BlackHole::start().await, BlackHole::start().await);
    let (server, _open) = counting().await;
    let network = network();
    let started = Instant::now();
    let swallowed = futures_util::future::join(
        network.connect(first.address, Dial::within(millis(3000))),
        network.connect(second.address, Dial::within(millis(3000))),
    );
    let answered = async {
        sleep(millis(10)).await;
        let connection = network.connect(server.address, Dial::within(millis(3000))).await;
        (connection.is_ok(), started.elapsed())
    };
    let (_, (connected, after)) = futures_util::future::join(swallowed, answered).await;
    assert!(connected && after < millis(800), "{after:?}");
}

#[tokio::test]
async fn a_turn_stays_with_a_stream_that_becomes_encrypted_and_returns_when_that_fails() {
    let server = Server::start(async |mut stream| {
        // The beginning of a hello, then nothing more.
        stream.read_u8().await.unwrap();
    })
    .await;
    let (silent, _open) = counting().await;
    let network = network();
    let holding = network.connect(silent.address, Dial::within(millis(2000))).await.unwrap();
    let connection = network.connect(server.address, Dial::within(millis(2000))).await.unwrap();
    let handshake = connection.start_tls(Hello::to(hostname("mail.example.org"), millis(5000)));
    assert!(timeout(millis(100), network.connect(silent.address, Dial::within(millis(2000)))).await.is_err());
    assert!(handshake.await.result.is_err());
    assert!(timeout(millis(500), network.connect(silent.address, Dial::within(millis(2000)))).await.is_ok());
    drop(holding);
}

#[tokio::test]
async fn a_dropped_connection_is_closed() {
    let (server, open) = counting().await;
    let connection = network().connect(server.address, Dial::within(millis(2000))).await.unwrap();
    sleep(millis(50)).await;
    assert_eq!(open.load(Ordering::SeqCst), 1);
    drop(connection);
    sleep(millis(50)).await;
    assert_eq!(open.load(Ordering::SeqCst), 0);
}
