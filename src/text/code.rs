//! The explanation behind a code that was read out, and what to say to something that is no code.

use crate::diagnosis::{CodeProblem, code_letters, read_code};

use super::{FindingText, Texts, Value};

impl Texts {
    /// What stands behind a code, or behind a fault's id; told with made-up facts.
    pub fn explain(&self, code: &str) -> Result<FindingText, CodeProblem> {
        read_code(code).map(|finding| self.finding(&finding))
    }

    /// What would make a code of what was typed, in one or two sentences.
    pub fn code_problem(&self, problem: &CodeProblem) -> String {
        match problem {
            CodeProblem::Empty => self.label("code-problem-empty"),
            CodeProblem::LetterMissing => self.label("code-problem-letter-missing"),
            CodeProblem::Letter(letter) => {
                let letters: Vec<String> = code_letters().iter().map(ToString::to_string).collect();
                let values = [("letter", letter.to_string().into()), ("letters", self.list(&letters).into())];
                self.label_with("code-problem-letter", &values)
            }
            CodeProblem::Digits { letter } => {
                self.label_with("code-problem-digits", &[("letter", Value::Text(letter.to_string()))])
            }
            CodeProblem::Zero => self.label("code-problem-zero"),
            CodeProblem::Unknown { code } => {
                self.label_with("code-problem-unknown", &[("code", Value::Text(code.clone()))])
            }
        }
    }
}
