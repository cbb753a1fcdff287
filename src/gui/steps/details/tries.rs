//! The timeline: one bar for each try, from the start of the check, its parts told apart by order and colour. For a
//! screen reader every bar is a row of text.

use std::time::Duration;

use egui::{Align, Color32, Pos2, Rect, Role, Sense, Ui, pos2, vec2};

use super::{cell, section};
use crate::{
    discovery::{SourceId, SourceReport},
    gui::{
        lights::{manner_key, service_key},
        screen::Screen,
        theme::{self, CARD_PADDING, SMALL, TINY, Tokens},
        widgets::{
            card::{self, Edge},
            words,
        },
    },
    probe::{Evidence, Manner, Step},
    report::Record,
    text::Value,
};

const ROW: f32 = 37.0;
const AXIS: f32 = 40.0;
const LEGEND: f32 = 40.0;
const BAR: f32 = 14.0;
/// Between two parts of a bar.
const GAP: f32 = 1.5;
/// Names at the left, results at the right of the bars.
const NAMES: f32 = 208.0;
const RESULTS: f32 = 130.0;
/// Half as wide as "Ready at 203", and a little more.
const READY_WORDS: f32 = 56.0;
const NAMES_NARROW: f32 = 120.0;

pub(super) fn show(ui: &mut Ui, screen: &Screen<'_>, record: &Record) {
    let headline = match record.ready() {
        Some(ready) => screen.say_values("details-timeline-headline", &[("took", Value::Took(ready))]),
        None => screen.say("details-timeline-headline-none"),
    };
    let mut line = screen.say("details-timeline-line");
    if let Some(there_and_back) = distance(record) {
        let far = screen.say_values("details-timeline-distance", &[("took", Value::Took(there_and_back))]);
        line = format!("{line} {far}");
    }
    section(ui, &headline, &line);
    let rows = rows(ui, screen, record);
    let height = AXIS + ROW * rows.len() as f32 + LEGEND + 2.0;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    card::ground(ui, rect, Edge::Quiet);
    let scale = Scale::of(rect, &rows, record);
    axis(ui, screen, &scale, rect, record);
    if let Some(ready) = record.ready() {
        let x = scale.x(ready);
        let line =
            Rect::from_min_max(pos2(x - 1.0, rect.top() + AXIS - 2.0), pos2(x + 1.0, rect.bottom() - LEGEND - 6.0));
        ui.painter().rect_filled(line, 0.0, theme::tokens(ui).works);
    }
    let top = rect.top() + AXIS;
    for (place, row) in rows.iter().enumerate() {
        row.show(ui, &scale, top + ROW * place as f32, rect);
    }
    for (place, row) in rows.iter().enumerate() {
        for wait in &row.waits {
            if let Some(before) = rows.iter().position(|other| other.id == wait.for_what) {
                let middle = |place: usize| top + ROW * (place as f32 + 0.5);
                dotted(ui, &scale, (middle(before), wait.until), (middle(place), wait.since_then));
            }
        }
    }
    legend(ui, screen, rect);
}

/// How far away the server is that was seen working first, where most of the time went there: three times there and back
/// for a connection, encryption and a greeting.
fn distance(record: &Record) -> Option<Duration> {
    let ready = record.ready()?;
    let ended = |seen: &&Evidence| record.since_start(seen.started) + seen.took();
    let working = record.evidence().iter().filter(|seen| seen.is_working() && seen.endpoint.service.is_incoming());
    let first = working.min_by_key(ended)?;
    let connect = first.steps.iter().find(|step| step.step == Step::Connect)?.took;
    (connect * 3 >= ready / 2).then_some(connect)
}

/// What a try had to wait for: until when, and when it went on.
struct Wait {
    for_what: RowId,
    until: Duration,
    since_then: Duration,
}

/// Which bar: the source or the try at this place of the record.
#[derive(Clone, Copy, PartialEq, Eq)]
enum RowId {
    Source(usize),
    Try(usize),
}

