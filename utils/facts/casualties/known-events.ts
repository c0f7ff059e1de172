import type { Sentence } from '../../model/token';
import { figureKey, type Figure } from './figure';
import type { Story } from './scope';

/**
 * The figures of events that the reader is taken to know ("fled after the attack that killed 12 and wounded 48"), in a
 * story whose headline counts other dead. One other figure in such a clause decides for all of it.
 */
export function figuresOfKnownEvents(
  figures: readonly Figure[],
  sentence: Sentence,
  story: Story,
): ReadonlySet<Figure> {
  const { told } = story.telling;
  const isOther = (figure: Figure): boolean =>
    !told.has(figureKey(figure)) && [...told].some((key) => key.startsWith(`${figure.kind} `));
  const clauses = figures.filter(isOther).map((figure) => clauseOf(figure, sentence, story));
  const known = new Set(clauses.filter((that) => that >= 0));
  if (known.size === 0) return NONE;
  return new Set(figures.filter((figure) => known.has(clauseOf(figure, sentence, story))));
}

const NONE: ReadonlySet<Figure> = new Set();

/** Where the "that" of "the attack that killed 12" stands; -1 where a figure stands in no such clause. */
function clauseOf({ stretch }: Figure, { tokens }: Sentence, { setting }: Story): number {
  const that = tokens
    .slice(0, stretch.from + 1)
    .findLastIndex(({ lower }, i) => i >= stretch.from - REACH && setting.relatives.has(lower));
  const isEvent =
    setting.events.has(tokens[that - 1]?.lower ?? '') && setting.articles.has(tokens[that - 2]?.lower ?? '');
  return isEvent ? that : -1;
}

/** From "that" over its verb and a first figure to a second. */
const REACH = 5;
