//! `mailhaven export … --for thunderbird --add-to PROFILE` and `--take-out-of PROFILE`: an account into a profile of
//! Thunderbird's on this computer, and out of it again. A profile is named as Thunderbird names it, by its folder's name,
//! or by the path of its folder.

use std::{
    io,
    path::{Path, PathBuf},
};

use crate::{
    account::EmailAddress,
    diagnosis::refused_address,
    engine::{
        Command, EventKind, Stays, ThunderbirdNews, ThunderbirdOrder, ThunderbirdProblem, ThunderbirdProfile,
        is_thunderbird_profile, thunderbird_places,
    },
    export::{Client, thunderbird::Addition},
    settings::Settings,
    text::Texts,
};

use super::{ORDER, RUN, Status, Surroundings, arguments::TakeOut, print, say, say_aside};

pub(super) fn add(
    wanted: &Path,
    settings: &Settings,
    texts: &Texts,
    surroundings: &mut Surroundings<'_>,
) -> io::Result<Status> {
    let addition = match Addition::of(settings) {
        Ok(addition) => addition,
        Err(refusal) => {
            let program = Client::Thunderbird.name().into();
            say_aside(&texts.label_with(&format!("refusal-{}", refusal.id()), &[("program", program)]))?;
            return Ok(Status::ProblemFound);
        }
    };
    let Some(profile) = profile(wanted, texts, surroundings)? else { return Ok(Status::WrongUse) };
    match order(ThunderbirdOrder::Add { profile, addition }, surroundings) {
        Some(ThunderbirdNews::Added { profile, .. }) => {
            print(&profile.join("user.js").display().to_string())?;
            let program = ("program", Client::Thunderbird.name().into());
            say_aside(&texts.label_with("done-open-program", &[program]))?;
            let values =
                [("address", settings.address().to_string().into()), ("profile", profile.display().to_string().into())];
            say_aside(&texts.label_with("cli-thunderbird-then", &values))?;
            Ok(Status::Verified)
        }
        other => failed(other, texts),
    }
}

pub(super) fn take_out(wanted: &TakeOut, texts: &Texts, surroundings: &mut Surroundings<'_>) -> io::Result<Status> {
    let address = match EmailAddress::parse(&wanted.address) {
        Ok(address) => address,
        Err(problem) => {
            print(&say::finding(&refused_address(problem), texts))?;
            return Ok(Status::WrongUse);
        }
    };
    let Some(profile) = profile(&wanted.profile, texts, surroundings)? else { return Ok(Status::WrongUse) };
    match order(ThunderbirdOrder::UndoAll { profile, address }, surroundings) {
        Some(ThunderbirdNews::Undone { stays }) => {
            let line = match stays {
                Stays::No => texts.label("thunderbird-undone-line"),
                Stays::InThunderbird => {
                    format!("{}. {}", texts.label("thunderbird-stays"), texts.label("thunderbird-stays-line"))
                }
            };
            say_aside(&line)?;
            Ok(Status::Verified)
        }
        other => failed(other, texts),
    }
}

/// The folder of the profile that is meant; where there is no such, or more than one, that is said.
fn profile(wanted: &Path, texts: &Texts, surroundings: &mut Surroundings<'_>) -> io::Result<Option<PathBuf>> {
    // A folder may belong to a Thunderbird in no usual place.
    if wanted.is_absolute() && is_thunderbird_profile(wanted) {
        return Ok(Some(wanted.to_owned()));
    }
    let found = match order(ThunderbirdOrder::Find { places: thunderbird_places() }, surroundings) {
        Some(ThunderbirdNews::Found(found)) => found,
        Some(_) | None => Vec::new(),
    };
    let meant: Vec<&ThunderbirdProfile> = [is_called, is_in_folder, is_folder]
        .into_iter()
        .map(|means| found.iter().filter(|one| means(one, wanted)).collect::<Vec<_>>())
        .find(|meant| !meant.is_empty())
        .unwrap_or_default();
    let list = |profiles: &[&ThunderbirdProfile]| {
        let name = |one: &&ThunderbirdProfile| format!("{} ({})", one.profile.name, one.profile.folder.display());
        profiles.iter().map(name).collect::<Vec<_>>().join(", ")
    };
    let told = |key: &str, profiles: &[&ThunderbirdProfile]| {
        let values = [("profile", wanted.display().to_string().into()), ("profiles", list(profiles).into())];
        say_aside(&texts.label_with(key, &values))
    };
    let is_path = wanted.components().count() > 1;
    match meant.as_slice() {
        [one] => return Ok(Some(one.profile.folder.clone())),
        [] if is_path && is_thunderbird_profile(wanted) => return Ok(Some(wanted.canonicalize()?)),
        [] if is_path && wanted.is_dir() && !wanted.join("profiles.ini").exists() => {
            let folder = wanted.canonicalize()?.display().to_string();
            say_aside(&texts.label_with("cli-no-profile-there", &[("folder", folder.into())]))?;
        }
        [] if found.is_empty() => say_aside(&texts.label("cli-no-profiles"))?,
        [] => told("cli-no-such-profile", &found.iter().collect::<Vec<_>>())?,
        several => told("cli-several-profiles", several)?,
    }
    Ok(None)
}

fn is_called(one: &ThunderbirdProfile, wanted: &Path) -> bool {
    Path::new(&one.profile.name) == wanted
}

/// By the folder's own name, or as `profiles.ini` has it, such as `Profiles/x7.default-release`.
fn is_in_folder(one: &ThunderbirdProfile, wanted: &Path) -> bool {
    one.profile.folder.file_name().is_some_and(|name| Path::new(name) == wanted)
        || one.place.join(wanted).canonicalize().is_ok_and(|folder| folder == one.profile.folder)
}

fn is_folder(one: &ThunderbirdProfile, wanted: &Path) -> bool {
    wanted.components().count() > 1 && wanted.canonicalize().is_ok_and(|folder| folder == one.profile.folder)
}

fn order(order: ThunderbirdOrder, surroundings: &mut Surroundings<'_>) -> Option<ThunderbirdNews> {
    (surroundings.obey)(Command::Thunderbird { run: RUN, id: ORDER, order });
    loop {
        if let EventKind::Thunderbird { news, .. } = (surroundings.next_event)()?.kind {
            return Some(news);
        }
    }
}

fn failed(news: Option<ThunderbirdNews>, texts: &Texts) -> io::Result<Status> {
    let Some(ThunderbirdNews::Failed(problem)) = news else { return Ok(Status::OurFault) };
    say_aside(&problem_words(&problem, texts))?;
    Ok(Status::ProblemFound)
}

fn problem_words(problem: &ThunderbirdProblem, texts: &Texts) -> String {
    let path = problem.path().map_or_else(String::new, |path| path.display().to_string());
    let values = [("path", path.into()), ("program", Client::Thunderbird.name().into())];
    texts.label_with(&format!("thunderbird-{}", problem.id()), &values)
}
