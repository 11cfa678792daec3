//! Frames, their vocabularies, and the settings.

mod frames;
mod settings;
mod vocabularies;
