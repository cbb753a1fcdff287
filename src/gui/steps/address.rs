//! The first step: an address, and what can be said of it without asking anybody.

use egui::{Key, Rect, Sense, Shape, Ui, vec2};

use super::enter_code;
use crate::{
    account::{AddressProblem, Domain, NameProblem},
    discovery::Provider,
    engine::{ReferenceHosts, reference_providers},
    gui::{
        screen::Screen,
        theme::{self, COLUMN_NARROW, ICON_TEXT, NAME, PAGE_TOP},
        widgets::{
            button::Button,
            explanation,
            field::{self, Field},
            footer::Footer,
            icon::Icon,
            mark,
            note::{self, Tone},
            page, scene, words,
        },
        window::LOW,
    },
    wizard::{AddressStep, Input},
};

const FIELD: &str = "address";
const MARK: f32 = 48.0;

pub(in crate::gui) fn footer(screen: &Screen<'_>) -> Footer<Input> {
    Footer {
        links: vec![
            enter_code(screen),
            (Button::link(screen.say("practise-first")).icon(Icon::Waves), Input::PractiseFirst),
        ],
        primary: Some((Button::primary(screen.say("address-check")), Input::Continue)),
        ..Footer::default()
    }
}

pub(in crate::gui) fn show(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>, step: &AddressStep) {
    let behind = ui.painter().add(Shape::Noop);
    let bottom = page::page(ui, place, "address page", COLUMN_NARROW, PAGE_TOP, |ui| {
        // In a low window the header has the mark.
        if ui.ctx().content_rect().height() >= LOW {
            brand(ui, screen);
            ui.add_space(24.0);
        }
        words::headline(ui, &screen.say("address-headline"));
        words::second_line(ui, &screen.say("address-second"));
        ui.add_space(20.0);
        field(ui, screen, step);
        ui.add_space(8.0);
        say_what_is_known(ui, screen, step);
        ui.add_space(16.0);
        privacy(ui, screen);
    });
    scene::place(ui.painter(), behind, theme::tokens(ui), place, bottom, false);
}

fn brand(ui: &mut Ui, screen: &Screen<'_>) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), MARK), Sense::hover());
    let name = screen.say("program-name");
    words::name(&response, egui::Role::Label, &name);
    mark::paint(ui, rect.min, MARK);
    words::silent_line(ui, rect.left() + MARK + 14.0, rect.center().y, &name, NAME, theme::tokens(ui).ink);
}

fn field(ui: &mut Ui, screen: &mut Screen<'_>, step: &AddressStep) {
    let (label, hint) = (screen.say("address-field"), screen.say("address-hint"));
    let mut typed = step.typed.clone();
    let response = Field::new(FIELD, &label).hint(&hint).doubtful(step.problem.is_some()).show(ui, &mut typed);
    screen.holds_focus_only(response.id);
    if response.changed() {
        screen.send(Input::AddressTyped(typed));
    }
    if screen.has_arrived() {
        response.request_focus();
        field::select_all(ui.ctx(), FIELD, &step.typed);
    }
    if response.has_focus() && step.suggestion().is_some() && ui.input(|input| input.key_pressed(Key::ArrowDown)) {
        screen.send(Input::TakeSuggestion);
    }
}

/// One note at most: what is wrong with the address, else a slip in its domain, else its provider.
fn say_what_is_known(ui: &mut Ui, screen: &mut Screen<'_>, step: &AddressStep) {
    if let Some(problem) = &step.problem {
        let line = problem_line(screen, problem);
        note::show(ui, Tone::Doubt, Icon::Info, &screen.say("address-problem"), &line, None);
    } else if let Some(suggestion) = step.suggestion() {
        let names = [("known", suggestion.known), ("typed", suggestion.typed.as_str())];
        let statement = screen.say_with("address-slip", &names);
        let line = match Domain::parse(suggestion.known).ok().and_then(|known| Provider::for_domain(&known)) {
            Some(provider) => {
                let provider = name(screen, provider);
                screen.say_with("address-slip-line", &[("provider", &provider), ("typed", &suggestion.typed)])
            }
            None => screen.say_with("address-slip-go-on", &names),
        };
        let button = Button::outlined(screen.say_with("address-slip-use", &names));
        let pressed = note::show(ui, Tone::Doubt, Icon::Lightbulb, &statement, &line, Some(button));
        if pressed.is_some_and(|button| button.clicked()) {
            screen.send(Input::TakeSuggestion);
        }
    } else if let Some(provider) = step.recognised() {
        let line = if provider.incoming.is_empty() { "address-known-no-settings" } else { "address-known-line" };
        note::show(ui, Tone::Known, Icon::Mail, &name(screen, provider), &screen.say(line), None);
    }
}

