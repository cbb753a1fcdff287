//! A stream that is read so far and no further, whatever comes on it: endless records, endless certificates, endless
//! tickets. What is understood has limits of its own; this one is for the bytes on the wire.

use std::{
    error, fmt, io,
    pin::Pin,
    task::{Context, Poll, ready},
};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// The 64 KiB of words that a conversation may take (DESIGN section 6), and as much for certificates and for what
/// encryption wraps around them.
const MOST_OF_CONVERSATION: usize = 128 * 1024;
/// Four times what any document may have (DESIGN section 6), for its headers and its encryption.
const MOST_OF_DOCUMENT: usize = 1024 * 1024;

pub(super) struct Bounded<S> {
    bytes: S,
    limit: usize,
    left: usize,
}

impl<S> Bounded<S> {
    pub(super) fn conversation(bytes: S) -> Self {
        Self::to(bytes, MOST_OF_CONVERSATION)
    }

    pub(super) fn document(bytes: S) -> Self {
        Self::to(bytes, MOST_OF_DOCUMENT)
    }

    fn to(bytes: S, limit: usize) -> Self {
        Self { bytes, limit, left: limit }
    }
}

/// The other side sent more than is read.
#[derive(Debug)]
pub(super) struct TooMuch {
    pub(super) limit: usize,
}

impl fmt::Display for TooMuch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "more than {} bytes came", self.limit)
    }
}

impl error::Error for TooMuch {}

impl<S: AsyncRead + Unpin> AsyncRead for Bounded<S> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if this.left == 0 {
            return Poll::Ready(Err(io::Error::other(TooMuch { limit: this.limit })));
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
