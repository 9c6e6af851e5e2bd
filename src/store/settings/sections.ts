import { withAgreements } from '#core/funnel/agreements.ts';
import type { AppSettings } from '#core/settings/settings.ts';
import { managementSchema, toManagementSettings } from '../management-schema.ts';
import { retentionSchema, toRetentionSettings } from '../retention-schema.ts';
import { assumptionsSection } from './assumptions-schema.ts';
import { detectionSection } from './detection-schema.ts';
import { funnelSection } from './funnel-schema.ts';
import { healthSection } from './health-schema.ts';
import { languageModelSection } from './language-model-schema.ts';
import { readingSection } from './reading-schema.ts';
import { rulesSection } from './rules-schema.ts';

/** Every section with the shape that it is written in. */
export const sectionSchemas = {
  reading: readingSection.schema,
  detection: detectionSection.schema,
  assumptions: assumptionsSection.schema,
  management: managementSchema,
  rules: rulesSection.schema,
  health: healthSection.schema,
  retention: retentionSchema,
  languageModel: languageModelSection.schema,
  funnel: funnelSection.schema,
} as const;

/** The settings with what is kept of each section over them; health obeys the funnel map from here on, wherever it is asked. */
export function readSections(settings: AppSettings, kept: Readonly<Record<string, unknown>>): AppSettings {
  const { alertThresholds = {}, ...detection } = settings.detection;
  const reading = readingSection.read(kept['reading'], settings.reading);
  const funnel = funnelSection.read(kept['funnel'], settings.funnel);
  return {
    ...settings,
    reading,
    ourDomains: reading.ourDomains.length > 0 ? reading.ourDomains : settings.ourDomains,
    detection: {
      ...detectionSection.read(kept['detection'], { ...detection, alertThresholds }),
      calibration: detection.calibration,
    },
    assumptions: assumptionsSection.read(kept['assumptions'], settings.assumptions),
    management: toManagementSettings(kept['management'], settings.management),
    rules: rulesSection.read(kept['rules'], settings.rules),
    health: withAgreements(healthSection.read(kept['health'], settings.health), funnel),
    funnel,
    retention: toRetentionSettings(kept['retention'], settings.retention),
    languageModel: languageModelSection.read(kept['languageModel'], settings.languageModel),
  };
}
