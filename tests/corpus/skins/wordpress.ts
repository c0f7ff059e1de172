import type { Story } from '../story';
import { bodyHtml, escape, printedDay, teaserItems } from './html';

/** A local paper on WordPress: share buttons, a related box after the third paragraph, an author box, comments, a sidebar. */
export function wordpress(story: Story): string {
  const related = `<div class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><ul>${teaserItems(story.related)}</ul></div>`;
  const body = bodyHtml(
    story,
    {
      paragraph: (html) => `<p>${html}</p>`,
      caption: (html) =>
        `<figure class="wp-block-image"><img src="/i.jpg" alt=""><figcaption class="wp-element-caption">${html}</figcaption></figure>`,
    },
    {
      2: '<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="?share=facebook">Facebook</a></li><li><a href="?share=x">X</a></li></ul></div>',
    },
  );
  const author = story.byline
    .map(
      (name) =>
        `<span class="author vcard"><a class="url fn n" href="/author/${name.toLowerCase().replaceAll(' ', '-')}/">${escape(name)}</a></span>`,
    )
    .join(' and ');
  return `<!doctype html>
<html lang="en-GB" class="no-js"><head><meta charset="UTF-8"><title>${escape(story.title)} &#8211; ${escape(story.site)}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${escape(story.title)}"><meta property="og:site_name" content="${escape(story.site)}">
<meta property="article:published_time" content="${story.published}"><meta property="article:section" content="${escape(story.section)}"></head>
<body class="post-template-default single single-post">
<header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">${escape(story.site)}</a></p>
<nav id="site-navigation" class="main-navigation"><ul class="menu"><li><a href="/news/">News</a></li><li><a href="/sport/">Sport</a></li><li><a href="/whats-on/">What&#8217;s on</a></li><li><a href="/subscribe/">Subscribe</a></li></ul></nav></header>
<div id="content" class="site-content"><main id="main" class="site-main">
<article id="post-4711" class="post type-post status-publish format-standard hentry category-${story.section.toLowerCase()}">
<header class="entry-header"><h1 class="entry-title">${escape(story.title)}</h1>
<div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="${story.published}">${printedDay(story.published)}</time></span>${author === '' ? '' : `<span class="byline"> by ${author}</span>`}</div></header>
<div class="entry-content">${story.standfirst === null ? '' : `<p class="has-medium-font-size"><strong>${escape(story.standfirst)}</strong></p>`}
${body}
<p class="newsletter-signup"><em>Sign up for our daily newsletter and never miss a story.</em></p>
${related}</div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/category/${story.section.toLowerCase()}/" rel="category tag">${escape(story.section)}</a></span><span class="tags-links">Tagged <a href="/tag/local/" rel="tag">local</a></span></footer>
</article>
<nav class="navigation post-navigation"><div class="nav-previous"><a href="/2019/council-budget/" rel="prev">Previous post</a></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts</h2><ol class="comment-list"><li class="comment"><div class="comment-content"><p>Terrible news, I heard 90 people died.</p></div></li><li class="comment"><div class="comment-content"><p>Thoughts with everyone there tonight.</p></div></li></ol></div>
</main>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul>${teaserItems(story.more)}</ul></section>
<section class="widget widget_text"><p>Advertisement</p><a href="https://ads.example/click?x=1"><img src="/ad.gif" alt="ad"></a></section></aside></div>
<footer id="colophon" class="site-footer"><a href="/privacy-policy/">Privacy Policy</a> <a href="/contact/">Contact</a></footer></body></html>`;
}
