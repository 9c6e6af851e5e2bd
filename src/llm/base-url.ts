/**
 * The address of a language model, without a slash at its end. Null unless it is https, or http on this machine's own
 * loopback: mail and key never cross a network unencrypted. User names, queries and fragments are refused, since a
 * secret could stand in them.
 */
export function parseBaseUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  const isBare = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return isSafe && isBare ? `${url.origin}${url.pathname.replace(/\/{1,8}$/, '')}` : null;
}

/** The parser has already turned every spelling of an IPv4 address into four decimal numbers. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}
