import type { WhereRules } from '../rules/where';

export const WHERE: WhereRules = { id: 'where' };
