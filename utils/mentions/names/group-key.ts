import type { NameRules } from '../../language/rules/names';
import { ageOf } from './ages';
import type { Description } from './descriptions';
import { lowersOf } from './name-span';

/** What the descriptions of the whole document say together. */
export interface KeyContext {
  /** Keys by age, filled on the way. */
  readonly ages: Map<string, string>;
  /** Lemmas of the young people of the story. */
  readonly youths: readonly string[];
  /** Whether the story tells of one junta: then military leaders, rulers and government are all the same. */
  readonly rulers: boolean;
}

/** Lemma and number; demonyms keep groups apart ("Israeli troops", "Lebanese troops"); an age ties nouns together. */
export function groupKey(
  description: Description,
  { ages, youths, rulers }: KeyContext,
  rules: NameRules,
): string {
  const { noun, sentence } = description;
  const words = lowersOf(sentence, description);
  const key = `${noun.lemma}|${noun.plural}`;
  if (rulers && isRuler(description, rules)) return 'rulers';
  const count = countOf(description, rules);
  if (count !== null) return `people|${count}`;
  // crowd and crowds, gang and gangs: more of the same
  if (noun.kind === 'group' && rules.actorNouns.get(noun.lemma)?.kind === 'group') return noun.lemma;
  if (noun.plural || noun.kind !== 'person') return key;
  if (rules.youthNouns.has(noun.lemma) && youths.length === 1) return `${youths[0]}|false`;
  const age = ageOf(description, rules) ?? words.find((word) => rules.ageNoun.test(word));
  if (age === undefined) return key;
  const known = ages.get(age);
  if (
    known !== undefined &&
    (known === key || rules.ageNoun.test(noun.lemma) || rules.ageNoun.test(known.split('|')[0] ?? ''))
  )
    return known;
  if (known === undefined) ages.set(age, key);
  return known ?? key;
}

/** The number of "five people", "5 patients", "five victims", who are the same five; null of what says more of them. */
function countOf({ noun, sentence, from, shownFrom }: Description, rules: NameRules): string | null {
  const number = sentence.tokens[shownFrom];
  if (!noun.plural || shownFrom >= from || number?.tag !== 'NUM' || !rules.countedNouns.has(noun.lemma))
    return null;
  return rules.smallNumbers.get(number.lower) ?? number.lower.replaceAll(',', '');
}

/** Lemmas of the young people of the story: "the child" is the boy where there is one boy and no girl. */
export function youthLemmas(descriptions: readonly Description[], rules: NameRules): string[] {
  const lemmas = new Set<string>();
  for (const { noun } of descriptions) {
    if (!noun.plural && rules.youngNouns.has(noun.lemma)) lemmas.add(noun.lemma);
  }
  return [...lemmas];
}

/** Whether all words for a junta are of one country, or of none that is told. */
export function rulersOf(descriptions: readonly Description[], rules: NameRules): boolean {
  const rulers = descriptions.filter((description) => isRuler(description, rules));
  if (!rulers.some(({ sentence, head }) => rules.juntaNouns.has(sentence.tokens[head]?.lower ?? '')))
    return false;
  return new Set(rulers.flatMap((ruler) => countryOf(ruler, rules) ?? [])).size <= 1;
}

/** "the junta", "Mali's military leaders", "the ruling authorities". */
function isRuler({ sentence, from, head }: Description, rules: NameRules): boolean {
  const noun = sentence.tokens[head]?.lower ?? '';
  if (rules.juntaNouns.has(noun)) return true;
  return (
    rules.rulerNouns.has(noun) &&
    lowersOf(sentence, { from, to: head }).some((word) => rules.rulerModifiers.has(word))
  );
}

/** The country of "Mali's …" and "Malian …". */
function countryOf({ sentence, shownFrom, head }: Description, { gazetteer }: NameRules): string | null {
  for (const { text } of sentence.tokens.slice(shownFrom, head)) {
    const place = gazetteer.lookupPlace(text);
    const country = gazetteer.nationality(text) ?? (place?.kind === 'country' ? place.country : null);
    if (country !== null) return country;
  }
  return null;
}
