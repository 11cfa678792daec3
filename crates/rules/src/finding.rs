use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, Span};
use parallax_layers::slant::{Polarity, Voice};
use serde::{Deserialize, Serialize};

/// Something that a list looks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
pub struct Finding {
    /// The words.
    pub span: Span,
    /// What kind of thing it is, as the rule has it; the list's name where no rule says.
    pub kind: String,
    /// What found it: the word, phrase, dictionary form or pattern as the list has it.
    pub entry: String,
    /// Whose words they are: `quoted` inside quotation marks or in a block quotation, else `outlet`.
    pub voice: Voice,
    /// For or against what they are about, if the rule says.
    pub polarity: Option<Polarity>,
    /// How strong, 0 to 1, if the rule says.
    pub strength: Option<f64>,
    /// Why it is a finding, if the rule says.
    pub reason: Option<String>,
    /// A plainer wording, if the rule has one.
    pub neutral: Option<String>,
}

impl Layer for Finding {
    /// A list's layer has the list's own name.
    const NAME: &'static str = "list";
    type Unit = Article;
}
