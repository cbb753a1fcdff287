//! Writes exported files: whole or not at all, and never over a file that exists.

use std::{
    fs::{self, File},
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
};

use crate::export::ExportedFile;

use super::SaveProblem;

/// Writes all files, or none: where one cannot be written, those before it are taken away again, and so is the folder if
/// it was made for them.
pub(super) fn save(folder: &Path, files: &[ExportedFile]) -> Result<Vec<PathBuf>, SaveProblem> {
    let is_new = !folder.exists();
    fs::create_dir_all(folder).map_err(|error| not_writable(folder, &error))?;
    let mut written = Vec::new();
    for file in files {
        match write_new(&folder.join(&file.name), &file.bytes) {
            Ok(path) => written.push(path),
            Err(problem) => {
                for path in &written {
                    fs::remove_file(path).map_err(|error| not_writable(path, &error))?;
                }
                if is_new {
                    fs::remove_dir(folder).map_err(|error| not_writable(folder, &error))?;
                }
                return Err(problem);
            }
        }
    }
    Ok(written)
}

/// Writes beside the target first, into a file of its own, and links that into place: `hard_link` fails where the name is
/// taken, so neither a half file nor an overwritten one can be left behind.
fn write_new(path: &Path, bytes: &[u8]) -> Result<PathBuf, SaveProblem> {
    if path.is_symlink() || path.exists() {
        return Err(SaveProblem::Exists { path: path.to_owned() });
    }
    let part = beside(path);
    // What has that name already is somebody else's, and nothing is written through a link.
    let file = match File::create_new(&part) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(SaveProblem::Exists { path: part }),
        Err(error) => return Err(not_writable(path, &error)),
    };
    let outcome = write_part(file, bytes).and_then(|()| match fs::hard_link(&part, path) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => rename_new(&part, path),
        other => other,
    });
    let cleared = if part.exists() { fs::remove_file(&part) } else { Ok(()) };
    match (outcome, cleared) {
        (Err(error), _) if error.kind() == ErrorKind::AlreadyExists && (path.is_symlink() || path.exists()) => {
            Err(SaveProblem::Exists { path: path.to_owned() })
        }
        (Err(error), _) => Err(not_writable(path, &error)),
        (Ok(()), Err(error)) => Err(not_writable(&part, &error)),
        (Ok(()), Ok(())) => Ok(path.to_owned()),
    }
}

/// For file systems without links (FAT, some network shares). The name is taken first, since a rename asks nobody; what
/// it then replaces is our own empty file.
fn rename_new(part: &Path, path: &Path) -> std::io::Result<()> {
    File::create_new(path)?;
    fs::rename(part, path).or_else(|error| fs::remove_file(path).and(Err(error)))
}

/// A name that no other program uses, short whatever the other one's length is.
fn beside(path: &Path) -> PathBuf {
    path.with_file_name(format!(".mailhaven-{}.part", std::process::id()))
}

fn write_part(mut file: File, bytes: &[u8]) -> std::io::Result<()> {
    file.write_all(bytes)?;
    file.sync_all()
}

fn not_writable(path: &Path, error: &std::io::Error) -> SaveProblem {
    SaveProblem::NotWritable { path: path.to_owned(), why: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str) -> ExportedFile {
        ExportedFile { name: name.to_owned(), media_type: "text/plain", bytes: b"settings".to_vec() }
    }

    fn fresh_folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("mailhaven-{name}-{}", std::process::id()));
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        folder
    }

    #[test]
    fn files_are_written_whole_and_leave_nothing_else() {
        let folder = fresh_folder("whole");
        let paths = save(&folder, &[file("a.txt"), file("b.txt")]).unwrap();
        assert_eq!(paths, [folder.join("a.txt"), folder.join("b.txt")]);
        assert_eq!(fs::read(&paths[0]).unwrap(), b"settings");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn an_existing_file_is_kept_and_nothing_else_is_written() {
        let folder = fresh_folder("kept");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("b.txt"), "mine").unwrap();
        let problem = save(&folder, &[file("a.txt"), file("b.txt")]).unwrap_err();
        assert_eq!(problem, SaveProblem::Exists { path: folder.join("b.txt") });
        assert_eq!(fs::read(folder.join("b.txt")).unwrap(), b"mine");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_file_that_only_looks_like_a_part_is_kept() {
        let folder = fresh_folder("part");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("a.txt.part"), "mine").unwrap();
        save(&folder, &[file("a.txt")]).unwrap();
        assert_eq!(fs::read(folder.join("a.txt.part")).unwrap(), b"mine");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_name_as_long_as_names_can_be_is_written() {
        let folder = fresh_folder("longest");
        save(&folder, &[file(&"x".repeat(255))]).unwrap();
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_folder_made_for_files_that_cannot_be_written_goes_again() {
        let folder = fresh_folder("gone");
        let problem = save(&folder, &[file("a.txt"), file(&"x".repeat(300))]).unwrap_err();
        assert!(matches!(problem, SaveProblem::NotWritable { .. }), "{problem}");
        assert!(!folder.exists());
    }

    #[test]
    fn where_there_are_no_links_a_name_that_is_taken_is_kept_too() {
        let folder = fresh_folder("renamed");
        fs::create_dir_all(&folder).unwrap();
        let (part, path) = (folder.join("part"), folder.join("a.txt"));
        fs::write(&part, "settings").unwrap();
        rename_new(&part, &path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"settings");
        fs::write(&part, "others").unwrap();
        assert_eq!(rename_new(&part, &path).unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"settings");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link_that_somebody_laid() {
        let folder = fresh_folder("link");
        fs::create_dir_all(&folder).unwrap();
        let elsewhere = folder.join("elsewhere");
        std::os::unix::fs::symlink(&elsewhere, beside(&folder.join("a.txt"))).unwrap();
        std::os::unix::fs::symlink(&elsewhere, folder.join("b.txt")).unwrap();
        for name in ["a.txt", "b.txt"] {
            assert!(matches!(save(&folder, &[file(name)]), Err(SaveProblem::Exists { .. })), "{name}");
        }
        assert!(!elsewhere.exists());
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_named() {
        let problem = save(Path::new("/proc/no-such-folder"), &[file("a.txt")]).unwrap_err();
        assert!(matches!(problem, SaveProblem::NotWritable { path, .. } if path == Path::new("/proc/no-such-folder")));
    }
}
