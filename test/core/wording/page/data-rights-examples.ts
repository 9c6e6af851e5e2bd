/** What each function of the dictionary that speaks of data rights may be called with: it has none. */
export const calls: Record<string, readonly (readonly unknown[])[]> = {};

export const sameInBoth: readonly string[] = [];
