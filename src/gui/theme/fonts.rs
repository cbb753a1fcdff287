//! The bundled fonts (`assets/fonts/README.md`), one family per weight. The system's fonts stand in for other scripts.

use std::sync::{Arc, LazyLock};

use egui::{FontData, FontDefinitions, FontFamily};

pub(super) const MEDIUM: &str = "inter-medium";
pub(super) const SEMIBOLD: &str = "inter-semibold";
/// The family of the icons; `widgets::icon` holds their code points.
pub const ICONS: &str = "lucide";

static INTER: LazyLock<Vec<u8>> = LazyLock::new(|| unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/Inter.ttf"))));
static HACK: LazyLock<Vec<u8>> = LazyLock::new(|| unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/Hack.ttf"))));
static LUCIDE: LazyLock<Vec<u8>> = LazyLock::new(|| unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/Lucide.ttf"))));

pub(super) fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (family, name, weight) in [
        (FontFamily::Proportional, "inter", 400.0),
        (FontFamily::Name(MEDIUM.into()), MEDIUM, 500.0),
        (FontFamily::Name(SEMIBOLD.into()), SEMIBOLD, 600.0),
    ] {
        let mut data = as_drawn(&INTER);
        data.tweak.coords.push(b"wght", weight);
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
        fonts.families.insert(family, vec![name.to_owned()]);
    }
    fonts.font_data.insert("hack".to_owned(), Arc::new(as_drawn(&HACK)));
    fonts.families.insert(FontFamily::Monospace, vec!["hack".to_owned(), "inter".to_owned()]);
    fonts.font_data.insert(ICONS.to_owned(), Arc::new(as_drawn(&LUCIDE)));
    fonts.families.insert(FontFamily::Name(ICONS.into()), vec![ICONS.to_owned()]);
    fonts
}

fn unpacked(font: &[u8]) -> Vec<u8> {
    miniz_oxide::inflate::decompress_to_vec(font).expect("the build script packed it")
}

/// A font with its outlines as they are: fitting them to the pixel grid would cost start time and the even colour of
/// text.
fn as_drawn(bytes: &'static [u8]) -> FontData {
    let mut data = FontData::from_static(bytes);
    data.tweak.hinting = Some(false);
    data
}
