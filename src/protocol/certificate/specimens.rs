//! Makes certificates for tests: an authority, an intermediate and servers' own with one thing changed.

use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
};
use time::{Duration, OffsetDateTime, macros::datetime};

/// The day on which tests look at certificates.
pub(super) const TODAY: OffsetDateTime = datetime!(2026-11-22 12:00 UTC);
pub(super) const HOST: &str = "imap.example.org";

/// Somebody who signs.
pub(super) struct Signer {
    pub der: Vec<u8>,
    issuer: Issuer<'static, KeyPair>,
}

/// A certificate for a server as it should be: made out to [`HOST`], in date, for servers.
pub(super) fn proper() -> CertificateParams {
    let mut params = CertificateParams::new(vec![HOST.to_owned()]).expect("a DNS name");
    params.distinguished_name = named(HOST);
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    in_date(&mut params);
    params
}

pub(super) fn root(name: &str) -> Signer {
    let (params, key) = authority(name);
    let der = params.self_signed(&key).expect("a certificate").der().to_vec();
    Signer { der, issuer: Issuer::new(params, key) }
}

impl Signer {
    pub(super) fn intermediate(&self, name: &str, change: impl FnOnce(&mut CertificateParams)) -> Self {
        let (mut params, key) = authority(name);
        params.use_authority_key_identifier_extension = true;
        change(&mut params);
        let der = params.signed_by(&key, &self.issuer).expect("a certificate").der().to_vec();
        Self { der, issuer: Issuer::new(params, key) }
    }

    pub(super) fn server(&self, change: impl FnOnce(&mut CertificateParams)) -> Vec<u8> {
        let mut params = proper();
        params.use_authority_key_identifier_extension = true;
        change(&mut params);
        let key = KeyPair::generate().expect("a key");
        params.signed_by(&key, &self.issuer).expect("a certificate").der().to_vec()
    }
}

pub(super) fn self_signed(change: impl FnOnce(&mut CertificateParams)) -> Vec<u8> {
    let mut params = proper();
    change(&mut params);
    let key = KeyPair::generate().expect("a key");
    params.self_signed(&key).expect("a certificate").der().to_vec()
}

fn authority(name: &str) -> (CertificateParams, KeyPair) {
    let mut params = CertificateParams::new(Vec::new()).expect("no name");
    params.distinguished_name = named(name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    in_date(&mut params);
    (params, KeyPair::generate().expect("a key"))
}

fn named(common_name: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::OrganizationName, "Example");
    name.push(DnType::CommonName, common_name);
    name
}

fn in_date(params: &mut CertificateParams) {
    params.not_before = TODAY - Duration::days(30);
    params.not_after = TODAY + Duration::days(60);
}
