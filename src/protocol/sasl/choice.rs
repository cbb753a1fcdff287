//! Which mechanism to use of those that a server offers. One is chosen before anything is sent and none is tried after
//! it, as every refusal counts towards a lock.

use crate::{
    account::{AuthMethod, Service},
    protocol::Capabilities,
};

use super::Mechanism;

/// Why no password is asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoWay {
    /// Only tokens that a web browser gives out.
    #[error("only a sign-in in the web browser is offered: {}", offered.join(" "))]
    OnlyInBrowser { offered: Vec<String> },
    /// Only mechanisms that take no password, or that we do not speak; or none.
    #[error("no way to sign in with a password is offered: {}", offered.join(" "))]
    NoneKnown { offered: Vec<String> },
}

/// The mechanism for a sign-in. `wanted` is how the settings say that the mail program will sign in, so that what is
/// tried is what will be done: with the password itself, PLAIN and LOGIN go before proofs of it; with a proof, the
/// strongest proof goes first.
pub fn choose(
    service: Service,
    offers: Option<&Capabilities>,
    wanted: &[AuthMethod],
    can_bind: bool,
) -> Result<Mechanism, NoWay> {
    use Mechanism::{CramMd5, Login, Plain, ScramSha1, ScramSha256, ScramSha256Plus};
    // A POP3 server that does not know CAPA knows the commands of RFC 1939.
    let Some(offers) = offers else {
        return match service {
            Service::Imap => Ok(Mechanism::ImapLogin),
            Service::Pop3 => Ok(Mechanism::Pop3User),
            Service::Submission => Err(NoWay::NoneKnown { offered: Vec::new() }),
        };
    };
    let password_first = [Plain, Login, ScramSha256Plus, ScramSha256, ScramSha1, CramMd5];
    let proof_first = [ScramSha256Plus, ScramSha256, ScramSha1, CramMd5, Plain, Login];
    let order =
        match wanted.iter().find(|method| matches!(method, AuthMethod::Password | AuthMethod::EncryptedPassword)) {
            Some(AuthMethod::EncryptedPassword) => proof_first,
            _ => password_first,
        };
    let offered = |mechanism: &&Mechanism| offers.mechanisms.iter().any(|name| name == mechanism.as_str());
    let usable = |mechanism: &&Mechanism| **mechanism != ScramSha256Plus || can_bind;
    let found = order.iter().filter(offered).find(usable).copied();
    let in_browser = |name: &String| name == "OAUTHBEARER" || name == "XOAUTH2";
    let own_command = match service {
        Service::Imap if !offers.login_disabled => Some(Mechanism::ImapLogin),
        Service::Pop3 if !offers.login_disabled => Some(Mechanism::Pop3User),
        Service::Imap | Service::Pop3 | Service::Submission => None,
    };
    let offered = || offers.mechanisms.clone();
    match (found, own_command) {
        (Some(mechanism), _) => Ok(mechanism),
        _ if !offers.mechanisms.is_empty() && offers.mechanisms.iter().all(in_browser) => {
            Err(NoWay::OnlyInBrowser { offered: offered() })
        }
        (None, Some(command)) => Ok(command),
        (None, None) => Err(NoWay::NoneKnown { offered: offered() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offers(mechanisms: &str, login_disabled: bool) -> Capabilities {
        let mechanisms = mechanisms.split_whitespace().map(str::to_owned).collect();
        Capabilities { mechanisms, login_disabled, ..Capabilities::default() }
    }

    fn imap(mechanisms: &str, login_disabled: bool, wanted: AuthMethod) -> Result<Mechanism, NoWay> {
        choose(Service::Imap, Some(&offers(mechanisms, login_disabled)), &[wanted], true)
    }

    #[test]
    fn what_is_tried_is_what_the_mail_program_will_do() {
        use AuthMethod::{EncryptedPassword, Password};
        let all = "CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256 SCRAM-SHA-256-PLUS LOGIN PLAIN XOAUTH2";
        assert_eq!(imap(all, false, Password), Ok(Mechanism::Plain));
        assert_eq!(imap(all, false, EncryptedPassword), Ok(Mechanism::ScramSha256Plus));
        let unbound = choose(Service::Imap, Some(&offers(all, false)), &[EncryptedPassword], false);
        assert_eq!(unbound, Ok(Mechanism::ScramSha256));
        for (offered, expected) in [
            ("LOGIN CRAM-MD5", Mechanism::Login),
            ("SCRAM-SHA-1 SCRAM-SHA-256", Mechanism::ScramSha256),
            ("SCRAM-SHA-1 CRAM-MD5", Mechanism::ScramSha1),
            ("CRAM-MD5 GSSAPI", Mechanism::CramMd5),
        ] {
            assert_eq!(imap(offered, true, Password), Ok(expected), "{offered}");
        }
    }

    #[test]
    fn the_protocol_s_own_command_is_used_where_no_mechanism_is() {
        assert_eq!(imap("", false, AuthMethod::Password), Ok(Mechanism::ImapLogin));
        assert_eq!(imap("GSSAPI", false, AuthMethod::Password), Ok(Mechanism::ImapLogin));
        let pop3 = |offers: Option<&Capabilities>| choose(Service::Pop3, offers, &[], true);
        assert_eq!(pop3(Some(&offers("", false))), Ok(Mechanism::Pop3User));
        assert_eq!(pop3(None), Ok(Mechanism::Pop3User));
    }

    #[test]
    fn no_password_is_asked_for_where_none_can_help() {
        let browser = imap("XOAUTH2 OAUTHBEARER", false, AuthMethod::Password);
        assert!(matches!(browser, Err(NoWay::OnlyInBrowser { .. })), "{browser:?}");
        let none = imap("", true, AuthMethod::Password);
        assert_eq!(none, Err(NoWay::NoneKnown { offered: Vec::new() }));
        let sending = choose(Service::Submission, Some(&offers("NTLM GSSAPI", false)), &[], true);
        assert!(matches!(sending, Err(NoWay::NoneKnown { offered }) if offered == ["NTLM", "GSSAPI"]));
    }
}
