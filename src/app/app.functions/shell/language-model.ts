import { emailToMessage } from '#core/mail/email-to-message.ts';
import { readMessage } from '#core/mail/read-message.ts';
import { createHost } from '../../../llm/refiner-host.ts';
import { keyVariable, readEnvironment, settingsVariable } from '../../../llm/read-environment.ts';
import { createRefiner, type Refiner } from '../../../llm/refine.ts';
import type { ScoringContext, UseCaseContext } from '../../use-cases/context.ts';
import { logLine } from './logger.ts';

/** Milliseconds that matching, saving and summaries need after the last answer. */
const afterwardsMs = 3_000;

/** What asks the language model in this invocation; null unless the account's secrets name one. */
export function languageModelOf({
  settings,
  deadline,
}: UseCaseContext): NonNullable<ScoringContext['refine']> | null {
  const refiner = refinerOfProcess();
  if (!refiner) return null;
  const refine = refiner.begin({ deadline: deadline - afterwardsMs, detection: settings.detection });
  return (email, detection) => refine(readMessage(emailToMessage(email, settings.ourDomains)), detection);
}

let kept: { readonly variables: string; readonly refiner: Refiner | null } | null = null;

/** One for all calls of this process, so that cache, circuit and the day's budget outlive a call. */
function refinerOfProcess(): Refiner | null {
  const variables = JSON.stringify([process.env[settingsVariable], process.env[keyVariable]]);
  if (kept?.variables !== variables) kept = { variables, refiner: openRefiner() };
  return kept.refiner;
}

function openRefiner(): Refiner | null {
  const reading = readEnvironment(process.env);
  if (reading.ok) return createRefiner(reading.settings, createHost(reading.apiKey, logLine));
  if (reading.fault !== 'off')
    logLine('language-model-unusable', { fault: reading.fault, fields: reading.fields.join(' ') });
  return null;
}
