//! Programs on a desktop that open encrypted connections to look inside, known by the name of the authority with which
//! they sign in place of the server's own. The list is data: `assets/mail-shields.txt`.

const LIST: &str = include_str!("../../assets/mail-shields.txt");

/// The product that signs under this name; None for an authority of any other kind.
pub(super) fn product(issuer: &str) -> Option<&'static str> {
    let issuer = issuer.to_ascii_lowercase();
    rows().find_map(|(part, product)| issuer.contains(&part.to_ascii_lowercase()).then_some(product))
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
            assert_eq!(product(part), Some(named), "an earlier row takes {part}");
        }
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
