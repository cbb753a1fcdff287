//! The result when the server works under another name than the one that was asked for: both names lead to one machine, why
//! the other name is safe, and what was seen with each.

use std::net::IpAddr;

use egui::{
    CornerRadius, Margin, Pos2, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder, epaint::CubicBezierShape,
    pos2, vec2,
};

use super::{
    back, lead,
    problem::{self, To},
    show_details,
};
use crate::{
    account::Hostname,
    diagnosis::{Fault, Finding, Observation},
    gui::{
        lights,
        screen::{Room, Screen},
        theme::{
            self, BETWEEN_CARDS, BETWEEN_PANES, BODY, CARD_PADDING, COLUMN_PANES, ICON_ROW, PANES_TOP, RADIUS, SMALL,
            TINY,
        },
        widgets::{
            button::Button,
            card::{self, Edge},
            explanation::tick_row,
            footer::Footer,
            icon::Icon,
            light::Lamp,
            page, words,
        },
    },
    report::lights::at_host,
    text::FindingText,
    wizard::{Input, ResultStep},
};

/// The right pane, in the wide and in the medium layout.
const RIGHT: f32 = 312.0;
const RIGHT_MEDIUM: f32 = 264.0;

/// The box of a name, and that of the machine; between them where there is room, and where there is little.
const NAME_WIDTH: f32 = 197.0;
const MACHINE: egui::Vec2 = vec2(151.0, 58.0);
const GAP: f32 = 83.0;
const GAP_NARROW: f32 = 44.0;
const BETWEEN_NAMES: f32 = 21.0;
/// From a box's edge to the words in it.
const INSET: f32 = 14.0;

/// Whether a finding is told on this screen.
pub(in crate::gui) fn is_it(finding: &Finding) -> bool {
    matches!(finding.fault, Fault::TlsNameSharedHosting { .. })
}

pub(in crate::gui) fn footer(ui: &Ui, screen: &Screen<'_>, step: &ResultStep, finding: &Finding) -> Footer<Input> {
    let footer = |to| {
        let mut secondary: Vec<_> = problem::message(screen, step, finding, to).into_iter().collect();
        secondary.push(problem::helpdesk(screen, step));
        Footer { back: Some(back(screen)), links: vec![show_details(screen)], secondary, ..Footer::default() }
    };
    let full = footer(To::Named);
    // Where the whole name of the receiver has no room, the button says what it does.
    if full.fits(ui, ui.max_rect().width()) { full } else { footer(To::Short) }
}

pub(in crate::gui) fn show(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>, step: &ResultStep, finding: &Finding) {
    let Fault::TlsNameSharedHosting { host, suggestion } = &finding.fault else { return };
    let told = screen.texts().finding(finding);
    let explained = Explained { told: &told, finding, step, asked: host, real: suggestion };
    page::page(ui, place, "other name page", COLUMN_PANES, PANES_TOP, |ui| {
        lead::show(ui, screen, Lamp::Problem, &told.headline, &lead::whom_and_when(screen, &step.record));
        ui.add_space(BETWEEN_CARDS);
        let width = ui.available_width();
        match Room::of(width) {
            Room::Wide => explained.panes(ui, screen, width, RIGHT),
            Room::Medium => explained.panes(ui, screen, width, RIGHT_MEDIUM),
            Room::Narrow => {
                lead::what_happened(ui, screen, &explained.told.happened);
                ui.add_space(16.0);
                explained.do_this_first(ui, screen);
                ui.add_space(16.0);
                explained.why_it_is_safe(ui, screen);
                ui.add_space(16.0);
                explained.lights_and_code(ui, screen);
            }
        }
    });
}

struct Explained<'a> {
    told: &'a FindingText,
    finding: &'a Finding,
    step: &'a ResultStep,
    asked: &'a Hostname,
    real: &'a Hostname,
}

