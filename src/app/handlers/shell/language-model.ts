import { emailToMessage } from '#core/mail/email-to-message.ts';
import { readMessage } from '#core/mail/read-message.ts';
import type { LanguageModelSettings } from '#core/settings/language-model.ts';
import { createHost } from '../../../llm/refiner-host.ts';
import { readEnvironment } from '../../../llm/read-environment.ts';
import { createRefiner, type Refine, type Refiner } from '../../../llm/refine.ts';
import type { Log, ScoringContext, UseCaseContext } from '../../use-cases/context.ts';
import type { Host } from './host.ts';

/** Milliseconds that matching, saving and summaries need after the last answer. */
const afterwardsMs = 3_000;

/**
 * What asks the language model in this invocation; null unless the account's secrets name one. The settings may turn it off
 * and change model, prices and budgets. Where it is stays with the secrets, for the key goes there: whoever can change the
 * settings must not be able to have it sent elsewhere.
 */
export function languageModelOf(
  { deadline, log }: UseCaseContext,
  secrets: Host['secrets'],
): NonNullable<ScoringContext['refine']> | null {
  const reading = readEnvironment(secrets);
  if (!reading.ok) {
    if (reading.fault !== 'off')
      log('language-model-unusable', { fault: reading.fault, fields: reading.fields.join(' ') });
    return null;
  }
  let begun: Refine | null = null;
  return async (email, detection, settings) => {
    const refiner = refinerOfProcess(settings.languageModel, reading, log);
    if (!refiner) return detection;
    begun ??= refiner.begin({ deadline: deadline - afterwardsMs, detection: settings.detection });
    return begun(readMessage(emailToMessage(email, settings.ourDomains)), detection);
  };
}

/** As the account's secrets name it, for the settings of an account that sets nothing; null where they name none. */
export function environmentLanguageModel(secrets: Host['secrets']): LanguageModelSettings | null {
  const reading = readEnvironment(secrets);
  return reading.ok ? reading.settings : null;
}

let kept: { readonly named: string; readonly refiner: Refiner } | null = null;

/** One for all calls of this process, so that cache, circuit and the day's budget outlive a call. */
function refinerOfProcess(
  wanted: LanguageModelSettings | null,
  { settings, apiKey }: { readonly settings: LanguageModelSettings; readonly apiKey: string | null },
  log: Log,
): Refiner | null {
  if (!wanted) return null;
  if (wanted.provider !== settings.provider || wanted.baseUrl !== settings.baseUrl) {
    log('language-model-unusable', { fault: 'other-address', fields: 'provider baseUrl' });
    return null;
  }
  const named = JSON.stringify([wanted, settings, apiKey]);
  if (kept?.named !== named) kept = { named, refiner: createRefiner(wanted, createHost(apiKey, log)) };
  return kept.refiner;
}
