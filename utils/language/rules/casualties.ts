/** What a language supplies for casualties. */
export interface CasualtyRules {
  readonly id: 'casualties';
}
