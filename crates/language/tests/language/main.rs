//! Sentences, words and what is read of them; how it is learnt.

mod names;
mod reading;
mod segmentation;
mod time;
mod tokens;
mod training;
