//! What an answer from the web says to a source: a document, "nothing there", or "could not look"; and what a settings
//! file for mail programs offers, wherever it lies (draft-ietf-mailmaint-autoconfig-06).
//!
//! Content decides, not its type: a page that is no configuration, such as a parking page, is "nothing published". A file
//! that names its domains and not this one is for others: many servers hand out one file for all. It is trusted less.

use crate::{
    account::EmailAddress,
    network::{Document, Fetched, Lookup, Network, Obstacle, Question, RecordKind, Records},
    protocol::autoconfig,
};

use super::{Absence, Candidate, Candidates, Report, SourceId, Trust};

/// The document, or the report that there is none.
pub(super) fn document(fetched: Fetched) -> Result<Document, Report> {
    match fetched {
        Fetched::Document(document) => match document.status {
            200..=299 => Ok(document),
            // 401 and 403 say that we may not look, 408 and 429 that we should look later.
            404 | 410 | 400 | 405 | 406 => {
                Err(Report::NothingPublished(Absence::NoSuchDocument { status: document.status }))
            }
            status => Err(Report::CouldNotLook(Obstacle::Status { status })),
        },
        Fetched::NoSuchHost => Err(Report::NothingPublished(Absence::NoSuchName)),
        Fetched::Failed(obstacle) => Err(Report::CouldNotLook(obstacle)),
    }
}

/// Who says what a file says.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub source: SourceId,
    pub trust: Trust,
    /// Where the file lies.
    pub provenance: String,
}

/// What a settings file offers for this address.
pub(super) async fn read(document: &Document, address: &EmailAddress, word: &Word, network: &dyn Network) -> Report {
    let file = match autoconfig::read(&document.body, address) {
        Ok(file) => file,
        Err(autoconfig::AutoconfigProblem::NotAConfiguration) => {
            return Report::NothingPublished(Absence::NotAConfiguration);
        }
        Err(problem) => return Report::Unreadable { why: problem.to_string() },
    };
    let is_for_others = word.trust == Trust::Published && !is_for(&file, address, network).await;
    let trust = if is_for_others { Trust::Indirect } else { word.trust };
    let candidates = file.servers.iter().zip(0..).map(|(server, position)| Candidate {
        endpoint: server.endpoint.clone(),
        username: server.username.clone(),
        auth: server.auth.clone(),
        trust,
        source: word.source,
        position,
        provenance: word.provenance.clone(),
        excerpt: Some(server.section.clone()),
    });
    match Candidates::new(candidates.collect()) {
        Some(candidates) => Report::Found { candidates, denied: Vec::new(), provider: None },
        None => Report::Unreadable { why: nothing_usable(&file) },
    }
}

/// Whether a file says nothing about whom it is for, or names this domain, or the host that takes its mail.
async fn is_for(file: &autoconfig::Document, address: &EmailAddress, network: &dyn Network) -> bool {
    let says_nothing = file.domains.is_empty() && file.exchanger_domains.is_empty();
    if says_nothing || file.lists(address.domain()) {
        return true;
    }
    if file.exchanger_domains.is_empty() {
        return false;
    }
    let question = Question { name: address.domain().as_hostname().clone(), kind: RecordKind::Mx };
    let Lookup::Found(answer) = network.resolve(question).await else { return false };
    let Records::Mx(exchanges) = answer.records else { return false };
    exchanges
        .iter()
        .filter_map(|exchange| exchange.host.as_ref())
        .any(|host| file.exchanger_domains.iter().any(|domain| host.is_within(domain)))
}

/// Why a configuration gives no server, section by section.
fn nothing_usable(file: &autoconfig::Document) -> String {
    let sections: Vec<String> =
        file.left_out.iter().map(|section| format!("{} {}", section.what, section.why)).collect();
    match sections.as_slice() {
        [] => "names no server".to_owned(),
        sections => format!("no usable server: {}", sections.join("; ")),
    }
}
