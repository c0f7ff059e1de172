import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserFamily } from '../../scripts/support/find-browser.mjs';
import type { ExtensionBrowser, View } from '../support/browser/extension-browser';
import { launch } from '../support/browser/launch';
import { servePages, type PageServer } from '../support/serve-pages';
import { ROOT } from '../support/source-files';
import { loadStory, pageOf, storyIds } from '../corpus/load';

/** One browser and one server for all the tests of a file; valid while tests run. */
export interface Session {
  readonly family: BrowserFamily;
  readonly browser: ExtensionBrowser;
  readonly server: PageServer;
  /** Keeps a picture of a view under artifacts/e2e. */
  keepPicture(view: View, name: string): Promise<void>;
}

export const SAMPLE = '/samples/landslide.html';
const PICTURES = join(ROOT, 'artifacts', 'e2e');

/** What each registers its tests with, by name. */
export type Scenarios = Readonly<Record<string, (session: () => Session) => void>>;

/** Registers the tests of the scenarios, run in a browser of the family. */
export function describeIn(family: BrowserFamily, scenarios: Scenarios): void {
  describe(family === 'chrome' ? 'Chromium' : 'Firefox', () => {
    let session: Session | undefined;
    const current = (): Session => {
      if (session === undefined) throw new Error('The browser has not started');
      return session;
    };
    beforeAll(async () => {
      mkdirSync(PICTURES, { recursive: true });
      const server = await servePages(findPage);
      const browser = await launch(family);
      session = {
        family,
        browser,
        server,
        keepPicture: (view, name) => view.screenshot(join(PICTURES, `${name}-${family}.png`), 'whole'),
      };
    });
    afterAll(async () => {
      await session?.browser.close().catch(() => undefined);
      session?.server.close();
    });
    for (const [name, register] of Object.entries(scenarios)) {
      describe(name, () => {
        register(current);
      });
    }
  });
}

/** The pages that the project ships: the samples, the stories of the corpus, and the pages of these tests. */
export function findPage(path: string): string | null {
  const [, folder = '', name = ''] = /^\/(\w+)\/([\w-]+)(?:\.html)?$/.exec(path) ?? [];
  if (folder === 'samples') return readFileSync(join(ROOT, 'samples', `${name}.html`), 'utf8');
  if (folder === 'stories' && storyIds().includes(name)) return pageOf(loadStory(name));
  if (folder === 'pages') return readFileSync(join(import.meta.dirname, 'pages', `${name}.html`), 'utf8');
  return null;
}
