import { castHighlights } from './casting-highlights.ts';
import { companies } from './companies.ts';
import type { DemoCompany } from './companies.ts';
import { castDealThreads } from './casting-deals.ts';
import { day } from './days.ts';
import { hadOpenDeal } from './deals.ts';
import { ownerFor } from './casting-owner.ts';
import { highlightCompanies } from './highlights.ts';
import { sellerFor } from './owners.ts';
import { people, peopleOf } from './people.ts';
import type { DemoPerson } from './people.ts';
import { castThread, fitsSector, leastUsed, quietest } from './thread-cast.ts';
import type { Stage } from './thread-cast.ts';
import type { ThreadScript } from './thread-script.ts';
import { scripts } from './threads/all-scripts.ts';

/** Gives every script its players, until the account holds exactly `count` emails. */
export function castThreads(stage: Stage, count: number): void {
  castHighlights(stage);
  castUnlogged(stage);
  castDealThreads(stage);
  castRisks(stage);
  castOutsiders(stage);
  castQuiet(stage, count);
}

/** Days before `now` on which unlogged opportunities begin: a few every week, and more of late. */
const unloggedDays = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22, 24, 25, 26, 28, 29, 31, 33, 34,
  36, 38, 40, 43, 45, 47, 51, 53, 55, 57, 60, 63, 66, 69, 71, 75, 78, 84,
];

function castUnlogged(stage: Stage): void {
  for (const [index, daysAgo] of unloggedDays.entries()) {
    const language = index % 2 === 0 ? 'fr' : 'en';
    const nature = Math.floor(index / 2) % 4 === 0 ? 'new' : 'expansion';
    const startAt = stage.now - daysAgo * day;
    const fitting = scripts[language].filter(
      ({ setting }) => setting.kind === 'unlogged' && setting.nature === nature,
    );
    const script = leastUsed(stage, fitting);
    const houses = companies.filter(
      (company) =>
        company.language === language &&
        fitsSector(script, company) &&
        !highlightCompanies.has(company.key) &&
        (company.status === 'customer') === (nature === 'expansion') &&
        !hadOpenDeal(stage.deals, company, nature, startAt) &&
        !hadOpenDeal(stage.deals, company, nature, stage.now - 1),
    );
    if (houses.length > 0) castAt(stage, script, quietest(stage, houses), startAt);
  }
}

/** Wishes to leave come from customers, postponements from prospects without an open deal. */
function castRisks(stage: Stage): void {
  for (const language of ['fr', 'en'] as const) {
    const risky = scripts[language].filter(({ setting }) => setting.kind === 'risk');
    for (const [index, script] of [...risky, ...risky].entries()) {
      const status = script.setting.kind === 'risk' ? script.setting.status : 'customer';
      const startAt = stage.now - (9 + ((index * 37) % 260)) * day;
      const houses = companies.filter(
        (company) =>
          company.language === language &&
          fitsSector(script, company) &&
          !highlightCompanies.has(company.key) &&
          (status === 'customer' ? isCustomerAt(stage, company, startAt) : company.status === 'prospect'),
      );
      if (houses.length > 0) castAt(stage, script, quietest(stage, houses), startAt);
    }
  }
}

function castOutsiders(stage: Stage): void {
  for (const language of ['fr', 'en'] as const) {
    const pitches = scripts[language].filter(({ setting }) => setting.kind === 'outsider');
    for (const [index, script] of [...pitches, ...pitches].entries()) {
      const contact = people.find(({ email }) => email.endsWith(`@${script.sender}`));
      if (!contact) throw new Error(`no outsider writes ${script.id}`);
      const owner = sellerFor(language, index);
      castThread(stage, { script, contact, owner, startAt: stage.now - (2 + ((index * 41) % 330)) * day });
    }
  }
}

/** Everyday mail fills the account; the language that is behind goes first, recent weeks are denser. */
function castQuiet(stage: Stage, count: number): void {
  for (let left = emailsLeft(stage, count); left > 0; left = emailsLeft(stage, count)) {
    const language = stage.emails.fr <= stage.emails.en ? 'fr' : 'en';
    const script = leastUsed(
      stage,
      scripts[language].filter(({ setting }) => setting.kind === 'quiet'),
    );
    const startAt = stage.now - (1 + 700 * stage.random.next() ** 0.95) * day;
    const status = script.setting.kind === 'quiet' ? script.setting.status : 'any';
    const houses = companies.filter(
      (company) =>
        company.language === language &&
        fitsSector(script, company) &&
        hadStatus(stage, company, status, startAt),
    );
    if (houses.length > 0) castAt(stage, script, quietest(stage, houses), startAt, left);
  }
}

const emailsLeft = (stage: Stage, count: number): number => count - stage.emails.fr - stage.emails.en;

function isCustomerAt(stage: Stage, company: DemoCompany, at: number): boolean {
  return company.status === 'customer' && (company.customerSince ?? 0) * day >= stage.now - at;
}

function hadStatus(
  stage: Stage,
  company: DemoCompany,
  status: 'customer' | 'prospect' | 'any',
  at: number,
): boolean {
  return status === 'any' || isCustomerAt(stage, company, at) === (status === 'customer');
}

function castAt(
  stage: Stage,
  script: ThreadScript,
  company: DemoCompany,
  startAt: number,
  atMost?: number,
): void {
  const contact = contactFor(stage, script, company);
  const owner = ownerFor(company, isCustomerAt(stage, company, startAt));
  castThread(stage, { script, contact, owner, startAt, ...(atMost === undefined ? {} : { atMost }) });
}

function contactFor(stage: Stage, script: ThreadScript, company: DemoCompany): DemoPerson {
  const staff = peopleOf(company.key);
  return staff.find(({ rank }) => rank === script.rank) ?? stage.random.pick(staff);
}
