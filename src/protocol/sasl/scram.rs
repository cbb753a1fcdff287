//! SCRAM: both sides prove that they know the password, and neither sends it (RFC 5802; with SHA-256, RFC 7677; tied to
//! the encryption by the exporter of TLS 1.3, RFC 9266).

use std::num::NonZeroU32;

use data_encoding::BASE64;
use ring::{
    digest, hmac, pbkdf2,
    rand::{SecureRandom, SystemRandom},
};

use crate::account::SecretBytes;

use super::{Credentials, SaslFault, prepared::prepared};

/// Fewer rounds would let whoever sees the proof guess at the password (RFC 5802 §9, RFC 7677 §4).
const FEWEST_ROUNDS: u32 = 4_096;
/// More would keep this computer busy at a stranger's wish: about a second on a slow one.
const MOST_ROUNDS: u32 = 1_000_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hash {
    Sha1,
    Sha256,
}

impl Hash {
    fn hmac(self) -> hmac::Algorithm {
        match self {
            Self::Sha1 => hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY,
            Self::Sha256 => hmac::HMAC_SHA256,
        }
    }

    fn pbkdf2(self) -> pbkdf2::Algorithm {
        match self {
            Self::Sha1 => pbkdf2::PBKDF2_HMAC_SHA1,
            Self::Sha256 => pbkdf2::PBKDF2_HMAC_SHA256,
        }
    }

    fn digest(self) -> &'static digest::Algorithm {
        match self {
            Self::Sha1 => &digest::SHA1_FOR_LEGACY_USE_ONLY,
            Self::Sha256 => &digest::SHA256,
        }
    }
}

/// What is said about ties to the encryption (RFC 5802 §7, `gs2-cbind-flag`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Binding {
    /// We cannot.
    Unable,
    /// We could, and the server does not offer it; a server that does will know that its offer was taken out.
    NotOffered,
    TlsExporter([u8; 32]),
}

impl Binding {
    fn header(&self) -> &'static str {
        match self {
            Self::Unable => "n,,",
            Self::NotOffered => "y,,",
            Self::TlsExporter(_) => "p=tls-exporter,,",
        }
    }

    /// The value of `c=`: what was said, and what it is tied to.
    fn input(&self) -> String {
        let mut input = self.header().as_bytes().to_vec();
        if let Self::TlsExporter(binding) = self {
            input.extend_from_slice(binding);
        }
        BASE64.encode(&input)
    }
}

/// 18 bytes of chance, in letters that no message takes for its own.
pub(super) fn nonce() -> String {
    let mut bytes = [0; 18];
    SystemRandom::new().fill(&mut bytes).expect("the operating system has chance to give");
    BASE64.encode(&bytes)
}

pub(super) struct Scram {
    hash: Hash,
    binding: Binding,
    password: SecretBytes,
    first_bare: String,
    nonce: String,
    stage: Stage,
}

enum Stage {
    First,
    /// The server's first message is awaited.
    Question,
    /// The server's proof is awaited: this text under this key.
    Proof {
        key: hmac::Key,
        text: Vec<u8>,
    },
    Proved,
    Failed,
}

impl Scram {
    pub(super) fn begin(hash: Hash, binding: Binding, credentials: &Credentials, nonce: &str) -> Self {
        let name = prepared(&credentials.username);
        let name = String::from_utf8_lossy(name.reveal()).replace('=', "=3D").replace(',', "=2C");
        Self {
            hash,
            binding,
            password: prepared(credentials.password.reveal()),
            first_bare: format!("n={name},r={nonce}"),
            nonce: nonce.to_owned(),
            stage: Stage::First,
        }
    }

    /// `client-first-message`.
    pub(super) fn first_message(&mut self) -> Option<SecretBytes> {
        matches!(self.stage, Stage::First).then(|| {
            self.stage = Stage::Question;
            SecretBytes::new(format!("{}{}", self.binding.header(), self.first_bare).into_bytes())
        })
    }

    pub(super) fn answer(&mut self, question: &[u8]) -> Result<SecretBytes, SaslFault> {
        let unusable = |why| Err(SaslFault::Unusable { why });
        match std::mem::replace(&mut self.stage, Stage::Failed) {
            Stage::First => {
                self.stage = Stage::First;
                Ok(self.first_message().expect("nothing was said yet"))
            }
            Stage::Question => self.prove(question),
            Stage::Proof { key, text } => match server_final(question)? {
                Final::Error(word) => Err(SaslFault::ServerError { word }),
                Final::Proof(proof) if hmac::verify(&key, &text, &proof).is_ok() => {
                    self.stage = Stage::Proved;
                    Ok(SecretBytes::new(Vec::new()))
                }
                Final::Proof(_) => Err(SaslFault::NotProved),
            },
            Stage::Proved => unusable("it asks on after its proof"),
            Stage::Failed => unusable("it asks on after it failed"),
        }
    }

