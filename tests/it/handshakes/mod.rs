//! What a handshake on a real socket shows, row by row: what rustls says, what the reader of certificates says, and what
//! a person is told. The servers are OpenSSL's, set up as badly as servers on the internet are, and a few listeners for
//! what no TLS server does; only the climb and the rules are ours.
//!
//! rustls has one word for several causes and stops at the first defect, so the middle column is never enough for the
//! last one.

mod openssl;

use std::{
    io::{Read, Write},
    net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    thread,
    time::Duration,
};

use mailhaven::{
    account::{EmailAddress, Endpoint, Hostname, Port, Security, Service, UsernameForm},
    diagnosis::{Finding, Observed, diagnose},
    discovery::{Candidate, Candidates, Report, SourceId, SourceReport, Trust},
    network::{
        Network,
        live::{LiveNetwork, LiveOptions, Roots},
    },
    probe::{End, Evidence, FirstWord, Stop, run::climb},
};

use openssl::{Maker, Server};

const HOST: &str = "imap.nordlicht.example";

/// What the climb of one endpoint showed, in the three columns.
#[derive(Debug, PartialEq)]
struct Row {
    /// The verifier's word, or how the handshake ended.
    rustls: String,
    /// What the reader lists, in its order.
    reader: String,
    /// The first finding.
    told: String,
}

fn row(rustls: &str, reader: &str, told: &str) -> Row {
    Row { rustls: rustls.to_owned(), reader: reader.to_owned(), told: told.to_owned() }
}

/// Climbs an implicitly encrypted IMAP endpoint on loopback, trusting `root` alone.
fn climbed(port: u16, root: Option<Vec<u8>>) -> (Evidence, time::OffsetDateTime) {
    let roots = Roots::Only(root.into_iter().collect());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let network = LiveNetwork::with(LiveOptions { resolvers: Some(Vec::new()), roots, ..LiveOptions::default() });
        let port = Port::new(port).unwrap();
        let host = Hostname::parse(HOST).unwrap();
        let endpoint = Endpoint { service: Service::Imap, host, port, security: Security::Tls };
        let ip = IpAddr::V4(Ipv4Addr::LOCALHOST);
        let asked = network.now();
        let seen = climb(endpoint, ip, FirstWord::Theirs, asked, Duration::ZERO, &|_| (), &network).await;
        (seen, network.wall_clock())
    })
}

fn findings(seen: &Evidence, at: time::OffsetDateTime) -> Vec<Finding> {
    let candidate = Candidate {
        endpoint: seen.endpoint.clone(),
        username: UsernameForm::Address,
        auth: Vec::new(),
        trust: Trust::Published,
        source: SourceId::Srv,
        position: 0,
        provenance: String::new(),
        excerpt: None,
    };
    let report =
        Report::Found { candidates: Candidates::new(vec![candidate]).unwrap(), denied: Vec::new(), provider: None };
    let reports = [SourceReport {
        source: SourceId::Srv,
        detail: String::new(),
        started: mailhaven::probe::Moment::default(),
        took: Duration::ZERO,
        report,
        notes: Vec::new(),
        dates: None,
    }];
    diagnose(&Observed {
        address: &EmailAddress::parse("anna@nordlicht.example").unwrap(),
        reports: &reports,
        evidence: std::slice::from_ref(seen),
        looks: &[],
        sign_ins: &[],
        at,
        complete: true,
    })
}

