import type { CheckResult } from '../views/installation-view.ts';
import { factCode } from './check-facts.ts';
import type { FailureWords } from './en/failures.ts';
import type { marketplaceFailures, marketplaceRemedies } from './en/marketplace.ts';

/** Failures that mean something else where the app came from the marketplace. */
export type MarketplaceFailures = Readonly<Record<keyof typeof marketplaceFailures, FailureWords>>;
export type MarketplaceRemedies = Readonly<Record<keyof typeof marketplaceRemedies, string>>;

interface WithFailures {
  readonly failures: object;
  readonly marketplace: { readonly failures: MarketplaceFailures };
}

interface PageWords extends WithFailures {
  readonly installation: { readonly remedy: (result: CheckResult) => string };
  readonly guide: { readonly how: { readonly access: { readonly title: string; readonly text: string } } };
  readonly privacy: { readonly retention: { readonly applyHint: string } };
  readonly marketplace: WithFailures['marketplace'] & {
    readonly remedies: MarketplaceRemedies;
    readonly access: string;
    readonly retention: string;
  };
}

/** The words with those failures told as they are there: no access code, no object of the app's own. */
export function withMarketplaceFailures<Words extends WithFailures>(words: Words): Words {
  return { ...words, failures: { ...words.failures, ...words.marketplace.failures } };
}

/**
 * The words of the page as they are there: with remedies that an account can follow that builds and uploads nothing, and the
 * truth on where things lie.
 */
export function asMarketplacePage<Words extends PageWords>(words: Words): Words {
  const { guide, installation, marketplace, privacy } = words;
  const remedy = (result: CheckResult) =>
    toMarketplaceRemedy(result, marketplace.remedies) ?? installation.remedy(result);
  const access = { ...guide.how.access, text: marketplace.access };
  return {
    ...withMarketplaceFailures(words),
    installation: { ...installation, remedy },
    guide: { ...guide, how: { ...guide.how, access } },
    privacy: { ...privacy, retention: { ...privacy.retention, applyHint: marketplace.retention } },
  };
}

function toMarketplaceRemedy(result: CheckResult, remedies: MarketplaceRemedies): string | null {
  const reason = factCode(result, 'reason');
  if (reason === 'not-set-up') return remedies.notSetUp;
  if (reason !== '') return null;
  if (result.id === 'webhooks' && result.status !== 'unknown') return remedies.webhooks;
  return result.id === 'schedule' ? remedies.schedule : null;
}
