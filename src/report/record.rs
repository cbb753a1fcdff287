//! A run as far as it has come. Events are folded in as they arrive; everything else is computed from them, so a
//! recorded stream gives the same record again.

use std::time::Duration;

use time::OffsetDateTime;

use crate::{
    account::{EmailAddress, Endpoint, Hostname, Security, Service},
    diagnosis::{Finding, Observed, Verdict, diagnose, verdict},
    discovery::{
        Note, Report, SourceId, SourceReport, Trust,
        provider::{Provider, provider_of},
        rank::{Ranked, can_outrank, present_provider_first, rank},
    },
    engine::{Event, EventKind, LocalNetwork, RunId},
    probe::{Asking, Evidence, Looked, Moment, SignIn, SigningIn},
    settings::Settings,
};

use super::{SignInOffer, derived::with_derived};

/// What is known of one run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub run: RunId,
    pub address: EmailAddress,
    /// The date on this computer when the run began.
    pub wall_clock: OffsetDateTime,
    started: Moment,
    latest: Moment,
    /// The network that was looked from, as far as it is known.
    network: Option<LocalNetwork>,
    asked: Vec<SourceId>,
    sources: Vec<SourceReport>,
    planned: Vec<Endpoint>,
    asking: Vec<(Endpoint, Asking, Moment)>,
    evidence: Vec<Evidence>,
    looks: Vec<Looked>,
    /// Of every press; the latest begins at `pressed`.
    sign_ins: Vec<SignIn>,
    pressed: usize,
    signing_in: Option<(Endpoint, SigningIn, Moment)>,
    ready: Option<Moment>,
    ended: Option<Ended>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ended {
    Finished(Moment),
    Cancelled,
}

/// The best endpoint of a kind that was seen working.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pick<'a> {
    pub ranked: &'a Ranked,
    /// Whether anything that is still missing could put another one in its place.
    pub is_final: bool,
}

impl Record {
    /// How long an answer that may still come from a more trusted source holds up a well-founded one.
    pub const SOFT_DEADLINE: Duration = Duration::from_millis(2_500);

    /// Begins a record with a run's first event; None for any other.
    pub fn begin(event: &Event) -> Option<Self> {
        let EventKind::Started { address, wall_clock, sources } = &event.kind else { return None };
        let started = event.at.unwrap_or_default();
        Some(Self {
            run: event.run,
            address: address.clone(),
            wall_clock: *wall_clock,
            started,
            latest: started,
            network: None,
            asked: sources.clone(),
            sources: Vec::new(),
            planned: Vec::new(),
            asking: Vec::new(),
            evidence: Vec::new(),
            looks: Vec::new(),
            sign_ins: Vec::new(),
            pressed: 0,
            signing_in: None,
            ready: None,
            ended: None,
        })
    }

    /// Takes one more event; one of another run changes nothing.
    pub fn take(&mut self, event: &Event) {
        if event.run != self.run {
            return;
        }
        if let Some(at) = event.at {
            self.latest = self.latest.max(at);
        }
        match &event.kind {
            EventKind::Started { .. }
            | EventKind::Saved { .. }
            | EventKind::SaveFailed { .. }
            | EventKind::Thunderbird { .. } => return,
            EventKind::Here(network) => self.network.clone_from(network),
            EventKind::SourceReported(report) => self.sources.push(report.clone()),
            EventKind::Planned(endpoint) => self.planned.push(endpoint.clone()),
            EventKind::Asking { endpoint, asking, .. } => {
                self.asking.retain(|(known, ..)| known != endpoint);
                self.asking.push((endpoint.clone(), *asking, self.latest));
            }
            EventKind::Tried(evidence) => self.evidence.push(evidence.clone()),
            EventKind::Looked(looked) => self.looks.push(looked.clone()),
            EventKind::Clock => {}
            EventKind::Finished => self.ended = Some(Ended::Finished(self.latest)),
            EventKind::Cancelled => self.ended = Some(Ended::Cancelled),
            EventKind::SigningIn { endpoint, step } => {
                if self.signing_in.is_none() {
                    self.pressed = self.sign_ins.len();
                }
                self.signing_in = Some((endpoint.clone(), *step, self.latest));
            }
            EventKind::SignedIn(evidence) => self.sign_ins.push(evidence.clone()),
            EventKind::SignInOver => self.signing_in = None,
        }
        if self.ready.is_none() && self.pick(&self.ranked(), true).is_some_and(|pick| pick.is_final) {
            self.ready = Some(self.latest);
        }
    }

