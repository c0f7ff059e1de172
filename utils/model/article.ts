/** What a block of the article is. Block 0 is always the headline. */
export type BlockKind =
  'headline' | 'standfirst' | 'paragraph' | 'subheading' | 'list-item' | 'quotation' | 'caption';

export interface Block {
  readonly kind: BlockKind;
  /** Plain text, white space folded, never empty, never edited afterwards. */
  readonly text: string;
  /** On a live page: the date-time of the post that the block belongs to, as printed in the page's markup. */
  readonly time?: string;
  /** On a page with posts or items (live blog, roundup): the number of the item, from 0 in page order. */
  readonly item?: number;
}

/** Where on the page a link stands; the first guess at whether it leads to a story. */
export type LinkZone =
  'text' | 'related' | 'most-read' | 'latest' | 'aside' | 'navigation' | 'footer' | 'other';

export interface PageLink {
  /** Text of the link as the reader sees it, white space folded. */
  readonly title: string;
  /** Absolute http(s) address, as written in the page (not yet cleaned of tracking parameters). */
  readonly url: string;
  readonly zone: LinkZone;
  /** Rank of the link among all `a[href]` of the page in document order, from 0. */
  readonly position: number;
  /** Heading of the box the link stands in ("More on this", "Most read"), where there is one. */
  readonly heading?: string;
  /** The link's text is, or stands in, a heading: typical of a teaser. */
  readonly teaser?: boolean;
}

export type Genre = 'event' | 'live' | 'roundup' | 'explainer' | 'opinion' | 'feature';

/** What a page gave: plain data that survives messaging and JSON. */
export interface Article {
  readonly url: string;
  /** As the reader sees it, without the site's name. The text of block 0. */
  readonly title: string;
  readonly site: string | null;
  /** Persons' names only. */
  readonly byline: readonly string[];
  /** Agencies and desks that a byline named ("Reuters", "Web desk"). */
  readonly agency: readonly string[];
  /** ISO date, or date-time with zone; its first ten characters are the calendar day as the publisher prints it. */
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 tag of the text as far as the page says so, else null. */
  readonly language: string | null;
  readonly genre: Genre;
  readonly section: string | null;
  /** The page holds only the start of the text (paywall, "continue reading"). */
  readonly truncated: boolean;
  /** Titles of further articles found on the same page, in page order. */
  readonly others: readonly string[];
  /** Where there are others: the number of this article among all of the page, from 0 in page order. */
  readonly index?: number;
  readonly blocks: readonly Block[];
  readonly links: readonly PageLink[];
}

export type ArticleErrorCode = 'not-article' | 'too-large' | 'failed';

/** The outcome of reading a page: expected failures are values. */
export type ArticleResult =
  { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly code: ArticleErrorCode };
