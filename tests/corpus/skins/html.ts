import type { Part, Story, Teaser } from '../story';

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Text of a part with its `[label](address)` links. */
export const inline = (text: string): string =>
  escape(text).replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');

export const teaserItems = (teasers: readonly Teaser[], inner = (title: string): string => title): string =>
  teasers.map(({ url, title }) => `<li><a href="${url}">${inner(escape(title))}</a></li>`).join('\n');

/** "4 May 2024": the day as the publisher prints it, in its own zone. */
export function printedDay(published: string): string {
  const [year, month, day] = published.slice(0, 10).split('-').map(Number);
  const names = 'January February March April May June July August September October November December'.split(
    ' ',
  );
  return `${String(day)} ${names[(month ?? 1) - 1] ?? ''} ${String(year)}`;
}

export interface PartTags {
  readonly paragraph: (html: string, index: number) => string;
  readonly caption: (html: string) => string;
}

/** The body with consecutive list items in one list; `between` is put after the parts of these numbers. */
export function bodyHtml(
  story: Story,
  tags: PartTags,
  between: Readonly<Record<number, string>> = {},
): string {
  let open = false;
  const html = story.body.map((part, index) => {
    const item = part.kind === 'list-item';
    const before = item && !open ? '<ul>' : !item && open ? '</ul>' : '';
    open = item;
    return `${before}${partHtml(part, tags, index)}${between[index] ?? ''}`;
  });
  return html.join('\n') + (open ? '</ul>' : '');
}

function partHtml(part: Part, tags: PartTags, index: number): string {
  const html = inline(part.text);
  switch (part.kind) {
    case 'paragraph':
      return tags.paragraph(html, index);
    case 'subheading':
      return `<h2>${html}</h2>`;
    case 'quotation':
      return `<blockquote><p>${html}</p></blockquote>`;
    case 'list-item':
      return `<li>${html}</li>`;
    case 'caption':
      return tags.caption(html);
    case 'post':
      return `<h3><time datetime="${html}">${html.slice(11, 16)}</time></h3>`;
  }
}

export const jsonLd = (story: Story, type: string): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': type,
    headline: story.title,
    datePublished: story.published,
    author: story.byline.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: story.site },
    articleSection: story.section,
  }).replaceAll('<', '\\u003c')}</script>`;
