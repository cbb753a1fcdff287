//! An open stream, plain or encrypted, with the turn that it holds at its server's address.

use std::{io, pin::pin, time::Duration};

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    time::timeout,
};

use crate::network::{Connection, Handshake, Hello, Interruption, Pending};

use super::{
    bounded::TooMuch,
    tcp::{LENDS_TURN_AFTER, Turn},
    tls::{Attitude, TlsClient, alert, channel_binding},
};

/// The most bytes that one receive returns (contract of [`Connection`]).
const MOST_AT_ONCE: usize = 16 * 1024;

/// Bytes both ways.
pub(super) trait Duplex: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Duplex for T {}

pub(super) struct Stream {
    bytes: Box<dyn Duplex>,
    queued: Duration,
    turn: Turn,
    tls: TlsClient,
    binding: Option<[u8; 32]>,
}

impl Stream {
    pub(super) fn plain(bytes: impl Duplex + 'static, turn: Turn, tls: TlsClient) -> Self {
        Self { bytes: Box::new(bytes), queued: Duration::ZERO, turn, tls, binding: None }
    }

    pub(super) fn queued_for(self, queued: Duration) -> Self {
        Self { queued, ..self }
    }
}

impl Connection for Stream {
    fn queued(&self) -> Duration {
        self.queued
    }

    fn channel_binding(&self) -> Option<[u8; 32]> {
        self.binding
    }

    fn receive(&mut self) -> Pending<'_, Result<Vec<u8>, Interruption>> {
        Box::pin(async move {
            let mut bytes = vec![0; MOST_AT_ONCE];
            let read = if let Ok(read) = timeout(LENDS_TURN_AFTER, self.bytes.read(&mut bytes)).await {
                read
            } else {
                self.turn = None;
                self.bytes.read(&mut bytes).await
            };
            let length = read.map_err(|error| interruption(&error))?;
            bytes.truncate(length);
            Ok(bytes)
        })
    }

    fn send<'a>(&'a mut self, bytes: &'a [u8]) -> Pending<'a, Result<(), Interruption>> {
        Box::pin(async move {
            self.bytes.write_all(bytes).await.map_err(|error| interruption(&error))?;
            self.bytes.flush().await.map_err(|error| interruption(&error))
        })
    }

    fn start_tls(self: Box<Self>, hello: Hello) -> Pending<'static, Handshake> {
        Box::pin(async move {
            let Self { bytes, mut turn, tls, .. } = *self;
            let (seen, result) = {
                let mut shaking = pin!(tls.shake_hands(bytes, &hello, Attitude::Witness, &[]));
                if let Ok(shaken) = timeout(LENDS_TURN_AFTER, shaking.as_mut()).await {
                    shaken
                } else {
                    turn = None;
                    shaking.await
                }
            };
            let result = result.map(|bytes| {
                let binding = channel_binding(&bytes);
                Box::new(Self { binding, ..Self::plain(bytes, turn, tls) }) as Box<dyn Connection>
            });
            Handshake { seen, result }
        })
    }
}

/// How an open stream ended, by the operating system's or rustls' error.
pub(super) fn interruption(error: &io::Error) -> Interruption {
    if let Some(TooMuch { limit }) = error.get_ref().and_then(|inner| inner.downcast_ref()) {
        return Interruption::TooMuch { limit: *limit };
    }
    if let Some(rustls::Error::AlertReceived(description)) = error.get_ref().and_then(|inner| inner.downcast_ref()) {
        return Interruption::Alert(alert(*description));
    }
    match error.kind() {
        io::ErrorKind::ConnectionReset => Interruption::Reset,
        io::ErrorKind::UnexpectedEof
        | io::ErrorKind::BrokenPipe
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::WriteZero
        // A broken record: rustls ends the stream.
        | io::ErrorKind::InvalidData => Interruption::Cut,
        _ => Interruption::Other { code: error.raw_os_error() },
    }
}
