import type { funnelStepWords as english } from '../en/funnel-step.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

const roles: Words['roles'] = {
  prospecting: 'Joindre la bonne personne',
  qualification: 'Comprendre le besoin',
  meeting: 'Rendez-vous ou démonstration',
  proposal: 'Proposition sur la table',
  negotiation: 'Négocier les conditions',
  signature: 'En attente de signature',
  'after-sales': 'Après la vente',
};

export function funnelStepWords(f: Formats): Words {
  return {
    progress: (at, total) => `Étape ${f.number(at)} sur ${f.number(total)}`,
    jump: 'Aller à une étape',
    phase: 'À quelle phase du parcours client appartient-elle ?',
    role: 'Que s’y passe-t-il ?',
    roles,
    noRole: 'Comme son nom l’indique',
    team: 'Qui la fait avancer ?',
    evidence: 'Que faut-il avoir prouvé avant l’étape suivante ?',
    evidenceHint:
      'La carte de la transaction montre ce qui est prouvé et ce qui ne l’est pas, avec la phrase à l’appui.',
    evidenceNone: 'Rien de choisi',
    proof: 'Que peut-on observer une fois qu’elle est faite ?',
    proofHint:
      'Un fait plutôt qu’une impression : « Une date figure dans les deux agendas », « Ils ont envoyé leurs chiffres ».',
    proofExample: 'Avec vos mots',
    delay: 'Sous combien de jours la prochaine action est-elle attendue ?',
    delayHint: 'Laissé vide, aucun délai n’est convenu.',
    action: 'Quelle est la prochaine action ?',
    material: 'Avec quel support ?',
    defaultHint:
      'Les cartes des transactions la montrent en premier. Laissé vide, elles indiquent ce qui figure ici en gris.',
    suggest: 'Reprendre la suggestion',
    records: 'Ce que disent vos fiches',
    noRecords: 'Moins de 8 fiches ont traversé cette étape : pas encore de chiffres réels.',
    openTitle: 'À préciser ici',
    clear: 'C’est clair : qui, sur quelle preuve, dans quel délai.',
    previous: 'Précédente',
    next: 'Suivante',
    undo: 'Annuler dans cette étape',
    toHandovers: 'Vers les passages de relais',
    gone: {
      title: 'Cette étape n’existe plus',
      text: 'Elle a été retirée dans HubSpot entre-temps. Le tunnel montre les étapes actuelles.',
    },
  };
}
