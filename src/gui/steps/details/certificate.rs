//! The server's ID: who vouches for it, what was checked, and how long it is good.

use egui::{Margin, Rect, Sense, Shape, Ui, pos2, vec2};

use super::section;
use crate::{
    gui::{
        screen::Screen,
        theme::{self, BETWEEN_CARDS, BODY, CARD_PADDING, RADIUS, SERVER, SMALL},
        widgets::{
            card::{self, Edge},
            explanation::tick_row,
            icon::Icon,
            page, words,
        },
    },
    probe::Evidence,
    protocol::certificate::{Certificate, Name, read_chain},
    report::Record,
    text::Value,
};

const LINK: f32 = 62.0;
const BADGE: f32 = 32.0;
/// Above and below the words of a card.
const PADDING: f32 = 18.0;
const METER: f32 = 8.0;

pub(super) fn show(ui: &mut Ui, screen: &mut Screen<'_>, record: &Record) {
    let Some((seen, chain)) = told(record) else {
        section(ui, &screen.say("certificate-none"), &screen.say("certificate-none-line"));
        return;
    };
    let path = chain.path();
    let Some(own) = path.first() else {
        section(ui, &screen.say("certificate-unreadable"), &screen.say("certificate-none-line"));
        return;
    };
    let host = seen.endpoint.host.to_string();
    let trusted = seen.tls().is_some_and(crate::network::TlsSeen::is_trusted);
    let headline = if trusted {
        screen.say_values("certificate-headline", &[("date", Value::Date(own.not_after))])
    } else {
        screen.say("certificate-headline-refused")
    };
    let mut line = screen.say_with("certificate-line", &[("host", &host)]);
    if let Some(count) = showed_the_same(record, &own.fingerprint) {
        line = format!("{line} {}", screen.say_values("certificate-same", &[("count", Value::from(count))]));
    }
    section(ui, &headline, &line);
    let origin = ui.cursor().min;
    let width = ui.available_width();
    let beside = width >= 560.0;
    let column = if beside { (width - BETWEEN_CARDS) / 2.0 } else { width };
    let ground = ui.painter().add(Shape::Noop);
    let inset = vec2(CARD_PADDING + 1.0, PADDING + 1.0);
    let ((), reached) =
        page::at(ui, origin + inset, column - 2.0 * inset.x, |ui| who_vouches(ui, screen, &path, &host));
    let left_bottom = reached + inset.y;
    let right =
        if beside { origin + vec2(column + BETWEEN_CARDS, 0.0) } else { pos2(origin.x, left_bottom + BETWEEN_CARDS) };
    let ((), right_bottom) = page::at(ui, right, column, |ui| {
        what_we_checked(ui, screen, record, seen, own);
        ui.add_space(BETWEEN_CARDS);
        in_date(ui, screen, record, own);
    });
    // Side by side they end on one line.
    let end = if beside { left_bottom.max(right_bottom) } else { left_bottom };
    let card = card::shapes(ui, Rect::from_min_max(origin, pos2(origin.x + column, end)), Edge::Quiet);
    ui.painter().set(ground, card);
    page::close(ui, origin, width, left_bottom.max(right_bottom));
    ui.add_space(BETWEEN_CARDS);
    fingerprint(ui, screen, own);
}

/// How many doors showed this certificate; None where one of them showed another, or there is only one.
fn showed_the_same(record: &Record, fingerprint: &str) -> Option<usize> {
    let mut doors = std::collections::BTreeMap::new();
    for seen in record.evidence() {
        if let Some(own) = seen.chain().as_ref().and_then(|chain| chain.server()) {
            doors.insert(seen.endpoint.clone(), own.fingerprint == fingerprint);
        }
    }
    (doors.len() > 1 && doors.values().all(|same| *same)).then_some(doors.len())
}

