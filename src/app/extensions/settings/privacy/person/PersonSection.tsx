import { useState } from 'react';
import { usePageWords } from '#shared/usePageContext.ts';
import { Section } from '../../people/Section.tsx';
import { keyOf, recallOpened, rememberOpened } from './erasure-memory.ts';
import { FindPerson } from './FindPerson.tsx';
import { PersonPanel } from './PersonPanel.tsx';
import type { Target } from './target.ts';

/** From a name to what is kept, to a file or an erasure. */
export function PersonSection() {
  const words = usePageWords().privacy.person;
  const [target, setTarget] = useState(recallOpened);
  const open = (next: Target | null) => {
    rememberOpened(next);
    setTarget(next);
  };
  return (
    <Section title={words.title} hint={words.hint}>
      {target ? (
        <PersonPanel key={keyOf(target)} target={target} onAnother={() => open(null)} />
      ) : (
        <FindPerson onOpen={open} />
      )}
    </Section>
  );
}
