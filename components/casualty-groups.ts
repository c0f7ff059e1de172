import { CASUALTY_KINDS, type CasualtyFact, type CasualtyKind } from '../utils/model/card';

/** A figure with the figures that are parts of it ("22 killed, including four children"). */
export interface Figure {
  readonly fact: CasualtyFact;
  /** Rank in `Facts.casualties`. */
  readonly index: number;
  readonly parts: readonly Figure[];
}

export interface KindGroup {
  readonly kind: CasualtyKind;
  /** The headline figure first, else in the article's order. */
  readonly figures: readonly Figure[];
  /** Different sources give different figures: they are shown side by side. */
  readonly conflicting: boolean;
}

export interface CasualtyGroups {
  readonly event: readonly KindGroup[];
  readonly background: readonly Figure[];
}

/** Casualty figures in the order of the card: by kind, the gravest first, parts under their total, background apart. */
export function groupCasualties(facts: readonly CasualtyFact[]): CasualtyGroups {
  const figures = facts.flatMap((fact, index) =>
    totalOf(facts, index) === index ? [{ fact, index, parts: partsOf(facts, index) }] : [],
  );
  const event = CASUALTY_KINDS.flatMap((kind) => {
    const ofKind = figures.filter(({ fact }) => fact.kind === kind && fact.scope === 'event');
    return ofKind.length === 0 ? [] : [groupOf(kind, ofKind)];
  });
  return { event, background: figures.filter(({ fact }) => fact.scope === 'background') };
}

function groupOf(kind: CasualtyKind, figures: readonly Figure[]): KindGroup {
  const ordered = [...figures].sort((a, b) => weight(b) - weight(a));
  const standing = figures.filter(({ fact }) => fact.superseded !== true);
  const voices = new Set(standing.map(({ fact }) => fact.by));
  return { kind, figures: ordered, conflicting: voices.size > 1 };
}

/** Headline figures before the others, overtaken ones after them. */
function weight({ fact: { headline, superseded } }: Figure): number {
  return Number(headline) - Number(superseded === true);
}

function partsOf(facts: readonly CasualtyFact[], total: number): readonly Figure[] {
  return facts.flatMap((fact, index) =>
    index !== total && totalOf(facts, index) === total ? [{ fact, index, parts: [] }] : [],
  );
}

/** The figure that a figure is finally a part of; itself where it is no part, or where its chain leads nowhere. */
function totalOf(facts: readonly CasualtyFact[], index: number): number {
  let total = index;
  for (let steps = 0; steps < facts.length; steps++) {
    const next = facts[total]?.partOf ?? null;
    if (next === null) return total;
    if (facts[next] === undefined) return index;
    total = next;
  }
  return index;
}
