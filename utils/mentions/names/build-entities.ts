import type { NameRules } from '../../language/rules/names';
import type { Entity, NameKind, NameMention, PlaceInfo } from '../../model/mention';
import type { Span } from '../../model/span';
import type { Sentence } from '../../model/token';
import { lowersOf, textOfRange, type NameSpan, type Stretch, type TokenRange } from './name-span';
import type { DescriptionGroup } from './tie-descriptions';
import type { NameGroup } from './tie-names';

/** Words of the longest role that is shown. */
const LONGEST_ROLE = 12;

interface Form {
  readonly text: string;
  readonly proper: boolean;
}

/** Entities in order of first mention, and all their mentions in document order. Works, laws and events are left out. */
export function buildEntities(
  names: readonly NameGroup[],
  descriptions: readonly DescriptionGroup[],
  named: ReadonlyMap<NameGroup, readonly Stretch[]>,
  rules: NameRules,
): { mentions: NameMention[]; entities: Entity[] } {
  const drafts = [
    ...names.flatMap((group) =>
      group.type === 'other' || group.spans.length === 0
        ? []
        : [namedDraft(group, named.get(group) ?? [], rules)],
    ),
    ...descriptions.map((group) => describedDraft(group, rules)),
  ];
  drafts.sort((a, b) => order(a.stretches[0], b.stretches[0]));
  const entities = drafts.map(({ stretches, ...draft }, id): Entity => {
    const mentions = stretches.map(({ sentence, range }) => toMention(sentence, range, id));
    return { ...draft, id, mentions };
  });
  const mentions = entities.flatMap((entity) => entity.mentions);
  return { entities, mentions: mentions.sort((a, b) => a.sentence - b.sentence || a.from - b.from) };
}

interface Placed {
  readonly sentence: Sentence;
  readonly range: TokenRange;
}

type Draft = Omit<Entity, 'id' | 'mentions'> & { readonly stretches: readonly Placed[] };

function namedDraft(group: NameGroup, described: readonly Stretch[], rules: NameRules): Draft {
  const forms = [
    ...group.spans.map((span): Form => ({ text: textOfRange(span.sentence, span), proper: true })),
    ...described.map((span): Form => ({ text: textOfRange(span.sentence, span), proper: false })),
  ];
  const name = fullest(
    forms.filter(({ proper }) => proper).map(({ text }) => text),
    group.type === 'person',
  );
  const kind: NameKind = group.type === 'other' ? 'organization' : group.type;
  const role = kind === 'place' ? null : bestRole(group.spans, kind, rules);
  return {
    kind,
    name,
    aliases: byFrequency(forms.map(({ text }) => text)).filter((text) => text !== name),
    role: role ? textOfRange(role.sentence, role.range) : null,
    roleSpan: role ? spanOf(role.sentence, role.range) : null,
    proper: true,
    place: kind === 'place' ? placeInfo(name, rules) : null,
    stretches: inOrder([...group.spans, ...described]),
  };
}

function describedDraft({ spans }: DescriptionGroup, rules: NameRules): Draft {
  // "Mali's ruling junta" says more than "Mali's military leaders"
  const telling = spans.filter(({ sentence, head }) =>
    rules.juntaNouns.has(sentence.tokens[head]?.lower ?? ''),
  );
  const shown = (telling.length > 0 ? telling : spans).map((span) =>
    textOfRange(span.sentence, { from: span.shownFrom, to: span.to }),
  );
  const name = shown
    .slice(0, 3)
    .reduce((best, text) => (words(text) > words(best) && words(text) <= 5 ? text : best), shown[0] ?? '');
  const [first] = spans;
  // "28 people" is no other name of "two people"
  const uncounted = spans.filter((span) => span.sentence.tokens[span.shownFrom]?.tag !== 'NUM');
  const forms = [
    ...uncounted.map((span) => textOfRange(span.sentence, { from: span.shownFrom, to: span.to })),
    ...spans.map((span) => textOfRange(span.sentence, span)),
  ];
  return {
    kind: first?.noun.kind ?? 'group',
    name,
    aliases: byFrequency(forms).filter((text) => text !== name),
    role: null,
    roleSpan: null,
    proper: false,
    place: null,
    stretches: inOrder(spans),
  };
}

function placeInfo(name: string, rules: NameRules): PlaceInfo {
  const entry = rules.gazetteer.lookupPlace(name);
  return entry ? { kind: entry.kind, country: entry.country } : { kind: 'site', country: null };
}

/** The longest role is the most telling, but a whole clause is none; a body is described by a noun for bodies. */
function bestRole(spans: readonly NameSpan[], kind: NameKind, rules: NameRules): Placed | null {
  let best: Placed | null = null;
  for (const { role, sentence } of spans) {
    if (!role || role.to - role.from > LONGEST_ROLE) continue;
    if (kind !== 'person' && !lowersOf(sentence, role).some((word) => isBody(word, rules))) continue;
    if (!best || role.to - role.from > best.range.to - best.range.from) best = { sentence, range: role };
  }
  return best;
}

const isBody = (word: string, rules: NameRules): boolean =>
  rules.actorNouns.get(word)?.kind === 'organization' || rules.firmNouns.has(word);

function fullest(texts: readonly string[], person: boolean): string {
  const [first = ''] = texts;
  return texts.reduce((best, text) => {
    const longer = person ? words(text) > words(best) : text.length > best.length;
    return longer ? text : best;
  }, first);
}

function byFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}

const words = (text: string): number => text.split(/\s+/).length;

function inOrder(spans: readonly (TokenRange & { readonly sentence: Sentence })[]): Placed[] {
  return spans
    .map((span) => ({ sentence: span.sentence, range: { from: span.from, to: span.to } }))
    .sort(order);
}

function order(a: Placed | undefined, b: Placed | undefined): number {
  if (!a || !b) return 0;
  return a.sentence.index - b.sentence.index || a.range.from - b.range.from;
}

function spanOf(sentence: Sentence, { from, to }: TokenRange): Span {
  const start = sentence.tokens[from]?.start ?? sentence.start;
  const end = sentence.tokens[to - 1]?.end ?? start;
  return { block: sentence.block, start, end };
}

function toMention(sentence: Sentence, range: TokenRange, entity: number): NameMention {
  const text = textOfRange(sentence, range);
  return { type: 'name', ...spanOf(sentence, range), sentence: sentence.index, ...range, text, entity };
}
