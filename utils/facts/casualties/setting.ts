import type { CasualtyRules } from '../../language/rules/casualties';
import type { Document } from '../../model/document';
import type { Sentence } from '../../model/token';
import type { Tables } from './grammar-tables';
import { isExercise, isHistoric, isNaturalDeath, isReview } from './genre-signs';

/** What the article as a whole is about, as far as casualties ask. */
export interface Setting {
  /** Headline or first paragraphs tell of an incident: else every figure is background. */
  readonly incident: boolean;
  /** The same, by what they tell of. */
  readonly violence: boolean;
  readonly illness: boolean;
  /** Who is in hospital is ill, not hurt: the headline says so, or nothing violent is told of. */
  readonly ill: boolean;
  readonly sport: boolean;
  /** A review of a film, a book, a game, or an exercise: nobody in it was hurt. */
  readonly fiction: boolean;
  /** Headline or standfirst name the incident: else what the lead dates some weeks back is another story's. */
  readonly headlined: boolean;
  /** The lead tells of a death of age or illness and of no violence. */
  readonly natural: boolean;
  /** The lead is set in another age, and nothing in it is dated near the day of publication. */
  readonly historic: boolean;
  /** Sentences up to this one tell the main event (headline, standfirst, first paragraphs). */
  readonly lead: number;
  /** The same for the first paragraph alone. */
  readonly opening: number;
  readonly leadWords: ReadonlySet<string>;
  /** Nouns for what wounds. */
  readonly events: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly indefinites: ReadonlySet<string>;
  readonly wars: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  readonly have: ReadonlySet<string>;
  readonly continuing: ReadonlySet<string>;
  readonly superlatives: ReadonlySet<string>;
}

const LEAD_PARAGRAPHS = 2;
/** One sport word in so many tokens makes a sport page (a match report has one in twelve, a crash report one in 300). */
const SPORT_SHARE = 1 / 60;
const FICTION_SHARE = 1 / 80;

export function readSetting(document: Document, rules: CasualtyRules, tables: Tables): Setting {
  const { sentences, article } = document;
  const lead = leadEnd(sentences, LEAD_PARAGRAPHS);
  const words = new Set(
    sentences.slice(0, lead + 1).flatMap(({ tokens }) => tokens.map((token) => token.lower)),
  );
  const tellsOf = (cue: ReadonlySet<string>): boolean => [...words].some((word) => cue.has(word));
  const violence = tellsOf(rules.cues.violence);
  const illness = tellsOf(rules.cues.illness);
  const headline = new Set(sentences[0]?.tokens.map((token) => token.lower));
  const top = sentences.filter(({ kind, index }) => index === 0 || kind === 'standfirst');
  const incidents = [rules.cues.violence, rules.cues.illness, rules.cues.aftermath];
  const leading = sentences.slice(0, lead + 1);
  const ill = !violence || [...headline].some((word) => rules.cues.illness.has(word));
  const section = new Set(article.section?.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const inSection = (names: ReadonlySet<string>): boolean => [...section].some((name) => names.has(name));
  const incident = violence || illness || tellsOf(rules.cues.aftermath);
  return {
    incident,
    violence,
    illness,
    ill,
    headlined: top.some(({ tokens }) => tokens.some(({ lower }) => incidents.some((cue) => cue.has(lower)))),
    natural: !violence && !illness && leading.some((sentence) => isNaturalDeath(sentence, document, tables)),
    historic: article.genre !== 'live' && isHistoric(leading, document),
    sport: inSection(rules.cues.sportSections) || shareOf(sentences, rules.cues.sport) > SPORT_SHARE,
    fiction:
      inSection(rules.cues.fictionSections) ||
      shareOf(sentences, rules.cues.fiction) > FICTION_SHARE ||
      isReview(sentences, rules) ||
      isExercise(sentences, rules),
    lead,
    opening: leadEnd(sentences, 1),
    leadWords: words,
    events: rules.cues.violence,
    articles: rules.grammar.definites,
    relatives: rules.grammar.relatives,
    indefinites: rules.grammar.indefinites,
    wars: rules.cues.wars,
    since: rules.cues.since,
    have: rules.grammar.have,
    continuing: rules.cues.continuing,
    superlatives: rules.cues.superlatives,
  };
}

function leadEnd(sentences: readonly Sentence[], most: number): number {
  let paragraphs = 0;
  let block = -1;
  let last = 0;
  for (const sentence of sentences) {
    if (sentence.block !== block) {
      block = sentence.block;
      // a short paragraph is a byline or a date, but not behind the lead
      const counts = sentence.tokens.length >= 8 || paragraphs === most;
      if (sentence.kind === 'paragraph' && counts) paragraphs += 1;
    }
    if (paragraphs > most) break;
    last = sentence.index;
  }
  return last;
}

/** The share of some words in all; none where there are fewer than three of them. */
function shareOf(sentences: readonly Sentence[], cue: ReadonlySet<string>): number {
  let words = 0;
  let hits = 0;
  for (const { tokens } of sentences) {
    words += tokens.length;
    for (const { lower } of tokens) if (cue.has(lower)) hits += 1;
  }
  return hits >= 3 ? hits / words : 0;
}
