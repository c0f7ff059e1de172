/** What the extension calls; all else stays callable, only without the polyfill's promises, which Manifest V3 has itself. */
const USED = [
  'action',
  'commands',
  'contextMenus',
  'devtools',
  'permissions',
  'runtime',
  'scripting',
  'storage',
  'tabs',
  'windows',
];

/** The polyfill's table of all of Chrome's API, two thirds of its size, as JSON within its source. */
const TABLE = /(const apiMetadata = )(\{[\s\S]*?\n {6}\});/;

/**
 * Leaves only the rows of the API that is used in webextension-polyfill's table: a popup waits for it at every click.
 * @returns {{ name: string, transform(code: string, id: string): string | undefined }} a Vite plugin
 */
export function trimPolyfill() {
  return {
    name: 'trim-polyfill',
    transform(code, id) {
      if (!/webextension-polyfill[/\\]dist[/\\]browser-polyfill\.js/.test(id)) return undefined;
      return code.replace(TABLE, (_, /** @type {string} */ start, /** @type {string} */ table) => {
        const rows = /** @type {Record<string, unknown>} */ (JSON.parse(table));
        const used = Object.entries(rows).filter(([name]) => USED.includes(name));
        return `${start}${JSON.stringify(Object.fromEntries(used))};`;
      });
    },
  };
}
