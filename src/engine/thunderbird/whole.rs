//! Puts a file in place of another in one step: whoever reads sees the old one or the new one, never a part. The rights
//! of the old one are kept, and where it is a link, what the link leads to is replaced. One that is only for reading stays,
//! and so does a link that leads nowhere.

use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

use super::{ThunderbirdProblem, not_writable};

pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<(), ThunderbirdProblem> {
    let target = target(path).map_err(|error| not_writable(path, &error))?;
    let part = beside(&target);
    let outcome = write(&part, &target, bytes).and_then(|()| fs::rename(&part, &target));
    if let Err(error) = outcome {
        // What is left of it, if anything, is ours alone; that it cannot be written is the news.
        if part.exists() {
            fs::remove_file(&part).map_err(|error| not_writable(&part, &error))?;
        }
        return Err(not_writable(path, &error));
    }
    // The name is as durable as the bytes, where the system can say so.
    if let Some(folder) = target.parent().and_then(|folder| File::open(folder).ok()) {
        folder.sync_all().unwrap_or(());
    }
    Ok(())
}

/// The file itself, where it may be replaced.
fn target(path: &Path) -> io::Result<PathBuf> {
    let target = match path.canonicalize() {
        Err(error) if error.kind() == ErrorKind::NotFound && !path.is_symlink() => return Ok(path.to_owned()),
        target => target?,
    };
    let is_for_reading = fs::metadata(&target)?.permissions().readonly();
    if is_for_reading { Err(ErrorKind::PermissionDenied.into()) } else { Ok(target) }
}

/// A name that no other try of this or another program uses.
fn beside(target: &Path) -> PathBuf {
    let mut part = target.as_os_str().to_owned();
    part.push(format!(".mailhaven-{}", std::process::id()));
    PathBuf::from(part)
}

fn write(part: &Path, target: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(part)?;
    if let Ok(old) = fs::metadata(target) {
        file.set_permissions(old.permissions())?;
    }
    file.write_all(bytes)?;
    file.sync_all()
}

/// A new folder that only its owner can look into, as Thunderbird makes its profiles.
pub(super) fn make_own_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
