import { useOptionLabel } from '../data/option-labels.ts';
import { useStageLabel } from '../data/pipelines.ts';
import type { RecordType } from '../data/route.ts';
import { useSession } from '../session.tsx';
import type { Format } from './record-definitions.ts';

type Properties = Readonly<Record<string, string | null>>;

/** Writes a property's value as the pages show it. */
export function useValueText(
  type: RecordType,
): (properties: Properties, name: string, format: Format | undefined) => string {
  const { formats, meta } = useSession();
  const stageLabel = useStageLabel();
  const optionLabel = useOptionLabel(type);
  return (properties, name, format) => {
    const value = properties[name];
    switch (format) {
      case 'date':
        return formats.date(value);
      case 'money':
        return formats.money(value, properties['deal_currency_code']);
      case 'stage':
        return stageLabel(value);
      case 'owner': {
        const owner = meta.owners.find((each) => each.id === value);
        return owner ? `${owner.firstName} ${owner.lastName}` : value || '--';
      }
      case 'text':
      case 'link':
      case undefined:
        return value ? optionLabel(name, value) : '--';
    }
  };
}
