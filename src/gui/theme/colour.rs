//! The colours, light and dark, with the contrast that each pair must keep (WCAG 2.2).
#![allow(clippy::disallowed_methods, reason = "this is the one file that may make a colour")]

use egui::Color32;

/// Every colour that the window may use, named for its use.
#[derive(Debug)]
pub struct Tokens {
    /// Window ground.
    pub page: Color32,
    /// Header, footer, cards, fields.
    pub surface: Color32,
    /// Code chip, read-only field, quotes, hover of outlined buttons.
    pub sunken: Color32,
    /// Hairlines and the edge of a card: decoration only.
    pub line: Color32,
    /// Outline of fields and buttons, scroll handle.
    pub edge: Color32,
    /// Text.
    pub ink: Color32,
    /// Second lines, captions.
    pub muted: Color32,
    /// What can be pressed, focus, the current step.
    pub accent: Color32,
    pub accent_hover: Color32,
    /// Badges, the chosen tile, a recognised provider.
    pub accent_soft: Color32,
    /// Text and glyphs on accent and on a lit light.
    pub on: Color32,
    pub works: Color32,
    pub works_soft: Color32,
    pub problem: Color32,
    pub problem_soft: Color32,
    pub fails: Color32,
    pub fails_soft: Color32,
    /// Not tried, waiting, disabled.
    pub none: Color32,
    pub none_soft: Color32,
    /// The practice band, nothing else.
    pub practice: Color32,
    pub practice_soft: Color32,
    /// Timeline: find the address.
    pub time_name: Color32,
    /// Timeline: connect.
    pub time_connect: Color32,
    /// Timeline: encryption and ID.
    pub time_encrypt: Color32,
    /// Timeline: greeting.
    pub time_greet: Color32,
    pub scene: Scene,
    pub mark: Mark,
    /// Behind selected text.
    pub selection: Color32,
    /// The near and the far half of a card's shadow; clear in the dark, where the line carries the edge.
    pub shadow_near: Color32,
    pub shadow_far: Color32,
}

/// The harbour of the first and the last step: decoration.
#[derive(Debug)]
pub struct Scene {
    pub sea: Color32,
    pub pier: Color32,
    pub tower: Color32,
    pub beam: Color32,
    pub glow: Color32,
}

/// The mark, the same in both themes.
#[derive(Debug)]
pub struct Mark {
    pub ground: Color32,
    pub cove: Color32,
    pub light: Color32,
}

pub(super) const LIGHT: Tokens = Tokens {
    page: hex(0xF5_F3EE),
    surface: hex(0xFF_FFFF),
    sunken: hex(0xEF_ECE5),
    line: hex(0xDF_DAD0),
    edge: hex(0x80_888D),
    ink: hex(0x12_252F),
    muted: hex(0x50_626B),
    accent: hex(0x15_5E82),
    accent_hover: hex(0x11_4E6D),
    accent_soft: hex(0xE4_EFF4),
    on: hex(0xFF_FFFF),
    works: hex(0x1B_7549),
    works_soft: hex(0xE3_F2E9),
    problem: hex(0x8F_5B00),
    problem_soft: hex(0xFB_F0D9),
    fails: hex(0xB0_3A2C),
    fails_soft: hex(0xFA_E9E6),
    none: hex(0x5C_6C74),
    none_soft: hex(0xEC_EEEE),
    practice: hex(0x66_4A8C),
    practice_soft: hex(0xEF_E9F6),
    time_name: hex(0x7A_8D97),
    time_connect: hex(0x3F_8DB0),
    time_encrypt: hex(0x15_5E82),
    time_greet: hex(0xB3_740E),
    scene: Scene {
        sea: hex(0xE6_EDEE),
        pier: hex(0xD3_DDDF),
        tower: hex(0xB9_C8CC),
        beam: hex(0xF9_F2E0),
        glow: hex(0xC9_8A12),
    },
    mark: MARK,
    selection: hex(0xDA_E9F0),
    shadow_near: Color32::from_rgba_premultiplied(1, 2, 2, 13),
    shadow_far: Color32::from_rgba_premultiplied(1, 1, 2, 10),
};

pub(super) const DARK: Tokens = Tokens {
    page: hex(0x0E_181E),
    surface: hex(0x16_232B),
    sunken: hex(0x0F_1B22),
    line: hex(0x2B_3C46),
    edge: hex(0x6F_8490),
    ink: hex(0xE8_EFF2),
    muted: hex(0xA3_B4BD),
    accent: hex(0x7C_C7E3),
    accent_hover: hex(0x9A_D5EB),
    accent_soft: hex(0x1B_3644),
    on: hex(0x08_202B),
    works: hex(0x62_CB95),
    works_soft: hex(0x16_352A),
    problem: hex(0xF0_BC5A),
    problem_soft: hex(0x3A_2E16),
    fails: hex(0xF5_958A),
    fails_soft: hex(0x41_2421),
    none: hex(0x93_A6B0),
    none_soft: hex(0x22_313A),
    practice: hex(0xC6_AEEB),
    practice_soft: hex(0x2C_2540),
    time_name: hex(0x85_99A4),
    time_connect: hex(0x4F_A3C7),
    time_encrypt: hex(0x7C_C7E3),
    time_greet: hex(0xF0_BC5A),
    scene: Scene {
        sea: hex(0x12_222B),
        pier: hex(0x1B_303B),
        tower: hex(0x2A_4450),
        beam: hex(0x1F_2A2B),
        glow: hex(0xF0_BC5A),
    },
    mark: MARK,
    selection: hex(0x1F_4256),
    shadow_near: Color32::TRANSPARENT,
    shadow_far: Color32::TRANSPARENT,
};

