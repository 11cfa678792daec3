use parallax_corpus::{ArticleIndex, Story};
use parallax_layers::speakers::{Cell, Speaker};
use parallax_report::{
    Block, Section,
    wording::{letter, letters},
};

use crate::Speakers;

impl Section for Speakers {
    const NAME: &'static str = "speakers";
    const TITLE: &'static str =
        "Who gets to speak (words, and their share of all that is said in the article)";
    type Shows = Speaker;

    /// Who speaks in several articles, a line each; then who does in one alone, a line an article.
    fn tell(story: &Story, rows: &[Speaker], top: usize) -> Vec<Block> {
        let all: Vec<ArticleIndex> = (0..).zip(&story.articles).map(|(at, _)| ArticleIndex(at)).collect();
        if all.len() < 2 {
            return Vec::new();
        }
        // Whoever seems silent may be one whose words are laid on nobody known.
        let told: Vec<ArticleIndex> =
            all.iter().copied().filter(|&article| is_all_told(rows, article)).collect();
        let shared: Vec<&Speaker> = rows.iter().filter(|row| row.cells.len() > 1).collect();
        let mut blocks: Vec<Block> =
            shared.iter().take(top).map(|row| Block::Item(across(row, &all, &told))).collect();
        blocks.extend(Block::more(1, shared.len().saturating_sub(top), "who speak in several articles"));
        for &article in &all {
            let mut alone: Vec<&Speaker> =
                rows.iter().filter(|row| row.cells.len() == 1 && row.cells[0].article == article).collect();
            alone.sort_by_key(|row| !row.named);
            let told = alone.iter().take(top).map(|row| format!("{} {}", name(row), much(&row.cells[0])));
            let told = told.collect::<Vec<_>>().join("; ");
            if !alone.is_empty() {
                blocks.push(Block::line(Some(article), format!("alone has {told}")));
            }
        }
        blocks
    }
}

/// "police: A 12 (20 %), B 8 (31 %); not in C"
fn across(row: &Speaker, all: &[ArticleIndex], told: &[ArticleIndex]) -> String {
    let cells = row.cells.iter().map(|cell| format!("{} {}", letter(cell.article), much(cell)));
    let cells = cells.collect::<Vec<_>>().join(", ");
    let silent: Vec<ArticleIndex> =
        all.iter().copied().filter(|at| row.cells.iter().all(|cell| cell.article != *at)).collect();
    // Of many articles it would be a list of letters.
    let without = if silent.len() == 1 && told.contains(&silent[0]) {
        format!("; not in {}", letters(&silent))
    } else {
        String::new()
    };
    format!("{}: {cells}{without}", name(row))
}

/// Whether the speaker of all that is said in an article is known.
fn is_all_told(rows: &[Speaker], article: ArticleIndex) -> bool {
    let cells = rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.article == article);
    cells.map(|cell| cell.share).sum::<f64>() > 0.99
}

fn name(row: &Speaker) -> String {
    match &row.side {
        Some(side) => format!("{} ({side})", row.speaker),
        None => row.speaker.clone(),
    }
}

/// "12 (20 %)"
fn much(cell: &Cell) -> String {
    format!("{} ({:.0} %)", cell.words, 100.0 * cell.share)
}
