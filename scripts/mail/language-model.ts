import { defaultDetectionSettings, type Detection } from '#core/detect/detection.ts';
import type { ReadMessage } from '#core/mail/message.ts';
import { createHost, type Log } from '../../src/llm/refiner-host.ts';
import { readEnvironment, settingsVariable, type EnvironmentFault } from '../../src/llm/read-environment.ts';
import { createRefiner } from '../../src/llm/refine.ts';
import { usageToLines } from './usage-lines.ts';

/** The language model of the environment, for commands that read mail without a CRM. */
export interface ScriptLanguageModel {
  refine(read: ReadMessage, detection: Detection): Promise<Detection>;
  /** What was asked and what it cost, a line each. */
  report(): readonly string[];
}

const faults: Readonly<Record<EnvironmentFault, string>> = {
  off: `--llm needs ${settingsVariable}: see docs/language-model.md`,
  'not-json': `${settingsVariable} is not valid JSON`,
  'wrong-settings': `${settingsVariable} has settings that are missing, unknown or wrong`,
  'unsafe-address': `${settingsVariable}: the address must be https, or http on this machine itself`,
  'missing-key': 'this provider needs its key in INVISIBLE_PIPELINE_LLM_KEY',
};

/**
 * Each message is a batch of its own here: only the day's budget of the settings bounds a long run.
 * @throws Error whose message says what is wrong in the environment
 */
export function openLanguageModel(log: Log = () => undefined): ScriptLanguageModel {
  const reading = readEnvironment(process.env);
  if (!reading.ok) throw new Error([faults[reading.fault], ...reading.fields].join(', '));
  const { settings, apiKey } = reading;
  const refiner = createRefiner(settings, createHost(apiKey, log));
  return {
    refine(read, detection) {
      const deadline = Date.now() + 3 * settings.timeoutMs;
      return refiner.begin({ deadline, detection: defaultDetectionSettings })(read, detection);
    },
    report: () => usageToLines(refiner.usage()),
  };
}

/** The same for a command: says what is wrong and ends with exit code 2. */
export function openLanguageModelOrExit(): ScriptLanguageModel {
  try {
    return openLanguageModel();
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'the language model cannot be used');
    process.exit(2);
  }
}
