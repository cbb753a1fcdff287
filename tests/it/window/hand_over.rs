//! Hand over and done: a program is chosen, its files are saved, and where they are can be read.

use std::path::PathBuf;

use egui::{Key, Modifiers, Role};
use mailhaven::{
    account::Service,
    engine::{self, SaveProblem, Stays, ThunderbirdNews, ThunderbirdOrder, ThunderbirdProblem, ThunderbirdProfile},
    export::{
        Client,
        thunderbird::{Profile, Rank},
    },
    wizard::{Command, Input, Stage, Step},
};

use super::{Window, checked};
use crate::ordered::Ordered;

fn handing_over() -> Window {
    in_window(checked("amy@srv.test"))
}

/// High enough for the pane's last buttons, which a person scrolls to.
fn high() -> Window {
    in_window(Window::sized(checked("amy@srv.test").wizard(), [880.0, 800.0]))
}

fn in_window(mut window: Window) -> Window {
    window.click(Role::Button, "Choose your mail program");
    window
}

/// The same with a Thunderbird on this computer.
pub(super) fn with_thunderbird(profiles: &[(&str, Rank)]) -> Window {
    let mut window = high();
    let found = profiles.iter().map(|(name, rank)| ThunderbirdProfile {
        profile: Profile {
            name: (*name).to_owned(),
            folder: PathBuf::from("/home/anna/.thunderbird").join(name),
            rank: *rank,
        },
        place: PathBuf::from("/home/anna/.thunderbird"),
        version: Some("153".to_owned()),
        program: vec!["thunderbird".to_owned()],
    });
    tell(&mut window, ThunderbirdNews::Found(found.collect()));
    window
}

fn tell(window: &mut Window, news: ThunderbirdNews) {
    let news = Ordered::by(&window.commands()).told(news);
    window.feed([news]);
}

fn ordered(window: &Window) -> ThunderbirdOrder {
    match window.commands().pop() {
        Some(Command::Engine(engine::Command::Thunderbird { order, .. })) => order,
        other => panic!("no order: {other:?}"),
    }
}

/// egui's own scroll bar and the frame of a dialogue have no names.
fn nameless(window: &Window) -> Vec<Role> {
    window.nameless().into_iter().filter(|role| !matches!(role, Role::ScrollBar | Role::Dialog)).collect()
}

fn saving(window: &mut Window) -> (Ordered, PathBuf) {
    window.press_with(Modifiers::COMMAND, Key::S);
    let commands = window.commands();
    match commands.last() {
        Some(Command::Engine(engine::Command::Save { folder, .. })) => (Ordered::by(&commands), folder.clone()),
        other => panic!("not saving: {other:?}"),
    }
}

#[test]
fn the_arrows_choose_a_program_and_what_will_happen_is_told() {
    let mut window = handing_over();
    assert!(window.has_headline("Where do you read your mail?"));
    assert!(window.is_chosen(Role::RadioButton, "Thunderbird, Files"));
    assert_eq!(window.focused().as_deref(), Some("Thunderbird, Files"));
    assert!(window.has(Role::ListItem, "Your account is added beside the ones you have."));
    window.press(Key::ArrowDown);
    assert!(window.is_chosen(Role::RadioButton, "Outlook classic, Files"));
    assert_eq!(window.focused().as_deref(), Some("Outlook classic, Files"));
    let wizard = window.wizard();
    let Step::HandOver(step) = wizard.step() else { panic!("left hand over") };
    assert_eq!(step.chosen, Client::OutlookClassic);
}

#[test]
fn programs_that_share_a_tile_are_asked_for() {
    let mut window = handing_over();
    window.click(Role::RadioButton, "Terminal programs, Files");
    assert!(window.is_chosen(Role::RadioButton, "mbsync"));
    window.click(Role::RadioButton, "aerc");
    assert!(window.is_chosen(Role::RadioButton, "Terminal programs, Files"));
    assert!(window.is_chosen(Role::RadioButton, "aerc"));
    let wizard = window.wizard();
    let Step::HandOver(step) = wizard.step() else { panic!("left hand over") };
    assert_eq!(step.chosen, Client::Aerc);
    assert!(!window.has_text("Made to the published format, not tried by us"));
    window.click(Role::RadioButton, "iPhone or iPad, File");
    assert!(window.has_text("Made to the published format, not tried by us"));
}

