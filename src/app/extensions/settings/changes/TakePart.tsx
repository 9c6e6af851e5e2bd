import { Alert, Flex, List, LoadingButton, Text, TextArea } from '@hubspot/ui-extensions';
import { useEffect, useState } from 'react';
import type { SettingsProblem } from '#core/views/settings-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { recallTyped, rememberTyped } from '../frame/typed-memory.ts';
import { Section } from '../people/Section.tsx';
import type { ChangeOutcome } from './useChanges.ts';

interface TakePartProps {
  readonly isWorking: boolean;
  readonly outcome: ChangeOutcome;
  readonly onTake: (text: string) => void;
}

/** Takes settings in from a text. It stays where it is, also on another tab, until it was taken in without a mistake. */
export function TakePart({ isWorking, outcome, onTake }: TakePartProps) {
  const words = usePageWords().settings.changes.take;
  const [text, setText] = useState(() => recallTyped('copy', '', (_, pasted) => pasted));
  useEffect(() => rememberTyped('copy', text === '' ? null : { base: '', draft: text }), [text]);
  useEffect(() => {
    if (outcome.kind === 'taken') setText('');
  }, [outcome]);
  return (
    <Section title={words.title} hint={words.hint}>
      <TextArea
        label={words.label}
        name="settings-import"
        placeholder={words.placeholder}
        value={text}
        rows={8}
        onInput={setText}
      />
      {outcome.kind === 'refused' && <Mistakes problems={outcome.problems} />}
      <Flex direction="row">
        <LoadingButton
          variant="secondary"
          size="sm"
          loading={isWorking}
          resultIconName={outcome.kind === 'refused' || outcome.kind === 'failed' ? 'warning' : 'success'}
          disabled={text.trim() === ''}
          onClick={() => onTake(text)}
        >
          {words.button}
        </LoadingButton>
      </Flex>
    </Section>
  );
}

/** Named at once; whoever has more begins with these. */
const mostMistakes = 12;

function Mistakes({ problems }: { readonly problems: readonly SettingsProblem[] }) {
  const { changes, problems: words } = usePageWords().settings;
  const shown = problems.slice(0, mostMistakes);
  const rest = problems.length - shown.length;
  return (
    <Flex direction="column" gap="xs">
      <Alert title={changes.take.wrong(problems.length)} variant="warning" />
      <List variant="unordered">
        {shown.map(({ code, expected, line, path }) => (
          <Text key={`${line} ${path} ${code}`} inline>
            {words.onLine(line ?? 1, path, words.sentence(code, expected))}
          </Text>
        ))}
      </List>
      {rest > 0 && <Text variant="microcopy">{changes.take.moreWrong(rest)}</Text>}
    </Flex>
  );
}
