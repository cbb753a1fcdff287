//! TCP connections, no more than two at a time to one address, so that no server takes us for an attack. Where one
//! machine does all the work, one of the two is kept for receiving: that it works is what people wait for first.

use std::{
    collections::HashMap,
    io,
    net::{IpAddr, SocketAddr},
    pin::pin,
    sync::{Arc, Mutex, Weak},
    time::Duration,
};

use tokio::{
    net::{TcpSocket, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
    time::{Instant, timeout, timeout_at},
};

use crate::network::{ConnectFailure, Dial, NotConnected, is_nowhere};

use super::forbidden;

/// The most connections to one address at a time (DESIGN section 6).
const MOST_PER_ADDRESS: usize = 2;
/// Where mail is handed in (RFC 8314 §3.3, RFC 6409 §3.1).
const SENDING_PORTS: [u16; 2] = [465, 587];
/// What stays unanswered this long lends its turn to others: a port that swallows requests, or accepts them and is
/// silent, must not hold up the ports that answer.
pub(super) const LENDS_TURN_AFTER: Duration = Duration::from_millis(500);

/// Whose turn it is, per address.
#[derive(Default)]
pub(super) struct Turns(Mutex<HashMap<IpAddr, Weak<Door>>>);

/// Ends with the connection that it belongs to. A connection that was answered late may be without one.
pub(super) type Turn = Option<Entry>;

/// The turns at one address.
struct Door {
    all: Arc<Semaphore>,
    sending: Arc<Semaphore>,
}

/// One turn. The door lives as long as somebody is inside.
pub(super) struct Entry {
    _all: OwnedSemaphorePermit,
    _sending: Option<OwnedSemaphorePermit>,
    _door: Arc<Door>,
}

impl Turns {
    fn at(&self, address: IpAddr) -> Arc<Door> {
        let mut turns = self.0.lock().expect("nothing panics while it holds this lock");
        if let Some(door) = turns.get(&address).and_then(Weak::upgrade) {
            return door;
        }
        turns.retain(|_, door| door.strong_count() > 0);
        let all = Arc::new(Semaphore::new(MOST_PER_ADDRESS));
        let fresh = Arc::new(Door { all, sending: Arc::new(Semaphore::new(MOST_PER_ADDRESS - 1)) });
        turns.insert(address, Arc::downgrade(&fresh));
        fresh
    }
}

impl Door {
    async fn enter(self: Arc<Self>, port: u16) -> Entry {
        let sending = if SENDING_PORTS.contains(&port) { Some(turn_of(&self.sending).await) } else { None };
        Entry { _all: turn_of(&self.all).await, _sending: sending, _door: self }
    }

    /// A turn for a connection that stands already, if there is one.
    fn enter_late(self: Arc<Self>) -> Turn {
        let all = Arc::clone(&self.all).try_acquire_owned().ok()?;
        Some(Entry { _all: all, _sending: None, _door: self })
    }
}

async fn turn_of(turns: &Arc<Semaphore>) -> OwnedSemaphorePermit {
    Arc::clone(turns).acquire_owned().await.expect("the semaphore is never closed")
}

/// Waits for a turn, then opens a connection or says within the deadline what came instead. The time is that of the wait.
pub(super) async fn connect(
    turns: &Turns,
    to: SocketAddr,
    dial: Dial,
) -> Result<(TcpStream, Turn, Duration), NotConnected> {
    if is_nowhere(to.ip()) {
        return Err(ConnectFailure::Nowhere.into());
    }
    let door = turns.at(to.ip());
    let asked = Instant::now();
    let entry = Arc::clone(&door).enter(to.port()).await;
    let started = Instant::now();
    let queued = started.duration_since(asked);
    let until = started + dial.deadline;
    let mut connecting = pin!(open(to, dial.largest_segment));
    let mut turn = Some(entry);
    let first = timeout(dial.deadline.min(LENDS_TURN_AFTER), connecting.as_mut()).await;
    let outcome = if let Ok(outcome) = first {
        outcome
    } else {
        drop(turn.take());
        let Ok(outcome) = timeout_at(until, connecting).await else {
            let why = ConnectFailure::TimedOut { waited: started.elapsed() };
            return Err(NotConnected { why, queued });
        };
        turn = door.enter_late();
        outcome
    };
    match outcome.and_then(|socket| socket.set_nodelay(true).map(|()| socket)) {
        Ok(socket) => Ok((socket, turn, queued)),
        Err(error) => {
            let why = unroutable(&error, to).unwrap_or_else(|| connect_failure(&error, started.elapsed()));
            Err(NotConnected { why, queued })
        }
    }
}

async fn open(to: SocketAddr, largest_segment: Option<u16>) -> io::Result<TcpStream> {
    let socket = if to.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    if let Some(bytes) = largest_segment {
        limit_segments(&socket, bytes)?;
    }
    forbidden::connect(socket, to).await
}

/// Asked for before the connection, the limit is also what the server is told (RFC 9293 §3.7.1).
#[cfg(unix)]
fn limit_segments(socket: &TcpSocket, bytes: u16) -> io::Result<()> {
    socket2::SockRef::from(socket).set_tcp_mss(bytes.into())
}

/// Windows has no such setting.
#[cfg(not(unix))]
fn limit_segments(_: &TcpSocket, _: u16) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// A computer without any IPv6 answers a request to connect there with "no such address here" or "no such family".
fn unroutable(error: &io::Error, to: SocketAddr) -> Option<ConnectFailure> {
    let no_ipv6 = matches!(error.kind(), io::ErrorKind::AddrNotAvailable | io::ErrorKind::Unsupported)
        || error.raw_os_error() == Some(FAMILY_NOT_SUPPORTED);
    (to.is_ipv6() && no_ipv6).then_some(ConnectFailure::NetworkUnreachable)
}

/// EAFNOSUPPORT, which std has no kind for.
const FAMILY_NOT_SUPPORTED: i32 = if cfg!(windows) {
    10047
} else if cfg!(target_vendor = "apple") {
    47
} else {
    97
};

/// What the operating system's error says, `waited` after the start.
pub(super) fn connect_failure(error: &io::Error, waited: Duration) -> ConnectFailure {
    match error.kind() {
        io::ErrorKind::ConnectionRefused => ConnectFailure::Refused,
        io::ErrorKind::HostUnreachable => ConnectFailure::HostUnreachable,
        io::ErrorKind::NetworkUnreachable | io::ErrorKind::NetworkDown => ConnectFailure::NetworkUnreachable,
        io::ErrorKind::PermissionDenied => ConnectFailure::NotPermitted,
        // The operating system gave up before our own deadline.
        io::ErrorKind::TimedOut => ConnectFailure::TimedOut { waited },
        _ => ConnectFailure::Other { code: error.raw_os_error() },
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    #[tokio::test]
    async fn an_address_is_forgotten_once_nobody_is_connected_to_it() {
        let turns = Turns::default();
        let known = || turns.0.lock().unwrap().len();
        let refused = |last: u8| SocketAddr::from(([127, 0, 9, last], 9));
        for round in 0..3 {
            for last in 1..=100 {
                let connection = connect(&turns, refused(last), Dial::within(Duration::from_secs(2))).await;
                assert_eq!(connection.err().map(|lost| lost.why), Some(ConnectFailure::Refused));
                assert!(known() <= 1, "{} addresses are kept in round {round}", known());
            }
        }
        let kept = turns.at([127, 0, 9, 1].into());
        let other = turns.at([127, 0, 9, 2].into());
        assert_eq!(known(), 2, "those in use are kept");
        drop((kept, other));
        turns.at([127, 0, 9, 3].into());
        assert_eq!(known(), 1);
    }

    #[tokio::test]
    async fn sending_leaves_a_turn_to_receiving() {
        let turns = Turns::default();
        let enter = |port| turns.at(IpAddr::from([192, 0, 2, 1])).enter(port).now_or_never();
        let sending = enter(465).unwrap();
        assert!(enter(587).is_none());
        let receiving = enter(993).unwrap();
        assert!(enter(143).is_none());
        drop(sending);
        let sending = enter(587).unwrap();
        drop((receiving, sending));
        assert!(enter(993).is_some());
    }

    #[test]
    fn errors_of_linux_are_told_apart() {
        let of = |code| connect_failure(&io::Error::from_raw_os_error(code), Duration::from_secs(1));
        assert_eq!(of(111), ConnectFailure::Refused);
        assert_eq!(of(113), ConnectFailure::HostUnreachable);
        assert_eq!(of(101), ConnectFailure::NetworkUnreachable);
        assert_eq!(of(100), ConnectFailure::NetworkUnreachable);
        assert_eq!(of(13), ConnectFailure::NotPermitted);
        assert_eq!(of(1), ConnectFailure::NotPermitted);
        assert_eq!(of(110), ConnectFailure::TimedOut { waited: Duration::from_secs(1) });
        assert_eq!(of(92), ConnectFailure::Other { code: ConnectFailure::PROTOCOL_UNREACHABLE });
    }

    #[test]
    fn a_computer_without_ipv6_has_no_route_there() {
        let to = |to: &str, code| unroutable(&io::Error::from_raw_os_error(code), to.parse().unwrap());
        assert_eq!(to("[2001:db8::1]:993", 99), Some(ConnectFailure::NetworkUnreachable));
        assert_eq!(to("[2001:db8::1]:993", 97), Some(ConnectFailure::NetworkUnreachable));
        assert_eq!(to("192.0.2.1:993", 99), None);
    }
}
