import type { Gazetteer } from './gazetteer';

/** What a language supplies for where. */
export interface WhereRules {
  readonly id: 'where';
  readonly gazetteer: Gazetteer;
}
