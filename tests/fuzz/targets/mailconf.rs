//! The pointer in a domain's TXT records, one record a line of the input.

use mailhaven::protocol::mailconf::pointer;

use super::clean::{assert_clean_sentence, assert_path};

pub fn run(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let records: Vec<String> = text.split('\n').map(str::to_owned).collect();
    match pointer(&records) {
        None => {}
        Some(Err(problem)) => assert_clean_sentence("why a pointer leads nowhere", &problem.to_string()),
        Some(Ok(pointer_read)) => {
            assert_path(&pointer_read.path);
            let written = format!("https://{}{}", pointer_read.host, pointer_read.path);
            // Letters take more room as A-labels.
            if written.len() <= 2048 {
                let again = pointer(&[format!("mailconf={written}")]);
                assert_eq!(again, Some(Ok(pointer_read)), "{written} reads as another place");
            }
        }
    }
}
