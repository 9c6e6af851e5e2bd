import type { historyWords as english } from '../en/history.ts';
import type { Formats } from '../formats.ts';
import { historyReportWords } from './history-report.ts';

const minuteMs = 60_000;

export function historyWords(f: Formats): ReturnType<typeof english> {
  const emails = (count: number) => `${f.number(count)} e-mail`;
  const minutes = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'minuto', other: 'minuti' })}`;
  const duration = (ms: number) => {
    const whole = Math.max(1, Math.round(ms / minuteMs));
    if (whole < 120) return minutes(whole);
    return `${f.number(Math.round(whole / 6) / 10)} ore`;
  };
  return {
    loading: 'Ricerca di una lettura precedente',
    before: {
      title: 'Che cosa c’era nella posta che nessuna trattativa mostra?',
      text: 'L’app legge le e-mail già presenti in HubSpot e riporta, mese per mese, che cosa qualcuno voleva acquistare e che cosa non è mai diventato una trattativa.',
      months: 'Quanto indietro',
      monthsOption: (months) => `${f.number(months)} ${f.plural(months, { one: 'mese', other: 'mesi' })}`,
      pace: 'Ritmo',
      paces: { gentle: 'Tranquillo', normal: 'Normale', fast: 'Veloce' },
      paceOption: (pace, share) => `${pace}: ${f.percent(share)} del limite di HubSpot`,
      paceHint:
        'HubSpot consente alle app solo un certo numero di richieste alla volta. Il resto rimane libero per le schede e le altre app.',
      about: (count, ms) =>
        `${emails(count)} richiedono circa ${duration(ms)}. Prima si contano le vostre, poi si vede quanto ci vorrà.`,
      whatHappens: 'Che cosa succede',
      happenings: [
        'Si leggono le e-mail dei contatti, le più recenti per prime. Della posta dei colleghi, e di ciò che le impostazioni escludono, si legge solo l’intestazione.',
        'Nessun modello linguistico viene interrogato, e nulla viene trasmesso ad altri.',
        'I segnali si conservano solo dove l’affare è ancora aperto. La posta vecchia non crea task per nessuno.',
        'Si può mettere in pausa o uscire in ogni momento. Ciò che è letto resta, e nulla conta due volte.',
      ],
      start: 'Inizia la lettura',
      starting: 'Avvio',
    },
    progress: {
      counting: 'Conteggio delle e-mail',
      reading: (months) =>
        `Lettura delle e-mail ${f.plural(months, { one: 'dell’ultimo mese', other: `degli ultimi ${f.number(months)} mesi` })}`,
      paused: 'In pausa',
      done: (read, total) => `${f.number(read)} su ${emails(total)}`,
      rate: 'E-mail al secondo',
      left: 'Tempo rimanente',
      signals: 'Segnali finora',
      timeLeft: (ms) => (ms < minuteMs ? 'meno di un minuto' : `circa ${duration(ms)}`),
      notYet: '–',
      number: (value) => f.number(value),
      pause: 'Pausa',
      pausing: 'Pausa in corso',
      resume: 'Continua',
      goesOn:
        'Intanto si possono guardare altre viste, o chiudere la pagina e tornare: riprende da dov’è. Con il lavoro in background prosegue anche da sola.',
      background: 'Il lavoro in background è configurato?',
      others:
        'In questo momento legge un’altra pagina aperta, o il lavoro in background. Questa pagina si aggiorna da sola.',
      pausedText: 'Ciò che è stato letto è conservato. La lettura riprende solo quando lo decidete.',
    },
    interrupted: {
      title: 'La lettura si è interrotta',
      kept: 'Ciò che è stato letto è conservato, e nulla conta due volte.',
      retry: 'Continua',
    },
    empty: {
      noMail: {
        title: 'Nessuna e-mail di contatti in questi mesi',
        text: 'L’app legge ciò che è registrato in HubSpot. Collegare le caselle, e far registrare anche la posta in arrivo; il controllo dell’installazione mostra dove manca.',
      },
      nothingFound: {
        title: 'Nessuna chiara volontà di acquisto',
        text: (read) =>
          `${f.plural(read, { one: `È stata letta ${emails(read)}`, other: `Sono state lette ${emails(read)}` })}. Conta solo ciò che è certo. Dove si registrano quasi solo le vostre risposte, mancano le parole degli acquirenti: lo mostra il controllo dell’installazione.`,
      },
      allCovered: {
        title: 'Ogni opportunità aveva la sua trattativa',
        text: (count) =>
          `${f.plural(count, { one: 'È stata trovata', other: 'Sono state trovate' })} ${f.number(count)} opportunità, ${f.plural(count, { one: 'nota a una trattativa', other: 'tutte note a una trattativa' })}. Niente era invisibile.`,
      },
      check: 'Al controllo dell’installazione',
    },
    report: historyReportWords(f),
  };
}
