//! The opening of message submission.

use mailhaven::account::Service;

use super::listening::listen;

/// All up to the agreement to STARTTLS.
const AGREEMENTS: [&[u8]; 1] = [b"220 x\r\n250-x\r\n250 STARTTLS\r\n220 x\r\n"];

pub fn run(bytes: &[u8]) {
    listen(Service::Submission, bytes, &AGREEMENTS);
}
