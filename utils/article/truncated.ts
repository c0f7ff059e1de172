import type { RawBlock } from './collect-blocks';
import { isProse } from './passes/judge';
import { stringOf, type JsonObject } from './metadata/json-ld';

/** More words than a free taste of a story. */
const TASTE = 320;
/** Characters of a subscription notice. */
const MAX_NOTICE = 400;
/** A word that every subscription notice has: asked first, for most blocks have none. */
const HINT =
  /subscri|reading|unlock|member|log ?in|(?:full|whole|entire) (?:story|article)|rest of the|free articles/i;
const WALL =
  /\b(?:to (?:continue|keep) reading|(?:continue|keep) reading (?:this|the|with|for)|read (?:the )?(?:full|rest of the|whole|entire) (?:story|article)|(?:this|the) (?:article|story|content) is (?:only )?(?:for|available (?:only )?(?:to|for)|exclusive to|reserved for) (?:our )?(?:\w+ )?(?:subscribers|members|readers)|already (?:a |have )?(?:a )?(?:subscri(?:ber|bed|ption)|member|an? account)|subscribe (?:now )?to (?:read|unlock|continue|access)|unlock (?:this|the) (?:article|story)|(?:you have|you['’]ve) (?:reached|read|used) (?:your|all|the)\b.{0,40}(?:limit|free|articles)|subscriber[- ]only|for subscribers only|log ?in to (?:read|continue))\b/i;

/** Whether the page shows only the start of the story, and by what sign; null where it seems whole. */
export function findTruncation(
  article: JsonObject | null,
  all: readonly RawBlock[],
  story: readonly RawBlock[],
): string | null {
  const prose = story.filter(isProse);
  const last = prose.at(-1)?.text ?? '';
  if (/(?:\.\.\.|…|\[…\]|\[\.\.\.\])$/.test(last) && prose.length <= 4)
    return 'the last paragraph breaks off';
  const words = story.reduce((sum, block) => sum + block.words, 0);
  const total = Number(stringOf(article?.['wordCount']) ?? article?.['wordCount']);
  if (total > words * 1.7 && total > words + 150) return `${String(total)} words announced in JSON-LD`;
  if (words > TASTE) return null;
  if (all.some(({ text }) => text.length < MAX_NOTICE && HINT.test(text) && WALL.test(text)))
    return 'a subscription notice';
  const free = article?.['isAccessibleForFree'];
  if (free === false || /^false$/i.test(stringOf(free) ?? '')) return 'not free to read, by JSON-LD';
  return null;
}
