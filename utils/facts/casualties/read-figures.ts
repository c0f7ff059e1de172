import type { Quantity } from '../../model/mention';
import type { Clause } from './clause';
import { wordAt } from './clause';
import type { Figure, Stretch } from './figure';
import { isSingle } from './figure';
import { gappedAfter } from './gapping';
import { happened, isClaimed } from './gates';
import type { Tables } from './grammar-tables';
import type { Match } from './match';
import { MATCHERS } from './match-patterns';
import { isUncounted, ranked } from './ordinals';
import type { Group } from './people';
import { isFarPart, isOutdone } from './overlaps';
import { partsOf } from './parts';
import { sumOf } from './sums';
import type { Trigger } from './triggers';

/** The casualty statements of one sentence, in the order of their words. */
export function readFigures(clause: Clause, tables: Tables): Figure[] {
  const found = new Map<string, Figure>();
  // a phrase that told something ("shot to death") keeps the words inside it from telling something else
  let claimed = 0;
  for (let i = 0; i < clause.tokens.length; i += 1) {
    if (i < claimed) continue;
    for (const trigger of tables.triggers.at(clause.tokens, i)) {
      if (i < claimed && trigger.from < claimed) break;
      const fresh = readTrigger(clause, trigger, tables).filter((figure) => isNews(figure, found));
      for (const figure of fresh) found.set(keyOf(figure), figure);
      if (fresh.length > 0) claimed = trigger.to;
    }
  }
  const figures = [...found.values()];
  return figures.filter((figure) => !isOutdone(figure, figures) && !isFarPart(figure, figures));
}

/** Not said before, or said more firmly ("was shot and wounded"). */
function isNews(figure: Figure, found: ReadonlyMap<string, Figure>): boolean {
  const before = found.get(keyOf(figure));
  return !before || (before.rule.unlessKilled === true && !figure.rule.unlessKilled);
}

const keyOf = ({ kind, sum, victims, stretch, quantity }: Figure): string =>
  `${kind} ${sum ? 'sum' : ''}${victims?.to ?? stretch.from}:${quantity.min}`;

function readTrigger(clause: Clause, trigger: Trigger, tables: Tables): Figure[] {
  const match = firstMatch(clause, trigger);
  return match && happened(clause, trigger, match, tables) ? toFigures(clause, trigger, match) : [];
}

function firstMatch(clause: Clause, trigger: Trigger): Match | null {
  for (const pattern of trigger.rule.patterns) {
    const match = MATCHERS[pattern](clause, trigger);
    if (match) return match;
  }
  return null;
}

function toFigures(clause: Clause, trigger: Trigger, match: Match): Figure[] {
  const base = {
    kind: trigger.rule.kind,
    rule: trigger.rule,
    sentence: clause.sentence.index,
    claimed: match.verb !== null && isClaimed(clause, match.verb),
    total: null,
  };
  if (match.bare) {
    const { quantity, from, to } = match.bare;
    const flags = {
      victims: null,
      counted: true,
      perpetrator: false,
      part: trigger.rule.partOnly ?? false,
      sum: false,
      singles: false,
    };
    const total: Figure = { ...base, quantity: plain(quantity), stretch: { from, to }, ...flags };
    return [total, ...partsOf(clause, total, to)];
  }
  const groups = match.groups.filter(
    (group) =>
      !isOwnFamily(clause, group) &&
      !(trigger.rule.kind === 'abducted' && isPerpetrator(clause, group)) &&
      !isUncounted(trigger, group) &&
      (!trigger.rule.countsOnly || (group.counted && !isSingle(group.quantity))),
  );
  const figures = groups.map((group) => ofGroup(clause, base, trigger, ranked(clause, trigger, group)));
  if (!match.whole && areAllNamed(clause, groups)) return [];
  const sum = match.whole ? sumOf(groups, figures) : null;
  const whole = sum ?? figures[0];
  const last = Math.max(0, ...groups.map((group) => group.noun.to));
  const parts = whole && !whole.part && (sum || groups.length === 1) ? partsOf(clause, whole, last) : [];
  return [
    ...(sum ? [sum] : []),
    ...(sum && areAllNamed(clause, groups)
      ? []
      : figures.map((figure) => {
          if (sum) return { ...figure, total: sum, part: true };
          // "her parents and brother are missing": the brother is not all
          return !match.whole && isSingle(figure.quantity) ? { ...figure, part: true } : figure;
        })),
    ...parts,
    ...gapped(clause, base, trigger, groups),
    ...wholeOf(clause, base, trigger),
  ];
}

