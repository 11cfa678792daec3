//! Words that set a scene: what happened, and with what. Two tolls with different scenes are not
//! of one event.

use std::sync::LazyLock;

use parallax_lexicon::WordSet;

/// Whether a plain word sets a scene. Words that fit any event ("disaster", "accident") do not.
pub(crate) fn is_scene(plain: &str) -> bool {
    EVENTS.contains(plain) || SETTINGS.contains(plain)
}

/// What happened.
static EVENTS: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new(["
        crash crashed collision collided overturned derailed derailment collapse collapsed
        shooting shot gunfire gunman gunmen explosion exploded blast bombing bomb bombed
        airstrike airstrikes shelling shelled raid raids missile missiles drone blaze wildfire
        wildfires flood floods flooding storm hurricane cyclone typhoon tornado landslide
        avalanche mudslide earthquake quake aftershock tsunami eruption sank sinking capsized
        stabbing stabbed riot riots clashes disorder scuffles protest protests demonstration
        rally march stampede outbreak epidemic poisoning drowned ambush
        war wars battle massacre genocide famine offensive insurgency
        "])
});

/// With what, or in what.
static SETTINGS: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new(["
        ambulance bus buses coach minibus train tram plane aircraft jet helicopter ferry boat
        ship truck lorry van bridge causeway dam mine tunnel factory hotel school
        "])
});
