// What a page does besides lying there: cards at the words, links that open what hides them, columns to choose,
// citations to copy. Without it everything can be read.
"use strict";
const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const byId = (id) => document.getElementById(id);
const dialog = byId("card");

// Columns: the first few at first; a box for each.
for (const chooser of all(".chooser")) {
  const boxes = all(".column", chooser);
  const few = Number(chooser.dataset.columns);
  const show = () => boxes.forEach((box) => { byId(box.dataset.article).hidden = !box.checked; });
  boxes.forEach((box, at) => {
    box.checked = boxes.length <= few + 1 || at < few;
    box.addEventListener("change", show);
  });
  chooser.hidden = false;
  show();
}

/** Shows whatever hides an element: lines that are closed, a column that is not chosen. */
function reveal(element) {
  for (let at = element; at; at = at.parentElement) {
    if (at.tagName === "DETAILS") at.open = true;
    if (at.hidden && at.matches(".column")) {
      const box = one(`input[data-article="${at.id}"]`);
      box.checked = true;
      at.hidden = false;
    }
  }
}

/** Marks stretches of text, and no others. */
function hit(ranges) {
  all(".hit").forEach((old) => old.classList.remove("hit"));
  if (CSS.highlights) CSS.highlights.set("hit", new Highlight(...ranges));
}

/** The words of a place: so many characters from where it begins. */
function words(place) {
  const range = document.createRange();
  range.setStartAfter(place);
  range.setEndAfter(place);
  const walker = document.createTreeWalker(place.closest(".text"), NodeFilter.SHOW_TEXT);
  let left = Number(place.dataset.n);
  while (left > 0 && walker.nextNode()) {
    const node = walker.currentNode;
    if (!(place.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    // A character may be two units here.
    const characters = [...node.data];
    range.setEnd(node, characters.slice(0, left).join("").length);
    left -= characters.length;
  }
  return range;
}

/** The words that a finding marks. */
function marked(id) {
  return all(`.seg[data-f~="${CSS.escape(id)}"]`).map((segment) => {
    const range = document.createRange();
    range.selectNodeContents(segment);
    return range;
  });
}

// Where a link leads: a place in an article, a finding in one, or a line above.
function arrive() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id && byId(id);
  if (!target) return;
  reveal(target);
  if (target.matches(".place")) {
    hit([words(target)]);
    target.scrollIntoView({ block: "center" });
  } else if (target.matches(".card")) {
    hit(marked(id));
    const first = one(`.seg[data-f~="${CSS.escape(id)}"]`);
    if (first) first.scrollIntoView({ block: "center" });
    open([id]);
  } else {
    hit([]);
    target.classList.add("hit");
    target.scrollIntoView();
  }
}
addEventListener("hashchange", arrive);

/** Shows the cards of some findings. */
function open(ids) {
  const cards = ids.map(byId).filter(Boolean).map((card) => {
    const copy = card.cloneNode(true);
    copy.removeAttribute("id");
    copy.append(buttons(card));
    return copy;
  });
  if (cards.length === 0) return;
  const list = document.createElement("ol");
  list.className = "findings";
  list.append(...cards);
  const findings = document.createElement("div");
  findings.className = "findings";
  findings.append(list);
  byId("card-body").replaceChildren(findings);
  if (!dialog.open) dialog.showModal();
}
dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });

document.addEventListener("click", (event) => {
  const segment = event.target.closest(".seg[data-f]");
  if (!segment || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const ids = segment.dataset.f.split(" ");
  hit(ids.flatMap(marked));
  open(ids);
});
// A link to where one is already does not change the hash.
document.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#"]:not(.seg)');
  if (link && link.getAttribute("href") === location.hash) arrive();
});

/** What can be done with a finding: its link, and how to cite it. */
function buttons(finding) {
  const row = document.createElement("p");
  row.className = "buttons";
  const button = (title, text) => {
    const element = document.createElement("button");
    element.type = "button";
    element.textContent = title;
    element.addEventListener("click", () => copy(text(), title));
    return element;
  };
  row.append(button("Copy as citation", () => citation(finding)), button("Copy link", () => link(finding)));
  return row;
}

const link = (finding) => location.href.split("#")[0] + "#" + finding.id;
const text = (element) => (element ? element.textContent.replace(/\s+/g, " ").trim() : "");

/** The words, where they stand, and what found them. */
function citation(finding) {
  const by = `Parallax ${one('meta[name="generator"]').content.split(" ")[1]}, ${finding.dataset.layer} ${finding.dataset.version}`;
  const article = finding.closest(".column");
  if (!article) return `${text(one(".told, .says, h3", finding))} (${by}; ${link(finding)})`;
  const { outlet, headline, published, source, sha256 } = article.dataset;
  const where = [outlet, headline && `“${headline}”`, published, source, `characters ${finding.dataset.at}`, `SHA-256 ${sha256}`];
  const says = all("dl > div", finding).map((row) => `${text(one("dt", row))}: ${text(one("dd", row))}`).join("; ");
  return `${text(one(".words", finding))} ${where.filter(Boolean).join(", ")}. ${text(one(".title", finding))}. ${says}. (${by}; ${link(finding)})`;
}

async function copy(words, what) {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    // A page from disk may not use the clipboard in every browser.
    const area = document.createElement("textarea");
    area.value = words;
    (dialog.open ? dialog : document.body).append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  byId("said").textContent = `${what}: copied`;
}
all(".difference").forEach((row) => (one(".evidence", row) || row).append(buttons(row)));

// On paper the words that a difference rests on stand under it; the rest would be many sheets.
addEventListener("beforeprint", () => all(".evidence:not([open])").forEach((line) => { line.open = true; line.dataset.paper = ""; }));
addEventListener("afterprint", () => all("[data-paper]").forEach((line) => { line.open = false; delete line.dataset.paper; }));
// After the browser has gone where it thinks that the link leads.
addEventListener("load", () => setTimeout(arrive));
