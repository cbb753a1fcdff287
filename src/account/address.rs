//! Email addresses and the names in them (RFC 5321 §4.1.2, RFC 5891, UTS 46).
//!
//! What a person pastes is taken as it comes: "Anna <anna@example.org>", `mailto:`, blanks around it, marks in it that
//! nobody sees, a dot at the end of the domain. The local part stays as typed, since some servers tell capitals apart;
//! the domain is lower-cased and kept as A-labels, with the letters for reading beside it. No look-up happens here.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::invisible::{is_invisible, is_variation};

/// The longest address that a server must take (RFC 5321 §4.5.3.1.3, less the angle brackets).
const LONGEST_ADDRESS: usize = 254;
/// The longest local part (RFC 5321 §4.5.3.1.1).
const LONGEST_LOCAL_PART: usize = 64;
/// The longest domain name in its text form (RFC 1035 §2.3.4).
const LONGEST_NAME: usize = 253;
/// What ends a label: the dot, and the full stops that a Japanese or Chinese keyboard types for it (UTS 46 §2.3).
const DOTS: [char; 4] = ['.', '\u{3002}', '\u{ff0e}', '\u{ff61}'];

/// An address that has a name, one @ sign and a domain that DNS could hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EmailAddress {
    local: String,
    domain: Domain,
}

impl EmailAddress {
    /// Reads an address as a person typed or pasted it.
    pub fn parse(typed: &str) -> Result<Self, AddressProblem> {
        let typed: String = typed.chars().filter(|c| !is_unseen(*c)).collect();
        let text = unwrap_pasted(&typed);
        if text.is_empty() {
            return Err(AddressProblem::Empty);
        }
        let Some(at) = text.rfind('@') else { return Err(AddressProblem::NoAtSign) };
        let (local, domain) = (&text[..at], &text[at + 1..]);
        if local.is_empty() {
            return Err(AddressProblem::NothingBeforeAt);
        }
        if domain.is_empty() {
            return Err(AddressProblem::NothingAfterAt);
        }
        check_local_part(local)?;
        let domain = Domain::parse(domain).map_err(AddressProblem::Domain)?;
        if local.len() + 1 + domain.as_ascii().len() > LONGEST_ADDRESS {
            return Err(AddressProblem::TooLong);
        }
        Ok(Self { local: local.to_owned(), domain })
    }

    pub fn local_part(&self) -> &str {
        &self.local
    }

    pub fn domain(&self) -> &Domain {
        &self.domain
    }
}

/// The form that a server is told: local part as typed, domain as A-labels.
impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.local, self.domain)
    }
}

/// What keeps the typed text from being an address; always decided without the network.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressProblem {
    #[error("nothing was typed")]
    Empty,
    #[error("no @ sign")]
    NoAtSign,
    #[error("more than one @ sign")]
    TwoAtSigns,
    #[error("nothing before the @ sign")]
    NothingBeforeAt,
    #[error("nothing after the @ sign")]
    NothingAfterAt,
    #[error("character {character:?} at position {position} is not allowed before the @ sign")]
    CharacterNotAllowed { character: char, position: usize },
    #[error("a dot at the start or end, or two in a row, before the @ sign")]
    MisplacedDot,
    #[error("longer than any server must take")]
    TooLong,
    #[error("the part after the @ sign: {0}")]
    Domain(NameProblem),
}

/// A mail domain, kept as A-labels.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Domain(Hostname);

impl Domain {
    /// Reads the part after the @ sign. A domain has at least two labels; `localhost` is none.
    pub fn parse(text: &str) -> Result<Self, NameProblem> {
        let name = Hostname::parse(text)?;
        if !name.as_ascii().contains('.') {
            return Err(NameProblem::NoDot);
        }
        Ok(Self(name))
    }

    pub fn as_ascii(&self) -> &str {
        self.0.as_ascii()
    }

    /// The name with its own letters, for reading beside the A-labels; never for asking.
    pub fn to_unicode(&self) -> String {
        self.0.to_unicode()
    }

    pub fn as_hostname(&self) -> &Hostname {
        &self.0
    }

