import type { PageDictionary } from '#core/wording/page-dictionary.ts';

/** A company's industry in words; contacts without one are known by no code. */
export function industryLabel({ segments }: PageDictionary, code: string): string {
  return code === '' ? segments.unknown : segments.industry(code);
}
