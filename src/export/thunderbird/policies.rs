//! What an administrator puts beside the program, so that Thunderbird comes up with the account: a policy file, or a
//! configuration with the file that names it (<https://thunderbird.github.io/policy-templates/>, and
//! <https://support.mozilla.org/kb/customizing-firefox-using-autoconfig>). Both set the defaults of preferences, so they
//! are for people whose profile has no accounts yet.

use serde_json::{Map, Value as Json, json};

use crate::{
    export::{ExportedFile, Refusal},
    settings::Settings,
};

use super::{
    escaped, names_of_new_account,
    preferences::{Preference, Value, account, key},
};

const CONFIGURATION: &str = "mailhaven.cfg";

pub(in crate::export) fn export(settings: &Settings) -> Result<Vec<ExportedFile>, Refusal> {
    let key = key(settings);
    let mut preferences = names_of_new_account(&key).to_vec();
    preferences.extend(account(&key, settings)?);
    Ok(vec![
        ExportedFile::text("policies.json", "application/json", policies(&preferences)),
        ExportedFile::text(CONFIGURATION, "text/javascript", configuration(settings, &preferences)),
        ExportedFile::text("autoconfig.js", "text/javascript", names_the_configuration()),
    ])
}

fn policies(preferences: &[Preference]) -> String {
    let default = |value: &Value| {
        let value = match value {
            Value::Text(text) => Json::from(text.clone()),
            Value::Number(number) => Json::from(*number),
            Value::Flag(flag) => Json::from(*flag),
        };
        json!({ "Value": value, "Status": "default" })
    };
    let preferences: Map<String, Json> = preferences.iter().map(|one| (one.key.clone(), default(&one.value))).collect();
    format!("{:#}\n", json!({ "policies": { "Preferences": preferences } }))
}

/// Thunderbird ignores the first line, whatever it says.
fn configuration(settings: &Settings, preferences: &[Preference]) -> String {
    let mut lines = vec![
        format!("// Mailhaven: the account {}", escaped(&settings.address().to_string())),
        "// Put this file into the folder of the program, and autoconfig.js into defaults/pref below it.".to_owned(),
        "// It holds no password; Thunderbird asks for it. To undo: take both files away.".to_owned(),
    ];
    let line = |one: &Preference| format!("defaultPref(\"{}\", {});", one.key, one.value.in_javascript());
    lines.extend(preferences.iter().map(line));
    lines.join("\n") + "\n"
}

fn names_the_configuration() -> String {
    format!(
        "// Mailhaven: makes Thunderbird read {CONFIGURATION}. It belongs into defaults/pref below the program's folder.\n\
         pref(\"general.config.filename\", \"{CONFIGURATION}\");\n\
         pref(\"general.config.obscure_value\", 0);\n"
    )
}
