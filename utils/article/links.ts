import type { PageLink } from '../model/article';
import { LinkContexts } from './links/link-contexts';
import { labelBefore, RunningText } from './links/link-surroundings';
import { linkTitle, plainTitle } from './links/link-title';
import { readAddress, resolve } from './metadata/address';
import { readMetaTags } from './metadata/meta-tags';
import type { PageDocument } from './tree/page-tree';

/**
 * Every http(s) link of the page with where it stands, in document order. Advertising is left out (what its boxes and
 * `rel="sponsored"` say is paid for), and so are pictures whose address a link with words leads to as well.
 * @param url address of the page, against which relative addresses are read unless it has a `base`.
 */
export function readLinks(page: PageDocument, url: string): PageLink[] {
  const base = baseOf(page, url);
  const contexts = new LinkContexts();
  const running = new RunningText();
  const links: PageLink[] = [];
  const pictures = new Set<PageLink>();
  /** Teasers link twice or thrice to the same address, menus stand twice on the page. */
  const addresses = new Map<string, string | null>();
  let position = -1;
  for (const anchor of page.querySelectorAll('a[href]')) {
    position += 1;
    const href = anchor.getAttribute('href') ?? '';
    // A place on the same page: a third of the links of some pages.
    if (href.startsWith('#')) continue;
    let address = addresses.get(href);
    if (address === undefined) addresses.set(href, (address = resolve(href, base)));
    if (address === null || /\bsponsored\b/i.test(anchor.getAttribute('rel') ?? '')) continue;
    const context = contexts.at(anchor);
    if (context.advertising) continue;
    const frame = context.zone === 'navigation' || context.zone === 'footer';
    const { title, headed, worded } = frame ? plainTitle(anchor) : linkTitle(anchor);
    if (title === '') continue;
    const label = frame ? null : labelBefore(anchor);
    const heading = label ?? context.heading;
    const zone = label !== null ? 'related' : running.holds(anchor, context.zone) ? 'text' : context.zone;
    const teaser = headed || anchor.closest('h1,h2,h3,h4,h5,h6') !== null;
    const link: PageLink = {
      title,
      url: address,
      zone,
      position,
      ...(heading === null ? {} : { heading }),
      ...(teaser ? { teaser } : {}),
    };
    links.push(link);
    if (!worded) pictures.add(link);
  }
  return withoutPictures(links, pictures);
}

/** A picture's description is a title only where the same address has no link with words. */
function withoutPictures(links: readonly PageLink[], pictures: ReadonlySet<PageLink>): PageLink[] {
  const worded = new Set(links.filter((link) => !pictures.has(link)).map(({ url }) => url));
  return links.filter((link) => !pictures.has(link) || !worded.has(link.url));
}

/** A saved page (`file:`) is read against the address it names as its own. */
function baseOf(page: PageDocument, url: string): string {
  const own = /^https?:/.test(url) ? url : readAddress(page, url, readMetaTags(page));
  const base = page.querySelector('base[href]')?.getAttribute('href');
  return base != null && URL.canParse(base, own) ? new URL(base, own).href : own;
}
