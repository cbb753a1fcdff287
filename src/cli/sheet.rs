//! The words of the settings sheet, gathered from the texts: `export` knows no languages and `text` no sheets.

use crate::{discovery::Provider, export::SheetWords, text::Texts};

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
        accepted_untested: word("accepted-untested"),
        cannot_send: word("cannot-send"),
        steps_heading: word("steps-heading"),
        steps: list("step"),
        trouble_heading: word("trouble-heading"),
        trouble: list("trouble"),
        footer: word("footer"),
    }
}