/// One bar.
struct Row {
    id: RowId,
    waits: Vec<Wait>,
    title: String,
    second: String,
    starts: Duration,
    parts: Vec<(Color32, Duration)>,
    result: String,
    result_colour: Color32,
    ends: Duration,
    spoken: String,
}

/// From time to place.
struct Scale {
    left: f32,
    width: f32,
    end: Duration,
    names_left: f32,
}

impl Scale {
    fn of(rect: Rect, rows: &[Row], record: &Record) -> Self {
        let names = if rect.width() < 600.0 { NAMES_NARROW } else { NAMES };
        let end = rows
            .iter()
            .map(|row| row.ends)
            .max()
            .unwrap_or_default()
            .max(record.elapsed().min(Duration::from_millis(400)));
        let left = rect.left() + CARD_PADDING + names;
        let end = end.max(Duration::from_millis(10));
        Self {
            left,
            width: rect.right() - CARD_PADDING - RESULTS - left,
            end,
            names_left: rect.left() + CARD_PADDING + 1.0,
        }
    }

    fn x(&self, time: Duration) -> f32 {
        self.left + self.width * (time.as_secs_f32() / self.end.as_secs_f32()).min(1.0)
    }
}

fn rows(ui: &Ui, screen: &Screen<'_>, record: &Record) -> Vec<Row> {
    let t = theme::tokens(ui);
    let sources = record.sources().iter().enumerate().filter(|(_, report)| report.took > AT_ONCE);
    let mut rows: Vec<Row> = sources.map(|(place, report)| source_row(t, screen, record, place, report)).collect();
    // A usual name that does not exist is no try; where that is all there is, it is told.
    let is_try = |seen: &&Evidence| seen.manner() != Some(Manner::NoSuchServer);
    let nothing_else = !record.evidence().iter().any(|seen| is_try(&seen));
    let is_shown = |seen: &&Evidence| nothing_else || (is_try(seen) && !is_echo(record, seen));
    let tries = record.evidence().iter().enumerate().filter(|(_, seen)| is_shown(seen));
    rows.extend(tries.map(|(place, seen)| try_row(t, screen, record, place, seen)));
    rows.sort_by_key(|row| (row.starts, row.ends));
    rows
}

/// Whether the same server was seen working at another of its addresses before.
fn is_echo(record: &Record, seen: &Evidence) -> bool {
    let ended = |seen: &Evidence| record.since_start(seen.started) + seen.took();
    let place = |seen: &Evidence| (ended(seen), seen.ip);
    let earlier =
        |other: &&Evidence| other.is_working() && other.endpoint == seen.endpoint && place(other) < place(seen);
    seen.is_working() && record.evidence().iter().any(|other| earlier(&other))
}

fn source_row(t: &Tokens, screen: &Screen<'_>, record: &Record, place: usize, report: &SourceReport) -> Row {
    let starts = record.since_start(report.started);
    let ends = starts + report.took;
    let title = screen.say(&format!("source-{}", report.source.as_str()));
    let result = screen.say(&format!("outcome-{}", report.report.outcome())).to_lowercase();
    let spoken = format!("{title}: {result}, {}", milliseconds(ends));
    let colour = if report.report.candidates().is_empty() { t.muted } else { t.works };
    let parts = vec![(t.time_name, report.took)];
    let (id, waits) = (RowId::Source(place), Vec::new());
    Row { id, waits, title, second: String::new(), starts, parts, result, result_colour: colour, ends, spoken }
}

/// What ends within this time of a start is what it waited for; what takes no longer is no wait.
const AT_ONCE: Duration = Duration::from_millis(1);
const SOON: Duration = Duration::from_millis(3);

