import type { groupWords as english } from '../en/group.ts';
import { lowerFirst } from '../formats.ts';
import type { Formats } from '../formats.ts';
import { al } from './articles.ts';

export function groupWords(f: Formats): ReturnType<typeof english> {
  return {
    covered: 'Coperto',
    tiers: { alert: 'Opportunità non registrata', review: 'Da verificare' },
    coveredBy: 'Coperto da',
    context: 'Buono a sapersi',
    openQuote: '“',
    closeQuote: '”',
    quoteRemoved: 'Citazione rimossa al termine del periodo di conservazione.',
    unknownSender: 'Mittente sconosciuto',
    sources: {
      'language-model': 'Trovato dal modello linguistico',
      both: 'Confermato dal modello linguistico',
    },
    accountDecisions: (accepted, dismissed) =>
      `In questo account: ${f.number(accepted)} ${f.plural(accepted, { one: 'accettato', other: 'accettati' })}, ${f.number(dismissed)} ${f.plural(dismissed, { one: 'scartato', other: 'scartati' })}`,
    writtenBy: (name, at, now) => `${name} · ${f.relativeDay(at, now)}`,
    budgetOf: (amount, currency) => `Budget: ${f.money(amount, currency)}`,
    timingOn: (isoDate) => `Tempi: ${f.day(isoDate)}`,
    moreProofs: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'altra frase', other: 'altre frasi' })} di questa e-mail`,
    decided: {
      accepted: (dealName) =>
        dealName ? `Diventato una trattativa: ${dealName}` : 'Diventato una trattativa',
      dismissed: (reason) => `Non è un segnale: ${lowerFirst(reason)}`,
      snoozed: (until) => `Rimandato ${al(f.date(until))}`,
    },
  };
}
