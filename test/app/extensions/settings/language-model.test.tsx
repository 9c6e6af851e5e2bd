import { Toggle } from '@hubspot/ui-extensions';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../../../src/app/extensions/settings/language-model/cost.ts';
import { createAccount, openSettings } from './support/open-settings.tsx';

const model = {
  ...{ provider: 'openai' as const, baseUrl: 'https://api.example.com/v1', model: 'm', apiVersion: null },
  prices: { input: 1, output: 4, currency: 'EUR' },
  ...{ requestsPerBatch: 10, requestsPerDay: 500, timeoutMs: 6_000 },
};

describe('the language model', () => {
  it('cannot be switched on where the account’s secrets name none, and says how', async () => {
    const page = await openSettings({ tab: 'model' });
    expect(page.shows('npx hs secret add INVISIBLE_PIPELINE_LLM_KEY')).toBe(true);
    expect(page.maybeFind(Toggle, { name: 'languageModel' })).toBeNull();
  });

  it('is off until it is switched on, and then warns before anything is saved', async () => {
    const page = await openSettings({ tab: 'model', account: createAccount({ namedModel: model }) });
    expect(page.shows('The words of emails then leave this account')).toBe(false);
    page.enter('languageModel', true);
    expect(page.shows('The sentences that a sender typed go to api.example.com:')).toBe(true);
    expect(page.written()).toEqual([]);
    await page.click('Save');
    await page.until('The settings are saved');
    expect(page.account.view().settings.languageModel).toEqual(model);
  });

  it('keeps what was typed for whoever switches it off and on again', async () => {
    const page = await openSettings({ tab: 'model', account: createAccount({ namedModel: model }) });
    page.enter('languageModel', true);
    page.enter('languageModel.requestsPerDay', 50);
    page.enter('languageModel', false);
    expect(page.shows('No unsaved changes.')).toBe(true);
    page.enter('languageModel', true);
    expect(page.field('languageModel.requestsPerDay').props.value).toBe(50);
  });

  it('says that another address than that of the secrets is not asked', async () => {
    const account = createAccount({ namedModel: model });
    account.write({ languageModel: { ...model, baseUrl: 'https://other.example' } }, null);
    const page = await openSettings({ tab: 'model', account });
    expect(page.shows('These settings name another address than the secrets')).toBe(true);
    await page.click('Take what the secrets say');
    expect(page.shows('These settings name another address than the secrets')).toBe(false);
  });

  it('is asked for its prices before they can be kept', async () => {
    const account = createAccount({ namedModel: { ...model, prices: null } });
    const page = await openSettings({ tab: 'model', account });
    page.enter('languageModel', true);
    expect(page.shows('Without prices no cost can be shown.')).toBe(true);
    page.enter('languageModel.prices', true);
    await page.click('Save');
    await page.until('2 values need another look');
    page.enter('languageModel.prices.input', 1);
    page.enter('languageModel.prices.output', 4);
    expect(page.shows('A thousand questions cost about €1.94.')).toBe(true);
  });
});

describe('what a language model costs', () => {
  it('is the tokens of a question times the prices, under the cap', () => {
    const cost = costOf(model);
    expect(cost?.thousand).toBeCloseTo(1.94);
    expect(cost?.day).toBeCloseTo(0.97);
    expect(cost?.month).toBeCloseTo(29.1);
  });

  it.each([
    ['no prices', { ...model, prices: null }],
    ['a price that is not typed yet', { ...model, prices: { ...model.prices, input: Number.NaN } }],
    ['no cap', { ...model, requestsPerDay: Number.NaN }],
  ])('is not known with %s', (_, unknown) => {
    expect(costOf(unknown)).toBeNull();
  });
});
