import type { NameRules } from '../../language/rules/names';
import type { Sentence, Token } from '../../model/token';
import { caseMode, isCapital, isUpper, type CaseMode } from './case-mode';

const OPENING = /^(?:["“”‘':•*–—|>([]|\.{2,}|-{2,}|\.|!|\?)$/;
/** A pair of capitals counts double within a sentence: twice at the start of one, or once within, makes it a name. */
const PAIR_INSIDE = 2;

/** What the whole document says of the spelling of its words. */
export class Casing {
  private readonly modes: readonly CaseMode[];
  /** How often a word is written small, and with a capital inside a sentence. */
  private readonly small = new Map<string, number>();
  private readonly inside = new Map<string, number>();
  private readonly pairs = new Map<string, number>();

  constructor(
    sentences: readonly Sentence[],
    private readonly rules: NameRules,
  ) {
    this.modes = sentences.map((sentence) => caseMode(sentence, rules));
    for (const sentence of sentences) {
      if (this.modes[sentence.index] === 'normal')
        sentence.tokens.forEach((token, i) => this.count(sentence, token, i));
    }
  }

  /** Whether the token is spelled as (part of) a name where it stands. */
  isNameToken(sentence: Sentence, at: number): boolean {
    const { rules } = this;
    const token = sentence.tokens[at];
    if (!token || !isCapital(token) || rules.neverNames.has(token.lower)) return false;
    if (rules.adjectival.test(token.text)) return false;
    const mode = this.modes[sentence.index];
    // "IT" and "WHO" are names among small letters alone
    const isWord = mode === 'upper' || !isUpper(token) || token.text.length > 3;
    if (isWord && rules.functionWords.has(token.lower)) return false;
    if (mode !== 'normal') return this.inHeadline(sentence, at, token);
    // "A HUNTER who killed": the first words of a story in capitals
    if (isUpper(token) && token.text.length > 2 && this.isCommon(token) && !this.opensPlace(sentence, at))
      return false;
    return !startsSentence(sentence, at) || this.atStart(sentence, at, token);
  }

  /** "NEW | DELHI": a common word that opens the name of a place. */
  private opensPlace({ tokens }: Sentence, at: number): boolean {
    const next = tokens[at + 1];
    if (!next || !isUpper(next)) return false;
    return this.rules.gazetteer.lookupPlace(`${tokens[at]?.text} ${next.text}`) !== null;
  }

  private count(sentence: Sentence, token: Token, at: number): void {
    // "A HUNTER who …" says nothing of how the word is written
    if (isUpper(token) && token.text.length > 3) return;
    if (!isCapital(token)) {
      add(this.small, token.lower, 1);
      return;
    }
    const starts = startsSentence(sentence, at);
    const next = sentence.tokens[at + 1];
    const runs = next !== undefined && isCapital(next);
    // "Mondavi International cut jobs. Mondavi blames costs."
    const opensName = runs && token.tag === 'PROPN' && !this.rules.openers.has(token.lower);
    if (!starts || opensName) add(this.inside, token.lower, 1);
    if (runs) add(this.pairs, `${token.lower} ${next.lower}`, starts ? 1 : PAIR_INSIDE);
  }

  /** Positive where the word is rather a name, negative where it is rather a common word, 0 where nothing is known. */
  private known(lower: string): number {
    return (this.inside.get(lower) ?? 0) - (this.small.get(lower) ?? 0);
  }

  /** "Home Depot": both words with their capitals elsewhere. */
  private isPair(sentence: Sentence, at: number): boolean {
    const pair = `${sentence.tokens[at]?.lower} ${sentence.tokens[at + 1]?.lower}`;
    return (this.pairs.get(pair) ?? 0) >= PAIR_INSIDE;
  }

  /** Written small elsewhere, or a word that is common in any story. */
  private isCommon({ lower }: Token): boolean {
    if (this.known(lower) < 0) return true;
    if (this.inside.has(lower)) return false;
    return this.small.has(lower) || this.rules.openers.has(lower) || this.rules.actorNouns.has(lower);
  }

  /** Names that need no other evidence than themselves. */
  private isListed({ text, lower }: Token): boolean {
    const { gazetteer, knownOrganizations } = this.rules;
    const place = gazetteer.lookupPlace(text);
    if (place !== null && !place.ambiguous) return true;
    return knownOrganizations.has(lower) || gazetteer.nationality(text) !== null;
  }

  /** Case tells nothing: what the text below does with the word decides, else only what is known or stands beside it. */
  private inHeadline(sentence: Sentence, at: number, token: Token): boolean {
    const { rules } = this;
    if (this.isPair(sentence, at)) return true;
    if (this.modes[sentence.index] === 'title' && isUpper(token) && !this.isCommon(token)) return true;
    const score = this.known(token.lower);
    if (score !== 0) return score > 0;
    if (this.isCommon(token)) return false;
    if (this.isListed(token)) return true;
    if (token.tag !== 'PROPN' || rules.isPeoplePlural(token.lower)) return false;
    if (rules.gazetteer.isFirstName(token.text)) return true;
    if (rules.commonEnding.test(token.lower) || rules.thirdPerson.test(token.lower)) return false;
    return [sentence.tokens[at - 1], sentence.tokens[at + 1]].some(
      (beside) =>
        beside !== undefined &&
        isCapital(beside) &&
        (this.known(beside.lower) > 0 || rules.gazetteer.isFirstName(beside.text)),
    );
  }

  /** "Prime Minister …", "Former President …": known titles, even where the same words stand small elsewhere. */
  private startsTitle({ lower }: Token, next: Token): boolean {
    const { titles, titleModifiers } = this.rules;
    if (titles.has(`${lower} ${next.lower}`) || titles.has(lower)) return true;
    return titleModifiers.has(lower) && titles.has(next.lower);
  }

  /** The first word of a sentence has a capital in any case. */
  private atStart(sentence: Sentence, at: number, token: Token): boolean {
    const { rules } = this;
    if (this.known(token.lower) > 0 || this.isPair(sentence, at)) return true;
    const next = sentence.tokens[at + 1];
    const runs = next !== undefined && isCapital(next) && !rules.neverNames.has(next.lower);
    if (runs && this.startsTitle(token, next)) return true;
    if (this.small.has(token.lower)) return false;
    if (this.isListed(token) || (isUpper(token) && this.opensPlace(sentence, at))) return true;
    if (runs && rules.gazetteer.lookupPlace(`${token.text} ${next.text}`) !== null) return true;
    const common = rules.openers.has(token.lower) || rules.actorNouns.has(token.lower);
    if (common || rules.isPeoplePlural(token.lower))
      return runs && rules.heads.get(next.lower) === 'organization';
    if (isUpper(token) && token.text.length > 2) return true;
    if (runs)
      return (
        token.tag === 'PROPN' ||
        rules.titleModifiers.has(token.lower) ||
        rules.firstHeads.has(token.lower) ||
        // "Osterlea City Council"
        isCapitalWord(sentence.tokens[at + 2])
      );
    if (token.tag !== 'PROPN' || rules.commonEnding.test(token.lower)) return false;
    return rules.gazetteer.isFirstName(token.text) || next === undefined || goesOn(next);
  }
}

function add(table: Map<string, number>, key: string, by: number): void {
  table.set(key, (table.get(key) ?? 0) + by);
}

const isCapitalWord = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);

/** What follows a name more often than it follows the first noun of a group. */
function goesOn(next: Token): boolean {
  return next.tag === 'VERB' || next.tag === 'AUX' || /^(?:\(|\)|and|['’]s?)$/.test(next.text);
}

/** Whether the token's capital may be the sentence's and not its own: at the start, after a quote, colon, dash or dot. */
function startsSentence(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  return before === undefined || OPENING.test(before.text);
}
