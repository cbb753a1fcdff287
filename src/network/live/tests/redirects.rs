//! Where a redirect leads, and where it must not.

use std::sync::{Arc, Mutex};

use hickory_resolver::proto::rr::{RData, RecordType, rdata::A};
use time::macros::datetime;

use crate::{
    account::Port,
    network::{Fetched, Method, Network, Obstacle, RedirectRefusal, Redirects, Request},
};

use super::{
    http::{HOST, Web, document, redirect, respond, serve},
    rig::{LOOPBACK, Reply, Server, hostname, millis},
};

#[tokio::test]
async fn redirects_are_followed_to_their_end() {
    let web = Web::start(|path| match path {
        "/start" => redirect("sub/next"),
        "/sub/next" => redirect("../end?x=1#there"),
        "/end?x=1" => respond("200 OK", "", "here"),
        _ => respond("404 Not Found", "", ""),
    })
    .await;
    let arrived = document(web.get("/start").await);
    assert_eq!(arrived.body, b"here");
    assert_eq!(arrived.redirected_to, [hostname(HOST), hostname(HOST)]);
}

/// Plain http at [`HOST`]: from there a redirect may lead to https or stay; a redirect may also be the thing asked for.
#[tokio::test]
async fn over_http_nothing_is_encrypted_and_a_redirect_may_lead_to_https() {
    let web = Web::start(|_| respond("200 OK", "", "encrypted")).await;
    let encrypted = format!("https://{HOST}:{}/end", web.server.address.port());
    let requests: Arc<Mutex<Vec<String>>> = Arc::default();
    let noted = Arc::clone(&requests);
    let plain = Server::start(move |stream| {
        let encrypted = encrypted.clone();
        let answer = move |path: &str| match path {
            "/start" => redirect("/plain"),
            "/up" => redirect(&encrypted),
            _ => respond("200 OK", "Date: Sun, 22 Nov 2026 21:56:00 GMT\r\nAge: 60\r\n", "in clear"),
        };
        serve(stream, answer, Arc::clone(&noted))
    })
    .await;
    let port = Port::new(plain.address.port()).unwrap();
    let request = |path| Request { port, ..Request::http(hostname(HOST), path, millis(3000)) };
    let get = async |path| document(web.network.fetch(request(path)).await);
    let followed = get("/start").await;
    assert_eq!((followed.body.as_slice(), followed.location), (&b"in clear"[..], None));
    assert_eq!(followed.date, Some(datetime!(2026-11-22 21:57 UTC)));
    assert_eq!(get("/up").await.body, b"encrypted");
    let told = document(web.network.fetch(Request { redirects: Redirects::Told, ..request("/start") }).await);
    assert_eq!((told.status, told.location.as_deref(), told.date), (302, Some("/plain"), None));
    assert!(requests.lock().unwrap()[0].starts_with("GET /start HTTP/1.1\r\n"));
}

#[tokio::test]
async fn a_redirect_to_another_host_asks_for_that_host() {
    let zone = [
        (HOST, RecordType::A, Reply::address("127.0.0.1")),
        ("www.example.org", RecordType::A, Reply::address("127.0.0.1")),
    ];
    let port = Arc::new(Mutex::new(0));
    let told = Arc::clone(&port);
    let web = Web::with_zone(&zone, move |path| match path {
        "/start" => redirect(&format!("https://www.example.org:{}/end", told.lock().unwrap())),
        _ => respond("200 OK", "", "here"),
    })
    .await;
    *port.lock().unwrap() = web.server.address.port();
    let arrived = document(web.get("/start").await);
    assert_eq!(arrived.redirected_to, [hostname("www.example.org")]);
    assert!(web.requests.lock().unwrap()[1].contains("host: www.example.org:"));
}

#[tokio::test]
async fn redirects_that_must_not_be_followed_say_why() {
    let web = Web::start(|path| match path {
        "/http" => redirect("http://autoconfig.example.org/"),
        "/ftp" => redirect("ftp://autoconfig.example.org/"),
        "/address" => redirect("https://127.0.0.1/"),
        "/nonsense" => redirect("https://exa mple/"),
        "/gone" => redirect("https://missing.example.org/"),
        "/loop" => redirect("/loop"),
        _ => respond("302 Found", "", "no address"),
    })
    .await;
    for (path, refusal) in [
        ("/http", RedirectRefusal::Unencrypted),
        ("/ftp", RedirectRefusal::Malformed),
        ("/address", RedirectRefusal::Malformed),
        ("/nonsense", RedirectRefusal::Malformed),
        ("/gone", RedirectRefusal::NoSuchHost),
        ("/loop", RedirectRefusal::TooMany),
    ] {
        assert_eq!(web.get(path).await, Fetched::Failed(Obstacle::Redirect(refusal)), "{path}");
    }
    assert_eq!(web.requests.lock().unwrap().iter().filter(|head| head.starts_with("GET /loop ")).count(), 6);
    assert_eq!(document(web.get("/no-location").await).status, 302);
}

