/** The token of an `Authorization: Bearer …` header, or null. */
export function bearerToken(headers: Headers): string | null {
  const match = /^Bearer (\S+)$/i.exec(headers.get('authorization') ?? '');
  return match?.[1] ?? null;
}
