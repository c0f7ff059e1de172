import type { DateRules } from '../rules/dates';

export const DATES: DateRules = { id: 'dates' };
