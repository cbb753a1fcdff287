//! The result when receiving and sending were seen working.

use egui::{Margin, Rect, Role, Sense, Ui, pos2, vec2};

use super::{back, check_password, lead, show_details};
use crate::{
    diagnosis::Severity,
    gui::{
        lights,
        screen::Screen,
        theme::{self, BADGE, BETWEEN_CARDS, BODY, CARD_PADDING, COLUMN, ICON_TEXT, PAGE_TOP, SMALL},
        widgets::{
            button::Button,
            card::{self, Edge},
            footer::Footer,
            icon::Icon,
            light::Lamp,
            note::{self, Tone},
            page, tile, words,
        },
    },
    probe::SignIn,
    protocol::certificate::read_chain,
    report::{NotOffered, SignInOffer},
    settings::{Server, Settings},
    text::Value,
    wizard::{Input, ResultStep},
};

/// Above and below a row of the card.
const ROW_PADDING: f32 = 14.0;
const TEXT_LEFT: f32 = BADGE + 16.0;
/// Below this width the ticks stand under the server's name.
const TICKS_BESIDE_FROM: f32 = 520.0;

pub(in crate::gui) fn footer(ui: &Ui, screen: &Screen<'_>, step: &ResultStep) -> Footer<Input> {
    let footer = |check: &str| Footer {
        back: Some(back(screen)),
        links: vec![show_details(screen)],
        secondary: check_password(screen, step, check).into_iter().collect(),
        primary: Some((Button::primary(screen.say("works-choose-program")), Input::Continue)),
        ..Footer::default()
    };
    let full = footer("works-check-password");
    // A narrow window has room for fewer words only.
    if full.fits(ui, ui.max_rect().width()) { full } else { footer("sign-in-check") }
}

pub(in crate::gui) fn show(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>, step: &ResultStep, settings: &Settings) {
    page::page(ui, place, "works page", COLUMN, PAGE_TOP, |ui| {
        let headline = match settings.outgoing() {
            Some(_) => screen.say("works-headline"),
            None => screen.say("works-headline-receiving-only"),
        };
        lead::show(ui, screen, Lamp::Works, &headline, &lead::whom_and_when(screen, &step.record));
        if screen.wizard.earlier(&step.record).is_some() {
            ui.add_space(16.0);
            lead::beside_the_check_before(ui, screen, step);
            ui.add_space(BETWEEN_CARDS);
        } else {
            ui.add_space(24.0);
        }
        card::padded_card(ui, Edge::Quiet, Margin::symmetric(CARD_PADDING as i8, 0), |ui| {
            server_row(ui, screen, Icon::Inbox, "lights-receive", settings.incoming());
            if let Some(outgoing) = settings.outgoing() {
                card::rule(ui);
                server_row(ui, screen, Icon::Send, "lights-send", outgoing);
            }
        });
        ui.add_space(BETWEEN_CARDS);
        lights::board(screen, Some(&step.record)).strip(ui);
        ui.add_space(16.0);
        warnings(ui, screen, step);
        what_is_left(ui, screen, settings, step);
    });
}

