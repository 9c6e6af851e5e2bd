import type { DealPeopleWords } from '../../deal-rule-words.ts';
import type { Formats } from '../../formats.ts';

export function dealPeopleRules(f: Formats): DealPeopleWords {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'jour', other: 'jours' })}`;
  const contacts = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'contact', other: 'contacts' })}`;
  return {
    'deal-no-contact': {
      title: 'Aucun contact sur la transaction',
      why: 'Sans contact, aucun e-mail ne compte pour cette transaction, et qui la reprendrait n’aurait personne à appeler.',
      fix: 'Ajoutez les personnes avec qui vous échangez.',
    },
    'deal-no-company': {
      title: 'Aucune entreprise sur la transaction',
      why: 'La transaction manque à l’historique du client et à tous les chiffres par entreprise.',
      fix: 'Ajoutez l’entreprise qui achète.',
    },
    'deal-company-not-of-contacts': {
      title: 'Contacts et entreprise ne correspondent pas',
      why: 'Tous les contacts de cette transaction appartiennent à d’autres entreprises : il y a peut-être une confusion.',
      fix: 'Vérifiez l’entreprise, ou ajoutez un contact qui y travaille.',
    },
    'deal-single-contact-late-stage': {
      title: 'Peu de contacts pour une étape avancée',
      why: ({ contacts: count }) =>
        `Avec ${contacts(count)}, la transaction s’arrête dès qu’une personne part, change d’avis ou prend des congés.`,
      fix: 'Demandez qui d’autre utilise, valide ou signe, et ajoutez ces personnes.',
    },
    'deal-no-decision-maker': {
      title: 'Aucun décideur n’est connu',
      why: 'Une décision approche, et aucun e-mail ni aucune fonction n’indique qui la prendra.',
      fix: 'Demandez qui signe, et ajoutez cette personne avec sa fonction.',
    },
    'deal-no-reachable-contact': {
      title: 'Personne n’est joignable sur la transaction',
      why: ({ contacts: count }) =>
        `${contacts(count)}, mais aucune adresse valide ni aucun téléphone : le prochain message n’arrivera à personne.`,
      fix: 'Ajoutez un numéro de téléphone ou une adresse qui fonctionne.',
    },
    'deal-owner-missing': {
      title: 'La transaction n’a pas de propriétaire',
      why: 'Les rappels et les tâches de cette transaction n’arrivent à personne.',
      fix: 'Choisissez qui s’en occupe.',
    },
    'deal-owner-deactivated': {
      title: 'Le compte du propriétaire est désactivé',
      why: 'Les rappels et les tâches arrivent sur un compte que plus personne ne consulte.',
      fix: 'Confiez la transaction à un collègue.',
    },
    'deal-no-next-activity': {
      title: 'Rien n’est prévu pour la suite',
      why: ({ days: count }) =>
        count === 0
          ? 'Une transaction sans prochaine date perd sa place dans la semaine de chacun.'
          : `La dernière activité date d’il y a ${days(count)}, et une transaction sans prochaine date perd sa place dans la semaine de chacun.`,
      fix: 'Planifiez un rendez-vous, un appel ou une tâche.',
    },
    'deal-no-activity': {
      title: 'Il ne s’est rien passé depuis un moment',
      why: ({ days: count }) =>
        `Depuis ${days(count)}, ni e-mail, ni appel, ni rendez-vous, ni note : les acheteurs choisissent qui garde le contact.`,
      fix: 'Reprenez contact, ou convenez avec l’acheteur d’une date pour revenir vers lui.',
    },
    'deal-next-step-missing': {
      title: 'La prochaine étape n’est pas notée',
      why: 'Qui ouvre la transaction, vous compris, doit retrouver où elle en est.',
      fix: 'Notez la prochaine étape en quelques mots.',
    },
    'deal-duplicate-open': {
      title: 'Cette transaction existe peut-être en double',
      why: ({ name, others }) =>
        others === 1
          ? `« ${name} » ressemble au même achat, et les prévisions le compteraient deux fois.`
          : `« ${name} » et d’autres transactions (${f.number(others)} en tout) ressemblent au même achat, et les prévisions compteraient chacune.`,
      fix: 'Comparez les transactions, et fusionnez-les si elles n’en font qu’une.',
    },
    'deal-churn-risk-on-customer': {
      title: 'Le client pense à partir',
      why: ({ quote, day }) =>
        `« ${quote} » (${f.day(day)}) : tant que ce point reste ouvert, toute nouvelle vente chez ce client est incertaine.`,
      fix: 'Parlez d’abord de ce qui préoccupe le client, ensuite de cette transaction.',
    },
  };
}
