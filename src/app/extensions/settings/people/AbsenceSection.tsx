import { Accordion, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Absence } from '#core/working-time/work-calendar.ts';
import { isSame } from '#core/views/merge.ts';
import { instantToDay } from '#core/wording/calendar.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { AbsenceRow } from './AbsenceRow.tsx';
import { useFaultOf, useForm } from './form-context.ts';
import { Section } from './Section.tsx';

/** Who is away, and when. What is over is folded away. */
export function AbsenceSection() {
  const words = usePageWords().management.absences;
  const { draft, view, change } = useForm();
  const { absences } = draft;
  const faultOf = useFaultOf();
  const today = instantToDay(Date.now(), view.timeZone);
  const rows = absences.map((absence, row) => ({ absence, row }));
  // Only what was kept is folded away: a row does not vanish while its dates are typed.
  const past = rows.filter(
    ({ absence }) => absence.to < today && view.settings.absences.some((kept) => isSame(kept, absence)),
  );
  const set = (row: number, next: Absence | null) =>
    change({ absences: absences.flatMap((each, index) => (index === row ? (next ?? []) : each)) });
  const draw = (shown: typeof rows) =>
    shown.map(({ absence, row }) => (
      <AbsenceRow key={row} row={row} absence={absence} onChange={(next) => set(row, next)} />
    ));
  return (
    <Section title={words.title} hint={words.hint}>
      {absences.length === 0 && <Text variant="microcopy">{words.empty}</Text>}
      {draw(rows.filter((each) => !past.includes(each)))}
      {past.length > 0 && (
        <Accordion title={words.past(past.length)} size="sm">
          <Flex direction="column" gap="sm">
            {draw(past)}
          </Flex>
        </Accordion>
      )}
      {faultOf('absences').error && <Text>{faultOf('absences').validationMessage}</Text>}
      <Flex direction="row">
        <Button
          size="sm"
          variant="secondary"
          disabled={view.owners.length === 0}
          onClick={() => change({ absences: [...absences, { ownerId: '', from: today, to: today }] })}
        >
          {words.add}
        </Button>
      </Flex>
    </Section>
  );
}
