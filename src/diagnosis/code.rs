//! A code as people say, type or paste it: in small letters, with a blank or nothing in place of the hyphen, within the
//! line for specialists, or with a letter in place of the digit that it looks like. The letter comes first and the digits
//! after it, so each place tells which of two look-alikes is meant.

use super::{Finding, catalogue::one_of_each};

/// What is no code, named by what would make it one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeProblem {
    Empty,
    /// It does not begin with a letter.
    LetterMissing,
    /// No code begins with this letter.
    Letter(char),
    /// There are not two digits after the letter.
    Digits {
        letter: char,
    },
    /// No code holds a 0.
    Zero,
    /// It looks like a code, and there is none like it.
    Unknown {
        code: String,
    },
}

/// The finding behind a code, or behind a fault's id, told with made-up facts.
pub fn read_code(typed: &str) -> Result<Finding, CodeProblem> {
    let typed = typed.trim();
    let of = |wanted: &str| {
        one_of_each()
            .into_iter()
            .find(|finding| finding.fault.code() == wanted || finding.fault.id().eq_ignore_ascii_case(wanted))
    };
    if let Some(finding) = of(typed) {
        return Ok(finding);
    }
    match plain(typed) {
        Ok(code) => of(&code).ok_or(CodeProblem::Unknown { code }),
        // "T-14 tls-cert-expired: imap.example.org:993 ...", "Code N 27".
        Err(problem) => within(typed).and_then(|code| of(&code)).ok_or(problem),
    }
}

/// The letters that codes begin with, in the order of the alphabet.
pub fn code_letters() -> Vec<char> {
    let mut letters: Vec<char> =
        one_of_each().iter().filter_map(|finding| finding.fault.code().chars().next()).collect();
    letters.sort_unstable();
    letters.dedup();
    letters
}

/// "t14", "T 14" and "t – I4" as "T-14".
fn plain(typed: &str) -> Result<String, CodeProblem> {
    let signs: Vec<char> = typed.chars().filter(|c| c.is_alphanumeric()).collect();
    let Some((first, rest)) = signs.split_first() else { return Err(CodeProblem::Empty) };
    let letter = letter(*first).ok_or(CodeProblem::LetterMissing)?;
    if !code_letters().contains(&letter) {
        return Err(CodeProblem::Letter(letter));
    }
    let digits: Option<String> = rest.iter().copied().map(digit).collect();
    let digits = digits.filter(|digits| digits.len() == 2).ok_or(CodeProblem::Digits { letter })?;
    if digits.contains('0') {
        return Err(CodeProblem::Zero);
    }
    Ok(format!("{letter}-{digits}"))
}

/// The first code that stands within other words.
fn within(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let is_letter = |part: &str| part.len() == 1 && part.starts_with(|c: char| c.is_ascii_alphabetic());
    let are_digits = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    let in_two = parts.windows(2).find(|pair| is_letter(pair[0]) && are_digits(pair[1]));
    let in_one = || {
        let whole = parts.iter().find(|part| part.len() == 3 && is_letter(&part[..1]) && are_digits(&part[1..]))?;
        plain(whole).ok()
    };
    in_two.and_then(|pair| plain(&pair.concat()).ok()).or_else(in_one)
}

/// A letter of the place where letters stand, also where a digit that looks like it was typed.
fn letter(sign: char) -> Option<char> {
    match sign {
        '4' => Some('A'),
        '7' => Some('T'),
        other => other.to_uppercase().next().filter(|letter| letter.is_alphabetic()),
    }
}

/// A digit of the places where digits stand, also where a letter that looks like it was typed.
fn digit(sign: char) -> Option<char> {
    match sign.to_ascii_uppercase() {
        'I' | 'L' => Some('1'),
        'Z' => Some('2'),
        'S' => Some('5'),
        'G' => Some('6'),
        'B' => Some('8'),
        'O' => Some('0'),
        digit => Some(digit).filter(char::is_ascii_digit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(typed: &str) -> Result<&'static str, CodeProblem> {
        read_code(typed).map(|finding| finding.fault.code())
    }

    #[test]
    fn a_code_is_read_in_each_form_in_which_people_say_type_or_paste_it() {
        for typed in [
            "T-14",
            "T 14",
            "t14",
            " t – 14 ",
            "t-I4",
            "T-l4",
            "7-14",
            "(T-14)",
            "code: T, 14",
            "Code T 14",
            "tls-cert-expired",
            "TLS-cert-expired",
            "T-14 tls-cert-expired: imap.example.org:993 certificate notAfter 1 October 2026",
            "Er hat gesagt: T14.",
        ] {
            assert_eq!(code(typed), Ok("T-14"), "{typed}");
        }
        assert_eq!(code("a-ii"), Ok("A-11"));
        assert_eq!(code("NZ7"), Ok("N-27"));
        assert_eq!(code("yls"), Ok("Y-15"));
    }

    #[test]
    fn every_code_and_every_id_is_found() {
        for finding in one_of_each() {
            let (expected, id) = (finding.fault.code(), finding.fault.id());
            assert_eq!((code(expected), code(id)), (Ok(expected), Ok(expected)));
            assert_eq!(code(&expected.to_lowercase().replace('-', "")), Ok(expected));
        }
    }

    #[test]
    fn what_is_no_code_is_named() {
        let unknown = |code: &str| Err(CodeProblem::Unknown { code: code.to_owned() });
        for (typed, expected) in [
            ("", Err(CodeProblem::Empty)),
            (" - ", Err(CodeProblem::Empty)),
            ("27", Err(CodeProblem::LetterMissing)),
            ("27-N", Err(CodeProblem::LetterMissing)),
            ("Q-11", Err(CodeProblem::Letter('Q'))),
            ("é11", Err(CodeProblem::Letter('É'))),
            ("N", Err(CodeProblem::Digits { letter: 'N' })),
            ("N-2", Err(CodeProblem::Digits { letter: 'N' })),
            ("N-277", Err(CodeProblem::Digits { letter: 'N' })),
            ("N-2x", Err(CodeProblem::Digits { letter: 'N' })),
            ("N-20", Err(CodeProblem::Zero)),
            ("N-2O", Err(CodeProblem::Zero)),
            ("T-99", unknown("T-99")),
            ("n 99", unknown("N-99")),
        ] {
            assert_eq!(code(typed), expected, "{typed}");
        }
    }

    #[test]
    fn the_letters_that_are_named_are_those_in_use() {
        assert_eq!(code_letters(), ['A', 'L', 'N', 'R', 'T', 'W', 'X', 'Y']);
    }
}
