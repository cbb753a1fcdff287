//! The pretend internet, packed. Its files are written for people, in a format whose reader is larger than all of them;
//! the program carries the same in JSON, which it reads anyway.

use std::{collections::BTreeMap, error::Error, fs, path::Path};

use super::pack::packed;

/// Writes every file of the folder `practice` into one packed document in `out`: each by its name without the ending.
pub(crate) fn write(practice: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(practice)? {
        let path = entry?.path();
        let name = path.file_stem().and_then(|name| name.to_str()).map(str::to_owned);
        if let (Some(name), Some("toml")) = (name, path.extension().and_then(|ending| ending.to_str())) {
            let file: serde_json::Value = toml::from_str(&fs::read_to_string(&path)?)
                .map_err(|problem| format!("{}: {problem}", path.display()))?;
            files.insert(name, file);
        }
    }
    Ok(fs::write(out.join("practice.json"), packed(&serde_json::to_vec(&files)?))?)
}
