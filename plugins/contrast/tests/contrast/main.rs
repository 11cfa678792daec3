//! Favoured terms, and the settings.

mod settings;
mod terms;
