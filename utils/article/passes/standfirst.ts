import { lettersOf } from '../../text/letters';
import { namesOf } from '../markup';
import { linkShare, restore, type Judged, type Pass } from './judge';

/** Names that publishers give the summary between headline and story. */
const NAMES =
  / (?:standfirst|stand first|subtitle|sub title|subheadline|sub headline|subheading|sub heading|subhead|subhed|dek|deck|summary|excerpt|lede|lead|intro|introduction|strapline|blurb|sinopsis|abstract|description|article desc|synopsis|kicker text|bajada|copete|entradilla|chapo|chapeau|sapo|linha fina|linhafina|gravata|vorspann|sottotitolo|occhiello|sommario|ingress) /;
/** A dateline, or a quotation with its speaker: no summary begins so. */
const OPENS_STORY =
  /^(?:\p{Lu}{3}[\p{L} .,'’()/-]{0,50}(?:—|–|--| -) |["“][^"“”]{20,}["”],? (?:says?|said|told|asked?|wrote|recalls?|explain(?:s|ed)) )/u;
const MIN_WORDS = 5;
const MAX_WORDS = 70;
/** Blocks between the headline and the summary: kicker, byline, date. */
const MAX_DISTANCE = 12;

/**
 * Finds the summary that stands between headline and story, and restores it where Readability dropped it: a block near
 * the headline that is named so, or that says what the page's description says.
 */
export const findStandfirst: Pass = (blocks, { titleElement, description }) => {
  const title = blocks.findIndex(({ block }) => block.element === titleElement);
  if (title < 0) return;
  const summary = lettersOf(description).slice(0, 80);
  let paragraphs = 0;
  for (const judged of blocks.slice(title + 1, title + 1 + MAX_DISTANCE)) {
    const wasCut = !judged.kept && judged.rule !== 'first-view';
    if (!wasCut && isSummary(judged, summary) && !isFirstParagraph(judged, blocks)) {
      judged.kind = 'standfirst';
      if (!judged.kept) restore(judged, 'standfirst', 'summary under the headline');
      return;
    }
    if (judged.kept && judged.kind === 'paragraph' && (paragraphs += 1) > 1) return;
  }
};

function isSummary({ block, kind }: Judged, summary: string): boolean {
  const { words } = block;
  if (
    words < MIN_WORDS ||
    words > MAX_WORDS ||
    linkShare(block) > 0.3 ||
    kind === 'caption' ||
    OPENS_STORY.test(block.text) ||
    kind === 'list-item'
  )
    return false;
  const names = namesOf(block.element) + namesOf(block.element.parentElement ?? block.element);
  if (NAMES.test(names)) return true;
  return (
    /^h[2-6]$/.test(block.element.localName) &&
    summary.length > 30 &&
    lettersOf(block.text).startsWith(summary)
  );
}

/** A lead paragraph that stands in one box with the paragraphs after it is body text, whatever its class says. */
function isFirstParagraph({ block: { element }, kept }: Judged, blocks: readonly Judged[]): boolean {
  const box = element.localName === 'p' ? element.parentElement : element;
  const isBeside = ({ block, kept: alsoKept }: Judged): boolean =>
    alsoKept &&
    block.words > 15 &&
    (block.element === element || (element.localName === 'p' && block.element.parentElement === box));
  return kept && blocks.filter(isBeside).length > 2;
}
