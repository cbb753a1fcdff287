//! What other hellos tell where ours was cut off or not answered: packets that are too large for the way, a name that
//! somebody does not let pass, a server that knows old encryption only.
//!
//! Each cause has the one kind of hello that passes it, and others that must not: where all of them pass, the trouble was
//! over before the look, and none of the causes is claimed.

use crate::{
    diagnosis::{AtDoor, Certainty, Fault, Finding, Observation},
    network::TlsFailure,
    probe::{Answer, Evidence, HelloAnswer, HelloLook, OtherHello, Stop, TlsSeen},
};

use super::scene::{Door, Scene};

/// What became of the other hellos to the machine of a try; None for what was not sent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hellos<'a> {
    in_small_segments: Option<Fate<'a>>,
    without_name: Option<Fate<'a>>,
    with_other_name: Option<Fate<'a>>,
    old: Option<Fate<'a>>,
    to_web: Option<Fate<'a>>,
}

/// How a hello fared.
#[derive(Clone, Copy, Debug)]
struct Fate<'a>(&'a Result<HelloAnswer, Stop>);

impl Fate<'_> {
    /// The handshake went through.
    fn encrypts(self) -> bool {
        matches!(self.0, Ok(HelloAnswer::Encrypted(_)))
    }

    /// Somebody answered it, if only with a no.
    fn is_answered(self) -> bool {
        match self.0 {
            Ok(_) => true,
            Err(Stop::Tls { seen, .. }) => seen.received > 0,
            Err(_) => false,
        }
    }

    /// It was sent, and met silence or a cut.
    fn is_lost(self) -> bool {
        matches!(self.0, Err(Stop::Tls { failure, seen }) if seen.received == 0 && is_cut_or_silent(failure))
    }

    /// The version that is agreed to, where it is one that nobody should speak any more.
    fn old_version(self) -> Option<String> {
        match self.0 {
            Ok(HelloAnswer::Answered(Answer::ServerHello { version })) if version.is_too_old() => {
                Some(version.to_string())
            }
            Ok(_) | Err(_) => None,
        }
    }
}

fn is_cut_or_silent(failure: &TlsFailure) -> bool {
    match failure {
        TlsFailure::TimedOut { .. } | TlsFailure::Interrupted(_) | TlsFailure::Closed => true,
        TlsFailure::Alert(_) | TlsFailure::TooOld | TlsFailure::NotTls | TlsFailure::Broken { .. } => false,
    }
}

impl<'a> Hellos<'a> {
    pub(super) fn beside(scene: &Scene<'a>, tried: &Evidence) -> Self {
        let fate = |hello| scene.hello(tried, hello).map(Fate);
        Self {
            in_small_segments: fate(OtherHello::SmallSegments),
            without_name: fate(OtherHello::WithoutServerName),
            with_other_name: fate(OtherHello::OtherServerName),
            old: fate(OtherHello::Old),
            to_web: fate(OtherHello::WebPort),
        }
    }

    /// Whether the port answers another kind of hello, so that encryption is what it speaks.
    pub(super) fn is_any_answered(&self) -> bool {
        self.at_the_port().any(Fate::is_answered)
    }

