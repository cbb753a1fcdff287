//! CRAM-MD5: the server's question, keyed with the password (RFC 2195 §2; HMAC-MD5, RFC 2104).
//!
//! Weak by today's measure, and still better than nothing where a server offers nothing else: all of it travels inside
//! verified TLS.

use data_encoding::HEXLOWER;

use crate::account::SecretBytes;

use super::Credentials;

/// The block of MD5 (RFC 2104 §2).
const BLOCK: usize = 64;

pub(super) fn answer(credentials: &Credentials, question: &[u8]) -> SecretBytes {
    let digest = hmac_md5(credentials.password.reveal().as_bytes(), question);
    SecretBytes::new(format!("{} {}", credentials.username, HEXLOWER.encode(&digest)).into_bytes())
}

fn hmac_md5(key: &[u8], text: &[u8]) -> [u8; 16] {
    let mut block = vec![0; BLOCK];
    if key.len() > BLOCK {
        block[..16].copy_from_slice(&md5::compute(key).0);
    } else {
        block[..key.len()].copy_from_slice(key);
    }
    let padded = |pad: u8| SecretBytes::new(block.iter().map(|byte| byte ^ pad).collect());
    let (inner, outer) = (padded(0x36), padded(0x5c));
    drop(SecretBytes::new(block));
    let digest = |pad: &SecretBytes, text: &[u8]| {
        let mut context = md5::Context::new();
        context.consume(pad.reveal());
        context.consume(text);
        context.finalize().0
    };
    digest(&outer, &digest(&inner, text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Password;

    #[test]
    fn the_example_of_rfc_2195() {
        let password = Password::new("tanstaaftanstaaf".to_owned());
        let tim = Credentials { username: "tim".to_owned(), password, binding: None };
        let answer = answer(&tim, b"<1896.697170952@postoffice.reston.mci.net>");
        assert_eq!(answer.reveal(), b"tim b913a602c7eda7a495b4e6e7334d3890");
    }

    #[test]
    fn the_digests_of_rfc_2202() {
        let hex = |bytes: [u8; 16]| HEXLOWER.encode(&bytes);
        assert_eq!(hex(hmac_md5(&[0x0b; 16], b"Hi There")), "9294727a3638bb1c13f48ef8158bfc9d");
        assert_eq!(hex(hmac_md5(b"Jefe", b"what do ya want for nothing?")), "750c783e6ab0b503eaa86e310a5db738");
        let long = hmac_md5(&[0xaa; 80], b"Test Using Larger Than Block-Size Key - Hash Key First");
        assert_eq!(hex(long), "6b1ab7fe4bd7bf8f0b62e6ce61b9d0cd");
    }
}
