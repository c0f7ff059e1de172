import type { Language } from '../../language/language';
import type { CasualtyFact, Source } from '../../model/card';
import type { Document } from '../../model/document';
import type { Sentence } from '../../model/token';
import { sourceOf } from '../../text/spans';
import { isSingle, isZero, type Figure, type Stretch } from './figure';
import { tablesOf, type Tables } from './grammar-tables';
import { headlineOf, mergeFigures, type Merged, type Scoped } from './merge';
import { animalNamesOf, readClause } from './read-clause';
import type { PhraseSet } from './phrases';
import { readFigures } from './read-figures';
import { scopeOf } from './scope';
import { readSetting, type Setting } from './setting';
import { speakerOf } from './speaker';

/** Who was killed, injured, missing, displaced, abducted or taken ill, how many, and who says so; in article order. */
export function findCasualties(document: Document, language: Language): CasualtyFact[] {
  const { casualties: rules } = language;
  const tables = tablesOf(rules);
  const setting = readSetting(document, rules);
  const animals = animalNamesOf(document.sentences, rules);
  const figures = document.sentences
    .filter((sentence) => tables.triggers.anyIn(sentence.tokens))
    .flatMap((sentence) => {
      const found = readFigures(readClause(document, sentence, rules, tables, animals), tables);
      return found.length > 0 ? placed(found, sentence, { document, tables, setting }) : [];
    })
    .filter((figure) => isTold(figure, document, setting));
  const deadly = figures.some(
    ({ kind, scope, quantity, rule }) =>
      kind === 'killed' && !rule.unlessKilled && scope === 'event' && !isZero(quantity),
  );
  const told = figures.filter(({ rule, quantity }) => !(deadly && rule.unlessKilled && isSingle(quantity)));
  return toFacts(mergeFigures(told), document, language);
}

interface Context {
  readonly document: Document;
  readonly tables: Tables;
  readonly setting: Setting;
}

/**
 * The figures of a sentence with what its words and its place say of them all. Deaths of age or illness are no casualties,
 * and neither is one person's death long ago.
 */
function placed(
  figures: readonly Figure[],
  sentence: Sentence,
  { document, tables, setting }: Context,
): Scoped[] {
  const scope = scopeOf(sentence, document, tables, setting);
  const says = (cue: PhraseSet): boolean => cue.within(sentence.tokens, 0, sentence.tokens.length);
  const superseded = says(tables.superseded);
  const natural = says(tables.naturalDeath);
  const unexplained = !setting.violence && !setting.illness && sentence.index > setting.lead;
  const passing =
    natural || unexplained || scope === 'background' || (!setting.violence && says(tables.oldAge));
  const told = figures.filter(
    ({ rule, quantity }) => !rule.passing || !(natural || (passing && isSingle(quantity))),
  );
  return told.map((figure) => ({
    ...figure,
    kind: figure.rule.orSick && setting.ill ? 'sick' : figure.kind,
    scope,
    superseded,
  }));
}

/** Silence is the default: where the article tells of no incident only plain counts of the dead stay, and sport's injured never do. */
function isTold(figure: Scoped, document: Document, setting: Setting): boolean {
  if (figure.rule.illnessOnly && !setting.illness) return false;
  if (setting.fiction) return false;
  if (setting.sport && figure.kind !== 'killed') return false;
  if (document.sentences[figure.sentence]?.kind === 'caption' && !figure.counted) return false;
  if (setting.incident) return true;
  return figure.counted && !isSingle(figure.quantity) && !isZero(figure.quantity) && figure.kind === 'killed';
}

function toFacts(merged: readonly Merged[], document: Document, language: Language): CasualtyFact[] {
  const headlines = headlineOf(merged);
  const indexOf = new Map<Figure, number>();
  merged.forEach(({ all }, i) => all.forEach((figure) => indexOf.set(figure, i)));
  return merged.map((entry): CasualtyFact => {
    const { best } = entry;
    const sentence = document.sentences[best.sentence] as Sentence;
    return {
      kind: best.kind,
      min: best.quantity.min,
      max: best.quantity.max,
      vague: best.quantity.vague,
      text: slice(sentence, best.stretch),
      victims: best.victims ? slice(sentence, best.victims) : null,
      by: speakerOf(document, best, language.casualties),
      when: best.scope === 'background' ? (document.datesOf(best.sentence)[0]?.text ?? null) : null,
      scope: best.scope,
      headline: headlines.has(entry),
      partOf: totalOf(best, merged, indexOf),
      sources: sourcesOf(entry, document),
    };
  });
}

function totalOf(
  figure: Scoped,
  merged: readonly Merged[],
  indexOf: ReadonlyMap<Figure, number>,
): number | null {
  if (!figure.part || !figure.total) return null;
  const { total } = figure;
  const found = merged.findIndex(({ all }) => all.some((other) => sameStatement(other, total)));
  return found >= 0 && found !== indexOf.get(figure) ? found : null;
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

/** The sentences that state the figure, the best first, each once. */
function sourcesOf({ best, all }: Merged, document: Document): Source[] {
  const numbers = [...new Set([best.sentence, ...all.map(({ sentence }) => sentence)])];
  return numbers.map((index) => sourceOf(document.article, document.sentences[index] as Sentence));
}