fn server_row(ui: &mut Ui, screen: &Screen<'_>, icon: Icon, title: &str, server: &Server) {
    let t = theme::tokens(ui);
    let width = ui.available_width();
    let ticks: Vec<String> =
        ["works-answered", "works-encrypted", "works-id-checked"].map(|key| screen.say(key)).into();
    let title = screen.say(title);
    let host = screen.say_with(
        "works-host",
        &[("host", &server.endpoint.host.to_string()), ("port", &server.endpoint.port.to_string())],
    );
    let galleys: Vec<_> = ticks.iter().map(|tick| words::line(ui, tick, SMALL, t.ink)).collect();
    let ticks_width = galleys.iter().map(|galley| galley.size().x + ICON_TEXT + 5.0).sum::<f32>() + 32.0;
    let beside = width >= TICKS_BESIDE_FROM;
    let host_width = width - TEXT_LEFT - if beside { ticks_width + 16.0 } else { 0.0 };
    let host_galley = words::wrapped(ui, &host, SMALL, t.muted, host_width);
    let text_height = (BODY.line + host_galley.size().y).max(BADGE);
    let height = text_height + 2.0 * ROW_PADDING + if beside { 0.0 } else { SMALL.line + 8.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    words::name(&response, Role::ListItem, &format!("{title}, {host}. {}.", ticks.join(", ")));

    let top = rect.top() + ROW_PADDING;
    tile::badge(ui, pos2(rect.left(), top), icon);
    let left = rect.left() + TEXT_LEFT;
    words::silent_line(ui, left, top + BODY.line / 2.0, &title, BODY.semibold(), t.ink);
    words::silent(ui, pos2(left, top + BODY.line), host_galley);
    let (mut x, middle) = if beside {
        (rect.right() - ticks_width, top + BADGE / 2.0)
    } else {
        (left, rect.bottom() - ROW_PADDING - SMALL.line / 2.0)
    };
    for galley in galleys {
        Icon::Check.paint(ui.painter(), pos2(x + ICON_TEXT / 2.0, middle), ICON_TEXT, t.works);
        x += ICON_TEXT + 5.0;
        let width = galley.size().x;
        words::silent(ui, pos2(x, middle - SMALL.line / 2.0), galley);
        x += width + 16.0;
    }
}

/// What works and should be known all the same.
fn warnings(ui: &mut Ui, screen: &Screen<'_>, step: &ResultStep) {
    let shown =
        step.findings.iter().filter(|finding| finding.hidden_by.is_none() && finding.severity() == Severity::Warning);
    for finding in shown {
        let told = screen.texts().finding(finding);
        let line = told.advice.first().map_or(told.happened.as_str(), String::as_str);
        note::show(ui, Tone::Doubt, Icon::Info, &told.headline, line, None);
        ui.add_space(16.0);
    }
}

/// What is not known yet is said.
fn what_is_left(ui: &mut Ui, screen: &Screen<'_>, settings: &Settings, step: &ResultStep) {
    let origin = ui.cursor().min;
    let width = ui.available_width();
    Icon::Info.paint(ui.painter(), origin + vec2(ICON_TEXT / 2.0, 9.0), ICON_TEXT, theme::tokens(ui).muted);
    let ((), bottom) = page::at(ui, origin + vec2(26.0, 0.0), width - 26.0, |ui| {
        words::small(ui, &about_signing_in(screen, step));
        words::small(ui, &about_the_port(screen, settings, step));
    });
    page::close(ui, origin, width, bottom);
}

/// Whether signing in was tried, and where no password is asked for what will happen instead.
fn about_signing_in(screen: &Screen<'_>, step: &ResultStep) -> String {
    let sign_ins = step.record.sign_ins();
    if !sign_ins.is_empty() && sign_ins.iter().all(SignIn::works) {
        return screen.say("works-signed-in");
    }
    match step.sign_in_offer() {
        SignInOffer::DoNotAsk(NotOffered::OnlyInBrowser { provider: Some(provider) }) => {
            screen.say_with("works-in-browser-of", &[("provider", provider)])
        }
        SignInOffer::DoNotAsk(NotOffered::OnlyInBrowser { provider: None }) => screen.say("works-in-browser"),
        SignInOffer::DoNotAsk(NotOffered::NoWay) => screen.say("works-no-way-in"),
        SignInOffer::Ask(_) | SignInOffer::DoNotAsk(NotOffered::ToAgreeTo(_) | NotOffered::NothingWorks) => {
            screen.say("works-not-tried")
        }
    }
}

/// What a port is, and until when the ID of the incoming server is good.
fn about_the_port(screen: &Screen<'_>, settings: &Settings, step: &ResultStep) -> String {
    let endpoint = &settings.incoming().endpoint;
    let seen = step.record.evidence().iter().find(|seen| seen.is_working() && seen.endpoint == *endpoint);
    let chain = seen.and_then(|seen| seen.tls()).map(|tls| read_chain(&tls.chain));
    match chain.as_ref().and_then(|chain| chain.server()) {
        Some(own) => screen.say_values("works-port-and-id", &[("date", Value::Date(own.not_after))]),
        None => screen.say("works-port"),
    }
}
