// Opens report pages in headless Chromium as a reader would, and fails where one of them breaks a promise:
//   node page.mjs CHROMIUM SHOTS PAGE…
// A page loads from disk, asks the network for nothing, says no error, has no serious fault that axe-core knows,
// fits a phone, is reached by the keyboard whole, switches its layers, opens what a link names, can be read without
// its script and on paper. Pictures of it at three widths, light and dark, and a print go to the folder SHOTS.
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, shots, ...pages] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [390, 820, 1440];
const faults = [];
let passed = 0;

/** Notes whether something holds. */
function holds(page, what, is, found = "") {
  if (is) passed += 1;
  else faults.push(`${page}: ${what}${found === "" ? "" : `: ${found}`}`);
}

/** A page in a window of its own, with what it asked for and said. */
async function open(browser, path, options) {
  // axe is put in from outside, which a page's own policy would forbid.
  const context = await browser.newContext({ bypassCSP: options.axe === true, reducedMotion: "reduce", ...options.context });
  const page = await context.newPage();
  const said = [];
  const asked = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("request", (request) => asked.push(request.url()));
  page.on("dialog", (dialog) => {
    said.push(`a dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  const url = pathToFileURL(path).href;
  await page.goto(url + (options.anchor ?? ""), { waitUntil: "load" });
  return { page, said, url, others: () => asked.filter((one) => !one.startsWith(url) && !one.startsWith("data:")) };
}

async function loads(browser, path, name) {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of WIDTHS) {
      const context = { colorScheme, viewport: { width, height: 900 } };
      const { page, said, others } = await open(browser, path, { context });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      holds(name, `nothing hangs over the side at ${width} px`, wide <= 0, `${wide} px`);
      holds(name, `no error on the console (${width} px, ${colorScheme})`, said.length === 0, said.join("; "));
      holds(name, `no request leaves (${width} px, ${colorScheme})`, others().length === 0, others().join("; "));
      await page.screenshot({ path: join(shots, `${name}-${colorScheme}-${width}.png`) });
      await page.context().close();
    }
  }
  const { page } = await open(browser, path, {});
  await page.pdf({ path: join(shots, `${name}.pdf`), format: "A4" });
  await page.context().close();
}

async function isAccessible(browser, path, name) {
  for (const colorScheme of ["light", "dark"]) {
    const { page } = await open(browser, path, { axe: true, context: { colorScheme } });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document));
    const grave = violations.filter(({ impact }) => ["serious", "critical"].includes(impact));
    const told = grave.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0].html.slice(0, 160)}`);
    holds(name, `axe finds nothing serious (${colorScheme})`, grave.length === 0, told.join("; "));
    await page.context().close();
  }
}

/** Every link on the page leads somewhere, every name is there once, and nothing but our script runs. */
async function holdsTogether(browser, path, name) {
  const { page } = await open(browser, path, {});
  const found = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    const dead = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute("href").slice(1));
    return {
      twice: ids.filter((id, at) => ids.indexOf(id) !== at),
      dead: dead.filter((id) => !document.getElementById(id)),
      scripts: document.scripts.length,
      outside: [...document.querySelectorAll("[src], link, iframe, object, embed, img")].length,
      handlers: [...document.querySelectorAll("*")].filter((one) => [...one.attributes].some(({ name }) => name.startsWith("on"))).length,
      run: String(window.hostile),
    };
  });
  holds(name, "every name is given once", found.twice.length === 0, found.twice.slice(0, 5).join(" "));
  holds(name, "every link leads somewhere", found.dead.length === 0, found.dead.slice(0, 5).join(" "));
  holds(name, "there is one script", found.scripts === 1, found.scripts);
  holds(name, "nothing is loaded from elsewhere", found.outside === 0, found.outside);
  holds(name, "no element has a handler", found.handlers === 0, found.handlers);
  holds(name, "no text of an article has run", found.run === "undefined", found.run);
  await page.context().close();
}

/** Each layer can be switched on and off, and shows. */
async function switches(browser, path, name) {
  const { page } = await open(browser, path, {});
  const boxes = await page.locator(".story").first().locator(".switch").all();
  for (const box of boxes) {
    const layer = await box.getAttribute("data-layer");
    const seen = () => page.evaluate((layer) => {
      const kinds = layer === "voices" ? ["quoted", "attributed", "republished"] : [layer];
      const of = layer === "voices" ? "--l-voice" : `--l-${layer}`;
      const marks = [...document.querySelectorAll(kinds.map((kind) => `.text .seg.${kind}`).join())];
      return [marks.length, marks.filter((mark) => getComputedStyle(mark).getPropertyValue(of) !== "").length];
    }, layer);
    await box.setChecked(false);
    const [all, off] = await seen();
    await box.setChecked(true);
    const [, on] = await seen();
    holds(name, `${layer} can be switched`, off === 0 && on === all, `${off} when off, ${on} of ${all} when on`);
  }
  await page.context().close();
}

