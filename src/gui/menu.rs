//! The menu behind the three dots: light or dark, larger or smaller, practice, whom a check may ask, and the list of keys.

use egui::{Popup, PopupCloseBehavior, Response, Role, Sense, Ui, pos2, vec2};

use super::{
    keys, language,
    screen::Screen,
    theme::{self, BODY, ICON_TEXT, LEAST_PRESSABLE, Motion, RADIUS_SMALL, SMALL},
    widgets::{card, focus, icon::Icon, words},
};
use crate::{
    engine::ReferenceHosts,
    wizard::{Appearance, Input, Letters, Movement, Step},
};

/// The least width of the menu; longer words widen it.
const WIDTH: f32 = 248.0;
/// What stands beside the words of a row: its icon to their left, the tick to their right.
const BESIDE_WORDS: f32 = 40.0 + 44.0;
/// The rows whose words are long in one language or another.
const LONG: [&str; 8] = [
    "menu-appearance-system",
    "menu-less-movement",
    "menu-reference-hosts",
    "menu-practise",
    "menu-compare",
    "menu-another-address",
    "menu-letters",
    "helper-code",
];
const ZOOM_STEP: f32 = 0.1;

pub(super) fn show(button: &Response, screen: &mut Screen<'_>) {
    Popup::menu(button)
        .id(button.id.with("popup"))
        .gap(4.0)
        .width(WIDTH)
        .close_behavior(PopupCloseBehavior::CloseOnClick)
        .show(|ui| {
            ui.set_width(width(ui, screen));
            let room = (ui.ctx().content_rect().height() - button.rect.bottom() - 32.0).max(keys::LEAST_LIST);
            egui::ScrollArea::vertical().max_height(room).min_scrolled_height(room).show(ui, |ui| items(ui, screen));
        });
}

fn items(ui: &mut Ui, screen: &mut Screen<'_>) {
    appearance(ui, screen);
    tick(ui, screen, Icon::Wind, "menu-less-movement", screen.wizard.movement() == Movement::Less, |less| {
        Input::MovementChosen(if less { Movement::Less } else { Movement::System })
    });
    divide(ui);
    zoom(ui, screen);
    divide(ui);
    let language = screen.say_with("menu-language", &[("name", &screen.say("language-name"))]);
    if item(ui, Some(Icon::Globe), &language, None).clicked() {
        language::set_open(ui.ctx(), true);
    }
    divide(ui);
    let (icon, key, input) = if screen.wizard.is_practising() {
        (Icon::Waves, "practice-leave", Input::LeavePractice)
    } else {
        (Icon::Waves, "menu-practise", Input::PractiseFirst)
    };
    if item(ui, Some(icon), &screen.say(key), None).clicked() {
        screen.send(input);
    }
    if screen.wizard.takes_a_code() && item(ui, Some(Icon::Headset), &screen.say("helper-code"), None).clicked() {
        screen.send(Input::EnterCode);
    }
    reference_hosts(ui, screen);
    let may_compare = matches!(screen.wizard.step(), Step::Result(result) if result.sign_in.is_none())
        || matches!(screen.wizard.step(), Step::Details(_));
    if may_compare && item(ui, Some(Icon::Scale), &screen.say("menu-compare"), None).clicked() {
        screen.send(Input::Compare);
    }
    if item(ui, Some(Icon::AtSign), &screen.say("menu-another-address"), None).clicked() {
        screen.send(Input::AnotherAddress);
    }
    let act = screen.wizard.letters() == Letters::Act;
    tick(ui, screen, Icon::Keyboard, "menu-letters", act, |act| {
        Input::LettersChosen(if act { Letters::Act } else { Letters::Ignored })
    });
    if item(ui, Some(Icon::CircleQuestionMark), &screen.say("menu-keys"), None).clicked() {
        keys::set_help(ui.ctx(), true);
    }
}

/// A row that can be ticked.
fn tick(ui: &mut Ui, screen: &mut Screen<'_>, icon: Icon, key: &str, is_set: bool, input: impl FnOnce(bool) -> Input) {
    if row(ui, Some(icon), &screen.say(key), Some((Role::MenuItemCheckBox, is_set))).clicked() {
        screen.send(input(!is_set));
    }
}

