//! The result when the servers work and the person has one thing to do at the provider first.

use egui::{Align, Margin, Rect, Role, Sense, Ui, UiBuilder, pos2, vec2};

use super::{back, check_password, lead, problem, show_details};
use crate::{
    diagnosis::{Finding, Remedy},
    discovery::Provider,
    gui::{
        lights,
        screen::Screen,
        theme::{self, BODY, CARD_PADDING, COLUMN, PAGE_TOP, SERVER, SMALL},
        widgets::{
            button::Button,
            card::{self, Edge},
            explanation::{Number, numbered_step, under_step},
            footer::Footer,
            icon::Icon,
            light::Lamp,
            page, words,
        },
    },
    report::lights::State,
    text::FindingText,
    wizard::{Input, Outcome, ResultStep},
};

/// The row of the lights, as high as the code's chip.
const ROW: f32 = 28.0;
/// Room above and below each step's rule.
const GAP: f32 = 16.0;

pub(in crate::gui) fn footer(screen: &Screen<'_>, step: &ResultStep) -> Footer<Input> {
    let go_on = use_host(screen, step).unwrap_or_else(|| {
        screen.say(match (step.record.provider(), page_of(step)) {
            (Some(provider), _) if provider.wants_app_password() => "needs-you-go-on",
            (_, Some(_)) => "needs-you-done",
            (_, None) => "works-choose-program",
        })
    });
    let mut footer = Footer { back: Some(back(screen)), links: vec![show_details(screen)], ..Footer::default() };
    // Once the page was opened, Enter goes on.
    if step.page_opened || page_of(step).is_none() {
        footer.primary = Some((Button::primary(go_on), Input::Continue));
    } else {
        footer.secondary = vec![(Button::outlined(go_on), Input::Continue)];
    }
    // Somebody who has made what the provider asks for can see at once whether it works.
    footer.secondary.splice(0..0, check_password(screen, step, "sign-in-check"));
    footer
}

/// Where the one thing left is to agree to a name, going on is that agreement, and says so.
fn use_host(screen: &Screen<'_>, step: &ResultStep) -> Option<String> {
    match &step.outcome {
        Outcome::NeedsYou { finding, .. }
            if matches!(
                finding.fault.remedy(),
                Some(Remedy::UseHost { .. } | Remedy::UseEndpoint { .. } | Remedy::AgreeTo(_))
            ) =>
        {
            screen.texts().finding(finding).button
        }
        Outcome::NeedsYou { .. } | Outcome::Works(_) | Outcome::Problem { .. } | Outcome::Cancelled => None,
    }
}

pub(in crate::gui) fn show(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>, step: &ResultStep, finding: &Finding) {
    page::page(ui, place, "needs you page", COLUMN, PAGE_TOP, |ui| {
        let told = screen.texts().finding(finding);
        let second = screen.say_with("needs-you-second", &[("address", &step.record.address.to_string())]);
        lead::show(ui, screen, Lamp::NeedsYou, &told.headline, &second);
        ui.add_space(GAP);
        words::words(ui, &told.happened, BODY, theme::tokens(ui).ink);
        ui.add_space(GAP);
        card::padded_card(ui, Edge::Quiet, Margin::same(CARD_PADDING as i8), |ui| steps(ui, screen, step, &told));
        ui.add_space(GAP);
        already_working(ui, screen, step, finding);
    });
}

fn steps(ui: &mut Ui, screen: &mut Screen<'_>, step: &ResultStep, told: &FindingText) {
    let provider = step.record.provider();
    for (place, advice) in told.advice.iter().enumerate() {
        if place > 0 {
            ui.add_space(GAP);
            card::rule(ui);
            ui.add_space(GAP);
        }
        numbered_step(ui, place + 1, Number::Equal, advice, BODY.semibold(), "");
        under_step(ui, |ui| match place {
            0 => open_the_page(ui, screen, step, told),
            1 if provider.is_some_and(Provider::wants_app_password) => {
                words::small(ui, &screen.say("needs-you-name-it"));
            }
            2 if provider.is_some_and(Provider::wants_app_password) => in_place_of(ui, screen, provider),
            _ => {}
        });
    }
}