/// The source that named it, where that had to answer first; the try whose turn at the same address came before.
fn waits(record: &Record, seen: &Evidence) -> Vec<Wait> {
    let starts = record.since_start(seen.started);
    let names = |report: &SourceReport| {
        report.report.candidates().iter().any(|candidate| candidate.endpoint.host == seen.endpoint.host)
    };
    let ends_of = |report: &SourceReport| record.since_start(report.started) + report.took;
    let source = record
        .sources()
        .iter()
        .enumerate()
        .filter(|(_, report)| report.took > AT_ONCE && names(report) && ends_of(report) <= starts + SOON)
        .min_by_key(|(_, report)| ends_of(report));
    let mut waits: Vec<Wait> = source
        .filter(|_| starts > AT_ONCE)
        .map(|(place, report)| Wait { for_what: RowId::Source(place), until: ends_of(report), since_then: starts })
        .into_iter()
        .collect();
    let mut time = starts;
    for step in &seen.steps {
        let before = time;
        time += step.took;
        if step.step == Step::Turn {
            let ends = |other: &Evidence| record.since_start(other.started) + other.took();
            let released = record
                .evidence()
                .iter()
                .enumerate()
                .filter(|(_, other)| other.ip == seen.ip && ends(other) > before && ends(other) <= time + SOON)
                .max_by_key(|(_, other)| ends(other));
            waits.extend(released.map(|(place, other)| Wait {
                for_what: RowId::Try(place),
                until: ends(other),
                since_then: time,
            }));
        }
    }
    waits
}

/// Why it was tried when it was: who named it, or whose turn came before.
fn reason(screen: &Screen<'_>, record: &Record, seen: &Evidence, waits: &[Wait]) -> String {
    let port = waits.iter().find_map(|wait| match wait.for_what {
        RowId::Try(place) => Some(record.evidence().get(place)?.endpoint.port),
        RowId::Source(_) => None,
    });
    if let Some(port) = port {
        return screen.say_with("details-try-after", &[("port", &port.to_string())]);
    }
    let named = waits.iter().find_map(|wait| match wait.for_what {
        RowId::Source(place) => record.sources().get(place),
        RowId::Try(_) => None,
    });
    let usual = || screen.say("details-try-usual");
    match named {
        Some(report) if report.source != SourceId::Guess => screen.say(&format!("source-{}", report.source.as_str())),
        Some(_) => usual(),
        None if record.since_start(seen.started) <= AT_ONCE => usual(),
        None => seen.ip.map_or_else(|| seen.endpoint.host.to_string(), |ip| ip.to_string()),
    }
}

fn try_row(t: &Tokens, screen: &Screen<'_>, record: &Record, place: usize, seen: &Evidence) -> Row {
    let starts = record.since_start(seen.started);
    let ends = starts + seen.took();
    let service = screen.say(service_key(seen.endpoint.service));
    let mut parts: Vec<(Color32, Duration)> =
        seen.steps.iter().map(|step| (part_colour(t, &step.step), step.took)).collect();
    let known: Duration = seen.steps.iter().map(|step| step.took).sum();
    // The rung that was never reached, as long as it was tried.
    parts.push((t.line, seen.took().saturating_sub(known)));
    let (result, result_colour) = match seen.manner() {
        None => (screen.say("light-works").to_lowercase(), t.works),
        Some(manner) => (screen.say(manner_key(manner)), t.fails),
    };
    let title = format!("{} {service}", seen.endpoint.port);
    let waits = waits(record, seen);
    // Where one door has several addresses, these tell its rows apart.
    let is_one_of_many = record.evidence().iter().any(|other| other.endpoint == seen.endpoint && other.ip != seen.ip);
    let second = match seen.ip.filter(|_| is_one_of_many) {
        Some(ip) => ip.to_string(),
        None => reason(screen, record, seen, &waits),
    };
    let told: Vec<String> = seen
        .steps
        .iter()
        .map(|step| format!("{} {}", screen.say(part_key(&step.step)), step.took.as_millis()))
        .collect();
    let spoken = format!("{title}, {}: {}. {result}, {}", seen.endpoint.host, told.join(", "), milliseconds(ends));
    Row { id: RowId::Try(place), waits, title, second, starts, parts, result, result_colour, ends, spoken }
}

