import type { NameRules, NameType } from '../../language/rules/names';
import { lowersOf, textOfRange, type NameSpan } from './name-span';
import { likeliestType, nameKey, scoreMention, type TypeScores } from './name-evidence';

/** All mentions of one and the same proper name, and after tying, of the names that belong to it. */
export interface NameGroup {
  readonly words: readonly string[];
  type: NameType;
  /** How far the type is ahead of the next. */
  margin: number;
  readonly spans: NameSpan[];
}

/** A word that more names of one story share ties nothing; keeps the search for a full name short. */
const MOST_NAMESAKES = 30;

/** A lead that no doubt is left of. */
const SURE = 4;

/** "LUNESK —" makes a place of Lunesk wherever it stands, unless all the world knows better ("CNN —"). */
function isInDateline({ spans, words }: NameGroup, rules: NameRules): boolean {
  return spans.some(({ proof }) => proof === 'place') && !rules.knownOrganizations.has(words.join(' '));
}

/** Groups of equal names with their types, then short forms, acronyms and surnames tied to the full name. */
export function tieNames(names: readonly NameSpan[], rules: NameRules): NameGroup[] {
  const groups = new Map<string, NameGroup & { scores: TypeScores[] }>();
  for (const name of names) {
    const key = nameKey(name);
    const group = groups.get(key) ?? {
      words: key.split(' '),
      type: 'other' as NameType,
      margin: 0,
      spans: [],
      scores: [],
    };
    group.spans.push(name);
    group.scores.push(scoreMention(name, rules));
    groups.set(key, group);
  }
  const all = [...groups.values()];
  for (const group of all) {
    const { type, margin } = likeliestType(group.scores, group.words.length);
    group.type = type ?? 'other';
    group.margin = margin;
    if (isInDateline(group, rules)) Object.assign(group, { type: 'place', margin: Math.max(margin, SURE) });
  }
  const longestFirst = [...all].sort(
    (a, b) => b.words.length - a.words.length || b.spans.length - a.spans.length,
  );
  const index = new FullNames(rules);
  const roots: NameGroup[] = [];
  for (const group of longestFirst) {
    const full = index.find(group);
    if (full) {
      for (const span of group.spans) full.spans.push(span);
      full.margin = Math.max(full.margin, group.margin);
      index.addForm(group, full);
    } else if (!index.isFamily(group)) {
      roots.push(group);
      index.addForm(group, group);
    }
  }
  return roots;
}

/** Looks up the full name that a shorter one belongs to, by what a short form can be made of. */
class FullNames {
  private readonly byLast = new Map<string, NameGroup[]>();
  private readonly byFirst = new Map<string, NameGroup[]>();
  private readonly byAcronym = new Map<string, NameGroup>();
  private readonly byBrackets = new Map<string, NameGroup>();
  private readonly byCountry = new Map<string, NameGroup>();

  constructor(private readonly rules: NameRules) {}

  addForm(form: NameGroup, full: NameGroup): void {
    const { words } = form;
    const first = words[0] ?? '';
    const last = words.at(-1) ?? '';
    if (words.length > 1) {
      push(this.byLast, last, full);
      push(this.byFirst, first, full);
      if (full.type !== 'person')
        for (const acronym of this.acronyms(words)) this.byAcronym.set(acronym, full);
    }
    for (const span of form.spans) {
      const inner = bracketed(span);
      if (inner !== null) this.byBrackets.set(inner, full);
      const country = this.country(form);
      if (country !== null) this.byCountry.set(country, full);
    }
  }

  find(group: NameGroup): NameGroup | null {
    const { words } = group;
    const key = words.join(' ');
    const bracket = this.byBrackets.get(key);
    if (bracket && bracket.type !== 'person') return bracket;
    const country = this.country(group);
    if (country !== null) return this.byCountry.get(country) ?? null;
    if (words.length === 1) {
      const acronym = /^\p{Lu}/u.test(textOf(group)) && key.length > 1 ? this.byAcronym.get(key) : undefined;
      if (acronym && textOf(group).replaceAll('.', '') === textOf(group).replaceAll('.', '').toUpperCase())
        return acronym;
    }
    return this.byWords(group);
  }

