//! Slips of the finger in the domain of a well-known provider: gmial.com for gmail.com. Decided offline, while typing.
//!
//! One slip is one letter too many, too few or wrong, or two neighbours swapped (Damerau's four, 1964). A domain that
//! the program knows is never called a slip. Short names lie close to other people's domains, so for those only a swap
//! counts; the same holds for a country's ending, where one letter leads to another country. A slip is offered, never
//! applied: the typed domain may be right.

use crate::account::Domain;

use super::Provider;

/// The well-known domain that was most likely meant; None where the typed one is known, or is close to none.
pub fn domain_slip(typed: &Domain) -> Option<&'static str> {
    if Provider::for_domain(typed).is_some() {
        return None;
    }
    let typed = typed.as_ascii();
    WELL_KNOWN.into_iter().find(|known| is_slip(typed, known))
}

fn is_slip(typed: &str, known: &str) -> bool {
    let Some(slip) = single_slip(typed, known) else { return false };
    let (name, ending) = known.split_once('.').expect("a domain has a dot");
    let in_ending = slip.at > name.len();
    let roomy = name.len() >= ENOUGH_LETTERS && (!in_ending || ending == "com");
    roomy || slip.kind == SlipKind::Swapped
}

/// Names with fewer letters have neighbours that are real: live.com and like.com.
const ENOUGH_LETTERS: usize = 5;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Slip {
    kind: SlipKind,
    /// Index in the intended word.
    at: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SlipKind {
    Extra,
    Missing,
    Wrong,
    Swapped,
}

/// The one slip that makes `typed` of `meant`; None where they are equal or more than one slip apart.
fn single_slip(typed: &str, meant: &str) -> Option<Slip> {
    let (typed, meant) = (typed.as_bytes(), meant.as_bytes());
    let at = typed.iter().zip(meant).take_while(|(one, other)| one == other).count();
    let (typed, meant) = (&typed[at..], &meant[at..]);
    let kind = match (typed, meant) {
        ([_, typed_rest @ ..], _) if typed_rest == meant => SlipKind::Extra,
        (_, [_, meant_rest @ ..]) if typed == meant_rest => SlipKind::Missing,
        ([a, b, typed_rest @ ..], [c, d, meant_rest @ ..]) if (a, b, typed_rest) == (d, c, meant_rest) => {
            SlipKind::Swapped
        }
        ([_, typed_rest @ ..], [_, meant_rest @ ..]) if typed_rest == meant_rest => SlipKind::Wrong,
        _ => return None,
    };
    Some(Slip { kind, at })
}

/// The domains that most people have, the more common first: of two that are equally near, the first is offered.
const WELL_KNOWN: [&str; 54] = [
    "gmail.com",
    "outlook.com",
    "hotmail.com",
    "yahoo.com",
    "icloud.com",
    "live.com",
    "msn.com",
    "aol.com",
    "googlemail.com",
    "me.com",
    "mac.com",
    "proton.me",
    "protonmail.com",
    "mail.com",
    "fastmail.com",
    "zoho.com",
    "tuta.com",
    "tutanota.com",
    "gmx.com",
    "gmx.net",
    "gmx.de",
    "gmx.at",
    "gmx.ch",
    "web.de",
    "t-online.de",
    "freenet.de",
    "posteo.de",
    "mailbox.org",
    "bluewin.ch",
    "orange.fr",
    "wanadoo.fr",
    "laposte.net",
    "free.fr",
    "sfr.fr",
    "libero.it",
    "virgilio.it",
    "btinternet.com",
    "virginmedia.com",
    "sky.com",
    "ziggo.nl",
    "kpnmail.nl",
    "seznam.cz",
    "mail.ru",
    "yandex.ru",
    "yandex.com",
    "qq.com",
    "163.com",
    "126.com",
    "naver.com",
    "comcast.net",
    "verizon.net",
    "att.net",
    "bigpond.com",
    "uol.com.br",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(typed: &str) -> Option<&'static str> {
        domain_slip(&Domain::parse(typed).unwrap())
    }

    #[test]
    fn each_kind_of_slip_leads_to_the_domain_that_was_meant() {
        for (typed, known) in [
            ("gmial.com", "gmail.com"),
            ("gamil.com", "gmail.com"),
            ("gmal.com", "gmail.com"),
            ("gmaill.com", "gmail.com"),
            ("gnail.com", "gmail.com"),
            ("gmail.con", "gmail.com"),
            ("gmail.co", "gmail.com"),
            ("gmail.cmo", "gmail.com"),
            ("gmail.comm", "gmail.com"),
            ("agmail.com", "gmail.com"),
            ("hotnail.com", "hotmail.com"),
            ("hotmal.com", "hotmail.com"),
            ("outlok.com", "outlook.com"),
            ("yaho.com", "yahoo.com"),
            ("iclould.com", "icloud.com"),
            ("t-onlin.de", "t-online.de"),
            ("wbe.de", "web.de"),
            ("gxm.de", "gmx.de"),
            ("yandex.ur", "yandex.ru"),
            ("protn.me", "proton.me"),
        ] {
            assert_eq!(meant(typed), Some(known), "{typed}");
        }
    }

    #[test]
    fn a_domain_that_is_known_is_no_slip_however_near_another() {
        // Each is one letter away from a more common one.
        for known in
            ["mail.com", "gmx.com", "gmx.de", "ymail.com", "email.com", "aol.de", "hotmail.co.uk", "yahoo.co.jp"]
        {
            assert!(Provider::for_domain(&Domain::parse(known).unwrap()).is_some(), "{known}");
            assert_eq!(meant(known), None, "{known}");
        }
        for provider in Provider::all() {
            for domain in provider.domains() {
                assert_eq!(meant(domain), None, "{domain}");
            }
        }
    }

    #[test]
    fn other_people_s_domains_are_left_alone() {
        for typed in [
            "like.com",
            "ao.com",
            "web.dk",
            "free.be",
            "sky.co",
            "mac.con",
            "orange.fi",
            "example.org",
            "gmail.org",
            "a.de",
        ] {
            assert_eq!(meant(typed), None, "{typed}");
        }
    }

    #[test]
    fn two_slips_are_no_slip() {
        for typed in ["gmial.con", "gmaiil.co", "hotmmail.co", "lmaig.com"] {
            assert_eq!(meant(typed), None, "{typed}");
        }
    }

    #[test]
    fn what_is_offered_is_known_and_listed_once() {
        for (place, domain) in WELL_KNOWN.iter().enumerate() {
            let provider = Provider::for_domain(&Domain::parse(domain).unwrap());
            assert!(provider.is_some_and(|provider| provider.widely_used), "{domain}");
            assert!(!WELL_KNOWN[..place].contains(domain), "{domain}");
        }
    }
}
