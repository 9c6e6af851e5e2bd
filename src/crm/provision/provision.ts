import { appProperties, propertyGroup } from '../app-properties.ts';
import type { GatewayOptions } from '../gateway-options.ts';
import { ensureProperties } from './ensure-properties.ts';
import { ensureSchema } from './ensure-schema.ts';
import { ensureSetUpRow } from './ensure-set-up-row.ts';
import { toProvisionContext } from './provision-context.ts';

/**
 * Makes an account ready: the properties on contacts, companies, deals and tasks, and where signals are its own records the
 * custom object for them, with the record that notes its association types. What is there stays, what is missing is added, so that set-up can be run
 * again after an update of the app or after a run that broke off. Throws `CrmError`.
 *
 * @returns what was created, e.g. `contacts.invisible_pipeline_open_signals`; empty when nothing was missing
 */
export async function provision(options: GatewayOptions): Promise<{ readonly created: readonly string[] }> {
  const created: string[] = [];
  const context = toProvisionContext(options, (what) => created.push(what));
  await Promise.all([
    ensureProperties(context, 'contacts', appProperties.contacts, propertyGroup),
    ensureProperties(context, 'companies', appProperties.companies, propertyGroup),
    ensureProperties(context, 'deals', appProperties.deals, propertyGroup),
    ensureProperties(context, 'tasks', appProperties.tasks, propertyGroup),
    context.hasSignalObject ? ensureSchema(context).then((schema) => ensureSetUpRow(context, schema)) : null,
  ]);
  return { created };
}
