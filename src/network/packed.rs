//! What the build script packed (RFC 1951).

/// A text that the program carries.
pub(super) fn text(packed: &[u8]) -> String {
    let unpacked = miniz_oxide::inflate::decompress_to_vec(packed).expect("the build script packed it");
    String::from_utf8(unpacked).expect("it was a text before")
}