/// What two people compare to know that they see the same certificate.
fn fingerprint(ui: &mut Ui, screen: &mut Screen<'_>, own: &Certificate) {
    let t = theme::tokens(ui);
    let (button, input) = screen.copy_button("hand-over-copy", Icon::Copy, own.fingerprint.clone());
    let button = button.small();
    card::padded_card(ui, Edge::Quiet, Margin::symmetric(CARD_PADDING as i8, 12), |ui| {
        let (origin, width) = (ui.cursor().min, ui.available_width());
        let size = button.size(ui);
        let ((), bottom) = page::at(ui, origin, width - size.x - 16.0, |ui| {
            words::heading(ui, &screen.say("certificate-fingerprint"), SMALL.semibold(), t.muted);
            ui.add_space(2.0);
            // Its lines are of one length, so that two people find the same place.
            let wide = |bytes: usize| {
                let shown: String = own.fingerprint.chars().take(3 * bytes).collect();
                words::line(ui, &shown, SERVER, t.ink).size().x + 1.0
            };
            let line = [32, 16, 8].map(wide).into_iter().find(|line| *line <= ui.available_width());
            let (origin, width) = (ui.cursor().min, ui.available_width());
            let (_, bottom) =
                page::at(ui, origin, line.unwrap_or(width), |ui| words::words(ui, &own.fingerprint, SERVER, t.ink));
            page::close(ui, origin, width, bottom);
        });
        let middle = f32::midpoint(origin.y, bottom);
        let place = Rect::from_min_size(pos2(origin.x + width - size.x, middle - size.y / 2.0), size);
        if button.show_at(ui, place).clicked() {
            screen.send(input);
        }
        page::close(ui, origin, width, bottom.max(place.bottom()));
    });
}

/// The handshake that the result rests on: that of a working incoming server, else any that showed a certificate.
fn told(record: &Record) -> Option<(&Evidence, crate::protocol::certificate::Chain)> {
    let with_chain = || record.evidence().iter().filter(|seen| seen.tls().is_some_and(|tls| !tls.chain.is_empty()));
    let seen = with_chain()
        .find(|seen| seen.is_working() && seen.endpoint.service.is_incoming())
        .or_else(|| with_chain().next())?;
    Some((seen, read_chain(&seen.tls()?.chain)))
}

/// From the authority down to the server.
fn who_vouches(ui: &mut Ui, screen: &Screen<'_>, path: &[&Certificate], host: &str) {
    let t = theme::tokens(ui);
    words::heading(ui, &screen.say("certificate-who"), SMALL.semibold(), t.muted);
    ui.add_space(12.0);
    let mut links: Vec<(Icon, String, String)> = Vec::new();
    if let Some(last) = path.last().filter(|last| !last.is_self_issued) {
        links.push((Icon::ShieldCheck, party(&last.issuer), screen.say("certificate-not-sent")));
    }
    for (place, certificate) in path.iter().enumerate().rev() {
        links.push(if place == 0 {
            (Icon::Server, host.to_owned(), screen.say("certificate-server"))
        } else {
            (Icon::FileText, party(&certificate.subject), screen.say("certificate-sent"))
        });
    }
    let last = links.len() - 1;
    for (place, (icon, name, line)) in links.into_iter().enumerate() {
        let width = ui.available_width() - BADGE - 12.0;
        let shown = words::wrapped(ui, &name, BODY, t.ink, width);
        let second = words::wrapped(ui, &line, SMALL, t.muted, width);
        // Below names and lines of more than one line the link is longer.
        let longer = shown.size().y + second.size().y - BODY.line - SMALL.line;
        let height = if place == last { BADGE + 8.0 } else { LINK } + longer;
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        words::name(&response, egui::Role::ListItem, &format!("{name}, {line}"));
        let badge = Rect::from_min_size(rect.min + vec2(0.0, 4.0), vec2(BADGE, BADGE));
        ui.painter().rect_filled(badge, RADIUS, t.accent_soft);
        icon.paint(ui.painter(), badge.center(), theme::ICON_TEXT, t.accent);
        if place != last {
            let x = badge.center().x;
            let link = Rect::from_min_max(pos2(x - 1.0, badge.bottom() + 8.0), pos2(x + 1.0, rect.bottom() - 4.0));
            ui.painter().rect_filled(link, 0.0, t.edge);
        }
        let left = badge.right() + 12.0;
        let below = rect.top() + shown.size().y;
        words::silent(ui, pos2(left, rect.top()), shown);
        words::silent(ui, pos2(left, below), second);
    }
}

/// An authority by the name of its certificate, as lists of trusted authorities show it.
fn party(name: &Name) -> String {
    name.common_name.clone().unwrap_or_else(|| name.to_string())
}

