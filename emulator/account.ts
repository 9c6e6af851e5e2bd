import type { AppEvent } from './app-events/app-event.ts';
import { createAssociationTypes } from './definitions/association-types.ts';
import type { AssociationTypes } from './definitions/association-types.ts';
import { createTypeRegistry } from './definitions/type-registry.ts';
import type { TypeRegistry } from './definitions/type-registry.ts';
import { lifecycleProperties } from './definitions/lifecycle-properties.ts';
import type { PropertyDefinition } from './definitions/property-definition.ts';
import { stageProperties } from './definitions/stage-properties.ts';
import type { SeedAccount } from './seed.ts';
import { createAgenda } from './store/agenda.ts';
import type { Agenda } from './store/agenda.ts';
import { createAssociationStore } from './store/association-store.ts';
import type { AssociationStore } from './store/association-store.ts';
import type { ChangeListeners } from './store/change-listeners.ts';
import { createRecordStore } from './store/record-store.ts';
import type { RecordStore } from './store/record-store.ts';

/** All that an account holds. A reset makes a new one. */
export interface Account {
  readonly seed: SeedAccount;
  readonly types: TypeRegistry;
  readonly associationTypes: AssociationTypes;
  readonly records: RecordStore;
  readonly associations: AssociationStore;
  readonly listeners: ChangeListeners;
  /** When which calculated values change by themselves. */
  readonly agenda: Agenda;
  /** Writes that the account's own rules refuse: message by `{typeId}/{property}`. */
  readonly refusals: Map<string, string>;
  /** What the app put on timelines, in the order of arrival. */
  readonly appEvents: AppEvent[];
  /** The number of the next custom object type, after `2-`. */
  nextTypeNumber: number;
}

/** An account with a seed's definitions and no records yet. */
export function createAccount(seed: SeedAccount, listeners: ChangeListeners): Account {
  const types = createTypeRegistry();
  addProperties(types, '0-3', stageProperties(seed.dealPipelines));
  for (const typeId of ['0-1', '0-2'])
    addProperties(types, typeId, lifecycleProperties(seed.lifecycleStages));
  const isUnique = (typeId: string, property: string) =>
    property !== 'hs_object_id' && types.byId(typeId).properties.get(property)?.hasUniqueValue === true;
  const highestId = seed.objects.reduce((highest, object) => Math.max(highest, Number(object.id)), 100_000);
  const records = createRecordStore(isUnique, highestId + 1);
  return {
    seed,
    types,
    associationTypes: createAssociationTypes(),
    records,
    associations: createAssociationStore(records.isLive),
    listeners,
    agenda: createAgenda(),
    refusals: new Map(),
    appEvents: [],
    nextTypeNumber: 30_000_001,
  };
}

/** What an account's own definitions add to a type, or say of it otherwise. */
function addProperties(
  types: TypeRegistry,
  typeId: string,
  definitions: readonly PropertyDefinition[],
): void {
  const { groups, properties } = types.byId(typeId);
  const [groupName = ''] = groups.keys();
  for (const definition of definitions) properties.set(definition.name, { ...definition, groupName });
}
