import { AutoGrid, Select } from '@hubspot/ui-extensions';
import type { TeamSettings } from '#core/settings/management.ts';
import type { HolidayCountry } from '#core/working-time/work-calendar.ts';
import type { Language } from '#core/wording/languages.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { AmountField } from './AmountField.tsx';
import { useFaultOf, useForm } from './form-context.ts';
import { languageOptions } from './language-options.ts';
import { ManagerSelect } from './ManagerSelect.tsx';
import { teamOf, withTeam } from './people.ts';
import { countryOptions, zoneOptions } from './time-options.ts';

/** An option's value may not be empty: this one stands for "as the account has it". */
const asAccount = 'account';

/** The managers of a team, and what differs there from the account. */
export function TeamFields({ teamId }: { readonly teamId: string }) {
  const { people, targets } = usePageWords().management;
  const { draft, change } = useForm();
  const team = teamOf(teamId, draft.teams);
  const set = (part: Partial<TeamSettings>) => change({ teams: withTeam({ ...team, ...part }, draft.teams) });
  const { quarterlyTargetByTeam } = draft.targets;
  return (
    <AutoGrid columnWidth={320} flexible gap="sm">
      <ManagerSelect
        label={people.managers}
        field="managers"
        at={teamId}
        ids={team.managerIds}
        onChange={(managerIds) => set({ managerIds })}
      />
      <TeamPlace team={team} set={set} />
      <AmountField
        label={targets.teamTarget}
        field="teamTarget"
        at={teamId}
        value={quarterlyTargetByTeam[teamId] ?? null}
        onChange={(amount) =>
          change({
            targets: {
              ...draft.targets,
              quarterlyTargetByTeam: withTarget(quarterlyTargetByTeam, teamId, amount),
            },
          })
        }
      />
    </AutoGrid>
  );
}

interface TeamPlaceProps {
  readonly team: TeamSettings;
  readonly set: (part: Partial<TeamSettings>) => void;
}

/** Where the team works, and the language of its tasks. */
function TeamPlace({ team, set }: TeamPlaceProps) {
  const { people, time } = usePageWords().management;
  const faultOf = useFaultOf();
  const { timeZone, country, ...otherTime } = team.workingTime;
  const same = { label: people.sameAsAccount, value: asAccount };
  return (
    <>
      <Select
        label={time.zone}
        name={`zone-${team.teamId}`}
        value={timeZone ?? asAccount}
        options={[same, ...zoneOptions(timeZone ?? null)]}
        {...faultOf('timeZone', team.teamId)}
        onChange={(value) => set({ workingTime: placeOf(otherTime, { timeZone: String(value), country }) })}
      />
      <Select
        label={time.country}
        name={`country-${team.teamId}`}
        value={country ?? asAccount}
        options={[same, ...countryOptions(time.countries)]}
        onChange={(value) =>
          set({ workingTime: placeOf(otherTime, { timeZone, country: value as HolidayCountry }) })
        }
      />
      <Select
        label={people.language}
        name={`language-${team.teamId}`}
        value={team.language ?? asAccount}
        options={[same, ...languageOptions]}
        onChange={(value) => set({ language: value === asAccount ? null : (value as Language) })}
      />
    </>
  );
}

type Time = TeamSettings['workingTime'];

/** What is as in the account is left out, so that a later change of the account reaches the team. */
function placeOf(
  otherTime: Time,
  { timeZone, country }: { timeZone?: string | null | undefined; country?: string | null | undefined },
): Time {
  return {
    ...otherTime,
    ...(isOwn(timeZone) ? { timeZone } : {}),
    ...(isOwn(country) ? { country: country as HolidayCountry } : {}),
  };
}

function isOwn(value: string | null | undefined): value is string {
  return value !== undefined && value !== null && value !== asAccount;
}

function withTarget(
  targets: Readonly<Record<string, number>>,
  teamId: string,
  amount: number | null,
): Readonly<Record<string, number>> {
  const others = Object.entries(targets).filter(([id]) => id !== teamId);
  return Object.fromEntries(amount === null ? others : [...others, [teamId, amount]]);
}
