import type { Language } from '../../language/language';
import type { CasualtyFact, Source } from '../../model/card';
import type { Document } from '../../model/document';
import type { Sentence } from '../../model/token';
import { sourceOf } from '../../text/spans';
import { isSingle, isZero, type Figure, type Stretch } from './figure';
import { tablesOf } from './grammar-tables';
import { headlineOf, mergeFigures, type Merged, type Scoped } from './merge';
import { animalNamesOf, readClause } from './read-clause';
import { readFigures } from './read-figures';
import { readTelling } from './aftermath';
import { placeFigures, type Context } from './place-figures';
import { placePosts } from './posts';
import type { Before } from './scope';
import { readSetting } from './setting';
import { speakerOf, type Speaker } from './speaker';

/** Who was killed, injured, missing, displaced, abducted or taken ill, how many, and who says so; in article order. */
export function findCasualties(document: Document, language: Language): CasualtyFact[] {
  const { casualties: rules } = language;
  const tables = tablesOf(rules);
  const animals = animalNamesOf(document.sentences, rules);
  const found = new Map<number, readonly Figure[]>();
  for (const sentence of document.sentences) {
    if (!tables.triggers.anyIn(sentence.tokens)) continue;
    const stated = readFigures(readClause(document, sentence, rules, tables, animals), tables);
    if (stated.length > 0) found.set(sentence.index, stated);
  }
  const setting = readSetting(document, rules, tables);
  const telling = readTelling(document, found, rules, tables, setting);
  const figures = placeAll(found, { document, rules, tables, setting, telling });
  const told = withoutDoubtful(figures);
  return toFacts(mergeFigures(placePosts(told, document)), document, language);
}

/** Sentence by sentence, each knowing the scope of the figures told before it. */
function placeAll(found: ReadonlyMap<number, readonly Figure[]>, context: Context): Scoped[] {
  const placed: Scoped[] = [];
  let before: Before | null = null;
  for (const [index, figures] of found) {
    const sentence = context.document.sentences[index] as Sentence;
    const here = placeFigures(figures, sentence, context, before);
    placed.push(...here);
    const last = here.at(-1);
    if (last) before = { sentence, scope: last.scope };
  }
  return placed;
}

/** Where the article tells of the dead, who was shot may be one of them; where it does not, a victim may have lived. */
function withoutDoubtful(figures: readonly Scoped[]): Scoped[] {
  const dead = figures.filter(
    ({ kind, rule, quantity }) =>
      kind === 'killed' && !rule.unlessKilled && !rule.ifKilled && !isZero(quantity),
  );
  const deadly = dead.some(({ scope }) => scope === 'event');
  return figures.filter(
    ({ rule, quantity }) =>
      !(deadly && rule.unlessKilled && isSingle(quantity)) && !(dead.length === 0 && rule.ifKilled),
  );
}

function toFacts(merged: readonly Merged[], document: Document, language: Language): CasualtyFact[] {
  const headlines = headlineOf(merged);
  const indexOf = new Map<Figure, number>();
  merged.forEach(({ all }, i) => all.forEach((figure) => indexOf.set(figure, i)));
  return merged.map((entry): CasualtyFact => {
    const { best } = entry;
    const sentence = document.sentences[best.sentence] as Sentence;
    const speaker = speakerOf(document, best, language.casualties);
    const headline = headlines.has(entry);
    return {
      kind: best.kind,
      min: best.quantity.min,
      max: best.quantity.max,
      vague: best.quantity.vague,
      text: slice(sentence, best.stretch),
      victims: best.victims ? slice(sentence, best.victims) : null,
      by: speaker?.text ?? null,
      when: best.scope === 'background' ? (document.datesOf(best.sentence)[0]?.text ?? null) : null,
      scope: best.scope,
      headline,
      ...(best.superseded && best.scope === 'event' && !headline && { superseded: true }),
      partOf: totalOf(best, merged, indexOf, headlines),
      sources: sourcesOf(entry, speaker, document),
    };
  });
}

function totalOf(
  figure: Scoped,
  merged: readonly Merged[],
  indexOf: ReadonlyMap<Figure, number>,
  headlines: ReadonlySet<Merged>,
): number | null {
  if (!figure.part) return null;
  const { total } = figure;
  if (!total) return headlineAbove(figure, merged, headlines);
  const found = merged.findIndex(({ all }) => all.some((other) => sameStatement(other, total)));
  // a sum that gave way to the stated total
  if (found < 0) return headlineAbove(figure, merged, headlines);
  return found !== indexOf.get(figure) ? found : null;
}

/** "Ten of the dead were women": of all the dead that the card tells of. */
function headlineAbove(
  { kind, quantity, scope }: Scoped,
  merged: readonly Merged[],
  headlines: ReadonlySet<Merged>,
): number | null {
  const found = merged.findIndex((entry) => entry.best.kind === kind && headlines.has(entry));
  const whole = merged[found]?.best;
  return whole && scope === 'event' && (whole.quantity.min ?? 0) > (quantity.min ?? 0) ? found : null;
}

const sameStatement = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind &&
  a.sentence === b.sentence &&
  a.stretch.from === b.stretch.from &&
  a.quantity.min === b.quantity.min;

function slice(sentence: Sentence, { from, to }: Stretch): string {
  const start = (sentence.tokens[from]?.start ?? sentence.start) - sentence.start;
  const end = (sentence.tokens[to - 1]?.end ?? sentence.end) - sentence.start;
  return sentence.text.slice(start, end);
}

/** The sentences that state the figure, the best first, and the one that names the speaker, each once. */
function sourcesOf({ best, all }: Merged, speaker: Speaker | null, document: Document): Source[] {
  const stating = [best.sentence, ...all.map(({ sentence }) => sentence)];
  const numbers = [...new Set(speaker === null ? stating : [...stating, speaker.sentence])];
  return numbers.map((index) => sourceOf(document.article, document.sentences[index] as Sentence));
}
