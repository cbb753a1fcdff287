//! A message about a finding to whoever can mend it, ready to paste: what is wrong, when it was seen and with what, what
//! was seen, what is asked, and one line for specialists. It tells no more of the address than they need, and nothing of a
//! password.

use fluent_bundle::FluentArgs;
use time::{OffsetDateTime, UtcOffset};

use crate::{
    account::EmailAddress,
    diagnosis::{About, Addressee, Ask, Finding},
};

use super::{FindingText, Texts};

impl Texts {
    /// None where nothing is to be mended. The time is told in UTC, as the logs of servers have it.
    pub fn message_about(&self, finding: &Finding, address: &EmailAddress, checked: OffsetDateTime) -> Option<String> {
        let ask = finding.fault.ask()?;
        let told = self.finding(finding);
        let args = self.message_arguments(finding, &told, ask, address, checked);
        let say = |key: &str| self.message(key, &args);
        let opening = say(&format!("message-opening-{}", ask.addressee().as_str()));
        let mut parts = vec![say("message-greeting"), format!("{opening} {}", say("message-checked"))];
        if ask.addressee() == Addressee::Helper {
            parts.push(told.happened.clone());
            let steps = told.advice.iter().enumerate().map(|(place, step)| format!("{}. {step}", place + 1));
            parts.push(under(say("message-steps"), steps));
        }
        parts.push(under(say("message-seen"), told.known.iter().map(|known| format!("- {known}"))));
        parts.push(say(&format!("message-ask-{}", ask.as_str())));
        parts.push(under(say("message-specialists"), std::iter::once(told.for_support.clone())));
        parts.push(say("message-closing"));
        Some(parts.join("\n\n"))
    }

    fn message_arguments(
        &self,
        finding: &Finding,
        told: &FindingText,
        ask: Ask,
        address: &EmailAddress,
        checked: OffsetDateTime,
    ) -> FluentArgs<'static> {
        let checked = checked.to_offset(UtcOffset::UTC);
        let mut args = FluentArgs::new();
        args.set("version", env!("CARGO_PKG_VERSION"));
        args.set("date", self.date(checked));
        args.set("time", format!("{:02}:{:02}", checked.hour(), checked.minute()));
        args.set("headline", told.headline.clone());
        args.set("code", finding.fault.code());
        args.set("severity", finding.severity().as_str());
        let about = match ask.about() {
            About::Mailbox => "mailbox",
            About::Domain | About::Network => "domain",
        };
        args.set("about", about);
        args.set("address", address.to_string());
        args.set("service", "any");
        if let Some(endpoint) = &finding.at {
            Self::set_endpoint(&mut args, endpoint);
        }
        self.set_facts(&mut args, finding.fault.named_facts());
        args.set("domain", super::shown(address.domain().as_hostname()));
        args
    }
}

/// A line, and what belongs to it below.
fn under(heading: String, lines: impl Iterator<Item = String>) -> String {
    std::iter::once(heading).chain(lines).collect::<Vec<_>>().join("\n")
}
