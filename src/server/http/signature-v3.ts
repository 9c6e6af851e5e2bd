import { createHmac, timingSafeEqual } from 'node:crypto';

export interface SignatureHeaders {
  /** `X-HubSpot-Signature-v3`; null where the request has none. */
  readonly signature: string | null;
  /** `X-HubSpot-Request-Timestamp`; null where the request has none. */
  readonly timestamp: string | null;
}

/** What HubSpot signed, as it arrived. */
export interface SignedParts extends SignatureHeaders {
  readonly method: string;
  /** The full address as HubSpot called it: the configured origin, and path and query byte for byte. */
  readonly uri: string;
  readonly body: Uint8Array;
}

export type SignatureFault = 'missing' | 'malformed' | 'stale' | 'wrong';

/** A signature is believed this long before and after the time in it, milliseconds. */
export const freshnessMs = 300_000;

/**
 * Checks HubSpot's request signature, version 3: base64 of HMAC-SHA256, keyed with the app's client secret,
 * over method, URI, raw body and timestamp without separators. (HubSpot: "Validating requests".)
 * @param secrets all that may have signed, so that a secret can be changed without a pause
 * @param now epoch milliseconds
 * @returns null for a signature that holds
 */
export function findSignatureFault(
  parts: SignedParts,
  secrets: readonly string[],
  now: number,
): SignatureFault | null {
  const fault = findHeaderFault(parts, now);
  if (fault) return fault;
  const given = Buffer.from(parts.signature ?? '', 'base64');
  // Every secret is tried, so that the time taken does not tell which one matched.
  const matches = secrets.map((secret) => timingSafeEqual(sign(parts, secret), given));
  return matches.includes(true) ? null : 'wrong';
}

/** What can be refused by the headers alone, before a body is read. */
export function findHeaderFault(
  { signature, timestamp }: SignatureHeaders,
  now: number,
): Exclude<SignatureFault, 'wrong'> | null {
  if (signature === null || timestamp === null) return 'missing';
  // A header that was sent twice arrives as one with a comma in it, which neither form allows.
  if (!/^[A-Za-z0-9+/]{43}=$/u.test(signature) || !/^\d{1,15}$/u.test(timestamp)) return 'malformed';
  return Math.abs(now - Number(timestamp)) > freshnessMs ? 'stale' : null;
}

function sign({ method, uri, body, timestamp }: SignedParts, secret: string): Buffer {
  return createHmac('sha256', secret)
    .update(`${method}${decodeSignedUri(uri)}`, 'utf8')
    .update(body)
    .update(timestamp ?? '', 'utf8')
    .digest();
}

/** The escapes that HubSpot decodes before it signs; `decodeURIComponent` would decode more. */
const decodedEscapes: Readonly<Record<string, string>> = {
  '%3A': ':',
  '%2F': '/',
  '%3F': '?',
  '%40': '@',
  '%21': '!',
  '%24': '$',
  '%27': "'",
  '%28': '(',
  '%29': ')',
  '%2A': '*',
  '%2C': ',',
  '%3B': ';',
};

function decodeSignedUri(uri: string): string {
  return uri.replace(/%[0-9A-Fa-f]{2}/gu, (escape) => decodedEscapes[escape.toUpperCase()] ?? escape);
}
