//! One variant per screen, each holding what that screen needs and nothing that it could contradict.

use crate::{
    account::{AddressProblem, EmailAddress, Hostname},
    diagnosis::{Finding, Severity, Verdict},
    discovery::provider::Provider,
    network::scripted,
    report::{Record, SignInOffer},
    settings::Settings,
};

use super::{CodeStep, CompareStep, DoneStep, HandOverStep, ReportSaving, SignInStep, ToldStep, TypedServer};

#[derive(Clone, Debug)]
pub enum Step {
    Address(AddressStep),
    Practice(PracticeStep),
    Code(CodeStep),
    Looking(LookingStep),
    Result(ResultStep),
    Details(DetailsStep),
    Compare(CompareStep),
    Told(ToldStep),
    HandOver(HandOverStep),
    Done(DoneStep),
}

impl Step {
    /// The step that goes on below a code field; else itself.
    pub(super) fn below(&self) -> &Self {
        if let Self::Code(code) = self { code.before() } else { self }
    }

    /// The result that this step belongs to.
    pub(super) fn result(&self) -> Option<&ResultStep> {
        match self {
            Self::Address(_) | Self::Practice(_) | Self::Code(_) | Self::Looking(_) => None,
            Self::Result(result) => Some(result),
            Self::Details(details) => Some(&details.result),
            Self::Compare(compare) => Some(&compare.result),
            Self::Told(told) => Some(&told.result),
            Self::HandOver(hand_over) => Some(&hand_over.result),
            Self::Done(done) => Some(&done.hand_over.result),
        }
    }

    /// Whether the person types into it what is kept nowhere else.
    pub(super) fn is_form(&self) -> bool {
        matches!(self, Self::Told(_) | Self::Result(ResultStep { sign_in: Some(_), .. }))
    }
}

/// The address field and what can be said about it without asking anybody.
#[derive(Clone, Debug, Default)]
pub struct AddressStep {
    pub typed: String,
    /// Set when the person pressed on with something that is no address; gone with the next letter.
    pub problem: Option<AddressProblem>,
}

impl AddressStep {
    /// The provider that the typed domain belongs to, known without asking anybody.
    pub fn recognised(&self) -> Option<&'static Provider> {
        let address = EmailAddress::parse(&self.typed).ok()?;
        Provider::for_domain(address.domain())
    }

    /// The address with a well-known domain in place of one that is a slip away from it.
    pub fn suggestion(&self) -> Option<Suggestion> {
        let address = EmailAddress::parse(&self.typed).ok()?;
        let domain = crate::discovery::slip::domain_slip(address.domain())?;
        Some(Suggestion {
            typed: address.domain().as_ascii().to_owned(),
            known: domain,
            local_part: address.local_part().to_owned(),
        })
    }
}

/// A well-known domain that is one slip away from the typed one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    pub typed: String,
    pub known: &'static str,
    local_part: String,
}

impl Suggestion {
    pub fn address(&self) -> String {
        format!("{}@{}", self.local_part, self.known)
    }
}

/// Something that can be practised on the pretend internet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Situation {
    /// Its texts are `practice-<id>` and so on.
    pub id: String,
    pub address: EmailAddress,
    pub group: Group,
    /// What a check of it comes to; decides the mark beside it.
    pub verdict: Verdict,
    /// Another check of it is made from another network.
    pub has_another_network: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    AllIsWell,
    NeedsYou,
    NetworkInTheWay,
    ServerFault,
}

impl From<&scripted::Situation> for Situation {
    fn from(situation: &scripted::Situation) -> Self {
        Self {
            id: situation.id.clone(),
            address: situation.address.clone(),
            group: match situation.group {
                scripted::Group::AllIsWell => Group::AllIsWell,
                scripted::Group::NeedsYou => Group::NeedsYou,
                scripted::Group::NetworkInTheWay => Group::NetworkInTheWay,
                scripted::Group::ServerFault => Group::ServerFault,
            },
            verdict: match situation.expect.verdict {
                scripted::Verdict::Ready => Verdict::Ready,
                scripted::Verdict::ReadyWithWarnings => Verdict::ReadyWithWarnings,
                scripted::Verdict::NeedsYou => Verdict::NeedsYou,
                scripted::Verdict::Blocked => Verdict::Blocked,
            },
            has_another_network: situation.has_another_network,
        }
    }
}

#[derive(Clone, Debug)]
pub struct PracticeStep {
    pub filter: String,
    /// The id of the chosen situation, one that the filter leaves; none where it leaves none.
    pub chosen: Option<String>,
}

impl PracticeStep {
    pub fn new(situations: &[Situation]) -> Self {
        Self { filter: String::new(), chosen: situations.first().map(|situation| situation.id.clone()) }
    }

    /// What the filter hides is not chosen any more; the first of those that are left is.
    pub(super) fn find(&mut self, filter: String, left: Vec<String>) {
        self.filter = filter;
        if self.chosen.as_ref().is_none_or(|chosen| !left.contains(chosen)) {
            self.chosen = left.into_iter().next();
        }
    }
}

#[derive(Clone, Debug)]
pub struct LookingStep {
    pub address: EmailAddress,
    /// None until the engine has begun.
    pub record: Option<Record>,
    pub then: Then,
}

