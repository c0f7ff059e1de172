import { browser } from 'wxt/browser';

/** Every site: what "follow me on every site" asks for. */
const EVERY_SITE = ['http://*/*', 'https://*/*'];

/** The site of an address as a permission names it, or null where no extension may ask. */
export function sitePattern(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? `${url.protocol}//${url.hostname}/*` : null;
}

/** Asks to read one site without a click. Must be called in the handler of the reader's gesture, before any `await`. */
export function askForSite(address: string): Promise<boolean> {
  const pattern = sitePattern(address);
  return pattern === null
    ? Promise.resolve(false)
    : browser.permissions.request({ origins: [pattern] }).catch(() => false);
}

/** The same for every site. */
export function askForEverySite(): Promise<boolean> {
  return browser.permissions.request({ origins: EVERY_SITE }).catch(() => false);
}

/** Whether a site is read without a click already. An address that nobody may ask for needs no asking either. */
export async function isAllowed(address: string): Promise<boolean> {
  const pattern = sitePattern(address);
  return pattern === null || (await browser.permissions.contains({ origins: [pattern] }));
}

/** The sites that the reader has allowed, as patterns. */
export async function allowedSites(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

/** Takes a permission back. */
export function forgetSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Calls back when a site was allowed or taken back. @returns a function that stops it. */
export function watchSites(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
