//! What a page says of its article in JSON-LD, in the words of schema.org.

use serde_json::Value;

/// Types of articles, the surest first.
const TYPES: [&str; 10] = [
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BackgroundNewsArticle",
    "ReviewNewsArticle",
    "AdvertiserContentArticle",
    "LiveBlogPosting",
    "Article",
    "BlogPosting",
];

/// The nodes of a page's blocks of JSON-LD: those at the top, those of a list, those of a graph. What is nested in a
/// node is another thing: a comment, an entry of a live blog.
pub(super) struct Nodes(Vec<Value>);

impl Nodes {
    /// Reads blocks; one that is no JSON is as if it were not there.
    pub(super) fn of(blocks: impl Iterator<Item = String>) -> Self {
        let mut nodes = Vec::new();
        for block in blocks {
            // Some publishers keep old browsers from showing it.
            let json = block.trim().trim_start_matches("<!--").trim_end_matches("-->");
            let json = json.trim().trim_start_matches("//<![CDATA[").trim_end_matches("//]]>");
            if let Ok(value) = serde_json::from_str(json) {
                unfold(value, &mut nodes);
            }
        }
        Self(nodes)
    }

    /// The article of the page.
    pub(super) fn article(&self) -> Option<&Value> {
        TYPES.iter().find_map(|wanted| self.0.iter().find(|node| is_a(node, wanted)))
    }

    /// The names of people or bodies: strings, objects with a name, or references to such, alone or in a list.
    pub(super) fn names(&self, of: &Value) -> Vec<String> {
        match of {
            Value::String(name) => vec![name.clone()],
            Value::Array(several) => several.iter().flat_map(|one| self.names(one)).collect(),
            Value::Object(one) => match (one.get("name"), one.get("@id")) {
                (Some(Value::String(name)), _) => vec![name.clone()],
                (Some(names @ Value::Array(_)), _) => self.names(names),
                (_, Some(id)) => {
                    let name = self
                        .0
                        .iter()
                        .filter(|node| node.get("@id") == Some(id))
                        .find_map(|node| node.get("name"));
                    name.and_then(Value::as_str).map(str::to_owned).into_iter().collect()
                }
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }
}

fn unfold(value: Value, nodes: &mut Vec<Value>) {
    match value {
        Value::Array(several) => several.into_iter().for_each(|one| unfold(one, nodes)),
        Value::Object(mut node) => {
            if let Some(graph) = node.remove("@graph") {
                unfold(graph, nodes);
            }
            nodes.push(Value::Object(node));
        }
        _ => {}
    }
}

fn is_a(node: &Value, wanted: &str) -> bool {
    let is = |one: &Value| one.as_str().is_some_and(|one| one.rsplit('/').next() == Some(wanted));
    match node.get("@type") {
        Some(Value::Array(several)) => several.iter().any(is),
        Some(one) => is(one),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_is_found_in_a_graph_and_its_people_by_reference() {
        let block = r##"{"@context": "https://schema.org", "@graph": [
            {"@type": "WebPage", "name": "Page"},
            {"@type": "Person", "@id": "#ada", "name": "Ada Lund"},
            {"@type": ["Article", "NewsArticle"], "headline": "Wall fails",
             "author": [{"@id": "#ada"}, "Bo Rees", {"name": "Cy Orr"}]}]}"##;
        let nodes = Nodes::of([block.to_owned()].into_iter());
        let article = nodes.article().unwrap();
        assert_eq!(article["headline"], "Wall fails");
        assert_eq!(nodes.names(&article["author"]), ["Ada Lund", "Bo Rees", "Cy Orr"]);
    }

    #[test]
    fn broken_blocks_and_nested_articles_are_passed_over() {
        let blocks = [
            "{\"@type\": \"NewsArticle\"",
            r#"<!-- {"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle"}]} -->"#,
        ];
        assert!(Nodes::of(blocks.map(str::to_owned).into_iter()).article().is_none());
    }
}
