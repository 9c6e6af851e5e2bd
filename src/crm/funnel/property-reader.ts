import * as z from 'zod/mini';
import { chunk } from '#core/collections.ts';
import { createPropertiesApi } from '../client/properties-api.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { toConnection, type GatewayOptions } from '../gateway-options.ts';
import { batchSize } from '../limits.ts';
import { isMissing, throwOnFailure } from '../part-failure.ts';

/** A property that the account has; of a list its options as people see them, in their order. */
interface FoundProperty {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const option = z.object({
  value: z.string(),
  label: z.string(),
  displayOrder: z.catch(z.number(), 0),
  hidden: z.catch(z.boolean(), false),
});
const property = z.object({ name: z.string(), options: z.catch(z.array(option), []) });

/** Reads properties by their names, 1 call per 100; one that the account does not have is absent. Throws `CrmError`. */
export function createPropertyReader(options: GatewayOptions, context: GatewayContext) {
  const { requests, answers } = createPropertiesApi(toConnection(options)).batch;
  const operation = { name: 'read properties', repeatable: true, lane: 'general' } as const;

  return async (type: string, names: readonly string[]): Promise<ReadonlyMap<string, FoundProperty>> => {
    const batches = await Promise.all(chunk(names, batchSize).map((batch) => readBatch(type, batch)));
    return new Map(batches.flat());
  };

  async function readBatch(type: string, names: readonly string[]): Promise<[string, FoundProperty][]> {
    const body = { archived: false, inputs: names.map((name) => ({ name })) };
    const request = requests.read(type, body as Parameters<typeof requests.read>[1]);
    const response = await context.call(operation, request, (answer) => answers.readWithHttpInfo(answer));
    throwOnFailure(response, operation.name, isMissing);
    return response.results.flatMap((result): [string, FoundProperty][] => {
      const { data } = property.safeParse(result);
      return data ? [[data.name, { options: inOrder(data.options) }]] : [];
    });
  }
}

/** HubSpot gives the options of a list their places, and hides those that nobody is to choose any more. */
function inOrder(options: readonly z.infer<typeof option>[]): FoundProperty['options'] {
  return options
    .filter(({ hidden }) => !hidden)
    .sort((a, b) => a.displayOrder - b.displayOrder)
    .map(({ value, label }) => ({ value, label }));
}
