//! Whom this computer trusts, and a verifier that keeps what it was shown.
//!
//! A [`Witness`] belongs to one connection. It asks the platform's verifier, keeps the chain and the verdict, and only
//! then decides whether the handshake may go on. Signatures inside the handshake are always checked: who answers holds
//! the key of the certificate that was shown, trusted or not.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicBool, Ordering},
};

use rustls::{
    CertificateError, DigitallySignedStruct, RootCertStore, SignatureScheme,
    client::{
        ResolvesClientCert, WebPkiServerVerifier,
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    },
    crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature},
    pki_types::{CertificateDer, ServerName, UnixTime},
    sign::CertifiedKey,
};

use crate::network::{CertificateRefusal, newer::Newer, verdict::refusal};

use super::{Roots, tls::Attitude};

/// The verifier that knows whom to trust, or why there is none.
#[derive(Clone, Debug)]
pub(super) struct Trust(Result<Arc<dyn ServerCertVerifier>, String>);

impl Trust {
    /// Reads the list of authorities; for the platform's that is a hundred and more files.
    pub(super) fn load(roots: &Roots, provider: &Arc<CryptoProvider>) -> Self {
        Self(match roots {
            Roots::Platform => match rustls_platform_verifier::Verifier::new(Arc::clone(provider)) {
                Ok(verifier) => Ok(Arc::new(verifier)),
                Err(error) => Err(format!("this computer's list of authorities cannot be read: {error}")),
            },
            Roots::Only(authorities) => only(authorities, provider),
        })
    }

    /// Why nobody is trusted; None where there is a list.
    pub(super) fn problem(&self) -> Option<&str> {
        self.0.as_ref().err().map(String::as_str)
    }

    fn verdict(
        &self,
        chain: (&CertificateDer<'_>, &[CertificateDer<'_>]),
        server: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<(), (CertificateRefusal, rustls::Error)> {
        match &self.0 {
            Ok(verifier) => match verifier.verify_server_cert(chain.0, chain.1, server, ocsp, now) {
                Ok(_) => Ok(()),
                Err(error) => Err((refusal(&error), error)),
            },
            Err(why) => Err((
                CertificateRefusal::Other { why: why.clone() },
                CertificateError::ApplicationVerificationFailure.into(),
            )),
        }
    }
}

fn only(authorities: &[Vec<u8>], provider: &Arc<CryptoProvider>) -> Result<Arc<dyn ServerCertVerifier>, String> {
    let mut store = RootCertStore::empty();
    for (position, authority) in authorities.iter().enumerate() {
        store
            .add(CertificateDer::from_slice(authority))
            .map_err(|error| format!("authority number {} cannot be read: {error}", position + 1))?;
    }
    match WebPkiServerVerifier::builder_with_provider(Arc::new(store), Arc::clone(provider)).build() {
        Ok(verifier) => Ok(verifier),
        Err(error) => Err(format!("no verifier for these authorities: {error}")),
    }
}

/// What a server showed and what the verifier said to it.
#[derive(Debug)]
pub(super) struct Testimony {
    pub(super) chain: Vec<Vec<u8>>,
    pub(super) verdict: Result<(), CertificateRefusal>,
    pub(super) newer_authority: Option<String>,
}

/// The verifier of one connection.
#[derive(Debug)]
pub(super) struct Witness {
    trust: Trust,
    /// Whom the certificate must be made out to, whatever name the hello announced.
    server: ServerName<'static>,
    attitude: Attitude,
    provider: Arc<CryptoProvider>,
    testimony: Mutex<Option<Testimony>>,
    wants_our_certificate: AtomicBool,
}

impl Witness {
    pub(super) fn new(
        trust: Trust,
        server: ServerName<'static>,
        attitude: Attitude,
        provider: Arc<CryptoProvider>,
    ) -> Self {
        let wants_our_certificate = AtomicBool::new(false);
        Self { trust, server, attitude, provider, testimony: Mutex::new(None), wants_our_certificate }
    }

    /// Whether the server asked who we are.
    pub(super) fn wants_our_certificate(&self) -> bool {
        self.wants_our_certificate.load(Ordering::Relaxed)
    }

    /// None where no certificate arrived.
    pub(super) fn testimony(&self) -> Option<Testimony> {
        self.testimony.lock().expect("nothing panics while it holds this lock").take()
    }
}

impl ServerCertVerifier for Witness {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        _announced: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let chain = [end_entity].into_iter().chain(intermediates).map(|certificate| certificate.to_vec()).collect();
        let mut newer_authority = None;
        let (verdict, decision) = match self.trust.verdict((end_entity, intermediates), &self.server, ocsp, now) {
            Ok(()) => (Ok(()), Ok(ServerCertVerified::assertion())),
            Err((refusal, error)) => {
                if refusal == CertificateRefusal::UnknownIssuer {
                    newer_authority = Newer::known().vouching((end_entity, intermediates), &self.server, now);
                }
                match self.attitude {
                    Attitude::Witness => (Err(refusal), Ok(ServerCertVerified::assertion())),
                    Attitude::Enforce => (Err(refusal), Err(error)),
                }
            }
        };
        *self.testimony.lock().expect("nothing panics while it holds this lock") =
            Some(Testimony { chain, verdict, newer_authority });
        decision
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, certificate, signature, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signature, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

/// This program has no certificate to show; that one was asked for is a fact worth keeping.
impl ResolvesClientCert for Witness {
    fn resolve(&self, _authorities: &[&[u8]], _schemes: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {
        self.wants_our_certificate.store(true, Ordering::Relaxed);
        None
    }

    fn has_certs(&self) -> bool {
        false
    }
}
