//! Greetings and offers: who answers, whether it turns us away, whether anybody could sign in.

use std::time::Duration;

use crate::{
    account::{Endpoint, Service},
    diagnosis::{AtDoor, Certainty, Fault, Finding, Observation, server_answer::known},
    discovery::Provider,
    probe::{Answerer, Code, NoWay, OpeningFailure, ServerWords, choose},
};

use super::{
    doors, encryption, provider,
    scene::{Door, Scene, Way, greeting_took},
    sign_in::blocklist,
};

/// Healthy servers with slow reverse look-ups greet after five to six seconds.
const SLOW: Duration = Duration::from_secs(8);

/// The conversation ended early.
pub(super) fn turned_out(door: &Door<'_>, failure: &OpeningFailure, after: Duration) -> Finding {
    let endpoint = door.endpoint;
    match failure {
        OpeningFailure::Refused { words } => refused(door, words),
        OpeningFailure::NotThisService { answerer, words } => {
            another_service(endpoint, *answerer).and_all(said(endpoint, words))
        }
        OpeningFailure::ClosedBeforeGreeting | OpeningFailure::ClosedAfterGreeting => doors::hung_up(door, after),
        OpeningFailure::StartTlsNotOffered { .. }
        | OpeningFailure::StartTlsRefused { .. }
        | OpeningFailure::BytesAfterStartTls
        | OpeningFailure::PreauthInClear => encryption::not_agreed(door, failure),
        OpeningFailure::Garbled { words } => unreadable(endpoint).and_all(said(endpoint, words)),
        OpeningFailure::TooMuch { .. } => unreadable(endpoint),
    }
}

/// The greeting was a no, or the answer to ours. Submission servers tell "later" from "never" (RFC 5321 §4.2), and a
/// caller that is not wanted from a name that is not liked.
fn refused(door: &Door<'_>, words: &ServerWords) -> Finding {
    let endpoint = door.endpoint;
    let is_listed =
        || known(endpoint.service, &[], words).is_some_and(|answer| answer.means == ["smtp-ip-blocklisted"]);
    let fault = match endpoint.service {
        Service::Submission if is_listed() => Fault::SmtpIpBlocklisted { list: blocklist(words.as_str()) },
        Service::Submission if door.most_telling().greeting().is_some() && is_about_our_name(words) => {
            Fault::HeloRejected
        }
        Service::Submission if is_later(words) => Fault::Smtp421,
        Service::Submission if is_about_the_caller(words) => Fault::SmtpGreeting554,
        Service::Submission | Service::Imap | Service::Pop3 => Fault::GreetingBye,
    };
    let because = said(endpoint, words).unwrap_or(Observation::at(endpoint, AtDoor::TurnedAway));
    Finding::new(fault, Some(endpoint.clone()), Certainty::Stated, because)
}

/// Not now (RFC 5321 §4.2.1).
fn is_later(words: &ServerWords) -> bool {
    matches!(Code::of_refusal(Service::Submission, words), Some(Code::Reply { code: 400..500, .. }))
}

/// Whether a no is about who calls: by its reason, which is one of policy (RFC 3463 §3.8), else by its number, with which
/// a server gives none. Others are out of order, or take no mail from anybody (RFC 7504).
fn is_about_the_caller(words: &ServerWords) -> bool {
    let code = Code::of_refusal(Service::Submission, words);
    matches!(
        code,
        Some(Code::Reply { enhanced: Some((_, 7, _)), .. } | Code::Reply { code: 550 | 554, enhanced: None })
    )
}

/// Whether a no to EHLO is about the name in it: an error of syntax or of parameters (RFC 5321 §4.2.4), or words that say
/// so. Behind a good greeting, other codes are about the caller.
fn is_about_our_name(words: &ServerWords) -> bool {
    let words = words.as_str().to_ascii_lowercase();
    let is_syntax = ["500", "501", "502", "504"].into_iter().any(|code| words.starts_with(code));
    is_syntax || words.contains("helo") || words.contains("ehlo")
}

