import { z } from 'zod';

/** What a workflow or an agent asks: which record of which account, and the key under which it asks again. */
export interface ActionCall {
  readonly portalId: number;
  /** HubSpot's own for one execution. */
  readonly callbackId: string;
  readonly recordType: 'contact' | 'deal';
  readonly recordId: string;
}

const recordId = z.coerce.string().regex(/^\d{1,19}$/u);
const emptyIsAbsent = (value: unknown) => (value === '' || value === null ? undefined : value);

const schema = z.object({
  callbackId: z.string().min(1).max(500),
  origin: z.object({ portalId: z.int().positive() }),
  object: z
    .object({ objectId: recordId, objectType: z.string().max(64).default('') })
    .nullish()
    .catch(null),
  inputFields: z
    .object({
      recordType: z.preprocess(emptyIsAbsent, z.enum(['contact', 'deal']).optional()),
      recordId: z.preprocess(emptyIsAbsent, recordId.optional()),
    })
    .default({}),
});

const typeByName: Readonly<Record<string, ActionCall['recordType']>> = {
  ...{ CONTACT: 'contact', '0-1': 'contact' },
  ...{ DEAL: 'deal', '0-3': 'deal' },
};

/**
 * Null for what is no such call. A workflow sends the record that runs through it; an agent has none and names one in the
 * input fields, which come first.
 */
export function readActionCall(bytes: Uint8Array): ActionCall | null {
  const read = schema.safeParse(parseJson(bytes));
  if (!read.success) return null;
  const { callbackId, origin, object, inputFields } = read.data;
  const named = inputFields.recordId;
  const sent = typeByName[object?.objectType.toUpperCase() ?? ''];
  const type = named === undefined ? sent : (inputFields.recordType ?? sent);
  const id = named ?? object?.objectId;
  if (type === undefined || id === undefined) return null;
  return { portalId: origin.portalId, callbackId, recordType: type, recordId: id };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
