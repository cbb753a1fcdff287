//! Values as they are written in a sentence: "12 March 2027", "38 ms", "three seconds", "993 and 143".

use std::time::Duration;

use fluent_bundle::{FluentArgs, FluentValue};
use time::OffsetDateTime;

use crate::{
    account::{Endpoint, Hostname, Port, is_invisible},
    diagnosis::Fact,
};

use super::{Texts, shown};

/// Names beyond this many are counted, not listed.
const MOST_NAMES: usize = 3;
/// The most characters of a text from outside that one line quotes.
const LONGEST_QUOTE: usize = 200;

/// A value for a variable of a text.
#[derive(Clone, Debug)]
pub enum Value {
    Text(String),
    Host(Hostname),
    Port(Port),
    /// A count: in digits and for plural forms as `$name`, in words as `$name_words`, with a capital as `$name_capital`.
    Number(u64),
    Date(OffsetDateTime),
    /// A time in a sentence: "38 ms", "three seconds".
    Took(Duration),
    /// A time on a meter, without its unit: "0.4".
    Seconds(Duration),
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Number(count as u64)
    }
}

impl Texts {
    pub(super) fn arguments(&self, values: &[(&str, Value)]) -> FluentArgs<'static> {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            match value {
                Value::Text(text) => args.set((*name).to_owned(), text.clone()),
                Value::Host(host) => args.set((*name).to_owned(), shown(host)),
                Value::Port(port) => args.set((*name).to_owned(), port.to_string()),
                Value::Number(number) => self.set_number(&mut args, name, *number),
                Value::Date(date) => self.set_date(&mut args, name, *date),
                Value::Took(took) => args.set((*name).to_owned(), self.took(*took)),
                Value::Seconds(took) => args.set((*name).to_owned(), self.tenths(*took)),
            }
        }
        args
    }

    /// Facts of a fault or an observation.
    pub(super) fn set_facts(&self, args: &mut FluentArgs<'static>, facts: Vec<(&'static str, Fact)>) {
        for (name, fact) in facts {
            match fact {
                Fact::Host(host) => args.set(name, shown(&host)),
                Fact::Text(text) | Fact::Words(text) => args.set(name, quoted(&text)),
                Fact::Key(key) => args.set(name, key),
                Fact::Number(number) => self.set_number(args, name, number),
                Fact::Port(port) => args.set(name, port.to_string()),
                Fact::Ports(ports) => {
                    args.set(format!("{name}_count"), number(ports.len() as u64));
                    let ports: Vec<String> = ports.iter().map(ToString::to_string).collect();
                    args.set(name, self.list(&ports));
                }
                Fact::Names(names) => args.set(name, self.names(&names)),
                Fact::Address(address) => args.set(name, address.to_string()),
                Fact::Date(date) => self.set_date(args, name, date),
                Fact::Took(took) => args.set(name, self.took(took)),
            }
        }
    }

    pub(super) fn set_endpoint(args: &mut FluentArgs<'static>, endpoint: &Endpoint) {
        args.set("host", shown(&endpoint.host));
        args.set("port", endpoint.port.to_string());
        args.set("service", endpoint.service.as_str());
    }

    /// "12 March 2027".
    pub fn date(&self, date: OffsetDateTime) -> String {
        let mut args = FluentArgs::new();
        args.set("day", number(date.day().into()));
        args.set("month", self.label(&format!("month-{}", u8::from(date.month()))));
        args.set("year", date.year().to_string());
        self.message("date", &args)
    }

    /// "38 ms", "three seconds", "14 seconds". Whole seconds that have passed: a wait is never told longer than it was.
    pub fn took(&self, took: Duration) -> String {
        let seconds = took.as_secs();
        let mut args = FluentArgs::new();
        if seconds == 0 {
            args.set("number", took.as_millis().to_string());
            return self.message("time-milliseconds", &args);
        }
        let (key, count) = if seconds < 120 { ("time-seconds", seconds) } else { ("time-minutes", seconds / 60) };
        args.set("count", number(count));
        args.set("number", self.in_words(count));
        self.message(key, &args)
    }

    /// Seconds to one place; what takes less than a tenth took a tenth, as nothing takes no time.
    pub fn tenths(&self, took: Duration) -> String {
        format!("{:.1}", took.as_secs_f64().max(0.1)).replace('.', &self.label("decimal-mark"))
    }

    /// "993", "993 and 143", "993, 143 and 995".
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first, last] => self.pair("list-two", "last", first, last.clone()),
            [first, rest @ ..] => self.pair("list-more", "rest", first, self.list(rest)),
        }
    }

    fn names(&self, names: &[String]) -> String {
        let mut shown_names: Vec<String> = names
            .iter()
            .take(MOST_NAMES)
            .map(|name| Hostname::parse(name).map_or_else(|_| quoted(name), |host| shown(&host)))
            .collect();
        if names.len() > MOST_NAMES {
            let mut args = FluentArgs::new();
            self.set_number(&mut args, "count", (names.len() - MOST_NAMES) as u64);
            shown_names.push(self.message("and-more", &args));
        }
        self.list(&shown_names)
    }

    fn pair(&self, key: &str, second_name: &'static str, first: &str, second: String) -> String {
        let mut args = FluentArgs::new();
        args.set("first", first.to_owned());
        args.set(format!("{second_name}_sound"), first_sound(&second));
        args.set(second_name, second);
        self.message(key, &args)
    }

    fn set_number(&self, args: &mut FluentArgs<'static>, name: &str, value: u64) {
        let words = self.in_words(value);
        let mut letters = words.chars();
        let capital: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
        args.set(name.to_owned(), number(value));
        args.set(format!("{name}_words"), words);
        args.set(format!("{name}_capital"), capital);
    }

    fn set_date(&self, args: &mut FluentArgs<'static>, name: &str, date: OffsetDateTime) {
        args.set(name.to_owned(), self.date(date));
    }

    /// Up to ten in words.
    fn in_words(&self, value: u64) -> String {
        if (1..=10).contains(&value) { self.label(&format!("number-{value}")) } else { value.to_string() }
    }
}

