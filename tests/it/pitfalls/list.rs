//! The forty pitfalls, in their order.

/// Where a pitfall is tested.
pub(super) enum Tested {
    /// A file in `tests/worlds`.
    World(&'static str),
    /// A file in `assets/practice`.
    Practice(&'static str),
    /// A test: its file and its name.
    Test(&'static str, &'static str),
    /// What is not tested here, and why.
    Elsewhere(&'static str),
}

use Tested::{Elsewhere, Practice, Test, World as Played};

pub(super) struct Pitfall {
    pub(super) number: u8,
    pub(super) what: &'static str,
    pub(super) tested: &'static [Tested],
}

const fn row(number: u8, what: &'static str, tested: &'static [Tested]) -> Pitfall {
    Pitfall { number, what, tested }
}

const ONE_RESOLVER: &str = "needs the answer of a resolver elsewhere, and the program asks only those of this computer";

pub(super) static PITFALLS: [Pitfall; 40] = [
    row(
        1,
        "a wildcard makes every name exist",
        &[
            Played("wildcard-artefacts"),
            Played("wildcard-with-mail"),
            Played("wildcard-beside-mail"),
            Played("pacc-wildcard"),
            Test("src/discovery/guess.rs", "a_name_that_every_name_is_like_is_less_than_a_guess"),
            Played("wildcard-in-both-families"),
            Test("src/discovery/wildcard.rs", "a_name_of_its_own_has_an_address_that_others_have_not"),
            Test("tests/it/pitfalls.rs", "a_name_that_nobody_has_is_asked_for_once"),
        ],
    ),
    row(
        2,
        "a parking page in place of the file",
        &[
            Played("parking-page"),
            Test(
                "src/diagnosis/diagnose/settings.rs",
                "a_parking_page_is_no_settings_file_and_is_told_where_nothing_is_found",
            ),
        ],
    ),
    row(
        3,
        "valid XML with the wrong type or encoding",
        &[Played("parking-page"), Test("src/protocol/xml.rs", "encodings_are_told_by_the_bytes")],
    ),
    row(
        4,
        "unknown types, ways of signing in and encryption",
        &[
            Played("odd-sections"),
            Test("src/protocol/autoconfig/tests.rs", "odd_section_does_not_lose_the_others"),
            Test("src/protocol/autoconfig/tests/published.rs", "form_with_every_kind_of_section"),
            Test("src/protocol/autoconfig/tests.rs", "the_oddities_of_the_public_database_lose_no_server"),
            Test("src/protocol/autoconfig/tests.rs", "an_entry_that_knows_only_clear_text_yields_what_to_try"),
            Elsewhere(
                "the files of the public database themselves are not part of the tests, only what is odd in them",
            ),
        ],
    ),
    row(
        5,
        "port and encryption that contradict each other",
        &[
            Played("contradictory-ports"),
            Test("src/probe/plan.rs", "a_published_server_is_tried_with_its_neighbour_port"),
            Played("encryption-mixed-up"),
            Test("src/discovery/conflict.rs", "encryption_that_differs_or_that_the_port_is_not_for_stands_out"),
            Test("tests/it/worlds.rs", "contradictions_stand_in_the_report"),
        ],
    ),
    row(
        6,
        "placeholders anywhere, also unclosed ones",
        &[
            Played("placeholders"),
            Test("src/protocol/autoconfig/tests.rs", "unclosed_placeholder_is_mended"),
            Test("src/protocol/autoconfig/tests.rs", "hosts"),
            Test("src/protocol/autoconfig/tests.rs", "user_names"),
        ],
    ),
    row(
        7,
        "+ and & in the address",
        &[
            Played("plus-and-ampersand"),
            Test(
                "src/discovery/published_file.rs",
                "the_address_is_encoded_with_its_dots_kept_and_goes_to_no_other_site",
            ),
            Test("src/protocol/autodiscover.rs", "the_question_holds_the_address_escaped_and_nothing_else_of_a_person"),
        ],
    ),
    row(
        8,
        "addresses with a +tag",
        &[
            Test(
                "tests/it/privacy.rs",
                "the_address_goes_nowhere_but_to_the_domain_s_own_autoconfig_that_asked_for_it",
            ),
            Test("src/account/address.rs", "an_address_is_read_as_people_paste_it"),
            Elsewhere("the name without the tag as a suggestion shows only at sign-in"),
        ],
    ),
    row(
        9,
        "capitals",
        &[
            Played("plus-and-ampersand"),
            Test("src/account/address.rs", "an_address_is_read_as_people_paste_it"),
            Elsewhere("the name in small letters as a second try shows only at sign-in"),
        ],
    ),
    row(
        10,
        "domains with letters beyond ASCII, and mixed scripts",
        &[
            Played("idn"),
            Played("mixed-letters"),
            Elsewhere("the user name in its own letters as a second try shows only at sign-in"),
        ],
    ),
    row(
        11,
        "letters beyond ASCII before the @ sign",
        &[
            Played("letters-before-the-at-sign"),
            Elsewhere("no warning yet where a server lacks UTF8=ACCEPT: the catalogue has no such fault"),
        ],
    ),
    row(
        12,
        "an address as people paste it",
        &[Test("src/account/address.rs", "an_address_is_read_as_people_paste_it")],
    ),
    row(
        13,
        "search domains",
        &[
            Test("src/network/live/tests/dns.rs", "a_name_is_asked_for_as_it_is_and_never_below_a_search_domain"),
            Test("src/network/live/name_servers.rs", "the_first_three_readable_nameserver_lines_count"),
        ],
    ),
    row(
        14,
        "a service record that denies",
        &[
            Played("srv-denied"),
            Played("srv-denied-in-part"),
            Played("denied-and-named"),
            Test("src/discovery/srv.rs", "a_dot_denies_a_service_unless_another_label_offers_it"),
            Test("src/discovery/rank.rs", "a_guess_does_not_stand_against_the_domains_own_no"),
        ],
    ),
    row(
        15,
        "odd service records",
        &[
            Played("srv-odd-targets"),
            Played("srv-second-choice"),
            Test("src/protocol/mail_srv.rs", "equal_priorities_share_by_weight"),
            Test("src/discovery/srv.rs", "a_record_without_a_port_or_a_target_is_no_server"),
            Test("src/discovery/srv.rs", "many_targets_are_cut_at_the_least_preferred"),
            Test("src/network/live/tests/dns.rs", "a_host_that_is_no_host_is_left_out_while_others_remain"),
            Test("src/network/live/tests/dns.rs", "aliases_are_followed_and_left_out"),
            Elsewhere("a target that is an alias is followed and not told: no program fails over it"),
        ],
    ),
    row(
        16,
        "a service record that leads out of the domain",
        &[
            Test("src/discovery/srv.rs", "a_target_is_worth_as_much_as_the_dns_that_it_came_through"),
            Practice("stranger"),
            Played("srv-to-stranger-signed"),
            Played("srv-to-stranger-in-database"),
            Test("src/diagnosis/diagnose/stranger.rs", "a_certificate_that_is_the_domain_s_too_is_enough"),
            Test("src/diagnosis/diagnose/stranger.rs", "a_provider_on_record_needs_no_agreement"),
            Test("tests/it/journey.rs", "going_on_with_another_company_s_servers_is_the_agreement"),
            Test(
                "tests/it/journey.rs",
                "going_on_past_what_stands_in_the_way_still_asks_about_another_company_s_servers",
            ),
            Test("tests/it/cli.rs", "nothing_is_exported_before_another_company_s_name_is_agreed_to"),
            Practice("strangersend"),
        ],
    ),
    row(
        17,
        "null MX, the domain itself, filter services",
        &[
            Practice("nomail"),
            Practice("filtered"),
            Played("filter-before-mail"),
            Played("exchanger-as-last-guess"),
            Played("name-servers-without-mail"),
            Played("name-servers-in-database"),
            Test("src/discovery/name_servers.rs", "a_domain_without_mail_leaves_none"),
            Test(
                "src/discovery/exchanger.rs",
                "nobody_guesses_at_a_provider_on_record_a_filter_or_a_domain_without_mail",
            ),
            Test("src/discovery/hosting.rs", "a_domain_that_takes_its_own_mail_is_not_asked_twice"),
            Test("src/discovery/mail_filter.rs", "a_filter_in_front_of_the_mailboxes_is_recognised"),
        ],
    ),
    row(
        18,
        "a mail exchanger right below a public suffix",
        &[Played("exchanger-below-suffix"), Test("src/discovery/hosting.rs", "a_public_suffix_is_never_asked")],
    ),
    row(19, "questions above the domain", &[Test("tests/it/pitfalls.rs", "nothing_is_asked_above_the_domain")]),
    row(
        20,
        "redirects to http and to other sites",
        &[
            Played("file-behind-http"),
            Played("settings-elsewhere"),
            Test("tests/it/obstacles.rs", "every_source_tells_every_obstacle_for_what_it_is"),
            Test("src/network/live/tests/redirects.rs", "redirects_that_must_not_be_followed_say_why"),
        ],
    ),
    row(
        21,
        "a bad certificate where the file lies",
        &[
            Played("file-behind-bad-certificate"),
            Test("src/network/live/tests/http.rs", "a_refused_certificate_ends_the_matter_before_anything_is_asked"),
        ],
    ),
    row(
        22,
        "a file on http alone where the domain is known for https",
        &[
            Played("file-behind-http"),
            Played("file-over-http"),
            Played("file-over-http-own-servers"),
            Played("file-over-http-not-needed"),
            Test("src/discovery/published_file.rs", "one_file_is_asked_for_in_the_clear_and_last_and_is_worth_a_hint"),
            Elsewhere("no list of sites that are known for https is kept: what comes over http is a hint in any case"),
        ],
    ),
    row(23, "a shared host with its own certificate", &[Practice("sharedhost"), Practice("othername")]),
    row(
        24,
        "machines that take every connection",
        &[
            Played("listener-that-says-nothing"),
            Played("wildcard-beside-mail"),
            Practice("portal"),
            Elsewhere("a mail shield on this computer shows by its issuer; no look at an impossible host is made"),
        ],
    ),
    row(
        25,
        "silence or clear text where encryption is due",
        &[Practice("silent"), Practice("plain993"), Practice("web993")],
    ),
    row(26, "servers that greet late", &[Practice("slow"), Played("tarpit")]),
    row(
        27,
        "IPv6 that leads nowhere",
        &[Practice("ipv6dead"), Played("aaaa-unanswered"), Played("one-address-of-two")],
    ),
    row(
        28,
        "a resolver that filters or lies",
        &[
            Played("srv-broken"),
            Practice("portal"),
            Test("src/network/live/tests/dns.rs", "what_a_resolver_says_weighs_more_than_the_silence_of_another"),
            Elsewhere(ONE_RESOLVER),
        ],
    ),
    row(
        29,
        "aliases in a circle, long and cut answers",
        &[
            Test("src/network/live/tests/dns.rs", "aliases_that_lead_in_a_circle_end_without_an_address"),
            Test("src/network/live/tests/dns.rs", "an_answer_too_long_for_udp_comes_over_tcp_and_is_capped"),
        ],
    ),
    row(
        30,
        "what a former provider left behind",
        &[
            Played("stale-file"),
            Played("left-over-refuses"),
            Played("left-over-does-not-exist"),
            Played("left-over-answers"),
            Played("left-over-of-unknown-hoster"),
            Played("left-over-on-own-machine"),
            Test(
                "src/discovery/rank.rs",
                "the_provider_that_takes_the_mail_goes_before_what_another_company_was_left_with",
            ),
            Played("published-host-refuses"),
            Practice("moved"),
            Practice("leftover"),
            Test(
                "src/discovery/conflict.rs",
                "a_file_that_a_former_provider_left_behind_stands_out_against_the_mail_exchanger",
            ),
        ],
    ),
    row(
        31,
        "capabilities before the encryption, and lists that lie",
        &[
            Test("src/protocol/imap/tests/start_tls.rs", "capabilities_in_the_agreement_do_not_outlive_it"),
            Test("src/protocol/submission.rs", "server_that_encrypts_and_then_offers_sign_in"),
            Elsewhere("that a listed way of signing in is refused shows only at sign-in"),
        ],
    ),
    row(
        32,
        "signed in before the encryption, and words slipped in",
        &[
            Practice("injected"),
            Test("src/protocol/imap/tests/greeting.rs", "signed_in_before_encryption"),
            Test("src/protocol/imap/tests/start_tls.rs", "words_slipped_in_after_the_agreement"),
            Test("src/protocol/dialogue.rs", "anything_in_clear_behind_the_agreement_to_encrypt_is_an_attack"),
        ],
    ),
    row(
        33,
        "ports for sending taken for each other, and port 25",
        &[
            Played("port-25"),
            Practice("oneport"),
            Test("src/probe/plan.rs", "the_port_between_mail_servers_is_never_tried"),
        ],
    ),
    row(
        34,
        "servers that shut out whoever connects too often",
        &[
            Test("src/network/live/tests/tcp.rs", "the_third_connection_to_an_address_waits_for_its_turn"),
            Test("src/network/live/tests/http.rs", "many_documents_of_one_server_are_fetched_two_at_a_time"),
            Test("src/probe/plan.rs", "a_run_is_bounded_and_plans_nothing_twice"),
        ],
    ),
    row(
        35,
        "bombs, and redirects to inside",
        &[
            Test("src/protocol/xml.rs", "nothing_can_grow"),
            Test("src/network/live/tests/http.rs", "a_document_is_read_up_to_the_limit"),
            Test("src/network/live/tests/http.rs", "an_answer_that_cannot_be_read_says_so"),
            Test("src/network/live/http.rs", "a_redirect_leads_inside_only_from_inside"),
            Played("mailconf-leads-inside"),
            Played("autodiscover-leads-inside"),
            Test("src/protocol/dialogue.rs", "a_server_that_talks_without_end_is_left"),
        ],
    ),
    row(36, "answers that differ inside a company", &[Elsewhere(ONE_RESOLVER)]),
    row(
        37,
        "the address in what is sent",
        &[
            Played("autoconfig-address-elsewhere"),
            Test(
                "tests/it/privacy.rs",
                "the_address_goes_nowhere_but_to_the_domain_s_own_autoconfig_that_asked_for_it",
            ),
        ],
    ),
    row(38, "one file for all domains", &[Played("file-for-others"), Played("file-for-customers")]),
    row(
        39,
        "a user agent configuration whose digest is wrong",
        &[
            Played("pacc-digest-differs"),
            Played("pacc-no-digest"),
            Test("src/protocol/pacc.rs", "a_digest_vouches_for_the_bytes_that_it_was_made_of"),
        ],
    ),
    row(
        40,
        "access that an administrator switched off",
        &[
            Test("src/diagnosis/server_answer.rs", "every_answer_of_the_file_is_known_for_what_it_means"),
            Test("src/diagnosis/diagnose/sign_in/tests.rs", "codes_that_fix_the_meaning_go_before_words"),
        ],
    ),
];
