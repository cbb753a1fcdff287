//! The right pane: what happens to the password, and then, each in its own card, what was noticed, what is waited for, that
//! it works, or why it was refused and what to do first.

use egui::{Align, Margin, Response, Role, Ui, UiBuilder, accesskit::Live, pos2, vec2};

use super::{Showing, form};
use crate::{
    account::{HiddenCharacter, Password},
    diagnosis::{Fault, Finding, Fixer, Observation, Remedy},
    gui::{
        screen::Screen,
        steps::problem,
        theme::{self, BETWEEN_CARDS, BODY, CARD_PADDING, ICON_ROW, SMALL},
        widgets::{
            button::Button,
            card::{self, Edge},
            explanation::{Number, numbered_step, quote, tick_row},
            icon::Icon,
            light::{Lamp, LampSize},
            page, words,
        },
    },
    probe::{Rung, SigningIn},
    report::lights::Line,
    wizard::{Input, ResultStep, SignInOutcome, SignInState, SignInStep},
};

/// From a card's edge to the heading beside its lamp.
const BESIDE_LAMP: f32 = 40.0;
const PADDING: Margin = Margin { left: CARD_PADDING as i8, right: CARD_PADDING as i8, top: 19, bottom: 19 };

/// What is on the screen.
pub(super) struct Shown<'a> {
    pub step: &'a ResultStep,
    pub sign_in: &'a SignInStep,
    pub showing: Showing<'a>,
    /// The first frame of it: the focus comes here.
    pub has_changed: bool,
}

/// Whether the first step is to tell those who made this program, as on the result.
pub(super) fn is_for_helpdesk(finding: &Finding) -> bool {
    finding.fault.fixer() == Fixer::Us
}

/// Back to the field, which is empty by now.
pub(super) fn type_again(screen: &Screen<'_>, step: &ResultStep, sign_in: &SignInStep) -> (Button, Input) {
    let key = if sign_in.is_refused(&step.record) { "sign-in-another" } else { "sign-in-again" };
    (Button::outlined(screen.say(key)), Input::PasswordTyped(Password::default()))
}

