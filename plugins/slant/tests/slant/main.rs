//! Words, labels, speech and devices that take sides.

mod beside;
mod company;
mod devices;
mod fair;
mod labels;
mod lists;
mod newsroom;
mod overstated;
mod restraint;
mod senses;
mod speech;
mod syntax;
mod voice_cues;
mod voice_marks;
mod voice_reach;
mod voice_speakers;
mod words;
