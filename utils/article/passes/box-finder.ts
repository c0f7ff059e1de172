import { rawNamesOf, wordsOfNames } from '../markup';
import { BOX_RULES, type BoxRule } from '../rules/boxes';
import type { PageElement } from '../tree/page-tree';

/** Which box rule an element falls under by its own names, or null. */
export type BoxFinder = (element: PageElement) => BoxRule | null;

interface Entry {
  readonly rank: number;
  readonly rule: BoxRule;
  /** The whole name, with blanks around it; null for a single word. */
  readonly phrase: string | null;
}

const BY_WORD = new Map<string, Entry[]>();
const BY_TAG = new Map<string, Entry>();
BOX_RULES.forEach((rule, rank) => {
  for (const tag of rule.tags ?? []) BY_TAG.set(tag, { rank, rule, phrase: null });
  for (const name of rule.names) {
    const [word = name] = name.split(' ');
    const entry: Entry = { rank, rule, phrase: word === name ? null : ` ${name} ` };
    const entries = BY_WORD.get(word);
    if (entries === undefined) BY_WORD.set(word, [entry]);
    else entries.push(entry);
  }
});

/** A finder that looks at each element once, and at each set of names once. The first rule of the list that matches is taken. */
export function createBoxFinder(): BoxFinder {
  const known = new Map<PageElement, BoxRule | null>();
  const named = new Map<string, Entry | null>();
  return (element) => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const raw = rawNamesOf(element);
    let entry = named.get(raw);
    if (entry === undefined) named.set(raw, (entry = findEntry(wordsOfNames(raw))));
    const byTag = BY_TAG.get(element.localName) ?? null;
    const best = byTag === null || (entry !== null && entry.rank < byTag.rank) ? entry : byTag;
    const rule = best?.rule ?? null;
    known.set(element, rule);
    return rule;
  };
}

function findEntry(names: string): Entry | null {
  let best: Entry | null = null;
  for (const word of names.split(' '))
    for (const entry of BY_WORD.get(word) ?? []) {
      if (best !== null && best.rank <= entry.rank) continue;
      if (entry.phrase !== null && !names.includes(entry.phrase)) continue;
      if (entry.rule.unless?.some((name) => names.includes(` ${name} `)) === true) continue;
      best = entry;
    }
  return best;
}
