//! The result when something stands in the way: what happened, how we know, what to do first, what else, who can fix it.
//!
//! It is drawn in the order in which it is read: "Do this first" comes right after "What happened", before the evidence,
//! whatever the layout.

use egui::{Align, Margin, Pos2, Rect, Ui, vec2};

use super::{back, lead, show_details};
use crate::{
    diagnosis::{Fault, Finding, Fixer, Remedy, Severity},
    gui::{
        lights,
        screen::{Room, Screen},
        theme::{self, BETWEEN_CARDS, BETWEEN_PANES, BODY, CARD_PADDING, COLUMN_PANES, PANES_TOP, SMALL},
        widgets::{
            button::Button,
            card::{self, Edge},
            code_chip::Code,
            explanation::{Number, numbered_step, tick_row},
            footer::Footer,
            icon::Icon,
            light::Lamp,
            page, words,
        },
    },
    report::{Record, lights::Line},
    settings::Settings,
    text::FindingText,
    wizard::{Input, ResultStep},
};

/// The right pane, in the wide and in the medium layout.
const RIGHT: f32 = 312.0;
const RIGHT_MEDIUM: f32 = 264.0;

pub(in crate::gui) fn footer(
    ui: &Ui,
    screen: &Screen<'_>,
    step: &ResultStep,
    finding: &Finding,
    settings: Option<&Settings>,
) -> Footer<Input> {
    let mut links = vec![show_details(screen)];
    if settings.is_some() {
        // Receiving works all the same, and a person may go on with that.
        links.push((Button::link(screen.say("problem-settings-anyway")), Input::Continue));
    }
    let footer = |to: To| {
        let mut secondary = Vec::new();
        match first_action(screen, finding) {
            Action::Message => secondary.push(test_again(screen)),
            Action::TestAgain | Action::Remedy(..) | Action::OtherAddress | Action::Helpdesk => {
                secondary.extend(message(screen, step, finding, to));
            }
        }
        match first_action(screen, finding) {
            Action::Helpdesk => secondary.push(test_again(screen)),
            Action::Message | Action::TestAgain | Action::Remedy(..) | Action::OtherAddress => {
                secondary.push(helpdesk(screen, step));
            }
        }
        Footer { back: Some(back(screen)), links: links.clone(), secondary, ..Footer::default() }
    };
    let full = footer(To::Named);
    // Where the whole name of the receiver has no room, the button says what it does.
    if full.fits(ui, ui.max_rect().width()) { full } else { footer(To::Short) }
}

pub(in crate::gui) fn show(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>, step: &ResultStep, finding: &Finding) {
    page::page(ui, place, "problem page", COLUMN_PANES, PANES_TOP, |ui| {
        let told = screen.texts().finding(finding);
        let lamp = match finding.severity() {
            Severity::Blocking => Lamp::Fails,
            Severity::NeedsYou | Severity::Warning => Lamp::Problem,
        };
        lead::show(ui, screen, lamp, &told.headline, &lead::whom_and_when(screen, &step.record));
        if screen.wizard.earlier(&step.record).is_some() {
            ui.add_space(16.0);
            lead::beside_the_check_before(ui, screen, step);
        }
        let room = Room::of(ui.available_width());
        ui.add_space(if room == Room::Wide && !screen.wizard.is_practising() { 20.0 } else { 16.0 });
        let panes = Explained { told: &told, finding, step };
        let width = ui.available_width();
        match room {
            Room::Wide => panes.wide(ui, screen, width),
            Room::Medium => panes.medium(ui, screen, width),
            Room::Narrow => panes.narrow(ui, screen),
        }
    });
}

struct Explained<'a> {
    told: &'a FindingText,
    finding: &'a Finding,
    step: &'a ResultStep,
}

