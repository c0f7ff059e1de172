/** What a language supplies for focus. */
export interface FocusRules {
  readonly id: 'focus';
}
