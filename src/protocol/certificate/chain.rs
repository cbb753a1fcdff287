//! The certificates that a server sent, and everything that is wrong with them (RFC 5280 §6, RFC 9525 §6).

use time::OffsetDateTime;

use crate::account::Hostname;

use super::{Certificate, Key, Malformation, Name, Purpose, read::read};

/// As many malformations as are told one by one.
const MOST_MALFORMATIONS: usize = 8;

/// The certificates in the order in which they came. Only those on the way from the server's own to an authority
/// matter; servers often send more, or send them in another order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    sent: Vec<Sent>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Sent {
    certificate: Option<Certificate>,
    wrong: Vec<Malformation>,
}

/// Something that keeps a program from trusting the server. Where it is not the server's own certificate that has the
/// defect, `authority` names the one that has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Defect {
    /// The certificate cannot be read, or its form is one that programs refuse; the server's own is number 0.
    Malformed {
        number: usize,
        why: Malformation,
    },
    Expired {
        not_after: OffsetDateTime,
    },
    NotYetValid {
        not_before: OffsetDateTime,
    },
    /// The server vouches for itself.
    SelfSigned,
    /// Whoever vouches for the server's certificate was not sent along: mostly a forgotten intermediate, else an
    /// authority of somebody's own that signs without one. [`Certificate::issuer_url`] is a hint at the former.
    IssuerMissing {
        issuer: Name,
    },
    /// The chain is as complete as servers send it, up to this authority.
    UnknownAuthority {
        issuer: Name,
    },
    /// Made out to these names and not to the host.
    OtherName {
        presented: Vec<String>,
    },
    /// Made out to no DNS name at all; a common name is none (RFC 9525 §6.3).
    NoNames,
    WeakKey {
        key: Key,
        authority: Option<Name>,
    },
    WeakSignature {
        algorithm: String,
        authority: Option<Name>,
    },
    NotForServers {
        purposes: Vec<Purpose>,
    },
    /// An authority's certificate in place of a server's own. Self-made ones are often both this and self-signed.
    AuthorityAsServer,
    AuthorityExpired {
        authority: Name,
        not_after: OffsetDateTime,
    },
    AuthorityNotYetValid {
        authority: Name,
        not_before: OffsetDateTime,
    },
}

/// Reads what a server sent, DER, its own certificate first. Never fails: what cannot be read is a defect.
pub fn read_chain(sent: &[Vec<u8>]) -> Chain {
    let read = |der: &Vec<u8>| {
        let (certificate, wrong) = read(der);
        Sent { certificate, wrong }
    };
    Chain { sent: sent.iter().map(read).collect() }
}

impl Chain {
    /// The server's own certificate; None where nothing was sent or it cannot be read.
    pub fn server(&self) -> Option<&Certificate> {
        self.sent.first()?.certificate.as_ref()
    }

    /// From the server's own certificate up, each issued by the next, as far as was sent.
    pub fn path(&self) -> Vec<&Certificate> {
        let mut path: Vec<&Certificate> = self.server().into_iter().collect();
        while let Some(last) = path.last().filter(|last| !last.is_self_issued) {
            let readable = self.sent.iter().filter_map(|sent| sent.certificate.as_ref());
            match readable.filter(|other| !path.contains(other)).find(|other| last.is_issued_by(other)) {
                Some(issuer) => path.push(issuer),
                None => break,
            }
        }
        path
    }

