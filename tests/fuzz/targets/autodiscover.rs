//! Microsoft's answer in plain XML.

use mailhaven::{
    account::{EmailAddress, UsernameForm},
    protocol::autodiscover::{Answer, read},
};

use super::clean::{assert_clean, assert_clean_sentence, assert_path};

pub fn run(bytes: &[u8]) {
    let address = |text: &str| EmailAddress::parse(text).expect("an address");
    // A local part of one letter is found in many names.
    for (asked, own) in [("asker@example.org", "anna@example.org"), ("a@example.org", "zoë.{aaaa}@example.org")] {
        match read(bytes, &address(asked), &address(own)) {
            Ok(answer) => assert_answer(&answer),
            Err(problem) => assert_clean_sentence("why an answer cannot be used", &problem.to_string()),
        }
    }
}

fn assert_answer(answer: &Answer) {
    match answer {
        Answer::Settings { servers, left_out } => {
            assert!(servers.len() + left_out.len() <= 32, "more sections than anybody tries");
            for server in servers {
                assert_clean("a section", server.section.as_str());
                assert!(server.auth.len() <= 1);
                if let UsernameForm::Literal(name) = &server.username {
                    assert!(!name.is_empty(), "no name for signing in");
                    assert_clean("a name for signing in", name);
                }
            }
            for why in left_out {
                assert_clean_sentence("what was left out", &why.to_string());
            }
        }
        Answer::AskAt(place) => assert_path(&place.path),
        Answer::AskAbout(_) | Answer::Refused => {}
    }
}
