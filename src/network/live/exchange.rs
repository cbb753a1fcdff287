//! One request over http/1.1 on a stream that is open, and verified where it is https (RFC 9110, RFC 9112): what is sent, and what is read of
//! the answer.

use std::{error::Error, io, pin::pin};

use futures_util::future::{Either, select};
use http_body_util::{BodyExt, Full};
use hyper::{
    StatusCode,
    body::{Body, Bytes, Incoming},
    client::conn::http1,
    header::{self, HeaderMap, HeaderValue},
};
use hyper_util::rt::TokioIo;
use time::{OffsetDateTime, format_description::well_known::Rfc2822};
use url::{Position, Url};

use crate::network::{Interruption, Method, Obstacle, RedirectRefusal, Redirects, Request};

use super::stream::{Duplex, interruption};

/// The most bytes of an answer's head.
const LARGEST_HEAD: usize = 64 * 1024;
const USER_AGENT: &str = concat!("Mailhaven/", env!("CARGO_PKG_VERSION"));

/// What a server said to one request.
pub(super) enum Answer {
    Document {
        status: StatusCode,
        content_type: Option<String>,
        location: Option<String>,
        date: Option<OffsetDateTime>,
        body: Vec<u8>,
    },
    Redirect {
        location: String,
        asks_for_get: bool,
    },
}

/// One request and its answer. The stream is driven in here and ends with it.
pub(super) async fn exchange(
    stream: impl Duplex + 'static,
    url: &Url,
    method: &Method,
    redirects: Redirects,
) -> Result<Answer, Obstacle> {
    let mut protocol = http1::Builder::new();
    protocol.max_buf_size(LARGEST_HEAD);
    let (mut sender, connection) = protocol.handshake(TokioIo::new(stream)).await.map_err(|error| obstacle(&error))?;
    let path = &url[Position::BeforePath..Position::AfterQuery];
    let (request, body) = match method {
        Method::Get => (hyper::Request::get(path), Bytes::new()),
        Method::Post { content_type, body } => (
            hyper::Request::post(path).header(header::CONTENT_TYPE, *content_type),
            Bytes::copy_from_slice(body.as_bytes()),
        ),
    };
    let request = request
        .header(header::HOST, &url[Position::BeforeHost..Position::AfterPort])
        .header(header::USER_AGENT, USER_AGENT)
        .header(header::ACCEPT_ENCODING, "identity")
        .header(header::CONNECTION, "close")
        .body(Full::new(body))
        .map_err(|error| Obstacle::Malformed { why: error.to_string() })?;
    let conversation = async move {
        let response = sender.send_request(request).await.map_err(|error| obstacle(&error))?;
        let (head, body) = response.into_parts();
        let location = match (redirect(head.status, &head.headers)?, redirects) {
            (Some(location), Redirects::Followed) => {
                return Ok(Answer::Redirect { location, asks_for_get: head.status == StatusCode::SEE_OTHER });
            }
            (location, Redirects::Told | Redirects::Followed) => location,
        };
        if let Some(encoding) = head.headers.get(header::CONTENT_ENCODING).filter(|encoding| *encoding != "identity") {
            let why = format!("encoded as {encoding:?}, which was not asked for");
            return Err(Obstacle::Malformed { why });
        }
        let content_type = head.headers.get(header::CONTENT_TYPE);
        let content_type = content_type.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        let date = date(&head.headers);
        Ok(Answer::Document { status: head.status, content_type, location, date, body: read(body).await? })
    };
    match select(pin!(conversation), pin!(connection)).await {
        Either::Left((answer, _)) => answer,
        // The stream is over; what arrived before is still to be read, and an error of the stream comes with it.
        Either::Right((_, conversation)) => conversation.await,
    }
}

/// The address that the answer sends us to, where it does (RFC 9110 §15.4).
fn redirect(status: StatusCode, headers: &HeaderMap) -> Result<Option<String>, Obstacle> {
    let (301 | 302 | 303 | 307 | 308, Some(location)) = (status.as_u16(), headers.get(header::LOCATION)) else {
        return Ok(None);
    };
    match str::from_utf8(location.as_bytes()) {
        Ok(location) => Ok(Some(location.to_owned())),
        Err(_) => Err(Obstacle::Redirect(RedirectRefusal::Malformed)),
    }
}

/// The server's date: when it says that it wrote the answer (RFC 9110 §6.6.1), and how long that lay in a cache since (RFC
/// 9111 §5.1). A date that cannot be read is none: nothing rests on its absence.
fn date(headers: &HeaderMap) -> Option<OffsetDateTime> {
    let text = |name| headers.get(name).map(HeaderValue::to_str).and_then(Result::ok).map(str::trim);
    let written = OffsetDateTime::parse(text(header::DATE)?, &Rfc2822).ok()?;
    match text(header::AGE) {
        Some(age) => written.checked_add(time::Duration::seconds(age.parse::<u32>().ok()?.into())),
        None => Some(written),
    }
}

async fn read(mut body: Incoming) -> Result<Vec<u8>, Obstacle> {
    const LIMIT: usize = Request::LARGEST_DOCUMENT;
    if body.size_hint().lower() > LIMIT as u64 {
        return Err(Obstacle::TooLarge { limit: LIMIT });
    }
    let mut bytes = Vec::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| obstacle(&error))?;
        // What is no data is a trailer, and trailers carry nothing for us.
        let Ok(data) = frame.into_data() else { continue };
        if bytes.len() + data.len() > LIMIT {
            return Err(Obstacle::TooLarge { limit: LIMIT });
        }
        bytes.extend_from_slice(&data);
    }
    Ok(bytes)
}

/// What hyper's error says: the stream ended, or the answer is no HTTP.
fn obstacle(error: &hyper::Error) -> Obstacle {
    let mut cause: Option<&dyn Error> = error.source();
    while let Some(inner) = cause {
        if let Some(error) = inner.downcast_ref::<io::Error>() {
            return Obstacle::Interrupted(interruption(error));
        }
        cause = inner.source();
    }
    if error.is_incomplete_message() || error.is_canceled() || error.is_closed() {
        return Obstacle::Interrupted(Interruption::Cut);
    }
    let why = match error.source() {
        Some(source) => format!("{error}: {source}"),
        None => error.to_string(),
    };
    Obstacle::Malformed { why }
}
