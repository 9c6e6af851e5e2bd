import { callFunction } from '#shared/call-function.ts';
import { usePageContext } from '#shared/usePageContext.ts';
import { useRun, type Step } from '../run/useRun.ts';
import { targetOf, type Target } from './target.ts';

export interface Exported {
  readonly parts: readonly string[];
  readonly cursor: string | null;
  readonly remaining: number;
}

const nothing: Exported = { parts: [], cursor: null, remaining: 0 };

export type Exporting = ReturnType<typeof useExport>;

/** Gathers the file, part by part. */
export function useExport(target: Target) {
  const { locale } = usePageContext();
  const { begin, ...others } = useRun(async (before: Exported): Promise<Step<Exported>> => {
    const { cursor } = before;
    const result = await callFunction('data-rights', {
      ...{ action: 'export', ...targetOf(target) },
      ...(cursor === null ? {} : { cursor }),
      ...(locale ? { locale } : {}),
    });
    if (!result.ok) return result;
    const { view } = result;
    const parts = [...before.parts, ...(view.file === null ? [] : [view.file])];
    const progress = { parts, cursor: view.cursor, remaining: view.remaining };
    return { ok: true, progress, isDone: view.cursor === null };
  });
  return { ...others, start: () => begin(nothing) };
}
