import type { CasualtyRule, CasualtyRules } from '../../language/rules/casualties';
import type { Token } from '../../model/token';

/** A rule's phrase found in a sentence, half-open over its tokens. */
export interface Trigger {
  readonly rule: CasualtyRule;
  readonly from: number;
  readonly to: number;
}

type Step = { readonly words: ReadonlySet<string>; readonly gap: number; readonly optional: boolean };
interface Phrase {
  readonly rule: CasualtyRule;
  readonly steps: readonly Step[];
}

const GAP = 5;

/** Phrases by their first word, so that a rule costs nothing where its words do not stand. */
export class TriggerIndex {
  private readonly byWord = new Map<string, Phrase[]>();

  constructor({ rules }: CasualtyRules) {
    for (const rule of rules) for (const trigger of rule.triggers) this.add(rule, trigger);
    // the longer phrase first: "shot dead" before "shot"
    for (const phrases of this.byWord.values()) phrases.sort((a, b) => b.steps.length - a.steps.length);
  }

  /** Whether a sentence is worth parsing at all. */
  anyIn(tokens: readonly Token[]): boolean {
    return tokens.some((token) => this.byWord.has(token.lower));
  }

  /** All phrases that start at a token, one a rule, the longest of each rule. */
  at(tokens: readonly Token[], i: number): Trigger[] {
    const found: Trigger[] = [];
    for (const { rule, steps } of this.byWord.get(tokens[i]?.lower ?? '') ?? []) {
      if (found.some((trigger) => trigger.rule === rule)) continue;
      const to = matchSteps(tokens, i, steps);
      if (to !== null) found.push({ rule, from: i, to });
    }
    return found;
  }

  private add(rule: CasualtyRule, trigger: string): void {
    const steps = readSteps(trigger);
    for (const word of steps[0]?.words ?? []) {
      const list = this.byWord.get(word);
      if (list) list.push({ rule, steps });
      else this.byWord.set(word, [{ rule, steps }]);
    }
  }
}

/** "took|taken * to hospital?" as steps; `*n` widens the step that follows it. */
function readSteps(trigger: string): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of trigger.split(' ')) {
    if (part.startsWith('*')) {
      gap = Number(part.slice(1)) || GAP;
      continue;
    }
    const optional = part.endsWith('?');
    steps.push({ words: new Set((optional ? part.slice(0, -1) : part).split('|')), gap, optional });
    gap = 0;
  }
  return steps;
}

const STOPS = new Set(['.', ';', ':', '"', '“', '”', '?', '!', ',']);

/** The token after the phrase, or null. Gaps never cross punctuation. */
function matchSteps(tokens: readonly Token[], from: number, steps: readonly Step[]): number | null {
  let at = from;
  for (const { words, gap, optional } of steps) {
    const hit = findWithin(tokens, at, gap, words);
    if (hit !== null) at = hit + 1;
    else if (!optional) return null;
  }
  return at;
}

function findWithin(
  tokens: readonly Token[],
  from: number,
  gap: number,
  words: ReadonlySet<string>,
): number | null {
  for (let i = from; i <= from + gap && i < tokens.length; i += 1) {
    const word = tokens[i]?.lower ?? '';
    if (words.has(word)) return i;
    if (STOPS.has(word)) return null;
  }
  return null;
}
