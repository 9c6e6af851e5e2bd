interface System {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: string;
  readonly exists?: (file: string) => boolean;
}

/** Path of an installed Chrome or Chromium, or null; throws when CHROME_PATH names no file. */
export function findBrowser(system?: System): string | null;
/** As above; installs Chromium by the system's package manager where it may, else throws with the remedy. */
export function ensureBrowser(options?: { readonly log?: (line: string) => void }): string;
