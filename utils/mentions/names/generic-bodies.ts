import type { NameRules } from '../../language/rules/names';
import type { Description } from './descriptions';
import { lowersOf } from './name-span';
import type { NameGroup } from './tie-names';

/**
 * "The company": the one organisation that stands before; null for "the new group", which is made of those before and no
 * actor beside them. Descriptions that say more, or could mean any of several, are left out.
 */
export function genericBodies(
  descriptions: readonly Description[],
  names: readonly NameGroup[],
  rules: NameRules,
): Map<Description, NameGroup | null> {
  const bodies = names.filter(
    ({ type, words }) => type === 'organization' && !rules.knownOrganizations.has(words.join(' ')),
  );
  const found = new Map<Description, NameGroup | null>();
  for (const description of descriptions) {
    if (!isGeneric(description, rules)) continue;
    const before = bodies.filter(({ spans }) =>
      spans.some(({ sentence }) => sentence.index <= description.sentence.index),
    );
    const [only] = before;
    if (only === undefined) continue;
    if (isMerged(description, rules)) found.set(description, null);
    else if (before.length === 1) found.set(description, only);
  }
  return found;
}

function isGeneric(
  { noun, definite, sentence, from, to, shownFrom }: Description,
  rules: NameRules,
): boolean {
  if (noun.plural || !definite || shownFrom < from) return false;
  const words = lowersOf(sentence, { from, to });
  const head = words.pop() ?? '';
  return rules.genericBodies.has(head) && words.every((word) => rules.mergedWords.has(word));
}

function isMerged({ sentence, from, to }: Description, rules: NameRules): boolean {
  return lowersOf(sentence, { from, to }).some((word) => rules.mergedWords.has(word));
}
