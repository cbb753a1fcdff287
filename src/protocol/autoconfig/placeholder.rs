//! Placeholders for the parts of the address (draft-ietf-mailmaint-autoconfig-06). They may stand in any field.

use crate::account::{EmailAddress, UsernameForm};

/// A field with its placeholders filled in.
pub(super) struct FilledIn {
    pub text: String,
    /// Placeholders without their closing sign, as written; filled in all the same.
    pub unclosed: Vec<String>,
    /// Placeholders that mean nothing to us, such as the person's real name; left as written.
    pub unknown: Vec<String>,
    /// Whether the part of the address before the @ is in it.
    pub names_person: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Placeholder {
    Address,
    LocalPart,
    Domain,
}

impl Placeholder {
    const ALL: [(&'static str, Self); 3] =
        [("EMAILADDRESS", Self::Address), ("EMAILLOCALPART", Self::LocalPart), ("EMAILDOMAIN", Self::Domain)];

    fn value(self, address: &EmailAddress) -> String {
        match self {
            Self::Address => address.to_string(),
            Self::LocalPart => address.local_part().to_owned(),
            Self::Domain => address.domain().as_ascii().to_owned(),
        }
    }
}

pub(super) fn filled_in(field: &str, address: &EmailAddress) -> FilledIn {
    let mut filled = FilledIn { text: String::new(), unclosed: Vec::new(), unknown: Vec::new(), names_person: false };
    let mut rest = field;
    while let Some(at) = rest.find('%') {
        filled.text.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let word = &rest[..rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len())];
        let after = &rest[word.len()..];
        let is_closed = after.starts_with('%');
        match Placeholder::ALL.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)) {
            Some((_, placeholder)) => {
                filled.text.push_str(&placeholder.value(address));
                filled.names_person |= *placeholder != Placeholder::Domain;
                if !is_closed {
                    filled.unclosed.push(format!("%{word}"));
                }
                rest = after.strip_prefix('%').unwrap_or(after);
            }
            None if is_closed && !word.is_empty() => {
                let placeholder = format!("%{word}%");
                filled.text.push_str(&placeholder);
                filled.unknown.push(placeholder);
                rest = &after[1..];
            }
            None => filled.text.push('%'),
        }
    }
    filled.text.push_str(rest);
    filled
}

/// The form behind a user name, so that it can be said as "your address" and tried for another spelling of it.
pub(super) fn username_form(field: &str, address: &EmailAddress) -> (UsernameForm, FilledIn) {
    let filled = filled_in(field, address);
    let form = match field.to_ascii_uppercase().trim_end_matches('%') {
        "%EMAILADDRESS" | "%EMAILLOCALPART%@%EMAILDOMAIN" | "%EMAILLOCALPART@%EMAILDOMAIN" => UsernameForm::Address,
        "%EMAILLOCALPART" => UsernameForm::LocalPart,
        _ => UsernameForm::Literal(filled.text.clone()),
    };
    (form, filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn anna() -> EmailAddress {
        EmailAddress::parse("anna@example.org").unwrap()
    }

    #[test]
    fn placeholders_are_filled_in_wherever_they_stand() {
        for (field, text) in [
            ("%EMAILADDRESS%", "anna@example.org"),
            ("imap.%EMAILDOMAIN%", "imap.example.org"),
            ("%EMAILDOMAIN%\\%EMAILLOCALPART%", "example.org\\anna"),
            ("%emailaddress%", "anna@example.org"),
            ("100 %", "100 %"),
            ("100% sure", "100% sure"),
            ("%%", "%%"),
            ("%EMAILADDRESS%%EMAILADDRESS%", "anna@example.organna@example.org"),
            ("ä%EMAILDOMAIN%ö", "äexample.orgö"),
            ("", ""),
        ] {
            let filled = filled_in(field, &anna());
            assert_eq!((filled.text.as_str(), filled.unclosed.len(), filled.unknown.len()), (text, 0, 0), "{field}");
        }
    }

    #[test]
    fn unclosed_placeholders_are_mended_and_noted() {
        let filled = filled_in("%EMAILADDRESS", &anna());
        assert_eq!((filled.text.as_str(), filled.unclosed), ("anna@example.org", vec!["%EMAILADDRESS".to_owned()]));
        let filled = filled_in("%EMAILLOCALPART@%EMAILDOMAIN%", &anna());
        assert_eq!((filled.text.as_str(), filled.unclosed.len()), ("anna@example.org", 1));
    }

    #[test]
    fn unknown_placeholders_stay() {
        let filled = filled_in("%REALNAME% of %EMAILDOMAIN%", &anna());
        assert_eq!(
            (filled.text.as_str(), filled.unknown),
            ("%REALNAME% of example.org", vec!["%REALNAME%".to_owned()])
        );
    }

    #[test]
    fn forms_of_user_names() {
        let literal = |text: &str| UsernameForm::Literal(text.to_owned());
        for (field, form) in [
            ("%EMAILADDRESS%", UsernameForm::Address),
            ("%EMAILADDRESS", UsernameForm::Address),
            ("%EMAILLOCALPART%@%EMAILDOMAIN%", UsernameForm::Address),
            ("%EMAILLOCALPART%", UsernameForm::LocalPart),
            ("%EMAILLOCALPART%.%EMAILDOMAIN%", literal("anna.example.org")),
            ("u1234", literal("u1234")),
            ("EMAILADDRESS", literal("EMAILADDRESS")),
        ] {
            assert_eq!(username_form(field, &anna()).0, form, "{field}");
        }
    }
}
