//! An account for a profile that may have others: a marked block at the end of its `user.js`, and the way back.
//!
//! Thunderbird reads `user.js` at every start, sets what it says, and keeps that in `prefs.js`. The account itself is
//! appended (`mail.accountmanager.appendaccounts`), but the list of servers for sending can only be replaced. So the block
//! names those that the profile has already, read from both files; and since a list that stays there would undo what is
//! added to it later, the block is taken out as soon as Thunderbird has taken the account over. It writes `prefs.js` when
//! it ends or adds an account itself; that it has read `user.js` shows earlier, as it does so at its start only.
//!
//! Everything outside the block stays as it is, to the byte. `prefs.js` is only read.

use std::ops::Range;

use crate::settings::Settings;

use super::{
    Block, Refusal, SENDING_SERVERS, escaped,
    preference_file::PreferenceFile,
    preferences::{OURS, account, key, number, text},
};

const ACCOUNTS: &str = "mail.accountmanager.accounts";
const APPENDED: &str = "mail.accountmanager.appendaccounts";

const BEGIN: &[u8] = b"// Mailhaven: begin ";
const END: &[u8] = b"// Mailhaven: end";
/// Notes for the way back.
const MADE: &str = "Mailhaven: this file was made for these lines";
const ENDED: &str = "Mailhaven: the line before these had no end";

const HOW_IT_GOES: &str = "\
Adds this account beside those that are there. It holds no password; Thunderbird asks for it.
Thunderbird keeps the account when it starts. Mailhaven then takes these lines out again.
If it has not, take them out yourself: they would undo servers for sending that you add later.";

/// An account that can be added to a profile. It cannot be made of settings that Thunderbird could not carry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addition {
    settings: Box<Settings>,
}

/// Why a profile gets no block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAdded {
    #[error("the profile has an account with this server and user name already")]
    AlreadyThere,
    #[error("user.js ends within a comment, where nothing counts")]
    EndsInComment,
    #[error("the lines of Mailhaven in user.js have no end")]
    Damaged,
}

/// A new `user.js`, and what its block is found by again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithBlock {
    pub user_js: Vec<u8>,
    pub key: String,
}

/// What to do with a `user.js`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Nothing,
    Write(Vec<u8>),
    /// It was made for the lines that are out of it now.
    Remove,
}

impl Addition {
    pub fn of(settings: &Settings) -> Result<Self, Refusal> {
        account(&key(settings), settings)?;
        Ok(Self { settings: Box::new(settings.clone()) })
    }

    /// The profile's `user.js` with the account in it. A block for the same account that waits there is written anew; those
    /// that Thunderbird has taken over go, as the lists in them are older than those in `prefs.js`.
    pub fn added_to(&self, prefs_js: &[u8], user_js: Option<&[u8]>) -> Result<WithBlock, NotAdded> {
        let stem = key(&self.settings);
        let before = match without(user_js, |mark| mark.is_of(&stem) || is_taken_over(prefs_js, mark.key))? {
            Change::Nothing => user_js.map(<[u8]>::to_vec),
            Change::Write(rest) => Some(rest),
            Change::Remove => None,
        };
        let (prefs, user) =
            (PreferenceFile::read(prefs_js), PreferenceFile::read(before.as_deref().unwrap_or_default()));
        if user.ends_in_comment {
            return Err(NotAdded::EndsInComment);
        }
        if has_account(&self.settings, &prefs) {
            return Err(NotAdded::AlreadyThere);
        }
        let key = free_key(&stem, [&prefs, &user]);
        let listed = |name| user.list(name).or_else(|| prefs.list(name)).unwrap_or_default();
        let and_ours = |list: Vec<&str>, ours: &str| list.into_iter().chain([ours]).collect::<Vec<_>>().join(",");
        let address = escaped(&self.settings.address().to_string());
        let mut block = Block(String::new());
        block.comment(&format!("Mailhaven: begin {address} ({key})"));
        HOW_IT_GOES.lines().for_each(|line| block.comment(line));
        let mut user_js = before.clone().unwrap_or_default();
        if before.as_deref().is_none_or(is_all_ours) {
            block.comment(MADE);
        }
        if user_js.last().is_some_and(|last| *last != b'\n') {
            block.comment(ENDED);
            user_js.push(b'\n');
        }
        block.preference(&number("mailnews.append_preconfig_accounts.version", 1));
        // An older list in prefs.js was taken over long ago.
        let appended = user.list(APPENDED).unwrap_or_default();
        block.preference(&text(APPENDED, and_ours(appended, &format!("account_{key}"))));
        block.preference(&text(SENDING_SERVERS, and_ours(listed(SENDING_SERVERS), &format!("smtp_{key}"))));
        let account = account(&key, &self.settings).expect("an addition is made of settings that can be carried");
        block.preferences(&account);
        user_js.extend(block.closed().into_bytes());
        Ok(WithBlock { user_js, key })
    }
}