    /// Every defect that the certificates themselves show, at once; empty for a chain that is in order, and where nothing
    /// was sent. Whether the authority at its end is trusted cannot be read from it: where the verifier says that it is
    /// not, ask [`Chain::why_untrusted`].
    pub fn defects(&self, host: &Hostname, at: OffsetDateTime) -> Vec<Defect> {
        let mut defects = self.malformations();
        let path = self.path();
        let Some((server, authorities)) = path.split_first() else { return defects };
        if at > server.not_after {
            defects.push(Defect::Expired { not_after: server.not_after });
        }
        if at < server.not_before {
            defects.push(Defect::NotYetValid { not_before: server.not_before });
        }
        if server.is_self_issued {
            defects.push(Defect::SelfSigned);
        }
        if server.is_authority {
            defects.push(Defect::AuthorityAsServer);
        }
        if server.names.is_empty() {
            defects.push(Defect::NoNames);
        } else if !server.covers(host) {
            defects.push(Defect::OtherName { presented: server.names.clone() });
        }
        if !server.is_for_servers() {
            defects.push(Defect::NotForServers { purposes: server.purposes.clone() });
        }
        defects.extend(weaknesses(server, None));
        // A root at the end is trusted for itself or not at all: nobody looks at its dates and its signature.
        for authority in authorities.iter().filter(|authority| !authority.is_self_issued) {
            let name = authority.subject.clone();
            if at > authority.not_after {
                defects.push(Defect::AuthorityExpired { authority: name.clone(), not_after: authority.not_after });
            }
            if at < authority.not_before {
                let not_before = authority.not_before;
                defects.push(Defect::AuthorityNotYetValid { authority: name.clone(), not_before });
            }
            defects.extend(weaknesses(authority, Some(&name)));
        }
        defects
    }

    /// The reason behind "unknown issuer", told by the structure of the chain: it vouches for itself, or its issuer was
    /// not sent, or the authority at its end is nobody's that this computer trusts. None where nothing readable was sent.
    pub fn why_untrusted(&self) -> Option<Defect> {
        let path = self.path();
        let (server, last) = (path.first()?, path.last()?);
        Some(if server.is_self_issued {
            Defect::SelfSigned
        } else if path.len() == 1 {
            Defect::IssuerMissing { issuer: server.issuer.clone() }
        } else {
            // Of a root the subject, of an intermediate whose root stayed at home the issuer: the same for a root.
            Defect::UnknownAuthority { issuer: last.issuer.clone() }
        })
    }

    fn malformations(&self) -> Vec<Defect> {
        let all = self.sent.iter().enumerate();
        let mut all = all.flat_map(|(number, sent)| sent.wrong.iter().map(move |why| (number, why)));
        let told = all.by_ref().take(MOST_MALFORMATIONS).map(|(number, why)| (number, why.clone()));
        let mut told: Vec<_> = told.collect();
        if let Some((number, _)) = all.next() {
            told.push((number, Malformation::More { count: 1 + all.count() }));
        }
        told.into_iter().map(|(number, why)| Defect::Malformed { number, why }).collect()
    }
}

fn weaknesses(certificate: &Certificate, authority: Option<&Name>) -> Vec<Defect> {
    let mut weaknesses = Vec::new();
    if certificate.key.is_weak() {
        weaknesses.push(Defect::WeakKey { key: certificate.key.clone(), authority: authority.cloned() });
    }
    if certificate.signature.is_weak {
        let algorithm = certificate.signature.algorithm.clone();
        weaknesses.push(Defect::WeakSignature { algorithm, authority: authority.cloned() });
    }
    weaknesses
}

#[cfg(test)]
mod tests {
    use rcgen::{CertificateParams, CustomExtension, ExtendedKeyUsagePurpose, IsCa};
    use time::Duration;

    use super::*;
    use crate::protocol::certificate::{
        KeyKind,
        specimens::{HOST, Signer, TODAY, root, self_signed},
    };

    fn defects_of(sent: &[Vec<u8>]) -> Vec<Defect> {
        read_chain(sent).defects(&Hostname::parse(HOST).unwrap(), TODAY)
    }

    /// A server behind a proper chain, with one thing changed.
    fn changed(change: impl FnOnce(&mut CertificateParams)) -> Vec<Vec<u8>> {
        let intermediate = root("Example Root").intermediate("Example Trust", |_| ());
        vec![intermediate.server(change), intermediate.der]
    }

    fn fixture(name: &str) -> Vec<u8> {
        std::fs::read(format!("tests/fixtures/certificates/{name}.der")).unwrap()
    }

    fn named(common_name: &str) -> Name {
        Name { common_name: Some(common_name.to_owned()), organisation: Some("Example".to_owned()), unit: None }
    }

    #[test]
    fn chain_in_order_has_no_defect() {
        assert_eq!(defects_of(&changed(|_| ())), []);
    }

