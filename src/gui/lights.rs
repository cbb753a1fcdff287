//! The lights of a record with their words.

use super::{
    screen::Screen,
    widgets::{
        board::{Board, Group},
        light::{Lamp, Light},
    },
};
use crate::{
    account::Service,
    probe::{Asking, Manner},
    report::{
        Record,
        lights::{self, Line, PLACES, State},
    },
};

/// The board of a run; before the engine has begun every light is waiting.
pub(super) fn board(screen: &Screen<'_>, record: Option<&Record>) -> Board {
    let lights = record.map_or_else(waiting, lights::lights);
    let mut places = lights.iter().map(|light| self::light(screen, light));
    let mut group = |title: &str| {
        let pair = [places.next(), places.next()].map(|light| light.expect("the board has six places"));
        Group { title: screen.say(title), lights: pair }
    };
    Board {
        spoken: screen.say("lights-list"),
        receive: group("lights-receive"),
        send: group("lights-send"),
        pop3: group("lights-pop3"),
        pop3_gloss: screen.say("lights-pop3-gloss"),
        pop3_short: screen.say("lights-pop3-short"),
    }
}

pub(super) fn of(record: &Record) -> Vec<lights::Light> {
    lights::lights(record)
}

/// One light of a record.
pub(super) fn light(screen: &Screen<'_>, light: &lights::Light) -> Light {
    let lamp = lamp(light.state);
    let port = light.port.to_string();
    let word = screen.say(word_key(light.state));
    let line = screen.say(line_key(light.line));
    let sentence = if line.ends_with('?') { line.clone() } else { format!("{line}.") };
    let service = screen.say(service_key(light.service));
    let spoken = screen.say_with(
        "light-spoken",
        &[("port", &port), ("service", &service), ("word", &word.to_lowercase()), ("line", &sentence)],
    );
    Light { lamp, port, word, line, spoken }
}

pub(super) const fn lamp(state: State) -> Lamp {
    match state {
        State::Works => Lamp::Works,
        State::Problem => Lamp::Problem,
        State::Fails => Lamp::Fails,
        State::NotTried => Lamp::NotTried,
        State::Asking => Lamp::Asking,
        State::Waiting => Lamp::Waiting,
    }
}

/// The same at the head of a row.
pub(super) const fn service_title_key(service: Service) -> &'static str {
    match service {
        Service::Imap => "lights-receive",
        Service::Pop3 => "lights-pop3",
        Service::Submission => "lights-send",
    }
}

pub(super) const fn service_key(service: Service) -> &'static str {
    match service {
        Service::Imap => "service-receive",
        Service::Pop3 => "service-receive-pop3",
        Service::Submission => "service-send",
    }
}

pub(super) const fn word_key(state: State) -> &'static str {
    match state {
        State::Works => "light-works",
        State::Problem => "light-problem",
        State::Fails => "light-fails",
        State::NotTried => "light-not-tried",
        State::Asking => "light-asking",
        State::Waiting => "light-waiting",
    }
}

const fn line_key(line: Line) -> &'static str {
    match line {
        Line::AllChecked => "light-line-all-checked",
        Line::Waiting => "light-line-waiting",
        Line::NotNeeded => "light-line-not-needed",
        Line::Asking(asking) => match asking {
            Asking::Name => "light-line-asking-name",
            Asking::Connect => "light-line-asking-connect",
            Asking::Encryption => "light-line-asking-encryption",
            Asking::Greeting => "light-line-asking-greeting",
            Asking::Capabilities => "light-line-asking-capabilities",
        },
        Line::Slow(_) => "light-line-slow",
        Line::Failing(manner) => manner_key(manner),
    }
}

pub(super) const fn manner_key(manner: Manner) -> &'static str {
    match manner {
        Manner::NoSuchServer => "light-line-no-such-server",
        Manner::LookupFailed => "light-line-lookup-failed",
        Manner::Refused => "light-line-refused",
        Manner::Silent => "light-line-silent",
        Manner::Unreachable => "light-line-unreachable",
        Manner::EncryptionFails => "light-line-encryption-fails",
        Manner::CertificateRefused => "light-line-certificate-refused",
        Manner::NoEncryptionOffered => "light-line-no-encryption",
        Manner::NoGreeting => "light-line-no-greeting",
        Manner::TurnedAway => "light-line-turned-away",
        Manner::AnotherService => "light-line-another-service",
        Manner::CutOff => "light-line-cut-off",
        Manner::OurFault => "light-line-our-fault",
    }
}

fn waiting() -> Vec<lights::Light> {
    let place = |(service, security): (Service, _)| lights::Light {
        service,
        security,
        port: service.usual_port(security),
        state: State::Waiting,
        line: Line::Waiting,
    };
    PLACES.into_iter().map(place).collect()
}
