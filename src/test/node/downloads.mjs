// Downloads what views offer, as people do: by a click. Argument: a file of JSON with the browser's program, the server's address
// and the paths of the views. Prints what each gave: its CSV, the address of its question, what its picture begins with.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

const { program, server, paths } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const browser = await puppeteer.launch({
  executablePath: program,
  // It ends when the pipe is closed: with this program, however that ends.
  pipe: true,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
});
const folder = mkdtempSync(join(tmpdir(), "downloads-"));
const page = await browser.newPage();
// A machine that is busy fails nothing.
page.setDefaultTimeout(180_000);
await page.setExtraHTTPHeaders({ "Accept-Language": "sv" });
const session = await browser.target().createCDPSession();
await session.send("Browser.setDownloadBehavior", { behavior: "allowAndName", downloadPath: folder, eventsEnabled: true });

/** The file that comes of a click. */
async function download(selector) {
  const name = new Promise((done) => session.once("Browser.downloadWillBegin", (event) => done(event.suggestedFilename)));
  const file = new Promise((done) => {
    const progress = (event) => {
      if (event.state === "completed") {
        session.off("Browser.downloadProgress", progress);
        done(event.guid);
      }
    };
    session.on("Browser.downloadProgress", progress);
  });
  await page.$eval(selector, (each) => each.click());
  return { name: await name, bytes: readFileSync(join(folder, await file)) };
}

const got = [];
for (const path of paths) {
  await page.goto(server + path, { waitUntil: "load" });
  const csv = await download("a.csv");
  const one = { path, csv: csv.bytes.toString("utf8"), name: csv.name, question: await page.$eval("a.fraga", (each) => each.href) };
  if (await page.$("button.png")) {
    const png = await download("button.png");
    one.picture = { name: png.name, begins: png.bytes.subarray(1, 4).toString("latin1"), width: png.bytes.readUInt32BE(16) };
  }
  got.push(one);
}
await browser.close();
rmSync(folder, { recursive: true });
console.log(JSON.stringify({ views: got }));
