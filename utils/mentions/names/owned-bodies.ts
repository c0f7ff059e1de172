import type { NameRules } from '../../language/rules/names';
import type { Description } from './descriptions';
import type { NameSpan, Stretch } from './name-span';
import type { NameGroup } from './tie-names';

/** Words between an owner and its body ("the UN | 's stabilisation | mission"). */
const REACH = 4;

/** A body named in brackets after its description, and whose it is. */
interface Body {
  readonly group: NameGroup;
  readonly owner: NameGroup | null;
}

/** Bodies by the lemma that describes them, and the words that mean them together with the name of their owner. */
export interface OwnedBodies {
  readonly byLemma: ReadonlyMap<string, NameGroup>;
  readonly stretches: ReadonlyMap<NameGroup, readonly Stretch[]>;
}

/**
 * "The UN stabilisation mission (MINUSMA)": from then on "the mission", "the UN mission" and "the UN's mission in Mali" mean
 * MINUSMA. Takes those mentions from the owner, which is not itself spoken of there.
 */
export function ownedBodies(
  descriptions: readonly Description[],
  names: readonly NameGroup[],
  rules: NameRules,
): OwnedBodies {
  const bodies = bracketedBodies(descriptions, names);
  const stretches = new Map<NameGroup, Stretch[]>();
  for (const [lemma, { group, owner }] of bodies) {
    if (owner === null) continue;
    const taken: Stretch[] = [];
    const kept = owner.spans.filter((span) => {
      const to = endOfBody(span, lemma, rules);
      if (to !== null) taken.push({ sentence: span.sentence, from: span.from, to });
      return to === null;
    });
    owner.spans.splice(0, owner.spans.length, ...kept);
    stretches.set(group, [...(stretches.get(group) ?? []), ...taken]);
  }
  return { byLemma: new Map([...bodies].map(([lemma, { group }]) => [lemma, group])), stretches };
}

function bracketedBodies(
  descriptions: readonly Description[],
  names: readonly NameGroup[],
): Map<string, Body> {
  const starts = new Map<string, NameGroup>();
  const ends = new Map<string, NameGroup>();
  for (const group of names) {
    for (const { sentence, from, to } of group.spans) {
      starts.set(`${sentence.index}:${from}`, group);
      ends.set(`${sentence.index}:${to}`, group);
    }
  }
  const bodies = new Map<string, Body>();
  for (const { sentence, from, to, noun } of descriptions) {
    if (noun.kind !== 'organization' || noun.plural || sentence.tokens[to]?.text !== '(') continue;
    const group = starts.get(`${sentence.index}:${to + 1}`);
    if (group?.type !== 'organization') continue;
    const end = /^['’]s?$/.test(sentence.tokens[from - 1]?.text ?? '') ? from - 1 : from;
    bodies.set(noun.lemma, { group, owner: ends.get(`${sentence.index}:${end}`) ?? null });
  }
  return bodies;
}

/** Where the body ends that the name owns or modifies, null where the name stands for itself. */
function endOfBody({ sentence: { tokens }, to }: NameSpan, lemma: string, rules: NameRules): number | null {
  for (let at = to; at < to + REACH; at += 1) {
    const token = tokens[at];
    if (!token) return null;
    const noun = rules.actorNouns.get(token.lower);
    if (noun?.lemma === lemma && !noun.plural) return at + 1;
    const goesOn = token.tag === 'ADJ' || token.tag === 'NOUN' || token.tag === 'PROPN';
    if (!goesOn && !(at === to && /^['’]s?$/.test(token.text))) return null;
  }
  return null;
}
