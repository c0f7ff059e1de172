import type { CasualtyRules } from '../../language/rules/casualties';
import { PhraseSet } from './phrases';
import { TriggerIndex } from './triggers';

/** What is built from a language's rules once. */
export interface Tables {
  readonly triggers: TriggerIndex;
  readonly verbForms: ReadonlySet<string>;
  readonly hypothetical: PhraseSet;
  readonly background: PhraseSet;
  readonly periods: PhraseSet;
  readonly superseded: PhraseSet;
  readonly ceremonies: PhraseSet;
  readonly procedures: PhraseSet;
  readonly elsewhere: PhraseSet;
  readonly naturalDeath: PhraseSet;
  readonly oldAge: PhraseSet;
  /** Before an age without a noun ("dies at 88"). */
  readonly ageOpeners: ReadonlySet<string>;
}

const built = new WeakMap<CasualtyRules, Tables>();

export function tablesOf(rules: CasualtyRules): Tables {
  const known = built.get(rules);
  if (known) return known;
  const tables: Tables = {
    triggers: new TriggerIndex(rules),
    verbForms: rules.verbForms,
    hypothetical: new PhraseSet(rules.cues.hypothetical),
    background: new PhraseSet(rules.cues.background),
    periods: new PhraseSet(rules.cues.periods),
    superseded: new PhraseSet(rules.cues.superseded),
    ceremonies: new PhraseSet(rules.cues.ceremonies),
    procedures: new PhraseSet(rules.cues.procedures),
    elsewhere: new PhraseSet(rules.cues.elsewhere),
    oldAge: new PhraseSet(rules.cues.oldAge),
    ageOpeners: rules.cues.ageOpeners,
    naturalDeath: new PhraseSet(rules.cues.naturalDeath),
  };
  built.set(rules, tables);
  return tables;
}
