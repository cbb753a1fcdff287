//! The words of the settings sheet, gathered from the texts: `export` knows no languages and `text` no sheets.

use crate::{
    discovery::Provider,
    export::{Client, SheetWords},
    text::Texts,
};

/// The words for a sheet about an account at this provider.
pub(super) fn sheet_words_for(texts: &Texts, provider: Option<&Provider>) -> SheetWords {
    let words = sheet_words(texts);
    match provider.filter(|provider| provider.wants_app_password()) {
        Some(provider) => words.with_app_password(provider.page_to_open()),
        None => words,
    }
}

pub fn sheet_words(texts: &Texts) -> SheetWords {
    let word = |key: &str| texts.label(&format!("sheet-{key}"));
    let list = |key: &str| (1..=3).map(|number| texts.label(&format!("sheet-{key}-{number}"))).collect();
    SheetWords {
        language: texts.language().to_owned(),
        title: word("title"),
        introduction: word("introduction"),
        servers: word("servers"),
        receiving: word("receiving"),
        sending: word("sending"),
        account_type: word("account-type"),
        server: word("server"),
        port: word("port"),
        security: word("security"),
        username: word("username"),
        sign_in: word("sign-in"),
        password: word("password"),
        tested: word("tested"),
        tls_note: word("tls-note"),
        starttls_note: word("starttls-note"),
        method_password: word("method-password"),
        method_encrypted_password: word("method-encrypted-password"),
        method_browser: word("method-browser"),
        method_certificate: word("method-certificate"),
        method_none: word("method-none"),
        password_yours: word("password-yours"),
        password_browser: word("password-browser"),
        password_computer: word("password-computer"),
        app_password_advice: word("app-password-advice"),
        app_password: None,
        or: word("or"),
        nothing: word("nothing"),
        seen_working: word("seen-working"),
        cannot_send: word("cannot-send"),
        in_outlook: word("in-outlook"),
        way_in_outlook: word("way-in-outlook"),
        outlook_not_tried: word("outlook-not-tried"),
        outlook_by_guides: word("outlook-by-guides"),
        steps_heading: word("steps-heading"),
        steps: list("step"),
        trouble_heading: word("trouble-heading"),
        trouble: list("trouble"),
        footer: word("footer"),
        profile: texts.label_with("sheet-profile", &[("address", SheetWords::ADDRESS.into())]),
        folders: Client::ALL.map(|client| (client, folder(texts, client))).into(),
    }
}

/// The name of the folder for a program's files, in which the address still has to be put.
fn folder(texts: &Texts, client: Client) -> String {
    let program = texts.label(&format!("client-{}", client.id()));
    texts.label_with("sheet-folder", &[("address", SheetWords::ADDRESS.into()), ("program", program.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::EmailAddress;

    #[test]
    fn a_folder_is_named_in_the_person_s_language() {
        let address = EmailAddress::parse("anna+list/2024@nordlicht.example").unwrap();
        let folder = |tag: &str, client| sheet_words(&Texts::for_language(tag).unwrap()).folder_name(client, &address);
        let thunderbird = "Mailhaven anna+list2024@nordlicht.example for Thunderbird";
        assert_eq!(folder("en", Client::Thunderbird), thunderbird);
        let sheet = "Mailhaven anna+list2024@nordlicht.example, Blatt zum Ausdrucken";
        assert_eq!(folder("de", Client::Sheet), sheet);
        for tag in Texts::languages() {
            for client in Client::ALL {
                let name = folder(tag, client);
                assert!(name.contains("nordlicht.example") && name.chars().count() < 100, "{tag}: {name}");
                assert!(!name.contains(['{', '}', '/', ':', '"', '|']), "{tag}: {name}");
            }
        }
    }

    /// A name has 255 bytes at most; that of a second folder has a number behind it.
    #[test]
    fn the_longest_address_still_names_a_folder() {
        for (letter, local) in [("x", 64), ("ë", 32)] {
            let domain = format!("{}.example", ["long"; 35].join("."));
            let address = EmailAddress::parse(&format!("{}@{domain}", letter.repeat(local))).unwrap();
            for tag in Texts::languages() {
                let words = sheet_words(&Texts::for_language(tag).unwrap());
                for client in Client::ALL {
                    let name = words.folder_name(client, &address);
                    assert!(name.len() <= 248, "{tag}: {} bytes: {name}", name.len());
                    assert!(name.contains(&letter.repeat(local)), "{tag}: {name}");
                }
            }
        }
    }
}
