import { cut, countWords, linkShare, type Judged, type Pass } from './judge';
import { LINE_RULES } from './rules/lines';

const MOSTLY_LINK = 0.8;

/** Cuts paragraphs that are page furniture by their own words; pictures' credits become captions. */
export const cutLines: Pass = (blocks) => {
  for (const judged of blocks) {
    if (!judged.kept || judged.kind === 'caption') continue;
    const words = countWords(judged.block.text);
    const rule = LINE_RULES.find(
      ({ pattern, maxWords, linked }) =>
        words <= maxWords &&
        (linked !== true || linkShare(judged.block) >= MOSTLY_LINK) &&
        pattern.test(judged.block.text),
    );
    if (rule === undefined) continue;
    if (rule.action === 'cut') cut(judged, rule.id, rule.reason);
    else judged.kind = 'caption';
  }
};

/** Cuts paragraphs and list items that are nothing but a link: they lead away from the story. */
export const cutLinks: Pass = (blocks) => {
  for (const judged of blocks)
    if (judged.kept && judged.kind !== 'caption' && isOnlyLink(judged) && countWords(judged.block.text) < 30)
      cut(judged, 'only-link', 'nothing but a link to another page');
};

function isOnlyLink({ block, kind }: Judged): boolean {
  if (kind === 'subheading') return false;
  return linkShare(block) >= 0.85;
}