/// What answered is not the service that was asked for.
pub(super) fn another_service(endpoint: &Endpoint, answerer: Answerer) -> Finding {
    let at = |seen| Observation::at(endpoint, seen);
    let (fault, because) = match (answerer, endpoint.service) {
        (Answerer::WebServer, _) => (Fault::WebServerOnPort, at(AtDoor::WebServerAnswered)),
        (Answerer::Pop3, Service::Imap) => (Fault::PopOnImapPort, at(AtDoor::PopAnswered)),
        (Answerer::Smtp, Service::Imap | Service::Pop3) | (Answerer::Imap | Answerer::Pop3, Service::Submission) => {
            (Fault::SmtpOnImapPort, at(AtDoor::SendingAnswered))
        }
        (Answerer::Tls, _) => (Fault::TlsOnPlainPort, at(AtDoor::EncryptedAnswer)),
        (Answerer::Imap, Service::Pop3) | (Answerer::Ssh | Answerer::Ftp, _) => {
            (Fault::OtherServiceOnPort, at(AtDoor::OtherAnswered))
        }
        (Answerer::Imap, Service::Imap)
        | (Answerer::Pop3, Service::Pop3)
        | (Answerer::Smtp, Service::Submission)
        | (Answerer::Unknown, _) => return unreadable(endpoint),
    };
    Finding::new(fault, Some(endpoint.clone()), Certainty::Stated, because)
}

pub(super) fn unreadable(endpoint: &Endpoint) -> Finding {
    let because = Observation::at(endpoint, AtDoor::OtherAnswered);
    Finding::new(Fault::UnreadableGreeting, Some(endpoint.clone()), Certainty::Stated, because)
}

/// The server's own words, where it said any.
pub(super) fn said(endpoint: &Endpoint, words: &ServerWords) -> Option<Observation> {
    (!words.is_empty()).then(|| Observation::Said {
        host: endpoint.host.clone(),
        port: endpoint.port,
        words: words.as_str().to_owned(),
    })
}

/// The endpoint works, and lets a person wait for it.
pub(super) fn slow(working: &Door<'_>) -> Option<Finding> {
    let fastest = working.tries.iter().filter(|seen| seen.is_working()).filter_map(|seen| greeting_took(seen)).min()?;
    let at = working.endpoint;
    let because = Observation::GreetedLate { host: at.host.clone(), port: at.port, took: fastest };
    (fastest >= SLOW)
        .then(|| Finding::new(Fault::GreetingSlow { took: fastest }, Some(at.clone()), Certainty::Stated, because))
}

/// Everything works but for a way to sign in, at every endpoint of the direction that works.
pub(super) fn no_sign_in(scene: &Scene<'_>, way: Way) -> Option<Finding> {
    let working: Vec<&Door<'_>> = scene.doors(way).filter(|door| door.works()).collect();
    let closed = |door: &&Door<'_>| {
        door.tries
            .iter()
            .filter(|seen| seen.is_working())
            .all(|seen| seen.capabilities().is_some_and(|offer| offer.login_disabled && offer.mechanisms.is_empty()))
    };
    if working.is_empty() || !working.iter().all(closed) {
        return None;
    }
    let at = working.first()?.endpoint;
    let fault = match way {
        Way::Receiving => Fault::LoginClosedHere,
        Way::Sending => Fault::SmtpAuthNotOffered,
    };
    let because = Observation::at(at, AtDoor::NoSignInOffered);
    Some(Finding::new(fault, Some(at.clone()), Certainty::Stated, because))
}

/// Every endpoint of a direction that works takes only proofs that we cannot give.
pub(super) fn other_methods(scene: &Scene<'_>, way: Way) -> Option<Finding> {
    let mut unknown = scene.doors(way).filter(|door| door.works()).map(|door| {
        let seen = door.tries.iter().find(|seen| seen.is_working())?;
        match choose(door.endpoint.service, seen.capabilities(), &[], true) {
            Err(NoWay::NoneKnown { offered }) if !offered.is_empty() => Some((door.endpoint, offered)),
            Err(NoWay::NoneKnown { .. } | NoWay::OnlyInBrowser { .. }) | Ok(_) => None,
        }
    });
    let (at, offered) = unknown.next()??;
    let because = Observation::at(at, AtDoor::NoSignInOffered);
    let finding = Finding::new(Fault::AuthMethodMismatch { offered }, Some(at.clone()), Certainty::Stated, because);
    unknown.all(|door| door.is_some()).then_some(finding)
}