fn shown(port: u16, root: Option<Vec<u8>>) -> Row {
    let (seen, at) = climbed(port, root);
    let verdict = seen.tls().and_then(|tls| tls.verdict.clone());
    let rustls = match (&seen.end, verdict) {
        (End::Working, _) => "works".to_owned(),
        (End::Stopped { stop: Stop::Tls { failure, .. }, .. }, verdict) => {
            let failure = format!("{failure:?}");
            let failure = failure.split(" {").next().unwrap_or_default();
            match verdict {
                Some(Err(refusal)) => format!("{failure}, {refusal:?}"),
                Some(Ok(())) | None => failure.to_owned(),
            }
        }
        (End::Stopped { stop, .. }, _) => format!("{stop:?}").split(" {").next().unwrap_or_default().to_owned(),
        (End::Untrusted, verdict) => match verdict {
            Some(Err(refusal)) => format!("{refusal:?}").split(" {").next().unwrap_or_default().to_owned(),
            Some(Ok(())) | None => panic!("untrusted without a reason: {seen:?}"),
        },
    };
    let host = Hostname::parse(HOST).unwrap();
    let defects = seen.chain().map_or_else(Vec::new, |chain| {
        let mut defects = chain.defects(&host, at);
        defects.extend(chain.why_untrusted().filter(|_| rustls.contains("UnknownIssuer")));
        defects.dedup();
        defects
    });
    let names: Vec<String> = defects
        .iter()
        .map(|defect| format!("{defect:?}").split([' ', '(']).next().unwrap_or_default().to_owned())
        .collect();
    let told = findings(&seen, at).first().map_or("nothing", |finding| finding.fault.id()).to_owned();
    Row { rustls, reader: names.join(" "), told }
}

/// Every row in which a certificate is to blame.
#[test]
fn certificates_that_servers_show() {
    let made = Maker::new();
    let (root, chain) = (made.root("Root"), made.root("Unknown Root"));
    let through = made.intermediate(&root, "Trust");
    let check = |what: &str, server: &openssl::Identity, expected: Row| {
        let running = Server::start(&made, server, &[]);
        assert_eq!(shown(running.port, Some(made.der(&root))), expected, "{what}");
    };
    let good = |signer: &openssl::Identity| made.leaf(signer, &openssl::Wish::proper(HOST));
    let wish = |change: fn(&mut openssl::Wish)| {
        let mut wish = openssl::Wish::proper(HOST);
        change(&mut wish);
        made.leaf(&root, &wish)
    };

    check("in order", &good(&root), row("works", "", "sending-not-found"));
    check("in order behind an intermediate", &good(&through).sending(&through), row("works", "", "sending-not-found"));
    check("intermediate not sent", &good(&through), row("UnknownIssuer", "IssuerMissing", "tls-unknown-ca"));
    check(
        "private authority",
        &good(&chain).sending(&chain),
        row("UnknownIssuer", "UnknownAuthority", "tls-unknown-ca"),
    );
    let alone = openssl::Wish { authority: false, ..openssl::Wish::proper(HOST) };
    check("self-signed, CA:FALSE", &made.self_signed(&alone), row("UnknownIssuer", "SelfSigned", "tls-self-signed"));
    let usual = openssl::Wish { authority: true, ..openssl::Wish::proper(HOST) };
    check(
        "self-signed, CA:TRUE",
        &made.self_signed(&usual),
        row("AuthorityAsServer", "SelfSigned AuthorityAsServer", "tls-self-signed"),
    );
    check("expired", &wish(|w| w.days = (-90, -30)), row("Expired", "Expired", "tls-cert-expired"));
    // Nothing else was seen that could tell the server's mistake from this computer's date.
    check("not yet valid", &wish(|w| w.days = (30, 90)), row("NotYetValid", "NotYetValid", "clock-wrong"));
    check(
        "another name",
        &wish(|w| w.names = vec!["www.other.example"]),
        row("NameMismatch", "OtherName", "tls-name-mismatch"),
    );
    check(
        "name in the common name alone",
        &wish(|w| w.names.clear()),
        row("NameMismatch", "NoNames", "tls-cert-no-san"),
    );
    check(
        "wildcard one label too high",
        &wish(|w| w.names = vec!["*.example"]),
        row("NameMismatch", "OtherName", "tls-name-mismatch"),
    );
    check(
        "wildcard as it should be",
        &wish(|w| w.names = vec!["*.nordlicht.example"]),
        row("works", "", "sending-not-found"),
    );
    check(
        "for clients only",
        &wish(|w| w.purpose = Some("clientAuth")),
        row("WrongPurpose", "NotForServers", "tls-wrong-purpose"),
    );
    check("SHA-1", &wish(|w| w.digest = "sha1"), row("UnsupportedAlgorithm", "WeakSignature", "tls-sha1-signature"));
    // An elliptic curve has no signature with MD5, so this one has an authority of its own.
    let older = made.root_rsa("Old Root");
    let md5 = made.leaf(&older, &openssl::Wish { digest: "md5", ..openssl::Wish::proper(HOST) });
    let running = Server::start(&made, &md5, &[]);
    let expected = row("UnsupportedAlgorithm", "WeakSignature", "tls-sha1-signature");
    assert_eq!(shown(running.port, Some(made.der(&older))), expected, "MD5");
    // The handshake is signed with a key that no verifier takes, so it does not even come to its end.
    check("RSA of 1024 bits", &wish(|w| w.key = openssl::Key::Rsa1024), row("Broken", "WeakKey", "tls-weak-key"));
    check(
        "X.509 version 1",
        &wish(|w| w.version_1 = true),
        row("Broken, Other { why: \"UnsupportedCertVersion\" }", "Malformed NoNames", "tls-cert-malformed"),
    );
    // What the reader has no name for is told as what it is, in the verifier's words.
    let impostor = made.no_authority(&root, "www.other.example");
    check("signed by a server", &good(&impostor).sending(&impostor), row("Other", "", "tls-cert-malformed"));
    check(
        "an authority as a server",
        &wish(|w| w.authority = true),
        row("AuthorityAsServer", "AuthorityAsServer", "tls-cert-malformed"),
    );
}

