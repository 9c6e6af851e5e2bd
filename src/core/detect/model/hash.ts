/** FNV-1a, 32 bits (draft-eastlake-fnv), with a final mix so that the high bits spread as well. */
export function hashText(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return mix(hash);
}

/** Goes on hashing where another hash stopped: features that are made of two. */
export function hashPair(left: number, right: number, seed: number): number {
  return mix(Math.imul(left ^ seed, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b));
}

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed >>> 0;
}
