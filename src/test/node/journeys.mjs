// Goes the ways that journalists go, in a real browser. Argument: a file of JSON with the browser's program, the server's
// address and what to look for. Prints what was seen as one JSON object.
import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";

const { program, server, word, title, one, other, kommun } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const LIBRARY = "/_static/echarts/6.0.0/dist/echarts.esm.min.js";
const browser = await puppeteer.launch({
  executablePath: program,
  // It ends when the pipe is closed: with this program, however that ends.
  pipe: true,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
});
const page = await browser.newPage();
// A machine that is busy fails nothing.
page.setDefaultTimeout(180_000);
const complaints = [];
page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
page.on("pageerror", (error) => complaints.push(String(error)));
await page.setExtraHTTPHeaders({ "Accept-Language": "sv" });
await page.setViewport({ width: 1280, height: 900 });

async function follow(selector) {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
}

async function followText(text) {
  const link = await page.waitForSelector(`.traffar a::-p-text(${text})`);
  await Promise.all([page.waitForNavigation(), link.click()]);
}

const texts = (selector) => page.$$eval(selector, (all) => all.map((each) => each.textContent.trim()));
const seen = { complaints };

await page.goto(server + "/");
await page.type("#sokord", word);
await page.waitForSelector("#sokforslag option");
seen.suggestions = await page.$$eval("#sokforslag option", (all) => all.map((each) => each.value));
await follow(".sok button");
seen.hits = await texts(".traffar li");
await followText(title);
seen.uppdrag = await texts("main");

await page.goto(`${server}/prognoser?kommun=${kommun}&niva=VERKSAMHET`);
seen.prognoser = await texts("main table tbody tr");
seen.bars = await page.$$eval("svg.bild rect", (all) => all.length);

await page.goto(server + "/samansvar");
seen.nodes = await texts("svg.bild a text");
await page.evaluate((name) => [...document.querySelectorAll("svg.bild a")]
  .find((each) => each.querySelector("text")?.textContent === name).setAttribute("data-chosen", ""), one);
await follow("svg.bild a[data-chosen] circle");
seen.chosen = await texts("article h3");
const both = await page.evaluate((name) => [...document.querySelectorAll("svg.bild a title")]
  .map((each) => each.textContent).find((text) => text.includes(name) && text.includes("–")), other);
seen.line = both;
await page.evaluate((text) => [...document.querySelectorAll("svg.bild a")]
  .find((each) => each.querySelector("title").textContent === text).dispatchEvent(new MouseEvent("click", { bubbles: true })), both);
seen.target = await texts("article:target li");

await page.goto(server + "/samansvar");
await page.click("button.utforska");
await page.waitForSelector(".natverk canvas");
const place = () => page.evaluate(async (library, name) => {
  const { getInstanceByDom } = await import(library);
  const series = getInstanceByDom(document.querySelector(".natverk")).getModel().getSeriesByIndex(0);
  const data = series.getData();
  const at = series.coordinateSystem.dataToPoint(data.getItemLayout(data.indexOfName(name)));
  const room = document.querySelector(".natverk").getBoundingClientRect();
  return { bodies: data.count(), links: series.getEdgeData().count(), x: room.x + at[0], y: room.y + at[1],
    fixed: document.getElementById("bild").checkVisibility() };
}, LIBRARY, one);
// A force layout comes to rest by and by.
const PAUSE = 500;
const STILL = 1;
for (let before = { x: 0, y: 0 }; ;) {
  seen.explored = await place();
  if (Math.hypot(seen.explored.x - before.x, seen.explored.y - before.y) < STILL) {
    break;
  }
  before = seen.explored;
  await new Promise((rest) => setTimeout(rest, PAUSE));
}
await Promise.all([page.waitForNavigation(), page.mouse.click(seen.explored.x, seen.explored.y)]);
seen.body = await texts("h1");

await browser.close();
console.log(JSON.stringify(seen));
