//! Several places of one source, asked at once and made into one report: in the order of the places, not of arrival.
//!
//! A fault of this program at one place is told, and takes nothing from what the others brought.

use std::{any::Any, panic::AssertUnwindSafe, time::Duration};

use futures_util::{
    FutureExt, StreamExt,
    future::{Either, select},
    stream::FuturesUnordered,
};

use crate::network::{Network, Obstacle};

use super::{Absence, Candidate, Candidates, Report};

/// How long the other places are waited for once one has answered with servers.
const GRACE: Duration = Duration::from_secs(1);

/// The reports of those that answered, in the order in which they are given.
pub(super) async fn ask(places: Vec<impl Future<Output = Report>>, network: &dyn Network) -> Vec<Report> {
    let numbered = places.into_iter().enumerate().map(|(place, asking)| async move {
        // Left alone, a panic would end the other places as well.
        let report = AssertUnwindSafe(asking).catch_unwind().await;
        (place, report.unwrap_or_else(|panic| Report::fault(panicked(panic.as_ref()))))
    });
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

fn panicked(panic: &(dyn Any + Send)) -> String {
    let words = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref().copied());
    format!("one of several places panicked: {}", words.unwrap_or("without a word"))
}

/// One report from those of all places. What was found stays found; that there is nothing takes an answer from
/// everyone, and is then said in the words of whoever knows most.
pub(super) fn together(reports: Vec<Report>) -> Report {
    let mut fault = None;
    let mut answers = Vec::new();
    for report in reports {
        match report {
            Report::OurFault { what, beside } => {
                fault = fault.or(Some(what));
                answers.extend(beside.map(|beside| *beside));
            }
            answer => answers.push(answer),
        }
    }
    let Some(what) = fault else { return merged(answers) };
    let beside = (!answers.is_empty()).then(|| Box::new(merged(answers)));
    Report::OurFault { what, beside }
}

fn merged(answers: Vec<Report>) -> Report {
    let mut candidates: Vec<Candidate> = Vec::new();
    let mut unreadable = None;
    let mut obstacle: Option<Obstacle> = None;
    let mut absence = Absence::NoSuchName;
    for answer in answers {
        match answer {
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
            Report::NothingPublished(other) if knowledge(&other) > knowledge(&absence) => absence = other,
            Report::NothingPublished(_) | Report::Denied(_) | Report::NotAsked | Report::OurFault { .. } => {}
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
    use crate::{
        account::EmailAddress,
        discovery::{Provider, SourceId, Trust, bundled},
        network::{Pending, scripted::Practice},
    };

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

    #[test]
    fn a_fault_of_our_own_at_one_place_is_told_and_takes_nothing_from_the_others() {
        let provider = Provider::by_id("gmail").unwrap();
        let address = EmailAddress::parse("anna@example.org").unwrap();
        let found = || bundled::report(provider, &address, SourceId::Mx, Trust::Indirect);
        let fault = || Report::fault("this place is broken on purpose");
        for reports in [vec![fault(), found()], vec![found(), fault(), fault()]] {
            let told = together(reports);
            assert_eq!(told.outcome(), "our-fault");
            assert_eq!(told.candidates(), together(vec![found()]).candidates());
            assert_eq!(told.why().as_deref(), Some("this place is broken on purpose"));
        }
        let lost = Obstacle::Status { status: 500 };
        let told = together(vec![Report::CouldNotLook(lost.clone()), fault()]);
        assert_eq!((told.outcome(), told.obstacle()), ("our-fault", Some(&lost)));
        let why = "this place is broken on purpose; beside it: the web server answered with status 500";
        assert_eq!(told.why().as_deref(), Some(why));
        assert_eq!(together(vec![fault()]), fault());
    }

    #[test]
    fn a_place_that_panics_is_a_fault_of_our_own_and_ends_no_other() {
        let network = Practice::open().network_for(&EmailAddress::parse("amy@srv.test").unwrap());
        let broken: Pending<'_, Report> = Box::pin(async { panic!("this place is broken on purpose") });
        let unreadable = || Report::Unreadable { why: "ends early".to_owned() };
        let sound: Pending<'_, Report> = Box::pin(async move { unreadable() });
        let reports = ask(vec![broken, sound], &network).now_or_never().expect("nobody waits for anything");
        let fault = Report::fault("one of several places panicked: this place is broken on purpose");
        assert_eq!(reports, [fault, unreadable()]);
    }
}
