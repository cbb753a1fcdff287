//! Answers, denials and failures of resolvers, kept apart.

use std::time::Duration;

use hickory_resolver::proto::{
    op::ResponseCode,
    rr::{
        Name, RData, RecordType,
        rdata::{A, MX, NS, SRV, TXT},
    },
};
use tokio::{net::UdpSocket, time::Instant};

use crate::network::{
    Answer, ConnectFailure, Lookup, LookupFailure, MailExchange, Network, Question, RecordKind, Records, ServiceRecord,
    live::{LiveNetwork, LiveOptions, Roots},
};

use super::rig::{Authority, FakeResolver, LOOPBACK, Reply, hostname, millis, network};

async fn ask(network: &LiveNetwork, name: &str, kind: RecordKind) -> Lookup {
    network.resolve(Question { name: hostname(name), kind }).await
}

fn found(lookup: Lookup) -> Answer {
    match lookup {
        Lookup::Found(answer) => answer,
        other => panic!("nothing was found: {other:?}"),
    }
}

fn name(text: &str) -> Name {
    Name::from_ascii(text).unwrap()
}

fn only(resolvers: &[&FakeResolver]) -> LiveNetwork {
    network(resolvers, &Authority::new())
}

#[tokio::test]
async fn each_type_of_record_is_read() {
    let resolver = FakeResolver::start(&[
        ("example.org", RecordType::A, Reply::address("192.0.2.7")),
        ("example.org", RecordType::AAAA, Reply::address("2001:db8::7")),
        ("example.org", RecordType::MX, Reply::Records(vec![RData::MX(MX::new(10, name("mx.Example.org.")))])),
        ("example.org", RecordType::NS, Reply::Records(vec![RData::NS(NS(name("ns.example.net.")))])),
        (
            "example.org",
            RecordType::TXT,
            Reply::Records(vec![RData::TXT(TXT::new(vec!["v=spf1 ".to_owned(), "-all".to_owned()]))]),
        ),
        (
            "_imaps._tcp.example.org",
            RecordType::SRV,
            Reply::Records(vec![RData::SRV(SRV::new(5, 20, 993, name("imap.example.org.")))]),
        ),
    ])
    .await;
    let network = only(&[&resolver]);
    let records = async |name, kind| found(ask(&network, name, kind).await).records;
    let addresses = |text: &str| Records::Addresses(vec![text.parse().unwrap()]);

    assert_eq!(records("example.org", RecordKind::Ipv4).await, addresses("192.0.2.7"));
    assert_eq!(records("example.org", RecordKind::Ipv6).await, addresses("2001:db8::7"));
    let mx = MailExchange { preference: 10, host: Some(hostname("mx.example.org")) };
    assert_eq!(records("example.org", RecordKind::Mx).await, Records::Mx(vec![mx]));
    assert_eq!(records("example.org", RecordKind::Ns).await, Records::Ns(vec![hostname("ns.example.net")]));
    assert_eq!(records("example.org", RecordKind::Txt).await, Records::Txt(vec!["v=spf1 -all".to_owned()]));
    let srv = ServiceRecord { priority: 5, weight: 20, port: 993, target: Some(hostname("imap.example.org")) };
    assert_eq!(records("_imaps._tcp.example.org", RecordKind::Srv).await, Records::Srv(vec![srv]));
}

#[tokio::test]
async fn the_root_as_host_is_a_denial_not_a_host() {
    let resolver = FakeResolver::start(&[
        ("example.org", RecordType::MX, Reply::Records(vec![RData::MX(MX::new(0, Name::root()))])),
        ("_pop3._tcp.example.org", RecordType::SRV, Reply::Records(vec![RData::SRV(SRV::new(0, 0, 0, Name::root()))])),
    ])
    .await;
    let network = only(&[&resolver]);
    let null_mx = MailExchange { preference: 0, host: None };
    assert_eq!(found(ask(&network, "example.org", RecordKind::Mx).await).records, Records::Mx(vec![null_mx]));
    let denied = ServiceRecord { priority: 0, weight: 0, port: 0, target: None };
    let answer = found(ask(&network, "_pop3._tcp.example.org", RecordKind::Srv).await);
    assert_eq!(answer.records, Records::Srv(vec![denied]));
}

#[tokio::test]
async fn a_resolver_that_checked_dnssec_is_asked_to_say_so() {
    let resolver = FakeResolver::start(&[("example.org", RecordType::A, Reply::address("192.0.2.7"))]).await;
    let answer = found(ask(&only(&[&resolver]), "example.org", RecordKind::Ipv4).await);
    assert!(answer.authentic);
    assert!(answer.ttl <= Duration::from_secs(30), "a changed record is seen soon: {:?}", answer.ttl);
}

