//! The opening of POP3.

use mailhaven::account::Service;

use super::listening::listen;

/// All up to the agreement to STLS.
const AGREEMENTS: [&[u8]; 1] = [b"+OK x\r\n+OK\r\nSTLS\r\n.\r\n+OK x\r\n"];

pub fn run(bytes: &[u8]) {
    listen(Service::Pop3, bytes, &AGREEMENTS);
}
