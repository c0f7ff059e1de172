import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { escapeScripts } from './scripts/support/escape-scripts.mjs';
import { trimPolyfill } from './scripts/support/trim-polyfill.mjs';

/** What the extension's own pages may load: their own files and nothing else. No request ever leaves. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'";

/** All that the reader grants by installing: no site is read before a click. Each has its line in PRIVACY. */
const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'contextMenus'];

const FIREFOX_KEYS = {
  /** In the toolbar and not behind the puzzle piece: the icon is the way to the card. */
  action: { default_area: 'navbar' as const },
  browser_specific_settings: {
    gecko: {
      id: 'nutgraf@nutgraf.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none' as const] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

/**
 * Chrome's other Spanish, that of Latin America, has the texts of the one: Chromium takes a folder of just its own
 * name, and was seen to fall back to English rather than to "es".
 */
const LATIN_AMERICAN_SPANISH = {
  absoluteSrc: fileURLToPath(new URL('public/_locales/es/messages.json', import.meta.url)),
  relativeDest: '_locales/es_419/messages.json',
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Nutgraf',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'],
    /** Asked for only when the reader wants the sidebar to follow: one site first, or all. */
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: PAGE_POLICY },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+N' } },
      'open-sidebar': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_menuOpenSidebar__',
      },
      // The reader gives it keys where they are wanted.
      'show-all': { description: '__MSG_menuShowAll__' },
    },
    ...(browser === 'firefox' ? FIREFOX_KEYS : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      if (config.browser !== 'firefox') files.push(LATIN_AMERICAN_SPANISH);
    },
  },
  zip: {
    name: 'nutgraf',
    excludeSources: ['artifacts/**', 'docs/screenshots/**'],
  },
  vite: () => ({
    plugins: [preact(), trimPolyfill(), escapeScripts()],
    // Vite's preloading is code that makes requests; the extension's own files are at hand without it.
    build: { modulePreload: false },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('utils/messaging/quiet-context.ts', import.meta.url),
        ),
      },
    },
  }),
});
