//! The account in a profile of Thunderbird's that has others: what is there stays, and the way back leads to the byte.

use mailhaven::export::thunderbird::{Addition, Change, NotAdded, is_taken_over, keys_of, tidied, undone};

use super::{account::Account, anna, anna_by_pop3, reading};

/// As Thunderbird leaves it, with an account of somebody else's.
const PREFS: &[u8] = b"// Mozilla User Preferences\n\n\
    user_pref(\"mail.account.account1.identities\", \"id1\");\n\
    user_pref(\"mail.account.account1.server\", \"server1\");\n\
    user_pref(\"mail.account.account2.server\", \"server2\");\n\
    user_pref(\"mail.accountmanager.accounts\", \"account1,account2\");\n\
    user_pref(\"mail.server.server1.hostname\", \"imap.example.net\");\n\
    user_pref(\"mail.server.server1.type\", \"imap\");\n\
    user_pref(\"mail.server.server1.userName\", \"bert@example.net\");\n\
    user_pref(\"mail.server.server2.type\", \"none\");\n\
    user_pref(\"mail.smtpservers\", \"smtp1,smtp3\");\n";

fn addition(account: &Account) -> Addition {
    Addition::of(&account.settings()).unwrap()
}

fn bert() -> Account {
    use mailhaven::account::{Security, Service};
    Account::new("bert@example.net")
        .receiving(Service::Imap, "IMAP.example.net", Security::Tls)
        .sending("smtp.example.net", Security::Tls)
}

/// What Thunderbird's prefs.js says once it has started with this `user.js`.
fn taken_over(key: &str) -> Vec<u8> {
    format!(
        "user_pref(\"mail.accountmanager.accounts\", \"account1,account_{key}\");\n\
         user_pref(\"mail.smtpservers\", \"smtp1,smtp_{key}\");\n"
    )
    .into_bytes()
}

#[test]
fn servers_for_sending_that_are_there_are_named_with_ours() {
    let added = addition(&anna()).added_to(PREFS, None).unwrap();
    let read = reading::user_js(&added.user_js).unwrap();
    let key = &added.key;
    assert_eq!(read["mail.smtpservers"].to_string(), format!("smtp1,smtp3,smtp_{key}"));
    assert_eq!(read["mail.accountmanager.appendaccounts"].to_string(), format!("account_{key}"));
    assert_eq!(read[&format!("mail.identity.id_{key}.smtpServer")].to_string(), format!("smtp_{key}"));
    assert!(!read.contains_key("mail.accountmanager.accounts") && !read.contains_key("mail.smtp.defaultserver"));
}

#[test]
fn a_list_in_user_js_counts_more_than_the_one_in_prefs_js() {
    let user_js =
        b"user_pref(\"mail.smtpservers\", \"smtp9\");\nuser_pref(\"mail.accountmanager.appendaccounts\", \"own\");\n";
    let added = addition(&anna()).added_to(PREFS, Some(user_js)).unwrap();
    let block = &added.user_js[user_js.len()..];
    let read = reading::user_js(block).unwrap();
    assert_eq!(read["mail.smtpservers"].to_string(), format!("smtp9,smtp_{}", added.key));
    assert_eq!(read["mail.accountmanager.appendaccounts"].to_string(), format!("own,account_{}", added.key));
}

#[test]
fn taking_it_out_leaves_every_kind_of_file_as_it_was() {
    let files: [&[u8]; 6] = [
        b"",
        b"user_pref(\"a\", 1);\n",
        b"user_pref(\"a\", 1);",
        b"// Windows\r\nuser_pref(\"a\", 1);\r\n",
        b"\xef\xbb\xbf// \xff no letters \x00\n\n\n",
        b"// Mailhaven: begin anna@example.org\nuser_pref(\"pasted\", 1);\n// Mailhaven: end\n",
    ];
    for before in files {
        let added = addition(&anna()).added_to(PREFS, Some(before)).unwrap();
        assert!(added.user_js.starts_with(before));
        assert_eq!(undone(PREFS, &added.user_js, &added.key), Ok(Change::Write(before.to_vec())));
    }
}

