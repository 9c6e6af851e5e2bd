import { withSettings } from '../../use-cases/account-settings/with-settings.ts';
import type { ScoringContext, UseCaseContext } from '../../use-cases/context.ts';
import type { Host } from './host.ts';
import { environmentLanguageModel } from './language-model.ts';
import { openPortal } from './open-portal.ts';
import { withDetector } from './with-detector.ts';

/** For handlers that read emails: the account with its settings as they are now, for 1 call. */
export async function openAccount(host: Host): Promise<ScoringContext> {
  return withDetector(await withSettings(openReader(host)), host);
}

/** A context whose language model is the one that the host's secrets name, unless the account's settings say otherwise. */
export function openReader(host: Host): UseCaseContext {
  const context = openPortal(host);
  return {
    ...context,
    settings: { ...context.settings, languageModel: environmentLanguageModel(host.secrets) },
  };
}
