// Looks at pages in a real browser, as people do. Argument: a file of JSON with the browser's program, the server's address,
// the paths of the pages, of these those that are also seen in the dark, without scripts, and in pictures, and a folder for
// the pictures; a language but Swedish where one is wanted. Prints what was found as one JSON object.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";

const { program, server, paths, closely, pictures, language = "sv" } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] };
const PHONE = 360;
const DESK = 1280;
// A4.
const SHEET = 794;
// 1280 pixels at 400 per cent.
const LARGEST_TEXT = 320;

const browser = await puppeteer.launch({
  executablePath: program,
  // It ends when the pipe is closed: with this program, however that ends.
  pipe: true,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
});
const result = { violations: [], overflow: [], unreached: [], foreign: [], complaints: [], cookies: 0 };

const wide = (page, width) => page.setViewport({ width, height: 900 });
const light = (page, dark) => page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]);

/** A page whose scripts run or not; what it asks of others and what it complains of is noted. */
async function open(path, scripts) {
  const page = await browser.newPage();
  // A machine that is busy fails nothing.
  page.setDefaultTimeout(180_000);
  await page.setExtraHTTPHeaders({ "Accept-Language": language });
  await wide(page, DESK);
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    // The browser's own signs, as that of a calendar, are data.
    if (!request.url().startsWith(server) && !request.url().startsWith("data:")) {
      result.foreign.push(request.url());
    }
    return !scripts && request.resourceType() === "script" ? request.abort() : request.continue();
  });
  const here = (text) => !scripts || text.includes("404") || result.complaints.push(`${path}: ${text}`);
  page.on("console", (message) => message.type() === "error" && here(message.text()));
  page.on("pageerror", (error) => here(String(error)));
  await page.goto(server + path, { waitUntil: "load" });
  return page;
}

/** What axe-core finds wrong, light and where asked dark; scripts change no colours. */
async function check(page, path, scripts, colours) {
  await page.evaluate(axe);
  for (const dark of colours) {
    await light(page, dark);
    const found = await page.evaluate((rules) => window.axe.run(document, rules), RULES);
    for (const each of found.violations) {
      result.violations.push(...each.nodes.map((node) =>
        `${path} ${each.id}, ${scripts ? "" : "no "}scripts, ${dark ? "dark" : "light"}: ${node.target.join(" ")}`));
    }
  }
}

/** How far a page is wider than the window, and than paper. */
async function measure(page, path) {
  for (const width of [PHONE, LARGEST_TEXT]) {
    await wide(page, width);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) {
      result.overflow.push(`${path} at ${width}: ${over} pixels`);
    }
  }
  await page.emulateMediaType("print");
  await wide(page, SHEET);
  const cut = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (cut > 0) {
    result.overflow.push(`${path} on paper: ${cut} pixels`);
  }
  await page.emulateMediaType("screen");
  await wide(page, DESK);
}

/** What can be used is reached by the tab key. */
async function walk(page, path) {
  const all = await page.evaluate(() => {
    const usable = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
      .filter((each) => each.checkVisibility());
    window.met = new Set();
    document.addEventListener("focusin", (event) => window.met.add(event.target));
    return usable.length;
  });
  for (let step = 0; step < all + 5; step++) {
    await page.keyboard.press("Tab");
  }
  const met = await page.evaluate(() => window.met.size);
  if (met < all) {
    result.unreached.push(`${path}: ${all - met} of ${all}`);
  }
}

async function picture(page, path) {
  const name = path.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "start";
  for (const width of [PHONE, DESK]) {
    await wide(page, width);
    await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true });
  }
}

async function look(path) {
  const close = closely.includes(path);
  const page = await open(path, true);
  await check(page, path, true, close ? [true, false] : [false]);
  if (close) {
    await picture(page, path);
  }
  await measure(page, path);
  await walk(page, path);
  await page.close();
  if (close) {
    const bare = await open(path, false);
    await check(bare, path, false, [false]);
    await bare.close();
  }
}

/** That faults are seen: a page of ours, made worse. */
async function control() {
  const page = await open(paths[0], true);
  await page.evaluate(() => {
    document.documentElement.removeAttribute("lang");
    document.querySelector("label").remove();
    document.querySelector("main").style.width = "2000px";
  });
  await check(page, "control", true, [true, false]);
  await measure(page, "control");
  await page.close();
  const found = { violations: result.violations.length, overflow: result.overflow.length };
  result.violations = [];
  result.overflow = [];
  return found;
}

result.control = await control();
for (const path of paths) {
  await look(path);
}
result.cookies = (await browser.cookies()).length;
await browser.close();
console.log(JSON.stringify(result));
