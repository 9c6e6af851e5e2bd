import type { ScopeRule } from './scope-rule.ts';

/** Courtesies. */
export const chat: ScopeRule = {
  id: 'chat',
  spares: [],
  cues: {
    fr: [
      'bonne fete|bonne fin|bon week end|bon we|bonnes vacances|joyeu*|voeux|salutations|j espere que|considera*|bonne annee|felicitations|bon appetit|a tantot|condoleances|gentil',
    ],
    en: [
      'happy new year|merry|have a nice|have a good|wishing you|best regards|kind regards|much obliged|congratulations|hope you|trust this|lovely to|jealous|greetings|warm regards|noted with thanks|sincere thanks|bank holiday',
    ],
  },
};
