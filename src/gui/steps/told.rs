//! The servers that a person was told by the provider, typed in beside the result that found none, or not the right ones.

use egui::{Id, Rect, Ui, vec2};

use super::back;
use crate::{
    account::{Direction, NameProblem, Security},
    gui::{
        screen::Screen,
        theme::{self, BODY, COLUMN_NARROW, PAGE_TOP, SMALL, TILE},
        widgets::{
            button::Button,
            card,
            field::Field,
            footer::Footer,
            icon::Icon,
            note::{self, Tone},
            page, tile, words,
        },
    },
    wizard::{Input, ToldProblem, ToldStep, TypedServer},
};

/// The field of a port, as wide as five figures and its label.
const PORT: f32 = 104.0;
const BETWEEN: f32 = 12.0;

pub(in crate::gui) fn footer(screen: &Screen<'_>) -> Footer<Input> {
    Footer {
        back: Some(back(screen)),
        primary: Some((Button::primary(screen.say("told-try")), Input::Continue)),
        ..Footer::default()
    }
}

pub(in crate::gui) fn show(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>, step: &ToldStep) {
    page::page(ui, place, "told page", COLUMN_NARROW, PAGE_TOP, |ui| {
        words::headline(ui, &screen.say("told-headline"));
        words::second_line(ui, &screen.say("told-second"));
        if let Some(problem) = &step.problem {
            ui.add_space(16.0);
            let line = problem_line(screen, problem);
            note::show(ui, Tone::Doubt, Icon::Info, &screen.say("told-problem"), &line, None);
        }
        for direction in [Direction::Incoming, Direction::Outgoing] {
            ui.add_space(20.0);
            server(ui, screen, step, direction);
        }
        ui.add_space(12.0);
        words::small(ui, &screen.say("told-port"));
    });
}

fn server(ui: &mut Ui, screen: &mut Screen<'_>, step: &ToldStep, direction: Direction) {
    let (host_id, host_label, port_id, port_label) = match direction {
        Direction::Incoming => ("told host receive", "told-receive-host", "told port receive", "told-receive-port"),
        Direction::Outgoing => ("told host send", "told-send-host", "told port send", "told-send-port"),
    };
    words::heading(ui, &screen.say(title_key(direction)), BODY.semibold(), theme::tokens(ui).ink);
    ui.add_space(8.0);
    let mut typed = step.server(direction).clone();
    let is_host = matches!(&step.problem, Some(ToldProblem::Host { direction: at, .. }) if *at == direction);
    let is_port = step.problem == Some(ToldProblem::Port { direction });
    let (origin, width) = (ui.cursor().min, ui.available_width());
    // Both labels have one line, so that the fields below stand on one line too.
    let label_width =
        |key| words::line(ui, &screen.say(key), SMALL.semibold(), egui::Color32::PLACEHOLDER).size().x.ceil() + 1.0;
    let port_width = PORT.max(label_width("told-receive-port")).max(label_width("told-send-port"));
    let host_width = width - port_width - BETWEEN;
    let (label, hint) = (screen.say(host_label), screen.say("told-host-hint"));
    let (host, below_host) = page::at(ui, origin, host_width, |ui| {
        Field::new(host_id, &label).hint(&hint).doubtful(is_host).show(ui, &mut typed.host)
    });
    let label = screen.say(port_label);
    let (port, below_port) = page::at(ui, origin + vec2(host_width + BETWEEN, 0.0), port_width, |ui| {
        Field::new(port_id, &label).doubtful(is_port).show(ui, &mut typed.port)
    });
    page::close(ui, origin, width, below_host.max(below_port));
    for field in [&host, &port] {
        screen.holds_focus_only(field.id);
    }
    if screen.has_arrived() && direction == Direction::Incoming {
        host.request_focus();
    }
    let mut changed = host.changed() || port.changed();
    ui.add_space(8.0);
    changed |= encryption(ui, screen, direction, &mut typed);
    if changed {
        screen.send(Input::ServerTyped(direction, typed));
    }
}

const fn title_key(direction: Direction) -> &'static str {
    match direction {
        Direction::Incoming => "told-receive",
        Direction::Outgoing => "told-send",
    }
}

/// Three tiles, one of them chosen; true where another one was pressed.
fn encryption(ui: &mut Ui, screen: &Screen<'_>, direction: Direction, typed: &mut TypedServer) -> bool {
    let mut changed = false;
    let title = screen.say(title_key(direction));
    words::words(ui, &screen.say("told-encryption"), SMALL.semibold(), theme::tokens(ui).ink);
    ui.add_space(4.0);
    for (security, key) in
        [(None, "told-either"), (Some(Security::Tls), "told-tls"), (Some(Security::StartTls), "told-starttls")]
    {
        let (name, known_as) = (screen.say(key), screen.say(&format!("{key}-known-as")));
        let id = Id::unique(("told encryption", direction, key));
        let response = tile::program_tile(ui, id, TILE, Icon::Lock, (&name, &known_as), typed.security == security);
        // The same three stand in both halves of the page.
        let response = response.accessible_name(format!("{title}: {name}, {known_as}"));
        if response.clicked() && typed.security != security {
            typed.security = security;
            changed = true;
        }
    }
    ui.add_space(8.0);
    card::rule(ui);
    changed
}

fn problem_line(screen: &Screen<'_>, problem: &ToldProblem) -> String {
    match problem {
        ToldProblem::Nothing => screen.say("told-problem-nothing"),
        ToldProblem::Port { .. } => screen.say("told-problem-port"),
        ToldProblem::Host { problem, .. } => match problem {
            NameProblem::AnAddress => screen.say("told-problem-host-number"),
            NameProblem::CharacterNotAllowed { character } => {
                screen.say_with("told-problem-host-character", &[("character", &character.to_string())])
            }
            NameProblem::Empty
            | NameProblem::NoDot
            | NameProblem::EmptyLabel
            | NameProblem::HyphenAtEdge
            | NameProblem::TooLong
            | NameProblem::NotInternational => screen.say("told-problem-host"),
        },
    }
}
