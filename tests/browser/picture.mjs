// Takes a picture of a page where it is named: node picture.mjs CHROMIUM PAGE ANCHOR HEIGHT PICTURE
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, path, anchor, height, to] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1200, height: Number(height) }, reducedMotion: "reduce" });
await page.goto(pathToFileURL(path).href + anchor);
// What is linked to is scrolled to after the page is there.
await page.waitForTimeout(200);
await page.screenshot({ path: to });
await browser.close();
