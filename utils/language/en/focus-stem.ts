/** Endings of inflection and of the commonest derivations, longest first; what is left must keep three letters. */
const ENDINGS =
  /(?:ications?|isations?|izations?|ations?|ements?|ingly|edly|ness|ies|ied|ing|ians?|eans?|ese|ans?|ers|ors|ment|ions?|ally|ly|ish|ia|es|ed|er|or|is?|as?|os?|s|e|y)$/;
const DOUBLED = /([bdfgklmnprtz])\1$/;

/**
 * A light stem for comparing words within one article, after Porter (1980) but a single step: over-stemming costs
 * little there, since both words stand in the same story.
 */
export function stemEnglish(lower: string): string {
  if (lower.length <= 3) return lower;
  const ending = ENDINGS.exec(lower)?.[0] ?? '';
  const stem = lower.slice(0, lower.length - ending.length);
  return stem.length < 3 ? lower : stem.replace(DOUBLED, '$1');
}
