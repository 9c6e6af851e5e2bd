import { ApiError, toBatchError } from '../wire/api-error.ts';
import type { BatchError } from '../wire/api-error.ts';
import { validationError } from '../wire/errors.ts';

interface TracedInput {
  readonly objectWriteTraceId?: string | undefined;
}

/**
 * Runs a batch: every input is checked before the first is written. Where every input carries an
 * `objectWriteTraceId` the ones that fail are listed and the others stand; without it the first failure is the
 * answer to the whole call and nothing is written.
 */
export function runBatch<Input extends TracedInput, Result>(
  inputs: readonly Input[],
  check: (input: Input) => void,
  run: (input: Input) => Result,
): { readonly results: readonly Result[]; readonly errors: readonly BatchError[] } {
  const isTraced = inputs.every((input) => input.objectWriteTraceId !== undefined);
  if (!isTraced) {
    for (const input of inputs) check(input);
    return { results: inputs.map(run), errors: [] };
  }
  const results: Result[] = [];
  const errors: BatchError[] = [];
  for (const input of inputs) {
    try {
      results.push(run(input));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      errors.push(toBatchError(error, { objectWriteTraceId: [input.objectWriteTraceId!] }));
    }
  }
  return { results, errors };
}

/** Throws HubSpot's 400 where one record is named twice. */
export function refuseRepeatedIds(inputs: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  const repeated = inputs.filter(({ id }) => seen.has(id) || !seen.add(id));
  if (repeated.length === 0) return;
  const ids = [...new Set(repeated.map(({ id }) => id))];
  throw validationError(`Duplicate IDs found in batch input: [${ids.join(', ')}]. IDs must be unique`);
}
