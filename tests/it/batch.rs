//! Many checks one after the other in one engine: each leaves as much behind as it found, which is nothing.

use std::{env, fs, net::UdpSocket, process::Command as Program, sync::Arc, time::Duration};

use mailhaven::{
    account::EmailAddress,
    discovery,
    engine::{Check, Command, Engine, EventKind, Place, ReferenceHosts, RunId},
    network::{
        Network,
        live::{LiveNetwork, LiveOptions, Roots},
        scripted::Practice,
    },
};
use tokio::{
    runtime::{Builder, Handle},
    sync::mpsc,
    time,
};

/// Set in the process that does the checks alone, where no other test opens files and takes memory meanwhile.
const ALONE: &str = "MAILHAVEN_TEST_ALONE";
/// How often every situation of practice is checked; the first rounds fill what is kept on purpose.
const ROUNDS: usize = 17;
const FIRST_ROUNDS: usize = 3;
/// The most that the memory may grow after the first rounds; runs that kept their events would take 11 MB.
const MOST_GROWTH: usize = 3 * 1024 * 1024;
/// How often an address is checked over real sockets.
const LIVE_CHECKS: usize = 60;

#[test]
fn a_thousand_checks_leave_no_task_and_no_memory_behind() {
    alone("batch::a_thousand_checks_leave_no_task_and_no_memory_behind", check_everything);
}

#[test]
fn checks_over_real_sockets_leave_none_behind() {
    alone("batch::checks_over_real_sockets_leave_none_behind", check_where_no_resolver_listens);
}

/// Does the work in a process of its own.
fn alone(name: &str, work: fn()) {
    if env::var_os(ALONE).is_some() {
        return work();
    }
    let output = Program::new(env::current_exe().unwrap())
        .args([name, "--exact", "--nocapture"])
        .env(ALONE, "1")
        .output()
        .expect("the test starts itself");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}{}", String::from_utf8_lossy(&output.stderr));
}

fn check_everything() {
    let practice = Arc::new(Practice::open());
    let addresses: Vec<EmailAddress> =
        practice.situations().iter().map(|situation| situation.address.clone()).collect();
    assert!(addresses.len() * ROUNDS > 1000);
    let runtime = Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    runtime.block_on(async {
        let (sender, mut events) = mpsc::channel(4096);
        let networks =
            move |_: Place, address: &EmailAddress| -> Arc<dyn Network> { Arc::new(practice.network_for(address)) };
        let publish = Arc::new(move |event| sender.try_send(event).expect("a run has fewer events"));
        let engine = Engine::new(Handle::current(), Arc::new(networks), discovery::sources(), publish);
        let mut run = RunId(0);
        let mut before = None;
        for round in 0..ROUNDS {
            if round == FIRST_ROUNDS {
                before = Some(memory());
            }
            for address in &addresses {
                run = run.next();
                let check = Check {
                    run,
                    address: address.clone(),
                    place: Place::Practice,
                    told: Vec::new(),
                    reference_hosts: ReferenceHosts::default(),
                };
                engine.obey(Command::Check(check));
                while !matches!(events.recv().await.expect("the engine lives").kind, EventKind::Finished) {}
                // The task of the run itself ends right after it has said so.
                time::sleep(Duration::from_millis(1)).await;
                assert_eq!(Handle::current().metrics().num_alive_tasks(), 0, "after {address}");
                assert!(events.is_empty(), "{address} goes on after its end");
            }
        }
        let growth = memory().saturating_sub(before.expect("there are more rounds than the first"));
        assert!(growth < MOST_GROWTH, "{growth} bytes more after {} checks", addresses.len() * (ROUNDS - FIRST_ROUNDS));
    });
}

/// Each question to DNS opens a socket, and is told at once that nobody listens.
fn check_where_no_resolver_listens() {
    let closed = UdpSocket::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let network: Arc<dyn Network> = Arc::new(LiveNetwork::with(LiveOptions {
        resolvers: Some(vec![closed]),
        roots: Roots::Only(Vec::new()),
        ..LiveOptions::default()
    }));
    let address = EmailAddress::parse("amy@srv.test").unwrap();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let (sender, mut events) = mpsc::channel(4096);
        let publish = Arc::new(move |event| sender.try_send(event).expect("a run has fewer events"));
        let networks = move |_: Place, _: &EmailAddress| Arc::clone(&network);
        let engine = Engine::new(Handle::current(), Arc::new(networks), discovery::sources(), publish);
        let mut after_first = None;
        for number in 0..LIVE_CHECKS {
            let run = RunId(number as u64);
            engine.obey(Command::Check(Check {
                run,
                address: address.clone(),
                place: Place::Live,
                told: Vec::new(),
                reference_hosts: ReferenceHosts::default(),
            }));
            while !matches!(events.recv().await.expect("the engine lives").kind, EventKind::Finished) {}
            time::sleep(Duration::from_millis(5)).await;
            let kept = (open_files(), Handle::current().metrics().num_alive_tasks());
            let first = *after_first.get_or_insert(kept);
            assert!(
                kept.0 <= first.0 && kept.1 <= first.1,
                "files and tasks: {first:?} after the first check, {kept:?} after {number} more"
            );
        }
    });
}

/// What of this process is in memory, in bytes (`proc_pid_statm(5)`).
fn memory() -> usize {
    const PAGE: usize = 4096;
    let statm = fs::read_to_string("/proc/self/statm").unwrap();
    statm.split_whitespace().nth(1).unwrap().parse::<usize>().unwrap() * PAGE
}

fn open_files() -> usize {
    fs::read_dir("/proc/self/fd").unwrap().count()
}
