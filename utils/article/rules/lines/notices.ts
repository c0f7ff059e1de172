import { words, type LineRule } from './line-rule';

const NOTICE = 'notice of the publisher';

/** Copyright, standards, commissions, technical notices. */
export const NOTICES: readonly LineRule[] = [
  {
    id: 'copyright',
    reason: NOTICE,
    action: 'cut',
    starts: words('© c copyright all source provided citation'),
    has: words('© c) copyright reserved source provided citation'),
    pattern:
      /^(?:©|c\) \d{4}|copyright (?:©|\(c\)|\d{4}|by|notice)|all rights reserved|source: ?(?:https?:|www\.)|provided by\b.{2,60}$|citation:)/i,
    maxWords: 90,
    example: '© 2031 Harbour Courier. All rights reserved.',
    counterExample: 'Copyrighted songs were removed from the service on Friday.',
  },
  {
    id: 'republished',
    reason: NOTICE,
    action: 'cut',
    starts: words('this the originally first these'),
    has: words('published appeared subject posted produced generated may affiliate cookies reproduced'),
    pattern:
      /^(?:(?:this|these|the) (?:material|article|story|content|document|page|site|website|post)s? (?:may not be|is subject to|was (?:originally |first )?(?:published|posted|produced|generated)|(?:originally |first )appeared|has been (?:republished|reprinted)|(?:may )?contains? affiliate|uses cookies|is (?:republished|reproduced))\b|(?:originally|first) (?:published|appeared) (?:on|in|at|by)\b[^.]{2,60}\.?$)/i,
    maxWords: 60,
    example: 'This article was originally published on Harbour Wire.',
    counterExample: 'This story was told to her by a fisherman.',
  },
  {
    id: 'in-print',
    reason: NOTICE,
    action: 'cut',
    starts: words('a an'),
    has: ['version of this'],
    pattern:
      /^an? (?:\w+ )?version of this (?:article|story|piece|report|column|post|essay)\b.{0,60}\b(?:appears?|appeared|was (?:first |originally )?published|ran)\b/i,
    maxWords: 70,
    example: 'A version of this article appears in print on March 4, Section A, Page 9.',
    counterExample: 'A version of this story is told in every village on the coast.',
  },
  {
    id: 'stay-with',
    reason: NOTICE,
    action: 'cut',
    starts: words('stay this check refresh watch tune keep follow we'),
    has: words('developing develops updates updated details story on air'),
    pattern:
      /^(?:(?:stay|stick|keep up|keep it) (?:with|tuned|here)\b.{0,100}\b(?:stor(?:y|ies)|updates?|developments?|on air|online|latest|details)\b|check back\b.{0,80}\b(?:updates?|details|developing|story|more)\b|tune in\b.{0,120}\b(?:at \d|tonight|updates?|for more)|this is a (?:developing|breaking)(?: news)? story\b.{0,120}$)/i,
    maxWords: 30,
    example: 'Stay with Channel 9 on air and online as this story develops.',
    counterExample: 'Stay with the boats, the harbour master ordered two men on the pier.',
  },
  {
    id: 'statements-ahead',
    reason: NOTICE,
    action: 'cut',
    starts: words('forward-looking forward safe cautionary disclaimer'),
    has: words('statement disclaimer'),
    pattern:
      /^(?:forward[- ]looking (?:statements?|information)\b|safe harbou?r (?:statement|notice|provision)|cautionary (?:note|statement)|disclaimer ?:)/i,
    maxWords: 400,
    example: 'Forward-looking statements: this release contains statements that involve risks.',
    counterExample: 'Forward planning had stopped in 2029, the auditors found.',
  },
  {
    id: 'commission',
    reason: NOTICE,
    action: 'cut',
    has: words('commission compensated'),
    pattern:
      /\b(?:may )?(?:earns?|receives?|gets?) an? (?:\w+ ){0,2}commission\b|\bmay be compensated\b.{0,60}\blinks\b/i,
    maxWords: 50,
    example: 'When you buy through links, the Courier may earn a commission.',
    counterExample: 'He earns a living from repairing nets.',
  },
  {
    id: 'technical',
    reason: NOTICE,
    action: 'cut',
    starts: words('our quotes powered market all please enable javascript your an we'),
    has: words('standards quotes powered market delayed javascript browser device error cookies'),
    pattern:
      /^(?:our standards:|quotes displayed in real-time|powered (?:and implemented )?by\b|market data provided|all (?:times|quotes) (?:are |delayed )|(?:please )?enable javascript|javascript (?:is|must)|your (?:browser|device) (?:does not|is not)|an error (?:has )?occurred|we use cookies)/i,
    maxWords: 50,
    example: 'Please enable JavaScript to view this content.',
    counterExample: 'Our standards are slipping, the coach said.',
  },
];
