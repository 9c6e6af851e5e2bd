import { chunk } from '#core/collections.ts';
import type { Signal, SignalKey } from '#core/signals/signal.ts';
import { associate } from '../associations.ts';
import { CrmError } from '../crm.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { batchSize } from '../limits.ts';
import { failureOf, isConflict } from '../part-failure.ts';
import { decisionToProperties } from './decision-properties.ts';
import { isUnlinkable, linksOf, toAssociations } from './links.ts';
import { linkTypes, type AssociationNumbers } from './set-up-row.ts';
import { signalToProperties, withoutOwner } from './signal-mapper.ts';

/**
 * Creates signals that are open, with their associations in the same call, 1 call per 100. A key that another writer
 * took meanwhile is missing in `created`; HubSpot may refuse its whole batch. `lost` says why an answer did not come.
 *
 * Where the association numbers are unknown, or HubSpot refuses the batch because a record to associate was deleted
 * meanwhile, the signals are created bare and associated afterwards, 1 call more per type of record.
 */
export async function createSignals(
  context: GatewayContext,
  signals: readonly Signal[],
  numbers: AssociationNumbers | null,
): Promise<{ readonly created: readonly SignalKey[]; readonly lost: CrmError | null }> {
  const created: SignalKey[] = [];
  let lost: CrmError | null = null;
  for (const part of chunk(signals, batchSize)) {
    try {
      const rows =
        numbers === null ? await createBare(context, part) : await createLinked(context, part, numbers);
      created.push(...rows.map((row) => row.key));
    } catch (error) {
      if (!(error instanceof CrmError)) throw error;
      if (isInDoubt(error)) lost = error;
      else if (error.category !== 'conflict') throw error;
    }
  }
  return { created, lost };
}

/** HubSpot may have done what was asked, but nobody can say: no answer came, or none that can be read. */
function isInDoubt({ category, retryable, status }: CrmError): boolean {
  if (category === 'unexpected-response') return status !== null && status < 300;
  return !retryable && (category === 'timeout' || category === 'unavailable');
}

interface CreatedRow {
  readonly id: string;
  readonly key: SignalKey;
}

async function createLinked(
  context: GatewayContext,
  signals: readonly Signal[],
  numbers: AssociationNumbers,
): Promise<CreatedRow[]> {
  const { rows, refusal } = await create(context, signals, (signal) => toAssociations(signal, numbers));
  if (refusal === null) return rows;
  const created = new Set(rows.map((row) => row.key));
  const bare = await createBare(
    context,
    signals.filter((signal) => !created.has(signal.key)),
  );
  return [...rows, ...bare];
}

async function createBare(context: GatewayContext, signals: readonly Signal[]): Promise<CreatedRow[]> {
  const rows = await createOwned(context, signals);
  const linksByKey = new Map(signals.map((signal) => [signal.key, linksOf(signal)]));
  for (const type of linkTypes) {
    const pairs = rows.flatMap(({ id, key }) => {
      const toId = linksByKey.get(key)?.[type];
      return toId ? [{ fromId: id, toId }] : [];
    });
    await associate(context, 'signal', type, pairs, isUnlinkable);
  }
  return rows;
}

/** An owner whom HubSpot refuses, as of a user who left, costs a signal its owner and nothing else. */
async function createOwned(context: GatewayContext, signals: readonly Signal[]): Promise<CreatedRow[]> {
  const { rows, refusal } = await create(context, signals, () => []);
  if (refusal === null) return rows;
  const created = new Set(rows.map((row) => row.key));
  const rest = signals.filter((signal) => !created.has(signal.key));
  const again = await create(context, rest, () => [], withoutOwner);
  if (again.refusal !== null) throw again.refusal;
  return [...rows, ...again.rows];
}

/**
 * One batch. With a trace id on each input HubSpot creates those it can and names the others; without, or where it
 * does not, a refusal concerns the whole batch. The request is not repeated after a lost answer: the store reads the
 * keys again and knows then what was done.
 */
async function create(
  context: GatewayContext,
  signals: readonly Signal[],
  associationsOf: (signal: Signal) => ReturnType<typeof toAssociations>,
  trim: (properties: Record<string, string>) => Record<string, string> = (properties) => properties,
): Promise<{ readonly rows: CreatedRow[]; readonly refusal: CrmError | null }> {
  const { requests, answers } = context.objects.batch;
  const operation = {
    name: 'create signals',
    repeatable: false,
    lane: 'general',
    carriesText: true,
  } as const;
  const request = requests.create(context.typeName('signal'), {
    inputs: signals.map((signal) => ({
      objectWriteTraceId: signal.key,
      properties: trim(
        withoutEmpty({ ...signalToProperties(signal), ...decisionToProperties({ state: 'open' }) }),
      ),
      associations: associationsOf(signal),
    })),
  });
  try {
    const response = await context.call(operation, request, (answer) => answers.createWithHttpInfo(answer));
    const rows = response.results.map(({ id, properties }) => ({ id, key: properties['signal_key'] ?? '' }));
    return { rows, refusal: failureOf(response, operation.name, isConflict, true) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { rows: [], refusal: error };
  }
}

function isRefusal(error: unknown): error is CrmError {
  return error instanceof CrmError && (error.category === 'validation' || error.category === 'not-found');
}

function withoutEmpty(properties: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== ''));
}
