import type { Genre } from '../../model/article';

/** Signs of one kind of story; any one of them is enough. */
export interface GenreRule {
  readonly genre: Genre;
  /** Types of schema.org. */
  readonly types?: RegExp;
  /** The publication's part, as the page names it. */
  readonly section?: RegExp;
  /** Path of the address, lower case. */
  readonly path?: RegExp;
  readonly title?: RegExp;
}

/**
 * What dates a story to the days around its printing: news has one of these in its first paragraphs, a portrait or a history has none.
 * A year of its own ("March 5, 1998") dates nothing to these days.
 */
export const RECENT =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|to(?:day|night|morrow)|yesterday|overnight|(?:this|last|next|past) (?:morning|afternoon|evening|night|week|weekend)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}\b(?!,? \d{4})|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d{4}))/i;

/** In order: the surest signs come first. */
export const GENRE_RULES: readonly GenreRule[] = [
  {
    genre: 'live',
    types: /^LiveBlogPosting$/,
    path: /\/live(?:blog|-updates|-news|-blog|-coverage)?\/|[/-]live-(?:blog|updates|news|coverage)\b/,
    title:
      /\b(?:live (?:updates?|blog|coverage|news)|as it happened|latest updates)\b|^live\s?:|[-–—|(]\s?live\)?$/i,
  },
  {
    genre: 'opinion',
    types: /^(?:OpinionNewsArticle|ReviewNewsArticle)$/,
    section:
      /^(?:opinions?|op-?eds?|comment(?:ary|isfree| is free)?|editorials?|columns?|columnists?|voices|perspectives?|views?|viewpoints?|letters(?: to the editor)?|ideas)\b/i,
    path: /\/(?:opinions?|op-?ed|commentisfree|commentary|editorials?|columns?|columnists?|voices|perspectives?|viewpoints?|letters|blogs?|essays?)\//,
    title:
      /^(?:opinion|editorial|commentary|op-?ed|column|letters?|viewpoint|comment)\s?[:|–—-]|^(?:we|you) (?:should|must|need to|cannot|can['’]t|knew)\b(?!.*\bsays?\b)|^I(?:['’](?:m|ve|d))? (?!.*\bsays?\b)|\|\s(?:opinion|editorial|comment|[A-Z][a-z]+ [A-Z][a-z]+)$/i,
  },
  {
    genre: 'roundup',
    section: /^(?:briefings?|news(?:letters?| in brief| briefs?)|round-?ups?|digest)\b/i,
    path: /\/(?:briefings?|newsletters?|round-?ups?|news-in-brief)\//,
    title:
      /\b(?:round-?up|news in brief|in brief|(?:morning|evening|daily|weekly) (?:briefing|digest|brief)|top (?:stories|headlines)|(?:\d+|five|six|seven|ten) things (?:you need )?to know (?:today|this (?:morning|week)|on \w+day)|today['’]s headlines|the week in|news wrap|reacts? to\b.{0,60}$)/i,
  },
  {
    genre: 'explainer',
    types: /^(?:BackgroundNewsArticle|AnalysisNewsArticle|AskPublicNewsArticle|HowTo|FAQPage|QAPage)$/,
    section: /^(?:explain(?:er|ers|ed)|analysis|fact ?checks?|q ?& ?a)\b/i,
    path: /\/(?:explain(?:er|ers|ed)|analysis|factcheck|fact-check)s?\/|[/-]explain(?:er|ed)\b/,
    title:
      /\b(?:explain(?:ed|er)|what (?:we|you need to) know|what to know|what you (?:need|should) know|what['’]s (?:next|at stake)|(?:\d+|three|four|five|six|seven) (?:things|takeaways|questions|key)|key takeaways|a timeline|timeline:|fact[- ]check|q ?& ?a|faq)\b|^(?:why|how|what (?:is|are|does|do|did|happens?)|who (?:is|are|was)|analysis\s?:|when (?:is|are))\b|^(?:a|the|your) (?:short |brief |quick |beginner['’]s |simple )?(?:guide to|history of|science (?:of|behind))\b|\bin (?:charts|numbers|maps|graphics)$/i,
  },
  {
    genre: 'feature',
    section:
      /^(?:magazine|features?|long ?reads?|profiles?|obituar(?:y|ies)|interviews?|travel|books?|life(?:style)?|food|reviews?|culture)\b/i,
    path: /\/(?:magazine|features?|long-?reads?|profiles?|obituar(?:y|ies)|interviews?|travel|books?|lifestyle|life-and-style)\//,
    title:
      /^(?:interview|profile|obituary|feature|long read|the long read|review|portrait|first person)\s?[:|–—-]|^(?:meet|inside) (?:the|a)\b|^the (?:[\w’'-]+ ){1,3}who\b[^,:]{0,40}$|^(?:a|one) (?:day|night|week|year) in the life\b|^the (?:untold|secret|strange|remarkable|extraordinary|forgotten) (?:story|life|lives|history)\b/i,
  },
];
