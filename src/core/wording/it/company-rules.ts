import type { companyRuleWords as english } from '../en/company-rules.ts';
import type { Formats } from '../formats.ts';
import { lifecycleGap, lifecycleLabel } from './lifecycle.ts';

export function companyRuleWords(f: Formats): ReturnType<typeof english> {
  return {
    'company-country-missing': {
      title: 'Paese mancante',
      why: 'Senza paese l’azienda non rientra in nessun territorio e i numeri di telefono non si possono completare.',
      fix: 'Aggiungere il paese della sede principale.',
    },
    'company-domain-missing': {
      title: 'Dominio mancante',
      why: 'Senza il dominio HubSpot non associa da solo nessun nuovo contatto a questa azienda.',
      fix: 'Aggiungere il dominio del sito o degli indirizzi e-mail.',
    },
    'company-duplicate-domain': {
      title: 'Probabile duplicato',
      why: ({ count }) =>
        `${f.number(count)} ${f.plural(count, { one: 'altra azienda sembra', other: 'altre aziende sembrano' })} la stessa: contatti e trattative sono divisi.`,
      fix: 'Confrontare i record e unire quelli della stessa azienda.',
    },
    'company-industry-missing': {
      title: 'Settore mancante',
      why: 'Senza settore l’azienda resta fuori da ogni confronto per settore.',
      fix: 'Scegliere il settore.',
    },
    'company-lifecycle-contradicts-deals': {
      title: 'Ciclo di vita in ritardo sulle trattative',
      why: ({ stage, implied }) =>
        `${lifecycleGap(stage, implied)}: campagne e report contano questa azienda nel posto sbagliato.`,
      fix: ({ implied }) => `Portare la fase del ciclo di vita a “${lifecycleLabel(implied)}”.`,
    },
    'company-name-missing': {
      title: 'Nome dell’azienda mancante',
      why: 'Senza nome l’azienda si trova a fatica e appare vuota in ogni trattativa.',
      fix: 'Aggiungere il nome.',
    },
    'company-no-contact': {
      title: 'Nessun contatto',
      why: 'Non si conosce nessuno a cui scrivere e nessuna e-mail conta per questa azienda.',
      fix: 'Associare le persone con cui si parla.',
    },
    'company-owner-deactivated': {
      title: 'Proprietario non più attivo',
      why: ({ owner }) =>
        `${owner} non ha più un utente attivo: nessuno segue questa azienda nel suo insieme.`,
      fix: 'Scegliere un nuovo proprietario.',
    },
    'company-owner-missing': {
      title: 'Nessun proprietario',
      why: 'Nessuno segue questa azienda nel suo insieme e i suoi nuovi contatti non arrivano a nessuno.',
      fix: 'Scegliere un proprietario.',
    },
    'company-private-domain': {
      title: 'Dominio di un provider di posta',
      why: ({ domain }) =>
        `Con ${domain} come dominio, HubSpot associa a questa azienda estranei che hanno un indirizzo simile.`,
      fix: 'Inserire il dominio dell’azienda, oppure lasciare vuoto il campo.',
    },
    'company-size-missing': {
      title: 'Dimensione dell’azienda mancante',
      why: 'Senza il numero di dipendenti l’azienda resta fuori da ogni confronto per dimensione.',
      fix: 'Aggiungere il numero di dipendenti; basta una stima.',
    },
  };
}
