import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../../utils/language/en/abbreviations';
import { splitSentences } from '../../utils/text/sentences';
import { scanTokens } from '../../utils/text/tokens';

const RULES = {
  locale: 'en',
  titleAbbreviations: TITLE_ABBREVIATIONS,
  otherAbbreviations: OTHER_ABBREVIATIONS,
};
const ABBREVIATIONS = new Set([...TITLE_ABBREVIATIONS, ...OTHER_ABBREVIATIONS]);
const LONGEST = 80;

/** The sentences of a training file in the tokens of our own scanner: `.conll` is a token a line, the rest running text. */
export function readTrainingText(file: string, content: string): string[][] {
  const texts = file.endsWith('.conll')
    ? content
        .split(/\r?\n\s*\r?\n/)
        .map((block) =>
          block
            .split('\n')
            .map((line) => line.split(/[\t ]/)[0] ?? '')
            .join(' '),
        )
        .map(joinSigns)
    : content
        .split(/\r?\n\s*\r?\n/)
        .map((block) => block.replace(/\s+/g, ' ').trim())
        .flatMap((block) => splitSentences(block, RULES).map(({ start, end }) => block.slice(start, end)));
  return texts
    .filter((text) => !/[♥♫░▓�]|https?:|@\w/.test(text))
    .map((text) => scanTokens(text, ABBREVIATIONS).map((word) => word.text))
    .filter((words) => words.length > 2 && words.length <= LONGEST);
}

/** Clitics and closing signs stand apart in .conll files; they are put where print has them. */
function joinSigns(text: string): string {
  return text
    .replace(/ (n't|'(?:s|re|ve|ll|d|m)\b|[,.;:!?%)\]])/g, '$1')
    .replace(/([([$]) /g, '$1')
    .trim();
}
