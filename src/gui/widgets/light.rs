//! The lights: what was seen at one port. Six states, each told apart by shape and word as well as by colour.

use std::f32::consts::TAU;

use egui::{Color32, Id, Painter, Pos2, Response, Role, Sense, Shape, Stroke, Ui, Vec2, pos2, vec2};

use super::{icon::Icon, words};
use crate::gui::theme::{self, BODY, FIELD, Motion, SMALL, Tokens};

/// What a light shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lamp {
    /// Seen working, encrypted, ID checked.
    Works,
    /// Answers, but something is wrong with it.
    Problem,
    /// Does not work from here.
    Fails,
    /// No need, or not asked for.
    NotTried,
    /// A question is on its way.
    Asking,
    /// Its turn comes.
    Waiting,
    /// Servers work, and the person has something to do first. Beside headlines and in lists, never for a port.
    NeedsYou,
    /// Two checks are laid side by side. Beside headlines, never for a port.
    Compared,
}

/// How large a lamp is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LampSize {
    /// 18, without a halo: strips and lists.
    Strip,
    /// 24 with a halo of 4: the board.
    Board,
    /// 40 with a halo of 6: beside a headline.
    Headline,
}

/// One light with its words. `spoken` is what a screen reader says: "993, receive, works. Answered, encrypted".
#[derive(Clone)]
pub struct Light {
    pub lamp: Lamp,
    pub port: String,
    pub word: String,
    pub line: String,
    pub spoken: String,
}

impl Lamp {
    /// The colour of the lamp and of its word.
    pub fn colour(self, t: &Tokens) -> Color32 {
        match self {
            Self::Works => t.works,
            Self::Problem => t.problem,
            Self::Fails => t.fails,
            Self::NotTried | Self::Waiting => t.none,
            Self::Asking | Self::NeedsYou | Self::Compared => t.accent,
        }
    }

    fn halo(self, t: &Tokens) -> Color32 {
        match self {
            Self::Works => t.works_soft,
            Self::Problem => t.problem_soft,
            Self::Fails => t.fails_soft,
            Self::NeedsYou | Self::Compared => t.accent_soft,
            Self::NotTried | Self::Waiting | Self::Asking => Color32::TRANSPARENT,
        }
    }

    /// Whether the answer is in, so that the light is filled and is announced.
    pub const fn is_decided(self) -> bool {
        matches!(self, Self::Works | Self::Problem | Self::Fails | Self::NeedsYou | Self::Compared)
    }

    /// Paints the lamp. `id` remembers its growth, so that a change is seen once.
    pub fn paint(self, ui: &Ui, centre: Pos2, size: LampSize, id: Id) {
        let t = theme::tokens(ui);
        let radius = size.diameter() / 2.0;
        let painter = ui.painter();
        match self {
            Self::Works | Self::Problem | Self::Fails | Self::NeedsYou | Self::Compared => {
                let grown = Motion::Light.towards(ui, id.with("lit"), true);
                painter.circle_filled(centre, (radius + size.halo()) * grown, self.halo(t));
                painter.circle_filled(centre, radius * grown, self.colour(t));
                if grown > 0.5 {
                    self.paint_glyph(painter, centre, size, t.on);
                }
            }
            Self::NotTried => {
                ring(painter, centre, radius, t.none);
                let half = vec2(radius * 0.31, 0.0);
                round_line(painter, &[centre - half, centre + half], Stroke::new(size.pen(), t.none));
            }
            Self::Asking => {
                let ring = radius - size.pen() / 2.0 - 0.75;
                painter.circle_stroke(centre, ring, Stroke::new(size.pen(), t.line));
                let start = theme::asking_turn(ui) - 0.25;
                arc(painter, centre, ring, start, start + 0.25, Stroke::new(size.pen(), t.accent));
                painter.circle_filled(centre, radius * 0.21, t.accent);
            }
            Self::Waiting => dashed_ring(painter, centre, radius - 0.75, Stroke::new(0.8, t.none)),
        }
        if !self.is_decided() {
            // Forgets an earlier growth, so that a repeated run lights up again.
            ui.ctx().animate_bool_with_time(id.with("lit"), false, 0.0);
        }
    }

    fn paint_glyph(self, painter: &Painter, centre: Pos2, size: LampSize, on: Color32) {
        let scale = size.diameter() / 24.0;
        let pen = Stroke::new(size.pen(), on);
        match self {
            Self::Works => check(painter, centre, 0.555 * scale, pen),
            Self::Fails => {
                let arm = 3.6 * scale;
                round_line(painter, &[centre - Vec2::splat(arm), centre + Vec2::splat(arm)], pen);
                round_line(painter, &[centre + vec2(arm, -arm), centre + vec2(-arm, arm)], pen);
            }
            Self::NeedsYou => Icon::KeyRound.paint(painter, centre, size.key(), on),
            Self::Compared => Icon::Scale.paint(painter, centre, size.key(), on),
            Self::Problem => {
                let stem = vec2(0.0, 4.6 * scale);
                round_line(painter, &[centre - stem, centre + vec2(0.0, 1.0 * scale)], pen);
                painter.circle_filled(centre + stem, pen.width * 0.6, on);
            }
            Self::NotTried | Self::Asking | Self::Waiting => {}
        }
    }
}

impl LampSize {
    pub const fn diameter(self) -> f32 {
        match self {
            Self::Strip => 18.0,
            Self::Board => 24.0,
            Self::Headline => 40.0,
        }
    }

