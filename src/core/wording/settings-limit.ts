/** A limit as a problem of the settings says it: `>= 1`, `<= 100`; null where it says anything else. */
export function readLimit(expected: string): { readonly isLeast: boolean; readonly value: number } | null {
  const [, sign, digits] = /^([<>])= (\d{1,20}(?:\.\d{1,9})?)$/u.exec(expected) ?? [];
  return digits === undefined ? null : { isLeast: sign === '>', value: Number(digits) };
}
