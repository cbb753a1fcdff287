//! Chains of certificates, made out to names and changed in one way.

use rcgen::{BasicConstraints, CertificateParams, DistinguishedName, DnType, IsCa, Issuer, KeyPair};

use super::TODAY;

/// A server's certificate with its authority's behind it, made out to these names and changed in one way.
pub(in crate::diagnosis::diagnose) fn chain(
    names: &[&str],
    change: impl FnOnce(&mut CertificateParams),
) -> Vec<Vec<u8>> {
    chain_of("Example Trust", names, change)
}

/// The same, signed by an authority of this name.
pub(in crate::diagnosis::diagnose) fn chain_of(
    authority: &str,
    names: &[&str],
    change: impl FnOnce(&mut CertificateParams),
) -> Vec<Vec<u8>> {
    let called = named(authority);
    let mut authority = CertificateParams::new(Vec::new()).unwrap();
    authority.distinguished_name = called;
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority_key = KeyPair::generate().unwrap();
    let authority_der = authority.self_signed(&authority_key).unwrap().der().to_vec();
    let issuer = Issuer::new(authority, authority_key);
    let server = proper(names, change).signed_by(&KeyPair::generate().unwrap(), &issuer).unwrap();
    vec![server.der().to_vec(), authority_der]
}

pub(in crate::diagnosis::diagnose) fn self_signed(names: &[&str]) -> Vec<Vec<u8>> {
    vec![proper(names, |_| ()).self_signed(&KeyPair::generate().unwrap()).unwrap().der().to_vec()]
}

fn proper(names: &[&str], change: impl FnOnce(&mut CertificateParams)) -> CertificateParams {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut params = CertificateParams::new(names).unwrap();
    params.distinguished_name = named("server");
    params.not_before = TODAY - time::Duration::days(30);
    params.not_after = TODAY + time::Duration::days(60);
    change(&mut params);
    params
}

fn named(common_name: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, common_name);
    name
}
