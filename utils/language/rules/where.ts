/** What a language supplies for where. */
export interface WhereRules {
  readonly id: 'where';
}
