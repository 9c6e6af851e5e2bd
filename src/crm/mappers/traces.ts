import * as z from 'zod/mini';
import { traceProperties as names } from '#core/signals/summary-properties.ts';
import { tracedStatuses, type Traces } from '#core/traces/traces.ts';
import type { Mapper } from './read-records.ts';
import { dateTime, number, text } from './values.ts';

/** People can edit these properties: what they broke counts as empty, the next check mends it. */
const quality = {
  [names.codes]: text,
  [names.count]: z.catch(number, null),
  [names.checkedAt]: z.catch(dateTime, null),
} as const;
const health = { [names.health]: z.catch(number, null), [names.status]: text } as const;

/** Only deals have the first two; for the others they are neither asked for nor there. */
const schema = z.object({ ...health, ...quality });

/** A record with what the checks have left on it. */
export interface WithTraces<T> {
  readonly record: T;
  readonly traces: Traces;
}

/** Reads what `mapper` reads, and the traces with it. */
export function withTraces<T>(mapper: Mapper<T>): Mapper<WithTraces<T>> {
  const own = Object.keys(mapper.type === 'deals' ? { ...health, ...quality } : quality);
  return {
    ...mapper,
    properties: [...mapper.properties, ...own],
    read(object) {
      const reading = mapper.read(object);
      if (!reading.ok) return reading;
      const traces = toTraces(schema.parse(object.properties));
      return { ok: true, record: { record: reading.record, traces } };
    },
  };
}

function toTraces(properties: z.infer<typeof schema>): Traces {
  const status = properties[names.status];
  const codes = (properties[names.codes] ?? '').split(';').map((code) => code.trim());
  return {
    health: properties[names.health],
    status: tracedStatuses.find((one) => one === status) ?? null,
    codes: codes.filter((code) => code !== '').sort(),
    count: properties[names.count],
    checkedAt: properties[names.checkedAt],
  };
}

/** What to write; '' empties a property. */
export function tracesToProperties(traces: Partial<Traces>): Record<string, string> {
  const { health: score, status, codes, count, checkedAt } = traces;
  const time = checkedAt === undefined || checkedAt === null ? '' : new Date(checkedAt).toISOString();
  return {
    ...(score === undefined ? {} : { [names.health]: score === null ? '' : String(score) }),
    ...(status === undefined ? {} : { [names.status]: status ?? '' }),
    ...(codes === undefined ? {} : { [names.codes]: codes.join(';') }),
    ...(count === undefined ? {} : { [names.count]: count === null ? '' : String(count) }),
    ...(checkedAt === undefined ? {} : { [names.checkedAt]: time }),
  };
}