    fn at_the_port(&self) -> impl Iterator<Item = Fate<'a>> {
        [self.in_small_segments, self.without_name, self.with_other_name, self.old].into_iter().flatten()
    }

    /// The cause that the hellos leave; `failed` is what became of ours.
    pub(super) fn cause(&self, door: &Door<'_>, failed: &Observation) -> Option<Finding> {
        self.large_packets_lost(door, failed)
            .or_else(|| self.name_not_let_pass(door, failed))
            .or_else(|| self.only_old(door, failed))
    }

    /// Small packets pass, and no large ones: whatever is said in hellos of the usual size, they fail.
    fn large_packets_lost(&self, door: &Door<'_>, failed: &Observation) -> Option<Finding> {
        let usual = [self.without_name, self.with_other_name];
        if !self.in_small_segments?.encrypts() || usual.into_iter().flatten().any(Fate::encrypts) {
            return None;
        }
        let (host, port) = (door.endpoint.host.clone(), door.endpoint.port);
        let bytes = OtherHello::SMALL_SEGMENT;
        let pass = Observation::SmallPacketsPass { host, port, bytes };
        let fault = Fault::PmtuBlackHole { segment: bytes };
        Some(Finding::new(fault, Some(door.endpoint.clone()), Certainty::Stated, failed.clone()).and(pass))
    }

    /// Hellos that name the server fail, and others do not. A server can stumble over any name as well, so a hello
    /// without one proves less than one with another.
    fn name_not_let_pass(&self, door: &Door<'_>, failed: &Observation) -> Option<Finding> {
        let named = [self.in_small_segments, self.old];
        if named.into_iter().flatten().any(Fate::is_answered) {
            return None;
        }
        let (certainty, passes) = if self.with_other_name.is_some_and(Fate::is_answered) {
            (Certainty::Stated, AtDoor::OtherNamePasses)
        } else if self.without_name.is_some_and(Fate::is_answered) {
            (Certainty::MostLikely, AtDoor::NoNamePasses)
        } else {
            return None;
        };
        let fault = Fault::NameFilterResets { host: door.endpoint.host.clone() };
        let at = Some(door.endpoint.clone());
        Some(Finding::new(fault, at, certainty, failed.clone()).and(Observation::at(door.endpoint, passes)))
    }

    fn only_old(&self, door: &Door<'_>, failed: &Observation) -> Option<Finding> {
        let agreed = self.old_agreed(door)?;
        Some(Finding::new(Fault::TlsTooOld, Some(door.endpoint.clone()), Certainty::Stated, failed.clone()).and(agreed))
    }

    /// That an old hello is agreed to, where nothing newer is.
    pub(super) fn old_agreed(&self, door: &Door<'_>) -> Option<Observation> {
        let version = self.old?.old_version()?;
        let newer = [self.in_small_segments, self.without_name, self.with_other_name];
        let (host, port) = (door.endpoint.host.clone(), door.endpoint.port);
        let is_newer_known = newer.into_iter().flatten().any(Fate::encrypts);
        (!is_newer_known).then_some(Observation::OldHelloAgreed { host, port, version })
    }

    /// What they add where no cause is left: whether the trouble is with our hello, with mail, or with the machine.
    pub(super) fn context(&self, door: &Door<'_>) -> Vec<Observation> {
        let host = || door.endpoint.host.clone();
        let mut context = Vec::new();
        if self.is_any_answered() {
            context.push(Observation::at(door.endpoint, AtDoor::AnotherHelloAnswered));
        } else if self.at_the_port().any(Fate::is_lost) {
            context.push(Observation::at(door.endpoint, AtDoor::NoHelloPasses));
        }
        match self.to_web {
            Some(fate) if fate.encrypts() => context.push(Observation::WebEncrypts { host: host() }),
            Some(fate) if fate.is_lost() => context.push(Observation::WebFailsToEncrypt { host: host() }),
            Some(_) | None => {}
        }
        context
    }
}

/// A hello as newer mail programs send it is lost on the way to what is recommended, where our shorter one is answered.
pub(super) fn long_hello_lost(scene: &Scene<'_>, working: &Door<'_>) -> Option<Finding> {
    let is_here = |look: &HelloLook| look.hello == OtherHello::Large && look.endpoint == *working.endpoint;
    let (look, outcome) = scene.hellos().find(|(look, _)| is_here(look))?;
    let tried = working.tries.iter().copied().find(|seen| seen.is_working() && seen.ip == Some(look.ip))?;
    if !Fate(outcome).is_lost() {
        return None;
    }
    let (host, port) = (working.endpoint.host.clone(), working.endpoint.port);
    let (lost, passed) = (OtherHello::large(&host).len(), tried.tls().map(|TlsSeen { sent, .. }| *sent)?);
    let because = Observation::LongHelloLost { host: host.clone(), port, bytes: lost };
    let fault = Fault::LargeHelloBlocked { lost, passed };
    let answered = Observation::ShortHelloAnswered { host, port, bytes: passed };
    Some(Finding::new(fault, Some(working.endpoint.clone()), Certainty::Stated, because).and(answered))
}

