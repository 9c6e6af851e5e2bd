import { createHmac } from 'node:crypto';

/**
 * HubSpot's request signature, version 3: base64 of HMAC-SHA256 over method, URI, raw body and timestamp,
 * without separators, keyed with the app's client secret.
 */
export function signV3(request: {
  readonly method: string;
  readonly uri: string;
  readonly body: string;
  /** Epoch milliseconds. */
  readonly timestamp: number;
  readonly clientSecret: string;
}): string {
  const source = `${request.method}${decodeUri(request.uri)}${request.body}${request.timestamp}`;
  return createHmac('sha256', request.clientSecret).update(source, 'utf8').digest('base64');
}

/** The escapes that HubSpot decodes in the URI before it signs; all others stay as they were sent. */
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

function decodeUri(uri: string): string {
  return uri.replace(/%[0-9A-Fa-f]{2}/g, (escape) => decodedEscapes[escape.toUpperCase()] ?? escape);
}