/// The profile without the block of this key, as if it had never been there. Where Thunderbird has not taken it over,
/// later blocks that name its parts lose those names.
pub fn undone(prefs_js: &[u8], user_js: &[u8], key: &str) -> Result<Change, NotAdded> {
    let has_been_taken_over = is_taken_over(prefs_js, key);
    match taken_out(user_js, key)? {
        Change::Write(rest) if !has_been_taken_over => Ok(Change::Write(unlisted(&rest, key)?)),
        other => Ok(other),
    }
}

/// The same where Thunderbird has read the block, whether `prefs.js` tells so yet or not: the lists that name its parts
/// keep them.
pub fn taken_out(user_js: &[u8], key: &str) -> Result<Change, NotAdded> {
    without(Some(user_js), |mark| mark.key == key)
}

/// The profile without the blocks that Thunderbird has taken over.
pub fn tidied(prefs_js: &[u8], user_js: &[u8]) -> Result<Change, NotAdded> {
    without(Some(user_js), |mark| is_taken_over(prefs_js, mark.key))
}

/// The profile without any block: of one whose Thunderbird has read them all.
pub fn emptied(user_js: &[u8]) -> Result<Change, NotAdded> {
    without(Some(user_js), |_| true)
}

/// Whether Thunderbird has made the account of this block its own.
pub fn is_taken_over(prefs_js: &[u8], key: &str) -> bool {
    let prefs = PreferenceFile::read(prefs_js);
    let lists = |name, part: &str| prefs.list(name).is_some_and(|list| list.contains(&part));
    lists(ACCOUNTS, &format!("account_{key}")) && lists(SENDING_SERVERS, &format!("smtp_{key}"))
}

/// Whether Thunderbird has made an account of ours for this address its own, of whichever key.
pub fn has_taken_over(prefs_js: &[u8], address: &str) -> bool {
    let prefs = PreferenceFile::read(prefs_js);
    let keys =
        prefs.list(ACCOUNTS).unwrap_or_default().into_iter().filter_map(|account| account.strip_prefix("account_"));
    let is_for = |key: &str| prefs.text(&format!("mail.identity.id_{key}.useremail")) == Some(address);
    keys.filter(|key| key.starts_with(OURS)).any(is_for)
}

/// Whether any block of ours is there, a damaged one too.
pub fn holds_any(user_js: &[u8]) -> bool {
    marks(user_js).map_or(true, |marks| !marks.is_empty())
}

/// Whether the block of this key is there.
pub fn holds(user_js: &[u8], key: &str) -> Result<bool, NotAdded> {
    Ok(marks(user_js)?.iter().any(|mark| mark.key == key))
}

/// The keys of the blocks that are for this address.
pub fn keys_of(user_js: &[u8], address: &str) -> Result<Vec<String>, NotAdded> {
    let address = escaped(address);
    let marks = marks(user_js)?;
    Ok(marks.iter().filter(|mark| mark.address == address.as_bytes()).map(|mark| mark.key.to_owned()).collect())
}

/// Thunderbird tells accounts apart by kind, host and user name, and drops a second one that is the same.
fn has_account(settings: &Settings, prefs: &PreferenceFile) -> bool {
    let server = settings.incoming();
    let same = |account: &&str| {
        let of = |name: &str| prefs.text(name).unwrap_or_default();
        let at = format!("mail.server.{}", of(&format!("mail.account.{account}.server")));
        of(&format!("{at}.type")) == server.endpoint.service.as_str()
            && of(&format!("{at}.hostname")).eq_ignore_ascii_case(server.endpoint.host.as_ascii())
            && of(&format!("{at}.userName")) == server.username
    };
    prefs.list(ACCOUNTS).unwrap_or_default().iter().any(same)
}

/// The key, or with a number the first that names nothing in the profile.
fn free_key(stem: &str, files: [&PreferenceFile; 2]) -> String {
    let numbered = (2..).map(|number| format!("{stem}_{number}"));
    let is_free = |key: &String| {
        let starts = ["mail.account.account_", "mail.identity.id_", "mail.server.server_", "mail.smtpserver.smtp_"];
        let listed =
            |name, part: &str| files.iter().any(|file| file.list(name).is_some_and(|list| list.contains(&part)));
        !starts.iter().any(|start| files.iter().any(|file| file.has_below(&format!("{start}{key}."))))
            && !listed(ACCOUNTS, &format!("account_{key}"))
            && !listed(SENDING_SERVERS, &format!("smtp_{key}"))
    };
    std::iter::once(stem.to_owned()).chain(numbered).find(is_free).expect("numbers do not end before a file does")
}

