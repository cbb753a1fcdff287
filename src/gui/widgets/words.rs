//! Words on the page: wrapped, selectable, copyable, and known to a screen reader.

use std::sync::Arc;

use egui::{
    Align, Color32, Galley, Label, Pos2, Rect, Response, Role, Sense, Ui, text::LayoutJob,
    text_selection::LabelSelectionState,
};

use crate::gui::theme::{self, BODY, HEADLINE, SMALL, TypeStyle};

/// A paragraph in one style.
pub fn words(ui: &mut Ui, text: &str, style: TypeStyle, colour: Color32) -> Response {
    ui.add(Label::new(style.job(text, colour)).wrap())
}

/// A paragraph whose pieces differ in weight or colour.
pub fn rich_words(ui: &mut Ui, pieces: &[(&str, TypeStyle, Color32)]) -> Response {
    ui.add(Label::new(rich_job(pieces)).wrap())
}

/// The job behind [`rich_words`], for those who place the text themselves.
pub fn rich_job(pieces: &[(&str, TypeStyle, Color32)]) -> LayoutJob {
    let mut job = LayoutJob::default();
    for (text, style, colour) in pieces {
        job.append(text, 0.0, style.format(*colour));
    }
    job
}

/// The one headline of a screen. It can hold the focus, so that a screen reader starts there.
pub fn headline(ui: &mut Ui, text: &str) -> Response {
    // Letters this large look low when they are centred by the font's own measure.
    focusable(ui, text, HEADLINE, 1.0)
}

/// A heading below the headline that can hold the focus: it tells an outcome.
pub fn outcome(ui: &mut Ui, text: &str) -> Response {
    focusable(ui, text, BODY.semibold(), 0.0)
}

fn focusable(ui: &mut Ui, text: &str, style: TypeStyle, raised: f32) -> Response {
    let colour = theme::tokens(ui).ink;
    let label = Label::new(style.job(text, colour)).wrap().sense(Sense::focusable_noninteractive());
    // egui underlines a label that has the focus; a headline only holds it.
    let (pos, galley, response) = label.layout_in_ui(ui);
    paint_selectable(ui, &response, pos - egui::vec2(0.0, raised), galley);
    name(&response, Role::Heading, text);
    response
}

/// A heading below the headline.
pub fn heading(ui: &mut Ui, text: &str, style: TypeStyle, colour: Color32) -> Response {
    let response = words(ui, text, style, colour);
    name(&response, Role::Heading, text);
    response
}

/// The headline's second line: whom it is about, and when.
pub fn second_line(ui: &mut Ui, text: &str) -> Response {
    ui.add_space(4.0);
    words(ui, text, BODY, theme::tokens(ui).muted)
}

/// A second line in small type.
pub fn small(ui: &mut Ui, text: &str) -> Response {
    words(ui, text, SMALL, theme::tokens(ui).muted)
}

/// Lays text out on one line, for widgets that place it themselves.
pub fn line(ui: &Ui, text: &str, style: TypeStyle, colour: Color32) -> Arc<Galley> {
    let mut job = style.job(text, colour);
    job.wrap.max_width = f32::INFINITY;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Lays text out within a width.
pub fn wrapped(ui: &Ui, text: &str, style: TypeStyle, colour: Color32, width: f32) -> Arc<Galley> {
    let mut job = style.job(text, colour);
    job.wrap.max_width = width;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Text within a composed row: selectable, but silent, since the row itself says it to a screen reader.
pub fn silent(ui: &mut Ui, pos: Pos2, galley: Arc<Galley>) {
    let rect = Rect::from_min_size(pos, galley.size());
    let id = ui.next_auto_id();
    ui.skip_ahead_auto_ids(1);
    let response = ui.interact(rect, id, select_sense());
    paint_selectable(ui, &response, pos, galley);
    // egui tells a screen reader of every text that can be selected.
    ui.ctx().accesskit_node_builder(id, egui::accesskit::Node::set_hidden);
}

/// The same, centred on a height, starting at `left`. Answers where the text ends.
pub fn silent_line(ui: &mut Ui, left: f32, middle: f32, text: &str, style: TypeStyle, colour: Color32) -> f32 {
    let galley = line(ui, text, style, colour);
    let width = galley.size().x;
    let top = middle - galley.size().y / 2.0;
    silent(ui, Pos2::new(left, top), galley);
    left + width
}

/// Gives a response its role and name for a screen reader, and for a test.
pub fn name(response: &Response, role: Role, text: &str) {
    response.widget_info(|| egui::WidgetInfo::labeled(role, response.enabled(), text));
    response.ctx.accesskit_node_builder(response.id, |node| node.set_role(role));
}

/// Text is selected with the pointer, never reached with Tab.
fn select_sense() -> Sense {
    let mut sense = Sense::click_and_drag();
    sense -= Sense::FOCUSABLE;
    sense
}

fn paint_selectable(ui: &Ui, response: &Response, pos: Pos2, galley: Arc<Galley>) {
    debug_assert_eq!(galley.job.halign, Align::LEFT, "text is left-aligned");
    LabelSelectionState::label_text_selection(ui, response, pos, galley, ui.visuals().text_color(), egui::Stroke::NONE);
}

/// Words and links that follow each other on a line and break together.
pub fn flowing<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = SMALL.line;
        ui.horizontal_wrapped(contents).inner
    })
    .inner
}
