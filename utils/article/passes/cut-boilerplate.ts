import { cut, isProse, type Judged, type Pass } from './judge';

/** "About Sorrel Works", "ABOUT THE COMPANY": the heading of a press release's last section. */
const NAMED = /^(?:About|ABOUT) (?:[Tt]he |THE )?[^\s\da-z]/;
const PLAIN = /^(?:about (?:us|the (?:company|authors?|writer|foundation|project))|who we are)\s?:?$/i;
const COMPANY =
  /\b(?:is an?|is the|is one of|are an?|was founded|were founded|founded in|provides?|offers?|develops?|helps?|operates?|headquartered|based in|dedicated to|specialis|specializ|leading|mission)\b/i;
const CONTACT = /^(?:(?:media|press|investor|news) ?)?(?:contacts?|enquiries|inquiries)(?: ?:)?$/i;
const MAX_WORDS = 8;
/** The section stands in the last part of the story. */
const LAST_PART = 0.5;
const MAX_BLOCKS = 6;

/** Cuts the section in which a publisher or a company describes itself at the end of its text. */
export const cutBoilerplate: Pass = (blocks) => {
  const kept = blocks.filter((judged) => judged.kept).length;
  let seen = 0;
  let inside = false;
  let left = 0;
  for (const [i, judged] of blocks.entries()) {
    if (judged.kept) seen += 1;
    if (seen < kept * LAST_PART) continue;
    if (isHeading(judged, blocks[i + 1])) [inside, left] = [true, MAX_BLOCKS];
    else if (judged.kind === 'subheading') inside = false;
    if (!inside || !judged.kept || left === 0) continue;
    cut(judged, 'boilerplate', 'a publisher or company about itself');
    left -= 1;
  }
};

function isHeading({ block }: Judged, next: Judged | undefined): boolean {
  const { text, words } = block;
  if (words > MAX_WORDS || /[.!?]$/.test(text)) return false;
  if (CONTACT.test(text)) return true;
  if (PLAIN.test(text)) return true;
  return NAMED.test(text) && next !== undefined && isProse(next.block) && COMPANY.test(next.block.text);
}