fn open_the_page(ui: &mut Ui, screen: &mut Screen<'_>, step: &ResultStep, told: &FindingText) {
    let (Some(page), Some(words)) = (page_of(step), &told.button) else { return };
    ui.add_space(8.0);
    let button = if step.page_opened { Button::outlined(words.clone()) } else { Button::primary(words.clone()) };
    let button = button.icon_after(Icon::ExternalLink);
    let host = page.trim_start_matches("https://").split('/').next().unwrap_or(page);
    let where_to = screen.say_with("needs-you-page-place", &[("site", host)]);
    let size = button.size(ui);
    let place = words::line(ui, &where_to, SMALL, theme::tokens(ui).muted);
    let beside = size.x + 12.0 + place.size().x <= ui.available_width();
    let row = ui.cursor().min;
    if step.page_opened {
        if button.show(ui).clicked() {
            screen.send(Input::OpenProviderPage);
        }
    } else {
        screen.primary_button(ui, &button, Input::OpenProviderPage);
    }
    if beside {
        let left_top = row + vec2(size.x + 12.0, (size.y - place.size().y) / 2.0);
        page::at(ui, left_top, place.size().x + 1.0, |ui| words::small(ui, &where_to));
        page::close(ui, row, size.x, row.y + size.y);
    } else {
        ui.add_space(4.0);
        words::small(ui, &where_to);
    }
}

/// What an app password looks like, in the type of servers' words, where its shape is known.
fn in_place_of(ui: &mut Ui, screen: &Screen<'_>, provider: Option<&Provider>) {
    let t = theme::tokens(ui);
    let use_it = screen.say("needs-you-in-place");
    match provider.and_then(|provider| provider.app_password.as_ref()).and_then(|known| known.example) {
        Some(example) => {
            let looks = format!("{} ", screen.say("needs-you-example"));
            let use_it = format!(". {use_it}");
            words::rich_words(ui, &[(&looks, SMALL, t.muted), (example, SERVER, t.ink), (&use_it, SMALL, t.muted)]);
        }
        None => {
            words::small(ui, &use_it);
        }
    }
}

/// The lights that are lit, and the code; where both have no room in one row, the code stands below. Under it is the message
/// to whoever can mend it.
fn already_working(ui: &mut Ui, screen: &mut Screen<'_>, step: &ResultStep, finding: &Finding) {
    let t = theme::tokens(ui);
    let already = screen.say("needs-you-already");
    let lights = crate::report::lights::lights(&step.record);
    // One for receiving and one for sending: those are what the settings are made of.
    let first =
        |incoming| lights.iter().find(|light| light.state == State::Works && light.service.is_incoming() == incoming);
    let working: Vec<_> = [first(true), first(false)].into_iter().flatten().collect();
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let middle = row.center().y;
    let list = UiBuilder::new().max_rect(row).accessibility_role(Role::List).accessibility_label(&already);
    let x = ui.scope_builder(list, |ui| {
        let mut x = words::silent_line(ui, row.left(), middle, &already, SMALL, t.muted) + 24.0;
        for light in &working {
            x = lights::light(screen, light).strip(ui, pos2(x, middle)).rect.right() + 24.0;
        }
        x
    });
    let code = problem::code(screen, finding);
    let chip = code.small_size(ui);
    let read_out = words::line(ui, &screen.say("needs-you-code"), SMALL, t.muted);
    let row = if x.inner + chip.x > row.right() {
        ui.add_space(8.0);
        ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover()).0
    } else {
        row
    };
    let left = row.right() - chip.x - 12.0 - read_out.size().x;
    if row.center().y > middle || left > x.inner {
        words::silent(ui, pos2(left, row.center().y - SMALL.line / 2.0), read_out);
    }
    code.show_small(ui, row.right_center());
    let origin = row.left_bottom();
    let ((), bottom) = page::at(ui, origin + vec2(0.0, 4.0), row.width(), |ui| {
        problem::message_link(ui, screen, step, finding, Align::Max);
    });
    page::close(ui, origin, row.width(), bottom);
}

fn page_of(step: &ResultStep) -> Option<&'static str> {
    step.record.provider().and_then(Provider::page_to_open)
}
