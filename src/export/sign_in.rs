//! Which of a server's ways of signing in a format can say: the first in the server's order of preference.

use crate::{account::AuthMethod, settings::Server};

use super::Refusal;

/// The first way of signing in, in the server's order of preference, that the format can say.
pub(super) fn first_expressible<T>(server: &Server, say: impl Fn(AuthMethod) -> Option<T>) -> Option<T> {
    server.auth.iter().copied().find_map(say)
}

/// The same, or the reason why there is none. For programs without a sign-in in the web browser.
pub(super) fn expressible<T>(server: &Server, say: impl Fn(AuthMethod) -> Option<T>) -> Result<T, Refusal> {
    first_expressible(server, say).ok_or_else(|| {
        if server.auth.contains(&AuthMethod::OAuth2) {
            Refusal::OAuthNotExpressible
        } else {
            Refusal::SignInNotExpressible { method: server.auth[0] }
        }
    })
}

/// The same for programs that open the web browser at some providers.
pub(super) fn expressible_or_by_browser<T>(
    server: &Server,
    say: impl Fn(AuthMethod) -> Option<T>,
) -> Result<T, Refusal> {
    expressible(server, say).map_err(|refusal| match refusal {
        Refusal::OAuthNotExpressible => Refusal::OAuthHostUnknown { host: server.endpoint.host.clone() },
        other => other,
    })
}

/// How a program signs in that knows names and passwords only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SignIn {
    /// The password itself, inside the encryption.
    Password,
    /// A proof of the password (CRAM-MD5, SCRAM).
    Proof,
    /// Sending without a sign-in.
    Without,
}

/// For programs that take whatever the server offers.
pub(super) fn by_password_or_proof(server: &Server) -> Result<SignIn, Refusal> {
    expressible(server, |method| match method {
        AuthMethod::Password => Some(SignIn::Password),
        AuthMethod::EncryptedPassword => Some(SignIn::Proof),
        AuthMethod::None => without(server),
        AuthMethod::OAuth2 | AuthMethod::Gssapi | AuthMethod::Ntlm | AuthMethod::ClientCertificate => None,
    })
}

/// For programs, or formats, with the password itself alone.
pub(super) fn by_password(server: &Server) -> Result<SignIn, Refusal> {
    expressible(server, |method| match method {
        AuthMethod::Password => Some(SignIn::Password),
        AuthMethod::None => without(server),
        AuthMethod::EncryptedPassword
        | AuthMethod::OAuth2
        | AuthMethod::Gssapi
        | AuthMethod::Ntlm
        | AuthMethod::ClientCertificate => None,
    })
}

/// Nobody receives mail without saying whose.
fn without(server: &Server) -> Option<SignIn> {
    (!server.endpoint.service.is_incoming()).then_some(SignIn::Without)
}
