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
    id: 'filed',
    reason: PAGE_LINE,
    action: 'cut',
    starts: words(
      'tags tag tagged filed posted published categories category labels label topics keywords views read hits etiquetas categorías categoría temas tópicos categorias categoria schlagworte schlagwörter kategorie kategorien themen catégorie catégories sujets',
    ),
    pattern:
      /^(?:(?:tags?|tagged(?: with| as| in)?|filed (?:under|in)|categor(?:y|ies)|labels?|topics?|keywords?|etiquetas?|categor[ií]as?|temas?|tópicos|schlagw[oö]rter|schlagworte|kategorien?|themen|catégories?|sujets?)\s?: ?\S[^.!?]{0,200}|(?:posted|published|filed) (?:in|under) [\p{Lu}][^.!?]{0,60}|(?:views|reads|hits)\s?: ?[\d.,k]+|(?:read|viewed) [\d.,k]+ times)$/iu,
    maxWords: 36,
    example: 'Tags: ferry, coast guard, Lindholm',
    counterExample: 'Topics of the talks were fish, fuel and the price of ice, both sides said.',
  },
  {
    id: 'data-line',
    reason: PAGE_LINE,
    action: 'cut',
    has: [':'],
    pattern:
      /^[\d\s/.,:h|-]{0,40}(?:(?:published|posted|publicado|publié|veröffentlicht|source|fonte|fuente|author|autor|auteur|category|categoria|categoría|catégorie|kategorie|tags?|views|date|data|fecha)(?: (?:by|on|por|par|von|em|el|le|in))?: ?[^:]{1,60}){2,6}$/i,
    maxWords: 30,
    example: '14/03/2031 - Posted by: Mira Tolland - Category: Harbour - Tags: ferry fog',
    counterExample: 'Two dates matter: the author of the plan gave both.',
  },
  {
    id: 'contact-line',
    reason: PAGE_LINE,
    action: 'cut',
    has: words('reached contact reach e-mail email follow'),
    pattern:
      /^[\p{Lu}][^.!?"“”]{2,160}[.;,] (?:(?:he|she|they|you) (?:can|may) be (?:reached|contacted|followed)|(?:reach|contact|e-?mail|follow) (?:him|her|them|the (?:author|reporter|writer)))\b.{0,120}$/iu,
    maxWords: 60,
    example: 'Mira Tolland covers ports for the Courier. She can be reached at mira@courier.example.',
    counterExample: 'Residents were told to wait. “We can be reached only by boat,” one said.',
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
