import type { CasualtyRules } from '../../language/rules/casualties';
import type { Sentence } from '../../model/token';
import { isSingle, isZero, type Figure } from './figure';
import { figuresOfKnownEvents } from './known-events';
import type { Scoped } from './merge';
import type { PhraseSet } from './phrases';
import { scopeOf, type Before, type Story } from './scope';
import type { Setting } from './setting';

export interface Context extends Story {
  readonly rules: CasualtyRules;
}

/**
 * The figures of a sentence that a card tells, with what the words and the place of the sentence say of them. Silence is
 * the default: where the article tells of no incident only plain counts of the dead stay.
 *
 * @param before scope of the figures told last
 */
export function placeFigures(
  figures: readonly Figure[],
  sentence: Sentence,
  context: Context,
  before: Before | null,
): Scoped[] {
  const { tables, setting } = context;
  if (setting.fiction) return [];
  const overtaken = tables.superseded.firstIn(sentence.tokens, 0, sentence.tokens.length);
  const ill = setting.illness || sentence.tokens.some(({ lower }) => context.rules.cues.illness.has(lower));
  const isPassing = passingIn(sentence, context);
  const known = figuresOfKnownEvents(figures, sentence, context);
  return figures
    .map((figure) => ({
      ...figure,
      kind: figure.rule.orSick && setting.ill ? ('sick' as const) : figure.kind,
      scope: known.has(figure)
        ? ('background' as const)
        : scopeOf(figure.total ?? figure, sentence, context, before),
      // "Twelve died, up from nine": only what stands behind the words
      superseded: overtaken >= 0 && figure.stretch.to > overtaken,
    }))
    .filter(
      (figure) =>
        (ill || !figure.rule.illnessOnly) && !isPassing(figure) && isTold(figure, sentence, setting),
    );
}

const says = ({ tokens }: Sentence, cue: PhraseSet): boolean => cue.within(tokens, 0, tokens.length);

/** Deaths of age or illness are no casualties, and neither is one person's death long ago or told in passing. */
function passingIn(sentence: Sentence, { tables, setting }: Context): (figure: Scoped) => boolean {
  const natural = says(sentence, tables.naturalDeath);
  const unexplained = !setting.violence && !setting.illness && sentence.index > setting.lead;
  const single = unexplained || (!setting.violence && says(sentence, tables.oldAge));
  return ({ rule, quantity, scope }) =>
    rule.passing === true &&
    (natural || ((single || scope === 'background' || setting.natural) && isSingle(quantity)));
}

function isTold({ kind, counted, quantity }: Figure, sentence: Sentence, setting: Setting): boolean {
  if (setting.sport && kind !== 'killed') return false;
  if (sentence.kind === 'caption' && !counted) return false;
  if (setting.incident) return true;
  return counted && !isSingle(quantity) && !isZero(quantity) && kind !== 'sick';
}
