/** What a language supplies for names. */
export interface NameRules {
  readonly id: 'names';
}
