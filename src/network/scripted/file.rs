//! The form of a world file: TOML in which an unknown key is an error. [`super::World`] gives it meaning.
//!
//! ```toml
//! date = "2026-11-22T21:57:00Z"          # what the calendar of the pretend computer shows
//!
//! [situation]                            # the address to try, and where practice lists it
//! address = "amy@srv.test"
//! group = "all-is-well"
//!
//! [expect]                               # what a check must come to
//! verdict = "ready"
//!
//! [names]                                # DNS; a name that is not here and has nothing below it does not exist
//! "srv.test" = { mx = ["10 mx.srv.test"] }
//! "_imaps._tcp.srv.test" = { srv = ["0 1 993 imap.srv.test"] }
//! "broken.test" = { fails = "servfail" } # and so does every name below it
//! "parked.test" = { below = ["203.0.113.7"] } # a wildcard: where every name below it leads that is not written down
//!
//! [[hosts]]                              # a computer; its names lead to its addresses
//! names = ["imap.srv.test"]
//! addresses = ["203.0.113.5"]
//! certificates = ["srv.test", "intermediate"]
//! serves = ["imap"]                      # at the usual ports, and well
//! ports.995 = { connection = "dropped" } # one port, in detail
//! accounts = [{ username = "amy@srv.test", password = "practice" }] # who may sign in; nobody where it is left out
//!
//! [[documents]]                          # what a web server has
//! url = "https://autoconfig.srv.test/mail/config-v1.1.xml" # or over http, from a host that has `ports.80 = {}`
//! body = "…"
//! ```

use std::{
    collections::BTreeMap,
    net::{IpAddr, Ipv4Addr},
};

use serde::Deserialize;

use crate::{
    account::{Endpoint, Hostname},
    network::RecordKind,
};

use super::{
    door::{HandshakeScript, OldVersion, Shut, Speech, Way},
    records::{ExtendedRecord, MxRecord, NameFailure, SrvRecord},
    situation::{Expectation, Group},
};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WorldFile {
    pub(super) date: Option<String>,
    /// What every other calendar shows, where this computer's is wrong.
    pub(super) true_date: Option<String>,
    pub(super) situation: Option<SituationEntry>,
    pub(super) expect: Option<Expectation>,
    #[serde(default)]
    pub(super) resolver: ResolverEntry,
    #[serde(default)]
    pub(super) this_network: ThisNetworkEntry,
    /// The one that this computer is on when the situation is practised once more.
    pub(super) another_network: Option<ThisNetworkEntry>,
    #[serde(default)]
    pub(super) this_computer: ThisComputerEntry,
    #[serde(default)]
    pub(super) names: BTreeMap<Hostname, NameEntry>,
    #[serde(default)]
    pub(super) hosts: Vec<HostEntry>,
    #[serde(default)]
    pub(super) documents: Vec<DocumentEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SituationEntry {
    pub(super) address: String,
    pub(super) group: Group,
    /// What the person was told by the provider and typed in beside the address.
    #[serde(default)]
    pub(super) told: Vec<Endpoint>,
    /// The situation needs an internet of its own, as when this computer is offline.
    #[serde(default)]
    pub(super) alone: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ResolverEntry {
    pub(super) rtt_ms: Option<u64>,
    /// What it says to every question.
    pub(super) fails: Option<NameFailure>,
    /// Every name has this address and no other, as behind a welcome page.
    pub(super) leads_everybody_to: Option<Ipv4Addr>,
    /// Where it leads those who ask for a name that does not exist.
    pub(super) leads_lost_to: Option<Ipv4Addr>,
    /// Names that it, and no other resolver, leads to an address of its own.
    #[serde(default)]
    pub(super) leads: BTreeMap<Hostname, IpAddr>,
}

/// This computer, where there is something about it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ThisComputerEntry {
    /// Addresses that only this computer's own look-up has.
    #[serde(default)]
    pub(super) hosts_file: BTreeMap<Hostname, IpAddr>,
    /// The tunnel through which everything leaves.
    pub(super) tunnel: Option<String>,
    /// The proxy that programs are told to use.
    pub(super) proxy: Option<String>,
    /// Devices nearby are reached only once the person has agreed to it.
    #[serde(default)]
    pub(super) asks_leave_for_nearby: bool,
    /// Its list of authorities is lost.
    #[serde(default)]
    pub(super) trusts_nobody: bool,
}

/// The network that this computer is on.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ThisNetworkEntry {
    /// No way out: neither to a resolver nor to any host.
    #[serde(default)]
    pub(super) offline: bool,
    /// What becomes of every connection; names can be looked up.
    pub(super) connections: Option<Shut>,
    /// Connections to these ports vanish, whatever the host.
    #[serde(default)]
    pub(super) drops_ports: Vec<u16>,
    /// What becomes of connections over IPv6.
    pub(super) ipv6: Option<Shut>,
    /// Where whoever asks for a page over http is sent, whatever the host.
    pub(super) welcome_page: Option<String>,
    /// How much longer every answer takes, from wherever it comes.
    #[serde(default)]
    pub(super) delay_ms: u64,
    /// Labels of the certificates that it shows in the place of everybody's.
    #[serde(default)]
    pub(super) shows_certificates: Vec<String>,
    /// It is a Wi-Fi; else a cable.
    #[serde(default)]
    pub(super) wireless: bool,
    /// What tells it from other networks; else it is the usual one.
    pub(super) mark: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NameEntry {
    #[serde(default)]
    pub(super) mx: Vec<MxRecord>,
    #[serde(default)]
    pub(super) srv: Vec<SrvRecord>,
    #[serde(default)]
    pub(super) txt: Vec<String>,
    #[serde(default)]
    pub(super) ns: Vec<Hostname>,
    /// Where every name below this one leads that is not written down (RFC 4592).
    #[serde(default)]
    pub(super) below: Vec<IpAddr>,
    /// The resolver says that it checked DNSSEC.
    #[serde(default)]
    pub(super) authentic: bool,
    /// Questions for this name and all below it fail.
    pub(super) fails: Option<NameFailure>,
    /// Only questions for these types fail: `["AAAA"]`.
    #[serde(default)]
    pub(super) fails_for: Vec<Kind>,
    /// What a resolver adds to its answers about this name and those below it: `["9 DNSKEY Missing"]`.
    #[serde(default)]
    pub(super) extended: Vec<ExtendedRecord>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HostEntry {
    /// The first one is the name it greets with.
    pub(super) names: Vec<Hostname>,
    pub(super) addresses: Vec<IpAddr>,
    pub(super) rtt_ms: Option<u64>,
    /// Labels of certificates, in the order in which they are sent.
    #[serde(default)]
    pub(super) certificates: Vec<String>,
    #[serde(default)]
    pub(super) serves: Vec<Offer>,
    /// Who may sign in, at every port.
    #[serde(default)]
    pub(super) accounts: Vec<AccountEntry>,
    #[serde(default)]
    pub(super) ports: BTreeMap<PortNumber, PortEntry>,
    /// What the way there does to what is sent.
    #[serde(default)]
    pub(super) way: Way,
    /// What becomes of connections to any other port.
    #[serde(default = "refused")]
    pub(super) other_ports: Shut,
}

/// Somebody with a mailbox at a host.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AccountEntry {
    pub(super) username: String,
    pub(super) password: String,
}

/// Services that a host has at their usual ports, with nothing wrong.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Offer {
    Imap,
    Pop3,
    Submission,
    Web,
}

