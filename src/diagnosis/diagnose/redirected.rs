//! Mail that is sent on to one server for everybody: by the network, as some of hotels and of internet providers do it,
//! or by a program on this computer. Its first words come from a server that has nothing to do with the person's too.

use crate::{
    account::{Hostname, Security},
    diagnosis::{Certainty, Fault, Finding, Observation, shields},
    discovery::Provider,
    probe::{Evidence, say_the_same, speaks_for},
};

use super::{greeting, scene::Scene};

pub(super) fn finding(scene: &Scene<'_>) -> Option<Finding> {
    let (look, there, theirs) = scene.greeting_elsewhere()?;
    // Words that could be anybody's prove nothing, nor do a provider's own: it may run both. A safety program that names
    // itself is told by its name.
    let other = speaks_for(theirs).filter(|_| shields::speaker(theirs.as_str()).is_none())?;
    let domain = scene.address.domain().as_hostname();
    let is_of = |host: &Hostname| host.registrable() == other.registrable();
    // Some greet by a name that is only on record for their exchangers.
    let is_on_record =
        |registered: Hostname| Provider::of_company(&registered).into_iter().any(|provider| provider.runs(&look.host));
    let is_reference_s = is_of(&look.host) || other.registrable().is_some_and(is_on_record);
    if is_reference_s || is_of(domain) {
        return None;
    }
    let instead: Vec<&Evidence> = scene
        .evidence
        .iter()
        .filter(|seen| seen.endpoint.security == Security::StartTls && !seen.is_working() && seen.ip != there)
        .filter(|seen| !is_of(&seen.endpoint.host) && seen.first_words().and_then(speaks_for).as_ref() == Some(&other))
        .collect();
    let is_alike = |seen: &Evidence| seen.first_words().is_some_and(|ours| say_the_same(ours, theirs));
    let seen = instead.iter().find(|seen| seen.endpoint.port == look.port && is_alike(seen))?;
    let host = seen.endpoint.host.clone();
    let said = greeting::said(&seen.endpoint, seen.first_words()?)?;
    let same = Observation::SaysTheSame { host: look.host.clone(), port: look.port };
    let instead_of = instead.iter().map(|seen| seen.endpoint.clone()).collect();
    let fault = Fault::MailRedirected { host, other, instead_of };
    Some(Finding::new(fault, Some(seen.endpoint.clone()), Certainty::Stated, said).and(same))
}

#[cfg(test)]
mod tests {
    use crate::{
        diagnosis::diagnose::staged::{IMAP_143, IPV4, SMTP_587, Stage, stopped, words},
        network::CertificateRefusal,
        probe::{Capabilities, End, OpeningFailure, Step, Stop, TlsSeen},
    };

    const OF_HOTEL: &str = "* OK gate.hotel.example ready";

    fn greeted(at: &str, said: &str) -> Stage {
        let refused = TlsSeen { verdict: Some(Err(CertificateRefusal::NameMismatch)), ..TlsSeen::default() };
        let steps = vec![Step::Name, Step::Connect, Step::Greeting(words(said)), Step::StartTls, Step::Tls(refused)];
        Stage::new().web_works().published(&[IMAP_143, SMTP_587]).works(SMTP_587).tried_over(
            IPV4,
            at,
            steps,
            End::Untrusted,
        )
    }

    #[test]
    fn who_says_the_same_at_two_hosts_of_nobody_in_common_answers_for_everybody() {
        let told = ["mail-redirected", "tls-cert-malformed < mail-redirected"];
        greeted(IMAP_143, OF_HOTEL).greeting_elsewhere(143, "203.0.113.99", OF_HOTEL).gives(&told);
    }

    #[test]
    fn what_the_same_server_shows_for_sending_is_its_own_and_what_another_shows_is_not() {
        let refused = || TlsSeen { verdict: Some(Err(CertificateRefusal::NameMismatch)), ..TlsSeen::default() };
        let sends = |said| {
            let steps = vec![Step::Name, Step::Connect, Step::Greeting(words(said)), Step::Tls(refused())];
            let stage = Stage::new().web_works().published(&[IMAP_143, SMTP_587]);
            let stage = stage.tried_over(IPV4, SMTP_587, steps, End::Untrusted);
            let steps = vec![Step::Name, Step::Connect, Step::Greeting(words(OF_HOTEL)), Step::Tls(refused())];
            stage.tried_over(IPV4, IMAP_143, steps, End::Untrusted).greeting_elsewhere(143, "203.0.113.99", OF_HOTEL)
        };
        let hidden = "tls-cert-malformed < mail-redirected";
        sends("220 gate.hotel.example ESMTP").gives(&["mail-redirected", hidden, hidden]);
        sends("220 mx.nordlicht.example ESMTP").gives(&["mail-redirected", "tls-cert-malformed", hidden]);
    }

    #[test]
    fn another_greeting_or_one_of_anybody_or_the_same_machine_tells_of_nobody() {
        let alone = ["tls-cert-malformed"];
        let elsewhere = |ours, port, ip, theirs| greeted(IMAP_143, ours).greeting_elsewhere(port, ip, theirs);
        elsewhere(OF_HOTEL, 143, "203.0.113.99", "* OK imap.other.example ready").gives(&alone);
        elsewhere("* OK IMAP4 ready", 143, "203.0.113.99", "* OK IMAP4 ready").gives(&alone);
        elsewhere(OF_HOTEL, 143, IPV4, OF_HOTEL).gives(&alone);
        elsewhere(OF_HOTEL, 25, "203.0.113.99", OF_HOTEL).gives(&alone);
        let of_reference = "* OK mx7.other.example ready";
        elsewhere(of_reference, 143, "203.0.113.99", of_reference).gives(&alone);
        let of_ionos = "perfora.net (mreueus001) Nemesis ESMTP Service ready";
        greeted(IMAP_143, of_ionos).greeting_of("smtp.ionos.com", 143, "203.0.113.99", of_ionos).gives(&alone);
        let of_domain = "* OK mx.nordlicht.example ready";
        elsewhere(of_domain, 143, "203.0.113.99", of_domain).gives(&alone);
    }

    #[test]
    fn an_offer_of_encryption_that_is_missing_there_is_no_fault_of_the_person_s_server() {
        let missing = OpeningFailure::StartTlsNotOffered { capabilities: Capabilities::default() };
        let steps = vec![Step::Name, Step::Connect, Step::Greeting(words(OF_HOTEL))];
        let stage = Stage::new().web_works().published(&[IMAP_143, SMTP_587]).works(SMTP_587);
        let stage = stage.tried_over(IPV4, IMAP_143, steps, stopped(Stop::Opening(missing)));
        let told = ["mail-redirected", "starttls-not-offered < mail-redirected"];
        stage.greeting_elsewhere(143, "203.0.113.99", OF_HOTEL).gives(&told);
    }
}
