import type { CasualtyKind, Card } from '../../utils/model/card';
import type { Genre } from '../../utils/model/article';

interface Names {
  readonly must: readonly string[];
  readonly may?: readonly string[];
}

interface GoldFigure {
  readonly kind: CasualtyKind;
  readonly min: number | null;
  readonly max: number | null;
  readonly vague?: string;
  readonly scope: 'event' | 'background';
  readonly headline?: boolean;
  readonly optional?: boolean;
}

/** What a careful reader expects of a card; README.md says what each field means. */
export interface GoldCard {
  readonly published?: string | null;
  readonly byline?: readonly string[];
  readonly genre?: Genre;
  readonly what?: readonly string[];
  readonly who?: Names;
  readonly where?: Names;
  readonly when?: { readonly main: string | null; readonly may?: readonly string[] };
  readonly casualties?: readonly GoldFigure[];
  readonly related?: Names;
}

/** Every difference between a card and its gold, in words; empty where the card is right. */
export function differences(card: Card, gold: GoldCard): string[] {
  return [
    ...fixed('published', card.article.published?.slice(0, 10) ?? null, gold.published),
    ...fixed('byline', card.article.byline, gold.byline),
    ...fixed('genre', card.article.genre, gold.genre),
    ...whatDifferences(card, gold.what),
    ...nameDifferences('who', card.who, gold.who),
    ...nameDifferences('where', card.where, gold.where),
    ...whenDifferences(card, gold.when),
    ...figureDifferences(card, gold.casualties),
    ...linkDifferences(card, gold.related),
  ];
}

function fixed(field: string, shown: unknown, gold: unknown): string[] {
  if (gold === undefined || JSON.stringify(shown) === JSON.stringify(gold)) return [];
  return [`${field}: ${JSON.stringify(shown)}, want ${JSON.stringify(gold)}`];
}

function whatDifferences(card: Card, gold: GoldCard['what']): string[] {
  if (gold === undefined) return [];
  const shown = card.what[0]?.text ?? '';
  const right = gold.some(
    (sentence) => shown !== '' && (shown.includes(sentence) || sentence.includes(shown)),
  );
  return right ? [] : [`what: «${shown}», want «${gold.join('» or «')}»`];
}

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

function nameDifferences(field: string, shown: readonly Named[], gold: Names | undefined): string[] {
  if (gold === undefined) return [];
  const all = shown.map(({ name, aliases }) => [name, ...aliases]);
  const missing = gold.must.filter((want) => !all.some((names) => names.some((name) => fits(name, want))));
  const allowed = [...gold.must, ...(gold.may ?? [])];
  const wrong = all.filter((names) => !allowed.some((want) => names.some((name) => fits(name, want))));
  return [
    ...missing.map(
      (want) => `${field}: «${want}» is missing among ${shown.map(({ name }) => name).join(' | ')}`,
    ),
    ...wrong.map(([name]) => `${field}: «${name ?? ''}» is wrong`),
  ];
}

/** `want` may give alternatives: "the junta | Mali's ruling junta". */
function fits(name: string, want: string): boolean {
  return want.split('|').some((one) => {
    const [a, b] = [wordsOf(name), wordsOf(one)];
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    return short.length > 0 && short.every((word) => long.includes(word));
  });
}

const ARTICLES = new Set(['the', 'a', 'an', 'of', 's']);
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !ARTICLES.has(word));

function whenDifferences(card: Card, gold: GoldCard['when']): string[] {
  if (gold === undefined) return [];
  const main = card.when.find((when) => when.main)?.date ?? null;
  const right = gold.main?.split(' | ') ?? [];
  const allowed = new Set([...right, ...(gold.may ?? [])]);
  const wrong = card.when.filter(({ date }) => !allowed.has(date));
  return [
    ...((main === null ? gold.main === null : right.includes(main))
      ? []
      : [`when: main is ${String(main)}, want ${String(gold.main)}`]),
    ...wrong.map(({ date, text }) => `when: ${date} («${text}») is wrong`),
  ];
}

const keyOf = ({ kind, min, max, vague, scope, headline }: GoldFigure | Card['casualties'][number]): string =>
  `${kind} ${String(min)}/${String(max)} ${vague ?? ''} ${scope}${headline === true ? ' headline' : ''}`;

function figureDifferences(card: Card, gold: GoldCard['casualties']): string[] {
  if (gold === undefined) return [];
  const shown = card.casualties.map(keyOf);
  const wanted = gold.map(keyOf);
  return [
    ...gold
      .filter((figure) => figure.optional !== true && !shown.includes(keyOf(figure)))
      .map((figure) => `casualties: «${keyOf(figure)}» is missing`),
    ...card.casualties
      .filter((figure) => !wanted.includes(keyOf(figure)))
      .map((figure) => `casualties: «${keyOf(figure)}» («${figure.text}») is wrong`),
  ];
}

function linkDifferences(card: Card, gold: Names | undefined): string[] {
  if (gold === undefined) return [];
  const shown = card.related.map(({ url }) => url);
  const allowed = new Set([...gold.must, ...(gold.may ?? [])]);
  return [
    ...gold.must.filter((url) => !shown.includes(url)).map((url) => `related: ${url} is missing`),
    ...shown.filter((url) => !allowed.has(url)).map((url) => `related: ${url} is wrong`),
  ];
}