    #[test]
    fn facts_are_read() {
        let chain = read_chain(&changed(|_| ()));
        let server = chain.server().unwrap();
        assert_eq!(server.subject, named(HOST));
        assert_eq!(server.issuer, named("Example Trust"));
        assert_eq!(server.issuer.to_string(), "Example Example Trust");
        assert_eq!(server.names, [HOST]);
        assert_eq!(server.not_before, TODAY - Duration::days(30));
        assert_eq!(server.not_after, TODAY + Duration::days(60));
        assert_eq!(server.key, Key { kind: KeyKind::EllipticCurve, bits: 256 });
        assert_eq!(server.signature.algorithm, "SHA-256 with ECDSA");
        assert_eq!(server.purposes, [Purpose::ServerAuth]);
        assert!(!server.is_authority && !server.is_self_issued && !server.serial.is_empty());
        assert!(chain.path()[1].is_authority);
    }

    #[test]
    fn out_of_date() {
        let not_after = TODAY - Duration::days(1);
        assert_eq!(defects_of(&changed(|params| params.not_after = not_after)), [Defect::Expired { not_after }]);
    }

    #[test]
    fn not_yet_in_date() {
        let not_before = TODAY + Duration::days(1);
        assert_eq!(defects_of(&changed(|params| params.not_before = not_before)), [Defect::NotYetValid { not_before }]);
    }

    #[test]
    fn the_last_second_still_counts() {
        assert_eq!(defects_of(&changed(|params| params.not_after = TODAY)), []);
        assert_eq!(defects_of(&changed(|params| params.not_before = TODAY)), []);
    }

    #[test]
    fn made_out_to_the_hoster() {
        let names = ["*.hoster.example", "hoster.example"];
        let sent = changed(|params| {
            params.subject_alt_names =
                CertificateParams::new(names.map(str::to_owned).to_vec()).unwrap().subject_alt_names;
        });
        assert_eq!(defects_of(&sent), [Defect::OtherName { presented: names.map(str::to_owned).to_vec() }]);
    }

    #[test]
    fn made_out_by_a_wildcard() {
        let sent = changed(|params| {
            params.subject_alt_names =
                CertificateParams::new(vec!["*.example.org".to_owned()]).unwrap().subject_alt_names;
        });
        assert_eq!(defects_of(&sent), []);
    }

    #[test]
    fn named_only_in_the_common_name() {
        assert_eq!(defects_of(&changed(|params| params.subject_alt_names.clear())), [Defect::NoNames]);
    }

