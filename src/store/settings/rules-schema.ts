import * as z from 'zod/mini';
import type { RuleSettings } from '#core/quality/rule.ts';
import type { Section } from './section.ts';

/** More rules than there are. */
const mostRules = 200;

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/u));
const option = z.union([
  z.number().check(z.minimum(0), z.maximum(1e9)),
  z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(60))).check(z.maxLength(100)),
]);
const rule = z.object({
  isOn: z.exactOptional(z.boolean()),
  options: z.exactOptional(z.record(z.string().check(z.maxLength(40)), option)),
});

/** Rules that are on or off, with their options; a rule that cannot be read is as the app has it. */
export const rulesSection: Section<RuleSettings> = {
  schema: z
    .record(id, rule)
    .check(z.refine((rules) => Object.keys(rules).length <= mostRules, { params: { code: 'too-long' } })),
  read(kept, defaults) {
    const rules = z.record(z.string(), z.unknown()).safeParse(kept);
    if (!rules.success) return defaults;
    const found = Object.entries(rules.data).slice(0, mostRules);
    return Object.fromEntries(
      found.flatMap(([name, value]): [string, RuleSettings[string]][] => {
        const parsed = rule.safeParse(value);
        return parsed.success && id.safeParse(name).success ? [[name, parsed.data]] : [];
      }),
    );
  },
};
