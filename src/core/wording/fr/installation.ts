import type { installationWords as english } from '../en/installation.ts';
import type { Formats } from '../formats.ts';
import { installationFindings } from './installation-findings.ts';
import { installationRemedies } from './installation-remedies.ts';

type Words = ReturnType<typeof english>;

const titles: Words['titles'] = {
  token: 'Connexion à HubSpot',
  scopes: 'Autorisations de l’application',
  properties: 'Propriétés de l’application',
  'signal-object': 'Objet pour les signaux',
  webhooks: 'E-mails lus dès leur arrivée',
  cards: 'Cartes sur les fiches',
  'email-logging': 'Contacts avec des e-mails enregistrés',
  'incoming-mail': 'Les deux côtés de la conversation',
  'team-logging': 'Équipes qui enregistrent leurs e-mails',
  schedule: 'Travail en arrière-plan',
};

export function installationWords(f: Formats): Words {
  return {
    intro:
      'Ce dont l’application a besoin dans ce compte, ce qu’elle a trouvé, et que faire là où quelque chose manque.',
    loading: 'Examen du compte',
    checking: 'Vérification en cours',
    again: 'Vérifier à nouveau',
    repair: 'Créer ce qui manque',
    repairing: 'Création en cours',
    checkedAt: (at) => `Examiné le ${f.date(at)}.`,
    allWell: 'Rien de ce qui a été examiné n’est à corriger.',
    toMend: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'point demande', other: 'points demandent' })} votre attention.`,
    status: { ok: 'En ordre', attention: 'À regarder', failed: 'À corriger', unknown: 'Indéterminé' },
    titles,
    finding: installationFindings(f),
    remedy: installationRemedies(),
  };
}
