import type { cardWords as english } from '../en/card.ts';
import type { Formats } from '../formats.ts';

export function cardWords(f: Formats): ReturnType<typeof english> {
  return {
    loading: 'Ouverture des signaux',
    reading: (emails) =>
      `Lecture de ${f.number(emails)} ${f.plural(emails, { one: 'nouvel e-mail', other: 'nouveaux e-mails' })}`,
    stillToRead: (emails) =>
      `Il reste ${f.number(emails)} ${f.plural(emails, { one: 'e-mail', other: 'e-mails' })} à lire.`,
    settingUp: 'Configuration en cours',
    setUpDone: 'L’application est prête.',
    reference: (correlationId) => `Référence : ${correlationId}`,
    empty: {
      title: 'Aucune opportunité non enregistrée ici',
      contact:
        'Nous avons lu les e-mails rattachés à ce contact : aucun signal d’achat n’est resté sans transaction.',
      deal: 'Nous avons lu les e-mails des contacts de cette transaction : aucun signal d’achat pour l’instant.',
      looksFor:
        'Nous cherchons les nouveaux besoins, les demandes de prix, les ajouts d’utilisateurs, les offres supérieures, les démos, les renouvellements et les mises en relation, dans les mots mêmes de l’expéditeur. Les nouveaux e-mails sont lus à leur arrivée.',
    },
    totals: {
      unlogged: (count) =>
        count === 0
          ? 'Aucune opportunité non enregistrée'
          : `${f.number(count)} ${f.plural(count, {
              one: 'opportunité non enregistrée',
              other: 'opportunités non enregistrées',
            })}`,
      expected: (amount, currency) => `environ ${f.roundMoney(amount, currency)} attendus`,
      definition:
        'Une opportunité est non enregistrée quand un e-mail montre une envie d’acheter et qu’aucune transaction ouverte ne la couvre. La valeur attendue est le montant estimé × votre taux de conversion. Chaque signal montre son propre calcul.',
      howCounted: 'Comment est-ce compté ?',
      hide: 'Masquer',
    },
    moreSignals: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'autre signal', other: 'autres signaux' })}`,
    moreInTab: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'autre signal', other: 'autres signaux' })} dans l’onglet Invisible Pipeline.`,
    decidedSignals: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'signal traité', other: 'signaux traités' })}`,
  };
}