    /// A name below this domain: `imap` gives `imap.example.org`. None where DNS could not hold it.
    pub fn child(&self, label: &str) -> Option<Hostname> {
        Hostname::parse(&format!("{label}.{}", self.as_ascii())).ok()
    }
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The name of a host, lower-cased, as A-labels, without a dot at the end. Labels may begin with `_` (RFC 2782).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hostname(String);

impl Hostname {
    pub fn parse(text: &str) -> Result<Self, NameProblem> {
        let text = text.trim();
        let text = text.strip_suffix(DOTS).unwrap_or(text);
        if text.is_empty() {
            return Err(NameProblem::Empty);
        }
        if text.parse::<std::net::IpAddr>().is_ok() {
            return Err(NameProblem::AnAddress);
        }
        if let Some(character) =
            text.chars().find(|c| c.is_whitespace() || c.is_control() || "/:@,;\\\"'<>".contains(*c))
        {
            return Err(NameProblem::CharacterNotAllowed { character });
        }
        let ascii = idna::domain_to_ascii(text).map_err(|_| NameProblem::NotInternational)?;
        // Digits beyond ASCII have become plain ones.
        if ascii.parse::<std::net::Ipv4Addr>().is_ok() {
            return Err(NameProblem::AnAddress);
        }
        if ascii.len() > LONGEST_NAME {
            return Err(NameProblem::TooLong);
        }
        for label in ascii.split('.') {
            if label.is_empty() {
                return Err(NameProblem::EmptyLabel);
            }
            if label.len() > 63 {
                return Err(NameProblem::TooLong);
            }
            if label.starts_with('-') || label.ends_with('-') {
                return Err(NameProblem::HyphenAtEdge);
            }
            let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
            if let Some(character) = label.chars().find(|c| !allowed(*c)) {
                return Err(NameProblem::CharacterNotAllowed { character });
            }
        }
        Ok(Self(ascii))
    }

    pub fn as_ascii(&self) -> &str {
        &self.0
    }

    /// The name with its own letters, for reading beside the A-labels; never for asking.
    pub fn to_unicode(&self) -> String {
        idna::domain_to_unicode(&self.0).0
    }

    /// Whether this name is `other` or lies below it.
    pub fn is_within(&self, other: &str) -> bool {
        self.0 == other || self.0.strip_suffix(other).is_some_and(|rest| rest.ends_with('.'))
    }
}

impl fmt::Display for Hostname {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Hostname {
    type Error = NameProblem;

