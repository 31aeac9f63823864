// Usage: node race.js FOLDER...   Prints what each reader takes for all pages (*.html, *.html.gz), as a table in Markdown.
// Processor time of the process; median of alternating rounds, after rounds that warm the compiler up.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { Defuddle } from "defuddle/node";

const rounds = 3;
const warmUp = 1;

const readers = {
  "readability on linkedom": async (html) => {
    const { document } = parseHTML(html);
    return new Readability(document).parse()?.textContent?.length ?? 0;
  },
  "defuddle on linkedom": async (html) => {
    const { document } = parseHTML(html);
    return (await Defuddle(document, "https://news.example/story")).content.length;
  },
};

function pagesOf(folder) {
  return readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return pagesOf(path);
    if (/\.html?\.gz$/.test(name)) return [gunzipSync(readFileSync(path)).toString("utf8")];
    return /\.html?$/.test(name) ? [readFileSync(path, "utf8")] : [];
  });
}

async function lap(reader, pages) {
  const start = process.cpuUsage();
  let failed = 0;
  for (const page of pages) {
    try {
      await reader(page);
    } catch {
      failed++; // A page that a reader gives up on is counted in the table.
    }
  }
  const { user, system } = process.cpuUsage(start);
  return { milliseconds: (user + system) / 1000, failed };
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

const pages = process.argv.slice(2).flatMap(pagesOf);
if (pages.length === 0) throw new Error("No pages. Usage: node race.js FOLDER...");
const bytes = pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0);
const laps = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
for (let round = -warmUp; round < rounds; round++) {
  for (const [name, reader] of Object.entries(readers)) {
    const result = await lap(reader, pages);
    if (round >= 0) laps[name].push(result);
  }
}

console.log(`${pages.length} pages, ${(bytes / 1e6).toFixed(1)} MB of UTF-8; processor time; median of ${rounds} alternating rounds. Node ${process.version}.\n`);
console.log("| reader | CPU ms a page | MB/s of UTF-8 | pages it failed on |\n|---|--:|--:|--:|");
for (const [name, results] of Object.entries(laps)) {
  const time = median(results.map((result) => result.milliseconds));
  console.log(`| ${name} | ${(time / pages.length).toFixed(2)} | ${(bytes / 1e3 / time).toFixed(1)} | ${results[0].failed} |`);
}
