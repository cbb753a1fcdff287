//! The footer: Back and quiet links at the left, the secondary and the primary button at the right.
//!
//! It is read, and reached with Tab, from the primary to Back, whatever its layout. Where one row is too narrow the
//! right side goes to a second row, the primary last, unless small buttons save that in a window of the usual width;
//! where that is too narrow too, as at 200 %, buttons are small and take as many rows as they need. None leaves the
//! window.

use egui::{Rect, Role, Sense, Ui, pos2};

use super::{button::Button, words};
use crate::gui::theme::{self, BUTTON, BUTTON_SMALL, FOOTER, SMALL, WINDOW_MARGIN};

/// Between two buttons.
const GAP: f32 = 8.0;
/// A window that is narrower than this has no room to give away.
const COMPACT_BELOW: f32 = 560.0;
/// A page is in sight as a whole in a window of the usual width, above one row.
const ONE_ROW_FROM: f32 = 880.0;

/// What stands in the footer; `T` is what each button means.
#[derive(Clone)]
pub struct Footer<T> {
    pub back: Option<(Button, T)>,
    pub links: Vec<(Button, T)>,
    pub note: Option<String>,
    /// From left to right, before the primary.
    pub secondary: Vec<(Button, T)>,
    pub primary: Option<(Button, T)>,
}

impl<T> Default for Footer<T> {
    fn default() -> Self {
        Self { back: None, links: Vec::new(), note: None, secondary: Vec::new(), primary: None }
    }
}

/// The measures of a footer.
#[derive(Clone, Copy)]
struct Measure {
    margin: f32,
    /// From the footer's edge to its buttons, under the hairline.
    top: f32,
    button: f32,
    /// From the top of one row to that of the next.
    row: f32,
    small: bool,
}

const USUAL: Measure = Measure { margin: WINDOW_MARGIN, top: 13.0, button: BUTTON, row: 52.0, small: false };
const COMPACT: Measure = Measure { margin: 16.0, top: 9.0, button: BUTTON_SMALL, row: 40.0, small: true };

/// Which row each widget stands in, counted from the top.
struct Arrangement {
    measure: Measure,
    /// Of Back and the links.
    left: Vec<usize>,
    /// From the primary to the note.
    right: Vec<usize>,
    rows: usize,
}

impl<T: Clone> Footer<T> {
    /// The height that the footer needs at this width of the window.
    pub fn height(&self, ui: &Ui, width: f32) -> f32 {
        let Arrangement { measure, rows, .. } = self.arrange(ui, width);
        let below = FOOTER - USUAL.top - BUTTON;
        let below = if measure.small { measure.top - 1.0 } else { below };
        measure.top + (rows.max(1) - 1) as f32 * measure.row + measure.button + below
    }

    /// Shows the footer and answers what was pressed.
    pub fn show(&self, ui: &mut Ui, rect: Rect) -> Option<T> {
        let t = theme::tokens(ui);
        ui.painter().rect_filled(rect, 0.0, t.surface);
        ui.painter().rect_filled(rect.with_max_y(rect.top() + 1.0), 0.0, t.line);
        let arrangement = self.arrange(ui, rect.width());
        let from_right = self.show_right(ui, rect, &arrangement);
        let from_left = self.show_left(ui, rect, &arrangement);
        from_right.or(from_left)
    }

    fn show_right(&self, ui: &mut Ui, whole: Rect, arrangement: &Arrangement) -> Option<T> {
        let mut pressed = None;
        let measure = arrangement.measure;
        let edge = whole.right() - measure.margin;
        let (mut right, mut row) = (edge, usize::MAX);
        let mut place = |at: usize, width: f32, height: f32| {
            if arrangement.right[at] != row {
                (right, row) = (edge, arrangement.right[at]);
            }
            let middle = whole.top() + measure.top + row as f32 * measure.row + measure.button / 2.0;
            let place = Rect::from_min_size(pos2(right - width, middle - height / 2.0), egui::vec2(width, height));
            right -= width + GAP;
            place
        };
        for (at, (button, meaning)) in self.primary.iter().chain(self.secondary.iter().rev()).enumerate() {
            let button = sized(button, measure);
            let size = button.size(ui);
            if button.show_at(ui, place(at, size.x, size.y)).clicked() {
                pressed = Some(meaning.clone());
            }
        }
        if let Some(note) = &self.note {
            let galley = words::line(ui, note, SMALL, theme::tokens(ui).muted);
            let before = self.secondary.len() + usize::from(self.primary.is_some());
            let room = place(before, note_width(ui, note, before), galley.size().y);
            let place = Rect::from_min_size(room.min, galley.size());
            let response = ui.interact(place, ui.scope_id().with("footer note"), Sense::hover());
            words::name(&response, Role::Label, note);
            words::silent(ui, place.min, galley);
        }
        pressed
    }

