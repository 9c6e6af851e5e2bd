import type { DealStageWords } from '../../deal-rule-words.ts';
import type { Formats } from '../../formats.ts';
import { il } from '../articles.ts';

const items: Readonly<Record<string, string>> = {
  need: 'l’esigenza',
  budget: 'il budget',
  'decision-maker': 'chi decide',
  timing: 'entro quando',
};

const refusals = {
  refused: 'L’acquirente ha detto di no',
  competitor: 'L’acquirente ha scelto un altro fornitore',
  'no-budget': 'L’acquirente non ha budget',
  'no-answer': 'L’acquirente non risponde da molto tempo',
} as const;

export function dealStageRules(f: Formats): DealStageWords {
  return {
    'deal-stage-behind-evidence': {
      title: 'L’acquirente è più avanti della fase',
      why: ({ quote, day }) =>
        `“${quote}” (${f.day(day)}): la previsione conta meno di quanto l’acquirente già mostra.`,
      fix: 'Spostare la trattativa nella fase in cui si trova davvero l’acquirente.',
    },
    'deal-stage-ahead-of-evidence': {
      title: 'La fase è più avanti di ciò che si sa',
      why: ({ items: missing }) =>
        `Niente indica ${listOf(missing)}: la fase promette alla previsione più di quanto si sa.`,
      fix: 'Chiarire questi punti con l’acquirente, o riportare la trattativa dove si trova.',
    },
    'deal-refused-but-open': {
      title: 'La trattativa sembra persa ed è ancora aperta',
      why: ({ reason, quote }) =>
        `${refusals[reason]}${quote === '' ? '' : ` (“${quote}”)`}, e la previsione ci conta ancora.`,
      fix: 'Chiudere la trattativa con il motivo, o chiedere ancora una volta.',
    },
    'deal-stage-vague': {
      title: 'Il nome della fase non dice nulla di osservabile',
      why: ({ stage }) =>
        `“${stage}” può significare molte cose: due persone mettono la stessa trattativa in fasi diverse.`,
      fix: 'Proporre all’amministratore un nome per ciò che l’acquirente ha fatto, come “Proposta inviata”.',
    },
    'deal-stage-archived': {
      title: 'La fase non esiste più',
      why: 'La trattativa non è in nessuna colonna della bacheca e lì nessuno la vede.',
      fix: 'Scegliere una delle fasi attuali.',
    },
    'deal-type-missing': {
      title: 'Manca il tipo di trattativa',
      why: 'Clienti nuovi ed esistenti richiedono tempi e impegno diversi: questa non conta per nessuno dei due.',
      fix: 'Scegliere nuovo cliente o cliente esistente.',
    },
    'deal-name-missing': {
      title: 'Il nome della trattativa non dice nulla',
      why: 'In elenchi e report nessuno capisce di quale trattativa si tratta.',
      fix: 'Darle il nome del cliente e di ciò che acquista.',
    },
    'deal-lost-without-reason': {
      title: 'Manca il motivo della perdita',
      why: 'Senza motivo nessuno può imparare da questa trattativa, né sapere quando tornare.',
      fix: 'Annotare in poche parole perché l’acquirente ha detto di no.',
    },
    'deal-won-without-amount': {
      title: 'Una trattativa vinta non ha importo',
      why: 'Manca ai ricavi, e a tutto ciò che si impara dalle trattative vinte.',
      fix: 'Inserire l’importo firmato.',
    },
    'deal-closed-in-future': {
      title: 'Una trattativa chiusa si chiude nel futuro',
      why: ({ closeDay }) =>
        `È decisa, e il risultato conta ${il(f.day(closeDay))} invece di quando è avvenuto.`,
      fix: 'Impostare la data di chiusura al giorno della decisione.',
    },
    'deal-closed-before-created': {
      title: 'La trattativa è chiusa prima di essere creata',
      why: ({ closeDay, createdDay }) =>
        `Chiusa ${il(f.day(closeDay))} e creata ${il(f.day(createdDay))}, accorcia solo in apparenza il ciclo di vendita.`,
      fix: 'Correggere la data di chiusura, o lasciarla se la trattativa è stata importata.',
    },
  };
}

function listOf(missing: string): string {
  const names = missing.split(',').map((id) => items[id] ?? id);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} o ${names.at(-1)}`;
}
