//! The one word over a whole run (DESIGN 7.2).

use super::{Finding, Severity};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Receiving and sending were seen working.
    Ready,
    /// The same, and something should be known.
    ReadyWithWarnings,
    /// Works once the person does something.
    NeedsYou,
    Blocked,
}

impl Verdict {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::ReadyWithWarnings => "ready-with-warnings",
            Self::NeedsYou => "needs-you",
            Self::Blocked => "blocked",
        }
    }
}

/// The verdict of findings, hidden ones aside, together with whether receiving and sending were both seen working.
pub fn verdict(findings: &[Finding], works_both_ways: bool) -> Verdict {
    let worst = findings.iter().filter(|finding| finding.hidden_by.is_none()).map(Finding::severity).min();
    match worst {
        Some(Severity::Blocking) => Verdict::Blocked,
        Some(Severity::NeedsYou) => Verdict::NeedsYou,
        _ if !works_both_ways => Verdict::Blocked,
        Some(Severity::Warning) => Verdict::ReadyWithWarnings,
        None => Verdict::Ready,
    }
}