/// What opens when a check has ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Then {
    #[default]
    Result,
    /// The person tries on another network to see both side by side.
    Compare,
}

#[derive(Clone, Debug)]
pub struct ResultStep {
    pub record: Record,
    pub findings: Vec<Finding>,
    pub outcome: Outcome,
    /// Whether the page of the provider was opened, after which Enter goes on.
    pub page_opened: bool,
    /// The names of other companies that the person has agreed to.
    pub(super) agreed: Vec<Hostname>,
    /// Whether the person went on past what stands in the way, to what has to be agreed to first.
    pub(super) is_agreeing: bool,
    /// Open while the person checks the password.
    pub sign_in: Option<SignInStep>,
    /// The fields of [`ToldStep`], receiving and sending, as the person left them.
    pub(super) typed: Option<(TypedServer, TypedServer)>,
}

/// What the result screen says.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// Receiving and sending were seen working.
    Works(Settings),
    /// The same, once the person has done something at the provider.
    NeedsYou { finding: Finding, settings: Settings },
    /// Something stands in the way. Settings are there where receiving works all the same.
    Problem { finding: Finding, settings: Option<Settings> },
    /// The person cancelled before anything was found.
    Cancelled,
}

impl ResultStep {
    pub fn new(record: Record) -> Self {
        let findings = record.findings();
        let outcome = Outcome::of(&record, &findings);
        Self {
            record,
            findings,
            outcome,
            page_opened: false,
            agreed: Vec::new(),
            is_agreeing: false,
            sign_in: None,
            typed: None,
        }
    }

    /// Whether the person can be asked for a password now, with what was agreed to so far.
    pub fn sign_in_offer(&self) -> SignInOffer {
        self.record.sign_in_offer(&self.agreed)
    }

    /// Looks again at the record after an event changed it.
    pub(super) fn refresh(&mut self) {
        self.findings = self.record.findings();
        self.outcome = Outcome::of(&self.record, &self.findings);
        if self.is_agreeing {
            self.ask_agreement();
        }
    }

    /// The person goes on from here: what is on the screen counts as agreed to, if it is a name. The settings, unless
    /// there is another name to agree to first; then that is what the screen asks.
    pub(super) fn go_on(&mut self) -> Option<Settings> {
        let asked = self.outcome.finding().and_then(|finding| finding.fault.remedy());
        // What stands in the way of everything is not agreed to by going on past it.
        if let (Outcome::NeedsYou { .. }, Some(remedy)) = (&self.outcome, asked) {
            self.agreed.extend(remedy.name_to_agree_to().cloned());
        }
        let settings = self.outcome.settings().cloned()?;
        if self.ask_agreement() { None } else { Some(settings) }
    }

    /// Shows the next name to agree to; false where there is none.
    pub(super) fn ask_agreement(&mut self) -> bool {
        let Some(settings) = self.outcome.settings().cloned() else { return false };
        let Some((finding, _)) = self.record.to_agree_to(&settings, &self.agreed).into_iter().next() else {
            return false;
        };
        self.is_agreeing = true;
        self.outcome = Outcome::NeedsYou { finding, settings };
        true
    }

    /// Back from what was to be agreed to, to the result itself; false where that is on the screen already.
    pub(super) fn back_from_agreeing(&mut self) -> bool {
        let was_agreeing = std::mem::take(&mut self.is_agreeing);
        if was_agreeing {
            self.agreed.clear();
            self.refresh();
        }
        was_agreeing
    }
}

impl Outcome {
    fn of(record: &Record, findings: &[Finding]) -> Self {
        let settings = record.settings();
        let first =
            findings.iter().find(|finding| finding.hidden_by.is_none() && finding.severity() != Severity::Warning);
        match (record.verdict(), first, settings) {
            (Verdict::Ready | Verdict::ReadyWithWarnings, _, Some(settings)) | (_, None, Some(settings)) => {
                Self::Works(settings)
            }
            (Verdict::NeedsYou, Some(finding), Some(settings)) => Self::NeedsYou { finding: finding.clone(), settings },
            (_, Some(finding), settings) => Self::Problem { finding: finding.clone(), settings },
            (_, None, None) => Self::Cancelled,
        }
    }

    /// What stands in the way.
    pub fn finding(&self) -> Option<&Finding> {
        match self {
            Self::NeedsYou { finding, .. } | Self::Problem { finding, .. } => Some(finding),
            Self::Works(_) | Self::Cancelled => None,
        }
    }

    /// What can be handed over from here.
    pub fn settings(&self) -> Option<&Settings> {
        match self {
            Self::Works(settings) | Self::NeedsYou { settings, .. } => Some(settings),
            Self::Problem { settings, .. } => settings.as_ref(),
            Self::Cancelled => None,
        }
    }
}

#[derive(Clone, Debug)]
pub struct DetailsStep {
    pub result: ResultStep,
    pub tab: DetailsTab,
    /// What became of saving the report.
    pub report: ReportSaving,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum DetailsTab {
    #[default]
    Sources,
    Tries,
    Certificate,
    Conversation,
    Sent,
}

impl DetailsTab {
    pub const ALL: [Self; 5] = [Self::Sources, Self::Tries, Self::Certificate, Self::Conversation, Self::Sent];
}
