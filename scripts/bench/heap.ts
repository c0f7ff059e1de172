import puppeteer, { TargetType, type Browser, type WebWorker } from 'puppeteer-core';
import { servePages } from '../../tests/support/serve-pages';
import { findBrowser } from '../support/find-browser.mjs';
import type { BenchPage } from './pages';

export interface Heap {
  /** Megabytes in use after a collection: the worker just started, and after all pages were read. */
  readonly started: number;
  readonly read: number;
}

/** What the built extension's worker holds in Chromium. Firefox gives no such number of one extension. */
export async function measureHeap(extension: string, pages: readonly BenchPage[]): Promise<Heap> {
  const server = await servePages((path) => pages.find(({ id }) => path === `/${id}`)?.html ?? null);
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome'),
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const id = await browser.installExtension(extension);
    const worker = await workerOf(browser, id);
    const started = await usedBy(worker);
    for (const page of pages) await click(browser, id, server.url(`/${page.id}`));
    return { started, read: await usedBy(worker) };
  } finally {
    await browser.close();
    server.close();
  }
}

async function workerOf(browser: Browser, id: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (found) => found.type() === TargetType.SERVICE_WORKER && found.url().includes(id),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('No worker');
  return worker;
}

async function usedBy(worker: WebWorker): Promise<number> {
  await worker.client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await worker.client.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Clicks the icon over a page and waits until its card is there. */
async function click(browser: Browser, id: string, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('The extension has gone');
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((found) => found.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  await popup.waitForSelector('html[data-state]:not([data-state=reading])');
  await popup.close();
  await page.close();
}
