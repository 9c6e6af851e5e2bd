import type { RepairSource } from '#core/quality/rule.ts';
import { refusalKinds } from '#core/views/repair-view.ts';

/** What each function of the dictionary that speaks of repairs and actions may be called with. */

const at = Date.parse('2026-11-20T09:00:00Z');

const sources: readonly RepairSource[] = [
  { kind: 'email', emailId: '401', quote: null, at },
  { kind: 'signature', emailId: '401', at },
  { kind: 'record', type: 'contact', recordId: '101', name: 'Ada Lund' },
  { kind: 'record', type: 'contact', recordId: '101', name: null },
  { kind: 'pattern', share: 0.95, n: 40 },
  { kind: 'pace', since: 'creation', days: 1, n: 1 },
  { kind: 'pace', since: 'today', days: 42, n: 23 },
];

const reasons = ['refused', 'competitor', 'no-budget', 'no-answer'];

export const repairCalls: Record<string, readonly (readonly unknown[])[]> = {
  'repair.undoUntil': [[at]],
  'repair.value': [
    ['text', { value: null, label: null }],
    ['text', { value: 'CFO', label: null }],
    ['text', { value: '0'.repeat(300), label: null }],
    ['choice', { value: 'newbusiness', label: 'New Business' }],
    ['number', { value: '12500.5', label: null }],
    ['number', { value: 'many', label: null }],
    ['date', { value: '2026-12-31', label: null }],
    ['datetime', { value: '2026-12-31T10:00:00Z', label: null }],
    ['datetime', { value: '1798675200000', label: null }],
    ['datetime', { value: 'soon', label: null }],
    ['flag', { value: 'true', label: null }],
    ['flag', { value: 'false', label: null }],
  ],
  'repair.source': sources.map((source) => [source]),
  'repair.outcome.changed': [
    ['CFO', null],
    ['CFO', at],
  ],
  'repair.refused': refusalKinds.flatMap((kind) => [
    [kind, null, null],
    [kind, 'Amount', 'Ask a colleague first'],
  ]),
  'repair.done.stageMoved': [['Proposal'], [null]],
  'repair.done.taskCreated': [[at]],
  'repair.done.snoozed': [[at]],
  ...Object.fromEntries(refusalKinds.map((kind) => [`repair.refusal.${kind}`, [['Amount']]])),
  ...Object.fromEntries(reasons.map((reason) => [`repair.lostReasons.${reason}.withNote`, [['Nimbus']]])),
};

/** Values and HubSpot's own words are the same in both languages. */
export const repairSameInBoth = ['repair.value', 'repair.refused'];
