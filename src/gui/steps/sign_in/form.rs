//! The left card: the name for signing in, which can be changed, and the password.

use egui::{Event, Id, Key, Margin, Modifiers, Rect, Role, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{Showing, outcome::Shown};
use crate::{
    account::UsernameForm,
    gui::{
        screen::Screen,
        theme::{self, BODY, FIELD_HEIGHT_SECOND, RADIUS, SMALL},
        widgets::{
            button::Button,
            card::{self, Edge},
            field::{self, Field},
            icon::Icon,
            password_field::PasswordField,
            tile, words,
        },
    },
    report::Names,
    wizard::{Input, SignInState, SignInStep},
};

const NAME: &str = "name for signing in";
const PASSWORD: &str = "password";
const PADDING: Margin = Margin { left: 24, right: 24, top: 20, bottom: 23 };

pub(super) fn show(ui: &mut Ui, screen: &mut Screen<'_>, shown: &Shown<'_>) {
    let going_on = ui.data(|data| data.get_temp::<bool>(go_on_with_password())).is_some();
    card::padded_card(ui, Edge::Quiet, PADDING, |ui| {
        name(ui, screen, shown);
        ui.add_space(20.0);
        password(ui, screen, shown, going_on);
        ui.add_space(12.0);
        let provider = shown.step.record.provider();
        if let Some(provider) = provider.filter(|provider| provider.wants_app_password()) {
            let takes = screen.say_with("sign-in-app-password", &[("provider", provider.short_name)]);
            words::words(ui, &takes, SMALL.semibold(), theme::tokens(ui).ink);
            ui.add_space(4.0);
        }
        let hosts = hosts(screen, shown.sign_in);
        words::small(ui, &screen.say_with("sign-in-where", &[("hosts", &hosts)]));
        if let Some(password) = screen.wizard.practice_password() {
            ui.add_space(4.0);
            words::small(ui, &screen.say_with("sign-in-practice", &[("password", password)]));
        }
    });
}

/// The servers that the password goes to, in words.
pub(super) fn hosts(screen: &Screen<'_>, sign_in: &SignInStep) -> String {
    let hosts: Vec<String> = sign_in.form.hosts().iter().map(ToString::to_string).collect();
    screen.texts().list(&hosts)
}

/// The name stands there to be checked, and becomes a field once the person wants another one.
fn name(ui: &mut Ui, screen: &mut Screen<'_>, shown: &Shown<'_>) {
    let is_open = Id::unique("another name for signing in");
    if screen.has_arrived() || !shown.showing.may_type() {
        ui.data_mut(|data| data.remove::<bool>(is_open));
    }
    if ui.data(|data| data.get_temp::<bool>(is_open)).is_some() {
        if another_name(ui, screen, shown) {
            ui.data_mut(|data| data.remove::<bool>(is_open));
            ui.data_mut(|data| data.insert_temp(go_on_with_password(), true));
            ui.ctx().request_repaint();
        }
    } else if the_name(ui, screen, shown) {
        ui.data_mut(|data| data.insert_temp(is_open, true));
        ui.memory_mut(|memory| memory.request_focus(field::id(NAME)));
        ui.ctx().request_repaint();
    }
}

/// Answers whether it is to be changed.
fn the_name(ui: &mut Ui, screen: &Screen<'_>, shown: &Shown<'_>) -> bool {
    let t = theme::tokens(ui);
    words::words(ui, &screen.say("sign-in-name"), SMALL.semibold(), t.ink);
    ui.add_space(8.0);
    let change = Button::link(screen.say("sign-in-change")).small();
    let size = change.size(ui);
    let width = ui.available_width();
    let text = both(screen, &shown.sign_in.names);
    let galley = words::wrapped(ui, &text, BODY, t.ink, width - 17.0 - size.x - 8.0);
    let height = (galley.size().y + 18.0).max(FIELD_HEIGHT_SECOND);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    words::name(&response, Role::Label, &text);
    ui.painter().rect(rect, RADIUS, t.sunken, Stroke::new(1.0, t.line), StrokeKind::Inside);
    words::silent(ui, pos2(rect.left() + 17.0, rect.center().y - galley.size().y / 2.0), galley);
    not_the_address(ui, screen, shown);
    let place = Rect::from_min_size(pos2(rect.right() - 4.0 - size.x, rect.center().y - size.y / 2.0), size);
    shown.showing.may_type() && change.show_at(ui, place).clicked()
}

/// A name that differs from the address looks like a slip to whoever knows only the address.
fn not_the_address(ui: &mut Ui, screen: &Screen<'_>, shown: &Shown<'_>) {
    let Some(provider) = shown.step.record.provider() else { return };
    let (names, said) = (&shown.sign_in.names, shown.sign_in.form.names().first());
    let address = shown.step.record.address.to_string();
    // Two names say for themselves which is which.
    if Some(names) == said && *names == Names::both(&names.incoming) && names.incoming != address {
        ui.add_space(4.0);
        words::small(ui, &screen.say_with("sign-in-name-not-address", &[("provider", provider.short_name)]));
    }
}

/// Answers whether one of the names was chosen.
fn another_name(ui: &mut Ui, screen: &mut Screen<'_>, shown: &Shown<'_>) -> bool {
    let label = screen.say("sign-in-name");
    let mut typed = shown.sign_in.names.incoming.clone();
    let response = Field::new(NAME, &label).second().show(ui, &mut typed);
    screen.holds_focus_only(response.id);
    if response.changed() {
        screen.send(Input::NameTyped(typed));
    }
    ui.add_space(4.0);
    let mut chosen = None;
    for (place, names) in shown.sign_in.form.names().iter().enumerate() {
        let hint = screen.say(hint_key(shown, names));
        let is_chosen = *names == shown.sign_in.names;
        let id = Id::unique(("name for signing in", place));
        if tile::program_tile(ui, id, theme::TILE, Icon::User, (&both(screen, names), &hint), is_chosen).clicked() {
            chosen = Some(names.clone());
        }
    }
    let is_chosen = chosen.is_some();
    if let Some(names) = chosen {
        screen.send(Input::NamesChosen(names));
    }
    is_chosen
}

/// Most providers take one name for both ways.
pub(super) fn both(screen: &Screen<'_>, names: &Names) -> String {
    if names.incoming == names.outgoing {
        return names.incoming.clone();
    }
    screen.say_with("sign-in-two-names", &[("incoming", &names.incoming), ("outgoing", &names.outgoing)])
}

fn hint_key(shown: &Shown<'_>, names: &Names) -> &'static str {
    let is = |form: UsernameForm| *names == Names::both(&form.for_address(&shown.step.record.address));
    if is(UsernameForm::Address) {
        "sign-in-name-address"
    } else if is(UsernameForm::LocalPart) {
        "sign-in-name-local-part"
    } else {
        "sign-in-name-said"
    }
}

fn password(ui: &mut Ui, screen: &mut Screen<'_>, shown: &Shown<'_>, going_on: bool) {
    let sign_in = shown.sign_in;
    let label = screen.say("sign-in-password");
    // While it is on its way it is not forgotten yet.
    let is_forgotten = sign_in.state == SignInState::Ended;
    let hint = if is_forgotten { screen.say("sign-in-forgotten") } else { String::new() };
    let show_or_hide = screen.say(if sign_in.shown { "sign-in-hide" } else { "sign-in-show" });
    let edited = PasswordField {
        id: PASSWORD,
        label: &label,
        hint: &hint,
        show_or_hide: &show_or_hide,
        shown: sign_in.shown,
        enabled: shown.showing.may_type(),
    }
    .show(ui, &sign_in.password);
    screen.holds_focus_only(edited.response.id);
    // Enter, with nothing to try yet, leads nowhere else.
    let stays = edited.response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if stays && sign_in.password.is_empty() {
        edited.response.request_focus();
    }
    if let Some(password) = edited.password {
        screen.send(Input::PasswordTyped(password));
    }
    if edited.toggled {
        screen.send(Input::PasswordShown(!sign_in.shown));
    }
    // Whoever types another name goes on with that.
    let types_a_name = ui.memory(|memory| memory.has_focus(field::id(NAME)));
    let goes_on = going_on && ui.data_mut(|data| data.remove_temp::<bool>(go_on_with_password())).is_some();
    if goes_on || (shown.showing == Showing::Promises && shown.has_changed && !types_a_name) {
        edited.response.request_focus();
    }
}

/// Set when a name was chosen. The focus moves in the next frame: in this one the pointer was pressed elsewhere.
fn go_on_with_password() -> Id {
    Id::unique("go on with the password")
}

/// Alt and S show or hide the password, also while it is typed: the letter that comes along is no part of it then.
pub(super) fn take_alt_s(ui: &Ui, screen: &mut Screen<'_>, sign_in: &SignInStep) {
    let is_alt_s = |event: &Event| {
        let Event::Key { key: Key::S, pressed: true, modifiers, .. } = event else { return false };
        modifiers.matches_exact(Modifiers::ALT)
    };
    let pressed = ui.input_mut(|input| {
        let place = input.events.iter().position(is_alt_s)?;
        input.events.remove(place);
        if matches!(input.events.get(place), Some(Event::Text(_))) {
            input.events.remove(place);
        }
        Some(())
    });
    if pressed.is_some() {
        screen.send(Input::PasswordShown(!sign_in.shown));
    }
}
