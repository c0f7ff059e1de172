/** What a language supplies for numbers. */
export interface NumberRules {
  readonly id: 'numbers';
}
