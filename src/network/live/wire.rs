//! The sockets that questions to one resolver travel through, in place of hickory's own: theirs take "nobody listens
//! there" and "no way there" for silence, these report them at once.

use std::{
    io,
    net::SocketAddr,
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
    time::Duration,
};

use hickory_resolver::net::runtime::{DnsUdpSocket, RuntimeProvider, TokioHandle, TokioRuntimeProvider, TokioTime};
use tokio::{
    io::{Interest, ReadBuf},
    net::UdpSocket,
};

use crate::network::ConnectFailure;

use super::tcp;

/// The second byte of flags in a header, and in it the AD bit (RFC 1035 §4.1.1, RFC 4035 §3.2.3).
const FLAGS: usize = 3;
const AUTHENTIC_DATA: u8 = 0x20;

/// Sockets to one resolver, for hickory. They are connected, which is what makes errors arrive.
#[derive(Clone)]
pub(super) struct Wire {
    server: SocketAddr,
    tokio: TokioRuntimeProvider,
    trouble: Trouble,
}

impl Wire {
    pub(super) fn to(server: SocketAddr) -> Self {
        Self { server, tokio: TokioRuntimeProvider::default(), trouble: Trouble::default() }
    }

    pub(super) fn trouble(&self) -> Trouble {
        self.trouble.clone()
    }
}

/// The operating system's last error with these sockets, which hickory reduces to "no connections".
#[derive(Clone, Default)]
pub(super) struct Trouble(Arc<Mutex<Option<ConnectFailure>>>);

impl Trouble {
    pub(super) fn last(&self) -> Option<ConnectFailure> {
        self.0.lock().expect("nothing panics while it holds this lock").clone()
    }

    fn note<T>(&self, result: io::Result<T>) -> io::Result<T> {
        result.inspect_err(|error| {
            let failure = tcp::connect_failure(error, Duration::ZERO);
            *self.0.lock().expect("nothing panics while it holds this lock") = Some(failure);
        })
    }
}

type Received = io::Result<(usize, SocketAddr)>;

type Opening<T> = Pin<Box<dyn Future<Output = io::Result<T>> + Send>>;

impl RuntimeProvider for Wire {
    type Handle = TokioHandle;
    type Timer = TokioTime;
    type Udp = ConnectedUdp;
    type Tcp = <TokioRuntimeProvider as RuntimeProvider>::Tcp;

    fn create_handle(&self) -> TokioHandle {
        self.tokio.create_handle()
    }

    fn connect_tcp(&self, _: SocketAddr, bind: Option<SocketAddr>, wait: Option<Duration>) -> Opening<Self::Tcp> {
        let (connecting, trouble) = (self.tokio.connect_tcp(self.server, bind, wait), self.trouble());
        Box::pin(async move { trouble.note(connecting.await) })
    }

    fn bind_udp(&self, local: SocketAddr, _: SocketAddr) -> Opening<ConnectedUdp> {
        let (server, trouble) = (self.server, self.trouble());
        Box::pin(async move {
            // An error here may be a local port that is taken, after which hickory picks another.
            let socket = UdpSocket::bind(local).await?;
            trouble.note(socket.connect(server).await)?;
            Ok(ConnectedUdp { socket, server, trouble })
        })
    }
}

pub(super) struct ConnectedUdp {
    socket: UdpSocket,
    server: SocketAddr,
    trouble: Trouble,
}

impl ConnectedUdp {
    /// The next packet. Waits for errors too: tokio counts "nobody listens there" as no reason to read.
    async fn receive(&self, buf: &mut [u8]) -> io::Result<usize> {
        let nothing_yet = || io::Error::from(io::ErrorKind::WouldBlock);
        loop {
            self.socket.ready(Interest::READABLE | Interest::ERROR).await?;
            let received = self.socket.try_recv(buf).map_err(|error| match error.kind() {
                io::ErrorKind::WouldBlock => {
                    let pending = || self.socket.take_error()?.ok_or_else(nothing_yet);
                    self.socket.try_io(Interest::ERROR, pending).unwrap_or_else(|error| error)
                }
                _ => error,
            });
            match received {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                received => return received,
            }
        }
    }
}

impl DnsUdpSocket for ConnectedUdp {
    type Time = TokioTime;

    fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut [u8]) -> Poll<Received> {
        let mut buf = ReadBuf::new(buf);
        self.socket.poll_recv(cx, &mut buf).map_ok(|()| (buf.filled().len(), self.server))
    }

    fn recv_from<'a, 'b, 'c>(&'a self, buf: &'b mut [u8]) -> Pin<Box<dyn Future<Output = Received> + Send + 'c>>
    where
        'a: 'c,
        'b: 'c,
        Self: 'c,
    {
        Box::pin(async move { self.trouble.note(self.receive(buf).await).map(|length| (length, self.server)) })
    }

    /// Sets the AD bit, by which a question asks to be told whether the answer was checked (RFC 6840 §5.7); hickory has
    /// no setting for it.
    fn poll_send_to(&self, cx: &mut Context<'_>, buf: &[u8], _: SocketAddr) -> Poll<io::Result<usize>> {
        let mut question = buf.to_vec();
        if let Some(flags) = question.get_mut(FLAGS) {
            *flags |= AUTHENTIC_DATA;
        }
        self.socket.poll_send(cx, &question)
    }
}
