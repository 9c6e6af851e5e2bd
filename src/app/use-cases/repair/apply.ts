import type { Repair } from '#core/quality/rule.ts';
import { planRepair, type FoundRepair } from '#core/repair/plan-repair.ts';
import { toWritten } from '#core/repair/same-value.ts';
import type { RepairReport, RepairRequest, RepairResponse, WantedRepair } from '#core/views/repair-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { failed, succeeded } from '../context.ts';
import { loadFields, type LoadedFields } from './load-fields.ts';
import type { RepairContext } from './repair-context.ts';
import { writeLogged, type FieldChange } from './write-logged.ts';

type RepairsRequest = Extract<RepairRequest, { action: 'preview' | 'apply' }>;

interface PlannedRepairs {
  readonly loaded: LoadedFields;
  readonly reports: readonly RepairReport[];
  readonly found: readonly FoundRepair[];
}

/** What would be written, with the account's names of the fields and their present values. 2 calls and the rules'. */
export async function previewRepairs(
  request: RepairsRequest,
  context: RepairContext,
): Promise<FunctionResult<RepairResponse>> {
  const planned = await plan(request, context);
  return planned ? succeeded({ action: 'preview', fields: planned.reports }) : failed('record-not-found');
}

/** Writes what the rules still propose over what the person saw. 3 calls and the rules', 1 to 3 more after a refusal. */
export async function applyRepairs(
  request: RepairsRequest,
  context: RepairContext,
): Promise<FunctionResult<RepairResponse>> {
  const planned = await plan(request, context);
  if (!planned) return failed('record-not-found');
  const { loaded, reports, found } = planned;
  const changes = reports.flatMap((report) => toChange(report, loaded, found));
  if (changes.length === 0) return succeeded({ action: 'apply', fields: reports });
  const outcomes = await writeLogged(loaded, changes, context);
  if (!outcomes) return failed('record-not-found');
  const fields = reports.map((report) => {
    const outcome = report.outcome.kind === 'ready' ? outcomes.get(report.property) : undefined;
    return outcome ? { ...report, outcome } : report;
  });
  const written = fields.filter(({ outcome }) => outcome.kind === 'written').length;
  context.log('repaired', { type: loaded.type, id: loaded.id, wanted: fields.length, written });
  return succeeded({ action: 'apply', fields });
}

/** The rules come first, so that the fields are read right before they are written. */
async function plan(
  { recordType, recordId, repairs }: RepairsRequest,
  context: RepairContext,
): Promise<PlannedRepairs | null> {
  const wanted = onePerProperty(repairs);
  const found = (await context.findRepairs(recordType, recordId)).filter(
    (one) => one.type === recordType && one.recordId === recordId,
  );
  const properties = wanted.map(({ property }) => property);
  const loaded = await loadFields(recordType, recordId, properties, context);
  if (!loaded) return null;
  const reports = wanted.map((one) => {
    const field = loaded.fields.get(one.property) ?? null;
    return planRepair(one, findFor(one, found), field, loaded.log, context.now());
  });
  return { loaded, reports, found };
}

/** Two values for one field cannot both be meant: the first counts. */
function onePerProperty(repairs: readonly WantedRepair[]): WantedRepair[] {
  return [...new Map([...repairs].reverse().map((one) => [one.property, one])).values()].reverse();
}

function findFor(
  { ruleId, property }: Pick<WantedRepair, 'ruleId' | 'property'>,
  found: readonly FoundRepair[],
) {
  return found.find((one) => one.ruleId === ruleId && one.property === property);
}

/** What is written is the rules' own value; the log keeps what HubSpot held, to the letter. */
function toChange(
  report: RepairReport,
  { fields }: LoadedFields,
  found: readonly FoundRepair[],
): FieldChange[] {
  const repair = findFor(report, found);
  const field = fields.get(report.property);
  if (report.outcome.kind !== 'ready' || !repair || !field) return [];
  const origin = { cause: report.ruleId, source: repair.source.kind, emailId: emailOf(repair) };
  return [
    { property: report.property, from: field.present, to: toWritten(field.type, repair.to), ...origin },
  ];
}

function emailOf({ source }: Repair): string | null {
  return source.kind === 'email' || source.kind === 'signature' ? source.emailId : null;
}