#[test]
fn a_file_that_was_made_for_it_goes_with_it() {
    let first = addition(&anna()).added_to(PREFS, None).unwrap();
    assert_eq!(undone(PREFS, &first.user_js, &first.key), Ok(Change::Remove));
    // The second one, in the same file, may go last.
    let second = addition(&anna_by_pop3()).added_to(PREFS, Some(&first.user_js)).unwrap();
    let Ok(Change::Write(rest)) = undone(PREFS, &second.user_js, &first.key) else { panic!("not written") };
    assert_eq!(undone(PREFS, &rest, &second.key), Ok(Change::Remove));
}

#[test]
fn lines_that_came_after_it_stay() {
    let mut added = addition(&anna()).added_to(PREFS, Some(b"user_pref(\"a\", 1);")).unwrap();
    added.user_js.extend(b"user_pref(\"b\", 2);\n");
    let expected = b"user_pref(\"a\", 1);\nuser_pref(\"b\", 2);\n".to_vec();
    assert_eq!(undone(PREFS, &added.user_js, &added.key), Ok(Change::Write(expected)));
}

#[test]
fn two_accounts_wait_side_by_side_and_each_can_go() {
    let first = addition(&anna()).added_to(PREFS, None).unwrap();
    let second = addition(&anna_by_pop3()).added_to(PREFS, Some(&first.user_js)).unwrap();
    let block = &second.user_js[first.user_js.len()..];
    let read = reading::user_js(block).unwrap();
    assert_eq!(read["mail.smtpservers"].to_string(), format!("smtp1,smtp3,smtp_{},smtp_{}", first.key, second.key));

    let Ok(Change::Write(rest)) = undone(PREFS, &second.user_js, &first.key) else { panic!("not written") };
    let read = reading::user_js(&rest).unwrap();
    assert_eq!(read["mail.smtpservers"].to_string(), format!("smtp1,smtp3,smtp_{}", second.key));
    assert_eq!(read["mail.accountmanager.appendaccounts"].to_string(), format!("account_{}", second.key));
}

#[test]
fn the_same_account_is_not_added_to_a_profile_that_has_it() {
    assert_eq!(addition(&bert()).added_to(PREFS, None), Err(NotAdded::AlreadyThere));
}

#[test]
fn added_twice_it_is_there_once() {
    let once = addition(&anna()).added_to(PREFS, Some(b"// mine\n")).unwrap();
    assert_eq!(addition(&anna()).added_to(PREFS, Some(&once.user_js)).unwrap(), once);
    let made = addition(&anna()).added_to(PREFS, None).unwrap();
    assert_eq!(addition(&anna()).added_to(PREFS, Some(&made.user_js)).unwrap(), made);
}

#[test]
fn names_that_the_profile_uses_are_left_alone() {
    let first = addition(&anna()).added_to(b"", None).unwrap();
    let mut prefs = PREFS.to_vec();
    // The same account once: since then the person has changed its server.
    prefs.extend(format!("user_pref(\"mail.server.server_{}.type\", \"imap\");\n", first.key).into_bytes());
    let second = addition(&anna()).added_to(&prefs, None).unwrap();
    assert_eq!(second.key, format!("{}_2", first.key));
    assert_eq!(addition(&anna()).added_to(&prefs, Some(&second.user_js)).unwrap(), second);
}

#[test]
fn the_lines_go_as_soon_as_thunderbird_has_taken_them_over() {
    let added = addition(&anna()).added_to(PREFS, Some(b"// mine\n")).unwrap();
    assert!(!is_taken_over(PREFS, &added.key));
    assert_eq!(tidied(PREFS, &added.user_js), Ok(Change::Nothing));
    let prefs = taken_over(&added.key);
    assert!(is_taken_over(&prefs, &added.key));
    assert_eq!(tidied(&prefs, &added.user_js), Ok(Change::Write(b"// mine\n".to_vec())));
}

