import type { DictionaryList, WordSource } from '#core/account-words/proposal.ts';
import type { Formats } from '../formats.ts';

/** The settings: the account's own words. */
export function settingsWordsWords(f: Formats) {
  return {
    title: 'Your words',
    intro:
      'What your plans, modules and competitors are called. The app then knows that “we could move to Growth” is about a plan. Capitals and accents make no difference.',
    lists: {
      plans: {
        label: 'Plans',
        hint: 'Steps of your price list: Starter, Growth, Enterprise.',
        placeholder: 'Growth',
      },
      modules: {
        label: 'Modules and products',
        hint: 'What can be bought on top.',
        placeholder: 'Payroll',
      },
      priceUnits: {
        label: 'What you count by',
        hint: 'What a price is multiplied with: users, sites, payslips.',
        placeholder: 'payslip',
      },
      competitors: {
        label: 'Competitors',
        hint: 'Names that buyers use for them, short ones too.',
        placeholder: 'Rivalsoft',
      },
    } satisfies Record<
      DictionaryList,
      { readonly label: string; readonly hint: string; readonly placeholder: string }
    >,
    needs: 'A word has 1 to 60 characters.',
    proposals: {
      title: (count: number) =>
        `${f.number(count)} ${f.plural(count, { one: 'word', other: 'words' })} from your products and deals`,
      hint: 'Found in your product library, the names of closed deals and the reasons for losses. Nothing is taken over without you.',
      as: {
        plans: 'as a plan',
        modules: 'as a module',
        priceUnits: 'as what you count by',
        competitors: 'as a competitor',
      } satisfies Record<DictionaryList, string>,
      sources: {
        product: (count: number) =>
          `in ${f.number(count)} ${f.plural(count, { one: 'product', other: 'products' })}`,
        'deal-name': (count: number) =>
          `in ${f.number(count)} ${f.plural(count, { one: 'deal name', other: 'deal names' })}`,
        'lost-reason': (count: number) =>
          `in ${f.number(count)} ${f.plural(count, { one: 'reason for a loss', other: 'reasons for a loss' })}`,
      } satisfies Record<WordSource, (count: number) => string>,
      accept: 'Add',
      acceptAll: (count: number) => `Add all ${f.number(count)}`,
      dismiss: 'Not now',
      dismissed: (count: number) =>
        `${f.number(count)} ${f.plural(count, { one: 'proposal is', other: 'proposals are' })} put aside until you come back.`,
      showAgain: 'Show again',
      showMore: (count: number) => `Show ${f.number(count)} more`,
      noneTitle: 'Nothing to propose',
      none: 'Your products and deals name no word that is not in your lists.',
      full: 'One of the lists is full, so not all of them were added.',
    },
  };
}
