// Opens the tools for developers in a real browser that reaches no other machine, and waits until each shows what it should.
// Argument: a file of JSON with the browser's program, the server's address, and for each path the texts that its page holds in
// the end. Prints the paths of what was asked of the server, what was asked of others, and what the browser complained of.
import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";

const { program, server, tools } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const browser = await puppeteer.launch({
  executablePath: program,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
});
const result = { asked: [], foreign: [], complaints: [], lacking: [] };

for (const [path, texts] of Object.entries(tools)) {
  const page = await browser.newPage();
  // A machine that is busy fails nothing.
  page.setDefaultTimeout(180_000);
  page.on("request", (request) => {
    const address = new URL(request.url());
    (address.origin === server || address.protocol === "data:" ? result.asked : result.foreign).push(address.pathname);
  });
  page.on("console", (message) => message.type() === "error" && result.complaints.push(`${path}: ${message.text()}`));
  page.on("pageerror", (error) => result.complaints.push(`${path}: ${error}`));
  await page.goto(server + path, { waitUntil: "load" });
  for (const text of texts) {
    await page.waitForFunction((awaited) => document.body.innerHTML.includes(awaited), { timeout: 60_000 }, text)
      .catch(() => result.lacking.push(`${path}: ${text}`));
  }
  await page.close();
}
await browser.close();
console.log(JSON.stringify(result));
