const HEADINGS = 'h1,h2,h3,h4,h5,h6,[class*="title" i],[class*="headline" i]';
const KICKER_WORDS = 4;
const SKIPPED = /^(?:script|style|noscript|template|svg|time|picture|iframe)$/i;

/**
 * What a reader reads as the title of a link: the heading inside it, else its text, else what it says to screen readers,
 * else the picture's description. Texts of neighbouring elements are parted by a space.
 */
export function linkTitle(anchor: Element): string {
  const text = spacedText(anchor);
  const heading = anchor.firstElementChild === null ? null : anchor.querySelector(HEADINGS);
  const head = heading === null ? '' : spacedText(heading);
  // A kicker is marked up as a heading now and then ("SCORCHER"): a heading of few words is only the title's start.
  const title = head.split(' ').length > KICKER_WORDS ? head : text;
  if (title !== '') return title;
  return fold(
    anchor.getAttribute('aria-label') ??
      anchor.getAttribute('title') ??
      anchor.querySelector('img')?.getAttribute('alt') ??
      '',
  );
}

function spacedText(element: Element): string {
  const parts: string[] = [];
  const collect = (node: Node): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
      else if (child.nodeType === 1 && !SKIPPED.test((child as Element).localName)) {
        const inline = /^(?:b|i|em|strong|span|u|mark|sup|sub|wbr)$/i.test((child as Element).localName);
        if (!inline) parts.push(' ');
        collect(child);
        if (!inline) parts.push(' ');
      }
    }
  };
  collect(element);
  return fold(parts.join(''));
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
