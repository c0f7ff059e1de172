import { newsPage } from '../../hostile/page';

const NAMES = 'ABCDEFGHIJKLMNOPQRST'.split('').map((letter) => `Tarn${letter.toLowerCase()}`);

/** Addresses of twenty pages, each with a story of its own. */
export const PATHS: readonly string[] = NAMES.map((name) => `/story-${name}`);

/** The title of the story at a path. */
export const titleAt = (path: string): string =>
  `Two killed as bridge collapses in ${path.slice(path.lastIndexOf('-') + 1)}`;

/** Notes all that a page can see of what happens to it, in `seen`. */
const PROBE = `
  window.seen = { changes: 0, events: [] };
  new MutationObserver((records) => { seen.changes += records.length; })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const name of ['message', 'wxt:content-script-started', 'nutgraf', 'securitypolicyviolation'])
    for (const target of [window, document])
      target.addEventListener(name, () => seen.events.push(name), true);
`;

/** What stands at a path: a story, or the one that watches (`/watching`). */
export function pageAt(path: string): string | null {
  if (PATHS.includes(path)) return newsPage({ title: titleAt(path) });
  return path === '/watching' ? newsPage({ head: `<script>${PROBE}</script>` }) : null;
}