impl Explained<'_> {
    fn panes(&self, ui: &mut Ui, screen: &mut Screen<'_>, width: f32, right_width: f32) {
        let origin = ui.cursor().min;
        let left_width = width - right_width - BETWEEN_PANES;
        let right = origin + vec2(width - right_width, 0.0);
        let ((), happened) =
            page::at(ui, origin, left_width, |ui| lead::what_happened(ui, screen, &self.told.happened));
        let ((), first) = page::at(ui, right, right_width, |ui| self.do_this_first(ui, screen));
        let below_happened = pos2(origin.x, happened + 20.0);
        let ((), left_bottom) = page::at(ui, below_happened, left_width, |ui| self.why_it_is_safe(ui, screen));
        let below_first = pos2(right.x, first + 12.0);
        let ((), right_bottom) = page::at(ui, below_first, right_width, |ui| self.lights_and_code(ui, screen));
        page::close(ui, origin, width, left_bottom.max(right_bottom));
    }

    fn do_this_first(&self, ui: &mut Ui, screen: &mut Screen<'_>) {
        let t = theme::tokens(ui);
        card::padded_card(ui, Edge::Accent, Margin::symmetric(CARD_PADDING as i8, 16), |ui| {
            words::heading(ui, &screen.say("problem-first"), SMALL.semibold(), t.accent);
            ui.add_space(4.0);
            let first = self.told.advice.first().map_or("", String::as_str);
            words::words(ui, first, BODY.semibold(), t.ink);
            ui.add_space(4.0);
            words::small(ui, &screen.say("other-name-first-line"));
            ui.add_space(12.0);
            let button = Button::primary(self.told.button.clone().unwrap_or_else(|| first.to_owned()));
            screen.primary_button(ui, &button, Input::TakeRemedy);
        });
    }

    fn why_it_is_safe(&self, ui: &mut Ui, screen: &Screen<'_>) {
        self.one_machine(ui, screen);
        ui.add_space(17.0);
        words::heading(ui, &screen.say("other-name-safe"), BODY.semibold(), theme::tokens(ui).ink);
        ui.add_space(4.0);
        // Which name the ID shows stands in the picture.
        let drawn = |seen: &Observation| matches!(seen, Observation::CertificateNames { .. });
        for (_, line) in self.finding.because().zip(&self.told.known).filter(|(seen, _)| !drawn(seen)) {
            tick_row(ui, line);
        }
        ui.add_space(6.0);
        words::small(ui, &screen.say("other-name-nothing-off"));
    }

    /// Two names, one machine. The lines below say the same to a screen reader.
    fn one_machine(&self, ui: &mut Ui, screen: &Screen<'_>) {
        let t = theme::tokens(ui);
        let width = ui.available_width();
        let gap = if width >= NAME_WIDTH + GAP + MACHINE.x { GAP } else { GAP_NARROW };
        let name_width = NAME_WIDTH.min(width - gap - MACHINE.x);
        let origin = ui.cursor().min;
        let asked = (self.asked, "other-name-asked", t.surface, t.edge);
        let real = (self.real, "other-name-shown", t.works_soft, t.works);
        let mut top = origin.y;
        let mut middles = Vec::new();
        for (host, key, fill, line) in [asked, real] {
            let name = words::wrapped(ui, &host.to_string(), SMALL.semibold(), t.ink, name_width - 2.0 * INSET);
            let what = words::wrapped(ui, &screen.say(key), TINY, t.muted, name_width - 2.0 * INSET);
            let size = vec2(name_width, name.size().y + what.size().y + 5.0);
            let rect = Rect::from_min_size(pos2(origin.x, top), size);
            outlined(ui, rect, fill, line);
            let below = name.size().y - 1.0;
            words::silent(ui, rect.min + vec2(INSET, 3.0), name);
            words::silent(ui, rect.min + vec2(INSET, 3.0 + below), what);
            middles.push(rect.right_center());
            top = rect.bottom() + BETWEEN_NAMES;
        }
        let bottom = top - BETWEEN_NAMES;
        let machine = Rect::from_min_size(
            pos2(origin.x + name_width + gap, f32::midpoint(origin.y, bottom) - MACHINE.y / 2.0),
            MACHINE,
        );
        let line = Stroke::new(1.0, t.edge);
        let join = machine.left_center() - vec2(gap * 0.27, 0.0);
        for from in middles {
            lead_to(ui, from, join, line);
        }
        ui.painter().line_segment([join, machine.left_center()], line);
        self.machine(ui, screen, machine);
        page::close(ui, origin, width, bottom.max(machine.bottom()));
    }

    fn machine(&self, ui: &mut Ui, screen: &Screen<'_>, rect: Rect) {
        let t = theme::tokens(ui);
        outlined(ui, rect, t.surface, t.edge);
        let icon = ICON_ROW + 4.0;
        Icon::Server.paint(ui.painter(), rect.left_center() + vec2(INSET + icon / 2.0, 0.0), icon, t.accent);
        let left = rect.left() + INSET + icon + 10.0;
        let title = screen.say("other-name-machine");
        let middle = rect.center().y;
        match self.address() {
            Some(address) => {
                words::silent_line(ui, left, middle - 9.0, &title, SMALL.semibold(), t.ink);
                let address = words::wrapped(ui, &address.to_string(), TINY, t.muted, rect.right() - 8.0 - left);
                words::silent(ui, pos2(left, middle + 1.0), address);
            }
            None => {
                words::silent_line(ui, left, middle, &title, SMALL.semibold(), t.ink);
            }
        }
    }

    fn address(&self) -> Option<IpAddr> {
        self.finding.because().find_map(|seen| {
            let Observation::SameMachine { address, .. } = seen else { return None };
            Some(*address)
        })
    }

    fn lights_and_code(&self, ui: &mut Ui, screen: &Screen<'_>) {
        let padding = Margin { bottom: 12, ..Margin::symmetric(CARD_PADDING as i8, 12) };
        card::padded_card(ui, Edge::Quiet, padding, |ui| {
            self.lights_with(ui, screen, self.asked);
            ui.add_space(10.0);
            self.lights_with(ui, screen, self.real);
        });
        ui.add_space(12.0);
        let origin = ui.cursor().min;
        let width = ui.available_width();
        let what_for = format!("{}\n{}", screen.say("problem-code-line-1"), screen.say("problem-code-line-2"));
        let indent = CARD_PADDING;
        let code = problem::code(screen, self.finding);
        let (_, bottom) = page::at(ui, origin + vec2(indent, 0.0), width - indent, |ui| code.show(ui, &what_for));
        page::close(ui, origin, width, bottom);
    }

    /// What was seen with one of the names.
    fn lights_with(&self, ui: &mut Ui, screen: &Screen<'_>, host: &Hostname) {
        let with = screen.say_with("other-name-with", &[("host", &host.to_string())]);
        words::words(ui, &with, SMALL.semibold(), theme::tokens(ui).muted);
        let list = UiBuilder::new().accessibility_role(Role::List).accessibility_label(&with);
        ui.scope_builder(list, |ui| {
            for light in at_host(&self.step.record, host) {
                let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 26.0), Sense::hover());
                lights::light(screen, &light).strip(ui, rect.left_center() + vec2(0.0, 4.0));
            }
        });
    }
}

fn outlined(ui: &Ui, rect: Rect, fill: egui::Color32, line: egui::Color32) {
    ui.painter().rect(rect, CornerRadius::same(RADIUS), fill, Stroke::new(1.0, line), StrokeKind::Inside);
}

/// A line that leaves level and arrives level.
fn lead_to(ui: &Ui, from: Pos2, to: Pos2, line: Stroke) {
    let bend = from + vec2((to.x - from.x) * 0.5, 0.0);
    let half = f32::midpoint(bend.x, to.x);
    let points = [bend, pos2(half, bend.y), pos2(half, to.y), to];
    ui.painter().line_segment([from, bend], line);
    let curve = CubicBezierShape::from_points_stroke(points, false, egui::Color32::TRANSPARENT, line);
    ui.painter().add(Shape::CubicBezier(curve));
}
