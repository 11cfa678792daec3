//! try_names DATA OWN LISTS FOLDS OUT [input.jsonl…]: cross-validation; writes predictions as records.
use std::{collections::BTreeMap, fs, io::Write, path::Path, time::Instant};
use parallax_language::train::names::{self as namer, Marked};
use serde_json::{Value, json};
fn fold(id: &str, folds: u64) -> u64 { let id = id.strip_prefix("gum_").unwrap_or(id); let mut h: u64 = 1469598103934665603; for b in id.bytes() { h ^= u64::from(b); h = h.wrapping_mul(1099511628211); } (h >> 7) % folds }
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let texts: Vec<Marked> = namer::sets(Path::new(&a[1]), Path::new(&a[2])).unwrap().into_iter().flat_map(|s| s.texts).collect();
    let t0 = Instant::now();
    let names: usize = texts.iter().map(|t| t.names.len()).sum();
    eprintln!("{} texts {} names", texts.len(), names);
    let folds: u64 = a[4].parse().unwrap();
    let mut inputs: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for f in &a[6..] {
        let rows = fs::read_to_string(f).unwrap().lines().map(|l| { let v: Value = serde_json::from_str(l).unwrap(); (v["id"].as_str().unwrap().to_owned(), v["text"].as_str().unwrap().to_owned()) }).collect();
        inputs.push((f.clone(), rows));
    }
    let skip = std::env::var("SKIP").unwrap_or_default();
    let only: Option<u64> = std::env::var("ONLY").ok().map(|s| s.parse().unwrap());
    let mut out: BTreeMap<(usize, usize), Value> = BTreeMap::new();
    for k in 0..folds.max(1) {
        if only.is_some_and(|o| k >= o) { continue; }
        let train: Vec<Marked> = texts.iter().filter(|t| (folds < 2 || fold(&t.id, folds) != k) && (skip.is_empty() || !skip.split(',').any(|s| t.id.starts_with(s)))).cloned().collect();
        let model = namer::learn(&train, Path::new(&a[3]), |w| eprintln!("{:5.0} s fold {k} {w}", t0.elapsed().as_secs_f32())).unwrap();
        if folds < 2 { fs::write(&a[5], namer::to_bytes(&model)).unwrap(); }
        for (i, (_, rows)) in inputs.iter().enumerate() {
            for (j, (id, text)) in rows.iter().enumerate() {
                if folds >= 2 && fold(id, folds) != k { continue; }
                let found = namer::find(&model, text).unwrap();
                let chars = |b: usize| text[..b].chars().count();
                let rows: Vec<Value> = found.iter().map(|(s, kind)| json!({"span": {"start": chars(s.start), "end": chars(s.end), "text": &text[s.clone()]}, "kind": format!("{kind:?}").to_lowercase()})).collect();
                out.insert((i, j), json!({"record": "article", "id": id, "layers": {"names": rows}}));
            }
        }
    }
    for (i, (f, _)) in inputs.iter().enumerate() {
        let mut w = fs::File::create(format!("{f}.out")).unwrap();
        writeln!(w, "{}", json!({"record": "run", "tool": "parallax", "version": "0", "offsets": "chars", "passes": [{"name": "names", "version": 1, "settings": {}, "library": null}]})).unwrap();
        for ((k, _), v) in &out { if *k == i { writeln!(w, "{v}").unwrap(); } }
    }
}
