import type { MachineRow } from './signal-row.ts';

/** What the machine writes, with the types that a batch is read with. The key leads. */
const typeByColumn: Readonly<Record<keyof MachineRow, string>> = {
  key: 'text',
  email_id: 'text',
  kind: 'text',
  tier: 'text',
  probability: 'double precision',
  language: 'text',
  sent_at: 'bigint',
  contact_id: 'text',
  company_id: 'text',
  owner_id: 'text',
  coverage: 'text',
  deal_id: 'text',
  detector_version: 'text',
  details: 'jsonb',
  words: 'text',
  sender_digest: 'text',
};

const machine = Object.keys(typeByColumn);

export const machineColumns = machine.join(', ');

/** Every column that a signal is read from. */
export const allColumns = [
  ...machine,
  ...['manager_task_key', 'decision_state', 'decided_at', 'dismiss_reason', 'snoozed_until'],
  'accepted_deal_id',
].join(', ');

/** `batch`: the rows of a JSON array, which is one parameter for any number of rows. */
export const batchOf = (parameter: string) => {
  const columns = Object.entries(typeByColumn).map(([name, type]) => `${name} ${type}`);
  return `jsonb_to_recordset(${parameter}::jsonb) as batch(${columns.join(', ')})`;
};

export const machineAssignments = machine
  .filter((name) => name !== 'key')
  .map((name) => `${name} = batch.${name}`)
  .join(', ');
