import type { WhoRules } from '../rules/who';

export const WHO: WhoRules = { id: 'who' };
