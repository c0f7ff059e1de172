import type { BlockKind } from '../../model/article';
import type { RawBlock } from '../collect-blocks';
import type { BoxFinder } from './box-finder';
import type { Trace } from '../../model/trace';
import type { PageElement } from '../tree/page-tree';

/** A block with what has been decided about it so far; later passes may overrule earlier ones. */
export interface Judged {
  block: RawBlock;
  kind: BlockKind;
  kept: boolean;
  /** Id of the rule that decided last. */
  rule: string;
  reason: string;
}

/** What the passes know about the page apart from the block at hand. */
export interface PageView {
  readonly title: string;
  readonly titleElement: PageElement | null;
  /** Characters of visible text under an element. */
  readonly lengthOf: (element: PageElement) => number;
  readonly boxOf: BoxFinder;
  /** The page's own summary of itself, for search engines; often empty. */
  readonly description: string;
}

/** One step of deciding which blocks are the story. */
export type Pass = (blocks: readonly Judged[], view: PageView) => void;

export function cut(judged: Judged, rule: string, reason: string): void {
  judged.kept = false;
  judged.rule = rule;
  judged.reason = reason;
}

export function restore(judged: Judged, rule: string, reason: string): void {
  judged.kept = true;
  judged.rule = rule;
  judged.reason = reason;
}

/** Share of the text that is links, 0 to 1. */
export const linkShare = ({ text, linked }: RawBlock): number =>
  Math.min(1, linked / Math.max(1, text.length));

/** Whether a block reads like prose: a sentence of some length that is not mainly links. */
export const isProse = ({ prose }: RawBlock): boolean => prose;

/** Of a block's text, in a trace. */
const TRACED_CHARACTERS = 120;

export function traceBlocks(blocks: readonly Judged[], trace: Trace): void {
  for (const { block, kind, kept, rule, reason } of blocks)
    trace({
      part: 'article.block',
      subject: block.text.slice(0, TRACED_CHARACTERS),
      decision: kept ? kind : 'cut',
      reason: `${reason} (${rule})`,
    });
}
