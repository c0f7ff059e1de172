import type { Quantity } from '../../model/mention';
import type { NounPhrase } from './chunks';
import { isNoun, wordAt, type Clause } from './clause';

/** People that a noun phrase names or counts. */
export interface Group {
  readonly noun: NounPhrase;
  readonly quantity: Quantity;
  /** Stated by a number or vague count, or read from "a man", a name. */
  readonly counted: boolean;
  /** Tokens of the people themselves without number and determiner; empty for a bare number. */
  readonly victims: { readonly from: number; readonly to: number } | null;
  /** "2 of the 14": already counted elsewhere. */
  readonly part: boolean;
  /** "the sixth person to die": the ordinal counts all. */
  readonly ordinal: boolean;
}

type HeadClass = 'singular' | 'plural' | 'collective' | 'number' | 'name' | 'pronoun' | 'none';

const one: Quantity = { min: 1, max: 1, vague: null };
const zero: Quantity = { min: 0, max: 0, vague: null };

/** The people of a noun phrase, or null where it is about things, animals, or an unknown number of people. */
export function readGroup(clause: Clause, noun: NounPhrase): Group | null {
  const inner = partitiveOf(clause, noun);
  // "34 were hurt, six of them badly": the people were named just before
  if (inner && isPronoun(clause, inner) && clause.chunks[clause.chunkAt(noun.from) - 1]?.type !== 'comma')
    return null;
  const who = inner ?? noun;
  const head = inner && isPronoun(clause, inner) ? 'number' : classOf(clause, who);
  if (head === 'none') return null;
  const quantity = quantityOf(clause, noun, inner ? classOf(clause, noun) : head, head);
  if (!quantity) return null;
  const victims = victimsOf(clause, who, head);
  return {
    noun,
    quantity,
    counted: noun.number !== null && quantity !== one,
    victims,
    part: isPart(clause, noun, inner),
    ordinal: noun.number?.use === 'ordinal',
  };
}

/** "six of them", "12 of whom": whoever was named before. */
const isPronoun = (clause: Clause, noun: NounPhrase): boolean =>
  clause.rules.grammar.otherPronouns.has(wordAt(clause, noun.head));

/** "dozens of people", "one of the two men": the people stand behind "of". */
function partitiveOf(clause: Clause, noun: NounPhrase): NounPhrase | null {
  const at = clause.chunkAt(noun.from);
  const link = clause.chunks[at + 1];
  const inner = clause.chunks[at + 2];
  if (link?.type !== 'preposition' || wordAt(clause, link.from) !== clause.rules.grammar.of || !isNoun(inner))
    return null;
  const bare = noun.number !== null && noun.head < noun.number.to;
  return bare || clause.rules.partitives.has(wordAt(clause, noun.head)) ? inner : null;
}

/** "2 of the 14", "three more of them", "one of the victims". */
function isPart(clause: Clause, noun: NounPhrase, inner: NounPhrase | null): boolean {
  if (
    clause.chunks[clause.chunkAt(noun.from) + 2]?.type === 'relative' &&
    wordAt(clause, noun.to) === clause.rules.grammar.of
  )
    return true;
  if (inner && isPronoun(clause, inner)) return true;
  return (
    inner !== null && noun.number !== null && clause.rules.grammar.definites.has(wordAt(clause, inner.from))
  );
}

function classOf(clause: Clause, noun: NounPhrase): HeadClass {
  const { people, grammar, animals, things } = clause.rules;
  const word = wordAt(clause, noun.head);
  if (noun.number && noun.head < noun.number.to) return 'number';
  if (grammar.singularPronouns.has(word)) return 'pronoun';
  if (animals.has(word)) return 'none';
  if (grammar.others.has(word)) return grammar.oneOther.has(word) ? 'singular' : 'plural';
  if (people.plural.has(word)) return 'plural';
  if (people.singular.has(word) || people.ageEnding.test(word)) return 'singular';
  if (people.collective.has(word) || people.sizes.has(word)) return 'collective';
  if (isNamedPerson(clause, noun)) return 'name';
  if (things.has(word)) return 'none';
  const { tag } = clause.tokens[noun.head] ?? {};
  if (tag === 'PROPN') return properPlural(clause, noun);
  return tag === 'ADJ' ? 'none' : byEnding(clause, word);
}

function byEnding(clause: Clause, word: string): HeadClass {
  const { people } = clause.rules;
  if (people.pluralEnding.test(word)) return 'plural';
  return people.singularEnding.test(word) ? 'singular' : 'none';
}