#[tokio::test]
async fn no_such_name_no_such_record_and_every_code_stay_apart() {
    let resolver = FakeResolver::start(&[
        ("servfail.example", RecordType::A, Reply::Code(ResponseCode::ServFail)),
        ("refused.example", RecordType::A, Reply::Code(ResponseCode::Refused)),
        ("formerr.example", RecordType::A, Reply::Code(ResponseCode::FormErr)),
        ("notimp.example", RecordType::A, Reply::Code(ResponseCode::NotImp)),
        ("garbage.example", RecordType::A, Reply::Garbage),
    ])
    .await;
    let network = only(&[&resolver]);
    let failed = async |name| match ask(&network, name, RecordKind::Ipv4).await {
        Lookup::Failed(failure) => failure,
        other => panic!("{name}: {other:?}"),
    };
    assert_eq!(ask(&network, "missing.example", RecordKind::Ipv4).await, Lookup::NoSuchName);
    assert_eq!(ask(&network, "servfail.example", RecordKind::Mx).await, Lookup::NoSuchRecord);
    assert_eq!(failed("servfail.example").await, LookupFailure::ServerFailure);
    assert_eq!(failed("refused.example").await, LookupFailure::Refused);
    assert_eq!(failed("formerr.example").await, LookupFailure::OtherCode { code: 1 });
    assert_eq!(failed("notimp.example").await, LookupFailure::OtherCode { code: 4 });
    assert!(matches!(failed("garbage.example").await, LookupFailure::Malformed { .. }));
}

#[tokio::test]
async fn aliases_are_followed_and_left_out() {
    let resolver = FakeResolver::start(&[
        ("mail.example.org", RecordType::A, Reply::Alias("host.example.net")),
        ("mail.example.org", RecordType::AAAA, Reply::Alias("host.example.net")),
        ("host.example.net", RecordType::A, Reply::address("192.0.2.7")),
        ("dangling.example.org", RecordType::A, Reply::Alias("missing.example.net")),
    ])
    .await;
    let network = only(&[&resolver]);
    let answer = found(ask(&network, "mail.example.org", RecordKind::Ipv4).await);
    assert_eq!(answer.records, Records::Addresses(vec!["192.0.2.7".parse().unwrap()]));
    assert_eq!(ask(&network, "mail.example.org", RecordKind::Ipv6).await, Lookup::NoSuchRecord);
    assert_eq!(ask(&network, "dangling.example.org", RecordKind::Ipv4).await, Lookup::NoSuchName);
}

#[tokio::test]
async fn aliases_that_lead_in_a_circle_end_without_an_address() {
    let resolver = FakeResolver::start(&[
        ("one.example.org", RecordType::A, Reply::Alias("two.example.org")),
        ("two.example.org", RecordType::A, Reply::Alias("one.example.org")),
    ])
    .await;
    let asking = ask(&only(&[&resolver]), "one.example.org", RecordKind::Ipv4).await;
    assert!(!matches!(asking, Lookup::Found(_)), "{asking:?}");
    assert!(resolver.count() <= 16, "asked {} times", resolver.count());
}

#[tokio::test]
async fn a_name_is_asked_for_as_it_is_and_never_below_a_search_domain() {
    let resolver =
        FakeResolver::start(&[("imap.example.org.corp.test", RecordType::A, Reply::address("192.0.2.66"))]).await;
    let network = only(&[&resolver]);
    assert_eq!(ask(&network, "imap.example.org", RecordKind::Ipv4).await, Lookup::NoSuchName);
    assert_eq!(ask(&network, "intranet", RecordKind::Ipv4).await, Lookup::NoSuchName);
    let asked = resolver.asked.lock().unwrap();
    let names: Vec<String> = asked.iter().map(|message| message.queries[0].name().to_ascii()).collect();
    assert!(names.iter().all(|name| name == "imap.example.org." || name == "intranet."), "{names:?}");
}

#[tokio::test]
async fn an_answer_too_long_for_udp_comes_over_tcp_and_is_capped() {
    let addresses = (0..100).map(|last| RData::A(A::new(192, 0, 2, last))).collect();
    let resolver = FakeResolver::start(&[("many.example", RecordType::A, Reply::LongRecords(addresses))]).await;
    let answer = found(ask(&only(&[&resolver]), "many.example", RecordKind::Ipv4).await);
    let Records::Addresses(addresses) = answer.records else { panic!("{:?}", answer.records) };
    assert_eq!(addresses.len(), 32);
    assert_eq!(resolver.count(), 2);
}

#[tokio::test]
async fn a_host_that_is_no_host_is_left_out_while_others_remain() {
    let bad = || RData::MX(MX::new(10, name("192.0.2.1.")));
    let resolver = FakeResolver::start(&[
        ("bad.example", RecordType::MX, Reply::Records(vec![bad()])),
        (
            "mixed.example",
            RecordType::MX,
            Reply::Records(vec![bad(), RData::MX(MX::new(20, name("mx.mixed.example.")))]),
        ),
    ])
    .await;
    let network = only(&[&resolver]);
    match ask(&network, "bad.example", RecordKind::Mx).await {
        Lookup::Failed(LookupFailure::Malformed { why }) => assert!(why.contains("192.0.2.1"), "{why}"),
        other => panic!("{other:?}"),
    }
    let mx = MailExchange { preference: 20, host: Some(hostname("mx.mixed.example")) };
    assert_eq!(found(ask(&network, "mixed.example", RecordKind::Mx).await).records, Records::Mx(vec![mx]));
}

