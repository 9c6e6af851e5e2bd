/** HubSpot prints times as Java does: UTC, and no fraction where there are no milliseconds. */
export function toInstant(epochMs: number): string {
  const iso = new Date(epochMs).toISOString();
  return iso.endsWith('.000Z') ? `${iso.slice(0, -5)}Z` : iso;
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const isoDateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;
const epochMilliseconds = /^-?\d{1,15}$/;

/** Epoch milliseconds of an ISO 8601 time or date or of epoch milliseconds as text; null for anything else. */
export function fromInstant(value: string): number | null {
  if (value.length > 40) return null;
  if (epochMilliseconds.test(value)) return within(Number(value));
  if (isoDate.test(value) || isoDateTime.test(value)) return within(Date.parse(value));
  return null;
}

/** The range that JavaScript's and HubSpot's dates share. */
function within(epochMs: number): number | null {
  return Math.abs(epochMs) <= 8_640_000_000_000_000 ? epochMs : null;
}
