//! What was seen at one port of one host, where nothing more than that has to be told.

/// What a knock on one door can show without further facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AtDoor {
    WebServerAnswered,
    PopAnswered,
    /// The other half of mail answered.
    SendingAnswered,
    OtherAnswered,
    /// Encrypted, and no way to sign in is offered.
    NoSignInOffered,
    /// Clear text came where encryption comes first.
    ClearAnswer,
    /// Encryption came where clear text comes first.
    EncryptedAnswer,
    NoEncryptionOffered,
    /// The offer to encrypt is overwritten letter by letter.
    OfferMasked,
    /// The provider is on record as offering encryption here.
    OfferKnown,
    /// More text in clear after the agreement to encrypt.
    ExtraText,
    OldEncryptionOnly,
    NoSharedEncryption,
    WantsOurCertificate,
    NameUnknownThere,
    FaultInside,
    TurnedAway,
    EncryptionRefused,
    CutWhileEncrypting,
    /// The same line stays open for a hello that names somebody else.
    OtherNamePasses,
    /// It stays open for one that names nobody.
    NoNamePasses,
    /// Whatever kind of hello is sent, it fares no better.
    NoHelloPasses,
    /// Another kind of hello is answered, if only with a no.
    AnotherHelloAnswered,
    /// This computer itself denied the connection.
    ComputerForbids,
    /// What the domain says that it does not offer is here.
    WorksAllTheSame,
    /// Only a sign-in in the web browser is offered.
    OnlyInBrowser,
    /// The password was not sent: no command can hold one of its characters.
    PasswordKeptHere,
    PasswordRefused,
    PasswordAccepted,
    /// The server did not show that it knows the password, where the way of signing in asks for that.
    PasswordNotProved,
    /// The password was right, and the mailbox stayed shut.
    MailboxRefused,
    /// The password was right, and the person's own address is none to send from.
    SenderRefused,
}

impl AtDoor {
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::WebServerAnswered => "web-server-answered",
            Self::PopAnswered => "pop-answered",
            Self::SendingAnswered => "sending-answered",
            Self::OtherAnswered => "other-answered",
            Self::NoSignInOffered => "no-sign-in-offered",
            Self::ClearAnswer => "clear-answer",
            Self::EncryptedAnswer => "encrypted-answer",
            Self::NoEncryptionOffered => "no-encryption-offered",
            Self::OfferMasked => "offer-masked",
            Self::OfferKnown => "offer-known",
            Self::ExtraText => "extra-text",
            Self::OldEncryptionOnly => "old-encryption-only",
            Self::NoSharedEncryption => "no-shared-encryption",
            Self::WantsOurCertificate => "wants-our-certificate",
            Self::NameUnknownThere => "name-unknown-there",
            Self::FaultInside => "fault-inside",
            Self::TurnedAway => "turned-away",
            Self::EncryptionRefused => "encryption-refused",
            Self::CutWhileEncrypting => "cut-while-encrypting",
            Self::OtherNamePasses => "other-name-passes",
            Self::NoNamePasses => "no-name-passes",
            Self::NoHelloPasses => "no-hello-passes",
            Self::AnotherHelloAnswered => "another-hello-answered",
            Self::ComputerForbids => "computer-forbids",
            Self::WorksAllTheSame => "works-all-the-same",
            Self::OnlyInBrowser => "only-in-browser",
            Self::PasswordKeptHere => "password-kept-here",
            Self::PasswordRefused => "password-refused",
            Self::PasswordAccepted => "password-accepted",
            Self::PasswordNotProved => "password-not-proved",
            Self::MailboxRefused => "mailbox-refused",
            Self::SenderRefused => "sender-refused",
        }
    }
}
