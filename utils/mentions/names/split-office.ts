import type { NameRules } from '../../language/rules/names';
import type { Sentence } from '../../model/token';
import { startOfModifiers } from './find-title';
import type { NameSpan } from './name-span';

/** Words before an office that may belong to it ("former US Secretary"). */
const REACH = 4;

/**
 * "US Secretary of | Commerce Alan Pike": an office with its complement and the person who holds it, which a run of capitals
 * takes for one name. The person starts at the given name, and what comes before is the role.
 */
export function splitOffice(sentence: Sentence, name: NameSpan, rules: NameRules): NameSpan {
  const { tokens } = sentence;
  const title = name.from - 2;
  const isOffice =
    tokens[title + 1]?.lower === rules.genitive && rules.titles.has(tokens[title]?.lower ?? '');
  if (!isOffice || name.role !== null) return name;
  for (let at = name.from + 1; at < name.to - 1; at += 1) {
    if (!rules.gazetteer.isFirstName(tokens[at]?.text ?? '')) continue;
    const from = startOfModifiers(sentence, Math.max(0, title - REACH), title, rules);
    return { ...name, from: at, role: { from, to: at }, proof: 'person' };
  }
  return name;
}
