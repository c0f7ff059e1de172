import type { Story } from '../story';
import { bodyHtml, escape, jsonLd, printedDay, teaserItems } from './html';

/** A portal rendered by a script framework: hashed classes, JSON-LD in a graph, hydration data, a cookie dialogue, cards of other stories as <article>. */
export function react(story: Story): string {
  const others = story.more
    .map(
      ({ url, title }) =>
        `<article class="css-1a2b3c"><a href="${url}"><h3 class="css-9z8y7x">${escape(title)}</h3></a><p class="css-k4j5h6">${escape(title)}. Read the whole story.</p></article>`,
    )
    .join('\n');
  const body = bodyHtml(story, {
    paragraph: (html, i) =>
      `<div data-component="text-block" class="css-${String(1000 + i)}"><p class="css-yoay6m">${html}</p></div>`,
    caption: (html) =>
      `<div data-component="image-block"><figure><div class="css-im"><img src="/c.webp" alt=""><span role="text" class="css-cr"><span class="visually-hidden">Image source, </span>Harbour Pictures</span></div><figcaption class="css-cap"><span class="visually-hidden">Image caption, </span>${html}</figcaption></figure></div>`,
  });
  const graph = jsonLd(story, 'ReportageNewsArticle')
    .replace('{"@context":"https://schema.org",', '{"@context":"https://schema.org","@graph":[{')
    .replace('}</script>', '}]}</script>');
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"/><title>${escape(story.title)} - ${escape(story.site)}</title>
<meta property="og:title" content="${escape(story.title)}"/><meta property="og:site_name" content="${escape(story.site)}"/>${graph}</head>
<body><div id="__next"><div role="dialog" aria-label="Cookies" class="css-cookie"><h2>We use cookies</h2><p>We and our partners store and access information on a device. You can accept or manage your choices at any time by visiting our privacy page.</p><button>Accept all</button></div>
<header class="css-hd"><nav class="css-nav"><ul><li><a href="/news">Home</a></li><li><a href="/news/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main id="main-content"><article class="css-art"><header><h1 id="main-heading" tabindex="-1">${escape(story.title)}</h1></header>
<div data-component="byline-block"><time datetime="${story.published}">${printedDay(story.published)}</time>${story.byline.map((name) => `<div class="css-by"><span>By ${escape(name)}</span><span class="css-role">Correspondent</span></div>`).join('')}</div>
${story.standfirst === null ? '' : `<div data-component="text-block"><p class="css-lead"><b>${escape(story.standfirst)}</b></p></div>`}${body}
<div data-component="links-block"><h2>More on this story</h2><ul>${teaserItems(story.related, (title) => `<span>${title}</span>`)}</ul></div></article>
<section data-component="top-stories"><h2>Top stories</h2>${others}</section></main>
<footer><a href="/terms">Terms of use</a><a href="/cookies">Cookies</a></footer></div>
<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { page: { title: story.title } } }).replaceAll('<', '\\u003c')}</script></body></html>`;
}
