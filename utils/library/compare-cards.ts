import type { Card, CasualtyFact } from '../model/card';
import type { CardChange } from '../model/library';

/**
 * What changed between two readings of the same story, most important first: headline figures that moved, headline figures
 * that are new, another title, facts that were added. What is only gone is not told: live pages drop old posts.
 */
export function compareCards(before: Card, now: Card): CardChange[] {
  return [...figureChanges(before, now), ...titleChange(before, now), ...addedFacts(before, now)];
}

function figureChanges(before: Card, now: Card): CardChange[] {
  const old = new Map(headlineFigures(before).map((figure) => [figure.kind, figure]));
  return headlineFigures(now).flatMap((figure): CardChange[] => {
    const was = old.get(figure.kind);
    if (was === undefined) return [{ type: 'new-figure', now: figure }];
    return sameQuantity(was, figure) ? [] : [{ type: 'figure', before: was, now: figure }];
  });
}

export function headlineFigures(card: Card): CasualtyFact[] {
  return card.casualties.filter(({ headline }) => headline);
}

function sameQuantity(a: CasualtyFact, b: CasualtyFact): boolean {
  return a.min === b.min && a.max === b.max && a.vague === b.vague;
}

function titleChange(before: Card, now: Card): CardChange[] {
  const [was, is] = [before.article.title, now.article.title];
  return was === is ? [] : [{ type: 'title', before: was, now: is }];
}

const ROWS = {
  what: (card: Card) => card.what.map(({ text }) => text),
  who: (card: Card) => card.who.map(({ name }) => name),
  when: (card: Card) => card.when.map(({ event }) => event),
  where: (card: Card) => card.where.map(({ name }) => name),
} as const;

function addedFacts(before: Card, now: Card): CardChange[] {
  return (Object.keys(ROWS) as (keyof typeof ROWS)[]).flatMap((row) => {
    const known = new Set(ROWS[row](before));
    return ROWS[row](now)
      .filter((text) => !known.has(text))
      .map((text): CardChange => ({ type: 'new-fact', row, text }));
  });
}
