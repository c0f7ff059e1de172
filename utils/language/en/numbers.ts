import type { NumberRules } from '../rules/numbers';

export const NUMBERS: NumberRules = { id: 'numbers' };
