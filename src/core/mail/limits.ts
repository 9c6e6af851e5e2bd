/** Bounds on hostile input, in UTF-16 units unless said otherwise. Beyond them text is cut, never refused. */
export const limits = {
  /** HTML that is tokenised at all. */
  html: 12_000_000,
  /** Plain text of a message; the rest of a longer body is dropped. */
  text: 1_000_000,
  /** Lines looked at when a text is segmented. */
  lines: 20_000,
  /** Fresh prose that is split into sentences. */
  fresh: 65_536,
  /** How much of a line a pattern may see. */
  line: 400,
  /** A longer sentence is cut at a clause mark, so that a quote stays under 500. */
  sentence: 480,
  /** Elements whose nesting is followed; deeper ones are flattened. */
  depth: 1_000,
} as const;
