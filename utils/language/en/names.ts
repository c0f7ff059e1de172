import type { NameRules } from '../rules/names';

export const NAMES: NameRules = { id: 'names' };
