import * as z from 'zod/mini';
import {
  funnelPhases,
  funnelTeams,
  mostSteps,
  type FunnelSettings,
  type StepSettings,
} from '#core/funnel/funnel-map.ts';
import { evidenceIds, stageRoles } from '#core/health/health.ts';
import type { Section } from './section.ts';

const id = z.string().check(z.maxLength(160), z.regex(/^(?:lifecycle|stage):.+$/u));
const text = z.string().check(z.trim(), z.maxLength(300));

const step: z.ZodMiniType<StepSettings> = z.object({
  phase: z.enum(funnelPhases),
  role: z.nullable(z.enum(stageRoles)),
  team: z.nullable(z.enum(funnelTeams)),
  evidence: z.array(z.enum(evidenceIds)).check(z.maxLength(evidenceIds.length)),
  proof: text,
  delayDays: z.nullable(z.int().check(z.minimum(0), z.maximum(365))),
  action: text,
  material: text,
});

const some = z
  .record(z.string(), z.unknown())
  .check(z.refine((found) => Object.keys(found).length <= mostSteps, { params: { code: 'too-long' } }));

/** Counted before any of them is looked at. */
const steps = z.pipe(some, z.record(id, step));

/** The steps of the map as a page sends them. */
export const funnelSteps: z.ZodMiniType<FunnelSettings['steps']> = steps;

/** The account's funnel map; a step that cannot be read is as the app proposes it. */
export const funnelSection: Section<FunnelSettings> = {
  schema: z.object({ steps }),
  read(kept, defaults) {
    const found = z.object({ steps: z.record(z.string(), z.unknown()) }).safeParse(kept);
    if (!found.success) return defaults;
    const entries = Object.entries(found.data.steps).slice(0, mostSteps);
    return {
      steps: Object.fromEntries(
        entries.flatMap(([name, value]): [string, StepSettings][] => {
          const parsed = step.safeParse(value);
          return parsed.success && id.safeParse(name).success ? [[name, parsed.data]] : [];
        }),
      ),
    };
  },
};
