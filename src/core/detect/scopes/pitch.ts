import type { ScopeRule } from './scope-rule.ts';

/** Somebody who sells to our user. */
export const pitch: ScopeRule = {
  id: 'pitch',
  spares: [],
  cues: {
    fr: [
      'notre agence|notre cabinet|nous aidons|on aide|nous sommes fabricant|nous proposons|nos services|puis je vous|boites comme la votre|bureaux comme le votre|de vous soumettre|nos experts|voulez vous qu on vous|dispo pour une demo|nous pouvons vous|livrer vos|notre solution|on fait de',
      'pour votre entreprise|vos prospects|votre agenda',
    ],
    en: [
      'we help|we book|we design|we place|we produce|we offer|we noticed|our agency|our consultancy|our tool|our enrichment|our linkedin|companies like yours|fintechs like yours|contractors such as yours|lenders like|like yours|like urs|save your|save ur|as specialists|as a leading|free trial clean|can i send over pricing|special rate for|for your next show|happy to do your|quote for your own|your reps|might we offer|would love to quote|would love to run|# min|free audit',
    ],
  },
};
