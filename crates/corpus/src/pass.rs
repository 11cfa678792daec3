use documented::DocumentedFields;
use serde::{Deserialize, Serialize};

use crate::{Data, Layer, Reads};

/// A pure function from a unit, and the layers it reads, to the one layer it writes.
///
/// A pass knows no clock, file, environment or randomness, and remembers nothing from one unit to
/// the next: the same unit, settings and version give the same rows. It finds nothing by returning
/// nothing; there is no error for a dull article. The runner checks the rows, and sorts those of
/// an article by the first span in each.
pub trait Pass: Send + Sync + Sized + 'static {
    /// What a user may set. Every field has a default and a line of documentation.
    type Settings: Data + Default + DocumentedFields;
    /// The layers it reads.
    type Reads: Reads<UnitOf<Self>>;
    /// The layer it writes, which names it.
    type Writes: Layer;

    /// Its page: what it finds, with examples. The first line is the summary. A fenced block
    /// marked `article` is run to show what comes out (for a story pass: one block for each article).
    const PAGE: &'static str;
    /// Raise it when the same input may now give another output.
    const VERSION: u32 = 1;
    /// ISO 639 codes of the languages it reads; empty for any. Other articles are skipped, and a
    /// record says so.
    const LANGUAGES: &'static [&'static str] = &[];
    /// Whether its layer is groundwork, there for other passes to read: it is written only where it is asked
    /// for by name. Other layers are findings.
    const GROUNDWORK: bool = false;

    /// Compiles what the settings ask for.
    ///
    /// # Errors
    /// A sentence that says what is wrong with the settings.
    fn new(settings: Self::Settings) -> Result<Self, String>;

    /// The rows for one unit.
    fn run(&self, unit: &UnitOf<Self>, reads: View<'_, Self>) -> Vec<Self::Writes>;
}

/// What a pass looks at.
pub type UnitOf<P> = <<P as Pass>::Writes as Layer>::Unit;

/// What a pass gets to read.
pub type View<'a, P> = <<P as Pass>::Reads as Reads<UnitOf<P>>>::View<'a>;

/// The settings of a pass that has none.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, DocumentedFields)]
pub struct NoSettings {}

/// Makes a pass of a function, where there are no settings:
/// `pass!(Questions = fn questions(Sentence) -> Question);`.
///
/// In parentheses stands what the pass reads; the function gets the unit and the rows of that, as
/// [`Pass::run`] does. The page is the `README.md` of the crate. What a pass may say besides comes after
/// a semicolon: `pass!(Questions = fn questions(Sentence) -> Question; const VERSION: u32 = 2;);`.
#[macro_export]
macro_rules! pass {
    ($pass:ident = fn $run:ident($reads:ty) -> $writes:ty $(; $($more:tt)*)?) => {
        #[doc = concat!("The pass that `", stringify!($run), "` is.")]
        #[derive(Debug)]
        pub struct $pass;

        impl $crate::Pass for $pass {
            type Settings = $crate::NoSettings;
            type Reads = $reads;
            type Writes = $writes;

            const PAGE: &'static str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md"));

            $($($more)*)?

            fn new(_: $crate::NoSettings) -> Result<Self, String> {
                Ok(Self)
            }

            fn run(&self, unit: &$crate::UnitOf<Self>, reads: $crate::View<'_, Self>) -> Vec<$writes> {
                $run(unit, reads)
            }
        }
    };
}
