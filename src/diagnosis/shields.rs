//! Programs on a desktop that open encrypted connections to look inside, known by the name of the authority with which
//! they sign in place of the server's own, or by what they say in its place. The list is data: `assets/mail-shields.txt`.

const LIST: &str = include_str!("../../assets/mail-shields.txt");

/// The product that signs under this name; None for an authority of any other kind.
pub(super) fn product(issuer: &str) -> Option<&'static str> {
    named_in(issuer, rows().filter(|(part, _)| !part.starts_with(SAYS)))
}

/// The product that says this in the place of a server; None for words of anybody else.
pub(super) fn speaker(words: &str) -> Option<&'static str> {
    named_in(words, rows().filter_map(|(part, product)| Some((part.strip_prefix(SAYS)?, product))))
}

/// Before what a program says, rather than how its authority is called.
const SAYS: &str = "says ";

fn named_in(text: &str, mut rows: impl Iterator<Item = (&'static str, &'static str)>) -> Option<&'static str> {
    let text = text.to_ascii_lowercase();
    rows.find_map(|(part, product)| text.contains(&part.to_ascii_lowercase()).then_some(product))
}

/// A part of the authority's name, and the product.
fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = LIST.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.filter_map(|line| {
        let (part, product) = line.split_once('=')?;
        Some((part.trim(), product.trim()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_has_a_part_of_a_name_that_no_other_authority_bears_and_a_product() {
        let lines = LIST.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        assert_eq!(lines.count(), rows().count());
        for (part, named) in rows() {
            assert!(part.len() >= 8 && !named.is_empty(), "{part} = {named}");
            let known = match part.strip_prefix(SAYS) {
                Some(words) => speaker(words),
                None => product(part),
            };
            assert_eq!(known, Some(named), "an earlier row takes {part}");
        }
    }

    #[test]
    fn a_product_is_known_by_what_it_says_and_a_server_by_none() {
        assert_eq!(speaker("-ERR AVG POP3 Proxy Server: Cannot connect to the mail server!"), Some("AVG"));
        assert_eq!(speaker("+OK POP3 proxy ready"), None);
        assert_eq!(speaker("* OK Avast Web/Mail Shield Root"), None, "that is how an authority is called");
    }

    #[test]
    fn a_product_is_known_by_its_authority_and_a_public_authority_by_none() {
        for (issuer, expected) in [
            ("Avast Web/Mail Shield Root", Some("Avast")),
            ("AVG Web/Mail Shield Self-signed Root", Some("AVG")),
            ("Norton Web/Mail Shield Root", Some("Norton")),
            ("ESET SSL Filter CA", Some("ESET")),
            ("Kaspersky Anti-Virus Personal Root Certificate", Some("Kaspersky")),
            ("Bitdefender Personal CA.Net-Defender", Some("Bitdefender")),
            ("ISRG Root X1", None),
            ("DigiCert Global Root G2", None),
        ] {
            assert_eq!(product(issuer), expected, "{issuer}");
        }
    }
}
