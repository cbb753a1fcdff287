//! The live internet.
