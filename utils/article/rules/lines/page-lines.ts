import { words, type LineRule } from './line-rule';

const PAGE_LINE = 'byline or date line of the page';

/** Bylines, posts and clocks printed as lines of their own. */
export const PAGE_LINES: readonly LineRule[] = [
  {
    id: 'byline',
    reason: PAGE_LINE,
    action: 'cut',
    starts: words('by'),
    pattern: /^[Bb][Yy]:? [\p{Lu}@][^.!?]{1,80}$/u,
    maxWords: 14,
    example: 'By Mira Tolland',
    counterExample: 'By Monday the water had fallen. Two villages were still cut off.',
  },
  {
    id: 'reading-time',
    reason: PAGE_LINE,
    action: 'cut',
    starts: words('0 about estimated reading read'),
    pattern:
      /^(?:(?:about )?\d{1,2}[- ](?:min(?:ute)?s?(?: read)?|seconds?|hours?|hrs?|days?|weeks?|months?)(?: ago)?|(?:estimated )?(?:reading|read)(?: time)?:? \d.{0,16})$/i,
    maxWords: 6,
    example: '4 min read',
    counterExample: 'Reading 4 books a week made her a critic.',
  },
  {
    id: 'post',
    reason: PAGE_LINE,
    action: 'cut',
    has: words('report correspondent writer editor bureau desk'),
    pattern:
      /^(?:[\p{L}\d.'’&-]+ ){0,4}(?:(?:staff|special|senior|chief|political|news|web|foreign|sports) ){0,2}(?:report(?:er)?|correspondents?|writers?|editor|bureau|desk)$/iu,
    maxWords: 7,
    example: 'Courier Staff Reporter',
    counterExample: 'She works as a reporter in Velden.',
  },
  {
    id: 'mail-address',
    reason: PAGE_LINE,
    action: 'cut',
    has: ['@'],
    pattern: /^(?:e-?mail:? ?)?[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,30}$/i,
    maxWords: 2,
    example: 'desk@courier.example',
    counterExample: 'Write to desk@courier.example by Friday, the council told parents.',
  },
  {
    id: 'clock',
    reason: PAGE_LINE,
    action: 'cut',
    starts: ['0'],
    pattern: /^\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i,
    maxWords: 3,
    example: '08:40 GMT',
    counterExample: '08:40 was when the clocks stopped.',
  },
  {
    id: 'counter',
    reason: 'counter of a gallery or a button',
    action: 'cut',
    starts: words('0 image slide photo skip'),
    pattern:
      /^(?:\d{1,4}k?|(?:image |slide |photo )?\d+ ?(?:\/|of) ?\d+|\d+ comments?|skip (?:past|to) .{3,40})$/i,
    maxWords: 6,
    example: '3 of 12',
    counterExample: '3 of 12 crew members survived.',
  },
];
