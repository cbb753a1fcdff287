//! The pieces that the steps are made of, each painted with vectors and known to a screen reader.

pub mod board;
pub mod button;
pub mod card;
pub mod code_chip;
pub mod explanation;
pub mod field;
pub mod focus;
pub mod footer;
pub mod header;
pub mod icon;
pub mod light;
pub mod mark;
pub mod note;
pub mod page;
pub mod password_field;
pub mod practice_band;
pub mod progress;
pub mod qr;
pub mod scene;
pub mod stepper;
pub mod tile;
pub mod words;
