use parallax_layers::outlet::{Genre, Outlet, Published};
use serde::Deserialize;

use super::{Planted, Seen};

#[derive(Debug, Deserialize)]
pub(super) struct PlantedOutlet {
    article: String,
    name: Option<String>,
    published: Option<String>,
    genre: Option<Genre>,
}

impl Planted for PlantedOutlet {
    const KIND: &'static str = "outlet";

    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let row = seen.article(&self.article).1.rows::<Outlet>()?.first()?;
        let mut wrong = Vec::new();
        if row.name != self.name {
            wrong.push(format!("name {:?}, not {:?}", row.name, self.name));
        }
        let day = match &row.published {
            Some(Published::Day(day)) => Some(day.get(..10).unwrap_or(day)),
            Some(Published::Between { .. }) | None => None,
        };
        if day != self.published.as_deref().map(|day| day.get(..10).unwrap_or(day)) {
            wrong.push(format!("published {:?}, not {:?}", row.published, self.published));
        }
        if self.genre.is_some() && row.genre != self.genre {
            wrong.push(format!("genre {:?}, not {:?}", row.genre, self.genre));
        }
        (!wrong.is_empty()).then(|| format!("{}: {}", self.article, wrong.join("; ")))
    }
}
