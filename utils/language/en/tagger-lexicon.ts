import type { Tag } from '../../model/token';
import type { TaggerInput } from './tagger-features';

/** Words that have one tag whatever stands around them: closed classes, and verbs that news lives on. */
const ROWS: readonly (readonly [Tag, string])[] = [
  ['DET', 'the a an every these those'],
  [
    'ADP',
    'of at from with into onto upon among amongst amid amidst towards toward via despite beside besides per during throughout within without against between beyond',
  ],
  ['CCONJ', 'and or nor'],
  ['SCONJ', 'if because although whereas unless whether'],
  [
    'PRON',
    'he she it they we him them us himself herself itself themselves ourselves myself yourself everyone someone anyone everybody somebody anybody nobody everything something anything nothing who whom whose whoever me its my your our their theirs',
  ],
  ['AUX', "is are was were be been being am can could must shall should would might 'll 'd 've 're 'm ca wo"],
  ['PART', "n't not"],
  [
    'NUM',
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  ],
  [
    'ADV',
    'very also too never always often again already perhaps quite rather almost nearly approximately reportedly allegedly apparently meanwhile however nevertheless moreover furthermore therefore thus hence recently suddenly immediately initially officially subsequently previously currently seriously critically fatally badly severely unofficially shortly overnight',
  ],
  [
    'VERB',
    'said says told tells announced announces confirmed confirms denied denies claimed urged accused accuses arrested detained kidnapped abducted murdered died dies fled attacked condemned condemns rescued evacuated hospitalised hospitalized exploded collapsed crashed ordered reported warned insisted vowed resigned stabbed assassinated sentenced convicted massacred',
  ],
  [
    'NOUN',
    'people police man woman men women child children officials authorities government president minister army troops soldiers protesters gunmen militants civilians victims death deaths casualties explosion blast bomb bombing earthquake flood floods fire hospital residents villagers workers students passengers bodies year years day days month months week weeks hours spokesman spokeswoman spokesperson toll injuries survivors rebels guerrillas terrorists',
  ],
];

const LEXICON: ReadonlyMap<string, Tag> = new Map(
  ROWS.flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
);

/** Tags that a capital in running text overrides ("the Police", "People" magazine), since the word then stands in a name. */
const NAMEABLE: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'VERB', 'ADV', 'NUM']);

export const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february april june july august september
   october november december`.split(/\s+/),
);

/** The tag of a word that is always the same, else undefined. */
export function tagOfWord({ words, lowers, casing }: TaggerInput, i: number): Tag | undefined {
  const tag = LEXICON.get(lowers[i] ?? '');
  if (tag === undefined || !NAMEABLE.has(tag)) return tag;
  const capital = /^\p{Lu}/u.test(words[i] ?? '') && (i > 0 || casing !== 'plain');
  return capital ? undefined : tag;
}
