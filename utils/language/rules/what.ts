/** What a language supplies for what. */
export interface WhatRules {
  readonly id: 'what';
}
