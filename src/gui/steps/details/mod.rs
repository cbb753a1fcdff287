//! The proof behind a result, in tabs: where we looked, what was tried and how long it took, the server's ID, its own
//! words, and everything that left this computer.

mod certificate;
mod conversation;
mod looks;
mod reason;
mod report;
mod sent;
mod sources;
mod tries;
mod values;

use egui::{Align, Key, Rect, Role, Sense, Ui, pos2, vec2};

use crate::{
    gui::{
        screen::Screen,
        theme::{self, COLUMN_PANES, Motion, SECTION, SMALL, TAB},
        widgets::{button::Button, focus, footer::Footer, icon::Icon, page, words},
    },
    wizard::{DetailsStep, DetailsTab, Input},
};

/// The tabs start a little higher than a headline would.
const TOP: f32 = 20.0;
const TAB_HEIGHT: f32 = 38.0;
const TAB_PADDING: f32 = 12.0;
const BETWEEN_TABS: f32 = 4.0;

pub(in crate::gui) fn footer(screen: &Screen<'_>, step: &DetailsStep) -> Footer<Input> {
    let helpdesk = screen.copy_button("copy-for-helpdesk", Icon::Copy, screen.helpdesk(&step.result.record));
    let save = Button::outlined(screen.say("details-save-report")).icon(Icon::Download);
    Footer {
        back: Some((Button::outlined(screen.say("details-back")).icon(Icon::ChevronLeft), Input::Back)),
        secondary: vec![(save, Input::SaveReport(screen.report(&step.result.record))), helpdesk],
        ..Footer::default()
    }
}

pub(in crate::gui) fn show(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>, step: &DetailsStep) {
    page::page(ui, place, "details page", COLUMN_PANES, TOP, |ui| {
        tabs(ui, screen, step.tab);
        ui.add_space(16.0);
        report::show(ui, screen, &step.report);
        let record = &step.result.record;
        match step.tab {
            DetailsTab::Sources => {
                sources::show(ui, screen, record);
                ui.add_space(24.0);
                values::show(ui, screen, record);
            }
            DetailsTab::Tries => {
                tries::show(ui, screen, record);
                looks::show(ui, screen, record);
            }
            DetailsTab::Certificate => certificate::show(ui, screen, record),
            DetailsTab::Conversation => conversation::show(ui, screen, record),
            DetailsTab::Sent => sent::show(ui, screen, record),
        }
    });
}

/// The headline of a tab and its second line.
fn section(ui: &mut Ui, headline: &str, line: &str) {
    let t = theme::tokens(ui);
    words::heading(ui, headline, SECTION, t.ink);
    ui.add_space(2.0);
    words::words(ui, line, SMALL.on_line(20.0), t.muted);
    ui.add_space(12.0);
}

fn tabs(ui: &mut Ui, screen: &mut Screen<'_>, chosen: DetailsTab) {
    let t = theme::tokens(ui);
    let width = ui.available_width();
    let titles = DetailsTab::ALL.map(|tab| screen.say(title_key(tab)));
    let widths =
        titles.each_ref().map(|title| words::line(ui, title, TAB.semibold(), t.ink).size().x + 2.0 * TAB_PADDING);
    let rows = if widths.iter().sum::<f32>() > width { 2 } else { 1 };
    let (whole, _) = ui.allocate_exact_size(vec2(width, TAB_HEIGHT * rows as f32), Sense::hover());
    ui.painter().rect_filled(whole.with_min_y(whole.bottom() - 1.0), 0.0, t.line);
    let mut at = whole.min;
    for ((tab, title), tab_width) in DetailsTab::ALL.into_iter().zip(&titles).zip(widths) {
        if at.x + tab_width > whole.right() + 1.0 {
            at = pos2(whole.left(), at.y + TAB_HEIGHT);
        }
        let rect = Rect::from_min_size(at, vec2(tab_width, TAB_HEIGHT));
        at.x = rect.right() + BETWEEN_TABS;
        let response = ui.interact(rect, egui::Id::unique(("details tab", tab)), Sense::click());
        response.widget_info(|| egui::WidgetInfo::selected(Role::Tab, true, tab == chosen, title));
        screen.holds_focus_only(response.id);
        if response.clicked() && tab != chosen {
            screen.send(Input::DetailsTabChosen(tab));
        }
        if tab == chosen && screen.has_arrived() {
            response.request_focus();
        }
        let hovered = Motion::Hover.towards(ui, response.id.with("hover"), response.hovered());
        let (style, colour) =
            if tab == chosen { (TAB.semibold(), t.ink) } else { (TAB, t.muted.lerp_to_gamma(t.ink, hovered)) };
        let galley = words::line(ui, title, style, colour);
        ui.painter().galley(rect.center() - galley.size() / 2.0 - vec2(0.0, 1.0), galley, colour);
        if tab == chosen {
            ui.painter().rect_filled(rect.with_min_y(rect.bottom() - 2.0), 0.0, t.accent);
        }
        focus::ring(ui, &response, rect.shrink2(vec2(2.0, 5.0)), theme::RADIUS_SMALL);
    }
    move_with_arrows(ui, screen, chosen);
}

/// Left and right change the tab while one of them has the focus.
fn move_with_arrows(ui: &Ui, screen: &mut Screen<'_>, chosen: DetailsTab) {
    let focused = ui.memory(egui::Memory::focused);
    let on_tabs = DetailsTab::ALL.iter().any(|tab| focused == Some(egui::Id::unique(("details tab", *tab))));
    let step = ui.input(|input| {
        isize::from(input.key_pressed(Key::ArrowRight)) - isize::from(input.key_pressed(Key::ArrowLeft))
    });
    if !on_tabs || step == 0 {
        return;
    }
    let place = DetailsTab::ALL.iter().position(|tab| *tab == chosen).unwrap_or_default();
    let count = DetailsTab::ALL.len();
    let next = DetailsTab::ALL[(place + count).saturating_add_signed(step) % count];
    focus::give(ui, egui::Id::unique(("details tab", next)));
    screen.send(Input::DetailsTabChosen(next));
}

const fn title_key(tab: DetailsTab) -> &'static str {
    match tab {
        DetailsTab::Sources => "details-sources",
        DetailsTab::Tries => "details-timeline",
        DetailsTab::Certificate => "details-certificate",
        DetailsTab::Conversation => "details-conversation",
        DetailsTab::Sent => "details-sent",
    }
}

/// A cell of a table: text cut at its column, selectable. The row says it whole to a screen reader.
pub(super) fn cell(
    ui: &mut Ui,
    left_middle: egui::Pos2,
    width: f32,
    text: &str,
    style: theme::TypeStyle,
    colour: egui::Color32,
    align: Align,
) {
    let mut job = style.job(text, colour);
    job.wrap = egui::text::TextWrapping::truncate_at_width(width);
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let left = match align {
        Align::Max => left_middle.x + width - galley.size().x,
        Align::Min | Align::Center => left_middle.x,
    };
    words::silent(ui, pos2(left, left_middle.y - galley.size().y / 2.0), galley);
}
