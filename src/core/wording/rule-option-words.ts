import type { AnyRule } from '#core/quality/all-rules.ts';

/** What each option of each rule sets, for settings and documentation: a phrase with its unit. */
export type RuleOptionWords = {
  readonly [Rule in AnyRule as keyof Rule['options'] extends never ? never : Rule['id']]: {
    readonly [Option in keyof Rule['options']]: string;
  };
};
