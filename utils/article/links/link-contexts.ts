import type { LinkZone } from '../../model/article';
import { headingOf } from './headings';
import { zoneOfHeading, zoneOfNames, type NamedZone } from './link-zones';
import type { PageElement } from '../tree/page-tree';

/** Where on the page a place stands: handed down from element to element, replaced where an element says more. */
export interface LinkContext {
  readonly zone: LinkZone;
  readonly heading: string | null;
  /** Paid for: such links are not handed on. */
  readonly advertising: boolean;
}

const OUTSIDE: LinkContext = { zone: 'other', heading: null, advertising: false };
/** Deeper pages are broken or hostile. */
const MAX_DEPTH = 400;
const LONG_PARAGRAPH = 160;

/**
 * The contexts of a page's links. Only the elements around links are looked at, each of them once: a page has ten times
 * as many elements as that, and class names repeat.
 */
export class LinkContexts {
  /** The context inside an element. */
  readonly #inside = new Map<PageElement, LinkContext>();
  /** The context in which a child stands: its parent's, and the heading before it. */
  readonly #at = new Map<PageElement, LinkContext>();
  readonly #names = new Map<string, NamedZone>();

  /** The context in which an element stands. */
  at(element: PageElement, depth = 0): LinkContext {
    const parent = element.parentElement;
    if (parent === null || depth > MAX_DEPTH) return OUTSIDE;
    if (!this.#at.has(element)) this.#walk(parent, depth);
    return this.#at.get(element) ?? OUTSIDE;
  }

  #walk(parent: PageElement, depth: number): void {
    const own = this.#inside.get(parent) ?? this.#enter(parent, this.at(parent, depth + 1));
    this.#inside.set(parent, own);
    let context = own;
    for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) {
      this.#at.set(child, context);
      const heading = headingOf(child);
      if (heading !== null) context = { ...own, heading, zone: zoneOfHeading(heading) ?? own.zone };
    }
  }

  #enter(element: PageElement, outer: LinkContext): LinkContext {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    const named = this.#named(names);
    const label = element.getAttribute('aria-label');
    const zone = zoneOfTag(element) ?? named.zone ?? (label === null ? null : zoneOfHeading(label));
    const inner = zone === null ? outer.zone : inside(outer.zone, zone);
    const advertising = named.advertising && !outer.advertising;
    if (inner === outer.zone && !advertising) return outer;
    if (holdsArticle(element)) return outer;
    const heading = label !== null && inner !== 'navigation' && inner !== 'footer' ? label : outer.heading;
    return { zone: inner, heading, advertising: outer.advertising || advertising };
  }

  #named(names: string): NamedZone {
    const known = this.#names.get(names) ?? zoneOfNames(names);
    this.#names.set(names, known);
    return known;
  }
}

/**
 * Wrappers of the whole page carry any class there is ("has-footer", "sidebar-right", "ad_body"): what holds the headline
 * or the text is no such box.
 */
function holdsArticle(element: PageElement): boolean {
  if (element.querySelector('h1') !== null) return true;
  let long = 0;
  for (const paragraph of element.querySelectorAll('p'))
    if ((paragraph.textContent ?? '').length > LONG_PARAGRAPH && (long += 1) > 2) return true;
  return false;
}

/** Menus and the page's foot hold nothing but their own kind; a box of stories may be built as a menu or a sidebar. */
function inside(outer: LinkZone, inner: LinkZone): LinkZone {
  if (outer === 'footer') return outer;
  if (outer === 'navigation' && inner !== 'footer') return outer;
  const stories = outer === 'related' || outer === 'most-read' || outer === 'latest';
  return stories && (inner === 'aside' || inner === 'navigation') ? outer : inner;
}

function zoneOfTag(element: PageElement): LinkZone | null {
  const role = element.getAttribute('role');
  if (element.localName === 'nav' || role === 'navigation' || role === 'menubar' || role === 'menu')
    return 'navigation';
  if (role === 'contentinfo') return 'footer';
  if (element.localName === 'footer') return element.closest('article,aside,section') ? null : 'footer';
  if (element.localName === 'aside' || role === 'complementary') return 'aside';
  return null;
}