/// "Gmail, by Google".
fn name(screen: &Screen<'_>, provider: &Provider) -> String {
    match provider.operator {
        Some(operator) => {
            screen.say_with("address-known-by", &[("provider", provider.short_name), ("operator", operator)])
        }
        None => screen.say_with("address-known", &[("provider", provider.short_name)]),
    }
}

/// The promise beside a padlock, and on request what is sent to whom.
fn privacy(ui: &mut Ui, screen: &mut Screen<'_>) {
    let open = ui.scope_id().with("what is sent");
    let mut is_open = ui.data(|data| data.get_temp::<bool>(open).unwrap_or(false));
    let origin = ui.cursor().min;
    let width = ui.available_width();
    Icon::Lock.paint(ui.painter(), origin + vec2(ICON_TEXT / 2.0, 9.0), ICON_TEXT, theme::tokens(ui).muted);
    let ((), bottom) = page::at(ui, origin + vec2(26.0, 0.0), width - 26.0, |ui| {
        words::small(ui, &screen.say("address-privacy"));
        words::flowing(ui, |ui| {
            words::small(ui, &screen.say("address-privacy-password"));
            ui.add_space(7.0);
            if Button::link(screen.say("address-what-is-sent")).small().show_inline(ui).clicked() {
                is_open = !is_open;
            }
        });
    });
    page::close(ui, origin, width, bottom);
    if is_open {
        ui.add_space(8.0);
        for line in ["sent-names", "sent-provider", "sent-database", "sent-servers"] {
            explanation::tick_row(ui, &screen.say(line));
        }
        if screen.wizard.reference_hosts() == ReferenceHosts::MayBeAsked {
            let names: Vec<String> = reference_providers().map(|provider| provider.short_name.to_owned()).collect();
            explanation::tick_row(ui, &screen.say_with("sent-compared", &[("hosts", &screen.texts().list(&names))]));
        }
        explanation::tick_row(ui, &screen.say("sent-never"));
    }
    ui.data_mut(|data| data.insert_temp(open, is_open));
}

fn problem_line(screen: &Screen<'_>, problem: &AddressProblem) -> String {
    match problem {
        AddressProblem::Empty => screen.say("address-problem-empty"),
        AddressProblem::NoAtSign => screen.say("address-problem-no-at"),
        AddressProblem::TwoAtSigns => screen.say("address-problem-two-at"),
        AddressProblem::NothingBeforeAt => screen.say("address-problem-nothing-before"),
        AddressProblem::NothingAfterAt => screen.say("address-problem-nothing-after"),
        AddressProblem::CharacterNotAllowed { character, position } => {
            if character.is_whitespace() {
                screen.say_with("address-problem-blank", &[("position", &position.to_string())])
            } else {
                let arguments = [("character", character.to_string()), ("position", position.to_string())];
                screen.say_with(
                    "address-problem-character",
                    &arguments.each_ref().map(|(name, value)| (*name, value.as_str())),
                )
            }
        }
        AddressProblem::MisplacedDot => screen.say("address-problem-dot"),
        AddressProblem::TooLong => screen.say("address-problem-long"),
        AddressProblem::Domain(problem) => domain_line(screen, problem),
    }
}

fn domain_line(screen: &Screen<'_>, problem: &NameProblem) -> String {
    match problem {
        NameProblem::Empty => screen.say("address-problem-nothing-after"),
        NameProblem::NoDot => screen.say("address-problem-domain-no-dot"),
        NameProblem::EmptyLabel => screen.say("address-problem-domain-empty-part"),
        NameProblem::HyphenAtEdge => screen.say("address-problem-domain-hyphen"),
        NameProblem::CharacterNotAllowed { character } => {
            screen.say_with("address-problem-domain-character", &[("character", &character.to_string())])
        }
        NameProblem::AnAddress => screen.say("address-problem-domain-number"),
        NameProblem::TooLong => screen.say("address-problem-long"),
        NameProblem::NotInternational => screen.say("address-problem-domain-letters"),
    }
}
