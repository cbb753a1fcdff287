//! Golden files, kept raw so that they can be opened in the real program, and compared byte for byte: line ends are part
//! of a format. `UPDATE_EXPECT=1` writes them anew.

use std::{collections::BTreeSet, env, fs, path::Path};

use mailhaven::{
    export::{Client, SheetWords, export},
    settings::Settings,
};

/// The folder of the case holds exactly the exported files.
pub(super) fn assert_golden(client: Client, case: &str, settings: &Settings, words: &SheetWords) {
    let folder = Path::new("tests/fixtures/export").join(client.id()).join(case);
    let files = export(client, settings, words).unwrap();
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::create_dir_all(&folder).unwrap();
        for file in &files {
            fs::write(folder.join(&file.name), &file.bytes).unwrap();
        }
    }
    let kept: BTreeSet<String> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}; UPDATE_EXPECT=1 makes it", folder.display()))
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(kept, files.iter().map(|file| file.name.clone()).collect(), "{}", folder.display());
    for file in files {
        let path = folder.join(&file.name);
        let expected = fs::read(&path).unwrap();
        assert!(
            expected == file.bytes,
            "{} differs; if it should, UPDATE_EXPECT=1 writes it. The program makes:\n{}",
            path.display(),
            String::from_utf8_lossy(&file.bytes)
        );
    }
}
