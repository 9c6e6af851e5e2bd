import type { ScopeRule } from './scope-rule.ts';

/** A question or request of the buyer's. */
export const request: ScopeRule = {
  id: 'request',
  spares: [],
  cues: {
    fr: [
      '?',
      'svp|s il vous plait|merci de|pourriez|pouvez|auriez|veuillez|envoye*|dites|dis moi|prepare*|faites moi|j aimerais|on aimerait|nous aimerions|je voudrais|nous souhait*|nous voulons|nous voudrions|on voudrait|je souhait*|obligeance|saurais gre|seriez vous|prions',
    ],
    en: [
      '?',
      'please|kindly|could you|can you|would you|let me know|let us know|tell me|send|we would like|i would like|should like|we want|i want|we need|i need|advise|grateful|request',
    ],
  },
};
