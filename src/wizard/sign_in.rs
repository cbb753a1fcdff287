//! Checking the password: what is typed, what was noticed about it, and how far the attempt is. It opens on the result and
//! goes with it; the password is in it only while it is typed.

use crate::{
    account::{HiddenCharacter, Password},
    diagnosis::Finding,
    engine,
    probe::Hidden,
    report::{Names, Record, SignInForm},
};

/// The sign-in beside a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInStep {
    /// The servers that the password will go to, and the names to choose among.
    pub form: SignInForm,
    pub names: Names,
    pub password: Password,
    /// Whether the field shows what is typed.
    pub shown: bool,
    pub state: SignInState,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignInState {
    Typing,
    /// Nothing was sent yet: the person says whether these go or stay.
    Noticed(Vec<HiddenCharacter>),
    /// [`Record::signing_in`] tells what is waited for.
    Trying,
    /// [`SignInStep::outcome`] tells what came of it.
    Ended,
}

/// What came of a press.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SignInOutcome<'a> {
    Works,
    /// The explanation, with the server's own words among its observations.
    Refused(&'a Finding),
}

impl SignInStep {
    pub(super) fn new(form: SignInForm) -> Self {
        let names = form.names().first().cloned().unwrap_or_else(|| Names::both(""));
        Self { form, names, password: Password::default(), shown: false, state: SignInState::Typing }
    }

    /// Other letters in a field: whatever was said about the former ones is past.
    pub(super) fn typed(&mut self) {
        if self.state != SignInState::Trying {
            self.state = SignInState::Typing;
        }
    }

    /// The press. What is hidden in the password is noticed before a server is asked; None where there is nothing to try.
    pub(super) fn press(&mut self, hidden: Hidden) -> Option<engine::Command> {
        if self.password.is_empty() || self.state == SignInState::Trying {
            return None;
        }
        let noticed = self.password.hidden_characters();
        if !noticed.is_empty() && hidden == Hidden::KeepHere {
            self.state = SignInState::Noticed(noticed);
            return None;
        }
        self.state = SignInState::Trying;
        // From here on only the command has it.
        Some(self.form.command(&self.names, std::mem::take(&mut self.password), hidden))
    }

    /// None until a press has ended.
    pub fn outcome<'a>(&self, record: &Record, findings: &'a [Finding]) -> Option<SignInOutcome<'a>> {
        if self.state != SignInState::Ended || record.sign_ins().is_empty() {
            return None;
        }
        let tried = |finding: &&Finding| {
            let at = |at| record.sign_ins().iter().any(|sign_in| !sign_in.works() && sign_in.endpoint() == at);
            finding.hidden_by.is_none() && finding.at.as_ref().is_some_and(at)
        };
        findings.iter().find(tried).map(SignInOutcome::Refused).or(Some(SignInOutcome::Works))
    }
}
