//! Log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008).

/// How often something is said, of how many words.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Share {
    count: f64,
    of: f64,
}

impl Share {
    pub(crate) fn new(count: u32, of: usize) -> Self {
        Self { count: f64::from(count), of: of as f64 }
    }
}

/// How sure it is that `one` says a term more than `others`: the difference of the two log-odds over
/// its standard error.
///
/// `story` is what both say together. Each side begins with `prior` words said as the whole story
/// says them, so that a rare word must be said more often to count than its bare ratio asks.
pub(crate) fn z(one: Share, others: Share, story: Share, prior: f64) -> f64 {
    let expected = prior * story.count / story.of;
    let log_odds =
        |side: Share| libm::log((side.count + expected) / (side.of + prior - side.count - expected));
    let variance = 1.0 / (one.count + expected) + 1.0 / (others.count + expected);
    (log_odds(one) - log_odds(others)) / libm::sqrt(variance)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_equal_share_is_no_difference() {
        let share = Share::new;
        assert!(z(share(5, 500), share(20, 2000), share(25, 2500), 500.0).abs() < 1e-9);
    }

    #[test]
    fn what_the_others_say_as_often_counts_less() {
        let share = Share::new;
        let alone = z(share(5, 500), share(0, 2000), share(5, 2500), 500.0);
        let beside = z(share(5, 500), share(5, 2000), share(10, 2500), 500.0);
        assert!(alone > 2.0 && beside < alone && beside > 0.0);
    }
}
