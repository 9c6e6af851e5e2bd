import { Select } from '@hubspot/ui-extensions';
import { usePageContext } from '#shared/usePageContext.ts';
import { currencyOptions } from './currency-options.ts';
import { useSettingsForm } from './settings-form.ts';

interface CurrencySettingProps {
  readonly label: string;
  readonly path: string;
  /** ISO 4217 */
  readonly value: string;
  readonly hint?: string;
  readonly onChange: (value: string) => void;
}

/** A currency of those that the browser knows. */
export function CurrencySetting({ label, path, value, hint, onChange }: CurrencySettingProps) {
  const { locale } = usePageContext();
  const problem = useSettingsForm().problemAt(path);
  return (
    <Select
      label={label}
      name={path}
      value={value}
      options={currencyOptions(value, locale)}
      {...(hint === undefined ? {} : { description: hint })}
      error={problem !== undefined}
      validationMessage={problem ?? ''}
      onChange={(code) => onChange(String(code))}
    />
  );
}
