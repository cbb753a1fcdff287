//! An address as somebody typed or pasted it, or as a document names one.

use mailhaven::{
    account::{AddressProblem, EmailAddress},
    protocol::autodiscover::{self, AutodiscoverProblem},
};

pub fn run(bytes: &[u8]) {
    let typed = String::from_utf8_lossy(bytes);
    let address = match EmailAddress::parse(&typed) {
        Ok(address) => address,
        Err(AddressProblem::CharacterNotAllowed { character, position }) => {
            assert!(position >= 1 && typed.contains(character), "{character:?} at {position} is not in {typed:?}");
            return;
        }
        Err(_) => return,
    };
    let text = address.to_string();
    assert_eq!(EmailAddress::parse(&text).as_ref(), Ok(&address), "{typed:?} reads as what does not read as itself");
    assert!(text.len() <= 254 && address.local_part().len() <= 64, "longer than a server must take: {text:?}");
    assert!(!text.chars().any(|c| c.is_control() || c.is_whitespace()), "not one word: {text:?}");
    assert_eq!(text.matches('@').count(), 1, "{text:?}");
    assert!(address.domain().as_ascii().contains('.'), "a domain of one label: {text:?}");

    // Whatever an address holds, the question about it stays one document that says nothing else.
    let question = autodiscover::question(&address);
    let read = autodiscover::read(question.as_bytes(), &address, &address);
    assert_eq!(read, Err(AutodiscoverProblem::Empty), "{question}");
}
