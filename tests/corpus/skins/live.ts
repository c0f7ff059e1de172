import type { Story } from '../story';
import { escape, inline, jsonLd, teaserItems } from './html';

/** A live blog, newest post first: a summary list, posts as <article> with their times, a key-events list. */
export function live(story: Story): string {
  const first = story.body.findIndex(({ kind }) => kind === 'post');
  const summary = story.body.slice(0, first === -1 ? story.body.length : first);
  const posts: string[] = [];
  for (const part of story.body.slice(summary.length)) {
    if (part.kind === 'post')
      posts.push(
        `<header><a href="#post-${String(posts.length)}"><time datetime="${escape(part.text)}">${escape(part.text.slice(11, 16))}</time></a></header>`,
      );
    else
      posts[posts.length - 1] +=
        part.kind === 'subheading' ? `<h2>${inline(part.text)}</h2>` : `<p>${inline(part.text)}</p>`;
  }
  const articles = posts.map(
    (html, i) =>
      `<article id="post-${String(i)}" class="live-post block" itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting">${html}<div class="share-tools"><a href="https://social.example/share">Share</a></div></article>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(story.title)} | ${escape(story.site)}</title>
<meta property="og:title" content="${escape(story.title)}"><meta property="og:site_name" content="${escape(story.site)}">${jsonLd(story, 'LiveBlogPosting')}</head>
<body><header><nav><a href="/world">World</a><a href="/business">Business</a></nav></header><main>
<div class="headline-wrap"><span class="live-label">Live</span><h1>${escape(story.title)}</h1>${story.standfirst === null ? '' : `<p class="standfirst">${escape(story.standfirst)}</p>`}<p class="byline">${escape(story.byline.join(', '))}</p></div>
<div class="live-summary"><ul>${summary.map((part) => `<li>${inline(part.text)}</li>`).join('')}</ul></div>
<div class="live-blog-posts">${articles.join('\n')}</div>
<aside class="most-viewed"><h2>Most viewed</h2><ol>${teaserItems(story.more)}</ol></aside><section class="related"><h2>Related stories</h2><ul>${teaserItems(story.related)}</ul></section></main>
<footer><a href="/help">Help</a></footer></body></html>`;
}
