import { words, type LineRule } from './line-rule';

const POINTER = 'pointer to another story';

/** Pointers to other stories. */
export const POINTERS: readonly LineRule[] = [
  {
    id: 'read-more',
    reason: POINTER,
    action: 'cut',
    starts: words("read also see related more don't dont recommended further must you in icymi"),
    has: [':', '|', '»', '>>', '–', '—', ' - '],
    pattern:
      /^(?:read(?: more| also| next| this| the full story| the rest| our [^:]{2,40})?|also read|don't miss|see also|related(?: \w+)?|more on this|don['’]?t miss|recommended|further reading|must read|you may also like|in case you missed it|icymi)\s?(?::|\||»|>>|–|—| - )\s?\S/i,
    maxWords: 36,
    example: 'READ MORE: Bridge to Odnes opens two years late',
    counterExample: 'Read together, the three reports describe one failure: nobody checked.',
  },
  {
    id: 'linked-read-more',
    reason: POINTER,
    action: 'cut',
    starts: words(
      'more watch listen in gallery video videos photo photos opinion explainer analysis live trending next previous up from podcast exclusive profile interview timeline map graphic full background',
    ),
    has: [':', '|', '»', '>>', '–', '—', ' - '],
    pattern: /^[^:|»>–—]{2,40}\s?(?::|\||»|>>|–|—| - )\s?\S/i,
    maxWords: 36,
    linked: 0.4,
    example: 'WATCH: Divers search the harbour',
    counterExample: 'Exclusive: the minister knew of the leak, three aides say.',
  },
  {
    id: 'missed-stories',
    reason: POINTER,
    action: 'cut',
    starts: words("don't dont read related must also more"),
    pattern: /^(?:DON['’]?T MISS|READ MORE|RELATED|MUST READ|ALSO READ|MORE)\b/,
    maxWords: 90,
    linked: 0.3,
    example: "DON'T MISS Ferry line cancels winter sailings [REPORT] New pilot boat arrives [PICTURES]",
    counterExample: 'MORE than 200 people fled.',
  },
  {
    id: 'linked-pointer',
    reason: POINTER,
    action: 'cut',
    starts: words(
      'click tap read see watch listen view visit download get explore more learn find go check follow subscribe sign join buy shop order try register donate support',
    ),
    pattern: /^\S/,
    maxWords: 30,
    linked: 0.6,
    example: 'Click here to read the full report',
    counterExample: 'Support for the plan fell to 41 percent.',
  },
  {
    id: 'watch',
    reason: POINTER,
    action: 'cut',
    starts: words('watch listen'),
    has: ['|', ':', '»', '>>', '▶'],
    pattern:
      /^(?:WATCH|LISTEN|Watch|Listen)(?: (?:LIVE|NOW|live|now|more|below|the video|here))?\s?(?:\||:|»|>>|▶)\s?\S/,
    maxWords: 24,
    example: 'WATCH | Divers bring up the bell of the ferry',
    counterExample: 'Watch the water, she told her sons, not the sky.',
  },
  {
    id: 'tap-here',
    reason: POINTER,
    action: 'cut',
    starts: words('click tap press see view you'),
    has: words('here below above mobile app video map'),
    pattern:
      /^(?:(?:click|tap|press) (?:here|on the|the) .{0,80}\b(?:if you|to (?:see|view|watch|read|listen|open|enlarge|subscribe|sign|join)|for more)\b|(?:can['’]t|cannot) see\b|you can (?:view|read|find|see) .{0,60}\bhere\.?$)/i,
    maxWords: 24,
    example: '(Tap here if you cannot see the map)',
    counterExample: 'Click by click the counter rose, and nobody in the hall spoke.',
  },
  {
    id: 'more-label',
    reason: 'label of a box',
    action: 'cut',
    starts: words('want read see get more other further related additional all our latest'),
    has: words('more other further related additional all our latest'),
    pattern:
      /^(?:want |read |see |get )?(?:more|other|further|related|additional|all|our)\b(?:[^.!?]{0,50}\b(?:stories|articles|news|coverage|reading|posts|headlines|reports|videos|features|on this|like this)\b[^.!?]{0,40}[:?»›>]?| from the [^.!?]{2,30})$/i,
    maxWords: 9,
    example: 'More Great Courier Stories',
    counterExample: 'More news came on Friday.',
  },
  {
    id: 'more-from',
    reason: 'label of a box',
    action: 'cut',
    starts: words('more latest'),
    pattern:
      /^(?:More|MORE|Latest|LATEST) (?:on|from|about|in|ON|FROM|IN) (?:the |THE )?\p{Lu}[^.!?:]{1,40}$/u,
    maxWords: 7,
    example: 'More on Earth Science',
    counterExample: 'More from the north arrived on Friday: eggs, coal and letters.',
  },
  {
    id: 'embed-address',
    reason: 'address of something shown in the page',
    action: 'cut',
    starts: words('http https www'),
    has: words('http www.'),
    pattern:
      /^(?:https?:\/\/|www\.)(?:[\w-]{1,20}\.)?(?:youtu|video\.|vimeo|dailymotion|twitter\.|x\.com|t\.co\b|instagram|facebook|fb\.|tiktok|soundcloud|spotify|pic\.)\S*$/i,
    maxWords: 1,
    example: 'https://video.example/watch?v=123',
    counterExample: 'The ministry published the list at https://list.example on Monday.',
  },
];
