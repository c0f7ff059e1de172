import type { Story } from '../story';
import { bodyHtml, escape, printedDay, teaserItems } from './html';

/** A public broadcaster on Drupal: field wrappers, no JSON-LD, Dublin Core, the date only in print and meta, "Explore" list inside the body column. */
export function drupal(story: Story): string {
  const body = bodyHtml(story, {
    paragraph: (html) => `<p>${html}</p>`,
    caption: (html) =>
      `<div class="media media--type-image"><img src="/sites/default/files/a.jpg" alt=""><div class="field field--name-field-caption field--type-string">${html}</div></div>`,
  });
  return `<!DOCTYPE html>
<html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><title>${escape(story.title)} - ${escape(story.site)}</title>
<meta name="dcterms.date" content="${story.published.slice(0, 10)}" /><meta property="og:site_name" content="${escape(story.site)}" /><meta property="og:title" content="${escape(story.title)}" />
<meta name="author" content="${escape(story.byline.join(', '))}" /></head>
<body class="path-node page-node-type-article"><div class="dialog-off-canvas-main-canvas"><div class="layout-container">
<header role="banner"><div class="region region-header"><a href="/">${escape(story.site)}</a></div><div class="region region-primary-menu"><nav role="navigation"><ul class="menu"><li class="menu-item"><a href="/news">News</a></li><li class="menu-item"><a href="/radio">Radio</a></li><li class="menu-item"><a href="/tv">TV</a></li></ul></nav></div></header>
<div class="breadcrumb"><a href="/">Home</a> / <a href="/news">News</a></div>
<main role="main"><div class="layout-content"><div class="region region-content">
<article role="article" class="node node--type-article node--view-mode-full"><h1 class="page-header"><span class="field field--name-title">${escape(story.title)}</span></h1>
<div class="node__meta">${story.byline.length === 0 ? '' : `<div class="field field--name-field-author">By ${escape(story.byline.join(' and '))}</div>`}<div class="field field--name-field-date">${printedDay(story.published)}</div></div>
<div class="node__content">${story.standfirst === null ? '' : `<div class="field field--name-field-teaser"><p>${escape(story.standfirst)}</p></div>`}
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary">${body}
<p><strong>RECOMMENDED</strong></p><ul>${teaserItems(story.related)}</ul></div>
<div class="field field--name-field-source"><p>SOURCE: ${escape(story.site)} and agencies</p></div></div></article>
<div class="views-element-container block"><h2>Explore</h2><ul>${teaserItems(story.more)}</ul></div></div></div></main>
<footer role="contentinfo"><a href="/legal">Legal notice</a><a href="/newsletter">Newsletter</a></footer></div></div></body></html>`;
}
