import type { DatePattern } from '../rules/dates';

/** Days of the year that go by a name wherever English news is written, as month * 100 + day. */
const NAMED_DAYS: readonly [name: string, value: number][] = [
  ["new year 's day", 101],
  ["new year 's eve", 1231],
  ["valentine 's day", 214],
  ["international women 's day", 308],
  ["st patrick 's day", 317],
  ["st. patrick 's day", 317],
  ['april fools day', 401],
  ["april fool 's day", 401],
  ['earth day', 422],
  ['anzac day', 425],
  ['may day', 501],
  ['cinco de mayo', 505],
  ['juneteenth', 619],
  ['canada day', 701],
  ['bastille day', 714],
  ["all saints ' day", 1101],
  ['bonfire night', 1105],
  ['remembrance day', 1111],
  ['armistice day', 1111],
  ['veterans day', 1111],
  ['christmas eve', 1224],
  ['christmas day', 1225],
  ['boxing day', 1226],
  ['australia day', 126],
];

/** Names that more often describe ("a Halloween party") than date. */
const CASUAL_NAMES: readonly [name: string, value: number][] = [
  ['christmas', 1225],
  ['halloween', 1031],
];
const PREPOSITIONS = new Set(['on', 'before', 'by', 'until', 'since', 'at', 'after', 'over', 'for']);

export const NAMED_DAY_PATTERNS: readonly DatePattern[] = [
  ...NAMED_DAYS.map(([name, value]): DatePattern => {
    const capitalised = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`.replaceAll(" '", "'");
    return {
      id: name,
      pattern: `${name} YEAR?`,
      form: 'date',
      named: value,
      example: `on ${capitalised}`,
      counterExample: `on ${name.replaceAll(" '", "'")}`,
    };
  }),
  ...CASUAL_NAMES.map(([name, value]): DatePattern => ({
    id: name,
    pattern: `${name} YEAR?`,
    form: 'date',
    named: value,
    after: PREPOSITIONS,
    beforeNoun: false,
    example: `by ${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`,
    counterExample: `a ${name[0]?.toUpperCase() ?? ''}${name.slice(1)} party`,
  })),
];
