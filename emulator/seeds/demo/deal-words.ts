import type { Language } from './companies.ts';
import type { PipelineKey } from './pipelines.ts';

/** What deals are called, and why they are lost. */
export const projects: Readonly<Record<Language, Readonly<Record<PipelineKey, readonly string[]>>>> = {
  fr: {
    new: [
      'plateforme de trésorerie',
      'paiements fournisseurs',
      'prévision de trésorerie',
      'facturation électronique',
      'couverture de change',
      'programme de cartes',
      'filiale Sud',
      'centralisation des comptes',
      'remplacement des tableurs',
      'réforme e-invoicing',
    ],
    expansion: [
      'utilisateurs supplémentaires',
      'passage en Business',
      'passage en Enterprise',
      'module prévision',
      'module change',
      'programme de cartes',
      'nouvelle entité',
      'formation équipes',
      'facturation électronique',
      'connecteurs bancaires',
    ],
  },
  en: {
    new: [
      'treasury platform',
      'supplier payments',
      'cash forecasting',
      'e-invoicing',
      'FX hedging',
      'card programme',
      'US subsidiary',
      'bank connectivity',
      'spreadsheet replacement',
      'group rollout',
    ],
    expansion: [
      'additional users',
      'move to Business',
      'move to Enterprise',
      'forecasting module',
      'FX module',
      'card programme',
      'new entity',
      'team training',
      'e-invoicing',
      'bank connectors',
    ],
  },
};

export const lostReasons: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Budget reporté',
    'Concurrent retenu',
    'Projet abandonné',
    'Développement interne',
    'Plus de réponse',
    'Prix',
    'Fonction manquante',
  ],
  en: [
    'Budget postponed',
    'Went with a competitor',
    'Project cancelled',
    'Building in-house',
    'No answer',
    'Price',
    'Missing feature',
  ],
};

export const nextSteps: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Relancer après le comité',
    'Envoyer la proposition révisée',
    'Planifier la démo avec la DSI',
    'Attendre le retour du juridique',
    'Point avec le DAF',
  ],
  en: [
    'Chase after the steering committee',
    'Send the revised proposal',
    'Set up the demo with IT',
    'Waiting for legal',
    'Call with the CFO',
  ],
};
