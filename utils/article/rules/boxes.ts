/** A kind of box that stands in or near a story and is no part of it, known by the names that publishers give it. */
export interface BoxRule {
  readonly id: string;
  /** Why its blocks are cut, for the trace. */
  readonly reason: string;
  /** What happens to its blocks. */
  readonly action: 'cut' | 'caption';
  /** Whole words of class, id, role, label or data attributes, lower case, as `namesOf` gives them. */
  readonly names: readonly string[];
  /** Names by which the same word means a part of the story. */
  readonly unless?: readonly string[];
  /** Tags that are such a box whatever they are called. */
  readonly tags?: readonly string[];
  /** Only boxes in which at least this share of the text is links, 0 to 1: others share the name but hold text. */
  readonly minLinks?: number;
  /** Boxes with more paragraphs of prose hold text, whatever they are called. */
  readonly maxParagraphs?: number;
}

const list = (names: string): readonly string[] =>
  names.split(',').map((name) => name.trim().replace(/\s+/g, ' '));

export const BOX_RULES: readonly BoxRule[] = [
  {
    id: 'caption',
    reason: 'caption or credit of a picture',
    action: 'caption',
    names: list(`
      caption, captions, figcaption, wp caption text, cutline, photo credit, image credit, credit, credits,
      photo caption, image caption, media caption, imagecaption, photocaption, image description, image meta,
      image info, photo info, legend, photographer, copyright holder, gallery, slideshow, carousel, slide,
      slides, lightbox, photo, wp caption, media credit, pic caption, picture caption, imgcaption, img caption`),
    tags: ['figcaption'],
  },
  {
    id: 'related',
    reason: 'links to other stories',
    action: 'cut',
    minLinks: 0.2,
    names: list(`
      related, relateds, relatedposts, relatedarticles, relatedstories, relatedcontent, relatednews, related
      links, recommended, recommendation, recommendations, recirc, recirculation, readmore, read more, read
      next, readnext, more on, more stories, more from, more news, morestories, also read, alsoread, see also,
      seealso, also like, further reading, you may like, trending, trend, most read, mostread, most popular,
      mostpopular, most viewed, popular posts, popular, latest news, latest stories, latest posts, latestnews,
      recent posts, recent stories, up next, next article, next story, next post, next up, previous post,
      nextprev, post navigation, teaser, teasers, promo, promos, promobox, promotion, outbrain, taboola, trc,
      zergnet, revcontent, mgid, nativo, yarpp, crp related, rp4wp, jp relatedposts, rich link, richlink, link
      list, linklist, story list, storylist, article list, articlelist, post list, postlist, story package, in
      this package, onward, interlink, interlinks, internal links, crosslink, crosslinks, dont miss, inline
      story, inlinestory, story links, ticker, newsfeed, playlist, explore more, keep reading, continue
      reading, suggested, suggestions, similar, bottom articles, end of article, hyperlink embed`),
  },
  {
    id: 'newsletter',
    reason: 'invitation to subscribe',
    action: 'cut',
    maxParagraphs: 1,
    names: list(`
      newsletter, newsletters, newslettersignup, subscribe, signup, sign up, email signup, optin, opt in,
      mailchimp, mc embed signup, mailing list, mailinglist, email capture, lead capture, tp modal, donate,
      donation, donations, support us, call to action, cta, app promo, app download, push notification,
      notification, notifications, whatsapp channel, join us, reader revenue`),
    unless: ['subscriber content', 'subscription content'],
  },
  {
    id: 'share',
    reason: 'sharing and following',
    action: 'cut',
    maxParagraphs: 1,
    names: list(`
      share, shares, sharing, sharedaddy, sharebar, sharebuttons, share this, shareaholic, social, socials,
      social media, socialmedia, addthis, addtoany, a2a, sns, follow, follow us, followus, print tools,
      article tools, toolbar, utility, utilities, bookmark, reactions, like button, google news, listen, audio
      player, text to speech, font size, likes, rating, ratings, vote`),
    unless: ['social embed', 'share content'],
  },
  {
    id: 'author',
    reason: 'about the author',
    action: 'cut',
    maxParagraphs: 2,
    names: list(`
      bio, biography, author bio, authorbio, author box, authorbox, author info, authorinfo, author card,
      author profile, about author, about the author, author about, author description, author block, author
      detail, author details, author footer, contributor, contributors, post author, article author, authors,
      author, byline, bylines, by line, writer, reporter, written by, published by, posted by, post meta,
      postmeta, entry meta, article meta, meta, metadata, article info, articleinfo, post info, timestamp,
      pubdate, publish date, published date, publication date, post date, article date, entry date, date line,
      date published, datetime, last updated, update date, read time, reading time, readtime, source info`),
    unless: ['author content'],
  },
  {
    id: 'comments',
    reason: 'comments of readers',
    action: 'cut',
    names: list(`
      comments, comment, commenting, comment list, commentlist, comments area, disqus, disqus thread, fb
      comments, respond, livefyre, viafoura, coral, openweb, spotim, hyvor, replies, reply, trackback,
      trackbacks, pingback`),
  },
  {
    id: 'contents',
    reason: 'table of contents',
    action: 'cut',
    maxParagraphs: 1,
    names: list(`
      toc, tableofcontents, table of contents, ez toc container, lwptoc, jump links, jumplinks, jump to, on
      this page, in this article, anchor nav`),
  },
  {
    id: 'advertisement',
    reason: 'advertisement',
    action: 'cut',
    maxParagraphs: 1,
    names: list(`
      ad, ads, adv, advert, adverts, advertisement, advertisements, advertising, adsbygoogle, google ad,
      googlead, dfp, gpt, adslot, ad slot, ad container, ad wrapper, adbox, sponsored, sponsor, sponsors, paid
      post, partner content, commercial, banner, affiliate, shopping, shop, product card`),
    unless: [
      'ad free',
      'has ad',
      'has ads',
      'with ad',
      'with ads',
      'ad enabled',
      'ads enabled',
      'no ad',
      'no ads',
      'after ad',
      'before ad',
    ],
  },
  {
    id: 'cookies',
    reason: 'cookie or consent notice',
    action: 'cut',
    names: list(`
      cookie, cookies, cookie banner, cookie notice, cookie law, consent, gdpr, ccpa, onetrust, didomi,
      quantcast, cmp, usercentrics, eu cookie, privacy notice`),
  },
  {
    id: 'navigation',
    reason: 'navigation',
    action: 'cut',
    maxParagraphs: 1,
    names: list(`
      nav, navigation, navbar, breadcrumb, breadcrumbs, menu, submenu, pagination, pager, skip link, skiplink,
      site header, masthead, tags, tag list, taglist, tag links, tagcloud, post tags, entry tags, article
      tags, topics, topic list, topic tags, keywords, categories, category list, cat links, kicker, eyebrow,
      section label, search, searchbox, site footer, footer nav, dropdown, modal, popup, overlay, tooltip,
      login, alert bar`),
    tags: ['nav'],
  },
  {
    id: 'notice',
    reason: 'notice of the publisher',
    action: 'cut',
    maxParagraphs: 2,
    names: list(`
      copyright, disclaimer, disclosure, terms, legal, boilerplate, print only, printonly, no script,
      feedback, report error, report an error, poll, quiz, survey, weather, stock ticker, stocks ticker,
      stock widget, stocks widget, stock quote, stock quotes, quote ticker,
      market data, error message, browser upgrade, site message, trust, trust project, trust badge, license,
      republish`),
  },
];
