import type { SeedLifecycleStage } from '../seed.ts';
import type { CrmRecord, ReadMoment } from '../store/record.ts';
import { toInstant } from '../wire/instant.ts';
import { computed, datetime, property } from './property-definition.ts';
import type { PropertyDefinition } from './property-definition.ts';

/** HubSpot's own stages, by which it knows what a contact became when. */
const ownStages: readonly SeedLifecycleStage[] = [
  { id: 'subscriber', label: 'Subscriber' },
  { id: 'lead', label: 'Lead' },
  { id: 'marketingqualifiedlead', label: 'Marketing Qualified Lead' },
  { id: 'salesqualifiedlead', label: 'Sales Qualified Lead' },
  { id: 'opportunity', label: 'Opportunity' },
  { id: 'customer', label: 'Customer' },
  { id: 'evangelist', label: 'Evangelist' },
  { id: 'other', label: 'Other' },
];

export const lifecycleStage = toLifecycleStage(ownStages);

/**
 * The lifecycle stage of contacts and companies with the dates that HubSpot keeps of it: when a record came into a stage last
 * (`hs_v2_date_entered_{stage}`, all stages), and when it became what its own stages say (`hs_lifecyclestage_{stage}_date`).
 * That a date stays when a record is moved back is assumed.
 */
export function lifecycleProperties(stages: readonly SeedLifecycleStage[] = ownStages): PropertyDefinition[] {
  const isOwn = new Set(ownStages.map(({ id }) => id));
  return [
    toLifecycleStage(stages),
    ...stages.flatMap(({ id, label }) => {
      const derived = {
        ...computed,
        derive: (record: CrmRecord, at: ReadMoment) => enteredAt(id, record, at),
      };
      return [
        datetime(`hs_v2_date_entered_${id}`, `Date entered "${label} (Lifecycle Stage Pipeline)"`, derived),
        ...(isOwn.has(id)
          ? [datetime(`hs_lifecyclestage_${id}_date`, `Became a ${label} Date`, derived)]
          : []),
      ];
    }),
  ];
}

function toLifecycleStage(stages: readonly SeedLifecycleStage[]): PropertyDefinition {
  const options = stages.map(({ id, label, hidden = false }, displayOrder) => ({
    ...{ value: id, label, displayOrder, hidden },
  }));
  return property('lifecyclestage', 'Lifecycle stage', 'enumeration', 'radio', { options });
}

/** Versions are newest first. */
function enteredAt(stageId: string, record: CrmRecord, { writtenBy }: ReadMoment): string | null {
  const versions = record.versions.get('lifecyclestage') ?? [];
  const found = versions.find(({ value, writtenAt }) => value === stageId && writtenAt <= writtenBy);
  return found ? toInstant(found.timestamp) : null;
}
