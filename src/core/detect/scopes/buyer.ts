import type { ScopeRule } from './scope-rule.ts';

/** The sender speaks of their own side. */
export const buyer: ScopeRule = {
  id: 'buyer',
  spares: [],
  cues: {
    fr: ['{BUYER}'],
    en: ['{BUYER}'],
  },
};
