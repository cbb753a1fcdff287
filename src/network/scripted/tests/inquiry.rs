//! Questions asked another way, and what the pretend computer says of itself.

use super::*;

/// The name, how it is asked, and what comes: the addresses or the outcome, with the codes of what the resolver adds.
#[tokio::test(start_paused = true)]
async fn a_question_can_be_asked_another_way() {
    let network = with(
        r#"
[resolver]
leads_lost_to = "203.0.113.99"
leads = { "filtered.test" = "0.0.0.0" }
[this_computer]
hosts_file = { "imap.d.test" = "203.0.113.66" }
tunnel = "wg0"
[names]
"bogus.test" = { fails = "bogus", extended = ["9 DNSKEY Missing"], mx = ["10 imap.d.test"] }
"filtered.test" = {}
"#,
    );
    for (name, kind, how, expected) in [
        ("bogus.test", RecordKind::Mx, Asked::Again, "Failed(ServerFailure) [9]"),
        ("bogus.test", RecordKind::Mx, Asked::Unchecked, "Found [9]"),
        ("bogus.test", RecordKind::Mx, Asked::Elsewhere, "Failed(ServerFailure) [9]"),
        ("filtered.test", RecordKind::Ipv4, Asked::Again, "0.0.0.0 []"),
        ("filtered.test", RecordKind::Ipv4, Asked::Elsewhere, "NoSuchRecord []"),
        ("nobody.test", RecordKind::Ipv4, Asked::Again, "203.0.113.99 []"),
        ("nobody.test", RecordKind::Ipv6, Asked::Again, "NoSuchRecord []"),
        ("nobody.test", RecordKind::Ipv4, Asked::Elsewhere, "NoSuchName []"),
        ("imap.d.test", RecordKind::Ipv4, Asked::Elsewhere, "203.0.113.1 []"),
    ] {
        let question = Question { name: host(name), kind };
        let Inquired { lookup, extended, .. } = network.inquire(Inquiry { question, how }).await;
        let outcome = match &lookup {
            Lookup::Found(_) if lookup.addresses().is_empty() => "Found".to_owned(),
            Lookup::Found(_) => lookup.addresses()[0].to_string(),
            other => format!("{other:?}"),
        };
        let codes: Vec<u16> = extended.iter().map(|error| error.code).collect();
        assert_eq!(format!("{outcome} {codes:?}"), expected, "{name} {how:?}");
    }
    let from_file = SystemAnswer::Listed(vec!["203.0.113.66".parse().unwrap()]);
    assert_eq!(network.ask_system(host("imap.d.test")).await, from_file);
    assert!(network.surroundings().roads.unwrap().tunnel().is_some_and(|interface| interface.name == "wg0"));
}