impl Row {
    fn show(&self, ui: &mut Ui, scale: &Scale, top: f32, card: Rect) {
        let t = theme::tokens(ui);
        let rect = Rect::from_min_size(pos2(card.left(), top), vec2(card.width(), ROW));
        let id = ui.next_auto_id();
        ui.skip_ahead_auto_ids(1);
        let response = ui.interact(rect, id, Sense::hover());
        words::name(&response, Role::Row, &self.spoken);
        let middle = rect.center().y;
        let title_middle = if self.second.is_empty() { middle } else { middle - 8.0 };
        words::silent_line(ui, scale.names_left, title_middle, &self.title, SMALL.semibold(), t.ink);
        if !self.second.is_empty() {
            let width = scale.left - scale.names_left - 8.0;
            cell(ui, pos2(scale.names_left, middle + 8.0), width, &self.second, TINY, t.muted, Align::Min);
        }
        let mut time = self.starts;
        for (colour, took) in &self.parts {
            let (from, to) = (scale.x(time), scale.x(time + *took));
            time += *took;
            if to - from > GAP {
                let bar = Rect::from_min_max(pos2(from, middle - BAR / 2.0), pos2(to - GAP, middle + BAR / 2.0));
                ui.painter().rect_filled(bar, 2.0, *colour);
            }
        }
        let right = scale.x(self.ends) + 8.0;
        let ends = words::line(ui, &self.ends.as_millis().to_string(), SMALL, t.muted);
        let result = words::line(ui, &self.result, SMALL.semibold(), self.result_colour);
        // No line of the scale runs through the words.
        let behind = Rect::from_min_size(
            pos2(right - 2.0, middle - SMALL.line / 2.0),
            vec2(result.size().x + ends.size().x + 8.0, SMALL.line),
        );
        ui.painter().rect_filled(behind, 0.0, t.surface);
        let end = right + result.size().x;
        words::silent(ui, pos2(right, middle - SMALL.line / 2.0), result);
        words::silent(ui, pos2(end + 4.0, middle - SMALL.line / 2.0), ends);
    }
}

/// From what was waited for down, and then to where the try went on.
fn dotted(ui: &Ui, scale: &Scale, (from, until): (f32, Duration), (to, since_then): (f32, Duration)) {
    let colour = theme::tokens(ui).muted;
    let x = scale.x(until);
    let start = from + if to > from { BAR / 2.0 } else { -BAR / 2.0 };
    ui.painter().circle_filled(pos2(x, start), 2.5, colour);
    let dots = |length: f32| (1..).map(|dot| dot as f32 * DOT_EVERY).take_while(move |at| *at < length);
    let down = if to > start { 1.0 } else { -1.0 };
    for at in dots((to - start).abs()) {
        ui.painter().circle_filled(pos2(x, start + down * at), 0.9, colour);
    }
    for at in dots(scale.x(since_then) - x) {
        ui.painter().circle_filled(pos2(x + at, to), 0.9, colour);
    }
}

const DOT_EVERY: f32 = 4.0;

