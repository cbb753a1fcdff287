//! Checking the password: what is typed, what was noticed about it, how far the attempt is, and what each input does to
//! that. It opens on the result and goes with it; the password is in it only while it is typed.

use crate::{
    account::{HiddenCharacter, Password},
    diagnosis::{Fault, Finding, Remedy, Severity},
    discovery::Provider,
    engine,
    probe::{self, Hidden},
    report::{Names, Record, SignInForm},
};

use super::{Command, Input, ResultStep, Step, Wizard};

/// The sign-in beside a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInStep {
    /// The servers that the password will go to, and the names to choose among.
    pub form: SignInForm,
    pub names: Names,
    pub password: Password,
    /// Whether the field shows what is typed.
    pub shown: bool,
    /// The person says that the provider's web page takes what its server has just refused.
    pub accepted_on_web_page: bool,
    /// Whether the page that the explanation names was opened, after which Enter leads back to the field.
    pub page_opened: bool,
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
        Self {
            form,
            names,
            password: Password::default(),
            shown: false,
            accepted_on_web_page: false,
            page_opened: false,
            state: SignInState::Typing,
        }
    }

    /// Other letters in a field: whatever was said about the former ones is past.
    pub(super) fn typed(&mut self) {
        if self.state != SignInState::Trying {
            self.state = SignInState::Typing;
            self.accepted_on_web_page = false;
            self.page_opened = false;
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
        self.accepted_on_web_page = false;
        self.page_opened = false;
        self.shown = false;
        // From here on only the command has it.
        Some(self.form.command(&self.names, std::mem::take(&mut self.password), hidden))
    }

    /// None until a press has ended.
    pub fn outcome<'a>(&self, record: &Record, findings: &'a [Finding]) -> Option<SignInOutcome<'a>> {
        if self.state != SignInState::Ended || record.sign_ins().is_empty() {
            return None;
        }
        if record.sign_ins().iter().all(probe::SignIn::works) {
            return Some(SignInOutcome::Works);
        }
        let failed = |finding: &&Finding| {
            let at = |at| record.sign_ins().iter().any(|sign_in| !sign_in.works() && sign_in.endpoint() == at);
            finding.at.as_ref().is_some_and(at)
        };
        let shown = |finding: &&Finding| finding.hidden_by.is_none();
        // A deeper cause, such as a computer that has gone offline meanwhile, is told in place of what it hides.
        let deeper = |finding: &&Finding| shown(finding) && finding.severity() != Severity::Warning;
        let told = findings.iter().find(|finding| failed(finding) && shown(finding));
        told.or_else(|| findings.iter().find(deeper))
            .or_else(|| findings.iter().find(failed))
            .map(SignInOutcome::Refused)
    }

    /// Whether a server judged the name and the password, and said no.
    pub fn is_refused(&self, record: &Record) -> bool {
        self.state == SignInState::Ended && record.sign_ins().iter().any(probe::SignIn::is_refused)
    }

    /// The other names that can be tried in place of the one that was refused.
    pub fn other_names(&self) -> impl Iterator<Item = &Names> {
        self.form.names().iter().filter(|names| **names != self.names)
    }

    /// The web page on which the person can try the same name and password: the provider's own, else that of whoever the
    /// server for receiving belongs to.
    pub fn web_page(&self) -> Option<String> {
        let host = *self.form.hosts().first()?;
        let known = Provider::with_server(host).find_map(|provider| provider.sites.first());
        let site = known.map(|site| (*site).to_owned());
        let site = site.or_else(|| host.registrable().map(|owner| owner.as_ascii().to_owned()))?;
        Some(format!("https://{site}/"))
    }
}

impl SignInOutcome<'_> {
    /// What the explanation's first button does, where this program can do it.
    pub fn remedy(&self, step: &SignInStep) -> Option<Remedy> {
        let Self::Refused(finding) = self else { return None };
        match (&finding.fault, finding.fault.remedy()) {
            (_, Some(remedy)) => Some(remedy),
            (Fault::WrongPassword, None) => step.web_page().map(Remedy::OpenPage),
            (_, None) => None,
        }
    }
}

impl Wizard {
    /// Leaving it by any way drops what was typed.
    pub(super) fn on_sign_in(
        mut self,
        mut step: ResultStep,
        mut sign_in: SignInStep,
        input: &Input,
    ) -> (Self, Vec<Command>) {
        let trying = sign_in.state == SignInState::Trying;
        let outcome = sign_in.outcome(&step.record, &step.findings);
        let pressed = match input {
            Input::Back => {
                self.step = Step::Result(step);
                let cancel = engine::Command::CancelSignIn { run: self.run };
                return (self, if trying { vec![Command::Engine(cancel)] } else { Vec::new() });
            }
            Input::SkipPassword if !trying => return self.on_result(step, &Input::Continue),
            // What is being typed is not lost to a key that was not meant.
            Input::ShowDetails if sign_in.state == SignInState::Ended => return self.on_result(step, input),
            Input::Continue if outcome == Some(SignInOutcome::Works) => return self.on_result(step, input),
            Input::Continue => sign_in.press(Hidden::KeepHere),
            Input::RemoveHidden => {
                sign_in.password = sign_in.password.without_hidden_characters();
                sign_in.typed();
                sign_in.press(Hidden::KeepHere)
            }
            Input::SendAsTyped => sign_in.press(Hidden::Send),
            Input::NamesChosen(names) if !trying => {
                sign_in.names = names.clone();
                sign_in.typed();
                None
            }
            Input::NameTyped(name) if !trying => {
                sign_in.names = Names::both(name);
                sign_in.typed();
                None
            }
            Input::PasswordTyped(password) if !trying => {
                sign_in.password = password.clone();
                sign_in.typed();
                None
            }
            Input::PasswordShown(shown) => {
                sign_in.shown = *shown;
                None
            }
            Input::AcceptedOnWebPage => {
                sign_in.accepted_on_web_page =
                    matches!(outcome, Some(SignInOutcome::Refused(Finding { fault: Fault::WrongPassword, .. })));
                // It is asked for once more then, for another reason.
                sign_in.page_opened = false;
                None
            }
            Input::TakeRemedy => match outcome.and_then(|outcome| outcome.remedy(&sign_in)) {
                // The page is opened beside this window; the person comes back to where they were.
                Some(Remedy::OpenPage(page)) => {
                    sign_in.page_opened = true;
                    step.sign_in = Some(sign_in);
                    self.step = Step::Result(step);
                    return (self, vec![Command::OpenPage(page)]);
                }
                remedy @ Some(_) => return self.take_remedy(step, remedy),
                None => None,
            },
            _ => None,
        };
        step.sign_in = Some(sign_in);
        self.step = Step::Result(step);
        (self, pressed.map(Command::Engine).into_iter().collect())
    }
}
