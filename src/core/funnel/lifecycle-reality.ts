import { toDayRange } from '#core/baselines/day-range.ts';
import { toShare } from '#core/baselines/stage-outcomes.ts';
import { enoughStays } from '#core/baselines/stage-range.ts';
import { correctionMs, dayMs } from '#core/health/days.ts';
import type { StepId, StepReality } from './funnel-map.ts';

/** Who reached a step of the lifecycle: contacts that are in it or further, or once were in it. */
export interface ReachedStep {
  readonly stepId: StepId;
  /** All of them; null where HubSpot did not answer. */
  readonly contacts: number | null;
  /** Those who came into it last, each with when it came into which step (epoch milliseconds); null without dates. */
  readonly latest: readonly DatedContact[] | null;
}

export interface DatedContact {
  readonly id: string;
  readonly enteredAt: ReadonlyMap<StepId, number>;
}

/**
 * How contacts go through the lifecycle. The conversion of a step is who reached the next one ÷ who reached it, over all
 * contacts of the account: who skipped a step has passed it. A step that fewer than eight were in, and one that nobody went
 * on from, is not in use and has none. Days are from coming into a step to coming into a later one, over the contacts that
 * came into each step last; less than an hour is a correction, or a form that set both.
 *
 * @param steps in their order
 */
export function measureLifecycle(steps: readonly ReachedStep[]): readonly StepReality[] {
  const contacts = new Map(
    steps.flatMap(({ latest }) => latest?.map((contact) => [contact.id, contact]) ?? []),
  );
  const days = collectDays(steps, [...contacts.values()]);
  return steps.flatMap((step, index) => {
    const { stepId } = step;
    const visitors = [...contacts.values()].filter(({ enteredAt }) => enteredAt.has(stepId)).length;
    const isInUse = step.latest === null || visitors >= enoughStays;
    const conversion = isInUse ? toConversion(step.contacts, steps[index + 1]?.contacts ?? null) : null;
    const stays = days.get(stepId) ?? [];
    const range = stays.length < enoughStays ? null : toDayRange(stays);
    const medianDays = range && { days: range.median, n: range.n };
    return conversion || medianDays ? [{ stepId, conversion, medianDays }] : [];
  });
}

function toConversion(reached: number | null, further: number | null): StepReality['conversion'] {
  if (reached === null || reached < enoughStays || !further) return null;
  // Who was moved back by hand may be counted in the later step alone.
  const share = toShare(Math.min(further, reached), reached);
  return share && { rate: share.value, n: share.n };
}

function collectDays(
  steps: readonly ReachedStep[],
  contacts: readonly DatedContact[],
): ReadonlyMap<StepId, readonly number[]> {
  const order = new Map(steps.map(({ stepId }, index) => [stepId, index]));
  const found = new Map<StepId, number[]>(steps.map(({ stepId }) => [stepId, []]));
  for (const { enteredAt } of contacts) {
    const visits = [...enteredAt].filter(([stepId]) => order.has(stepId)).sort(([, a], [, b]) => a - b);
    for (const [index, [stepId, from]] of visits.entries()) {
      const [nextId, to] = visits[index + 1] ?? [stepId, from];
      const isOn = (order.get(nextId) ?? 0) > (order.get(stepId) ?? 0);
      if (isOn && to - from >= correctionMs) found.get(stepId)?.push((to - from) / dayMs);
    }
  }
  return found;
}
