//! A record in plain language, as lines for a terminal.

use std::fmt::Write;

use crate::{
    account::Security,
    diagnosis::{Finding, Severity, Verdict},
    report::{Record, json::FindingWords, lights},
    settings::Server,
    text::Texts,
};

use super::{Status, print};

/// The whole result: what works, what is wrong and what to do about it.
pub(super) fn record(record: &Record, texts: &Texts) -> String {
    let findings = record.findings();
    let shown: Vec<&Finding> = findings.iter().filter(|finding| finding.hidden_by.is_none()).collect();
    let mut out = String::new();
    let works = matches!(record.verdict(), Verdict::Ready | Verdict::ReadyWithWarnings);
    if works {
        line(&mut out, &texts.label("cli-works"));
    } else if let Some(first) = shown.first() {
        line(&mut out, &texts.finding(first).headline);
    }
    let seconds = texts.tenths(record.finished().unwrap_or_else(|| record.elapsed()));
    line(
        &mut out,
        &texts.label_with(
            "cli-checked-for",
            &[("address", record.address.to_string().into()), ("seconds", seconds.into())],
        ),
    );
    if let Some(settings) = record.settings() {
        out.push('\n');
        server(&mut out, "cli-receive", settings.incoming(), texts);
        if let Some(outgoing) = settings.outgoing() {
            server(&mut out, "cli-send", outgoing, texts);
        }
        line(&mut out, &format!("  {:10} {}", texts.label("cli-username"), settings.incoming().username));
    }
    heading(&mut out, &texts.label("cli-lights"));
    for light in lights::lights(record) {
        let light = [
            ("port", light.port.to_string().into()),
            ("word", texts.label(light.state.key()).into()),
            ("line", texts.label(light.line.key()).into()),
        ];
        line(&mut out, &format!("  {}", texts.label_with("cli-light", &light)));
    }
    if !record.sign_ins().is_empty() {
        heading(&mut out, &texts.label("cli-sign-in"));
    }
    for sign_in in record.sign_ins() {
        let endpoint = sign_in.endpoint();
        let key = match (sign_in.works(), sign_in.is_accepted()) {
            (true, _) => "cli-signed-in",
            (false, true) => "cli-signed-in-and-refused",
            (false, false) => "cli-not-signed-in",
        };
        let values = [
            ("host", endpoint.host.to_string().into()),
            ("port", endpoint.port.to_string().into()),
            ("username", sign_in.username.clone().into()),
        ];
        line(&mut out, &format!("  {}", texts.label_with(key, &values)));
    }
    for note in record.notes() {
        line(
            &mut out,
            &format!(
                "\n{}",
                texts.label_with(&format!("note-{}", note.kind()), &[("host", note.host().to_string().into())])
            ),
        );
    }
    let unasked = record.unasked().len();
    if unasked > 0 {
        line(&mut out, &format!("\n{}", texts.label_with("details-unasked", &[("count", unasked.into())])));
    }
    let mut rest = shown.iter();
    if !works && let Some(first) = rest.next() {
        body(&mut out, first, texts);
    }
    for finding in rest {
        heading(&mut out, &format!("{}: {}", texts.label("cli-also"), texts.finding(finding).headline));
        body(&mut out, finding, texts);
    }
    out.trim_end().to_owned()
}

/// One finding with its headline, for what is decided without a record.
pub(super) fn finding(finding: &Finding, texts: &Texts) -> String {
    let mut out = texts.finding(finding).headline;
    out.push('\n');
    body(&mut out, finding, texts);
    out.trim_end().to_owned()
}

/// What the person has to do before the exported settings work; empty where nothing is left. Names were agreed to before.
pub(super) fn left_to_do(record: &Record, texts: &Texts) -> String {
    let is_agreed = |finding: &Finding| finding.fault.remedy().is_some_and(|it| it.name_to_agree_to().is_some());
    let needed = record
        .findings()
        .into_iter()
        .find(|finding| finding.hidden_by.is_none() && finding.severity() == Severity::NeedsYou && !is_agreed(finding));
    needed.map_or_else(String::new, |needed| finding(&needed, texts))
}

/// A message about the first thing that somebody can be asked for; what stands in the way goes before what is only worth
/// knowing.
pub(super) fn message(record: &Record, texts: &Texts) -> String {
    let findings = record.findings();
    let message = findings
        .iter()
        .filter(|finding| finding.hidden_by.is_none())
        .find_map(|finding| texts.message_about(finding, &record.address, record.wall_clock));
    message.unwrap_or_else(|| texts.label("cli-nothing-to-ask"))
}

pub(super) fn finding_words(finding: &Finding, texts: &Texts) -> FindingWords {
    let text = texts.finding(finding);
    FindingWords {
        headline: text.headline,
        happened: text.happened,
        advice: text.advice,
        for_support: text.for_support,
    }
}

pub(super) fn explain(code: &str, texts: &Texts) -> std::io::Result<Status> {
    let text = match texts.explain(code) {
        Ok(text) => text,
        Err(problem) => {
            print(&texts.label_with("cli-unknown-code", &[("code", code.into())]))?;
            print(&texts.code_problem(&problem))?;
            return Ok(Status::WrongUse);
        }
    };
    let mut out = format!("{}\n", text.headline);
    paragraphs(&mut out, &text.happened, &text.advice, texts);
    line(&mut out, &format!("\n{}", text.who));
    line(&mut out, &texts.label("code-example"));
    print(out.trim_end())?;
    Ok(Status::Verified)
}

fn body(out: &mut String, finding: &Finding, texts: &Texts) {
    let text = texts.finding(finding);
    paragraphs(out, &text.happened, &text.advice, texts);
    if !text.known.is_empty() {
        heading(out, &texts.label("cli-how-we-know"));
        for known in &text.known {
            line(out, &format!("  - {known}"));
        }
    }
    line(out, &format!("\n{}", text.who));
    line(out, &texts.label_with("cli-code", &[("code", finding.fault.code().into())]));
    heading(out, &texts.label("cli-for-support"));
    line(out, &format!("  {}", text.for_support));
}

fn paragraphs(out: &mut String, happened: &str, advice: &[String], texts: &Texts) {
    heading(out, &texts.label("cli-what-happened"));
    line(out, &format!("  {happened}"));
    heading(out, &texts.label("cli-what-to-do"));
    for (number, step) in advice.iter().enumerate() {
        line(out, &format!("  {}. {step}", number + 1));
    }
}

fn server(out: &mut String, key: &str, server: &Server, texts: &Texts) {
    let security = match server.endpoint.security {
        Security::Tls => "SSL/TLS",
        Security::StartTls => "STARTTLS",
    };
    let words = [
        ("host", server.endpoint.host.to_string().into()),
        ("port", server.endpoint.port.to_string().into()),
        ("security", security.into()),
    ];
    line(out, &format!("  {:10} {}", texts.label(key), texts.label_with("cli-server-line", &words)));
}

fn heading(out: &mut String, text: &str) {
    line(out, &format!("\n{text}"));
}

fn line(out: &mut String, text: &str) {
    writeln!(out, "{text}").expect("a String takes everything");
}
