// What readers of Web Annotations make of ours: Apache Annotator looks for the quotes and the positions, and
// Recogito's adapter reads the annotations.
// node annotations.mjs CORPORA RESULTS MODULES
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [corpora, results, modules] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), "package.json"));
const load = (name) => import(pathToFileURL(require.resolve(name)));
const { JSDOM } = require("jsdom");
const window = new JSDOM("<!doctype html><body></body>").window;
for (const name of ["document", "Node", "NodeFilter", "Range", "Text", "Document"]) globalThis[name] = window[name];
globalThis.window = window;
const { createTextQuoteSelectorMatcher, createTextPositionSelectorMatcher } = await load("@apache-annotator/dom");

const articles = new Map();
for (const line of readFileSync(join(results, "all.jsonl"), "utf8").trim().split("\n")) {
  const record = JSON.parse(line);
  if (record.record === "article") articles.set(record.id, readFileSync(join(corpora, record.source), "utf8"));
}

// An element that holds an article's text.
const elements = new Map();
function element(id) {
  if (!elements.has(id)) {
    const article = window.document.createElement("article");
    article.textContent = articles.get(id).replaceAll("\r\n", "\n");
    window.document.body.append(article);
    elements.set(id, article);
  }
  return elements.get(id);
}

const targets = (annotation) => [annotation.target].flat();
const page = JSON.parse(readFileSync(join(results, "chars.json"), "utf8"));
let seen = 0;
// Each search goes through a whole article: every fifth annotation is enough.
for (const annotation of page.items.filter((_, index) => index % 5 === 0)) {
  for (const target of targets(annotation).slice(0, 2)) {
    const [quote, position] = target.selector;
    const scope = element(target["parallax:article"]);
    const starts = [];
    for await (const range of createTextQuoteSelectorMatcher(quote)(scope)) {
      assert.equal(range.toString(), quote.exact);
      starts.push(range.startOffset);
    }
    for await (const range of createTextPositionSelectorMatcher(position)(scope)) {
      assert.equal(range.toString(), quote.exact);
      assert(starts.includes(range.startOffset), annotation.id);
      seen += 1;
    }
  }
}
assert(seen > 500, `${seen} places were found`);

// `require` would find the build for old browsers.
const recogito = join(resolve(modules), "node_modules/@recogito/text-annotator/dist/text-annotator.es.js");
const { W3CTextFormat } = await import(pathToFileURL(recogito));
const utf16 = JSON.parse(readFileSync(join(results, "utf16.json"), "utf8"));
let read = 0;
for (const annotation of utf16.items) {
  const [first] = targets(annotation);
  const { parsed, error } = W3CTextFormat(first.source, window.document.body).parse(annotation);
  assert(!error, `${annotation.id}: ${error}`);
  for (const selector of parsed.target.selector) {
    const text = articles.get(first["parallax:article"]).replaceAll("\r\n", "\n");
    if (selector.quote !== undefined && targets(annotation).every((target) => target.source === first.source)) {
      assert.equal(text.slice(selector.start, selector.end), selector.quote);
      read += 1;
    }
  }
}
assert(read > 500, `${read} annotations were read`);
