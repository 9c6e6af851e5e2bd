import { AutoGrid, Select, TimeInput, ToggleGroup } from '@hubspot/ui-extensions';
import type { HolidayCountry, WorkingTimeSettings } from '#core/working-time/work-calendar.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { ClosedDays } from './ClosedDays.tsx';
import { useFaultOf, useForm } from './form-context.ts';
import { Section } from './Section.tsx';
import { countryOptions, minuteToTime, timeToMinute, zoneOptions } from './time-options.ts';

/** An option's value may not be empty: this one stands for null. */
const none = 'none';

type Set = (part: Partial<WorkingTimeSettings>) => void;

/** When the account works; a team may differ in place, see its own fields. */
export function WorkingTimeSection() {
  const words = usePageWords().management.time;
  const { draft, change } = useForm();
  const set: Set = (part) => change({ workingTime: { ...draft.workingTime, ...part } });
  return (
    <Section title={words.title} hint={words.hint}>
      <Weekdays set={set} />
      <Hours set={set} />
      <Place set={set} />
      <ClosedDays days={draft.workingTime.closedDays} onChange={(closedDays) => set({ closedDays })} />
    </Section>
  );
}

function Weekdays({ set }: { readonly set: Set }) {
  const words = usePageWords().management.time;
  const { weekdays } = useForm().draft.workingTime;
  const faultOf = useFaultOf();
  return (
    <ToggleGroup
      toggleType="checkboxList"
      name="weekdays"
      label={words.weekdays}
      inline
      value={weekdays.map(String)}
      options={words.dayNames.map((label, index) => ({ label, value: String(index + 1) }))}
      {...faultOf('weekdays')}
      onChange={(values) => set({ weekdays: values.map(Number).sort((a, b) => a - b) })}
    />
  );
}

function Hours({ set }: { readonly set: Set }) {
  const words = usePageWords().management.time;
  const { startMinute, endMinute } = useForm().draft.workingTime;
  const faultOf = useFaultOf();
  return (
    <AutoGrid columnWidth={160} flexible gap="sm">
      <TimeInput
        label={words.start}
        name="start"
        value={minuteToTime(startMinute)}
        onChange={(time) => set({ startMinute: timeToMinute(time) })}
      />
      <TimeInput
        label={words.end}
        name="end"
        value={minuteToTime(endMinute)}
        {...faultOf('hours')}
        onChange={(time) => set({ endMinute: timeToMinute(time) || 24 * 60 })}
      />
    </AutoGrid>
  );
}

function Place({ set }: { readonly set: Set }) {
  const words = usePageWords().management.time;
  const { draft, view } = useForm();
  const { timeZone, country } = draft.workingTime;
  const faultOf = useFaultOf();
  return (
    <AutoGrid columnWidth={360} flexible gap="sm">
      <Select
        label={words.zone}
        name="zone"
        description={words.zoneHint}
        value={timeZone ?? none}
        options={[{ label: words.accountZone(view.timeZone), value: none }, ...zoneOptions(timeZone)]}
        {...faultOf('timeZone')}
        onChange={(value) => set({ timeZone: value === none ? null : String(value) })}
      />
      <Select
        label={words.country}
        name="country"
        description={words.nationwide}
        value={country ?? none}
        options={[{ label: words.noCountry, value: none }, ...countryOptions(words.countries)]}
        onChange={(value) => set({ country: value === none ? null : (value as HolidayCountry) })}
      />
    </AutoGrid>
  );
}
