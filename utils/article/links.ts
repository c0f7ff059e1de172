import type { PageLink } from '../model/article';

/** Every http(s) link of the page, in document order. */
export function readLinks(page: Document, url: string): PageLink[] {
  const links: PageLink[] = [];
  [...page.querySelectorAll('a[href]')].forEach((anchor, position) => {
    const title = (anchor.textContent ?? '').replace(/\s+/g, ' ').trim();
    const target = absolute(anchor.getAttribute('href') ?? '', url);
    if (title === '' || target === null) return;
    links.push({ title, url: target, zone: 'other', position });
  });
  return links;
}

/** The absolute http(s) address, or null for any other scheme and for what is no address. */
function absolute(href: string, base: string): string | null {
  if (!URL.canParse(href, base)) return null;
  const { protocol, href: address } = new URL(href, base);
  return protocol === 'http:' || protocol === 'https:' ? address : null;
}
