import type { ObjectType } from '../definitions/object-type.ts';
import type { CrmRecord, ReadMoment } from './record.ts';
import { valueAsOf } from './record.ts';

/** A property as it reads at that moment, stored or derived; null where there is none. */
export function readValue(type: ObjectType, record: CrmRecord, name: string, at: ReadMoment): string | null {
  const derive = type.properties.get(name)?.derive;
  return derive ? derive(record, at) : valueAsOf(record, name, at.writtenBy);
}
