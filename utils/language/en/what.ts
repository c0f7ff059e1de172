import type { WhatRules } from '../rules/what';

export const WHAT: WhatRules = { id: 'what' };
