import { siteOf } from '../../text/site-of';
import type { MetaTags } from './meta-tags';
import type { PageDocument } from '../tree/page-tree';

/**
 * The page's own address: what the page names as canonical, where that is http(s) and of the same site.
 * For a saved page (`file:`) any http(s) address it names is believed.
 */
export function readAddress(page: PageDocument, url: string, meta: MetaTags): string {
  const canonical = page.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  for (const named of [canonical, meta('og:url')[0], meta('twitter:url')[0]]) {
    const address = resolve(named ?? '', url);
    if (address !== null && isOwn(address, url)) return address;
  }
  return url;
}

/** A canonical address that is the site's home page (seen on careless templates) says nothing of this page. */
function isOwn(address: string, url: string): boolean {
  const named = new URL(address);
  if (!/^https?:/.test(url) || !URL.canParse(url)) return true;
  const shown = new URL(url);
  if (named.pathname === '/' && shown.pathname !== '/') return false;
  return siteOf(named.hostname) === siteOf(shown.hostname);
}

/** The absolute http(s) address of a reference, or null for any other scheme and for what is no address. */
export function resolve(reference: string, base: string): string | null {
  // Browsers drop white space and control characters before they look at the scheme; so does URL.
  if (reference.trim() === '' || !URL.canParse(reference, base)) return null;
  const address = new URL(reference, base);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
  return address.href;
}

/** Whether two addresses name the same page: scheme, `www.`, a slash at the end, query and fragment left out. */
export function samePage(a: string, b: string): boolean {
  return pageKey(a) === pageKey(b);
}

function pageKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname } = new URL(address);
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/(?:amp\/?)?$/, '')}`;
}
