/** What each signal, rule and figure means. */
export function GuidePage() {
  return null;
}
