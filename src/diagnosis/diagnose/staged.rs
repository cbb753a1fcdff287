//! Stages records for the rules.