/// One verdict and many defects: the reader has them all, and the person hears the one that matters most.
#[test]
fn several_defects_at_once() {
    let made = Maker::new();
    let (root, unknown) = (made.root("Root"), made.root("Unknown Root"));
    let check = |server: &openssl::Identity, expected: Row| {
        let running = Server::start(&made, server, &[]);
        assert_eq!(shown(running.port, Some(made.der(&root))), expected);
    };
    let old_and_strange =
        openssl::Wish { days: (-90, -30), names: vec!["www.other.example"], ..openssl::Wish::proper(HOST) };
    check(&made.leaf(&root, &old_and_strange), row("Expired", "Expired OtherName", "tls-name-mismatch"));
    let unknown_and_strange = openssl::Wish { names: vec!["www.other.example"], ..openssl::Wish::proper(HOST) };
    check(
        &made.leaf(&unknown, &unknown_and_strange).sending(&unknown),
        row("UnknownIssuer", "OtherName UnknownAuthority", "tls-name-mismatch"),
    );
    let all = openssl::Wish {
        days: (-90, -30),
        names: vec!["www.other.example"],
        purpose: Some("clientAuth"),
        digest: "sha1",
        authority: true,
        ..openssl::Wish::proper(HOST)
    };
    check(
        &made.self_signed(&all),
        row("Expired", "Expired SelfSigned AuthorityAsServer OtherName NotForServers WeakSignature", "tls-self-signed"),
    );
}

/// Every row in which the handshake itself goes wrong.
#[test]
fn handshakes_that_do_not_come_about() {
    let made = Maker::new();
    let root = made.root("Root");
    let leaf = made.leaf(&root, &openssl::Wish { key: openssl::Key::Rsa2048, ..openssl::Wish::proper(HOST) });
    let members = made.file(&root);
    for (what, options, expected) in [
        (
            "TLS 1.1 at most",
            &["-max_protocol", "TLSv1.1", "-min_protocol", "TLSv1"][..],
            row("Alert(ProtocolVersion)", "", "tls-too-old"),
        ),
        (
            "TLS 1.2 with RSA key exchange",
            &["-tls1_2", "-cipher", "AES256-GCM-SHA384:@SECLEVEL=0"],
            row("Alert(HandshakeFailure)", "", "tls-no-common-cipher"),
        ),
        (
            "TLS 1.2 with DHE",
            &["-tls1_2", "-cipher", "DHE-RSA-AES256-GCM-SHA384:@SECLEVEL=0"],
            row("Alert(HandshakeFailure)", "", "tls-no-common-cipher"),
        ),
        (
            "our certificate wanted, TLS 1.2",
            &["-tls1_2", "-Verify", "1", "-CAfile", &members],
            row("Alert(HandshakeFailure)", "", "tls-client-cert-required"),
        ),
        (
            "our certificate wanted, TLS 1.3",
            &["-tls1_3", "-Verify", "1", "-CAfile", &members],
            row("Interrupted(Alert(CertificateRequired))", "", "tls-client-cert-required"),
        ),
    ] {
        let running = Server::start(&made, &leaf, options);
        assert_eq!(shown(running.port, Some(made.der(&root))), expected, "{what}");
    }
}

