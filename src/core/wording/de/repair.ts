import type { RepairSource } from '#core/quality/rule.ts';
import type { LostReason } from '#core/views/deal-action-view.ts';
import type { FieldType, RefusalKind } from '#core/views/repair-view.ts';
import type { repairWords as english } from '../en/repair.ts';
import { fieldText } from '../field-text.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

export function repairWords(f: Formats): Words {
  return {
    previewTitle: 'Das wird geschrieben',
    before: 'Jetzt',
    after: 'Danach',
    apply: 'Schreiben',
    applyAll: 'Alle schreiben',
    historyTitle: 'Mit einem Klick geändert',
    undoUntil: (until) => `Rückgängig zu machen bis ${f.date(until)}`,
    value: (type, { value, label }) => label ?? valueText(f, type, value),
    source: sourceWords(f),
    outcome: outcomeWords(f),
    refusal: refusals,
    refused: (kind, label, detail) =>
      kind === 'account-rule' && detail ? detail : refusals[kind](label ?? 'Dieses Feld'),
    lostReasons,
    done: {
      stageMoved: (stage) => (stage ? `Verschoben nach „${stage}“` : 'Der Deal wurde verschoben'),
      closedLost: 'Als verloren geschlossen, mit Grund',
      nextStepLogged: 'Nächster Schritt notiert',
      taskCreated: (dueAt) => `Aufgabe erstellt, fällig am ${f.date(dueAt)}`,
      taskKnown: 'Die Aufgabe gibt es bereits',
      taskRemoved: 'Die Aufgabe ist wieder entfernt',
      taskBegun: 'Die Aufgabe bleibt: Jemand hat sie schon begonnen',
      snoozed: (until) => `Zurückgestellt bis ${f.date(until)}`,
      woken: 'Der Deal ist wieder da',
      lifecycleMoved: 'Lifecycle-Phase weitergesetzt',
    },
  };
}

function valueText(f: Formats, type: FieldType, value: string | null): string {
  if (value === null || value === '') return 'Leer';
  if (type === 'flag') return value === 'true' ? 'Ja' : 'Nein';
  return fieldText(f, type, value);
}

function sourceWords(f: Formats): Words['source'] {
  return (source: RepairSource) => {
    switch (source.kind) {
      case 'email':
        return `Genannt in einer E-Mail vom ${f.date(source.at)}`;
      case 'signature':
        return `Aus der Signatur einer E-Mail vom ${f.date(source.at)}`;
      case 'record':
        return source.name ? `Wie bei ${source.name}` : 'Wie bei einem zugehörigen Datensatz';
      case 'pattern':
        return `Wie bei ${f.percent(source.share)} von ${f.number(source.n)} ähnlichen`;
      case 'pace':
        return `Nach dem Tempo von ${f.number(source.n)} ${f.plural(source.n, { one: 'gewonnenen Deal', other: 'gewonnenen Deals' })}: ${f.number(source.days)} ${f.plural(source.days, { one: 'Tag', other: 'Tage' })}`;
    }
  };
}

function outcomeWords(f: Formats): Words['outcome'] {
  return {
    written: 'Geschrieben',
    already: 'Der Wert steht schon da',
    undone: 'Der frühere Wert ist wieder da',
    changed: (present, at) =>
      at === null
        ? `Das Feld hat sich inzwischen geändert: ${present}. Es wurde nichts geschrieben.`
        : `Das Feld hat sich am ${f.date(at)} geändert: ${present}. Es wurde nichts geschrieben.`,
    notProposed:
      'Was für diesen Wert sprach, hat sich geändert. Laden Sie die Karte neu, um den aktuellen Stand zu sehen.',
    notLogged:
      'Diese Änderung lässt sich hier nicht mehr rückgängig machen. Der Verlauf des Felds in HubSpot zeigt sie noch.',
    oneWay: 'HubSpot setzt dieses Feld nur vorwärts, daher lässt es sich hier nicht zurücksetzen.',
  };
}

const refusals: Record<RefusalKind, (field: string) => string> = {
  'read-only': (field) => `${field}: HubSpot füllt dieses Feld selbst, es lässt sich nicht beschreiben.`,
  'no-such-field': (field) => `${field}: Dieses Feld gibt es im Account nicht mehr.`,
  'not-an-option': (field) => `${field}: Der Wert steht nicht auf der Liste dieses Accounts.`,
  'not-a-number': (field) => `${field}: HubSpot erwartet hier eine Zahl.`,
  'not-a-date': (field) => `${field}: HubSpot erwartet hier ein Datum.`,
  'not-an-address': (field) => `${field}: Diese E-Mail-Adresse nimmt HubSpot nicht an.`,
  'not-an-owner': (field) => `${field}: Diese Person ist kein Benutzer des Accounts mehr.`,
  'too-long': (field) => `${field}: Der Wert ist länger als das Feld.`,
  taken: (field) => `${field}: Ein anderer Datensatz hat diesen Wert, und es darf ihn nur einmal geben.`,
  required: (field) =>
    `${field}: Ihr Account verlangt dieses Feld zuerst. Füllen Sie es aus und versuchen Sie es noch einmal.`,
  'account-rule': (field) => `${field}: Eine Regel Ihres Accounts lässt diesen Wert nicht zu.`,
};

const lostReasons: Record<LostReason, { alone: string; withNote: (note: string) => string }> = {
  refused: reason('Der Käufer hat abgesagt'),
  competitor: reason('Der Käufer hat einen anderen Anbieter gewählt'),
  'no-budget': reason('Kein Budget'),
  'no-answer': reason('Keine Antwort mehr'),
};

function reason(text: string) {
  return { alone: text, withNote: (note: string) => `${text}: ${note}` };
}
