import type { CasualtyRules } from '../../language/rules/casualties';
import type { Document } from '../../model/document';
import type { Sentence } from '../../model/token';
import { isSingle, isZero, type Figure } from './figure';
import type { Tables } from './grammar-tables';
import type { Scoped } from './merge';
import type { PhraseSet } from './phrases';
import { scopeOf, type Scope } from './scope';
import type { Setting } from './setting';

export interface Context {
  readonly document: Document;
  readonly rules: CasualtyRules;
  readonly tables: Tables;
  readonly setting: Setting;
}

/**
 * The figures of a sentence that a card tells, with what the words and the place of the sentence say of them. Silence is
 * the default: where the article tells of no incident only plain counts of the dead stay.
 */
export function placeFigures(figures: readonly Figure[], sentence: Sentence, context: Context): Scoped[] {
  const { document, tables, setting } = context;
  if (setting.fiction) return [];
  const scope = scopeOf(sentence, document, tables, setting);
  const superseded = says(sentence, tables.superseded);
  const isPassing = passingIn(sentence, scope, context);
  const ill = setting.illness || sentence.tokens.some(({ lower }) => context.rules.cues.illness.has(lower));
  return figures
    .filter(
      (figure) =>
        (ill || !figure.rule.illnessOnly) && !isPassing(figure) && isTold(figure, sentence, setting),
    )
    .map((figure) => ({
      ...figure,
      kind: figure.rule.orSick && setting.ill ? 'sick' : figure.kind,
      scope,
      superseded,
    }));
}

const says = ({ tokens }: Sentence, cue: PhraseSet): boolean => cue.within(tokens, 0, tokens.length);

/** Deaths of age or illness are no casualties, and neither is one person's death long ago or told in passing. */
function passingIn(
  sentence: Sentence,
  scope: Scope,
  { tables, setting }: Context,
): (figure: Figure) => boolean {
  const natural = says(sentence, tables.naturalDeath);
  const unexplained = !setting.violence && !setting.illness && sentence.index > setting.lead;
  const single =
    unexplained || scope === 'background' || (!setting.violence && says(sentence, tables.oldAge));
  return ({ rule, quantity }) =>
    rule.passing === true && (natural || ((single || setting.natural) && isSingle(quantity)));
}

function isTold({ kind, counted, quantity }: Figure, sentence: Sentence, setting: Setting): boolean {
  if (setting.sport && kind !== 'killed') return false;
  if (sentence.kind === 'caption' && !counted) return false;
  if (setting.incident) return true;
  return counted && !isSingle(quantity) && !isZero(quantity) && kind === 'killed';
}
