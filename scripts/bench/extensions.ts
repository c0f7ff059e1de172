import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';
import type { BrowserFamily } from '../support/find-browser.mjs';

/** The same as the extension's own, so that the same harness drives all of them in Firefox. */
const GECKO = { id: 'nutgraf@nutgraf.example', data_collection_permissions: { required: ['none'] } };

/** An extension that does nothing but show a popup with a sentence. Gives its folder. */
export function writeControl(scratch: string): string {
  const folder = join(scratch, 'control');
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Control',
    version: '1',
    action: { default_popup: 'popup.html', default_area: 'navbar' },
    browser_specific_settings: { gecko: GECKO },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><html data-state="card"><meta charset="utf-8"><body style="width:400px"><p>An empty popup.</p>',
  );
  return folder;
}

/** The extension with the facts step left out: the page is read, messages and popup are the same, the card has no facts. */
export async function buildWithoutFacts(family: BrowserFamily, scratch: string): Promise<string> {
  const outDir = join(scratch, 'without-facts');
  const leaveOut = {
    name: 'leave-out-facts',
    enforce: 'pre' as const,
    load: (id: string): string | null =>
      /\/utils\/facts\/extract-facts\.ts$/.test(id)
        ? 'export const extractFacts = () => ({ what: [], who: [], when: [], where: [], casualties: [] });'
        : null,
  };
  await build({ browser: family, outDir, vite: () => ({ plugins: [leaveOut] }) });
  return join(outDir, `${family}-mv3`);
}
