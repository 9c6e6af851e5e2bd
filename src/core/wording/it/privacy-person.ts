import type { KeptPlace } from '#core/views/data-rights-view.ts';
import type { personWords as english } from '../en/privacy-person.ts';
import type { Formats } from '../formats.ts';

const places: Record<KeptPlace, string> = {
  signals: 'Segnali con le loro frasi',
  summaries: 'Conteggi e stati del record',
  ledgers: 'Elenchi nascosti: e-mail lette, firma, domande',
  repairLogs: 'Modifiche fatte con un clic',
  tasks: 'Task dell’app',
  notes: 'Righe degli indicatori e decisioni delle revisioni',
};

export function personWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Che cosa si conserva di una persona o azienda',
    hint: 'Per una richiesta di accesso o cancellazione: trovare il record, esaminarlo, consegnare i dati, cancellarli.',
    type: 'Che cosa cercare',
    types: { contact: 'Una persona', company: 'Un’azienda' },
    query: 'Nome, e-mail o id del record',
    companyQuery: 'Nome, dominio o id del record',
    queryHint: 'Da due lettere in su.',
    search: 'Cerca',
    searching: 'Ricerca',
    none: 'Nessuno trovato con queste parole',
    noCompany: 'Nessuna azienda trovata con queste parole',
    noneHint:
      'HubSpot trova i nuovi record dopo qualche secondo. L’id alla fine dell’indirizzo di un record funziona sempre.',
    many: (count) =>
      `Questi sono i primi ${f.number(count)}. Con più lettere del nome o dell’e-mail appaiono gli altri.`,
    open: 'Mostra che cosa si conserva',
    nameless: (id) => `Record ${id}`,
    gone: 'Non più in HubSpot. Ciò che ne resta qui si può ancora mostrare e cancellare.',
    another: 'Cerca qualcun altro',
    counting: 'Conteggio di ciò che si conserva',
    contactsLeft: (count) =>
      `${f.plural(count, { one: 'Resta', other: 'Restano' })} ${f.number(count)} ${f.plural(count, { one: 'contatto', other: 'contatti' })}.`,
    place: 'Dove',
    entries: 'Voci',
    count: (count) => f.number(count),
    places,
    nothing: 'Di questo record non si conserva nulla.',
    total: (count) =>
      `${f.plural(count, { one: 'Si conserva', other: 'Si conservano' })} ${f.number(count)} ${f.plural(count, { one: 'voce', other: 'voci' })}.`,
    readAt: (at) => `Letto da HubSpot il ${at}.`,
    ofCompany: 'Dell’azienda e di tutti i suoi contatti.',
    again: 'Conta di nuovo',
    export: 'Esporta',
    exporting: 'Raccolta di tutto in un file',
    parts: (count) => `${f.number(count)} ${f.plural(count, { one: 'parte', other: 'parti' })} finora.`,
    exported: 'Il file è pronto',
    exportedHint:
      'Copiarlo in un file di testo con questo nome. Spiega da solo le sue parti, quindi si può consegnare così com’è.',
    fileName: 'Nome del file',
    file: 'File (JSON)',
    size: (kilobytes) => `${f.number(kilobytes)} kB`,
  };
}
