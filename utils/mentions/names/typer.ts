import type { NameRules, TyperClass } from '../../language/rules/names';
import { isUpper } from './case-mode';
import { textOfRange, type NameSpan } from './name-span';

/** Order of the weights of one feature. */
export const TYPER_CLASSES: readonly TyperClass[] = ['person', 'organization', 'place', 'other', 'none'];

/**
 * What the statistical typer sees of a mention: its words, their endings, what the word lists know of them, and two
 * words on either side. No tags: the features must not change with the tagger.
 */
export function typerFeatures(name: NameSpan, rules: NameRules): string[] {
  const { sentence, from, to } = name;
  const tokens = sentence.tokens.slice(from, to);
  const first = tokens[0]?.lower ?? '';
  const last = tokens.at(-1)?.lower ?? '';
  const around = (at: number): string => sentence.tokens[at]?.lower ?? (at < 0 ? '^' : '$');
  const place = rules.gazetteer.lookupPlace(textOfRange(sentence, name));
  const known = (text: string): string => (rules.gazetteer.isFirstName(text) ? 'given' : 'new');
  const features = [
    'bias',
    `first=${first}`,
    `last=${last}`,
    `end3=${last.slice(-3)}`,
    `end2=${last.slice(-2)}`,
    `start3=${first.slice(0, 3)}`,
    `size=${Math.min(tokens.length, 4)}`,
    `before=${around(from - 1)}`,
    `before2=${around(from - 2)} ${around(from - 1)}`,
    `after=${around(to)}`,
    `after2=${around(to)} ${around(to + 1)}`,
    `known=${known(tokens[0]?.text ?? '')} ${tokens.length > 1 ? known(tokens.at(-1)?.text ?? '') : ''}`,
    `place=${place ? `${place.kind}${place.ambiguous ? '?' : ''}` : 'no'} ${tokens.length}`,
    `head=${rules.heads.get(last) ?? ''}`,
    `firstHead=${rules.firstHeads.get(first) ?? ''}`,
    `shape=${tokens.slice(0, 3).map(shape).join(' ')}`,
    `start=${from === 0}`,
    `proof=${name.proof ?? ''}`,
  ];
  for (const { lower } of tokens.slice(0, 6)) features.push(`word=${lower}`);
  const speaks = rules.speechVerbs.has(around(to)) || rules.speechVerbs.has(around(from - 1));
  features.push(`speaks=${speaks}`, `in=${rules.placePrepositions.has(around(from - 1))}`);
  features.push(`demonym=${rules.gazetteer.nationality(tokens[0]?.text ?? '') !== null} ${tokens.length}`);
  return features;
}

function shape(token: NameSpan['sentence']['tokens'][number]): string {
  if (isUpper(token)) return /\./.test(token.text) ? 'A.' : token.text.length < 5 ? 'AA' : 'AAAAA';
  return `${/^\p{Lu}/u.test(token.text) ? 'A' : 'a'}${/\p{Lu}/u.test(token.text.slice(1)) ? 'A' : ''}${/\p{N}/u.test(token.text) ? '1' : ''}${/-/.test(token.text) ? '-' : ''}`;
}

/** Sum of the weights of a mention's features, by class, in the typer's own units. */
export function typerScores(name: NameSpan, rules: NameRules): Readonly<Record<TyperClass, number>> {
  const sums = { person: 0, organization: 0, place: 0, other: 0, none: 0 };
  const weights = rules.typerWeights();
  for (const feature of typerFeatures(name, rules)) {
    const row = weights.get(feature);
    if (row) TYPER_CLASSES.forEach((type, i) => (sums[type] += row[i] ?? 0));
  }
  return sums;
}
