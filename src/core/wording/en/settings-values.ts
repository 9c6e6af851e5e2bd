import type { LanguageModelProvider } from '#core/settings/language-model.ts';
import type { Formats } from '../formats.ts';

/** What stands in for the account's own figures. */
export function moneyWords(f: Formats) {
  return {
    title: 'What an opportunity is worth',
    hint: 'Used until your own deals can tell.',
    dealValue: 'Value of a deal',
    dealValueHint: 'From 5 won deals on, their median amount counts instead.',
    conversion: 'Opportunities that are won (%)',
    conversionHint: 'From 20 closed deals on, their win rate counts instead.',
    conversionProblem: 'Between 0 and 100.',
    currency: 'Currency',
    currencyHint: 'Where no deal and no email names one.',
    example: (dealValue: number, conversion: number, currency: string) =>
      `An opportunity that names no amount counts as ${f.roundMoney(dealValue, currency)} × ${f.percent(conversion)} = ${f.roundMoney(dealValue * conversion, currency)}.`,
    own: 'What your own deals say',
    noOwn: 'Nothing yet: the app learns from closed deals of the last 24 months.',
    winRate: (rate: number, deals: number) =>
      `${f.percent(rate)} won of ${f.number(deals)} closed ${f.plural(deals, { one: 'deal', other: 'deals' })}`,
    amount: (amount: number, currency: string, deals: number) =>
      `${f.roundMoney(amount, currency)}, the median of ${f.number(deals)} won ${f.plural(deals, { one: 'deal', other: 'deals' })}`,
  };
}

/** How long things usually take. */
export function stageWords(f: Formats) {
  return {
    title: 'How long is usual',
    hint: 'Used where too few of your own deals can tell. A deal that takes clearly longer loses health.',
    stageDays: 'Days in a stage',
    stageDaysHint: 'Where neither the stage nor its pipeline has enough won deals.',
    silenceDays: 'Days without a word from the buyer',
    silenceDaysHint: 'Where too few answers of buyers are known.',
    own: 'What your own deals say',
    noOwn: 'Nothing yet: the app learns from closed deals of the last 24 months.',
    days: (days: number, deals: number) =>
      `${f.number(days)} ${f.plural(days, { one: 'day', other: 'days' })} in a stage, the median of ${f.number(deals)} won ${f.plural(deals, { one: 'deal', other: 'deals' })}`,
    mapTitle: 'What each stage stands for',
    map: 'The role of a stage, what has to be proved before a deal leaves it, and the next action with its delay are decided on the funnel map.',
    toMap: 'Open the funnel map',
    mapElsewhere: 'You find it on the app’s page, under Set-up.',
  };
}

/** The language model that an account may ask. */
export function modelWords(f: Formats) {
  return {
    title: 'A second look by a language model',
    hint: 'Off unless you switch it on. The app’s own detector reads inside HubSpot and needs no model.',
    isOn: 'Ask a language model about emails in which the detector is certain of nothing',
    on: 'On',
    off: 'Off',
    warningTitle: 'The words of emails then leave this account',
    warning: (address: string) =>
      `The sentences that a sender typed go to ${address}: no subject, no addresses, no signature, no quoted history. Names and figures in those sentences go along. Sign a data processing agreement with the provider first, and name it in your privacy notice.`,
    notNamedTitle: 'Two secrets come first',
    notNamed:
      'Address and key of a model are secrets of the account, so that nobody can read them or send mail elsewhere from here. Store both, then build and upload the app again:',
    named: 'Provider and address',
    providers: {
      openai: 'OpenAI',
      azure: 'Azure OpenAI',
      'openai-compatible': 'OpenAI-compatible service',
      anthropic: 'Anthropic',
    } satisfies Record<LanguageModelProvider, string>,
    namedHint: 'As the account’s secrets say. They cannot be changed here, because the key goes there.',
    otherAddressTitle: 'These settings name another address than the secrets',
    otherAddress: 'The model is not asked until both agree.',
    takeNamed: 'Take what the secrets say',
    model: 'Model',
    apiVersion: 'API version',
    hasPrices: 'Show what it costs',
    priceIn: 'Price of a million tokens sent',
    priceOut: 'Price of a million tokens received',
    priceCurrency: 'Currency of the prices',
    pricesHint: 'From your provider’s list.',
    perBatch: 'Most questions for one batch of emails',
    perDay: 'Most questions a day',
    perDayHint: 'For one process. HubSpot runs several, so set a hard limit with your provider too.',
    timeout: 'Seconds for one answer',
    timeoutProblem: 'Between 0.5 and 120 seconds.',
    cost: (thousand: number, day: number, month: number, currency: string) =>
      `A thousand questions cost about ${f.money(thousand, currency)}. At most ${f.money(day, currency)} a day and ${f.money(month, currency)} a month for one process.`,
    noCost: 'Without prices no cost can be shown.',
  };
}
