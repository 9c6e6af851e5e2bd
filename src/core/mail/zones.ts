import type { Span } from './message.ts';

/** What a stretch of a message's body is. `closing` is the sign-off line, `automatic` what software inserted. */
export type ZoneKind =
  'fresh' | 'quoted' | 'greeting' | 'closing' | 'signature' | 'disclaimer' | 'footer' | 'automatic';

export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** A message's body in zones: ordered, disjoint, inside the text. What lies between them is blank. */
export interface Segments {
  readonly zones: readonly Zone[];
}

export function zonesOfKind(segments: Segments, kind: ZoneKind): Zone[] {
  return segments.zones.filter((zone) => zone.kind === kind);
}
