import { describe, expect, it } from 'vitest';
import { createBoxFinder } from '../../../utils/article/passes/box-finder';
import { page } from '../../support/page';

const ruleOf = (html: string): string | null => {
  const element = page('', html).querySelector('body')?.firstElementChild ?? null;
  if (element === null) throw new Error('no element');
  return createBoxFinder()(element)?.id ?? null;
};

describe('box finder', () => {
  it.each([
    ['<div class="jp-relatedposts">', 'related'],
    ['<div class="ArticleBody_relatedStories__x1">', 'related'],
    ['<section aria-label="More on this story">', 'related'],
    ['<div data-component="related-links">', 'related'],
    ['<div id="taboola-below-article">', 'related'],
    ['<aside class="c-newsletter_signup_box">', 'newsletter'],
    ['<div class="sharedaddy sd-block">', 'share'],
    ['<ul class="social-links">', 'share'],
    ['<div class="author-bio">', 'author'],
    ['<div class="AuthorBox">', 'author'],
    ['<p class="byline">', 'author'],
    ['<div id="disqus_thread">', 'comments'],
    ['<div id="ez-toc-container">', 'contents'],
    ['<div class="ad-slot ad-slot--inline">', 'advertisement'],
    ['<div id="onetrust-consent-sdk">', 'cookies'],
    ['<nav>', 'navigation'],
    ['<div role="navigation">', 'navigation'],
    ['<div class="breadcrumbs">', 'navigation'],
    ['<p class="wp-caption-text">', 'caption'],
    ['<span class="media__credit">', 'caption'],
    ['<figcaption>', 'caption'],
    ['<div class="copyright-notice">', 'notice'],
  ])('%s is %s', (html, id) => {
    expect(ruleOf(html)).toBe(id);
  });

  it.each([
    '<div>',
    '<div class="article-body">',
    '<div class="entry-content">',
    '<div class="RichTextArticleBody">',
    '<div class="c-paragraph">',
    '<div class="shareholder-letter">',
    '<div class="adaptive-layout">',
    '<div class="readable">',
    '<div class="authority">',
    '<div class="navy">',
    '<div class="promontory">',
    '<div class="story-with-ads-free has-ads">',
    '<div class="tagged-text">',
    '<div class="commentary">',
    '<section class="moreland">',
    '<p class="lead">',
  ])('%s is no such box', (html) => {
    expect(ruleOf(html)).toBeNull();
  });
});
