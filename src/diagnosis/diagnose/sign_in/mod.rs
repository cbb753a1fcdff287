//! What a server made of a name and a password. First what its code fixes (RFC 5530, 3206, 2449, 4954, 3463), within that
//! what its words say, then what the provider's record makes of a bare no. A code that says "later" is never read as a
//! wrong password.

mod cause;
mod code;
mod facts;
#[cfg(test)]
mod tests;

use crate::{
    diagnosis::{AtDoor, Certainty, Fault, Finding, Observation, certainties},
    discovery::Provider,
    probe::{NoWay, NotTried, Refusal, Rung, SaslFault, ServerWords, SignIn, SignInEnd, SignInFailure},
};

use super::{
    provider,
    scene::{Door, Scene},
};

#[cfg(test)]
pub(in crate::diagnosis) use code::meaning_of_code;
pub(super) use facts::blocklist;

pub(super) fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    scene.sign_ins.iter().filter_map(|sign_in| finding(scene, sign_in)).collect()
}

/// What one sign-in shows; None where it works.
fn finding(scene: &Scene<'_>, sign_in: &SignIn) -> Option<Finding> {
    let endpoint = sign_in.endpoint();
    let told = Told { scene, sign_in, provider: provider_of(scene, sign_in) };
    let seen = |seen| Observation::at(endpoint, seen);
    Some(match &sign_in.end {
        SignInEnd::Works => return None,
        SignInEnd::NotTried(NotTried::NotReached | NotTried::Untrusted) => {
            let door = Door { endpoint, tries: vec![&sign_in.climb], trust: None };
            return super::read(scene, &door);
        }
        SignInEnd::NotTried(NotTried::NoWay(NoWay::OnlyInBrowser { .. })) => {
            told.finding(Fault::OauthOnly { provider: told.name() }, Certainty::Stated, seen(AtDoor::OnlyInBrowser))
        }
        SignInEnd::NotTried(NotTried::NoWay(NoWay::NoneKnown { offered })) => {
            let fault = if offered.is_empty() {
                Fault::LoginClosedHere
            } else {
                Fault::AuthMethodMismatch { offered: offered.clone() }
            };
            told.finding(fault, Certainty::Stated, seen(AtDoor::NoSignInOffered))
        }
        SignInEnd::NotTried(NotTried::HiddenCharacter { character }) => {
            let fault = Fault::HiddenCharacters { character: *character };
            told.finding(fault, Certainty::Stated, seen(AtDoor::PasswordKeptHere))
        }
        SignInEnd::NotTried(NotTried::CannotBeSaid) => {
            told.finding(Fault::HiddenCharacters { character: '\n' }, Certainty::Stated, seen(AtDoor::PasswordKeptHere))
        }
        SignInEnd::Failed { failure: SignInFailure::Refused { at, refusal }, .. } => told.refused(*at, refusal),
        SignInEnd::Failed { failure: SignInFailure::Sasl(SaslFault::ServerError { word }), .. } => {
            match cause_inside_scram(word) {
                Some(id) => {
                    let fault = told.fault(id, None).unwrap_or(Fault::Unforeseen);
                    told.finding(fault, Certainty::Stated, seen(AtDoor::PasswordNotProved))
                }
                None => told.bare_no(seen(AtDoor::PasswordRefused)),
            }
        }
        SignInEnd::Failed {
            failure: SignInFailure::Sasl(SaslFault::NotProved | SaslFault::Unusable { .. }), ..
        } => told.finding(Fault::Unforeseen, Certainty::Stated, seen(AtDoor::PasswordNotProved)),
        SignInEnd::Failed { failure: SignInFailure::Garbled { words }, .. } => {
            told.finding(Fault::Unforeseen, Certainty::Stated, told.said(words))
        }
        SignInEnd::Failed { failure: SignInFailure::TooMuch { .. }, .. } => {
            told.finding(Fault::Unforeseen, Certainty::Stated, seen(AtDoor::OtherAnswered))
        }
        SignInEnd::Failed { failure: SignInFailure::Closed { .. }, after } | SignInEnd::Interrupted { after, .. } => {
            let hung_up = Observation::HungUp { host: endpoint.host.clone(), port: endpoint.port, took: *after };
            told.finding(Fault::Unforeseen, Certainty::Stated, hung_up)
        }
        SignInEnd::NoAnswer { waited, .. } => {
            let silent = Observation::NoWord { host: endpoint.host.clone(), port: endpoint.port, waited: *waited };
            told.finding(Fault::Unforeseen, Certainty::Stated, silent)
        }
    })
}

