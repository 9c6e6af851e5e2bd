import type { ScoringContext, UseCaseContext } from '../../use-cases/context.ts';
import { detectEmail } from '../../use-cases/detect-email.ts';
import { embeddedDetector } from './embedded-detector.ts';
import type { Host } from './host.ts';
import { languageModelOf } from './language-model.ts';

type Detecting = Pick<Host, 'secrets' | 'breathe' | 'onUnknownSender'>;

/** For functions that read emails. It stands apart, so that the others do not carry the detector in their bundle. */
export function withDetector(context: UseCaseContext, host: Detecting): ScoringContext {
  const { secrets, breathe, onUnknownSender } = host;
  const refine = languageModelOf(context, secrets);
  const detector = embeddedDetector();
  return {
    ...context,
    detect: (email, calibration, settings) => {
      const detection = { ...settings.detection, calibration };
      return detectEmail(email, { ...settings, detection }, { detector, log: context.log });
    },
    ...(refine ? { refine } : {}),
    ...(breathe ? { breathe } : {}),
    ...(onUnknownSender ? { onUnknownSender } : {}),
  };
}
