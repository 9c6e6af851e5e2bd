import type { groupWords as english } from '../en/group.ts';
import { lowerFirst } from '../formats.ts';
import type { Formats } from '../formats.ts';

export function groupWords(f: Formats): ReturnType<typeof english> {
  return {
    covered: 'Couvert',
    tiers: { alert: 'Opportunité non enregistrée', review: 'À vérifier' },
    coveredBy: 'Couvert par',
    context: 'Bon à savoir',
    openQuote: '« ',
    closeQuote: ' »',
    quoteRemoved: 'Citation supprimée à la fin de sa durée de conservation.',
    unknownSender: 'Expéditeur inconnu',
    sources: {
      'language-model': 'Trouvé par le modèle de langage',
      both: 'Confirmé par le modèle de langage',
    },
    accountDecisions: (accepted, dismissed) =>
      `Dans ce compte : ${f.number(accepted)} ${f.plural(accepted, { one: 'accepté', other: 'acceptés' })}, ${f.number(dismissed)} ${f.plural(dismissed, { one: 'écarté', other: 'écartés' })}`,
    writtenBy: (name, at, now) => `${name} · ${f.relativeDay(at, now)}`,
    budgetOf: (amount, currency) => `Budget : ${f.money(amount, currency)}`,
    timingOn: (isoDate) => `Échéance : ${f.day(isoDate)}`,
    moreProofs: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'autre phrase', other: 'autres phrases' })} de cet e-mail`,
    decided: {
      accepted: (dealName) => (dealName ? `Devenu une transaction : ${dealName}` : 'Devenu une transaction'),
      dismissed: (reason) => `Pas un signal : ${lowerFirst(reason)}`,
      snoozed: (until) => `En pause jusqu’au ${f.date(until)}`,
    },
  };
}
