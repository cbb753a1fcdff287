//! A QR code (ISO/IEC 18004) as dark and light squares, and as a picture.

use qrcodegen::{QrCode as Encoded, QrCodeEcc};

/// The squares of a code. Whoever draws them leaves four squares of light around.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrCode {
    width: usize,
    dark: Vec<bool>,
}

impl QrCode {
    /// The code for a text with the least correction, which makes the fewest and largest squares: a screen is clean.
    /// None where the text is too long for any code.
    pub(super) fn of(text: &str) -> Option<Self> {
        let code = Encoded::encode_text(text, QrCodeEcc::Low).ok()?;
        let squares = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
        let dark = squares.map(|(x, y)| code.get_module(x, y)).collect();
        Some(Self { width: code.size() as usize, dark })
    }

    /// Squares in each direction.
    pub fn width(&self) -> usize {
        self.width
    }

    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        self.dark[y * self.width + x]
    }

    /// Black on white with its margin, whatever the page around it.
    pub(super) fn svg(&self) -> String {
        const MARGIN: usize = 4;
        let side = self.width + 2 * MARGIN;
        let squares = (0..self.width).flat_map(|y| (0..self.width).map(move |x| (x, y)));
        let path: Vec<String> = squares
            .filter(|(x, y)| self.is_dark(*x, *y))
            .map(|(x, y)| format!("M{} {}h1v1h-1z", x + MARGIN, y + MARGIN))
            .collect();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{0}\" viewBox=\"0 0 {side} {side}\" \
             shape-rendering=\"crispEdges\">\n<rect width=\"{side}\" height=\"{side}\" fill=\"#FFFFFF\"/>\n\
             <path d=\"{path}\" fill=\"#000000\"/>\n</svg>\n",
            side * 8,
            path = path.concat()
        )
    }
}
