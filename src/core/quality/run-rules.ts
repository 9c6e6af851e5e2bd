import type { QualityContext } from './facts.ts';
import { readOptions } from './rule-options.ts';
import type { Finding, Repair, RuleCategory, RuleOptions, RuleSettings, RuleSubject } from './rule.ts';
import type { RuleValues, Severity, Warning } from './rule.ts';

/** What became of a record's rules. */
export interface QualityReport {
  readonly warnings: readonly Warning[];
  /** Rules that could not be asked; without the error's message, which may hold a record's text. */
  readonly failed: readonly RuleFailure[];
}

export interface RuleFailure {
  readonly ruleId: string;
  /** The error's type, or that the finding holds a number that is none. */
  readonly code: 'type-error' | 'range-error' | 'other-error' | 'unfit-value';
}

/** A rule of any subject. */
interface RuleFor<Facts> {
  readonly id: string;
  readonly category: RuleCategory;
  readonly severity: Severity;
  readonly subject: RuleSubject;
  readonly options: RuleOptions;
  readonly isOptional?: boolean;
  readonly silencedBy?: readonly string[];
  check(facts: Facts, options: RuleOptions, context: QualityContext): Finding | null;
}

/** Whose record the warnings are of. */
export interface CheckedRecord {
  readonly id: string;
  readonly name: string | null;
}

/**
 * Asks each rule that is on. A rule that throws is reported by its id and leaves the others alone. A warning that
 * another one says with more weight is left out.
 */
export function runRules<Facts>(
  rules: readonly RuleFor<Facts>[],
  facts: Facts,
  context: QualityContext,
  settings: RuleSettings,
  record: CheckedRecord,
): QualityReport {
  const found: { readonly rule: RuleFor<Facts>; readonly warning: Warning }[] = [];
  const failed: RuleFailure[] = [];
  for (const rule of rules) {
    const set = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined;
    if (!isOn(rule, set)) continue;
    try {
      const finding = rule.check(facts, readOptions(rule.options, set?.options), context);
      if (!finding) continue;
      if (isShowable(finding.values)) found.push({ rule, warning: toWarning(rule, finding, record) });
      else failed.push({ ruleId: rule.id, code: 'unfit-value' });
    } catch (error) {
      failed.push({ ruleId: rule.id, code: toCode(error) });
    }
  }
  const ids = new Set(found.map(({ rule }) => rule.id));
  const heard = found.filter(({ rule }) => !rule.silencedBy?.some((id) => ids.has(id)));
  return { warnings: heard.map(({ warning }) => warning), failed };
}

function isOn(
  { isOptional }: { readonly isOptional?: boolean },
  set: RuleSettings[string] | undefined,
): boolean {
  return typeof set?.isOn === 'boolean' ? set.isOn : isOptional !== true;
}

function isShowable(values: RuleValues): boolean {
  return Object.values(values).every((value) => typeof value !== 'number' || Number.isFinite(value));
}

function toWarning<Facts>(rule: RuleFor<Facts>, finding: Finding, record: CheckedRecord): Warning {
  return {
    ruleId: rule.id,
    category: rule.category,
    severity: finding.severity ?? rule.severity,
    subject: rule.subject,
    recordId: record.id,
    recordName: record.name,
    values: finding.values,
    repairs: (finding.repairs ?? []).filter(isChange),
  };
}

function isChange({ from, to }: Repair): boolean {
  return to.trim() !== '' && to !== from;
}

function toCode(error: unknown): RuleFailure['code'] {
  if (error instanceof TypeError) return 'type-error';
  return error instanceof RangeError ? 'range-error' : 'other-error';
}
