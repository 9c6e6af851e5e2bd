import type { PropertyDefinition } from '../definitions/property-definition.ts';
import type { SeedAccount } from '../seed.ts';

type Reference = NonNullable<PropertyDefinition['reference']>;
type ReferenceValues = Readonly<Record<Reference | 'anyStage', ReadonlySet<string>>>;

const known = new WeakMap<SeedAccount, ReferenceValues>();

/** What a property that refers to another list of the account may hold; archived stages only among `anyStage`. */
export function referenceValues(account: SeedAccount): ReferenceValues {
  const found = known.get(account);
  if (found) return found;
  const stages = account.dealPipelines.flatMap((pipeline) => pipeline.stages);
  const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const values = {
    owner: idsOf(account.owners),
    pipeline: idsOf(account.dealPipelines),
    stage: idsOf(stages.filter(({ archived }) => !archived)),
    anyStage: idsOf(stages),
  };
  known.set(account, values);
  return values;
}
