import { lettersOf } from '../../text/letters';
import { cut, isProse, type Judged, type Pass } from './judge';

/** "About Sorrel Works", "ABOUT THE COMPANY": the heading of a press release's last section. */
const NAMED = /^(?:About|ABOUT) (?:[Tt]he |THE )?[^\s\da-z]/;
const PLAIN = /^(?:about (?:us|the (?:company|authors?|writer|foundation|project))|who we are)\s?:?$/i;
const COMPANY =
  /\b(?:is an?|is the|is one of|are an?|was founded|were founded|founded in|provides?|offers?|develops?|helps?|operates?|headquartered|based in|dedicated to|specialis|specializ|leading|mission)\b/i;
const CONTACT = /^(?:(?:media|press|investor|news) ?)?(?:contacts?|enquiries|inquiries)(?: ?:)?$/i;
const NOTES =
  /^(?:notes? (?:to|for) (?:the )?editors?|editor['’]?s notes?|for (?:more|further|additional) information\b.{0,60}|ends|-ends-|# ?# ?#|- ?30 ?-)\s?:?$/i;
const MAX_WORDS = 8;
/** The section stands in the last part of the story. */
const LAST_PART = 0.5;
const MAX_BLOCKS = 6;

/** "Sorrel Works is a leading supplier …", "The Sorrel Group operates …": a company introduced by its name. */
const INTRODUCED =
  /^(?:The )?\p{Lu}[\p{L}\d&.,'’()-]*(?: [\p{L}\d&.,'’()-]+){0,7} (?:is|are|was founded|provides|offers|develops|operates|has been)\b/u;
/** What companies say of themselves; two of these are no coincidence. */
const CUES =
  /\b(?:leading|global(?:ly)?|worldwide|provider of|supplier of|manufacturer of|developer of|solutions?|founded in|established in|headquartered|listed on|traded on|(?:nyse|nasdaq|tsx|asx|lse)\b|subsidiar(?:y|ies)|employs|employees|operates in|in \d+ countries|offices in|mission is|dedicated to|committed to|customers|portfolio|for more information|visit (?:www|https?|us)|www\.)/gi;
const MIN_CUES = 3;

/** Cuts the section in which a publisher or a company describes itself at the end of its text. */
export const cutBoilerplate: Pass = (blocks) => {
  const kept = blocks.filter((judged) => judged.kept).length;
  let seen = 0;
  let inside = false;
  let left = 0;
  for (const [i, judged] of blocks.entries()) {
    if (judged.kept) seen += 1;
    if (seen < kept * LAST_PART) continue;
    if (opensSection(judged, blocks[i + 1])) [inside, left] = [true, MAX_BLOCKS];
    else if (judged.kind === 'subheading') inside = false;
    if (!judged.kept || ((!inside || left === 0) && !isAboutCompany(judged))) continue;
    cut(judged, 'boilerplate', 'a publisher or company about itself');
    left -= 1;
  }
};

function opensSection({ block }: Judged, next: Judged | undefined): boolean {
  const { text, words } = block;
  if (words > MAX_WORDS || /[.!?]$/.test(text)) return false;
  if (CONTACT.test(text) || PLAIN.test(text) || NOTES.test(text)) return true;
  if (!NAMED.test(text) || next === undefined || !isProse(next.block)) return false;
  return COMPANY.test(next.block.text) || isNameOf(text, next.block.text);
}

/** Whether the text under "About X" begins with X. */
const isNameOf = (heading: string, text: string): boolean =>
  lettersOf(text).startsWith(lettersOf(heading.replace(/^about /i, '')));

function isAboutCompany({ block: { text, prose } }: Judged): boolean {
  if (!prose || /["“]/.test(text) || !INTRODUCED.test(text)) return false;
  return new Set([...text.matchAll(CUES)].map(([cue]) => cue.toLowerCase())).size >= MIN_CUES;
}
