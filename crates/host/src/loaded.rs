//! A pass behind an edge: it is planned, run and checked like any other.

use std::{ops::Range, sync::Arc};

use arrow_array::{Array, ArrayRef, StructArray, cast::AsArray};
use arrow_schema::{DataType, Field as ArrowField};
use parallax_corpus::{Article, Checking, Lengths, UnitKind, check_rows};
use parallax_edge::{
    abi::{ERROR, ROWS},
    batch::{ArticleCells, Inputs, StoryCells},
    columns::Cell,
    description::{PassDescription, Read},
    rows::Columns,
    settings::no_such,
    shape::{self, Field, Name, Shape},
};
use parallax_language_id::short;
use parallax_runner::{About, Available, Found, Made, Outcome, Prepared, Reach, Reason, Rows, Source};
use serde_json::{Map, Value};

use crate::{
    beyond::{Beyond, Fault, Makes},
    faults::Faults,
    sound::sound,
};

/// Offers a pass from beyond an edge to the runner.
pub(crate) fn available(
    from: Arc<dyn Makes>,
    pass: PassDescription,
    label: &str,
) -> Result<Available, String> {
    let PassDescription { name, version, unit, page, languages, groundwork, reads, writes, settings } = &pass;
    sound(&pass)?;
    // A description lives as long as the library, which is never unloaded.
    let page: &'static str = Box::leak(page.clone().into_boxed_str());
    let languages: &'static [&'static str] =
        languages.iter().map(|language| Name::of(&short(language.0)).0).collect::<Vec<_>>().leak();
    let about = About {
        name: name.0,
        version: *version,
        unit: *unit,
        page,
        languages,
        groundwork: *groundwork,
        reads: reads.iter().map(|read| (read.layer.0, read.unit)).collect(),
        settings: settings.clone(),
        fields: writes.iter().map(|field| (field.name.to_string(), field.text.clone())).collect(),
        library: Some(label.to_owned()),
    };
    Ok(Available { about, source: Box::new(Beside { from, pass }) })
}

struct Beside {
    from: Arc<dyn Makes>,
    pass: PassDescription,
}

impl Source for Beside {
    fn writes(&self) -> Result<Vec<Field>, String> {
        Ok(self.pass.writes.clone())
    }

    fn reads(&self) -> Result<Vec<Read>, String> {
        Ok(self.pass.reads.clone())
    }

    fn make(&self, given: &Map<String, Value>, inputs: Option<Vec<Read>>) -> Result<Made, String> {
        let mut settings: Map<String, Value> = self
            .pass
            .settings
            .iter()
            .map(|setting| (setting.name.clone(), setting.default.clone()))
            .collect();
        for (name, value) in given {
            let Some(slot) = settings.get_mut(name) else {
                let names: Vec<&str> = settings.keys().map(String::as_str).collect();
                return Err(no_such(name, &names));
            };
            *slot = value.clone();
        }
        let inputs = Inputs::new(self.pass.unit, inputs.unwrap_or_default())?;
        let output = output(&self.pass.writes);
        let PassDescription { name, unit, writes, .. } = self.pass.clone();
        let (pass, shown) = self.from.make(name.0, &settings, &inputs, &output)?;
        let shown = shown.unwrap_or(Value::Object(settings));
        let faults = Faults::default();
        Ok((Box::new(Loaded { name: name.0, unit, inputs, writes, pass, faults }), shown))
    }
}

/// The type of what a pass with such rows hands back.
fn output(writes: &[Field]) -> DataType {
    let rows = shape::field(&Field::new(ROWS, Shape::rows(writes.to_vec())).or_null());
    DataType::Struct(vec![rows, Arc::new(ArrowField::new(ERROR, DataType::Utf8, true))].into())
}

/// A pass with its settings, ready to run over batches.
struct Loaded {
    name: &'static str,
    unit: UnitKind,
    inputs: Inputs,
    writes: Vec<Field>,
    pass: Box<dyn Beyond>,
    faults: Faults,
}

