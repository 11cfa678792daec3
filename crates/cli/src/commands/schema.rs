//! `parallax schema`: what results look like.

use parallax_engine::{SettingsOf, passes};
use parallax_formats::schema;

use crate::{
    Ended,
    args::{SchemaArgs, SchemaFormat},
    config, say,
};

pub(crate) fn run(args: &SchemaArgs) -> Result<Ended, String> {
    let available = config::passes(&args.plugins)?;
    let layers: Vec<String> = match args.layers.as_slice() {
        [] => available.available().iter().map(|pass| pass.about.name.to_owned()).collect(),
        named => named.to_vec(),
    };
    let plan = available.plan(&layers, SettingsOf::new())?;
    let passes = passes(&plan, &layers);
    let schema = match args.format {
        SchemaFormat::JsonSchema => {
            let schema = schema::json(&passes)?;
            serde_json::to_string_pretty(&schema).map_err(|error| error.to_string())? + "\n"
        }
        SchemaFormat::Duckdb => schema::duckdb(&passes).map_err(|error| error.to_string())?,
    };
    say::answer(&schema)
}
