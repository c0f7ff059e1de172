import type { Story } from '../story';
import { bodyHtml, escape, jsonLd, printedDay, teaserItems } from './html';

/** A wire agency's page: custom elements, a story box with a photograph, "related stories" cards, a second article's teaser as <article>. */
export function brightspot(story: Story): string {
  const cards = story.related
    .map(
      ({ url, title }) =>
        `<div class="PagePromo"><div class="PagePromo-content"><h3 class="PagePromo-title"><a class="Link" href="${url}"><span class="PagePromoContentIcons-text">${escape(title)}</span></a></h3></div></div>`,
    )
    .join('\n');
  const body = bodyHtml(story, {
    paragraph: (html) => `<p>${html}</p>`,
    caption: (html) =>
      `<div class="Enhancement"><figure class="Figure"><img class="Image" src="/p.jpg" alt=""><div class="Figure-content"><figcaption class="Figure-caption">${html} (Wire Photo/Jonas Lindqvist)</figcaption></div></figure></div>`,
  });
  return `<!doctype html>
<html class="Page" lang="en"><head><meta charset="UTF-8"><title>${escape(story.title)} | ${escape(story.site)}</title>
<meta property="og:title" content="${escape(story.title)}"><meta property="og:site_name" content="${escape(story.site)}"><meta property="og:type" content="article"><meta property="article:published_time" content="${story.published}">
${jsonLd(story, 'NewsArticle')}</head><body class="Page-body">
<bsp-header class="Page-header"><a href="/">${escape(story.site)}</a><a href="/hub/world-news">World News</a><a href="/hub/us-news">U.S. News</a><a href="/video">Video</a></bsp-header>
<div class="Page-content"><bsp-story-page class="StoryPage"><div class="Page-oneColumn">
<h1 class="Page-headline">${escape(story.title)}</h1>
<div class="Page-byline"><div class="Page-authors">By ${story.byline.map((name) => `<span class="Link">${escape(name.toUpperCase())}</span>`).join(' and ')}</div><div class="Page-dateline">Published ${printedDay(story.published)}</div></div></div>
<main class="Page-main"><div class="Page-storyBody"><div class="RichTextStoryBody RichTextBody">${story.standfirst === null ? '' : `<p>${escape(story.standfirst)}</p>`}${body}
<p>___</p><p>Follow ${escape(story.site)} coverage of world news at <a href="/hub/world-news">/hub/world-news</a></p></div></div></main></bsp-story-page>
<div class="PageList"><div class="PageList-header"><h2>Related Stories</h2></div><div class="PageList-items">${cards}</div></div>
<aside class="Page-aside"><h2>Most read</h2><ol class="PageListTrending">${teaserItems(story.more)}</ol></aside></div>
<footer class="Page-footer"><a href="/careers">Careers</a><a href="/termsandconditions">Terms of Use</a></footer></body></html>`;
}
