import type { DateMention } from '../../model/mention';
import type { Sentence } from '../../model/token';
import { partsOf, type DayNumber } from './calendar';
import type { Tense } from './tense';

/** The year that a paragraph speaks of, and the last sentence that did. */
export interface StoryYear {
  readonly year: number;
  readonly block: number;
  readonly sentence: number;
}

/** "In 2003 he ran. In April he lost.": the year goes on for dates without one; "since 2003" says nothing of what follows. */
export function nextStory(
  story: StoryYear | null,
  mention: DateMention,
  used: number | null,
): StoryYear | null {
  const { block, sentence, date, stated, relation } = mention;
  if (stated.includes('year'))
    return relation === 'on' && !date.includes('/')
      ? { year: Number(date.slice(0, 4)), block, sentence }
      : null;
  return used !== null && story !== null && stated.includes('month') ? { ...story, sentence } : story;
}

/** The year for a date without one in the same paragraph, in the same sentence or the next, unless its tense denies it. */
export function yearAt(
  story: StoryYear | null,
  { block, index }: Sentence,
  tense: Tense,
  published: DayNumber | null,
): number | null {
  if (story === null || story.block !== block || index - story.sentence > 1) return null;
  if (published === null) return story.year;
  const now = partsOf(published).year;
  const denied = tense === 'future' ? story.year < now : tense === 'past' && story.year > now;
  return denied || story.year === now ? null : story.year;
}
