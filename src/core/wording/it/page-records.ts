import type { recordWords as english } from '../en/page-records.ts';
import type { Formats } from '../formats.ts';

export function recordWords(f: Formats): ReturnType<typeof english> {
  const gone = { deal: 'Una trattativa', contact: 'Un contatto', company: 'Un’azienda' };
  return {
    titles: {
      invisible: 'Conversazioni senza trattativa',
      'open-deals': 'Trattative aperte',
      'stuck-deals': 'Trattative nella loro fase da più tempo del solito',
      'won-deals': 'Trattative vinte',
      'lost-deals': 'Trattative perse',
      'closed-deals': 'Trattative chiuse',
      'qualified-deals': 'Trattative qualificate',
      'forecast-deals': 'Trattative della previsione',
      'risk-companies': 'Clienti a rischio',
      'warned-deals': 'Trattative con un avviso',
      'facts-missing': 'Informazioni che nessun campo contiene',
      waiting: 'Messaggi in attesa di risposta',
    },
    statuses: {
      moving: 'In movimento',
      slow: 'Lenta',
      stalled: 'Ferma',
      silent: 'Senza risposta',
      paused: 'In pausa',
    },
    total: (count) => `${f.number(count)} record`,
    totalWorth: (count, sum, currency) => `${f.number(count)} record, ${f.money(sum, currency)} in tutto`,
    range: (first, last, total) => `Da ${f.number(first)} a ${f.number(last)} su ${f.number(total)}`,
    types: { deal: 'Trattativa', contact: 'Contatto', company: 'Azienda' },
    gone: (type) => `${gone[type]} che non si può più leggere`,
    expected: (amount, currency) => `${f.roundMoney(amount, currency)} attesi`,
    quote: (text) => `“${text}”`,
    missingFacts: (facts) => `In nessun campo: ${facts}`,
    moreWarnings: (count) => `e altri ${f.number(count)}`,
    previous: '25 precedenti',
    next: '25 successivi',
    emptyTitle: 'Nessun record qui',
    empty: 'Niente in questo elenco con i filtri attuali.',
    unknownTitle: 'Questo elenco non esiste',
    unknown: 'L’indirizzo non indica nessun elenco. Scegliere un indicatore e seguirne il collegamento.',
  };
}