impl Shown<'_> {
    pub(super) fn show(&self, ui: &mut Ui, screen: &mut Screen<'_>) {
        match self.showing {
            Showing::Promises => self.promises(ui, screen),
            Showing::Noticed => self.noticed(ui, screen),
            Showing::Trying => self.trying(ui, screen),
            Showing::Works => self.works(ui, screen),
            Showing::Refused(finding) => self.refused(ui, screen, finding),
            Showing::AcceptedOnWebPage(finding) => self.accepted_on_web_page(ui, screen, finding),
        }
    }

    /// The code to read out, where a refusal has one.
    pub(super) fn code(&self, ui: &mut Ui, screen: &mut Screen<'_>) {
        let (Showing::Refused(finding) | Showing::AcceptedOnWebPage(finding)) = self.showing else { return };
        ui.add_space(BETWEEN_CARDS);
        let origin = ui.cursor().min;
        let width = ui.available_width();
        let what_for = format!("{}\n{}", screen.say("problem-code-line-1"), screen.say("problem-code-line-2"));
        let code = problem::code(screen, finding);
        let ((), bottom) = page::at(ui, origin + vec2(4.0, 0.0), width - 4.0, |ui| {
            code.show(ui, &what_for);
            ui.add_space(8.0);
            problem::message_link(ui, screen, self.step, finding, Align::Min);
        });
        page::close(ui, origin, width, bottom);
    }

    fn promises(&self, ui: &mut Ui, screen: &Screen<'_>) {
        let t = theme::tokens(ui);
        let origin = ui.cursor().min + vec2(8.0, 20.0);
        let width = ui.available_width() - 8.0;
        let ((), bottom) = page::at(ui, origin, width, |ui| {
            words::heading(ui, &screen.say("sign-in-what-happens"), BODY.semibold(), t.ink);
            ui.add_space(14.0);
            let several = self.sign_in.form.hosts().len() > 1;
            let goes_to = screen.say(if several { "sign-in-goes-to-both" } else { "sign-in-goes-to" });
            let hosts = form::hosts(screen, self.sign_in);
            promise(ui, Icon::Server, &format!("{goes_to} "), &hosts);
            promise(ui, Icon::Lock, &screen.say("sign-in-travels"), "");
            promise(ui, Icon::EyeOff, &screen.say("sign-in-not-stored"), "");
            promise(ui, Icon::ShieldCheck, &screen.say("sign-in-once"), "");
        });
        page::close(ui, origin, width, bottom);
    }

    fn noticed(&self, ui: &mut Ui, screen: &mut Screen<'_>) {
        let SignInState::Noticed(hidden) = &self.sign_in.state else { return };
        self.outcome_card(ui, Edge::Accent, Role::Alert, |ui| {
            self.lead(ui, screen, Lamp::Problem, &screen.say("sign-in-noticed"));
            words::words(ui, &screen.say("sign-in-noticed-line"), SMALL, theme::tokens(ui).ink);
            ui.add_space(6.0);
            for kind in hidden {
                tick_row(ui, &screen.say(hidden_key(*kind)));
            }
            do_this_first(ui, screen, &screen.say("sign-in-noticed-first"));
            screen.primary_button(ui, &Button::primary(screen.say("sign-in-remove")), Input::RemoveHidden);
            ui.add_space(8.0);
            if Button::outlined(screen.say("sign-in-send-as-typed")).show(ui).clicked() {
                screen.send(Input::SendAsTyped);
            }
        });
    }

    fn trying(&self, ui: &mut Ui, screen: &mut Screen<'_>) {
        let t = theme::tokens(ui);
        let host = self.step.record.signing_in().map(|(endpoint, ..)| endpoint.host.clone());
        let host = host.or_else(|| self.sign_in.form.hosts().first().map(|host| (*host).clone()));
        let host = host.map(|host| host.to_string()).unwrap_or_default();
        self.outcome_card(ui, Edge::Quiet, Role::Status, |ui| {
            self.lead(ui, screen, Lamp::Asking, &screen.say_with("sign-in-trying", &[("host", &host)]));
            let asks = self.step.record.signing_in().map_or("light-line-asking-connect", |(_, step, _)| asks_key(step));
            words::words(ui, &screen.say(asks), BODY, t.ink);
            ui.add_space(6.0);
            words::small(ui, &screen.say("sign-in-trying-line"));
        });
    }

    fn works(&self, ui: &mut Ui, screen: &mut Screen<'_>) {
        self.outcome_card(ui, Edge::Quiet, Role::Status, |ui| {
            self.lead(ui, screen, Lamp::Works, &screen.say("sign-in-works"));
            for sign_in in self.step.record.sign_ins() {
                let endpoint = sign_in.endpoint();
                let key = if endpoint.service.is_incoming() { "sign-in-works-receive" } else { "sign-in-works-send" };
                tick_row(ui, &screen.say_with(key, &[("host", &endpoint.host.to_string())]));
            }
            ui.add_space(6.0);
            let name = form::both(screen, &self.sign_in.names);
            words::small(ui, &screen.say_with("sign-in-works-line", &[("name", &name)]));
        });
    }

    fn refused(&self, ui: &mut Ui, screen: &mut Screen<'_>, finding: &Finding) {
        let told = screen.texts().finding(finding);
        // Here the web page has a button, and "It works there" leads on.
        let (happened, advice) = if finding.fault == Fault::WrongPassword {
            let there = screen.say("sign-in-works-there");
            let advice = vec![
                screen.say("sign-in-refused-first"),
                screen.say_with("sign-in-refused-2", &[("button", &there)]),
                screen.say("sign-in-refused-3"),
            ];
            (screen.say("sign-in-refused-happened"), advice)
        } else {
            (told.happened, told.advice)
        };
        self.outcome_card(ui, Edge::Fails, Role::Alert, |ui| {
            self.lead(ui, screen, Lamp::Fails, &told.headline);
            words::words(ui, &happened, SMALL.on_line(20.0), theme::tokens(ui).ink);
            let [first, others @ ..] = advice.as_slice() else { return };
            do_this_first(ui, screen, first);
            self.first_button(ui, screen, finding, told.button.as_deref());
            later_steps(ui, others);
            if finding.fault.fixer() != Fixer::You {
                ui.add_space(10.0);
                words::small(ui, &told.who);
            }
            server_words(ui, screen, finding);
        });
    }

    /// The explanation after "It works there".
    fn accepted_on_web_page(&self, ui: &mut Ui, screen: &mut Screen<'_>, finding: &Finding) {
        self.outcome_card(ui, Edge::Accent, Role::Alert, |ui| {
            self.lead(ui, screen, Lamp::NeedsYou, &screen.say("sign-in-there"));
            words::words(ui, &screen.say("sign-in-there-happened"), SMALL, theme::tokens(ui).ink);
            do_this_first(ui, screen, &screen.say("sign-in-there-first"));
            self.first_button(ui, screen, finding, None);
            let mut others = vec![screen.say("sign-in-there-2")];
            let other_name = self.sign_in.other_names().next();
            if other_name.is_some() {
                others.push(screen.say("sign-in-there-3"));
            }
            later_steps(ui, &others);
            if let Some(names) = other_name {
                ui.add_space(8.0);
                let name = form::both(screen, names);
                let button = Button::outlined(screen.say_with("sign-in-use-name", &[("name", &name)])).small();
                let origin = ui.cursor().min;
                let size = button.size(ui);
                // Under the words of its step.
                let place = egui::Rect::from_min_size(origin + vec2(36.0, 0.0), size);
                if button.show_at(ui, place).clicked() {
                    screen.send(Input::NamesChosen(names.clone()));
                }
                page::close(ui, origin, size.x, place.bottom());
            }
        });
    }

    /// The one filled button, until it has opened a page; then going back to the field is.
    fn first_button(&self, ui: &mut Ui, screen: &mut Screen<'_>, finding: &Finding, words: Option<&str>) {
        let (button, input) = self.first_action(screen, finding, words);
        if !self.sign_in.page_opened {
            screen.primary_button(ui, &button, input);
        } else if button.into_outlined().show(ui).clicked() {
            screen.send(input);
        }
    }

    /// What this program can do first, else to type once more.
    fn first_action(&self, screen: &Screen<'_>, finding: &Finding, words: Option<&str>) -> (Button, Input) {
        match (SignInOutcome::Refused(finding).remedy(self.sign_in), words) {
            (Some(Remedy::OpenPage(page)), words) => {
                let site = page.trim_start_matches("https://").split('/').next().unwrap_or(&page);
                let words = words.map(str::to_owned);
                let words = words.unwrap_or_else(|| screen.say_with("sign-in-open-site", &[("site", site)]));
                (Button::primary(words).icon_after(Icon::ExternalLink), Input::TakeRemedy)
            }
            (Some(_), Some(words)) => (Button::primary(words), Input::TakeRemedy),
            (None, _) if is_for_helpdesk(finding) => {
                let (button, input) = problem::helpdesk(screen, self.step);
                (button.into_primary(), input)
            }
            (Some(_), None) | (None, _) => {
                let (button, input) = type_again(screen, self.step, self.sign_in);
                (button.into_primary(), input)
            }
        }
    }

    /// The lamp and the heading of a card; the focus goes to the heading when the card comes up.
    fn lead(&self, ui: &mut Ui, screen: &mut Screen<'_>, lamp: Lamp, heading: &str) -> Response {
        let origin = ui.cursor().min;
        let width = ui.available_width();
        lamp.paint(ui, origin + vec2(12.0, 11.0), LampSize::Board, ui.scope_id().with("sign-in lamp"));
        let beside = pos2(origin.x + BESIDE_LAMP, origin.y);
        let (response, bottom) = page::at(ui, beside, width - BESIDE_LAMP, |ui| words::outcome(ui, heading));
        page::close(ui, origin, width, bottom.max(origin.y + 24.0));
        ui.add_space(12.0);
        screen.holds_focus_only(response.id);
        let live = match self.showing {
            Showing::Refused(_) | Showing::Noticed => Live::Assertive,
            Showing::Promises | Showing::Trying | Showing::Works | Showing::AcceptedOnWebPage(_) => Live::Polite,
        };
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(live));
        if self.has_changed {
            response.request_focus();
            response.scroll_to_me(None);
        }
        response
    }

    fn outcome_card(&self, ui: &mut Ui, edge: Edge, role: Role, contents: impl FnOnce(&mut Ui)) {
        let builder = UiBuilder::new().id_salt(self.showing.id()).accessibility_role(role);
        ui.scope_builder(builder, |ui| card::padded_card(ui, edge, PADDING, contents));
    }
}

