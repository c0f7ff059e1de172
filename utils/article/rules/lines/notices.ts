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
    id: 'commission',
    reason: NOTICE,
    action: 'cut',
    has: ['commission'],
    pattern: /\b(?:may )?(?:earns?|receives?) an? (?:\w+ )?commission\b/i,
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