fn width(ui: &Ui, screen: &Screen<'_>) -> f32 {
    let t = theme::tokens(ui);
    let words = LONG.iter().map(|key| words::line(ui, &screen.say(key), BODY, t.ink).size().x);
    words.map(|width| width + BESIDE_WORDS).fold(WIDTH, f32::max)
}

fn appearance(ui: &mut Ui, screen: &mut Screen<'_>) {
    for (choice, icon, key) in [
        (Appearance::System, Icon::Monitor, "menu-appearance-system"),
        (Appearance::Light, Icon::Sun, "menu-appearance-light"),
        (Appearance::Dark, Icon::Moon, "menu-appearance-dark"),
    ] {
        if item(ui, Some(icon), &screen.say(key), Some(screen.wizard.appearance() == choice)).clicked() {
            screen.send(Input::AppearanceChosen(choice));
        }
    }
}

/// Whether servers of other providers are knocked at where the person's own stay shut.
fn reference_hosts(ui: &mut Ui, screen: &mut Screen<'_>) {
    let may = screen.wizard.reference_hosts() == ReferenceHosts::MayBeAsked;
    tick(ui, screen, Icon::Server, "menu-reference-hosts", may, |may| {
        Input::ReferenceHostsChosen(if may { ReferenceHosts::MayBeAsked } else { ReferenceHosts::LeftAlone })
    });
}

fn zoom(ui: &mut Ui, screen: &Screen<'_>) {
    let percent = format!("{:.0}", ui.ctx().zoom_factor() * 100.0);
    let caption = screen.say_with("menu-zoom", &[("percent", &percent)]);
    ui.add_space(4.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), SMALL.line), Sense::hover());
    words::name(&response, Role::Label, &caption);
    words::silent_line(ui, rect.left() + 12.0, rect.center().y, &caption, SMALL, theme::tokens(ui).muted);
    for (key, change) in [("menu-larger", ZOOM_STEP), ("menu-smaller", -ZOOM_STEP)] {
        if item(ui, Some(Icon::Search), &screen.say(key), None).clicked() {
            ui.ctx().set_zoom_factor(((ui.ctx().zoom_factor() + change) * 10.0).round() / 10.0);
        }
    }
}

/// One row of the menu; of rows that exclude each other the chosen one has a tick.
pub(super) fn item(ui: &mut Ui, icon: Option<Icon>, text: &str, chosen: Option<bool>) -> Response {
    row(ui, icon, text, chosen.map(|chosen| (Role::MenuItemRadio, chosen)))
}

/// A row with what it is and whether it has a tick, where it can have one.
fn row(ui: &mut Ui, icon: Option<Icon>, text: &str, tick: Option<(Role, bool)>) -> Response {
    let t = theme::tokens(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), LEAST_PRESSABLE), Sense::click());
    match tick {
        Some((role, chosen)) => {
            response.widget_info(|| egui::WidgetInfo::selected(role, true, chosen, text));
        }
        None => words::name(&response, Role::MenuItem, text),
    }
    let hovered = Motion::Hover.towards(ui, response.id.with("hover"), response.hovered());
    ui.painter().rect_filled(rect, RADIUS_SMALL, t.surface.lerp_to_gamma(t.sunken, hovered));
    let middle = rect.center().y;
    let left = match icon {
        Some(icon) => {
            icon.paint(ui.painter(), pos2(rect.left() + 12.0 + ICON_TEXT / 2.0, middle), ICON_TEXT, t.muted);
            40.0
        }
        None => 12.0,
    };
    let galley = words::line(ui, text, BODY, t.ink);
    ui.painter().galley(pos2(rect.left() + left, middle - galley.size().y / 2.0), galley, t.ink);
    if tick.is_some_and(|(_, chosen)| chosen) {
        Icon::Check.paint(ui.painter(), pos2(rect.right() - 20.0, middle), ICON_TEXT, t.accent);
    }
    focus::ring(ui, &response, rect.shrink(3.0), RADIUS_SMALL - 3);
    response
}

fn divide(ui: &mut Ui) {
    ui.add_space(4.0);
    card::rule(ui);
    ui.add_space(4.0);
}
