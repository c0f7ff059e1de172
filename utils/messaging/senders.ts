import { browser } from 'wxt/browser';

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: unknown;
  readonly frameId?: number | undefined;
}

/** A message of one of this extension's own pages (popup, sidebar, options), and of nobody else. */
export function isOwnPage(sender: Sender): boolean {
  return (
    sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/' as never))
  );
}

/** A message of this extension's background: it has no tab, and no address but the extension's own. */
export function isOwnBackground(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab === undefined;
}
