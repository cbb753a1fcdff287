//! Lines as servers send them, and what a first line tells of a service that was not expected.

use super::{Answerer, OpeningFailure, ServerWords, conversation::Step};

/// Where the first whole answer among the unread bytes ends; else from which of them to look on once more have come, so
/// that what a server sends in many pieces is not read again for each. That may lie beyond what has come.
pub(super) type Search = Result<usize, usize>;

/// The first line of the unread bytes, its end included.
pub(super) fn first_line(unread: &[u8]) -> Search {
    line_from(unread, 0)
}

/// The end of the line that begins at `from`.
pub(super) fn line_from(unread: &[u8], from: usize) -> Search {
    let Some(line) = unread.get(from..) else { return Err(from) };
    line.iter().position(|byte| *byte == b'\n').map(|at| from + at + 1).ok_or(from)
}

/// Everything, where it is a TLS record in place of a greeting: there is no line end to wait for.
pub(super) fn tls_record(unread: &[u8]) -> Option<usize> {
    (Answerer::of(unread) == Answerer::Tls).then_some(unread.len())
}

/// The lines of an answer without their ends; a lone LF ends a line as well, as some servers forget the CR.
pub(super) fn lines(answer: &[u8]) -> impl Iterator<Item = &[u8]> {
    answer.split_inclusive(|byte| *byte == b'\n').map(without_end)
}

pub(super) fn without_end(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Splits at the first space.
pub(super) fn word_and_rest(line: &[u8]) -> (&[u8], &[u8]) {
    match line.iter().position(|byte| *byte == b' ') {
        Some(at) => (&line[..at], &line[at + 1..]),
        None => (line, &[]),
    }
}

pub(super) fn words(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    line.split(|byte| matches!(byte, b' ' | b'\t')).filter(|word| !word.is_empty())
}

/// Takes a prefix off, capitals or not.
pub(super) fn after<'a>(prefix: &[u8], line: &'a [u8]) -> Option<&'a [u8]> {
    let head = line.get(..prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then(|| &line[prefix.len()..])
}

/// The greeting is none of the `expected` service.
pub(super) fn not_this_service<E>(expected: Answerer, greeting: &[u8]) -> Step<E> {
    let answerer = match Answerer::of(greeting) {
        same if same == expected => Answerer::Unknown,
        other => other,
    };
    Step::fail(OpeningFailure::NotThisService { answerer, words: ServerWords::from_bytes(greeting) })
}

pub(super) fn garbled<E>(answer: &[u8]) -> Step<E> {
    Step::fail(OpeningFailure::Garbled { words: ServerWords::from_bytes(answer) })
}
