//! What is around the stories: the head of the document with its policy, the way around, style and script.

use base64::{Engine, prelude::BASE64_STANDARD};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

const STYLE: &str = include_str!("../assets/page.css");
const SCRIPT: &str = include_str!("../assets/page.js");

/// A whole document.
pub(crate) fn document(title: &str, version: &str, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                // Before anything that it is about.
                meta http-equiv="Content-Security-Policy" content=(policy());
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                meta name="generator" content={ "Parallax " (version) };
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href="#main" { "Skip to the differences" }
                (body)
                dialog #card aria-label="Finding" {
                    form method="dialog" { button.close aria-label="Close" { "×" } }
                    div #card-body {}
                }
                p #said.vh role="status" {}
                script { (PreEscaped(SCRIPT)) }
            }
        }
    }
}

/// No network, no frame, no form that goes anywhere; of styles and scripts only the page's own, by what they say.
fn policy() -> String {
    let hash = |text: &str| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)));
    format!(
        "default-src 'none'; style-src {}; script-src {}; img-src data:; base-uri 'none'; form-action 'none'",
        hash(STYLE),
        hash(SCRIPT)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_and_script_cannot_end_their_element() {
        for text in [STYLE, SCRIPT] {
            assert!(!text.contains("</"), "it would end there for the browser");
        }
    }

    #[test]
    fn the_policy_lets_nothing_in_but_what_comes_with_the_page() {
        let policy = policy();
        assert!(policy.starts_with("default-src 'none'; "), "{policy}");
        assert!(!policy.contains("unsafe") && !policy.contains("http"), "{policy}");
        assert_eq!(policy.matches("'sha256-").count(), 2);
    }
}
