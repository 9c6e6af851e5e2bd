/** A new UUID, also where the worker has no `crypto`: it guards nothing, it only has to be another one each time. */
export function newRequestKey(): string {
  const { crypto } = globalThis as { readonly crypto?: Partial<Crypto> };
  if (typeof crypto?.randomUUID === 'function') return crypto.randomUUID();
  const hex = Date.now().toString(16).padStart(12, '0') + randomHex() + randomHex();
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(12, 15)}`,
    `8${hex.slice(15, 18)}`,
    hex.slice(18, 30),
  ];
  return parts.join('-');
}

/** Twelve digits. */
const randomHex = () =>
  Math.floor(Math.random() * 2 ** 48)
    .toString(16)
    .padStart(12, '0');
