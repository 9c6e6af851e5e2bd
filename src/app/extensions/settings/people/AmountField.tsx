import { CurrencyInput } from '@hubspot/ui-extensions';
import type { ManagementField } from '#core/views/check-management.ts';
import { useFaultOf, useForm } from './form-context.ts';

interface AmountFieldProps {
  readonly label: string;
  readonly field: ManagementField;
  /** The team that it is about. */
  readonly at?: string;
  /** In the account's currency; null: none is set. */
  readonly value: number | null;
  readonly hint?: string;
  readonly onChange: (value: number | null) => void;
}

/** An amount that may be left empty. */
export function AmountField({ label, field, at, value, hint, onChange }: AmountFieldProps) {
  const { view } = useForm();
  const faultOf = useFaultOf();
  return (
    <CurrencyInput
      label={label}
      name={at === undefined ? field : `${field}-${at}`}
      currency={view.currency}
      {...(value === null ? {} : { value })}
      {...(hint === undefined ? {} : { description: hint })}
      {...faultOf(field, at)}
      onChange={(next: number | null) => onChange(Number.isFinite(next) ? next : null)}
    />
  );
}