impl Prepared for Loaded {
    fn run(&self, units: &[Reach<'_>]) -> Vec<Outcome> {
        let last = self.faults.last().unwrap_or(usize::MAX);
        // Units come in the order of the corpus.
        let (units, behind) = units.split_at(units.partition_point(|unit| unit.place() <= last));
        let off = behind.iter().map(|_| Outcome::Skipped(Reason::SwitchedOff));
        self.run_over(units).into_iter().chain(off).collect()
    }

    fn last(&self) -> Option<usize> {
        self.faults.last()
    }

    fn is_given_back(&self) -> bool {
        true
    }
}

impl Loaded {
    fn run_over(&self, units: &[Reach<'_>]) -> Vec<Outcome> {
        if units.is_empty() {
            return Vec::new();
        }
        match (self.cross(units), units) {
            (Ok(found), _) => found.into_iter().map(Outcome::from).collect(),
            (Err(fault), [unit]) => {
                if fault.ended {
                    self.faults.add(unit.place());
                }
                vec![Outcome::Failed(fault.why)]
            }
            // One of them is at fault, and the others need not suffer.
            (Err(_), units) => units.chunks(1).flat_map(|unit| self.run(unit)).collect(),
        }
    }

    fn cross(&self, units: &[Reach<'_>]) -> Result<Vec<Result<Rows, String>>, Fault> {
        let ids: Vec<&str> = units.iter().map(Reach::id).collect();
        let out = self.pass.run(&self.batch(units)?, &ids)?;
        Ok(self.found(units, &out)?)
    }

    fn batch(&self, units: &[Reach<'_>]) -> Result<StructArray, String> {
        match self.inputs.unit() {
            UnitKind::Article => self.inputs.articles(&self.articles(units)?),
            UnitKind::Story => self.inputs.stories(&self.stories(units)?),
        }
    }

    fn articles(&self, units: &[Reach<'_>]) -> Result<Vec<ArticleCells>, String> {
        let pairs = units.iter().filter_map(|unit| match unit {
            Reach::Article { article, found } => Some((*article, *found)),
            Reach::Story { .. } => None,
        });
        let pairs: Vec<(&Article, &Found)> = pairs.collect();
        let found: Vec<Option<&Found>> = pairs.iter().map(|(_, found)| Some(*found)).collect();
        self.with_layers(&pairs, &found)
    }

    /// The articles of all stories become columns together, as those of a story are too few to be worth it.
    fn stories<'a>(&self, units: &'a [Reach<'_>]) -> Result<Vec<StoryCells<'a>>, String> {
        let (mut stories, mut pairs, mut own, mut visible) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for unit in units {
            let Reach::Story { story, found, articles, seen } = unit else {
                return Err("it was run over the wrong kind of unit".to_owned());
            };
            stories.push(*story);
            own.push(Some(*found));
            pairs.extend(story.articles.iter().zip(*articles));
            // What the pass may not see has no layers for it.
            visible
                .extend(articles.iter().enumerate().map(|(at, found)| seen.contains(&at).then_some(found)));
        }
        let mut articles = self.with_layers(&pairs, &visible)?.into_iter();
        let own = self.layers(UnitKind::Story, &own)?;
        let cells = stories.into_iter().zip(own).map(|(story, layers)| StoryCells {
            id: &story.id,
            articles: articles.by_ref().take(story.articles.len()).collect(),
            layers,
        });
        Ok(cells.collect())
    }

    /// Articles, each with the layers that the pass reads of what it may see there.
    fn with_layers(
        &self,
        articles: &[(&Article, &Found)],
        visible: &[Option<&Found>],
    ) -> Result<Vec<ArticleCells>, String> {
        let layers = self.layers(UnitKind::Article, visible)?;
        let cells = Found::cells(articles)?.into_iter().zip(layers);
        Ok(cells.map(|(article, layers)| ArticleCells { article, layers }).collect())
    }

    /// The layers that the pass reads, for each unit.
    fn layers(&self, of: UnitKind, units: &[Option<&Found>]) -> Result<Vec<Vec<Option<Cell>>>, String> {
        let mut layers: Vec<Vec<Option<Cell>>> = units.iter().map(|_| Vec::new()).collect();
        for read in self.inputs.layers(of) {
            let rows: Vec<Option<&Rows>> = units.iter().map(|unit| (*unit)?.get(read.layer.0)).collect();
            let mut cells = Rows::cells(&rows.iter().copied().flatten().collect::<Vec<_>>())?.into_iter();
            for (layers, rows) in layers.iter_mut().zip(rows) {
                layers.push(rows.and_then(|_| cells.next()));
            }
        }
        Ok(layers)
    }

    /// The rows that came back, one by one right or wrong.
    fn found(&self, units: &[Reach<'_>], out: &StructArray) -> Result<Vec<Result<Rows, String>>, String> {
        if out.len() != units.len() {
            return Err(format!(
                "it was asked about {} units at once and answered for {}",
                units.len(),
                out.len()
            ));
        }
        let column: &ArrayRef = out.column_by_name(ROWS).ok_or("it handed back no rows")?;
        let list = column.as_list_opt::<i32>().ok_or("its rows are no list")?;
        let errors = out.column_by_name(ERROR).and_then(|errors| errors.as_string_opt::<i32>());
        let errors = errors.ok_or("its errors are no texts")?;
        let rows = list.values().as_struct_opt().ok_or("its rows are no structs")?;
        let columns = Arc::new(Columns::new(&self.writes, rows)?);
        let one = |(at, unit): (usize, &Reach<'_>)| {
            if errors.is_valid(at) {
                return Err(errors.value(at).to_owned());
            }
            if list.is_null(at) {
                return Err("it gave neither rows nor a reason".to_owned());
            }
            // Arrow's offsets are never negative.
            let range = list.value_offsets()[at] as usize..list.value_offsets()[at + 1] as usize;
            self.sound(&columns, range.clone(), unit)?;
            let cell = Cell { column: Arc::clone(column), at };
            Ok(Rows::columns(self.name, self.unit, &columns, range, cell))
        };
        Ok(units.iter().enumerate().map(one).collect())
    }

    /// Checks rows as those of a built-in pass are, but never puts them in order: what points to them from
    /// outside would then point elsewhere.
    fn sound(&self, columns: &Columns, range: Range<usize>, lengths: &impl Lengths) -> Result<(), String> {
        let row = |at, checking: &Checking<'_, _>| columns.check(range.start + at, checking);
        let checked = check_rows(self.name, range.len(), lengths, row)?;
        if checked.sorted { Ok(()) } else { Err("its rows do not stand in the order of the text".to_owned()) }
    }
}
