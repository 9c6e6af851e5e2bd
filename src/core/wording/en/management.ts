import type { ManagementField } from '#core/views/check-management.ts';
import type { HolidayCountry } from '#core/working-time/work-calendar.ts';
import type { Formats } from '../formats.ts';

/** The settings: who is told, when, and against which targets. */
export function managementWords(f: Formats) {
  return {
    intro:
      'An opportunity belongs to the rep first. Only when the time below has passed without a decision does one manager get one task.',
    loading: 'Reading the settings',
    none: 'Nobody yet',
    former: (id: string) => `No longer active (${id})`,
    tasks: {
      title: 'Tasks for managers',
      on: 'On',
      off: 'Off',
      isOn: 'Create tasks for opportunities that nobody has logged',
      deadline: 'Time for the rep, in working hours',
      deadlineHint: 'Nights, weekends, holidays and absences do not count.',
      cap: 'Tasks per manager and day',
      capHint: 'What goes beyond waits in one task that lists the rest.',
      probability: 'A single signal counts from (%)',
      probabilityHint: 'Below, it takes two signals on the same record.',
      escalates: 'Tell the next manager when a task stays untouched',
      escalation: 'After, in working hours',
      language: 'Language of the tasks',
      languageHint: 'A team may have its own.',
      answers: 'Time to answer a buyer, in working hours',
      answersHint: 'A reply by any colleague, a call or a meeting counts.',
    },
    people: peopleWords(f),
    time: timeWords(f),
    absences: {
      title: 'Absences',
      hint: 'While somebody is away, their working hours stand still and tasks go to the next manager.',
      empty: 'No absence is entered.',
      who: 'Who',
      from: 'First day',
      to: 'Last day',
      add: 'Add an absence',
      remove: 'Remove',
      past: (count: number) =>
        `${f.number(count)} past ${f.plural(count, { one: 'absence', other: 'absences' })}`,
    },
    targets: {
      title: 'Targets and values',
      hint: 'What no CRM holds. Without a target the page shows no coverage.',
      fiscalYear: 'The fiscal year begins in',
      fiscalYearHint: 'Quarters and years of the page follow it.',
      target: 'Target per fiscal quarter',
      targetHint: 'A team may have its own.',
      teamTarget: 'Target of this team per fiscal quarter',
      lifetimeValue: 'What a customer is worth over the years',
      lifetimeValueHint: 'Left empty, the value of the deal is taken.',
    },
    save: saveWords(f),
    faults,
  };
}

function peopleWords(f: Formats) {
  return {
    title: 'Who is told',
    hint: 'The first manager of the owner’s team who is active and not away. An opportunity of a manager goes to the next one.',
    managers: 'Managers',
    fallback: 'Stand-in managers',
    fallbackHint: 'Told where a team has nobody, and for records without an owner.',
    order: (names: readonly string[]) => `In this order: ${names.join(', ')}.`,
    team: (team: string, managers: readonly string[]) =>
      `${team}: ${managers.length > 0 ? managers.join(', ') : 'nobody yet'}`,
    noTeamsTitle: 'No teams in this account',
    noTeams: 'HubSpot names no team for your users. Every task goes to the managers chosen here.',
    withoutManager: (teams: number) =>
      `${f.number(teams)} ${f.plural(teams, { one: 'team has no manager of its own', other: 'teams have no manager of their own' })}.`,
    sameAsAccount: 'Like the account',
    language: 'Language of its tasks',
  };
}

function timeWords(f: Formats) {
  return {
    title: 'Working time',
    hint: 'When somebody can be expected to act.',
    weekdays: 'Working days',
    dayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    start: 'From',
    end: 'To',
    zone: 'Time zone',
    zoneHint: 'A team may have its own.',
    accountZone: (zone: string) => `The account’s (${zone})`,
    country: 'Public holidays',
    noCountry: 'None',
    countries: {
      FR: 'France',
      BE: 'Belgium',
      CH: 'Switzerland',
      LU: 'Luxembourg',
      CA: 'Canada',
      GB: 'England and Wales',
      IE: 'Ireland',
      US: 'United States',
      DE: 'Germany',
      AT: 'Austria',
      ES: 'Spain',
      IT: 'Italy',
      NL: 'Netherlands',
      PT: 'Portugal',
    } satisfies Record<HolidayCountry, string>,
    nationwide: 'Those of the whole country. Add regional ones as closed days.',
    closedDay: 'Another closed day',
    addClosedDay: 'Add the day',
    removeClosedDay: (day: string) => `Remove ${f.day(day)}`,
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  };
}

function saveWords(f: Formats) {
  return {
    save: 'Save',
    saving: 'Saving',
    discard: 'Discard changes',
    unchanged: 'No unsaved changes.',
    unsaved: 'There are changes that are not saved yet.',
    changedAt: (at: number) => `Last changed on ${f.date(at)}.`,
    saved: 'The settings are saved. They hold from now on.',
    notSaved: 'The settings are not saved yet',
    faults: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'field needs', other: 'fields need' })} another look`,
    meanwhileTitle: 'Somebody else saved first',
    meanwhile:
      'Their changes are shown here now, and yours are still in place. Have a look, then save once more.',
  };
}

const faults: Record<ManagementField, string> = {
  weekdays: 'Choose at least one working day.',
  hours: 'The end of the day comes after its start.',
  timeZone: 'Choose a time zone of the list.',
  closedDays: 'At most 200 closed days fit.',
  absence: 'Choose who is away, and a last day that is not before the first.',
  absences: 'More absences than fit. Remove some that are over.',
  managers: 'At most ten managers for a team.',
  teams: 'More teams than fit: 200 can be set.',
  fallback: 'At most ten managers.',
  deadline: 'Between 1 and 400 hours.',
  probability: 'Between 50 and 100.',
  cap: 'A whole number between 1 and 50.',
  escalation: 'Between 1 and 400 hours.',
  age: 'Between 1 and 365 days.',
  answers: 'Between 1 and 400 hours.',
  fiscalYear: 'Choose a month.',
  target: 'An amount that is not below zero.',
  teamTarget: 'An amount that is not below zero.',
  lifetimeValue: 'An amount that is not below zero.',
  missedLeads: 'Between 0 and 1,000 leads a week.',
  shares: 'Shares that are not below zero.',
};
