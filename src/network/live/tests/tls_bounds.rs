//! Handshakes and streams without end: what a hostile server can cost.

use std::sync::Arc;

use rustls::version::{TLS12, TLS13};
use tokio::io::AsyncWriteExt;

use crate::network::{Dial, Handshake, Hello, Interruption, Network, TlsFailure};

use super::{
    rig::{Authority, Server, hostname, millis},
    tls::{BOTH, NAME, after_hello, failure, greeting, shake, trusting},
};

/// What a server that never stops sends before somebody hangs up, and what the handshake came to.
async fn flooded(piece: Vec<u8>) -> (Handshake, usize) {
    let (told, sent) = tokio::sync::oneshot::channel();
    let told = Arc::new(std::sync::Mutex::new(Some(told)));
    let server = after_hello(move |mut stream| {
        let (told, piece) = (Arc::clone(&told), piece.clone());
        async move {
            let mut sent = 0;
            while stream.write_all(&piece).await.is_ok() {
                sent += piece.len();
            }
            told.lock().unwrap().take().unwrap().send(sent).unwrap();
        }
    })
    .await;
    let handshake = shake(&trusting(vec![]), &server).await;
    (handshake, sent.await.unwrap())
}

/// What is read of a conversation, its encryption included.
const LIMIT: usize = 128 * 1024;
/// What one read may take beyond it.
const ONE_READ: usize = 32 * 1024;
/// What the buffers of a loopback connection may hold beside what was read.
const IN_FLIGHT: usize = 8 * 1024 * 1024;

#[tokio::test]
async fn records_without_end_are_left() {
    let record = |kind: u8, content: &[u8]| {
        let length = u16::try_from(content.len()).unwrap().to_be_bytes();
        [&[kind, 3, 3][..], &length, content].concat()
    };
    let hello_of_16_mib = [&[2, 0xff, 0xff, 0xff][..], &[7; 8000]].concat();
    for (what, piece) in [
        ("changes of the cipher", record(20, &[1])),
        ("handshake messages without content", record(22, &[])),
        ("a hello of 16 MiB", record(22, &hello_of_16_mib)),
        ("requests for a hello", record(22, &[0, 0, 0, 0])),
        ("warnings", record(21, &[1, 0x5a])),
        ("data", record(23, &[0; 1000])),
    ] {
        let (handshake, sent) = flooded(piece).await;
        assert!(handshake.seen.received <= LIMIT + ONE_READ, "{what}: {}", handshake.seen.received);
        assert!(sent <= IN_FLIGHT, "{what}: {sent}");
        let failure = failure(handshake);
        assert!(matches!(failure, TlsFailure::Broken { .. } | TlsFailure::Interrupted(_)), "{what}: {failure:?}");
    }
}

#[tokio::test]
async fn a_chain_without_end_is_left() {
    let authority = Authority::new();
    for versions in [&[&TLS13], &[&TLS12]] {
        let mut identity = authority.issue(NAME, |_| {});
        let one = identity.chain[0].clone();
        identity.chain.extend(std::iter::repeat_n(one, 2_000));
        let server = greeting(identity, versions).await;
        let handshake = shake(&trusting(vec![authority.der()]), &server).await;
        assert!(handshake.seen.received <= LIMIT + ONE_READ, "{}", handshake.seen.received);
        assert!(handshake.seen.chain.is_empty());
        assert!(matches!(failure(handshake), TlsFailure::Broken { .. }));
    }
}

#[tokio::test]
async fn what_is_said_under_encryption_without_end_is_read_up_to_a_limit() {
    // A record for each byte wraps twenty times as much around it.
    for (piece, least) in [(4096, 120_000), (1, 5_000)] {
        let read = read_until_left(piece).await;
        assert!((least..LIMIT + ONE_READ).contains(&read), "in pieces of {piece}: {read}");
    }
}

/// How many bytes are taken from a server that talks without end, in records of this size.
async fn read_until_left(piece: usize) -> usize {
    let authority = Authority::new();
    let server = Server::tls(authority.issue(NAME, |_| {}).server(BOTH), move |mut stream| async move {
        let piece = vec![b'x'; piece];
        while stream.write_all(&piece).await.is_ok() && stream.flush().await.is_ok() {}
    })
    .await;
    let mut connection = shake(&trusting(vec![authority.der()]), &server).await.result.unwrap();
    let mut read = 0;
    loop {
        match connection.receive().await {
            Ok(bytes) => read += bytes.len(),
            Err(interruption) => {
                assert_eq!(interruption, Interruption::TooMuch { limit: LIMIT });
                return read;
            }
        }
    }
}

#[tokio::test]
async fn a_handshake_that_comes_a_byte_at_a_time_costs_its_deadline() {
    let deadline = millis(300);
    let server = after_hello(async |mut stream| {
        let mut hello = [22, 3, 3, 0x20, 0, 2, 0, 0x1f, 0xfc].into_iter().chain(std::iter::repeat(7));
        while stream.write_all(&[hello.next().unwrap()]).await.is_ok() {
            tokio::time::sleep(millis(10)).await;
        }
    })
    .await;
    let network = trusting(vec![]);
    let connection = network.connect(server.address, Dial::within(millis(2000))).await.unwrap();
    let started = network.now();
    let handshake = connection.start_tls(Hello::to(hostname(NAME), deadline)).await;
    let took = network.now().since(started);
    assert!(took < deadline + millis(1500), "{took:?}");
    assert!(handshake.seen.received > 1, "{}", handshake.seen.received);
    assert_eq!(failure(handshake), TlsFailure::TimedOut { waited: deadline });
}
