import { chromium } from "/work/main/node_modules/@playwright/test/index.mjs";
const base = process.env.BASE ?? "http://127.0.0.1:4400";
const out = "/tmp/shots"; import { mkdirSync } from "node:fs"; mkdirSync(out, { recursive: true });
const [paths, widths = "1440,390", schemes = "light,dark"] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: "/usr/bin/chromium" });
for (const w of widths.split(",")) for (const s of schemes.split(",")) {
  const c = await b.newContext({ viewport: { width: +w, height: +w < 600 ? 844 : 900 }, colorScheme: s, deviceScaleFactor: 1 });
  await c.addCookies([{ name: "variorum-actor", value: "Lena%20Marsh", url: base }]);
  const p = await c.newPage();
  p.on("console", (m) => m.type() === "error" && console.log("console", m.text().slice(0, 300)));
  p.on("pageerror", (e) => console.log("pageerror", e.message.slice(0, 300)));
  for (const [i, path] of paths.split(",").entries()) {
    const [name, url] = path.includes("=") && !path.startsWith("/") ? [path.slice(0, path.indexOf("=")), path.slice(path.indexOf("=") + 1)] : [`p${i}`, path];
    await p.goto(base + url, { waitUntil: "load", timeout: 120000 });
    await p.waitForTimeout(1200);
    await p.screenshot({ path: `${out}/${name}-${w}-${s}.png`, fullPage: process.env.FULL === "1" });
    const over = await p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) console.log("OVERFLOW", name, w, over);
  }
  await c.close();
}
await b.close();