    /// The network that was looked from; None where there was none, or the system does not tell.
    pub fn network(&self) -> Option<&LocalNetwork> {
        self.network.as_ref()
    }

    pub fn sources(&self) -> &[SourceReport] {
        &self.sources
    }

    /// The endpoints that the person was told by the provider, as typed.
    pub fn told(&self) -> Vec<Endpoint> {
        let typed = self.sources.iter().filter(|report| report.source == SourceId::Manual);
        typed.flat_map(|report| report.report.candidates()).map(|candidate| candidate.endpoint.clone()).collect()
    }

    /// What sources saw beside mail servers.
    pub fn notes(&self) -> impl Iterator<Item = &Note> {
        self.sources.iter().flat_map(|report| &report.notes)
    }

    pub fn evidence(&self) -> &[Evidence] {
        &self.evidence
    }

    /// Further looks that tell causes apart, in the order in which they ended.
    pub fn looks(&self) -> &[Looked] {
        &self.looks
    }

    /// What came of the latest press, so far.
    pub fn sign_ins(&self) -> &[SignIn] {
        &self.sign_ins[self.pressed..]
    }

    /// What came of every press, in their order.
    pub fn all_sign_ins(&self) -> &[SignIn] {
        &self.sign_ins
    }

    /// What a sign-in is waiting for, and since when; None while none is under way.
    pub fn signing_in(&self) -> Option<(&Endpoint, SigningIn, Duration)> {
        let (endpoint, step, since) = self.signing_in.as_ref()?;
        Some((endpoint, *step, self.latest.since(*since)))
    }

    /// Whether and how a sign-in can be offered to a person who knows the companies in `agreed`.
    pub fn sign_in_offer(&self, agreed: &[Hostname]) -> SignInOffer {
        SignInOffer::of(self, agreed)
    }

    pub fn planned(&self) -> &[Endpoint] {
        &self.planned
    }

    /// What a planned endpoint is waiting for, and for how long; None once a try of it has ended.
    pub fn asking(&self, endpoint: &Endpoint) -> Option<(Asking, Duration)> {
        if self.is_over() || self.has_ended(endpoint) {
            return None;
        }
        let (_, asking, since) = self.asking.iter().find(|(known, ..)| known == endpoint)?;
        Some((*asking, self.latest.since(*since)))
    }

    pub fn is_over(&self) -> bool {
        self.ended.is_some()
    }

    pub fn is_complete(&self) -> bool {
        matches!(self.ended, Some(Ended::Finished(_)))
    }

    pub fn was_cancelled(&self) -> bool {
        self.ended == Some(Ended::Cancelled)
    }

    /// Places that were asked, sources and servers alike, and how many of them have answered.
    pub fn progress(&self) -> (usize, usize) {
        let ended = self.planned.iter().filter(|endpoint| self.has_ended(endpoint)).count();
        (self.sources.len() + ended, self.asked.len() + self.planned.len())
    }

    /// Time from the start of the run to its latest event.
    pub fn elapsed(&self) -> Duration {
        self.latest.since(self.started)
    }

    /// Time from the start to the moment that a verified incoming endpoint could be shown as final.
    pub fn ready(&self) -> Option<Duration> {
        self.ready.map(|ready| ready.since(self.started))
    }

    pub fn finished(&self) -> Option<Duration> {
        match self.ended {
            Some(Ended::Finished(moment)) => Some(moment.since(self.started)),
            Some(Ended::Cancelled) | None => None,
        }
    }

    /// A moment of this run as time from its start.
    pub fn since_start(&self, moment: Moment) -> Duration {
        moment.since(self.started)
    }

    /// All candidates, best first, with working endpoints that belong to one of them.
    pub fn ranked(&self) -> Vec<Ranked> {
        let ranked = with_derived(rank(&self.address, &self.sources), &self.evidence);
        present_provider_first(ranked, &self.address, &self.sources, |endpoint| self.works(endpoint))
    }

