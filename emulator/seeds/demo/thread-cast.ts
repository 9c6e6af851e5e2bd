import type { DemoCompany, Language } from './companies.ts';
import type { DemoDeal } from './deals.ts';
import type { DemoOwner } from './owners.ts';
import type { DemoPerson } from './people.ts';
import type { Random } from './random.ts';
import type { ThreadScript } from './thread-script.ts';
import { officeTime, threadTimes, utcOffsetHours } from './thread-times.ts';

/** A script with its players and its times. */
export interface CastThread {
  readonly script: ThreadScript;
  readonly language: Language;
  readonly contact: DemoPerson;
  readonly owner: DemoOwner;
  readonly deal: DemoDeal | null;
  /** When each message that has been sent was sent; shorter than the script where the thread still waits. */
  readonly times: readonly number[];
  /** How many threads were cast from the script before this one. */
  readonly use: number;
}

/** What casting has decided so far; it grows while threads are cast. */
export interface Stage {
  readonly random: Random;
  readonly now: number;
  readonly deals: readonly DemoDeal[];
  readonly threads: CastThread[];
  readonly uses: Map<string, number>;
  readonly threadsByCompany: Map<string, number>;
  readonly emails: { fr: number; en: number };
}

export const createStage = (random: Random, deals: readonly DemoDeal[], now: number): Stage => ({
  random,
  now,
  deals,
  threads: [],
  uses: new Map(),
  threadsByCompany: new Map(),
  emails: { fr: 0, en: 0 },
});

export interface Part {
  readonly script: ThreadScript;
  readonly contact: DemoPerson;
  readonly owner: DemoOwner;
  readonly deal?: DemoDeal | null;
  /** Near this moment; moved into office hours. */
  readonly startAt: number;
  /** No more messages than this. */
  readonly atMost?: number;
}

/** Adds a thread; a thread of which nothing has been sent yet is left out. */
export function castThread(stage: Stage, part: Part): void {
  const { script, contact } = part;
  const offset = contact.company ? utcOffsetHours[contact.company.country] : 0;
  const startAt = officeTime(stage.random, part.startAt, offset);
  const times = threadTimes(stage.random, script, startAt, offset, stage.now).slice(0, part.atMost);
  if (times.length === 0) return;
  const use = stage.uses.get(script.id) ?? 0;
  const { language, company } = contact;
  stage.uses.set(script.id, use + 1);
  if (company) stage.threadsByCompany.set(company.key, (stage.threadsByCompany.get(company.key) ?? 0) + 1);
  stage.emails[language] += times.length;
  stage.threads.push({ script, language, contact, owner: part.owner, deal: part.deal ?? null, times, use });
}

/** The script used least so far; among equals, chance decides. */
export function leastUsed(stage: Stage, scripts: readonly ThreadScript[]): ThreadScript {
  const uses = scripts.map(({ id }) => stage.uses.get(id) ?? 0);
  const least = Math.min(...uses);
  return stage.random.pick(scripts.filter((_, index) => uses[index] === least));
}

/** The company with the fewest threads so far; among equals, chance decides. */
export function quietest(stage: Stage, companies: readonly DemoCompany[]): DemoCompany {
  const counts = companies.map(({ key }) => stage.threadsByCompany.get(key) ?? 0);
  const least = Math.min(...counts);
  return stage.random.pick(companies.filter((_, index) => counts[index] === least));
}

export function fitsSector({ sectors }: ThreadScript, company: DemoCompany): boolean {
  return sectors === undefined || sectors.includes(company.sector);
}
