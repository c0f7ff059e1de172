const list = (phrases: string): readonly string[] =>
  phrases.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));

/**
 * Lines that are the label of a box or the text of a control when they stand alone, lower case, without signs at the
 * end: "RELATED:", "Story continues below advertisement".
 */
export const LABELS: ReadonlySet<string> = new Set([
  ...list(`
    ad, ads, advert, adverts, advertisement, advertisements, advertising, sponsored, sponsored content, paid content,
    promoted, story continues below, story continues below advertisement, story continues after advertisement,
    article continues below, article continues after advertisement, article continues below advertisement,
    continue reading, continue reading below, scroll to continue, skip ad, skip advertisement`),
  ...list(`
    recommended, recommended for you, recommended stories, recommended reading, recommended videos, explore,
    explore more, related, related stories, related story, related articles, related article, related content,
    related news, related links, related topics, related coverage, related posts, related video, related videos,
    related reading, more stories, more news, more on this, more on this story, more on this topic, more like this,
    more coverage, more to explore, more for you, read more, read next, read this next, read also, also read, see more,
    see also, load more, show more, view more, learn more, find out more, most read, most popular, most viewed, most shared,
    trending, trending now, trending stories, trending news, top stories, top news, latest, latest news,
    latest stories, latest headlines, you may like, you may also like, you might like, you might also like,
    you may be interested in, you might be interested in, you may have missed, in case you missed it, up next,
    next up, next article, next story, previous article, previous story, watch, watch live, watch now, watch more,
    listen, listen now, listen to this article, must read, must reads, editor's pick, editor's picks, editors' picks,
    don't miss, popular, popular now, popular stories, highlights, key links, key stories, further reading, read the full story,
    paid partner content, partner content, from our advertisers, you may be interested in, suggested for you, more for you, next up in,
    discover more, discover, what we are reading, what we're reading, stories for you, hot topics, most commented, most discussed,
    close video, show transcript, view transcript, read transcript, order reprints, today's paper, suggested topics,
    from our partners, around the web, sponsored stories, what to read next, keep reading, our picks`),
  ...list(`
    share, share this, share this article, share this story, share this post, share this page, share on, share article,
    comments, comment, leave a comment, leave a reply, post a comment, view comments, add a comment, join the conversation,
    tags, tag, topics, filed under, posted in, categories, category, contents, table of contents, in this article, in this story,
    on this page, print, email, e-mail, facebook, twitter, x, whatsapp, telegram, linkedin, reddit, pinterest, copy link,
    link copied, save, save article, bookmark, close, menu, search, loading, loading content, loading comments, text size,
    font size, views, reads, min read, back to top, top, about the author, about the authors, published, updated,
    getty images, play video, play, pause, mute, unmute, tap to unmute, click to enlarge, click to expand, click to play,
    video, videos, photo, photos, gallery, image, enlarge, expand, advertise with us, sign in, log in, register, subscribe,
    subscribe now, sign up, follow us, follow, newsletter, newsletters, donate, support us, report this ad, feedback,
    attachments, paid post, promoted content, topics in this article, transcript, toggle caption, hide caption, caption, enlarge this image, this is an alert, breaking news, live, exclusive`),
]);
