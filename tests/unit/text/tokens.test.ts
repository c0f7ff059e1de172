import { describe, expect, it } from 'vitest';
import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../../../utils/language/en/abbreviations';
import { scanTokens } from '../../../utils/text/tokens';

const abbreviations = new Set([...TITLE_ABBREVIATIONS, ...OTHER_ABBREVIATIONS]);
const scan = (text: string): string =>
  scanTokens(text, abbreviations)
    .map((word) => word.text)
    .join('|');

describe('scanTokens', () => {
  it.each([
    ['Two men died.', 'Two|men|died|.'],
    ["Mali's junta didn't say", "Mali|'s|junta|did|n't|say"],
    ['Mali’s junta won’t', 'Mali|’s|junta|wo|n’t'],
    ['the 27-year-old man', 'the|27-year-old|man'],
    ['Mazar-i-Sharif and Guinea-Bissau', 'Mazar-i-Sharif|and|Guinea-Bissau'],
    ['1,200 dead, 3.5 million homeless', '1,200|dead|,|3.5|million|homeless'],
    ['at 8.30pm on Dec. 3', 'at|8.30pm|on|Dec.|3'],
    ['U.S. and F.B.I. agents', 'U.S.|and|F.B.I.|agents'],
    ['Gen. Keita', 'Gen.|Keita'],
    ["O'Brien of Côte d'Ivoire", "O'Brien|of|Côte|d'Ivoire"],
    ['AT&T rose 4%', 'AT&T|rose|4|%'],
    ['$3m (£2.4m)', '$|3m|(|£|2.4m|)'],
    ['“Run!” she said…', '“|Run|!|”|she|said|…'],
    ['Tarn -- Police said', 'Tarn|--|Police|said'],
    ['the 1980s, 3-1, 20–30', 'the|1980s|,|3-1|,|20–30'],
    ['', ''],
    ['  ', ''],
  ])('%s', (text, tokens) => {
    expect(scan(text)).toBe(tokens);
  });

  it('gives offsets that slice the text', () => {
    const text = 'The “10th” victim’s name,\u00a0Zoë.';
    for (const { start, end, text: word } of scanTokens(text, abbreviations)) {
      expect(text.slice(start, end)).toBe(word);
    }
  });
});