const MARK: Mark = Mark { ground: hex(0x15_5E82), cove: hex(0xFF_FFFF), light: hex(0xF5_B544) };

const fn hex(rgb: u32) -> Color32 {
    Color32::from_rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOR_TEXT: f64 = 4.5;
    const FOR_MARKS: f64 = 3.0;

    /// Relative luminance (WCAG 2.2, "relative luminance").
    fn luminance(colour: Color32) -> f64 {
        let channel = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(colour.r()) + 0.7152 * channel(colour.g()) + 0.0722 * channel(colour.b())
    }

    /// Contrast ratio (WCAG 2.2, "contrast ratio").
    fn contrast(one: Color32, other: Color32) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    type Pair = (&'static str, Color32, &'static str, Color32);

    fn text_pairs(t: &Tokens) -> Vec<Pair> {
        let mut pairs = vec![
            ("on", t.on, "accent", t.accent),
            ("on", t.on, "accent-hover", t.accent_hover),
            ("on", t.on, "works", t.works),
            ("on", t.on, "problem", t.problem),
            ("on", t.on, "fails", t.fails),
            ("works", t.works, "works-soft", t.works_soft),
            ("works", t.works, "accent-soft", t.accent_soft),
            ("problem", t.problem, "problem-soft", t.problem_soft),
            ("fails", t.fails, "fails-soft", t.fails_soft),
            ("fails", t.fails, "accent-soft", t.accent_soft),
            ("none", t.none, "none-soft", t.none_soft),
            ("practice", t.practice, "practice-soft", t.practice_soft),
            ("muted", t.muted, "sunken", t.sunken),
            ("muted", t.muted, "accent-soft", t.accent_soft),
            ("accent", t.accent, "accent-soft", t.accent_soft),
            ("ink", t.ink, "sunken", t.sunken),
            ("accent", t.accent, "sunken", t.sunken),
            ("works", t.works, "sunken", t.sunken),
            ("muted", t.muted, "works-soft", t.works_soft),
            // Words on what is pressed down.
            ("ink", t.ink, "line", t.line),
            ("muted", t.muted, "line", t.line),
            // A row of a comparison that differs has lights in it.
            ("problem", t.problem, "accent-soft", t.accent_soft),
            ("none", t.none, "accent-soft", t.accent_soft),
        ];
        for (ground, on) in [("page", t.page), ("surface", t.surface)] {
            for (name, colour) in [
                ("ink", t.ink),
                ("muted", t.muted),
                ("accent", t.accent),
                ("works", t.works),
                ("problem", t.problem),
                ("fails", t.fails),
                ("none", t.none),
            ] {
                pairs.push((name, colour, ground, on));
            }
        }
        for (name, colour) in [
            ("ink", t.ink),
            ("muted", t.muted),
            ("accent", t.accent),
            ("works", t.works),
            ("problem", t.problem),
            ("fails", t.fails),
        ] {
            pairs.push((name, colour, "selection", t.selection));
        }
        for (ground, on) in [
            ("accent-soft", t.accent_soft),
            ("works-soft", t.works_soft),
            ("problem-soft", t.problem_soft),
            ("fails-soft", t.fails_soft),
            ("none-soft", t.none_soft),
            ("practice-soft", t.practice_soft),
        ] {
            pairs.push(("ink", t.ink, ground, on));
        }
        pairs
    }

    fn mark_pairs(t: &Tokens) -> Vec<Pair> {
        vec![
            ("edge", t.edge, "page", t.page),
            ("edge", t.edge, "surface", t.surface),
            ("edge", t.edge, "sunken", t.sunken),
            ("edge", t.edge, "accent-soft", t.accent_soft),
            // The focus ring of "Leave practice" and of a button in a note.
            ("accent", t.accent, "practice-soft", t.practice_soft),
            ("accent", t.accent, "problem-soft", t.problem_soft),
            // The outline of a name, and the icon of a button that is pressed down.
            ("works", t.works, "works-soft", t.works_soft),
            ("muted", t.muted, "line", t.line),
            ("accent", t.accent, "line", t.line),
            ("time-name", t.time_name, "surface", t.surface),
            ("time-connect", t.time_connect, "surface", t.surface),
            ("time-encrypt", t.time_encrypt, "surface", t.surface),
            ("time-greet", t.time_greet, "surface", t.surface),
        ]
    }

    #[test]
    fn every_text_and_mark_stands_out_from_its_ground() {
        for (theme, tokens) in [("light", &LIGHT), ("dark", &DARK)] {
            for (pairs, least) in [(text_pairs(tokens), FOR_TEXT), (mark_pairs(tokens), FOR_MARKS)] {
                for (name, colour, ground, on) in pairs {
                    let ratio = contrast(colour, on);
                    assert!(ratio >= least, "{theme}: {name} on {ground} is {ratio:.2}, less than {least}");
                }
            }
        }
    }

    #[test]
    fn contrast_is_measured_as_wcag_does() {
        assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.001);
        // The page's own table gives these to one digit.
        assert!((contrast(LIGHT.ink, LIGHT.page) - 14.2).abs() < 0.05);
        assert!((contrast(DARK.accent, DARK.surface) - 8.5).abs() < 0.05);
    }
}