/** A link to a place or a finding, given from outside, opens what hides it. */
async function anchors(browser, path, name) {
  const { page: index } = await open(browser, path, {});
  const targets = await index.evaluate(() => {
    const last = (selector) => [...document.querySelectorAll(selector)].at(-1)?.id;
    return { place: last(".text .place"), card: last("li.card"), fact: last(".fact"), difference: last(".difference") };
  });
  await index.context().close();
  for (const [what, id] of Object.entries(targets)) {
    if (!id) continue;
    const { page } = await open(browser, path, { anchor: `#${id}` });
    // What is scrolled to has to lie on the screen.
    await page.waitForTimeout(100);
    const there = await page.evaluate(({ what, id }) => {
      const target = document.getElementById(id);
      const shown = what === "card" ? document.querySelector(`.seg[data-f~="${id}"]`) : target;
      const { top, bottom } = (what === "place" ? shown.parentElement : shown).getBoundingClientRect();
      const marked = what === "place" ? CSS.highlights.get("hit")?.size === 1 : true;
      return top < innerHeight && bottom > 0 && marked && shown.getClientRects().length > 0;
    }, { what, id });
    holds(name, `a link to a ${what} is followed`, there, id);
    if (what === "card") holds(name, "a link to a finding opens its card", await page.locator("#card").isVisible());
    await page.context().close();
  }
}

/** Tab reaches every link, switch and line that opens; Enter opens a card, Escape closes it. */
async function keyboard(browser, path, name) {
  const { page } = await open(browser, path, {});
  const expected = await page.evaluate(() => {
    const tabbable = [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")];
    const there = tabbable.filter((one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }));
    there.forEach((one, at) => { one.dataset.stop = at; });
    return there.length;
  });
  const reached = new Set();
  for (let at = 0; at < expected + 20; at += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => document.activeElement?.dataset.stop);
    if (stop !== undefined) reached.add(stop);
  }
  holds(name, "the keyboard reaches everything", reached.size === expected, `${reached.size} of ${expected}`);
  const words = page.locator("a.seg:visible").first();
  if (await words.count() > 0) {
    await words.focus();
    await page.keyboard.press("Enter");
    holds(name, "Enter opens a card", await page.locator("#card").isVisible());
    await page.getByRole("button", { name: "Copy as citation" }).first().click();
    await page.waitForTimeout(100);
    const said = await page.locator("#said").textContent();
    holds(name, "a citation is copied, and that is said", said.includes("copied"), said);
    await page.keyboard.press("Escape");
    holds(name, "Escape closes it", !(await page.locator("#card").isVisible()));
    const back = await words.evaluate((element) => element === document.activeElement);
    holds(name, "the keyboard is back where it was", back);
  }
  await page.context().close();
}

/** Without a script all articles are there; on paper the switches are not. */
async function isReadable(browser, path, name) {
  const { page } = await open(browser, path, { context: { javaScriptEnabled: false } });
  const columns = page.locator("article.column");
  for (const column of await columns.all()) {
    holds(name, "every article can be read without the script", await column.isVisible());
  }
  await page.context().close();
  const { page: paper } = await open(browser, path, {});
  await paper.emulateMedia({ media: "print" });
  const shown = await paper.locator(".switches:visible, nav:visible, button:visible").count();
  holds(name, "nothing to click is printed", shown === 0, shown);
  await paper.context().close();
}

/** How long it takes until the page can be used, in milliseconds. */
async function startsSoon(browser, path, name) {
  // Generous, since machines that test are busy; the page itself takes a tenth of it.
  const MOST = 5000;
  const { page } = await open(browser, path, {});
  const took = await page.evaluate(() => performance.getEntriesByType("navigation")[0].loadEventEnd);
  console.log(`${name}: ready after ${Math.round(took)} ms`);
  holds(name, "it can be used soon", took < MOST, `${took} ms`);
  await page.context().close();
}

// Chromium's own sandbox needs what a container's root does not have; the pages are ours.
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
for (const path of pages) {
  const name = basename(path, ".html");
  // Of a large page, what does not take a step for each of its thousands of links.
  const large = statSync(path).size > 1_000_000;
  const checks = [loads, holdsTogether, anchors, startsSoon];
  if (!large) checks.push(isAccessible, switches, keyboard, isReadable);
  for (const check of checks) await check(browser, path, name);
}
await browser.close();
faults.forEach((fault) => console.log(`fault: ${fault}`));
console.log(`${passed} passed, ${faults.length} failed`);
process.exit(faults.length === 0 ? 0 : 1);
