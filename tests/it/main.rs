//! The tests that see the library from outside, in one binary.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails, and the panic names the line")]

mod answers;
mod architecture;
mod batch;
mod bounds;
mod cli;
mod compared;
mod confusion;
mod engine;
mod exports;
mod fuzzed;
mod handshakes;
mod journey;
mod licences;
mod looks;
mod obstacles;
mod ordered;
mod pitfalls;
mod played;
mod privacy;
mod shown;
mod sign_in;
mod stubborn;
mod texts;
mod thunderbird;
mod turns;
mod wandering;
#[cfg(feature = "gui")]
mod window;
mod world_file;
mod worlds;
