import { AutoGrid, Flex, Text, Toggle } from '@hubspot/ui-extensions';
import type { LanguageModelSettings } from '#core/settings/language-model.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { CurrencySetting } from '../form/CurrencySetting.tsx';
import { NumberSetting } from '../form/NumberSetting.tsx';
import { useSettingsForm } from '../form/settings-form.ts';
import { costOf } from './cost.ts';

type Prices = NonNullable<LanguageModelSettings['prices']>;

/** What the provider asks, and what that comes to under the caps. */
export function ModelPrices({ model }: { readonly model: LanguageModelSettings }) {
  const words = usePageWords().settings.model;
  const { change, view } = useSettingsForm();
  const { prices } = model;
  const cost = costOf(model);
  const turn = (isOn: boolean) =>
    change('languageModel', {
      ...model,
      prices: isOn ? { input: Number.NaN, output: Number.NaN, currency: view.currency } : null,
    });
  return (
    <Flex direction="column" gap="sm">
      <Toggle
        label={words.hasPrices}
        name="languageModel.prices"
        size="sm"
        textChecked={words.on}
        textUnchecked={words.off}
        checked={prices !== null}
        onChange={turn}
      />
      {prices && <PriceFields model={model} prices={prices} />}
      {prices && <Text variant="microcopy">{words.pricesHint}</Text>}
      {prices && cost && <Text>{words.cost(cost.thousand, cost.day, cost.month, prices.currency)}</Text>}
      {!prices && <Text variant="microcopy">{words.noCost}</Text>}
    </Flex>
  );
}

interface PriceFieldsProps {
  readonly model: LanguageModelSettings;
  readonly prices: Prices;
}

function PriceFields({ model, prices }: PriceFieldsProps) {
  const words = usePageWords().settings.model;
  const { change } = useSettingsForm();
  const set = (part: Partial<Prices>) =>
    change('languageModel', { ...model, prices: { ...prices, ...part } });
  return (
    <AutoGrid columnWidth={260} flexible gap="sm">
      <NumberSetting
        label={words.priceIn}
        path="languageModel.prices.input"
        value={prices.input}
        precision={4}
        onChange={(input) => set({ input })}
      />
      <NumberSetting
        label={words.priceOut}
        path="languageModel.prices.output"
        value={prices.output}
        precision={4}
        onChange={(output) => set({ output })}
      />
      <CurrencySetting
        label={words.priceCurrency}
        path="languageModel.prices.currency"
        value={prices.currency}
        onChange={(currency) => set({ currency })}
      />
    </AutoGrid>
  );
}
