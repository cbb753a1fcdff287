//! Draws the wizard; the only module that knows egui. [`wizard_ui`] takes the wizard as it is and answers with inputs;
//! it changes nothing itself. [`run`] opens the window and passes events, inputs and commands around.

mod app;
mod desktop;
mod helpdesk;
mod keys;
mod language;
mod lights;
mod menu;
mod preferences;
mod remembered;
mod screen;
mod steps;
mod window;

pub mod theme;
pub mod widgets;

pub use app::{APP_ID, NoWindow, Obey, run};
pub use desktop::downloads;
pub use remembered::Remembered;
pub use screen::Answers;
pub use window::wizard_ui;
