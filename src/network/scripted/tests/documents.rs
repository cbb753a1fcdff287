//! Documents are fetched as the live web would give them.

use super::*;

async fn fetched(network: &ScriptedNetwork, url: &str) -> String {
    let (scheme, host, path) = scene::split_url(url).unwrap();
    let request = match scheme {
        Scheme::Https => Request::https(host, &path, DEADLINE),
        Scheme::Http => Request::http(host, &path, DEADLINE),
    };
    match network.fetch(request).await {
        Fetched::Document(document) => format!(
            "{} {} {}",
            document.status,
            document.redirected_to.len(),
            String::from_utf8(document.body).unwrap()
        ),
        fetched => format!("{fetched:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn documents_are_fetched_by_the_rules_of_the_live_web() {
    let network = network();
    for (url, expected) in [
        ("https://www.srv.test/settings.xml", "200 0 <clientConfig/>"),
        ("https://www.srv.test/moved", "200 1 <clientConfig/>"),
        ("https://www.srv.test/other", "404 0 <!DOCTYPE html><title>Not found</title>"),
        ("https://www.srv.test/circle", "Failed(Redirect(TooMany))"),
        ("https://www.srv.test/downgrade", "Failed(Redirect(Unencrypted))"),
        ("http://www.srv.test/plain.xml", "200 0 <plain/>"),
        ("http://www.srv.test/to-https", "200 1 <clientConfig/>"),
        ("http://www.srv.test/settings.xml", "404 0 <!DOCTYPE html><title>Not found</title>"),
        ("http://imap.d.test/", "Failed(Connect(Refused))"),
        ("https://www.srv.test/never", "Failed(TimedOut { waited: 3s })"),
        ("https://autoconfig.d.test/mail", "Failed(Certificate(NameMismatch))"),
        ("https://nobody.test/", "NoSuchHost"),
        ("https://d.test/", "NoSuchHost"),
        ("https://servfail.test/", "Failed(Lookup(ServerFailure))"),
        ("https://imap.d.test/", "Failed(Connect(Refused))"),
    ] {
        assert_eq!(fetched(&network, url).await, expected, "{url}");
    }
    let on_another_port =
        Request { port: Port::new(1002).unwrap(), ..Request::https(host("imap.d.test"), "/", DEADLINE) };
    assert_eq!(network.fetch(on_another_port).await, Fetched::Failed(Obstacle::Tls(TlsFailure::NotTls)));
}

#[tokio::test(start_paused = true)]
async fn a_document_costs_a_lookup_and_three_round_trips() {
    let network = network();
    fetched(&network, "https://www.srv.test/settings.xml").await;
    assert_eq!(network.now(), Moment::after(Duration::from_millis(12 + 3 * 20)));
}
