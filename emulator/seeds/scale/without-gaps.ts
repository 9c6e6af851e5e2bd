/** What is empty is left out: HubSpot knows no empty property. */
export function withoutGaps(properties: Readonly<Record<string, string>>): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value) filled[name] = value;
  }
  return filled;
}
