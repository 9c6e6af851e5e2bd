import * as z from 'zod/mini';
import { evidenceIds, stageRoles, type EvidenceId, type StageRole } from '#core/health/health.ts';
import type { HealthSettings, PlaybookEntry } from '#core/health/settings.ts';
import { sectionOf } from './section.ts';

const days = z.number().check(z.minimum(1), z.maximum(365));
const role = z.enum(stageRoles);
const evidence = z.enum(evidenceIds);
const signs = z.enum([...evidenceIds, 'outgoing-email', 'incoming-email', 'next-activity', 'amount']);
const words = z.string().check(z.trim(), z.maxLength(300));

const step: z.ZodMiniType<PlaybookEntry> = z.object({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/u)),
  dueInDays: z.number().check(z.minimum(0), z.maximum(365)),
  doneBy: z.array(signs).check(z.maxLength(20)),
  words: z.exactOptional(z.object({ action: words.check(z.minLength(1)), material: words })),
});

const criteria: z.ZodMiniType<Record<StageRole, EvidenceId[]>> = z.record(
  role,
  z.array(evidence).check(z.maxLength(evidenceIds.length)),
);
const playbook: z.ZodMiniType<Record<StageRole, PlaybookEntry[]>> = z.record(
  role,
  z.array(step).check(z.maxLength(12)),
);
const roles = z.record(z.string().check(z.minLength(1), z.maxLength(64)), role);

/** What is usual, what must be proved, and what comes next. */
export const healthSection = sectionOf<Omit<HealthSettings, 'agreed'>>({
  stageDays: days,
  silenceDays: days,
  exitCriteria: criteria,
  roleByStage: roles.check(
    z.refine((byStage) => Object.keys(byStage).length <= 300, { params: { code: 'too-long' } }),
  ),
  playbook,
});
