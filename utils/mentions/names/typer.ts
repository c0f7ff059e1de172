import type { NameRules, TyperClass } from '../../language/rules/names';
import { isUpper } from './case-mode';
import { textOfRange, type NameSpan } from './name-span';

/** Order of the weights of one feature. */
export const TYPER_CLASSES: readonly TyperClass[] = ['person', 'organization', 'place', 'other', 'none'];

type Feature = readonly [name: string, value: string];

/** What the typer sees of a mention as texts, `name=value`. */
export function typerFeatures(name: NameSpan, rules: NameRules): string[] {
  return seenOf(name, rules).map(([feature, value]) => (value === '' ? feature : `${feature}=${value}`));
}

/**
 * What the statistical typer sees of a mention: its words, their endings, what the word lists know of them, and two
 * words on either side. No tags: the features must not change with the tagger.
 */
function seenOf(name: NameSpan, rules: NameRules): Feature[] {
  const { sentence, from, to } = name;
  const tokens = sentence.tokens.slice(from, to);
  const first = tokens[0]?.lower ?? '';
  const last = tokens.at(-1)?.lower ?? '';
  const around = (at: number): string => sentence.tokens[at]?.lower ?? (at < 0 ? '^' : '$');
  const [before, after] = [around(from - 1), around(to)];
  const place = rules.gazetteer.lookupPlace(textOfRange(sentence, name));
  const known = (text: string): string => (rules.gazetteer.isFirstName(text) ? 'given' : 'new');
  const speaks = rules.speechVerbs.has(after) || rules.speechVerbs.has(before);
  return [
    ['bias', ''],
    ['first', first],
    ['last', last],
    ['end3', last.slice(-3)],
    ['end2', last.slice(-2)],
    ['start3', first.slice(0, 3)],
    ['size', String(Math.min(tokens.length, 4))],
    ['before', before],
    ['before2', `${around(from - 2)} ${before}`],
    ['after', after],
    ['after2', `${after} ${around(to + 1)}`],
    ['known', `${known(tokens[0]?.text ?? '')} ${tokens.length > 1 ? known(tokens.at(-1)?.text ?? '') : ''}`],
    ['place', `${place ? `${place.kind}${place.ambiguous ? '?' : ''}` : 'no'} ${tokens.length}`],
    ['head', rules.heads.get(last) ?? ''],
    ['firstHead', rules.firstHeads.get(first) ?? ''],
    ['shape', tokens.slice(0, 3).map(shape).join(' ')],
    ['start', String(from === 0)],
    ['proof', name.proof ?? ''],
    ...tokens.slice(0, 6).map(({ lower }): Feature => ['word', lower]),
    ['speaks', String(speaks)],
    ['in', String(rules.placePrepositions.has(before))],
    ['demonym', `${rules.gazetteer.nationality(tokens[0]?.text ?? '') !== null} ${tokens.length}`],
  ];
}

function shape(token: NameSpan['sentence']['tokens'][number]): string {
  if (isUpper(token)) return /\./.test(token.text) ? 'A.' : token.text.length < 5 ? 'AA' : 'AAAAA';
  return `${/^\p{Lu}/u.test(token.text) ? 'A' : 'a'}${/\p{Lu}/u.test(token.text.slice(1)) ? 'A' : ''}${/\p{N}/u.test(token.text) ? '1' : ''}${/-/.test(token.text) ? '-' : ''}`;
}

/** Sum of the weights of a mention's features, by class, in the typer's own units. */
export function typerScores(name: NameSpan, rules: NameRules): Readonly<Record<TyperClass, number>> {
  const sums = TYPER_CLASSES.map(() => 0);
  for (const [feature, value] of seenOf(name, rules)) rules.addTyperWeights(feature, value, sums);
  const [person = 0, organization = 0, place = 0, other = 0, none = 0] = sums;
  return { person, organization, place, other, none };
}
