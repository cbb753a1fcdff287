//! Space and shape: a grid of 8 with half steps of 4.

/// Heights of the three parts of the frame that never scroll.
pub const HEADER: f32 = 56.0;
pub const PRACTICE_BAND: f32 = 36.0;
pub const FOOTER: f32 = 64.0;

/// From the window's edge to what stands in header and footer.
pub const WINDOW_MARGIN: f32 = 24.0;
/// From the header to the headline of a column, and of two panes.
pub const PAGE_TOP: f32 = 32.0;
pub const PANES_TOP: f32 = 24.0;
/// The reading column; the narrow one of the first and the last step; two panes.
pub const COLUMN: f32 = 672.0;
pub const COLUMN_NARROW: f32 = 560.0;
pub const COLUMN_PANES: f32 = 816.0;
/// Below this width of the window two panes become one and the stepper keeps its current word only.
pub const ONE_PANE_BELOW: f32 = 760.0;

pub const CARD_PADDING: f32 = 20.0;
pub const BETWEEN_CARDS: f32 = 16.0;
pub const BETWEEN_PANES: f32 = 24.0;

pub const RADIUS_CARD: u8 = 12;
pub const RADIUS_BADGE: u8 = 10;
/// Buttons, fields, tiles, chips, notes.
pub const RADIUS: u8 = 8;
pub const RADIUS_SMALL: u8 = 6;

pub const BUTTON: f32 = 40.0;
pub const BUTTON_SMALL: f32 = 32.0;
pub const FIELD_HEIGHT: f32 = 48.0;
pub const FIELD_HEIGHT_SECOND: f32 = 40.0;
pub const TILE: f32 = 42.0;
pub const LEAST_PRESSABLE: f32 = 32.0;

/// Icons in text and buttons; in rows and tiles; alone.
pub const ICON_TEXT: f32 = 16.0;
pub const ICON_ROW: f32 = 20.0;
pub const BADGE: f32 = 40.0;
