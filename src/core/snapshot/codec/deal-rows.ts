import { tracedStatuses } from '#core/traces/traces.ts';
import type { DealType } from '#core/records.ts';
import type { SnapshotDeal } from '../snapshot.ts';
import type { Reader } from './reader.ts';
import { toMinute, type Writer } from './writer.ts';

const dealTypes = ['newbusiness', 'existingbusiness'] as const satisfies readonly DealType[];

/** Yes-and-no answers of a deal in one number. The last two save the present value where a history ends in it. */
const flags = {
  ...{ isClosed: 1, isWon: 2, hasOwner: 4, isFromSignal: 8, lacksRate: 16 },
  ...{ endsInAmount: 32, endsInClose: 64 },
} as const;

type History = SnapshotDeal['amounts'];

export function writeDeal(writer: Writer, deal: SnapshotDeal): void {
  const { createdAt, amounts, closeDates } = deal;
  const endsInAmount = amounts.length > 0 && Object.is(amounts.at(-1)?.value, deal.amount);
  const endsInClose = closeDates.length > 0 && isSameMinute(closeDates.at(-1)?.value, deal.closeAt);
  const answers = { ...deal, endsInAmount, endsInClose };
  writer.id('deal', deal.id);
  writer.count(flagNames.reduce((sum, name) => sum + (answers[name] ? flags[name] : 0), 0));
  for (const word of [deal.pipelineId, deal.stageId, deal.dealType, deal.status]) writer.word(word);
  for (const word of [deal.teamId, deal.industry, deal.source]) writer.word(word);
  writer.decimal(deal.employees);
  writer.id('company', deal.companyId);
  writer.decimal(deal.contacts);
  writer.decimal(deal.health);
  writer.words(deal.codes);
  writer.time(createdAt, 0);
  for (const at of [deal.lastActivityAt, deal.nextActivityAt, deal.snoozedUntil]) writer.time(at, createdAt);
  if (!endsInAmount) writer.decimal(deal.amount);
  if (!endsInClose) writer.time(deal.closeAt, createdAt);
  writeHistory(writer, deal.stages, createdAt, ({ stageId }) => writer.word(stageId));
  writeHistory(writer, amounts, createdAt, ({ value }) => writer.decimal(value));
  writeHistory(writer, closeDates, createdAt, ({ value }) => writer.time(value, createdAt));
}

const flagNames = Object.keys(flags) as (keyof typeof flags)[];

export function readDeal(reader: Reader): SnapshotDeal {
  const id = reader.id('deal');
  const bits = reader.count();
  const [pipelineId, stageId] = [reader.word(), reader.word()];
  const [dealType, status] = [reader.optionalOneOf(dealTypes), reader.optionalOneOf(tracedStatuses)];
  const teamId = reader.optionalWord();
  const industry = reader.optionalWord();
  const source = reader.optionalWord();
  const employees = reader.optionalDecimal();
  const companyId = reader.optionalId('company');
  const contacts = reader.decimal();
  const health = reader.optionalDecimal();
  const codes = reader.list(reader.word);
  const createdAt = reader.time(0);
  const lastActivityAt = reader.optionalTime(createdAt);
  const nextActivityAt = reader.optionalTime(createdAt);
  const snoozedUntil = reader.optionalTime(createdAt);
  const ownAmount = (bits & flags.endsInAmount) === 0 ? reader.optionalDecimal() : null;
  const ownClose = (bits & flags.endsInClose) === 0 ? reader.optionalTime(createdAt) : null;
  const stages = readStages(reader, createdAt);
  const amounts = readHistory(reader, createdAt, reader.optionalDecimal);
  const closeDates = readHistory(reader, createdAt, () => reader.optionalTime(createdAt));
  // One literal, not several spread into one: ten thousand deals are read within the time of a click.
  return {
    id,
    pipelineId,
    stageId,
    dealType,
    status,
    teamId,
    industry,
    source,
    employees,
    companyId,
    contacts,
    health,
    codes,
    createdAt,
    lastActivityAt,
    nextActivityAt,
    snoozedUntil,
    stages,
    amounts,
    closeDates,
    amount: (bits & flags.endsInAmount) === 0 ? ownAmount : lastOf(amounts),
    closeAt: (bits & flags.endsInClose) === 0 ? ownClose : lastOf(closeDates),
    isClosed: (bits & flags.isClosed) !== 0,
    isWon: (bits & flags.isWon) !== 0,
    hasOwner: (bits & flags.hasOwner) !== 0,
    isFromSignal: (bits & flags.isFromSignal) !== 0,
    ...((bits & flags.lacksRate) !== 0 ? { lacksRate: true } : {}),
  };
}

/** Each entry's time as the way from the one before. */
function writeHistory<Entry extends { readonly at: number }>(
  writer: Writer,
  entries: readonly Entry[],
  createdAt: number,
  writeValue: (entry: Entry) => void,
): void {
  writer.count(entries.length);
  let before = createdAt;
  for (const entry of entries) {
    writeValue(entry);
    writer.time(entry.at, before);
    before = entry.at;
  }
}

function readStages(reader: Reader, createdAt: number): SnapshotDeal['stages'] {
  let before = createdAt;
  return reader.list(() => {
    const stageId = reader.word();
    before = reader.time(before);
    return { stageId, at: before };
  });
}

function readHistory<Value>(reader: Reader, createdAt: number, readValue: () => Value) {
  let before = createdAt;
  return reader.list(() => {
    const value = readValue();
    before = reader.time(before);
    return { value, at: before };
  });
}

function lastOf(entries: History): number | null {
  return entries.at(-1)?.value ?? null;
}

function isSameMinute(a: number | null | undefined, b: number | null): boolean {
  return typeof a === 'number' && b !== null ? toMinute(a) === toMinute(b) : a === b;
}
