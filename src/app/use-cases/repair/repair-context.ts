import type { RuleSubject } from '#core/quality/rule.ts';
import type { FoundRepair } from '#core/repair/plan-repair.ts';
import type { ReadFieldDefinitions } from '#crm/field-definitions.ts';
import type { UseCaseContext } from '../context.ts';

/** What writing on a click needs. */
export interface FieldContext extends Pick<UseCaseContext, 'crm' | 'now' | 'log'> {
  readonly readDefinitions: ReadFieldDefinitions;
  /** HubSpot's id of the user who clicked; null where the platform does not say. */
  readonly by: string | null;
}

export interface RepairContext extends FieldContext {
  /**
   * The repairs that the rules propose for a record now, worked out from the CRM alone. This is what is written: what a
   * card sends is only compared with it.
   */
  readonly findRepairs: (type: RuleSubject, id: string) => Promise<readonly FoundRepair[]>;
}