    /// The provider that this address belongs to, by its domain or by a report.
    pub fn provider(&self) -> Option<&'static Provider> {
        provider_of(self.address.domain(), &self.sources, |endpoint| self.works(endpoint))
    }

    /// The best working endpoint for receiving or sending among `ranked`; one where nobody can sign in only where there is
    /// no other.
    pub fn pick<'a>(&self, ranked: &'a [Ranked], incoming: bool) -> Option<Pick<'a>> {
        let of_kind = |ranked: &&Ranked| ranked.endpoint.service.is_incoming() == incoming;
        let lets_in =
            |ranked: &&Ranked| self.evidence.iter().any(|seen| seen.lets_in() && seen.endpoint == ranked.endpoint);
        let open = ranked.iter().filter(of_kind).find(lets_in);
        let best = open.or_else(|| ranked.iter().filter(of_kind).find(|ranked| self.works(&ranked.endpoint)))?;
        let waits_for_better = ranked
            .iter()
            .filter(of_kind)
            // Whatever lets somebody in is better than what does not.
            .take_while(|other| open.is_none() || other.endpoint != best.endpoint)
            .any(|other| !self.has_ended(&other.endpoint) && !other.endpoint.is_between_servers());
        let waited_enough = self.elapsed() >= Self::SOFT_DEADLINE;
        let missing = self.asked.iter().filter(|id| !self.sources.iter().any(|report| report.source == **id));
        let missing: Vec<SourceId> = missing.copied().filter(|source| can_outrank(*source, best.trust)).collect();
        let may_go_on = waited_enough && may_be_final(best.trust, &missing);
        let is_final = (!waits_for_better || waited_enough) && (missing.is_empty() || may_go_on);
        Some(Pick { ranked: best, is_final: self.is_over() || is_final })
    }

    /// The better places that could not be asked while the servers for receiving are no more than guessed: their silence
    /// is told and not passed over.
    pub fn unasked(&self) -> Vec<SourceId> {
        let ranked = self.ranked();
        let guessed = self.pick(&ranked, true).map(|pick| pick.ranked.trust).filter(|trust| *trust <= Trust::Guess);
        let Some(trust) = guessed else { return Vec::new() };
        let kept_away = |report: &&SourceReport| matches!(report.report, Report::CouldNotLook(_));
        let better = |source: &SourceId| can_outrank(*source, trust);
        self.sources.iter().filter(kept_away).map(|report| report.source).filter(better).collect()
    }

    pub fn works(&self, endpoint: &Endpoint) -> bool {
        self.evidence.iter().any(|seen| seen.is_working() && seen.endpoint == *endpoint)
    }

    /// Whether the outcome can be shown: everything has ended, or both directions are final.
    pub fn is_settled(&self) -> bool {
        let ranked = self.ranked();
        let is_final = |incoming| self.pick(&ranked, incoming).is_some_and(|pick| pick.is_final);
        self.is_over() || (is_final(true) && is_final(false))
    }

    pub fn settings(&self) -> Option<Settings> {
        let settings = Settings::from_working(&self.address, &self.ranked(), &self.evidence)?;
        Some(settings.signed_in(&self.sign_ins))
    }

    /// The same with another way of fetching mail, where that was seen working and asks for no agreement of its own.
    pub fn settings_by(&self, incoming: Service) -> Option<Settings> {
        let settings = self.settings()?.fetching_by(incoming, &self.ranked(), &self.evidence)?;
        let settings = settings.signed_in(&self.sign_ins);
        self.to_agree_to(&settings, &[]).is_empty().then_some(settings)
    }

    pub fn findings(&self) -> Vec<Finding> {
        diagnose(&Observed {
            address: &self.address,
            reports: &self.sources,
            evidence: &self.evidence,
            looks: &self.looks,
            sign_ins: self.sign_ins(),
            at: self.wall_clock,
            complete: self.is_complete(),
        })
    }

    /// What the person has to agree to before these settings may be taken away, each with the name in question, whatever
    /// else stands in the way. Names in `agreed` are settled.
    pub fn to_agree_to(&self, settings: &Settings, agreed: &[Hostname]) -> Vec<(Finding, Hostname)> {
        let servers = || std::iter::once(settings.incoming()).chain(settings.outgoing());
        let leads_there = |name: &Hostname| servers().any(|server| server.endpoint.host.is_within(name.as_ascii()));
        let asked = self.findings().into_iter().filter_map(|finding| {
            let name = finding.fault.remedy()?.name_to_agree_to()?.clone();
            (leads_there(&name) && !agreed.contains(&name)).then_some((finding, name))
        });
        asked.collect()
    }

    pub fn verdict(&self) -> Verdict {
        let ranked = self.ranked();
        let works = |incoming| self.pick(&ranked, incoming).is_some();
        verdict(&self.findings(), works(true) && works(false))
    }

    /// The host that a service's lights speak of: where the working endpoint is, else the best candidate's.
    pub(super) fn host_for(&self, ranked: &[Ranked], service: Service) -> Option<Hostname> {
        let of_service = || ranked.iter().filter(|ranked| ranked.endpoint.service == service);
        of_service()
            .find(|ranked| self.works(&ranked.endpoint))
            .or_else(|| of_service().next())
            .map(|ranked| ranked.endpoint.host.clone())
    }

    pub(super) fn endpoints_of(&self, service: Service, security: Security) -> impl Iterator<Item = &Endpoint> {
        self.planned.iter().filter(move |endpoint| endpoint.service == service && endpoint.security == security)
    }

    /// Whether every try of an endpoint has ended. A name that leads to several addresses has several tries; the first
    /// that works is enough.
    fn has_ended(&self, endpoint: &Endpoint) -> bool {
        self.is_over() || self.evidence.iter().any(|seen| seen.endpoint == *endpoint)
    }
}

