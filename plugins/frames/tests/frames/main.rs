//! Frames, their vocabularies, and the settings.

mod frames;
mod paragraphs;
mod settings;
mod vocabularies;
