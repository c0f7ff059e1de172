/** What a language supplies for dates. */
export interface DateRules {
  readonly id: 'dates';
}
