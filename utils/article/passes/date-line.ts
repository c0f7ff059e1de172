/** Words of which a printed date line is made, besides numbers. */
const DATE_WORDS = new Set(
  (
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november ' +
    'dec december mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday ' +
    'am pm a p m noon midnight utc gmt est edt cst cdt mst mdt pst pdt et ct mt pt bst ist cet cest jst aest aedt sgt hkt pht eat wat sast hst z t ' +
    'updated published posted last first original originally modified created on at by of the date time hours hour hrs hr minutes minute ' +
    'mins min seconds days day weeks week months month years year ago yesterday today st nd rd th read h'
  ).split(' '),
);
/** A site's name beside the date ("courier.example 4 March 2031"). */
const SITE = /\b[a-z\d-]{2,40}(?:\.[a-z]{2,12}){1,2}\b/g;
const MAX_WORDS = 24;

/** Whether a block is nothing but a date, as pages print it over and under their stories: "Updated 4 March 2031, 14:05 GMT". */
export function isDateLine(text: string): boolean {
  if (text.length > 160 || !/\d/.test(text) || !startsAsDate(text)) return false;
  const words =
    text
      .toLowerCase()
      .replace(SITE, ' ')
      .match(/[a-z]+|\d+|[\u00c0-\u024f\u0370-\u1fff\u3040-\u9fff\uac00-\ud7af]/g) ?? [];
  const letters = words.filter((word) => !/\d/.test(word));
  return letters.length > 0 && words.length <= MAX_WORDS && letters.every((word) => DATE_WORDS.has(word));
}

/** Asked first, for hardly any block begins so: with a number, a word of dates or a site's name. */
function startsAsDate(text: string): boolean {
  const word = /[A-Za-z\d.-]+/.exec(text)?.[0].toLowerCase() ?? '';
  return /\d/.test(word) || word.includes('.') || word.split(/[.-]/).some((part) => DATE_WORDS.has(part));
}
