import { readdirSync, readFileSync } from 'node:fs';
import type { GoldCard } from './gold-card';
import { SKINS } from './skins';
import { parseStory, type Story } from './story';

const STORIES = new URL('stories/', import.meta.url);
const GOLD = new URL('gold/', import.meta.url);

const idsIn = (folder: URL, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();

export const storyIds = (): string[] => idsIn(STORIES, '.txt');
export const goldIds = (): string[] => idsIn(GOLD, '.json');

export const loadStory = (id: string): Story =>
  parseStory(id, readFileSync(new URL(`${id}.txt`, STORIES), 'utf8'));

export const loadGold = (id: string): GoldCard =>
  JSON.parse(readFileSync(new URL(`${id}.json`, GOLD), 'utf8')) as GoldCard;

/** The page of a story, in its own skin or another. */
export const pageOf = (story: Story, skin = story.skin): string => SKINS[skin](story);

/** The address that the corpus pages are read under; their links are relative to it. */
export const addressOf = ({ id }: Story): string => `https://news.example/${id}`;