  /** "the Roes" beside Jane Roe: nobody in particular. */
  isFamily({ words, type, spans }: NameGroup): boolean {
    const [word = ''] = words;
    const { article } = this.rules;
    const isThe = spans.some(({ sentence, from }) => sentence.tokens[from - 1]?.lower === article);
    if (words.length > 1 || !word.endsWith('s') || (type !== 'person' && !isThe)) return false;
    return this.byLast.get(word.slice(0, -1))?.some((full) => full.type === 'person') ?? false;
  }

  private byWords(group: NameGroup): NameGroup | null {
    const { words } = group;
    const last = words.at(-1) ?? '';
    const first = words[0] ?? '';
    const ends = (full: NameGroup): boolean => full.words.slice(-words.length).join(' ') === words.join(' ');
    const starts = (full: NameGroup): boolean =>
      full.words.slice(0, words.length).join(' ') === words.join(' ');
    const surname = best(
      this.byLast.get(last),
      (full) => full.type === 'person' && this.isShortOfPerson(group, full, ends(full)),
    );
    if (surname) return surname;
    const given = best(
      this.byFirst.get(first),
      (full) => full.type === 'person' && words.length === 1 && group.type === 'person',
    );
    if (given) return given;
    const event = best(
      this.byLast.get(last),
      (full) => full.type === 'other' && ends(full) && this.isEvent(full),
    );
    if (event) return event;
    if (group.type === 'person' && group.margin > 2) return null;
    // "TOLLAND —" is the town, and not its police department
    const isPlace =
      this.rules.gazetteer.lookupPlace(textOf(group)) !== null || isInDateline(group, this.rules);
    const tail = best(
      this.byLast.get(last),
      (full) => full.type === 'organization' && ends(full) && !isPlace,
    );
    if (tail) return tail;
    if (isPlace || this.rules.gazetteer.nationality(first) !== null) return null;
    return best(this.byFirst.get(first), (full) => full.type === 'organization' && starts(full)) ?? null;
  }

  /** "Hurricane Dolores", of which "Dolores" is the short form. */
  private isEvent({ words }: NameGroup): boolean {
    return this.rules.firstHeads.get(words[0] ?? '') === 'other';
  }

  private isShortOfPerson(group: NameGroup, full: NameGroup, ends: boolean): boolean {
    if (this.rules.knownOrganizations.has(group.words.join(' '))) return false;
    const place = this.rules.gazetteer.lookupPlace(textOf(group));
    if (group.type === 'place' && group.margin > 2.5 && place !== null && !place.ambiguous) return false;
    if (group.words.length === 1) return true;
    if (group.type === 'organization' && group.margin > 2.5) return false;
    return ends || (group.words[0] === full.words[0] && group.type === 'person');
  }

  private country(group: NameGroup): string | null {
    if (group.type !== 'place') return null;
    const place = this.rules.gazetteer.lookupPlace(textOf(group));
    return place?.kind === 'country' ? place.country : null;
  }

  private acronyms(words: readonly string[]): string[] {
    const initials = (kept: readonly string[]): string => kept.map((word) => word[0] ?? '').join('');
    const content = words.filter(
      (word) => !this.rules.links.has(word) && !this.rules.particles.has(word) && word !== "'s",
    );
    return content.length < 2 ? [] : [...new Set([initials(words), initials(content)])];
  }
}

const textOf = ({ spans: [span] }: NameGroup): string => (span ? textOfRange(span.sentence, span) : '');

/** "Netherlands Organisation for Applied Research (TNO)": the short form in brackets after a name. */
function bracketed({ sentence, to }: NameSpan): string | null {
  const { tokens } = sentence;
  if (tokens[to]?.text !== '(') return null;
  const inner = lowersOf(sentence, { from: to + 1, to: to + 5 });
  const close = inner.indexOf(')');
  return close > 0 ? inner.slice(0, close).join(' ').replaceAll('.', '') : null;
}

function push(table: Map<string, NameGroup[]>, key: string, group: NameGroup): void {
  const list = table.get(key);
  if (!list) table.set(key, [group]);
  else if (list.length < MOST_NAMESAKES && !list.includes(group)) list.push(group);
}

/** The most mentioned of the groups that pass. */
function best(
  groups: readonly NameGroup[] | undefined,
  passes: (group: NameGroup) => boolean,
): NameGroup | null {
  let found: NameGroup | null = null;
  for (const group of groups ?? []) {
    if (passes(group) && (found === null || group.spans.length > found.spans.length)) found = group;
  }
  return found;
}
