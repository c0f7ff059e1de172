import type { CasualtyRules } from '../../language/rules/casualties';
import type { Document } from '../../model/document';
import type { Sentence } from '../../model/token';

/** What the article as a whole is about, as far as casualties ask. */
export interface Setting {
  /** Headline or first paragraphs tell of an incident: else every figure is background. */
  readonly incident: boolean;
  /** The same, by what they tell of. */
  readonly violence: boolean;
  readonly illness: boolean;
  readonly sport: boolean;
  /** Sentences up to this one tell the main event (headline, standfirst, first paragraphs). */
  readonly lead: number;
  /** Calendar year of publication, where known. */
  readonly year: number | null;
}

const LEAD_PARAGRAPHS = 2;
/** One sport word in so many tokens makes a sport page (a match report has one in twelve, a crash report one in 300). */
const SPORT_SHARE = 1 / 60;

export function readSetting(document: Document, rules: CasualtyRules): Setting {
  const { sentences, article } = document;
  const lead = leadEnd(sentences);
  const words = new Set(
    sentences.slice(0, lead + 1).flatMap(({ tokens }) => tokens.map((token) => token.lower)),
  );
  const tellsOf = (cue: ReadonlySet<string>): boolean => [...words].some((word) => cue.has(word));
  const violence = tellsOf(rules.cues.violence);
  const illness = tellsOf(rules.cues.illness);
  const incident = violence || illness || tellsOf(rules.cues.aftermath);
  const year = Number(article.published?.slice(0, 4)) || null;
  return { incident, violence, illness, sport: isSport(sentences, rules), lead, year };
}

function leadEnd(sentences: readonly Sentence[]): number {
  let paragraphs = 0;
  let block = -1;
  let last = 0;
  for (const sentence of sentences) {
    if (sentence.block !== block) {
      block = sentence.block;
      if (sentence.kind === 'paragraph' && sentence.tokens.length >= 8) paragraphs += 1;
    }
    if (paragraphs > LEAD_PARAGRAPHS) break;
    last = sentence.index;
  }
  return last;
}

function isSport(sentences: readonly Sentence[], rules: CasualtyRules): boolean {
  let words = 0;
  let sport = 0;
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      words += 1;
      if (rules.cues.sport.has(token.lower)) sport += 1;
    }
  }
  return words > 0 && sport >= 3 && sport / words > SPORT_SHARE;
}
