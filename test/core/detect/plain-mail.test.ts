import { describe, expect, it } from 'vitest';
import { isOpportunityKind, type SignalKind } from '#core/signals/kind.ts';
import { detectText } from './messages.ts';

type Row = readonly [kind: SignalKind, french: readonly string[], english: readonly string[]];

/** The examples of docs/signals.md first, then plain sentences that no cue was written from. */
const rows: readonly Row[] = [
  [
    'seat-expansion',
    ["Nous envisageons d'ajouter des utilisateurs.", 'Il nous faudrait huit licences supplémentaires.'],
    [
      "We'd like to add 20 seats for the Lyon office.",
      'By the way, we would like to add 25 users for the Leeds team. What would that cost us?',
      'Could you increase the limit on our card to 10,000?',
    ],
  ],
  [
    'tier-upgrade',
    ['Pouvez-vous me parler de vos offres Enterprise ?', 'Nous voudrions passer à la version Pro.'],
    ['What would moving us to Enterprise look like?', 'We would like to upgrade to the Business plan.'],
  ],
  [
    'cross-sell',
    ['Vous faites aussi de la formation ?', 'Proposez-vous également un module de facturation ?'],
    ['Do you also cover FX hedging?', 'Do you offer company cards as well?'],
  ],
  [
    'new-need',
    [
      'On lance un projet de refonte de la trésorerie.',
      'Nous cherchons un logiciel pour nos notes de frais.',
    ],
    [
      "We're looking for a tool to replace our spreadsheets.",
      'We are looking for a new supplier of software.',
    ],
  ],
  [
    'pricing',
    ["Pourriez-vous m'envoyer un devis ?", 'Combien coûterait une licence annuelle ?'],
    ['Can you send over pricing for 3 years?', 'Could you send us a quote for this?'],
  ],
  [
    'discount',
    ['Proposez-vous des remises sur volume ?', 'Pouvez-vous nous faire une remise ?'],
    ['Is there any flexibility on price if we sign this month?', 'Could you give us a discount on this?'],
  ],
  [
    'evaluation',
    ["Pouvons-nous organiser une démo pour l'équipe ?", 'Nous aimerions tester votre logiciel.'],
    ['Could we run a two-week pilot?', 'We would like to see a demo.'],
  ],
  [
    'procurement',
    ['Notre service juridique relit le contrat.', 'Vous trouverez en pièce jointe le bon de commande.'],
    ['Who signs the MSA on your side?', 'Redlines attached.', 'Our legal team is reviewing your contract.'],
  ],
  [
    'renewal',
    [
      'Notre contrat arrive à échéance en mars, que proposez-vous ?',
      'Nous souhaitons renouveler la licence.',
    ],
    ["Let's talk about the renewal.", 'We would like to renew our subscription.'],
  ],
  [
    'referral',
    ['Ma collègue de la filiale belge aurait le même besoin.', 'Je vous mets en relation avec un ami.'],
    [
      'Our sister company should talk to you.',
      'A friend of mine has the same problem, I gave him your name.',
    ],
  ],
  [
    'budget',
    ['Le budget a été validé.', 'Nous avons un budget de 25 000 €.'],
    ['We have 40k set aside for this.', 'That is the ceiling they gave me: 56,000.'],
  ],
  [
    'timeline',
    ['Nous devons être en production avant le 1er septembre.', 'Nous voulons démarrer en janvier.'],
    ['We need this live before Q3.', 'We want to start in January.'],
  ],
  [
    'authority',
    ['Je dois en parler à notre DAF.', "C'est notre présidente qui décide."],
    ['Our CFO will make the final call.', 'Our CEO has to approve it.'],
  ],
  [
    'competitor',
    ['Nous comparons avec Salesforce.', 'Nous discutons avec un autre éditeur.'],
    ["We're also talking to two other vendors.", 'We are also in talks with another bank.'],
  ],
  [
    'churn-risk',
    [
      'Nous souhaitons résilier.',
      "Nous n'aurons plus besoin que de la moitié des accès.",
      'Nous ne renouvellerons pas le contrat.',
    ],
    ["We won't be renewing.", 'We want to cancel our subscription.'],
  ],
  [
    'stall',
    ['Revenez vers moi au T3.', 'Le projet est en pause.'],
    ["Let's pick this up after the summer.", 'The project is on hold for now.'],
  ],
];

const cases = rows.flatMap(([kind, french, english]) => [
  ...french.map((sentence) => ({
    kind,
    sentence,
    text: `Bonjour Paul,\n\nMerci pour votre réponse. ${sentence}\n\nBien à vous,\nClaire`,
  })),
  ...english.map((sentence) => ({
    kind,
    sentence,
    text: `Hi Paul,\n\nThanks for the fix. ${sentence}\n\nBest regards,\nClaire`,
  })),
]);

describe('plain words in a short mail', () => {
  it.each(cases.filter(({ kind }) => isOpportunityKind(kind)))('alert $kind: $sentence', ({ kind, text }) => {
    expect(detectText(text).signals.find((signal) => signal.kind === kind)?.tier).toBe('alert');
  });

  it.each(cases.filter(({ kind }) => !isOpportunityKind(kind)))('show $kind: $sentence', ({ kind, text }) => {
    expect(detectText(text).signals.map((signal) => signal.kind)).toContain(kind);
  });
});
