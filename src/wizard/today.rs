//! What a check saw of a domain's own records and files, for its owner.

use crate::{
    discovery::{Report, SourceId},
    export::{Named, Seen, Today},
    report::Record,
};

pub fn today(record: &Record) -> Today {
    let by = |sources: &[SourceId]| {
        let reports = record.sources().iter().filter(|report| sources.contains(&report.source));
        reports.map(|report| seen(record, &report.report)).max_by_key(weight).unwrap_or_default()
    };
    Today {
        records: by(&[SourceId::Srv]),
        file: by(&[SourceId::Autoconfig, SourceId::WellKnown]),
        answer: by(&[SourceId::Autodiscover]),
        configuration: by(&[SourceId::Pacc]),
    }
}

/// Of two places for the same thing, the one with more in it counts. That one of them is empty says nothing where the
/// other could not be looked at.
const fn weight(seen: &Seen) -> u8 {
    match seen {
        Seen::Nothing => 0,
        Seen::NotKnown => 1,
        Seen::Unreadable => 2,
        Seen::Servers(_) => 3,
    }
}

fn seen(record: &Record, report: &Report) -> Seen {
    match report {
        Report::Found { candidates, .. } => {
            let named = |endpoint| Named { was_seen_working: record.works(&endpoint), endpoint };
            Seen::Servers(candidates.as_slice().iter().map(|candidate| named(candidate.endpoint.clone())).collect())
        }
        Report::NothingPublished(_) | Report::Denied(_) => Seen::Nothing,
        Report::Unreadable { .. } => Seen::Unreadable,
        Report::CouldNotLook(_) | Report::NotAsked | Report::OurFault { .. } => Seen::NotKnown,
    }
}
