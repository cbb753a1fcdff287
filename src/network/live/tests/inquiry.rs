//! Questions asked another way: unchecked, of somebody else, of the system.

use hickory_resolver::proto::{op::ResponseCode, rr::RecordType};

use crate::network::{
    Asked, ConnectFailure, ExtendedError, Inquired, Inquiry, Lookup, LookupFailure, Network, Question, RecordKind,
    SystemAnswer,
    live::{LiveNetwork, LiveOptions, Roots},
};

use super::rig::{FakeResolver, LOOPBACK, Reply, hostname};

async fn asked(network: &LiveNetwork, name: &str, how: Asked) -> Inquired {
    let question = Question { name: hostname(name), kind: RecordKind::Ipv4 };
    network.inquire(Inquiry { question, how }).await
}

fn between(own: &FakeResolver, public: &FakeResolver) -> LiveNetwork {
    LiveNetwork::with(LiveOptions {
        resolvers: Some(vec![own.address]),
        public_resolvers: Some(vec![public.address]),
        roots: Roots::Only(vec![]),
    })
}

fn address(inquired: &Inquired) -> String {
    inquired.lookup.addresses().iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn a_name_whose_signatures_do_not_hold_resolves_unchecked_and_the_reason_is_kept() {
    let bogus = || Reply::Bogus(Box::new(Reply::address("192.0.2.7")));
    let own = FakeResolver::start(&[("bogus.example", RecordType::A, bogus())]).await;
    let network = between(&own, &FakeResolver::start(&[]).await);
    let again = asked(&network, "bogus.example", Asked::Again).await;
    assert_eq!(again.lookup, Lookup::Failed(LookupFailure::ServerFailure));
    assert_eq!(again.extended, [ExtendedError { code: 9, text: "no key".to_owned() }]);
    assert!(again.extended[0].is_about_signatures() && !again.extended[0].is_a_filter());
    assert_eq!(again.resolver, Some(LOOPBACK.into()));
    let unchecked = asked(&network, "bogus.example", Asked::Unchecked).await;
    assert_eq!((address(&unchecked).as_str(), unchecked.extended.len()), ("192.0.2.7", 0));
    let flags: Vec<bool> = own.asked.lock().unwrap().iter().map(|asked| asked.metadata.checking_disabled).collect();
    assert_eq!(flags, [false, true]);
}

#[tokio::test]
async fn somebody_else_knows_what_a_broken_resolver_does_not() {
    let own = FakeResolver::start(&[("imap.example", RecordType::A, Reply::Code(ResponseCode::ServFail))]).await;
    let public = FakeResolver::start(&[("imap.example", RecordType::A, Reply::address("192.0.2.7"))]).await;
    let network = between(&own, &public);
    assert_eq!(
        asked(&network, "imap.example", Asked::Again).await.lookup,
        Lookup::Failed(LookupFailure::ServerFailure)
    );
    assert_eq!(address(&asked(&network, "imap.example", Asked::Elsewhere).await), "192.0.2.7");
    assert_eq!(asked(&network, "none.example", Asked::Elsewhere).await.lookup, Lookup::NoSuchName);
}

#[tokio::test]
async fn a_long_answer_comes_over_tcp() {
    let Reply::Records(records) = Reply::address("192.0.2.7") else { unreachable!("an address is a record") };
    let own = FakeResolver::start(&[("long.example", RecordType::A, Reply::LongRecords(records))]).await;
    let network = between(&own, &own);
    assert_eq!(address(&asked(&network, "long.example", Asked::Unchecked).await), "192.0.2.7");
}

#[tokio::test]
async fn an_answer_over_tcp_to_another_question_is_none() {
    let Reply::Records(records) = Reply::address("192.0.2.66") else { unreachable!("an address is a record") };
    let own = FakeResolver::start(&[("long.example", RecordType::A, Reply::ToAnother(records))]).await;
    let network = between(&own, &own);
    let inquired = asked(&network, "long.example", Asked::Unchecked).await;
    let cut_short = matches!(inquired.lookup, Lookup::Failed(LookupFailure::Malformed { .. }));
    assert!(cut_short, "what was cut short says neither yes nor no: {inquired:?}");
}

#[tokio::test]
async fn silence_and_a_closed_port_are_two_things() {
    let silent = FakeResolver::start(&[("silent.example", RecordType::A, Reply::Silence)]).await;
    let network = between(&silent, &silent);
    let nobody = asked(&network, "silent.example", Asked::Elsewhere).await;
    assert!(matches!(nobody, Inquired { resolver: None, lookup: Lookup::Failed(LookupFailure::TimedOut { .. }), .. }));
    let closed = std::net::UdpSocket::bind((LOOPBACK, 0)).and_then(|socket| socket.local_addr()).unwrap();
    let network = LiveNetwork::with(LiveOptions {
        public_resolvers: Some(vec![closed]),
        roots: Roots::Only(vec![]),
        ..LiveOptions::default()
    });
    let refused = Lookup::Failed(LookupFailure::Unreachable(ConnectFailure::Refused));
    assert_eq!(asked(&network, "any.example", Asked::Elsewhere).await.lookup, refused);
}

#[tokio::test]
async fn the_system_reads_its_hosts_file_and_ours_does_not() {
    let own = FakeResolver::start(&[]).await;
    let network = between(&own, &own);
    assert_eq!(asked(&network, "localhost", Asked::Again).await.lookup, Lookup::NoSuchName);
    match network.ask_system(hostname("localhost")).await {
        SystemAnswer::Listed(addresses) => assert!(addresses.iter().all(std::net::IpAddr::is_loopback)),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn without_an_authority_the_surroundings_say_so() {
    let with = |roots| LiveNetwork::with(LiveOptions { roots, ..LiveOptions::default() }).surroundings();
    assert!(with(Roots::Only(vec![])).no_authorities.is_some());
    assert_eq!(with(Roots::Only(vec![super::rig::Authority::new().der()])).no_authorities, None);
}
