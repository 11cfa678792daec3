//! Words, labels, speech and devices that take sides.

mod beside;
mod devices;
mod fair;
mod labels;
mod lists;
mod newsroom;
mod restraint;
mod senses;
mod speech;
mod syntax;
mod voice_cues;
mod voice_marks;
mod voice_reach;
mod voice_speakers;
mod words;
