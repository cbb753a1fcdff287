//! The opening of IMAP.

use mailhaven::account::Service;

use super::listening::listen;

/// All up to the agreement to STARTTLS, with one command before and with two.
const AGREEMENTS: [&[u8]; 2] =
    [b"* OK [CAPABILITY STARTTLS] x\r\na1 OK x\r\n", b"* OK x\r\n* CAPABILITY STARTTLS\r\na1 OK x\r\na2 OK x\r\n"];

pub fn run(bytes: &[u8]) {
    listen(Service::Imap, bytes, &AGREEMENTS);
}
