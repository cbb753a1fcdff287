//! The icons: a subset of Lucide, drawn as text of the bundled icon font. Silent for a screen reader.

use egui::{Align2, Color32, FontFamily, FontId, Painter, Pos2};

use crate::gui::theme;

/// One icon, under its Lucide name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    AtSign,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    CircleQuestionMark,
    Clock,
    Copy,
    Download,
    EllipsisVertical,
    ExternalLink,
    Eye,
    EyeOff,
    FileText,
    Globe,
    Headset,
    Inbox,
    Info,
    KeyRound,
    Keyboard,
    Laptop,
    Lightbulb,
    List,
    Lock,
    LockOpen,
    Mail,
    Minus,
    Monitor,
    Moon,
    Printer,
    QrCode,
    RotateCcw,
    RotateCw,
    Scale,
    Search,
    Send,
    Server,
    ShieldCheck,
    Smartphone,
    Sun,
    TabletSmartphone,
    Terminal,
    User,
    Waves,
    Wind,
    X,
}

impl Icon {
    /// Paints the icon with its 24 by 24 grid scaled to `size`.
    pub fn paint(self, painter: &Painter, centre: Pos2, size: f32, colour: Color32) {
        let font = FontId::new(size, FontFamily::Name(theme::ICONS.into()));
        painter.text(centre, Align2::CENTER_CENTER, self.code_point(), font, colour);
    }

    /// The private-use character that stands for the icon in `assets/fonts/Lucide.ttf`.
    const fn code_point(self) -> char {
        match self {
            Self::AtSign => '\u{e04e}',
            Self::Check => '\u{e06c}',
            Self::ChevronDown => '\u{e06d}',
            Self::ChevronLeft => '\u{e06e}',
            Self::ChevronRight => '\u{e06f}',
            Self::CircleQuestionMark => '\u{e082}',
            Self::Clock => '\u{e087}',
            Self::Copy => '\u{e09e}',
            Self::Download => '\u{e0b2}',
            Self::EllipsisVertical => '\u{e0b7}',
            Self::ExternalLink => '\u{e0b9}',
            Self::Eye => '\u{e0ba}',
            Self::EyeOff => '\u{e0bb}',
            Self::FileText => '\u{e0cc}',
            Self::Globe => '\u{e0e8}',
            Self::Headset => '\u{e5bd}',
            Self::Inbox => '\u{e0f7}',
            Self::Info => '\u{e0f9}',
            Self::KeyRound => '\u{e4a3}',
            Self::Keyboard => '\u{e284}',
            Self::Laptop => '\u{e1cd}',
            Self::Lightbulb => '\u{e1c2}',
            Self::List => '\u{e106}',
            Self::Lock => '\u{e10b}',
            Self::LockOpen => '\u{e10c}',
            Self::Mail => '\u{e10f}',
            Self::Minus => '\u{e11c}',
            Self::Monitor => '\u{e11d}',
            Self::Moon => '\u{e11e}',
            Self::Printer => '\u{e141}',
            Self::QrCode => '\u{e1df}',
            Self::RotateCcw => '\u{e148}',
            Self::RotateCw => '\u{e149}',
            Self::Scale => '\u{e212}',
            Self::Search => '\u{e151}',
            Self::Send => '\u{e152}',
            Self::Server => '\u{e153}',
            Self::ShieldCheck => '\u{e1ff}',
            Self::Smartphone => '\u{e163}',
            Self::Sun => '\u{e178}',
            Self::TabletSmartphone => '\u{e50a}',
            Self::Terminal => '\u{e181}',
            Self::User => '\u{e19f}',
            Self::Waves => '\u{e283}',
            Self::Wind => '\u{e1b0}',
            Self::X => '\u{e1b2}',
        }
    }
}
