import { namesOf } from '../markup';
import { cut, type Judged, type Pass } from './judge';
import { BOX_RULES, type BoxRule } from '../rules/boxes';

/** A box that holds more of the kept text than this is the story itself, whatever its name says. */
const MOST_OF_STORY = 0.4;

const pattern = (names: readonly string[] | undefined): RegExp | null =>
  names === undefined ? null : new RegExp(` (?:${names.join('|')}) `);

const RULES = BOX_RULES.map((rule) => ({
  rule,
  names: new RegExp(` (?:${rule.names.join('|')}) `),
  unless: pattern(rule.unless),
}));

/** Cuts the blocks that stand in a box which its names mark as no part of the story. */
export const cutBoxes: Pass = (blocks) => {
  const boxes = new Map<Element, BoxRule | null>();
  const inBox = new Map<Element, { rule: BoxRule; blocks: Judged[]; length: number }>();
  let total = 0;
  for (const judged of blocks) {
    if (!judged.kept) continue;
    total += judged.block.text.length;
    for (
      let element: Element | null = judged.block.element;
      element !== null;
      element = element.parentElement
    ) {
      if (element.localName === 'body') break;
      const rule = ruleOf(element, boxes);
      if (rule === null) continue;
      const box = inBox.get(element) ?? { rule, blocks: [], length: 0 };
      box.blocks.push(judged);
      box.length += judged.block.text.length;
      inBox.set(element, box);
    }
  }
  for (const { rule, blocks: inside, length } of inBox.values()) {
    if (length > total * MOST_OF_STORY) continue;
    for (const judged of inside)
      if (rule.action === 'cut') cut(judged, rule.id, rule.reason);
      else judged.kind = 'caption';
  }
};

/** Whether an element stands in a box that is cut, by name alone. */
export function isInBox(element: Element): boolean {
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    if (around.localName === 'body') return false;
    if (ruleFor(around)?.action === 'cut') return true;
  }
  return false;
}

function ruleOf(element: Element, known: Map<Element, BoxRule | null>): BoxRule | null {
  const found = known.get(element);
  if (found !== undefined) return found;
  const rule = ruleFor(element);
  known.set(element, rule);
  return rule;
}

function ruleFor(element: Element): BoxRule | null {
  const names = namesOf(element);
  const match = RULES.find(
    ({ rule, names: wanted, unless }) =>
      rule.tags?.includes(element.localName) === true ||
      (names !== ' ' && wanted.test(names) && unless?.test(names) !== true),
  );
  return match?.rule ?? null;
}
