//! Texts to take away: for a ticket at the helpdesk, and for a message to whoever can mend it.

use super::{lights, screen::Screen};
use crate::{diagnosis::Finding, report::Record};

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

    /// A message that the person can send from elsewhere; None where there is nothing to ask.
    pub(super) fn message(&self, record: &Record, finding: &Finding) -> Option<String> {
        self.texts().message_about(finding, &record.address, record.wall_clock)
    }
}