impl Explained<'_> {
    fn wide(&self, ui: &mut Ui, screen: &mut Screen<'_>, width: f32) {
        let origin = ui.cursor().min;
        let right = origin + vec2(width - RIGHT, 0.0);
        let left_width = width - RIGHT - BETWEEN_PANES;
        let ((), happened) =
            page::at(ui, origin, left_width, |ui| lead::what_happened(ui, screen, &self.told.happened));
        let ((), first) = page::at(ui, right, RIGHT, |ui| self.do_this_first(ui, screen));
        let below_happened = Pos2::new(origin.x, happened + 16.0);
        let ((), left_bottom) = page::at(ui, below_happened, left_width, |ui| {
            self.how_we_know(ui, screen);
            self.lights(ui, screen);
        });
        let below_first = Pos2::new(right.x, first + BETWEEN_CARDS);
        let ((), right_bottom) = page::at(ui, below_first, RIGHT, |ui| self.then(ui, screen, CARD_PADDING));
        page::close(ui, origin, width, left_bottom.max(right_bottom));
    }

    fn medium(&self, ui: &mut Ui, screen: &mut Screen<'_>, width: f32) {
        let origin = ui.cursor().min;
        let right = origin + vec2(width - RIGHT_MEDIUM, 0.0);
        let left_width = width - RIGHT_MEDIUM - BETWEEN_PANES - 8.0;
        let ((), happened) =
            page::at(ui, origin, left_width, |ui| lead::what_happened(ui, screen, &self.told.happened));
        let ((), first) = page::at(ui, right, RIGHT_MEDIUM, |ui| self.do_this_first(ui, screen));
        page::close(ui, origin, width, happened.max(first));
        ui.add_space(16.0);
        self.how_we_know(ui, screen);
        self.lights(ui, screen);
        ui.add_space(16.0);
        self.then(ui, screen, 0.0);
    }

    fn narrow(&self, ui: &mut Ui, screen: &mut Screen<'_>) {
        lead::what_happened(ui, screen, &self.told.happened);
        ui.add_space(16.0);
        self.do_this_first(ui, screen);
        ui.add_space(16.0);
        self.how_we_know(ui, screen);
        self.lights(ui, screen);
        ui.add_space(16.0);
        self.then(ui, screen, 0.0);
    }

    /// One action and its button, the only filled one of the screen.
    fn do_this_first(&self, ui: &mut Ui, screen: &mut Screen<'_>) {
        let t = theme::tokens(ui);
        card::padded_card(ui, Edge::Accent, Margin::symmetric(CARD_PADDING as i8, 16), |ui| {
            words::heading(ui, &screen.say("problem-first"), SMALL.semibold(), t.accent);
            if let Some(first) = self.told.advice.first() {
                ui.add_space(6.0);
                words::words(ui, first, BODY.semibold(), t.ink);
            }
            ui.add_space(12.0);
            let (button, input) = match first_action(screen, self.finding) {
                Action::Remedy(words, Remedy::OpenPage(_)) => {
                    (Button::primary(words).icon_after(Icon::ExternalLink), Input::OpenProviderPage)
                }
                Action::Remedy(words, _) => (Button::primary(words), Input::TakeRemedy),
                Action::Message => match message(screen, self.step, self.finding, To::Named) {
                    Some((button, input)) => (button.into_primary(), input),
                    None => test_again(screen),
                },
                Action::Helpdesk => {
                    let (button, input) = helpdesk(screen, self.step);
                    (button.into_primary(), input)
                }
                Action::OtherAddress => (Button::primary(screen.say("problem-change-address")), Input::Back),
                Action::TestAgain => {
                    let (button, input) = test_again(screen);
                    (button.into_primary(), input)
                }
            };
            screen.primary_button(ui, &button, input);
        });
    }

    /// Observations, each one real.
    fn how_we_know(&self, ui: &mut Ui, screen: &Screen<'_>) {
        let ink = theme::tokens(ui).ink;
        words::heading(ui, &screen.say("problem-how-we-know"), BODY.semibold(), ink);
        ui.add_space(4.0);
        for line in &self.told.known {
            tick_row(ui, line);
        }
        ui.add_space(16.0);
    }

    fn lights(&self, ui: &mut Ui, screen: &Screen<'_>) {
        lights::board(screen, Some(&self.step.record)).strip(ui);
    }

    /// The later steps, who can fix it, and the code to read out.
    fn then(&self, ui: &mut Ui, screen: &mut Screen<'_>, indent: f32) {
        let width = ui.available_width();
        let origin = ui.cursor().min;
        let ((), bottom) = page::at(ui, origin + vec2(indent, 0.0), width - indent, |ui| {
            for (place, advice) in self.told.advice.iter().enumerate().skip(1) {
                numbered_step(ui, place + 1, Number::Later, advice, SMALL, "");
                ui.add_space(10.0);
            }
            ui.add_space(4.0);
            words::small(ui, &self.told.who);
            if another_network_may_tell(&self.step.record) {
                ui.add_space(10.0);
                if Button::link(screen.say("compare-link")).small().show_inline(ui).clicked() {
                    screen.send(Input::Compare);
                }
            }
            if may_know_better(&self.finding.fault) {
                ui.add_space(10.0);
                if Button::link(screen.say("told-link")).small().show_inline(ui).clicked() {
                    screen.send(Input::TypeServers);
                }
            }
        });
        page::close(ui, origin, width, bottom);
        // The code stays in sight under the band of practice.
        let around_the_rule = if screen.wizard.is_practising() { 8.0 } else { 16.0 };
        ui.add_space(around_the_rule);
        card::rule(ui);
        ui.add_space(around_the_rule);
        let origin = ui.cursor().min;
        let (_, bottom) = page::at(ui, origin + vec2(indent, 0.0), width - indent, |ui| {
            let what_for = format!("{}\n{}", screen.say("problem-code-line-1"), screen.say("problem-code-line-2"));
            code(screen, self.finding).show(ui, &what_for)
        });
        page::close(ui, origin, width, bottom);
    }
}

/// What the button of the first step does.
enum Action {
    TestAgain,
    /// In the words of the explanation.
    Remedy(String, Remedy),
    /// To whoever can mend it.
    Message,
    Helpdesk,
    OtherAddress,
}

