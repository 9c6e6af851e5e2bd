import { NumberInput } from '@hubspot/ui-extensions';
import { useSettingsForm } from './settings-form.ts';

interface NumberSettingProps {
  readonly label: string;
  /** Of the setting: `health.stageDays`; also the field's name. */
  readonly path: string;
  readonly value: number;
  readonly hint?: string;
  readonly precision?: number;
  /** What is wrong, where the form's own sentence would speak of another unit. */
  readonly problem?: string;
  readonly onChange: (value: number) => void;
}

/** A number that is needed. A cleared field stays empty, as no number, until one is typed. */
export function NumberSetting({
  label,
  path,
  value,
  hint,
  precision = 0,
  problem,
  onChange,
}: NumberSettingProps) {
  const found = useSettingsForm().problemAt(path);
  return (
    <NumberInput
      label={label}
      name={path}
      precision={precision}
      {...(Number.isFinite(value) ? { value } : {})}
      {...(hint === undefined ? {} : { description: hint })}
      error={found !== undefined}
      validationMessage={found === undefined ? '' : (problem ?? found)}
      onChange={(next: number | null) => onChange(next ?? Number.NaN)}
    />
  );
}
