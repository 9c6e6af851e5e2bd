import { Select } from '@hubspot/ui-extensions';
import { funnelPhases, funnelTeams, type FunnelStep } from '#core/funnel/funnel-map.ts';
import { stageRoles } from '#core/health/health.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useFunnel } from '../draft/funnel-context.ts';

/** What a list gives back for “none”: a select knows no null. */
const none = 'none';

/** Where the step stands on the customer's way, what happens in it, and whose turn it is. */
export function PlaceFields({ step }: { readonly step: FunnelStep }) {
  const { noTeam, phases, step: words, teams } = usePageWords().funnel;
  const { change, isSaving } = useFunnel();
  return (
    <>
      <Select
        name="phase"
        label={words.phase}
        options={funnelPhases.map((phase) => ({ value: phase, label: phases[phase].label }))}
        value={step.phase}
        readOnly={isSaving}
        onChange={(chosen) => change(step.id, { phase: oneOf(funnelPhases, chosen) ?? step.phase })}
      />
      {step.id.startsWith('stage:') && (
        <Select
          name="role"
          label={words.role}
          options={[
            ...stageRoles.map((role) => ({ value: role, label: words.roles[role] })),
            { value: none, label: words.noRole },
          ]}
          value={step.role ?? none}
          readOnly={isSaving}
          onChange={(chosen) => change(step.id, { role: oneOf(stageRoles, chosen) })}
        />
      )}
      <Select
        name="team"
        label={words.team}
        options={[
          ...funnelTeams.map((team) => ({ value: team, label: teams[team] })),
          { value: none, label: noTeam },
        ]}
        value={step.team ?? none}
        readOnly={isSaving}
        onChange={(chosen) => change(step.id, { team: oneOf(funnelTeams, chosen) })}
      />
    </>
  );
}

/** Null for “none”. */
function oneOf<Value extends string>(values: readonly Value[], chosen: unknown): Value | null {
  return values.find((value) => value === chosen) ?? null;
}
