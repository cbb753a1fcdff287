//! Several places of one source, asked at once and made into one report: in the order of the places, not of arrival.

use std::time::Duration;

use futures_util::{
    StreamExt,
    future::{Either, select},
    stream::FuturesUnordered,
};

use crate::network::{Network, Obstacle};

use super::{Absence, Candidate, Candidates, Report};

/// How long the other places are waited for once one has answered with servers.
const GRACE: Duration = Duration::from_secs(1);

/// The reports of those that answered, in the order in which they are given.
pub(super) async fn ask(places: Vec<impl Future<Output = Report>>, network: &dyn Network) -> Vec<Report> {
    let numbered = places.into_iter().enumerate().map(|(place, asking)| async move { (place, asking.await) });
    let mut asked: FuturesUnordered<_> = numbered.collect();
    let mut answers = Vec::new();
    let mut patience = None;
    loop {
        let answer = match patience.as_mut() {
            None => asked.next().await,
            Some(patience) => match select(asked.next(), patience).await {
                Either::Left((answer, _)) => answer,
                Either::Right(((), _)) => None,
            },
        };
        let Some((place, report)) = answer else { break };
        if patience.is_none() && !report.candidates().is_empty() {
            patience = Some(network.sleep(GRACE));
        }
        answers.push((place, report));
    }
    answers.sort_by_key(|(place, _)| *place);
    answers.into_iter().map(|(_, report)| report).collect()
}

/// One report from those of all places. What was found stays found; that there is nothing takes an answer from
/// everyone, and is then said in the words of whoever knows most.
pub(super) fn together(reports: Vec<Report>) -> Report {
    let mut candidates: Vec<Candidate> = Vec::new();
    let mut unreadable = None;
    let mut obstacle: Option<Obstacle> = None;
    let mut absence = Absence::NoSuchName;
    for report in reports {
        match report {
            Report::Found { candidates: found, .. } => {
                for candidate in found.as_slice() {
                    let position = u16::try_from(candidates.len()).unwrap_or(u16::MAX);
                    candidates.push(Candidate { position, ..candidate.clone() });
                }
            }
            Report::CouldNotLook(why) => {
                // A server that is there and wants a sign-in tells more than one that is not.
                let tells_more = obstacle.is_none() || *why.itself() == Obstacle::SignInFirst;
                obstacle = if tells_more { Some(why) } else { obstacle };
            }
            Report::Unreadable { why } => unreadable = unreadable.or(Some(why)),
            Report::OurFault { what } => return Report::OurFault { what },
            Report::NothingPublished(other) if knowledge(&other) > knowledge(&absence) => absence = other,
            Report::NothingPublished(_) | Report::Denied(_) | Report::NotAsked => {}
        }
    }
    match (Candidates::new(candidates), unreadable, obstacle) {
        (Some(candidates), ..) => Report::Found { candidates, denied: Vec::new(), provider: None },
        (None, Some(why), _) => Report::Unreadable { why },
        (None, None, Some(obstacle)) => Report::CouldNotLook(obstacle),
        (None, None, None) => Report::NothingPublished(absence),
    }
}

/// How far somebody came who says that there is nothing: to no name, to a web server, to settings for others.
fn knowledge(absence: &Absence) -> u8 {
    match absence {
        Absence::NoSuchName => 0,
        Absence::NoSuchRecord | Absence::Wildcard => 1,
        Absence::NoSuchDocument { .. } => 2,
        Absence::NotAConfiguration => 3,
        Absence::NotListed => 4,
        Absence::OtherPrograms => 5,
        Absence::UnknownMailHost { .. }
        | Absence::NoMailPrograms { .. }
        | Absence::MailFilter { .. }
        | Absence::UnknownNameServers { .. } => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_out_of_reach_is_no_absence_and_hides_no_other() {
        let nothing = || Report::NothingPublished(Absence::NotAConfiguration);
        let lost = || Report::CouldNotLook(Obstacle::Status { status: 500 });
        assert_eq!(together(vec![nothing(), nothing()]), nothing());
        assert_eq!(together(vec![nothing(), Report::NothingPublished(Absence::NoSuchName)]), nothing());
        assert_eq!(together(Vec::new()), Report::NothingPublished(Absence::NoSuchName));
        assert_eq!(together(vec![nothing(), lost()]), lost());
        assert_eq!(together(vec![lost(), Report::Unreadable { why: "ends early".to_owned() }]).outcome(), "unreadable");
        let sign_in = || Report::CouldNotLook(Obstacle::SignInFirst);
        for reports in [vec![lost(), sign_in()], vec![sign_in(), lost()]] {
            assert_eq!(together(reports), sign_in());
        }
    }
}