#[cfg(test)]
#[expect(
    clippy::result_large_err,
    clippy::unnecessary_wraps,
    reason = "outcomes are made here as the probe makes them"
)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::{
        diagnosis::diagnose::staged::{IMAP, SMTP, Stage, no_tls, published, sending, stopped},
        network::Interruption,
        probe::Version,
    };
    use OtherHello::{Large, Old, OtherServerName, SmallSegments, WebPort, WithoutServerName};

    const WAITED: Duration = Duration::from_secs(3);

    fn stop(failure: TlsFailure, received: usize) -> Stop {
        Stop::Tls { failure, seen: TlsSeen { received, ..TlsSeen::default() } }
    }

    fn silence() -> Stop {
        stop(TlsFailure::TimedOut { waited: WAITED }, 0)
    }

    fn cut() -> Stop {
        stop(TlsFailure::Interrupted(Interruption::Reset), 0)
    }

    fn encrypted() -> Result<HelloAnswer, Stop> {
        Ok(HelloAnswer::Encrypted(TlsSeen::default()))
    }

    fn agreed(version: Version) -> Result<HelloAnswer, Stop> {
        Ok(HelloAnswer::Answered(Answer::ServerHello { version }))
    }

    fn refused() -> Result<HelloAnswer, Stop> {
        Ok(HelloAnswer::Answered(Answer::Alert { code: 70 }))
    }

    /// Our hello to the server for receiving ended so, and these others came of it.
    fn beside(ours: Stop, others: Vec<(OtherHello, Result<HelloAnswer, Stop>)>) -> Stage {
        let ours = sending().tried(IMAP, stopped(ours));
        others.into_iter().fold(ours, |stage, (hello, outcome)| stage.hello(IMAP, hello, outcome))
    }

    #[test]
    fn a_stalled_hello_has_four_causes_and_each_has_its_passing_one() {
        let others = |small, nameless, other, old| {
            vec![(SmallSegments, small), (WithoutServerName, nameless), (OtherServerName, other), (Old, old)]
        };
        let lost = || Err(silence());
        beside(silence(), others(encrypted(), lost(), lost(), refused())).gives(&["pmtu-black-hole"]);
        beside(silence(), others(lost(), encrypted(), encrypted(), lost())).gives(&["name-filter-resets"]);
        beside(silence(), others(lost(), encrypted(), lost(), lost())).gives(&["name-filter-resets likely"]);
        beside(silence(), others(lost(), lost(), lost(), agreed(Version::TLS_1_0))).gives(&["tls-too-old"]);
        beside(silence(), others(lost(), lost(), lost(), refused())).gives(&["tls-timeout"]);
        beside(silence(), others(lost(), lost(), lost(), lost())).gives(&["no-greeting"]);
    }

    #[test]
    fn a_cut_hello_is_told_by_the_one_that_stays_whole() {
        let others = |nameless, other, old| vec![(WithoutServerName, nameless), (OtherServerName, other), (Old, old)];
        let lost = || Err(cut());
        beside(cut(), others(encrypted(), encrypted(), lost())).gives(&["name-filter-resets"]);
        beside(cut(), others(lost(), Err(stop(TlsFailure::TooOld, 7)), lost())).gives(&["name-filter-resets"]);
        beside(cut(), others(lost(), lost(), agreed(Version::TLS_1_1))).gives(&["tls-too-old"]);
        beside(cut(), others(lost(), lost(), refused())).gives(&["tls-reset"]);
        beside(cut(), others(lost(), lost(), lost())).gives(&["server-hangs-up-at-once"]);
    }

    #[test]
    fn where_every_other_hello_passes_the_trouble_is_over_and_no_cause_is_claimed() {
        let all =
            || vec![(SmallSegments, encrypted()), (WithoutServerName, encrypted()), (OtherServerName, encrypted())];
        beside(silence(), all()).gives(&["tls-timeout"]);
        let newer =
            vec![(WithoutServerName, encrypted()), (OtherServerName, encrypted()), (Old, agreed(Version::TLS_1_0))];
        beside(cut(), newer).gives(&["tls-reset"]);
    }

    #[test]
    fn half_an_answer_is_a_black_hole_only_where_another_one_is_halved_too() {
        let half = || stop(TlsFailure::TimedOut { waited: WAITED }, 90);
        let small = || (SmallSegments, encrypted());
        beside(half(), vec![small(), (WithoutServerName, Err(half()))]).gives(&["pmtu-black-hole"]);
        beside(half(), vec![small(), (WithoutServerName, encrypted())]).gives(&["tls-timeout"]);
    }

    #[test]
    fn what_is_left_unexplained_says_how_the_machine_fares_otherwise() {
        let known = |web| {
            let stage = beside(cut(), vec![(OtherServerName, Err(cut())), (WebPort, web)]);
            stage.findings()[0].because().map(Observation::id).collect::<Vec<_>>()
        };
        assert_eq!(known(encrypted()), ["hung-up", "no-hello-passes", "web-encrypts", "service-works"]);
        assert_eq!(known(Err(cut())), ["hung-up", "no-hello-passes", "web-fails-to-encrypt", "service-works"]);
        assert_eq!(known(Err(Stop::NoAddress)), ["hung-up", "no-hello-passes", "service-works"]);
    }

    #[test]
    fn an_old_hello_confirms_an_old_server() {
        let alert = no_tls(TlsFailure::Alert(crate::network::Alert::ProtocolVersion), b"\x15\x03\x03\x00\x02\x02\x46");
        let stage = sending().tried(IMAP, alert).hello(IMAP, Old, agreed(Version::TLS_1_0));
        stage.gives(&["tls-too-old"]);
        let known: Vec<String> = stage.findings()[0].because().map(|seen| seen.id().to_owned()).collect();
        assert_eq!(known, ["old-encryption-only", "old-hello-agreed", "service-works"]);
    }

    #[test]
    fn a_long_hello_that_is_lost_is_a_warning_and_one_that_is_turned_down_is_none() {
        let works = || published().works(IMAP).works(SMTP);
        works().hello(IMAP, Large, Err(silence())).gives(&["large-hello-blocked"]);
        works().hello(IMAP, Large, Err(cut())).gives(&["large-hello-blocked"]);
        works().hello(IMAP, Large, refused()).gives(&[]);
        works().hello(IMAP, Large, agreed(Version::TLS_1_3)).gives(&[]);
        works().hello(IMAP, Large, Err(Stop::NoAddress)).gives(&[]);
    }
}
