//! Why a place has no servers to name, in a few words of the person's language; the exact line is in the report.

use crate::{
    diagnosis::Observation,
    discovery::{Absence, Report},
    gui::screen::Screen,
    network::{ConnectFailure, Obstacle},
    report::Record,
};

/// None where servers were found.
pub(super) fn reason(screen: &Screen<'_>, report: &Report) -> Option<String> {
    Some(match report {
        Report::Found { .. } => return None,
        Report::NothingPublished(absence) => nothing(screen, absence),
        Report::CouldNotLook(obstacle) => in_the_way(screen, obstacle),
        Report::Unreadable { .. } => screen.say("why-unreadable"),
        Report::Denied(_) => screen.say("why-denied"),
        Report::NotAsked => screen.say("why-not-asked"),
        Report::OurFault { .. } => screen.say("light-line-our-fault"),
    })
}

/// What the domain says that takes no mail; it says nothing of services.
pub(super) fn takes_no_mail(screen: &Screen<'_>, record: &Record) -> String {
    screen.texts().observation(&Observation::NullMx { domain: record.address.domain().clone() })
}

fn nothing(screen: &Screen<'_>, absence: &Absence) -> String {
    match absence {
        Absence::NoSuchName => screen.say("why-no-such-name"),
        Absence::NoSuchRecord => screen.say("why-no-such-record"),
        Absence::NoSuchDocument { status } => {
            screen.say_with("why-no-such-document", &[("status", &status.to_string())])
        }
        Absence::NotAConfiguration => screen.say("why-not-a-configuration"),
        Absence::Wildcard => screen.say("why-wildcard"),
        Absence::OtherPrograms => screen.say("why-other-programs"),
        Absence::NotListed => screen.say("why-not-listed"),
        Absence::UnknownMailHost { exchange } => {
            screen.say_with("why-unknown-mail-host", &[("host", &exchange.to_string())])
        }
        Absence::NoMailPrograms { .. } => screen.say("why-no-mail-programs"),
        Absence::MailFilter { exchange } => screen.say_with("why-mail-filter", &[("host", &exchange.to_string())]),
        Absence::UnknownNameServers { host } => {
            screen.say_with("why-unknown-name-servers", &[("host", &host.to_string())])
        }
    }
}

/// In the words of the lights, where a server could be in the same way.
fn in_the_way(screen: &Screen<'_>, obstacle: &Obstacle) -> String {
    match obstacle.itself() {
        Obstacle::Lookup(_) => screen.say("light-line-lookup-failed"),
        Obstacle::Connect(ConnectFailure::Refused) => screen.say("light-line-refused"),
        Obstacle::Connect(ConnectFailure::TimedOut { .. }) | Obstacle::TimedOut { .. } => {
            screen.say("light-line-silent")
        }
        Obstacle::Connect(
            ConnectFailure::HostUnreachable
            | ConnectFailure::NetworkUnreachable
            | ConnectFailure::NotPermitted
            | ConnectFailure::Nowhere
            | ConnectFailure::Other { .. },
        ) => screen.say("light-line-unreachable"),
        Obstacle::Tls(_) => screen.say("light-line-encryption-fails"),
        Obstacle::Certificate(_) => screen.say("light-line-certificate-refused"),
        Obstacle::Interrupted(_) => screen.say("light-line-cut-off"),
        Obstacle::Status { status } => screen.say_with("why-status", &[("status", &status.to_string())]),
        Obstacle::SignInFirst => screen.say("why-sign-in-first"),
        Obstacle::Redirect(_) => screen.say("why-redirect"),
        Obstacle::TooLarge { .. } => screen.say("why-too-large"),
        Obstacle::Malformed { .. } => screen.say("why-malformed"),
        Obstacle::Beyond { obstacle, .. } => in_the_way(screen, obstacle),
    }
}
