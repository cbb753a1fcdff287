//! Asks each question of DNS and each web address once in a run: whoever asks again, even while the first answer is on
//! its way, gets the same answer. Everything else passes through.

use std::{
    collections::HashMap,
    hash::Hash,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use futures_util::{
    FutureExt,
    future::{BoxFuture, Shared},
};
use time::OffsetDateTime;

use crate::account::Hostname;

use super::{
    Connection, Dial, Fetched, Inquired, Inquiry, Lookup, Moment, Network, NotConnected, Pending, Question, Request,
    Surroundings, SystemAnswer,
};

/// A network with the memory of one run.
pub struct AskedOnce {
    inner: Arc<dyn Network>,
    questions: Memory<Question, Lookup>,
    documents: Memory<Request, Fetched>,
}

impl AskedOnce {
    pub fn new(inner: Arc<dyn Network>) -> Self {
        Self { inner, questions: Memory::default(), documents: Memory::default() }
    }
}

impl Network for AskedOnce {
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
        let inner = Arc::clone(&self.inner);
        Box::pin(self.questions.ask(question, |question| async move { inner.resolve(question).await }.boxed()))
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
        let inner = Arc::clone(&self.inner);
        Box::pin(self.documents.ask(request, |request| async move { inner.fetch(request).await }.boxed()))
    }
}

/// What was asked, with the answer or the wait for it.
struct Memory<K, A>(Mutex<HashMap<K, Shared<BoxFuture<'static, A>>>>);

impl<K, A> Default for Memory<K, A> {
    fn default() -> Self {
        Self(Mutex::new(HashMap::new()))
    }
}

impl<K: Clone + Eq + Hash, A: Clone> Memory<K, A> {
    fn ask(&self, key: K, start: impl FnOnce(K) -> BoxFuture<'static, A>) -> Shared<BoxFuture<'static, A>> {
        let mut asked = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        asked.entry(key.clone()).or_insert_with(|| start(key).shared()).clone()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test]
    async fn the_same_thing_is_asked_once_and_answered_twice() {
        let memory: Memory<u8, u8> = Memory::default();
        let asked = Arc::new(AtomicUsize::new(0));
        let start = |key: u8| {
            let asked = Arc::clone(&asked);
            async move {
                asked.fetch_add(1, Ordering::SeqCst);
                key + 1
            }
            .boxed()
        };
        let (first, second) = (memory.ask(1, start), memory.ask(1, start));
        assert_eq!((first.await, second.await, memory.ask(1, start).await), (2, 2, 2));
        assert_eq!(asked.load(Ordering::SeqCst), 1);
        assert_eq!(memory.ask(2, start).await, 3);
        assert_eq!(asked.load(Ordering::SeqCst), 2);
    }
}