/// A listener that does one thing with each that comes.
fn listener(serve: impl Fn(TcpStream) + Send + 'static) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    // Ends with the process: it waits for nobody and holds nothing.
    thread::spawn(move || listener.incoming().for_each(|stream| serve(stream.unwrap())));
    address
}

fn hear_hello(stream: &mut TcpStream) {
    let mut header = [0; 5];
    stream.read_exact(&mut header).unwrap();
    let mut rest = vec![0; u16::from_be_bytes([header[3], header[4]]).into()];
    stream.read_exact(&mut rest).unwrap();
}

#[test]
fn answers_that_are_no_handshake() {
    for (banner, told) in [
        ("* OK ready\r\n", "plain-on-tls-port"),
        ("+OK ready\r\n", "pop-on-imap-port"),
        ("220 mail.nordlicht.example ESMTP\r\n", "smtp-on-imap-port"),
        ("HTTP/1.1 400 Bad Request\r\n\r\n", "web-server-on-port"),
        ("SSH-2.0-OpenSSH_9.2\r\n", "other-service-on-port"),
    ] {
        let address = listener(move |mut stream| {
            stream.write_all(banner.as_bytes()).unwrap();
            hear_hello(&mut stream);
        });
        assert_eq!(shown(address.port(), None), row("NotTls", "", told), "{banner:?}");
    }
    let unknown_name = listener(|mut stream| {
        hear_hello(&mut stream);
        stream.write_all(&[0x15, 3, 3, 0, 2, 2, 112]).unwrap();
    });
    let expected = row("Alert(UnrecognisedName)", "", "tls-name-unknown-to-server");
    assert_eq!(shown(unknown_name.port(), None), expected);
    // A Dovecot whose key does not fit its certificate, and a filter on the way, look the same: both hang up on a hello.
    let hangs_up = listener(|mut stream| hear_hello(&mut stream));
    assert_eq!(shown(hangs_up.port(), None), row("Closed", "", "server-hangs-up-at-once"));
    // What is left unread makes the system reset the connection.
    let resets = listener(|mut stream| stream.read_exact(&mut [0; 1]).unwrap());
    assert_eq!(shown(resets.port(), None), row("Interrupted(Reset)", "", "server-hangs-up-at-once"));
    let silent = listener(|stream| drop(thread::spawn(move || (&stream).read_to_end(&mut Vec::new()).unwrap())));
    assert_eq!(shown(silent.port(), None), row("TimedOut", "", "no-greeting"));
}

/// The list is of real authorities: each signs for itself, under the name that a person is told, from after 2015 on.
#[test]
fn the_newer_authorities_are_what_they_are_called() {
    use mailhaven::protocol::certificate::read_chain;
    use rustls::pki_types::{CertificateDer, pem::PemObject};
    use time::macros::datetime;

    let bundle = include_str!("../../../assets/authorities/newer.pem");
    for section in bundle.split("# ").filter(|section| !section.is_empty()) {
        let (name, block) = section.split_once('\n').unwrap();
        let root = CertificateDer::from_pem_slice(block.as_bytes()).unwrap();
        let chain = read_chain(&[root.to_vec()]);
        let root = chain.server().unwrap();
        assert_eq!(root.subject.common_name.as_deref(), Some(name));
        assert!(root.is_authority && root.subject == root.issuer, "{name}");
        assert!(root.not_before > datetime!(2015-01-01 0:00 UTC), "{name}");
        assert!(root.not_after > datetime!(2034-01-01 0:00 UTC), "{name}");
    }
}
