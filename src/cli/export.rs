//! `mailhaven export`: checks, then writes the files of one mail program into a folder. Where servers of another company
//! are to be agreed to, nothing is written before the person has named that company, whatever else stands in the way.

use std::io;

use crate::{
    account::EmailAddress,
    diagnosis::refused_address,
    engine::{Command, EventKind, SaveProblem},
    export::{self, Client},
    text::Texts,
    wizard::today,
};

use super::{
    ORDER, RUN, Status, Surroundings,
    arguments::{Export, Target},
    check, print, say, say_aside,
    sheet::sheet_words_for,
    status, thunderbird,
};

pub(super) fn list(_texts: &Texts) -> io::Result<Status> {
    let width = Client::ALL.iter().map(|client| client.id().len()).max().unwrap_or(0);
    for client in Client::ALL {
        print(&format!("{:width$}  {}", client.id(), client.name()))?;
    }
    Ok(Status::Verified)
}

pub(super) fn export(wanted: &Export, texts: &Texts, surroundings: &mut Surroundings<'_>) -> io::Result<Status> {
    let address = match EmailAddress::parse(&wanted.check.address) {
        Ok(address) => address,
        Err(problem) => {
            print(&say::finding(&refused_address(problem), texts))?;
            return Ok(Status::WrongUse);
        }
    };
    let Some(record) = check::record(&wanted.check, address, texts, surroundings) else { return Ok(Status::OurFault) };
    let Some(settings) = record.settings() else {
        print(&say::record(&record, texts))?;
        return Ok(Status::ProblemFound);
    };
    let to_agree_to = record.to_agree_to(&settings, &wanted.check.agreed);
    if !to_agree_to.is_empty() {
        for (finding, name) in &to_agree_to {
            print(&say::finding(finding, texts))?;
            say_aside(&texts.label_with("cli-agree-first", &[("name", name.to_string().into())]))?;
        }
        return Ok(Status::ProblemFound);
    }
    let folder = match &wanted.target {
        Target::Folder(folder) => folder.clone(),
        Target::Thunderbird(profile) => {
            let added = thunderbird::add(profile, &settings, texts, surroundings)?;
            return Ok(if added == Status::Verified { status(&record) } else { added });
        }
    };
    let files = match export::export_beside(
        wanted.client,
        &settings,
        &sheet_words_for(texts, record.provider()),
        &today(&record),
    ) {
        Ok(files) => files,
        Err(refusal) => {
            let key = format!("refusal-{}", refusal.id());
            say_aside(&texts.label_with(&key, &[("program", wanted.client.name().into())]))?;
            return Ok(Status::ProblemFound);
        }
    };
    (surroundings.obey)(Command::Save { run: RUN, id: ORDER, folder, files });
    while let Some(event) = (surroundings.next_event)() {
        match event.kind {
            EventKind::Saved { paths, .. } => {
                for path in paths {
                    print(&path.display().to_string())?;
                }
                let id = wanted.client.id();
                for part in ["left", "left-line"] {
                    say_aside(&texts.label(&format!("client-{id}-{part}")))?;
                }
                if !wanted.client.was_tried() {
                    say_aside(&texts.label("client-not-tried"))?;
                }
                let left = say::left_to_do(&record, texts);
                if !left.is_empty() {
                    say_aside(&left)?;
                }
                return Ok(status(&record));
            }
            EventKind::SaveFailed { problem, .. } => {
                let (key, path, why) = match &problem {
                    SaveProblem::Exists { path } => ("cli-file-exists", path, None),
                    SaveProblem::NotWritable { path, why } => ("cli-file-not-writable", path, Some(why)),
                };
                say_aside(&texts.label_with(key, &[("path", path.display().to_string().into())]))?;
                if let Some(why) = why {
                    say_aside(why)?;
                }
                return Ok(Status::ProblemFound);
            }
            EventKind::Started { .. }
            | EventKind::Here(_)
            | EventKind::SourceReported(_)
            | EventKind::Planned(_)
            | EventKind::Asking { .. }
            | EventKind::Tried(_)
            | EventKind::Looked(_)
            | EventKind::Clock
            | EventKind::Finished
            | EventKind::Cancelled
            | EventKind::SigningIn { .. }
            | EventKind::SignedIn(_)
            | EventKind::SignInOver
            | EventKind::Thunderbird { .. } => {}
        }
    }
    Ok(Status::OurFault)
}
