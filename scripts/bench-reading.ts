import { createServer, type Server } from 'node:http';
import { readdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import type { ReaderName } from './bench-reading/in-page';
import { readSource } from './card/read-source';
import { findBrowser } from './support/find-browser.mjs';

/**
 * Measures in Chromium what reading a page costs beside Readability's own clone and parse, as a click does it: in a
 * document and a process of its own, with code that has never run: the reader script's part in the page, and apart from it what
 * the background then does in its own thread. They take turns; of several runs the fastest counts.
 *   npm run bench:reading -- [--rounds 3] [--json] PAGE_OR_FOLDER…
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, json: { type: 'boolean', default: false } },
});

const NAMES: readonly ReaderName[] = ['readability', 'page', 'background'];

interface Times {
  readonly page: string;
  readonly cold: Record<ReaderName, number>;
  readonly warm: Record<ReaderName, number>;
}

async function main(): Promise<void> {
  const files = (await Promise.all(positionals.map(listPages))).flat();
  const pages = new Map(
    await Promise.all(files.map(async (file) => [idOf(file), await readSource(file)] as const)),
  );
  const code = await bundle();
  const server = await serve((id) => pages.get(id)?.html ?? '');
  const { port } = server.address() as AddressInfo;
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome'),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--site-per-process',
      `--host-resolver-rules=MAP *.example 127.0.0.1:${String(port)}`,
    ],
  });
  const all: Times[] = [];
  for (const page of pages.keys()) all.push(await timePage(browser, page, code));
  await browser.close();
  server.close();
  if (values.json) console.log(JSON.stringify(all));
  else print(all);
}

const idOf = (file: string): string => basename(file).replace(/\.html?(?:\.gz)?$/, '');

async function listPages(path: string): Promise<string[]> {
  if (/\.html?(?:\.gz)?$/.test(path)) return [path];
  return (await readdir(path))
    .filter((name) => /\.html?(?:\.gz)?$/.test(name))
    .map((name) => join(path, name));
}

/** The code of both readers as one classic script, made as the extension's is. */
async function bundle(): Promise<string> {
  const entry = join(import.meta.dirname, 'bench-reading', 'in-page.ts');
  const made = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  })) as Rolldown.RolldownOutput[];
  return made[0]?.output[0].code ?? '';
}

/** Serves each page at a host of its own, so that each has its own process; nothing that a page refers to is loaded. */
function serve(htmlOf: (id: string) => string): Promise<Server> {
  const server = createServer((request, response) => {
    const id = decodeURIComponent((request.url ?? '').slice(1));
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
    });
    response.end(htmlOf(id));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

let visits = 0;

async function timePage(browser: Browser, page: string, code: string): Promise<Times> {
  const cold: Record<ReaderName, number> = { readability: Infinity, page: Infinity, background: Infinity };
  const warm = { ...cold };
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const name of round % 2 === 0 ? NAMES : [...NAMES].reverse()) {
      const tab = await browser.newPage();
      await tab.goto(`http://visit${String((visits += 1))}.example/${encodeURIComponent(page)}`, {
        waitUntil: 'domcontentloaded',
      });
      await tab.evaluate(code);
      await tab.evaluate((reader) => globalThis.prepareReader(reader), name);
      const session = await tab.createCDPSession();
      await session.send('Performance.enable');
      const first = await cpuTime(tab, session, name);
      const second = await cpuTime(tab, session, name);
      cold[name] = Math.min(cold[name], first);
      warm[name] = Math.min(warm[name], second);
      await tab.close();
    }
  return { page, cold, warm };
}

/** Time of the page's own thread, in ms: on a busy machine the clock counts the work of others. */
async function cpuTime(tab: Page, session: CDPSession, name: ReaderName): Promise<number> {
  const before = await threadTime(session);
  await tab.evaluate((reader) => globalThis.runReader(reader), name);
  return (await threadTime(session)) - before;
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN) * 1000;
}

function print(all: readonly Times[]): void {
  console.log(
    `pages: ${String(all.length)}`.padEnd(14),
    'median        by Readability (median of the pages)',
  );
  for (const state of ['cold', 'warm'] as const)
    for (const name of NAMES) {
      const ratio = median(all.map((times) => times[state][name] / times[state].readability));
      const time = median(all.map((times) => times[state][name]));
      console.log(state.padEnd(5), name.padEnd(12), `${time.toFixed(1)} ms`.padEnd(13), ratio.toFixed(2));
    }
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
}

await main();
