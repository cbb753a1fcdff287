//! Two checks side by side, and which side is to blame. Before there are two it says how to come by the second one.

mod pick;
mod table;

pub(in crate::gui) use table::rows;

use std::time::Duration;

use egui::{Rect, Ui};

use super::{back, lead};
use crate::{
    gui::{
        screen::Screen,
        theme::{self, BODY, COLUMN_PANES, PANES_TOP},
        widgets::{
            button::Button,
            card::{self, Edge},
            explanation::{Number, numbered_step},
            footer::Footer,
            icon::Icon,
            light::Lamp,
            page, words,
        },
    },
    report::{
        compare::{Comparison, Known, Side, Told},
        summary::Summary,
    },
    text::Value,
    wizard::{CompareStep, Input},
};

pub(in crate::gui) fn footer(ui: &Ui, screen: &Screen<'_>, step: &CompareStep) -> Footer<Input> {
    let open = (Button::link(screen.say("compare-open")).icon(Icon::FileText), Input::OpenReport);
    let again = Button::primary(screen.say("test-again")).icon(Icon::RotateCw);
    let Some((first, second, comparison)) = step.compared() else {
        return Footer {
            back: Some(back(screen)),
            links: vec![open],
            primary: Some((again, Input::TestAgain)),
            ..Footer::default()
        };
    };
    let text = screen.comparison(&step.result.record, &first, &second, &comparison);
    let (helpdesk, copy) = screen.copy_button("copy-for-helpdesk", Icon::Copy, text);
    let message = comparison.told.network_to_blame().map(|_| {
        let text = screen.message_to_network(&first, &second, &comparison);
        move |key: &str| screen.copy_button(key, Icon::Mail, text.clone())
    });
    let footer = |key: &str| Footer {
        back: Some(back(screen)),
        links: vec![open.clone()],
        secondary: message.iter().map(|message| message(key)).collect(),
        primary: Some((helpdesk.clone().into_primary(), copy.clone())),
        ..Footer::default()
    };
    let full = footer("message-to-network-owner");
    if full.fits(ui, ui.max_rect().width()) { full } else { footer("message-short") }
}

pub(in crate::gui) fn show(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>, step: &CompareStep) {
    page::page(ui, place, "compare page", COLUMN_PANES, PANES_TOP, |ui| match step.compared() {
        Some((first, second, comparison)) => compared(ui, screen, step, (&first, &second), &comparison),
        None => how_to(ui, screen, step),
    });
    pick::show(ui.ctx(), screen, step);
}

fn compared(
    ui: &mut Ui,
    screen: &mut Screen<'_>,
    step: &CompareStep,
    checks: (&Summary, &Summary),
    comparison: &Comparison,
) {
    let (first, second) = checks;
    let address = step.result.record.address.to_string();
    let apart = (second.at - first.at).unsigned_abs();
    let second_line = if apart < A_DAY {
        screen.say_values("compare-second", &[("address", address.into()), ("took", Value::Took(apart))])
    } else {
        screen.say_with("compare-second-days", &[("address", &address)])
    };
    lead::show(ui, screen, Lamp::Compared, &headline(screen, comparison.told), &second_line);
    ui.add_space(16.0);
    words::words(ui, &line(screen, comparison.told, checks), BODY, theme::tokens(ui).ink);
    ui.add_space(16.0);
    table::show(ui, screen, step, checks, comparison);
}

/// Checks that lie further apart are told by their dates.
const A_DAY: Duration = Duration::from_hours(24);

fn how_to(ui: &mut Ui, screen: &mut Screen<'_>, step: &CompareStep) {
    let address = step.result.record.address.to_string();
    lead::show(ui, screen, Lamp::Compared, &screen.say("compare-start-headline"), &address);
    ui.add_space(16.0);
    words::words(ui, &screen.say("compare-start-line"), BODY, theme::tokens(ui).ink);
    ui.add_space(16.0);
    card::card(ui, Edge::Quiet, |ui| {
        let press = screen.say_with("compare-start-2", &[("button", &screen.say("test-again"))]);
        let steps = [screen.say("compare-start-1"), press, screen.say("compare-start-3")];
        for (place, step) in steps.iter().enumerate() {
            if place > 0 {
                ui.add_space(12.0);
            }
            numbered_step(ui, place + 1, Number::Equal, step, BODY.semibold(), "");
        }
    });
    ui.add_space(16.0);
    words::small(ui, &screen.say("compare-start-file"));
}

/// What two checks tell, in one sentence.
pub(in crate::gui) fn headline(screen: &Screen<'_>, told: Told) -> String {
    screen.say_with(told.key(), &arguments(told))
}

/// The same, explained.
pub(in crate::gui) fn line(screen: &Screen<'_>, told: Told, (first, second): (&Summary, &Summary)) -> String {
    let mut values = arguments(told);
    values.extend([("first", first.domain.as_str()), ("second", second.domain.as_str())]);
    screen.say_with(&format!("{}-line", told.key()), &values)
}

fn arguments(told: Told) -> Vec<(&'static str, &'static str)> {
    let network = |network| ("network", if network == Known::Same { "same" } else { "unknown" });
    match told {
        Told::Network { side, blocks } => vec![("side", side_key(side)), ("what", blocks.as_str())],
        Told::AnswersInPlace { side } => vec![("side", side_key(side))],
        Told::CameBack { network: known } | Told::WentAway { network: known } | Told::Unchanged { network: known } => {
            vec![network(known)]
        }
        Told::OtherMailbox | Told::BothWork | Told::EachBlocks | Told::NotTheNetwork | Told::TooLittle => Vec::new(),
    }
}

const fn side_key(side: Side) -> &'static str {
    match side {
        Side::First => "first",
        Side::Second => "second",
    }
}
