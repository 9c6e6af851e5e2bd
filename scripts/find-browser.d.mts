/** Path of an installed Chrome or Chromium, or null. */
export function findBrowser(): string | null;
/** As above; installs Chromium by the system's package manager where it may, else throws with the remedy. */
export function ensureBrowser(options?: { readonly log?: (line: string) => void }): string;