    pub(super) fn is_proved(&self) -> bool {
        matches!(self.stage, Stage::Proved)
    }

    /// `client-final-message` (RFC 5802 §3).
    fn prove(&mut self, question: &[u8]) -> Result<SecretBytes, SaslFault> {
        let Ok(first) = std::str::from_utf8(question) else {
            return Err(SaslFault::Unusable { why: "its question is no text" });
        };
        let ServerFirst { nonce, salt, rounds } = ServerFirst::read(first, &self.nonce)?;
        let mut salted = vec![0; self.hash.digest().output_len()];
        pbkdf2::derive(self.hash.pbkdf2(), rounds, &salt, self.password.reveal(), &mut salted);
        let salted = SecretBytes::new(salted);
        let keyed = |key: &[u8], text: &[u8]| hmac::sign(&hmac::Key::new(self.hash.hmac(), key), text);
        let client_key = keyed(salted.reveal(), b"Client Key");
        let server_key = keyed(salted.reveal(), b"Server Key");
        let stored_key = digest::digest(self.hash.digest(), client_key.as_ref());
        let without_proof = format!("c={},r={nonce}", self.binding.input());
        let text = format!("{},{first},{without_proof}", self.first_bare).into_bytes();
        let signature = keyed(stored_key.as_ref(), &text);
        let proof: Vec<u8> = client_key.as_ref().iter().zip(signature.as_ref()).map(|(a, b)| a ^ b).collect();
        let answer = format!("{without_proof},p={}", BASE64.encode(&proof));
        self.stage = Stage::Proof { key: hmac::Key::new(self.hash.hmac(), server_key.as_ref()), text };
        Ok(SecretBytes::new(answer.into_bytes()))
    }
}

/// `server-first-message`.
struct ServerFirst<'a> {
    nonce: &'a str,
    salt: Vec<u8>,
    rounds: NonZeroU32,
}

impl<'a> ServerFirst<'a> {
    fn read(message: &'a str, ours: &str) -> Result<Self, SaslFault> {
        let unusable = |why| SaslFault::Unusable { why };
        let mut parts = message.split(',');
        let mut next = |name: &str| parts.next().and_then(|part| part.strip_prefix(name)?.strip_prefix('='));
        // `m=` in this place would be an extension that must not be ignored (RFC 5802 §5.1).
        let nonce = next("r").ok_or(unusable("its question has no nonce in the first place"))?;
        let salt = next("s").ok_or(unusable("its question has no salt"))?;
        let rounds = next("i").ok_or(unusable("its question has no number of rounds"))?;
        if !nonce.starts_with(ours) || nonce.len() == ours.len() {
            return Err(unusable("its nonce does not continue ours"));
        }
        let salt = BASE64.decode(salt.as_bytes()).map_err(|_| unusable("its salt is no base64"))?;
        let rounds: u32 = rounds.parse().map_err(|_| unusable("its number of rounds is no number"))?;
        if !(FEWEST_ROUNDS..=MOST_ROUNDS).contains(&rounds) {
            return Err(unusable("its number of rounds is outside of what is safe"));
        }
        let rounds = NonZeroU32::new(rounds).ok_or(unusable("its number of rounds is zero"))?;
        Ok(Self { nonce, salt, rounds })
    }
}

/// `server-final-message`.
enum Final {
    Proof(Vec<u8>),
    Error(String),
}

