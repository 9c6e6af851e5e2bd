/**
 * What was typed and not saved, for as long as the page is open: whoever looks at another view and comes back finds it
 * again. In the memory of this page and nowhere else.
 */
interface Typed {
  /** What was kept when it was typed. */
  readonly base: unknown;
  readonly draft: unknown;
}

const memory = new Map<string, Typed>();

/** Null: there is nothing unsaved. */
export function rememberTyped(form: string, typed: Typed | null): void {
  if (typed) memory.set(form, typed);
  else memory.delete(form);
}

/** What is kept now, with what was typed earlier over it. */
export function recallTyped<Settings>(
  form: string,
  kept: Settings,
  merge: (base: Settings, mine: Settings, theirs: Settings) => Settings,
): Settings {
  const typed = memory.get(form);
  return typed ? merge(typed.base as Settings, typed.draft as Settings, kept) : kept;
}

/** As when the page is opened anew. */
export function forgetTyped(): void {
  memory.clear();
}
