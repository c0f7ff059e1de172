import type { SkinName, Story } from '../story';
import { arc } from './arc';
import { brightspot } from './brightspot';
import { drupal } from './drupal';
import { live } from './live';
import { plain } from './plain';
import { react } from './react';
import { wordpress } from './wordpress';

/** How the big publishing systems dress a story; each gives the whole page. */
export const SKINS: Readonly<Record<SkinName, (story: Story) => string>> = {
  wordpress,
  arc,
  brightspot,
  drupal,
  react,
  plain,
  live,
};