#[tokio::test]
async fn a_resolver_that_stumbles_over_edns_is_asked_without() {
    let reply = Reply::WithoutEdns(Box::new(Reply::address("192.0.2.7")));
    let resolver = FakeResolver::start(&[("example.org", RecordType::A, reply)]).await;
    let answer = found(ask(&only(&[&resolver]), "example.org", RecordKind::Ipv4).await);
    assert_eq!(answer.records, Records::Addresses(vec!["192.0.2.7".parse().unwrap()]));
}

#[tokio::test]
async fn silence_takes_three_seconds_and_two_tries() {
    let resolver = FakeResolver::start(&[("silent.example", RecordType::A, Reply::Silence)]).await;
    let started = Instant::now();
    let lookup = ask(&only(&[&resolver]), "silent.example", RecordKind::Ipv4).await;
    let Lookup::Failed(LookupFailure::TimedOut { waited }) = lookup else { panic!("{lookup:?}") };
    assert!(waited >= millis(2900) && started.elapsed() < millis(3300), "{waited:?}");
    assert!(resolver.count() >= 2, "a lost packet must not fail the question");
}

#[tokio::test]
async fn a_closed_port_is_no_silence() {
    let socket = UdpSocket::bind((LOOPBACK, 0)).await.unwrap();
    let closed = socket.local_addr().unwrap();
    drop(socket);
    let network = LiveNetwork::with(LiveOptions {
        resolvers: Some(vec![closed]),
        roots: Roots::Only(vec![]),
        ..LiveOptions::default()
    });
    let started = Instant::now();
    let lookup = ask(&network, "example.org", RecordKind::Ipv4).await;
    assert_eq!(lookup, Lookup::Failed(LookupFailure::Unreachable(ConnectFailure::Refused)));
    assert!(started.elapsed() < millis(500));
}

#[tokio::test]
async fn one_bad_resolver_does_not_hide_the_answer_of_the_next() {
    let good = FakeResolver::start(&[("example.org", RecordType::A, Reply::address("192.0.2.7"))]).await;
    for reply in [
        Reply::Code(ResponseCode::Refused),
        Reply::Code(ResponseCode::ServFail),
        Reply::Silence,
        Reply::After(millis(700), Box::new(Reply::Code(ResponseCode::ServFail))),
    ] {
        let bad = FakeResolver::start(&[("example.org", RecordType::A, reply)]).await;
        let started = Instant::now();
        let answer = found(ask(&only(&[&bad, &good]), "example.org", RecordKind::Ipv4).await);
        assert_eq!(answer.records, Records::Addresses(vec!["192.0.2.7".parse().unwrap()]));
        assert!(started.elapsed() < millis(650), "{:?}", started.elapsed());
    }
}

#[tokio::test]
async fn what_a_resolver_says_weighs_more_than_the_silence_of_another() {
    let silent = FakeResolver::start(&[("example.org", RecordType::A, Reply::Silence)]).await;
    let failing = FakeResolver::start(&[("example.org", RecordType::A, Reply::Code(ResponseCode::ServFail))]).await;
    let lookup = ask(&only(&[&silent, &failing]), "example.org", RecordKind::Ipv4).await;
    assert_eq!(lookup, Lookup::Failed(LookupFailure::ServerFailure));
}

#[tokio::test]
async fn answers_are_remembered_and_a_hundred_questions_at_once_are_no_trouble() {
    let names: Vec<String> = (0..100).map(|number| format!("host-{number}.example")).collect();
    let zone: Vec<_> = names.iter().map(|name| (name.as_str(), RecordType::A, Reply::address("192.0.2.7"))).collect();
    let resolver = FakeResolver::start(&zone).await;
    let network = only(&[&resolver]);
    for _ in 0..2 {
        let all = names.iter().map(|name| ask(&network, name, RecordKind::Ipv4));
        for lookup in futures_util::future::join_all(all).await {
            found(lookup);
        }
    }
    assert_eq!(resolver.count(), 100);
}

#[tokio::test]
async fn a_question_that_is_dropped_ends() {
    let resolver = FakeResolver::start(&[("silent.example", RecordType::A, Reply::Silence)]).await;
    let network = only(&[&resolver]);
    let asking = ask(&network, "silent.example", RecordKind::Ipv4);
    assert!(tokio::time::timeout(millis(100), asking).await.is_err());
    let asked = resolver.count();
    tokio::time::sleep(millis(1000)).await;
    assert_eq!(resolver.count(), asked, "no packet is repeated for nobody");
}

#[tokio::test]
async fn the_root_as_a_name_server_is_no_name_server() {
    let root = Reply::Records(vec![RData::NS(NS(Name::root()))]);
    let resolver = FakeResolver::start(&[("example.org", RecordType::NS, root)]).await;
    assert_eq!(ask(&only(&[&resolver]), "example.org", RecordKind::Ns).await, Lookup::NoSuchRecord);
}