#[test]
fn saved_files_are_told_with_their_place_and_the_way_goes_on() {
    let mut window = handing_over();
    let (order, folder) = saving(&mut window);
    assert!(window.is_disabled(Role::Button, "Saving"));
    window.feed([order.saved(folder.join("user.js"))]);
    assert_eq!(window.wizard().stage(), None);
    assert!(window.has_headline("The files for Thunderbird are saved"));
    assert!(window.has_text("In Thunderbird, open Tools, then Import, and import the .zip file"));
    assert!(window.has_text("Saved in /downloads/Mailhaven amy@srv.test for Thunderbird: user.js"));
    window.press(Key::Enter);
    assert_eq!(window.commands().pop(), Some(Command::OpenFolder(folder)));
    window.click(Role::Button, "Another address, Start again");
    assert_eq!(window.wizard().stage(), Some(Stage::Address));
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let mut window = handing_over();
    let (order, folder) = saving(&mut window);
    let problem = SaveProblem::NotWritable { path: folder.join("user.js"), why: "read-only".to_owned() };
    window.feed([order.not_saved(problem)]);
    assert!(window.has_text("Nothing was saved"));
    assert!(window.has_text("/downloads/Mailhaven amy@srv.test for Thunderbird/user.js"));
    assert!(window.has_text("Nothing was written. read-only"), "with the system's own words");
    assert!(!window.is_disabled(Role::Button, "Save files"));
}

#[test]
fn a_thunderbird_here_gets_the_account_by_one_press_and_it_can_be_undone() {
    let mut window = with_thunderbird(&[("default-release", Rank::OfAnInstallation)]);
    assert!(window.is_chosen(Role::RadioButton, "Thunderbird, On this computer"));
    assert!(window.has_text("Found on this computer, version 153"));
    assert!(window.has(Role::ListItem, "No password is written. Until Thunderbird opens, you can undo it."));
    window.press(Key::Enter);
    let ThunderbirdOrder::Add { profile, .. } = ordered(&window) else { panic!("not adding") };
    assert_eq!(profile, PathBuf::from("/home/anna/.thunderbird/default-release"));
    assert!(window.is_disabled(Role::Button, "Add to my Thunderbird"));

    tell(&mut window, ThunderbirdNews::Added { profile: profile.clone(), key: "k".to_owned() });
    assert!(window.has_headline("Your account is in Thunderbird"));
    assert!(window.has_text("Open Thunderbird and type your password when it asks"));
    window.click(Role::Button, "Undo, while Thunderbird is closed");
    assert_eq!(ordered(&window), ThunderbirdOrder::Undo { profile, key: "k".to_owned() });
    tell(&mut window, ThunderbirdNews::Undone { stays: Stays::No });
    assert!(window.has_headline("Where do you read your mail?"));
    assert!(window.has_text("Thunderbird is as it was before."));
}

#[test]
fn thunderbird_is_opened_on_the_press_alone_and_what_it_takes_over_is_told() {
    let mut window = with_thunderbird(&[("default-release", Rank::OfAnInstallation)]);
    window.press(Key::Enter);
    let profile = PathBuf::from("/home/anna/.thunderbird/default-release");
    tell(&mut window, ThunderbirdNews::Added { profile: profile.clone(), key: "k".to_owned() });
    assert!(!window.commands().iter().any(|command| matches!(command, Command::Start(_))));
    window.press(Key::Enter);
    assert_eq!(window.commands().pop(), Some(Command::Start(vec!["thunderbird".to_owned()])));
    window.feed([Input::NotStarted(vec!["thunderbird".to_owned()])]);
    assert!(
        window
            .has_text("Thunderbird did not start. Open it yourself, from the menu of your computer, as you always do.")
    );
    tell(&mut window, ThunderbirdNews::TakenOver { profile, key: "k".to_owned() });
    assert!(window.has_headline("Thunderbird has your account"));
    assert!(!window.has(Role::Button, "Undo, while Thunderbird is closed"));
}

#[test]
fn of_several_profiles_the_person_chooses() {
    let mut window = with_thunderbird(&[("default-release", Rank::OfAnInstallation), ("work", Rank::Other)]);
    assert!(window.is_chosen(Role::RadioButton, "default-release"));
    window.click(Role::RadioButton, "work");
    assert!(window.has_text("/home/anna/.thunderbird/work"));
    window.click(Role::Button, "Add to my Thunderbird");
    let ThunderbirdOrder::Add { profile, .. } = ordered(&window) else { panic!("not adding") };
    assert_eq!(profile, PathBuf::from("/home/anna/.thunderbird/work"));
    tell(&mut window, ThunderbirdNews::Added { profile: profile.clone(), key: "k".to_owned() });
    window.click(Role::Button, "Open Thunderbird");
    let words = ["thunderbird", "--profile", "/home/anna/.thunderbird/work"].map(str::to_owned);
    assert_eq!(window.commands().pop(), Some(Command::Start(words.to_vec())));
}

