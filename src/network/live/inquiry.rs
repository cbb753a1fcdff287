//! Questions to DNS asked another way: one packet of our own, so that its flags and all of the answer are ours (RFC 1035
//! §4.2, RFC 4035 §3.2.2, RFC 6891, RFC 8914); and the system's own look-up, getaddrinfo.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    time::Duration,
};

use hickory_resolver::proto::{
    op::{Edns, Message, Query},
    rr::{Name, rdata::opt::EdnsOption},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpStream, UdpSocket, lookup_host},
    time::{Instant, timeout},
};

use crate::{
    account::Hostname,
    network::{Asked, ExtendedError, Inquired, Inquiry, Lookup, LookupFailure, Question, SystemAnswer},
};

use super::{LiveNetwork, race::staggered, records, tcp};

/// Quad9, a foundation that keeps no record of who asks. It answers nothing about names that it holds to be harmful, which
/// does no harm here: only what it finds counts, and that it finds nothing says nothing.
const PUBLIC: [IpAddr; 2] =
    [IpAddr::V4(Ipv4Addr::new(9, 9, 9, 9)), IpAddr::V6(Ipv6Addr::new(0x2620, 0xfe, 0, 0, 0, 0, 0, 0xfe))];
const DNS_PORT: u16 = 53;

/// One packet is waited for so long, and sent twice.
const ONE_TRY: Duration = Duration::from_secs(1);
const TRIES: usize = 2;
const LONGEST: Duration = Duration::from_millis(2_500);
/// How long one resolver is waited for before the next one is asked too.
const HEAD_START: Duration = Duration::from_millis(400);
/// The system's look-up goes through its own list of servers and tries, up to half a minute.
const SYSTEM_DEADLINE: Duration = Duration::from_secs(5);
/// What passes every path unbroken (RFC 9715 §3).
const LARGEST_PACKET: u16 = 1_232;
/// The option that carries an extended error (RFC 8914 §2).
const EXTENDED_ERROR: u16 = 15;

pub(super) fn public_resolvers() -> Vec<SocketAddr> {
    PUBLIC.map(|address| SocketAddr::new(address, DNS_PORT)).into()
}

pub(super) async fn inquire(network: &LiveNetwork, inquiry: Inquiry) -> Inquired {
    let nobody = |failure| Inquired { resolver: None, lookup: Lookup::Failed(failure), extended: Vec::new() };
    let servers = match inquiry.how {
        Asked::Again | Asked::Unchecked => match network.resolvers.addresses() {
            Ok(servers) => servers,
            Err(failure) => return nobody(failure),
        },
        Asked::Elsewhere => network.public_resolvers.clone(),
    };
    let started = Instant::now();
    let asked = servers.into_iter().map(|server| ask(server, &inquiry)).collect();
    match staggered(asked, HEAD_START, started + LONGEST).await {
        Ok(inquired) => inquired,
        Err(lost) => {
            let silence = LookupFailure::TimedOut { waited: started.elapsed() };
            // Where somebody is still silent, that an other one cannot be reached is not the whole of it.
            let failure = if lost.unfinished { None } else { lost.failures.into_iter().next() };
            nobody(failure.unwrap_or(silence))
        }
    }
}

/// Whatever the resolver says, failure codes included, is an answer.
async fn ask(server: SocketAddr, inquiry: &Inquiry) -> Result<Inquired, LookupFailure> {
    let question = message(inquiry)?;
    let bytes = question.to_vec().map_err(|error| LookupFailure::Malformed { why: error.to_string() })?;
    let started = Instant::now();
    let unreachable = |error: io::Error| LookupFailure::Unreachable(tcp::connect_failure(&error, started.elapsed()));
    let mut answer = over_udp(server, &question, &bytes).await.map_err(unreachable)?;
    if answer.as_ref().is_some_and(|answer| answer.metadata.truncation) {
        let whole = timeout(LONGEST, over_tcp(server, &question, &bytes)).await;
        // What does not come whole is still what was said, and more than nothing.
        if let Ok(Ok(Some(whole))) = whole {
            answer = Some(whole);
        }
    }
    let Some(answer) = answer else { return Err(LookupFailure::TimedOut { waited: started.elapsed() }) };
    let lookup = match records::of_message(inquiry.question.kind, &answer).unwrap_or_else(Lookup::Failed) {
        // What was cut short may have lost just that record.
        Lookup::NoSuchRecord if answer.metadata.truncation => {
            Lookup::Failed(LookupFailure::Malformed { why: "the answer was cut short".to_owned() })
        }
        lookup => lookup,
    };
    Ok(Inquired { resolver: Some(server.ip()), lookup, extended: extended(&answer) })
}

fn message(inquiry: &Inquiry) -> Result<Message, LookupFailure> {
    let Question { name, kind } = &inquiry.question;
    let absolute = Name::from_ascii(format!("{name}."));
    let absolute = absolute.map_err(|error| LookupFailure::Malformed { why: format!("{name}: {error}") })?;
    let mut message = Message::query();
    message.metadata.recursion_desired = true;
    message.metadata.authentic_data = true;
    message.metadata.checking_disabled = inquiry.how == Asked::Unchecked;
    message.add_query(Query::query(absolute, records::record_type(*kind)));
    let mut edns = Edns::new();
    edns.set_max_payload(LARGEST_PACKET);
    message.set_edns(edns);
    Ok(message)
}

