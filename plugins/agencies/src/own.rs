//! The article's own outlet, whose name is no credit.

use parallax_layers::outlet::{Outlet, OutletKind};
use parallax_lexicon::case::is_initials;
use parallax_press::named;

use crate::{
    names::{Credit, has_form, stands_for},
    row::Credited,
};

/// Whether a credit names the outlet that publishes the article: "told the Arden Herald" in the Arden Herald. What a
/// wire service publishes itself stays its text.
pub(crate) fn is_own(credit: &Credit, outlet: &Outlet) -> bool {
    let Some(own) = outlet.name.as_deref() else { return false };
    // "CNN (Opinion)" is a part of CNN.
    let own = own.split_once(" (").map_or(own, |(bare, _)| bare);
    let wire =
        || outlet.kind == Some(OutletKind::Agency) || is_initials(&credit.name) || has_form(&credit.name);
    if credit.r#for == Credited::Text && wire() {
        return false;
    }
    let bare = |name: &str| name.strip_prefix("The ").unwrap_or(name).to_lowercase();
    let same = named(own).zip(named(&credit.name)).is_some_and(|(own, other)| std::ptr::eq(own, other));
    // "the Herald", "EPB"
    let short = || {
        named(&credit.name).is_none()
            && (own.rsplit(' ').next() == Some(credit.name.as_str()) || stands_for(&credit.name, own))
    };
    same || bare(own) == bare(&credit.name) || short()
}