#[test]
fn what_has_been_taken_over_stays_in_the_lists_of_others() {
    let first = addition(&anna()).added_to(PREFS, None).unwrap();
    let second = addition(&anna_by_pop3()).added_to(PREFS, Some(&first.user_js)).unwrap();
    let Ok(Change::Write(rest)) = undone(&taken_over(&first.key), &second.user_js, &first.key) else { panic!() };
    assert!(reading::user_js(&rest).unwrap()["mail.smtpservers"].to_string().contains(&first.key));
}

/// What the person has added since Thunderbird took a block over is in prefs.js alone.
#[test]
fn a_block_that_has_been_taken_over_is_no_source_of_lists() {
    let first = addition(&anna()).added_to(b"", Some(b"// mine\n")).unwrap();
    let prefs = format!(
        "user_pref(\"mail.accountmanager.accounts\", \"account_{0}\");\n\
         user_pref(\"mail.smtpservers\", \"smtp_{0},smtp2\");\n",
        first.key
    );
    let second = addition(&anna_by_pop3()).added_to(prefs.as_bytes(), Some(&first.user_js)).unwrap();
    let read = reading::user_js(&second.user_js["// mine\n".len()..]).unwrap();
    assert_eq!(read["mail.smtpservers"].to_string(), format!("smtp_{},smtp2,smtp_{}", first.key, second.key));
    assert_eq!(undone(prefs.as_bytes(), &second.user_js, &second.key), Ok(Change::Write(b"// mine\n".to_vec())));
}

#[test]
fn where_added_lines_would_not_count_none_are_added() {
    let unended = b"user_pref(\"a\", 1);\n/* later\n";
    assert_eq!(addition(&anna()).added_to(PREFS, Some(unended)), Err(NotAdded::EndsInComment));
    let mut cut = addition(&anna()).added_to(PREFS, None).unwrap();
    cut.user_js.truncate(cut.user_js.len() - 10);
    assert_eq!(addition(&anna()).added_to(PREFS, Some(&cut.user_js)), Err(NotAdded::Damaged));
    assert_eq!(undone(PREFS, &cut.user_js, &cut.key), Err(NotAdded::Damaged));
}

#[test]
fn blocks_are_found_by_their_address() {
    let added = addition(&anna()).added_to(PREFS, None).unwrap();
    assert_eq!(keys_of(&added.user_js, "anna@example.org"), Ok(vec![added.key]));
    assert_eq!(keys_of(&added.user_js, "bert@example.net"), Ok(Vec::new()));
    assert_eq!(keys_of(b"", "anna@example.org"), Ok(Vec::new()));
}

/// Whatever the names, the file stays one that Thunderbird reads, and the way back leads to where it began.
#[test]
fn hostile_names_come_back_and_go_again() {
    let before = b"user_pref(\"a\", \"b\"); // no end";
    let mut carried = 0;
    for (seed, account) in super::hostile::accounts().take(800) {
        let settings = account.settings();
        let Ok(addition) = Addition::of(&settings) else { continue };
        let added = addition.added_to(PREFS, Some(before)).unwrap_or_else(|why| panic!("seed {seed}: {why}"));
        let read =
            reading::user_js(&added.user_js[before.len() + 1..]).unwrap_or_else(|why| panic!("seed {seed}: {why}"));
        let at = format!("mail.server.server_{}.userName", added.key);
        assert_eq!(read[&at].to_string(), settings.incoming().username, "seed {seed}");
        assert_eq!(undone(PREFS, &added.user_js, &added.key), Ok(Change::Write(before.to_vec())), "seed {seed}");
        assert_eq!(keys_of(&added.user_js, &settings.address().to_string()), Ok(vec![added.key]), "seed {seed}");
        carried += 1;
    }
    assert!(carried > 100, "{carried}");
}
