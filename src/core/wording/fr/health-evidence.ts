import type { Proof } from '#core/health/health.ts';
import type { healthEvidenceWords as english } from '../en/health-evidence.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

const evidenceItems: Words['evidence']['items'] = {
  need: { label: 'Besoin', missing: 'Demandez ce qui doit changer, et ce qui se passe si rien ne change.' },
  metrics: { label: 'Chiffres', missing: 'Demandez pour combien d’utilisateurs, de sites ou d’euros.' },
  budget: { label: 'Budget prévu', missing: 'Demandez de quel budget cela relève, et s’il est validé.' },
  'decision-maker': {
    label: 'Décideur',
    missing: 'Demandez qui signe, puis ajoutez cette personne et sa fonction à la transaction.',
  },
  'decision-process': {
    label: 'Chemin vers la signature',
    missing: 'Demandez ce qui suit le oui : juridique, sécurité, achats, commande.',
  },
  'decision-criteria': {
    label: 'Critères',
    missing: 'Proposez une démo ou un essai, et demandez ce qui sera comparé.',
  },
  timing: { label: 'Échéance', missing: 'Demandez pour quand, et ce qui impose cette date.' },
  champion: {
    label: 'Allié chez l’acheteur',
    missing: 'Une personne qui en reparle plusieurs fois par écrit, ou qui fait venir un collègue.',
  },
  competition: {
    label: 'Concurrence',
    missing: 'Demandez ce qui est étudié d’autre, y compris ne rien faire.',
  },
};

const lostReasons: Words['proposals']['lostReasons'] = {
  refused: {
    label: 'L’acheteur a décliné',
    sentence: 'Son dernier e-mail décline, et plus rien n’est venu depuis plus longtemps que d’habitude.',
  },
  competitor: {
    label: 'Autre fournisseur choisi',
    sentence:
      'Son dernier e-mail parle d’un autre fournisseur, et plus rien n’est venu depuis plus longtemps que d’habitude.',
  },
  'no-budget': {
    label: 'Pas de budget',
    sentence:
      'Son dernier e-mail dit que l’argent manque, et plus rien n’est venu depuis plus longtemps que d’habitude.',
  },
  'no-answer': {
    label: 'Sans réponse',
    sentence:
      'Aucune réponse depuis bien plus longtemps que d’habitude, et l’étape dure plus que dans neuf transactions gagnées sur dix.',
  },
};

const fieldProofs: Record<Extract<Proof, { kind: 'field' }>['field'], string> = {
  amount: 'La transaction a un montant',
  closedate: 'La date de fermeture a été choisie',
};

export function healthEvidenceWords(f: Formats): Words {
  return {
    evidence: {
      title: 'Ce qui est prouvé',
      items: evidenceItems,
      summary: (proved, total) =>
        `${f.number(proved)} ${f.plural(proved, { one: 'point prouvé', other: 'points prouvés' })} sur ${f.number(total)}`,
      required: 'Demandé dans cette étape',
      proof: (proof, now) => proofSentence(f, proof, now),
    },
    proposals: {
      titles: {
        'next-stage': 'Prête pour l’étape suivante',
        'right-stage': 'Les e-mails sont en avance sur l’étape',
        'close-lost': 'Cette affaire est peut-être terminée',
      },
      lostReasons,
      sentence: (proposal, stageLabel) => {
        switch (proposal.kind) {
          case 'next-stage':
            return `Tout ce que cette étape demande est prouvé. La suite : « ${stageLabel} ».`;
          case 'right-stage':
            return `L’acheteur parle déjà de l’achat lui-même. « ${stageLabel} » convient mieux.`;
          case 'close-lost':
            return lostReasons[proposal.reason].sentence;
        }
      },
      button: ({ kind }, stageLabel) =>
        kind === 'close-lost' ? 'Fermer comme perdue' : `Passer à « ${stageLabel} »`,
      note: 'Rien ne change sans votre accord.',
    },
  };
}

function proofSentence(f: Formats, proof: Proof, now: number): string {
  switch (proof.kind) {
    case 'signal':
      return `Écrit par ${proof.senderName ?? 'l’acheteur'}, ${f.relativeDay(proof.at, now)}`;
    case 'contact':
      return `Sur la transaction : ${proof.name ? `${proof.name}, ` : ''}${proof.jobTitle}`;
    case 'field':
      return fieldProofs[proof.field];
  }
}
