import type { WordProposal, WordSource } from '#core/account-words/proposal.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import { createCrm } from '#crm/gateway.ts';
import { createPortalCache } from '../src/app/use-cases/portal-cache.ts';
import { proposeAccountWords } from '../src/app/use-cases/propose-account-words.ts';

/** The environment variables that the functions use too. */
const tokenVariable = 'PRIVATE_APP_ACCESS_TOKEN';
const addressVariable = 'HUBSPOT_API_BASE_URL';

const lists: Readonly<Record<WordProposal['list'], string>> = {
  plans: 'plan',
  modules: 'module',
  priceUnits: 'price unit',
  competitors: 'competitor',
};

const sources: Readonly<Record<WordSource, string>> = {
  product: 'products',
  'deal-name': 'deal names',
  'lost-reason': 'reasons of lost deals',
};

/** Words that the account's dictionary may want, read from the account that the token opens. Null without a token. */
export async function readAccountWords(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly WordProposal[] | null> {
  const accessToken = environment[tokenVariable];
  if (!accessToken) return null;
  const basePath = environment[addressVariable];
  // Products, deals and companies have the same names in every account, so its number is not needed.
  const crm = createCrm({ accessToken, portalId: 0, now: Date.now, ...(basePath ? { basePath } : {}) });
  const context = {
    crm,
    cache: createPortalCache(),
    now: Date.now,
    settings: defaultSettings,
    log: () => {},
  };
  return proposeAccountWords(context);
}

/** One line a word. Names come from the CRM: control characters must not reach the terminal. */
export function renderAccountWords(proposals: readonly WordProposal[]): string {
  const rows = proposals.map(({ list, word, found }) => {
    const where = found.map(({ source, count }) => `${sources[source]} ${count}`).join(', ');
    return `  ${lists[list].padEnd(11)} ${word.replaceAll(/\p{Cc}/gu, ' ').padEnd(32)} ${where}`;
  });
  return ['Words that your dictionary may want:', ...rows].join('\n');
}