fn server_final(message: &[u8]) -> Result<Final, SaslFault> {
    let unusable = SaslFault::Unusable { why: "its last message is neither a proof nor an error" };
    let Ok(text) = std::str::from_utf8(message) else { return Err(unusable) };
    let first = text.split(',').next().unwrap_or(text);
    match first.split_once('=') {
        Some(("v", proof)) => BASE64.decode(proof.as_bytes()).map(Final::Proof).map_err(|_| unusable),
        Some(("e", word)) => {
            let word = word.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(40).collect();
            Ok(Final::Error(word))
        }
        Some(_) | None => Err(unusable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Password;

    fn user(binding: Option<[u8; 32]>) -> Credentials {
        Credentials { username: "user".to_owned(), password: Password::new("pencil".to_owned()), binding }
    }

    fn say(bytes: &SecretBytes) -> &str {
        std::str::from_utf8(bytes.reveal()).unwrap()
    }

    const FIRST_256: &str = "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";

    fn at_the_question() -> Scram {
        let mut scram = Scram::begin(Hash::Sha256, Binding::Unable, &user(None), "rOprNGfwEbeRWgbNEkqO");
        assert_eq!(say(&scram.first_message().unwrap()), "n,,n=user,r=rOprNGfwEbeRWgbNEkqO");
        scram
    }

    #[test]
    fn the_example_of_rfc_7677() {
        let mut scram = at_the_question();
        let answer = scram.answer(FIRST_256.as_bytes()).unwrap();
        assert_eq!(
            say(&answer),
            "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="
        );
        assert!(!scram.is_proved());
        scram.answer(b"v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=").unwrap();
        assert!(scram.is_proved());
    }

    #[test]
    fn the_example_of_rfc_5802() {
        let mut scram = Scram::begin(Hash::Sha1, Binding::Unable, &user(None), "fyko+d2lbbFgONRv9qkxdawL");
        assert_eq!(say(&scram.first_message().unwrap()), "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL");
        let question = b"r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096";
        assert_eq!(
            say(&scram.answer(question).unwrap()),
            "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="
        );
        scram.answer(b"v=rmF9pqV8S7suAoZWja4dJRkFsKQ=").unwrap();
        assert!(scram.is_proved());
    }

    #[test]
    fn a_tie_to_the_encryption_is_announced_and_proved() {
        let binding = Binding::TlsExporter([7; 32]);
        let mut scram = Scram::begin(Hash::Sha256, binding, &user(Some([7; 32])), "abc");
        assert_eq!(say(&scram.first_message().unwrap()), "p=tls-exporter,,n=user,r=abc");
        let answer = scram.answer(b"r=abcdef,s=c2FsdA==,i=4096").unwrap();
        let value = say(&answer).strip_prefix("c=").unwrap().split(',').next().unwrap();
        let mut expected = b"p=tls-exporter,,".to_vec();
        expected.extend([7; 32]);
        assert_eq!(BASE64.decode(value.as_bytes()).unwrap(), expected);
        let mut able = Scram::begin(Hash::Sha256, Binding::NotOffered, &user(Some([7; 32])), "abc");
        assert!(say(&able.first_message().unwrap()).starts_with("y,,"));
    }

    #[test]
    fn letters_that_the_messages_use_themselves_are_written_otherwise() {
        let odd = Credentials { username: "a=b,c".to_owned(), ..user(None) };
        let mut scram = Scram::begin(Hash::Sha256, Binding::Unable, &odd, "x");
        assert_eq!(say(&scram.first_message().unwrap()), "n,,n=a=3Db=2Cc,r=x");
    }

    #[test]
    fn a_server_that_does_not_know_the_password_is_not_believed() {
        let mut scram = at_the_question();
        scram.answer(FIRST_256.as_bytes()).unwrap();
        let wrong = scram.answer(b"v=AAAATRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
        assert_eq!(wrong.unwrap_err(), SaslFault::NotProved);
        assert!(!scram.is_proved());
        assert!(scram.answer(b"v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=").is_err(), "there is one proof");
    }

    #[test]
    fn the_server_s_own_reason_is_kept() {
        let mut scram = at_the_question();
        scram.answer(FIRST_256.as_bytes()).unwrap();
        let fault = scram.answer(b"e=invalid-proof").unwrap_err();
        assert_eq!(fault, SaslFault::ServerError { word: "invalid-proof".to_owned() });
    }

    #[test]
    fn questions_that_cannot_be_meant_are_refused() {
        for question in [
            "",
            "e=other-error",
            "m=ext,r=rOprNGfwEbeRWgbNEkqOx,s=c2FsdA==,i=4096",
            "r=another,s=c2FsdA==,i=4096",
            "r=rOprNGfwEbeRWgbNEkqO,s=c2FsdA==,i=4096",
            "r=rOprNGfwEbeRWgbNEkqOx,s=!,i=4096",
            "r=rOprNGfwEbeRWgbNEkqOx,s=c2FsdA==,i=many",
            "r=rOprNGfwEbeRWgbNEkqOx,s=c2FsdA==,i=1",
            "r=rOprNGfwEbeRWgbNEkqOx,s=c2FsdA==,i=4294967295",
        ] {
            let fault = at_the_question().answer(question.as_bytes()).unwrap_err();
            assert!(matches!(fault, SaslFault::Unusable { .. }), "{question:?}: {fault:?}");
        }
        assert!(at_the_question().answer(b"\xff\xfe").is_err());
    }

    #[test]
    fn no_two_sign_ins_share_a_nonce() {
        assert_ne!(nonce(), nonce());
    }
}