/// An icon and what it stands for; `strongly` ends the sentence.
fn promise(ui: &mut Ui, icon: Icon, text: &str, strongly: &str) {
    let t = theme::tokens(ui);
    let indent = ICON_ROW + 12.0;
    let mut job = words::rich_job(&[(text, SMALL.on_line(20.0), t.ink)]);
    let mut spoken = text.to_owned();
    if !strongly.is_empty() {
        job.append(strongly, 0.0, SMALL.semibold().on_line(20.0).format(t.ink));
        job.append(".", 0.0, SMALL.on_line(20.0).format(t.ink));
        spoken = format!("{text}{strongly}.");
    }
    job.wrap.max_width = ui.available_width() - indent;
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let size = vec2(ui.available_width(), galley.size().y);
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::hover());
    words::name(&response, Role::ListItem, &spoken);
    icon.paint(ui.painter(), rect.min + vec2(ICON_ROW / 2.0, 10.0), ICON_ROW, t.accent);
    words::silent(ui, rect.min + vec2(indent, 0.0), galley);
    ui.add_space(13.0);
}

fn do_this_first(ui: &mut Ui, screen: &Screen<'_>, first: &str) {
    let t = theme::tokens(ui);
    ui.add_space(15.0);
    words::heading(ui, &screen.say("problem-first"), SMALL.semibold(), t.accent);
    ui.add_space(4.0);
    words::words(ui, first, BODY.semibold(), t.ink);
    ui.add_space(10.0);
}

