//! The type styles: size, line, weight, spacing. Inter for words, Hack for what a server said.

use egui::{
    Color32, FontFamily, FontId,
    text::{LayoutJob, TextFormat},
};

use super::fonts;

/// One way of setting words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TypeStyle {
    pub size: f32,
    pub line: f32,
    pub weight: Weight,
    pub spacing: f32,
    face: Face,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Medium,
    Semibold,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Face {
    Words,
    Server,
}

/// One per screen.
pub const HEADLINE: TypeStyle = style(24.0, 32.0, Weight::Semibold).spaced(-0.35);
/// The name of the program beside its large mark.
pub const NAME: TypeStyle = style(22.0, 28.0, Weight::Semibold).spaced(-0.2);
/// The name of the program in the header.
pub const BRAND: TypeStyle = style(16.0, 24.0, Weight::Semibold);
/// A headline inside the details.
pub const SECTION: TypeStyle = style(20.0, 28.0, Weight::Semibold).spaced(-0.2);
/// Address, password, port numbers.
pub const FIELD: TypeStyle = style(17.0, 24.0, Weight::Regular);
/// Explanations and buttons.
pub const BODY: TypeStyle = style(15.0, 22.0, Weight::Regular);
/// Tabs, tiles, titles in lists.
pub const TAB: TypeStyle = style(14.0, 20.0, Weight::Medium);
/// Evidence, second lines, links.
pub const SMALL: TypeStyle = style(13.0, 18.0, Weight::Regular);
/// Hints on tiles and axes; nothing is smaller but the number in a step's circle.
pub const TINY: TypeStyle = style(12.0, 16.0, Weight::Regular);
/// The number inside the circle of a step, which its word repeats.
pub const STEP_NUMBER: TypeStyle = style(11.0, 16.0, Weight::Semibold);
/// The spoken code.
pub const CODE: TypeStyle = style(20.0, 38.0, Weight::Semibold).spaced(1.5);
/// The spoken code in one line with other words.
pub const CODE_SMALL: TypeStyle = style(15.0, 26.0, Weight::Semibold).spaced(1.0);
/// A server's own words, fingerprints, examples of app passwords.
pub const SERVER: TypeStyle = TypeStyle { face: Face::Server, ..style(12.5, 18.0, Weight::Regular) };

const fn style(size: f32, line: f32, weight: Weight) -> TypeStyle {
    TypeStyle { size, line, weight, spacing: 0.0, face: Face::Words }
}

impl TypeStyle {
    const fn spaced(self, spacing: f32) -> Self {
        Self { spacing, ..self }
    }

    #[must_use]
    pub const fn medium(self) -> Self {
        Self { weight: Weight::Medium, ..self }
    }

    #[must_use]
    pub const fn semibold(self) -> Self {
        Self { weight: Weight::Semibold, ..self }
    }

    /// The same letters on lines of another height.
    #[must_use]
    pub const fn on_line(self, line: f32) -> Self {
        Self { line, ..self }
    }

    pub fn font(self) -> FontId {
        let family = match (self.face, self.weight) {
            (Face::Server, _) => FontFamily::Monospace,
            (Face::Words, Weight::Regular) => FontFamily::Proportional,
            (Face::Words, Weight::Medium) => FontFamily::Name(fonts::MEDIUM.into()),
            (Face::Words, Weight::Semibold) => FontFamily::Name(fonts::SEMIBOLD.into()),
        };
        FontId::new(self.size, family)
    }

    pub fn format(self, colour: Color32) -> TextFormat {
        TextFormat {
            font_id: self.font(),
            color: colour,
            line_height: Some(self.line),
            extra_letter_spacing: self.spacing,
            ..TextFormat::default()
        }
    }

    pub fn job(self, words: &str, colour: Color32) -> LayoutJob {
        LayoutJob::single_section(words.to_owned(), self.format(colour))
    }
}
