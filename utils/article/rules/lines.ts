import { ABROAD } from './lines/abroad';
import { CREDITS } from './lines/credits';
import { FOLLOWING } from './lines/following';
import { INVITATIONS } from './lines/invitations';
import { NOTICES } from './lines/notices';
import { PAGE_LINES } from './lines/page-lines';
import { POINTERS } from './lines/pointers';
import type { LineRule } from './lines/line-rule';

/** In order: the first rule that matches is taken. */
export const LINE_RULES: readonly LineRule[] = [
  ...POINTERS,
  ...INVITATIONS,
  ...FOLLOWING,
  ...NOTICES,
  ...PAGE_LINES,
  ...CREDITS,
  ...ABROAD,
];
