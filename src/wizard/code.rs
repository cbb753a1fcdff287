//! A code that somebody read out, typed in: what stands behind it, told beside whatever the person was doing.

use crate::{
    diagnosis::{CodeProblem, Finding, read_code},
    engine::Event,
};

use super::{Command, Input, ResultStep, Step, Wizard};

/// The code field, and the step that the person comes back to.
#[derive(Clone, Debug)]
pub struct CodeStep {
    pub typed: String,
    pub answer: CodeAnswer,
    before: Box<Step>,
}

/// What can be said of what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeAnswer {
    /// It is no code yet, and nobody has asked.
    NotYet,
    /// Told with made-up facts.
    Known(Box<Finding>),
    /// The person pressed on with it; gone with the next letter.
    Problem(CodeProblem),
}

impl CodeStep {
    pub(super) fn new(before: Step) -> Self {
        Self { typed: String::new(), answer: CodeAnswer::NotYet, before: Box::new(before) }
    }

    /// What lies under the code field.
    pub fn before(&self) -> &Step {
        &self.before
    }

    /// The same over what becomes of the step below.
    pub(super) fn over(self, change: impl FnOnce(Step) -> Step) -> Self {
        Self { before: Box::new(change(*self.before)), ..self }
    }

    /// A code is explained as soon as it is whole.
    fn take(&mut self, typed: String) {
        self.answer = read_code(&typed).map_or(CodeAnswer::NotYet, |finding| CodeAnswer::Known(Box::new(finding)));
        self.typed = typed;
    }

    fn ask(&mut self) {
        if let Err(problem) = read_code(&self.typed) {
            self.answer = CodeAnswer::Problem(problem);
        }
    }
}

impl Wizard {
    /// Whether a code can be typed from here: not over another code, and not while a password is typed.
    pub fn takes_a_code(&self) -> bool {
        !matches!(&self.step, Step::Code(_) | Step::Result(ResultStep { sign_in: Some(_), .. }))
    }

    pub(super) fn enter_code(mut self) -> Self {
        if self.takes_a_code() {
            self.step = Step::Code(CodeStep::new(self.step));
        }
        self
    }

    pub(super) fn on_code(mut self, mut step: CodeStep, input: Input) -> (Self, Vec<Command>) {
        match input {
            Input::CodeTyped(typed) => step.take(typed),
            Input::Continue => step.ask(),
            Input::Back => {
                self.step = *step.before;
                return (self, Vec::new());
            }
            // An answer of this computer is for the step below, as those of the engine are.
            Input::ReportsFound(_) | Input::ReportRead(..) | Input::NotStarted(_) => {
                self.step = *step.before;
                let (mut next, commands) = self.update(input);
                step.before = Box::new(next.step);
                next.step = Step::Code(step);
                return (next, commands);
            }
            _ => {}
        }
        self.step = Step::Code(step);
        (self, Vec::new())
    }

    /// What the engine says is for the step below, which goes on meanwhile.
    pub(super) fn take_below(mut self, mut step: CodeStep, event: &Event) -> (Self, Vec<Command>) {
        self.step = *step.before;
        let (mut next, commands) = self.take(event);
        step.before = Box::new(next.step);
        next.step = Step::Code(step);
        (next, commands)
    }
}
