import { defaultSettings } from '#core/settings/settings.ts';
import type { ScoringContext, UseCaseContext } from '../../use-cases/context.ts';
import { detectEmail } from '../../use-cases/detect-email.ts';

/** For functions that read emails. It stands apart, so that the others do not carry the detector in their bundle. */
export function withDetector(context: UseCaseContext): ScoringContext {
  return { ...context, detect: (email) => detectEmail(email, defaultSettings, context.log) };
}
