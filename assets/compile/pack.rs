//! Packs what the program carries and needs at most once (RFC 1951): it is fetched more often than it is started.

use std::{fs, io, path::Path};

/// Best compression; the program is built less often than it is fetched.
const LEVEL: u8 = 10;

pub(crate) fn packed(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec(bytes, LEVEL)
}

/// Packs files of a folder into `out`, each under its own name.
pub(crate) fn files(folder: &Path, names: &[&str], out: &Path) -> io::Result<()> {
    names.iter().try_for_each(|name| fs::write(out.join(name), packed(&fs::read(folder.join(name))?)))
}
