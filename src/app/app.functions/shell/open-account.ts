import type { GatewayOptions } from '#crm/gateway-options.ts';
import { withSettings } from '../../use-cases/account-settings/with-settings.ts';
import type { ScoringContext, UseCaseContext } from '../../use-cases/context.ts';
import { environmentLanguageModel } from './language-model.ts';
import { openPortal } from './open-portal.ts';
import { withDetector } from './with-detector.ts';

/** For functions that read emails: the account with its settings as they are now, for 1 call. */
export async function openAccount(options: GatewayOptions): Promise<ScoringContext> {
  return withDetector(await withSettings(withEnvironment(openPortal(options))));
}

/** A context whose language model is the one that the account's secrets name, unless the account's settings say otherwise. */
export function withEnvironment(context: UseCaseContext): UseCaseContext {
  return { ...context, settings: { ...context.settings, languageModel: environmentLanguageModel() } };
}
