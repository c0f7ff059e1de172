import type { PageLink } from '../model/article';
import { HEADING, headingOf, labelBefore, RunningText, under } from './links/link-surroundings';
import { enter, type LinkContext } from './links/link-zones';
import { linkTitle } from './links/link-title';
import { readAddress, resolve } from './metadata/address';
import { readMetaTags } from './metadata/meta-tags';

/**
 * Every http(s) link of the page with where it stands, in document order, in one walk over the page.
 * Advertising is left out (what its boxes and `rel="sponsored"` say is paid for).
 * @param url address of the page, against which relative addresses are read unless it has a `base`.
 */
export function readLinks(page: Document, url: string): PageLink[] {
  const reader = new LinkReader(baseOf(page, url));
  // Not `page.body`: a page without an `html` tag has several roots outside browsers.
  for (const root of page.children) reader.visit(root, { zone: 'other', heading: null, advertising: false });
  return withoutPictures(reader.links, reader.pictures);
}

/** A picture's description is a title only where the same address has no link with words. */
function withoutPictures(links: readonly PageLink[], pictures: ReadonlySet<PageLink>): PageLink[] {
  const worded = new Set(links.filter((link) => !pictures.has(link)).map(({ url }) => url));
  return links.filter((link) => !pictures.has(link) || !worded.has(link.url));
}

/** A saved page (`file:`) is read against the address it names as its own. */
function baseOf(page: Document, url: string): string {
  const own = /^https?:/.test(url) ? url : readAddress(page, url, readMetaTags(page));
  const base = page.querySelector('base[href]')?.getAttribute('href');
  return base != null && URL.canParse(base, own) ? new URL(base, own).href : own;
}

/** Deeper pages are broken or hostile. */
const MAX_DEPTH = 400;

class LinkReader {
  readonly links: PageLink[] = [];
  readonly pictures = new Set<PageLink>();
  readonly #base: string;
  readonly #running = new RunningText();
  #position = 0;

  constructor(base: string) {
    this.#base = base;
  }

  visit(element: Element, outer: LinkContext, inHeading = false, depth = 0): void {
    if (depth > MAX_DEPTH) return;
    const own = enter(element, outer);
    let context = own;
    const heads = inHeading || HEADING.test(element.localName);
    for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
      if (child.localName === 'a' && child.hasAttribute('href')) this.#add(child, context, heads);
      this.visit(child, context, heads, depth + 1);
      const heading = headingOf(child);
      if (heading !== null) context = under(heading, own);
    }
  }

  #add(anchor: Element, context: LinkContext, inHeading: boolean): void {
    const position = this.#position++;
    const url = resolve(anchor.getAttribute('href') ?? '', this.#base);
    const title = linkTitle(anchor);
    if (url === null || title === '' || context.advertising) return;
    if (/\bsponsored\b/i.test(anchor.getAttribute('rel') ?? '')) return;
    const label = labelBefore(anchor);
    const heading = label ?? context.heading;
    const zone =
      label !== null ? 'related' : this.#running.holds(anchor, context.zone) ? 'text' : context.zone;
    const teaser = inHeading || anchor.querySelector('h1,h2,h3,h4,h5,h6') !== null;
    const link: PageLink = {
      title,
      url,
      zone,
      position,
      ...(heading === null ? {} : { heading }),
      ...(teaser ? { teaser } : {}),
    };
    this.links.push(link);
    if ((anchor.textContent ?? '').trim() === '') this.pictures.add(link);
  }
}
