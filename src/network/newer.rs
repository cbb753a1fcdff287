//! Authorities that newer computers know and older ones have not heard of. A certificate that one of them vouches for is
//! good, whatever a list that was last brought up to date years ago says; it is still not trusted here, only explained.
//!
//! The list is data, `assets/authorities/newer.pem`: roots of Mozilla's list from 2015 on that sign for mail servers.

use std::sync::{Arc, LazyLock};

use rustls::{
    RootCertStore,
    client::{WebPkiServerVerifier, danger::ServerCertVerifier},
    crypto::ring,
    pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject},
};

use super::packed;

/// The list that is part of the program.
static KNOWN: LazyLock<Newer> =
    LazyLock::new(|| Newer::read(&packed::text(include_bytes!(concat!(env!("OUT_DIR"), "/newer.pem")))));

/// Each authority under the name by which people know it, with a verifier that trusts it alone.
pub(super) struct Newer(Vec<(String, Arc<WebPkiServerVerifier>)>);

impl Newer {
    pub(super) fn known() -> &'static Self {
        &KNOWN
    }

    /// Reads PEM blocks, each under a line `# NAME`. The text is part of the program, so a fault in it is ours and shows in
    /// every test.
    pub(super) fn read(bundle: &str) -> Self {
        let sections = bundle.split("# ").filter(|section| !section.is_empty());
        let authorities = sections.map(|section| {
            let (name, block) = section.split_once('\n').expect("a name stands on its own line");
            let root = CertificateDer::from_pem_slice(block.as_bytes()).expect("a certificate follows its name");
            let mut roots = RootCertStore::empty();
            roots.add(root).expect("it was made as an authority");
            let verifier = WebPkiServerVerifier::builder_with_provider(roots.into(), ring::default_provider().into());
            (name.to_owned(), verifier.build().expect("there is a root and no revocation list"))
        });
        Self(authorities.collect())
    }

    /// The authority that vouches for this chain, where one does.
    pub(super) fn vouching(
        &self,
        chain: (&CertificateDer<'_>, &[CertificateDer<'_>]),
        server: &ServerName<'_>,
        now: UnixTime,
    ) -> Option<String> {
        let vouches =
            |verifier: &WebPkiServerVerifier| verifier.verify_server_cert(chain.0, chain.1, server, &[], now).is_ok();
        self.0.iter().find(|(_, verifier)| vouches(verifier)).map(|(name, _)| name.clone())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};

    use super::*;

    const BUNDLE: &str = include_str!("../../assets/authorities/newer.pem");

    #[test]
    fn the_whole_list_is_read() {
        assert_eq!(Newer::known().0.len(), BUNDLE.matches("BEGIN CERTIFICATE").count());
        assert!(Newer::known().0.len() >= 8);
    }

    #[test]
    fn who_vouches_for_a_chain_is_named_and_a_namesake_does_not_vouch() {
        let key = || KeyPair::generate().unwrap();
        let authority = |key: &KeyPair| {
            let mut params = CertificateParams::default();
            params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
            params.distinguished_name.push(DnType::CommonName, "Young Root");
            (params.self_signed(key).unwrap(), params)
        };
        let (ours, namesake) = (key(), key());
        let (root, params) = authority(&ours);
        let (_, namesakes) = authority(&namesake);
        let server = |params: CertificateParams, signer: KeyPair| {
            let names = vec!["imap.example.org".to_owned()];
            let leaf = CertificateParams::new(names).unwrap().signed_by(&key(), &Issuer::new(params, signer)).unwrap();
            CertificateDer::from(leaf.der().to_vec())
        };
        let list = Newer::read(&format!("# Young Root\n{}", root.pem()));
        let name = ServerName::try_from("imap.example.org").unwrap();
        let now = UnixTime::since_unix_epoch(Duration::from_hours(500_000));
        let vouching = |leaf: &CertificateDer<'_>| list.vouching((leaf, &[]), &name, now);
        assert_eq!(vouching(&server(params, ours)), Some("Young Root".to_owned()));
        assert_eq!(vouching(&server(namesakes, namesake)), None);
    }
}