    const fn halo(self) -> f32 {
        match self {
            Self::Strip => 0.0,
            Self::Board => 4.0,
            Self::Headline => 6.0,
        }
    }

    const fn key(self) -> f32 {
        match self {
            Self::Strip => 11.0,
            Self::Board => 15.0,
            Self::Headline => 24.0,
        }
    }

    const fn pen(self) -> f32 {
        match self {
            Self::Strip => 1.5,
            Self::Board => 1.8,
            Self::Headline => 2.6,
        }
    }
}

impl Light {
    /// The light on the board of Looking: number and word, under them what was seen or is being asked. Its answer is
    /// announced.
    pub fn row(&self, ui: &mut Ui) -> Response {
        let t = theme::tokens(ui);
        let indent = LampSize::Board.diameter() + 16.0;
        let line = words::wrapped(ui, &self.line, SMALL, t.muted, ui.available_width() - indent);
        let height = 16.0 + FIELD.line + line.size().y.max(SMALL.line) + 16.0;
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        words::name(&response, Role::ListItem, &self.spoken);
        if self.lamp.is_decided() {
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
        }
        let centre = pos2(rect.left() + 12.0, rect.top() + 34.0);
        self.lamp.paint(ui, centre, LampSize::Board, response.id);
        let left = rect.left() + indent;
        let middle = rect.top() + 16.0 + FIELD.line / 2.0;
        let end = words::silent_line(ui, left, middle, &self.port, FIELD.semibold(), t.ink);
        words::silent_line(ui, end + 8.0, middle, &self.word, BODY.semibold(), self.lamp.colour(t));
        words::silent(ui, pos2(left, rect.top() + 16.0 + FIELD.line), line);
        response
    }

    /// The light in a strip: lamp, number, word, 26 apart. The number has room for four digits' worth of alignment.
    /// Under a result, which is announced itself, it waits until it is read.
    pub fn strip(&self, ui: &mut Ui, left_middle: Pos2) -> Response {
        let t = theme::tokens(ui);
        let size = LampSize::Strip;
        let text_left = left_middle.x + size.diameter() + 8.0;
        let number = words::line(ui, &self.port, SMALL.semibold(), t.ink);
        let word = words::line(ui, &self.word, SMALL.semibold(), self.lamp.colour(t));
        let word_left = text_left + NUMBER_WIDTH;
        let rect = egui::Rect::from_min_max(
            left_middle - vec2(0.0, size.diameter() / 2.0),
            pos2(word_left + word.size().x, left_middle.y + size.diameter() / 2.0),
        );
        let id = ui.next_auto_id();
        ui.skip_ahead_auto_ids(1);
        let response = ui.interact(rect, id, Sense::hover());
        words::name(&response, Role::ListItem, &self.spoken);
        self.lamp.paint(ui, left_middle + vec2(size.diameter() / 2.0, 0.0), size, response.id);
        let top = left_middle.y - SMALL.line / 2.0;
        words::silent(ui, pos2(text_left, top), number);
        words::silent(ui, pos2(word_left, top), word);
        response
    }
}

/// From the start of a port number in a strip to its word, so that words stand under each other.
const NUMBER_WIDTH: f32 = 34.0;

/// A tick, on Lucide's grid of 24 scaled by `scale`, in a pen of its own: an icon's would be too thin this small.
pub fn check(painter: &Painter, centre: Pos2, scale: f32, pen: Stroke) {
    round_line(painter, &[vec2(-8.0, 0.5), vec2(-3.0, 5.5), vec2(8.0, -5.5)].map(|p| centre + p * scale), pen);
}

/// A ring just inside `radius`. Thin curves are painted a little wider than they are, so this one keeps further in.
pub fn ring(painter: &Painter, centre: Pos2, radius: f32, colour: Color32) {
    painter.circle_stroke(centre, radius - 0.75, Stroke::new(1.0, colour));
}

/// A line with round ends and corners.
fn round_line(painter: &Painter, points: &[Pos2], pen: Stroke) {
    painter.add(Shape::line(points.to_vec(), pen));
    for point in points {
        painter.circle_filled(*point, pen.width / 2.0, pen.color);
    }
}

/// Part of a circle with round ends; angles in turns, clockwise from three o'clock.
fn arc(painter: &Painter, centre: Pos2, radius: f32, from: f32, to: f32, stroke: Stroke) {
    const PIECES: usize = 16;
    let at = |turn: f32| centre + radius * Vec2::angled(turn * TAU);
    let points: Vec<Pos2> = (0..=PIECES).map(|i| at(from + (to - from) * i as f32 / PIECES as f32)).collect();
    for end in [points[0], points[PIECES]] {
        painter.circle_filled(end, stroke.width / 2.0, stroke.color);
    }
    painter.add(Shape::line(points, stroke));
}

fn dashed_ring(painter: &Painter, centre: Pos2, radius: f32, stroke: Stroke) {
    /// One dash, and as much again less a little for the gap, so that the last gap closes evenly.
    const DASH: f32 = 3.0;
    let dashes = (radius * TAU / (DASH * 1.8)).round();
    for dash in 0..dashes as usize {
        let from = dash as f32 / dashes;
        let points = (0..=3).map(|i| centre + radius * Vec2::angled((from + i as f32 / 3.0 * 0.55 / dashes) * TAU));
        painter.add(Shape::line(points.collect(), stroke));
    }
}