    #[test]
    fn meant_for_people_and_not_for_servers() {
        let sent = changed(|params| params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth]);
        assert_eq!(defects_of(&sent), [Defect::NotForServers { purposes: vec![Purpose::ClientAuth] }]);
        assert_eq!(defects_of(&changed(|params| params.extended_key_usages.clear())), []);
        assert_eq!(defects_of(&changed(|params| params.extended_key_usages = vec![ExtendedKeyUsagePurpose::Any])), []);
    }

    #[test]
    fn vouches_for_itself() {
        let sent = [self_signed(|_| ())];
        assert_eq!(defects_of(&sent), [Defect::SelfSigned]);
        assert_eq!(read_chain(&sent).why_untrusted(), Some(Defect::SelfSigned));
    }

    #[test]
    fn issued_by_a_namesake_is_not_self_signed() {
        let namesake = root(HOST);
        let sent = [namesake.server(|_| ()), namesake.der];
        assert_eq!(defects_of(&sent), []);
        let issuer = named(HOST);
        assert_eq!(read_chain(&sent).why_untrusted(), Some(Defect::UnknownAuthority { issuer: issuer.clone() }));
        assert_eq!(read_chain(&sent[..1]).why_untrusted(), Some(Defect::IssuerMissing { issuer }));
    }

    #[test]
    fn vouches_for_itself_as_an_authority() {
        let sent = [self_signed(|params| params.is_ca = IsCa::Ca(rcgen::BasicConstraints::Unconstrained))];
        assert_eq!(defects_of(&sent), [Defect::SelfSigned, Defect::AuthorityAsServer]);
    }

    #[test]
    fn several_defects_at_once() {
        let not_after = TODAY - Duration::days(400);
        let not_before = TODAY - Duration::days(800);
        let sent = [self_signed(|params| {
            params.not_before = not_before;
            params.not_after = not_after;
            params.subject_alt_names.clear();
            params.extended_key_usages = vec![ExtendedKeyUsagePurpose::EmailProtection];
        })];
        let purposes = vec![Purpose::EmailProtection];
        let expected =
            [Defect::Expired { not_after }, Defect::SelfSigned, Defect::NoNames, Defect::NotForServers { purposes }];
        assert_eq!(defects_of(&sent), expected);
    }

    #[test]
    fn forgotten_intermediate() {
        let mut sent = changed(|_| ());
        sent.truncate(1);
        assert_eq!(defects_of(&sent), []);
        let issuer = named("Example Trust");
        assert_eq!(read_chain(&sent).why_untrusted(), Some(Defect::IssuerMissing { issuer }));
    }

    #[test]
    fn intermediate_of_somebody_else_does_not_count() {
        let mut sent = changed(|_| ());
        sent[1] = root("Other Root").intermediate("Other Trust", |_| ()).der;
        let issuer = named("Example Trust");
        assert_eq!(read_chain(&sent).why_untrusted(), Some(Defect::IssuerMissing { issuer }));
    }

    #[test]
    fn renewed_intermediate_with_another_key_does_not_count() {
        let authority = root("Example Root");
        let old = authority.intermediate("Example Trust", |_| ());
        let new = authority.intermediate("Example Trust", |_| ());
        let sent = [old.server(|_| ()), new.der];
        assert_eq!(read_chain(&sent).path().len(), 1);
    }

    #[test]
    fn authority_that_nobody_knows() {
        let issuer = named("Example Root");
        let unknown = Some(Defect::UnknownAuthority { issuer });
        let authority = root("Example Root");
        let intermediate = authority.intermediate("Example Trust", |_| ());
        let server = intermediate.server(|_| ());
        let without_root = [server.clone(), intermediate.der.clone()];
        assert_eq!(read_chain(&without_root).why_untrusted(), unknown);
        let with_root = [server.clone(), intermediate.der.clone(), authority.der.clone()];
        assert_eq!(read_chain(&with_root).why_untrusted(), unknown);
        assert_eq!(defects_of(&with_root), []);
        let in_disorder = [server, authority.der.clone(), intermediate.der];
        assert_eq!(read_chain(&in_disorder).why_untrusted(), unknown);
        let signs_itself = [authority.server(|_| ()), authority.der];
        assert_eq!(read_chain(&signs_itself).why_untrusted(), unknown);
    }

    #[test]
    fn authority_out_of_date() {
        let intermediate = |change: fn(&mut CertificateParams)| -> Signer {
            root("Example Root").intermediate("Example Trust", change)
        };
        let expired = intermediate(|params| params.not_after = TODAY - Duration::days(2));
        let authority = named("Example Trust");
        assert_eq!(
            defects_of(&[expired.server(|_| ()), expired.der]),
            [Defect::AuthorityExpired { authority: authority.clone(), not_after: TODAY - Duration::days(2) }]
        );
        let early = intermediate(|params| params.not_before = TODAY + Duration::days(2));
        assert_eq!(
            defects_of(&[early.server(|_| ()), early.der]),
            [Defect::AuthorityNotYetValid { authority, not_before: TODAY + Duration::days(2) }]
        );
    }

    #[test]
    fn small_keys_and_old_signatures() {
        let weak_of = |name: &str| {
            let chain = read_chain(&[fixture(name)]);
            let at = chain.server().unwrap().not_before + Duration::days(1);
            let mut defects = chain.defects(&Hostname::parse(HOST).unwrap(), at);
            defects.retain(|defect| !matches!(defect, Defect::SelfSigned | Defect::AuthorityAsServer));
            defects
        };
        let weak_key = |kind, bits| vec![Defect::WeakKey { key: Key { kind, bits }, authority: None }];
        assert_eq!(weak_of("rsa-1024"), weak_key(KeyKind::Rsa, 1024));
        assert_eq!(weak_of("p-224"), weak_key(KeyKind::EllipticCurve, 224));
        let algorithm = "SHA-1 with RSA".to_owned();
        assert_eq!(weak_of("rsa-2048-sha-1"), [Defect::WeakSignature { algorithm, authority: None }]);
        assert_eq!(weak_of("p-521"), []);
        let key = |name: &str| read_chain(&[fixture(name)]).server().unwrap().key.clone();
        assert_eq!(key("p-521"), Key { kind: KeyKind::EllipticCurve, bits: 521 });
        assert_eq!(key("rsa-2048-sha-1"), Key { kind: KeyKind::Rsa, bits: 2048 });
    }

    #[test]
    fn certificate_of_the_old_version() {
        let chain = read_chain(&[fixture("version-1")]);
        let at = chain.server().unwrap().not_before + Duration::days(1);
        let why = Malformation::OldVersion { number: 1 };
        assert_eq!(
            chain.defects(&Hostname::parse(HOST).unwrap(), at),
            [Defect::Malformed { number: 0, why }, Defect::SelfSigned, Defect::NoNames]
        );
    }

    #[test]
    fn extension_that_nobody_knows() {
        let sent = changed(|params| {
            let mut extension = CustomExtension::from_oid_content(&[1, 2, 3, 4], vec![5, 0]);
            extension.set_criticality(true);
            params.custom_extensions.push(extension);
        });
        let why = Malformation::UnknownCriticalExtension { oid: "1.2.3.4".to_owned() };
        assert_eq!(defects_of(&sent), [Defect::Malformed { number: 0, why }]);
    }

    #[test]
    fn names_that_cannot_be_read() {
        let broken = CustomExtension::from_oid_content(&[2, 5, 29, 17], vec![0x30, 0x7f, 1]);
        let sent = changed(|params| {
            params.subject_alt_names.clear();
            params.custom_extensions.push(broken);
        });
        let why = Malformation::BrokenExtension { oid: "2.5.29.17".to_owned() };
        assert_eq!(defects_of(&sent), [Defect::Malformed { number: 0, why }, Defect::NoNames]);
    }

    #[test]
    fn what_is_wrong_a_thousand_times_is_counted() {
        let sent = changed(|params| {
            let same = |arc| CustomExtension::from_oid_content(&[1, 2, 3, arc], vec![5, 0]);
            params.custom_extensions.extend((0..1_000).map(|at| same(at % 50)));
        });
        let defects = defects_of(&sent);
        assert_eq!(defects.len(), MOST_MALFORMATIONS + 1, "{defects:?}");
        let more = Malformation::More { count: 950 - MOST_MALFORMATIONS };
        assert_eq!(defects.last(), Some(&Defect::Malformed { number: 0, why: more }));
        let junk = defects_of(&vec![vec![1]; 5_000]);
        let more = Malformation::More { count: 5_000 - MOST_MALFORMATIONS };
        let number = MOST_MALFORMATIONS;
        assert_eq!(junk.last(), Some(&Defect::Malformed { number, why: more }));
    }

    #[test]
    fn bytes_that_are_no_certificate() {
        let not_der = |number| Defect::Malformed { number, why: Malformation::NotDer };
        assert_eq!(defects_of(&[b"-----BEGIN".to_vec()]), [not_der(0)]);
        assert_eq!(read_chain(&[Vec::new()]).why_untrusted(), None);
        assert_eq!(defects_of(&[]), []);
        let mut sent = changed(|_| ());
        sent.push(vec![0x30, 0x80]);
        sent[0].push(0);
        let trailing = Defect::Malformed { number: 0, why: Malformation::TrailingBytes };
        assert_eq!(defects_of(&sent), [trailing, not_der(2)]);
    }

    #[test]
    fn every_cut_and_every_changed_byte_is_survived() {
        let [server, intermediate] = &changed(|_| ())[..] else { panic!("two were made") };
        let host = Hostname::parse(HOST).unwrap();
        for at in 0..server.len() {
            let chain = read_chain(&[server[..at].to_vec(), intermediate.clone()]);
            assert_ne!(chain.defects(&host, TODAY), [], "cut at {at}");
            for mask in [0x01, 0x80, 0xff] {
                let mut changed = server.clone();
                changed[at] ^= mask;
                let chain = read_chain(&[changed, intermediate.clone()]);
                assert!(chain.defects(&host, TODAY).len() < 20 && chain.path().len() <= 2);
            }
        }
    }
}
