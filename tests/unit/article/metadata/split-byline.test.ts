import { describe, expect, it } from 'vitest';
import { splitByline } from '../../../../utils/article/metadata/split-byline';

describe('splitByline', () => {
  it.each([
    ['By Ana Ruiz', ['Ana Ruiz']],
    ['Ana Ruiz', ['Ana Ruiz']],
    ['BY ANA RUIZ', ['Ana Ruiz']],
    ['ana ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz, Tom Hale and Wei Zhang', ['Ana Ruiz', 'Tom Hale', 'Wei Zhang']],
    ['By Ana Ruiz, Tom Hale, and Wei Zhang', ['Ana Ruiz', 'Tom Hale', 'Wei Zhang']],
    ['Ana Ruiz, Senior Writer, and Tom Hale', ['Ana Ruiz', 'Tom Hale']],
    ['By Ana Ruiz Special to The Times', ['Ana Ruiz']],
    ['By Ana Ruiz & Tom Hale', ['Ana Ruiz', 'Tom Hale']],
    ['Ana Ruiz | Tom Hale', ['Ana Ruiz', 'Tom Hale']],
    ['Written by Ana Ruiz', ['Ana Ruiz']],
    ['Reporting by Ana Ruiz in Lima and Tom Hale in Quito', ['Ana Ruiz', 'Tom Hale']],
    ['By Ana Ruiz for The Example Times', ['Ana Ruiz']],
    ['By Ana Ruiz, Staff Writer', ['Ana Ruiz']],
    ['Ana Ruiz Staff Reporter', ['Ana Ruiz']],
    ['By Ana Ruiz, Senior Political Correspondent', ['Ana Ruiz']],
    ['Political Editor Ana Ruiz', ['Ana Ruiz']],
    ['Ana Ruiz, CNN', ['Ana Ruiz']],
    ['Ana Ruiz BBC News', ['Ana Ruiz']],
    ['By Ana Ruiz Published 4 May 2024', ['Ana Ruiz']],
    ['By Ana Ruiz - May 4, 2024', ['Ana Ruiz']],
    ['By Ana Ruiz a.ruiz@example.com @anaruiz', ['Ana Ruiz']],
    ['By Ana Ruiz Updated 10:15', ['Ana Ruiz']],
    ['Ana Ruiz Ana Ruiz', ['Ana Ruiz']],
    ['By Ludwig van der Berg', ['Ludwig van der Berg']],
    ["By MARY O'HARA-MCLEAN", ["Mary O'Hara-McLean"]],
    ['Mohammed al-Sayed', ['Mohammed al-Sayed']],
    ['J. R. Hale', ['J. R. Hale']],
    ['José Ángel Núñez', ['José Ángel Núñez']],
    ['Petra Novak', ['Petra Novak']],
    ['By JANE DOE Associated Press', ['Jane Doe']],
    ['JANE DOE Harbour Staff Writer', ['Jane Doe']],
    ['Jane Doe Associated Press', ['Jane Doe']],
    ['Jane Doe Middle East Correspondent', ['Jane Doe']],
    ['By Ana Ruiz and Tom Hale, In London', ['Ana Ruiz', 'Tom Hale']],
    ['Ana Ruiz, New York', ['Ana Ruiz']],
    ['Mary Jo West', ['Mary Jo West']],
    ['Jonathan Head', ['Jonathan Head']],
    ['By Ana Ruiz/The Harbour Times', ['Ana Ruiz']],
    ['By Ana Ruiz with AP', ['Ana Ruiz']],
    ['Tom Hale III', ['Tom Hale III']],
    ['Von Petra Novak', ['Petra Novak']],
    ['Por Ana Ruiz', ['Ana Ruiz']],
    ['王小明', ['王小明']],
    ['Анна Петрова', ['Анна Петрова']],
  ])('finds the persons of %j', (text, persons) => {
    expect(splitByline(text).persons).toEqual(persons);
  });

  it.each([
    ['By Associated Press', ['Associated Press']],
    ['AP', ['AP']],
    ['Reuters', ['Reuters']],
    ['By Ana Ruiz, Associated Press', ['Associated Press']],
    ['By Tom Hale, AP Auto Writer', ['AP']],
    ['Web Desk', ['Web Desk']],
    ['Press Trust of India', ['Press Trust of India']],
    ['Curated By: News Desk', ['News Desk']],
    ['MND Staff', ['MND Staff']],
    ['Guardian staff reporter', ['Guardian staff reporter']],
    ['Example Shimbun Staff Writers', ['Example Shimbun Staff Writers']],
    ['European Space Agency', ['European Space Agency']],
    ['The Example Post', ['The Example Post']],
    ['By JANE DOE Associated Press', ['Associated Press']],
    ['By Euronews with AP', ['AP']],
    ['Jane Doe Reuters', ['Reuters']],
    ['Agence France-Presse', ['Agence France-Presse']],
  ])('finds the houses of %j', (text, agencies) => {
    expect(splitByline(text).agencies).toEqual(agencies);
  });

  it.each([
    '',
    'admin',
    'Staff',
    'Editor',
    'By admin - 2018',
    'Staff Writer',
    'Contributing Writer',
    'CNN Editor-at-large',
    '@anaruiz',
    'https://www.example.com/ana',
    'a.ruiz@example.com',
    'Published 4 May 2024',
    'Updated 10:15',
    'Share',
    'More On',
    'Get author RSS feed',
    'the jury took just an hour',
    'Anmol',
    'Web Desk',
    'Reuters',
    'News Agencies',
    'Our Correspondent',
    'Special Correspondent',
    'A Staff Reporter',
    'Agence France-Presse',
    'Online Desk',
    'Hong Kong',
    'In London',
    'Follow us',
    'Photo by Getty Images',
    '5 min read',
    'a spokesman for the ministry said on Monday that nothing was known',
  ])('finds no person in %j', (text) => {
    expect(splitByline(text).persons).toEqual([]);
  });

  it('takes a single name where the page says that it is a person', () => {
    expect(splitByline('Anmol', { singleNames: true }).persons).toEqual(['Anmol']);
    expect(splitByline('Newsroom', { singleNames: true }).persons).toEqual([]);
    expect(splitByline('admin', { singleNames: true }).persons).toEqual([]);
  });

  it('takes the name of the site off, however it is spaced', () => {
    expect(splitByline('Ana Ruiz Harbour Today', { site: 'harbourtoday' }).persons).toEqual(['Ana Ruiz']);
    expect(splitByline('Ana Ruiz HarbourToday', { site: 'Harbour Today' }).persons).toEqual(['Ana Ruiz']);
  });
});

it.each(['by ', ',', 'A ', 'Ana Ruiz ', 'a.', '- ', ' '])('stands a field of thousands of %j', (unit) => {
  expect(splitByline(unit.repeat(20_000)).agencies).toEqual([]);
});
