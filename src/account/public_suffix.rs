//! Which part of a name somebody registered, by the Public Suffix List (<https://publicsuffix.org/list/>). The list is
//! inside the program and nothing is asked.
//!
//! Only its section of registries counts. What companies add for their customers' web pages (`*.hoster.example`) says
//! nothing about who runs the mail.

use super::Hostname;

impl Hostname {
    /// The registered domain that this name is or lies below: `mx.a.example.co.uk` gives `example.co.uk`. None for a
    /// public suffix itself, which is nobody's to ask.
    pub fn registrable(&self) -> Option<Self> {
        let name = self.as_ascii();
        let suffix = registry_suffix(name)?;
        let before = name.strip_suffix(suffix)?.strip_suffix('.')?;
        let label = before.rsplit('.').next().filter(|label| !label.is_empty())?;
        Self::parse(&format!("{label}.{suffix}")).ok()
    }

    /// The name without its first label; None for a name of one label.
    pub fn parent(&self) -> Option<Self> {
        let (_, parent) = self.as_ascii().split_once('.')?;
        Self::parse(parent).ok()
    }
}

fn registry_suffix(name: &str) -> Option<&str> {
    let suffix = psl::suffix(name.as_bytes())?;
    let text = str::from_utf8(suffix.as_bytes()).ok()?;
    match suffix.typ() {
        // A registry's suffix lies above it.
        Some(psl::Type::Private) => registry_suffix(text.split_once('.')?.1),
        // Below a top-level domain that the list does not know, its own rule is that only this is the suffix.
        Some(psl::Type::Icann) | None => Some(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn registrable(name: &str) -> Option<String> {
        Some(Hostname::parse(name).unwrap().registrable()?.as_ascii().to_owned())
    }

    #[test]
    fn a_name_leads_to_the_domain_that_somebody_registered() {
        for (name, expected) in [
            ("mx1.mail.example.org", "example.org"),
            ("example.org", "example.org"),
            ("mx.example.com.pl", "example.com.pl"),
            ("mx.example.co.uk", "example.co.uk"),
            ("mx.a.www.ck", "www.ck"),
            ("mx.bücher.de", "xn--bcher-kva.de"),
            ("mx.example.公司.cn", "example.xn--55qx5d.cn"),
            ("mx.hoster.test", "hoster.test"),
        ] {
            assert_eq!(registrable(name).as_deref(), Some(expected), "{name}");
        }
    }

    #[test]
    fn what_a_company_lists_for_its_customers_is_the_company_s() {
        assert_eq!(registrable("mx.customer.github.io").as_deref(), Some("github.io"));
        assert_eq!(registrable("mx.shop.blogspot.com").as_deref(), Some("blogspot.com"));
    }

    #[test]
    fn a_public_suffix_is_nobody_s() {
        for name in ["com", "com.pl", "co.uk", "anything.ck", "localhost", "test", "xn--55qx5d.cn"] {
            assert_eq!(registrable(name), None, "{name}");
        }
    }

    #[test]
    fn a_parent_is_one_label_shorter() {
        let parent = |name: &str| Hostname::parse(name).unwrap().parent().map(|parent| parent.as_ascii().to_owned());
        assert_eq!(parent("mx.example.org").as_deref(), Some("example.org"));
        assert_eq!(parent("org"), None);
    }
}
