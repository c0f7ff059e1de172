/** What a language supplies for when. */
export interface WhenRules {
  readonly id: 'when';
}
