import { Alert, AutoGrid, Button, Flex, Input } from '@hubspot/ui-extensions';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { accessState, enterAccessCode, listenToAccess, openAccessPlace } from './access-code.ts';
import { usePageWords } from './usePageContext.ts';

/** Asks for the access code right where a request was refused, then goes on with `onEntered`: repeats the request. */
export function AccessCodePanel({ onEntered }: { readonly onEntered: () => void }) {
  useEffect(openAccessPlace, []);
  return <AccessCodeForm onEntered={onEntered} />;
}

/** Milliseconds in which whatever was refused may show a panel of its own. */
const patience = 300;

/** The same above everything, for whatever shows no panel of its own; nothing while nobody needs a code. */
export function AccessCodeAbove() {
  const { isWanted, places } = useSyncExternalStore(listenToAccess, accessState);
  const isNeeded = isWanted && places === 0;
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(isNeeded), isNeeded ? patience : 0);
    return () => clearTimeout(timer);
  }, [isNeeded]);
  return isNeeded && isDue ? <AccessCodeForm onEntered={() => {}} /> : null;
}

function AccessCodeForm({ onEntered }: { readonly onEntered: () => void }) {
  const { access: words } = usePageWords().settings;
  const { wasWrong } = useSyncExternalStore(listenToAccess, accessState);
  const [typed, setTyped] = useState('');
  const [isCorrected, setCorrected] = useState(false);
  const isWrong = wasWrong && !isCorrected;
  const enter = () => {
    setCorrected(false);
    enterAccessCode(typed.trim());
    onEntered();
  };
  return (
    <Flex direction="column" gap="sm">
      <Alert title={words.title} variant="info">
        {words.hint}
      </Alert>
      <AutoGrid columnWidth={260} gap="sm">
        <Input
          label={words.label}
          name="access-code"
          type="password"
          value={typed}
          error={isWrong}
          validationMessage={isWrong ? words.wrong : ''}
          onInput={(text) => {
            setTyped(text);
            setCorrected(true);
          }}
        />
        <Flex direction="row" align="end">
          <Button variant="secondary" disabled={typed.trim() === ''} onClick={enter}>
            {words.enter}
          </Button>
        </Flex>
      </AutoGrid>
    </Flex>
  );
}
