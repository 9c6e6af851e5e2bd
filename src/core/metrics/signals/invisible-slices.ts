import { dayMs } from '#core/baselines/day-range.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import { ageBands, segmentDimensions } from '#core/views/record-query.ts';
import type { SegmentSlices, Slice } from '#core/views/page-parts.ts';
import type { AgeBand, EstimateBasis, SegmentDimension } from '#core/views/record-query.ts';
import { segmentKey } from '../filters.ts';
import { sliceLargest, sliceUp, type Cut } from '../slices.ts';
import { expectedOf } from './invisible.ts';
import type { Opportunities, Opportunity } from './opportunities.ts';

type Counted = Opportunities['counted'];

export function basisOf({ lead }: Opportunity): EstimateBasis {
  return lead.estimate?.basis ?? 'none';
}

/** By whole days since the email; one from the future is of today. */
export function ageBandOf({ lead }: Opportunity, now: number): AgeBand {
  const days = Math.floor((now - lead.sentAt) / dayMs);
  if (days <= 7) return '0-7';
  if (days <= 30) return '8-30';
  return days <= 90 ? '31-90' : '91+';
}

/** An email with several kinds counts under its leading one, so that the slices add up. */
export function slicesByKind(counted: Counted): readonly Slice[] {
  return sliceUp<Opportunity, SignalKind>(counted, {
    keyOf: ({ lead }) => lead.kind,
    worth: expectedOf,
    records: (kind) => ({ list: 'invisible', kind }),
  });
}

/** In the order of the bands. */
export function slicesByAge(counted: Counted, now: number): readonly Slice[] {
  const slices = sliceUp<Opportunity, AgeBand>(counted, {
    keyOf: (opportunity) => ageBandOf(opportunity, now),
    worth: expectedOf,
    records: (age) => ({ list: 'invisible', age }),
  });
  return ageBands.flatMap((band) => slices.find(({ key }) => key === band) ?? []);
}

export function slicesByBasis(counted: Counted): readonly Slice[] {
  return sliceUp<Opportunity, EstimateBasis>(counted, {
    keyOf: basisOf,
    worth: expectedOf,
    records: (basis) => ({ list: 'invisible', basis }),
  });
}

export function slicesBySegment(counted: Counted): readonly SegmentSlices[] {
  return segmentDimensions.map((by) => ({ by, slices: sliceLargest(counted, segmentCut(by)) }));
}

export function segmentCut(by: SegmentDimension): Cut<Opportunity> {
  return {
    keyOf: ({ lead }) => segmentKey(lead, by),
    worth: expectedOf,
    records: (key) => ({ list: 'invisible', segment: { by, key } }),
  };
}
