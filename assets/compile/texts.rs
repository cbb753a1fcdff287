//! The texts of each language, packed: eight languages would otherwise be a megabyte of the program, and only one of them
//! is shown.

use std::{fmt::Write, fs, io, path::Path};

use super::pack::packed;

/// The key under which a language names itself.
const OWN_NAME: &str = "language-name = ";

/// Writes one packed file for each folder of `texts` into `out`, and the table that names them: tag, the language's name
/// for itself, the length unpacked, and the bytes.
pub(crate) fn write(texts: &Path, out: &Path) -> io::Result<String> {
    let mut table = String::from("&[\n");
    for tag in sorted(texts)? {
        let mut whole = String::new();
        for file in sorted(&texts.join(&tag))? {
            whole.push_str(&fs::read_to_string(texts.join(&tag).join(file))?);
            whole.push('\n');
        }
        let name = whole.lines().find_map(|line| line.strip_prefix(OWN_NAME)).map(str::trim);
        let missing = || io::Error::other(format!("{}: no `{OWN_NAME}…`", texts.join(&tag).display()));
        let name = name.ok_or_else(missing)?;
        fs::write(out.join(format!("{tag}.ftl")), packed(whole.as_bytes()))?;
        writeln!(
            table,
            "Packed {{ tag: {tag:?}, name: {name:?}, length: {}, bytes: include_bytes!(concat!(env!(\"OUT_DIR\"), \
             \"/{tag}.ftl\")) }},",
            whole.len()
        )
        .expect("a string takes everything");
    }
    table.push(']');
    Ok(table)
}

/// The names in a folder, in the same order on every machine.
fn sorted(folder: &Path) -> io::Result<Vec<String>> {
    let names = fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names = names.collect::<io::Result<Vec<String>>>()?;
    names.sort();
    Ok(names)
}
