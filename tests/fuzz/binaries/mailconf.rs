//! libFuzzer's entry to the target of the same name.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| mailhaven_fuzz::mailconf::run(bytes));
