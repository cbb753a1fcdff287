//! Practice: pick a situation on the pretend internet.

use egui::{CornerRadius, Id, Margin, Rect, Ui, pos2, vec2};

use super::{back, enter_code};
use crate::{
    diagnosis::Verdict,
    gui::{
        keys,
        screen::{Room, Screen},
        theme::{self, BETWEEN_CARDS, COLUMN_PANES, RADIUS_CARD, SMALL},
        widgets::{
            button::Button,
            card::{self, Edge},
            field::Field,
            focus,
            footer::Footer,
            light::Lamp,
            page,
            tile::ListRow,
            words,
        },
    },
    wizard::{Group, Input, PracticeStep, Situation},
};

pub(in crate::gui) const FIND: &str = "find a situation";
const FIND_WIDTH: f32 = 232.0;
/// The band above the page takes some of the usual distance.
const TOP: f32 = 20.0;
/// The groups of the left and of the right column.
const COLUMNS: [[Group; 2]; 2] = [[Group::AllIsWell, Group::NeedsYou], [Group::NetworkInTheWay, Group::ServerFault]];

pub(in crate::gui) fn footer(ui: &Ui, screen: &Screen<'_>, step: &PracticeStep) -> Footer<Input> {
    let chosen = shown(screen, step).into_iter().find(|situation| is_chosen(step, situation));
    let footer = Footer {
        back: Some(back(screen)),
        note: chosen.map(|chosen| {
            screen.say_with(
                "practice-chosen",
                &[("situation", &title(screen, chosen)), ("address", &chosen.address.to_string())],
            )
        }),
        primary: Some((Button::primary(screen.say("practice-this-one")).enabled(chosen.is_some()), Input::Continue)),
        ..Footer::default()
    };
    // The chosen row says the same as the note; the link comes and goes with the window's width only, as the menu has it too.
    let with_code = Footer { links: vec![enter_code(screen)], ..footer.clone() };
    let without_note = Footer { note: None, ..with_code.clone() };
    let width = ui.max_rect().width();
    [with_code, without_note].into_iter().find(|footer| footer.fits(ui, width)).unwrap_or(footer)
}

pub(in crate::gui) fn show(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>, step: &PracticeStep) {
    page::page(ui, place, "practice page", COLUMN_PANES, TOP, |ui| {
        let origin = ui.cursor().min;
        let width = ui.available_width();
        let one_column = Room::of(width) == Room::Narrow;
        let text_width = if one_column { width } else { width - FIND_WIDTH - 16.0 };
        let ((), bottom) = page::at(ui, origin, text_width, |ui| {
            screen.headline(ui, &screen.say("practice-headline"));
            words::second_line(ui, &screen.say("practice-second"));
        });
        let find_at = if one_column { pos2(origin.x, bottom + 12.0) } else { origin + vec2(width - FIND_WIDTH, 8.0) };
        let ((), find_bottom) =
            page::at(ui, find_at, if one_column { width } else { FIND_WIDTH }, |ui| find(ui, screen, step));
        page::close(ui, origin, width, bottom.max(find_bottom));
        ui.add_space(12.0);
        let situations = shown(screen, step);
        move_with_arrows(ui, screen, step, &situations);
        if situations.is_empty() {
            words::small(ui, &screen.say("practice-find-none"));
        } else if one_column {
            for group in COLUMNS.into_iter().flatten() {
                list(ui, screen, step, &situations, group);
            }
        } else {
            two_columns(ui, screen, step, &situations);
        }
    });
}

fn two_columns(ui: &mut Ui, screen: &mut Screen<'_>, step: &PracticeStep, situations: &[&Situation]) {
    let origin = ui.cursor().min;
    let width = ui.available_width();
    let column = (width - BETWEEN_CARDS) / 2.0;
    let mut bottom = origin.y;
    // Where the filter leaves only one of them, it stands where reading begins.
    let left_in = |groups: &[Group; 2]| situations.iter().any(|situation| groups.contains(&situation.group));
    for (place, groups) in COLUMNS.into_iter().filter(left_in).enumerate() {
        let left = origin + vec2(place as f32 * (column + BETWEEN_CARDS), 0.0);
        let ((), reached) = page::at(ui, left, column, |ui| {
            for group in groups {
                list(ui, screen, step, situations, group);
            }
        });
        bottom = bottom.max(reached);
    }
    page::close(ui, origin, width, bottom);
}