#[test]
fn a_running_thunderbird_is_told_and_the_button_stays() {
    let mut window = with_thunderbird(&[("default-release", Rank::OfAnInstallation)]);
    window.press(Key::Enter);
    tell(&mut window, ThunderbirdNews::Failed(ThunderbirdProblem::Running));
    assert!(window.has_text("Nothing was added. Thunderbird is open. Close it, then try again."));
    assert!(!window.is_disabled(Role::Button, "Add to my Thunderbird"));
    assert_eq!(nameless(&window), []);
}

#[test]
fn a_fresh_profile_is_made_beside_the_others() {
    let mut window = with_thunderbird(&[("default-release", Rank::OfAnInstallation)]);
    window.click(Role::Button, "Try in a fresh profile");
    let ThunderbirdOrder::Try { place, .. } = ordered(&window) else { panic!("not trying") };
    let profile = place.join("mailhaven-trial-1");
    tell(&mut window, ThunderbirdNews::Added { profile: profile.clone(), key: "k".to_owned() });
    assert!(window.has_headline("A fresh profile with your account is ready"));
    window.press(Key::Enter);
    let words = ["thunderbird", "--profile", "/home/anna/.thunderbird/mailhaven-trial-1"].map(str::to_owned);
    assert_eq!(window.commands().pop(), Some(Command::Start(words.to_vec())));
    window.feed([Input::NotStarted(words.to_vec())]);
    assert!(window.has_text("thunderbird --profile /home/anna/.thunderbird/mailhaven-trial-1"));
}

#[test]
fn files_can_be_saved_beside_a_thunderbird_here() {
    let mut window = with_thunderbird(&[("default-release", Rank::OfAnInstallation)]);
    window.click(Role::Button, "Save files");
    assert!(matches!(window.commands().pop(), Some(Command::Engine(engine::Command::Save { .. }))));
}

#[test]
fn the_code_is_shown_large_and_put_away_again() {
    let mut window = handing_over();
    let told = "A QR code with the mail settings of amy@srv.test. Only a phone’s camera can read it.";
    window.press(Key::Q);
    assert!(window.has(Role::Image, told));
    let code = window.rect(Role::Image, told);
    assert!(code.width() >= 300.0 && (code.width() - code.height()).abs() < 0.1, "{code:?}");
    assert_eq!(nameless(&window), []);
    window.press(Key::Escape);
    assert!(!window.has(Role::Image, told));
    assert_eq!(window.wizard().stage(), Some(Stage::HandOver));
    window.click(Role::RadioButton, "Android phone, Code");
    window.press(Key::Enter);
    assert!(window.has(Role::Image, told));
    window.click(Role::Button, "Put it away");
    assert!(!window.has(Role::Image, told));
    window.click(Role::RadioButton, "Apple Mail, File");
    window.press(Key::Q);
    assert!(!window.has(Role::Image, told));
}

#[test]
fn what_a_person_pastes_is_copied() {
    let mut window = high();
    window.click(Role::Button, "Copy");
    let Some(Command::Copy(text)) = window.commands().pop() else { panic!("nothing copied") };
    assert!(text.contains("srv.test") && text.contains("993") && text.contains("amy@srv.test"), "{text}");
    window.click(Role::RadioButton, "Terminal programs, Files");
    window.click(Role::Button, "Copy");
    let Some(Command::Copy(lines)) = window.commands().pop() else { panic!("nothing copied") };
    assert!(lines.contains("IMAPAccount"), "{lines}");
}

#[test]
fn pop3_is_a_choice_where_both_were_seen_working() {
    let mut window = high();
    assert!(window.has_text("With IMAP your mail stays on the server, and all your devices show the same."));
    window.click(Role::Button, "Use POP3 instead");
    assert!(window.has_text("With POP3 your mail is copied to this one program"));
    let wizard = window.wizard();
    let Step::HandOver(step) = wizard.step() else { panic!("left hand over") };
    assert_eq!(step.settings.incoming().endpoint.service, Service::Pop3);
    assert!(step.files.is_ok());
    window.click(Role::RadioButton, "Terminal programs, Files");
    assert!(window.has_text("This file cannot carry your settings"));
    window.click(Role::Button, "Use IMAP instead");
    assert!(!window.has_text("This file cannot carry your settings"));
}
