import type { TextRules } from '../text/read-sentences';
import type { CasualtyRules } from './rules/casualties';
import type { DateRules } from './rules/dates';
import type { FocusRules } from './rules/focus';
import type { NameRules } from './rules/names';
import type { NumberRules } from './rules/numbers';
import type { WhatRules } from './rules/what';
import type { WhenRules } from './rules/when';
import type { WhereRules } from './rules/where';
import type { WhoRules } from './rules/who';

/** All that a language must supply. A new language is one folder that exports this, and one line in languages.ts. */
export interface Language {
  /** Primary language subtag, BCP 47. */
  readonly code: string;
  /** A sentence of news with names, a place, a date and a number: read ahead, so that all tables stand when a page comes. */
  readonly sample: string;
  readonly text: TextRules;
  readonly numbers: NumberRules;
  readonly dates: DateRules;
  readonly names: NameRules;
  readonly focus: FocusRules;
  readonly what: WhatRules;
  readonly who: WhoRules;
  readonly when: WhenRules;
  readonly where: WhereRules;
  readonly casualties: CasualtyRules;
}
