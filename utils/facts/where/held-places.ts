import type { WhereRules } from '../../language/rules/where';
import type { PlaceMention } from './reading';

/** The places of one sentence, in order, each with the country that the words beside it say. */
export function tieHolders(found: readonly PlaceMention[], rules: WhereRules): PlaceMention[] {
  const tied: PlaceMention[] = [];
  for (const mention of [...found].reverse()) {
    const holder = tied.at(-1);
    const held = holder !== undefined && isHeld(mention, holder, rules);
    const sure = mention.sure || held;
    const country = mention.country ?? (held ? holder.country : null);
    tied.push({ ...mention, sure, country });
  }
  tied.reverse();
  return tied.map((mention, i) => {
    const people = tied[i - 1];
    if (mention.country !== null || people === undefined || !isOfPeople(mention, people, rules))
      return mention;
    return { ...mention, country: people.country };
  });
}

/** "Tolva, Hebei", "Tolva in eastern Hebei", "Tolva, in Hebei": what a known place holds is a place. */
function isHeld({ sentence, to, setting }: PlaceMention, holder: PlaceMention, rules: WhereRules): boolean {
  if (!holder.sure || setting === 'people' || holder.setting === 'people') return false;
  const between = sentence.tokens.slice(to, holder.from).map(({ lower }) => lower);
  const [link = ''] = between;
  if (link === ',' && between.length === 1) return true;
  const rest = link === ',' ? between.slice(1) : between;
  return rest[0] === rules.inside && rest.slice(1).every((word) => rules.modifiers.has(word));
}

/** "the Malian town of Tolva", "the Malian town Tolva". */
function isOfPeople(
  { sentence, from }: PlaceMention,
  { setting, to }: PlaceMention,
  rules: WhereRules,
): boolean {
  if (setting !== 'people') return false;
  const between = sentence.tokens.slice(to, from).map(({ lower }) => lower);
  const words = between.filter((word) => !rules.modifiers.has(word) && !rules.linkers.has(word));
  return words.length > 0 && words.length <= LONGEST_KIND && rules.kinds.has(words.at(-1) ?? '');
}

/** "border village", "ski resort". */
const LONGEST_KIND = 3;
