//! The first words of a server that has nothing to do with the person's mail, on a port where servers speak first: where
//! they are those of the person's own server, one and the same answers for both. Nothing is said.

use std::time::Duration;

use crate::{
    account::{Hostname, Port, Security, Service},
    network::{Connection, Dial, Network, within},
    probe::{
        Stop,
        run::{CONNECT_DEADLINE, LOOK_DEADLINE},
    },
    protocol::{self, FirstWord, Next, OpeningFailure, ServerWords, Turn},
};

use super::{Looked, Seen, port};

/// Who answers for everybody may look up the caller first, for five to six seconds.
const GREETING_DEADLINE: Duration = Duration::from_secs(6);

/// Somebody else's server, at a port where it speaks first and in clear.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GreetingLook {
    pub service: Service,
    pub host: Hostname,
    pub port: Port,
}

/// The host in whose name a server speaks: the first of its words that is a name of at least two labels (RFC 5321 §4.2
/// has it in front; IMAP and POP3 leave it to the server). None where the words could be anybody's.
pub fn speaks_for(words: &ServerWords) -> Option<Hostname> {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    words.as_str().split(|c: char| !is_of_name(c)).find_map(|word| {
        let word = word.trim_matches(['.', '-']);
        let (_, last) = word.rsplit_once('.')?;
        // A version ends in a number, and an address too.
        let is_name =
            last.len() >= 2 && (last.bytes().all(|byte| byte.is_ascii_alphabetic()) || last.starts_with("xn--"));
        Hostname::parse(word).ok().filter(|_| is_name)
    })
}

/// Whether two servers say the same. The time and whatever else counts on from one caller to the next is left aside.
pub fn say_the_same(one: &ServerWords, other: &ServerWords) -> bool {
    speaks_for(one) == speaks_for(other) && without_numbers(one) == without_numbers(other)
}

fn without_numbers(words: &ServerWords) -> String {
    let mut outline = String::new();
    for character in words.as_str().chars() {
        match character {
            '0'..='9' if outline.ends_with('#') => {}
            '0'..='9' => outline.push('#'),
            other => outline.extend(other.to_lowercase()),
        }
    }
    outline
}

pub(super) async fn make(look: GreetingLook, network: &dyn Network) -> Looked {
    let started = network.now();
    let dial = Dial::within(CONNECT_DEADLINE.min(LOOK_DEADLINE));
    let port::Reached { ip, connection } = port::reach(&look.host, look.port, dial, network).await;
    let outcome = match connection {
        Ok(connection) => greeting(&look, connection, network).await,
        Err(stop) => Err(stop),
    };
    Looked { started, took: network.now().since(started), seen: Seen::Greeting { look, ip, outcome } }
}

async fn greeting(
    look: &GreetingLook,
    mut connection: Box<dyn Connection>,
    network: &dyn Network,
) -> Result<ServerWords, Stop> {
    let words = within(network, GREETING_DEADLINE, first_words(look.service, connection.as_mut())).await;
    words.unwrap_or(Err(Stop::NoGreeting { waited: GREETING_DEADLINE }))
}

async fn first_words(service: Service, connection: &mut dyn Connection) -> Result<ServerWords, Stop> {
    let mut opening = protocol::opening(service, Security::StartTls, FirstWord::Theirs);
    let mut turn = opening.begin();
    loop {
        let Turn { seen, next } = turn;
        if let Some(words) = seen.into_iter().find_map(greeted) {
            return Ok(words);
        }
        turn = match next {
            Next::Receive => {
                let bytes = connection.receive().await.map_err(Stop::Interrupted)?;
                if bytes.is_empty() { opening.closed() } else { opening.receive(&bytes) }
            }
            // Who turns everybody away says in whose name.
            Next::Finished { outcome: Err(OpeningFailure::Refused { words }), .. } => return Ok(words),
            Next::Finished { outcome: Err(failure), .. } => return Err(Stop::Opening(failure)),
            Next::Send(_) | Next::StartTls | Next::Finished { outcome: Ok(()), .. } => {
                return Err(Stop::OurFault { what: "the opening went on without a greeting".to_owned() });
            }
        };
    }
}

fn greeted(seen: protocol::Seen) -> Option<ServerWords> {
    match seen {
        protocol::Seen::Greeting(words) => Some(words),
        protocol::Seen::Capabilities(_) | protocol::Seen::StartTlsAccepted => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> ServerWords {
        ServerWords::from_bytes(text.as_bytes())
    }

    #[test]
    fn a_server_speaks_for_a_host_or_for_anybody() {
        for (said, host) in [
            ("mx.hoster.example ESMTP Exim 4.96 Wed, 25 Nov 2026 22:51:59 +0000", Some("mx.hoster.example")),
            (
                "* OK [CAPABILITY IMAP4rev1 STARTTLS] mail.hotel.example Cyrus IMAP 3.6.1 server ready",
                Some("mail.hotel.example"),
            ),
            ("POP3 ready <1896.697170952@dbc.hoster.example>", Some("dbc.hoster.example")),
            ("* OK IMAP4rev1 ready.", None),
            ("+OK", None),
            ("* OK Dovecot 2.3.19 (Debian-12) ready", None),
            ("* OK Gimap ready for requests from 192.0.2.7 a8-20020mb", None),
            ("gateway ESMTP", None),
        ] {
            assert_eq!(speaks_for(&words(said)).map(|host| host.to_string()).as_deref(), host, "{said}");
        }
    }

    #[test]
    fn what_counts_on_from_caller_to_caller_makes_no_difference_and_another_name_does() {
        let alike = |one: &str, other: &str| say_the_same(&words(one), &words(other));
        assert!(alike("mx.hotel.example ESMTP 22:51:59", "mx.hotel.example ESMTP 22:52:08"));
        assert!(alike("ready <9.7@mx.hotel.example>", "ready <10.777@mx.hotel.example>"));
        assert!(!alike("mx1.hotel.example ESMTP", "mx2.hotel.example ESMTP"));
        assert!(!alike("mx.hotel.example ESMTP Exim", "mx.hotel.example ESMTP Postfix"));
    }
}