/// The sound with which something begins that follows "and": Spanish and Italian have another "and" before their own
/// ("smtp.example.org e imap.example.org"; "ed"). An i before another vowel is none of these: "y ionos.es", "y hielo".
fn first_sound(text: &str) -> &'static str {
    let mut letters = text.chars().flat_map(char::to_lowercase);
    let (first, second) = (letters.next(), letters.next());
    let is_vowel = |letter: Option<char>| letter.is_some_and(|letter| "aeouáéóú".contains(letter));
    match (first, second) {
        (Some('i'), next) if !is_vowel(next) => "i",
        (Some('h'), Some('i')) if !is_vowel(letters.next()) => "i",
        (Some('í'), _) | (Some('h'), Some('í')) => "i",
        (Some('e' | 'è' | 'é'), _) => "e",
        _ => "other",
    }
}

/// For plural forms.
fn number(value: u64) -> FluentValue<'static> {
    FluentValue::from(value)
}

/// A text from outside on one line of bounded length, without control characters and marks that turn what stands around
/// them.
fn quoted(text: &str) -> String {
    let clean: String =
        text.chars().filter(|c| !is_invisible(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let line = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut words: String = line.chars().take(LONGEST_QUOTE).collect();
    if line.chars().count() > LONGEST_QUOTE {
        words.push('…');
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_quoted_holds_nothing_that_nobody_sees() {
        assert_eq!(quoted("a\u{61c}b\u{202e}c\u{ad}d\u{e0041}\u{180e}e\nf"), "abcde f");
    }

    #[test]
    fn and_gives_way_to_the_sound_that_follows_it() {
        let list = |tag: &str, items: &[&str]| {
            let items: Vec<String> = items.iter().map(|item| (*item).to_owned()).collect();
            Texts::for_language(tag).unwrap().list(&items)
        };
        for (last, and) in [
            ("imap.example.org", "e"),
            ("Internet", "e"),
            ("historia", "e"),
            ("ionos.es", "y"),
            ("hielo", "y"),
            ("smtp.example.org", "y"),
            ("143", "y"),
        ] {
            assert_eq!(list("es", &["993", last]), format!("993 {and} {last}"));
        }
        assert_eq!(list("es", &["mail", "smtp", "imap"]), "mail, smtp e imap");
        assert_eq!(list("it", &["smtp", "exchange"]), "smtp ed exchange");
        assert_eq!(list("it", &["smtp", "imap"]), "smtp e imap");
        assert_eq!(list("en", &["smtp", "imap"]), "smtp and imap");
    }
}
