import { describe, expect, it } from 'vitest';
import { GAZETTEER } from '../../../utils/language/en/gazetteer';

const { lookupPlace, nationality, countryName, isFirstName } = GAZETTEER;

describe('lookupPlace', () => {
  it.each([
    ['Paris', 'city', 'FR'],
    ['New York', 'city', 'US'],
    ['Washington, D.C.', 'city', 'US'],
    ['Mazar-i-Sharif', 'city', 'AF'],
    ['MEDELLIN', 'city', 'CO'],
    ['Medellín', 'city', 'CO'],
    ['Usulutan', 'city', 'SV'],
    ['Nuremberg', 'city', 'DE'],
    ['Kyiv', 'city', 'UA'],
    ['Geneva', 'city', 'CH'],
    ['Lodz', 'city', 'PL'],
    ['Łódź', 'city', 'PL'],
    ['Tromsø', 'city', 'NO'],
    ['Washington', 'city', 'US'],
    ['Cebu', 'city', 'PH'],
    ['Raqqa', 'city', 'SY'],
    ['LA', 'city', 'US'],
    ['US', 'country', 'US'],
    ['St. Petersburg', 'city', 'RU'],
    ['city of Lyon', 'city', 'FR'],
    ['Hebei', 'region', 'CN'],
    ['Hebei Province', 'region', 'CN'],
    ['province of Hebei', 'region', 'CN'],
    ['Calif.', 'region', 'US'],
    ['Cook County', 'region', 'US'],
    ['Talcahuano District', 'region', 'CL'],
    ['Gaza', 'region', 'PS'],
    ['Khyber-Pakhtunkhwa', 'region', 'PK'],
    ['West Africa', 'region', null],
    ['the Red Sea', 'region', null],
    ['U.S.', 'country', 'US'],
    ['the Netherlands', 'country', 'NL'],
    ['DR Congo', 'country', 'CD'],
    ["Côte d'Ivoire", 'country', 'CI'],
    ['Ivory Coast', 'country', 'CI'],
  ] as const)('%s is a %s of %s', (name, kind, country) => {
    expect(lookupPlace(name)).toMatchObject({ kind, country });
  });

  it.each([
    'Kimberley Walsh',
    'Officials',
    'the table',
    'Tuesday',
    '',
    'District',
    'Blorvik',
    'the',
    'county of',
    'Us',
    'La',
    'We',
    'Brits',
  ])('%s is none', (name) => expect(lookupPlace(name)).toBeNull());

  it.each([
    'Reading',
    'Nice',
    'Mobile',
    'Hamilton',
    'Washington',
    'Lincoln',
    'Chelsea',
    'Georgia',
    'Jordan',
    'Florence',
  ])('%s may be something else', (name) => expect(lookupPlace(name)?.ambiguous).toBe(true));

  it.each(['Nairobi', 'Mali', 'Berlin', 'Gaza', 'Hebei Province'])(
    '%s is a place whatever stands around it',
    (name) => expect(lookupPlace(name)?.ambiguous).not.toBe(true),
  );

  it('prefers a place in the countries that the article is about', () => {
    expect(lookupPlace('San Jose')?.country).toBe('US');
    expect(lookupPlace('San Jose', new Set(['CR']))?.country).toBe('CR');
    expect(lookupPlace('Valencia', new Set(['ES']))).toMatchObject({
      country: 'ES',
      elsewhere: ['VE', 'US'],
    });
  });
});

describe('nationality', () => {
  it.each([
    ['Malian', 'ML'],
    ['Malians', 'ML'],
    ['Spaniards', 'ES'],
    ['Frenchwoman', 'FR'],
    ['Welshman', 'GB'],
    ['British', 'GB'],
    ['Swiss', 'CH'],
    ['Dutch', 'NL'],
    ['Danes', 'DK'],
    ['Nigerien', 'NE'],
    ['Nigerian', 'NG'],
    ['Salvadoran', 'SV'],
    ['human', null],
    ['Roman', null],
    ['table', null],
    ['Mali', null],
  ])('%s: %s', (word, code) => expect(nationality(word)).toBe(code));
});

it('names countries by code', () => {
  expect(countryName('ML')).toBe('Mali');
  expect(countryName('US')).toBe('United States');
  expect(countryName('ZZ')).toBeNull();
});

it.each([
  ['Maria', true],
  ['Fatima', true],
  ['François', true],
  ['Bamako', false],
  ['Minister', false],
])('%s as a given name: %s', (word, known) => expect(isFirstName(word)).toBe(known));
