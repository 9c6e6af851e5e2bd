import type { viewWords as english } from '../en/page-views.ts';
import type { Formats } from '../formats.ts';

export function viewWords(f: Formats): ReturnType<typeof english> {
  return {
    table: {
      count: 'Numero',
      value: 'Valore atteso',
      amount: 'Importo',
      share: 'Quota',
      week: 'Settimana',
      month: 'Mese',
      period: 'Periodo',
    },
    invisible: {
      intro:
        'Conversazioni in cui qualcuno vuole acquistare e nessuna trattativa aperta lo dice, fin dalla prima parola.',
      chart: 'Valore atteso',
      trend: 'Pipeline invisibile, settimana per settimana',
      emptyTitle: 'Niente di invisibile in questa selezione',
      empty:
        'Ogni e-mail con un segnale di acquisto è coperta da una trattativa aperta, o qualcuno ha già deciso.',
    },
    facts: {
      intro: 'Che cosa hanno scritto gli acquirenti nelle e-mail, e se un campo di HubSpot lo contiene.',
      field: 'Informazione',
      stated: (count) => `${f.number(count)} ${f.plural(count, { one: 'indicata', other: 'indicate' })}`,
      entered: 'Inserite',
      missing: 'Mai inserite',
      different: 'Diverse',
      chart: 'Mai inserite, per informazione',
      emptyTitle: 'Nessuna informazione indicata in questo periodo',
      empty:
        'Nessuna e-mail di questa selezione indica un importo, una data, una quantità, un ruolo, un telefono o un’azienda.',
    },
    stages: {
      intro: (pipeline) =>
        `Dove attendono le trattative in “${pipeline}”. “Solito” è il tempo servito alle trattative vinte nella stessa fase.`,
      stage: 'Fase',
      probability: 'Probabilità',
      open: 'Aperte',
      stuck: 'Più del solito',
      median: 'Permanenza mediana',
      before: 'Prima',
      p90: '9 su 10 entro',
      conversion: 'Avanzate',
      chart: 'Pipeline aperta per fase',
      weighted: 'Ponderato',
      rest: 'Resto dell’importo',
      fewStays: 'meno di 5 permanenze',
      emptyTitle: 'Nessuna trattativa aperta in questa selezione',
      empty: 'Scegliere un’altra pipeline o un altro periodo, o azzerare i filtri.',
    },
    performance: {
      results: 'Risultati del periodo',
      ahead: 'Che cosa ci aspetta',
      intro: 'Che cosa ha portato il periodo, che cosa porterà probabilmente, e quanto fidarsene.',
      forecasts: 'Previsioni passate rispetto a quanto è stato vinto',
      forecast: 'Previsione iniziale',
      actual: 'Vinto',
      error: 'Scarto',
      winRates: 'Tasso di successo per mese',
      winRateBySegment: 'Dove si vince',
      winRate: 'Tasso di successo',
      closed: 'Chiuse',
      fewWinRates: (least) => `Un tasso si vede da ${f.number(least)} trattative chiuse in su.`,
      noWinRates: (least) =>
        `Nessun team, settore, fonte o dimensione ha ancora le ${f.number(least)} trattative chiuse che servono per un tasso. Scegliere un periodo più lungo.`,
      emptyTitle: 'Ancora nessuna previsione passata',
      empty: 'Appaiono quando un trimestre completo ha trattative con uno storico.',
    },
    risk: {
      intro:
        'Clienti che hanno scritto di disdire, ridurre o essere scontenti, e quanto hanno portato in un anno.',
      customer: 'Cliente',
      gone: 'Azienda che non si può più leggere',
      value: 'Vinto in 12 mesi',
      signals: 'Segnali',
      last: (at) => `Ultimo segnale: ${f.date(at)}`,
      expansion: 'Trattative di espansione aperte',
      emptyTitle: 'Nessun cliente a rischio in questa selezione',
      empty: 'Nessun cliente ha scritto di andarsene, ridurre o essere scontento.',
    },
    quality: {
      intro:
        'Che cosa manca ai record o li contraddice. Tutto si corregge nella scheda del record, spesso con un clic.',
      rule: 'Avviso',
      subjects: { deal: 'Trattative', contact: 'Contatti', company: 'Aziende' },
      before: '4 settimane fa',
      now: 'Ora',
      trend: 'Avvisi ogni 100 record, settimana per settimana',
      more: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'altro avviso', other: 'altri avvisi' })}`,
      emptyTitle: 'Nessun avviso',
      empty: 'Ogni record controllato è completo e coerente.',
    },
    answers: {
      intro:
        'Messaggi di acquirenti che chiedono qualcosa. Contano la risposta di qualsiasi collega, una chiamata o una riunione.',
      trend: 'Risposte in tempo, settimana per settimana',
      deadline: (hours) =>
        `In tempo significa entro ${f.number(hours)} ${f.plural(hours, { one: 'ora lavorativa', other: 'ore lavorative' })}.`,
      see: 'Vedi chi attende',
      emptyTitle: 'Nessun messaggio simile in questo periodo',
      empty: 'Nessuna e-mail di questa selezione chiede qualcosa che richieda una risposta.',
    },
  };
}
