//! A name of a host: from a document, a record of DNS or a person.

use mailhaven::account::{Domain, Hostname, NameProblem};

pub fn run(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let host = match Hostname::parse(&text) {
        Ok(host) => host,
        Err(problem) => {
            assert_eq!(Domain::parse(&text).unwrap_err(), problem, "a domain is a host first: {text:?}");
            return;
        }
    };
    let name = host.as_ascii();
    assert!((1..=253).contains(&name.len()), "DNS cannot hold {name:?}");
    for label in name.split('.') {
        assert!((1..=63).contains(&label.len()), "DNS cannot hold {label:?} of {name:?}");
        let ours = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_';
        assert!(label.bytes().all(ours) && !label.starts_with('-') && !label.ends_with('-'), "{name:?}");
    }
    assert_eq!(Hostname::parse(name).as_ref(), Ok(&host), "{text:?} reads as what does not read as itself");
    assert_eq!(Hostname::parse(&format!(" {name}. ")).as_ref(), Ok(&host), "{name:?}");
    // A-labels that nobody could register have letters that are no name again; those that are one are this name.
    if let Ok(other) = Hostname::parse(&host.to_unicode()) {
        assert_eq!(other, host, "the letters of {name:?} name another host");
    }

    match Domain::parse(&text) {
        Ok(domain) => assert_eq!((domain.as_hostname(), name.contains('.')), (&host, true)),
        Err(problem) => assert_eq!((problem, name.contains('.')), (NameProblem::NoDot, false)),
    }
    if let Some(registrable) = host.registrable() {
        assert!(host.is_within(registrable.as_ascii()), "{name:?} is not within {registrable}");
        assert_eq!(registrable.registrable().as_ref(), Some(&registrable), "of {name:?}");
    }
    if let Some(parent) = host.parent() {
        assert!(host.is_within(parent.as_ascii()) && !parent.is_within(name), "{name:?} below {parent}");
    }
}
