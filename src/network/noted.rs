//! Notes which addresses on the web are asked through it, so that a report can name every one of them, also those that
//! only an answer led to, and which date their servers have. Everything passes through unchanged.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use time::OffsetDateTime;

use crate::account::Hostname;

use super::{
    Connection, Dates, Dial, Document, Fetched, Inquired, Inquiry, Lookup, Moment, Network, NotConnected, Pending,
    Question, Request, Scheme, Surroundings, SystemAnswer,
};

/// A network with a note of the web addresses asked. What a request says about the person is left out of it.
pub struct Noted {
    inner: Arc<dyn Network>,
    urls: Mutex<Vec<String>>,
    dates: Mutex<Option<Dates>>,
}

impl Noted {
    pub fn new(inner: Arc<dyn Network>) -> Self {
        Self { inner, urls: Mutex::new(Vec::new()), dates: Mutex::new(None) }
    }

    /// The addresses so far, each once, in the order in which they were asked.
    pub fn urls(&self) -> Vec<String> {
        self.urls.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What the last server that answered over https has as its date. Over http anybody on the way could have set it.
    pub fn dates(&self) -> Option<Dates> {
        *self.dates.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Network for Noted {
    fn now(&self) -> Moment {
        self.inner.now()
    }

    fn wall_clock(&self) -> OffsetDateTime {
        self.inner.wall_clock()
    }

    fn sleep(&self, wait: Duration) -> Pending<'_, ()> {
        self.inner.sleep(wait)
    }

    fn resolve(&self, question: Question) -> Pending<'_, Lookup> {
        self.inner.resolve(question)
    }

    fn inquire(&self, inquiry: Inquiry) -> Pending<'_, Inquired> {
        self.inner.inquire(inquiry)
    }

    fn ask_system(&self, host: Hostname) -> Pending<'_, SystemAnswer> {
        self.inner.ask_system(host)
    }

    fn surroundings(&self) -> Surroundings {
        self.inner.surroundings()
    }

    fn connect(&self, to: SocketAddr, dial: Dial) -> Pending<'_, Result<Box<dyn Connection>, NotConnected>> {
        self.inner.connect(to, dial)
    }

    fn fetch(&self, request: Request) -> Pending<'_, Fetched> {
        let url = request.shown();
        let mut urls = self.urls.lock().unwrap_or_else(PoisonError::into_inner);
        if !urls.contains(&url) {
            urls.push(url);
        }
        drop(urls);
        let is_protected = request.scheme == Scheme::Https;
        Box::pin(async move {
            let fetched = self.inner.fetch(request).await;
            if let (true, Fetched::Document(Document { date: Some(there), .. })) = (is_protected, &fetched) {
                let dates = Dates { here: self.inner.wall_clock(), there: *there };
                *self.dates.lock().unwrap_or_else(PoisonError::into_inner) = Some(dates);
            }
            fetched
        })
    }
}