/// Every endpoint of a direction that works takes only what a web browser brings (RFC 7628, and XOAUTH2 before it), and
/// the provider's record does not say so already.
pub(super) fn only_in_browser(scene: &Scene<'_>, way: Way) -> Option<Finding> {
    let known = provider::of_address(scene);
    if known.is_some_and(Provider::takes_no_password) {
        return None;
    }
    let mut working = scene.doors(way).filter(|door| door.works()).peekable();
    let at = working.peek()?.endpoint;
    let in_browser = |mechanism: &String| mechanism == "XOAUTH2" || mechanism == "OAUTHBEARER";
    let closed = |door: &Door<'_>| {
        door.tries.iter().filter(|seen| seen.is_working()).all(|seen| {
            let offers = seen.capabilities().map(|offer| offer.mechanisms.as_slice()).unwrap_or_default();
            !offers.is_empty() && offers.iter().all(in_browser)
        })
    };
    if !working.all(closed) {
        return None;
    }
    let provider = known.map_or_else(|| at.host.to_string(), |provider| provider.short_name.to_owned());
    let because = Observation::at(at, AtDoor::OnlyInBrowser);
    Some(Finding::new(Fault::OauthOnly { provider }, Some(at.clone()), Certainty::Stated, because))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use crate::{
        diagnosis::diagnose::staged::{
            IMAP, IPV4, SMTP, Stage, endpoint, published, sending, stopped, words, working_steps,
        },
        probe::{Answerer, Capabilities, End, Evidence, Moment, OpeningFailure, Step, StepSeen, Stop},
    };

    fn opening(at: &str, failure: OpeningFailure) -> Stage {
        published().works(if at == SMTP { IMAP } else { SMTP }).tried(at, stopped(Stop::Opening(failure)))
    }

    fn other(answerer: Answerer) -> OpeningFailure {
        OpeningFailure::NotThisService { answerer, words: words("hello") }
    }

    #[test]
    fn a_refusal_is_told_by_service_and_code() {
        let refused = |text| OpeningFailure::Refused { words: words(text) };
        opening(IMAP, refused("* BYE down for maintenance")).gives(&["greeting-bye"]);
        opening(SMTP, refused("421 4.7.0 too many connections")).gives(&["smtp-421"]);
        opening(SMTP, refused("554 5.7.1 Client host rejected")).gives(&["smtp-greeting-554"]);
    }

    #[test]
    fn a_no_to_our_name_is_told_from_a_no_to_our_address() {
        let after_greeting = |text| {
            let refused = stopped(Stop::Opening(OpeningFailure::Refused { words: words(text) }));
            let steps = vec![Step::Name, Step::Connect, Step::Greeting(words("mx ESMTP"))];
            published().works(IMAP).tried_over(IPV4, SMTP, steps, refused)
        };
        after_greeting("501 Syntactically invalid HELO argument(s)").gives(&["helo-rejected"]);
        after_greeting("550 5.7.1 Helo command rejected: need fully-qualified hostname").gives(&["helo-rejected"]);
        after_greeting("554 5.7.1 Your address is on a list").gives(&["smtp-greeting-554"]);
        after_greeting("450 4.7.1 Helo command rejected: Host not found").gives(&["helo-rejected"]);
        after_greeting("421 4.3.2 too busy").gives(&["smtp-421"]);
        // In place of a greeting, nobody has heard our name yet.
        opening(SMTP, OpeningFailure::Refused { words: words("501 bad HELO") }).gives(&["greeting-bye"]);
    }

    #[test]
    fn codes_tell_later_from_never_and_the_caller_from_the_server() {
        for (text, fault) in [
            ("421 4.3.2 Service shutting down", "smtp-421"),
            ("450 4.3.2 Service currently unavailable", "smtp-421"),
            ("451 4.3.0 Temporary lookup failure", "smtp-421"),
            ("554 No", "smtp-greeting-554"),
            ("550 5.7.1 You are not wanted here", "smtp-greeting-554"),
            ("503 5.7.0 Error: access denied for unknown[192.0.2.1]", "smtp-greeting-554"),
            ("554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org; see there", "smtp-ip-blocklisted"),
            ("521 5.3.2 This host takes no mail", "greeting-bye"),
            ("554 5.3.0 Our queue is broken", "greeting-bye"),
            ("521 This host takes no mail", "greeting-bye"),
        ] {
            opening(SMTP, OpeningFailure::Refused { words: words(text) }).gives(&[fault]);
        }
    }

    #[test]
    fn who_answers_is_named() {
        opening(IMAP, other(Answerer::WebServer)).gives(&["web-server-on-port"]);
        opening(IMAP, other(Answerer::Pop3)).gives(&["pop-on-imap-port"]);
        opening(IMAP, other(Answerer::Smtp)).gives(&["smtp-on-imap-port"]);
        opening(SMTP, other(Answerer::Imap)).gives(&["smtp-on-imap-port"]);
        opening(IMAP, other(Answerer::Ssh)).gives(&["other-service-on-port"]);
        opening(IMAP, other(Answerer::Tls)).gives(&["tls-on-plain-port"]);
        opening(IMAP, other(Answerer::Unknown)).gives(&["unreadable-greeting"]);
        opening(IMAP, OpeningFailure::TooMuch { limit: 65_536 }).gives(&["unreadable-greeting"]);
    }

    #[test]
    fn a_slow_greeting_is_a_warning_and_six_seconds_are_not_slow() {
        let greeted_after = |seconds: u64| {
            let steps = working_steps().into_iter().map(|step| {
                let took =
                    if matches!(step, Step::Greeting(_)) { Duration::from_secs(seconds) } else { Duration::ZERO };
                StepSeen { step, took }
            });
            let seen = Evidence {
                endpoint: endpoint(IMAP),
                ip: Some(IPV4.parse().unwrap()),
                started: Moment::default(),
                steps: steps.collect(),
                said: Vec::new(),
                end: End::Working,
            };
            sending().seen(seen)
        };
        greeted_after(6).gives(&[]);
        greeted_after(12).gives(&["greeting-slow"]);
    }

    #[test]
    fn a_server_that_lets_nobody_sign_in_does_not_count_as_working() {
        let closed = |at| {
            let mut steps = working_steps();
            steps.pop();
            steps.push(Step::Capabilities(Capabilities { login_disabled: true, ..Capabilities::default() }));
            published().works(if at == SMTP { IMAP } else { SMTP }).tried_over(IPV4, at, steps, End::Working)
        };
        closed(IMAP).gives(&["login-closed-here"]);
        closed(SMTP).gives(&["smtp-auth-not-offered"]);
    }

    #[test]
    fn servers_that_take_only_what_a_web_browser_brings() {
        let offering = |mechanisms: &[&str]| {
            let mut steps = working_steps();
            let mechanisms = mechanisms.iter().map(|name| (*name).to_owned()).collect();
            steps.push(Step::Capabilities(Capabilities { mechanisms, ..Capabilities::default() }));
            sending().tried_over(IPV4, IMAP, steps, End::Working)
        };
        offering(&["XOAUTH2", "OAUTHBEARER"]).gives(&["oauth-only"]);
        offering(&["XOAUTH2", "PLAIN"]).gives(&[]);
        offering(&["NTLM", "GSSAPI"]).gives(&[]);
        offering(&["XOAUTH2"]).works("993 imap2.nordlicht.example").gives(&["oauth-only"]);
    }

    #[test]
    fn a_server_that_wants_proofs_of_another_kind_alone_is_told_from_one_that_takes_a_password() {
        let offering = |mechanisms: &[&str]| {
            let mut steps = working_steps();
            let mechanisms = mechanisms.iter().map(|name| (*name).to_owned()).collect();
            steps.push(Step::Capabilities(Capabilities {
                mechanisms,
                login_disabled: true,
                ..Capabilities::default()
            }));
            sending().tried_over(IPV4, IMAP, steps, End::Working)
        };
        offering(&["NTLM", "GSSAPI"]).gives(&["auth-method-mismatch"]);
        offering(&["NTLM", "CRAM-MD5"]).gives(&[]);
    }

    #[test]
    fn an_address_on_a_list_is_told_from_one_that_is_not_wanted() {
        let turned_away = |text| opening(SMTP, OpeningFailure::Refused { words: words(text) });
        turned_away("554 5.7.1 Service unavailable; Client host [192.0.2.2] blocked using zen.spamhaus.org")
            .gives(&["smtp-ip-blocklisted"]);
        turned_away("554 5.7.1 Client host rejected: Access denied").gives(&["smtp-greeting-554"]);
    }
}