/// Whether an answer of this trust may be final after the soft deadline while these better sources are silent. What
/// somebody states may. A guess may not, as long as the domain itself or the public database could still speak: their
/// timeout would turn into a guess. Where only hints are missing, from behind the mail exchanger or of Autodiscover, a
/// server that was seen working at the domain's own name is worth as much as they would be, and they are not waited for;
/// that they could not be asked stays in the report.
fn may_be_final(trust: Trust, missing: &[SourceId]) -> bool {
    trust > Trust::Untrusted || missing.iter().all(|source| source.best_trust() <= Trust::Indirect)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::discovery::Absence;

    /// A run that heard only that the domain does not exist, and then ended in this way.
    fn ended(kind: EventKind) -> Record {
        let event = |kind| Event { run: RunId(1), at: Some(Moment::default()), kind };
        let address = EmailAddress::parse("anna@example.org").unwrap();
        let wall_clock = time::macros::datetime!(2026-11-22 12:00 UTC);
        let started = EventKind::Started { address, wall_clock, sources: vec![SourceId::Mx, SourceId::Srv] };
        let mut record = Record::begin(&event(started)).unwrap();
        record.take(&event(EventKind::SourceReported(SourceReport {
            source: SourceId::Mx,
            detail: "example.org MX".to_owned(),
            started: Moment::default(),
            took: Duration::from_millis(40),
            report: Report::NothingPublished(Absence::NoSuchName),
            notes: Vec::new(),
            dates: None,
        })));
        record.take(&event(kind));
        record
    }

    #[test]
    fn a_guess_waits_for_the_domain_and_the_database_and_not_for_hints() {
        use SourceId::{Autoconfig, Autodiscover, Ispdb, Mailconf, Mx, Pacc, Srv, WellKnown};
        for (trust, missing, expected) in [
            (Trust::Guess, [].as_slice(), true),
            (Trust::Guess, &[Mx], true),
            (Trust::Guess, &[Autodiscover], true),
            (Trust::Guess, &[Mx, Autodiscover], true),
            (Trust::Guess, &[Mx, Ispdb], false),
            (Trust::Guess, &[Autoconfig], false),
            (Trust::Guess, &[WellKnown], false),
            (Trust::Guess, &[Pacc], false),
            (Trust::Guess, &[Srv], false),
            (Trust::Guess, &[Mailconf, Autodiscover], false),
            (Trust::Exchanger, &[Mx], true),
            (Trust::Exchanger, &[Srv], false),
            (Trust::Untrusted, &[Mx], true),
            (Trust::Untrusted, &[Autoconfig], false),
            (Trust::Indirect, &[Autoconfig, Ispdb], true),
        ] {
            assert_eq!(may_be_final(trust, missing), expected, "{trust:?} while {missing:?} are silent");
        }
    }

    #[test]
    fn a_run_that_was_stopped_proves_nothing() {
        assert_eq!(ended(EventKind::Cancelled).findings(), []);
        let finished = ended(EventKind::Finished).findings();
        assert_eq!(finished.first().map(|finding| finding.fault.id()), Some("dns-nxdomain-domain"));
    }
}
