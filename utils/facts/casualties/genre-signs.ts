import type { CasualtyRules } from '../../language/rules/casualties';
import type { Document } from '../../model/document';
import type { Sentence } from '../../model/token';
import type { Tables } from './grammar-tables';

/** Years after which what an article's first paragraphs date is history. */
const HISTORIC_YEARS = 25;
/** Ages at which a death with no cause told is no casualty. */
const OLD = { min: 60, max: 115 };

/** "of natural causes", "dies at 88", "has died, aged 91". */
export function isNaturalDeath({ tokens, index }: Sentence, document: Document, tables: Tables): boolean {
  if (tables.naturalDeath.within(tokens, 0, tokens.length)) return true;
  return document.numbersOf(index).some(({ use, min, from }) => {
    const old = min !== null && min >= OLD.min && min <= OLD.max;
    return (
      old && (use === 'age' || (use === 'count' && tables.ageOpeners.has(tokens[from - 1]?.lower ?? '')))
    );
  });
}

/** A year long past in the lead, and no date near the day of publication. */
export function isHistoric(lead: readonly Sentence[], document: Document): boolean {
  const year = Number(document.article.published?.slice(0, 4));
  if (!year) return false;
  const told = lead.flatMap(({ index }) => [
    ...document.datesOf(index).map(({ date }) => Number(date.slice(0, 4))),
    ...document
      .numbersOf(index)
      .filter(({ use, min }) => use === 'label' && min !== null && min >= 1000 && min <= year)
      .map(({ min }) => min ?? year),
  ]);
  return told.length > 0 && told.every((at) => at < year - HISTORIC_YEARS);
}

/** "Review: Grave Runner 3 …", "Grave Runner 3 review", in a text that speaks of a game, a film, a book. */
export function isReview(sentences: readonly Sentence[], { cues }: CasualtyRules): boolean {
  const title = sentences[0]?.tokens.filter(({ text }) => /\p{L}/u.test(text)) ?? [];
  const named = title.find(({ end }) => sentences[0]?.text[end - sentences[0].start] === ':');
  const reviews = [title[0], named, title.at(-1)].some((token) => cues.reviews.has(token?.lower ?? ''));
  return reviews && sentences.some(({ tokens }) => tokens.some(({ lower }) => cues.reviewed.has(lower)));
}

/** "300 'casualties' treated in airport drill", in a text that speaks of a scenario. */
export function isExercise(sentences: readonly Sentence[], { cues }: CasualtyRules): boolean {
  const told = (sentence: Sentence | undefined, words: ReadonlySet<string>): boolean =>
    sentence?.tokens.some(({ lower }) => words.has(lower)) ?? false;
  return told(sentences[0], cues.exercises) && sentences.some((sentence) => told(sentence, cues.pretended));
}
