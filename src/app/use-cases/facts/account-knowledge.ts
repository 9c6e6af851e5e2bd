import type { Baselines } from '#core/baselines/baselines.ts';
import type { HealthContext } from '#core/health/input.ts';
import type { PartPoints } from '#core/health/health.ts';
import type { QualityContext } from '#core/quality/facts.ts';
import type { Pipeline } from '#core/records.ts';
import type { AppSettings } from '#core/settings/settings.ts';
import { baselinesKey, toBaselines } from '#store/account-notes-baselines.ts';
import { settingsKey } from '#store/account-settings.ts';
import { healthPointsKey, toHealthPoints } from '#store/health-points.ts';
import { knownSettings, settingsFrom } from '../account-settings/with-settings.ts';
import type { UseCaseContext } from '../context.ts';

/** What is known of the account when its records are looked at. */
export interface AccountKnowledge {
  /** Null where nobody has learned yet. */
  readonly baselines: Baselines | null;
  readonly pipelines: readonly Pipeline[];
  readonly quality: QualityContext;
  /** With what the account's admin set. */
  readonly settings: AppSettings;
  /** What the parts of health are worth, where the account agreed to its audit's points. */
  readonly points: PartPoints | null;
}

type Reader = Pick<UseCaseContext, 'crm' | 'notes' | 'cache' | 'settings' | 'now'>;

/**
 * Reads what the account taught, and other notes with the same call; 1 call more for the pipelines where nobody has
 * learned and this process has not read them within the hour.
 */
export async function readKnowledge(
  context: Reader,
  { otherNotes = [], isFrugal = false }: KnowledgeQuery = {},
): Promise<KnowledgeWithNotes> {
  const notes = await context.notes.read([
    ...new Set([baselinesKey, healthPointsKey, settingsKey, ...otherNotes]),
  ]);
  const settings = settingsFrom(notes, context);
  const baselines = toBaselines(notes.get(baselinesKey));
  const pipelines = baselines?.directory.pipelines ?? (isFrugal ? [] : await readPipelines(context));
  const points = toHealthPoints(notes.get(healthPointsKey));
  const quality = toQualityContext({ ...context, settings }, baselines, pipelines);
  return { baselines, pipelines, quality, settings, points, notes };
}

interface KnowledgeQuery {
  readonly otherNotes?: readonly string[];
  /** Do without the pipelines rather than make a second call. */
  readonly isFrugal?: boolean;
}

export type KnowledgeWithNotes = AccountKnowledge & { readonly notes: ReadonlyMap<string, unknown> };

/** What is known without a call: the settings alone, as this process came to know them within the hour. */
export function withoutKnowledge(context: Reader): KnowledgeWithNotes {
  const settings = knownSettings(context);
  return {
    baselines: null,
    pipelines: [],
    quality: toQualityContext({ ...context, settings }, null, []),
    settings,
    points: null,
    notes: new Map(),
  };
}

function readPipelines({ cache, crm, now }: Reader): Promise<readonly Pipeline[]> {
  return cache.readPipelines(crm, now());
}

function toQualityContext(
  { settings, now }: Reader,
  baselines: Baselines | null,
  pipelines: readonly Pipeline[],
): QualityContext {
  return {
    now: now(),
    timeZone: baselines?.timeZone ?? 'UTC',
    baselines: baselines ?? { ...nothingLearned, directory: { ...nothingLearned.directory, pipelines } },
    ourDomains: settings.ourDomains,
    currency: baselines?.directory.currencies[0] ?? settings.assumptions.currency,
  };
}

const nothingLearned: Baselines = {
  learnedAt: 0,
  pipelines: [],
  replyDays: null,
  quietMonths: [],
  directory: { pipelines: [], owners: [], currencies: [] },
};

export function toHealthContext(
  { baselines, pipelines, quality, points }: AccountKnowledge,
  pipelineId: string,
  { health }: UseCaseContext['settings'],
): HealthContext {
  return {
    now: quality.now,
    timeZone: quality.timeZone,
    baselines,
    pipeline: pipelines.find(({ id }) => id === pipelineId) ?? null,
    settings: health,
    ...(points ? { points } : {}),
  };
}
