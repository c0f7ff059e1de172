import type { Story } from '../story';
import { bodyHtml, escape, jsonLd, printedDay, teaserItems } from './html';

/** A national daily on a headless system: div soup with generated class names, an inline "read more" box, most read, a subscription wall line. */
export function arc(story: Story): string {
  const inlineBox = `<div class="b-it-interstitial__wrapper" data-component="interstitial-link"><h4>READ MORE</h4><ul>${teaserItems(story.related.slice(0, 1), (title) => `<span>${title}</span>`)}</ul></div>`;
  const body = bodyHtml(
    story,
    {
      paragraph: (html) => `<p class="c-paragraph b-article-body__text">${html}</p>`,
      caption: (html) =>
        `<figure class="c-image"><picture><img src="/x.webp" alt=""></picture><figcaption class="c-image__caption">${html} <span class="c-image__credit">(Marta Oyelaran/Harbour Pictures)</span></figcaption></figure>`,
    },
    { 1: inlineBox, 4: '<div class="c-ad" aria-hidden="true"><span>Advertisement</span></div>' },
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(story.title)} | ${escape(story.site)}</title>
<meta property="og:title" content="${escape(story.title)}"><meta property="og:site_name" content="${escape(story.site)}"><meta property="og:type" content="article">
<link rel="canonical" href="https://news.example/${story.id}">${jsonLd(story, 'NewsArticle')}</head>
<body><div id="fusion-app"><header class="b-header"><nav aria-label="Sections"><a href="/world/">World</a><a href="/politics/">Politics</a><a href="/sport/">Sport</a><a href="/account/login/">Sign in</a></nav></header>
<main><article class="b-article"><div class="c-stack"><div class="c-overline"><a href="/${story.section.toLowerCase()}/">${escape(story.section)}</a></div>
<h1 class="c-heading b-headline">${escape(story.title)}</h1>${story.standfirst === null ? '' : `<h2 class="c-heading b-subheadline">${escape(story.standfirst)}</h2>`}
<div class="b-byline"><span>By </span>${story.byline.map((name) => `<a class="c-link" href="/author/${name.toLowerCase().replaceAll(' ', '-')}/">${escape(name)}</a>`).join('<span> and </span>')}<time datetime="${story.published}">${printedDay(story.published)}</time></div>
<div class="c-share-bar"><button>Facebook</button><button>Email</button><button>Copy link</button></div></div>
<div class="b-article-body">${body}</div>
<div class="b-promo"><p>Already a subscriber? <a href="/account/login/">Sign in</a>. Get unlimited access for £1 a week.</p></div>
</article>
<section class="b-more-like-this"><h2>More on this story</h2><ul>${teaserItems(story.related, (title) => `<h3>${title}</h3>`)}</ul></section>
<section class="b-most-read" data-track="most-read"><h2>Most Read</h2><ol>${teaserItems(story.more)}</ol></section></main>
<footer class="b-footer"><a href="/terms/">Terms of use</a><a href="/privacy/">Privacy</a><a href="/about/">About us</a></footer></div></body></html>`;
}
