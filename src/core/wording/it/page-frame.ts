import type { frameWords as english } from '../en/page-frame.ts';
import type { Formats } from '../formats.ts';

export function frameWords(f: Formats): ReturnType<typeof english> {
  const minutesAgo = (minutes: number) => {
    if (minutes < 1) return 'proprio ora';
    if (minutes < 60)
      return `${f.number(minutes)} ${f.plural(minutes, { one: 'minuto', other: 'minuti' })} fa`;
    const hours = Math.round(minutes / 60);
    if (hours < 48) return `${f.number(hours)} ${f.plural(hours, { one: 'ora', other: 'ore' })} fa`;
    return `${f.number(Math.round(hours / 24))} giorni fa`;
  };
  return {
    groups: {
      pipeline: 'Pipeline',
      deals: 'Trattative',
      data: 'Dati',
      tools: 'Strumenti',
      setUp: 'Configurazione',
    },
    views: {
      overview: 'Panoramica',
      invisible: 'Pipeline invisibile',
      answers: 'E-mail senza risposta',
      risk: 'Clienti a rischio',
      stages: 'Fasi',
      performance: 'Risultati e previsione',
      review: 'Revisione settimanale',
      audit: 'Vinte e perse',
      facts: 'Informazioni mai inserite',
      quality: 'Qualità dei dati',
      calculator: 'Costo dei lead persi',
      settings: 'Impostazioni',
      installation: 'Controllo dell’installazione',
      start: 'Per iniziare',
      history: 'E-mail passate',
      funnel: 'Mappa del funnel',
      guide: 'Guida',
      records: 'Record',
    },
    loading: 'Calcolo degli indicatori',
    updating: 'Aggiornamento degli indicatori',
    retry: 'Riprova',
    reference: (correlationId) => `Riferimento: ${correlationId}`,
    setUp: 'Configura',
    settingUp: 'Configurazione in corso',
    comparedWith: (from, to) => `Le tendenze si confrontano con ${f.date(from)} – ${f.date(to)}.`,
    updated: (minutes) => `Aggiornato ${minutesAgo(minutes)}`,
    updatedWhileReading: (minutes, done, total) =>
      total > 0
        ? `Aggiornato ${minutesAgo(minutes)} · lettura delle modifiche, ${f.number(done)} di ${f.number(total)}`
        : `Aggiornato ${minutesAgo(minutes)} · in aggiornamento`,
    notUpdated: (minutes) => `Dati aggiornati ${minutesAgo(minutes)}. Il nuovo aggiornamento non è riuscito.`,
    leftOut: (deals) =>
      `${f.number(deals)} ${f.plural(deals, { one: 'trattativa resta', other: 'trattative restano' })} fuori dalle somme: l’account non ha un tasso di cambio per la valuta.`,
    first: {
      title: 'Prima lettura di questo account',
      why: 'Ogni indicatore viene dalle vostre trattative ed e-mail. Bastano uno o due minuti; si può lasciare la pagina e tornare.',
      starting: 'Conteggio di ciò che c’è',
      deals: (done, total) => `Lettura delle trattative: ${f.number(done)} record su ${f.number(total)}`,
      signals: (done, total) => `Lettura dei segnali: ${f.number(done)} record su ${f.number(total)}`,
      asks: (done, total) => `Ricerca delle risposte: ${f.number(done)} record su ${f.number(total)}`,
      paused: 'La lettura si è fermata. Ciò che è stato letto è conservato.',
      readOn: 'Continua la lettura',
    },
    noPage: 'Questa vista non esiste',
    toOverview: 'Alla panoramica',
  };
}
