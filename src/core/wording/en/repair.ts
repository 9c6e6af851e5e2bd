import type { RepairSource } from '#core/quality/rule.ts';
import type { LostReason } from '#core/views/deal-action-view.ts';
import type { FieldType, FieldValue, RefusalKind } from '#core/views/repair-view.ts';
import { fieldText } from '../field-text.ts';
import type { Formats } from '../formats.ts';

/** Mending a field with one click, acting on a deal, and taking either back. */
export function repairWords(f: Formats) {
  return {
    previewTitle: 'This will be written',
    before: 'Now',
    after: 'After',
    apply: 'Write it',
    applyAll: 'Write them all',
    historyTitle: 'Changed with one click',
    undoUntil: (until: number) => `Can be undone until ${f.date(until)}`,
    value: (type: FieldType, { value, label }: FieldValue) => label ?? valueText(f, type, value),
    source: sourceWords(f),
    outcome: outcomeWords(f),
    refusal: refusals,
    refused: (kind: RefusalKind, label: string | null, detail: string | null) =>
      kind === 'account-rule' && detail ? detail : refusals[kind](label ?? 'This field'),
    lostReasons,
    done: {
      stageMoved: (stage: string | null) => (stage ? `Moved to ${stage}` : 'The deal has moved'),
      closedLost: 'Closed as lost, with the reason',
      nextStepLogged: 'Next step written down',
      taskCreated: (dueAt: number) => `Task created, due ${f.date(dueAt)}`,
      taskKnown: 'The task is there already',
      taskRemoved: 'The task is gone again',
      taskBegun: 'The task stays: somebody has begun it',
      snoozed: (until: number) => `Set aside until ${f.date(until)}`,
      woken: 'The deal is back',
      lifecycleMoved: 'Lifecycle stage moved forward',
    },
  };
}

function valueText(f: Formats, type: FieldType, value: string | null): string {
  if (value === null || value === '') return 'Empty';
  if (type === 'flag') return value === 'true' ? 'Yes' : 'No';
  return fieldText(f, type, value);
}

function sourceWords(f: Formats) {
  return (source: RepairSource): string => {
    switch (source.kind) {
      case 'email':
        return `Stated in an email of ${f.date(source.at)}`;
      case 'signature':
        return `From the signature of an email of ${f.date(source.at)}`;
      case 'record':
        return source.name ? `As on ${source.name}` : 'As on a record that belongs to it';
      case 'pattern':
        return `As on ${f.percent(source.share)} of ${f.number(source.n)} alike`;
      case 'pace':
        return `By the pace of ${f.number(source.n)} won ${f.plural(source.n, { one: 'deal', other: 'deals' })}: ${f.number(source.days)} ${f.plural(source.days, { one: 'day', other: 'days' })}`;
    }
  };
}

function outcomeWords(f: Formats) {
  return {
    written: 'Written',
    already: 'It stands there already',
    undone: 'The former value is back',
    changed: (present: string, at: number | null) =>
      at === null
        ? `The field changed in the meantime: ${present}. Nothing was written.`
        : `The field changed on ${f.date(at)}: ${present}. Nothing was written.`,
    notProposed: 'What spoke for this value has changed. Load the card again to see where it stands.',
    notLogged:
      'This change can no longer be undone here. The history of the field in HubSpot still shows it.',
    oneWay: 'HubSpot moves this field only forward, so it cannot be undone here.',
  };
}

const refusals: Record<RefusalKind, (field: string) => string> = {
  'read-only': (field) => `${field}: HubSpot fills this field by itself. It cannot be written.`,
  'no-such-field': (field) => `${field}: this account does not have the field any more.`,
  'not-an-option': (field) => `${field}: the value is not on the list of this account.`,
  'not-a-number': (field) => `${field}: HubSpot expects a number here.`,
  'not-a-date': (field) => `${field}: HubSpot expects a date here.`,
  'not-an-address': (field) => `${field}: this is not an email address that HubSpot takes.`,
  'not-an-owner': (field) => `${field}: this person is not a user of the account any more.`,
  'too-long': (field) => `${field}: the value is longer than the field.`,
  taken: (field) => `${field}: another record holds this value, and it can be there only once.`,
  required: (field) => `${field}: your account asks for this field first. Fill it in and try again.`,
  'account-rule': (field) => `${field}: a rule of your account does not allow this value.`,
};

const lostReasons: Record<LostReason, { alone: string; withNote: (note: string) => string }> = {
  refused: reason('The buyer declined'),
  competitor: reason('The buyer chose another supplier'),
  'no-budget': reason('No budget'),
  'no-answer': reason('No answer any more'),
};

function reason(text: string) {
  return { alone: text, withNote: (note: string) => `${text}: ${note}` };
}