/// One port. What is not said follows from the usual meaning of its number.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PortEntry {
    /// Connections do not come about; nothing else may be said of such a port.
    pub(super) connection: Option<Shut>,
    pub(super) speaks: Option<Speech>,
    pub(super) encryption: Option<EncryptionEntry>,
    pub(super) handshake: Option<HandshakeScript>,
    /// The version in which a hello of an old client is answered: `"1.0"`, `"1.1"`.
    pub(super) old_version: Option<OldVersion>,
    pub(super) certificates: Option<Vec<String>>,
    /// The words of the greeting, without the code in front.
    pub(super) greeting: Option<String>,
    /// The greeting is a refusal.
    #[serde(default)]
    pub(super) turns_away: bool,
    /// How long the server takes to greet.
    #[serde(default)]
    pub(super) greets_after_ms: u64,
    /// Capabilities, without encryption and sign-in, which follow from the rest.
    pub(super) offers: Option<Vec<String>>,
    /// SASL mechanisms, offered inside the encryption, or in clear where there is none.
    pub(super) mechanisms: Option<Vec<String>>,
    /// What EHLO is answered with, whatever the name in it: `501 Syntactically invalid HELO argument(s)`.
    pub(super) refuses_hello: Option<String>,
    /// What every sign-in is answered with, whatever the password: `NO [ALERT] Application-specific password required`.
    pub(super) refuses: Option<String>,
    /// What who is signed in is told instead of the mailbox, or at STAT.
    pub(super) mailbox_refuses: Option<String>,
    /// What who is signed in is told at MAIL FROM.
    pub(super) sender_refuses: Option<String>,
    /// How long the server thinks about a password.
    #[serde(default)]
    pub(super) answers_after_ms: u64,
    /// All that it says comes a byte at a time, this far apart.
    pub(super) drips_every_ms: Option<u64>,
    /// What it goes on to say without end once it has said something.
    pub(super) floods_with: Option<String>,
    /// What somebody on the way adds, in clear, right behind the agreement to STARTTLS.
    pub(super) injects: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum EncryptionEntry {
    FromTheStart,
    Starttls,
    /// STARTTLS is offered, and refused when it is asked for.
    StarttlsRefused,
    None,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DocumentEntry {
    pub(super) url: String,
    pub(super) status: Option<u16>,
    pub(super) content_type: Option<String>,
    pub(super) redirect: Option<String>,
    /// It answers to a POST; all others answer to a GET.
    #[serde(default)]
    pub(super) posted: bool,
    #[serde(default)]
    pub(super) body: String,
    /// How long the server takes to answer; more than anybody waits, where it never does.
    #[serde(default)]
    pub(super) after_ms: u64,
}

/// A port as the key of a table, which TOML takes for text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct PortNumber(pub(super) u16);

impl TryFrom<String> for PortNumber {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match text.parse() {
            Ok(number) if number > 0 => Ok(Self(number)),
            _ => Err(format!("`{text}` is no port number")),
        }
    }
}

/// A record type under its name in DNS.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Kind(pub(super) RecordKind);

impl TryFrom<String> for Kind {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        use RecordKind::{Ipv4, Ipv6, Mx, Ns, Srv, Txt};
        [Ipv4, Ipv6, Mx, Srv, Txt, Ns]
            .into_iter()
            .find(|kind| kind.as_str() == text)
            .map(Self)
            .ok_or_else(|| format!("`{text}` is none of A, AAAA, MX, SRV, TXT, NS"))
    }
}

fn refused() -> Shut {
    Shut::Refused
}
