import type { NumberRules } from '../../language/rules/numbers';
import type { NumberMention } from '../../model/mention';
import type { Token } from '../../model/token';
import type { Reading } from './read-value';

type Use = NumberMention['use'];

/** What the number over tokens [from, to) counts or measures, by the words inside and beside it. */
export function readUse(tokens: readonly Token[], from: number, reading: Reading, rules: NumberRules): Use {
  const before = tokens[from - 1]?.lower ?? '';
  const after = tokens[reading.to]?.lower ?? '';
  if (reading.suffix !== '') return useOfSuffix(reading.suffix, rules);
  if (reading.ordinal) return 'ordinal';
  if (after === 'per' && tokens[reading.to + 1]?.lower === 'cent') return 'percent';
  if (isAge(tokens, from, reading, rules)) return 'age';
  for (const { use, side, words } of rules.uses) {
    if (use === 'label' && side === 'before' && !reading.digits) continue;
    if (words.has(side === 'before' ? before : after)) return use;
  }
  if (reading.digits && isDateOrLabel(tokens, from, reading, rules)) return 'label';
  return 'count';
}

function useOfSuffix(suffix: string, rules: NumberRules): Use {
  if (suffix === '-') return 'score';
  return rules.suffixes.find(({ pattern }) => pattern.test(suffix))?.use ?? 'label';
}

/** "27 years old", "who was 27", and the apposition "Maria Lopes, 56, …", "a boy, six, …". */
function isAge(tokens: readonly Token[], from: number, reading: Reading, rules: NumberRules): boolean {
  if (tokens[reading.to + 1]?.lower === 'old') return true;
  const value = reading.max ?? 0;
  if (reading.vague !== null || value <= 0 || value >= OLDEST) return false;
  const after = tokens[reading.to]?.lower ?? '.';
  return isSaidAge(tokens, from, after, rules) || isApposed(tokens, from, after, reading);
}

const OLDEST = 115;

/** "who was 17, was shot", "she is 44 and". */
const isSaidAge = (
  tokens: readonly Token[],
  from: number,
  after: string,
  { ageVerbs, ageSubjects, ageClosers }: NumberRules,
): boolean =>
  ageVerbs.has(tokens[from - 1]?.lower ?? '') &&
  ageSubjects.has(tokens[from - 2]?.lower ?? '') &&
  (CLOSES.test(after) || ageClosers.has(after));

const CLOSES = /^[,.;)]$/;

/** Behind the comma or bracket after a name or a noun. An age in words ("Ann Lee, six,") has punctuation on both sides. */
function isApposed(tokens: readonly Token[], from: number, after: string, { digits }: Reading): boolean {
  const named = /^\p{Lu}/u.test(tokens[from - 2]?.text ?? '');
  // "passengers, 12 of whom": after a common noun only punctuation closes an age
  const closed = named && digits ? /^(?:[,.;)]|and|of|who|from|was|is|both|—|-)$/ : CLOSES;
  return (
    /^[,(]$/.test(tokens[from - 1]?.text ?? '') &&
    (named || tokens[from - 2]?.tag === 'NOUN') &&
    closed.test(after)
  );
}

function isDateOrLabel(
  tokens: readonly Token[],
  from: number,
  reading: Reading,
  rules: NumberRules,
): boolean {
  const before = tokens[from - 1];
  const after = tokens[reading.to];
  const value = reading.max ?? 0;
  const countsNoun = after !== undefined && (after.tag === 'NOUN' || after.tag === 'ADJ');
  if (
    before &&
    rules.months.has(before.lower) &&
    /^\p{Lu}/u.test(before.text) &&
    !countsNoun &&
    value <= 2100
  )
    return true;
  const year = value >= 1000 && value <= 2100 && !(tokens[from]?.text.includes(',') ?? false);
  if (year && (!countsNoun || rules.beforeYear.has(before?.lower ?? '')))
    return before === undefined || !/^(?:killed|killing|injured)$/.test(before.lower);
  // "Apollo 13", "Gulf Air 72": a name's own number, unless a noun follows that it counts
  return (
    before?.tag === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(before.text) &&
    !countsNoun &&
    after?.tag !== 'VERB' &&
    after?.tag !== 'PROPN' &&
    from >= 2 &&
    after?.tag !== 'AUX'
  );
}