fn later_steps(ui: &mut Ui, steps: &[String]) {
    for (place, step) in steps.iter().enumerate() {
        ui.add_space(10.0);
        numbered_step(ui, place + 2, Number::Later, step, SMALL, "");
    }
}

/// What the server itself said, apart from our words.
fn server_words(ui: &mut Ui, screen: &Screen<'_>, finding: &Finding) {
    let said: Vec<&str> = finding
        .because()
        .filter_map(|seen| if let Observation::Said { words, .. } = seen { Some(words.as_str()) } else { None })
        .collect();
    if !said.is_empty() {
        ui.add_space(14.0);
        quote(ui, &screen.say("problem-server-words"), &said.join("\n"));
    }
}

const fn hidden_key(kind: HiddenCharacter) -> &'static str {
    match kind {
        HiddenCharacter::OuterBlank => "sign-in-hidden-outer-blank",
        HiddenCharacter::NoBreakSpace => "sign-in-hidden-no-break-space",
        HiddenCharacter::ZeroWidth => "sign-in-hidden-zero-width",
        HiddenCharacter::SmartQuote => "sign-in-hidden-smart-quote",
        HiddenCharacter::LineBreak => "sign-in-hidden-line-break",
    }
}

fn asks_key(step: SigningIn) -> &'static str {
    match step {
        SigningIn::Reaching(asking) => Line::Asking(asking).key(),
        SigningIn::Asking(rung) => match rung {
            Rung::Password => "sign-in-asks-password",
            Rung::Program => "sign-in-asks-program",
            Rung::Offers => "sign-in-asks-offers",
            Rung::Mailbox => "sign-in-asks-mailbox",
            Rung::Sender => "sign-in-asks-sender",
        },
    }
}
