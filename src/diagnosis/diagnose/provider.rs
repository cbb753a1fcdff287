//! What the bundled record of a provider says, known before anybody types a password.

use crate::{
    account::{Endpoint, Hostname},
    diagnosis::{Certainty, Fault, Finding, Observation},
    discovery::{
        Provider,
        provider::{ImapSupport, Kind, provider_of},
    },
};

use super::scene::{Scene, Way};

pub(super) fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    let Some(provider) = of_address(scene) else { return Vec::new() };
    // A server has judged a password: what it said is known now, and the record helps to read it.
    let judged = scene.sign_ins.iter().any(|sign_in| sign_in.is_accepted() || sign_in.is_refused());
    let name = || provider.short_name.to_owned();
    let mut findings = Vec::new();
    let mut add = |fault, certainty| {
        let because = Observation::ProviderRecord { provider: name() };
        findings.push(Finding::new(fault, None, certainty, because).and_all(scene.works_too(Way::Receiving)));
    };
    match (provider.imap_support, &provider.bridge) {
        (ImapSupport::No, _) if provider.kind == Kind::Alias => {
            add(Fault::AliasOnly { provider: name() }, Certainty::Stated);
        }
        (ImapSupport::No, _) => add(Fault::ProviderHasNoImap { provider: name() }, Certainty::Stated),
        (ImapSupport::BridgeOnly, bridge) => {
            let bridge = bridge.as_ref().map_or_else(name, |bridge| bridge.name.to_owned());
            add(Fault::BridgeNeeded { provider: name(), bridge }, Certainty::Stated);
        }
        (ImapSupport::PaidOnly | ImapSupport::NeedsEnable, _) if judged => {}
        (ImapSupport::PaidOnly, _) => add(Fault::PaidFeature { provider: name() }, Certainty::Stated),
        (ImapSupport::NeedsEnable, _) => {
            let page = provider.access_switch.as_ref().and_then(|switch| own_page(provider, switch.help));
            add(Fault::ImapOffInSettings { provider: name(), page }, Certainty::MostLikely);
        }
        (ImapSupport::Yes, _) => {}
    }
    if judged {
        return findings;
    }
    if provider.takes_no_password() {
        add(Fault::OauthOnly { provider: name() }, Certainty::Stated);
    } else if provider.wants_app_password() {
        let record = provider.app_password.as_ref();
        let fault = Fault::AppPasswordRequired {
            provider: name(),
            page: record.and_then(|record| own_page(provider, record.page)),
            called: record.and_then(|record| record.name).unwrap_or("App password").to_owned(),
            example: record.and_then(|record| record.example).map(str::to_owned),
        };
        add(fault, Certainty::Stated);
    }
    findings
}

/// The provider that the address belongs to, unless its mail is kept on servers of somebody else.
pub(super) fn of_address(scene: &Scene<'_>) -> Option<&'static Provider> {
    let works = |endpoint: &Endpoint| scene.evidence.iter().any(|seen| seen.is_working() && seen.endpoint == *endpoint);
    let provider = provider_of(scene.address.domain(), scene.reports, works)?;
    let elsewhere = scene.working(Way::Receiving).is_some_and(|door| {
        let host = door.endpoint.host.as_ascii();
        !provider.servers().any(|server| server.host == host)
    });
    (!elsewhere).then_some(provider)
}

/// The page that a person most likely needs after a no.
pub(super) fn page(provider: &Provider) -> Option<String> {
    own_page(provider, provider.page_to_open())
}

/// A page is opened only on the provider's own site, over https.
fn own_page(provider: &Provider, page: Option<&'static str>) -> Option<String> {
    own_link(provider, page?)
}

/// The same for a link that a server sent.
pub(super) fn own_link(provider: &Provider, page: &str) -> Option<String> {
    let host = Hostname::parse(page.strip_prefix("https://")?.split(['/', ':', '?']).next()?).ok()?;
    provider.owns_site(&host).then(|| page.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::{
        diagnosis::{
            Remedy,
            diagnose::staged::{IMAP, SMTP, Stage},
        },
        discovery::{Absence, Report, SourceId, Trust},
    };

    fn bundled(address: &str, incoming: &str, outgoing: &str) -> Stage {
        Stage::about(address)
            .web_works()
            .candidates(SourceId::Bundled, Trust::Bundled, &[incoming, outgoing])
            .works(incoming)
            .works(outgoing)
    }

    #[test]
    fn what_a_provider_asks_for_is_told_although_its_servers_work() {
        bundled("anna@icloud.com", "993 imap.mail.me.com", "587 smtp.mail.me.com").gives(&["app-password-required"]);
        bundled("anna@outlook.com", "993 outlook.office365.com", "587 smtp-mail.outlook.com").gives(&["oauth-only"]);
        bundled("anna@gmx.net", "993 imap.gmx.net", "465 mail.gmx.net").gives(&["imap-off-in-settings likely"]);
        bundled("anna@mail.com", "993 imap.mail.com", "465 smtp.mail.com").gives(&["paid-feature"]);
        bundled("anna@mailbox.org", "993 imap.mailbox.org", "465 smtp.mailbox.org").gives(&[]);
    }

    #[test]
    fn it_is_told_before_everything_has_answered() {
        let early = bundled("anna@icloud.com", "993 imap.mail.me.com", "587 smtp.mail.me.com").unfinished();
        early.gives(&["app-password-required"]);
        let findings = early.findings();
        let page = findings[0].fault.remedy();
        assert_eq!(page, Some(Remedy::OpenPage("https://account.apple.com/".to_owned())));
    }

    #[test]
    fn a_closed_provider_explains_that_nothing_was_found() {
        let closed = |address: &str, provider| {
            Stage::about(address)
                .web_works()
                .report(SourceId::Bundled, Report::NothingPublished(Absence::NoMailPrograms { provider }))
        };
        closed("anna@tuta.com", "tuta").gives(&["provider-has-no-imap"]);
        closed("anna@proton.me", "proton").gives(&["bridge-needed"]);
    }

    #[test]
    fn mail_that_is_kept_elsewhere_is_not_asked_for_the_provider_s_password() {
        Stage::new()
            .web_works()
            .report(SourceId::Mx, {
                let stage = Stage::new().candidates(SourceId::Mx, Trust::Indirect, &["993 imap.mail.me.com"]);
                stage.only_report("icloud")
            })
            .published(&[IMAP, SMTP])
            .works(IMAP)
            .works(SMTP)
            .gives(&[]);
    }
}
