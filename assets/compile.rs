//! Build script. Reads `assets/` and writes the tables that the program carries, so that starting it parses nothing.
//!
//! A mistake in an asset stops the build with the file and the field that hold it.

use std::{env, error::Error, fs, path::Path};

#[path = "compile/answers.rs"]
mod answers;
#[path = "compile/check.rs"]
mod check;
#[path = "compile/pack.rs"]
mod pack;
#[path = "compile/practice.rs"]
mod practice;
#[path = "compile/record.rs"]
mod record;
#[path = "compile/tables.rs"]
mod tables;
#[path = "compile/texts.rs"]
mod texts;

const PROVIDERS: &str = "assets/providers";
const ANSWERS: &str = "assets/server_answers.json";
const PRACTICE: &str = "assets/practice";
const TEXTS: &str = "assets/text";
const FONTS: &str = "assets/fonts";
const AUTHORITIES: &str = "assets/authorities";

/// Half a megabyte of a Linux program would be the list of places where it holds an address of its own, 24 bytes each; in
/// its packed form (`DT_RELR`, glibc 2.36 of August 2022) the list is nearly nothing.
fn pack_relocations() -> Result<(), env::VarError> {
    if env::var("CARGO_CFG_TARGET_OS")? == "linux" && env::var("CARGO_CFG_TARGET_ENV")? == "gnu" {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo looks through folders by itself, so that a file which comes or goes counts as a change.
    for input in ["assets/compile.rs", "assets/compile", PROVIDERS, ANSWERS, PRACTICE, TEXTS, FONTS, AUTHORITIES] {
        println!("cargo::rerun-if-changed={input}");
    }
    pack_relocations()?;
    let folder = env::var("OUT_DIR")?;
    let folder = Path::new(&folder);
    fs::write(folder.join("texts.rs"), texts::write(Path::new(TEXTS), folder)?)?;
    practice::write(Path::new(PRACTICE), folder)?;
    pack::files(Path::new(FONTS), &["Inter.ttf", "Hack.ttf", "Lucide.ttf"], folder)?;
    pack::files(Path::new(AUTHORITIES), &["newer.pem"], folder)?;
    pack::files(&Path::new(PRACTICE).join("certificates"), &["certificates.pem"], folder)?;
    let records = match tables::read(Path::new(PROVIDERS)) {
        Ok(records) => records,
        Err(mistakes) => {
            report(&mistakes);
            return Ok(());
        }
    };
    fs::write(folder.join("providers.rs"), tables::write(&records))?;
    let ids: Vec<&str> = records.iter().map(|record| record.id.as_str()).collect();
    match answers::read(&fs::read_to_string(ANSWERS)?, &ids) {
        Ok(known) => fs::write(folder.join("server_answers.rs"), answers::write(&known))?,
        Err(mistakes) => report(&mistakes.iter().map(|mistake| format!("{ANSWERS}: {mistake}")).collect::<Vec<_>>()),
    }
    Ok(())
}

fn report(mistakes: &[String]) {
    for mistake in mistakes {
        println!("cargo::error={mistake}");
    }
}
