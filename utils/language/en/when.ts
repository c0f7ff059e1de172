import type { WhenRules } from '../rules/when';

export const WHEN: WhenRules = { id: 'when' };
