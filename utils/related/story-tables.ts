/** Sites that hold no stories of newspapers (networks, shops, advertising, sharing, reference), by the name before the suffix. */
export const NO_PRESS: ReadonlySet<string> = new Set(
  `facebook fb twitter x t instagram threads linkedin pinterest reddit tumblr youtube youtu tiktok whatsapp wa telegram vk ok
  snapchat flipboard bsky mastodon weibo line getpocket pocket google goo g apple spotify soundcloud deezer amazon amzn ebay etsy
  aliexpress walmart bestbuy microsoft live paypal patreon gofundme kickstarter change eventbrite ticketmaster taboola outbrain
  revcontent mgid zergnet dianomi plista adsrvr doubleclick googlesyndication googleadservices adnxs rubiconproject sharethrough
  nativo teads criteo disqus addthis addtoany sharethis wikipedia wikimedia wikidata wiktionary archive imdb rottentomatoes
  metacritic gettyimages shutterstock alamy trustpilot legacy issuu scribd slideshare surveymonkey surveygizmo typeform
  documentcloud tinyurl bit ow buff dlvr trib piano tinypass wordpress blogger gravatar cookielaw onetrust privacymanager
  cookiebot aboutads youronlinechoices networkadvertising doi ssrn researchgate arxiv jstor github gitlab medium substack
  change.org booking tripadvisor airbnb expedia statcounter chartbeat comscore nielsen`
    .trim()
    .split(/\s+/),
);

/** Authorities and universities publish documents, not stories. */
export const PUBLIC_BODY = /\.(?:gov|mil|edu|int|gob|gouv|gc|ac)(?:\.\w\w)?$/i;

/** First labels of hosts that serve something else than a publication's stories. */
export const NO_STORY_HOST = words(
  `forum forums community prices shop store deals coupons jobs careers games play puzzles video videos tv live radio podcast
  podcasts help support faq subscribe subscription subscriptions subscriber account accounts login auth id my secure static cdn
  image images img media assets ad ads adv advertise advertising events tickets newsletter newsletters epaper e-paper
  classifieds obituaries dating survey surveys form forms app apps api stickers investor investors corporate partner partners
  promo offers licensing syndication paidpost brandcontent sponsored native`,
);

/** Words of a path that name a kind of page that is no story. Whole segments only. */
export const NO_STORY_SEGMENT = words(
  `tag tags topic topics theme themes subject subjects keyword keywords author authors profile profiles contributor
  contributors columnist columnists reporter reporters staff by category categories cat search archive archives subscribe
  subscription subscriptions membership register registration login signin sign-in sign-up signup account my-account user
  users privacy privacy-policy cookie-policy cookies terms terms-of-use terms-of-service terms-and-conditions legal imprint
  impressum about about-us aboutus contact contact-us help faq faqs feedback newsletter newsletters alerts rss feed feeds
  sitemap advertise advertising advertisement media-kit careers shop store deals coupon coupons voucher vouchers promo
  promotion promotions sponsored sponsored-content paid-content partner-content brand-studio brandstudio advertorial podcast
  podcasts live-tv watch watch-live schedule tv-guide video videos player embed gallery galleries photo photos photogallery
  slideshow slideshows obituaries horoscope horoscopes puzzle puzzles crossword crosswords classifieds app apps download print
  share email comment comments cart checkout donate epaper e-paper programme programmes stream quote quotes scores fixtures
  videoshow videostory video-gallery photostory photo-gallery photo-galleries image-gallery picturegallery web-stories
  webstories visualstory visualstories multimedia iplayer sounds av listen brandvoice brand-voice native paidpost paid-post
  promoted commercial affiliate advertisement-feature lottery corrections editorial-guidelines accessibility policies wp-login.php wp-admin wp-content cdn-cgi`,
);

/** Words that name a section as often as a kind of page: refused only without a story's slug behind them. */
export const SECTION_SEGMENT = words(
  `people person journalist journalists team teams player players section sections index conditions support jobs partner
  partners audio radio tv weather game games quiz event events calendar collection collections show shows program programs
  channel channels company companies stock stocks markets-data table tables ethics community graphics interactive guide guides`,
);

export const NO_STORY_FILE =
  /\.(?:pdf|jpe?g|png|gif|webp|svg|mp[34]|m3u8|xml|rss|zip|docx?|xlsx?|csv|ics|apk|exe)$/i;

/** Offers, also where the newsroom's own shop writers file them among the news. */
export const COMMERCE =
  /\b(?:deal alert|(?:best|top|great|\d+) [\w ]{0,20}deals|deals (?:on|of|under|from)|discounts?(?! rate)|coupons?|promo codes?|black friday|cyber monday|prime day|\d+ ?% off|best (?:buys?|prices?)|buying guide|gift guide|save (?:up to )?[$£€]?\d+ (?:on|off)|for (?:just|only) [$£€]\d+|online casinos?|casino (?:bonus|sites?)|betting (?:tips|sites?|offers?)|free bets?)\b/i;

/** Links in running text that lead somewhere else than to a story, whatever the address. */
export const NO_STORY_PHRASE =
  /^(?:https?:|www\.|subscribe|sign (?:up|in)|register (?:now|here)|click here|follow us|like us|join (?:us|our)|download (?:the|our)|donate|buy |order (?:now|here)|get (?:the|our) (?:app|newsletter)|contact (?:us|the))/i;

/** Phrases of links in lists that do. */
export const NO_STORY_TITLE =
  /^https?:|\bcommented on\b|^(?:subscribe|sign (?:up|in)|log ?in|register|share|tweet|follow|like us|e-?mail|print|comments?|\d+ comments?|view comments|read more|more|see all|view all|show more|load more|all stories|more stories|click here|here|skip to|back to|home|next|previous|privacy|terms|cookie|about|contact|advertise|download|get the app|copyright|report (?:an? )?(?:error|typo)|corrections?|newsletter|watch live|listen)(?:\b|$)/i;

/** A text that is a date and nothing else ("As of Friday, April 22, 2022"): an edition, an archive page, a stamp. */
export const DATE_ALONE =
  /^(?:(?:as of|updated|published|posted|on|for|edition of)\s+)*(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?[,.]?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?,?(?:\s+\d{4})?$/i;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
