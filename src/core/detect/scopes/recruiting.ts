import type { ScopeRule } from './scope-rule.ts';

/** Jobs, applicants, placements. */
export const recruiting: ScopeRule = {
  id: 'recruiting',
  spares: [],
  cues: {
    fr: [
      'recrutons|on recrute|recrut* ~3 un|une|deux|infirmier*|acheteur & candidat*|annonce|diffus*|relay*|poste|contrat a duree',
      'stage|stagiaires cet ete|cv|offre d emploi|offre de poste|candidat*|premier emploi|poste de|cherche une mission|candidature|bon candidat|duree indeterminee',
    ],
    en: [
      'cv|resume|job|role|vacanc*|opening for|on my books|candidate*|advert|hiring a|seeking a position|apply|purchaser with|budget goes to|start date for|taking anybody on|after a start|consider a position|internship',
    ],
  },
};
