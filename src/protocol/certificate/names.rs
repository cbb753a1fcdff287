//! Whether a presented name covers a host (RFC 9525 §6.3).

/// A wildcard stands for the whole left-most label and for exactly one. Under fewer than two labels it covers nothing:
/// nobody owns `*.org`.
pub(super) fn presented_name_covers(presented: &str, host: &str) -> bool {
    let Some(parent) = presented.strip_prefix("*.") else {
        return presented.eq_ignore_ascii_case(host);
    };
    let has_two_labels = parent.split('.').count() >= 2 && parent.split('.').all(|label| !label.is_empty());
    has_two_labels && host.split_once('.').is_some_and(|(_, rest)| rest.eq_ignore_ascii_case(parent))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cover_hosts_as_the_rules_say() {
        for (presented, host, covered) in [
            ("imap.example.org", "imap.example.org", true),
            ("IMAP.Example.org", "imap.example.org", true),
            ("imap.example.org", "pop.example.org", false),
            ("example.org", "imap.example.org", false),
            ("*.example.org", "imap.example.org", true),
            ("*.example.org", "example.org", false),
            ("*.example.org", "a.imap.example.org", false),
            ("*.imap.example.org", "imap.example.org", false),
            ("i*.example.org", "imap.example.org", false),
            ("*map.example.org", "imap.example.org", false),
            ("imap.*.org", "imap.example.org", false),
            ("*", "imap.example.org", false),
            ("*.org", "example.org", false),
            ("*..org", "imap..org", false),
            ("*.xn--bcher-kva.example", "imap.xn--bcher-kva.example", true),
            ("", "imap.example.org", false),
        ] {
            assert_eq!(presented_name_covers(presented, host), covered, "{presented} for {host}");
        }
    }
}
