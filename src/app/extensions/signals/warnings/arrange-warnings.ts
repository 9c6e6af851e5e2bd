import type { Warning } from '#core/quality/rule.ts';

export interface ArrangedWarnings {
  readonly shown: readonly Warning[];
  readonly folded: readonly Warning[];
  readonly hidden: readonly Warning[];
}

/** Splits ranked warnings into those shown, those folded and those that the user hid. */
export function arrangeWarnings(
  warnings: readonly Warning[],
  isHidden: (warning: Warning) => boolean,
  atMost: number,
): ArrangedWarnings {
  const visible = warnings.filter((warning) => !isHidden(warning));
  return {
    shown: visible.slice(0, atMost),
    folded: visible.slice(atMost),
    hidden: warnings.filter(isHidden),
  };
}
