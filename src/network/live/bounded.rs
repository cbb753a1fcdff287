//! A stream that is read so far and no further, whatever comes on it: endless records, endless certificates, endless
//! tickets. What is understood has limits of its own; this one is for the bytes on the wire.

use std::{
    error, fmt, io,
    pin::Pin,
    task::{Context, Poll, ready},
};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// Many times what any conversation or document needs that keeps to the limits of DESIGN section 6, encrypted.
pub(super) const MOST_BYTES: usize = 1024 * 1024;

pub(super) struct Bounded<S> {
    bytes: S,
    left: usize,
}

impl<S> Bounded<S> {
    pub(super) fn new(bytes: S) -> Self {
        Self { bytes, left: MOST_BYTES }
    }
}

/// The other side sent more than [`MOST_BYTES`].
#[derive(Debug)]
pub(super) struct TooMuch;

impl fmt::Display for TooMuch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "more than {MOST_BYTES} bytes came")
    }
}

impl error::Error for TooMuch {}

impl<S: AsyncRead + Unpin> AsyncRead for Bounded<S> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if this.left == 0 {
            return Poll::Ready(Err(io::Error::other(TooMuch)));
        }
        let before = buf.filled().len();
        ready!(Pin::new(&mut this.bytes).poll_read(cx, buf))?;
        // The last piece may reach a little beyond: it is no larger than a buffer.
        this.left = this.left.saturating_sub(buf.filled().len() - before);
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Bounded<S> {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().bytes).poll_write(cx, buf)
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().bytes).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().bytes).poll_shutdown(cx)
    }
}
