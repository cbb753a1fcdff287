//! A pretend internet.
