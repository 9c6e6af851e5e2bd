import type { dealWords as english } from '../en/deal.ts';
import type { Formats } from '../formats.ts';

export function dealWords(f: Formats): ReturnType<typeof english> {
  return {
    stage: 'Étape',
    amount: 'Montant',
    unknown: 'Pas encore renseigné',
    money: (amount, currency) => (currency ? f.money(amount, currency) : f.number(amount)),
    closed:
      'Cette transaction est fermée. Les nouveaux signaux de ses contacts relèvent d’une nouvelle transaction.',
    evidenceTitle: 'Ce que montrent les e-mails',
    evidence: {
      need: { label: 'Besoin', missing: 'Aucun e-mail n’exprime encore de besoin.' },
      budget: { label: 'Budget', missing: 'Demandez quelle somme est prévue.' },
      timing: { label: 'Échéance', missing: 'Demandez pour quand le démarrage est souhaité.' },
      authority: { label: 'Décideur', missing: 'Demandez qui d’autre décide et qui signe.' },
      competitor: { label: 'Concurrent', missing: 'Aucun autre fournisseur n’est cité.' },
    },
    shown: 'Indiqué dans un e-mail',
    notShown: 'Pas encore indiqué',
    evidenceEmails: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'e-mail appuie', other: 'e-mails appuient' })} cette transaction`,
    attachableTitle: 'Peut faire partie de cette transaction',
  };
}
