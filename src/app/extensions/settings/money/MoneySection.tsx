import { AutoGrid, CurrencyInput, Text } from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';
import { OwnFigureList } from '../frame/OwnFigureList.tsx';
import { CurrencySetting } from '../form/CurrencySetting.tsx';
import { NumberSetting } from '../form/NumberSetting.tsx';
import { useSettingsForm } from '../form/settings-form.ts';
import { Section } from '../people/Section.tsx';

/** What an opportunity counts as long as the account's own deals are too few to tell, beside what they say already. */
export function MoneySection() {
  const words = usePageWords().settings.money;
  const { draft, view } = useSettingsForm();
  const { conversion, currency, dealValue } = draft.assumptions;
  const hasExample = Number.isFinite(dealValue) && Number.isFinite(conversion);
  const items = view.ownFigures.map(({ label, winRate, amount }) => ({
    label,
    texts: [
      ...(winRate ? [words.winRate(winRate.value, winRate.n)] : []),
      ...(amount ? [words.amount(amount.value, view.currency, amount.n)] : []),
    ],
  }));
  return (
    <Section title={words.title} hint={words.hint}>
      <MoneyFields />
      {hasExample && <Text>{words.example(dealValue, conversion, currency)}</Text>}
      <OwnFigureList title={words.own} empty={words.noOwn} items={items} />
    </Section>
  );
}

function MoneyFields() {
  const words = usePageWords().settings.money;
  const { change, draft, problemAt } = useSettingsForm();
  const { conversion, currency, dealValue } = draft.assumptions;
  const problem = problemAt('assumptions.dealValue');
  return (
    <AutoGrid columnWidth={260} flexible gap="sm">
      <CurrencyInput
        label={words.dealValue}
        name="assumptions.dealValue"
        description={words.dealValueHint}
        currency={currency}
        {...(Number.isFinite(dealValue) ? { value: dealValue } : {})}
        error={problem !== undefined}
        validationMessage={problem ?? ''}
        onChange={(next: number | null) => change('assumptions', { dealValue: next ?? Number.NaN })}
      />
      <NumberSetting
        label={words.conversion}
        hint={words.conversionHint}
        path="assumptions.conversion"
        value={Math.round(conversion * 10_000) / 100}
        precision={1}
        problem={words.conversionProblem}
        onChange={(percent) => change('assumptions', { conversion: Math.round(percent * 100) / 10_000 })}
      />
      <CurrencySetting
        label={words.currency}
        path="assumptions.currency"
        value={currency}
        hint={words.currencyHint}
        onChange={(code) => change('assumptions', { currency: code })}
      />
    </AutoGrid>
  );
}
