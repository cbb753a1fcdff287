//! Several ways to the same end, started one after the other; the first that succeeds ends the rest (RFC 8305 §5).

use std::time::Duration;

use futures_util::stream::{FuturesUnordered, StreamExt};
use tokio::time::{Instant, timeout_at};

/// Nobody succeeded.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Lost<E> {
    /// In the order in which they came.
    pub(super) failures: Vec<E>,
    /// Some were not through, or not even started, when the time was up.
    pub(super) unfinished: bool,
}

/// Starts the next one when the one before has failed or has had its head start.
pub(super) async fn staggered<T, E>(
    work: Vec<impl Future<Output = Result<T, E>>>,
    head_start: Duration,
    until: Instant,
) -> Result<T, Lost<E>> {
    let mut waiting = work.into_iter().peekable();
    let mut running = FuturesUnordered::new();
    let mut failures = Vec::new();
    loop {
        running.extend(waiting.next());
        let more = waiting.peek().is_some();
        let pause = if more { until.min(Instant::now() + head_start) } else { until };
        match timeout_at(pause, running.next()).await {
            Ok(Some(Ok(success))) => return Ok(success),
            Ok(Some(Err(failure))) => failures.push(failure),
            Ok(None) => return Err(Lost { failures, unfinished: false }),
            Err(_) if Instant::now() >= until => return Err(Lost { failures, unfinished: true }),
            Err(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::time::sleep;

    const HEAD_START: Duration = Duration::from_millis(250);

    async fn run(
        racers: &[(u64, Result<&'static str, &'static str>)],
    ) -> (Result<&'static str, Lost<&'static str>>, u128) {
        let started = Instant::now();
        let work = racers.iter().map(async |(wait, result)| {
            sleep(Duration::from_millis(*wait)).await;
            *result
        });
        let outcome = staggered(work.collect(), HEAD_START, started + Duration::from_secs(3)).await;
        (outcome, started.elapsed().as_millis())
    }

    #[tokio::test(start_paused = true)]
    async fn the_second_starts_after_the_head_start_of_the_first() {
        assert_eq!(run(&[(9000, Ok("a")), (100, Ok("b"))]).await, (Ok("b"), 350));
        assert_eq!(run(&[(300, Ok("a")), (100, Ok("b"))]).await, (Ok("a"), 300));
    }

    #[tokio::test(start_paused = true)]
    async fn a_failure_starts_the_next_at_once() {
        assert_eq!(run(&[(10, Err("a")), (100, Ok("b"))]).await, (Ok("b"), 110));
    }

    #[tokio::test(start_paused = true)]
    async fn failures_are_kept_in_their_order() {
        let lost = Lost { failures: vec!["b", "a"], unfinished: false };
        assert_eq!(run(&[(400, Err("a")), (10, Err("b"))]).await, (Err(lost), 400));
        assert_eq!(run(&[]).await.0, Err(Lost { failures: vec![], unfinished: false }));
    }

    #[tokio::test(start_paused = true)]
    async fn the_time_limit_ends_what_is_silent() {
        let lost = Lost { failures: vec!["b"], unfinished: true };
        assert_eq!(run(&[(9000, Ok("a")), (10, Err("b"))]).await, (Err(lost), 3000));
    }
}