/// The words of the first step decide, where the program can do it; else whoever can mend it is told.
fn first_action(screen: &Screen<'_>, finding: &Finding) -> Action {
    let no_mail_there = matches!(
        finding.fault,
        Fault::AddressInvalid { .. }
            | Fault::DnsNxdomainDomain { .. }
            | Fault::DnsNullMx { .. }
            | Fault::DomainNoMail { .. }
    );
    match (finding.fault.remedy(), finding.fault.fixer()) {
        (Some(Remedy::TestAgain), _) => Action::TestAgain,
        (Some(remedy), _) => match screen.texts().finding(finding).button {
            Some(words) => Action::Remedy(words, remedy),
            None => Action::TestAgain,
        },
        (None, _) if no_mail_there => Action::OtherAddress,
        (None, Fixer::Us) => Action::Helpdesk,
        (None, Fixer::You) => Action::TestAgain,
        (None, Fixer::Provider | Fixer::NetworkOwner | Fixer::ItPeople) => Action::Message,
    }
}

/// Whether a door stays shut that may open from elsewhere: what a server itself says is the same everywhere.
fn another_network_may_tell(record: &Record) -> bool {
    lights::of(record).iter().any(|light| match light.line {
        Line::Failing(manner) => manner.may_be_the_network(),
        Line::AllChecked | Line::Asking(_) | Line::Slow(_) | Line::Waiting | Line::NotNeeded => false,
    })
}

/// Whether the person could have been told servers that were not found, or the right ones in place of those that fail.
fn may_know_better(fault: &Fault) -> bool {
    matches!(
        fault,
        Fault::SettingsNotFound { .. }
            | Fault::SettingsOutOfReach { .. }
            | Fault::SettingsBroken { .. }
            | Fault::SettingsPointNowhere { .. }
            | Fault::SendingNotFound { .. }
            | Fault::DomainNoMail { .. }
            | Fault::DnsSrvDisabled { .. }
            | Fault::DnsNxdomainHost { .. }
            | Fault::DnsNodata { .. }
            | Fault::TcpRefused
            | Fault::TcpTimeout
            | Fault::TcpHostDead
            | Fault::WebServerOnPort
            | Fault::OtherServiceOnPort
            | Fault::PopOnImapPort
            | Fault::SmtpOnImapPort
            | Fault::UnreadableGreeting
            | Fault::PlainOnTlsPort
            | Fault::TlsOnPlainPort
            | Fault::StarttlsNotOffered
            | Fault::OnlyInsecureFound
            | Fault::TlsNameMismatch { .. }
            | Fault::WrongPort { .. }
    )
}

fn test_again(screen: &Screen<'_>) -> (Button, Input) {
    (Button::outlined(screen.say("test-again")).icon(Icon::RotateCw), Input::TestAgain)
}

/// How the button of a message names its receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum To {
    Named,
    /// Not at all: there is no room for it.
    Short,
}

/// The message to whoever can mend it; None where there is nothing to ask.
pub(super) fn message(screen: &Screen<'_>, step: &ResultStep, finding: &Finding, to: To) -> Option<(Button, Input)> {
    let text = screen.message(&step.record, finding)?;
    Some(screen.copy_button(&message_key(finding, to)?, Icon::Mail, text))
}

/// The key of the words of its button.
fn message_key(finding: &Finding, to: To) -> Option<String> {
    let addressee = finding.fault.ask()?.addressee();
    Some(match to {
        To::Named => format!("message-to-{}", addressee.as_str()),
        To::Short => "message-short".to_owned(),
    })
}

/// The same as a quiet link below the code that is read out, on screens whose footer asks something else. Its words are
/// flush with the column, at the end that is told.
pub(super) fn message_link(ui: &mut Ui, screen: &mut Screen<'_>, step: &ResultStep, finding: &Finding, end: Align) {
    let (Some(text), Some(key)) = (screen.message(&step.record, finding), message_key(finding, To::Named)) else {
        return;
    };
    let (words, icon) =
        if screen.was_copied(&text) { ("copied-for-message", Icon::Check) } else { (key.as_str(), Icon::Mail) };
    let link = Button::link(screen.say(words)).icon(icon).small();
    let extent = link.size(ui);
    let (_, row) = ui.allocate_space(vec2(ui.available_width(), extent.y));
    let left = match end {
        Align::Max => row.right() + Button::LINK_PADDING - extent.x,
        Align::Min | Align::Center => row.left() - Button::LINK_PADDING,
    };
    if link.show_at(ui, Rect::from_min_size(Pos2::new(left, row.top()), extent)).clicked() {
        screen.send(Input::Copy(text));
    }
}

pub(super) fn helpdesk(screen: &Screen<'_>, step: &ResultStep) -> (Button, Input) {
    screen.copy_button("copy-for-helpdesk", Icon::Copy, screen.helpdesk(&step.record))
}

/// The spoken code of a finding.
pub(super) fn code(screen: &Screen<'_>, finding: &Finding) -> Code {
    let code = finding.fault.code();
    let (letter, digits) = code.split_once('-').unwrap_or((code, ""));
    let spoken = screen.say_with("problem-code-spoken", &[("letter", letter), ("digits", digits)]);
    Code { shown: code.replace('-', " "), copied: code.to_owned(), spoken }
}
