/**
 * The origin that an address is, `https://host[:port]`; null for anything more or less. Plain http is for
 * this machine alone, since tokens and mail cross it.
 */
export function readOrigin(text: string): string | null {
  const trimmed = text.trim().replace(/\/$/u, '');
  if (!URL.canParse(trimmed)) return null;
  const { protocol, hostname, origin } = new URL(trimmed);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname));
  return isSafe && origin === trimmed ? origin : null;
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/u.test(host);
}
