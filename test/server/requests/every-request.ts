import { alpha, userOf } from './support.ts';

const filters = { period: 'this-quarter' };
const deal = { dealId: '301' };
const keys = ['901:seat-expansion'];
const onContact = { recordType: 'contact', recordId: '101', keys };
const newDeal = {
  ...{ name: 'Twenty seats', amount: 12_000, currency: 'EUR', pipelineId: 'default', stageId: 'open' },
  ...{ dealType: 'existingbusiness', closeDate: '2027-01-31' },
};
const person = { type: 'contact', recordId: '101' };
const repairs = [{ ruleId: 'deal-no-amount', property: 'amount', from: null, to: '5' }];

/** What cards ask: every handler, each action of it, by ids that both accounts have. Set-up comes first, erasure last. */
export const requests: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  'set-up': [{}],
  'learn-account': [{ timeZone: 'Europe/Paris' }],
  'installation-check': [{ action: 'check' }, { action: 'repair' }],
  'card-preferences': [{ folds: {}, hidden: { 'deal-no-amount:301': true } }],
  documents: [{ document: 'employee-notice', language: 'en' }],
  'catch-up': [
    { recordType: 'contact', recordId: '101' },
    { recordType: 'deal', recordId: '301' },
  ],
  'contact-signals': [{ recordId: '101' }, { recordId: '101', userId: String(userOf(alpha, 'rep')) }],
  'deal-signals': [{ recordId: '301' }],
  'take-snapshot': [{ action: 'start' }, { action: 'continue' }, { action: 'status' }],
  'pipeline-page': [
    { view: 'overview', filters },
    { view: 'invisible', filters },
    { view: 'records', filters, query: { list: 'invisible' }, page: 0 },
  ],
  'weekly-review': [
    { action: 'open', filters },
    { action: 'decide', week: '2026-11-16', ...deal, decision: 'keep' },
    { action: 'undo', week: '2026-11-16', ...deal },
  ],
  'deal-audit': [{ action: 'read' }, { action: 'run' }, { action: 'agree', isAgreed: true }],
  'funnel-map': [{ action: 'read' }, { action: 'write', version: 0, by: null, steps: {} }],
  'history-scan': ['start', 'continue', 'pause', 'resume', 'status', 'report'].map((action) => ({ action })),
  sweep: [{ origin: 'page' }],
  repair: [
    { ...{ recordType: 'deal', recordId: '301' }, action: 'preview', repairs },
    { ...{ recordType: 'deal', recordId: '301' }, action: 'apply', repairs },
    { ...{ recordType: 'contact', recordId: '101' }, action: 'history' },
    { ...{ recordType: 'deal', recordId: '301' }, action: 'undo', entryIds: ['amount@1764500000000'] },
  ],
  'deal-action': [
    { ...deal, action: 'log-next-step', text: 'Call them', from: null },
    { ...deal, action: 'create-task', stepId: 'call', subject: 'Call', body: '', dueAt: 1_800_000_000_000 },
    { ...deal, action: 'remove-task', taskId: '1' },
    { ...deal, action: 'snooze-deal', until: null },
    { ...deal, action: 'lifecycle', recordType: 'contact', recordId: '101', to: 'opportunity' },
    { ...deal, action: 'move-stage', fromStageId: 'open', toStageId: 'won' },
    { ...deal, action: 'close-lost', fromStageId: 'open', toStageId: 'lost', reason: 'refused' },
  ],
  decide: [
    { ...onContact, action: 'draft-deal' },
    { ...onContact, action: 'snooze', until: 1_900_000_000_000 },
    { ...onContact, action: 'reopen' },
    { ...onContact, action: 'create-deal', deal: newDeal },
    { ...onContact, action: 'attach-deal', dealId: '301' },
    { ...onContact, action: 'dismiss', reason: 'other' },
  ],
  'management-settings': [{ action: 'read' }],
  'account-settings': [
    { action: 'read' },
    { action: 'export' },
    { action: 'preview', detection: {} },
    { action: 'write', version: 0, by: 'somebody@else.example', changes: { assumptions: {} } },
    { action: 'import', version: 0, by: null, file: '{}' },
    { action: 'undo', change: 1, version: 0, by: null },
  ],
  access: [{ action: 'read' }, { action: 'write', version: 0, adminIds: ['1'], records: 'everybody' }],
  'data-rights': [
    { action: 'find', type: 'contact', query: 'Norsel' },
    { ...person, action: 'export' },
    { ...person, action: 'prove' },
    { action: 'retain' },
    { ...person, action: 'erase' },
  ],
};
