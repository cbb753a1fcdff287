//! One provider record, as it stands in `assets/providers/<id>.json`.
//!
//! The schema is closed: an unknown field or word is a mistake. `assets/providers/README.md` explains the fields.

use serde::{Deserialize, Serialize};

use super::check::{self, Mistake};

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Record {
    pub(crate) id: String,
    pub(crate) name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) short_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) operator: Option<String>,
    pub(crate) kind: Kind,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) widely_used: bool,
    pub(crate) domains: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) domain_suffixes: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) mx_suffixes: Vec<String>,
    pub(crate) incoming: Vec<Server>,
    pub(crate) outgoing: Vec<Server>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) not_proposed: Vec<NotProposed>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) only_unencrypted: bool,
    pub(crate) imap_support: ImapSupport,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) bridge: Option<Bridge>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) access_switch: Option<AccessSwitch>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) client_id_required: bool,
    pub(crate) auth_requirement: AuthRequirement,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) auth_alternatives: Vec<AuthRequirement>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) app_password: Option<AppPassword>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) oauth2: Option<OAuth2>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) sites: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) help_urls: Vec<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) notes: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) conflicts: Vec<Conflict>,
    pub(crate) confidence: Confidence,
    pub(crate) agreeing_sources: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) as_of: Option<String>,
    pub(crate) sources: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    Mailbox,
    Closed,
    Alias,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Server {
    pub(crate) service: Service,
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) security: Security,
    pub(crate) username: Username,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) username_hint: Option<String>,
    pub(crate) auth: Vec<Auth>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Service {
    Imap,
    Pop3,
    Submission,
}

/// There is no word for "none": such a server is listed under `not_proposed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Security {
    #[serde(rename = "tls")]
    Tls,
    #[serde(rename = "starttls")]
    StartTls,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Username {
    Address,
    LocalPart,
    #[serde(rename = "local-part.domain")]
    LocalPartDotDomain,
    ToldByProvider,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Auth {
    Password,
    CramMd5,
    #[serde(rename = "oauth2")]
    OAuth2,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NotProposed {
    pub(crate) service: Service,
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) reason: Reason,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Reason {
    NoEncryption,
    #[serde(rename = "port-25")]
    Port25,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ImapSupport {
    Yes,
    NeedsEnable,
    PaidOnly,
    BridgeOnly,
    No,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bridge {
    pub(crate) name: String,
    pub(crate) imap_port: u16,
    pub(crate) submission_port: u16,
    pub(crate) security: Security,
    pub(crate) help: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) paid_plan: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AccessSwitch {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) help: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum AuthRequirement {
    Password,
    AppPassword,
    AuthorizationCode,
    #[serde(rename = "oauth2")]
    OAuth2,
    Bridge,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AppPassword {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) page: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) example: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) help: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) needs: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OAuth2 {
    pub(crate) issuer: String,
    pub(crate) auth_url: String,
    pub(crate) token_url: String,
    pub(crate) scopes: Vec<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) pkce: bool,
}

/// What another source says about a field, kept so that the choice can be looked at again.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Conflict {
    field: String,
    ours: String,
    other: String,
    source: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Confidence {
    High,
    Medium,
    Low,
    Stale,
}

impl Record {
    /// The record in a file's text. `stem` is the file's name without `.json`.
    pub(crate) fn parse(stem: &str, text: &str) -> Result<Self, Vec<Mistake>> {
        let record: Self = serde_json::from_str(text).map_err(|error| {
            // serde_json names line and column, and the field where it is unknown or missing.
            vec![Mistake { field: "record".to_owned(), why: error.to_string() }]
        })?;
        let mistakes = check::mistakes(&record, stem, text);
        if mistakes.is_empty() { Ok(record) } else { Err(mistakes) }
    }

    /// The one form of a record's file: fields in the schema's order, two blanks a level, a line end at the end.
    pub(crate) fn canonical(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("a record holds nothing that JSON cannot say");
        text.push('\n');
        text
    }
}

// serde calls this with a reference.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_false(value: &bool) -> bool {
    !value
}