/// The fault behind a server's reason inside SCRAM (RFC 5802 §7), where it is not about the name or the password.
fn cause_inside_scram(word: &str) -> Option<&'static str> {
    match word {
        "no-resources" => Some("server-temporary-failure"),
        "extensions-not-supported"
        | "channel-bindings-dont-match"
        | "server-does-support-channel-binding"
        | "channel-binding-not-supported"
        | "unsupported-channel-binding-type" => Some("auth-method-mismatch"),
        _ => None,
    }
}

/// The provider whose record counts: the address's, else one whose servers these are.
fn provider_of(scene: &Scene<'_>, sign_in: &SignIn) -> Option<&'static Provider> {
    provider::of_address(scene).or_else(|| Provider::with_server(&sign_in.endpoint().host).next())
}

struct Told<'a> {
    scene: &'a Scene<'a>,
    sign_in: &'a SignIn,
    provider: Option<&'static Provider>,
}

impl Told<'_> {
    /// The provider as people call it, else the server's name.
    fn name(&self) -> String {
        self.provider.map_or_else(|| self.sign_in.endpoint().host.to_string(), |known| known.short_name.to_owned())
    }

    fn said(&self, words: &ServerWords) -> Observation {
        let endpoint = self.sign_in.endpoint();
        Observation::Said { host: endpoint.host.clone(), port: endpoint.port, words: words.to_string() }
    }

    fn finding(&self, fault: Fault, certainty: Certainty, because: Observation) -> Finding {
        // What no text can hedge is told as it is; what only a hedged text tells is told so.
        let certainty = match certainties(&fault) {
            known if known.contains(&certainty) => certainty,
            known => known.first().copied().unwrap_or(certainty),
        };
        Finding::new(fault, Some(self.sign_in.endpoint().clone()), certainty, because)
    }

    /// A no without a cause.
    fn bare_no(&self, because: Observation) -> Finding {
        let id = self.refined("wrong-password");
        let fault = self.fault(id, None).unwrap_or(Fault::WrongPassword);
        self.finding(fault, Certainty::MostLikely, because).and_all(self.record())
    }

    fn refused(&self, at: Rung, refusal: &Refusal) -> Finding {
        let Refusal { answer, notices } = refusal;
        let id = self.cause(at, refusal);
        let endpoint = self.sign_in.endpoint();
        let seen = match at {
            Rung::Password => AtDoor::PasswordRefused,
            Rung::Program | Rung::Offers | Rung::Mailbox => AtDoor::MailboxRefused,
            Rung::Sender => AtDoor::SenderRefused,
        };
        let fault = self.fault(id, Some(refusal)).unwrap_or(Fault::Unforeseen);
        let rests_on_record = matches!(
            fault,
            Fault::AppPasswordLikely { .. } | Fault::ImapOffOrWrongPassword { .. } | Fault::PaidFeature { .. }
        );
        self.finding(fault, Certainty::Stated, Observation::at(endpoint, seen))
            .and_all(
                notices
                    .iter()
                    .filter(|notice| !notice.words.as_str().is_empty())
                    .map(|notice| self.said(&notice.words)),
            )
            .and_all((!answer.words.as_str().is_empty()).then(|| self.said(&answer.words)))
            .and_all(self.record().filter(|_| rests_on_record))
            .and_all(self.accepted_elsewhere())
    }

    fn record(&self) -> Option<Observation> {
        self.provider.map(|provider| Observation::ProviderRecord { provider: provider.short_name.to_owned() })
    }

    /// Receiving took the same password in the same press.
    fn accepted_elsewhere(&self) -> Option<Observation> {
        let here = self.sign_in.endpoint();
        let accepted = |other: &&SignIn| other.is_accepted() && other.endpoint().service.is_incoming();
        let other = self.scene.sign_ins.iter().find(accepted).filter(|_| !here.service.is_incoming())?;
        Some(Observation::at(other.endpoint(), AtDoor::PasswordAccepted))
    }
}
