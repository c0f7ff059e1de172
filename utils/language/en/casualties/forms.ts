const VOWEL_CONSONANT = /[^aeiou][aeiou][bdgmnprt]$/;

/** base, third person, past (and participle), -ing; `irregular` is "past participle" where they differ from -ed. */
export interface VerbForms {
  readonly all: readonly string[];
  readonly participle: string;
}

/** The forms of an English verb, spelled by rule unless given as "base:past:participle" ("steal:stole:stolen"). */
export function verbForms(entry: string): VerbForms {
  const [base = '', past, participle] = entry.split(':');
  const stem = base.endsWith('e') ? base.slice(0, -1) : doubled(base);
  const third = /(?:s|x|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const ing = base.endsWith('ie') ? `${base.slice(0, -2)}ying` : `${base.endsWith('ee') ? base : stem}ing`;
  const last = participle ?? past ?? regular;
  return { all: [...new Set([base, third, past ?? regular, last, ing])], participle: last };
}

/** Longer verbs that double their last letter all the same. */
const DOUBLES = new Set(['kidnap']);

const doubled = (base: string): string =>
  DOUBLES.has(base) || (base.length <= 4 && VOWEL_CONSONANT.test(base)) ? base + base.at(-1) : base;

/** All forms of several verbs, for triggers. `rest` is added to each ("* hostage"). */
export const allForms = (verbs: string, rest = ''): string[] =>
  verbs
    .trim()
    .split(/\s+/)
    .flatMap((verb) => verbForms(verb).all)
    .map((form) => form + rest);