/** "11 were among the 25 injured": the 25 that the part is of. */
function wholeOf(clause: Clause, base: Base, trigger: Trigger): Figure[] {
  if (!trigger.rule.copula || !trigger.rule.partOnly) return [];
  const number = clause.document
    .numbersOf(clause.sentence.index)
    .find(({ use, from, to }) => use === 'count' && from > trigger.from && to < trigger.to);
  if (!number) return [];
  const flags = { counted: true, perpetrator: false, part: false, sum: false, singles: false };
  const stretch = { from: number.from, to: trigger.to };
  return [{ ...base, quantity: plain(number), stretch, victims: null, ...flags }];
}

/** "21 were killed in Guayra and eight in Cuen". */
function gapped(clause: Clause, base: Base, trigger: Trigger, groups: readonly Group[]): Figure[] {
  if (!groups.some(({ counted, noun }) => counted && noun.from < trigger.from)) return [];
  return gappedAfter(clause, clause.chunkAt(trigger.to - 1)).map(({ group, stretch }) => ({
    ...ofGroup(clause, base, trigger, group),
    stretch,
  }));
}

/** "My husband died": a speaker's own grief; where it is the story, the story says so itself. */
const isOwnFamily = (clause: Clause, { noun, counted }: Group): boolean =>
  !counted && clause.rules.grammar.ownersSpeaking.has(wordAt(clause, noun.from));

/** "Ann Lee, 6, Bo Lee, 4, and Cy Ray died": the names stand in the sum's victims, one row each tells nothing more. */
const areAllNamed = (clause: Clause, groups: readonly Group[]): boolean =>
  groups.length > 2 &&
  groups.every(({ noun, counted }) => !counted && clause.tokens[noun.head]?.tag === 'PROPN');

const plain = ({ min, max, vague }: Quantity): Quantity => ({ min, max, vague });

type Base = Pick<Figure, 'kind' | 'rule' | 'sentence' | 'claimed' | 'total'>;

function ofGroup(clause: Clause, base: Base, trigger: Trigger, group: Group): Figure {
  const from = group.noun.from;
  const to = Math.max(group.noun.to, group.victims?.to ?? 0);
  return {
    ...base,
    quantity: group.quantity,
    stretch: spanning(clause, { from, to }, trigger),
    victims: group.victims,
    counted: group.counted,
    perpetrator: isPerpetrator(clause, group),
    part: group.part || (base.rule.partOnly ?? false),
    sum: false,
    singles: false,
  };
}

const isPerpetrator = (clause: Clause, { noun }: Group): boolean =>
  clause.rules.cues.perpetrators.has(wordAt(clause, noun.head));

const LONGEST = 30;

/** The people and the trigger, where they stand close enough to be read as one phrase. */
function spanning(clause: Clause, people: Stretch, trigger: Stretch): Stretch {
  const { prepositions, either, articles } = clause.rules.grammar;
  let end = trigger.to;
  // "were diagnosed with": the phrase shown does not end in a preposition
  while (
    end - 1 > trigger.from &&
    [prepositions, either, articles].some((set) => set.has(wordAt(clause, end - 1)))
  )
    end -= 1;
  const from = Math.min(people.from, trigger.from);
  const to = Math.max(people.to, end);
  return to - from <= LONGEST ? { from, to } : people;
}
