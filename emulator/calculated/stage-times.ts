import type { CrmRecord, PropertyVersion, ReadMoment } from '../store/record.ts';
import { toInstant } from '../wire/instant.ts';

/**
 * What HubSpot calculates from a deal's stage history (knowledge base, "Use stage calculated properties"): when each
 * stage was entered and left last, how long the latest visit took and all visits together. A visit that still lasts
 * has no time yet: the latest time is that of the visit before, and the sum holds finished visits only. That the sum
 * waits too, and that the date of leaving stays when a deal comes back, is assumed; the page does not say.
 */
export interface StageVisit {
  readonly stageId: string;
  readonly enteredAt: number;
  /** Null for the present stage. */
  readonly exitedAt: number | null;
}

/** The stages that a deal went through, oldest first, as far as writes up to `writtenBy` tell. */
export function stageVisits(record: CrmRecord, writtenBy: number): StageVisit[] {
  const known = (record.versions.get('dealstage') ?? []).filter((version) => version.writtenAt <= writtenBy);
  return known
    .map((version, index) => toVisit(version, known[index - 1]))
    .filter(({ stageId }) => stageId !== '')
    .reverse();
}

function toVisit({ value, timestamp }: PropertyVersion, next: PropertyVersion | undefined): StageVisit {
  return { stageId: value, enteredAt: timestamp, exitedAt: next?.timestamp ?? null };
}

export function dateEnteredCurrentStage(record: CrmRecord, at: ReadMoment): string | null {
  return instantOf(stageVisits(record, at.writtenBy).at(-1)?.enteredAt);
}

/** Milliseconds, counted when it is read. */
export function timeInCurrentStage(record: CrmRecord, at: ReadMoment): string | null {
  const present = stageVisits(record, at.writtenBy).at(-1);
  return present ? String(Math.max(0, at.now - present.enteredAt)) : null;
}

export function dateEntered(stageId: string, record: CrmRecord, at: ReadMoment): string | null {
  return instantOf(visitsOf(stageId, record, at).at(-1)?.enteredAt);
}

export function dateExited(stageId: string, record: CrmRecord, at: ReadMoment): string | null {
  return instantOf(finished(visitsOf(stageId, record, at)).at(-1)?.exitedAt);
}

/** Milliseconds. */
export function latestTimeIn(stageId: string, record: CrmRecord, at: ReadMoment): string | null {
  const last = finished(visitsOf(stageId, record, at)).at(-1);
  return last ? String(last.exitedAt - last.enteredAt) : null;
}

/** Milliseconds. */
export function cumulativeTimeIn(stageId: string, record: CrmRecord, at: ReadMoment): string | null {
  const visits = finished(visitsOf(stageId, record, at));
  if (visits.length === 0) return null;
  return String(visits.reduce((sum, visit) => sum + visit.exitedAt - visit.enteredAt, 0));
}

function visitsOf(stageId: string, record: CrmRecord, at: ReadMoment): StageVisit[] {
  return stageVisits(record, at.writtenBy).filter((visit) => visit.stageId === stageId);
}

function finished(visits: readonly StageVisit[]) {
  return visits.flatMap((visit) => (visit.exitedAt === null ? [] : [{ ...visit, exitedAt: visit.exitedAt }]));
}

function instantOf(at: number | null | undefined): string | null {
  return at === null || at === undefined ? null : toInstant(at);
}
