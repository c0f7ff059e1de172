import type { Article } from '../../utils/model/article';
import type { Card, CasualtyFact, Source } from '../../utils/model/card';

export interface Paint {
  readonly colour: boolean;
}

const WIDTH = 88;
const NOT_STATED = 'not stated in this article';

/** One fact as lines: its words, a note in brackets, and the sentence that states it. */
interface Entry {
  readonly text: string;
  readonly note: string;
  readonly source: Source | undefined;
}

/** A card for people: every fact with the sentence that states it. */
export function printCard(card: Card, paint: Paint): string {
  const sections: [string, readonly Entry[], string][] = [
    ['WHAT', card.what.map((fact) => entry(fact.text, [], fact.sources)), NOT_STATED],
    ['CASUALTIES', card.casualties.map(casualty), 'none mentioned in this article'],
    ['WHO', card.who.map((fact) => entry(fact.name, [fact.kind, fact.role], fact.sources)), NOT_STATED],
    [
      'WHEN',
      card.when.map((fact) => entry(fact.date, [fact.text, fact.main ? 'main event' : null], fact.sources)),
      NOT_STATED,
    ],
    [
      'WHERE',
      card.where.map((fact) => entry(fact.name, [fact.kind, fact.country], fact.sources)),
      NOT_STATED,
    ],
    [
      'RELATED',
      card.related.map(({ title, url }) => ({ text: title, note: url, source: undefined })),
      'no links',
    ],
  ];
  const body = sections.map(([name, entries, none]) =>
    [
      bold(name, paint),
      ...(entries.length === 0 ? [`  ${none}`] : entries.flatMap((fact) => linesOf(fact, paint))),
    ].join('\n'),
  );
  return `${[heading(card.article, paint), ...body].join('\n\n')}\n`;
}

/** What was read from a page, for people. */
export function printArticle(article: Article, text: string, paint: Paint): string {
  return `${heading(article, paint)}\n\n${text
    .split('\n')
    .map((line) => wrap(line, 0))
    .join('\n\n')}\n`;
}

function heading(
  article: Pick<Article, 'title' | 'site' | 'byline' | 'published' | 'genre'>,
  paint: Paint,
): string {
  const { title, site, byline, published, genre } = article;
  const by = byline.length === 0 ? null : `by ${byline.join(', ')}`;
  const about = [site, by, published?.slice(0, 10) ?? null, genre === 'event' ? null : genre];
  return `${bold(wrap(title, 0), paint)}\n${about.filter((part) => part !== null).join(' · ')}`;
}

function casualty(fact: CasualtyFact): Entry {
  const by = fact.by === null ? null : `according to ${fact.by}`;
  return entry(
    `${fact.kind}: ${fact.text}`,
    [fact.scope === 'background' ? 'background' : null, by],
    fact.sources,
    fact.text,
  );
}

/** A quote that only repeats the fact is left out. */
function entry(
  text: string,
  notes: readonly (string | null)[],
  sources: readonly Source[],
  said = text,
): Entry {
  const [source] = sources;
  return {
    text,
    note: notes.filter((note) => note !== null && note !== '').join(', '),
    source: source?.quote === said ? undefined : source,
  };
}

function linesOf({ text, note, source }: Entry, paint: Paint): string[] {
  const lines = [wrap(note === '' ? text : `${text} (${note})`, 2)];
  if (source !== undefined) lines.push(dim(wrap(`“${source.quote}”`, 6), paint));
  return lines;
}

/** Folds a text to the width of a card; a word longer than that stands alone. */
function wrap(text: string, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((part) => ' '.repeat(indent) + part).join('\n');
}

const bold = (text: string, { colour }: Paint): string => (colour ? `\u001b[1m${text}\u001b[0m` : text);
const dim = (text: string, { colour }: Paint): string => (colour ? `\u001b[2m${text}\u001b[0m` : text);
