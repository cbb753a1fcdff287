//! What the desktop says about light, dark and motion (XDG desktop portal, `org.freedesktop.portal.Settings`).
//!
//! winit tells neither on Linux. A thread of its own asks and listens: a desktop without a portal, or one that never
//! answers, costs the window nothing.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use egui::Context;

/// What is known so far; nothing where there is no portal.
#[derive(Clone, Default)]
pub(super) struct Preferences(Arc<Mutex<Known>>);

#[derive(Default)]
struct Known {
    prefers_dark: Option<bool>,
    wants_less_motion: bool,
    window: Option<Context>,
}

impl Preferences {
    /// Begins to ask; returns at once.
    pub(super) fn watch() -> Self {
        let preferences = Self::default();
        #[cfg(target_os = "linux")]
        portal::watch(preferences.clone());
        preferences
    }

    /// From here on a change paints the window anew.
    pub(super) fn wake(&self, window: Context) {
        self.lock().window = Some(window);
    }

    pub(super) fn prefers_dark(&self) -> Option<bool> {
        self.lock().prefers_dark
    }

    pub(super) fn wants_less_motion(&self) -> bool {
        self.lock().wants_less_motion
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        // Nothing that can panic runs under the lock, so a poisoned one still holds a good value.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(any(target_os = "linux", test))]
    fn learn(&self, namespace: &str, key: &str, value: Setting) {
        let mut known = self.lock();
        match (namespace, key, value) {
            // 0: no preference, 1: dark, 2: light.
            (APPEARANCE, COLOUR_SCHEME, Setting::Number(scheme)) => {
                known.prefers_dark = (scheme != 0).then_some(scheme == 1);
            }
            // 0: no preference, 1: reduced.
            (APPEARANCE, REDUCED_MOTION, Setting::Number(reduced)) => known.wants_less_motion |= reduced == 1,
            (GNOME, ENABLE_ANIMATIONS, Setting::Flag(enabled)) => known.wants_less_motion |= !enabled,
            _ => return,
        }
        if let Some(window) = &known.window {
            window.request_repaint();
        }
    }
}

#[cfg(any(target_os = "linux", test))]
const APPEARANCE: &str = "org.freedesktop.appearance";
#[cfg(any(target_os = "linux", test))]
const COLOUR_SCHEME: &str = "color-scheme";
#[cfg(any(target_os = "linux", test))]
const REDUCED_MOTION: &str = "reduced-motion";
#[cfg(any(target_os = "linux", test))]
const GNOME: &str = "org.gnome.desktop.interface";
#[cfg(any(target_os = "linux", test))]
const ENABLE_ANIMATIONS: &str = "enable-animations";

/// The two kinds of values that are asked for.
#[cfg(any(target_os = "linux", test))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Setting {
    Number(u32),
    Flag(bool),
}

#[cfg(target_os = "linux")]
mod portal {
    use std::thread;

    use zbus::{
        blocking::{Connection, Proxy},
        zvariant::{OwnedValue, Value},
    };

    use super::{APPEARANCE, COLOUR_SCHEME, ENABLE_ANIMATIONS, GNOME, Preferences, REDUCED_MOTION, Setting};

    pub(super) fn watch(preferences: Preferences) {
        let spawned = thread::Builder::new().name("preferences".to_owned()).spawn(move || {
            // No session bus or no portal is no fault: the desktop says nothing then, and light is the fallback.
            drop(listen(&preferences));
        });
        if let Err(error) = spawned {
            eprintln!("mailhaven: {error}");
        }
    }

    fn listen(preferences: &Preferences) -> zbus::Result<()> {
        let bus = Connection::session()?;
        let portal = Proxy::new(
            &bus,
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Settings",
        )?;
        // Listening begins before the first question, so that no change falls between the two.
        let changes = portal.receive_signal("SettingChanged")?;
        for (namespace, key) in [(APPEARANCE, COLOUR_SCHEME), (APPEARANCE, REDUCED_MOTION), (GNOME, ENABLE_ANIMATIONS)]
        {
            // `Read` is in every version of the portal; a key that this desktop does not have is an error reply.
            if let Ok(value) = portal.call::<_, _, OwnedValue>("Read", &(namespace, key)) {
                learn(preferences, namespace, key, &value);
            }
        }
        for change in changes {
            let body = change.body();
            let (namespace, key, value): (&str, &str, Value<'_>) = body.deserialize()?;
            learn(preferences, namespace, key, &value);
        }
        Ok(())
    }

    fn learn(preferences: &Preferences, namespace: &str, key: &str, value: &Value<'_>) {
        let setting = match value {
            // `Read` wraps the value once more than `SettingChanged` does.
            Value::Value(inner) => return learn(preferences, namespace, key, inner),
            Value::U32(number) => Setting::Number(*number),
            Value::Bool(flag) => Setting::Flag(*flag),
            _ => return,
        };
        preferences.learn(namespace, key, setting);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_desktops_word_on_light_and_dark_is_followed() {
        let preferences = Preferences::default();
        assert_eq!(preferences.prefers_dark(), None);
        for (scheme, expected) in [(1, Some(true)), (2, Some(false)), (0, None)] {
            preferences.learn(APPEARANCE, COLOUR_SCHEME, Setting::Number(scheme));
            assert_eq!(preferences.prefers_dark(), expected);
        }
    }

    #[test]
    fn either_of_two_settings_reduces_motion() {
        for (namespace, key, setting) in
            [(APPEARANCE, REDUCED_MOTION, Setting::Number(1)), (GNOME, ENABLE_ANIMATIONS, Setting::Flag(false))]
        {
            let preferences = Preferences::default();
            preferences.learn(namespace, key, setting);
            assert!(preferences.wants_less_motion());
        }
        let preferences = Preferences::default();
        preferences.learn(GNOME, ENABLE_ANIMATIONS, Setting::Flag(true));
        assert!(!preferences.wants_less_motion());
    }
}
