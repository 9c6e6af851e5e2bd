import { FilterOperatorEnum as Operator } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import type { DatedContact, ReachedStep } from '#core/funnel/lifecycle-reality.ts';
import { lifecycleStepId, type LifecycleStage } from '#core/funnel/lifecycle-steps.ts';
import { search } from '../account-walk/pages-by-id.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { toContext, type GatewayOptions } from '../gateway-options.ts';
import { searchPage } from '../limits.ts';
import type { WireObject } from '../mappers/read-records.ts';
import { dateTime } from '../mappers/values.ts';
import { createPropertyReader } from './property-reader.ts';

/** A lifecycle stage with the contact property that says when a contact came into it; null where the account has none. */
export interface DatedStage extends LifecycleStage {
  readonly dateProperty: string | null;
}

/** What the funnel map asks of the lifecycle of contacts; nothing is written. All methods throw `CrmError`. */
export interface LifecycleReads {
  /** 2 calls: the account's stages in their order; those that it hides are left out. */
  readStages(): Promise<readonly DatedStage[]>;
  /** 1 search call: who reached a stage, the latest 200 with their dates. No name and no address is asked for. */
  readReached(stages: readonly DatedStage[], index: number): Promise<ReachedStep>;
}

/** It stands apart from the gateway, for one function alone asks this. */
export function createLifecycleReads(options: GatewayOptions): LifecycleReads {
  const { context } = toContext(options);
  const readProperties = createPropertyReader(options, context);
  return {
    async readStages() {
      const found = await readProperties('contacts', ['lifecyclestage']);
      const stages = found.get('lifecyclestage')?.options ?? [];
      const dates = await readProperties(
        'contacts',
        stages.flatMap(({ value }) => datePropertiesOf(value)),
      );
      return stages.map(({ value, label }) => ({
        id: value,
        label,
        dateProperty: datePropertiesOf(value).find((name) => dates.has(name)) ?? null,
      }));
    },
    readReached: (stages, index) => readReached(context, stages, index),
  };
}

/** HubSpot keeps the first for its own stages in every edition, the second for all stages in some. */
function datePropertiesOf(stageId: string): string[] {
  return [`hs_lifecyclestage_${stageId}_date`, `hs_v2_date_entered_${stageId}`];
}

/** Contacts that are in the stage or further, or have a date for it. */
async function readReached(
  context: GatewayContext,
  stages: readonly DatedStage[],
  index: number,
): Promise<ReachedStep> {
  const stage = stages[index];
  if (!stage) throw new RangeError(`there is no lifecycle stage ${index}`);
  const { dateProperty } = stage;
  const furtherIds = stages.slice(index).map(({ id }) => id);
  const isFurther = { propertyName: 'lifecyclestage', operator: Operator.In, values: furtherIds };
  const wasThere = dateProperty && { propertyName: dateProperty, operator: Operator.HasProperty };
  const { total, results } = await search(context, 'contacts', {
    filterGroups: [{ filters: [isFurther] }, ...(wasThere ? [{ filters: [wasThere] }] : [])],
    ...(dateProperty === null ? {} : { sorts: [`-${dateProperty}`] }),
    properties: stages.flatMap((one) => one.dateProperty ?? []),
    limit: dateProperty === null ? 1 : searchPage,
  });
  return {
    stepId: lifecycleStepId(stage.id),
    contacts: total,
    latest: dateProperty === null ? null : results.map((contact) => toDated(contact, stages)),
  };
}

function toDated({ id, properties }: WireObject, stages: readonly DatedStage[]): DatedContact {
  const entered = stages.flatMap((stage): [string, number][] => {
    const parsed = stage.dateProperty === null ? null : dateTime.safeParse(properties[stage.dateProperty]);
    return parsed?.success && parsed.data !== null ? [[lifecycleStepId(stage.id), parsed.data]] : [];
  });
  return { id, enteredAt: new Map(entered) };
}
