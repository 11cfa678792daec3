//! What no rule makes.

use std::{collections::HashMap, sync::LazyLock};

use foldhash::fast::FixedState;

use crate::{WordSet, classes::listed};

/// Words, and so many forms of each.
pub(super) type Table<const FORMS: usize> = HashMap<&'static str, [&'static str; FORMS], FixedState>;

/// Reads a table: between two commas a word, and its forms behind it.
pub(super) fn table<const FORMS: usize>(text: &'static str) -> Table<FORMS> {
    let entry = |entry: &'static str| {
        let words: Vec<&str> = listed(entry).collect();
        let (word, forms) = words.split_first().expect("no entry is empty");
        (*word, forms.try_into().expect("each word has as many forms"))
    };
    text.split(',').map(entry).collect()
}

/// Plurals of nouns.
pub(super) static PLURALS: LazyLock<Table<1>> = LazyLock::new(|| {
    table(
        "aircraft aircraft, buffalo buffaloes, calf calves, chassis chassis, child children,
         criterion criteria, deer deer, echo echoes, embargo embargoes, foot feet, goose geese,
         grandchild grandchildren, half halves, hero heroes, housewife housewives, knife knives, leaf leaves,
         life lives, loaf loaves, medium media, mosquito mosquitoes, mouse mice, offspring offspring,
         ox oxen, person people, phenomenon phenomena, potato potatoes, scarf scarves, self selves,
         sheep sheep, shelf shelves, spacecraft spacecraft, stepchild stepchildren, superhero superheroes,
         thief thieves, tomato tomatoes, tooth teeth, tornado tornadoes, torpedo torpedoes, veto vetoes,
         volcano volcanoes, wife wives, wolf wolves",
    )
});

/// Verbs of more than one syllable that double their last letter: the stress lies there, or the last
/// part is a word of its own.
pub(super) static STRESSED: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new([
        "abet abhor abut acquit admit allot annul begin befit bootleg commit compel concur confer control
         debug defer demur deter dispel emit enrol entrap equip excel expel forbid forget format handicap
         hobnob humbug impel incur infer inter kidnap nonplus occur omit outwit overlap patrol permit prefer
         program propel rebel rebut recommit recur refer regret remit repel resubmit sandbag submit transfer
         transmit unplug unwrap unzip zigzag",
    ])
});

/// Past and participle of verbs.
pub(super) static VERBS: LazyLock<Table<2>> = LazyLock::new(|| {
    table(
        "arise arose arisen, awake awoke awoken, be was been, bear bore borne, beat beat beaten,
         become became become, befall befell befallen, begin began begun, behold beheld beheld,
         bend bent bent, beset beset beset, bet bet bet, bid bid bid, bind bound bound, bite bit bitten,
         bleed bled bled, blow blew blown, break broke broken, breed bred bred, bring brought brought,
         broadcast broadcast broadcast, build built built, burn burned burned, burst burst burst,
         buy bought bought, cast cast cast, catch caught caught, choose chose chosen, cling clung clung,
         come came come, cost cost cost, creep crept crept, cut cut cut, deal dealt dealt, dig dug dug,
         do did done, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten,
         fall fell fallen, feed fed fed, fight fought fought, find found found, flee fled fled,
         fling flung flung, fly flew flown, forbid forbade forbidden, forget forgot forgotten,
         forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken, freeze froze frozen,
         get got got, give gave given, go went gone, grind ground ground, grow grew grown, hang hung hung,
         have had had, hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt,
         keep kept kept, kneel knelt knelt, know knew known, lay laid laid, lead led led, leave left left,
         lend lent lent, let let let, light lit lit, lose lost lost, make made made, mean meant meant,
         meet met met, mow mowed mown, overcome overcame overcome, pay paid paid, podcast podcast podcast,
         put put put, quit quit quit, read read read, relay relayed relayed, rend rent rent, rid rid rid,
         ride rode ridden, rig rigged rigged, ring rang rung, rise rose risen, run ran run, say said said,
         see saw seen, seek sought sought, sell sold sold, send sent sent, set set set, sew sewed sewn,
         shake shook shaken, shed shed shed, shine shone shone, shoot shot shot, show showed shown,
         shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit sat sat, slay slew slain,
         sleep slept slept, slide slid slid, sling slung slung, slink slunk slunk, slit slit slit,
         smite smote smitten, sow sowed sown, speak spoke spoken, speed sped sped, spell spelled spelled,
         spend spent spent, spin spun spun, spit spat spat, split split split, spread spread spread,
         spring sprang sprung, stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung,
         stink stank stunk, strew strewed strewn, stride strode stridden, strike struck struck,
         string strung strung, strive strove striven, swear swore sworn, sweep swept swept,
         swell swelled swollen, swim swam swum, swing swung swung, take took taken, teach taught taught,
         tear tore torn, tell told told, think thought thought, throw threw thrown, thrust thrust thrust,
         tread trod trodden, typecast typecast typecast, wake woke woken, wear wore worn, weave wove woven,
         weep wept wept, win won won, wind wound wound, wring wrung wrung, write wrote written",
    )
});

/// Pasts of verbs that stand beside the one that most write.
pub(super) static OTHER_PASTS: LazyLock<Table<1>> = LazyLock::new(|| {
    table(
        "burn burnt, dream dreamt, dwell dwelt, get gotten, hang hanged, kneel kneeled, lean leant,
         leap leapt, learn learnt, light lighted, plead pled, prove proven, quit quitted, smell smelt,
         sneak snuck, spell spelt, spill spilt, spoil spoilt",
    )
});