/// The answer to this question; None where none came. A packet that is none of its is passed over.
async fn over_udp(server: SocketAddr, question: &Message, bytes: &[u8]) -> io::Result<Option<Message>> {
    let any: IpAddr = if server.is_ipv4() { Ipv4Addr::UNSPECIFIED.into() } else { Ipv6Addr::UNSPECIFIED.into() };
    let socket = UdpSocket::bind(SocketAddr::new(any, 0)).await?;
    socket.connect(server).await?;
    let mut buffer = vec![0; LARGEST_PACKET.into()];
    for _ in 0..TRIES {
        socket.send(bytes).await?;
        let arriving = async {
            loop {
                let length = socket.recv(&mut buffer).await?;
                if let Some(answer) = read(&buffer[..length]).filter(|answer| belongs(answer, question)) {
                    return io::Result::Ok(answer);
                }
            }
        };
        if let Ok(answer) = timeout(ONE_TRY, arriving).await {
            return answer.map(Some);
        }
    }
    Ok(None)
}

#[expect(clippy::disallowed_methods, reason = "a resolver is asked here, not a server; it takes no turn")]
async fn over_tcp(server: SocketAddr, question: &Message, bytes: &[u8]) -> io::Result<Option<Message>> {
    let mut stream = TcpStream::connect(server).await?;
    let length = u16::try_from(bytes.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
    stream.write_all(&[&length.to_be_bytes()[..], bytes].concat()).await?;
    let mut answer = vec![0; stream.read_u16().await?.into()];
    stream.read_exact(&mut answer).await?;
    Ok(read(&answer).filter(|answer| belongs(answer, question)))
}

fn read(bytes: &[u8]) -> Option<Message> {
    Message::from_vec(bytes).ok()
}

fn belongs(answer: &Message, question: &Message) -> bool {
    answer.metadata.id == question.metadata.id && answer.queries == question.queries
}

fn extended(answer: &Message) -> Vec<ExtendedError> {
    let options = answer.edns.iter().flat_map(|edns| edns.options().as_ref());
    let extended = options.filter_map(|(_, option)| match option {
        EdnsOption::Unknown(EXTENDED_ERROR, bytes) => {
            let (code, words) = bytes.split_first_chunk()?;
            Some(ExtendedError::new(u16::from_be_bytes(*code), &String::from_utf8_lossy(words)))
        }
        _ => None,
    });
    extended.collect()
}

/// getaddrinfo runs in a thread of tokio's that cannot be stopped; giving it up leaves it to its own deadlines.
pub(super) async fn ask_system(host: Hostname) -> SystemAnswer {
    // Without a dot at the end, as other programs write it: with one, a hosts file is not searched.
    let looking = lookup_host((host.as_ascii().to_owned(), 0));
    match timeout(SYSTEM_DEADLINE, looking).await {
        Ok(Ok(addresses)) => {
            let mut found: Vec<IpAddr> = Vec::new();
            for address in addresses {
                if !found.contains(&address.ip()) {
                    found.push(address.ip());
                }
            }
            let listed = hosts_file().is_some_and(|text| {
                let listed = listed(&text, host.as_ascii());
                !listed.is_empty() && found.iter().all(|address| listed.contains(address))
            });
            if listed { SystemAnswer::Listed(found) } else { SystemAnswer::Addresses(found) }
        }
        Ok(Err(error)) => SystemAnswer::Nothing { why: error.to_string() },
        Err(_) => SystemAnswer::TimedOut,
    }
}

/// The list of hosts that getaddrinfo reads first (hosts(5)); None where this system has none to read.
fn hosts_file() -> Option<String> {
    let path = if cfg!(windows) { r"C:\Windows\System32\drivers\etc\hosts" } else { "/etc/hosts" };
    std::fs::read_to_string(path).ok()
}

/// The addresses of a host in such a list: an address and its names on each line, up to a `#`.
fn listed(text: &str, host: &str) -> Vec<IpAddr> {
    let lines = text.lines().map(|line| line.split('#').next().unwrap_or(line));
    let listed = lines.filter_map(|line| {
        let mut words = line.split_ascii_whitespace();
        let address = words.next()?.parse().ok()?;
        words.any(|name| name.eq_ignore_ascii_case(host)).then_some(address)
    });
    listed.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_hosts_has_an_address_and_its_names_on_each_line() {
        let text = "127.0.0.1 localhost\n# 192.0.2.1 imap.example.org\n\t192.0.2.7\tother.example IMAP.example.org # ours\n\
                    2001:db8::7 imap.example.org\nnonsense imap.example.org\n192.0.2.9 imap.example.org.evil";
        let found: Vec<String> = listed(text, "imap.example.org").iter().map(ToString::to_string).collect();
        assert_eq!(found, ["192.0.2.7", "2001:db8::7"]);
    }
}