/// Where a block stands, and what its marks say.
struct Mark<'a> {
    lines: Range<usize>,
    address: &'a [u8],
    key: &'a str,
    made_the_file: bool,
    ended_the_line: bool,
}

impl Mark<'_> {
    /// Whether the block is for the account that has this key, or this one with a number.
    fn is_of(&self, stem: &str) -> bool {
        let number = self.key.strip_prefix(stem).map(|rest| rest.trim_start_matches('_'));
        number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
    }
}

fn marks(user_js: &[u8]) -> Result<Vec<Mark<'_>>, NotAdded> {
    let mut marks: Vec<Mark<'_>> = Vec::new();
    let mut open: Option<Mark<'_>> = None;
    let mut at = 0;
    for whole in user_js.split_inclusive(|byte| *byte == b'\n') {
        let line = whole.trim_ascii_end();
        let after = at + whole.len();
        match &mut open {
            None => open = line.strip_prefix(BEGIN).and_then(|named| named_by(named, at)),
            Some(_) if line.starts_with(BEGIN) => return Err(NotAdded::Damaged),
            Some(mark) => {
                let note = line.strip_prefix(b"// ").unwrap_or_default();
                mark.made_the_file |= note == MADE.as_bytes();
                mark.ended_the_line |= note == ENDED.as_bytes();
                if line == END {
                    mark.lines.end = after;
                    marks.extend(open.take());
                }
            }
        }
        at = after;
    }
    if open.is_some() { Err(NotAdded::Damaged) } else { Ok(marks) }
}

/// Reads `ADDRESS (KEY)`. A block without a key is one that a person pasted; that is left alone.
fn named_by(named: &[u8], at: usize) -> Option<Mark<'_>> {
    let inside = named.strip_suffix(b")")?;
    let split = inside.windows(2).rposition(|two| two == b" (")?;
    let key = std::str::from_utf8(&inside[split + 2..]).ok()?;
    Some(Mark { lines: at..at, address: &inside[..split], key, made_the_file: false, ended_the_line: false })
}

/// Whether the file was made for blocks, and holds nothing else.
fn is_all_ours(user_js: &[u8]) -> bool {
    let Ok(marks) = marks(user_js) else { return false };
    marks.iter().any(|mark| mark.made_the_file)
        && marks.iter().map(|mark| mark.lines.len()).sum::<usize>() == user_js.len()
}

/// The file without the blocks that are to go.
fn without(user_js: Option<&[u8]>, goes: impl Fn(&Mark<'_>) -> bool) -> Result<Change, NotAdded> {
    let Some(user_js) = user_js else { return Ok(Change::Nothing) };
    let marks = marks(user_js)?;
    let mut rest = user_js.to_vec();
    let mut was_made = false;
    let gone: Vec<&Mark<'_>> = marks.iter().filter(|mark| goes(mark)).collect();
    for mark in gone.iter().rev() {
        let is_last = mark.lines.end == rest.len();
        rest.drain(mark.lines.clone());
        // The line end is given back only where nothing follows that would run into the line.
        if is_last && mark.ended_the_line && rest.last() == Some(&b'\n') {
            rest.pop();
        }
        was_made |= mark.made_the_file;
    }
    Ok(match (gone.is_empty(), was_made && rest.is_empty()) {
        (true, _) => Change::Nothing,
        (false, true) => Change::Remove,
        (false, false) => Change::Write(rest),
    })
}

/// The file with the parts of this key gone from the lists in other blocks.
fn unlisted(user_js: &[u8], key: &str) -> Result<Vec<u8>, NotAdded> {
    let marks = marks(user_js)?;
    let starts = [APPENDED, SENDING_SERVERS].map(|name| format!("user_pref(\"{name}\", \"").into_bytes());
    let ours = [format!("account_{key}").into_bytes(), format!("smtp_{key}").into_bytes()];
    let mut rest = Vec::with_capacity(user_js.len());
    let mut at = 0;
    for whole in user_js.split_inclusive(|byte| *byte == b'\n') {
        let is_ours = marks.iter().any(|mark| mark.lines.contains(&at));
        at += whole.len();
        let list = starts.iter().find(|start| is_ours && whole.starts_with(start));
        let Some(start) = list else {
            rest.extend_from_slice(whole);
            continue;
        };
        let list = &whole[start.len()..];
        let end = list.iter().position(|byte| *byte == b'"').unwrap_or(list.len());
        let parts = list[..end].split(|byte| *byte == b',');
        let kept: Vec<&[u8]> = parts.filter(|part| !ours.iter().any(|our| our == part)).collect();
        rest.extend_from_slice(start);
        rest.extend(kept.join(&b','));
        rest.extend_from_slice(&list[end..]);
    }
    Ok(rest)
}
