import { expect } from 'vitest';
import type { StepSettings } from '#core/funnel/funnel-map.ts';
import type { FunnelRequest, FunnelView } from '#core/views/funnel-view.ts';
import { createLifecycleReads } from '#crm/funnel/lifecycle-reads.ts';
import type { SeedAccount } from '#emulator/seed.ts';
import { funnelMap } from '../../../src/app/use-cases/funnel/funnel-map.ts';
import { account, contact, dayMs, deal, portalNow, type AccountPart } from '../support/account.ts';
import type { AppPortal } from '../support/app-portal.ts';

type Options = Parameters<AppPortal['context']>[0];

/** The use case as a process has it that has just started. */
export function ask(app: AppPortal, request: FunnelRequest, options: Options = {}) {
  const lifecycle = createLifecycleReads(app.options(options));
  return funnelMap(request, { ...app.context(options), lifecycle });
}

/** The view of an answer; a failure fails the test. */
export async function view(
  app: AppPortal,
  request: FunnelRequest,
  options: Options = {},
): Promise<FunnelView> {
  const result = await ask(app, request, options);
  return result.ok ? result.view : expect.fail(result.failure.code);
}

export const read = { action: 'read' } as const;

export const write = (version: number, steps: FunnelSteps): FunnelRequest => ({
  ...{ action: 'write', by: 'Ada Lund', version, steps },
});

export type FunnelSteps = Readonly<Record<string, StepSettings>>;

/** The map as it is shown, for a write; with something else in one step. */
export function stepsOf(
  { tracks }: FunnelView,
  id?: string,
  fields: Partial<StepSettings> = {},
): FunnelSteps {
  const steps = tracks.flatMap((track) => track.steps);
  return Object.fromEntries(
    steps.map(({ phase, role, team, evidence, proof, delayDays, action, material, ...step }) => [
      step.id,
      {
        ...{ phase, role, team, evidence, proof, delayDays, action, material },
        ...(step.id === id ? fields : {}),
      },
    ]),
  );
}

/** An account whose records went through steps: `visits` are stages with the days ago that they were entered. */
type Visits = readonly (readonly [string, number])[];

function past(
  part: ReturnType<typeof contact>,
  property: string,
  visits: Visits,
): ReturnType<typeof contact> {
  const versions = visits.map(([value, days]) => ({ value, at: portalNow - days * dayMs }));
  const last = visits.at(-1)?.[0] ?? '';
  const objects = part.objects.map((object) => ({
    ...object,
    properties: { ...object.properties, [property]: last },
    history: { [property]: versions },
  }));
  return { ...part, objects };
}

export const pastContact = (id: string, visits: Visits) => past(contact(id), 'lifecyclestage', visits);
export const pastDeal = (id: string, visits: Visits) => past(deal(id, {}), 'dealstage', visits);

export const salesStages = [
  { id: 'qualified', label: 'Qualified', displayOrder: 0, probability: '0.2' },
  { id: 'proposal', label: 'Proposal sent', displayOrder: 1, probability: '0.6' },
  { id: 'won', label: 'Won', displayOrder: 2, probability: '1.0' },
  { id: 'lost', label: 'Lost', displayOrder: 3, probability: '0.0' },
];

/** A pipeline of two open stages, and the records given. */
export function funnelAccount(...parts: readonly AccountPart[]): SeedAccount {
  const pipeline = { id: 'default', label: 'Sales', displayOrder: 0, stages: salesStages };
  return { ...account(...parts), dealPipelines: [pipeline] };
}