#[tokio::test]
async fn what_is_posted_is_posted_again_where_a_redirect_leads_except_where_it_asks_for_a_get() {
    let web = Web::start(|path| match path {
        "/moved" => redirect("/here"),
        "/seen" => respond("303 See Other", "Location: /here\r\n", ""),
        _ => respond("200 OK", "", "x"),
    })
    .await;
    let post = async |path| {
        let method = Method::Post { content_type: "text/xml; charset=utf-8", body: "<a/>".to_owned() };
        document(web.network.fetch(Request { method, ..web.request(path) }).await);
        let last = web.requests.lock().unwrap().pop().unwrap();
        (
            last.starts_with("POST /here "),
            last.contains("content-type: text/xml; charset=utf-8"),
            last.ends_with("<a/>"),
        )
    };
    assert_eq!(post("/here").await, (true, true, true));
    assert_eq!(post("/moved").await, (true, true, true));
    assert_eq!(post("/seen").await, (false, false, false));
}

#[tokio::test]
async fn a_request_for_one_site_alone_does_not_follow_to_another() {
    let web = Web::start(|path| match path {
        "/away" => redirect("https://autoconfig.example.net/"),
        "/home" => redirect("/here"),
        _ => respond("200 OK", "", "x"),
    })
    .await;
    let fetch = async |path| {
        let stays_within = Some(hostname("example.org"));
        web.network.fetch(Request { stays_within, ..web.request(path) }).await
    };
    assert_eq!(fetch("/away").await, Fetched::Failed(Obstacle::Redirect(RedirectRefusal::OtherSite)));
    assert_eq!(document(fetch("/home").await).status, 200);
    assert_eq!(web.requests.lock().unwrap().len(), 3);
}

#[tokio::test]
async fn a_host_that_is_public_as_well_sends_nobody_into_a_private_network() {
    let both = Reply::Records(vec![RData::A(A(LOOPBACK)), RData::A(A([192, 0, 2, 1].into()))]);
    let zone = [(HOST, RecordType::A, both), ("router.example.org", RecordType::A, Reply::address("127.0.0.1"))];
    let web = Web::with_zone(&zone, |path| match path {
        "/away" => redirect("https://router.example.org/reboot"),
        _ => respond("200 OK", "", "x"),
    })
    .await;
    let refused = Fetched::Failed(Obstacle::Redirect(RedirectRefusal::PrivateAddress));
    assert_eq!(web.get("/away").await, refused);
}

/// What led to the first address is held to the rule of redirects; [`HOST`] lies inside.
#[tokio::test]
async fn a_public_name_leads_nobody_into_a_private_network_at_the_first_step_either() {
    let both = Reply::Records(vec![RData::A(A(LOOPBACK)), RData::A(A([192, 0, 2, 1].into()))]);
    let zone = [
        (HOST, RecordType::A, Reply::address("127.0.0.1")),
        ("public.example.org", RecordType::A, Reply::address("192.0.2.1")),
        ("both.example.org", RecordType::A, both),
        ("inside.example.org", RecordType::A, Reply::address("10.0.0.1")),
    ];
    let web = Web::with_zone(&zone, |_| respond("200 OK", "", "x")).await;
    let fetch =
        async |leader| web.network.fetch(Request { led_by: Some(hostname(leader)), ..web.request("/mail.xml") }).await;
    // One without an address is as good as a public one: many domains have none.
    for leader in ["public.example.org", "both.example.org", "missing.example.org"] {
        let refused = Fetched::Failed(Obstacle::Redirect(RedirectRefusal::PrivateAddress));
        assert_eq!(fetch(leader).await, refused, "{leader}");
    }
    assert!(web.requests.lock().unwrap().is_empty());
    assert_eq!(document(fetch("inside.example.org").await).status, 200);
}
