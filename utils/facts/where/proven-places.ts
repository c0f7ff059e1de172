import type { WhereRules } from '../../language/rules/where';
import type { Document } from '../../model/document';
import type { NameMention } from '../../model/mention';
import type { Sentence } from '../../model/token';
import { afterDateline } from '../../text/dateline';
import { isCapitalised, peopleAt } from './name-words';

/**
 * Names, in lower case, that the words around them prove to be places, whatever is known of them: most towns of the
 * world stand in no gazetteer. One proof counts for every mention of the name.
 */
export function provenPlaces(document: Document, rules: WhereRules): ReadonlySet<string> {
  const proven = new Set<string>();
  for (const sentence of document.sentences) {
    const dates = new Set(document.datesOf(sentence.index).map(({ from }) => from));
    for (const mention of document.namesOf(sentence.index)) {
      const entity = document.entities[mention.entity];
      if (!entity?.proper || entity.kind === 'group') continue;
      // "the private island of Jonas Berg"
      const isFull = rules.gazetteer.isFirstName(sentence.tokens[mention.from]?.text ?? '');
      if (entity.kind === 'person' && isFull) continue;
      const known =
        isOfKind(sentence, mention, rules) ||
        isInDateline(sentence, mention) ||
        (entity.kind === 'place' && isDateline(sentence, mention)) ||
        (entity.kind !== 'person' && isCalledPlace(sentence, mention, rules)) ||
        (entity.kind === 'place' && isPlaced(sentence, mention, dates, rules));
      if (known) proven.add(mention.text.toLowerCase());
    }
  }
  return proven;
}

/** "the village of X", "residents of X", "X, a village in …": a name of any kind may be one of a place here. */
function isOfKind({ tokens }: Sentence, { from, to }: NameMention, rules: WhereRules): boolean {
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  if (rules.linkers.has(lower(from - 1)) && !isCapitalised(tokens[from - 2]?.text ?? '')) {
    const owner = lower(from - 2);
    if (rules.placeNouns.has(owner) || rules.belongings.has(owner)) return true;
  }
  if (lower(to) !== ',' || !rules.articles.has(lower(to + 1))) return false;
  const noun = [to + 2, to + 3].find((at) => tokens[at]?.tag === 'NOUN');
  return noun !== undefined && rules.placeNouns.has(lower(noun));
}

/** "the island X", "X village", "X's mayor": said of places alone. */
function isCalledPlace({ tokens }: Sentence, { from, to }: NameMention, rules: WhereRules): boolean {
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const isKind = (at: number): boolean =>
    rules.placeNouns.has(lower(at)) && !isCapitalised(tokens[at]?.text ?? '');
  if (isKind(from - 1) || isKind(to)) return true;
  return lower(to) === "'s" && (rules.belongings.has(lower(to + 1)) || isKind(to + 1));
}

/** "LUNESK, Carvania (MW) —": what stands before the agency and its dash, the names parted by commas. */
function isInDateline(sentence: Sentence, { from, to }: NameMention): boolean {
  const { tokens, kind } = sentence;
  if (kind === 'headline' || to >= afterDateline(tokens)) return false;
  const next = tokens[to]?.text ?? '';
  if (from === 0) return next === ',' || next === '(';
  return tokens[from - 1]?.text === ',' && isSecond(sentence, from);
}

/** "LUNESK —": the name alone and its dash; an agency may stand there too ("CNN —"). */
function isDateline({ tokens, kind }: Sentence, { from, to }: NameMention): boolean {
  return kind !== 'headline' && from === 0 && to === afterDateline(tokens) - 1;
}

/** Whether only one run of capitals and a comma stand before. */
function isSecond({ tokens }: Sentence, at: number): boolean {
  return tokens.slice(0, at - 1).every(({ text }) => isCapitalised(text));
}

/** "in Aldvik early on Tuesday", "near northern Aldvik", "north of Aldvik": where and when something happens. */
function isPlaced(
  { tokens }: Sentence,
  { from, to }: NameMention,
  dates: ReadonlySet<number>,
  rules: WhereRules,
): boolean {
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  if (rules.linkers.has(lower(from - 1)) && rules.sides.has(lower(from - 2))) return true;
  let left = from - 1;
  while (rules.sides.has(lower(left)) || peopleAt(tokens, left, rules) !== null) left -= 1;
  if (!rules.strongLocatives.has(lower(left))) return false;
  return left < from - 1 || [to, to + 1, to + 2].some((at) => dates.has(at));
}