/** "three Tunisians", "12 Fulani": a number counts a proper noun only where it names people. */
function properPlural(clause: Clause, noun: NounPhrase): HeadClass {
  const word = wordAt(clause, noun.head);
  const kind = clause.nameAt(noun.head);
  if (byEnding(clause, word) === 'plural') return 'plural';
  return noun.number !== null && kind !== 'organization' && clause.rules.people.demonymEnding.test(word)
    ? 'plural'
    : 'none';
}

/** A name that is known for a person's, or that stands behind a role ("reporter Issam Haddad"), and no animal's. */
function isNamedPerson(clause: Clause, noun: NounPhrase): boolean {
  const token = clause.tokens[noun.head];
  if (!token || !/^\p{Lu}/u.test(token.text)) return false;
  if (token.tag === 'NOUN' && !isShoutedSurname(clause, noun)) return false;
  if (clause.animalNames.has(token.lower)) return false;
  const before = clause.tokens.slice(noun.from, noun.head).map(({ lower }) => lower);
  if (before.some((word) => clause.rules.animals.has(word))) return false;
  if (before.some((word) => clause.rules.people.singular.has(word))) return true;
  const kind = clause.nameAt(noun.head);
  if (kind !== null) return kind === 'person';
  const capitals = clause.tokens
    .slice(noun.from, noun.to)
    .filter(({ text, tag }) => tag === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text)).length;
  return capitals >= 2 && capitals <= 4 && capitals >= noun.to - noun.from - 1;
}

/** "TEACHER JUAN PEREZ" of a wire in capitals, where the tagger takes the surname for a noun. */
const isShoutedSurname = ({ tokens }: Clause, { from, head }: NounPhrase): boolean =>
  head > from && tokens[head - 1]?.tag === 'PROPN' && /^\p{Lu}{2,}$/u.test(tokens[head]?.text ?? '');

function quantityOf(clause: Clause, noun: NounPhrase, own: HeadClass, head: HeadClass): Quantity | null {
  const { grammar, people } = clause.rules;
  const first = wordAt(clause, noun.from);
  const word = wordAt(clause, noun.head);
  if (grammar.none.has(first)) return zero;
  // "47 cameraman Omar Diaz": an age that lost its comma
  const misread = (own === 'singular' || own === 'name') && (noun.number?.min ?? 0) > 1;
  if (noun.number && !misread) return numberOf(clause, noun);
  if (first === grammar.both && (head === 'plural' || word === first)) return { min: 2, max: 2, vague: null };
  if (own === 'pronoun') return one;
  const size = people.sizes.get(word);
  if (size !== undefined) {
    const told = noun.from === 0 || grammar.definites.has(first) || grammar.indefinites.has(first);
    return told ? { min: size, max: size, vague: null } : null;
  }
  if (own === 'collective' || head === 'plural') return familyOf(clause, noun);
  if (own === 'name') return one;
  if (own !== 'singular') return null;
  return grammar.distributive.has(first) ? null : one;
}

function numberOf(clause: Clause, noun: NounPhrase): Quantity | null {
  const number = noun.number;
  if (!number) return null;
  if (number.use === 'ordinal') return one;
  if (number.vague !== null && clause.rules.people.unsaid.has(number.vague)) return null;
  return { min: number.min, max: number.max, vague: number.vague };
}

/** "a family of five". */
function familyOf(clause: Clause, noun: NounPhrase): Quantity | null {
  const at = clause.chunkAt(noun.from);
  const link = clause.chunks[at + 1];
  const size = clause.chunks[at + 2];
  if (link?.type !== 'preposition' || wordAt(clause, link.from) !== clause.rules.grammar.of || !isNoun(size))
    return null;
  const bare = size.number !== null && size.head < size.number.to && size.number.use === 'count';
  return bare && size.number
    ? { min: size.number.min, max: size.number.max, vague: size.number.vague }
    : null;
}

function victimsOf(clause: Clause, noun: NounPhrase, head: HeadClass): Group['victims'] {
  if (head === 'number' || head === 'pronoun' || clause.rules.grammar.none.has(wordAt(clause, noun.head)))
    return null;
  let from = noun.from;
  if (clause.rules.grammar.determiners.has(wordAt(clause, from))) from += 1;
  if (noun.number && noun.number.from <= from) from = Math.max(from, noun.number.to);
  return from < noun.head + 1 ? { from, to: noun.head + 1 } : null;
}
