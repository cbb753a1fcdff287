//! Texts to take away: for a ticket at the helpdesk, and for a message to whoever can mend it.

use super::{lights, screen::Screen, steps::compare};
use crate::{
    diagnosis::Finding,
    report::{
        Record,
        compare::Comparison,
        json::{self, FindingWords},
        redact,
        summary::Summary,
    },
};

impl Screen<'_> {
    /// What a helpdesk needs in a ticket: what is so, how we know, the lights, and a line for specialists.
    pub(super) fn helpdesk(&self, record: &Record) -> String {
        let address = record.address.to_string();
        let version = env!("CARGO_PKG_VERSION");
        let mut lines =
            vec![self.say_with("helpdesk-title", &[("address", &address), ("version", version)]), String::new()];
        let findings = record.findings();
        for finding in findings.iter().filter(|finding| finding.hidden_by.is_none()) {
            let told = self.texts().finding(finding);
            lines.extend([told.headline, told.happened]);
            lines.extend(told.known.iter().map(|known| format!("- {known}")));
            lines.extend([told.for_support, String::new()]);
        }
        if let Some(settings) = record.settings() {
            for server in std::iter::once(settings.incoming()).chain(settings.outgoing()) {
                lines.push(self.say_with("helpdesk-works", &[("endpoint", &server.endpoint.to_string())]));
            }
            lines.push(String::new());
        }
        lines.extend(crate::report::lights::lights(record).iter().map(|light| lights::light(self, light).spoken));
        lines.join("\n")
    }

    /// The report as JSON, without the part of the address before the @.
    pub(super) fn report(&self, record: &Record) -> String {
        let words = |finding: &Finding| {
            let told = self.texts().finding(finding);
            FindingWords {
                headline: told.headline,
                happened: told.happened,
                advice: told.advice,
                for_support: told.for_support,
            }
        };
        redact::to_text(json::report(record, &words), &record.address)
    }

    /// Two checks side by side, for a ticket at the helpdesk.
    pub(super) fn comparison(
        &self,
        record: &Record,
        first: &Summary,
        second: &Summary,
        comparison: &Comparison,
    ) -> String {
        let version = env!("CARGO_PKG_VERSION");
        let address = record.address.to_string();
        let mut lines = vec![
            self.say_with("helpdesk-compare-title", &[("address", &address), ("version", version)]),
            String::new(),
            compare::headline(self, comparison.told),
            compare::line(self, comparison.told, (first, second)),
            String::new(),
        ];
        lines.extend(compare::rows(self, first, second, comparison));
        for (title, check) in [("compare-first-check", first), ("compare-second-check", second)] {
            if !check.codes.is_empty() {
                lines.push(format!("{}: {}", self.say(title), check.codes.join(", ")));
            }
        }
        lines.join("\n")
    }

    /// A message to whoever runs the network that lets mail through no longer.
    pub(super) fn message_to_network(&self, first: &Summary, second: &Summary, comparison: &Comparison) -> String {
        let mut lines = vec![
            self.say("message-greeting"),
            String::new(),
            compare::headline(self, comparison.told),
            compare::line(self, comparison.told, (first, second)),
            String::new(),
            self.say("message-seen"),
        ];
        lines.extend(compare::rows(self, first, second, comparison).into_iter().map(|row| format!("- {row}")));
        let (ask, closing) = (self.say("message-ask-open-ports"), self.say("message-closing"));
        lines.extend([String::new(), ask, String::new(), closing]);
        lines.join("\n")
    }

    /// A message that the person can send from elsewhere; None where there is nothing to ask.
    pub(super) fn message(&self, record: &Record, finding: &Finding) -> Option<String> {
        self.texts().message_about(finding, &record.address, record.wall_clock)
    }
}
