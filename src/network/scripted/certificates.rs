//! The certificates of the pretend internet and the one authority that it trusts (RFC 5280).
//!
//! They were made once by `assets/practice/certificates/make`, which keeps no key: nobody can act as one of these
//! servers, and nothing outside a scripted network trusts them. Verdicts are computed by the same verifier as live ones,
//! at the date of the world.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

use rustls::{
    RootCertStore,
    client::WebPkiServerVerifier,
    crypto::ring,
    pki_types::{CertificateDer, ServerName, pem::PemObject},
};
use time::OffsetDateTime;

use crate::{
    account::Hostname,
    network::{CertificateRefusal, newer::Newer, packed, verdict},
};

static CERTIFICATES: LazyLock<Certificates> = LazyLock::new(|| Certificates::read(&FILE));
static FILE: LazyLock<String> =
    LazyLock::new(|| packed::text(include_bytes!(concat!(env!("OUT_DIR"), "/certificates.pem"))));

/// The certificate with this label, DER.
pub(super) fn certificate(label: &str) -> Option<CertificateDer<'static>> {
    CERTIFICATES.by_label.get(label).cloned()
}

/// The pretend platform's word on a chain; None where no certificate was sent.
pub(super) fn judge(
    chain: &[CertificateDer<'_>],
    server: &Hostname,
    at: OffsetDateTime,
) -> Option<Result<(), CertificateRefusal>> {
    verdict::judge(&*CERTIFICATES.verifier, chain, server, at)
}

/// The authority of newer computers that vouches for a chain which the pretend platform refuses.
pub(super) fn newer_authority(chain: &[CertificateDer<'_>], server: &Hostname, at: OffsetDateTime) -> Option<String> {
    let (end_entity, intermediates) = chain.split_first()?;
    if judge(chain, server, at) != Some(Err(CertificateRefusal::UnknownIssuer)) {
        return None;
    }
    let server = ServerName::try_from(server.as_ascii()).ok()?;
    CERTIFICATES.newer.vouching((end_entity, intermediates), &server, verdict::moment(at))
}

struct Certificates {
    by_label: BTreeMap<&'static str, CertificateDer<'static>>,
    verifier: Arc<WebPkiServerVerifier>,
    /// The authority `newer`, which the pretend computer has not heard of yet.
    newer: Newer,
}

impl Certificates {
    /// Reads PEM blocks, each under a line `# LABEL`. The block `root` is trusted. The file is part of the program, so a
    /// fault in it is ours and shows in every test.
    fn read(bundle: &'static str) -> Self {
        let by_label: BTreeMap<_, _> = bundle
            .split("# ")
            .filter(|section| !section.is_empty())
            .map(|section| {
                let (label, block) = section.split_once('\n').expect("a label stands on its own line");
                let der = CertificateDer::from_pem_slice(block.as_bytes()).expect("the blocks were written by openssl");
                (label, der)
            })
            .collect();
        let mut roots = RootCertStore::empty();
        roots.add(by_label["root"].clone()).expect("the root was made as an authority");
        let verifier = WebPkiServerVerifier::builder_with_provider(roots.into(), ring::default_provider().into())
            .build()
            .expect("there is a root and no revocation list");
        let block = bundle.split("# ").find_map(|section| section.strip_prefix("newer\n"));
        let newer = Newer::read(&format!("# Pretend Trust Root 2\n{}", block.expect("there is an authority `newer`")));
        Self { by_label, verifier, newer }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    fn word(labels: &[&str], server: &str, at: OffsetDateTime) -> String {
        let chain: Vec<_> = labels.iter().map(|label| certificate(label).unwrap()).collect();
        match judge(&chain, &Hostname::parse(server).unwrap(), at) {
            None => "no certificate".to_owned(),
            Some(Ok(())) => "holds".to_owned(),
            Some(Err(refusal)) => format!("{refusal:?}"),
        }
    }

    #[test]
    fn each_defect_is_refused_for_its_own_reason() {
        let at = datetime!(2026-11-22 21:57 UTC);
        for (labels, server, expected) in [
            (&["srv.test", "intermediate"][..], "imap.srv.test", "holds"),
            (&["srv.test", "intermediate"], "srv.test", "holds"),
            (&["srv.test", "intermediate"], "imap.other.test", "NameMismatch"),
            (&["srv.test", "intermediate"], "a.b.srv.test", "NameMismatch"),
            (&["expired.test", "intermediate"], "mail.expired.test", "Expired"),
            (&["notyet.test", "intermediate"], "mail.notyet.test", "NotYetValid"),
            (&["nointermediate.test"], "mail.nointermediate.test", "UnknownIssuer"),
            (&["nointermediate.test", "intermediate"], "mail.nointermediate.test", "holds"),
            (&["unknownca.test", "stranger"], "mail.unknownca.test", "UnknownIssuer"),
            (&["newroot.test"], "mail.newroot.test", "UnknownIssuer"),
            (&["selfsigned.test"], "mail.selfsigned.test", "AuthorityAsServer"),
            (&["nosan.test", "intermediate"], "mail.nosan.test", "NameMismatch"),
            (&["sha1.test", "intermediate"], "mail.sha1.test", "UnsupportedAlgorithm"),
            (&["purpose.test", "intermediate"], "mail.purpose.test", "WrongPurpose"),
            (&[], "imap.srv.test", "no certificate"),
        ] {
            assert_eq!(word(labels, server, at), expected, "{labels:?} for {server}");
        }
    }

    #[test]
    fn a_newer_authority_is_named_only_where_it_vouches() {
        let at = datetime!(2026-11-22 21:57 UTC);
        let newer = |labels: &[&str], server: &str| {
            let chain: Vec<_> = labels.iter().map(|label| certificate(label).unwrap()).collect();
            newer_authority(&chain, &Hostname::parse(server).unwrap(), at)
        };
        assert_eq!(newer(&["newroot.test"], "mail.newroot.test").as_deref(), Some("Pretend Trust Root 2"));
        assert_eq!(newer(&["newroot.test"], "mail.other.test"), None);
        assert_eq!(newer(&["unknownca.test", "stranger"], "mail.unknownca.test"), None);
        assert_eq!(newer(&["srv.test", "intermediate"], "imap.srv.test"), None);
    }

    #[test]
    fn a_certificate_is_judged_at_the_date_of_the_world() {
        let chain = ["expired.test", "intermediate"];
        assert_eq!(word(&chain, "mail.expired.test", datetime!(2026-09-30 12:00 UTC)), "holds");
        assert_eq!(word(&chain, "mail.expired.test", datetime!(2026-07-01 12:00 UTC)), "NotYetValid");
    }
}
