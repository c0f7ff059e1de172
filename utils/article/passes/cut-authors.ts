import { cut, type Judged, type Pass } from './judge';

/** The last blocks of a story, where its author is introduced. */
const LAST = 4;
const MAX_WORDS = 90;
/** "Mira Tolland is a reporter", "Dr. Petr Hlavac teaches law": a name, then what the person does. */
const INTRODUCED =
  /^(?:(?:Dr|Prof|Professor|Sir|Dame)\.? )?(?<name>\p{Lu}[\p{L}'’.-]*(?: (?:de|da|van|von|der|bin|al|el|la|le)\b)?(?: \p{Lu}[\p{L}'’.-]*){1,3}),? (?:(?:is|was) (?:an? |the |(?=(?:\p{L}+ ){0,2}(?:professor|lecturer|fellow|editor|correspondent|columnist|reporter|writer)\b)|[\p{L}’']+(?: \p{L}+)?['’]s )|(?:covers|writes|reports|edits|teaches|leads|works|joined|has (?:written|covered|reported|worked|edited))\b)/u;
const TRADE =
  /\b(?:reporter|writer|editor|correspondent|columnist|journalist|contributor|contributing|blogger|author of|freelance|staff|bureau chief|commentator|critic|covers|writes (?:about|for|on)|reports (?:on|for|from)|has (?:written|covered|reported)|professor|fellow|lecturer|newsletter|podcast)\b/i;

/** Cuts lines at the end of a story that introduce its author: a person of whom the story itself has not spoken. */
export const cutAuthors: Pass = (blocks) => {
  const kept = blocks.filter((judged) => judged.kept && judged.kind !== 'caption');
  if (kept.length <= LAST) return;
  for (const judged of kept.slice(-LAST)) {
    const name = nameIn(judged);
    if (name === null) continue;
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    if (kept.some((other) => other !== judged && other.block.prose && other.block.text.includes(surname)))
      continue;
    cut(judged, 'author', 'about the author');
  }
};

function nameIn({ block: { text, words } }: Judged): string | null {
  if (words > MAX_WORDS || !TRADE.test(text)) return null;
  return INTRODUCED.exec(text)?.groups?.['name'] ?? null;
}