    fn show_left(&self, ui: &mut Ui, whole: Rect, arrangement: &Arrangement) -> Option<T> {
        let measure = arrangement.measure;
        let edge = whole.left() + measure.margin;
        let (mut left, mut row) = (edge, usize::MAX);
        let mut places = Vec::new();
        for (at, (button, meaning)) in self.back.iter().chain(&self.links).enumerate() {
            let button = sized(button, measure);
            let size = button.size(ui);
            if arrangement.left[at] != row {
                row = arrangement.left[at];
                // A link stands with its words, not its padding, where a button's edge would be.
                let outdent = if button.is_link() { Button::LINK_PADDING - 1.0 } else { 0.0 };
                left = edge - outdent;
            }
            let top = whole.top() + measure.top + row as f32 * measure.row;
            places.push((button, meaning, Rect::from_min_size(pos2(left, top), size)));
            left += size.x + GAP;
        }
        // Back is read last.
        if self.back.is_some() {
            places.rotate_left(1);
        }
        let pressed = places
            .into_iter()
            .filter_map(|(button, meaning, place)| button.show_at(ui, place).clicked().then(|| meaning.clone()));
        pressed.last()
    }

    /// Whether everything has room in one row.
    pub fn fits(&self, ui: &Ui, width: f32) -> bool {
        self.arranged(ui, width, USUAL).rows <= 1
    }

    fn arrange(&self, ui: &Ui, width: f32) -> Arrangement {
        let usual = self.arranged(ui, width, USUAL);
        let most = if width < COMPACT_BELOW { 1 } else { 2 };
        if usual.rows <= 1 || (usual.rows <= most && width < ONE_ROW_FROM) {
            return usual;
        }
        let compact = self.arranged(ui, width, COMPACT);
        if usual.rows > most || compact.rows <= 1 { compact } else { usual }
    }

    fn arranged(&self, ui: &Ui, width: f32, measure: Measure) -> Arrangement {
        let room = width - 2.0 * measure.margin;
        let wide = |(button, _): &(Button, T)| sized(button, measure).size(ui).x;
        let left: Vec<f32> = self.back.iter().chain(&self.links).map(wide).collect();
        let mut right: Vec<f32> = self.primary.iter().chain(self.secondary.iter().rev()).map(wide).collect();
        let buttons = right.len();
        right.extend(self.note.iter().map(|note| note_width(ui, note, buttons)));
        let (left, left_rows, left_end) = in_rows(&left, room);
        let (right, right_rows, right_end) = in_rows(&right, room);
        // The last row of the left side has room for the first of the right one, or they stand under each other.
        let share = left_rows > 0 && right_rows > 0 && left_end + GAP + right_end <= room;
        let rows = left_rows + right_rows - usize::from(share);
        // The primary, which comes first, stands in the last row.
        let right = right.into_iter().map(|row| rows - 1 - row).collect();
        Arrangement { measure, left, right, rows }
    }
}

/// Each width's row, how many rows there are, and how far the last of them reaches.
fn in_rows(widths: &[f32], room: f32) -> (Vec<usize>, usize, f32) {
    let (mut row, mut end) = (0, 0.0);
    let mut rows = Vec::new();
    for width in widths {
        if end > 0.0 && end + GAP + width > room {
            (row, end) = (row + 1, 0.0);
        }
        end += width + if end > 0.0 { GAP } else { 0.0 };
        rows.push(row);
    }
    let count = rows.last().map_or(0, |last| last + 1);
    (rows, count, end)
}

fn sized(button: &Button, measure: Measure) -> Button {
    if measure.small { button.clone().small() } else { button.clone() }
}

/// A note keeps some more distance from the button beside it.
fn note_width(ui: &Ui, note: &str, before: usize) -> f32 {
    let apart = if before > 0 { GAP } else { 0.0 };
    words::line(ui, note, SMALL, egui::Color32::PLACEHOLDER).size().x + apart
}
