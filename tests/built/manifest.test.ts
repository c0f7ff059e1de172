import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BrowserFamily } from '../../scripts/support/find-browser.mjs';
import { extensionFolder } from '../../scripts/support/tools.mjs';

interface Manifest {
  readonly [key: string]: unknown;
  readonly permissions: readonly string[];
  readonly icons: Record<string, string>;
  readonly commands: Record<string, unknown>;
  readonly action: Record<string, unknown>;
}

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const PERMISSIONS: Record<BrowserFamily, readonly string[]> = {
  chrome: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'contextMenus', 'scripting', 'storage'],
};

describe.each(['chrome', 'firefox'] as const)('the extension built for %s', (family) => {
  const folder = extensionFolder(family);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Manifest;

  it('asks for exactly the permissions that are promised', () => {
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS[family]);
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['optional_permissions']).toBeUndefined();
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
  });

  it('runs nothing in a page before a click, and shows pages nothing of itself', () => {
    expect(manifest['content_scripts']).toBeUndefined();
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  it('lets its pages load their own files and nothing else', () => {
    expect(manifest['content_security_policy']).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
    });
  });

  it('has its popup, sidebar, settings, shortcuts and icons', () => {
    expect(manifest).toMatchObject({
      manifest_version: 3,
      default_locale: 'en',
      action: { default_popup: 'popup.html' },
      options_ui: { page: 'options.html' },
      ...(family === 'chrome'
        ? { side_panel: { default_path: 'sidepanel.html' }, minimum_chrome_version: '120' }
        : { sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false } }),
    });
    expect(Object.keys(manifest.commands)).toEqual(
      expect.arrayContaining(['_execute_action', 'open-sidebar']),
    );
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
    expect(Object.values(manifest.icons).filter((icon) => !existsSync(join(folder, icon)))).toEqual([]);
  });

  it('names only texts that exist', () => {
    const messages = JSON.parse(read('_locales/en/messages.json')) as Record<string, unknown>;
    const named = [...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in messages))).toEqual([]);
  });

  it('loads no file from elsewhere', () => {
    const pages = files(folder).filter((file) => file.endsWith('.html'));
    const foreign = pages.filter((file) =>
      /(?:src|href)=["'](?:https?:)?\/\//.test(readFileSync(file, 'utf8')),
    );
    expect(foreign).toEqual([]);
    const sheets = files(folder).filter((file) => file.endsWith('.css'));
    expect(
      sheets.filter((file) => /url\(["']?(?:https?:)?\/\/|@import/.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });
});

it('Firefox is told who the extension is, and that it collects nothing', () => {
  const manifest = JSON.parse(
    readFileSync(join(extensionFolder('firefox'), 'manifest.json'), 'utf8'),
  ) as Manifest;
  expect(manifest['browser_specific_settings']).toMatchObject({
    gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    gecko_android: { strict_min_version: '142.0' },
  });
});
