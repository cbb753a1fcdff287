//! Who forbids a connection: this computer, or somebody on the way.
//!
//! Linux says EACCES for both over IPv6, where "administratively prohibited" (RFC 4443 §3.1, code 1) becomes that error
//! whoever sent it; over IPv4 the same answer becomes "host unreachable". What connect(2) itself says is this computer's
//! word. What comes later is an answer, and the socket's queue of errors names who sent it: an address of the computer's
//! own where its filter made the answer up. Who is not named there, as on kernels before 5.8, is taken for somebody on the
//! way, as the kernel does over IPv4: both say that the packet was rejected, and not by whom.

use std::{
    future::{Future, poll_fn},
    io,
    net::SocketAddr,
    pin::pin,
    task::Poll,
};

use tokio::net::{TcpSocket, TcpStream};

/// Connects; "permission denied" is then this computer's own word, and somebody else's is "host unreachable".
pub(super) async fn connect(socket: TcpSocket, to: SocketAddr) -> io::Result<TcpStream> {
    if to.is_ipv4() {
        return socket.connect(to).await;
    }
    let queue = queue::Queue::of(&socket);
    let mut connecting = pin!(socket.connect(to));
    // Nothing has come from anywhere before the first wait.
    let at_once = poll_fn(|context| {
        Poll::Ready(match connecting.as_mut().poll(context) {
            Poll::Ready(outcome) => Some(outcome),
            Poll::Pending => None,
        })
    });
    if let Some(outcome) = at_once.await {
        return outcome;
    }
    match (connecting.await, queue) {
        (Err(error), Some(queue)) if is_denial(&error) && queue.names_this_computer() => Err(error),
        (Err(error), _) if is_denial(&error) => Err(io::ErrorKind::HostUnreachable.into()),
        (Ok(stream), Some(queue)) => queue.close().map(|()| stream),
        (outcome, _) => outcome,
    }
}

fn is_denial(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::PermissionDenied
}

#[cfg(target_os = "linux")]
mod queue {
    use std::{
        io::{self, IoSliceMut},
        os::fd::AsRawFd,
    };

    use nix::{
        cmsg_space,
        libc::{SO_EE_ORIGIN_ICMP6, sock_extended_err, sockaddr_in6},
        sys::socket::{ControlMessageOwned, MsgFlags, SockaddrIn6, recvmsg, setsockopt, sockopt::Ipv6RecvErr},
    };
    use tokio::net::TcpSocket;

    /// A second handle on a socket that is being connected, with the errors that come for it.
    pub(super) struct Queue(socket2::Socket);

    impl Queue {
        /// None where the system refuses; nothing is known then.
        pub(super) fn of(socket: &TcpSocket) -> Option<Self> {
            let Ok(handle) = socket2::SockRef::from(socket).try_clone() else { return None };
            setsockopt(&handle, Ipv6RecvErr, &true).is_ok().then_some(Self(handle))
        }

        /// Whether an address of this computer's own sent the error.
        pub(super) fn names_this_computer(&self) -> bool {
            let Ok(own) = self.0.local_addr() else { return false };
            let Some(own) = own.as_socket_ipv6() else { return false };
            let mut data = [0; 64];
            let mut data = [IoSliceMut::new(&mut data)];
            let mut control = cmsg_space!(sock_extended_err, sockaddr_in6);
            let flags = MsgFlags::MSG_ERRQUEUE | MsgFlags::MSG_DONTWAIT;
            let received = recvmsg::<SockaddrIn6>(self.0.as_raw_fd(), &mut data, Some(&mut control), flags);
            let Ok(message) = received else { return false };
            let Ok(mut errors) = message.cmsgs() else { return false };
            errors.any(|error| match error {
                ControlMessageOwned::Ipv6RecvErr(error, Some(from)) => {
                    error.ee_origin == SO_EE_ORIGIN_ICMP6 && from.sin6_addr.s6_addr == own.ip().octets()
                }
                _ => false,
            })
        }

        /// On a connection that stands, errors are no longer to be collected: one would end it.
        pub(super) fn close(self) -> io::Result<()> {
            Ok(setsockopt(&self.0, Ipv6RecvErr, &false)?)
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod queue {
    use std::io;

    use tokio::net::TcpSocket;

    /// Elsewhere "permission denied" does not come from the network.
    pub(super) struct Queue;

    impl Queue {
        pub(super) fn of(_: &TcpSocket) -> Option<Self> {
            Some(Self)
        }

        pub(super) fn names_this_computer(&self) -> bool {
            true
        }

        pub(super) fn close(self) -> io::Result<()> {
            Ok(())
        }
    }
}
