import * as z from 'zod/mini';
import type { Facts } from '#core/detect/detection.ts';
import type { Estimate, Signal } from '#core/signals/signal.ts';
import { textOrEmpty } from '../mappers/values.ts';

/**
 * The nested parts of a signal and its exact numbers, as JSON in one property. HubSpot may round a number property;
 * those beside it are for people, lists and reports, this one is what the app reads.
 */
export type SignalDetails = Pick<
  Signal,
  'probability' | 'cue' | 'span' | 'facts' | 'estimate' | 'source' | 'calibration'
>;

const span = z.object({ start: z.number(), end: z.number() });

const facts = z.object({
  quantity: z.optional(z.number()),
  unit: z.optional(z.string()),
  amount: z.optional(z.number()),
  currency: z.optional(z.string()),
  date: z.optional(z.string()),
  resumeDate: z.optional(z.string()),
  jobTitle: z.optional(z.string()),
  phone: z.optional(z.string()),
  company: z.optional(z.string()),
});

const estimate = z.object({
  amount: z.number(),
  currency: z.string(),
  basis: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('stated') }),
    z.object({ kind: z.literal('unit-price'), quantity: z.number(), unitValue: z.number(), n: z.number() }),
    z.object({ kind: z.literal('pipeline-median'), n: z.number() }),
    z.object({ kind: z.literal('assumption') }),
  ]),
  conversion: z.object({ rate: z.number(), n: z.nullable(z.number()) }),
  expected: z.number(),
});

const source = z.enum(['embedded', 'language-model', 'both']);

export const kindCalibration = z.object({ shift: z.number(), accepted: z.number(), dismissed: z.number() });

const details = z.object({
  probability: z.number(),
  cue: span,
  span,
  facts,
  estimate: z.nullable(estimate),
  source: z.optional(source),
  calibration: z.optional(kindCalibration),
});

export function detailsToJson(signal: Signal): string {
  const { probability, cue, span, facts, estimate, source, calibration } = signal;
  return JSON.stringify({ probability, cue, span, facts, estimate, source, calibration });
}

/** The same JSON without facts, and without a place in a quote that is no more; '' where it cannot be read. */
export function detailsWithoutWords(json: string): string {
  const known = jsonToDetails(json);
  return known ? JSON.stringify({ ...known, cue: { start: 0, end: 0 }, facts: {} }) : '';
}

/** Undefined when the text is not what the app wrote. */
export function jsonToDetails(json: string): SignalDetails | undefined {
  try {
    const parsed = details.safeParse(JSON.parse(json));
    if (!parsed.success) return undefined;
    const { source, calibration, ...rest } = parsed.data;
    // A JSON text holds no `undefined`, so an optional fact is stated or absent.
    return {
      ...rest,
      facts: rest.facts as Facts,
      estimate: rest.estimate satisfies Estimate | null,
      ...(source ? { source } : {}),
      ...(calibration ? { calibration } : {}),
    };
  } catch {
    return undefined;
  }
}

/** The property as a mapper reads it. */
export const machineDetails = z.pipe(
  textOrEmpty,
  z.transform((json, context): SignalDetails => {
    const parsed = jsonToDetails(json);
    if (parsed) return parsed;
    context.issues.push({ code: 'custom', message: 'not readable', input: null });
    return z.NEVER;
  }),
);
