import { isCapitalised, peopleAt } from './name-words';
import { placeAt, settingOf, textOf, type PlaceMention, type Reading } from './reading';

/** Words of the longest name that is looked for where no name was read. */
const LONGEST = 4;

/** Words that no name covers: a people, or a place that was not taken for a name ("in Nice"). */
export function readUnnamed(reading: Reading, at: number): PlaceMention | null {
  const { sentence, rules, near } = reading;
  const first = sentence.tokens[at];
  if (!first || !isCapitalised(first.text) || first.tag === 'DET' || first.tag === 'PRON') return null;
  for (let to = Math.min(at + LONGEST, sentence.tokens.length); to > at; to -= 1) {
    // a name may be taken whole, as in "NEW [YORK]", never cut
    if (cutsName(reading, at, to)) continue;
    if (!isCapitalised(sentence.tokens[to - 1]?.text ?? '')) continue;
    const entry = rules.gazetteer.lookupPlace(textOf(reading, { from: at, to }), near);
    if (!entry || endsName(reading, at) || opensAward(reading, to)) continue;
    const setting = settingOf(reading, { from: at, to }, entry.kind);
    const scene = setting === 'at' || setting === 'event' || setting === 'holder' || setting === 'dateline';
    // "in Reading lessons": of a doubtful name the next word must not go on
    const goesOn = setting !== 'event' && isCapitalised(sentence.tokens[to]?.text ?? '');
    if (!entry.ambiguous || (scene && !goesOn))
      return placeAt(reading, { from: at, to }, setting, entry, true);
  }
  return readPeople(reading, at);
}

/** Whether a name begins between two tokens and goes on behind them. */
function cutsName({ names }: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if ((names.get(at)?.to ?? 0) > to) return true;
  return false;
}

/** "Salmonella | Newport", "Hurricane | Florence": the end of a name that is no actor's and no place's. */
function endsName({ sentence: { tokens }, found, rules }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.tag !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(before.text)) return false;
  if (found.at(-1)?.to === at) return false;
  return !rules.modifiers.has(before.lower) && peopleAt(tokens, at - 1, rules) === null;
}

/** "the Meridian | Prize", "the Geneva | Convention": given or signed there once, if at all. */
function opensAward({ sentence: { tokens }, rules }: Reading, to: number): boolean {
  const next = tokens[to];
  return next !== undefined && /^\p{Lu}/u.test(next.text) && rules.awards.has(next.lower);
}

/** A people names its country in passing ("the Chilean port"). */
export function readPeople(reading: Reading, at: number): PlaceMention | null {
  const { sentence, rules, found } = reading;
  const people = peopleAt(sentence.tokens, at, rules);
  if (people === null || (found.at(-1)?.to ?? 0) > at) return null;
  const { country, to } = people;
  const text = textOf(reading, { from: at, to });
  return {
    sentence,
    from: at,
    to,
    text,
    id: country,
    kind: 'country',
    country,
    setting: 'people',
    sure: true,
  };
}
