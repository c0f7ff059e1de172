/** What a language supplies for who. */
export interface WhoRules {
  readonly id: 'who';
}
