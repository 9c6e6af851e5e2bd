interface System {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: string;
  readonly exists?: (file: string) => boolean;
}

export function findBrowser(system?: System): string | null;
export function ensureBrowser(options?: { readonly log?: (line: string) => void }): string;
