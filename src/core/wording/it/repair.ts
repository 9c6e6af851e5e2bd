import type { RepairSource } from '#core/quality/rule.ts';
import type { LostReason } from '#core/views/deal-action-view.ts';
import type { FieldType, RefusalKind } from '#core/views/repair-view.ts';
import type { repairWords as english } from '../en/repair.ts';
import { fieldText } from '../field-text.ts';
import type { Formats } from '../formats.ts';
import { al, del, il, nel } from './articles.ts';

type Words = ReturnType<typeof english>;

export function repairWords(f: Formats): Words {
  return {
    previewTitle: 'Ecco che cosa verrà scritto',
    before: 'Ora',
    after: 'Dopo',
    apply: 'Applica',
    applyAll: 'Applica tutto',
    historyTitle: 'Modificato con un clic',
    undoUntil: (until) => `Annullabile fino ${al(f.date(until))}`,
    value: (type, { value, label }) => label ?? valueText(f, type, value),
    source: sourceWords(f),
    outcome: outcomeWords(f),
    refusal: refusals,
    refused: (kind, label, detail) =>
      kind === 'account-rule' && detail ? detail : refusals[kind](label ?? 'Questo campo'),
    lostReasons,
    done: {
      stageMoved: (stage) => (stage ? `Spostata in ${stage}` : 'La trattativa è stata spostata'),
      closedLost: 'Chiusa come persa, con il motivo',
      nextStepLogged: 'Prossimo passo annotato',
      taskCreated: (dueAt) => `Task creato, scadenza ${f.date(dueAt)}`,
      taskKnown: 'Il task esiste già',
      taskRemoved: 'Il task è stato tolto',
      taskBegun: 'Il task resta: qualcuno l’ha già iniziato',
      snoozed: (until) => `Messa da parte fino ${al(f.date(until))}`,
      woken: 'La trattativa è di nuovo attiva',
      lifecycleMoved: 'Fase del ciclo di vita avanzata',
    },
  };
}

function valueText(f: Formats, type: FieldType, value: string | null): string {
  if (value === null || value === '') return 'Vuoto';
  if (type === 'flag') return value === 'true' ? 'Sì' : 'No';
  return fieldText(f, type, value);
}

function sourceWords(f: Formats): Words['source'] {
  return (source: RepairSource) => {
    switch (source.kind) {
      case 'email':
        return `Indicato in un’e-mail ${del(f.date(source.at))}`;
      case 'signature':
        return `Dalla firma di un’e-mail ${del(f.date(source.at))}`;
      case 'record':
        return source.name ? `Come in ${source.name}` : 'Come in un record collegato';
      case 'pattern':
        return `Come ${nel(f.percent(source.share))} di ${f.number(source.n)} record simili`;
      case 'pace':
        return `Al ritmo di ${f.number(source.n)} ${f.plural(source.n, { one: 'trattativa vinta', other: 'trattative vinte' })}: ${f.number(source.days)} ${f.plural(source.days, { one: 'giorno', other: 'giorni' })}`;
    }
  };
}

function outcomeWords(f: Formats): Words['outcome'] {
  return {
    written: 'Scritto',
    already: 'Il valore c’è già',
    undone: 'È tornato il valore precedente',
    changed: (present, at) =>
      at === null
        ? `Il campo è cambiato nel frattempo: ${present}. Non è stato scritto nulla.`
        : `Il campo è cambiato ${il(f.date(at))}: ${present}. Non è stato scritto nulla.`,
    notProposed: 'Ciò che sosteneva questo valore è cambiato. Ricaricare la scheda per vedere a che punto è.',
    notLogged:
      'Qui la modifica non si può più annullare. La cronologia del campo in HubSpot la mostra ancora.',
    oneWay: 'HubSpot sposta questo campo solo in avanti: qui non si può annullare.',
  };
}

const refusals: Record<RefusalKind, (field: string) => string> = {
  'read-only': (field) => `${field}: HubSpot compila da solo questo campo, che non si può scrivere.`,
  'no-such-field': (field) => `${field}: questo account non ha più il campo.`,
  'not-an-option': (field) => `${field}: il valore non è nell’elenco di questo account.`,
  'not-a-number': (field) => `${field}: HubSpot si aspetta qui un numero.`,
  'not-a-date': (field) => `${field}: HubSpot si aspetta qui una data.`,
  'not-an-address': (field) => `${field}: HubSpot non accetta questo indirizzo e-mail.`,
  'not-an-owner': (field) => `${field}: questa persona non è più utente dell’account.`,
  'too-long': (field) => `${field}: il valore è più lungo del campo.`,
  taken: (field) => `${field}: un altro record ha questo valore, che può esserci una sola volta.`,
  required: (field) => `${field}: l’account richiede prima questo campo. Compilarlo e riprovare.`,
  'account-rule': (field) => `${field}: una regola dell’account non ammette questo valore.`,
};

const lostReasons: Record<LostReason, { alone: string; withNote: (note: string) => string }> = {
  refused: reason('L’acquirente ha rifiutato'),
  competitor: reason('L’acquirente ha scelto un altro fornitore'),
  'no-budget': reason('Nessun budget'),
  'no-answer': reason('Nessuna risposta'),
};

function reason(text: string) {
  return { alone: text, withNote: (note: string) => `${text}: ${note}` };
}