fn find(ui: &mut Ui, screen: &mut Screen<'_>, step: &PracticeStep) {
    let count = screen.wizard.situations().len().to_string();
    let hint = screen.say_with("practice-find", &[("count", &count)]);
    let mut filter = step.filter.clone();
    let response = Field::new(FIND, &hint).hint(&hint).search().show(ui, &mut filter);
    screen.holds_focus_only(response.id);
    let shown = shown(screen, step);
    // Another language may leave other situations than the one in which the filter was typed.
    let is_hidden = step.chosen.is_some() && !shown.iter().any(|situation| is_chosen(step, situation));
    if response.changed() || is_hidden || (step.chosen.is_none() && !shown.is_empty()) {
        let left = left_by(screen, &filter).into_iter().map(|situation| situation.id.clone()).collect();
        screen.send(Input::PracticeFilterTyped { filter, left });
    }
}

/// One group: its title, and a card of rows.
fn list(ui: &mut Ui, screen: &mut Screen<'_>, step: &PracticeStep, situations: &[&Situation], group: Group) {
    let rows: Vec<&&Situation> = situations.iter().filter(|situation| situation.group == group).collect();
    if rows.is_empty() {
        return;
    }
    words::heading(ui, &screen.say(group_key(group)), SMALL.semibold(), theme::tokens(ui).muted);
    ui.add_space(6.0);
    let round = RADIUS_CARD - 1;
    card::padded_card(ui, Edge::Quiet, Margin::ZERO, |ui| {
        for (place, situation) in rows.iter().enumerate() {
            if place > 0 {
                card::rule(ui);
            }
            let top = if place == 0 { round } else { 0 };
            let bottom = if place + 1 == rows.len() { round } else { 0 };
            let row = ListRow {
                lamp: lamp(situation.verdict),
                title: &title(screen, situation),
                second: &situation.address.to_string(),
                chosen: is_chosen(step, situation),
                corners: CornerRadius { nw: top, ne: top, sw: bottom, se: bottom },
            };
            let response = row.show(ui, row_id(situation));
            // Enter on the chosen row is free for the primary.
            screen.holds_focus_only(response.id);
            if screen.has_arrived() && row.chosen {
                response.request_focus();
            }
            if response.double_clicked() {
                screen.send(Input::Continue);
            } else if response.clicked() && !row.chosen {
                screen.send(Input::SituationChosen(situation.id.clone()));
            }
        }
    });
    ui.add_space(14.0);
}

fn shown<'a>(screen: &Screen<'a>, step: &PracticeStep) -> Vec<&'a Situation> {
    left_by(screen, &step.filter)
}

/// The situations that a filter leaves, in the order in which they stand.
fn left_by<'a>(screen: &Screen<'a>, filter: &str) -> Vec<&'a Situation> {
    let wanted = filter.trim().to_lowercase();
    let fits = |situation: &&Situation| {
        wanted.is_empty()
            || situation.address.to_string().to_lowercase().contains(&wanted)
            || title(screen, situation).to_lowercase().contains(&wanted)
    };
    let situations = screen.wizard.situations();
    let of = |group| situations.iter().filter(move |situation| situation.group == group);
    COLUMNS.into_iter().flatten().flat_map(of).filter(fits).collect()
}

fn is_chosen(step: &PracticeStep, situation: &Situation) -> bool {
    step.chosen.as_ref() == Some(&situation.id)
}

/// Up and down go through the rows in the order in which they stand.
fn move_with_arrows(ui: &Ui, screen: &mut Screen<'_>, step: &PracticeStep, situations: &[&Situation]) {
    let by = keys::up_or_down(ui.ctx());
    if by == 0 {
        return;
    }
    let place = situations.iter().position(|situation| is_chosen(step, situation));
    let next = place.map_or(0, |place| place.saturating_add_signed(by).min(situations.len().saturating_sub(1)));
    if let Some(situation) = situations.get(next) {
        focus::give(ui, row_id(situation));
        screen.send(Input::SituationChosen(situation.id.clone()));
    }
}

fn row_id(situation: &Situation) -> Id {
    Id::unique(("situation", &situation.id))
}

fn title(screen: &Screen<'_>, situation: &Situation) -> String {
    screen.say(&format!("practice-{}", situation.id))
}

/// What a check of it comes to.
const fn lamp(verdict: Verdict) -> Lamp {
    match verdict {
        Verdict::Ready => Lamp::Works,
        Verdict::ReadyWithWarnings => Lamp::Problem,
        Verdict::NeedsYou => Lamp::NeedsYou,
        Verdict::Blocked => Lamp::Fails,
    }
}

const fn group_key(group: Group) -> &'static str {
    match group {
        Group::AllIsWell => "practice-group-all-is-well",
        Group::NeedsYou => "practice-group-needs-you",
        Group::NetworkInTheWay => "practice-group-network-in-the-way",
        Group::ServerFault => "practice-group-server-fault",
    }
}