/// Numbers over the bars at round distances; that of "Ready" takes the place of the nearest.
fn axis(ui: &mut Ui, screen: &Screen<'_>, scale: &Scale, card: Rect, record: &Record) {
    let t = theme::tokens(ui);
    let step = round_step(scale.end);
    let middle = card.top() + AXIS / 2.0 + 4.0;
    let ready = record.ready();
    let mut time = Duration::ZERO;
    while time <= scale.end {
        let x = scale.x(time);
        let line = Rect::from_min_max(pos2(x - 0.5, card.top() + AXIS), pos2(x + 0.5, card.bottom() - LEGEND - 6.0));
        ui.painter().rect_filled(line, 0.0, t.line);
        if ready.is_none_or(|ready| (scale.x(ready) - x).abs() > READY_WORDS) {
            let number = if time.is_zero() { milliseconds(time) } else { time.as_millis().to_string() };
            centred(ui, pos2(x, middle), &number, t.muted, TINY);
        }
        time += step;
    }
    if let Some(ready) = ready {
        let words = screen.say_with("details-ready-at", &[("number", &ready.as_millis().to_string())]);
        centred(ui, pos2(scale.x(ready), middle), &words, t.works, TINY.semibold());
    }
}

fn centred(ui: &mut Ui, centre: Pos2, text: &str, colour: Color32, style: theme::TypeStyle) {
    let galley = words::line(ui, text, style, colour);
    words::silent(ui, centre - galley.size() / 2.0, galley);
}

/// A step of the axis: 1, 2 or 5 times a power of ten, at most five of them.
fn round_step(end: Duration) -> Duration {
    let least = end.as_millis() as u64 / 5 + 1;
    let mut power = 1;
    loop {
        for factor in [1, 2, 5] {
            if factor * power >= least {
                return Duration::from_millis(factor * power);
            }
        }
        power *= 10;
    }
}

fn legend(ui: &mut Ui, screen: &Screen<'_>, card: Rect) {
    let t = theme::tokens(ui);
    let top = card.bottom() - LEGEND;
    let rule = Rect::from_min_max(pos2(card.left() + CARD_PADDING, top), pos2(card.right() - CARD_PADDING, top + 1.0));
    ui.painter().rect_filled(rule, 0.0, t.line);
    let mut x = card.left() + CARD_PADDING + 1.0;
    let middle = top + LEGEND / 2.0;
    for (colour, key) in [
        (t.time_name, "details-part-name"),
        (t.time_connect, "details-part-connect"),
        (t.time_encrypt, "details-part-encrypt"),
        (t.time_greet, "details-part-greet"),
    ] {
        ui.painter().rect_filled(Rect::from_center_size(pos2(x + 7.0, middle), vec2(14.0, 14.0)), 3.0, colour);
        x = words::silent_line(ui, x + 22.0, middle, &screen.say(key), SMALL, t.ink) + 20.0;
    }
    ui.painter().circle_filled(pos2(x + 2.5, middle), 2.5, t.muted);
    for dot in 2..5 {
        ui.painter().circle_filled(pos2(x + dot as f32 * DOT_EVERY, middle), 0.9, t.muted);
    }
    words::silent_line(ui, x + 26.0, middle, &screen.say("details-waited-for"), SMALL, t.ink);
}

fn part_colour(t: &Tokens, step: &Step) -> Color32 {
    match step {
        Step::Name => t.time_name,
        // Drawn as a gap: nobody was asked.
        Step::Turn => Color32::TRANSPARENT,
        Step::Connect => t.time_connect,
        Step::Tls(_) => t.time_encrypt,
        Step::Greeting(_) | Step::Capabilities(_) | Step::StartTls => t.time_greet,
    }
}

const fn part_key(step: &Step) -> &'static str {
    match step {
        Step::Name => "details-part-name",
        Step::Turn => "details-part-turn",
        Step::Connect => "details-part-connect",
        Step::Tls(_) => "details-part-encrypt",
        Step::Greeting(_) | Step::Capabilities(_) | Step::StartTls => "details-part-greet",
    }
}

fn milliseconds(time: Duration) -> String {
    format!("{} ms", time.as_millis())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_has_round_steps_and_never_more_than_five() {
        for (end, step) in [(12, 5), (203, 50), (400, 100), (2_304, 500), (10_000, 5_000)] {
            assert_eq!(round_step(Duration::from_millis(end)), Duration::from_millis(step), "{end}");
        }
    }
}
