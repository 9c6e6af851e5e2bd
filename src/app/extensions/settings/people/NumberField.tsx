import { NumberInput } from '@hubspot/ui-extensions';
import type { ManagementField } from '#core/views/check-management.ts';
import { useFaultOf } from './form-context.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly field: ManagementField;
  readonly value: number;
  readonly hint?: string;
  readonly precision?: number;
  readonly onChange: (value: number) => void;
}

/** A number that is needed. A cleared field stays empty, as no number, until one is typed. */
export function NumberField({ label, field, value, hint, precision = 0, onChange }: NumberFieldProps) {
  const faultOf = useFaultOf();
  return (
    <NumberInput
      label={label}
      name={field}
      precision={precision}
      {...(Number.isFinite(value) ? { value } : {})}
      {...(hint === undefined ? {} : { description: hint })}
      {...faultOf(field)}
      onChange={(next: number | null) => onChange(next ?? Number.NaN)}
    />
  );
}
