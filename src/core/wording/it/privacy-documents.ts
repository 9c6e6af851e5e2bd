import type { DocumentField, DocumentId } from '#core/views/documents-view.ts';
import type { documentWords as english } from '../en/privacy-documents.ts';
import type { Formats } from '../formats.ts';

const names: Record<DocumentId, string> = {
  'employee-notice': 'Informativa ai dipendenti',
  'employer-checklist': 'Lista di controllo per il datore di lavoro, prima dell’informativa',
  'data-protection-summary': 'Sintesi sulla protezione dei dati',
};

const about: Record<DocumentId, string> = {
  'employee-notice':
    'Che cosa l’app legge, conserva e mostra, per le persone la cui posta viene letta. Si invia prima che sia letta la prima e-mail.',
  'employer-checklist':
    'Che cosa va chiarito prima, dalle rappresentanze alle autorizzazioni. Resta presso di voi.',
  'data-protection-summary':
    'Registro dei trattamenti, diritti, bilanciamento degli interessi e valutazione d’impatto, per il responsabile della protezione dei dati e le rappresentanze.',
};

const fields: Record<DocumentField, string> = {
  company: 'Azienda',
  address: 'Forma giuridica e indirizzo',
  place: 'Luogo',
  noticeDate: 'Data del documento',
  startDate: 'Primo giorno di utilizzo',
  councilDate: 'Rappresentanze consultate il',
  contact: 'Contatto per domande, con e-mail',
  officer: 'Responsabile della protezione dei dati, con e-mail',
  pageUsers: 'Chi può aprire la pagina dell’app',
  region: 'Regione di hosting dell’account HubSpot',
  deadlineHours: 'Ore lavorative prima che un responsabile sia avvisato',
  retentionMonths: 'Mesi di conservazione delle frasi',
};

export function documentWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Documenti da inviare',
    hint: 'Scritti per il diritto francese e il GDPR, con ciò che questa app fa davvero. Un modello, non una consulenza legale: farli verificare.',
    document: 'Documento',
    names,
    about,
    language: 'Lingua del documento',
    languages: { en: 'Inglese', fr: 'Francese' },
    open: 'Prepara il documento',
    loading: 'Caricamento del documento',
    fields,
    fieldsHint: 'Ciò che si inserisce appare subito nel testo, e non viene conservato.',
    text: 'Testo',
    openPlaces: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'punto', other: 'punti' })} fra [parentesi quadre] da rivedere`,
    openPlacesHint: 'Compilarli o eliminarli quando il testo è nel luogo da cui si invia.',
    complete: 'Tutti i punti sono compilati',
  };
}
