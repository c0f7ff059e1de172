import type { FocusRules } from '../rules/focus';

export const FOCUS: FocusRules = { id: 'focus' };
