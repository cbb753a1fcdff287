//! Asks each question of DNS once in a run: whoever asks again, even while the first answer is on its way, gets the
//! same answer. Everything else passes through.

use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use futures_util::{
    FutureExt,
    future::{BoxFuture, Shared},
};
use time::OffsetDateTime;

use super::{ConnectFailure, Connection, Fetched, Lookup, Moment, Network, Pending, Question, Request};

/// A network with the memory of one run.
pub struct AskedOnce {
    inner: Arc<dyn Network>,
    asked: Mutex<HashMap<Question, Shared<BoxFuture<'static, Lookup>>>>,
}

impl AskedOnce {
    pub fn new(inner: Arc<dyn Network>) -> Self {
        Self { inner, asked: Mutex::new(HashMap::new()) }
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
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let answer = asked.entry(question.clone()).or_insert_with(|| {
            let inner = Arc::clone(&self.inner);
            async move { inner.resolve(question).await }.boxed().shared()
        });
        Box::pin(answer.clone())
    }

    fn connect(&self, to: SocketAddr, deadline: Duration) -> Pending<'_, Result<Box<dyn Connection>, ConnectFailure>> {
        self.inner.connect(to, deadline)
    }

    fn fetch(&self, request: Request) -> Pending<'_, Fetched> {
        self.inner.fetch(request)
    }
}
