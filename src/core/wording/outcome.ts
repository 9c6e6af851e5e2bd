/** The counted parts that are not zero, as one sentence. */
export function toOutcome(parts: readonly (readonly [count: number, text: string])[]): string {
  const shown = parts.filter(([count]) => count > 0).map(([, text]) => text);
  return `${shown.join(', ')}.`;
}
