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
            let paid = bridge.as_ref().is_some_and(|bridge| bridge.paid_plan);
            let bridge = bridge.as_ref().map_or_else(name, |bridge| bridge.name.to_owned());
            add(Fault::BridgeNeeded { provider: name(), page: page(provider), bridge, paid }, Certainty::Stated);
        }
        (ImapSupport::PaidOnly | ImapSupport::NeedsEnable, _) if judged => {}
        (ImapSupport::PaidOnly, _) => add(Fault::PaidFeature { provider: name() }, Certainty::Stated),
        (ImapSupport::NeedsEnable, _) => {
            add(Fault::ImapOffInSettings { provider: name(), page: page(provider) }, Certainty::MostLikely);
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
            page: page(provider),
            called: record.and_then(|record| record.name).map(str::to_owned),
            example: record.and_then(|record| record.example).map(str::to_owned),
            needs: record.and_then(|record| record.needs).map(str::to_owned),
            or_browser: provider.takes_browser(),
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

/// The page on which the person does what the provider asks for.
pub(super) fn page(provider: &Provider) -> Option<String> {
    own_link(provider, provider.page_to_open()?)
}

/// A page is opened only on the provider's own site, over https; so is a link that a server sent.
pub(super) fn own_link(provider: &Provider, page: &str) -> Option<String> {
    let host = Hostname::parse(page.strip_prefix("https://")?.split(['/', ':', '?']).next()?).ok()?;
    provider.owns_site(&host).then(|| page.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::{
        account::EmailAddress,
        diagnosis::{
            Fault, Remedy,
            diagnose::staged::{IMAP, SMTP, Stage, refused_at},
        },
        discovery::{Absence, Provider, Report, SourceId, Trust, provider::Server},
        probe::{Code, Rung},
    };

    const GOOGLE: Option<&str> = Some("https://myaccount.google.com/apppasswords");
    const APPLE: Option<&str> = Some("https://account.apple.com/");
    const YAHOO: Option<&str> = Some("https://login.yahoo.com/account/security");
    const TELEKOM: Option<&str> = Some("https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten");
    const GMX: Option<&str> = Some("https://hilfe.gmx.net/pop-imap/einschalten.html");
    const WEB_DE: Option<&str> = Some("https://hilfe.web.de/pop-imap/einschalten.html");
    const FREENET: Option<&str> = Some("https://www.freenet.de/");
    const PROTON: Option<&str> = Some("https://proton.me/support/protonmail-bridge-faq");
    const TWO_STEPS: &str = "2-Step Verification";

    fn open(page: &str) -> Remedy {
        Remedy::OpenPage(page.to_owned())
    }

    fn closed(address: &str, provider: &'static str) -> Stage {
        Stage::about(address)
            .web_works()
            .report(SourceId::Bundled, Report::NothingPublished(Absence::NoMailPrograms { provider }))
    }

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

    /// The kinds of things that providers ask for, at those that many people have: an app password, a sign-in in the web
    /// browser, a switch in the settings, a program of their own, no way in at all.
    #[test]
    fn what_large_providers_ask_for_is_told_before_the_person_runs_into_it() {
        for (address, incoming, outgoing, expected, page) in [
            ("anna@gmail.com", "993 imap.gmail.com", "465 smtp.gmail.com", "app-password-required", GOOGLE),
            ("anna@icloud.com", "993 imap.mail.me.com", "587 smtp.mail.me.com", "app-password-required", APPLE),
            ("anna@yahoo.com", "993 imap.mail.yahoo.com", "465 smtp.mail.yahoo.com", "app-password-required", YAHOO),
            (
                "a@t-online.de",
                "993 secureimap.t-online.de",
                "465 securesmtp.t-online.de",
                "app-password-required",
                TELEKOM,
            ),
            ("anna@outlook.com", "993 outlook.office365.com", "587 smtp-mail.outlook.com", "oauth-only", None),
            ("anna@gmx.de", "993 imap.gmx.net", "465 mail.gmx.net", "imap-off-in-settings", GMX),
            ("anna@web.de", "993 imap.web.de", "465 smtp.web.de", "imap-off-in-settings", WEB_DE),
            ("anna@freenet.de", "993 mx.freenet.de", "465 mx.freenet.de", "imap-off-in-settings", FREENET),
        ] {
            let findings = bundled(address, incoming, outgoing).findings();
            assert_eq!((findings.len(), findings[0].fault.id()), (1, expected), "{address}: {findings:#?}");
            assert_eq!(findings[0].fault.remedy(), page.map(open), "{address}");
        }
        for (address, provider, expected, page) in [
            ("anna@proton.me", "proton", "bridge-needed", PROTON),
            ("anna@tuta.com", "tuta", "provider-has-no-imap", None),
        ] {
            let findings = closed(address, provider).findings();
            assert_eq!(findings[0].fault.id(), expected, "{address}: {findings:#?}");
            assert_eq!(findings[0].fault.remedy(), page.map(open), "{address}");
        }
    }

    #[test]
    fn it_is_told_again_first_when_a_server_says_no() {
        let no = || refused_at(Rung::Password, Some(Code::AuthenticationFailed), "[AUTHENTICATIONFAILED] No.");
        for (address, incoming, outgoing, expected, page) in [
            ("anna@gmail.com", "993 imap.gmail.com", "465 smtp.gmail.com", "app-password-likely", GOOGLE),
            ("anna@icloud.com", "993 imap.mail.me.com", "587 smtp.mail.me.com", "app-password-likely", APPLE),
            ("anna@yahoo.com", "993 imap.mail.yahoo.com", "465 smtp.mail.yahoo.com", "app-password-likely", YAHOO),
            (
                "a@t-online.de",
                "993 secureimap.t-online.de",
                "465 securesmtp.t-online.de",
                "app-password-likely",
                TELEKOM,
            ),
            ("anna@outlook.com", "993 outlook.office365.com", "587 smtp-mail.outlook.com", "oauth-only", None),
            ("anna@gmx.de", "993 imap.gmx.net", "465 mail.gmx.net", "imap-off-or-wrong-password", GMX),
            ("anna@web.de", "993 imap.web.de", "465 smtp.web.de", "imap-off-or-wrong-password", WEB_DE),
            ("anna@freenet.de", "993 mx.freenet.de", "465 mx.freenet.de", "imap-off-or-wrong-password", FREENET),
            ("anna@mail.com", "993 imap.mail.com", "465 smtp.mail.com", "paid-feature", None),
        ] {
            let findings = bundled(address, incoming, outgoing).signed_in(incoming, &[], no()).findings();
            assert_eq!(findings[0].fault.id(), expected, "{address}: {findings:#?}");
            assert_eq!(findings[0].fault.remedy(), page.map(open), "{address}");
        }
    }

    /// What the explanation needs to name the steps in the provider's own words.
    #[test]
    fn the_steps_are_told_in_the_provider_s_own_words() {
        let gmail = bundled("anna@gmail.com", "993 imap.gmail.com", "465 smtp.gmail.com").findings().remove(0).fault;
        let Fault::AppPasswordRequired { called, needs, or_browser, .. } = gmail else { panic!("{gmail:?}") };
        assert_eq!((called.as_deref(), needs.as_deref(), or_browser), (Some("App passwords"), Some(TWO_STEPS), true));
        let icloud =
            bundled("anna@icloud.com", "993 imap.mail.me.com", "587 smtp.mail.me.com").findings().remove(0).fault;
        let Fault::AppPasswordRequired { example, needs, or_browser, .. } = icloud else { panic!("{icloud:?}") };
        assert_eq!((example.as_deref(), needs, or_browser), (Some("abcd-efgh-ijkl-mnop"), None, false));
        let proton = closed("anna@proton.me", "proton").findings().remove(0).fault;
        assert!(matches!(proton, Fault::BridgeNeeded { paid: true, .. }), "{proton:?}");
    }

    /// Names that differ from the address come with the settings, so that the sign-in shows them before anything is typed.
    #[test]
    fn a_user_name_of_another_form_is_known_before_the_sign_in() {
        let names = |address: &str| {
            let address = EmailAddress::parse(address).unwrap();
            let provider = Provider::for_domain(address.domain()).unwrap();
            let name = |server: &Server| server.username.form(&address).map(|form| form.for_address(&address));
            (provider.incoming.first().and_then(name).unwrap(), provider.outgoing.first().and_then(name).unwrap())
        };
        let both = |incoming: &str, outgoing: &str| (incoming.to_owned(), outgoing.to_owned());
        assert_eq!(names("anna@web.de"), both("anna", "anna"));
        assert_eq!(names("anna@icloud.com"), both("anna", "anna@icloud.com"));
        assert_eq!(names("anna@gmx.de"), both("anna@gmx.de", "anna@gmx.de"));
    }
}
