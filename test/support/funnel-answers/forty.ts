import type { Answers } from '../stubbed-functions.ts';
import { keepingFunnel, lifecycle, pipeline, sales } from './funnel-account.ts';

const stages = [
  'Premier contact',
  'Qualification du besoin',
  'Atelier de cadrage avec les métiers et la direction informatique',
  'Démo',
  'Preuve de concept',
  'Proposition envoyée',
  'Négociation',
  'Contrat envoyé',
  'En réflexion',
  'Signé',
  'Gagné',
];

/** Forty steps in four pipelines, some with long names. */
export const answers: Answers = {
  'funnel-map': keepingFunnel({
    lifecycle,
    pipelines: [
      sales,
      pipeline('banks', 'Banques et assurances', stages),
      pipeline('renewals', 'Renouvellements', stages.slice(2)),
      pipeline('partners', 'Partenaires', stages.slice(3)),
    ],
  }),
};
