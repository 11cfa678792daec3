//! What may be chance.

/// How likely it is that at least `hits` of `all` fall on a part of so large a `share`, if each falls where chance
/// has it: the upper tail of a binomial distribution.
pub(crate) fn tail(hits: usize, all: usize, share: f64) -> f64 {
    if share >= 1.0 {
        return 1.0;
    }
    let odds = share / (1.0 - share);
    // None of them falls on it; then one more, step by step.
    let mut exactly = (0..all).fold(1.0, |product, _| product * (1.0 - share));
    let mut fewer = 0.0;
    for at in 0..hits {
        fewer += exactly;
        exactly *= odds * (all - at) as f64 / (at + 1) as f64;
    }
    (1.0 - fewer).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::tail;

    #[test]
    fn the_tail_is_that_of_a_fair_coin() {
        assert!((tail(8, 10, 0.5) - 56.0 / 1024.0).abs() < 1e-12);
        assert!((tail(0, 10, 0.5) - 1.0).abs() < 1e-12);
        assert!((tail(10, 10, 0.5) - 1.0 / 1024.0).abs() < 1e-12);
        assert!((tail(1, 1, 1.0) - 1.0).abs() < 1e-12);
    }
}
