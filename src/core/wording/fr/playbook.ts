import type { playbookWords as english } from '../en/playbook.ts';
import type { Formats } from '../formats.ts';
import { toStepWords } from '../step-words.ts';

type Words = ReturnType<typeof english>;

const steps: Words['steps'] = {
  'answer-buyer': {
    action: 'Répondre à son dernier e-mail',
    material:
      'Une demande y attend : une réponse courte aujourd’hui vaut mieux qu’une réponse complète plus tard.',
  },
  'first-message': {
    action: 'Écrire à la bonne personne, avec une raison qui la concerne',
    material: 'Cinq lignes : ce que vous avez vu chez elle, une question, deux créneaux.',
  },
  'second-touch': {
    action: 'Appeler, ou tenter une deuxième personne',
    material: 'Un autre angle que le premier message, et un collègue qui vit le problème.',
  },
  'book-first-conversation': {
    action: 'Fixer un premier échange de 20 minutes',
    material: 'Une invitation avec les trois questions que vous poserez.',
  },
  'understand-need': {
    action: 'Comprendre ce qui doit changer, et ce que la situation coûte aujourd’hui',
    material: 'Des questions : comment fait-on aujourd’hui, où cela coince-t-il, et si rien ne change ?',
  },
  'find-decision-maker': {
    action: 'Demander qui d’autre donne son avis, et qui signe',
    material: 'Une question : « Comment avez-vous décidé lors de votre dernier achat de ce genre ? »',
  },
  'ask-timing': {
    action: 'Demander pour quand, et ce qui impose cette date',
    material: 'L’événement derrière la date : fin de contrat, audit, exercice budgétaire, lancement.',
  },
  'book-meeting': {
    action: 'Fixer la démo avec les personnes qui décideront',
    material: 'Une invitation avec un ordre du jour tiré de leurs mots, et les noms des participants utiles.',
  },
  'prepare-meeting': {
    action: 'Confirmer le rendez-vous et les participants',
    material: 'Ordre du jour : leurs trois questions d’abord, le produit ensuite, la suite à la fin.',
  },
  'size-the-need': {
    action: 'Noter les volumes : utilisateurs, sites, contrats, montants',
    material: 'Une fiche de dimensionnement à corriger plutôt qu’à remplir.',
  },
  'ask-criteria': {
    action: 'Demander ce qui sera comparé, et ce qui pèse le plus',
    material: 'Une courte liste de critères à classer, et un client de référence à appeler.',
  },
  'agree-on-proposal-date': {
    action: 'Fixer une date pour parcourir la proposition ensemble',
    material: 'Un compte rendu envoyé le jour même, avec cette date dedans.',
  },
  'send-proposal': {
    action: 'Envoyer la proposition, avec une première page à faire suivre',
    material: 'Première page : leur objectif, ce que cela apporte, le prix, la date de décision.',
  },
  'follow-up-proposal': {
    action: 'Relancer la proposition par téléphone',
    material: 'Une question plutôt que « des nouvelles ? » : « Quel point sera le plus discuté chez vous ? »',
  },
  'bring-in-decision-maker': {
    action: 'Rencontrer la personne qui signe',
    material: 'Une demi-page pour elle : coût, gain, risque, et le déroulé du premier mois.',
  },
  'confirm-budget': {
    action: 'Demander de quel budget cela relève, et s’il est validé',
    material: 'Le prix par an et par utilisateur, et le coût de la situation actuelle.',
  },
  'list-open-points': {
    action: 'Écrire les points ouverts, qui les règle et pour quand',
    material: 'Une liste partagée : point, responsable, date. Répondez d’abord aux vôtres.',
  },
  'trade-concessions': {
    action: 'Demander une contrepartie pour chaque concession',
    material: 'Un tableau d’échanges : durée plus longue, plus d’utilisateurs, référence, signature avancée.',
  },
  'plan-paperwork': {
    action: 'Convenir du chemin vers la signature : juridique, sécurité, achats',
    material: 'Le contrat, l’accord sur les données et les réponses de sécurité, envoyés par avance.',
  },
  'set-signature-date': {
    action: 'Partir de la date de démarrage pour fixer la date de signature',
    material: 'Un rétroplanning d’une page : démarrage, mise en place, signature, relectures.',
  },
  'send-contract': {
    action: 'Envoyer le contrat à la personne qui signe',
    material: 'Vérifiez nom, fonction et numéro d’entreprise ; deux phrases sur la suite.',
  },
  'call-signatory': {
    action: 'Appeler pour demander s’il manque quelque chose',
    material: 'Le numéro de commande attendu par les achats, et un suppléant en cas d’absence.',
  },
  'book-kick-off': {
    action: 'Fixer dès maintenant la réunion de lancement',
    material: 'Une date et les noms des deux équipes : une date posée aide aussi à signer.',
  },
  'hand-over': {
    action: 'Présenter la personne qui prend le relais',
    material: 'Pourquoi ils ont acheté, dans leurs mots, ce qui a été promis, et pour quand.',
  },
  'hear-first-weeks': {
    action: 'Demander comment se passent les premières semaines',
    material: 'Trois questions : ce qui marche, ce qui ne marche pas encore, qui d’autre s’y intéresse ?',
  },
  'review-results': {
    action: 'Faire le point sur les premiers résultats avec le signataire',
    material: 'Le chiffre qui devait changer, avant et maintenant, et une idée pour la suite.',
  },
};

const ownStep: Words['ownStep'] = {
  action: 'Votre propre étape suivante',
  material: 'Comme le prévoit votre playbook.',
};

export function playbookWords(f: Formats): Words {
  const known = new Map<string, Words['ownStep']>(Object.entries(steps));
  const wordsOf = ({ id, words }: Parameters<Words['action']>[0]) =>
    toStepWords(words, known.get(id) ?? ownStep);
  return {
    title: 'Prochaine action',
    steps,
    ownStep,
    action: (step) => wordsOf(step).action,
    material: (step) => wordsOf(step).material,
    due: ({ dueAt }, now) => `Échéance : ${f.relativeDay(dueAt, now)}`,
    allDone: 'Toutes les actions de cette étape sont faites.',
    createTask: 'Créer la tâche',
    logStep: 'Noter comme prochaine action',
  };
}