/// What speaks for the certificate, and what against it.
fn what_we_checked(ui: &mut Ui, screen: &Screen<'_>, record: &Record, seen: &Evidence, own: &Certificate) {
    let t = theme::tokens(ui);
    let host = seen.endpoint.host.to_string();
    let days = (own.not_after - record.wall_clock).whole_days();
    let in_date = own.not_before <= record.wall_clock && record.wall_clock <= own.not_after;
    let trusted = seen.tls().is_some_and(crate::network::TlsSeen::is_trusted);
    card::padded_card(ui, Edge::Quiet, Margin::symmetric(CARD_PADDING as i8, PADDING as i8), |ui| {
        words::heading(ui, &screen.say("certificate-checked"), SMALL.semibold(), t.muted);
        ui.add_space(6.0);
        let mut check = |holds: bool, yes: String, no: &str| {
            if holds {
                tick_row(ui, &yes);
            } else {
                words::words(ui, &screen.say(no), SMALL.semibold(), t.fails);
                ui.add_space(6.0);
            }
        };
        let name = screen.say_with("certificate-names", &[("host", &host)]);
        check(own.covers(&seen.endpoint.host), name, "certificate-other-name");
        let date = screen.say_values("certificate-in-date", &[("days", Value::Number(days.unsigned_abs()))]);
        check(in_date, date, "certificate-out-of-date");
        check(trusted, screen.say("certificate-trusted"), "certificate-not-trusted");
        let key = screen.say_with("certificate-key", &[("bits", &own.key.bits.to_string())]);
        check(!own.key.is_weak(), key, "certificate-weak");
    });
}

/// The first and the last day, and where between them today is.
fn in_date(ui: &mut Ui, screen: &Screen<'_>, record: &Record, own: &Certificate) {
    let t = theme::tokens(ui);
    let whole = (own.not_after - own.not_before).as_seconds_f32();
    let gone = (record.wall_clock - own.not_before).as_seconds_f32();
    let part = if whole > 0.0 { (gone / whole).clamp(0.0, 1.0) } else { 1.0 };
    let colour = if (0.0..=whole).contains(&gone) { t.works } else { t.fails };
    card::padded_card(ui, Edge::Quiet, Margin::symmetric(CARD_PADDING as i8, PADDING as i8), |ui| {
        words::heading(ui, &screen.say("certificate-days"), SMALL.semibold(), t.muted);
        ui.add_space(15.0);
        let from = screen.texts().date(own.not_before);
        let to = screen.texts().date(own.not_after);
        let [first, last] = [&from, &to].map(|day| words::line(ui, day, SMALL, t.muted));
        // Where a language writes long dates, the last day has a line of its own.
        let beside = first.size().x + last.size().x + 12.0 <= ui.available_width();
        let lines = if beside { SMALL.line } else { 2.0 * SMALL.line };
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), METER + 12.0 + lines), Sense::hover());
        words::name(
            &response,
            egui::Role::Label,
            &screen.say_with("certificate-days-spoken", &[("from", &from), ("to", &to)]),
        );
        let meter = rect.with_max_y(rect.top() + METER);
        ui.painter().rect_filled(meter, METER / 2.0, t.line);
        let today = meter.left() + meter.width() * part;
        ui.painter().rect_filled(meter.with_max_x(today.max(meter.left() + METER)), METER / 2.0, colour);
        ui.painter().circle(pos2(today, meter.center().y), 6.0, t.surface, egui::Stroke::new(3.0, colour));
        let word = words::line(ui, &screen.say("certificate-today"), SMALL.semibold(), t.ink);
        // Under its mark, or as near to that as the days at the ends let it come.
        let (min, max) = (rect.left() + first.size().x + 12.0, rect.right() - last.size().x - 12.0 - word.size().x);
        if beside && min <= max {
            let word_left = (today - word.size().x / 2.0).clamp(min, max);
            words::silent(ui, pos2(word_left, rect.bottom() - lines), word);
        }
        words::silent(ui, pos2(rect.left(), rect.bottom() - lines), first);
        words::silent(ui, pos2(rect.right() - last.size().x, rect.bottom() - SMALL.line), last);
    });
}
