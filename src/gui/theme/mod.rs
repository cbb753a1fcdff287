//! The look, in one place: colours, type, space, motion, and how they map onto egui's style.
//!
//! No other file names a colour, a size of type or a font; `.clippy.toml` bans the constructors elsewhere.

mod colour;
mod fonts;
mod motion;
mod space;
mod type_style;

pub use colour::{Mark, Tokens};
pub use fonts::ICONS;
pub use motion::{Motion, asking_turn, reduce};
pub use space::*;
pub use type_style::{
    BODY, BRAND, CODE, CODE_SMALL, FIELD, HEADLINE, NAME, SECTION, SERVER, SMALL, STEP_NUMBER, TAB, TINY, TypeStyle,
    Weight,
};

use egui::{CornerRadius, Stroke, Style, Theme, Vec2, epaint::Shadow, style::ScrollStyle};

/// Puts fonts and both themes into a context. Called once, before the first frame.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(fonts::definitions());
    ctx.options_mut(|options| options.fallback_theme = Theme::Light);
    for (theme, tokens) in [(Theme::Light, &colour::LIGHT), (Theme::Dark, &colour::DARK)] {
        ctx.style_mut_of(theme, |style| apply(style, tokens));
    }
}

/// The colours of the theme that this part of the window is drawn in.
pub fn tokens(ui: &egui::Ui) -> &'static Tokens {
    if ui.visuals().dark_mode { &colour::DARK } else { &colour::LIGHT }
}

/// The mark's colours, the same in both themes.
pub const fn mark() -> &'static Mark {
    &colour::LIGHT.mark
}

fn apply(style: &mut Style, t: &Tokens) {
    style.text_styles = [
        (egui::TextStyle::Heading, HEADLINE.font()),
        (egui::TextStyle::Body, BODY.font()),
        (egui::TextStyle::Button, BODY.font()),
        (egui::TextStyle::Small, SMALL.font()),
        (egui::TextStyle::Monospace, SERVER.font()),
    ]
    .into();
    style.animation_time = Motion::Hover.seconds();
    // Everything that can be read can be selected and copied.
    style.interaction.selectable_labels = true;

    let spacing = &mut style.spacing;
    // Distances are part of each widget and step; egui adds none of its own.
    spacing.item_spacing = Vec2::ZERO;
    spacing.interact_size = Vec2::splat(LEAST_PRESSABLE);
    spacing.button_padding = Vec2::new(16.0, 9.0);
    spacing.menu_margin = egui::Margin::same(4);
    spacing.scroll = ScrollStyle {
        floating: true,
        bar_width: 6.0,
        floating_width: 6.0,
        floating_allocated_width: 0.0,
        bar_outer_margin: 4.0,
        bar_inner_margin: 0.0,
        handle_min_length: 32.0,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        dormant_handle_opacity: 1.0,
        active_handle_opacity: 1.0,
        interact_handle_opacity: 1.0,
        foreground_color: false,
        ..ScrollStyle::solid()
    };

    let visuals = &mut style.visuals;
    // Letters as thick as they are drawn, on light and on dark; egui would thicken light ones.
    visuals.text_options.color_transfer_function = egui::epaint::FontColorTransferFunction::Off;
    visuals.override_text_color = Some(t.ink);
    visuals.weak_text_color = Some(t.muted);
    visuals.hyperlink_color = t.accent;
    visuals.panel_fill = t.page;
    visuals.window_fill = t.surface;
    visuals.window_stroke = Stroke::new(1.0, t.line);
    visuals.window_corner_radius = CornerRadius::same(RADIUS_CARD);
    visuals.menu_corner_radius = CornerRadius::same(RADIUS);
    visuals.extreme_bg_color = t.surface;
    visuals.text_edit_bg_color = Some(t.surface);
    visuals.faint_bg_color = t.sunken;
    visuals.code_bg_color = t.sunken;
    visuals.error_fg_color = t.fails;
    visuals.warn_fg_color = t.problem;
    visuals.selection.bg_fill = t.selection;
    visuals.selection.stroke = Stroke::new(1.0, t.ink);
    visuals.text_cursor.stroke = Stroke::new(1.5, t.accent);
    // A blinking caret would paint twice a second for ever; an idle window paints nothing.
    visuals.text_cursor.blink = false;
    visuals.popup_shadow = Shadow { offset: [0, 4], blur: 12, spread: 0, color: t.shadow_far };
    visuals.window_shadow = Shadow::NONE;
    visuals.interact_cursor = Some(egui::CursorIcon::PointingHand);
    visuals.disabled_alpha = 1.0;

    let widgets = &mut visuals.widgets;
    for (state, fill, line) in [
        (&mut widgets.noninteractive, t.surface, t.line),
        (&mut widgets.inactive, t.surface, t.edge),
        (&mut widgets.hovered, t.sunken, t.edge),
        (&mut widgets.active, t.sunken, t.edge),
        (&mut widgets.open, t.sunken, t.edge),
    ] {
        // The scroll handle takes `bg_fill`; our own widgets paint themselves.
        state.bg_fill = t.edge;
        state.weak_bg_fill = fill;
        state.bg_stroke = Stroke::new(1.0, line);
        state.fg_stroke = Stroke::new(1.0, t.ink);
        state.corner_radius = CornerRadius::same(RADIUS);
        // Nothing jumps when the pointer passes.
        state.expansion = 0.0;
    }
}
