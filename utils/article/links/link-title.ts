import type { PageElement } from '../tree/page-tree';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
const MARKED = '[class*="title" i],[class*="headline" i]';
const KICKER_WORDS = 4;
const SKIPPED = /^(?:script|style|noscript|template|svg|time|picture|iframe)$/;
const INLINE = /^(?:b|i|em|strong|span|u|mark|sup|sub|wbr)$/;

export interface LinkTitle {
  readonly title: string;
  /** A heading stands inside the link. */
  readonly headed: boolean;
  /** The link has words of its own, not only a picture's description or a label. */
  readonly worded: boolean;
}

/**
 * What a reader reads as the title of a link: the heading inside it, else its text, else what it says to screen readers,
 * else the picture's description. Texts of neighbouring elements are parted by a space.
 */
export function linkTitle(anchor: PageElement): LinkTitle {
  const plain = anchor.firstElementChild === null;
  const text = plain ? fold(anchor.textContent ?? '') : spacedText(anchor);
  const heading = plain ? null : anchor.querySelector(HEADINGS);
  const marked = heading ?? (plain ? null : anchor.querySelector(MARKED));
  const head = marked === null ? '' : spacedText(marked);
  // A kicker is marked up as a heading now and then ("SCORCHER"): a heading of few words is only the title's start.
  const title = head.split(' ').length > KICKER_WORDS ? head : text;
  return { title: title === '' ? described(anchor) : title, headed: heading !== null, worded: title !== '' };
}

/** The text of a link in a menu or the page's foot, where a word or two stand and nothing is marked up. */
export function plainTitle(anchor: PageElement): LinkTitle {
  const text = fold(anchor.textContent ?? '');
  return { title: text === '' ? described(anchor) : text, headed: false, worded: text !== '' };
}

function described(anchor: PageElement): string {
  const picture = (): string | null | undefined => anchor.querySelector('img')?.getAttribute('alt');
  return fold(anchor.getAttribute('aria-label') ?? anchor.getAttribute('title') ?? picture() ?? '');
}

function spacedText(element: PageElement): string {
  let text = '';
  const collect = (parent: PageElement): void => {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) text += child.data;
      else if (!SKIPPED.test(child.localName)) {
        const gap = INLINE.test(child.localName) ? '' : ' ';
        text += gap;
        collect(child);
        text += gap;
      }
    }
  };
  collect(element);
  return fold(text);
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
