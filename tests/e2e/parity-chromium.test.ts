import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCard } from '../../scripts/card/read-card';
import { storyIds } from '../corpus/load';
import { settled, type ExtensionBrowser } from '../support/browser/extension-browser';
import { launch } from '../support/browser/launch';
import { storedCard } from '../support/browser/stored-card';
import { servePages, type PageServer } from '../support/serve-pages';
import { ROOT } from '../support/source-files';
import { findPage } from './session';

const PAGES = [
  ...readdirSync(join(ROOT, 'samples')).map((name) => `/samples/${name}`),
  ...storyIds().map((id) => `/stories/${id}`),
];

/** The command line reads with linkedom what the extension reads in a live page: the cards must not differ. */
describe('the card of the command line is the card of Chromium', () => {
  let browser: ExtensionBrowser;
  let server: PageServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launch('chrome'), servePages(findPage)]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it.each(PAGES)('%s', async (path) => {
    const url = server.url(path);
    const tab = await browser.openPage(url);
    const popup = await browser.clickIcon(tab);
    await settled(popup);
    const shown = await storedCard(popup, url);
    await popup.close();
    await tab.close();
    const read = readCard({ html: findPage(path) ?? '', url });
    expect('card' in read ? read.card : null).toEqual(shown);
  });
});
