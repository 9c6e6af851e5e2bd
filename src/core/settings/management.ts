import type { Language } from '#core/wording/languages.ts';
import type { Absence, WorkingTimeSettings } from '#core/working-time/work-calendar.ts';

/** A HubSpot team, with what the admin set for it. Ids of people are HubSpot owner ids. */
export interface TeamSettings {
  /** HubSpot's id of the team. */
  readonly teamId: string;
  /** Who is told, in this order: the first who is active and not away. */
  readonly managerIds: readonly string[];
  /** What differs from the account's working time. */
  readonly workingTime: Partial<WorkingTimeSettings>;
  /** Of the tasks for its managers; null: the account's. */
  readonly language: Language | null;
}

export interface ManagerTaskSettings {
  readonly isOn: boolean;
  /** Hours of working time that the rep has before a manager hears of it. */
  readonly deadlineHours: number;
  /** Probability from which one signal alone is strong enough. */
  readonly strongProbability: number;
  /** Tasks per manager and calendar day; the rest go into one digest. */
  readonly dailyCap: number;
  /** Hours of working time after which an untouched task goes to the next in the chain; null: never. */
  readonly escalateAfterHours: number | null;
  /** Signals of older emails raise no task; days. */
  readonly mostAgeDays: number;
}

export interface AnswerSettings {
  /** Hours of working time within which a buyer's request should be answered. */
  readonly deadlineHours: number;
}

/** What the page's figures need that no CRM holds. Amounts are in the account's own currency. */
export interface TargetSettings {
  /** 1 to 12: the month in which the fiscal year begins. */
  readonly fiscalYearStart: number;
  /** What is to be won in a fiscal quarter; null: no coverage is shown. */
  readonly quarterlyTarget: number | null;
  /** By team; one that is absent has no target of its own. */
  readonly quarterlyTargetByTeam: Readonly<Record<string, number>>;
  /** What a customer is worth over the years; null: the deal value. */
  readonly lifetimeValue: number | null;
  /** Leads that are missed in a week. */
  readonly missedLeadsPerWeek: number;
  /** Further deals that a customer brings by referring others, and by growing, as a share of the first one. */
  readonly referralShare: number;
  readonly expansionShare: number;
}

/** What managers get, and when. */
export interface ManagementSettings {
  /** Of tasks, which nobody's own settings can tell: HubSpot names no language of an owner. */
  readonly language: Language;
  readonly workingTime: WorkingTimeSettings;
  readonly absences: readonly Absence[];
  readonly teams: readonly TeamSettings[];
  /** Told where a team has nobody, in this order. */
  readonly fallbackManagerIds: readonly string[];
  readonly tasks: ManagerTaskSettings;
  readonly answers: AnswerSettings;
  readonly targets: TargetSettings;
}

/** 24 hours, 0.85 and five a day are the figures that the app was designed with. */
export const defaultManagementSettings: ManagementSettings = {
  language: 'en',
  workingTime: {
    timeZone: null,
    weekdays: [1, 2, 3, 4, 5],
    startMinute: 9 * 60,
    endMinute: 18 * 60,
    country: null,
    closedDays: [],
  },
  absences: [],
  teams: [],
  fallbackManagerIds: [],
  tasks: {
    isOn: true,
    deadlineHours: 24,
    strongProbability: 0.85,
    dailyCap: 5,
    escalateAfterHours: null,
    mostAgeDays: 60,
  },
  answers: { deadlineHours: 24 },
  targets: {
    fiscalYearStart: 1,
    quarterlyTarget: null,
    quarterlyTargetByTeam: {},
    lifetimeValue: null,
    missedLeadsPerWeek: 1,
    referralShare: 0,
    expansionShare: 0,
  },
};
