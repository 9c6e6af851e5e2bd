import { readDefinitions, type PropertyDefinition } from './crm.ts';
import type { RecordType } from './route.ts';
import { useLoad } from './useLoad.ts';

const definitions = new Map<RecordType, Promise<readonly PropertyDefinition[]>>();

/** The label of an enumeration's value; the value itself for every other property. */
export function useOptionLabel(type: RecordType): (property: string, value: string) => string {
  const { data } = useLoad(() => {
    const known = definitions.get(type) ?? readDefinitions(type);
    definitions.set(type, known);
    return known;
  }, [type]);
  return (property, value) => {
    const options = data?.find((definition) => definition.name === property)?.options;
    return options?.find((option) => option.value === value)?.label ?? value;
  };
}
