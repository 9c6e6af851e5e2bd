import { NumberInput } from '@hubspot/ui-extensions';
import type { CalculatorInput } from '#core/views/page-parts.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import type { NumberName } from './missed-lead-cost.ts';

interface CalculatorFieldProps {
  readonly name: NumberName;
  readonly input: CalculatorInput;
  readonly currency: string;
  readonly isChanged: boolean;
  readonly onChange: (value: number) => void;
}

const shares: readonly NumberName[] = ['conversion', 'referralShare', 'expansionShare'];

/** One number with where it comes from; shares are typed in per cent. */
export function CalculatorField({ name, input, currency, isChanged, onChange }: CalculatorFieldProps) {
  const words = usePageWords().calculator;
  const isShare = shares.includes(name);
  const label = words[name];
  const take = (typed: number) => {
    const value = Number.isFinite(typed) ? Math.max(0, typed) : 0;
    onChange(isShare ? Math.min(1, value / 100) : value);
  };
  return (
    <NumberInput
      name={name}
      label={typeof label === 'string' ? label : label(currency)}
      description={isChanged ? words.changed : sourceToText(words, input)}
      defaultValue={isShare ? Math.round(input.value * 10_000) / 100 : Math.round(input.value * 100) / 100}
      min={0}
      {...(isShare && { max: 100 })}
      precision={2}
      onInput={take}
      onChange={take}
    />
  );
}

function sourceToText(words: PageDictionary['calculator'], { n, source }: CalculatorInput): string {
  if (source === 'account') return n === null ? words.accountAlone : words.account(n);
  return source === 'setting' ? words.setting : words.report;
}
