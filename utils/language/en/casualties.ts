import type { CasualtyRules } from '../rules/casualties';

export const CASUALTIES: CasualtyRules = { id: 'casualties' };
