import type { WhereRules } from '../rules/where';
import { GAZETTEER } from './gazetteer';

export const WHERE: WhereRules = { id: 'where', gazetteer: GAZETTEER };