    fn try_from(text: String) -> Result<Self, NameProblem> {
        Self::parse(&text)
    }
}

impl From<Hostname> for String {
    fn from(name: Hostname) -> Self {
        name.0
    }
}

/// What keeps a text from being a host or domain name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameProblem {
    #[error("is empty")]
    Empty,
    #[error("has no dot")]
    NoDot,
    #[error("has an empty part between two dots")]
    EmptyLabel,
    #[error("begins or ends a part with a hyphen")]
    HyphenAtEdge,
    #[error("contains {character:?}")]
    CharacterNotAllowed { character: char },
    #[error("is an internet address, not a name")]
    AnAddress,
    #[error("is longer than DNS allows")]
    TooLong,
    #[error("mixes letters in a way that names do not allow")]
    NotInternational,
}

/// Takes the address out of "Anna <anna@example.org>", `mailto:anna@example.org?subject=x` and blanks.
fn unwrap_pasted(typed: &str) -> &str {
    let blank = |c: char| c.is_whitespace() || is_invisible(c);
    let mut text = typed.trim_matches(blank);
    if let (Some(open), Some(close)) = (text.rfind('<'), text.rfind('>'))
        && open < close
    {
        text = &text[open + 1..close];
    }
    if let Some(head) = text.get(..7)
        && head.eq_ignore_ascii_case("mailto:")
    {
        text = &text[7..];
        text = text.split('?').next().unwrap_or(text);
    }
    text.trim_matches(blank).trim_end_matches([',', ';'])
}

/// What pages and programs put into an address for breaking lines and for the direction of writing. It comes along
/// when an address is copied, shows nothing, and belongs to none. The two joiners (U+200C, U+200D) belong to some names.
fn is_unseen(c: char) -> bool {
    is_invisible(c) && !is_variation(c) && !matches!(c, '\u{200c}' | '\u{200d}')
}

/// A dot-atom of RFC 5322 §3.2.3, with the letters of RFC 6531. Quoted local parts are not taken: no mailbox that a
/// person types has one, and several exports could not carry it.
fn check_local_part(local: &str) -> Result<(), AddressProblem> {
    if local.contains('@') {
        return Err(AddressProblem::TwoAtSigns);
    }
    let allowed =
        |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c) || (!c.is_ascii() && !c.is_control());
    for (index, character) in local.chars().enumerate() {
        if !allowed(character) || character.is_whitespace() {
            return Err(AddressProblem::CharacterNotAllowed { character, position: index + 1 });
        }
    }
    if local.starts_with('.') || local.ends_with('.') || local.contains("..") {
        return Err(AddressProblem::MisplacedDot);
    }
    if local.len() > LONGEST_LOCAL_PART {
        return Err(AddressProblem::TooLong);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(typed: &str) -> String {
        match EmailAddress::parse(typed) {
            Ok(address) => address.to_string(),
            Err(problem) => format!("{problem:?}"),
        }
    }

    #[test]
    fn an_address_is_read_as_people_paste_it() {
        for (typed, expected) in [
            ("anna@example.org", "anna@example.org"),
            ("  anna@Example.ORG.  ", "anna@example.org"),
            ("Anna Petersen <anna@example.org>", "anna@example.org"),
            ("mailto:anna@example.org?subject=hello", "anna@example.org"),
            ("\u{200b}anna@example.org\u{feff}", "anna@example.org"),
            ("Anna+Tag@example.org", "Anna+Tag@example.org"),
            ("zoë@bücher.example", "zoë@xn--bcher-kva.example"),
            ("anna@example.org,", "anna@example.org"),
            ("\u{202a}anna@example.org\u{202c}", "anna@example.org"),
            ("an\u{ad}na\u{200b}@exam\u{2060}ple.org", "anna@example.org"),
            ("<\u{2068}anna@example.org\u{2069}>", "anna@example.org"),
            ("\u{61c}anna@example.org\u{61c}", "anna@example.org"),
        ] {
            assert_eq!(parsed(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn a_dot_of_a_japanese_keyboard_is_a_dot() {
        for dot in ['\u{3002}', '\u{ff0e}', '\u{ff61}'] {
            for (typed, expected) in [
                ("anna@example.org.", "anna@example.org"),
                ("anna@mail.example.org", "anna@mail.example.org"),
                ("anna@mail.example.org.", "anna@mail.example.org"),
                ("anna@.example.org", "Domain(EmptyLabel)"),
                ("anna@example..org", "Domain(EmptyLabel)"),
                ("anna@example.org..", "Domain(EmptyLabel)"),
                ("anna@.", "Domain(Empty)"),
                ("anna@localhost.", "Domain(NoDot)"),
                ("anna@192.0.2.1.", "Domain(AnAddress)"),
            ] {
                assert_eq!(parsed(typed), expected, "{typed:?}");
                let typed = typed.replace('.', &dot.to_string());
                assert_eq!(parsed(&typed), expected, "{typed:?}");
            }
        }
    }

    #[test]
    fn what_is_wrong_with_an_address_is_named() {
        for (typed, expected) in [
            ("", "Empty"),
            ("anna", "NoAtSign"),
            ("@example.org", "NothingBeforeAt"),
            ("anna@", "NothingAfterAt"),
            ("anna@home@example.org", "TwoAtSigns"),
            ("an na@example.org", "CharacterNotAllowed { character: ' ', position: 3 }"),
            (".anna@example.org", "MisplacedDot"),
            ("an..na@example.org", "MisplacedDot"),
            ("anna@localhost", "Domain(NoDot)"),
            ("anna@192.0.2.1", "Domain(AnAddress)"),
            ("anna@１９２.0.²。1", "Domain(AnAddress)"),
            ("anna@exa mple.org", "Domain(CharacterNotAllowed { character: ' ' })"),
            ("anna@example..org", "Domain(EmptyLabel)"),
            ("anna@-example.org", "Domain(HyphenAtEdge)"),
        ] {
            assert_eq!(parsed(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn a_name_is_within_itself_and_its_parents_only() {
        let host = Hostname::parse("mail.example.org").unwrap();
        assert!(host.is_within("example.org") && host.is_within("mail.example.org"));
        assert!(!host.is_within("ample.org") && !host.is_within("imap.mail.example.org"));
    }
}
