import type { RuleSubject } from '#core/quality/rule.ts';
import type { FoundRepair } from '#core/repair/plan-repair.ts';
import type { RepairSource } from '#core/quality/rule.ts';
import type { StageProposal } from '#core/health/health.ts';
import { createFieldDefinitions } from '#crm/field-definitions.ts';
import type { GatewayOptions } from '#crm/gateway-options.ts';
import type { DealActionContext } from '../../../src/app/use-cases/deal-action/action-context.ts';
import type { RepairContext } from '../../../src/app/use-cases/repair/repair-context.ts';
import type { AppPortal } from './app-portal.ts';
import { account, company, contact, deal } from './account.ts';

/** A deal with its contact and company, and a closed one; some fields are empty or wrong. */
export const mendable = account(
  company('501'),
  contact('101', '501', { phone: '', jobtitle: '', lifecyclestage: 'lead' }),
  contact('102', '501'),
  deal('301', { contactId: '101', companyId: '501' }),
  deal('302', { contactId: '101', companyId: '501' }, { dealstage: 'won' }),
);

const source: RepairSource = { kind: 'signature', emailId: '401', at: Date.UTC(2026, 10, 20) };

/** What the rules would write, by record and field. */
export type KnownValues = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const known: KnownValues = {
  'contact 101': { jobtitle: 'Head of IT', phone: '+33 4 72 00 00 01' },
  'deal 301': { amount: '12500', closedate: '2027-01-31', dealtype: 'existingbusiness' },
};

/** Rules as the app has them: they read the CRM, and propose what is known where the field holds something else. */
export function repairContext(
  app: AppPortal,
  {
    values = known,
    by = null,
    ...options
  }: Partial<GatewayOptions> & { values?: KnownValues; by?: string | null } = {},
): RepairContext {
  const context = app.context(options);
  async function findRepairs(type: RuleSubject, recordId: string): Promise<readonly FoundRepair[]> {
    const wanted = values[`${type} ${recordId}`] ?? {};
    const fields = await context.crm.readFields(type, recordId, Object.keys(wanted));
    return Object.entries(wanted).flatMap(([property, to]) => {
      const from = fields?.get(property)?.value ?? null;
      return from === to ? [] : [{ ruleId: `${type}-rule`, type, recordId, property, from, to, source }];
    });
  }
  return { ...context, findRepairs, by, readDefinitions: createFieldDefinitions(app.options(options)) };
}

export function actionContext(
  app: AppPortal,
  proposal: StageProposal | null,
  options: Partial<GatewayOptions> = {},
): DealActionContext {
  const context = app.context(options);
  return {
    ...context,
    findProposal: () => Promise.resolve(proposal),
    by: null,
    readDefinitions: createFieldDefinitions(app.options(options)),
  };
}
