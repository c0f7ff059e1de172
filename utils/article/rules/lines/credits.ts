import { words, type LineRule } from './line-rule';

const CREDIT = 'caption or credit of a picture';

/** Credits of pictures: kept as captions. */
export const CREDITS: readonly LineRule[] = [
  {
    id: 'credit',
    reason: CREDIT,
    action: 'caption',
    starts: words(
      'photo photos photograph photographs image images picture pictures pic pics illustration video file credit credits source courtesy getty ap afp reuters epa shutterstock istock',
    ),
    pattern:
      /^(?:(?:photo(?:graph)?s?|images?|pictures?|pics?|illustration|video|file photo|photo credit|image credit|credits?|source|courtesy)\s*(?::|\/| by | credit| courtesy| via )|getty images|(?:ap|afp|reuters|epa|getty|shutterstock|istock)\b.{0,12}(?:photo|images?|file)?\/)[^\n]{0,100}$/i,
    maxWords: 20,
    example: 'Photo: Edda Lorn / Harbour Courier',
    counterExample: 'Photographs taken by a neighbour show the roof in flames.',
  },
  {
    id: 'credit-in-brackets',
    reason: CREDIT,
    action: 'caption',
    has: ['('],
    pattern:
      /[([](?:(?:image|photo|picture|pic|source|credit|video|courtesy|photograph|file|screenshot|illustration)s?\b ?(?:credit|by|courtesy|from|via)?\s*[:/ ][^()[\]]{1,80}|(?:ap|reuters|afp|getty|epa|pa)(?: (?:photo|images?|file|wire))?\b[^()[\]]{0,60}(?:photo|images?|file|via|\/)[^()[\]]{0,60}|[a-z]{2,8} photos?\/[^()[\]]{1,60}|getty(?: images)?|shutterstock(?:\.com)?|istock|file photo)[)\]]\.?$/i,
    maxWords: 60,
    example: 'Smoke over the port of Tarvos (Image: GETTY)',
    counterExample: 'She showed reporters a photo of the house (it no longer stands).',
  },
  {
    id: 'credit-at-end',
    reason: CREDIT,
    action: 'caption',
    has: words('photo picture image getty afp reuters shutterstock /ap'),
    pattern:
      /(?:\b(?:photo|picture|image)(?:graph)?s?(?: credit)?(?: by)?: [^.]{2,60}|(?:getty images|afp|reuters|ap photo|shutterstock)\/[^.]{2,40}|\/ ?(?:getty images|getty|afp|reuters|ap))\.?$/i,
    maxWords: 60,
    example: 'The mayor at the bridge. Photo: Edda Lorn',
    counterExample: 'The photo shows a bridge.',
  },
];
